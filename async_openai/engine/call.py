"""One call: picks a candidate, waits, moves on. Written once, as coroutines over a `Runtime`.

`routing.Selection` says whom to ask next and `retry` what a failure means. An `Attempt` owns what happens to it;
delivery makes of its answer what the caller gets. Errors travel as values here and are raised in one place.
"""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from async_openai.engine.attempt import Attempt
from async_openai.engine.context import CallContext
from async_openai.engine.delivery import (
    Failed,
    deliver_answer,
    deliver_answer_read,
    deliver_reply,
    deliver_stream_again,
)
from async_openai.engine.failures import from_status
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.limits.waits import Waits
from async_openai.engine.ranges import takers
from async_openai.engine.request import operation
from async_openai.engine.retry import LONGEST_WAIT, names, says_later, verdict
from async_openai.engine.routing import Candidate, Selection, candidates_of
from async_openai.engine.wire import Outgoing, remote_files, unreadable
from async_openai.errors import (
    APIError,
    ConfigurationError,
    OpenAIError,
    StorageError,
    UnknownModelError,
)
from async_openai.transport.base import SendFailure
from async_openai.transport.runtime import OverdueError
from async_openai.types.response import RawResponse
from async_openai.utils import logger

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore
    from async_openai.engine.delivery import Deliver
    from async_openai.engine.health import Health
    from async_openai.engine.limits.gate import Gate, Permit
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.retry import Failure
    from async_openai.engine.target import KeyRing, Route, Target
    from async_openai.transport.base import WireAnswer, WireRequest
    from async_openai.transport.runtime import Runtime

R = TypeVar("R")
_SUCCESS, _REDIRECT = 200, 300
_REFUSED: Final = frozenset({400, 422})
_FAILED: Final = object()


def fetch(
    request: ApiRequest[R], route: Route, runtime: Runtime, *, end: float | None = None
) -> Coroutine[Any, Any, R]:
    """Perform a request and give its reply; for a stream its `StreamCore`, once the headers are there.

    Args:
        request: The request.
        route: Who can serve it.
        runtime: How to wait.
        end: When it must be over, on the runtime's `monotonic()`; beside the call's own deadline.

    Raises:
        APIError: every attempt failed; the error is the last one's and lists all.
        ConfigurationError: no client can serve it. Nothing was sent.
    """
    return Call(request, route, runtime, end=end).run(deliver_reply)


async def fetch_answer(request: ApiRequest[Any], route: Route, runtime: Runtime, *, read: bool) -> AnswerCore:
    """Perform a request and return its answer, its body read or not. A stream is left to be read in any case.

    Raises:
        APIError: Every attempt failed, an answer that is not a success included.
    """
    deliver: Deliver = deliver_answer_read if read and request.chunk is None else deliver_answer
    return cast("AnswerCore", await Call(request, route, runtime).run(deliver))


class Call:
    """The loop of one call over its candidates: asks one, waits, moves on."""

    # Of the class until they are something else: nearly every call ends without most of them.
    _model: str | None = None
    """The model to ask for in place of the request's own: a fallback."""
    _waits: Waits | None = None
    _error: OpenAIError | None = None
    _last: Health | None = None
    """Whose the last failed attempt was: clients may share a name, and be described anew for a fallback."""
    _spared: Candidate | None = None
    """Who was asked again without `stream_options`."""
    _fallbacks: Sequence[str] = ()
    # It keeps clients alive, and a stream that was read keeps the call: it is there only where it is needed.
    _route: Route | None = None

    def __init__(self, request: ApiRequest[Any], route: Route, runtime: Runtime, *, end: float | None = None) -> None:
        self._request = request
        self._runtime = runtime
        self._outgoing = outgoing = Outgoing(request)
        self._context = context = CallContext(request, outgoing, runtime, end=end)
        self._picked = context.started
        """When the candidate of the attempt under way was picked."""
        options = outgoing.options
        if outgoing.traits.verb == "POST":
            context.idempotency_key = options["idempotency_key"] or context.id
        targets = route.targets(request)
        first = targets[0]
        seconds: float | None = options["deadline"]
        if seconds is None:
            seconds = first.limits.deadline
        if seconds is not None:
            context.limit(seconds)
        if options["fallback_models"] is not None or first.offer.fallback_models:
            self._fallbacks = self._fallbacks_at(first)
            self._route = route if self._fallbacks else None
        if route.remembers:
            # A client of a pool must be found again by what it stores.
            context.served = route.served
        self._filtered_elsewhere = route.filtered_elsewhere
        retries = first.retries(options)
        self._max_wait: float | None = first.limits.max_wait if options["max_wait"] is None else options["max_wait"]
        # One that repeats nothing, and names no time for waiting, is refused at once.
        self._is_patient = retries > 0 or self._max_wait is not None or context.end is not None
        self._selection = self._select(targets, retries)

    def _select(self, targets: Sequence[Target], retries: int) -> Selection:
        given = self._outgoing.options["retry_unknown"]
        selection = Selection(
            candidates_of(takers(targets, self._request), self._model_at, self._outgoing.traits.path),
            retries=retries,
            repeats_unknown=targets[0].limits.retry_unknown if given is None else given,
        )
        if self._filtered_elsewhere:
            self._context.elsewhere = selection.has_another
        return selection

    def _fallbacks_at(self, target: Target) -> Sequence[str]:
        if self._request.is_pinned():
            return ()
        given: Sequence[str] | None = self._outgoing.options["fallback_models"]
        return target.offer.fallback_models.get(self._model_at(target) or "", ()) if given is None else given

    def _model_at(self, target: Target) -> str | None:
        """Return the model to ask a client for, as the user names it."""
        return self._model or target.model_of(self._request, self._outgoing.traits)

    async def run(self, deliver: Deliver) -> Any:
        """Go from candidate to candidate until one gives a result."""
        while True:
            now = self._picked
            picked = self._selection.pick(now)
            candidate = picked if isinstance(picked, Candidate) else await self._wait_for_one(picked, now)
            result = await self._attempt(candidate, deliver)
            if result is not _FAILED:
                return result
            self._look_at_the_clock()

    async def _reopen(self, attempt: Attempt, failure: Failure, error: APIError) -> tuple[Attempt, WireAnswer]:
        """Ask for a broken stream again. Raises APIError where nobody is left."""
        self._move_on(attempt, failure, error)
        self._error = error
        self._look_at_the_clock()
        return cast("tuple[Attempt, WireAnswer]", await self.run(deliver_stream_again))

    def _look_at_the_clock(self) -> None:
        self._picked = self._runtime.monotonic()

    # --- waiting ------------------------------------------------------------------------------------------------------

    def _waiting(self) -> Waits:
        if self._waits is None:
            given = self._max_wait
            most = LONGEST_WAIT if given is None and self._context.end is None else given
            self._waits = Waits(self._context, most)
        return self._waits

    async def _wait_for_one(self, picked: float | None, now: float) -> Candidate:
        """Wait for the next candidate and return it. Raises the last error where nobody is left."""
        waits = self._waiting()
        candidate, self._picked = await waits.for_candidate(self._selection, picked, now, self._last_error)
        return candidate

    async def _wait_for_turn(self, gate: Gate, candidate: Candidate) -> Permit | None:
        """Wait until the gate lets the call through. One that is to wait for nothing keeps to given limits alone."""
        if not gate.is_given and not self._is_patient:
            gate.learned.pace.take(self._picked)
            return None
        permit, self._picked = await self._waiting().for_turn(gate, candidate.target, self._picked, self._last_error)
        return permit

    def _last_error(self) -> OpenAIError | None:
        """Give the last error away."""
        error, self._error = self._error, None
        return error

    # --- one attempt --------------------------------------------------------------------------------------------------

    async def _attempt(self, candidate: Candidate, deliver: Deliver) -> Any:
        """Send the request once. Keeps its error and returns `_FAILED` where it has one."""
        attempt: Attempt | None = None
        try:
            attempt = await self._begin(candidate)
            if not isinstance(attempt.wire.content, bytes):
                await self._open_files(attempt.wire)
            answer = await self._runtime.send(candidate.target.connections, attempt.wire)
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

    async def _begin(self, candidate: Candidate) -> Attempt:
        """Make the next attempt, once its gate lets it through."""
        target = candidate.target
        keys, gate = target.keys, gate_of(target, candidate.key, candidate.model)
        learned, permit = gate.learned, None
        if learned.active or gate.is_given:
            permit = await self._wait_for_turn(gate, candidate)
        else:
            learned.pace.take(self._picked)
        try:
            key = keys.at(candidate.key) if keys.source is None else await self._key_from(keys, candidate)
            attempt = Attempt(self._context, candidate, key)
            attempt.passed(gate, permit)
            attempt.begin(0.0 if self._waits is None else self._waits.taken())
            if self._context.failed or target.hooks.on_attempt is not None:
                await self._announce(attempt)
        except BaseException:
            if permit is not None:
                permit.done(self._runtime.monotonic())
            raise
        return attempt

    async def _open_files(self, wire: WireRequest) -> None:
        """Open the files whose opening may block for long. Nothing is written meanwhile."""
        wire.written = False
        for part in remote_files(wire):
            await self._runtime.offload(part.ready)
        wire.written = None

    async def _key_from(self, keys: KeyRing, candidate: Candidate) -> str:
        try:
            return await keys.from_source(self._runtime, self._context.end)
        except OverdueError:
            function = f"the function given as the key of client {candidate.target.name!r}"
            raise self._context.late(f"{function} had not returned", "unsent") from None

    def _outcome_of(self, raised: BaseException, candidate: Candidate, attempt: Attempt | None) -> Failed | None:
        """Return the failure behind an exception; None where the call ends with it.

        Args:
            raised: The exception.
            candidate: Who was asked.
            attempt: The attempt; None where nothing can have been sent yet.
        """
        if attempt is not None and isinstance(raised, SendFailure | StorageError):
            # A file that could not be read on looks like a broken connection to most transports.
            broken = raised if isinstance(raised, StorageError) else unreadable(attempt.wire)
            if broken is None:
                return Failed(attempt.unanswered(cast("SendFailure", raised)))
            candidate.release(self._picked)
            attempt.let_go()
            raise StorageError(f"{operation(type(self._request))}: {broken.message}") from broken
        candidate.release(self._picked)
        if isinstance(raised, ConfigurationError):
            # This client's key source fails; another client may have a good one.
            self._selection.broken(candidate)
            return Failed(raised)
        # An error of ours: refused before anything was sent, such as a header that HTTP does not allow.
        if attempt is not None:
            attempt.let_go() if isinstance(raised, OpenAIError) else attempt.cancelled()
        return None

    async def _announce(self, attempt: Attempt) -> None:
        """Notify the observers of an attempt, and of a failover."""
        target, failed = attempt.target, self._context.failed
        if target.hooks.on_attempt is not None:
            await attempt.notify("on_attempt", attempt.described("started", "unsent"))
        if failed and self._last is not target.health:
            await attempt.notify("on_failover", failed[-1], target.name)

    # --- moving on ----------------------------------------------------------------------------------------------------

    def _move_on(self, attempt: Attempt, failure: Failure, error: APIError) -> None:
        """Take in a failed attempt: choose another model, another provider, or end."""
        candidate = attempt.candidate
        self._last = candidate.target.health
        if failure.status in _REFUSED and self._does_without_usage(attempt, error):
            if self._context.is_over():
                self._selection.end()
            return
        decision = verdict(failure)
        if failure.refusal == "context length" and self._falls_back():
            return
        if failure.refusal == "content filter" and self._filtered_elsewhere:
            self._selection.refused_by(candidate.target.provider.name)
            decision = "elsewhere"
        self._selection.failed(candidate, failure, decision, self._runtime.monotonic())
        if self._is_patient and says_later(failure):
            self._selection.later(candidate, attempt.gate.closed_until)
        if self._context.is_over() or not self._outgoing.can_be_sent_again():
            self._selection.end()

    def _does_without_usage(self, attempt: Attempt, error: APIError) -> bool:
        """Ask once more without `stream_options`, where those were ours and the refusal names them."""
        learned, model = attempt.target.learned, attempt.requested_model
        if attempt.usage_requested and names(error, "stream_options"):
            learned.refused_stream_usage(model)
            self._spared = attempt.candidate
            self._selection.again(attempt.candidate)
            return True
        if self._spared is attempt.candidate:
            # Not their fault: the refusal quoted the request.
            learned.forget_stream_usage(model)
        return False

    def _falls_back(self) -> bool:
        """Go on with the next fallback model. False where none is left."""
        while self._fallbacks and self._route is not None:
            model, self._fallbacks = self._fallbacks[0], self._fallbacks[1:]
            try:
                targets = self._route.targets(self._request, model)
            except UnknownModelError as unserved:
                # What the server said of the prompt tells more than a gap in the settings.
                logger.warning("fallback_models: %s", unserved)
                continue
            self._model = model
            self._selection = self._select(targets, self._selection.retries)
            return True
        return False
