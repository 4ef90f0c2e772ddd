"""What is measured: CPU time of this process, and its memory."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
from pathlib import Path
from typing import Self


def cpu() -> float:
    """Return user and system seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


class Cpu:
    """Measures the CPU time of a `with` block; `per(n)` gives microseconds a piece."""

    def __enter__(self) -> Self:
        gc.collect()
        self._start = cpu()
        return self

    def so_far(self) -> float:
        """Return the seconds since the block began."""
        return cpu() - self._start

    def __exit__(self, *_: object) -> None:
        self.seconds = cpu() - self._start

    def per(self, count: int) -> float:
        return self.seconds / count * 1e6


def resident() -> int:
    """Return the resident memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class Peak:
    """Watches the memory of this process while an `async with` block runs; `grown` is in bytes."""

    async def __aenter__(self) -> Self:
        gc.collect()
        self._start = self._most = resident()
        self._task = asyncio.create_task(self._watch())
        return self

    async def _watch(self) -> None:
        while True:
            self._most = max(self._most, resident())
            await asyncio.sleep(0.05)

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        self.grown = self._most - self._start
