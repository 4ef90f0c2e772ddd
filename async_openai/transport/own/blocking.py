"""Blocking sockets, and the operations of the pool over them."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterable

from async_openai.transport.own.connecting import connect, order
from async_openai.transport.own.connection_state import Layer, Limit, readable
from async_openai.transport.own.network_stream import PIECE
from async_openai.transport.own.opening import Opener
from async_openai.transport.own.replaced import is_any_replaced
from async_openai.transport.own.resolving import resolve
from async_openai.transport.writing import RequestBody


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
        """Return the next bytes to arrive, `b""` at the end."""
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

    def idle(self) -> None:
        """Nothing looks at a blocking socket between requests."""

    def close(self) -> None:
        """Close the socket. While another thread waits on it, shut it down: that thread closes it."""
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


class BlockingBackend(Opener):
    """The pool's operations on blocking sockets."""

    async def layer(self, host: str, port: int, limit: Limit) -> Layer:
        """Connect to whichever address of the host answers first."""
        addresses = resolve(host, port, limit())
        return BlockingSocket(connect(order(addresses), limit()))

    def is_replaced(self) -> bool:
        """Tell whether something stands in the place of httpcore's connections."""
        return is_any_replaced(awaited=False)

    def content(self, body: RequestBody) -> bytes | Iterable[bytes]:
        """Return the body as it can be iterated over."""
        return body if body.whole is None else body.whole

    def turn(self) -> None:
        """Nobody can be let go first: threads take their turns by themselves."""

    def waiter(self) -> BlockingWaiter:
        """Make a waiter for a free place."""
        return BlockingWaiter()
