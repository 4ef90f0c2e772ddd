"""When a second member of a pool is asked as well. Pure: durations in, seconds out."""

from __future__ import annotations

import math
from bisect import insort
from collections import deque
from collections.abc import Hashable
from typing import Final

from async_openai.utils import shared_lock

ENOUGH: Final = 20
"""Calls of a model after which its 95th percentile is known."""
_SAMPLES: Final = 200
"""Latest calls of a model that count."""
_MOST_MODELS: Final = 256
_SAVED: Final = 10.0
"""Second attempts that may be saved up: in an outage each call would make one."""
PERCENTILE: Final = 0.95

_lock = shared_lock()


class Latencies:
    """The durations of the latest calls of one model."""

    def __init__(self) -> None:
        self._latest: deque[float] = deque()
        self._sorted: list[float] = []

    def add(self, seconds: float) -> None:
        """Take in a call: of one that was cut off, how long it had taken by then."""
        if len(self._latest) >= _SAMPLES:
            self._sorted.remove(self._latest.popleft())
        self._latest.append(seconds)
        insort(self._sorted, seconds)

    def percentile(self) -> float | None:
        """Return the 95th percentile; None before enough calls."""
        count = len(self._sorted)
        return None if count < ENOUGH else self._sorted[min(count - 1, math.ceil(PERCENTILE * count) - 1)]


class Hedging:
    """The rule of one pool, and what it has seen.

    Args:
        after: Seconds after which a second member is asked, or `p95`: the 95th percentile of the model's calls.
        share: The most second attempts, as a share of the calls.
    """

    def __init__(self, after: float | str, share: float) -> None:
        self.after = after
        self.share = share
        self.calls = 0
        """Calls that it has watched."""
        self.hedged = 0
        """Second attempts that it has let go."""
        self._saved = 0.0
        self._latencies: dict[Hashable, Latencies] = {}

    def wait(self, model: Hashable) -> float | None:
        """Begin a call. Returns the seconds after which a second member is asked; None where they are not known yet."""
        with _lock:
            self.calls += 1
            self._saved = min(max(1.0, _SAVED), self._saved + self.share)
            if not isinstance(self.after, str):
                return self.after
            known = self._latencies.get(model)
            return None if known is None else known.percentile()

    def allows(self) -> bool:
        """Take one second attempt, if the share allows it."""
        with _lock:
            if self._saved < 1.0 - 1e-9:
                return False
            self._saved -= 1.0
            self.hedged += 1
            return True

    def took(self, model: Hashable, seconds: float) -> None:
        """Take in how long the first member's answer took, or had taken when it was cut off."""
        if not isinstance(self.after, str):
            return
        with _lock:
            known = self._latencies.get(model)
            if known is None:
                if len(self._latencies) >= _MOST_MODELS:
                    self._latencies.clear()
                known = self._latencies[model] = Latencies()
            known.add(seconds)
