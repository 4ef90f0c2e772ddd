"""A connection under an exchange: its limits in time, and whether the request has begun to leave."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from async_openai.transport.clock import current

if TYPE_CHECKING:
    from async_openai.transport.base import WireRequest

Limit = Callable[[], float | None]
"""Returns the most seconds of the next wait; None is for ever, 0 takes only what is here.

Raises TimeoutError when no time is left."""


class Layer(Protocol):
    """An open connection: a socket, or TLS over one. Raises OSError and TimeoutError."""

    async def receive(self, limit: Limit) -> bytes:
        """Return the next bytes to arrive, `b""` at the end."""
        ...

    async def send(self, data: bytes, limit: Limit) -> None:
        """Send it all."""
        ...

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived, the end included."""
        ...

    def idle(self) -> None:
        """Put the connection aside until the next request."""
        ...

    def close(self) -> None:
        """Close at once, from any thread."""
        ...

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork, and touch nothing else."""
        ...


class ConnectionState:
    """State of a connection beside HTTP, shared by the pool and the stream."""

    __slots__ = ("_here_only", "_opening", "_request", "layer")

    def __init__(self) -> None:
        self.layer: Layer | None = None
        """The connection, once it is open."""
        self._request: WireRequest | None = None
        self._here_only = False
        self._opening: Limit | None = None

    @property
    def deadline(self) -> float | None:
        """When waiting must end. Asked of the request each time: it moves while a stream is read."""
        return self._request.deadline if self._request is not None else None

    def serve(self, request: WireRequest | None) -> None:
        """Wait, from now on, for another request than before."""
        self._request = request

    def serves(self, request: WireRequest) -> bool:
        """Tell whether it waits for this request."""
        return self._request is request

    def start(self, request: WireRequest) -> None:
        """Begin an exchange."""
        self._request = request
        self._here_only = False
        self._opening = None

    def begin_to_write(self) -> None:
        """Note that bytes of the request are given to the network."""
        if self._request is not None:
            self._request.written = True

    def only_what_is_here(self) -> None:
        """Make reads return at once from now on: with bytes already here, or by timing out."""
        self._here_only = True

    def limit(self, seconds: float | None) -> Limit:
        """Return the limit of single waits: `seconds` each, and none past the deadline."""
        if self.deadline is None and not self._here_only:
            return lambda: seconds
        return lambda: self._left(seconds)

    def opening(self, seconds: float | None) -> Limit:
        """Return the limit of opening the connection, all waits together, TLS included."""
        if self._opening is None:
            # The machine's clock: a timeout of a socket is not over because another thread slept on a test's clock.
            end = None if seconds is None else monotonic() + seconds
            self._opening = lambda: self._left(None if end is None else _positive(end - monotonic()))
        return self._opening

    def _left(self, seconds: float | None) -> float | None:
        if self._here_only:
            return 0.0
        deadline = self.deadline
        if deadline is None:
            return seconds
        left = _time_to(deadline)
        return left if seconds is None else min(seconds, left)

    def idle(self) -> None:
        """Put the connection aside until the next request."""
        self._request = None
        if self.layer is not None:
            self.layer.idle()

    def abort(self) -> None:
        """Close the connection, if there is one; from any thread."""
        if self.layer is not None:
            self.layer.close()

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork; the connection goes on in the parent."""
        if self.layer is not None:
            self.layer.disown()


def _time_to(moment: float) -> float:
    return _positive(moment - current.clock.monotonic())


def _positive(left: float) -> float:
    if left <= 0:
        raise TimeoutError
    return left


if hasattr(select, "poll"):

    def readable(sock: socket.socket) -> bool:
        """Tell whether something (data, or its end) has arrived on a socket, or it is closed."""
        if sock.fileno() < 0:
            return True
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))

else:

    def readable(sock: socket.socket) -> bool:
        """Tell whether something (data, or its end) has arrived on a socket, or it is closed."""
        return sock.fileno() < 0 or bool(select.select([sock], [], [], 0)[0])
