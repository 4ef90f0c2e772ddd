"""Many jobs, a bounded number at once: `run_many` of both runtimes."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterable, Iterator, Sized
from time import monotonic
from typing import Any, Generic, TypeVar

from async_openai.transport.driving import Job, run_sync

T = TypeVar("T")
_GRACE = 0.5
"""Seconds that Ctrl-C waits for what it has cut to be written down. Whoever cannot be cut is left behind."""
_LOOK = 0.5
"""Seconds of one wait in the main thread. A signal that arrives just before such a wait does not end it, and Python
looks at signals after it alone: without a bound that Ctrl-C would be lost until the next."""


class _Work(Generic[T]):
    """Jobs handed out one by one, and their results in the same order."""

    def __init__(self, jobs: Iterable[Job[T]], *, keep_errors: bool) -> None:
        self._jobs: Iterator[Job[T]] = iter(jobs)
        self._keep_errors = keep_errors
        # A generator of jobs must not be entered by two threads at once.
        self._lock = threading.Lock()
        self._results: list[T | BaseException | None] = []
        self.error: BaseException | None = None
        """The first fatal error; it ends the whole run."""

    def take(self) -> tuple[int, Job[T]] | None:
        """Return the next job and its index, None when none is left or the run has failed."""
        with self._lock:
            if self.error is not None:
                return None
            try:
                job = next(self._jobs)
            except StopIteration:
                return None
            self._results.append(None)
            return len(self._results) - 1, job

    def put(self, index: int, result: T) -> None:
        self._results[index] = result

    def failed(self, index: int, error: BaseException) -> bool:
        """Note an error of a job; tell whether the others go on."""
        if self._keep_errors:
            self._results[index] = error
        else:
            self.stop(error)
        return self._keep_errors

    def stop(self, error: BaseException) -> None:
        """End the run: no further job is handed out."""
        with self._lock:
            self.error = self.error or error

    def results(self) -> list[T | BaseException]:
        """Return the results, or raise the fatal error."""
        if self.error is not None:
            raise self.error
        return self._results  # type: ignore[return-value]  # every place has been filled


def _workers(jobs: Iterable[Any], limit: int) -> int:
    limit = max(1, limit)
    return min(limit, len(jobs)) if isinstance(jobs, Sized) else limit


async def run_in_tasks(jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
    """Run jobs in at most `limit` tasks, for any number of jobs."""
    import asyncio  # noqa: PLC0415 - not needed by synchronous programs

    work = _Work(jobs, keep_errors=keep_errors)

    async def worker() -> None:
        task = asyncio.current_task()
        while (taken := work.take()) is not None:
            index, job = taken
            try:
                work.put(index, await job())
            except asyncio.CancelledError as error:
                # Ours if this task is being cancelled; else the job was cancelled from within, which is its failure.
                if (task is not None and task.cancelling()) or not work.failed(index, error):
                    raise
            except Exception as error:
                if not work.failed(index, error):
                    raise

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(_workers(jobs, limit)):
                group.create_task(worker())
    except BaseExceptionGroup as errors:
        # The group holds the first error, and what the cancelled jobs raised after it.
        work.stop(errors.exceptions[0])
    return work.results()


def run_in_threads(
    jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool, cut: Callable[[], None] | None = None
) -> list[T | BaseException]:
    """Run jobs, written over the blocking runtime, in at most `limit` threads.

    Args:
        jobs: What to run.
        limit: How many at once.
        keep_errors: As for `Runtime.run_many`.
        cut: Ends what the jobs wait for, from any thread. Called when the run ends with an error.
    """
    work = _Work(jobs, keep_errors=keep_errors)
    cut = cut or _nothing

    def worker() -> None:
        while True:
            try:
                taken = work.take()
            except BaseException as error:  # noqa: BLE001 - raised by results(), in the caller's thread
                return work.stop(error)
            if taken is None:
                return None
            index, job = taken
            try:
                work.put(index, run_sync(job()))
            except Exception as error:  # noqa: BLE001 - as above
                if not work.failed(index, error):
                    cut()
            except BaseException as error:  # noqa: BLE001 - as above
                work.stop(error)
                cut()

    count = _workers(jobs, limit)
    if count <= 1:
        worker()
    else:
        _in_threads(worker, count, work, cut)
    return work.results()


def _nothing() -> None:
    pass


def _in_threads(worker: Callable[[], None], count: int, work: _Work[Any], cut: Callable[[], None]) -> None:
    # Waited for by this and not by `join`: where Ctrl-C interrupts that, CPython 3.11 takes the thread for ended.
    ended = threading.Semaphore(0)

    def run(context: contextvars.Context) -> None:
        try:
            context.run(worker)
        finally:
            ended.release()

    # Each thread gets the caller's context variables, as a task would. None holds up the end of the program: after
    # Ctrl-C one may be left behind.
    threads = [
        threading.Thread(target=run, args=(contextvars.copy_context(),), name=f"async-openai_{number}", daemon=True)
        for number in range(count)
    ]
    running = 0
    try:
        for thread in threads:
            thread.start()
            running += 1
        while running:
            running -= ended.acquire(timeout=_LOOK)
        for thread in threads:
            thread.join()  # it has nothing left to do
    except BaseException as error:
        work.stop(error)
        cut()
        end = monotonic() + _GRACE
        for _ in range(running):
            ended.acquire(timeout=max(0.0, end - monotonic()))
        raise
