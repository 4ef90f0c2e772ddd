"""The written side of an attempt: its ledger row, its log line, the calls of the user's observers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from async_openai.costs.bill import Bill, bill_of, jobs_in
from async_openai.costs.rows import USUAL
from async_openai.costs.token_usage import TokenUsage, usual_tokens
from async_openai.engine.wire import shown_url
from async_openai.errors import Attempt as AttemptRecord
from async_openai.errors import UsageError
from async_openai.importing import importing
from async_openai.types.usage import CompletionUsage
from async_openai.utils import logger

if TYPE_CHECKING:
    from async_openai.budgets.budget import Hold
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rows import RareValues, RowValues
    from async_openai.engine.context import CallContext
    from async_openai.engine.health import Cause, Cooldown, Scope
    from async_openai.engine.limits.gate import Gate, Permit
    from async_openai.engine.redaction import Redactor
    from async_openai.engine.retry import Failure
    from async_openai.engine.routing import Candidate
    from async_openai.engine.stream_log import StreamLog
    from async_openai.engine.target import Target
    from async_openai.errors import APIError, Delivery
    from async_openai.telemetry.watching import AttemptWatch
    from async_openai.transport.base import WireRequest
    from async_openai.types.response import RawResponse

_NOTHING: Final[dict[str, Any]] = {}


_MOST_LABELS = 256


_USUAL_TIERS: Final = (None, "default", "auto", "flex", "priority", "scale", "standard", "on_demand")
_DATE: Final = len("-2024-07-18")


@dataclass(frozen=True, slots=True)
class ClientCooldown:
    """The beginning of a cooldown, as `on_cooldown` hooks see it."""

    client: str
    key: str | None
    """Fingerprint of the key that cools down; None where all of the client's do."""
    model: str | None
    """The model that cools down; None where all do."""
    cause: Cause
    seconds: float
    """How long; infinity until the client is configured anew."""
    endpoint: str | None = None
    """Path of the operation that cools down; None where all do."""

    def __str__(self) -> str:
        what = [f"client {self.client!r}"]
        what += [f"key {self.key}"] if self.key else []
        what += [f"model {self.model!r}"] if self.model else []
        what += [self.endpoint] if self.endpoint else []
        length = "until it is configured anew" if self.seconds == float("inf") else f"for {self.seconds:.3g} s"
        return f"{', '.join(what)} rests {length}: {self.cause}"


ClientRest = ClientCooldown
"""The name of async-openai 1.1."""


@cache
def _settle() -> Callable[[Hold, RowValues, TokenUsage | None, Ledger], None]:
    with importing:
        from async_openai.budgets.settling import settle  # noqa: PLC0415 - few programs have budgets

    return settle


class Bookkeeping:
    """The record of one attempt. `Attempt` adds its outcomes."""

    # Of the class until they are known: nearly every attempt ends without most of them.
    waited = 0.0
    """Seconds waited just before it."""
    ended = 0.0
    """When its outcome was known."""
    time: float | None = None
    """The same in seconds since the epoch."""
    first_token: float | None = None
    """Seconds until the first content of a stream."""
    _permit: Permit | None = None
    """Its place among those that a gate lets through; None where that counts nobody."""
    hold: Hold | None = None
    """What its budgets hold for it; None where it has none."""
    estimate: TokenUsage | None = None
    """Estimated usage of a stream that was left or cut."""
    answered: int | None = None
    """Status of an answer whose body was cut."""
    watch: AttemptWatch | None = None
    """Telemetry's view of it."""
    row: RowValues | None = None
    """Its row, once it has ended."""

    def __init__(self, context: CallContext, candidate: Candidate, key: str | None) -> None:
        self.context = context
        self.candidate = candidate
        self.key = key
        self.number = len(context.failed) + context.ahead + 1
        self.target = candidate.target
        """The client."""
        self.requested_model = candidate.model
        """Model as the user named it."""
        self.wire: WireRequest
        self.model: str | None
        """Model as sent."""
        self.started: float
        self.gate: Gate
        """What let it through."""

    def let_go(self) -> None:
        """Give its place up: it ends without a row."""
        if self._permit is not None:
            self._permit.done(self.context.runtime.monotonic())
        if self.hold is not None:
            self.hold.nothing(self.context.runtime.time())
        if self.watch is not None:
            self.watch.let_go()

    def described(self, outcome: str, delivery: Delivery, **more: Any) -> AttemptRecord:
        """Return the attempt as users see it."""
        target = self.target
        return AttemptRecord(
            number=self.number,
            client=target.name,
            base_url=shown_url(target.site.base_url),
            model=self.model,
            outcome=outcome,
            delivery=delivery,
            key=target.keys.fingerprint(self.key),
            **more,
        )

    def described_by(self, error: APIError, delivery: Delivery) -> AttemptRecord:
        """Return the attempt, once it has ended, as its error names it."""
        known: int | None = getattr(error, "status_code", None)
        # An answer that was cut, or is none, had a status all the same.
        status = known or (error.response.status_code if error.response is not None else None)
        return self.described(
            type(error).__name__,
            delivery,
            status_code=status,
            request_id=error.request_id,
            seconds=self.ended - self.started,
        )

    def redactor(self) -> Redactor:
        """Make what blots the secrets of this call out. Calls that succeed do without it."""
        with importing:
            from async_openai.engine.redaction import Redactor  # noqa: PLC0415 - only where a server may have echoed some
            from async_openai.engine.sent_secrets import secrets_of  # noqa: PLC0415 - as above

        context = self.context
        sent = secrets_of(self.wire, self.key, self.target, context.outgoing.options["extra_query"])
        context.secrets = {**context.secrets, **sent}
        return Redactor(context.secrets)

    async def notify(self, hook: str, *arguments: object) -> None:
        """Call a client's observer. Its exceptions are logged and do not fail the call."""
        function: Callable[..., Any] | None = getattr(self.target.hooks, hook)
        if function is None:
            return
        try:
            await self.context.runtime.call(function, *arguments)
        except UsageError:
            raise
        except Exception as broken:  # noqa: BLE001 - the user's function may raise anything
            logger.warning("%s raised %s", hook, type(broken).__name__, exc_info=broken)

    async def notify_reply(self) -> None:
        """Notify the observer of a call that went well, once it has ended. Whatever it raises is logged.

        A hook that waits in a synchronous call too: the answer is paid for, and goes to the caller.
        """
        if self.row is None or self.target.hooks.on_reply is None:
            return
        from async_openai.costs.rows import row_of  # noqa: PLC0415 - only where somebody observes

        try:
            await self.notify("on_reply", row_of(self.row))
        except UsageError as misused:
            logger.warning("on_reply: %s", misused)

    async def _notify_cooldown(self, scope: Scope, cooldown: Cooldown, now: float, *, alone: bool) -> None:
        """Notify the observer of a cooldown. `alone`: of the only candidate, which is tried all the same."""
        target = self.target
        fingerprint = None if scope.key is None else target.keys.fingerprint(self.key)
        seconds = cooldown.until - now
        begun = ClientCooldown(target.name, fingerprint, scope.model, cooldown.cause, seconds, scope.endpoint)
        if cooldown.cause == "credentials" and not alone:
            # Once: a cooldown under way is not reported again.
            logger.warning("%s", begun)
        if (watch := self.context.watch) is not None:
            told = ((name, getattr(begun, name)) for name in ("client", "key", "model", "endpoint", "cause", "seconds"))
            watch.noted("cooldown", dict(told))
        await self.notify("on_cooldown", begun)

    def _record_success(self, reply: object, response: RawResponse) -> None:
        # At once, of the replies with such a usage: most, and those that cost most.
        held: dict[str, Any] = getattr(reply, "__dict__", _NOTHING)
        usage = held.get("usage")
        tokens = usual_tokens(usage) if type(usage) is CompletionUsage else None
        if tokens is not None and self.context.outgoing.traits.generates:
            served, tier = self._labels(held.get("model"), held.get("service_tier"))
            self._record_row(response.status_code, None, usage=tokens, served=served, tier=tier)
        else:
            tokens = self._record_bills(reply, response)
        if self.target.debug:
            request_id = response.request_id
            self._log(response.status_code, tokens, request_id and self.redactor().text(request_id))

    def _record_bills(self, reply: object, response: RawResponse) -> TokenUsage | None:
        """Write down a reply of any kind, and the jobs in a list. Returns the tokens."""
        bill = bill_of(reply, content=response.content, characters=self.characters())
        if bill.job is None and not self.context.outgoing.traits.generates:
            # It tells of an earlier call, which has a row of its own.
            bill = Bill(served=bill.served, tier=bill.tier)
        self._record_bill(bill, response.status_code)
        for job in jobs_in(reply):
            if job.finished and self._is_first(job):
                self._record_bill(job, response.status_code, again=True)
        return bill.usage

    def _record_bill(self, bill: Bill, status: int, *, again: bool = False) -> None:
        served, tier = self._labels(bill.served, bill.tier)
        if bill.job is None:
            self._record_row(status, None, usage=bill.usage, served=served, tier=tier, rare=_rare_of(bill))
        elif bill.finished and (again or self._is_first(bill)):
            self._record_row(
                status,
                None,
                usage=bill.usage,
                served=served,
                tier=tier,
                # An id is the server's own word, and may be an echo.
                rare=_rare_of(bill, self.redactor().text(bill.job)),
            )
        else:
            if self.hold is not None and not bill.finished:
                # Its bill is told by a later look.
                self.hold.job = bill.job
            self._record_row(status, None, served=served, tier=tier, rare=_UNBILLED)

    async def look_jobs_up(self, reply: object) -> None:
        """Ask the ledger's files, off the loop, whether the finished jobs of a reply are billed already."""
        ledger = self.target.ledger
        if not ledger.has_sinks:
            return
        jobs = [bill.job for bill in (bill_of(reply), *jobs_in(reply)) if bill.finished and bill.job is not None]
        if jobs:
            await self.context.runtime.offload(ledger.look_up, self.target.name, jobs)

    def _is_first(self, bill: Bill) -> bool:
        """Whether a finished job is seen for the first time."""
        return bill.job is not None and self.target.ledger.claim(self.target.name, bill.job)

    def characters(self) -> int | None:
        """Return the length of a text to speak; None for other calls."""
        if not self.context.outgoing.traits.is_bytes:
            return None
        text = self.context.request.given("input") if self.context.outgoing.traits.generates else None
        return len(text) if isinstance(text, str) else None

    def _labels(self, served: Any, tier: Any) -> tuple[str | None, str | None]:
        """Return model and tier as a row may hold them: as texts, and without an echo of what was sent."""
        asked = self.requested_model
        if tier in _USUAL_TIERS and (
            served is None
            # It is the requested one, with a date perhaps: too short for anything else beside it.
            or (
                type(served) is str
                and type(asked) is str
                and served.startswith(asked)
                and len(served) - len(asked) <= _DATE
            )
        ):
            return served, tier
        options = self.context.outgoing.options
        headers: Mapping[str, str] | None = options["extra_headers"]
        seen = served, tier, self.key, tuple(headers.items()) if headers else None
        known = self.target.cache.labels
        try:
            if seen in known and not options["extra_query"]:
                return served, tier
        except TypeError:
            pass  # something else in the place of a name
        served = served if isinstance(served, str) else None
        tier = tier if isinstance(tier, str) else None
        if served is None and tier is None:
            return None, None
        redactor = self.redactor()
        shown = served and redactor.text(served), tier and redactor.text(tier)
        if shown == (served, tier):
            if len(known) >= _MOST_LABELS:
                known.clear()
            known.add((served, tier, *seen[2:]))
        return shown

    def _record_failure(
        self, error: APIError, failure: Failure, part: StreamLog[Any, Any] | None = None
    ) -> AttemptRecord:
        """Add the attempt to the call's failed ones and to the ledger."""
        context = self.context
        record = self.described_by(error, failure.delivery)
        status = record.status_code or self.answered
        context.failed = (*context.failed, record)
        if part is not None:
            self._record_part(status, record.outcome, part)
        else:
            usage = TokenUsage.of(error.usage)
            self._record_row(status, record.outcome, usage=usage, may_be_billed=failure.may_be_billed)
        if self.target.debug:
            self._log(status or record.outcome, None, error.request_id)
        return record

    def _record_part(self, status: int | None, outcome: str, part: StreamLog[Any, Any] | None) -> None:
        """Write down an answer that was not read to its end; of a stream with a bill."""
        if part is None:
            self._record_row(status, outcome, may_be_billed=True)
            return
        from async_openai.engine.stream_estimate import bill_of_part  # noqa: PLC0415 - few streams are left

        bill, estimated = bill_of_part(self.context.outgoing, self.gate.learned.usage, part)
        self.estimate = bill.usage if estimated else None
        served, tier = self._labels(bill.served, bill.tier)
        # A job goes on without its reader: its bill comes with its end.
        goes_on = bill.job is not None or self.context.outgoing.options.get("background") is True
        rare = _UNBILLED if goes_on else _rare_of(bill, estimated=estimated)
        self._record_row(status, outcome, usage=bill.usage, served=served, tier=tier, may_be_billed=True, rare=rare)

    def _record_row(
        self,
        status: int | None,
        error: str | None,
        *,
        usage: TokenUsage | None = None,
        served: str | None = None,
        tier: str | None = None,
        may_be_billed: bool = False,
        rare: RareValues = USUAL,
    ) -> None:
        """Add a row to the client's ledger. `rare`: its last values, for an operation that is billed."""
        target, context = self.target, self.context
        if self._permit is not None:
            # What was estimated teaches nothing.
            used = None if usage is None or rare[-1] else (usage.input, usage.output)
            self._permit.done(self.ended, used)
        outgoing = context.outgoing
        traits = outgoing.traits
        self.time = context.runtime.time()
        values: RowValues = (
            self.time,
            context.id,
            self.number,
            target.name,
            target.provider.name,
            self.requested_model,
            served,
            traits.path,
            status,
            error,
            None if usage is None else usage[:],
            self.ended - self.started,
            self.waited,
            target.keys.fingerprint(self.key),
            self.first_token,
            traits.chunk is not None,
            may_be_billed,
            context.all_tags(target),
            tier,
            rare if traits.verb == "POST" and self.model == self.requested_model else self._rare(rare),
        )
        target.ledger.record(values)
        if self.row is None:
            # Those of the jobs in a list come after it.
            self.row = values
            if self.watch is not None:
                self.watch.ended(values, target.ledger)
        if self.hold is not None:
            _settle()(self.hold, values, usage, target.ledger)

    def _rare(self, rare: RareValues) -> RareValues:
        """Return the last values of a row whose model was sent under another name, or which is not billed by itself."""
        batch, _, uses, host_cost, unbilled, job, estimated = rare
        sent = None if self.model == self.requested_model else self.model
        is_free = unbilled or (job is None and self.context.outgoing.traits.verb != "POST")
        return batch, sent, uses, host_cost, is_free, job, estimated

    def _log(self, outcome: object, tokens: TokenUsage | None, request_id: str | None) -> None:
        """One line an attempt; never a body, a header or a key."""
        traits = self.context.outgoing.traits
        logger.debug(
            "%s %s client=%s model=%s attempt=%d status=%s ms=%.0f tokens=%s request_id=%s",
            traits.verb,
            traits.path,
            self.target.name,
            self.model,
            self.number,
            outcome,
            (self.ended - self.started) * 1000,
            f"{tokens.input}+{tokens.output}" if tokens else "-",
            request_id or "-",
        )


_UNBILLED: Final[RareValues] = (False, None, (), None, True, None, False)


def _rare_of(bill: Bill, job: str | None = None, *, estimated: bool = False) -> RareValues:
    return bill.batch, None, bill.uses, bill.host_cost, False, job, estimated


def note_deviations(target: Target, reply: Any) -> None:
    """Log what deviates in an answer: each place once a client. For values that were read leniently."""
    for deviation in reply.deviations:
        known, place = target.cache.deviations, f"{type(reply).__name__}.{deviation.place}"
        if place in known or len(known) >= _MOST_LABELS:
            continue
        known.add(place)
        logger.debug("client %r: %s: expected %s, got %s", target.name, place, deviation.expected, deviation.got)
