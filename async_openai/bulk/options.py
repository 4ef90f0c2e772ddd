"""The options of a run, checked before anything is sent."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from async_openai.errors import InvalidParameterError

Via = Literal["online", "batch"]
MOST_THREADS = 64
"""Rows under way at once on threads."""
SHARE_AFTER = 50
"""Rows that must be done before a share of errors stops a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How a run goes. The arguments of `map` that are not about its rows."""

    ordered: bool = False
    concurrency: int | None = None
    stop_after_errors: int | float | None = None
    output: str | os.PathLike[str] | None = None
    resume: bool = True
    retry_errors: bool = False
    workdir: str | os.PathLike[str] | None = None
    dedupe: bool = False
    cache: str | os.PathLike[str] | None = None
    repair: bool = False
    replay: bool = True
    """Whether rows that are in the output are given as results too."""
    numbered: bool = False
    """Whether the input gives pairs of a row's place and the row."""
    raises: bool = False
    """Whether the first error of a row ends all at once: for the helpers that raise it."""
    keeps_all: bool = False
    """Whether a wrong client is an error of its row, and not of the run: for the helpers that return it."""

    def __post_init__(self) -> None:
        """Check values.

        Raises:
            InvalidParameterError: One is wrong; nothing was sent.
        """
        for name in ("ordered", "resume", "retry_errors", "dedupe", "repair"):
            if not isinstance(getattr(self, name), bool):
                raise _wrong(name, "True or False", getattr(self, name))
        if self.concurrency is not None and (type(self.concurrency) is not int or self.concurrency < 1):
            raise _wrong("concurrency", "a whole number of at least 1", self.concurrency)
        self._check_stop()
        for name in ("output", "cache", "workdir"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str | os.PathLike):
                raise _wrong(name, "a path", value)
        if self.retry_errors and self.output is None:
            raise InvalidParameterError("retry_errors: it goes with output", param="retry_errors")

    def _check_stop(self) -> None:
        value = self.stop_after_errors
        if value is None:
            return
        is_count = isinstance(value, int) and not isinstance(value, bool) and value >= 1
        is_share = isinstance(value, float) and 0 < value < 1
        if not is_count and not is_share:
            raise _wrong("stop_after_errors", "a number of errors (an int), or a share of the rows (a float)", value)

    def too_many(self, failed: int, ended: int) -> bool:
        """Whether so many errors of so many rows stop the run."""
        most = self.stop_after_errors
        if most is None:
            return False
        return failed >= most if isinstance(most, int) else ended >= SHARE_AFTER and failed > most * ended

    @property
    def cache_path(self) -> Path | None:
        """Where the cache is; None without one."""
        return None if self.cache is None else Path(self.cache)


def _wrong(name: str, expected: str, got: Any) -> InvalidParameterError:
    return InvalidParameterError(f"{name}: expected {expected}, got {got!r}", param=name)
