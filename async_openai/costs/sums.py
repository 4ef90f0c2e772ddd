"""Sums of ledger rows by client and model, tag, key and day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, TypeVar

from async_openai.costs.token_usage import TokenUsage

if TYPE_CHECKING:
    from async_openai.costs.prices import Price
    from async_openai.costs.rows import LedgerRow

K = TypeVar("K")

_MOST_KEYS = 10_000
OTHERS = "(others)"
"""Key of the sums above the limit of tags or keys: a tag for each request would take all memory."""
NONE = "-"
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
        )

    @classmethod
    def of(cls, row: LedgerRow, price: Price | None) -> Total:
        """Return the sum of one attempt."""
        known = price is not None or row.is_free
        return cls(
            calls=1,
            errors=int(row.error is not None),
            usage=row.usage or TokenUsage(),
            amount=price.amount if price is not None else Decimal(0),
            priced=int(known),
            unpriced=int(not known),
            waited=row.waited,
        )


_DAY = 86_400
_Filed = tuple[str, str, int, str | None, tuple[str, ...]]
"""Client, model, day since the epoch (UTC), key, tags."""


def _filed_under(row: LedgerRow) -> _Filed:
    return row.client, row.model, int(row.time // _DAY), row.key, row.tags


class _Tally:
    """Counts rows, as `Total`, in place."""

    __slots__ = ("_amount", "_counts", "_usage", "_waited")

    def __init__(self) -> None:
        self._waited = 0.0
        self._counts = [0, 0, 0, 0]
        self._usage = [0] * len(TokenUsage._fields)
        self._amount = Decimal(0)

    def add(self, row: LedgerRow, price: Price | None) -> None:
        counts = self._counts
        self._waited += row.waited
        counts[0] += 1
        counts[1] += row.error is not None
        counts[2 if price is not None or row.is_free else 3] += 1
        if row.usage is not None:
            for place, count in enumerate(row.usage):
                if count:
                    self._usage[place] += count
        if price is not None:
            self._amount += price.amount

    def total(self) -> Total:
        calls, errors, priced, unpriced = self._counts
        return Total(calls, errors, TokenUsage(*self._usage), self._amount, priced, unpriced, self._waited)


@dataclass(slots=True)
class Sums:
    """Totals by client and model, by tag, by key, and by day (UTC)."""

    by_pair: dict[tuple[str, str], Total] = field(default_factory=dict[tuple[str, str], Total])
    by_tag: dict[str, Total] = field(default_factory=dict[str, Total])
    by_day: dict[str, Total] = field(default_factory=dict[str, Total])
    by_key: dict[str, Total] = field(default_factory=dict[str, Total])

    def add(self, row: LedgerRow, price: Price | None) -> None:
        """Count a row."""
        self._add(_filed_under(row), Total.of(row, price))

    def add_all(self, rows: Iterable[LedgerRow], price: Callable[[LedgerRow], Price | None]) -> None:
        """Count many rows: equally filed ones together first, in a fraction of the time."""
        tallies: dict[_Filed, _Tally] = {}
        for row in rows:
            filed = _filed_under(row)
            tally = tallies.get(filed)
            if tally is None:
                tally = tallies[filed] = _Tally()
            tally.add(row, price(row))
        for filed, tally in tallies.items():
            self._add(filed, tally.total())

    def _add(self, filed: _Filed, total: Total) -> None:
        client, model, day, key, tags = filed
        _add(self.by_pair, (client, model), total)
        _add(self.by_day, dt.datetime.fromtimestamp(day * _DAY, dt.UTC).date().isoformat(), total)
        _add_bounded(self.by_key, key or NONE, total)
        for tag in dict.fromkeys(tags):
            _add_bounded(self.by_tag, tag, total)

    def merged(self, other: Sums) -> Sums:
        """Return both together."""
        result = Sums(dict(self.by_pair), dict(self.by_tag), dict(self.by_day), dict(self.by_key))
        for pair, total in other.by_pair.items():
            _add(result.by_pair, pair, total)
        for tag, total in other.by_tag.items():
            _add_bounded(result.by_tag, tag, total)
        for key, total in other.by_key.items():
            _add_bounded(result.by_key, key, total)
        for day, total in other.by_day.items():
            _add(result.by_day, day, total)
        return result

    def by_client(self) -> dict[str, Total]:
        """Return the totals by client."""
        return _grouped(self.by_pair, lambda pair: pair[0])

    def by_model(self) -> dict[str, Total]:
        """Return the totals by model."""
        return _grouped(self.by_pair, lambda pair: pair[1])

    def total(self) -> Total:
        """Return the total of all."""
        return sum(self.by_pair.values(), Total())


def _add(totals: dict[K, Total], key: K, more: Total) -> None:
    totals[key] = totals[key] + more if key in totals else more


def _add_bounded(totals: dict[str, Total], name: str, more: Total) -> None:
    # A function that gives keys may give another one every hour.
    _add(totals, name if name in totals or len(totals) < _MOST_KEYS else OTHERS, more)


def _grouped(totals: Mapping[tuple[str, str], Total], key: Callable[[tuple[str, str]], str]) -> dict[str, Total]:
    result: dict[str, Total] = {}
    for pair, total in totals.items():
        _add(result, key(pair), total)
    return result


_NAMES = ("client", "model")
_COUNTS = ("calls", "errors", "input", "cached", "output", "USD", "unpriced")


def table(totals: Mapping[tuple[str, str], Total], whole: Total, names: tuple[str, ...] = _NAMES) -> str:
    """Return totals as a text table, the whole in the last line. `names` are the heads of what the keys hold."""
    lines = [
        (*names, *_COUNTS),
        *((*key[: len(names)], *_cells(total)) for key, total in sorted(totals.items())),
        (*("total", "")[: len(names)], *_cells(whole)),
    ]
    return aligned(lines, texts=len(names))


def aligned(lines: Sequence[tuple[str, ...]], *, texts: int) -> str:
    """Write cells as a text table: the first `texts` columns to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place < texts else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def as_html(text: str) -> str:
    """Return a text table as notebooks show it."""
    return f"<pre>{escape(text)}</pre>"


def _cells(total: Total) -> tuple[str, ...]:
    usage = total.usage
    counts = (total.calls, total.errors, usage.input, usage.cached_input, usage.output)
    usd = "?" if total.usd is None else f"{total.usd:.6f}"
    return (*map(str, counts), usd, str(total.unpriced))
