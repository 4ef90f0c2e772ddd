"""The matrix as a table for a terminal, as Markdown, and as JSON."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.failover_matrix.peers import PACKAGES, PEERS
from tests.benchmarks.failover_matrix.rows import Row
from tests.benchmarks.failover_matrix.tally import Cell, missed
from tests.benchmarks.report import RESULTS, versions

Cells = Mapping[str, Mapping[str, Cell]]
"""By row and library."""
LEGEND = (
    "Each cell: calls that failed / calls made, requests that met trouble, and the most time that a "
    "call took beyond a healthy one. `early`: requests within the time that a server had said to wait; `twice`: calls "
    "answered in full twice; `late`: calls that ended after the deadline; `silent`: cut or wrong text handed out as if "
    "it were whole."
)


def _time(seconds: float) -> str:
    return f"{seconds:+.2f} s" if abs(seconds) >= 0.1 else f"{seconds * 1000:+.0f} ms"


def compact(cell: Cell) -> str:
    """Write a cell in a few words."""
    if cell.problem:
        return f"not measured: {cell.problem}"
    silent = sum(times for wrong, times in cell.errors.items() if "no error" in wrong)
    notes = {"early": cell.early, "twice": cell.doubled, "late": cell.late, "silent": silent, "not ended": cell.left}
    shown = [f"{value} {name}" for name, value in notes.items() if value]
    return ", ".join([f"{cell.failed}/{cell.calls}", str(cell.asked()), _time(cell.worst), *shown])


def markdown(rows: Sequence[Row], cells: Cells, peers: Sequence[str]) -> str:
    """Write a line for each row and a column for each library."""
    lines = [
        "| what goes wrong | " + " | ".join(PEERS[peer].title for peer in peers) + " |",
        "|---" * (len(peers) + 1) + "|",
    ]
    for row in rows:
        found = cells.get(row.name, {})
        shown = [compact(found[peer]) if peer in found else "-" for peer in peers]
        lines.append(f"| {row.title} | " + " | ".join(shown) + " |")
    return "\n".join([*lines, "", LEGEND])


_COLUMNS = "{:<26}{:>9}{:>8}  {:<17}{:>8}{:>8}{:>6}{:>6}{:>10}{:>10}  {}"


def heading() -> str:
    """Return the head of the long table."""
    return _COLUMNS.format(
        "", "failed", "met", "asked", "repeats", "twice", "early", "late", "median", "worst", "errors"
    ).rstrip()


def line(peer: str, cell: Cell) -> str:
    """Write a cell as a line of the long table."""
    title = PEERS[peer].title
    if cell.problem:
        return f"{title:<26}  not measured: {cell.problem}"
    asked = " ".join(f"{name} {times}" for name, times in cell.requests.items())
    met = "+".join(str(times) for times in cell.met.values())
    errors = ", ".join(f"{wrong} {times}" for wrong, times in cell.errors.items())
    left = f"{cell.left} not ended" if cell.left else ""
    return _COLUMNS.format(
        title,
        f"{cell.failed}/{cell.calls}",
        met,
        asked,
        cell.repeats,
        cell.doubled,
        cell.early,
        cell.late,
        _time(cell.median),
        _time(cell.worst),
        "; ".join(filter(None, [errors, left])),
    ).rstrip()


def misses(rows: Sequence[Row], cells: Cells) -> str:
    """List where this library does less than is expected of it."""
    lines = [
        f"  {row.name} ({peer}): {'; '.join(found)}"
        for row in rows
        for peer, cell in cells.get(row.name, {}).items()
        if peer.startswith("ours") and (found := missed(row, cell))
    ]
    if not lines:
        return "async-openai does in every row what is expected of it."
    return "\n".join(["async-openai does not do what is expected of it:", *lines])


def write(rows: Sequence[Row], cells: Cells, settings: Mapping[str, object]) -> Path:
    """Keep everything as JSON beside the other benchmarks' results, and return the file."""
    RESULTS.mkdir(exist_ok=True)
    content = {
        "date": time.strftime("%Y-%m-%dT%H:%M:%S"),
        "machine": platform.platform(),
        "versions": versions(PACKAGES),
        "settings": dict(settings),
        "titles": {row.name: row.title for row in rows},
        "cells": {name: {peer: asdict(cell) for peer, cell in found.items()} for name, found in cells.items()},
    }
    file = RESULTS / f"failover-{time.strftime('%Y%m%d-%H%M%S')}.json"
    file.write_text(json.dumps(content, indent=1), "utf-8")
    return file
