"""The start of an attempt: its turn, its key, its files, and what observers are told before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from async_openai.budgets.book import book
from async_openai.budgets.budget import Hold
from async_openai.engine.attempt import Attempt
from async_openai.engine.course import Course
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.limits.waits import Waits
from async_openai.engine.retry import LONGEST_WAIT
from async_openai.engine.routing import Candidate
from async_openai.engine.wire import remote_files
from async_openai.errors import BudgetExceededError
from async_openai.importing import importing
from async_openai.transport.runtime import OverdueError

if TYPE_CHECKING:
    from async_openai.engine.limits.gate import Gate, Permit
    from async_openai.engine.spending import Pending
    from async_openai.engine.target import KeyRing
    from async_openai.errors import OpenAIError
    from async_openai.transport.base import WireRequest


@cache
def _reserving() -> tuple[Callable[..., Hold | Pending | None], Callable[..., Coroutine[Any, Any, Hold]]]:
    with importing:
        from async_openai.engine.spending import hold_at_once, hold_later  # noqa: PLC0415 - few programs have budgets

    return hold_at_once, hold_later


class Starting(Course):
    """A call up to the moment at which something is sent: its waits, and what an attempt needs."""

    async def _begin_reserved(self, candidate: Candidate) -> Attempt:
        """Make the next attempt, once what it may cost is reserved: who waits for money takes no turn."""
        at_once, later = _reserving()
        try:
            hold = at_once(self._context, candidate)
            if hold is not None and type(hold) is not Hold:
                hold = await later(hold, self._context, self._waiting())
                self._look_at_the_clock()
        except BudgetExceededError as error:
            error.attempts, error.__cause__ = self._context.failed, self._last_error()
            raise
        if hold is None:
            return await self._begin(candidate)
        try:
            return await self._begin(candidate, hold)
        except BaseException:
            hold.nothing(self._runtime.time())
            raise

    async def _begin(self, candidate: Candidate, hold: Hold | None = None) -> Attempt:
        """Make the next attempt, once its gate lets it through. `hold` is what its budgets hold for it."""
        target = candidate.target
        keys, place = target.keys, (candidate.key, candidate.model)
        # Its own cache first: nearly every call finds its gate there, and free.
        gate = target.cache.gates.get(place) or gate_of(target, *place)
        learned, permit = gate.learned, None
        if learned.active or gate.counts:
            turn = await self._wait_for_turn(gate, candidate)
            if isinstance(turn, Candidate):
                candidate.release(self._picked)
                if hold is not None:
                    # What the other one may cost is another sum.
                    hold.nothing(self._runtime.time())
                try:
                    return await (self._begin_reserved(turn) if book.is_used else self._begin(turn))
                except BaseException:
                    self._instead = self._instead or turn
                    raise
            permit = turn
        else:
            # As `Pace.take` does.
            pace, now = learned.pace, self._picked
            pace.sent += 1
            if now > pace.renews:
                pace.renew(now)
        try:
            key = keys.at(candidate.key) if keys.source is None else await self._key_from(keys, candidate)
            attempt = Attempt(self._context, candidate, key)
            attempt.begin(gate, permit, 0.0 if self._waits is None else self._waits.taken())
            if hold is not None:
                attempt.hold = hold
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

    async def _announce(self, attempt: Attempt) -> None:
        """Notify the observers of an attempt, and of a failover."""
        target, failed = attempt.target, self._context.failed
        if target.hooks.on_attempt is not None:
            await attempt.notify("on_attempt", attempt.described("started", "unsent"))
        if failed and self._last is not target.health:
            if (watch := self._context.watch) is not None:
                watch.noted("failover", {"from": failed[-1].client, "to": target.name, "error": failed[-1].outcome})
            await attempt.notify("on_failover", failed[-1], target.name)

    # --- waiting ---------------------------------------------------------------------------------------------------

    def _waiting(self) -> Waits:
        if self._waits is None:
            given = self._max_wait()
            most = LONGEST_WAIT if given is None and self._context.end is None else given
            self._waits = Waits(self._context, most)
        return self._waits

    async def _wait_for_one(self, picked: float | None, now: float) -> Candidate:
        """Wait for the next candidate and return it. Raises the last error where nobody is left."""
        waits = self._waiting()
        candidate, self._picked = await waits.for_candidate(self._selection, picked, now, self._last_error)
        return candidate

    async def _wait_for_turn(self, gate: Gate, candidate: Candidate) -> Permit | Candidate | None:
        """Wait until the gate lets the call through. One that is to wait for nothing keeps to given limits alone.

        Returns the permit, or who is asked in the place of the candidate: one that lets calls through sooner.
        """
        if not gate.is_given and not (gate.learned.active and self._is_patient(candidate.target)):
            return gate.enter(self._picked)
        waits, selection = self._waiting(), self._selection
        others = None if selection.alone else partial(selection.elsewhere, candidate)
        turn, self._picked = await waits.for_turn(gate, candidate.target, self._picked, self._last_error, others)
        return turn

    def _last_error(self) -> OpenAIError | None:
        """Give the last error away."""
        error, self._error = self._error, None
        return error
