"""Common parts of the answers of all transports, and the time left for them."""

from __future__ import annotations

from abc import ABC, abstractmethod

from async_openai.transport.base import SendFailure, Timeouts, UnansweredDelivery, WireRequest
from async_openai.transport.clock import current


class ReadInPieces(ABC):
    """An answer read by `next`."""

    __slots__ = ()

    @abstractmethod
    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back."""
        pieces: list[bytes] = []
        while piece := await self.next():
            pieces.append(piece)
        return joined(pieces)


def joined(pieces: list[bytes]) -> bytes:
    """Return a body. What came in one piece, as nearly every reply does, is not copied."""
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def seconds_left(deadline: float | None, delivery: UnansweredDelivery) -> float | None:
    """Return the seconds left until a deadline, None for no deadline. Raises SendFailure if it has passed."""
    if deadline is None:
        return None
    seconds = deadline - current.clock.monotonic()
    if seconds <= 0:
        raise SendFailure("the deadline has passed", delivery=delivery, timed_out=True)
    return seconds


def within_deadline(request: WireRequest) -> Timeouts:
    """Return the timeouts of a request about to be sent, none longer than the time left to its deadline."""
    most = seconds_left(request.deadline, "unsent")
    given = request.timeouts
    if most is None:
        return given
    return Timeouts(*(most if value is None else min(value, most) for value in
                      (given.connect, given.read, given.write, given.pool)))  # fmt: skip
