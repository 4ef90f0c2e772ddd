"""Ledger rows as plain data for files, functions and `Ledger.export`, and back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from async_openai.costs.prices import Price
from async_openai.costs.rows import LedgerRow
from async_openai.costs.token_usage import TokenUsage

if TYPE_CHECKING:
    from async_openai.types.billed import Uses

_ROW = LedgerRow._fields
_USAGE = TokenUsage._fields
_REQUIRED = frozenset({"time", "call_id", "attempt", "client", "provider", "endpoint"})


_NUMBERS = ("time", "seconds", "waited", "first_token", "attempt")
_TEXTS = ("call_id", "client", "provider", "endpoint", "model_asked", "model_served", "error", "key")


def exported(row: LedgerRow, price: Price | None) -> dict[str, Any]:
    """Return a row as a dict ready for JSON, with `usd` and `price_source` (None without a known price)."""
    data: dict[str, Any] = {name: getattr(row, name) for name in _ROW}
    usage = row.usage
    data["usage"] = None if usage is None else {name: getattr(usage, name) for name in _USAGE}
    data["tags"] = list(row.tags)
    data["uses"] = dict(row.uses)
    data["usd"] = usd_of(row, price)
    data["price_source"] = price.source if price is not None else None
    return data


def usd_of(row: LedgerRow, price: Price | None) -> float | None:
    """Return what a row cost in USD by its price; None where that is not known."""
    if price is not None:
        return price.usd
    return 0.0 if row.is_free else None


def imported(data: Mapping[str, Any]) -> tuple[LedgerRow, Price | None]:
    """Return the row and the price of a dict made by `exported`. Unknown keys are left out.

    Raises:
        ValueError: It is no such dict.
    """
    if missing := sorted(_REQUIRED - data.keys()):
        raise ValueError(f"no ledger row: {missing[0]!r} is missing")
    given: dict[str, Any] = {name: data[name] for name in _ROW if name in data}
    usage = given.get("usage")
    given["usage"] = None if usage is None else _usage(usage)
    given["tags"] = tuple(map(str, cast("list[str]", given.get("tags") or ())))
    given["uses"] = _uses(given.get("uses"))
    for name in ("model_asked", "model_served", "status", "error"):
        given.setdefault(name, None)
    for name in ("seconds", "waited"):
        # A table of an older release has no such column, and is read as one of nulls.
        given[name] = given.get(name) or 0.0
    for name in _NUMBERS:
        if not isinstance(given.get(name, 0.0), int | float | None):
            raise ValueError(f"no ledger row: {name} is not a number")  # noqa: TRY004 - one kind of error for wrong data
    for name in _TEXTS:
        if not isinstance(given.get(name), str | None):
            raise ValueError(f"no ledger row: {name} is not a text")  # noqa: TRY004 - as above
    return LedgerRow(**given), _price(data)


def _usage(usage: Any) -> TokenUsage:
    if not isinstance(usage, Mapping):
        raise ValueError("no ledger row: usage is not an object")  # noqa: TRY004 - as above
    counts = cast("Mapping[str, Any]", usage)
    return TokenUsage(**{name: int(counts[name]) for name in _USAGE if counts.get(name)})


def _uses(uses: Any) -> Uses:
    if uses is None:
        return ()
    if not isinstance(uses, Mapping):
        raise ValueError("no ledger row: uses is not an object")  # noqa: TRY004 - as above
    return tuple((str(name), float(count)) for name, count in cast("Mapping[str, Any]", uses).items())


def _price(data: Mapping[str, Any]) -> Price | None:
    usd, source = data.get("usd"), data.get("price_source")
    if usd is None or source is None:
        return None
    # By its text: that is the shortest one that means this float, and so what was calculated exactly.
    return Price(Decimal(str(usd)), source)
