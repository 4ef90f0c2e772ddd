"""Days as columns of a chart: each one, or weeks or months where there are many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeVar

T = TypeVar("T")

_DAYS: Final = 46
"""Most days that have a column each."""
_WEEKS: Final = 330


def in_columns(days: Mapping[str, T]) -> list[tuple[str, list[T]]]:
    """Return labels and the days of each column, in order; days without anything have columns, too."""
    if not days:
        return []
    every = list(_between(min(days), max(days)))
    label = _labels(len(every))
    columns: dict[str, list[T]] = {}
    for day in every:
        held = columns.setdefault(label(day), [])
        if (found := days.get(day.isoformat())) is not None:
            held.append(found)
    return list(columns.items())


def unit_of(days: Iterable[str]) -> str:
    """Return what one column stands for."""
    names = list(days)
    if not names:
        return "day"
    count = sum(1 for _ in _between(min(names), max(names)))
    return "day" if count <= _DAYS else "week" if count <= _WEEKS else "month"


def _labels(count: int) -> Callable[[dt.date], str]:
    if count <= _DAYS:
        return lambda day: f"{day:%m-%d}"
    if count <= _WEEKS:
        # By its Monday.
        return lambda day: f"{day - dt.timedelta(days=day.weekday()):%m-%d}"
    return lambda day: f"{day:%Y-%m}"


_MOST: Final = 36_525
"""Days: a century. A time that a file has wrong must not make a chart without end."""


def _between(first: str, last: str) -> Iterator[dt.date]:
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    begin = max(begin, end - dt.timedelta(days=min(_MOST, end.toordinal() - 1)))
    return (begin + dt.timedelta(days=number) for number in range((end - begin).days + 1))
