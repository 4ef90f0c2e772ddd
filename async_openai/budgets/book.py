"""The budgets of this process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from async_openai.budgets.balance import lock
from async_openai.errors import ConfigurationError
from async_openai.shared.in_use import current
from async_openai.validation import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from async_openai.budgets.budget import Budget, Hold
    from async_openai.budgets.tags import Tags
    from async_openai.shared.store import Store

_MOST: Final = 1024
ModelThere = tuple[str, str | None]
"""Provider and model."""


class Book:
    """All budgets by name, and what the answers of models took."""

    def __init__(self) -> None:
        self.is_used = False
        """Whether there are budgets: all that a call without any asks."""
        self._budgets: dict[str, Budget] = {}
        self._matching: dict[tuple[Tags, tuple[str, ...]], tuple[Budget, ...]] = {}
        self._longest: dict[ModelThere, int] = {}
        self._begun: dict[str, Hold] = {}

    def add(self, budget: Budget) -> None:
        """Add a budget. One of the same name, unit and period goes on with what that has spent and holds."""
        with lock:
            before = self._budgets.get(budget.name)
            if before is not None:
                before.is_removed = True
                if (before.unit, before.per) == (budget.unit, budget.per):
                    before.account.limit = budget.account.limit
                    budget.account = before.account
            self._budgets[budget.name] = budget
            self._changed()
        if before is not None:
            _share(before, None)
        _share(budget, current.store)

    def remove(self, budget: Budget) -> None:
        """Forget a budget."""
        with lock:
            budget.is_removed = True
            if self._budgets.get(budget.name) is budget:
                del self._budgets[budget.name]
            self._changed()
        _share(budget, None)

    def clear(self) -> None:
        """Forget everything."""
        for budget in self.all().values():
            self.remove(budget)
        self._longest.clear()
        self._begun.clear()

    def share(self) -> None:
        """Share all budgets through the store in use, or no more."""
        for budget in self.all().values():
            _share(budget, current.store)

    def _changed(self) -> None:
        self._matching.clear()
        self.is_used = bool(self._budgets)

    def all(self) -> dict[str, Budget]:
        """Return the budgets by name, in the order in which they were made."""
        with lock:
            return dict(self._budgets)

    def matching(self, tags: Tags, own: tuple[str, ...]) -> tuple[Budget, ...]:
        """Return the budgets of a call.

        Args:
            tags: The call's tags.
            own: Names of budgets that its client counts in.
        """
        place = tags, own
        found = self._matching.get(place)
        if found is None:
            with lock:
                if len(self._matching) >= _MOST:
                    self._matching.clear()
                names = set(own)
                found = self._matching[place] = tuple(
                    budget
                    for budget in self._budgets.values()
                    if budget.name in names or budget.tags is None or not budget.tags.isdisjoint(tags)
                )
        return found

    # --- what answers took ----------------------------------------------------------------------------------------

    def usual(self, place: ModelThere) -> int | None:
        """Return the longest answer of a model of late, in tokens; None before the first."""
        return self._longest.get(place)

    def answered(self, place: ModelThere, output: int) -> None:
        """Take in the length of an answer."""
        known = self._longest.get(place)
        if known is None and len(self._longest) >= _MOST:
            self._longest.clear()
        self._begun.clear()
        # One that was longer counts for less with each that is not.
        self._longest[place] = output if known is None or output > known else known - (known - output) // 16

    def begins(self, job: str, hold: Hold) -> None:
        """Remember the reserve of a background response until its bill is told."""
        with lock:
            if len(self._begun) >= _MOST:
                del self._begun[next(iter(self._begun))]
            self._begun[job] = hold

    def begun(self, job: str) -> Hold | None:
        """Give the reserve of a background response away."""
        return self._begun.pop(job, None)

    def forked(self) -> None:
        """Leave what is under way, in a forked child, to the parent."""
        for budget in self._budgets.values():
            budget.account.forked()


def _share(budget: Budget, store: Store | None) -> None:
    """Share a budget through a store, or no more. Without the lock: a decision of the store takes its own before."""
    if budget.shared is not None:
        budget.shared.store.remove(budget.shared)
    if store is None:
        budget.share(None)
        return
    from async_openai.budgets.sharing import SharedBalance  # noqa: PLC0415 - few programs share budgets

    shared = SharedBalance(budget, store)
    budget.share(shared)
    store.add(shared)
    shared.look()


def known_budgets(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of a client's budgets. Raises ConfigurationError where one does not exist."""
    known = book.all()
    for name in names:
        if name not in known:
            close = nearest(name, known, cutoff=0.4)
            hint = f"did you mean {close!r}?" if close else f"OpenAI.budget({name!r}, usd=...) makes one"
            raise ConfigurationError(f"budget: there is no budget {name!r}; {hint}")
    return tuple(names)


book: Final = Book()
current.on_change.append(book.share)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=book.forked)
