"""The library's clock, replaceable in tests."""

from __future__ import annotations

import time as machine
from typing import Protocol


class Clock(Protocol):
    """Tells the time and waits, in seconds."""

    def time(self) -> float:
        """Seconds since the epoch."""
        ...

    def monotonic(self) -> float:
        """Seconds on a monotonic clock."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        ...

    async def async_sleep(self, seconds: float) -> None:
        """Suspend this task."""
        ...


class SystemClock:
    """The machine's clock."""

    def __init__(self) -> None:
        # The functions themselves, and where they are found first: a call asks the time six times.
        self.time = machine.time
        self.monotonic = machine.monotonic

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        machine.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Suspend this task."""
        import asyncio  # noqa: PLC0415 - 20 ms that a synchronous program never needs

        await asyncio.sleep(seconds)


class _Current:
    """Holds the clock in use; `async_openai.testing` swaps it."""

    def __init__(self) -> None:
        self.clock: Clock = SystemClock()


current = _Current()
