"""A run on threads."""

from __future__ import annotations

import contextvars
import threading
import weakref
from collections.abc import Iterable, Iterator
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, cast

from async_openai.bulk.result import Result, RunSummary
from async_openai.errors import ParameterTypeError
from async_openai.transport.cutting import CuttableRuntime, Interrupted
from async_openai.transport.driving import run_sync
from async_openai.utils import process

if TYPE_CHECKING:
    from async_openai.bulk.core import RowJob, RunCore
    from async_openai.bulk.row_answers import RowAnswer

R = TypeVar("R")
_GRACE: Final = 0.5
"""Seconds that what was cut has to be written down. Whoever cannot be cut is left behind."""
_live: weakref.WeakSet[Run[Any]] = weakref.WeakSet()


class Run(Generic[R]):
    """A run: an iterator of results as rows finish. It begins with the first one that is asked for.

    Leaving the loop starts nothing more; closing (`with`, `close`, the end of the loop) waits for what is under way.
    """

    def __init__(self, core: RunCore, rows: Iterable[Any]) -> None:
        if isinstance(rows, str | bytes) or not isinstance(rows, Iterable):
            hint = "; async_map takes it" if hasattr(rows, "__aiter__") else ""
            raise ParameterTypeError(
                f"rows: expected an iterable of rows, got {type(rows).__name__}{hint}", param="rows"
            )
        self._core = core
        self._input = rows
        self._rows = iter(rows)
        # Its lock is re-entrant: a signal handler may call `stop` wherever the thread is.
        self._state = threading.Condition()
        self._pulling = threading.Lock()
        self._runtime = CuttableRuntime()
        self._threads = 0
        self._number = 0
        self._begun = False
        self._ended = False
        self._raised = False
        self._context = contextvars.copy_context()

    # --- what users call ----------------------------------------------------------------------------------------------

    @property
    def summary(self) -> RunSummary:
        """What the run has come to: rows done, failed and skipped, USD, tokens, seconds."""
        return self._core.counted()

    def __iter__(self) -> Iterator[Result[R]]:
        return _RunLoop(self)

    def __next__(self) -> Result[R]:
        try:
            item = self._next()
        except BaseException as error:
            # Ctrl-C, above all. Nothing more is started; what is under way is waited for by `close`.
            if not isinstance(error, StopIteration):
                self.stop()
            raise
        return item

    def all(self) -> list[Result[R]]:
        """Run to the end, and return the results in the order of the rows.

        Raises:
            RunStoppedError: More rows failed than `stop_after_errors` allows.
        """
        with self:
            results = list(self)
        return sorted(results, key=lambda result: result.index)

    def stop(self) -> None:
        """Start nothing more. Rows under way finish, and are written."""
        self._core.stop()
        with self._state:
            self._state.notify_all()

    def close(self) -> None:
        """Stop, wait for what is under way, and write all of it to the disk.

        Raises:
            StorageError: Something could not be written.
        """
        self._core.stop()
        try:
            with self._state:
                self._state.notify_all()
                while self._threads:
                    self._state.wait()
        except BaseException:
            self.abort()
            raise
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Run: {self._core.summary}>"

    # --- the loop of whoever takes the results ------------------------------------------------------------------------

    def _next(self) -> Result[R]:
        self._begin()
        core = self._core
        with self._state:
            while not core.has_result:
                if not self._threads and (core.is_over or self._ended):
                    break
                self._state.wait()
            item = core.take() if core.has_result else None
            if item is not None:
                self._state.notify_all()
        if item is None:
            self._end()
            ending = core.ending()
            if ending is not None and not self._raised:
                self._raised = True
                raise ending
            raise StopIteration
        return cast("Result[R]", item if isinstance(item, Result) else core.read(item))

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        if self._core.stopped:
            return
        self._core.open(self._input)
        _live.add(self)
        with self._state:
            self._start_thread()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            _live.discard(self)
            self._core.close()

    def abort(self) -> None:
        """Stop, and cut what is under way: its rows stay to be done."""
        self._core.stop()
        self._runtime.cut()
        end = monotonic() + _GRACE
        with self._state:
            self._state.notify_all()
            while self._threads and (left := end - monotonic()) > 0:
                self._state.wait(left)
        self._end()

    def deliver(self, job: RowJob, answer: RowAnswer) -> None:
        """Take in the answer of a row that came by another way than a call. Waits while nobody takes results."""
        with self._state:
            while self._core.is_full:
                self._state.wait()
            self._core.deliver(job, answer)
            self._state.notify_all()

    # --- threads ------------------------------------------------------------------------------------------------------

    def _start_thread(self) -> None:
        self._threads += 1
        self._number += 1
        # Each has the caller's context variables, as a task would. None holds up the end of the program.
        thread = threading.Thread(
            target=self._context.copy().run, args=(self._work,), name=f"async-openai_{self._number}", daemon=True
        )
        thread.start()

    def _work(self) -> None:
        try:
            while self._may_go_on():
                job = self._pull()
                if job is not None:
                    self._answer(job)
        except BaseException as error:  # noqa: BLE001 - raised to whoever takes the results
            with self._state:
                self._core.fail(error)
        finally:
            with self._state:
                self._threads -= 1
                self._state.notify_all()

    def _may_go_on(self) -> bool:
        """Wait until another row may start. False where none will, or there are threads enough."""
        core = self._core
        with self._state:
            while not core.is_over:
                if self._threads > core.concurrency.limit:
                    return False
                if core.has_room:
                    return True
                self._state.wait()
            return False

    def _pull(self) -> RowJob | None:
        """Take the next row from the input. None where it needs no call."""
        core = self._core
        # One thread at a time: a generator must not be entered by two, and places follow the order of the input.
        with self._pulling:
            with self._state:
                if core.is_over or not core.has_room:
                    return None
                index = core.next_index()
            try:
                row = next(self._rows)
            except StopIteration:
                with self._state:
                    core.no_more()
                    self._state.notify_all()
                return None
            with self._state:
                job = core.begin(index, row)
                if job is None:
                    self._state.notify_all()
                elif self._threads < core.concurrency.limit and core.has_room and not core.is_over:
                    self._start_thread()
                return job

    def _answer(self, job: RowJob) -> None:
        core = self._core
        try:
            answer = run_sync(core.answer(job, self._runtime))
        except Interrupted:
            with self._state:
                core.interrupted(job)
            return
        except BaseException:
            with self._state:
                core.interrupted(job)
            raise
        with self._state:
            core.finish(job, answer)
            self._state.notify_all()


class _RunLoop(Iterator[Result[R]]):
    """A loop over a run. Left, it stops the run."""

    def __init__(self, run: Run[R]) -> None:
        self._run = run

    def __next__(self) -> Result[R]:
        return next(self._run)

    def __del__(self) -> None:
        self._run.stop()


def _finish_all() -> None:
    """Wait, at the end of the program, for what is under way: it is paid for."""
    for run in list(_live):
        run.close()


process.at_end.append(_finish_all)
