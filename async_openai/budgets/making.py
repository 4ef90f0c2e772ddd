"""Budgets from what users say, checked."""

from __future__ import annotations

import inspect
import math
import os
from collections.abc import Iterable, Sequence
from typing import Any, Final, cast

from async_openai.budgets.book import book
from async_openai.budgets.budget import AmountIn, Budget, OnBudget
from async_openai.budgets.periods import PERIODS, Per, begin
from async_openai.costs.ledger import Ledger
from async_openai.errors import ConfigurationError
from async_openai.transport.clock import current
from async_openai.validation import nearest

_AMOUNTS: Final = "usd=, tokens= or calls="
_MOST: Final = 10**9
"""The largest amount in USD: beyond it floats lose parts that are counted."""


def make_budget(
    name: str,
    amounts: dict[AmountIn, float | None],
    *,
    per: str | None,
    tags: Sequence[str] | None,
    wait: bool,
    on_budget: OnBudget | None,
    unpriced: float | None,
    ledger: str | os.PathLike[str] | Ledger | None,
) -> Budget:
    """Make a budget and let it count. See `OpenAI.budget`.

    Raises:
        ConfigurationError: What is wrong, and the nearest that is valid.
        StorageError: The ledger's file cannot be read.
    """
    if not isinstance(name, str) or not name:
        raise ConfigurationError(f"budget: expected a name as text, got {_kind(name)}")
    unit, limit = _amount(name, amounts)
    if unpriced is not None and unit != "usd":
        raise ConfigurationError(f"budget {name!r}: unpriced= is USD a call, so it goes with usd= alone")
    if on_budget is not None and (not callable(on_budget) or inspect.iscoroutinefunction(on_budget)):
        raise ConfigurationError(f"budget {name!r}: on_budget: expected a function, not async, got {_kind(on_budget)}")
    made = Budget(
        name,
        unit,
        limit,
        per=_period(name, per),
        tags=_tags(name, tags),
        wait=bool(wait),
        on_budget=on_budget,
        unpriced=None if unpriced is None else _number(name, "unpriced", unpriced, least=0.0),
    )
    spent = 0 if ledger is None else _spent(made, ledger)
    book.add(made)
    if ledger is not None:
        made.begin_with(spent)
    return made


def _kind(value: object) -> str:
    return "an empty text" if value == "" else type(value).__name__


def _amount(name: str, amounts: dict[AmountIn, float | None]) -> tuple[AmountIn, float]:
    given: dict[AmountIn, float] = {unit: value for unit, value in amounts.items() if value is not None}
    if len(given) != 1:
        got = f"got {' and '.join(f'{unit}=' for unit in given)}" if given else "got none, as in usd=5"
        raise ConfigurationError(f"budget {name!r}: expected exactly one of {_AMOUNTS}, {got}")
    unit, value = given.popitem()
    least = 0.0 if unit == "usd" else 1.0
    number = _number(name, unit, value, least=least)
    if number <= 0:
        raise ConfigurationError(f"budget {name!r}: {unit}: expected more than 0, got {number:g}")
    if unit != "usd" and not number.is_integer():
        raise ConfigurationError(f"budget {name!r}: {unit}: expected a whole number (the nearest is {round(number)})")
    return unit, number


def _number(name: str, what: str, value: object, *, least: float) -> float:
    try:
        number = math.nan if isinstance(value, bool) else float(cast("Any", value))
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    most = _MOST if what != "tokens" else 2**53
    if not least <= number <= most:
        got = f"{number:g} (the nearest is {min(max(number, least), most):g})" if number == number else _kind(value)  # noqa: PLR0124 - not NaN
        raise ConfigurationError(f"budget {name!r}: {what}: expected a number of at least {least:g}, got {got}")
    return number


def _period(name: str, per: object) -> Per | None:
    if per is None or per in PERIODS:
        return cast("Per | None", per)
    close = nearest(str(per), PERIODS, cutoff=0.3) if isinstance(per, str) else None
    hint = f"; did you mean {close!r}?" if close else ""
    raise ConfigurationError(
        f"budget {name!r}: per: expected {', '.join(map(repr, PERIODS))} or None, got {per!r:.40}{hint}"
    )


def _tags(name: str, tags: object) -> frozenset[str] | None:
    if tags is None:
        return None
    if isinstance(tags, str):
        raise ConfigurationError(f"budget {name!r}: tags: expected a list, as in tags=[{tags!r}], got a text")
    if not isinstance(tags, Iterable):
        raise ConfigurationError(f"budget {name!r}: tags: expected a list of texts, got {_kind(tags)}")
    given = list(cast("Iterable[object]", tags))
    for tag in given:
        if not isinstance(tag, str) or not tag:
            raise ConfigurationError(f"budget {name!r}: tags: expected texts, got {_kind(tag)}")
    return frozenset(cast("list[str]", given))


def _spent(budget: Budget, ledger: object) -> int:
    """Return what the period's rows of a ledger come to, in whole parts. Without a known price: `unpriced`, else 0."""
    began = begin(budget.per, current.clock.time())
    total = 0
    for row, usd in _rows(budget, ledger):
        if row.time < began or row.is_free or not _counts(budget, row.tags):
            continue
        if budget.unit == "calls":
            total += 1
        elif budget.unit == "tokens":
            total += 0 if row.usage is None else row.usage.total
        else:
            total += (budget.unpriced or 0) if usd is None else budget.whole(usd)
    return total


def _rows(budget: Budget, ledger: Any) -> Iterable[Any]:
    if isinstance(ledger, Ledger):
        prices = ((row, ledger.price(row)) for row in ledger.rows)
        return ((row, None if price is None else price.amount) for row, price in prices)
    if not isinstance(ledger, str | os.PathLike):
        raise ConfigurationError(
            f"budget {budget.name!r}: ledger: expected the path of a ledger's file, or a Ledger, got {_kind(ledger)}"
        )
    from async_openai.costs.ledger_files import rows_of_file  # noqa: PLC0415 - only where one is read

    return ((row, None if price is None else price.amount) for row, price in rows_of_file(cast("str", ledger)))


def _counts(budget: Budget, tags: Sequence[str]) -> bool:
    return budget.tags is None or not budget.tags.isdisjoint(tags)
