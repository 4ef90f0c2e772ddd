"""The selection of a call's candidates. Pure: candidates, failures and clock values in, decisions out.

A candidate is a client with one of its keys. Picked is the first one without a cooldown and without an attempt in this
call; once all had one, the first whose cooldown and backoff are over. Nobody is waited for while a candidate is free,
and none is repeated while another is untried.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from async_openai.engine.health import WHOLE, Cooldown, Scope
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.retry import Failure, Reach, Verdict, backoff_waits, cooldown_for

if TYPE_CHECKING:
    from collections.abc import Generator

    from async_openai.engine.target import Target

_SOURCE_COOLDOWN = 10.0
"""Seconds of cooldown for a function giving keys, after a refused one: the next one may be good."""


@dataclass(slots=True, eq=False)
class Candidate:
    """A client with one of its keys, for one call."""

    target: Target
    key: int
    """Position among the client's keys."""
    model: str | None = None
    """Model as the user named it, for cooldowns of single models."""
    alone: bool = False
    """Whether it is the only one of its call, which is asked in any case."""
    attempts: int = 0
    ready: float = -math.inf
    """When this call may ask it again, on the runtime's `monotonic()`; infinity is never."""


def candidates_of(targets: Sequence[Target], model_at: Callable[[Target], str | None]) -> list[Candidate]:
    """Return the candidates of clients, in order; the keys of each are begun with in turn.

    Args:
        targets: The clients.
        model_at: Gives the model for a client: clients may have defaults of their own.
    """
    first = targets[0]
    if len(targets) == 1 and first.keys.count <= 1:
        # Nearly every call of nearly every program.
        return [Candidate(first, 0, model_at(first))]
    candidates: list[Candidate] = []
    for target in targets:
        model, count = model_at(target), max(1, target.keys.count)
        turn = target.keys.next_turn()
        candidates += [Candidate(target, (turn + step) % count, model) for step in range(count)]
    return candidates


class Selection:
    """The choice of one call's candidates, one after the other.

    Args:
        candidates: The candidates, first choice first; at least one. They are the selection's from now on.
        retries: How often something may be repeated: a candidate asked again, or anybody after an attempt whose outcome
            was lost. Going on to an untried candidate after a refusal is no repeat.
        repeats_unknown: Whether anything is asked after an attempt whose outcome was lost.
        waits: Seconds between two attempts at one candidate, where the server names none.
    """

    # Of the class until they change: nearly every selection is one step long.
    _attempts = 0
    _owed: Sequence[tuple[float, list[Candidate]]] = ()
    _repeating = False
    _over = False
    _whole = False
    """Whether cooldowns of a whole client mean something: there is another one."""
    _waits: Generator[float, None, None] | None = None

    def __init__(
        self,
        candidates: list[Candidate],
        *,
        retries: int,
        repeats_unknown: bool = True,
        waits: Generator[float, None, None] | None = None,
    ) -> None:
        self._candidates = candidates
        self.alone = candidates[0].alone = len(candidates) == 1
        if not self.alone:
            self._whole = any(candidate.target is not candidates[0].target for candidate in candidates)
        self._unknown = repeats_unknown
        self.retries = retries
        if waits is not None:
            self._waits = waits

    def pick(self, now: float) -> Candidate | float | None:
        """Return the candidate for the next attempt, or the end of the wait for one, or None without any left."""
        if self.alone and not self._attempts and not self._over:
            # Nothing has been asked, so there is nothing to weigh: nearly every call of nearly every program.
            candidate = self._candidates[0]
            self._attempts = candidate.attempts = 1
            return candidate
        if self._over or (self._repeating and self.retries <= 0):
            return None
        earliest = math.inf
        candidates = self._candidates if self.alone else _open_ones_first(self._candidates, now)
        for candidate in candidates:
            if candidate.attempts:
                continue
            at = self._usable_at(candidate, now)
            if at <= now and self._take(candidate, now):
                return self._taken(candidate, repeat=self._repeating)
            # Where another call was quicker to take it, its probe is what there is to wait for.
            earliest = min(earliest, at if at > now else self._usable_at(candidate, now))
        if self.retries > 0:
            self._draw_backoffs()
            for candidate in sorted(
                (candidate for candidate in candidates if candidate.attempts), key=_fewest_attempts
            ):
                at = self._usable_at(candidate, now)
                if at <= now and self._take(candidate, now):
                    return self._taken(candidate, repeat=True)
                earliest = min(earliest, at if at > now else self._usable_at(candidate, now))
        if earliest < math.inf:
            return max(earliest, math.nextafter(now, math.inf))
        # All cool down until they are configured anew. Asking is the only way to find out whether that has changed.
        hopeful = (
            None
            if self._attempts
            else next((candidate for candidate in self._candidates if candidate.ready < math.inf), None)
        )
        return None if hopeful is None else self._taken(hopeful, repeat=False)

    def earliest(self, now: float) -> float | None:
        """Return the time at which the first candidate is free for any call; None if not known, or if one is."""
        # That this call asks a candidate no more, or not yet, does not bind the next one.
        soonest = (
            self._candidates[0].ready
            if self.alone
            else min(self._cooled_down_at(candidate, now) for candidate in self._candidates)
        )
        return soonest if now < soonest < math.inf else None

    def failed(self, candidate: Candidate, failure: Failure, decision: Verdict, now: float) -> None:
        """Take in the failure of a candidate."""
        self._repeating = failure.may_be_billed
        if decision == "final" or (failure.may_be_billed and not self._unknown):
            self._over = True
            return
        reach = cooldown_for(failure)
        shared = reach is None or reach[0] in {"client", "model"}
        failed = [
            other for other in self._candidates if other is candidate or (shared and other.target is candidate.target)
        ]
        # A delay that the server names is kept to (never shortened); otherwise the backoff decides.
        ready = now + (failure.retry_after or 0.0) if decision == "retry" else math.inf
        for other in failed:
            other.attempts = max(other.attempts, candidate.attempts)
            other.ready = max(other.ready, ready)
        if decision == "retry" and failure.retry_after is None:
            self._owed = [*self._owed, (now, failed)]
        # The one that was asked last comes last when all are asked again.
        self._candidates.remove(candidate)
        self._candidates.append(candidate)

    def later(self, candidate: Candidate, at: float) -> None:
        """Take a refusal that says "later" for none: the candidate is asked again from a time on."""
        # Where there is nobody else, its gate says when.
        candidate.attempts, candidate.ready = 0, -math.inf if self.alone else at

    def refused_by(self, provider: str) -> None:
        """Leave out every client of a provider."""
        for candidate in self._candidates:
            if candidate.target.provider.name == provider:
                candidate.attempts, candidate.ready = max(1, candidate.attempts), math.inf

    def broken(self, candidate: Candidate) -> None:
        """Leave out a client with a failing key source."""
        for other in self._candidates:
            if other.target is candidate.target:
                other.attempts, other.ready = max(1, other.attempts), math.inf

    def end(self) -> None:
        """Ask nobody any more."""
        self._over = True

    def _draw_backoffs(self) -> None:
        """Draw the backoff of the failed candidates: it matters only where nobody else is left."""
        for since, candidates in self._owed:
            if self._waits is None:
                self._waits = backoff_waits()
            ready = since + next(self._waits)
            for candidate in candidates:
                candidate.ready = max(candidate.ready, ready)
        self._owed = ()

    def _usable_at(self, candidate: Candidate, now: float) -> float:
        # Where there is nobody else, only asking can tell.
        return candidate.ready if self.alone else max(candidate.ready, self._cooled_down_at(candidate, now))

    def _cooled_down_at(self, candidate: Candidate, now: float) -> float:
        return candidate.target.health.usable_at(candidate.key, candidate.model, now, whole=self._whole)

    def _take(self, candidate: Candidate, now: float) -> bool:
        return self.alone or candidate.target.health.take(candidate.key, candidate.model, now, whole=self._whole)

    def _taken(self, candidate: Candidate, *, repeat: bool) -> Candidate:
        self.retries -= repeat
        self._repeating = False
        self._attempts += 1
        candidate.attempts += 1
        return candidate


def _open_ones_first(candidates: list[Candidate], now: float) -> list[Candidate]:
    """Return candidates by when their gates let a call through; those that do so now in the order that they have."""
    opens = [gate_of(one.target, one.key, one.model).opens(now) for one in candidates]
    if max(opens) <= now:
        return candidates
    return [candidate for _, candidate in sorted(zip(opens, candidates, strict=True), key=_opening)]


def _opening(pair: tuple[float, Candidate]) -> float:
    return pair[0]


def _fewest_attempts(candidate: Candidate) -> int:
    return candidate.attempts


def cool_down_after(
    candidate: Candidate, failure: Failure, started: float, now: float
) -> tuple[Scope, Cooldown] | None:
    """Begin the cooldown after a failed attempt. Returns it, if it is a new or a longer one."""
    found = cooldown_for(failure)
    health = candidate.target.health
    if found is None or found[0] != "client":
        health.answered(started)
    if found is None:
        return None
    reach, cause = found
    seconds = failure.retry_after
    if cause == "credentials":
        seconds = None if candidate.target.keys.source is None else _SOURCE_COOLDOWN
    scope = _scope(reach, candidate.key, candidate.model)
    cooldown = health.cool_down(scope, cause, seconds, started, now)
    return None if cooldown is None else (scope, cooldown)


def _scope(reach: Reach, key: int, model: str | None) -> Scope:
    scopes: dict[Reach, Scope] = {
        "client": WHOLE,
        # Without a model it would be the whole client.
        "model": (None, model or ""),
        "key": (key, None),
        "key and model": (key, model),
    }
    return scopes[reach]
