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
    surfaces: dict[object, set[int]] = {}
    for item in items:
        if (surface := _indices(item).get("surface")) is not None:
            surfaces.setdefault(_function(item), set()).add(surface)
    kept, dropped = [], []
    for item in items:
        (kept if _wanted(item, rows, surfaces) else dropped).append(item)
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = kept


def _function(item: pytest.Item) -> object:
    return (item.path, getattr(item, "originalname", item.name))


def _indices(item: pytest.Item) -> dict[str, int]:
    return getattr(getattr(item, "callspec", None), "indices", {})


def _wanted(item: pytest.Item, rows: dict[object, dict[object, int]], surfaces: dict[object, set[int]]) -> bool:
    indices = _indices(item)
    if item.get_closest_marker("spread") is None or "surface" not in indices:
        return True
    row = tuple((name, index) for name, index in indices.items() if name != "surface")
    known = rows.setdefault(_function(item), {})
    number = known.setdefault(row, len(known))
    # Not all tests are for all surfaces.
    count = len(surfaces[_function(item)])
    # Shifted after each round, so that a table of three columns does not put each on one surface.
    return bool(indices["surface"] == (number + number // count) % count)
