"""The course of one call: whom it asks, and where it goes on after a failure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from async_openai.engine.context import CallContext
from async_openai.engine.ranges import takers
from async_openai.engine.retry import names, says_later, verdict
from async_openai.engine.routing import Candidate, Selection, candidates_of
from async_openai.engine.wire import Outgoing
from async_openai.errors import APIError, UnknownModelError
from async_openai.telemetry.watching import CallBegun
from async_openai.utils import logger

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.health import Health
    from async_openai.engine.limits.waits import Waits
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.retry import Failure
    from async_openai.engine.target import Route, Target
    from async_openai.errors import OpenAIError
    from async_openai.telemetry.watching import Watcher
    from async_openai.transport.runtime import Runtime

_REFUSED: Final = frozenset({400, 422})


class Course:
    """The choice of who is asked next, and all that it depends on: request, options, candidates, failures."""

    # Of the class until they are something else: nearly every call ends without most of them.
    _model: str | None = None
    """The model to ask for in place of the request's own: a fallback."""
    _waits: Waits | None = None
    _error: OpenAIError | None = None
    _last: Health | None = None
    """Whose the last failed attempt was: clients may share a name, and be described anew for a fallback."""
    _spared: Candidate | None = None
    """Who was asked again without `stream_options`."""
    _instead: Candidate | None = None
    """Who was to be asked in the place of the one that was picked, where nothing came of it."""
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
        self._first = first
        self._selection = self._select(targets)
        if first.hooks.watcher is not None:
            self._watch(first.hooks.watcher, first)

    def _watch(self, watcher: Watcher, target: Target) -> None:
        """Have telemetry see the call."""
        context, traits = self._context, self._outgoing.traits
        context.watch = watcher.call(
            CallBegun(
                id=context.id,
                verb=traits.verb,
                path=traits.path,
                parameters=self._outgoing.options,
                model=self._model_at(target),
                provider=target.provider.name,
                base_url=target.site.base_url,
                streamed=traits.chunk is not None,
                started=context.started,
                now=self._runtime.monotonic,
            )
        )

    def _select(self, targets: Sequence[Target]) -> Selection:
        outgoing = self._outgoing
        candidates = candidates_of(takers(targets, self._request), self._model_at, outgoing.traits.path)
        selection = Selection(candidates, outgoing.options)
        if not selection.alone:
            selection.is_full = self._runtime.is_full
        if self._filtered_elsewhere:
            self._context.elsewhere = selection.has_another
        return selection

    def _max_wait(self) -> float | None:
        """Return the seconds that the call may wait in all, as far as it or its first client says so."""
        given: float | None = self._outgoing.options["max_wait"]
        return self._first.limits.max_wait if given is None else given

    def _is_patient(self, target: Target) -> bool:
        """Whether a refusal is waited for: not where nothing is repeated, and no time for waiting is named."""
        if self._context.end is not None or self._max_wait() is not None:
            return True
        return target.retries(self._outgoing.options) > 0

    def _fallbacks_at(self, target: Target) -> Sequence[str]:
        if self._request.is_pinned():
            return ()
        given: Sequence[str] | None = self._outgoing.options["fallback_models"]
        return target.offer.fallback_models.get(self._model_at(target) or "", ()) if given is None else given

    def _model_at(self, target: Target) -> str | None:
        """Return the model to ask a client for, as the user names it."""
        return self._model or target.model_of(self._request, self._outgoing.traits)

    def _look_at_the_clock(self) -> None:
        self._picked = self._runtime.monotonic()

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
        if says_later(failure) and self._is_patient(candidate.target):
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
            before, self._selection = self._selection, self._select(targets)
            self._selection.follow(before)
            return True
        return False
