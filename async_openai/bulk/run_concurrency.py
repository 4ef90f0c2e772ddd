"""How many rows are under way at once: a number, or as many as make the run faster. Pure; the clock is given."""

from __future__ import annotations

from typing import Final

START: Final = 8
MOST: Final = 512
_FASTER: Final = 1.05
"""So much more a second is worth twice as many at once."""
_PATIENCE: Final = 8
"""Counts until more are tried again: hosts change."""
_SHORTEST: Final = 0.2
"""Seconds over which rows are counted, at least."""


class FixedConcurrency:
    """A number."""

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def finished(self, now: float, under_way: int) -> None:
        """Take in that a row has finished: it changes nothing."""


class AdaptiveConcurrency:
    """Twice as many, as long as rows a second grow; what brought nothing is taken back, and tried again later.

    Args:
        most: The most at once.
        start: How many at the beginning.
    """

    def __init__(self, most: int = MOST, start: int = START) -> None:
        self.limit = min(start, most)
        """How many may be under way now."""
        self._most = most
        self._began: float | None = None
        self._count = 0
        self._was_full = False
        self._before: tuple[int, float] | None = None
        """The limit before the growth that is being tried, and the rows a second with it."""
        self._held = _PATIENCE

    def finished(self, now: float, under_way: int) -> None:
        """Take in that a row has finished.

        Args:
            now: A monotonic time in seconds.
            under_way: How many rows were, with this one.
        """
        if self._began is None:
            self._began = now
        self._count += 1
        self._was_full = self._was_full or under_way >= self.limit
        seconds = now - self._began
        if self._count > self.limit and seconds >= _SHORTEST:
            # Where it was not full, the input is what is slow, or whoever takes the results.
            if self._was_full:
                self._judge(self._count / seconds)
            self._began, self._count, self._was_full = now, 0, False

    def _judge(self, rate: float) -> None:
        if self._before is not None and rate <= self._before[1] * _FASTER:
            self.limit, self._before, self._held = self._before[0], None, 0
            return
        self._held += 1
        if self.limit < self._most and (self._before is not None or self._held > _PATIENCE):
            self._before = self.limit, rate
            self.limit = min(self._most, self.limit * 2)
        else:
            self._before = None
