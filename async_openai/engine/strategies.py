"""The order in which a call tries the members of a pool. Pure: members, a clock value, random numbers in, an order out.

A strategy is a name or a function of the user. The names are those of `StrategyName` in `settings_model.py`, each with
its function in `_NAMED`. Cooldowns are applied afterwards, by the routing.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from async_openai.errors import UsageError
from async_openai.settings_model import Member

if TYPE_CHECKING:
    from async_openai.engine.target import Target
    from async_openai.settings_model import Strategy, StrategyFunction, StrategyName


@dataclass(slots=True)
class PoolTarget:
    """A target as a pool weighs it, for one call."""

    target: Target
    group: float = 0
    """Lower ones come first."""
    weight: float = 1
    model: str | None = None
    """Model as the caller names it."""


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

    def order(self, members: Sequence[PoolTarget], now: float, *, streamed: bool) -> list[Target]:
        """Return the targets, first choice first.

        Args:
            members: The members that can serve the call.
            now: Seconds of the monotonic clock.
            streamed: Whether the answer is streamed.

        Raises:
            UsageError: The user's function fails, or returns no order of the members.
        """
        if len(members) < 2:  # noqa: PLR2004 - nothing to choose
            return [member.target for member in members]
        return [member.target for member in self._arrange(self, members, now, streamed)]


# --- by name --------------------------------------------------------------------------------------------------------


def _priority(balancer: Balancer, members: Sequence[PoolTarget], _now: float, _streamed: bool) -> Iterable[PoolTarget]:
    shuffled = list(members)
    if len({member.group for member in members}) < len(members):
        balancer.random.shuffle(shuffled)
    return sorted(shuffled, key=lambda member: member.group)


def _round_robin(
    balancer: Balancer, members: Sequence[PoolTarget], _now: float, _streamed: bool
) -> Iterable[PoolTarget]:
    start = balancer.turn % len(members)
    balancer.turn += 1
    return [*members[start:], *members[:start]]


def _weighted(balancer: Balancer, members: Sequence[PoolTarget], _now: float, _streamed: bool) -> Iterable[PoolTarget]:
    def draw(member: PoolTarget) -> float:
        # Efraimidis and Spirakis: the order of such draws is one of weighted sampling without replacement.
        return math.inf if member.weight <= 0 else balancer.random.expovariate(member.weight)

    return sorted(members, key=draw)


def _lowest_latency(
    _balancer: Balancer, members: Sequence[PoolTarget], now: float, streamed: bool
) -> Iterable[PoolTarget]:
    return sorted(members, key=lambda member: member.target.health.latency(now, streamed=streamed))


_Arrange = Callable[[Balancer, Sequence[PoolTarget], float, bool], Iterable[PoolTarget]]
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

    def __call__(
        self, _balancer: Balancer, members: Sequence[PoolTarget], now: float, streamed: bool
    ) -> Iterable[PoolTarget]:
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
