"""How one call is performed: attempts, waits, moving on. Written once, as coroutines over a `Runtime`.

`routing.Walk` says whom to ask next and `retry` what a failure means; this file asks, writes down what came of it, and
waits. Errors travel as values here and are raised in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from async_openai.engine import notes
from async_openai.engine.attempt import Failed, Try, deliver_answer, deliver_reply
from async_openai.engine.failures import failure_of, from_status, from_transport
from async_openai.engine.health import WHOLE, Health
from async_openai.engine.homes import stored_id
from async_openai.engine.record import CallRecord
from async_openai.engine.request import operation
from async_openai.engine.retry import LONGEST_WAIT, Failure, verdict
from async_openai.engine.routing import Seat, Walk, judge, seats_of
from async_openai.engine.wire import Outgoing, remote_files, unreadable
from async_openai.errors import (
    APIError,
    ConfigurationError,
    DeadlineExceededError,
    NoUsableClientError,
    OpenAIError,
    StorageError,
    UnknownModelError,
)
from async_openai.transport.base import SendFailure
from async_openai.transport.runtime import OverdueError
from async_openai.types.response import RawResponse
from async_openai.utils import new_id

if TYPE_CHECKING:
    from async_openai.engine.attempt import Deliver
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import KeyRing, Route, Target
    from async_openai.errors import APIConnectionError, Attempt, Delivery
    from async_openai.transport.base import WireAnswer
    from async_openai.transport.runtime import Runtime

R = TypeVar("R")
_SUCCESS, _REDIRECT = 200, 300
_FAILED: Final = object()
_EARLY = 0.005
"""Seconds by which a wait may end before its time: clocks and timers count in steps."""


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


class Call:
    """The state of one call."""

    # Of the class until they are something else: nearly every call ends without most of them.
    model: str | None = None
    """The model asked for in place of the request's own."""
    failed: tuple[Attempt, ...] = ()
    """The attempts that failed, oldest first."""
    _idempotency_key: str | None = None
    _seconds: float | None = None
    """Of the deadline."""
    _waited = 0.0
    _error: OpenAIError | None = None
    _last: Health | None = None
    """Whose the last failed attempt was: clients may share a name, and be described anew for a fallback."""
    _fallbacks: Sequence[str] = ()
    # Both keep clients alive, and a stream that was read keeps the call: they are there only where they are needed.
    _route: Route | None = None
    _served: Callable[[ApiRequest[Any], Target, str], None] | None = None

    def __init__(self, request: ApiRequest[Any], route: Route, runtime: Runtime, *, end: float | None = None) -> None:
        self.request = request
        self.runtime = runtime
        self.id = new_id()
        self.started = self._picked = runtime.monotonic()
        # The second one: when the seat was taken that is asked now.
        self.outgoing = outgoing = Outgoing(request)
        options = outgoing.options
        if outgoing.traits.verb == "POST":
            self._idempotency_key = options["idempotency_key"] or self.id
        targets = route.targets(request)
        first = targets[0]
        seconds: float | None = options["deadline"]
        if seconds is None:
            seconds = first.limits.deadline
        if seconds is not None:
            self._seconds, own = seconds, self.started + seconds
            end = own if end is None or own < end else end
        self.end = end
        if options["fallback_models"] is not None or first.offer.fallback_models:
            self._fallbacks = self._fallbacks_at(first)
            self._route = route if self._fallbacks else None
        if route.remembers:
            # A client of a pool must be found again by what it stores.
            self._served = route.served
        self._filtered_elsewhere = route.filtered_elsewhere
        self._walk = self._walk_over(targets, first.retries(options))

    def _walk_over(self, targets: Sequence[Target], retries: int) -> Walk:
        given = self.outgoing.options["retry_unknown"]
        return Walk(
            seats_of(targets, self.asked_of),
            retries=retries,
            repeats_unknown=targets[0].limits.retry_unknown if given is None else given,
        )

    def _fallbacks_at(self, target: Target) -> Sequence[str]:
        if self.request.is_pinned():
            return ()
        asked: Sequence[str] | None = self.outgoing.options["fallback_models"]
        return target.offer.fallback_models.get(self.asked_of(target) or "", ()) if asked is None else asked

    def asked_of(self, target: Target) -> str | None:
        """Return the model asked for, as the user names it."""
        return self.model or target.model_of(self.request, self.outgoing.traits)

    async def reopen(self, error: APIError) -> tuple[Try, WireAnswer]:
        """Ask for a stream again that broke, whose failure is written down. Raises APIError where nobody is left."""
        self._error = error
        self._look_at_the_clock()
        return cast("tuple[Try, WireAnswer]", await self.run(deliver_answer))

    def _look_at_the_clock(self) -> None:
        self._waited = 0.0
        self._picked = self.runtime.monotonic()

    async def run(self, deliver: Deliver) -> Any:
        """Go from seat to seat until one gives a result."""
        while True:
            now = self._picked
            picked = self._walk.pick(now)
            seat = picked if isinstance(picked, Seat) else await self._seat_after(picked, now)
            result = await self._attempt(seat, deliver)
            if result is not _FAILED:
                return result
            self._look_at_the_clock()

    async def _seat_after(self, picked: float | None, now: float) -> Seat:
        """Return whom to ask next, once that is allowed. Raises the last error where nobody is left."""
        while True:
            if picked is None or self._lasts_too_long(picked - now, now):
                error = self._given_up(picked, now)
                try:
                    raise error
                finally:
                    del error
            await self.runtime.sleep(picked - now)
            self._waited += picked - now
            now = self._picked = self.runtime.monotonic()
            seat = self._walk.pick(now)
            if isinstance(seat, Seat):
                return seat
            picked = seat

    def _lasts_too_long(self, seconds: float, now: float) -> bool:
        if self.end is not None:
            return now + seconds >= self.end
        return self._waited + seconds > LONGEST_WAIT

    def _given_up(self, until: float | None, now: float) -> OpenAIError:
        """Return the error to raise: the last one, with every attempt and when somebody can be asked again."""
        error, self._error = self._error, None
        if error is None:
            error = NoUsableClientError("every client that could serve the call rests")
        if not isinstance(error, APIError):
            return error
        error.attempts = self.failed
        usable = self._walk.earliest(now)
        if usable is not None:
            error.usable_at = self.runtime.time() + usable - now
        if until is not None:
            most = "waiting is limited to" if self.end is None else "the deadline leaves"
            left = LONGEST_WAIT if self.end is None else max(0.0, self.end - now)
            error.message = error.message.rstrip(".")
            error.message += f"; nobody can be asked for {until - now:.3g} s, and {most} {left:.3g} s"
        return error

    async def _attempt(self, seat: Seat, deliver: Deliver) -> Any:
        """Send the request once. Returns `_FAILED` where that gave an error, which is kept."""
        keys = seat.target.keys
        attempt: Try | None = None
        try:
            key = keys.at(seat.key) if keys.source is None else await self._asked_for(keys, seat)
            begun = self._begin(seat, key)
            if self.failed or seat.target.hooks.on_attempt is not None:
                await self._announce(begun)
            attempt = begun
            if not isinstance(attempt.wire.content, bytes):
                for part in remote_files(attempt.wire):
                    await self.runtime.offload(part.ready)
            answer = await self.runtime.send(seat.target.connections, attempt.wire)
            if _SUCCESS <= answer.status_code < _REDIRECT:
                result = await deliver(self, attempt, answer)
            else:
                response = RawResponse(answer.status_code, answer.headers, await answer.read())
                result = Failed(from_status(response, attempt.key))
        except BaseException as raised:
            result = self._instead(raised, seat, attempt)
            if result is None:
                raise
        if type(result) is not Failed:
            return result
        # It is kept in one place only: a traceback that refers to itself keeps the connection's objects alive.
        error = self._error = result.error
        del result
        try:
            if isinstance(error, APIError):
                await self.failure(cast("Try", attempt), error)
        finally:
            del error
        return _FAILED

    async def _asked_for(self, keys: KeyRing, seat: Seat) -> str:
        try:
            return await keys.asked(self.runtime, self.end)
        except OverdueError:
            function = f"the function given as the key of client {seat.target.name!r}"
            raise self._late(f"{function} had not returned", "unsent") from None

    def _late(self, why: str, delivery: Delivery) -> DeadlineExceededError:
        seconds = "" if self._seconds is None else f" of {self._seconds:g} s"
        late = DeadlineExceededError(f"Request timed out: the deadline{seconds} passed ({why})")
        late.delivery, late.attempts = delivery, self.failed
        return late

    def _instead(self, raised: BaseException, seat: Seat, attempt: Try | None) -> Failed | None:
        """Return what an attempt gave that ended with an exception; None where the call ends with it.

        Args:
            raised: The exception.
            seat: Who was asked.
            attempt: The attempt; None where nothing can have been sent yet.
        """
        if attempt is not None and isinstance(raised, SendFailure | StorageError):
            # A file that could not be read on looks like a broken connection to most transports.
            broken = raised if isinstance(raised, StorageError) else unreadable(attempt.wire)
            if broken is None:
                return Failed(self.unanswered(attempt, cast("SendFailure", raised)))
            seat.target.health.put_back(self._picked)
            raise StorageError(f"{operation(type(self.request))}: {broken.message}") from broken
        seat.target.health.put_back(self._picked)
        if isinstance(raised, ConfigurationError):
            # This client's key source fails; another client may have a good one.
            self._walk.broken(seat)
            return Failed(raised)
        # An error of ours: refused before anything was sent, such as a header that HTTP does not allow.
        if attempt is not None and not isinstance(raised, OpenAIError):
            # Cancelled, or interrupted by Ctrl-C: the server may have done the work.
            attempt.ended = self.runtime.monotonic()
            notes.row(self, attempt, None, "Cancelled", may_be_billed=True)
        return None

    def _begin(self, seat: Seat, key: str | None) -> Try:
        number, outgoing = len(self.failed) + 1, self.outgoing
        attempt = Try(seat, number, key)
        marks = f"{self.id}-{number}", self._idempotency_key
        attempt.wire, attempt.model = outgoing.to(attempt.target, seat.model, key, marks)
        started = attempt.started = self.runtime.monotonic()
        attempt.waited = self._waited
        if self.end is not None:
            attempt.wire.deadline = self.end
        if outgoing.traits.chunk is not None:
            attempt.usage_asked = outgoing.asks_usage(attempt.target)
            self.await_content(attempt, "first_token_timeout", started)
        return attempt

    async def _announce(self, attempt: Try) -> None:
        """Tell the observers of an attempt, and that the call has moved on."""
        target = attempt.target
        if target.hooks.on_attempt is not None:
            await notes.tell(self, target, "on_attempt", notes.described(attempt, "started", "unsent"))
        if self.failed and self._last is not target.health:
            await notes.tell(self, target, "on_failover", self.failed[-1], target.name)

    def await_content(self, attempt: Try, name: str, since: float) -> None:
        """Move the moment at which waiting for content of a stream ends, by one of its two limits."""
        seconds: float | None = self.outgoing.options[name]
        if seconds is None:
            limits = attempt.target.limits
            seconds = limits.first_token if name == "first_token_timeout" else limits.inter_token
        if seconds is None:
            attempt.limit, attempt.wire.deadline = None, self.end
            return
        moment = since + seconds
        attempt.limit = moment, f"{name} ({seconds:g} s)"
        attempt.wire.deadline = moment if self.end is None else min(moment, self.end)

    def pause(self, attempt: Try, since: float) -> None:
        """Leave the time since a moment out of the wait for content: the reader had other things to do."""
        if attempt.limit is not None:
            moment, name = attempt.limit
            moment += self.runtime.monotonic() - since
            attempt.limit = moment, name
            attempt.wire.deadline = moment if self.end is None else min(moment, self.end)

    def unanswered(self, attempt: Try, failure: SendFailure) -> APIConnectionError:
        """Make the error for an answer that did not come, or not wholly; it names the limit that ended it."""
        error = from_transport(failure)
        if not failure.timed_out:
            return error
        if self.ran_out():
            return self._late(failure.message, error.delivery)
        now = self.runtime.monotonic()
        if attempt.limit is not None and now >= attempt.limit[0] - _EARLY:
            error.message = f"Request timed out: no content of the stream within {attempt.limit[1]}"
        return error

    def ran_out(self) -> bool:
        """Whether the deadline of the call has passed."""
        return self.end is not None and self.runtime.monotonic() >= self.end - _EARLY

    def record(self, attempt: Try, response: RawResponse) -> CallRecord:
        """Return what a reply remembers of this call."""
        target = attempt.target
        return CallRecord(
            target.name,
            target.provider.name,
            attempt.asked,
            response,
            (attempt.ended or self.runtime.monotonic()) - self.started,
            self.failed,
            target.pricing,
            self.outgoing.options.get("_toolbox"),
        )

    def began(self, attempt: Try) -> None:
        """Take in the first content of a stream."""
        now = self.runtime.monotonic()
        attempt.first_token = now - attempt.started
        health = attempt.target.health
        health.succeeded(attempt.seat.key, attempt.asked, attempt.started, whole=False)
        health.answered_after(attempt.first_token, now, streamed=True)

    def succeeded(self, attempt: Try, reply: object, response: RawResponse) -> None:
        """Write a success down: what the reply (or the last chunks of a stream) says of usage, model and tier."""
        now = attempt.ended = self.runtime.monotonic()
        health = attempt.target.health
        health.succeeded(attempt.seat.key, attempt.asked, attempt.started)
        if attempt.first_token is None:
            health.answered_after(now - attempt.started, now, streamed=self.outgoing.traits.chunk is not None)
        if self._served is not None and (made := stored_id(self.request, reply)) is not None:
            self._served(self.request, attempt.target, made)
        notes.success(self, attempt, reply, response)

    def abandoned(self, attempt: Try) -> None:
        """Write down a stream that its reader left; what it generated is billed all the same."""
        attempt.target.health.put_back(attempt.started)
        attempt.ended = self.runtime.monotonic()
        notes.row(self, attempt, 200, "Abandoned", may_be_billed=True)

    async def failure(self, attempt: Try, error: APIError, *, streamed: bool = False) -> None:
        """Write a failed attempt down, tell the observers, and let rest what it speaks against.

        Args:
            attempt: The attempt.
            error: What it ended with.
            streamed: Whether it broke in its stream: what was generated is billed.
        """
        attempt.ended = self.runtime.monotonic()
        failure = failure_of(error, self.runtime.time())
        if streamed and not failure.may_be_billed:
            failure = replace(failure, may_be_billed=True)
        noted = notes.failure(self, attempt, error, failure)
        error.attempts = self.failed
        try:
            await notes.tell(self, attempt.target, "on_error", error, noted)
            await self._judge(attempt, failure)
        except BaseException:
            # Ctrl-C in a hook, or a hook that was cancelled: nobody is left who would end the probe.
            attempt.target.health.put_back(attempt.started)
            raise

    async def _judge(self, attempt: Try, failure: Failure) -> None:
        seat, now = attempt.seat, self.runtime.monotonic()
        self._last = seat.target.health
        if self.ran_out() and failure.status is None:
            # The caller's own haste says little of the client.
            late = seat.target.health.ran_out(attempt.started, now)
            found = None if late is None else (WHOLE, late)
        else:
            found = judge(seat, failure, attempt.started, now)
        if found is not None:
            await notes.rests(self, attempt, *found, now, alone=self._walk.alone)
        decision = verdict(failure)
        if failure.refusal == "context length" and self._falls_back():
            return
        if failure.refusal == "content filter" and self._filtered_elsewhere:
            self._walk.refused_by(seat.target.provider.name)
            decision = "elsewhere"
        self._walk.failed(seat, failure, decision, now)
        if self.ran_out() or not self.outgoing.can_be_sent_again():
            self._walk.end()

    def _falls_back(self) -> bool:
        """Go on with the next model whose window may be large enough."""
        while self._fallbacks and self._route is not None:
            model, self._fallbacks = self._fallbacks[0], self._fallbacks[1:]
            try:
                targets = self._route.targets(self.request, model)
            except UnknownModelError as unserved:
                # What the server said of the prompt tells more than a gap in the settings.
                notes.logger.warning("fallback_models: %s", unserved)
                continue
            self.model = model
            self._walk = self._walk_over(targets, self._walk.retries)
            return True
        return False
