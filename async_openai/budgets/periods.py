"""Calendar periods in UTC. Pure: seconds since the epoch in and out."""

from __future__ import annotations

import datetime as dt
import math
from typing import Final, Literal, get_args

Per = Literal["hour", "day", "month"]
"""The length of a budget's period."""
PERIODS: Final[tuple[str, ...]] = get_args(Per)
_SECONDS: Final = {"hour": 3600, "day": 86_400}
_DECEMBER: Final = 12


def begin(per: Per | None, now: float) -> float:
    """Return when the period of a moment began; minus infinity without one."""
    if per is None:
        return -math.inf
    if per != "month":
        length = _SECONDS[per]
        return now // length * length
    day = dt.datetime.fromtimestamp(now, dt.UTC)
    return dt.datetime(day.year, day.month, 1, tzinfo=dt.UTC).timestamp()


def end(per: Per | None, began: float) -> float:
    """Return when the period that began at a moment ends; infinity without one."""
    if per is None:
        return math.inf
    if per != "month":
        return began + _SECONDS[per]
    day = dt.datetime.fromtimestamp(began, dt.UTC)
    year, month = (day.year + 1, 1) if day.month == _DECEMBER else (day.year, day.month + 1)
    return dt.datetime(year, month, 1, tzinfo=dt.UTC).timestamp()
