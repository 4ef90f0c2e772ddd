"""Waiting for what another thread does, for tests."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

PATIENCE = 20.0
"""Seconds after which something that should have happened has not. Only a failing test waits as long: a busy machine
may stop the whole process for seconds, and the other thread still needs its turn after that."""

_PAUSE = 0.002


def eventually(condition: Callable[[], Any]) -> bool:
    """Wait until it holds; tell whether it does."""
    pause = threading.Event()
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        pause.wait(_PAUSE)
    return True


async def until(condition: Callable[[], Any]) -> None:
    """Wait until it holds, while the loop goes on. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - what it waits for happens on another thread
            await asyncio.sleep(_PAUSE)
