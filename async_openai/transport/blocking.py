"""Blocking sockets, and the operations of the pool over them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterable

from async_openai.transport.channel import PIECE, Channel
from async_openai.transport.connecting import connect, order
from async_openai.transport.faults import ConnectError, ConnectTimeout
from async_openai.transport.places import Place
from async_openai.transport.replaced import is_replaced
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
    """The pool's operations on blocking sockets."""

    async def connect(self, wire: Wire, host: str, port: int, seconds: float | None) -> Channel:
        """Connect to whichever address of the host answers first."""
        try:
            limit = wire.opening(seconds)
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            return Channel(BlockingSocket(connect(order(addresses), limit())), wire)
        except TimeoutError as error:
            raise ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise ConnectError(str(error)) from error

    async def open(self, wire: Wire, place: Place, tls: ssl.SSLContext | None, seconds: float | None) -> Channel:
        """Open the connection of a wire."""
        channel = await self.connect(wire, place.host, place.port, seconds)
        if tls is not None:
            await channel.start_tls(tls, place.host, seconds)
        return channel

    def is_replaced(self) -> bool:
        """Tell whether something stands in the place of httpcore's connections."""
        return is_replaced("HTTPConnection", "handle_request")

    def content(self, body: Body) -> bytes | Iterable[bytes]:
        """Return the body as it can be iterated over."""
        return body if body.whole is None else body.whole

    def turn(self) -> None:
        """Nobody can be let go first: threads take their turns by themselves."""

    def waiter(self) -> BlockingWaiter:
        """Make a waiter for a free place."""
        return BlockingWaiter()
