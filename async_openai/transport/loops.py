"""One of a thing for each event loop, closed with its loop.

A pool refers to its loop, so a weak dictionary of pools by loop frees nothing. Each loop gets a started
asynchronous generator instead: `loop.shutdown_asyncgens`, which `asyncio.run`, pytest-asyncio and the web
frameworks call, runs its `finally` on the loop itself. What belonged to a loop that was closed without it is
closed by the next call.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import weakref
from collections.abc import AsyncGenerator, Callable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from async_openai.utils import process

others_first = partial(asyncio.sleep, 0)
"""Lets the other tasks of the loop take their next step first.

Awaited just before a request is written, while others are on their way: those of one step of the loop then leave
together, in the same state of all caches, and a server that sleeps is woken once. With 256 at once that saves a sixth
of a call, with one request at a time it would only cost.
"""


class Owned(Protocol):
    """A thing a loop can own."""

    async def close(self) -> None:
        """Close, on the running loop."""
        ...

    def abort(self) -> None:
        """Close at once, from any thread, in any state of the loop."""
        ...

    def disown(self) -> None:
        """Let go, in a forked child, of the parent's sockets."""
        ...


T = TypeVar("T", bound=Owned)


class PerLoop(Generic[T]):
    """One `T` for each event loop, made on first use and closed when the loop ends."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._pid = process.id
        # Values may refer to their loop: it is the loop's end that removes them, not the weak reference.
        self._made: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, T] = weakref.WeakKeyDictionary()

    def __len__(self) -> int:
        return len(self._made)

    def get(self) -> T:
        """Return the running loop's own, made on first use."""
        loop = asyncio.get_running_loop()
        if self._pid != process.id:
            self.disown()
        if len(_lifetimes) > 1:
            close_ended_loops()
        found = self._made.get(loop)
        return self._new(loop) if found is None else found

    def _new(self, loop: asyncio.AbstractEventLoop) -> T:
        close_ended_loops()
        made = self._make()
        with self._lock:
            self._made[loop] = made
        _lifetime_of(loop).add(self)
        return made

    def _pop(self, loop: asyncio.AbstractEventLoop) -> T | None:
        with self._lock:
            return self._made.pop(loop, None)

    async def close_here(self) -> None:
        """Close the running loop's own."""
        made = self._pop(asyncio.get_running_loop())
        if made is not None:
            await made.close()

    def abort(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close the one of a loop, running or not."""
        made = self._pop(loop)
        if made is not None:
            made.abort()

    def abort_all(self) -> None:
        """Close those of all loops."""
        for loop in list(self._made):
            self.abort(loop)

    def disown(self) -> None:
        """Forget, in a forked child, those of the parent. Takes no lock: a thread of the parent may hold it."""
        inherited, self._made = self._made, weakref.WeakKeyDictionary()
        self._lock = threading.Lock()
        self._pid = process.id
        for made in list(inherited.values()):
            made.disown()


class _LoopLifetime:
    """The time from the first call on a loop to its end."""

    def __init__(self) -> None:
        self.holders: weakref.WeakSet[PerLoop[Any]] = weakref.WeakSet()
        self._generator = _until_the_end(self.holders)
        # Started by hand: it yields without waiting, so one step does it and this needs no coroutine.
        with contextlib.suppress(StopIteration):
            self._generator.__anext__().send(None)

    def add(self, holder: PerLoop[Any]) -> None:
        self.holders.add(holder)


async def _until_the_end(holders: weakref.WeakSet[PerLoop[Any]]) -> AsyncGenerator[None, None]:
    loop = asyncio.get_running_loop()
    try:
        yield
    finally:
        _lifetimes.pop(loop, None)
        for holder in list(holders):
            await holder.close_here()


_lifetimes: dict[asyncio.AbstractEventLoop, _LoopLifetime] = {}
_inherited: list[object] = []
_pid = process.id


def _lifetime_of(loop: asyncio.AbstractEventLoop) -> _LoopLifetime:
    global _lifetimes, _pid
    if _pid != process.id:
        # The parent's generators must not be finished here; kept, they never are.
        _inherited.append(_lifetimes)
        _lifetimes, _pid = {}, process.id
    found = _lifetimes.get(loop)
    if found is None:
        found = _lifetimes[loop] = _LoopLifetime()
    return found


def close_ended_loops() -> None:
    """Close those of loops closed without `shutdown_asyncgens`."""
    if _pid != process.id:
        return
    for loop in list(_lifetimes):
        if loop.is_closed():
            lifetime = _lifetimes.pop(loop, None)
            for holder in list(lifetime.holders) if lifetime else ():
                holder.abort(loop)


def count() -> int:
    """Return for how many loops something is kept."""
    return len(_lifetimes)


def runs_here(loop: asyncio.AbstractEventLoop) -> bool:
    """Tell whether a loop is running in this thread."""
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False
