"""A socket on loops other than asyncio's selector loop, by way of the loop's own transports.

uvloop and Windows' proactor loop do not watch sockets as the selector loop does: uvloop, for one, drops the watch
without a word when the other side resets the connection, and whoever reads would wait for ever. Their transports tell.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from async_openai.transport.loops import runs_here
from async_openai.transport.own.network_stream import PIECE

if TYPE_CHECKING:
    from async_openai.transport.own.connecting import Address
    from async_openai.transport.own.connection_state import Limit


class ProtocolSocket(asyncio.Protocol):
    """A connected socket with the waits of one reader and one writer. Raises OSError and TimeoutError."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._ended = False
        self._error: OSError | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._paused = False

    # ---- operations of an `asyncio.Protocol`

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Buffer what arrives; pause the sender when the buffer is full."""
        self._buffer += data
        self._wake(self._reader)
        if len(self._buffer) >= PIECE and self._transport is not None and not self._paused:
            self._paused = True
            self._transport.pause_reading()

    def eof_received(self) -> None:
        """Note the end."""
        self._ended = True
        self._wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end, and why."""
        self._ended = True
        if isinstance(exc, OSError):
            self._error = exc
        self._transport = None
        self._wake(self._reader)
        self._wake(self._writer)

    def pause_writing(self) -> None:
        """Make the writer wait."""
        self._writer = self._loop.create_future()

    def resume_writing(self) -> None:
        """Let the writer go on."""
        writer, self._writer = self._writer, None
        self._wake(writer)

    @staticmethod
    def _wake(waiter: asyncio.Future[None] | None) -> None:
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # ---- operations of a `Layer`

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived, the end included."""
        return bool(self._buffer) or self._ended

    async def receive(self, limit: Limit) -> bytes:
        """Return the next bytes to arrive, `b""` at the end."""
        seconds = limit()
        if not self.has_unread:
            self._reader = self._loop.create_future()
            try:
                async with asyncio.timeout(seconds):
                    await self._reader
            finally:
                self._reader = None
        received, self._buffer = self._buffer, b""
        if received:
            if self._paused and self._transport is not None:
                self._paused = False
                self._transport.resume_reading()
            return received
        if self._error is not None:
            raise self._error
        return b""

    async def send(self, data: bytes, limit: Limit) -> None:
        """Send it all; wait while the other side does not take it."""
        seconds = limit()
        if self._transport is None or self._transport.is_closing():
            raise self._error or ConnectionResetError("the connection was closed")
        self._transport.write(data)
        if self._writer is not None:
            async with asyncio.timeout(seconds):
                await asyncio.shield(self._writer)
            if self._error is not None:
                raise self._error

    def idle(self) -> None:
        """Nothing to stop: the loop's transport sees by itself when an idle connection is closed."""

    def close(self) -> None:
        """Close at once, from any thread, whether the loop runs, is stopped or is closed."""
        transport = self._transport
        self._ended = True
        self._error = self._error or ConnectionAbortedError("the connection was closed")
        if transport is None or self._loop.is_closed():
            return  # a closed loop has closed its transports
        with contextlib.suppress(RuntimeError):  # closed in this very moment
            if self._loop.is_running() and not runs_here(self._loop):
                self._loop.call_soon_threadsafe(transport.abort)
            else:
                transport.abort()

    def disown(self) -> None:
        """Let go after a fork: transport and loop are the parent's."""
        self._transport = None
        self._ended = True


async def connect(addresses: Sequence[Address]) -> ProtocolSocket:
    """Connect to the first address that answers. Raises OSError; the caller sets the timeout."""
    loop = asyncio.get_running_loop()
    error = OSError("no address")
    for family, _, protocol, _, where in addresses:
        try:
            _, made = await loop.create_connection(
                lambda: ProtocolSocket(loop), str(where[0]), int(where[1]), family=family, proto=protocol
            )
        except OSError as refused:
            error = refused
        else:
            return made
    try:
        raise error
    finally:
        del error
