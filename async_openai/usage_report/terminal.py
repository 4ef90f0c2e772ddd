"""Totals as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from async_openai.costs.tables import aligned
from async_openai.usage_report.figures import duration, lacking, money, period, several, share

if TYPE_CHECKING:
    from async_openai.costs.sums import Total
    from async_openai.usage_report.gathered import Gathered

_MOST_LINES: Final = 50
_HEADS: Final = ("calls", "errors", "input", "cached", "output", "USD", "share", "unpriced")


def tables(found: Gathered, kinds: Iterable[str]) -> str:
    """Return what was gathered as text: a summary, and a table for each kind."""
    return "\n\n".join([_summary(found), *(_table(found, kind) for kind in kinds)])


def _summary(found: Gathered) -> str:
    total = found.sums.total
    lines = [f"{period(found)}: {several(total.calls, 'attempt')}, {money(total)}{lacking(total)}"]
    if total.errors:
        lines.append(
            f"failed: {several(total.errors, 'attempt')} ({share(total.errors, total.calls)}); "
            f"calls that went well after a failure: {found.rescued:,}; moved to another client: "
            f"{sum(found.failovers.values()):,}"
        )
    if found.waits.count:
        longest = found.waits.percentile(0.95)
        waited = f"{duration(total.waited)} in all, before {several(found.waits.count, 'attempt')}"
        lines.append(f"waited: {waited} (95 % of them at most {duration(longest or 0.0)})")
    return "\n".join(lines)


def _table(found: Gathered, kind: str) -> str:
    totals = found.by(kind)
    if not totals:
        return f"by {kind}: none"
    names = list(totals)
    # Of days and hours the latest ones.
    kept = names[-_MOST_LINES:] if kind in {"day", "hour"} else names[:_MOST_LINES]
    whole = found.sums.total
    lines = [(kind, *_HEADS), *((name, *_cells(totals[name], whole)) for name in kept)]
    text = aligned([*lines, ("total", *_cells(whole, whole))], texts=1)
    left = len(names) - len(kept)
    return f"{text}\n({left:,} more: --csv lists all)" if left else text


def _cells(total: Total, whole: Total) -> tuple[str, ...]:
    usage = total.usage
    counts = (total.calls, total.errors, usage.input, usage.cached_input, usage.output)
    usd = "?" if total.usd is None else f"{total.usd:.6f}"
    return (*map(str, counts), usd, share(float(total.amount), float(whole.amount)), str(total.unpriced))
