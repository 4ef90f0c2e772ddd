"""What is shown while a run goes: a live line where there is a terminal and rich, else a line every few seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from async_openai.bulk.result import RunSummary

_EVERY: Final = 5.0
"""Seconds between two plain lines."""
_OFTEN: Final = 0.25


def spelled(seconds: float) -> str:
    """Return a time in words: `2h05m`, `3m20s`, `12s`."""
    whole = round(seconds)
    if whole >= 3600:  # noqa: PLR2004 - seconds of an hour
        return f"{whole // 3600}h{whole % 3600 // 60:02}m"
    return f"{whole // 60}m{whole % 60:02}s" if whole >= 60 else f"{whole}s"  # noqa: PLR2004 - of a minute


def line_of(
    summary: RunSummary, total: int | None, *, tpm: float | None = None, resting: str = "", doing: str = ""
) -> str:
    """Return the state of a run in a line.

    Args:
        summary: The run's.
        total: Rows of the input, where that is known.
        tpm: The limit of tokens a minute, where there is one.
        resting: The clients that are cooling down.
        doing: What goes on beside rows: the state of a batch.
    """
    ended = summary.done + summary.failed
    there = ended + summary.skipped
    parts = [f"{there:,}" if total is None else f"{there:,} of {total:,}", f"{summary.failed:,} failed"]
    if summary.seconds > 0 and ended:
        rate = ended / summary.seconds
        tokens = f"{summary.tokens / summary.seconds * 60:,.0f}"
        parts.append(f"{rate:,.1f} rows/s")
        parts.append(f"{tokens} tokens/min" if tpm is None else f"{tokens} of {tpm:,.0f} tokens/min")
        left = None if total is None else max(0, total - there)
        projected = "" if left is None else f" of about ${summary.usd + summary.usd / ended * left:.4g}"
        parts.append(f"${summary.usd:.4g}{projected}")
        if left:
            parts.append(f"{spelled(left / rate)} left")
    parts += [f"resting: {resting}"] if resting else []
    parts += [doing] if doing else []
    return ", ".join(parts)


class PlainProgress:
    """A line on standard error, every few seconds."""

    every = _EVERY

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to put back."""

    def show(self, line: str) -> None:
        """Show the state."""
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()

    say = show


class LiveProgress:
    """A bar and a line at the bottom of the terminal."""

    every = _OFTEN

    def __init__(self, rich: Callable[[str], Any], total: int | None, there: Callable[[], int]) -> None:
        progress = rich("rich.progress")
        columns = (progress.BarColumn(), progress.TextColumn("{task.description}", markup=False))
        console = rich("rich.console").Console(stderr=True)
        self._bar = progress.Progress(*columns, console=console, transient=False)
        self._task = self._bar.add_task("", total=total)
        self._there = there

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, line: str) -> None:
        """Show the state."""
        self._bar.update(self._task, completed=self._there(), description=line)

    def say(self, line: str) -> None:
        """Say something that stays."""
        self._bar.console.print(line, markup=False, highlight=False)


def progress_for(total: int | None, there: Callable[[], int]) -> PlainProgress | LiveProgress:
    """Return what shows a run: live where standard error is a terminal and rich is installed."""
    if not sys.stderr.isatty():
        return PlainProgress()
    try:
        return LiveProgress(import_module, total, there)
    except ImportError:
        return PlainProgress()
