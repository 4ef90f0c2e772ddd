"""Many jobs, a bounded number at once: `run_many` of both runtimes."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any, Generic, TypeVar

from async_openai.transport.driving import Job, run_sync

T = TypeVar("T")


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


def run_in_threads(jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
    """Run jobs, written over the blocking runtime, in at most `limit` threads."""
    work = _Work(jobs, keep_errors=keep_errors)

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
                work.failed(index, error)
            except BaseException as error:  # noqa: BLE001 - as above
                work.stop(error)

    count = _workers(jobs, limit)
    if count <= 1:
        worker()
    else:
        _in_threads(worker, count, work)
    return work.results()


def _in_threads(worker: Callable[[], None], count: int, work: _Work[Any]) -> None:
    from concurrent.futures import ThreadPoolExecutor, wait  # noqa: PLC0415 - only where threads are used

    with ThreadPoolExecutor(count, thread_name_prefix="async-openai") as pool:
        try:
            # Each thread gets the caller's context variables, as a task would.
            wait([pool.submit(contextvars.copy_context().run, worker) for _ in range(count)])
        except BaseException as error:
            # Ctrl-C: what runs is waited for (a second Ctrl-C ends that too), nothing more is started.
            work.stop(error)
            raise
