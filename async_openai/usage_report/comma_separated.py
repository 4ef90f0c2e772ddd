"""Totals as CSV: one line for each name of each kind."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from async_openai.costs.sums import Total
    from async_openai.usage_report.gathered import Gathered

_HEADS: Final = (
    "by", "name", "calls", "errors", "input_tokens", "cached_input_tokens", "output_tokens", "usd", "estimated_usd",
    "priced", "unpriced", "waited_seconds",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def comma_separated(found: Gathered, kinds: Iterable[str]) -> str:
    """Return the totals as CSV, the whole in the last line. An unknown price is an empty cell."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(_HEADS)
    for kind in kinds:
        lines.writerows((kind, _name(name), *_cells(total)) for name, total in found.by(kind).items())
    lines.writerow(("total", "", *_cells(found.sums.total)))
    return text.getvalue()


def _name(name: str) -> str:
    """Return a name that no spreadsheet takes for a formula: it may come from outside."""
    return f"'{name}" if name.startswith(_FORMULA) and name != "-" else name


def _cells(total: Total) -> tuple[object, ...]:
    usage = total.usage
    return (
        total.calls,
        total.errors,
        usage.input,
        usage.cached_input,
        usage.output,
        "" if total.usd is None else f"{total.amount:f}",
        f"{total.estimated_amount:f}",
        total.priced,
        total.unpriced,
        round(total.waited, 3),
    )
