"""The one connection under an exchange: its limits in time, and how much of the request has left."""

from __future__ import annotations

import select
import socket
from typing import Protocol

from async_openai.transport.clock import current


class Stream(Protocol):
    """An open socket, TLS or not."""

    def abort(self) -> None:
        """Close it at once, from any thread."""
        ...

    def rest(self) -> None:
        """Stop looking at the socket until the next request."""
        ...

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork, and touch nothing else."""
        ...


class Wire:
    """What the pool knows of a connection that httpcore does not tell: shared by the pool and the network stream."""

    __slots__ = ("_held", "_here_only", "_hold", "deadline", "stream", "written")

    def __init__(self) -> None:
        self.stream: Stream | None = None
        self.deadline: float | None = None
        self.written = False
        """Whether any byte of the request was given to the network."""
        self._hold = False
        self._held = b""
        self._here_only = False

    def start(self, deadline: float | None) -> None:
        """Begin an exchange."""
        self.deadline = deadline
        self.written = False
        self._hold = True
        self._held = b""
        self._here_only = False

    def only_what_is_here(self) -> None:
        """From now on no read waits: it returns what has arrived, or times out."""
        self._here_only = True

    def limit(self, timeout: float | None) -> float | None:
        """Return for how many seconds the next wait may last.

        Raises:
            TimeoutError: The request's deadline has passed, however much still arrives.
        """
        if self._here_only:
            return 0.0
        if self.deadline is None:
            return timeout
        left = self.deadline - current.clock.monotonic()
        if left <= 0:
            raise TimeoutError
        return left if timeout is None else min(timeout, left)

    def gather(self, buffer: bytes) -> bytes:
        """Return what to write now.

        httpcore writes the head of a request, then each piece of its body, then nothing. The head waits for what
        comes next: one packet and one system call fewer for each request.
        """
        if self._hold:
            self._hold, self._held = False, buffer
            return b""
        if self._held:
            buffer, self._held = self._held + buffer, b""
        if buffer:
            self.written = True
        return buffer

    def rest(self) -> None:
        """Put the connection aside."""
        if self.stream is not None:
            self.stream.rest()

    def abort(self) -> None:
        """Close the socket, if there is one; from any thread."""
        if self.stream is not None:
            self.stream.abort()

    def disown(self) -> None:
        """Close this process's copy of the socket after a fork; the connection goes on in the parent."""
        if self.stream is not None:
            self.stream.disown()


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
