"""Medians, ratios, the table and the file."""

from __future__ import annotations

import json
import platform
import statistics
import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from tests.benchmarks.rows import Bar, Row

Figures = dict[str, dict[str, list[float]]]
"""All figures by row and peer."""
RESULTS = Path(__file__).parent / "results"
_PACKAGES = ("httpx", "httpcore", "pydantic", "aiohttp", "openai", "litellm")


def median(figures: list[float]) -> float | None:
    """Return the median, None of nothing."""
    return statistics.median(figures) if figures else None


def shown(value: float | None) -> str:
    """Write a figure with three digits that say something."""
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def ratio(bar: Bar, row: Row, figures: Figures) -> float | None:
    """Return what a bar is held against: a median, or the median of the ratios of each round.

    Within a round the two are measured one shortly after the other, while from round to round a shared machine may
    become half as fast.
    """
    own = figures.get(row.name, {}).get(bar.peer, [])
    if bar.other is None:
        return median(own)
    other = figures.get(bar.row or row.name, {}).get(bar.other, [])
    if bar.row or len(own) != len(other):
        # Rows are measured one after the other. Where one could not be measured it is not known in which round.
        return statistics.median(own) / statistics.median(other) if own and other else None
    return median([mine / theirs for mine, theirs in zip(own, other, strict=True)])


def verdict(bar: Bar, row: Row, figures: Figures) -> str:
    """Say how far a bar is reached."""
    found = ratio(bar, row, figures)
    what = f"{bar.peer} / {bar.other}" if bar.other else bar.peer
    what += f" of {bar.row}" if bar.row else ""
    if found is None:
        return f"{what}: not measured"
    return f"{what} {shown(found)} (<= {bar.most:g}: {'reached' if found <= bar.most else 'MISSED'})"


def table(rows: list[Row], figures: Figures) -> str:
    """Return the whole table as Markdown."""
    lines = ["| what | median | bars |", "|---|---|---|"]
    for row in rows:
        found = figures.get(row.name, {})
        values = ", ".join(f"{peer} {shown(median(each))}" for peer, each in found.items())
        bars = "; ".join(verdict(bar, row, figures) for bar in row.bars) or "no bar"
        lines.append(f"| {row.title} ({row.unit}) | {values} | {bars} |")
    return "\n".join(lines)


def summary(rows: list[Row], figures: Figures) -> str:
    """Count the bars that are reached, and name those that are missed."""
    reached, missed = 0, list[str]()
    for row in rows:
        for bar in row.bars:
            if (found := ratio(bar, row, figures)) is not None:
                reached += found <= bar.most
                missed += [f"{row.title}: {verdict(bar, row, figures)}"] if found > bar.most else []
    return "\n".join([f"bars reached: {reached} of {reached + len(missed)}", *missed])


def versions(packages: Sequence[str] = _PACKAGES) -> dict[str, str]:
    """Return the versions of what was compared."""
    found = {"python": platform.python_version()}
    for name in packages:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def write(rows: list[Row], figures: Figures, server: str) -> Path:
    """Keep everything as JSON, and return the file."""
    RESULTS.mkdir(exist_ok=True)
    content: dict[str, Any] = {
        "date": time.strftime("%Y-%m-%dT%H:%M:%S"),
        "machine": platform.platform(),
        "server": server,
        "versions": versions(),
        "units": {row.name: row.unit for row in rows},
        "figures": figures,
        "medians": {name: {peer: median(found) for peer, found in by.items()} for name, by in figures.items()},
    }
    file = RESULTS / f"{time.strftime('%Y%m%d-%H%M%S')}.json"
    file.write_text(json.dumps(content, indent=1), "utf-8")
    return file
