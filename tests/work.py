"""How much work grows with its size, for tests."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

TIMES = 16
"""How much larger the larger size is."""
IN_PROPORTION = 4 * TIMES
"""Growth that is still in proportion. By the square it would be `TIMES` times `TIMES`: 256."""


def growth(work: Callable[[int], Any], small: int = 4096) -> float:
    """Return how many times the CPU time of some work is what it is at a sixteenth of its size.

    Its own thread's time, so that a busy machine matters little; the best of several, as caches and the garbage
    collector add to it.
    """
    return _best(work, TIMES * small) / _best(work, small)


def _best(work: Callable[[int], Any], size: int) -> float:
    return min(_seconds(work, size) for _ in range(3))


def _seconds(work: Callable[[int], Any], size: int) -> float:
    began = time.thread_time()
    work(size)
    return time.thread_time() - began
