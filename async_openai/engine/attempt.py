"""One attempt of a call, and all its outcomes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from async_openai.engine.bookkeeping import Bookkeeping
from async_openai.engine.context import EARLY
from async_openai.engine.failures import emptied, failure_of, from_transport
from async_openai.engine.health import WHOLE
from async_openai.engine.homes import stored_id
from async_openai.engine.limits.gates import gates
from async_openai.engine.limits.reach import is_account_wide
from async_openai.engine.limits.shared_news import news
from async_openai.engine.record import CallRecord, Sent
from async_openai.engine.refusals import is_emptied
from async_openai.engine.retry import says_later
from async_openai.engine.routing import cool_down_after
from async_openai.engine.wire import shown_url
from async_openai.errors import ResponseTooLargeError
from async_openai.shared.in_use import current
from async_openai.telemetry.watching import AttemptBegun
from async_openai.transport.base import ResponseTooLarge
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.limits.gate import Gate, Permit
    from async_openai.engine.retry import Failure
    from async_openai.engine.stream_log import StreamLog
    from async_openai.errors import APIError
    from async_openai.telemetry.watching import CallWatch, StreamRecord
    from async_openai.transport.base import SendFailure
    from async_openai.types.response import Headers


class Attempt(Bookkeeping):
    """One attempt: sent once, then answered, broken, left or cancelled. Row and cooldown follow from there."""

    usage_requested = False
    """Whether the usage of a stream was asked for on the user's behalf."""
    _gone: tuple[int, float]
    """Requests and tokens that had gone before it."""
    limit: tuple[float, str] | None = None
    """When the wait for content ends, and by which limit."""

    def begin(self, gate: Gate, permit: Permit | None, waited: float) -> None:
        """Make the request to send, and start the clocks.

        Args:
            gate: What let it through.
            permit: Its place among those that the gate counts.
            waited: Seconds waited just before.
        """
        self.gate, learned = gate, gate.learned
        self._gone = learned.pace.sent, learned.tokens_sent
        if permit is not None:
            self._permit = permit
        if waited:
            self.waited = waited
        context = self.context
        outgoing = context.outgoing
        marks = f"{context.id}-{self.number}", context.idempotency_key
        self.wire, self.model = outgoing.to(self.target, self.requested_model, self.key, marks)
        self.started = context.runtime.monotonic()
        if context.end is not None:
            self.wire.deadline = context.end
        self.wire.max_response_bytes = self.target.size_limit(as_bytes=outgoing.traits.is_bytes)
        if outgoing.traits.chunk is not None:
            self.usage_requested = outgoing.asks_usage(self.target, self.requested_model)
            self.await_content("first_token_timeout", self.started)
        if context.watch is not None:
            self._begin_watch(context.watch)

    def _begin_watch(self, watch: CallWatch) -> None:
        """Have telemetry see the attempt; its headers may get more."""
        target = self.target
        self.watch = watch.attempt(
            AttemptBegun(
                number=self.number,
                client=target.name,
                provider=target.provider.name,
                base_url=target.site.base_url,
                model=self.model,
                key=target.keys.fingerprint(self.key),
                headers=self.wire.headers,
                started=self.started,
                waited=self.waited,
            )
        )

    def take_in(self, headers: Headers) -> None:
        """Take in what the headers of its answer tell of limits, as often as that is needed."""
        learned = self.gate.learned
        if learned.active or learned.pace.sent >= learned.look_at:
            self.gate.told(headers, (self.started, *self._gone), self.context.runtime.time())

    # --- while it runs ------------------------------------------------------------------------------------------------

    def await_content(self, name: str, since: float) -> None:
        """Set the end of the wait for a stream's content, by one of its two limits."""
        context = self.context
        seconds: float | None = context.outgoing.options[name]
        if seconds is None:
            limits = self.target.limits
            seconds = limits.first_token if name == "first_token_timeout" else limits.inter_token
        if seconds is None:
            self.limit, self.wire.deadline = None, context.end
        else:
            self._wait_until(since + seconds, f"{name} ({seconds:g} s)")

    def pause(self, since: float) -> None:
        """Leave the time since a moment out of the wait for content: the reader had other things to do."""
        if self.limit is not None:
            moment, name = self.limit
            self._wait_until(moment + self.context.runtime.monotonic() - since, name)

    def _wait_until(self, moment: float, name: str) -> None:
        end = self.context.end
        self.limit = moment, name
        self.wire.deadline = moment if end is None else min(moment, end)

    def began(self) -> None:
        """Take in the first content of a stream."""
        now = self.context.runtime.monotonic()
        self.first_token = now - self.started
        health, candidate = self.target.health, self.candidate
        health.succeeded(candidate.key, candidate.model, self.started, endpoint=candidate.endpoint, whole=False)
        health.answered_after(self.first_token, now, streamed=True)

    def record(self, response: RawResponse) -> CallRecord:
        """Return the record of this call for its reply."""
        target, context = self.target, self.context
        toolbox, traits = context.outgoing.options.get("_toolbox"), context.outgoing.traits
        return CallRecord(
            target.name,
            target.provider.name,
            self.requested_model,
            response,
            (self.ended or context.runtime.monotonic()) - context.started,
            context.failed,
            target.pricing,
            toolbox,
            # Only what the model wrote for classes can turn out wrong after this.
            None if toolbox is None else self._sent(),
            None if self.model == self.requested_model else self.model,
            self.time or context.runtime.time(),
            self.characters() if traits.is_bytes else None,
            traits.verb,
            traits.path,
            self.estimate,
        )

    def _sent(self) -> Sent:
        target = self.target
        after = self.started - self.context.started
        return Sent(shown_url(target.site.base_url), self.model, target.keys.fingerprint(self.key), after)

    def unanswered(self, failure: SendFailure) -> APIError:
        """Make the error for a missing or incomplete answer, with the name of the limit behind it."""
        error, context = from_transport(failure), self.context
        if isinstance(failure, ResponseTooLarge):
            return ResponseTooLargeError(f"{failure.message}: max_response_bytes allows no more")
        if not failure.timed_out:
            return error
        if context.is_over():
            return context.late(failure.message, error.delivery)
        if self.limit is not None and context.runtime.monotonic() >= self.limit[0] - EARLY:
            error.message = f"Request timed out: no content of the stream within {self.limit[1]}"
        return error

    # --- how it ends --------------------------------------------------------------------------------------------------

    def succeeded(self, reply: object, response: RawResponse, log: StreamRecord | None = None) -> None:
        """Write a success down, with usage, model and tier of the reply (or of a stream's last chunks, and its log)."""
        context, target = self.context, self.target
        now = self.ended = context.runtime.monotonic()
        health, candidate = target.health, self.candidate
        health.succeeded(candidate.key, candidate.model, self.started, endpoint=candidate.endpoint)
        if self.first_token is None:
            health.answered_after(now - self.started, now, streamed=context.outgoing.traits.chunk is not None)
        if context.served is not None and (stored := stored_id(context.request, reply)) is not None:
            context.served(context.request, target, stored)
        self._record_success(reply, response)
        if context.watch is not None:
            context.watch.replied(reply, log)

    def abandoned(self, part: StreamLog[Any, Any] | None = None) -> None:
        """Write down a stream left by its reader; its content is billed all the same.

        Args:
            part: The chunks that were read; None where nobody kept them.
        """
        self.candidate.release(self.started)
        self.ended = self.context.runtime.monotonic()
        self._record_part(200, "Abandoned", part)
        if (watch := self.context.watch) is not None:
            watch.left()

    def cancelled(self) -> None:
        """Write down a cancelled or interrupted attempt: once it was written the server may have done the work."""
        self.ended = self.context.runtime.monotonic()
        self._record_row(None, "Cancelled", may_be_billed=self.wire.written is not False)

    def emptied(self, reply: object, response: RawResponse) -> APIError | None:
        """Return the error for an answer of which the filter left nothing, where another provider may have more.

        None where it is the best there is: it is then given as it came.
        """
        elsewhere = self.context.elsewhere
        if elsewhere is None or not is_emptied(reply):
            return None
        if not elsewhere(self.target.provider.name, self.context.runtime.monotonic()):
            return None
        return emptied(response, getattr(reply, "usage", None))

    async def failed(self, error: APIError, *, part: StreamLog[Any, Any] | None = None) -> Failure:
        """Write a failure down, notify the observers, begin the cooldown.

        Args:
            error: What the attempt ended with.
            part: The chunks of its stream, where it broke in there: what was generated is billed.
        """
        context = self.context
        self.ended = context.runtime.monotonic()
        failure = failure_of(
            error, context.runtime.time(), (self.requested_model, self.model), context.outgoing.traits.path
        )
        error.retry_after = failure.retry_after
        if part is not None:
            # It had answered: what was too slow is the model.
            failure = replace(failure, may_be_billed=True, at_large=False)
        self.redactor().error(error)
        self._name_request(error)
        record = self._record_failure(error, failure, part)
        error.attempts = context.failed
        try:
            await self.notify("on_error", error, record)
            if says_later(failure):
                if is_account_wide(error.message, self.requested_model, self.model):
                    gates.widen(self.gate)
                self.gate.refused(self.started, self.ended, failure.retry_after)
                if current.store is not None:
                    news.closed(self.gate.place, self.gate.closed_until - self.ended)
            await self._cool_down(failure)
        except BaseException:
            # Ctrl-C in a hook, or a hook that was cancelled: nobody is left who would end the probe.
            self.candidate.release(self.started)
            context.failed_with(error)
            raise
        return failure

    @property
    def asked(self) -> tuple[str, str]:
        """Method and URL of the request, without a query."""
        return self.wire.method, shown_url(self.wire.url)

    def _name_request(self, error: APIError) -> None:
        """Tell an error, and its answer, what was asked."""
        error.asked = self.asked
        if isinstance(error.response, RawResponse):
            error.response.asked = error.asked

    async def _cool_down(self, failure: Failure) -> None:
        now, candidate = self.context.runtime.monotonic(), self.candidate
        if self.context.is_over() and failure.status is None:
            # The caller's own haste says little of the client.
            health = candidate.target.health
            late = health.ran_out(self.started, now, model=candidate.model, endpoint=candidate.endpoint)
            begun = None if late is None else (WHOLE, late)
        else:
            begun = cool_down_after(candidate, failure, self.started, now)
        if begun is not None:
            if current.store is not None:
                news.rests(self.gate.place, *begun, now)
            await self._notify_cooldown(*begun, now, alone=candidate.alone)
