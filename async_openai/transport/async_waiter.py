"""Waiting for a place on an event loop."""

from __future__ import annotations

import asyncio
import contextlib

from async_openai.transport.loops import runs_here


class AsyncWaiter:
    """Waits for a place by suspending."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._granted: asyncio.Future[None] = self._loop.create_future()

    async def wait(self, seconds: float | None) -> bool:
        """Wait until granted (True) or for so many seconds (False)."""
        try:
            async with asyncio.timeout(seconds):
                await self._granted
        except TimeoutError:
            return False
        return True

    def grant(self) -> None:
        """End the wait, from any thread."""
        if runs_here(self._loop):
            self._grant()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed, and the one who waited gone with it
            self._loop.call_soon_threadsafe(self._grant)

    def _grant(self) -> None:
        if not self._granted.done():
            self._granted.set_result(None)
