"""Members and candidates are worked out as they are wanted; which ones are picked is what a look at all of them gives.

The oracle is the earlier picking: it puts all members in order, makes all their candidates, and goes through them.
"""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.costs.ledger import Ledger
from async_openai.engine.health import WHOLE, Scope
from async_openai.engine.retry import Failure, Verdict, backoff_waits, cooldown_for, verdict
from async_openai.engine.routing import Candidate, Selection, candidates_of, cool_down_after
from async_openai.engine.strategies import Balancer, Lineup, PoolTarget
from async_openai.engine.target import KeyRing, Target
from async_openai.providers.base import Site
from async_openai.providers.hosts import CUSTOM, OPENAI
from async_openai.settings_model import StrategyName, as_keys
from async_openai.transport.base import Timeouts

PATH = "/chat/completions"
NAMES = "abcdefghij"


@dataclass
class Plan:
    """A member of a pool."""

    keys: int
    group: int
    weight: float
    latency: float | None
    is_openai: bool


def target(name: str, plan: Plan) -> Target:
    keys = KeyRing(as_keys([f"{name}{number}" for number in range(plan.keys)]))
    # Which key is first has nothing to do with who is picked: the earlier picking gave all clients a turn.
    keys._turn = itertools.repeat(0)  # type: ignore[assignment]
    provider = OPENAI if plan.is_openai else CUSTOM
    made = Target(name, provider, Site(f"http://{name}/v1"), keys, "bearer", Timeouts(), None, Ledger())  # type: ignore[arg-type]
    if plan.latency is not None:
        made.health.answered_after(plan.latency, 0.0, streamed=False)
    return made


class Earlier:
    """The earlier picking: all candidates at once, and a walk through them for each pick."""

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
        for candidate in self._candidates:
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
                (candidate for candidate in self._candidates if candidate.attempts), key=_attempts_of
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
            else min(candidate.usable_at(now, whole=self._whole) for candidate in self._candidates)
        )
        return soonest if now < soonest < math.inf else None

    def failed(self, candidate: Candidate, failure: Failure, decision: Verdict, now: float) -> None:
        """Take in the failure of a candidate."""
        self._repeating = failure.may_be_billed
        if decision == "final" or (failure.may_be_billed and not self._unknown):
            self._over = True
            return
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

    def refused_by(self, provider: str) -> None:
        """Leave out every client of a provider."""
        for candidate in self._candidates:
            if candidate.target.provider.name == provider:
                candidate.attempts, candidate.ready = max(1, candidate.attempts), math.inf

    def has_another(self, provider: str, now: float) -> bool:
        """Whether an untried client of another provider can be asked now."""
        return any(
            not candidate.attempts and candidate.target.provider.name != provider
            for candidate in self._candidates
            if self._usable_at(candidate, now) <= now
        )

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
        return candidate.ready if self.alone else max(candidate.ready, candidate.usable_at(now, whole=self._whole))

    def _take(self, candidate: Candidate, now: float) -> bool:
        return self.alone or candidate.take(now, whole=self._whole)

    def _taken(self, candidate: Candidate, *, repeat: bool) -> Candidate:
        self.retries -= repeat
        self._repeating = False
        self._attempts += 1
        candidate.attempts += 1
        return candidate


def _attempts_of(candidate: Candidate) -> int:
    return candidate.attempts


def eager_order(strategy: str, members: Sequence[PoolTarget], turn: int, now: float) -> list[PoolTarget]:
    """The orders that draw nothing, worked out from all members each time."""
    match strategy:
        case "priority":
            return sorted(members, key=lambda member: member.group)
        case "round_robin":
            start = turn % len(members)
            return [*members[start:], *members[:start]]
        case "most_headroom" | "least_busy" | "cheapest":
            return list(members)  # no limits, nothing in flight, no prices
        case _:
            return sorted(members, key=lambda member: member.target.health.latency(now, streamed=False))


FAILURES = [
    Failure("answered", 429, retry_after=3.0),
    Failure("answered", 429),
    Failure("answered", 401),
    Failure("answered", 402),
    Failure("answered", 404, missing="route"),
    Failure("answered", 404, missing="model"),
    Failure("answered", 409),
    Failure("answered", 500),
    Failure("answered", 503, retry_after=5.0, at_large=True),
    Failure("answered", 400),
    Failure("unsent"),
    Failure("unknown", may_be_billed=True),
]
SCOPES = [WHOLE, Scope(0), Scope(1), Scope(None, "m"), Scope(0, "m"), Scope(None, None, PATH), Scope(None, "m", PATH)]
ENDS = ["fail", "fail", "fail", "succeed", "filtered", "broken"]
MEANWHILE = ["rests", "rests", "unavailable", "answers", "answers", "releases"]


def plan(draw: random.Random) -> Plan:
    return Plan(
        keys=draw.choice([1, 1, 1, 2, 3]),
        group=draw.randrange(4),
        weight=draw.choice([0.0, 0.5, 1.0, 4.0]),
        latency=draw.choice([None, 0.25, 1.0, 2.0, 8.0]),
        is_openai=draw.random() < 0.5,
    )


def event(draw: random.Random) -> tuple[str, Any]:
    """Draw an event: the end of an attempt, a wait, a new call, or what other calls find out meanwhile."""
    kind = draw.choice([*ENDS, *ENDS, *MEANWHILE, "wait", "wait", "new call", "new call"])
    if kind == "wait":
        return kind, draw.choice([0.05, 0.5, 1.0, 3.0, 20.0])
    if kind not in MEANWHILE:
        return kind, draw.choice(FAILURES)
    return kind, (
        draw.randrange(8),
        draw.choice(SCOPES) if kind == "rests" else draw.choice([WHOLE, SCOPES[-1]]),
        draw.choice([0.1, 0.25, 1.0, 5.0, 8.0, math.inf]),
    )


class Pool:
    """One pool, picked from in one of the two ways."""

    def __init__(self, plans: Sequence[Plan], strategy: StrategyName, *, eager: bool) -> None:
        self.strategy = strategy
        self.eager = eager
        self.targets = [target(name, plan) for name, plan in zip(NAMES, plans, strict=False)]
        self.members = [
            PoolTarget(one, plan.group, plan.weight, "m") for one, plan in zip(self.targets, plans, strict=True)
        ]
        self.lineup = Lineup(self.members)
        self.balancer = Balancer(strategy, 7)
        self.now = 100.0
        self.calls: int | None = None
        self.asked: Candidate | None = None
        self.walk: Selection | Earlier | None = None

    def new_call(self) -> str:
        turn = self.balancer.turn
        if self.calls is not None:
            # One of the two draws for all members.
            self.calls += 1
            self.balancer.random.seed(self.calls)
        order = self.balancer.order(self.lineup, self.now, streamed=False)
        if not self.eager:
            self.walk = Selection(candidates_of(order, lambda _: "m", PATH), retries=3, waits=itertools.repeat(0.5))  # type: ignore[arg-type]
            return order[0].name
        targets = list(order)
        drawn = self.strategy == "weighted" or (self.strategy == "priority" and len(self.lineup.groups) < len(targets))
        if not drawn and len(targets) > 1:
            targets = [member.target for member in eager_order(self.strategy, self.members, turn, self.now)]
        candidates = [Candidate(one, key, "m", PATH) for one in targets for key in range(one.keys.count)]
        self.walk = Earlier(candidates, retries=3, waits=itertools.repeat(0.5))  # type: ignore[arg-type]
        return targets[0].name

    def do(self, event: str, detail: Any) -> object:
        """Take in an event, and say what is seen of it."""
        if event == "wait":
            self.now += detail
        elif event == "new call" or self.walk is None:
            self.asked = None
            return self.new_call()
        elif event in {"rests", "unavailable", "answers", "releases"}:
            self.meanwhile(event, *detail)
        elif self.asked is not None:
            self.end(event, detail)
            return self.walk and self.walk.earliest(self.now)
        else:
            found = self.walk.pick(self.now)
            self.asked = found if isinstance(found, Candidate) else None
            return (found.target.name, found.key, found.attempts) if isinstance(found, Candidate) else found
        return None

    def end(self, event: str, failure: Any) -> None:
        """End the attempt under way."""
        asked, walk = self.asked, self.walk
        assert asked is not None and walk is not None
        self.asked = None
        if event == "succeed":
            asked.target.health.succeeded(asked.key, "m", self.now, endpoint=PATH)
            self.walk = None
        elif event == "filtered":
            walk.refused_by(asked.target.provider.name)
            walk.failed(asked, Failure("answered", 400, refusal="content filter"), "elsewhere", self.now)
        elif event == "broken":
            walk.broken(asked)
        else:
            cool_down_after(asked, failure, self.now, self.now)
            walk.failed(asked, failure, verdict(failure), self.now)

    def meanwhile(self, event: str, place: int, what: Any, seconds: Any) -> None:
        health = self.targets[place % len(self.targets)].health
        if event == "rests":
            health.cool_down(what, "rate limit", seconds, self.now, self.now)
        elif event == "unavailable":
            health.cool_down(what, "unavailable", None, self.now, self.now)
        elif event == "answers":
            health.succeeded(0, "m", self.now, endpoint=PATH)
            health.answered_after(min(seconds, 8.0), self.now, streamed=False)
        else:
            health.release(self.now, model="m", endpoint=PATH)


@given(st.integers(0, 2**32), st.sampled_from(get_args(StrategyName)), st.integers(1, 8), st.booleans())
@settings(max_examples=500)
def test_what_is_picked_is_what_a_look_at_all_of_them_gives(seed, strategy, size, graded):
    draw = random.Random(seed)
    plans = [plan(draw) for _ in range(size)]
    if graded:
        plans = [replace(one, group=place) for place, one in enumerate(plans)]
    lazy, eager = Pool(plans, strategy, eager=False), Pool(plans, strategy, eager=True)
    lazy.calls = eager.calls = 0
    for _ in range(120):
        kind, detail = event(draw)
        assert lazy.do(kind, detail) == eager.do(kind, detail)
    assert [one.health.cooling_down(lazy.now) for one in lazy.targets] == [
        one.health.cooling_down(eager.now) for one in eager.targets
    ]


def test_who_is_looked_at_after_a_failure_comes_before_it():
    targets = [target(name, Plan(keys, 0, 1, None, False)) for name, keys in (("a", 1), ("b", 2))]
    walk = Selection(candidates_of(targets, lambda _: "m", PATH), retries=3, waits=itertools.repeat(0.5))  # type: ignore[arg-type]
    for now, expected in ((0.0, ("a", 0)), (0.0, ("b", 0)), (0.5, ("b", 1))):
        found = walk.pick(now)
        assert isinstance(found, Candidate) and (found.target.name, found.key) == expected
        walk.failed(found, Failure("answered", 409), "retry", now)


@pytest.mark.parametrize("strategy", get_args(StrategyName))
def test_an_order_is_the_same_however_far_it_is_looked_at(strategy):
    plans = [Plan(1, place % 3, 1.0 + place, float(place), False) for place in range(9)]
    first, second = Pool(plans, strategy, eager=False), Pool(plans, strategy, eager=False)
    for _ in range(20):
        order, whole = (one.balancer.order(one.lineup, 0.0, streamed=False) for one in (first, second))
        expected = [one.name for one in whole]
        assert [order[place].name for place in range(9)] == expected == [one.name for one in order]
        assert order[-1].name == expected[-1] and [one.name for one in order[2:5]] == expected[2:5] and len(order) == 9
        with pytest.raises(IndexError):
            order[9]


def test_a_group_is_shuffled_without_preference():
    pool = Pool([Plan(1, 0, 1, None, False)] * 4, "priority", eager=False)
    found = Counter(
        "".join(one.name for one in pool.balancer.order(pool.lineup, 0.0, streamed=False)) for _ in range(7200)
    )
    assert len(found) == 24 and all(count == pytest.approx(300, abs=75) for count in found.values())


def test_weights_of_every_size_are_drawn_by_their_share_and_each_member_once():
    plans = [Plan(1, 0, weight, None, False) for weight in (1e6, 1.0, 1e-6, 1e-6, 0.0)]
    pool = Pool(plans, "weighted", eager=False)
    found = Counter(
        "".join(one.name for one in pool.balancer.order(pool.lineup, 0.0, streamed=False)) for _ in range(400)
    )
    # A draw in vain after another ends in weighing those that are left: the two small ones are equally likely.
    assert set(found) == {"abcde", "abdce"} and found["abcde"] == pytest.approx(200, abs=50)


def looks(pool: Pool, calls: int) -> int:
    """How many members calls that succeed at once make candidates of."""
    made = 0
    for _ in range(calls):
        pool.new_call()
        assert isinstance(pool.walk, Selection)
        found = pool.walk.pick(pool.now)
        assert isinstance(found, Candidate)
        made += len(pool.walk._candidates)
        found.target.health.answered_after(1.0, pool.now, streamed=False)
    return made


@pytest.mark.parametrize("strategy", get_args(StrategyName))
@pytest.mark.parametrize("graded", [False, True])
def test_a_call_looks_at_one_member_of_many(monkeypatch, strategy, graded):
    monkeypatch.setitem(globals(), "NAMES", [f"n{number}" for number in range(300)])
    plans = [Plan(1, number if graded else 0, 1.0, None, False) for number in range(300)]
    pool = Pool(plans, strategy, eager=False)
    assert looks(pool, 100) == 100
    # Those that rest are looked at once; while they do they are passed over.
    for one in pool.targets[:150]:
        one.health.cool_down(Scope(0, "m"), "rate limit", 1000.0, pool.now, pool.now)
    looks(pool, 900)
    assert looks(pool, 100) <= 105


def test_threads_share_an_order_by_latency():
    pool = Pool([Plan(1, 0, 1, float(place), False) for place in range(8)], "lowest_latency", eager=False)

    def work(seed: int) -> None:
        draw = random.Random(seed)
        for step in range(300):
            order = pool.balancer.order(pool.lineup, 0.0, streamed=False)
            pool.targets[draw.randrange(8)].health.answered_after(draw.random(), float(step), streamed=False)
            if step % 7 == 0:
                assert sorted(one.name for one in order) == list(NAMES[:8])

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(work, range(6)))
    found = [one.name for one in pool.balancer.order(pool.lineup, 0.0, streamed=False)]
    assert found == [one.name for one in sorted(pool.targets, key=lambda one: one.health.latency_rank(streamed=False))]
