"""A budget that processes share: decided by the store, and by a share of this process while that is out of reach."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from async_openai.budgets.balance import Balance, Short, lock, reserve
from async_openai.shared.scripts import AGREE, LEAST, RESERVE, SETTLE
from async_openai.shared.store import AwayError

if TYPE_CHECKING:
    from async_openai.budgets.balance import Applicant
    from async_openai.budgets.budget import Budget
    from async_openai.shared.store import Store

SHARE_ALONE: Final = 10
"""One in so many of what was left may be spent by all processes together while the store is out of reach."""
_ASK_AGAIN: Final = 0.02
"""Seconds after which a waiter asks the store again, at least: others settle elsewhere."""


class SharedReserve:
    """One attempt's reserve in a shared budget."""

    __slots__ = ("_alone", "_shared", "process")

    def __init__(self, shared: SharedBalance, alone: Balance | None) -> None:
        self._shared = shared
        self._alone = alone
        self.process = shared.process
        """The process that made it."""

    def settle(self, most: int, actual: int, now: float) -> None:
        """Give it up, and count what was spent of it."""
        if self.process != self._shared.process:
            return
        if self._alone is not None and self._alone is self._shared.alone:
            self._alone.settle(most, actual, now)
        self._shared.settle(most, actual)


class SharedBalance:
    """This process's part of a budget: what it holds, and what the store is to be told.

    Amounts are whole numbers of the budget's unit. `Budget.account` mirrors what the store last said of all processes.
    """

    def __init__(self, budget: Budget, store: Store) -> None:
        self._budget = budget
        self.store = store
        """The store."""
        self.process = 0
        """How often the process was forked."""
        self.mine = 0
        """What is held for attempts under way here."""
        self.alone: Balance | None = None
        """The share while the store is out of reach."""
        self._released = self._spent = 0
        self._batch: tuple[int, int, int] | None = None
        """What the store was told last, and perhaps has not heard: number, given up, spent."""
        self._count = 0
        self._telling = threading.RLock()
        """Held while the store is told: two that tell at once would lose what comes after. An observer may look."""

    @property
    def names(self) -> list[str]:
        """The names of its keys."""
        place = f"budget:{{{self._budget.name}:{self._budget.unit}:{self.per}}}"
        return [place, f"{place}:held", f"{place}:swept"]

    @property
    def per(self) -> str:
        """Its period, for scripts."""
        return self._budget.per or "none"

    # --- attempts -----------------------------------------------------------------------------------------------------

    def held(self, most: int) -> SharedReserve:
        """Take in that an attempt goes. Returns what its reserve is settled with."""
        self.mine += most
        return SharedReserve(self, self.alone)

    def expects(self, most: int) -> None:
        """Count a reserve that the store has not heard of."""
        self._budget.account.reserved += most

    def settle(self, most: int, actual: int) -> None:
        """Give a reserve up, and have the store told what was spent of it."""
        self.mine -= most
        self._released += most
        self._spent += actual
        # What the store says next is newer.
        self._budget.account.reserved -= min(most, self._budget.account.reserved)
        self._budget.account.spent += actual
        self.store.wake()

    # --- the store ----------------------------------------------------------------------------------------------------

    def mirror(self, spent: int, reserved: int) -> None:
        """Take in what the store says of all processes."""
        self._budget.mirror(spent, reserved)

    def tell(self, store: Store) -> None:
        """Tell the store what was settled. What it may have heard before is told again under the same number."""
        with self._telling:
            while (batch := self._next_batch()) is not None:
                answer = store.run(SETTLE, ["processes", *self.names], [store.process, self.per, *batch])
                self._batch = None
                self.mirror(int(answer[1]), int(answer[2]))

    def _next_batch(self) -> tuple[int, int, int] | None:
        with lock:
            if self._batch is None and (self._released or self._spent):
                self._count += 1
                self._batch = self._count, self._released, self._spent
                self._released = self._spent = 0
            return self._batch

    def begin_with(self, spent: int) -> None:
        """Have the store count what was spent before, if it has counted less."""
        store = self.store
        if store.is_away:
            return
        try:
            answer = store.run(LEAST, ["processes", *self.names], [store.process, self.per, spent])
        except AwayError as error:
            store.went_away(error)
        else:
            self.mirror(int(answer[1]), int(answer[2]))

    def agree(self, store: Store) -> None:
        """Tell the store all that is held here: an answer of its own may have been lost."""
        with lock:
            held = self.mine + self._released
            self.alone = None
        answer = store.run(AGREE, ["processes", *self.names], [store.process, self.per, held])
        self.mirror(int(answer[1]), int(answer[2]))

    def look(self) -> None:
        """Ask the store how things stand, if it can be reached."""
        store = self.store
        if store.is_away:
            return
        try:
            self.tell(store)
            answer = store.run(SETTLE, ["processes", *self.names], [store.process, self.per, 0, 0, 0])
        except AwayError as error:
            store.went_away(error)
        else:
            self.mirror(int(answer[1]), int(answer[2]))

    def left_alone(self, processes: int) -> None:
        """Go on with this process's share of a tenth of what was left."""
        account = self._budget.account
        left = max(0, account.limit - account.spent - account.reserved)
        with lock:
            self.alone = Balance(left // SHARE_ALONE // max(1, processes), None)

    def forked(self) -> None:
        """Leave what is under way to the parent."""
        self.process += 1
        self.mine = self._released = self._spent = self._count = 0
        self._batch = None
        self._telling = threading.RLock()


SharedReserves = list[SharedReserve]


def reserve_shared(
    budgets: Sequence[Budget], shared: Sequence[SharedBalance], amounts: Sequence[int], place: Applicant, now: float
) -> SharedReserves | Short:
    """Reserve in all budgets by one decision of the store, or in none. Blocks for as long as that takes.

    Of a process's attempts that wait, the first one asks; the processes take turns as they come.

    Returns:
        What the reserves are settled with; or which budget is at fault, and when to ask again.
    """
    with lock:
        for index, budget in enumerate(budgets):
            waiting = budget.account.waiting
            if amounts[index] and waiting and waiting[0] < place.place:
                place.wait_for(budget.account)
                return index, max(_ASK_AGAIN, budget.account.pause(place.rank()))
    store = shared[0].store
    with store.lock:
        if not store.is_away:
            try:
                return _decided(store, budgets, shared, amounts, place, now)
            except AwayError as error:
                store.went_away(error)
        return _alone(shared, amounts, place, now)


def _decided(  # noqa: PLR0917 - private, called once
    store: Store,
    budgets: Sequence[Budget],
    shared: Sequence[SharedBalance],
    amounts: Sequence[int],
    place: Applicant,
    now: float,
) -> SharedReserves | Short:
    names = [name for one in shared for name in one.names]
    asked = [
        value
        for budget, one, most in zip(budgets, shared, amounts, strict=True)
        for value in (most, budget.account.limit, one.per)
    ]
    fault, fits, processes, *sums = store.run(RESERVE, ["processes", *names], [store.process, *asked])
    store.processes = int(processes)
    granted, at = int(fault) == 0, int(fault) - 1
    for index, one in enumerate(shared):
        one.mirror(int(sums[2 * index]), int(sums[2 * index + 1]) + (amounts[index] if granted else 0))
    with lock:
        if granted:
            return _granted(shared, amounts, place, now)
        place.wait_for(budgets[at].account if int(fits) else None)
    return at, _ASK_AGAIN if int(fits) else 0.0


def _alone(
    shared: Sequence[SharedBalance], amounts: Sequence[int], place: Applicant, now: float
) -> SharedReserves | Short:
    wanted = [(one.alone or Balance(0, None), most) for one, most in zip(shared, amounts, strict=True)]
    short = reserve(wanted, place, now)
    if short is not None:
        return short
    with lock:
        for one, most in zip(shared, amounts, strict=True):
            one.expects(most)
        return _granted(shared, amounts, place, now)


def _granted(shared: Sequence[SharedBalance], amounts: Sequence[int], place: Applicant, now: float) -> SharedReserves:
    found = [one.held(most) for one, most in zip(shared, amounts, strict=True)]
    place.granted(list(zip(found, amounts, strict=True)), now)
    return found
