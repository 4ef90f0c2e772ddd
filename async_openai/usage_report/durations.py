"""How durations are spread, in flat memory: counted in steps of 4 %."""

from __future__ import annotations

import math
from collections import Counter
from typing import Final

_STEP: Final = math.log(1.04)
_SHORTEST: Final = 1e-6


class Durations:
    """Counts durations in seconds. What it tells of them is within 2 %."""

    __slots__ = ("_counts", "count")

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self.count = 0
        """How many durations."""

    def add(self, seconds: float) -> None:
        """Count a duration. Raises ValueError or OverflowError where it is none."""
        self._counts[round(math.log(max(seconds, _SHORTEST)) / _STEP)] += 1
        self.count += 1

    def percentile(self, share: float) -> float | None:
        """Return the duration that a share (0 to 1) of all does not exceed; None without any."""
        left = math.ceil(share * self.count)
        for step in sorted(self._counts):
            left -= self._counts[step]
            if left <= 0:
                return math.exp(step * _STEP)
        return None
