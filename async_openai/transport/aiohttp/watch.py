"""The read timeout of exchanges over aiohttp."""

from __future__ import annotations

import asyncio
import math
from contextvars import Context
from typing import Protocol


class Waiting(Protocol):
    """One who may be waiting for bytes."""

    due: float
    """When its wait has lasted too long, on the loop's `time()`; infinity while it does not wait."""

    def give_up(self) -> None:
        """End the wait."""
        ...


class Watch:
    """Ends waits that last too long, all of one event loop by one timer.

    aiohttp's own `sock_read` sets and cancels a timer for every piece that arrives: a tenth of a streamed chunk's cost.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._context = Context()
        self._waiting: set[Waiting] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = math.inf

    def begin(self, waiting: Waiting, seconds: float | None) -> None:
        """Watch a wait that begins now and may last so many seconds."""
        if seconds is None:
            return
        waiting.due = due = self._loop.time() + seconds
        self._waiting.add(waiting)
        if due < self._timer_at:
            self._set(due)

    def forget(self, waiting: Waiting) -> None:
        """Watch it no more."""
        waiting.due = math.inf
        self._waiting.discard(waiting)

    def _set(self, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = when
        # Not in the context of the call that happens to set it: that would be kept for as long.
        self._timer = self._loop.call_at(when, self._look, context=self._context)

    def _look(self) -> None:
        self._timer, self._timer_at = None, math.inf
        now = self._loop.time()
        # Copies: a destructor may forget one meanwhile, in whatever thread.
        for waiting in list(self._waiting):
            if waiting.due <= now:
                self.forget(waiting)
                waiting.give_up()
        following = min((waiting.due for waiting in list(self._waiting)), default=math.inf)
        if following < math.inf:
            self._set(following)

    def close(self) -> None:
        """Stop watching."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._waiting.clear()
