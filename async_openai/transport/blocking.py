"""Blocking sockets under httpcore, and the operations of the pool over them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Any

import httpcore

from async_openai.transport.connecting import connect, order
from async_openai.transport.wire import Wire, readable
from async_openai.transport.writing import Body


class BlockingStream(httpcore.NetworkStream):
    """A blocking socket; each wait ends with the smaller of its timeout and what is left of the deadline."""

    def __init__(self, sock: socket.socket, wire: Wire) -> None:
        self._sock = sock
        self._wire = wire
        self._closed = False
        self._busy = False
        wire.stream = self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what arrives next, `b""` at the end."""
        try:
            if held := self._wire.gather(b""):
                self._send(held, timeout)
            with self._system_call():
                self._sock.settimeout(self._wire.limit(timeout))
                return self._sock.recv(max_bytes)
        except (TimeoutError, BlockingIOError, ssl.SSLWantReadError) as error:
            raise httpcore.ReadTimeout from error
        except (OSError, ValueError) as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send it all."""
        try:
            self._send(self._wire.gather(buffer), timeout)
        except TimeoutError as error:
            if readable(self._sock):
                # The server has answered without reading on: httpcore goes on to read the answer after this error.
                raise httpcore.WriteError from error
            raise httpcore.WriteTimeout from error
        except (OSError, ValueError) as error:
            raise httpcore.WriteError(str(error)) from error

    def _send(self, buffer: bytes, timeout: float | None) -> None:
        rest = memoryview(buffer)
        with self._system_call():
            while rest:
                self._sock.settimeout(self._wire.limit(timeout))
                rest = rest[self._sock.send(rest) :]

    @contextlib.contextmanager
    def _system_call(self) -> Generator[None]:
        """Keep the socket's number from being reused while a system call uses it."""
        self._busy = True
        try:
            if self._closed:
                raise OSError("the connection was closed")
            yield
        finally:
            self._busy = False
            if self._closed:
                self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Return the same connection with TLS over it."""
        try:
            self._sock.settimeout(self._wire.limit(timeout))
            self._sock = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname)
        except TimeoutError as error:
            self.abort()
            raise httpcore.ConnectTimeout from error
        except (OSError, ValueError) as error:
            self.abort()
            raise httpcore.ConnectError(str(error)) from error
        return self

    def get_extra_info(self, info: str) -> Any:
        """Answer what httpcore asks."""
        if info == "is_readable":
            return readable(self._sock)
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        return None

    def close(self) -> None:
        """Close the socket."""
        self.abort()

    def rest(self) -> None:
        """Nothing looks at a blocking socket between requests."""

    def abort(self) -> None:
        """Close the socket; one that another thread waits on is shut down, and closed by that thread."""
        self._closed = True
        if not self._busy:
            self._sock.close()
            return
        with contextlib.suppress(OSError):
            # Not SSLSocket's: that one takes the TLS state away from under the thread.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork."""
        self._sock.close()


class _Network(httpcore.NetworkBackend):
    """Opens the one connection of a wire."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Connect to whichever address of the host answers first."""
        try:
            limit = self._wire.limit(timeout)
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            return BlockingStream(connect(order(addresses), limit), self._wire)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error


class BlockingWaiter:
    """Waits for a place by blocking."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    async def wait(self, seconds: float | None) -> bool:
        """Wait until granted (True) or for so many seconds (False)."""
        return self._lock.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX))

    def grant(self) -> None:
        """End the wait."""
        self._lock.release()


class BlockingKit:
    """The pool's operations on `httpcore.HTTPConnection`."""

    def connection(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, wire: Wire) -> httpcore.HTTPConnection:
        """Make a connection, not yet opened."""
        return httpcore.HTTPConnection(origin, ssl_context=tls, network_backend=_Network(wire))

    async def handle(self, connection: httpcore.HTTPConnection, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        return connection.handle_request(request)

    def content(self, body: Body) -> bytes | Iterable[bytes]:
        """Return the body as it can be iterated over."""
        return body if body.whole is None else body.whole

    def pieces(self, answer: httpcore.Response) -> Iterator[bytes]:
        """Start to iterate over an answer's body."""
        assert isinstance(answer.stream, Iterable)  # noqa: S101 - as a blocking connection always makes it
        return iter(answer.stream)

    async def next(self, pieces: Iterator[bytes]) -> bytes:
        """Return the next piece, `b""` at the end."""
        for piece in pieces:
            if piece:
                return piece
        return b""

    async def finish(self, answer: httpcore.Response) -> None:
        """Tell the connection that the answer has been dealt with."""
        answer.close()

    async def abandon(self, pieces: Iterator[bytes]) -> None:
        """Stop an iteration in the middle."""
        if isinstance(pieces, Generator):
            pieces.close()

    def waiter(self) -> BlockingWaiter:
        """Make a waiter for a free place."""
        return BlockingWaiter()
