"""The page: one self-contained HTML file, without a script and without a network.

Every text in it is escaped: tags and names of models come from outside.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from async_openai.costs.tables import shown
from async_openai.usage_report.figures import compact, dollars, duration, money, period, several, share
from async_openai.usage_report.sections import failures, latency, spending, waits
from async_openai.usage_report.style import style

if TYPE_CHECKING:
    from async_openai.costs.sums import Total
    from async_openai.usage_report.gathered import Gathered

_MOST_LINES: Final = 50
_HEADS: Final = ("attempts", "failed", "input", "cached", "output", "USD", "share", "no price")
# Whatever a browser makes of a name: it runs nothing and loads nothing.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def page(found: Gathered, kinds: Iterable[str], files: Sequence[str], now: float) -> str:
    """Return the page.

    Args:
        found: What was gathered.
        kinds: What to list totals by, in tables.
        files: Names of the files.
        now: The time, in seconds since the epoch.
    """
    made = f"{dt.datetime.fromtimestamp(now, dt.UTC):%Y-%m-%d %H:%M} UTC"
    left_out = f" Left out: {several(found.unreadable, 'line')} without an attempt." if found.unreadable else ""
    parts = [spending(found), latency(found), failures(found), waits(found), *(_table(found, kind) for kind in kinds)]
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">
<title>Usage, {escape(period(found))}</title>
<style>{style()}</style>
</head>
<body>
<main>
<h1>Usage</h1>
<p>{escape(period(found))}, {escape(", ".join(files))}</p>
{_tiles(found)}
{"".join(parts)}
<footer>Made by async-openai on {made}. Days are in UTC. A row is one attempt of a call.{left_out}</footer>
</main>
</body>
</html>
"""


def _tiles(found: Gathered) -> str:
    total = found.sums.total
    cached = share(total.usage.cached_input, total.usage.input)
    estimated = (
        f"{dollars(total.estimated)} by estimated usage" if total.estimated else "by the usage that servers told"
    )
    unpriced = f"{several(total.unpriced, 'attempt')} without a known price" if total.unpriced else estimated
    waited = f"before {several(found.waits.count, 'attempt')}" if found.waits.count else "no attempt had to wait"
    tiles = (
        ("Spent", money(total), unpriced),
        ("Attempts", f"{total.calls:,}", several(total.calls - found.retried, "call")),
        ("Failed", share(total.errors, total.calls), several(total.errors, "attempt")),
        ("Input tokens", compact(total.usage.input), f"{cached} cached"),
        ("Output tokens", compact(total.usage.output), f"{compact(total.usage.reasoning)} reasoning"),
        ("Waited", duration(total.waited), waited),
    )
    cells = (
        f'<div class="tile"><span>{escape(name)}</span><b>{escape(value)}</b><small>{escape(note)}</small></div>'
        for name, value, note in tiles
    )
    return f'<div class="tiles">{"".join(cells)}</div>'


def _table(found: Gathered, kind: str) -> str:
    totals = found.by(kind)
    names = list(totals)
    kept = names[: -_MOST_LINES - 1 : -1] if kind in {"day", "hour"} else names[:_MOST_LINES]
    if not kept:
        return f"<section><h2>By {escape(kind)}</h2><p>None.</p></section>"
    whole = found.sums.total
    lines = "".join(f"<tr>{_cells(name, totals[name], whole)}</tr>" for name in kept)
    more = f"The first {len(kept)} of {len(names):,}." if len(names) > len(kept) else ""
    several = "An attempt with several tags counts for each. " if kind == "tag" else ""
    heads = "".join(f"<th>{head}</th>" for head in (kind.capitalize(), *_HEADS))
    return f"""<section><h2>By {escape(kind)}</h2><p>{several}{more}</p><div class="scroll"><table>
<tr>{heads}</tr>{lines}<tr class="whole">{_cells("Total", whole, whole)}</tr></table></div></section>
"""


def _cells(name: str, total: Total, whole: Total) -> str:
    usage = total.usage
    counts = (total.calls, total.errors, usage.input, usage.cached_input, usage.output)
    usd = "unknown" if total.usd is None else f"{total.usd:,.4f}"
    values = (*(f"{count:,}" for count in counts), usd, share(float(total.amount), float(whole.amount)))
    cells = "".join(f"<td>{escape(value)}</td>" for value in (*values, f"{total.unpriced:,}"))
    return f"<td>{escape(shown(name))}</td>{cells}"
