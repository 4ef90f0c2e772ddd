"""Members of a pool in the order of a rank, kept so as ranks change. Pure: clock values in.

A change moves its member alone, and who is known to rest is passed over at once: the first one costs the same among
two and among thousands.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from async_openai.engine.health import Health
from async_openai.utils import Dirty, shared_lock

if TYPE_CHECKING:
    from async_openai.engine.target import Target

_lock = shared_lock()
_AT_ONCE = 8
"""Ranks that change by themselves are worked out anew for so many members a call at most."""


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

    def rests(self, now: float) -> bool:
        """Whether it is known to rest."""
        return self.rests_until > now and self.revision == self.target.health.revision


class Watched(Protocol):
    """A thing that tells of its changes."""

    def watch(self, dirty: Dirty) -> None:
        """Have it put into a set whenever it changes, for as long as somebody holds the set."""
        ...


class Ranked:
    """The members in the order of their ranks, as of one moment; the first that rests not is known.

    Args:
        first: The member with the lowest rank.
        at: Position of the first one that is not known to rest.
        member: That one; None where all are known to rest.
        others: Gives all members in their order.
        holds: Whether nothing has changed since, at a time.
    """

    __slots__ = ("at", "first", "holds", "member", "others")

    def __init__(
        self,
        first: PoolTarget,
        at: int,
        member: PoolTarget | None,
        others: Callable[[], Iterable[PoolTarget]],
        holds: Callable[[float], bool],
    ) -> None:
        self.holds = holds
        self.first = first
        self.at = at
        self.member = member
        self.others = others

    def __iter__(self) -> Iterator[PoolTarget]:
        # Ranks may have changed since: who was found keeps the position that was said.
        at, kept = (0, self.first) if self.member is None else (self.at, self.member)
        if not at:
            yield kept  # nearly every call ends with it
        left = [one for one in self.others() if one is not kept]
        if at:
            left.insert(at, kept)
        yield from left


class Ranking:
    """Members by rank, the lowest first, and of equal ones as they were given.

    Args:
        members: The members.
        rank: Gives a member's rank at a time.
        watched: Gives what tells of changes of a member's rank; where there is nothing, it does not change.
        changes_after: Seconds after which a rank that is not the best may have changed by itself; None is never.
    """

    def __init__(
        self,
        members: Sequence[PoolTarget],
        rank: Callable[[PoolTarget, float], float],
        watched: Callable[[PoolTarget], Iterable[Watched]] = lambda _: (),
        *,
        now: float = 0.0,
        changes_after: float | None = None,
    ) -> None:
        self._members = members
        self._rank = rank
        self._changes_after = changes_after
        self._dirty = Dirty()
        self._places: dict[object, list[int]] = {}
        """By what tells of their changes."""
        for place, member in enumerate(members):
            for source in (member.target.health, *watched(member)):
                self._places.setdefault(source, []).append(place)
                source.watch(self._dirty)
        self._ranks = [rank(member, now) for member in members]
        self._all = sorted((found, place) for place, found in enumerate(self._ranks))
        self._awake = self._all[:]
        self._asleep: dict[int, float] = {}
        """Until when each one rests that was passed over."""
        self._wakes: list[tuple[float, int]] = []
        self._looks: list[tuple[float, int]] = []
        self._looked_for: set[int] = set()
        for place in range(len(members)):
            self._look_later(place, now)

    def order(self, now: float) -> Ranked:
        """Return the members in their order."""
        with _lock:
            if self._dirty or self._wakes or self._looks:
                self._settle(now)
            first = self._members[self._all[0][1]]
            while self._awake:
                rank, place = self._awake[0]
                member = self._members[place]
                if not member.rests(now):
                    break
                self._pass_over(place, 0)
            else:
                return Ranked(first, 0, None, self._in_order, self._holds)
            at = 0 if member is first else bisect_left(self._all, (rank, place))
        return Ranked(first, at, member, self._in_order, self._holds)

    def order_from(self, start: int, now: float) -> Ranked:
        """Return the members as they were given, from one on and around. Their ranks are their places."""
        members, count = self._members, len(self._members)

        def around() -> Iterator[PoolTarget]:
            return (members[(start + step) % count] for step in range(count))

        with _lock:
            if self._dirty or self._wakes or self._looks:
                self._settle(now)
            while awake := self._awake:
                at = bisect_left(awake, (start, start))
                at = at if at < len(awake) else 0
                place = awake[at][1]
                if not members[place].rests(now):
                    break
                self._pass_over(place, at)
            else:
                return Ranked(members[start], 0, None, around, self._holds)
        return Ranked(members[start], (place - start) % count, members[place], around, self._holds)

    def _in_order(self) -> list[PoolTarget]:
        with _lock:
            return [self._members[place] for _, place in self._all]

    def _holds(self, now: float) -> bool:
        return not self._dirty and (not self._wakes or self._wakes[0][0] > now)

    # --- what changes -------------------------------------------------------------------------------------------------

    def _settle(self, now: float) -> None:
        """Take in what has changed since the last order."""
        while self._dirty:
            source = self._dirty.pop()
            is_rest = isinstance(source, Health)
            for place in self._places[source]:
                if not is_rest:
                    self._move(place, now)
                elif place in self._asleep:
                    # Where it rests yet it is passed over again, until another time perhaps.
                    self._wake(place)
        wakes = self._wakes
        while wakes and wakes[0][0] <= now:
            until, place = heapq.heappop(wakes)
            if self._asleep.get(place) == until:
                self._wake(place)
        looks = self._looks
        for _ in range(_AT_ONCE):
            if not looks or looks[0][0] > now:
                break
            place = heapq.heappop(looks)[1]
            self._looked_for.discard(place)
            self._move(place, now)

    def _move(self, place: int, now: float) -> None:
        old, new = self._ranks[place], self._rank(self._members[place], now)
        if new != old:
            self._ranks[place] = new
            for known in (self._all,) if place in self._asleep else (self._all, self._awake):
                del known[bisect_left(known, (old, place))]
                insort(known, (new, place))
        self._look_later(place, now)

    def _look_later(self, place: int, now: float) -> None:
        seconds = self._changes_after
        if seconds is not None and self._ranks[place] > _BEST and place not in self._looked_for:
            self._looked_for.add(place)
            heapq.heappush(self._looks, (now + seconds, place))

    def _pass_over(self, place: int, at: int) -> None:
        until = self._asleep[place] = self._members[place].rests_until
        del self._awake[at]
        heapq.heappush(self._wakes, (until, place))

    def _wake(self, place: int) -> None:
        del self._asleep[place]
        insort(self._awake, (self._ranks[place], place))


_BEST = -1.0
"""A rank that nothing improves, where ranks change by themselves."""
