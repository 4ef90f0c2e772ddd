"""Sockets on an asyncio event loop.

They are ours, not those of asyncio transports: one that waits for its next request can be closed from any thread,
after its loop was closed, and in a forked child.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket

from async_openai.transport.loops import runs_here
from async_openai.transport.own.connection_state import Limit, readable
from async_openai.transport.own.network_stream import PIECE


class AsyncSocket:
    """A non-blocking socket with the waits of one reader and one writer.

    From the first wait on the loop watches the socket, so that a stream of many small pieces costs one system call
    each, and a request that follows another none to watch it anew. Raises OSError and TimeoutError.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reading = False
        self._buffer = b""
        self._ended = False
        self._error: OSError | None = None
        self._reader: asyncio.Future[bytes] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._writing = False
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._due: float | None = None

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived, the end included."""
        return bool(self._buffer) or self._ended or readable(self._sock)

    async def receive(self, limit: Limit) -> bytes:
        """Return the next bytes to arrive, `b""` at the end."""
        seconds = limit()
        if self._buffer:
            received, self._buffer = self._buffer, b""
            return received
        if self._error is not None:
            raise self._error
        if self._ended:
            return b""
        if seconds == 0:
            return self._receive_now()
        loop = asyncio.get_running_loop()
        if not self._reading and not self._watch(loop):
            # Windows' proactor loop watches no sockets, but reads from them.
            async with asyncio.timeout(seconds):
                return await loop.sock_recv(self._sock, PIECE)
        self._reader = loop.create_future()
        self._arm(loop, seconds)
        try:
            return await self._reader
        finally:
            self._reader = None

    def _receive_now(self) -> bytes:
        try:
            return self._sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            raise TimeoutError from None

    def _watch(self, loop: asyncio.AbstractEventLoop) -> bool:
        try:
            loop.add_reader(self._sock.fileno(), self._on_readable)
        except NotImplementedError:
            return False
        self._loop = loop
        self._reading = True
        return True

    def _on_readable(self) -> None:
        try:
            received = self._sock.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._error = error
            self._stop_reading()
            if self._reader is not None and not self._reader.done():
                self._reader.set_exception(error)
            return
        if not received:
            self._ended = True
            self._stop_reading()
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(received)
            return
        self._buffer += received
        if len(self._buffer) >= PIECE:
            # Nobody reads: the sender has to wait too.
            self._stop_reading()

    def _arm(self, loop: asyncio.AbstractEventLoop, seconds: float | None) -> None:
        # One timer serves many reads: it looks, when it fires, whether the current one is due.
        self._due = None if seconds is None else loop.time() + seconds
        if self._due is not None and (self._timer is None or self._due < self._timer_at):
            self._set_timer(loop, self._due)

    def _set_timer(self, loop: asyncio.AbstractEventLoop, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = when
        self._timer = loop.call_at(when, self._on_timer, loop)

    def _on_timer(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        if self._due is None or self._reader is None or self._reader.done():
            return
        if loop.time() < self._due:
            self._set_timer(loop, self._due)
        else:
            self._reader.set_exception(TimeoutError())

    async def send(self, data: bytes, limit: Limit) -> None:
        """Send it all."""
        limit()
        try:
            sent = self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            sent = 0
        if sent < len(data):
            await self._send_rest(memoryview(data)[sent:], limit)

    async def _send_rest(self, rest: memoryview, limit: Limit) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None and not self._watch(loop):
            async with asyncio.timeout(limit()):
                await loop.sock_sendall(self._sock, rest)
            return
        loop.add_writer(self._sock.fileno(), self._on_writable)
        self._writing = True
        try:
            while rest:
                self._writer = loop.create_future()
                async with asyncio.timeout(limit()):
                    await self._writer
                with contextlib.suppress(BlockingIOError, InterruptedError):
                    rest = rest[self._sock.send(rest) :]
        finally:
            self._writer = None
            self._stop_writing(loop)

    def _on_writable(self) -> None:
        if self._writer is not None and not self._writer.done():
            self._writer.set_result(None)

    def _stop_writing(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._writing:
            self._writing = False
            loop.remove_writer(self._sock.fileno())

    def idle(self) -> None:
        """Stop the read timer until the next request.

        The loop goes on watching: bytes, or an end, mean a dead connection.
        """
        self._due = None

    def _unwatch(self) -> None:
        """Stop watching the socket altogether. Only from its loop's thread, or while that loop is not running."""
        self._stop_reading()
        loop, self._loop = self._loop, None
        if loop is not None and not loop.is_closed():
            self._stop_writing(loop)

    def _stop_reading(self) -> None:
        """Stop watching the socket for bytes. Whoever still writes goes on."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        reading, self._reading = self._reading, False
        if reading and self._loop is not None and not self._loop.is_closed():
            self._loop.remove_reader(self._sock.fileno())

    def close(self) -> None:
        """Close the socket at once, from any thread, whether its loop runs, is stopped or is closed."""
        loop = self._loop
        if loop is None or loop.is_closed() or not loop.is_running() or runs_here(loop):
            self._close()
            return
        try:
            loop.call_soon_threadsafe(self._close)
        except RuntimeError:
            # The loop was closed in this very moment.
            self._close()

    def _close(self) -> None:
        loop = self._loop
        self._unwatch()
        self._sock.close()
        if loop is None or loop.is_closed():
            return
        gone = ConnectionAbortedError("the connection was closed")
        for waiter in (self._reader, self._writer):
            if waiter is not None and not waiter.done():
                waiter.set_exception(gone)

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork; the loop is the parent's."""
        self._loop = None
        self._reading = False
        self._sock.close()
