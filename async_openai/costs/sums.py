"""Running sums of ledger rows: by client, model, tag, key, day and hour."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from async_openai.costs.tables import table
from async_openai.costs.token_usage import TokenUsage

if TYPE_CHECKING:
    from async_openai.costs.rows import LedgerRow

K = TypeVar("K")

_MOST_KEYS = 10_000
_MOST_HOURS = 800
_MOST_GROUPS = 1000
"""Rows filed alike are added up first; groups of them that wait to be."""
OTHERS: Final = "(others)"
"""Key of the sums above the limit of names of a kind: a tag for each request would take all memory."""
NONE: Final = "-"
"""Key of the sum of rows without a key."""


@dataclass(frozen=True, slots=True)
class Total:
    """Sum of a number of attempts."""

    calls: int = 0
    """Attempts, failed ones included."""
    errors: int = 0
    """Failed attempts."""
    usage: TokenUsage = field(default_factory=TokenUsage)
    """Tokens reported by the servers."""
    amount: Decimal = Decimal(0)
    """USD of the attempts with a known price, exactly."""
    priced: int = 0
    """Attempts with a known price, free ones included."""
    unpriced: int = 0
    """Attempts of unknown cost: an unknown model, no usage reported, or a lost outcome."""
    waited: float = 0.0
    """Seconds waited before the attempts: at rate limits, or after failures."""
    estimated_amount: Decimal = Decimal(0)
    """USD of `amount` for estimated tokens: of streams that were left or cut before the server told them."""

    @property
    def estimated(self) -> float:
        """USD of `usd` for estimated tokens."""
        return float(self.estimated_amount)

    @property
    def usd(self) -> float | None:
        """USD of the attempts with a known price; None where some have none and the others cost nothing."""
        return None if self.unpriced and not self.amount else float(self.amount)

    def __add__(self, other: Total) -> Total:
        return Total(
            self.calls + other.calls,
            self.errors + other.errors,
            self.usage + other.usage,
            self.amount + other.amount,
            self.priced + other.priced,
            self.unpriced + other.unpriced,
            self.waited + other.waited,
            self.estimated_amount + other.estimated_amount,
        )


class _Tally:
    """Counts rows, as `Total`, in place."""

    __slots__ = ("_amount", "_counts", "_estimated", "_usage", "_waited", "total")

    def __init__(self) -> None:
        self._counts = [0, 0, 0, 0]
        self._usage = [0] * len(TokenUsage._fields)
        self._amount = self._estimated = Decimal(0)
        self._waited = 0.0
        self.total: Total | None = None
        """The total as it was made last; None once something was counted since."""

    def add(self, row: LedgerRow, amount: Decimal | None) -> None:
        counts = self._counts
        counts[0] += 1
        counts[1] += row.error is not None
        counts[2 if amount is not None or row.is_free else 3] += 1
        self._waited += row.waited
        if row.usage is not None:
            self._usage = list(map(add, self._usage, row.usage))
        if amount is not None:
            self._amount += amount
            if row.usage_estimated:
                self._estimated += amount

    def reprice(self, row: LedgerRow, before: Decimal | None, after: Decimal | None) -> None:
        """Put one amount of a row that was counted in the place of another."""
        if not row.is_free:
            self._counts[3 if before is None else 2] -= 1
            self._counts[3 if after is None else 2] += 1
        more = (after or Decimal(0)) - (before or Decimal(0))
        self._amount += more
        if row.usage_estimated:
            self._estimated += more

    def merge(self, other: _Tally) -> None:
        self._counts = list(map(add, self._counts, other._counts))
        self._usage = list(map(add, self._usage, other._usage))
        self._amount += other._amount
        self._estimated += other._estimated
        self._waited += other._waited

    def read(self) -> Total:
        if self.total is None:
            calls, errors, priced, unpriced = self._counts
            usage = TokenUsage(*self._usage)
            counts = calls, errors, usage, self._amount, priced, unpriced
            self.total = Total(*counts, self._waited, self._estimated)
        return self.total


class _Named(Generic[K]):
    """The tallies of one kind of name, and their totals as they were read last."""

    __slots__ = ("_changed", "_others", "_tallies", "_totals")

    def __init__(self, others: K) -> None:
        self._others = others
        self._tallies: dict[K, _Tally] = {}
        self._totals: dict[K, Total] = {}
        self._changed: dict[K, None] = {}

    def merge(self, name: K, more: _Tally) -> None:
        tally = self._tallies.get(name)
        if tally is None:
            tally, name = self._made(name)
        tally.total = None
        tally.merge(more)
        self._changed[name] = None

    def _made(self, name: K) -> tuple[_Tally, K]:
        if len(self._tallies) >= _MOST_KEYS:
            name = self._others
        return self._tallies.setdefault(name, _Tally()), name

    def totals(self) -> dict[K, Total]:
        for name in self._changed:
            self._totals[name] = self._tallies[name].read()
        self._changed.clear()
        return self._totals.copy()


class _Hours(_Named[str]):
    """The same, of the latest hours alone."""

    __slots__ = ()

    def merge(self, name: str, more: _Tally) -> None:
        if name not in self._tallies and len(self._tallies) >= _MOST_HOURS:
            oldest = min(self._tallies)
            if name < oldest:
                return
            del self._tallies[oldest]
            self._totals.pop(oldest, None)
            self._changed.pop(oldest, None)
        super().merge(name, more)


_Filed = tuple[str, str, int, str | None]
"""Client, model, hour since the epoch, key."""


class Sums:
    """Running totals of rows. A read adds up what came since the last one. Not for several threads at once."""

    def __init__(self) -> None:
        self._whole = _Tally()
        self._pairs: _Named[tuple[str, str]] = _Named((OTHERS, OTHERS))
        self._clients, self._models, self._tags = _Named(OTHERS), _Named(OTHERS), _Named(OTHERS)
        self._keys, self._days, self._hours = _Named(OTHERS), _Named(OTHERS), _Hours(OTHERS)
        self._groups: dict[_Filed, _Tally] = {}
        """Rows filed alike that were counted since the last read."""
        self._tagged: dict[tuple[str, ...], _Tally] = {}
        """The same rows by their tags, where they have some: apart, for together few rows would be alike."""
        self._table: str | None = None
        """The table as it was made last; None once something was counted since."""

    def add(self, row: LedgerRow, amount: Decimal | None) -> None:
        """Count a row.

        Args:
            row: The row.
            amount: Its price in USD; None where it is not known, or the row is free.

        Raises:
            ValueError, OverflowError, OSError: Its time is none.
        """
        for group in self._groups_of(row):
            group.add(row, amount)

    def reprice(self, row: LedgerRow, before: Decimal | None, after: Decimal | None) -> None:
        """Put one price of a counted row in the place of another."""
        if before != after:
            for group in self._groups_of(row):
                group.reprice(row, before, after)

    def _groups_of(self, row: LedgerRow) -> tuple[_Tally, ...]:
        """Return where a row is counted until the next read."""
        self._table = None
        filed, tags = (row.client, row.model, int(row.time // _HOUR), row.key), row.tags
        if len(self._groups) >= _MOST_GROUPS or len(self._tagged) >= _MOST_GROUPS:
            self._settle()
        group = self._groups.get(filed)
        if group is None:
            _names_of(filed[2])
            group = self._groups[filed] = _Tally()
        if not tags:
            return (group,)
        tagged = self._tagged.get(tags)
        if tagged is None:
            tagged = self._tagged[tags] = _Tally()
        return group, tagged

    def _settle(self) -> None:
        """Add up what was counted since the last read."""
        for (client, model, time, key), group in self._groups.items():
            day, hour = _names_of(time)
            self._whole.merge(group)
            self._whole.total = None
            self._pairs.merge((client, model), group)
            self._clients.merge(client, group)
            self._models.merge(model, group)
            self._keys.merge(key or NONE, group)
            self._days.merge(day, group)
            self._hours.merge(hour, group)
        for tags, group in self._tagged.items():
            for tag in dict.fromkeys(tags):
                self._tags.merge(tag, group)
        self._groups.clear()
        self._tagged.clear()

    def _read(self, kind: _Named[K]) -> dict[K, Total]:
        self._settle()
        return kind.totals()

    @property
    def by_pair(self) -> dict[tuple[str, str], Total]:
        """Totals by client and model."""
        return self._read(self._pairs)

    @property
    def by_client(self) -> dict[str, Total]:
        """Totals by client."""
        return self._read(self._clients)

    @property
    def by_model(self) -> dict[str, Total]:
        """Totals by model."""
        return self._read(self._models)

    @property
    def by_tag(self) -> dict[str, Total]:
        """Totals by tag. A row with several counts for each."""
        return self._read(self._tags)

    @property
    def by_key(self) -> dict[str, Total]:
        """Totals by fingerprint of the key."""
        return self._read(self._keys)

    @property
    def by_day(self) -> dict[str, Total]:
        """Totals by day (`2026-01-31`, UTC), in order."""
        return dict(sorted(self._read(self._days).items()))

    @property
    def by_hour(self) -> dict[str, Total]:
        """Totals of the latest 800 hours with attempts (`2026-01-31T14`, UTC), in order."""
        return dict(sorted(self._read(self._hours).items()))

    @property
    def total(self) -> Total:
        """The total of all."""
        self._settle()
        return self._whole.read()

    @property
    def table(self) -> str:
        """The totals by client and model as a table."""
        if self._table is None:
            self._table = table(self.by_pair, self.total)
        return self._table


_HOUR: Final = 3600


@lru_cache(maxsize=1024)
def _names_of(hour: int) -> tuple[str, str]:
    """Return the names of an hour's day and of the hour."""
    moment = dt.datetime.fromtimestamp(hour * _HOUR, dt.UTC)
    return moment.date().isoformat(), f"{moment:%Y-%m-%dT%H}"
