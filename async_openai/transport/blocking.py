"""Blocking sockets under httpcore, and the operations of the pool over them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Any

import httpcore

from async_openai.transport.channel import PIECE, Channel
from async_openai.transport.connecting import connect, order
from async_openai.transport.places import Place
from async_openai.transport.proxies import Proxy
from async_openai.transport.runtime import run_sync
from async_openai.transport.through_proxy import ThroughProxy
from async_openai.transport.wire import Limit, Wire, readable
from async_openai.transport.writing import Body


class BlockingSocket:
    """A blocking socket. Raises OSError and TimeoutError."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._seconds = sock.gettimeout()
        self._closed = False
        self._busy = False

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived, the end included."""
        return readable(self._sock)

    async def receive(self, limit: Limit) -> bytes:
        """Return what arrives next, `b""` at the end."""
        self._begin()
        try:
            self._limit(limit())
            return self._sock.recv(PIECE)
        except BlockingIOError:
            # With a limit of 0 the socket does not block.
            raise TimeoutError from None
        finally:
            self._end()

    async def send(self, data: bytes, limit: Limit) -> None:
        """Send it all."""
        self._begin()
        try:
            self._limit(limit())
            sent = self._sock.send(data)
            if sent < len(data):
                rest = memoryview(data)[sent:]
                while rest:
                    self._limit(limit())
                    rest = rest[self._sock.send(rest) :]
        finally:
            self._end()

    def _begin(self) -> None:
        """Keep the socket's number from being reused while a system call uses it."""
        self._busy = True
        if self._closed:
            self._end()
            raise ConnectionAbortedError("the connection was closed")

    def _end(self) -> None:
        self._busy = False
        if self._closed:
            self._sock.close()

    def _limit(self, seconds: float | None) -> None:
        # To set it is a system call.
        if seconds != self._seconds:
            self._sock.settimeout(seconds)
            self._seconds = seconds

    def rest(self) -> None:
        """Nothing looks at a blocking socket between requests."""

    def close(self) -> None:
        """Close the socket; one that another thread waits on is shut down, and closed by that thread."""
        self._closed = True
        if not self._busy:
            self._sock.close()
            return
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork."""
        self._sock.close()


class _Stream(httpcore.NetworkStream):
    """A channel as httpcore's blocking connections use it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - PIECE, as httpcore asks for
        return run_sync(self._channel.read(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        run_sync(self._channel.write(buffer, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        run_sync(self._channel.start_tls(ssl_context, server_hostname, timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._channel.extra_info(info)

    def close(self) -> None:
        self._channel.close()


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
        return _Stream(self.connect(host, port, timeout))

    def connect(self, host: str, port: int, seconds: float | None) -> Channel:
        """Connect to whichever address of the host answers first."""
        try:
            limit = self._wire.opening(seconds)
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            return Channel(BlockingSocket(connect(order(addresses), limit())), self._wire)
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

    async def open(self, wire: Wire, place: Place, tls: ssl.SSLContext | None, seconds: float | None) -> Channel:
        """Open the connection of a wire."""
        channel = _Network(wire).connect(place.host, place.port, seconds)
        if tls is not None:
            await channel.start_tls(tls, place.host, seconds)
        return channel

    def is_replaced(self) -> bool:
        """Tell whether something stands in the place of httpcore's connections."""
        return not httpcore.HTTPConnection.handle_request.__module__.startswith("httpcore.")

    def connection(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, wire: Wire, proxy: Proxy | None) -> Any:
        """Make a connection, not yet opened."""
        network = _Network(wire)
        if proxy is None:
            return httpcore.HTTPConnection(origin, ssl_context=tls, network_backend=network)
        return ThroughProxy(httpcore.HTTPProxy, httpcore.SOCKSProxy, proxy, tls, network)

    async def handle(self, connection: Any, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        answer: httpcore.Response = connection.handle_request(request)
        return answer

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
            with contextlib.suppress(ValueError):  # another thread is reading: it gets the error of the closed socket
                pieces.close()

    def waiter(self) -> BlockingWaiter:
        """Make a waiter for a free place."""
        return BlockingWaiter()
