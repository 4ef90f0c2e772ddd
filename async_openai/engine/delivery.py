"""Delivery: from the successful answer of an attempt to the caller's value."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from async_openai.engine.bookkeeping import note_deviations
from async_openai.engine.parsing import parse_reply
from async_openai.errors import APIError
from async_openai.importing import importing
from async_openai.transport.base import SendFailure
from async_openai.types.base import Reply
from async_openai.types.response import RawResponse
from async_openai.types.text_reply import TextReply

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.stream_core import Reopen, StreamCore
    from async_openai.errors import OpenAIError
    from async_openai.transport.base import WireAnswer


class Failed:
    """The outcome of a failed attempt. Known by its class, without a look at any reply."""

    __slots__ = ("error",)

    def __init__(self, error: OpenAIError) -> None:
        self.error = error


Deliver = Callable[["Attempt", "WireAnswer", "Reopen"], Coroutine[Any, Any, Any]]
"""Makes of a successful answer what the caller gets, or `Failed` where it is an error. Notes the success."""


async def deliver_reply(attempt: Attempt, answer: WireAnswer, reopen: Reopen) -> Any | Failed:
    """Read and validate the reply; leave a stream to its reader."""
    context = attempt.context
    traits = context.outgoing.traits
    if traits.chunk is not None:
        return _stream_core()(attempt, answer, reopen)
    try:
        content = await answer.read()
    except SendFailure:
        attempt.answered = answer.status_code
        raise
    response = RawResponse(answer.status_code, answer.headers, content)
    reply: Any
    reply = context.request.read_reply(response) if traits.reads_itself else parse_reply(traits.reply, response)
    made: type = type(reply)  # pyright: ignore[reportUnknownVariableType]
    kind = _kind_of(made)
    if kind is _ERROR:
        return Failed(reply)
    if context.elsewhere is not None and (filtered := attempt.emptied(reply, response)) is not None:
        return Failed(filtered)
    if traits.tells_of_jobs:
        await attempt.look_jobs_up(reply)
    attempt.succeeded(reply, response)
    if kind is not _OTHER:
        if "_deviations" in vars(reply):
            note_deviations(attempt.target, reply)
        reply.bind(attempt.record(response))
        if kind is _SETTLING:
            reply.settle()
    return reply


@cache
def _stream_core() -> type[StreamCore[Any, Any]]:
    with importing:
        from async_openai.engine.stream_core import StreamCore  # noqa: PLC0415 - with all that reads odd chunks

    return StreamCore


# Pydantic answers `isinstance` in Python, so what a class is stands here.
_ERROR, _REPLY, _SETTLING, _OTHER = "error", "reply", "reply that settles", "other"


@lru_cache(maxsize=1024)
def _kind_of(reply: type) -> str:
    """Classify the instances of a class as results of an attempt."""
    if issubclass(reply, APIError):
        return _ERROR
    if issubclass(reply, TextReply):
        return _REPLY
    if not issubclass(reply, Reply):
        return _OTHER
    return _REPLY if reply.settle is Reply.settle else _SETTLING


async def deliver_stream_again(attempt: Attempt, answer: WireAnswer, reopen: Reopen) -> tuple[Attempt, WireAnswer]:  # noqa: ARG001 - a `Deliver`
    """Leave the answer to the reopened stream."""
    return attempt, answer


async def deliver_answer(attempt: Attempt, answer: WireAnswer, reopen: Reopen) -> AnswerCore:  # noqa: ARG001 - as above
    """Leave the whole answer to its reader."""
    from async_openai.engine.answer import AnswerCore  # noqa: PLC0415 - few programs look at answers as they came

    return AnswerCore(attempt, answer)


async def deliver_answer_read(attempt: Attempt, answer: WireAnswer, reopen: Reopen) -> AnswerCore | Failed:
    """Read the body of an answer. A break is a failed attempt like any other, and is repeated."""
    core = await deliver_answer(attempt, answer, reopen)
    try:
        content = await answer.read()
        if attempt.context.elsewhere is not None:
            response = RawResponse(answer.status_code, answer.headers, content)
            filtered = attempt.emptied(attempt.context.request.read_reply(response), response)
            if filtered is not None:
                core.closed = True
                return Failed(filtered)
        await core.take(content)
    except BaseException as failure:
        if isinstance(failure, SendFailure):
            attempt.answered = answer.status_code
        # The call writes the attempt down.
        core.closed = True
        raise
    return core
