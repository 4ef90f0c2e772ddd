"""One attempt of a call, and what the caller gets of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from async_openai.engine.parsing import parse_reply
from async_openai.engine.stream_core import StreamCore
from async_openai.errors import APIError
from async_openai.types.base import Reply
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.call import Call
    from async_openai.engine.routing import Seat
    from async_openai.errors import OpenAIError
    from async_openai.transport.base import WireAnswer, WireRequest


class Try:
    """One attempt: where it went, with which key, since when."""

    # Of the class until they are known: nearly every attempt ends without most of them.
    waited = 0.0
    """Seconds waited just before it."""
    ended = 0.0
    """When its outcome was known."""
    usage_asked = False
    """Whether the usage of a stream was asked for on the user's behalf."""
    first_token: float | None = None
    """Seconds until the first content of a stream."""
    limit: tuple[float, str] | None = None
    """When the wait for content ends, and by which limit."""

    def __init__(self, seat: Seat, number: int, key: str | None) -> None:
        self.seat = seat
        self.number = number
        self.key = key
        self.target = seat.target
        """The client."""
        self.asked = seat.model
        """Model as the user named it."""
        self.wire: WireRequest
        self.model: str | None
        """Model as sent."""
        self.started: float


class Failed:
    """What an attempt gave that failed. Told from a reply by its class, without asking the reply."""

    __slots__ = ("error",)

    def __init__(self, error: OpenAIError) -> None:
        self.error = error


Deliver = Callable[["Call", Try, "WireAnswer"], Coroutine[Any, Any, Any]]
"""Makes of a successful answer what the caller gets, or `Failed` where it is an error. Notes the success."""


async def deliver_reply(call: Call, attempt: Try, answer: WireAnswer) -> Any | Failed:
    """Read and validate the reply; leave a stream to be read by whoever gets it."""
    traits = call.outgoing.traits
    if traits.chunk is not None:
        return StreamCore[Any, Any](call, attempt, answer, moves=True)
    response = RawResponse(answer.status_code, answer.headers, await answer.read())
    reply: Any
    if traits.reads_itself:
        reply = call.request.read_reply(response, attempt.key)
    else:
        reply = parse_reply(traits.reply, response, attempt.key)
    made: type = type(reply)  # pyright: ignore[reportUnknownVariableType]
    kind = _kind_of(made)
    if kind is _ERROR:
        return Failed(reply)
    call.succeeded(attempt, reply, response)
    if kind is not _OTHER:
        reply.bind(call.record(attempt, response))
        if kind is _SETTLING:
            reply.settle()
    return reply


# Pydantic answers `isinstance` in Python, so what a class is stands here.
_ERROR, _REPLY, _SETTLING, _OTHER = "error", "reply", "reply that settles", "other"


@lru_cache(maxsize=1024)
def _kind_of(reply: type) -> str:
    """Say what instances of a class are as the result of an attempt."""
    if issubclass(reply, APIError):
        return _ERROR
    if not issubclass(reply, Reply):
        return _OTHER
    return _REPLY if reply.settle is Reply.settle else _SETTLING


async def deliver_answer(call: Call, attempt: Try, answer: WireAnswer) -> tuple[Try, WireAnswer]:  # noqa: ARG001 - a `Deliver`
    """Leave the answer to whoever asked for the stream once more."""
    return attempt, answer
