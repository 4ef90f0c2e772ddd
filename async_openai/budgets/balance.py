"""The account of one budget: spent, reserved, and who waits. Pure: whole amounts and clock values in.

An attempt goes where the most it can cost fits beside what is spent and what is reserved. What fits beside the spent
alone waits for others to settle, first come, first served; what does not is refused. As with gates nobody is called: a
waiter sleeps until its own time and asks again, so it is the same for threads and event loops.

A reserve that outlives its period counts in the next one too, and is settled there: whichever of its ends a host bills
by, no period is billed more than its limit.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from async_openai.budgets.periods import begin, end
from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.budgets.periods import Per

SHORTEST: Final = 0.002
"""Seconds after which a waiter asks again, at least."""
LONGEST: Final = 0.25
"""The same at most: those before it may have left."""
_QUARTER: Final = 0.25
_WEIGHT: Final = 0.2

lock = shared_lock()
"""One lock for all accounts: an attempt reserves in all of its budgets or in none."""
_places = itertools.count()


class Balance:
    """What one budget's period has spent, and holds for attempts under way. Amounts are whole numbers of its unit."""

    def __init__(self, limit: int, per: Per | None) -> None:
        self.limit = limit
        self.per: Per | None = per
        self.spent = 0
        self.reserved = 0
        self.began = self.ends = 0.0
        self.period = 0
        """How many periods have begun."""
        self.waiting: list[int] = []
        """The places of those who wait, in order."""
        self.process = 0
        """How often the process was forked: what an earlier one reserved is settled there."""
        self._settled = 0.0
        self._every = 0.0
        """Seconds from one settlement to the next."""

    def look(self, now: float) -> None:
        """Begin the period of this moment. A clock that goes back changes nothing."""
        if now < self.ends:
            return
        self.began, self.period = begin(self.per, now), self.period + 1
        self.ends = end(self.per, self.began)
        self.spent = 0

    @property
    def left(self) -> int:
        """What may be spent yet."""
        return max(0, self.limit - self.spent)

    def pause(self, rank: int) -> float:
        """Return the seconds after which the waiter of a rank asks again."""
        return min(LONGEST, max(SHORTEST, self._every * (rank + _QUARTER)))

    def settle(self, most: int, actual: int, now: float) -> None:
        """Give a reserve up, and add what was spent of it."""
        self.look(now)
        self.reserved -= most
        self.spent += actual
        self._every += _WEIGHT * (min(now - self._settled, 1.0) - self._every) if self._settled else 0.0
        self._settled = now

    def forked(self) -> None:
        """Leave what is under way, in a forked child, to the parent."""
        self.process += 1
        self.reserved = 0
        self.waiting.clear()


class Settles(Protocol):
    """What a reserve is given back to."""

    def settle(self, most: int, actual: int, now: float) -> None:
        """Give a reserve up, and add what was spent of it."""
        ...


class Applicant:
    """An attempt's place among those who wait. It keeps it from one budget to the other."""

    __slots__ = ("_granted", "account", "has_left", "place")

    def __init__(self) -> None:
        self.place = next(_places)
        self.has_left = False
        """Whether it wants nothing any more."""
        self._granted: Sequence[tuple[Settles, int]] = ()
        self.account: Balance | None = None
        """The account that it waits for."""

    def leave(self) -> None:
        """Give the place up."""
        with lock:
            self.wait_for(None)

    def granted(self, granted: Sequence[tuple[Settles, int]], now: float) -> None:
        """Take in what was reserved for it by another thread. Given back at once where it has left meanwhile."""
        with lock:
            self.wait_for(None)
            self._granted = granted
            if self.has_left:
                self._give_back(now)

    def give_up(self, now: float) -> None:
        """Want nothing any more: give back what was reserved, also where that comes later."""
        with lock:
            self.wait_for(None)
            self.has_left = True
            self._give_back(now)

    def _give_back(self, now: float) -> None:
        granted, self._granted = self._granted, ()
        for reserve_of, most in granted:
            reserve_of.settle(most, 0, now)

    def wait_for(self, account: Balance | None) -> None:
        """Take the place in another queue; None: in none."""
        if account is self.account:
            return
        if self.account is not None:
            places = self.account.waiting
            rank = bisect_left(places, self.place)
            # After a fork the queue is empty.
            if places[rank : rank + 1] == [self.place]:
                del places[rank]
        self.account = account
        if account is not None:
            insort(account.waiting, self.place)

    def rank(self) -> int:
        """Return how many wait before it."""
        return 0 if self.account is None else bisect_left(self.account.waiting, self.place)


Wanted = Sequence[tuple[Balance, int]]
"""Accounts, and the most that an attempt can cost in each."""


Short = tuple[int, float]
"""The index of the account at fault, and the seconds after which to ask again: 0 where that would not help."""


def reserve(wanted: Wanted, place: Applicant | None, now: float) -> Short | None:
    """Reserve in all accounts, or in none.

    Args:
        wanted: What is reserved.
        place: Who asks; None for one that has no place in any queue, and asks the first time.
        now: Seconds since the epoch.

    Returns:
        None where it is reserved.
    """
    with lock:
        for index, (account, most) in enumerate(wanted):
            account.look(now)
            if most > account.limit - account.spent and most:
                if place is not None:
                    place.wait_for(None)
                return index, 0.0
        for index, (account, most) in enumerate(wanted):
            # What costs nothing waits for nobody.
            if most and (most > account.limit - account.spent - account.reserved or _is_behind(account, place)):
                if place is None:
                    return index, SHORTEST
                place.wait_for(account)
                return index, account.pause(place.rank())
        if place is not None:
            place.wait_for(None)
        for account, most in wanted:
            account.reserved += most
    return None


def _is_behind(account: Balance, place: Applicant | None) -> bool:
    waiting = account.waiting
    return bool(waiting) and (place is None or waiting[0] < place.place)
