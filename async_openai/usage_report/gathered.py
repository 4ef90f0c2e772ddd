"""What is gathered of ledger files: sums, and what charts show. The memory stays flat, however long the files are."""

from __future__ import annotations

import datetime as dt
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from async_openai.costs.sums import OTHERS, Sums
from async_openai.usage_report.durations import Durations

if TYPE_CHECKING:
    from async_openai.costs.prices import Price
    from async_openai.costs.rows import LedgerRow
    from async_openai.costs.sums import Total

KINDS: Final = ("model", "day", "tag", "client", "key", "hour")
"""What totals can be listed by."""
_MOST_NAMES: Final = 500
"""Names of a kind that are told apart in charts."""
_MOST_DAYS: Final = 10_000
"""Days in charts: twenty-seven years."""
_MOST_CALLS: Final = 10_000
"""Calls with a failed attempt that are remembered, until one succeeds elsewhere."""
_TOO_MANY: Final = 429


@dataclass(slots=True)
class Day:
    """One day, UTC."""

    spent: Counter[str] = field(default_factory=Counter[str])
    """Millionths of a USD by model. Whole numbers: a counter of floats would not add up."""
    refused: int = 0
    """Attempts that were told to come later (429)."""
    waited: float = 0.0
    """Seconds."""


@dataclass(slots=True)
class Gathered:
    """Sums of rows, and what charts show of them."""

    sums: Sums = field(default_factory=Sums)
    unreadable: int = 0
    """Lines without a row."""
    first: float | None = None
    """Time of the earliest row, in seconds since the epoch."""
    last: float | None = None
    days: dict[str, Day] = field(default_factory=dict[str, Day])
    latencies: dict[str, Durations] = field(default_factory=dict[str, Durations])
    """Seconds of attempts that went well, by model."""
    first_tokens: dict[str, Durations] = field(default_factory=dict[str, Durations])
    """Seconds until the first content of streams, by model."""
    errors: Counter[str] = field(default_factory=Counter[str])
    """Failed attempts by class of error."""
    failovers: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    """Attempts at another client than the call's last one, by both names."""
    retried: int = 0
    """Attempts after the first of their call."""
    rescued: int = 0
    """Calls that went well after a failed attempt."""
    waits: Durations = field(default_factory=Durations)
    """Seconds waited before attempts, of those that waited."""
    _failed: OrderedDict[str, str] = field(default_factory=OrderedDict[str, str])
    """The client of the last failed attempt, by call."""

    def add(self, row: LedgerRow, price: Price | None) -> None:
        """Count a row."""
        amount = None if price is None else price.amount
        self.sums.add(row, amount)
        self.first = row.time if self.first is None else min(self.first, row.time)
        self.last = row.time if self.last is None else max(self.last, row.time)
        self._count_day(row, amount)
        self._count_outcome(row)
        if row.waited > 0:
            self.waits.add(row.waited)

    def _count_day(self, row: LedgerRow, amount: Decimal | None) -> None:
        name = dt.datetime.fromtimestamp(row.time, dt.UTC).date().isoformat()
        day = self.days.get(name)
        if day is None:
            if len(self.days) >= _MOST_DAYS:
                return
            day = self.days[name] = Day()
        if amount:
            day.spent[_bounded(day.spent, row.model)] += round(amount * 1_000_000)
        day.refused += row.status == _TOO_MANY
        day.waited += row.waited

    def _count_outcome(self, row: LedgerRow) -> None:
        before = self._failed.pop(row.call_id, None)
        if row.attempt > 1:
            self.retried += 1
            if before is not None and before != row.client:
                self.failovers[_pair(self.failovers, (before, row.client))] += 1
        if row.error is None:
            self.rescued += row.attempt > 1
            if row.seconds > 0:
                _spread(self.latencies, row.model).add(row.seconds)
            if row.first_token is not None:
                _spread(self.first_tokens, row.model).add(row.first_token)
            return
        self.errors[_bounded(self.errors, row.error)] += 1
        self._failed[row.call_id] = row.client
        if len(self._failed) > _MOST_CALLS:
            self._failed.popitem(last=False)

    def by(self, kind: str) -> dict[str, Total]:
        """Return the totals by one of `KINDS`: days and hours in order, all else by what was spent."""
        totals: dict[str, Total] = getattr(self.sums, f"by_{kind}")
        if kind in {"day", "hour"}:
            return totals
        return dict(sorted(totals.items(), key=lambda entry: (-entry[1].amount, -entry[1].calls, entry[0])))


def _bounded(known: Mapping[str, Any], name: str) -> str:
    return name if name in known or len(known) < _MOST_NAMES else OTHERS


def _pair(known: Mapping[tuple[str, str], Any], names: tuple[str, str]) -> tuple[str, str]:
    return names if names in known or len(known) < _MOST_NAMES else (OTHERS, OTHERS)


def _spread(known: dict[str, Durations], name: str) -> Durations:
    return known.setdefault(_bounded(known, name), Durations())


def largest(spent: Iterable[Mapping[str, int]], most: int) -> list[str]:
    """Return the names with the largest sums, at most so many."""
    whole: Counter[str] = Counter()
    for part in spent:
        whole.update(part)
    return [name for name, _ in whole.most_common(most)]
