"""Two jobs of which the first to succeed wins: `race` of both runtimes."""

from __future__ import annotations

import contextvars
import math
import threading
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar, cast

from async_openai.transport.cutting import CuttableRuntime
from async_openai.transport.driving import run_sync

if TYPE_CHECKING:
    import asyncio

    from async_openai.transport.runtime import Racer, Runtime

T = TypeVar("T")


async def race_in_tasks(
    runtime: Runtime, first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float
) -> T:
    """Run a job, and another one where the first takes longer than `after` seconds. See `Runtime.race`."""
    import asyncio  # noqa: PLC0415 - not needed by synchronous programs

    tasks = [asyncio.ensure_future(first(runtime))]
    try:
        other: Racer[T] | float | None = after
        while isinstance(other, float | int):
            await asyncio.wait(tasks, timeout=None if other == math.inf else other)
            other = None if tasks[0].done() else second()
        if other is None:
            return await tasks[0]
        tasks.append(asyncio.ensure_future(other(runtime)))
        while any(not task.done() for task in tasks) and not any(map(_has_won, tasks)):
            running = [task for task in tasks if not task.done()]
            await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        return next(filter(_has_won, tasks), tasks[0]).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _has_won(task: asyncio.Future[Any]) -> bool:
    return task.done() and not task.cancelled() and task.exception() is None


class _Thread:
    """A job on a thread of its own."""

    def __init__(self, job: Racer[Any], ends: SimpleQueue[_Thread]) -> None:
        self.runtime = CuttableRuntime()
        self.result: Any = None
        self.error: BaseException | None = None
        self._job = job
        self._ends = ends
        # As a task, it has the caller's context variables. It holds up the end of no program.
        run = contextvars.copy_context().run
        threading.Thread(target=run, args=(self._run,), name="async-openai_hedge", daemon=True).start()

    def _run(self) -> None:
        try:
            self.result = run_sync(self._job(self.runtime))
        except BaseException as error:  # noqa: BLE001 - raised in the caller's thread
            self.error = error
        self._ends.put(self)


_LOOK = 0.05
"""Seconds after which it is seen that the whole race was cut."""


def race_in_threads(
    first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float, check: Callable[[], None] | None
) -> T:
    """Run a job on a thread, and another one where it takes longer than `after` seconds.

    Args:
        first: The job.
        second: Makes the other one; a number is the seconds after which to ask for it again.
        after: Seconds on the machine's clock.
        check: Raises where the caller itself was cut.
    """
    ends: SimpleQueue[_Thread] = SimpleQueue()
    racing = [_Thread(first, ends)]
    running = 1
    try:
        ended: _Thread | None = None
        other: Racer[T] | float | None = after
        while isinstance(other, float | int):
            ended = _next(ends, other, check)
            other = None if ended is not None else second()
        if other is not None:
            racing.append(_Thread(other, ends))
            running += 1
        while ended is None or (ended.error is not None and running > 1):
            running -= ended is not None
            ended = _next(ends, math.inf, check)
    except BaseException:
        _cut(racing)
        raise
    if ended.error is not None:
        raise racing[0].error or ended.error
    # A stream that has won goes on over its own runtime.
    _cut(one for one in racing if one is not ended)
    return cast("T", ended.result)


def _cut(threads: Iterable[_Thread]) -> None:
    for one in threads:
        one.runtime.cut()


def _next(ends: SimpleQueue[_Thread], seconds: float, check: Callable[[], None] | None) -> _Thread | None:
    """Wait for the next end; None where none comes in time."""
    while check is not None and seconds > _LOOK:
        try:
            return ends.get(timeout=_LOOK)
        except Empty:
            check()
            seconds -= _LOOK
    try:
        return ends.get(timeout=None if seconds == math.inf else seconds)
    except Empty:
        return None
