"""Sockets on an asyncio event loop under httpcore, and the operations of the pool over them.

The sockets are ours, not those of asyncio transports: one that waits for its next request is known to no event
loop, so it can be closed from any thread, after its loop was closed, and in a forked child.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from functools import partial
from typing import Any, TypeVar

import httpcore

from async_openai.transport.connecting import async_connect, order
from async_openai.transport.wire import Wire, readable
from async_openai.transport.writing import Body

T = TypeVar("T")

_PIECE = 65536
"""Bytes asked for at once; as many are kept unread before the socket is left alone."""


class AsyncSocket:
    """A non-blocking socket with the waits of one reader and one writer.

    While an exchange goes on the loop watches the socket, so that a stream of many small pieces costs one system
    call each. Raises OSError and TimeoutError.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop: asyncio.AbstractEventLoop | None = None
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

    async def receive(self, limit: float | None) -> bytes:
        """Return what arrives next, `b""` at the end, waiting up to `limit` seconds."""
        if self._buffer:
            received, self._buffer = self._buffer, b""
            return received
        if self._error is not None:
            raise self._error
        if self._ended:
            return b""
        if limit == 0:
            return self._receive_now()
        loop = asyncio.get_running_loop()
        if self._loop is None and not self._watch(loop):
            # Windows' proactor loop watches no sockets, but reads from them.
            async with asyncio.timeout(limit):
                return await loop.sock_recv(self._sock, _PIECE)
        self._reader = loop.create_future()
        self._arm(loop, limit)
        try:
            return await self._reader
        finally:
            self._reader = None

    def _receive_now(self) -> bytes:
        try:
            return self._sock.recv(_PIECE)
        except (BlockingIOError, InterruptedError):
            raise TimeoutError from None

    def _watch(self, loop: asyncio.AbstractEventLoop) -> bool:
        try:
            loop.add_reader(self._sock.fileno(), self._on_readable)
        except NotImplementedError:
            return False
        self._loop = loop
        return True

    def _on_readable(self) -> None:
        try:
            received = self._sock.recv(_PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._error = error
            self.unwatch()
            if self._reader is not None and not self._reader.done():
                self._reader.set_exception(error)
            return
        if not received:
            self._ended = True
            self.unwatch()
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(received)
            return
        self._buffer += received
        if len(self._buffer) >= _PIECE:
            # Nobody reads: the sender has to wait too.
            self.unwatch()

    def _arm(self, loop: asyncio.AbstractEventLoop, limit: float | None) -> None:
        # One timer serves many reads: it looks, when it fires, whether the current one is due.
        self._due = None if limit is None else loop.time() + limit
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

    async def send(self, buffer: bytes, limit: float | None) -> None:
        """Send it all, waiting up to `limit` seconds for the receiver to take it."""
        try:
            sent = self._sock.send(buffer)
        except (BlockingIOError, InterruptedError):
            sent = 0
        if sent == len(buffer):
            return
        async with asyncio.timeout(limit):
            await self._send_rest(memoryview(buffer)[sent:])

    async def _send_rest(self, rest: memoryview) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None and not self._watch(loop):
            await loop.sock_sendall(self._sock, rest)
            return
        loop.add_writer(self._sock.fileno(), self._on_writable)
        self._writing = True
        try:
            while rest:
                self._writer = loop.create_future()
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

    def unwatch(self) -> None:
        """Stop watching the socket. Only from its loop's thread, or when that loop does not run."""
        loop, self._loop = self._loop, None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if loop is not None and not loop.is_closed():
            loop.remove_reader(self._sock.fileno())
            self._stop_writing(loop)

    def close(self) -> None:
        """Close the socket at once, from any thread, whether its loop runs, rests or is closed."""
        loop = self._loop
        if loop is None or loop.is_closed() or not loop.is_running() or _runs_here(loop):
            self._close()
            return
        try:
            loop.call_soon_threadsafe(self._close)
        except RuntimeError:
            # The loop was closed in this very moment.
            self._close()

    def _close(self) -> None:
        loop = self._loop
        self.unwatch()
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
        self._sock.close()


def _runs_here(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


class _Tls:
    """TLS between two buffers in memory."""

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self.incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        self.object = context.wrap_bio(self.incoming, self.outgoing, server_hostname=server_hostname)

    def feed(self, received: bytes) -> None:
        """Take what came from the network, `b""` for its end."""
        if received:
            self.incoming.write(received)
        else:
            self.incoming.write_eof()


class AwaitingStream(httpcore.AsyncNetworkStream):
    """A socket of the running loop; each wait ends with the smaller of its timeout and what is left of the deadline."""

    def __init__(self, sock: socket.socket, wire: Wire) -> None:
        self._socket = AsyncSocket(sock)
        self._wire = wire
        self._tls: _Tls | None = None
        wire.stream = self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's name
        """Return what arrives next, `b""` at the end."""
        try:
            if held := self._wire.gather(b""):
                await self._send(held, timeout)
            if self._tls is not None:
                return await self._through_tls(self._tls, partial(self._tls.object.read, max_bytes), timeout)
            return await self._socket.receive(self._wire.limit(timeout))
        except TimeoutError as error:
            raise httpcore.ReadTimeout from error
        except ssl.SSLEOFError:
            # No goodbye; whether the answer was complete, its own framing tells.
            return b""
        except (OSError, ValueError) as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send it all."""
        buffer = self._wire.gather(buffer)
        if not buffer:
            return
        try:
            await self._send(buffer, timeout)
        except TimeoutError as error:
            if self._socket.has_unread:
                # The server has answered without reading on: httpcore goes on to read the answer after this error.
                raise httpcore.WriteError from error
            raise httpcore.WriteTimeout from error
        except (OSError, ValueError) as error:
            raise httpcore.WriteError(str(error)) from error

    async def _send(self, buffer: bytes, seconds: float | None) -> None:
        if self._tls is None:
            await self._socket.send(buffer, self._wire.limit(seconds))
            return
        rest = memoryview(buffer)
        while rest:
            part = rest[:_PIECE]
            await self._through_tls(self._tls, partial(self._tls.object.write, part), seconds)
            rest = rest[_PIECE:]

    async def _through_tls(self, tls: _Tls, operation: Callable[[], T], seconds: float | None) -> T:
        """Run a TLS operation, exchanging with the network what it needs and makes."""
        while True:
            try:
                result = operation()
            except ssl.SSLWantReadError:
                await self._flush(tls, seconds)
                tls.feed(await self._socket.receive(self._wire.limit(seconds)))
            else:
                await self._flush(tls, seconds)
                return result

    async def _flush(self, tls: _Tls, seconds: float | None) -> None:
        if tls.outgoing.pending:
            await self._socket.send(tls.outgoing.read(), self._wire.limit(seconds))

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Return the same connection with TLS over it."""
        try:
            tls = _Tls(ssl_context, server_hostname)
            async with asyncio.timeout(self._wire.limit(timeout)):
                await self._through_tls(tls, tls.object.do_handshake, None)
        except TimeoutError as error:
            self.abort()
            raise httpcore.ConnectTimeout from error
        except (OSError, ValueError) as error:
            self.abort()
            raise httpcore.ConnectError(str(error)) from error
        self._tls = tls
        return self

    def get_extra_info(self, info: str) -> Any:
        """Answer what httpcore asks."""
        if info == "is_readable":
            return self._socket.has_unread
        if info == "ssl_object":
            return self._tls.object if self._tls else None
        return None

    async def aclose(self) -> None:
        """Close the socket."""
        self.abort()

    def rest(self) -> None:
        """Stop watching the socket until the next request."""
        self._socket.unwatch()

    def abort(self) -> None:
        """Close the socket, from any thread."""
        self._socket.close()

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork."""
        self._socket.disown()


class _Network(httpcore.AsyncNetworkBackend):
    """Opens the one connection of a wire."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Connect to whichever address of the host answers first."""
        try:
            async with asyncio.timeout(self._wire.limit(timeout)):
                addresses = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
                return AwaitingStream(await async_connect(order(addresses)), self._wire)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error


class AwaitingWaiter:
    """Waits for a place by suspending."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._granted: asyncio.Future[None] = self._loop.create_future()

    async def wait(self, seconds: float | None) -> bool:
        """Wait until granted (True) or for so many seconds (False)."""
        try:
            async with asyncio.timeout(seconds):
                await self._granted
        except TimeoutError:
            return False
        return True

    def grant(self) -> None:
        """End the wait, from any thread."""
        if _runs_here(self._loop):
            self._grant()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed, and the one who waited gone with it
            self._loop.call_soon_threadsafe(self._grant)

    def _grant(self) -> None:
        if not self._granted.done():
            self._granted.set_result(None)


class AwaitingKit:
    """The pool's operations on `httpcore.AsyncHTTPConnection`."""

    def connection(
        self, origin: httpcore.Origin, tls: ssl.SSLContext | None, wire: Wire
    ) -> httpcore.AsyncHTTPConnection:
        """Make a connection, not yet opened."""
        return httpcore.AsyncHTTPConnection(origin, ssl_context=tls, network_backend=_Network(wire))

    async def handle(self, connection: httpcore.AsyncHTTPConnection, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        return await connection.handle_async_request(request)

    def content(self, body: Body) -> bytes | AsyncIterable[bytes]:
        """Return the body as it can be iterated over."""
        return _Pieces(body) if body.whole is None else body.whole

    def pieces(self, answer: httpcore.Response) -> AsyncIterator[bytes]:
        """Start to iterate over an answer's body."""
        assert isinstance(answer.stream, AsyncIterable)  # noqa: S101 - as an async connection always makes it
        return aiter(answer.stream)

    async def next(self, pieces: AsyncIterator[bytes]) -> bytes:
        """Return the next piece, `b""` at the end."""
        async for piece in pieces:
            if piece:
                return piece
        return b""

    async def finish(self, answer: httpcore.Response) -> None:
        """Tell the connection that the answer has been dealt with."""
        await answer.aclose()

    async def abandon(self, pieces: AsyncIterator[bytes]) -> None:
        """Stop an iteration in the middle."""
        if isinstance(pieces, AsyncGenerator):
            with contextlib.suppress(RuntimeError):  # another task is reading: it gets the error of the closed socket
                await pieces.aclose()

    def waiter(self) -> AwaitingWaiter:
        """Make a waiter for a free place."""
        return AwaitingWaiter()


class _Pieces:
    """A body as the asynchronous iterable that httpcore wants. Files are read in small pieces, on the loop."""

    def __init__(self, body: Body) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._body:
            yield piece
