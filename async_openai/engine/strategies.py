"""The order in which a call tries the members of a pool. Pure: members, a clock value, random numbers in, an order out.

An order is worked out as far as it is wanted: nearly every call ends with the first member, whose choice costs the same
among two and among thousands.

A strategy is a name or a function of the user. The names are those of `StrategyName` in `settings_model.py`, each with
its function in `_NAMED`. Cooldowns are applied afterwards, by the routing.
"""

from __future__ import annotations

import math
import random
from bisect import bisect, bisect_left, insort
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, cast, overload

from async_openai.engine.health import Dirty
from async_openai.errors import UsageError
from async_openai.settings_model import Member
from async_openai.utils import shared_lock

_lock = shared_lock()

if TYPE_CHECKING:
    from async_openai.engine.health import Health
    from async_openai.engine.target import Target
    from async_openai.settings_model import Strategy, StrategyFunction, StrategyName


@dataclass(slots=True, eq=False)
class PoolTarget:
    """A target as a pool weighs it, for calls of one operation and model."""

    target: Target
    group: float = 0
    """Lower ones come first."""
    weight: float = 1
    model: str | None = None
    """Model as the caller names it."""
    rests_until: float = -math.inf
    """When the cooldowns of all its keys are over, as far as they were looked at..."""
    revision: int = -1
    """... with its health in this state."""


class Lineup:
    """The members of a pool that can serve calls of one operation and model, prepared for being ordered often.

    What takes a look at all of them is done once, when it is first wanted.
    """

    def __init__(self, members: Sequence[PoolTarget]) -> None:
        self.members = members
        self._by_latency: dict[bool, ByLatency] = {}

    @cached_property
    def groups(self) -> Sequence[Sequence[PoolTarget]]:
        """The members by group, the first group first."""
        found: dict[float, list[PoolTarget]] = {}
        for member in self.members:
            found.setdefault(member.group, []).append(member)
        return [found[group] for group in sorted(found)]

    @cached_property
    def ranked(self) -> Sequence[PoolTarget]:
        """The members, those of the first group first."""
        return [*chain.from_iterable(self.groups)]

    @cached_property
    def weighed(self) -> tuple[Sequence[PoolTarget], Sequence[float], Sequence[PoolTarget]]:
        """The members with a weight, the sums of weights up to each, and the members without."""
        heavy = [member for member in self.members if member.weight > 0]
        return heavy, [*accumulate(member.weight for member in heavy)], [m for m in self.members if m.weight <= 0]

    def by_latency(self, *, streamed: bool) -> ByLatency:
        """Return the members in the order of their latency, of streams or of plain calls."""
        found = self._by_latency.get(streamed)
        if found is None:
            found = self._by_latency[streamed] = ByLatency(self.members, streamed=streamed)
        return found


class ByLatency:
    """Members by latency, kept in order: a new latency moves its member alone."""

    def __init__(self, members: Sequence[PoolTarget], *, streamed: bool) -> None:
        self._members = members
        self._streamed = streamed
        self._dirty = Dirty()
        self._places: dict[Health, list[int]] = {}
        for place, member in enumerate(members):
            self._places.setdefault(member.target.health, []).append(place)
        for health in self._places:
            health.watch(self._dirty)
        self._ranks = [member.target.health.latency_rank(streamed=streamed) for member in members]
        self._sorted = sorted((rank, place) for place, rank in enumerate(self._ranks))

    def order(self) -> Iterator[PoolTarget]:
        """Yield the members, the quickest first. Which one that is, is settled now."""
        with _lock:
            while self._dirty:
                self._move(self._dirty.pop())
            first = self._sorted[0][1]
        return self._from(first)

    def _from(self, first: int) -> Iterator[PoolTarget]:
        members = self._members
        yield members[first]
        # Nearly every call ends with the first one.
        with _lock:
            found = self._sorted[:]
        for _, place in found:
            if place != first:
                yield members[place]

    def _move(self, health: Health) -> None:
        rank = health.latency_rank(streamed=self._streamed)
        for place in self._places[health]:
            del self._sorted[bisect_left(self._sorted, (self._ranks[place], place))]
            self._ranks[place] = rank
            insort(self._sorted, (rank, place))


_TRIES = 8
"""Draws in vain until those that are left are weighed against each other."""


class Order(Sequence["Target"]):
    """The targets of one call, first choice first; each is worked out when it is wanted."""

    __slots__ = ("_count", "_known", "_more")

    def __init__(self, members: Iterable[PoolTarget], count: int) -> None:
        # A list is as it is: nothing is added to it.
        self._known: list[PoolTarget] = members if isinstance(members, list) else []
        self._more = iter(()) if isinstance(members, list) else iter(members)
        self._count = count

    def __len__(self) -> int:
        return self._count

    def following(self, at: int, now: float) -> tuple[Sequence[PoolTarget], PoolTarget | None]:
        """Return the members from a position on that are known to rest, and the first one that is not; None without.

        Their number may be great, so this is the one place where they are gone through.
        """
        known = self._known
        for place in range(at, self._count):
            if place < len(known):
                member = known[place]
            else:
                member = next(self._more)
                known.append(member)
            if member.rests_until <= now or member.revision != member.target.health.revision:
                return known[at:place], member
        return known[at:], None

    def _member(self, at: int) -> PoolTarget:
        while len(self._known) <= at:
            self._known.append(next(self._more))
        return self._known[at]

    @overload
    def __getitem__(self, at: int) -> Target: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Target]: ...
    def __getitem__(self, at: int | slice) -> Target | Sequence[Target]:
        if at == 0 and self._known:
            # What is asked for most.
            return self._known[0].target
        if isinstance(at, slice):
            return [self._member(one).target for one in range(*at.indices(self._count))]
        if not -self._count <= at < self._count:
            raise IndexError(at)
        return self._member(at % self._count).target


class Balancer:
    """Orders the members of a pool for each call. Equal state and seed give equal orders.

    Args:
        strategy: A name, or the user's function.
        seed: Seed of what is random.
        owner: Whose members they are, for errors.
    """

    def __init__(
        self, strategy: Strategy = "priority", seed: int | str | None = None, *, owner: str = "the pool"
    ) -> None:
        self.strategy: Strategy = strategy
        self.seed = seed
        self.turn = 0
        self.random = random.Random(seed)  # noqa: S311 - it spreads load
        self._arrange = _UserStrategy(strategy, owner) if callable(strategy) else _NAMED[strategy]

    def order(self, lineup: Lineup, now: float, *, streamed: bool) -> Order:
        """Return the targets, first choice first.

        Args:
            lineup: The members that can serve the call.
            now: Seconds of the monotonic clock.
            streamed: Whether the answer is streamed.

        Raises:
            UsageError: The user's function fails, or returns no order of the members.
        """
        members = lineup.members
        # Where there is nothing to choose, no turn is used up.
        arranged = members if len(members) < 2 else self._arrange(self, lineup, now, streamed)  # noqa: PLR2004 - as said
        return Order(arranged, len(members))


# --- by name --------------------------------------------------------------------------------------------------------


def _priority(balancer: Balancer, lineup: Lineup, _now: float, _streamed: bool) -> Iterable[PoolTarget]:
    groups = lineup.groups
    if len(groups) == len(lineup.members):
        return lineup.ranked
    return chain.from_iterable(_shuffled(balancer.random, group) for group in groups)


def _shuffled(draw: random.Random, group: Sequence[PoolTarget]) -> Iterator[PoolTarget]:
    """Yield the members of a group at random. Each costs one draw, but where it is alone."""
    moved: dict[int, int] = {}
    last = len(group) - 1
    for at in range(last):
        place = draw.randint(at, last)
        yield group[moved.get(place, place)]
        moved[place] = moved.get(at, at)
    yield group[moved.get(last, last)]


def _round_robin(balancer: Balancer, lineup: Lineup, _now: float, _streamed: bool) -> Iterable[PoolTarget]:
    members = lineup.members
    start = balancer.turn % len(members)
    balancer.turn += 1
    return (members[(start + step) % len(members)] for step in range(len(members)))


def _weighted(balancer: Balancer, lineup: Lineup, _now: float, _streamed: bool) -> Iterable[PoolTarget]:
    heavy, _, weightless = lineup.weighed
    return chain(_drawn(balancer.random, lineup) if heavy else (), weightless)


def _drawn(draw: random.Random, lineup: Lineup) -> Iterator[PoolTarget]:
    """Yield members by their weights, without replacement."""
    heavy, sums, _ = lineup.weighed
    drawn: set[int] = set()
    while len(drawn) < len(heavy):
        for _ in range(_TRIES):
            place = min(bisect(sums, draw.random() * sums[-1]), len(heavy) - 1)
            if place not in drawn:
                break
        else:
            break
        drawn.add(place)
        yield heavy[place]
    # Efraimidis and Spirakis: the order of such draws is one of weighted sampling without replacement.
    left = [member for place, member in enumerate(heavy) if place not in drawn]
    yield from sorted(left, key=lambda member: draw.expovariate(member.weight))


def _lowest_latency(_balancer: Balancer, lineup: Lineup, _now: float, streamed: bool) -> Iterable[PoolTarget]:
    # All fade at the same rate, so the moment makes no difference.
    return lineup.by_latency(streamed=streamed).order()


_Arrange = Callable[[Balancer, Lineup, float, bool], Iterable[PoolTarget]]
_NAMED: dict[StrategyName, _Arrange] = {
    "priority": _priority,
    "round_robin": _round_robin,
    "weighted": _weighted,
    "lowest_latency": _lowest_latency,
}


# --- by a function of the user --------------------------------------------------------------------------------------


class _UserStrategy:
    """A function of the user as a strategy: shows it the members, and checks the order it returns."""

    def __init__(self, function: StrategyFunction, owner: str) -> None:
        self._function = function
        self._owner = owner

    def __call__(self, _balancer: Balancer, lineup: Lineup, now: float, streamed: bool) -> Iterable[PoolTarget]:
        members = lineup.members
        shown = [_shown(member, now, streamed) for member in members]
        try:
            found: object = self._function(tuple(shown), now, streamed)
        except Exception as error:
            raise self._error(f"raised {type(error).__name__}") from error
        remaining = {id(one): member for one, member in zip(shown, members, strict=True)}
        named = [self._take(one, remaining, shown) for one in self._checked(found)]
        return [*named, *remaining.values()]

    def _checked(self, found: object) -> Sequence[object]:
        kind = type(found).__name__
        if isinstance(found, Sequence) and not isinstance(found, str | bytes):
            return cast("Sequence[object]", found)
        if isinstance(found, Coroutine):
            # It would complain that nobody awaits it.
            cast("Coroutine[object, None, object]", found).close()
        raise self._error(f"returned {kind}, expected a sequence of the members that it was given")

    def _take(self, one: object, remaining: dict[int, PoolTarget], shown: Sequence[Member]) -> PoolTarget:
        """Take a member named by the function out of the remaining ones."""
        member = remaining.pop(id(one), None)
        if member is not None:
            return member
        if isinstance(one, Member) and any(one is known for known in shown):
            raise self._error(f"returned the client {one.name!r} twice")
        found = f"a member {one.name!r}" if isinstance(one, Member) else type(one).__name__
        raise self._error(f"returned {found} that is none of the members that it was given")

    def _error(self, what: str) -> UsageError:
        return UsageError(f"the strategy {strategy_label(self._function)!r} of {self._owner} {what}")


def _shown(member: PoolTarget, now: float, streamed: bool) -> Member:
    latency = member.target.health.latency(now, streamed=streamed)
    return Member(name=member.target.name, model=member.model, weight=member.weight, latency=latency or None)


def strategy_label(strategy: Strategy) -> str:
    """Return the name of a strategy, or of the user's function."""
    return getattr(strategy, "__name__", type(strategy).__name__) if callable(strategy) else strategy
