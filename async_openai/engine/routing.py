"""The selection of a call's candidates. Pure: candidates, failures and clock values in, decisions out.

A candidate is a client with one of its keys. Picked is the first one without a cooldown and without an attempt in this
call; once all had one, the first whose cooldown and backoff are over. Nobody is waited for while a candidate is free,
and none is repeated while another is untried.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from async_openai.engine.health import WHOLE, Cooldown, Scope
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.ranking import PoolTarget
from async_openai.engine.retry import Failure, Reach, Verdict, backoff_waits, cooldown_for
from async_openai.engine.strategies import Order
from async_openai.engine.target import retries_given

if TYPE_CHECKING:
    from collections.abc import Generator

    from async_openai.engine.health import Health
    from async_openai.engine.target import Target
    from async_openai.transport.connections import ClientConnections

_SOURCE_COOLDOWN = 10.0
"""Seconds of cooldown for a function giving keys, after a refused one: the next one may be good."""


FULL = 0.1
"""Seconds after which one of a client's connections may be free again, as far as is known: of several full clients
those are asked first whose gate opens sooner."""
_MOST_LOOKED_AT = 32
"""Other candidates that a waiting call looks at each time it wakes."""


@dataclass(slots=True, eq=False)
class Candidate:
    """A client with one of its keys, for one call."""

    target: Target
    key: int
    """Position among the client's keys."""
    model: str | None = None
    """Model as the user named it, for cooldowns of single models."""
    endpoint: str | None = None
    """Path of the operation, for cooldowns of single endpoints."""
    alone: bool = False
    """Whether it is the only one of its call, which is asked in any case."""
    attempts: int = 0
    ready: float = -math.inf
    """When this call may ask it again, on the runtime's `monotonic()`; infinity is never."""

    def usable_at(self, now: float, *, whole: bool) -> float:
        """Return the end of its cooldowns. `whole`: whether those of more than a key count."""
        health = self.target.health
        return health.usable_at(self.key, self.model, now, endpoint=self.endpoint, whole=whole)

    def take(self, now: float, *, whole: bool) -> bool:
        """Begin an attempt, if its cooldowns allow it now."""
        return self.target.health.take(self.key, self.model, now, endpoint=self.endpoint, whole=whole)

    def release(self, started: float) -> None:
        """End an attempt that says nothing of the client."""
        self.target.health.release(started, model=self.model, endpoint=self.endpoint)


class Candidates:
    """The candidates of a call, in order. They are made as they are wanted: few calls look beyond the first."""

    def __init__(
        self, targets: Sequence[Target], model_at: Callable[[Target], str | None], endpoint: str | None = None
    ) -> None:
        """Take the clients of a call.

        Args:
            targets: The clients.
            model_at: Gives the model for a client: clients may have defaults of their own.
            endpoint: Path of the operation.
        """
        self._targets = targets
        self._model_at = model_at
        self._endpoint = endpoint
        self._at = 0
        self.clients = len(targets)

    def __iter__(self) -> Iterator[Candidate]:
        while (member := self.following(math.inf)[1]) is not None:
            yield from self.of(member)

    def following(self, now: float) -> tuple[Sequence[PoolTarget], PoolTarget | None]:
        """Return the next clients that are known to rest, and the first one that is not; None without any left."""
        if isinstance(self._targets, Order):
            passed, member = self._targets.following(self._at, now)
            self._at += len(passed) + 1
            return passed, member
        at, self._at = self._at, self._at + 1
        return (), PoolTarget(self._targets[at]) if at < self.clients else None

    def of(self, member: PoolTarget) -> list[Candidate]:
        """Make the candidates of a client: its keys are begun with in turn."""
        target = member.target
        endpoint = self._endpoint
        model, count = self._model_at(target), target.keys.count
        if count <= 1:
            return [Candidate(target, 0, model, endpoint)]
        turn = target.keys.next_turn()
        return [Candidate(target, (turn + step) % count, model, endpoint) for step in range(count)]


def candidates_of(
    targets: Sequence[Target], model_at: Callable[[Target], str | None], endpoint: str | None = None
) -> list[Candidate] | Candidates:
    """Return the candidates of clients, in order; see `Candidates`."""
    if len(targets) == 1 and (first := targets[0]).keys.count <= 1:
        # Nearly every call of nearly every program.
        return [Candidate(first, 0, model_at(first), endpoint)]
    return Candidates(targets, model_at, endpoint)


class Selection:
    """The choice of one call's candidates, one after the other.

    Args:
        candidates: The candidates, first choice first; at least one. They are the selection's from now on.
        options: The call's options: with its settings they say how often a client's attempts may be repeated. None: as
            often as `retries` says.
        retries: How often something may be repeated in all: a candidate asked again, or anybody after an attempt whose
            outcome was lost. Going on to an untried candidate after a refusal is no repeat. None: what the options say.
        repeats_unknown: Whether anything is asked after an attempt whose outcome was lost. None: what the options say,
            else the settings of the client that was asked.
        waits: Seconds between two attempts at one candidate, where the server names none.
    """

    # Of the class until they change: nearly every selection is one step long.
    _attempts = 0
    _owed: Sequence[tuple[float, list[Candidate]]] = ()
    _lost: Candidate | None = None
    """Whose outcome was lost: what is asked next repeats its attempt."""
    _over = False
    retries: int | None = None
    """How often something may yet be repeated in all; None where only the settings of clients say."""
    _unknown: bool | None = None
    _whole = False
    """Whether cooldowns of a whole client mean something: there is another one."""
    _waits: Generator[float, None, None] | None = None
    _again: Candidate | None = None
    """Whom to ask next in any case."""
    _source: Candidates | None = None
    """Those that were not looked at yet."""
    _passed: Sequence[tuple[int, Sequence[PoolTarget]]] = ()
    """Who was passed over, as it is known to rest, and where it belongs among the others."""
    _moved = 0
    """How many of the candidates failed, and went to the end."""
    _refused: Collection[str] = ()
    """Providers that are not to be asked."""
    is_full: Callable[[ClientConnections], bool] | None = None
    """Tells whether all connections of a client are in use."""
    spent: Mapping[Health, int] = MappingProxyType({})
    """How often the attempts of each client were repeated."""

    def __init__(
        self,
        candidates: list[Candidate] | Candidates,
        options: Mapping[str, Any] | None = None,
        *,
        retries: int | None = None,
        repeats_unknown: bool | None = None,
        waits: Generator[float, None, None] | None = None,
    ) -> None:
        if isinstance(candidates, list):
            self._candidates = candidates
            self.alone = candidates[0].alone = True
        else:
            self._candidates = []
            self._source, self.alone, self._whole = candidates, False, candidates.clients > 1
        self._options = options
        if retries is not None:
            self.retries = retries
        if repeats_unknown is not None:
            self._unknown = repeats_unknown
        if waits is not None:
            self._waits = waits

    def pick(self, now: float) -> Candidate | float | None:
        """Return the candidate for the next attempt, or the end of the wait for one, or None without any left."""
        if self.alone and not self._attempts and not self._over:
            # Nothing has been asked, so there is nothing to weigh: nearly every call of nearly every program.
            candidate = self._candidates[0]
            self._attempts = candidate.attempts = 1
            return candidate
        if self._over or (self._lost is not None and not self._may_repeat(self._lost)):
            return None
        if self._again is not None:
            candidate, self._again = self._again, None
            return self._taken(candidate, repeat=False)
        found, earliest = self._first_untried(now)
        if found is not None:
            return self._taken(found, repeat=self._lost is not None)
        asked = [one for one in self._candidates if one.attempts and one.ready < math.inf and self._may_repeat(one)]
        if asked:
            self._draw_backoffs()
            asked.sort(key=_fewest_attempts)
            found, sooner = self._first_of(asked, now)
            if found is not None:
                return self._taken(found, repeat=True)
            earliest = min(earliest, sooner)
        return max(earliest, math.nextafter(now, math.inf)) if earliest < math.inf else self._last_hope()

    def _last_hope(self) -> Candidate | None:
        # All cool down until they are configured anew. Asking is the only way to find out whether that has changed.
        hopeful = (
            None
            if self._attempts
            else next((candidate for candidate in self._candidates if candidate.ready < math.inf), None)
        )
        return None if hopeful is None else self._taken(hopeful, repeat=False)

    def _first_untried(self, now: float) -> tuple[Candidate | None, float]:
        is_first = self._source is not None and not self._candidates and not self._passed
        if is_first and (candidate := self._first_sound(now)) is not None:
            return candidate, now
        found, earliest = self._first_of(self._untried(now, anew=not is_first), now)
        if found is None and self._passed:
            # Nobody else is free: when these are is what counts.
            found, earliest = self._first_of(self._untried(now), now)
        return found, earliest

    def _first_sound(self, now: float) -> Candidate | None:
        """Look at the first client that is not known to rest, as nearly every call of every pool begins, and ends."""
        source = cast("Candidates", self._source)
        passed, member = source.following(now)
        if passed:
            self._passed = [(0, passed)]
        if member is None:
            return None
        if not member.target.health.is_sound():
            self._looked_at(member, now)
            return None
        self._candidates = source.of(member)
        first = self._candidates[0]
        return first if self._opens(first, now) <= now else None

    def _first_of(self, candidates: Iterable[Candidate], now: float) -> tuple[Candidate | None, float]:
        """Take the first one that is free, or say when the first of them is. Those with an open gate come first."""
        earliest = opening = math.inf
        soonest: Candidate | None = None
        for candidate in candidates:
            at = self._usable_at(candidate, now)
            if at <= now and not self.alone and (opens := self._opens(candidate, now)) > now:
                if opens < opening:
                    soonest, opening = candidate, opens
                continue
            if at <= now and self._take(candidate, now):
                return candidate, now
            # Where another call was quicker to take it, its probe is what there is to wait for.
            earliest = min(earliest, at if at > now else self._usable_at(candidate, now))
        # All that could be asked are at their limits: the call waits for its turn at the one that opens first.
        return (soonest, now) if soonest is not None and self._take(soonest, now) else (None, earliest)

    def _untried(self, now: float, *, anew: bool = True) -> Iterator[Candidate]:
        """Yield the candidates without an attempt in this call; whoever is known to rest is passed over at first.

        With `anew` those are looked at that were passed over before.
        """
        if anew:
            self._look_at_passed()
        if self._candidates:
            yield from [candidate for candidate in self._candidates if not candidate.attempts]
        while self._source is not None:
            passed, member = self._source.following(now)
            if passed:
                self._passed = [*self._passed, (len(self._candidates) - self._moved, passed)]
            if member is None:
                return
            yield from self._looked_at(member, now)

    def _looked_at(self, member: PoolTarget, now: float) -> Iterable[Candidate]:
        """Make the candidates of a client, and note for other calls if it rests."""
        made = self._made(member, len(self._candidates) - self._moved)
        revision = member.target.health.revision
        until = min(candidate.usable_at(now, whole=self._whole) for candidate in made)
        if until > now:
            member.rests_until, member.revision = until, revision
        return [candidate for candidate in made if not candidate.attempts]

    def _made(self, member: PoolTarget, place: int) -> list[Candidate]:
        """Make the candidates of a client, and put them where they belong: before those that failed."""
        made = cast("Candidates", self._source).of(member)
        if member.target.provider.name in self._refused:
            for candidate in made:
                _leave_out(candidate)
        self._candidates[place:place] = made
        return made

    def _look_at_passed(self) -> None:
        """Make the candidates that were passed over, each where it belongs."""
        runs, self._passed = self._passed, ()
        for place, members in reversed(runs):
            for member in reversed(members):
                self._made(member, place)

    def _look_at_all(self) -> list[Candidate]:
        """Make all candidates that were not looked at yet."""
        self._look_at_passed()
        while self._source is not None and (member := self._source.following(math.inf)[1]) is not None:
            self._made(member, len(self._candidates) - self._moved)
        return self._candidates

    def follow(self, other: Selection) -> None:
        """Take over how often something was repeated, from the selection for another model."""
        self.spent, self.retries = other.spent, other.retries

    def earliest(self, now: float) -> float | None:
        """Return the time at which the first candidate is free for any call; None if not known, or if one is."""
        # That this call asks a candidate no more, or not yet, does not bind the next one.
        soonest = (
            self._candidates[0].ready
            if self.alone
            else min(candidate.usable_at(now, whole=self._whole) for candidate in self._look_at_all())
        )
        return soonest if now < soonest < math.inf else None

    def failed(self, candidate: Candidate, failure: Failure, decision: Verdict, now: float) -> None:
        """Take in the failure of a candidate."""
        self._lost = candidate if failure.may_be_billed else None
        if decision == "final" or (failure.may_be_billed and not self._repeats_unknown(candidate.target)):
            self._over = True
            return
        self._look_at_passed()
        reach = cooldown_for(failure)
        shared = reach is None or reach[0] not in {"key", "key and model"}
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
        # Until all were looked at nobody is asked twice.
        self._moved += 1

    def later(self, candidate: Candidate, at: float) -> None:
        """Take a refusal that says "later" for none: the candidate is asked again from a time on."""
        # Where there is nobody else, its gate says when.
        candidate.attempts, candidate.ready = 0, -math.inf if self.alone else at

    def refused_by(self, provider: str) -> None:
        """Leave out every client of a provider."""
        self._refused = {*self._refused, provider}
        self._look_at_passed()
        for candidate in self._candidates:
            if candidate.target.provider.name == provider:
                _leave_out(candidate)

    def has_another(self, provider: str, now: float) -> bool:
        """Whether an untried client of another provider can be asked now."""
        return any(
            not candidate.attempts and candidate.target.provider.name != provider
            for candidate in self._look_at_all()
            if self._usable_at(candidate, now) <= now
        )

    def broken(self, candidate: Candidate) -> None:
        """Leave out a client with a failing key source."""
        for other in self._candidates:
            if other.target is candidate.target:
                _leave_out(other)

    def again(self, candidate: Candidate) -> None:
        """Ask a candidate once more, at once and in another way: that is no retry."""
        self._again = candidate

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
        return candidate.ready if self.alone else max(candidate.ready, candidate.usable_at(now, whole=self._whole))

    def _opens(self, candidate: Candidate, now: float, ahead: int = 0) -> float:
        """Return when a candidate would let a call through: its gate, and its connections."""
        target = candidate.target
        place = candidate.key, candidate.model
        gate = target.cache.gates.get(place) or gate_of(target, *place)
        opens = gate.opens(now, ahead) if gate.is_given or gate.learned.active else now
        if opens <= now and self.is_full is not None and self.is_full(target.connections):
            # When one becomes free nobody knows.
            return now + FULL
        return opens

    def elsewhere(self, candidate: Candidate, now: float, ahead: int) -> Candidate | float:
        """Return another candidate in the place of one whose turn is waited for, if one can be asked now.

        Else the time at which one can, when those have gone that wait before it.
        """
        soonest = math.inf
        for other in self._candidates[:_MOST_LOOKED_AT]:
            if other is candidate or other.attempts:
                continue
            at = self._usable_at(other, now)
            if at <= now:
                at = self._opens(other, now)
                if at <= now and self._take(other, now):
                    candidate.attempts -= 1
                    other.attempts += 1
                    return other
                at = self._opens(other, now, ahead)
            soonest = min(soonest, at)
        return soonest

    def _take(self, candidate: Candidate, now: float) -> bool:
        return self.alone or candidate.take(now, whole=self._whole)

    def _may_repeat(self, candidate: Candidate) -> bool:
        """Whether an attempt of a candidate's client may be repeated: its own settings say how often, and the call.

        One whose outcome was lost may cost twice: of all repeats there are no more than its client allows then.
        """
        options, target = self._options, candidate.target
        if options is not None:
            if self.retries is None and not self.spent:
                self.retries = retries_given(options)
            lost = candidate is self._lost
            spent = sum(self.spent.values()) if lost else self.spent.get(target.health, 0)
            if spent >= target.retries(options):
                return False
        return self.retries is None or self.retries > 0

    def _repeats_unknown(self, target: Target) -> bool:
        given = self._unknown
        if given is None and self._options is not None:
            given = self._options["retry_unknown"]
        return target.limits.retry_unknown if given is None else given

    def _taken(self, candidate: Candidate, *, repeat: bool) -> Candidate:
        if repeat:
            whose = (self._lost or candidate).target.health
            self.spent = {**self.spent, whose: self.spent.get(whose, 0) + 1}
            self.retries = None if self.retries is None else self.retries - 1
        self._lost = None
        self._attempts += 1
        candidate.attempts += 1
        return candidate


def _fewest_attempts(candidate: Candidate) -> int:
    return candidate.attempts


def _leave_out(candidate: Candidate) -> None:
    candidate.attempts, candidate.ready = max(1, candidate.attempts), math.inf


def cool_down_after(
    candidate: Candidate, failure: Failure, started: float, now: float
) -> tuple[Scope, Cooldown] | None:
    """Begin the cooldown after a failed attempt. Returns it, if it is a new or a longer one."""
    found = cooldown_for(failure)
    health = candidate.target.health
    if found is None or found[1] != "unavailable":
        health.answered(started, model=candidate.model, endpoint=candidate.endpoint)
    if found is None:
        return None
    reach, cause = found
    if reach == "endpoint and model" and cause == "unavailable" and health.failed(candidate.model, started):
        reach = "client"
    if reach == "client":
        # It was the probe of its model, perhaps.
        candidate.release(started)
    seconds = failure.retry_after
    if cause == "credentials":
        seconds = None if candidate.target.keys.source is None else _SOURCE_COOLDOWN
    scope = _scope(reach, candidate)
    cooldown = health.cool_down(scope, cause, seconds, started, now)
    return None if cooldown is None else (scope, cooldown)


def _scope(reach: Reach, candidate: Candidate) -> Scope:
    key, model, endpoint = candidate.key, candidate.model, candidate.endpoint
    scopes: dict[Reach, Scope] = {
        "client": WHOLE,
        # Without an endpoint, or a model, it would be the whole client.
        "endpoint": Scope(None, None, endpoint or ""),
        "model": Scope(None, model or ""),
        "endpoint and model": Scope(None, model, endpoint or ""),
        "key": Scope(key),
        "key and model": Scope(key, model),
    }
    return scopes[reach]
