"""Clients of other libraries on one event loop: closing them is a coroutine, and their sockets are not ours."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import warnings
from abc import ABC, abstractmethod
from typing import Any

_closing: set[asyncio.Task[None]] = set()
_inherited: list[object] = []


class LoopBound(ABC):
    """A resource closed on the loop of its creation."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    @abstractmethod
    async def close(self) -> None:
        """Close, on the running loop."""

    @abstractmethod
    def detach(self) -> None:
        """Let go of everything without the closed loop."""

    def abort(self) -> None:
        """Close from any thread: at once on this loop, soon on another, without it where it is closed."""
        if self._loop.is_closed():
            _without_warnings(self.detach)
            return
        with contextlib.suppress(RuntimeError):  # closed in this very moment
            self._loop.call_soon_threadsafe(self._start_closing)

    def _start_closing(self) -> None:
        task = self._loop.create_task(self.close())
        _closing.add(task)
        task.add_done_callback(_closing.discard)

    def disown(self) -> None:
        """Keep the parent's clients from being collected in this forked child: that would touch the parent's loop."""
        _inherited.append(self)


def _without_warnings(detach: Any) -> None:
    """Let go of a client past an orderly close; its sockets close with their last references."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        detach()
        # In cycles with the loop; seldom enough (a loop closed without shutdown_asyncgens) to afford this.
        gc.collect()
