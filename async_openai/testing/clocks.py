"""A clock without waits, in the place of the library's own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager

from async_openai.engine.limits.gates import gates
from async_openai.transport import clock as transport_clock


class FakeClock:
    """A clock moved by sleeping, and by `advance`. Times are in seconds.

    Args:
        start: the first value of `time()`, in seconds since the epoch; `monotonic()` begins at 1000.
    """

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self._lock = threading.Lock()
        self._start = start
        self._passed = 0.0
        self.sleeps: list[float] = []
        """Every wait, in order, of any thread or task: seconds."""

    @property
    def slept(self) -> float:
        """All waits together."""
        with self._lock:
            return sum(self.sleeps)

    def time(self) -> float:
        """Seconds since the epoch."""
        with self._lock:
            return self._start + self._passed

    def monotonic(self) -> float:
        """Seconds of the monotonic clock."""
        with self._lock:
            return 1000.0 + self._passed

    def advance(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError(f"time does not go back, got {seconds} s")
        with self._lock:
            self._passed += seconds

    def sleep(self, seconds: float) -> None:
        """Record the wait, and let its time pass at once."""
        with self._lock:
            self.sleeps.append(seconds)
            self._passed += max(0.0, seconds)

    async def async_sleep(self, seconds: float) -> None:
        """The same for a task; other tasks get a turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)


@contextmanager
def fast_clock(clock: FakeClock | None = None) -> Generator[FakeClock]:
    """Replace the library's clock within this block, in every thread: no wait between retries; they are in `.sleeps`.

    Timeouts of sockets are not affected.
    """
    fake = clock or FakeClock()
    before = transport_clock.current.clock
    transport_clock.current.clock = fake
    gates.clear()
    try:
        yield fake
    finally:
        transport_clock.current.clock = before
        gates.clear()
