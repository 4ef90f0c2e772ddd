"""A byte stream over an open connection, for both ways of waiting, with or without TLS."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from async_openai.transport.exceptions import (
    ConnectError,
    ConnectTimeout,
    ReadError,
    ReadTimeout,
    WriteError,
    WriteTimeout,
)
from async_openai.transport.own.connection_state import ConnectionState, Layer, Limit

T = TypeVar("T")

PIECE = 65536
"""Most bytes of one read."""


class NetworkStream:
    """An open connection and its state; failures are a `TransportError`."""

    def __init__(self, layer: Layer, state: ConnectionState) -> None:
        self._state = state
        self._layer = layer
        self.ssl_object: ssl.SSLObject | None = None
        """TLS, where it is in use."""
        state.layer = layer

    async def receive(self, seconds: float | None) -> bytes:
        """Return the next bytes to arrive, `b""` at the end."""
        try:
            return await self._layer.receive(self._state.limit(seconds))
        except TimeoutError as error:
            raise ReadTimeout from error
        except (OSError, ValueError) as error:
            raise ReadError(str(error)) from error

    async def send(self, data: bytes, seconds: float | None) -> None:
        """Send it all."""
        self._state.begin_to_write()
        try:
            await self._layer.send(data, self._state.limit(seconds))
        except TimeoutError as error:
            if self._layer.has_unread:
                # The server has answered without reading on: the answer is read after this error.
                raise WriteError from error
            raise WriteTimeout from error
        except (OSError, ValueError) as error:
            raise WriteError(str(error)) from error

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str | None, seconds: float | None) -> None:
        """Go on with TLS."""
        try:
            tls = TlsLayer(self._layer, context, server_hostname)
            await tls.shake_hands(self._state.opening(seconds))
        except TimeoutError as error:
            self._layer.close()
            raise ConnectTimeout from error
        except (OSError, ValueError) as error:
            self._layer.close()
            raise ConnectError(str(error)) from error
        except BaseException:
            self._layer.close()
            raise
        self._layer = self._state.layer = tls
        self.ssl_object = tls.object


class TlsLayer:
    """TLS over another layer, between two buffers in memory."""

    def __init__(self, lower: Layer, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._lower = lower
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)

    async def shake_hands(self, limit: Limit) -> None:
        """Do the handshake."""
        await self._run(self.object.do_handshake, limit)

    async def receive(self, limit: Limit) -> bytes:
        """Return the next bytes to arrive, `b""` at the end."""
        try:
            return await self._run(partial(self.object.read, PIECE), limit)
        except ssl.SSLEOFError:
            # The other side did not say goodbye; whether the answer is complete, its own framing tells.
            return b""

    async def send(self, data: bytes, limit: Limit) -> None:
        """Send it all."""
        rest = memoryview(data)
        while rest:
            # In pieces: a large body is not copied whole, and the server's side of TLS is looked at in between.
            sent = await self._run(partial(self.object.write, rest[:PIECE]), limit)
            rest = rest[sent:]

    async def _run(self, operation: Callable[[], T], limit: Limit) -> T:
        """Run a TLS operation, and exchange with the network the bytes it needs and makes."""
        while True:
            try:
                result = operation()
            except ssl.SSLWantReadError:
                await self._flush(limit)
            except ssl.SSLError:
                # Says goodbye with the reason, where the other side still listens.
                await self._flush(limit)
                raise
            else:
                await self._flush(limit)
                return result
            if received := await self._lower.receive(limit):
                self._incoming.write(received)
            else:
                self._incoming.write_eof()

    async def _flush(self, limit: Limit) -> None:
        if self._outgoing.pending:
            await self._lower.send(self._outgoing.read(), limit)

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived, the end included."""
        return bool(self._incoming.pending or self.object.pending()) or self._lower.has_unread

    def idle(self) -> None:
        """Put the connection aside until the next request."""
        self._lower.idle()

    def close(self) -> None:
        """Close at once, from any thread."""
        self._lower.close()

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork."""
        self._lower.disown()
