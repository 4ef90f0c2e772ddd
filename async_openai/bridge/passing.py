"""One request of another client, performed by the engine: what comes back is the bytes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from async_openai.bridge.passed_request import passed_request
from async_openai.bridge.refused import answer_for
from async_openai.bridge.stream import PassedStream
from async_openai.engine.answer import AnswerCore
from async_openai.engine.call import fetch
from async_openai.engine.delivery import Failed
from async_openai.errors import APIError, OpenAIError
from async_openai.transport.base import SendFailure
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.bridge.incoming import Incoming
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.stream_core import Reopen
    from async_openai.engine.target import Route
    from async_openai.transport.base import WireAnswer
    from async_openai.transport.runtime import Runtime

_OF_THE_CONNECTION: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding", b"connection"})
"""Headers of the body as it travelled: it is unpacked here."""


@dataclass(slots=True)
class Passed:
    """An answer to pass on."""

    status_code: int
    headers: list[tuple[bytes, bytes]]
    content: bytes
    """The body, or its first piece."""
    following: Callable[[], Coroutine[Any, Any, bytes]] | None = None
    """Gives the next piece, `b""` at the end. None where the content is all."""
    leave: Callable[[], Coroutine[Any, Any, None]] | None = None
    """Gives the connection up."""


async def passed_on(incoming: Incoming, route: Route, runtime: Runtime) -> Passed:
    """Perform a request, and return its answer; of a stream once its first content is there.

    Raises:
        APIConnectionError: No answer came from anybody.
    """
    try:
        made: Any = await fetch(passed_request(incoming), route, runtime, deliver=_deliver)
        if isinstance(made, RawResponse):
            return Passed(made.status_code, _headers(made), made.content)
        return await _begun(made)
    except OpenAIError as error:
        refused = answer_for(error)
        if refused is None:
            raise
        return Passed(refused.status_code, [*_headers(refused), (b"x-should-retry", b"false")], refused.content)


async def _begun(made: PassedStream | AnswerCore) -> Passed:
    following = made.piece if isinstance(made, PassedStream) else made.next
    try:
        first = await following()
    except BaseException:
        await made.close()
        raise
    return Passed(made.response.status_code, _headers(made.response), first, following, made.close)


def _headers(response: RawResponse) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_CONNECTION]


async def _deliver(attempt: Attempt, answer: WireAnswer, reopen: Reopen) -> Any:
    """Leave a stream to its reader, and content of any size; read any other answer for what it reports."""
    traits = attempt.context.outgoing.traits
    if traits.chunk is not None:
        return PassedStream(attempt, answer, reopen)
    if traits.is_bytes:
        return AnswerCore(attempt, answer)
    try:
        content = await answer.read()
    except SendFailure:
        attempt.answered = answer.status_code
        raise
    response = RawResponse(answer.status_code, answer.headers, content)
    reply = attempt.context.request.read_reply(response)
    if isinstance(reply, APIError):
        return Failed(reply)
    if (filtered := attempt.emptied(reply, response)) is not None:
        return Failed(filtered)
    attempt.succeeded(reply, response)
    return response
