"""Common parts of the answers of all transports, and the time left for them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable

from async_openai.transport.base import ResponseTooLarge, SendFailure, Timeouts, UnansweredDelivery, WireRequest
from async_openai.transport.clock import current
from async_openai.transport.decoding import Decoder
from async_openai.types.response import Headers

ERROR_BODY = 1024 * 1024
"""Bytes read of an answer that is not a success; the rest is dropped with its connection."""
_NO_SUCCESS = 300


class ReadInPieces(ABC):
    """An answer read by `next`."""

    __slots__ = ("headers", "request", "status_code")

    def __init__(self, request: WireRequest, status_code: int, headers: Headers) -> None:
        self.request = request
        """The request it is the answer to."""
        self.status_code = status_code
        """The HTTP status."""
        self.headers = headers
        """The answer's headers."""

    @abstractmethod
    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""

    @abstractmethod
    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back.

        Of an answer that is not a success, the first MiB.

        Raises:
            ResponseTooLarge: It is larger than the request allows.
        """
        first = await self.next()
        # Nearly every reply comes in one piece: it is not copied.
        following = await self.next() if first else b""
        failed = self.status_code >= _NO_SUCCESS
        most = ERROR_BODY if failed else self.request.max_response_bytes
        if not following and (most is None or len(first) <= most):
            return first
        whole = bytearray(first)
        declared = declared_length(self.headers.get("content-length"))
        if most is not None and not failed and declared is not None and declared > most:
            # Said in advance: nothing more of it is waited for.
            most = 0
        while following and (most is None or len(whole) <= most):
            # At once into one place: pieces of a byte each would take fifty times their size.
            whole += following
            following = await self.next()
        if most is None or len(whole) <= most:
            return bytes(whole)
        await self.close()
        if failed:
            return bytes(whole[:most])
        raise ResponseTooLarge(f"the answer is larger than {self.request.max_response_bytes} bytes")


_DIGITS = 20
"""Beyond that a length is not looked at."""


def declared_length(text: str | None) -> int | None:
    """Return what a Content-Length says, None where it says nothing."""
    readable = text is not None and len(text) < _DIGITS and text.isdecimal() and text.isascii()
    return int(text) if text is not None and readable else None


async def next_decoded(decoder: Decoder, receive: Callable[[], Awaitable[bytes]], request: WireRequest) -> bytes:
    """Return the next decoded bytes, `b""` at the end. Looks at the deadline before each step of unpacking."""
    while True:
        while (made := decoder.take()) is not None:
            if made:
                return made
            seconds_left(request.deadline, "unknown")
        if not (piece := await receive()):
            decoder.finish()
            return b""
        seconds_left(request.deadline, "unknown")
        decoder.feed(piece)


def raise_instead(found: Exception | None, error: BaseException) -> None:
    """Raise what was found in place of an error; return where that is nothing.

    A function of its own, for a traceback holds its frames: an exception with a name in one of them would wait for the
    garbage collector.
    """
    if found is None:
        return
    try:
        raise found from error
    finally:
        del found, error


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
