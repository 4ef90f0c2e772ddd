"""One call: picks a candidate, waits, moves on. Written once, as coroutines over a `Runtime`.

A call is one object in three files, in the order of what happens: `course` (whom to ask, and where to go on after a
failure), `starting` (its turn, its key, its files), and the loop here. An `Attempt` owns what happens to it; delivery
makes of its answer what the caller gets. Errors travel as values here and are raised in one place.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from async_openai.budgets.book import book
from async_openai.engine.delivery import (
    Failed,
    deliver_answer,
    deliver_answer_read,
    deliver_reply,
    deliver_stream_again,
)
from async_openai.engine.failures import from_status
from async_openai.engine.request import operation
from async_openai.engine.routing import Candidate
from async_openai.engine.starting import Starting
from async_openai.engine.wire import unreadable
from async_openai.errors import (
    APIError,
    BudgetExceededError,
    ConfigurationError,
    OpenAIError,
    StorageError,
)
from async_openai.transport.base import SendFailure
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.delivery import Deliver
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.retry import Failure
    from async_openai.engine.target import Route
    from async_openai.transport.base import WireAnswer
    from async_openai.transport.runtime import Runtime

R = TypeVar("R")
_SUCCESS, _REDIRECT = 200, 300
_REFUSED: Final = frozenset({400, 422})
_FAILED: Final = object()


def fetch(
    request: ApiRequest[R],
    route: Route,
    runtime: Runtime,
    *,
    end: float | None = None,
    deliver: Deliver = deliver_reply,
) -> Coroutine[Any, Any, R]:
    """Perform a request and give its reply; for a stream its `StreamCore`, once the headers are there.

    Args:
        request: The request.
        route: Who can serve it.
        runtime: How to wait.
        end: When it must be over, on the runtime's `monotonic()`; beside the call's own deadline.
        deliver: What is made of its answer, where that is not its reply.

    Raises:
        APIError: every attempt failed; the error is the last one's and lists all.
        ConfigurationError: no client can serve it. Nothing was sent.
    """
    if route.hedging is not None:
        from async_openai.engine.hedging import hedged, may_be_hedged  # noqa: PLC0415 - few pools have it

        if may_be_hedged(request):
            return hedged(request, route, runtime, route.hedging, end=end, deliver=deliver)
    return Call(request, route, runtime, end=end).run(deliver)


async def fetch_answer(request: ApiRequest[Any], route: Route, runtime: Runtime, *, read: bool) -> AnswerCore:
    """Perform a request and return its answer, its body read or not. A stream is left to be read in any case.

    Raises:
        APIError: Every attempt failed, an answer that is not a success included.
    """
    deliver: Deliver = deliver_answer_read if read and request.chunk is None else deliver_answer
    return cast("AnswerCore", await Call(request, route, runtime).run(deliver))


class Call(Starting):
    """The loop of one call over its candidates: asks one, waits, moves on."""

    async def run(self, deliver: Deliver) -> Any:
        """Go from candidate to candidate until one gives a result."""
        try:
            while True:
                now = self._picked
                picked = self._selection.pick(now)
                candidate = picked if isinstance(picked, Candidate) else await self._wait_for_one(picked, now)
                result = await self._attempt(candidate, deliver)
                if result is not _FAILED:
                    return result
                self._look_at_the_clock()
        except BaseException as raised:
            self._context.failed_with(raised)
            raise

    async def _reopen(self, attempt: Attempt, failure: Failure, error: APIError) -> tuple[Attempt, WireAnswer]:
        """Ask for a broken stream again. Raises APIError where nobody is left."""
        self._move_on(attempt, failure, error)
        self._error = error
        self._look_at_the_clock()
        return cast("tuple[Attempt, WireAnswer]", await self.run(deliver_stream_again))

    async def _attempt(self, candidate: Candidate, deliver: Deliver) -> Any:
        """Send the request once. Keeps its error and returns `_FAILED` where it has one."""
        attempt: Attempt | None = None
        try:
            attempt = await (self._begin_reserved(candidate) if book.is_used else self._begin(candidate))
            if not isinstance(attempt.wire.content, bytes):
                await self._open_files(attempt.wire)
            # Not the candidate's: while the call waited for its turn it may have gone over to another one.
            answer = await self._runtime.send(attempt.target.connections, attempt.wire)
            if _SUCCESS <= answer.status_code < _REDIRECT:
                attempt.take_in(answer.headers)
                result = await deliver(attempt, answer, self._reopen)
            else:
                response = RawResponse(answer.status_code, answer.headers, await answer.read())
                result = Failed(from_status(response))
        except BaseException as raised:
            result = self._outcome_of(raised, candidate, attempt)
            if result is None:
                raise
        if type(result) is not Failed:
            if candidate.target.hooks.on_reply is not None:
                await cast("Attempt", attempt).notify_reply()
            return result
        # It is kept in one place only: a traceback that refers to itself keeps the connection's objects alive.
        error = self._error = result.error
        del result
        try:
            if isinstance(error, APIError) and attempt is not None:
                self._move_on(attempt, await attempt.failed(error), error)
        finally:
            del error
        return _FAILED

    def _outcome_of(self, raised: BaseException, candidate: Candidate, attempt: Attempt | None) -> Failed | None:
        """Return the failure behind an exception; None where the call ends with it.

        Args:
            raised: The exception.
            candidate: Who was asked.
            attempt: The attempt; None where nothing can have been sent yet.
        """
        instead, self._instead = self._instead, None
        candidate = attempt.candidate if attempt is not None else instead or candidate
        if attempt is not None and isinstance(raised, SendFailure | StorageError):
            # A file that could not be read on looks like a broken connection to most transports.
            broken = raised if isinstance(raised, StorageError) else unreadable(attempt.wire)
            if broken is None:
                return Failed(attempt.unanswered(cast("SendFailure", raised)))
            candidate.release(self._picked)
            attempt.let_go()
            raise StorageError(f"{operation(type(self._request))}: {broken.message}") from broken
        candidate.release(self._picked)
        if isinstance(raised, ConfigurationError | BudgetExceededError):
            # This client's key source fails, or it costs too much; another client may do better.
            self._selection.broken(candidate)
            return Failed(raised)
        # An error of ours: refused before anything was sent, such as a header that HTTP does not allow.
        if attempt is not None:
            attempt.let_go() if isinstance(raised, OpenAIError) else attempt.cancelled()
        return None
