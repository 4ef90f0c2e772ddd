"""The order in which a call tries the members of a pool. Pure: members, a clock value, random numbers in, an order out.

An order is worked out as far as it is wanted: nearly every call ends with the first member, whose choice costs the same
among two and among thousands.

A strategy is a name or a function of the user. The names are those of `StrategyName` in `settings_model.py`, each with
its function in `_NAMED`. Cooldowns are applied afterwards, by the routing.
"""

from __future__ import annotations

import math
import random
from bisect import bisect
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, Final, cast, overload

from async_openai.costs.token_usage import TokenUsage
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.ranking import PoolTarget, Ranked, Ranking
from async_openai.errors import UsageError
from async_openai.settings_model import Member
from async_openai.utils import Changing, shared_lock

_lock = shared_lock()

if TYPE_CHECKING:
    from async_openai.engine.limits.gate import Gate
    from async_openai.engine.target import Target
    from async_openai.settings_model import Strategy, StrategyFunction, StrategyName


class Lineup:
    """The members of a pool that can serve calls of one operation and model, prepared for being ordered often.

    What takes a look at all of them is done once, when it is first wanted.
    """

    def __init__(self, members: Sequence[PoolTarget]) -> None:
        self.members = members
        self._rankings: dict[str, Ranking] = {}

    @cached_property
    def groups(self) -> Sequence[Sequence[PoolTarget]]:
        """The members by group, the first group first."""
        found: dict[float, list[PoolTarget]] = {}
        for member in self.members:
            found.setdefault(member.group, []).append(member)
        return [found[group] for group in sorted(found)]

    @cached_property
    def weighed(self) -> tuple[Sequence[PoolTarget], Sequence[float], Sequence[PoolTarget]]:
        """The members with a weight, the sums of weights up to each, and the members without."""
        heavy = [member for member in self.members if member.weight > 0]
        return heavy, [*accumulate(member.weight for member in heavy)], [m for m in self.members if m.weight <= 0]

    def ranking(self, name: str, make: Callable[[Sequence[PoolTarget]], Ranking]) -> Ranking:
        """Return the members in an order that is kept, made when it is first wanted."""
        found = self._rankings.get(name)
        if found is None:
            with _lock:
                found = self._rankings.setdefault(name, make(self.members))
        return found


_TRIES = 8
"""Draws in vain until those that are left are weighed against each other."""


class _Passed(Sequence[PoolTarget]):
    """The first members of an order, worked out where somebody looks at them."""

    __slots__ = ("_count", "_order")

    def __init__(self, order: Order, count: int) -> None:
        self._order = order
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> PoolTarget: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[PoolTarget]: ...
    def __getitem__(self, at: int | slice) -> PoolTarget | Sequence[PoolTarget]:
        return self._order.known(self._count)[: self._count][at]


class Order(Sequence["Target"]):
    """The targets of one call, first choice first; each is worked out when it is wanted."""

    __slots__ = ("_count", "_known", "_more", "_ranked")

    def __init__(self, members: Iterable[PoolTarget], count: int) -> None:
        self._ranked = members if isinstance(members, Ranked) else None
        # A list is as it is: nothing is added to it.
        self._known: list[PoolTarget] = members if isinstance(members, list) else []
        self._more = iter(()) if isinstance(members, list) else iter(members)
        self._count = count

    def __len__(self) -> int:
        return self._count

    def following(self, at: int, now: float) -> tuple[Sequence[PoolTarget], PoolTarget | None]:
        """Return the members from a position on that are known to rest, and the first one that is not; None without.

        Their number may be great: where their ranks are kept they are not even looked at.
        """
        ranked = self._ranked
        if ranked is not None and at == 0 and ranked.member is not None and ranked.holds(now):
            return _Passed(self, ranked.at) if ranked.at else (), ranked.member
        known = self.known(min(at, self._count))
        for place in range(at, self._count):
            if place < len(known):
                member = known[place]
            else:
                member = next(self._more)
                known.append(member)
            if member.rests_until <= now or member.revision != member.target.health.revision:
                return known[at:place], member
        return known[at:], None

    def known(self, count: int) -> list[PoolTarget]:
        """Return the first members, so many at least."""
        while len(self._known) < count:
            self._known.append(next(self._more))
        return self._known

    @overload
    def __getitem__(self, at: int) -> Target: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Target]: ...
    def __getitem__(self, at: int | slice) -> Target | Sequence[Target]:
        if at == 0 and self._ranked is not None:
            # What is asked for most.
            return self._ranked.first.target
        if isinstance(at, slice):
            return [self.known(one + 1)[one].target for one in range(*at.indices(self._count))]
        if not -self._count <= at < self._count:
            raise IndexError(at)
        return self.known(at % self._count + 1)[at % self._count].target


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


def _priority(balancer: Balancer, lineup: Lineup, now: float, _streamed: bool) -> Iterable[PoolTarget]:
    groups = lineup.groups
    if len(groups) == len(lineup.members):
        return lineup.ranking("priority", lambda members: Ranking(members, _group)).order(now)
    return chain.from_iterable(_shuffled(balancer.random, group) for group in groups)


def _group(member: PoolTarget, _now: float) -> float:
    return member.group


def _shuffled(draw: random.Random, group: Sequence[PoolTarget]) -> Iterator[PoolTarget]:
    """Yield the members of a group at random. Each costs one draw, but where it is alone."""
    moved: dict[int, int] = {}
    last = len(group) - 1
    for at in range(last):
        place = draw.randint(at, last)
        yield group[moved.get(place, place)]
        moved[place] = moved.get(at, at)
    yield group[moved.get(last, last)]


def _round_robin(balancer: Balancer, lineup: Lineup, now: float, _streamed: bool) -> Iterable[PoolTarget]:
    start = balancer.turn % len(lineup.members)
    balancer.turn += 1
    return lineup.ranking("round_robin", _by_place).order_from(start, now)


def _by_place(members: Sequence[PoolTarget]) -> Ranking:
    places = {id(member): place for place, member in enumerate(members)}
    return Ranking(members, lambda member, _: places[id(member)])


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


def _lowest_latency(_balancer: Balancer, lineup: Lineup, now: float, streamed: bool) -> Iterable[PoolTarget]:
    # All fade at the same rate, so the moment makes no difference.
    def rank(member: PoolTarget, _now: float) -> float:
        return member.target.health.latency_rank(streamed=streamed)

    return lineup.ranking(f"lowest_latency {streamed}", lambda members: Ranking(members, rank, _latency)).order(now)


def _latency(member: PoolTarget) -> list[Changing]:
    return [member.target.health.latencies]


def _most_headroom(_balancer: Balancer, lineup: Lineup, now: float, _streamed: bool) -> Iterable[PoolTarget]:
    def made(members: Sequence[PoolTarget]) -> Ranking:
        return Ranking(members, _used_up, _gates, now=now, changes_after=LOOK_AGAIN)

    return lineup.ranking("most_headroom", made).order(now)


def _used_up(member: PoolTarget, now: float) -> float:
    return -max(gate.headroom(now) for gate in _gates(member))


def _least_busy(_balancer: Balancer, lineup: Lineup, now: float, _streamed: bool) -> Iterable[PoolTarget]:
    return lineup.ranking("least_busy", lambda members: Ranking(members, _busy, _gates)).order(now)


def _busy(member: PoolTarget, _now: float) -> float:
    return sum(gate.in_flight + gate.waiting for gate in _gates(member))


def _gates(member: PoolTarget) -> list[Gate]:
    """Return the gates of a member's keys."""
    return [gate_of(member.target, key, member.model) for key in range(max(1, member.target.keys.count))]


def _cheapest(_balancer: Balancer, lineup: Lineup, now: float, _streamed: bool) -> Iterable[PoolTarget]:
    return lineup.ranking("cheapest", lambda members: Ranking(members, _price)).order(now)


def _price(member: PoolTarget, _now: float) -> float:
    """Return what a usual call costs: infinity where that is not known. Asked once: prices do not change."""
    target, model = member.target, member.model
    sent = model and (target.offer.aliases.get(model) or model)
    pricing = target.ledger.pricing
    known = _price_of(target.provider.name, model, sent, target.name, pricing and pricing(target.name))
    return math.inf if known is None else known


def _price_of(
    provider: str, model: str | None, sent: str | None, client: str, pricing: Mapping[str, Any] | None
) -> float | None:
    from async_openai.costs.prices import price  # noqa: PLC0415 - prices load where they are wanted

    found = model and price(_USUAL, provider=provider, model=model, sent=sent, client=client, overrides=pricing)
    return found.usd if found else None


_USUAL: Final = TokenUsage(input=750, output=250)
"""Tokens by which prices are compared: three of the input for one of the output."""
LOOK_AGAIN: Final = 1.0
"""Seconds after which the limits of a client may have more left than when they were looked at."""


_Arrange = Callable[[Balancer, Lineup, float, bool], Iterable[PoolTarget]]
_NAMED: dict[StrategyName, _Arrange] = {
    "priority": _priority,
    "round_robin": _round_robin,
    "weighted": _weighted,
    "lowest_latency": _lowest_latency,
    "most_headroom": _most_headroom,
    "least_busy": _least_busy,
    "cheapest": _cheapest,
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
