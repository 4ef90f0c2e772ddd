"""Keeps the suite fast: the rows of a long table are spread over the surfaces."""

from __future__ import annotations

import os

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    config.addinivalue_line(
        "markers",
        "spread: run each row of the table on one of the surfaces in turn, not on all of them; "
        "for tables whose rows differ in what all surfaces share. EVERY_SURFACE=1 runs all.",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Drop what other rows show for the same surface, and the same row for another."""
    if os.environ.get("EVERY_SURFACE"):
        return
    rows: dict[object, dict[object, int]] = {}
    kept, dropped = [], []
    for item in items:
        (kept if _wanted(item, rows) else dropped).append(item)
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = kept


def _wanted(item: pytest.Item, rows: dict[object, dict[object, int]]) -> bool:
    indices = getattr(getattr(item, "callspec", None), "indices", {})
    if item.get_closest_marker("spread") is None or "surface" not in indices:
        return True
    row = tuple((name, index) for name, index in indices.items() if name != "surface")
    known = rows.setdefault((item.path, getattr(item, "originalname", item.name)), {})
    number = known.setdefault(row, len(known))
    # Shifted after each round, so that a table of three columns does not put each on one surface.
    return bool(indices["surface"] == (number + number // 3) % 3)
