"""Places for a bounded number of requests, given out first come, first served."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Protocol

from async_openai.transport.base import SendFailure


class Waiter(Protocol):
    """A request waiting for a place, by blocking or by suspending."""

    async def wait(self, seconds: float | None) -> bool:
        """Wait until granted (True) or for so many seconds (False)."""
        ...

    def grant(self) -> None:
        """End the wait. Called once, from any thread."""
        ...


class Guard:
    """A lock for use in destructors too, at any time.

    The garbage collector runs them in whatever thread allocates next, even in the one that holds the lock:
    waiting for it there would be for ever. What they have to do is left for the holder then.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        """The lock itself, faster than `with guard`. Where something is `left`, call `settle` after it."""
        self.left: deque[Callable[[], None]] = deque()

    def __enter__(self) -> None:
        self.lock.acquire()

    def __exit__(self, *_: object) -> None:
        self.lock.release()
        if self.left:
            self.settle()

    def from_destructor(self, action: Callable[[], None]) -> None:
        """Run an action under the lock: now, or when its holder is done."""
        self.left.append(action)
        self.settle()

    def settle(self) -> None:
        """Run the actions left by destructors."""
        while self.left:
            if not self.lock.acquire(blocking=False):
                return
            # Free, so it is not this very thread that holds it further down its stack: taking it again is safe.
            self.lock.release()
            try:
                action = self.left.popleft()
            except IndexError:
                return
            action()


class Slots:
    """A fair semaphore: first come, first served; a waiter that gives up hands its place on.

    The same for both ways of waiting; only the waiters differ.
    """

    def __init__(self, limit: int | None, waiter: Callable[[], Waiter], guard: Guard | None = None) -> None:
        self._limit = limit
        self._waiter = waiter
        self.guard = guard or Guard()
        """The lock of the places, open to destructors."""
        self._in_use = 0
        self._queue: OrderedDict[Waiter, None] = OrderedDict()

    @property
    def in_use(self) -> int:
        """Places given out."""
        return self._in_use

    @property
    def waiting(self) -> int:
        """Requests in the queue."""
        return len(self._queue)

    def is_full(self) -> bool:
        """Whether all places are given out."""
        return self._limit is not None and self._in_use >= self._limit

    def take(self) -> bool:
        """Take a place if one is free."""
        guard = self.guard
        with guard.lock:
            # Whoever waits, waits because all are in use: a free place never overtakes the queue.
            free = self._limit is None or self._in_use < self._limit
            self._in_use += free
        if guard.left:
            guard.settle()
        return free

    async def acquire(self, seconds: float | None) -> None:
        """Take a place, waiting up to `seconds`. Raises SendFailure."""
        if self.take():
            return
        waiter = self._waiter()
        with self.guard:
            if self._limit is None or self._in_use < self._limit:
                self._in_use += 1
                return
            self._queue[waiter] = None
        try:
            granted = await waiter.wait(seconds)
        except BaseException:
            if not self._withdraw(waiter):
                self.release()
            raise
        # Granted in the moment in which the time was over: then it is ours all the same.
        if not granted and self._withdraw(waiter):
            raise SendFailure("no connection became free in time", delivery="unsent", timed_out=True)

    def release(self) -> None:
        """Give a place back, to the first in the queue."""
        guard = self.guard
        with guard.lock:
            waiter = self._queue.popitem(last=False)[0] if self._queue else None
            self._in_use -= waiter is None
        if guard.left:
            guard.settle()
        if waiter is not None:
            waiter.grant()

    def _withdraw(self, waiter: Waiter) -> bool:
        """Leave the queue; False if a place was granted already."""
        with self.guard:
            try:
                del self._queue[waiter]
            except KeyError:
                return False
            return True
