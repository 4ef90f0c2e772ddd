"""The waits of one call: for a candidate, and for its turn. A wait is no attempt."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from async_openai.engine.limits.estimate import answer_limit, prompt_tokens
from async_openai.engine.limits.gate import LONGEST_SLEEP, Permit, Ticket
from async_openai.engine.routing import Candidate
from async_openai.errors import APIError, InvalidParameterError, NoUsableClientError, OpenAIError, UsageError
from async_openai.shared.in_use import current

if TYPE_CHECKING:
    from async_openai.engine.context import CallContext
    from async_openai.engine.limits.gate import Gate
    from async_openai.engine.routing import Selection
    from async_openai.engine.target import Target
    from async_openai.shared.store import Store

Others = Callable[[float, int], "Candidate | float"] | None
SHORTEST_LOOK: Final = 0.01
"""Seconds after which a call looks again whether another candidate lets it through."""
LastError = Callable[[], OpenAIError | None]
"""Gives the last error away. In no frame of a traceback before it is raised: one that refers to itself keeps the
connection's objects alive."""


class Waits:
    """How long a call has waited, and may wait.

    Args:
        context: The call.
        most: Seconds that it may wait in all; None where only its deadline ends that.
    """

    def __init__(self, context: CallContext, most: float | None) -> None:
        self._context = context
        self._most = most
        self._ticket: Ticket | None = None
        self._all = 0.0
        self._waited = 0.0

    async def for_candidate(
        self, selection: Selection, picked: float | None, now: float, last: LastError
    ) -> tuple[Candidate, float]:
        """Wait for the next candidate. Returns it, and the time. Raises the last error where nobody is left."""
        while True:
            if picked is None or self._lasts_too_long(picked, now):
                raise self._given_up(last, picked, selection.earliest(now), now)
            now = await self._sleep(picked, now)
            candidate = selection.pick(now)
            if isinstance(candidate, Candidate):
                return candidate, now
            picked = candidate

    def taken(self) -> float:
        """Return the seconds waited since the last attempt, and begin anew."""
        waited, self._waited = self._waited, 0.0
        return waited

    async def for_turn(
        self, gate: Gate, target: Target, now: float, last: LastError, others: Others
    ) -> tuple[Permit | Candidate | None, float]:
        """Wait for the call's turn. Returns its permit, and the time. Raises the last error where it comes too late.

        Where another candidate lets it through sooner than its own gate, that one is returned.
        A call that was not refused itself, and cannot wait as long as is guessed to be right, goes without a permit.

        Args:
            gate: The gate.
            target: Its client.
            now: The time.
            last: Gives the last error away.
            others: Gives another candidate that can be asked now, or when one can, with so many before the call; None
                where there are no others.

        Raises:
            InvalidParameterError: The request alone needs more than the limit.
        """
        ticket = self._ticket = self._ticket or Ticket()
        prompt = self._prompt_tokens(target) if gate.counts_tokens else 0.0
        if prompt:
            exact = target.limits.token_counter is not None
            limit = answer_limit(self._context.outgoing.options)
            ticket.need = gate.usage.need(prompt, limit, exact=exact)
            _check_size(gate, ticket)
        try:
            while (at := gate.turn(ticket, now)) is not None:
                closed = max(at, gate.closed_until)
                if self._lasts_too_long(closed, now):
                    if gate.only_guesses and not self._context.failed:
                        gate.leave(ticket)
                        gate.learned.pace.take(now)
                        return None, now
                    raise self._given_up(last, closed, closed, now)  # noqa: TRY301 - its place is left, as at any other
                if others is not None:
                    elsewhere = others(now, gate.rank(ticket))
                    if isinstance(elsewhere, Candidate):
                        gate.leave(ticket)
                        return elsewhere, now
                    at = min(at, max(elsewhere, now + SHORTEST_LOOK), now + LONGEST_SLEEP)
                now = await self._sleep_or_be_woken(at, now, gate, ticket)
        except BaseException:
            gate.leave(ticket)
            raise
        permit = Permit(gate, ticket.need, prompt)
        if current.store is not None and gate.is_given:
            now = await self._for_place(current.store, gate, ticket, now, last, permit=permit)
        return permit, now

    async def _for_place(
        self, store: Store, gate: Gate, ticket: Ticket, now: float, last: LastError, *, permit: Permit
    ) -> float:
        """Wait for a place among the calls of all processes. Returns the time. Without one the permit is given back."""
        from async_openai.engine.limits.shared_turn import leave_line, place_in  # noqa: PLC0415 - few share limits

        taken = False
        try:
            while not taken:
                seconds, taken = await self._context.runtime.offload(
                    place_in, store, gate, ticket.need, ticket.place, now
                )
                if seconds and self._lasts_too_long(now + seconds, now):
                    raise self._given_up(last, now + seconds, None, now)  # noqa: TRY301 - as above
                now = await self._sleep(now + seconds, now) if seconds else self._context.runtime.monotonic()
        except BaseException:
            leave_line(gate, ticket.place)
            permit.done(self._context.runtime.monotonic())
            raise
        return now

    def _prompt_tokens(self, target: Target) -> float:
        outgoing, count = self._context.outgoing, target.limits.token_counter
        if not outgoing.traits.generates and outgoing.options.get("input") is None:
            return 0.0
        if count is None:
            return prompt_tokens(outgoing.options)
        return counted_tokens(count, outgoing.request)

    async def for_others(self, seconds: float) -> bool:
        """Wait for what others may settle. False where that would last too long."""
        now = self._context.runtime.monotonic()
        if self._lasts_too_long(now + seconds, now):
            return False
        await self._sleep(now + seconds, now)
        return True

    async def _sleep_or_be_woken(self, until: float, now: float, gate: Gate, ticket: Ticket) -> float:
        """Sleep until a time; where a place among those in flight is waited for, until one is handed over."""
        runtime = self._context.runtime
        if gate.given.max_concurrency is None or (waiter := runtime.waiter()) is None:
            return await self._sleep(until, now)
        ticket.bell = waiter.grant
        # It asks once more: a place that became free meanwhile rang for nobody.
        gate.listen(ticket)
        if gate.is_crowded(ticket):
            until = max(until, now + LONGEST_SLEEP)
            end, most = self._context.end, self._most
            until = min(until, math.inf if end is None else end, math.inf if most is None else now + most - self._all)
        await waiter.wait(until - now)
        ticket.bell = None
        after = runtime.monotonic()
        self._waited += after - now
        self._all += after - now
        return after

    async def _sleep(self, until: float, now: float) -> float:
        runtime = self._context.runtime
        await runtime.sleep(until - now)
        self._waited += until - now
        self._all += until - now
        return runtime.monotonic()

    def _lasts_too_long(self, until: float, now: float) -> bool:
        end = self._context.end
        if end is not None and until >= end:
            return True
        return self._most is not None and self._all + until - now > self._most

    def _given_up(self, last: LastError, until: float | None, usable: float | None, now: float) -> OpenAIError:
        """Return the last error, with every attempt and the time of the next chance."""
        error = last() or NoUsableClientError("every client that could serve the call rests")
        if isinstance(error, APIError):
            error.attempts = self._context.failed
            if usable is not None and usable > now:
                error.usable_at = self._context.runtime.time() + usable - now
            if until is not None:
                error.message = f"{error.message.rstrip('.')}; {self._why(until, now)}"
        return error

    def _why(self, until: float, now: float) -> str:
        end = self._context.end
        if end is not None and until >= end:
            most, left = "the deadline leaves", max(0.0, end - now)
        else:
            most, left = "waiting is limited to", self._most or 0.0
        return f"nobody can be asked for {until - now:.3g} s, and {most} {left:.3g} s"


def counted_tokens(count: Callable[[Any], Any], request: Any) -> float:
    """Return the tokens of a request's prompt by the user's function. Raises UsageError where that does not do it."""
    try:
        counted = count(request)
    except Exception as error:
        raise UsageError(f"token_counter raised {type(error).__name__}") from error
    if isinstance(counted, bool) or not isinstance(counted, int | float) or counted < 0:
        raise UsageError(f"token_counter returned {type(counted).__name__}, expected a number of at least 0")
    return float(counted)


def _check_size(gate: Gate, ticket: Ticket) -> None:
    limit = gate.given.tokens_per_minute
    if limit is not None and ticket.need > limit:
        raise InvalidParameterError(
            f"the request needs about {ticket.need:.0f} tokens, and tokens_per_minute allows {limit:.0f}"
        )
