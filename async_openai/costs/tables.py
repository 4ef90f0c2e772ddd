"""Totals as text tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from async_openai.costs.sums import Total

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
    lines = [tuple(map(shown, line)) for line in lines]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place < texts else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


_WIDEST: Final = 80


def shown(text: str) -> str:
    """Return a name as a terminal may show it: without control characters, and of bounded length.

    Tags and names of models come from outside.
    """
    if not text.isprintable():
        text = "".join(one if one.isprintable() else f"\\x{ord(one):02x}" for one in text[: _WIDEST + 1])
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _cells(total: Total) -> tuple[str, ...]:
    usage = total.usage
    counts = (total.calls, total.errors, usage.input, usage.cached_input, usage.output)
    usd = "?" if total.usd is None else f"{total.usd:.6f}"
    return (*map(str, counts), usd, str(total.unpriced))


def as_html(text: str) -> str:
    """Return a text table as notebooks show it."""
    return f"<pre>{escape(text)}</pre>"
