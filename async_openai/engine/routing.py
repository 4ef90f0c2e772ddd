"""A call's way through the clients that can serve it. Pure: seats, failures and clock values in, decisions out.

A seat is a client with one of its keys. The walk gives the first seat that does not rest and was not asked in this
call; once all were asked, one that was, when its rest and the call's own backoff are over. It never waits while a seat
is free, and never comes back to one while another is untried.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from async_openai.engine.health import WHOLE, Rest, Scope
from async_openai.engine.retry import Failure, Reach, Verdict, backoff_waits, rest_for

if TYPE_CHECKING:
    from collections.abc import Generator

    from async_openai.engine.target import Target

_SOURCE_REST = 10.0
"""Seconds that a function giving keys rests after a refused one: the next one may be good."""


@dataclass(slots=True, eq=False)
class Seat:
    """A client and one of its keys, for one call."""

    target: Target
    key: int
    """Position among the client's keys."""
    model: str | None = None
    """Model asked for, for rests of single models."""
    tries: int = 0
    ready: float = -math.inf
    """When this call may ask it again, on the runtime's `monotonic()`; infinity is never."""


def seats_of(targets: Sequence[Target], asked_of: Callable[[Target], str | None]) -> list[Seat]:
    """Return the seats of clients, in order; the keys of each are begun with in turn.

    Args:
        targets: The clients.
        asked_of: Says which model one is asked for: clients may have defaults of their own.
    """
    first = targets[0]
    if len(targets) == 1 and first.keys.count <= 1:
        # Nearly every call of nearly every program.
        return [Seat(first, 0, asked_of(first))]
    seats: list[Seat] = []
    for target in targets:
        model, count = asked_of(target), max(1, target.keys.count)
        turn = target.keys.next_turn()
        seats += [Seat(target, (turn + step) % count, model) for step in range(count)]
    return seats


class Walk:
    """Chooses the seats of one call, one after the other.

    Args:
        seats: The seats, first choice first; at least one. They are the walk's from now on.
        retries: How often something may be repeated: a seat asked again, or anybody after an attempt whose outcome was
            lost. Going on to an untried seat after a refusal is no repeat.
        repeats_unknown: Whether anything is asked after an attempt whose outcome was lost.
        waits: Seconds between two attempts at one seat, where the server names none.
    """

    # Of the class until they change: nearly every walk is one step long.
    _attempts = 0
    _owed: Sequence[tuple[float, list[Seat]]] = ()
    _repeating = False
    _over = False
    _whole = False
    """Whether rests of a whole client mean something: there is another one."""
    _waits: Generator[float, None, None] | None = None

    def __init__(
        self,
        seats: list[Seat],
        *,
        retries: int,
        repeats_unknown: bool = True,
        waits: Generator[float, None, None] | None = None,
    ) -> None:
        self._seats = seats
        self.alone = len(seats) == 1
        """Whether there is one seat only, which is then asked in any case."""
        if not self.alone:
            self._whole = any(seat.target is not seats[0].target for seat in seats)
        self._unknown = repeats_unknown
        self.retries = retries
        if waits is not None:
            self._waits = waits

    def pick(self, now: float) -> Seat | float | None:
        """Return the seat to ask now, or the moment until which to wait, or None where nobody is left."""
        if self.alone and not self._attempts and not self._over:
            # Nothing has been asked, so there is nothing to weigh: nearly every call of nearly every program.
            seat = self._seats[0]
            self._attempts = seat.tries = 1
            return seat
        if self._over or (self._repeating and self.retries <= 0):
            return None
        earliest = math.inf
        for seat in self._seats:
            if seat.tries:
                continue
            at = self._usable_at(seat, now)
            if at <= now and self._take(seat, now):
                return self._taken(seat, repeat=self._repeating)
            # Where another call was quicker to take it, its probe is what there is to wait for.
            earliest = min(earliest, at if at > now else self._usable_at(seat, now))
        if self.retries > 0:
            self._draw_backoffs()
            for seat in sorted((seat for seat in self._seats if seat.tries), key=_fewest_tries):
                at = self._usable_at(seat, now)
                if at <= now and self._take(seat, now):
                    return self._taken(seat, repeat=True)
                earliest = min(earliest, at if at > now else self._usable_at(seat, now))
        if earliest < math.inf:
            return max(earliest, math.nextafter(now, math.inf))
        # All rest until they are configured anew. Asking is the only way to find out whether that has changed.
        hopeful = None if self._attempts else next((seat for seat in self._seats if seat.ready < math.inf), None)
        return None if hopeful is None else self._taken(hopeful, repeat=False)

    def earliest(self, now: float) -> float | None:
        """Return when the first seat can be asked again, by any call. None where that is not known, or one is free."""
        # That this call asks a seat no more, or not yet, does not bind the next one.
        soonest = self._seats[0].ready if self.alone else min(self._rested(seat, now) for seat in self._seats)
        return soonest if now < soonest < math.inf else None

    def failed(self, seat: Seat, failure: Failure, decision: Verdict, now: float) -> None:
        """Take in that a seat failed."""
        self._repeating = failure.may_be_billed
        if decision == "final" or (failure.may_be_billed and not self._unknown):
            self._over = True
            return
        reach = rest_for(failure)
        shared = reach is None or reach[0] in {"client", "model"}
        failed = [other for other in self._seats if other is seat or (shared and other.target is seat.target)]
        # A delay that the server names is kept to (never shortened); otherwise the backoff decides.
        ready = now + (failure.retry_after or 0.0) if decision == "retry" else math.inf
        for other in failed:
            other.tries = max(other.tries, seat.tries)
            other.ready = max(other.ready, ready)
        if decision == "retry" and failure.retry_after is None:
            self._owed = [*self._owed, (now, failed)]
        # The one that was asked last comes last when all are asked again.
        self._seats.remove(seat)
        self._seats.append(seat)

    def refused_by(self, provider: str) -> None:
        """Leave out every client of a provider."""
        for seat in self._seats:
            if seat.target.provider.name == provider:
                seat.tries, seat.ready = max(1, seat.tries), math.inf

    def broken(self, seat: Seat) -> None:
        """Leave out a client that cannot be asked: its key source fails."""
        for other in self._seats:
            if other.target is seat.target:
                other.tries, other.ready = max(1, other.tries), math.inf

    def end(self) -> None:
        """Ask nobody any more."""
        self._over = True

    def _draw_backoffs(self) -> None:
        """Say when the seats that failed may be asked again: only where nobody else is left does it matter."""
        for since, seats in self._owed:
            if self._waits is None:
                self._waits = backoff_waits()
            ready = since + next(self._waits)
            for seat in seats:
                seat.ready = max(seat.ready, ready)
        self._owed = ()

    def _usable_at(self, seat: Seat, now: float) -> float:
        # Where there is nobody else, only asking can tell.
        return seat.ready if self.alone else max(seat.ready, self._rested(seat, now))

    def _rested(self, seat: Seat, now: float) -> float:
        return seat.target.health.usable_at(seat.key, seat.model, now, whole=self._whole)

    def _take(self, seat: Seat, now: float) -> bool:
        return self.alone or seat.target.health.take(seat.key, seat.model, now, whole=self._whole)

    def _taken(self, seat: Seat, *, repeat: bool) -> Seat:
        self.retries -= repeat
        self._repeating = False
        self._attempts += 1
        seat.tries += 1
        return seat


def _fewest_tries(seat: Seat) -> int:
    return seat.tries


def judge(seat: Seat, failure: Failure, started: float, now: float) -> tuple[Scope, Rest] | None:
    """Let rest what a failed attempt speaks against. Returns the rest, if it is a new or a longer one."""
    found = rest_for(failure)
    health = seat.target.health
    if found is None or found[0] != "client":
        health.answered(started)
    if found is None:
        return None
    reach, cause = found
    asked = failure.retry_after
    if cause == "credentials":
        asked = None if seat.target.keys.source is None else _SOURCE_REST
    scope = _scope(reach, seat.key, seat.model)
    rest = health.rest(scope, cause, asked, started, now)
    return None if rest is None else (scope, rest)


def _scope(reach: Reach, key: int, model: str | None) -> Scope:
    scopes: dict[Reach, Scope] = {
        "client": WHOLE,
        # Without a model it would be the whole client.
        "model": (None, model or ""),
        "key": (key, None),
        "key and model": (key, model),
    }
    return scopes[reach]
