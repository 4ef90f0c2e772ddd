"""Numbers, sums and times as words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from async_openai.costs.sums import Total
    from async_openai.usage_report.gathered import Gathered

_CENT: Final = 0.01
_MINUTE: Final = 60
_HOUR: Final = 3600


def dollars(amount: float) -> str:
    """Return USD as text: `$12.30`, `$0.0042`."""
    if amount == 0:
        return "$0"
    return f"${amount:,.2f}" if abs(amount) >= _CENT else f"${amount:.2g}" if abs(amount) >= 1e-4 else f"${amount:.1e}"  # noqa: PLR2004 - where digits get hard to count


def money(total: Total) -> str:
    """Return what was spent: `?` where nothing of it is known."""
    return "cost unknown" if total.usd is None else dollars(total.usd)


def lacking(total: Total) -> str:
    """Return what a sum says less than surely, as the end of a sentence: estimates, and attempts without a price."""
    parts = [f"{dollars(total.estimated)} of it by estimated usage"] if total.estimated else []
    parts += [f"{several(total.unpriced, 'attempt')} without a known price"] if total.unpriced else []
    return f" ({', '.join(parts)})" if parts else ""


def duration(seconds: float) -> str:
    """Return a duration: `120 ms`, `3.2 s`, `5 min`, `1.5 h`."""
    if 0 < seconds < 1:
        return f"{seconds * 1000:.3g} ms"
    if seconds < 2 * _MINUTE:
        return f"{seconds:.3g} s"
    return f"{seconds / _MINUTE:.3g} min" if seconds < 2 * _HOUR else f"{seconds / _HOUR:,.3g} h"


def share(part: float, whole: float) -> str:
    """Return a share in per cent; `-` of nothing."""
    return f"{100 * part / whole:.1f} %" if whole else "-"


def several(count: int, noun: str) -> str:
    """Return a number of things: `1 attempt`, `1,200 attempts`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def compact(count: float) -> str:
    """Return a count: `999`, `12.3k`, `4.5M`."""
    for limit, unit in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if count >= limit:
            return f"{count / (1e3 if unit == 'k' else limit):.3g}{unit}"
    return f"{count:,.0f}"


def period(found: Gathered) -> str:
    """Return the days of what was gathered."""
    if found.first is None or found.last is None:
        return "no attempts"
    first, last = (dt.datetime.fromtimestamp(moment, dt.UTC).date().isoformat() for moment in (found.first, found.last))
    return first if first == last else f"{first} to {last}"
