"""What a provider billed beside what the ledger wrote down, by day and model."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from async_openai.errors import ParameterTypeError

if TYPE_CHECKING:
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.prices import Price
    from async_openai.costs.rows import LedgerRow

_ALL = "-"
"""Model of what was billed without naming one."""


class Compared(NamedTuple):
    """A day and a model."""

    day: str
    """`2026-01-31`, UTC."""
    model: str
    """As the provider or the caller names it; `-` where the bill names none."""
    billed: float | None
    """USD by the provider; None where it billed nothing."""
    booked: float | None
    """USD by the ledger; None where it has no row, or no price for any."""
    unpriced: int
    """Rows of the ledger without a price."""

    @property
    def difference(self) -> float:
        """USD billed beyond what was booked."""
        return (self.billed or 0.0) - (self.booked or 0.0)


def compared(ledger: Ledger, buckets: Iterable[Any], price: Callable[[LedgerRow], Price | None]) -> list[Compared]:
    """Put the buckets of `admin.organization.usage.costs` beside the rows of a ledger."""
    billed: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for bucket in buckets:
        if not hasattr(bucket, "results") or not hasattr(bucket, "start_time"):
            raise ParameterTypeError(f"costs: expected buckets of usage.costs, got {type(bucket).__name__}")
        for result in bucket.results:
            amount = getattr(result.amount, "value", None)
            if amount is not None:
                billed[_day(bucket.start_time), _model(result.line_item)] += Decimal(str(amount))
    booked: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    priced: set[tuple[str, str]] = set()
    unpriced: dict[tuple[str, str], int] = defaultdict(int)
    for row in ledger.rows:
        place = _day(row.time), row.model_served or row.model
        found = price(row)
        if found is not None:
            booked[place] += found.amount
            priced.add(place)
        elif not row.is_free:
            unpriced[place] += 1
    _join_dated(billed, {*booked, *unpriced})
    return [
        Compared(
            day,
            model,
            float(billed[day, model]) if (day, model) in billed else None,
            float(booked[day, model]) if (day, model) in priced else None,
            unpriced.get((day, model), 0),
        )
        for day, model in sorted({*billed, *priced, *unpriced})
    ]


def _day(time: float) -> str:
    return dt.datetime.fromtimestamp(time, dt.UTC).date().isoformat()


def _model(line_item: str | None) -> str:
    """Return the model of a position of a bill: `gpt-5-mini, input` is one of `gpt-5-mini`."""
    return (line_item or _ALL).partition(",")[0].strip() or _ALL


def _join_dated(billed: dict[tuple[str, str], Decimal], known: set[tuple[str, str]]) -> None:
    """Count what was billed under a model's dated name for the name in the ledger, or the other way round."""
    for day, model in list(billed):
        if (day, model) in known:
            continue
        close = [name for at, name in known if at == day and _is_dated(name, model)]
        if len(close) == 1:
            billed[day, close[0]] = billed.get((day, close[0]), Decimal()) + billed.pop((day, model))


def _is_dated(one: str, other: str) -> bool:
    """Whether one name is the other with a date: `gpt-5-2025-08-07`."""
    return one.startswith(f"{other}-20") or other.startswith(f"{one}-20")
