"""A run on an event loop."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, cast

from async_openai.bulk.result import Result, RunSummary
from async_openai.errors import ParameterTypeError
from async_openai.transport.runtime import AWAITING

if TYPE_CHECKING:
    from async_openai.bulk.core import RowJob, RunCore
    from async_openai.bulk.row_answers import RowAnswer

R = TypeVar("R")
_END: Final = object()
_tasks: Final[set[asyncio.Task[None]]] = set()
"""Those at work: a loop alone does not keep them."""


class AsyncRun(Generic[R]):
    """A run: an asynchronous iterator of results as rows finish. It begins with the first one that is asked for.

    Leaving the loop starts nothing more; closing (`async with`, `close`, the end of the loop) waits for what is under
    way.
    """

    def __init__(self, core: RunCore, rows: Iterable[Any] | AsyncIterable[Any]) -> None:
        if isinstance(rows, str | bytes) or not isinstance(rows, Iterable | AsyncIterable):
            raise ParameterTypeError(f"rows: expected an iterable of rows, got {type(rows).__name__}", param="rows")
        self._core = core
        self._input = rows
        self._rows: Any = aiter(rows) if isinstance(rows, AsyncIterable) else iter(rows)
        self._is_async = isinstance(rows, AsyncIterable)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pulling: asyncio.Lock | None = None
        self._workers: set[asyncio.Task[None]] = set()
        self._idle: deque[asyncio.Future[None]] = deque()
        self._taker: asyncio.Future[None] | None = None
        self._begun = False
        self._ended = False
        self._raised = False

    # --- what users call ----------------------------------------------------------------------------------------------

    @property
    def summary(self) -> RunSummary:
        """What the run has come to: rows done, failed and skipped, USD, tokens, seconds."""
        return self._core.counted()

    def __aiter__(self) -> AsyncIterator[Result[R]]:
        return _AsyncRunLoop(self)

    async def __anext__(self) -> Result[R]:
        try:
            return await self._next()
        except StopAsyncIteration:
            raise
        except BaseException:
            # Cancelled, above all. Nothing more is started; what is under way is waited for by `close`.
            self.stop()
            raise

    async def all(self) -> list[Result[R]]:
        """Run to the end, and return the results in the order of the rows.

        Raises:
            RunStoppedError: More rows failed than `stop_after_errors` allows.
        """
        async with self:
            results = [result async for result in self]
        return sorted(results, key=lambda result: result.index)

    def stop(self) -> None:
        """Start nothing more. Rows under way finish, and are written.

        May be called from any thread.
        """
        self._core.stop()
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake_all)

    async def close(self) -> None:
        """Stop, wait for what is under way, and write all of it to the disk.

        Raises:
            StorageError: Something could not be written.
        """
        self._core.stop()
        self._wake_all()
        while self._workers:
            try:
                await asyncio.wait(self._workers)
            except asyncio.CancelledError:
                await self.abort()
                raise
        await self._end()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncRun: {self._core.summary}>"

    # --- the loop of whoever takes the results ------------------------------------------------------------------------

    async def _next(self) -> Result[R]:
        core = self._core
        if not self._begun:
            await self._begin()
        while not core.has_result:
            if not self._workers and (core.is_over or self._ended):
                await self._end()
                ending = core.ending()
                if ending is not None and not self._raised:
                    self._raised = True
                    raise ending
                raise StopAsyncIteration
            self._taker = asyncio.get_running_loop().create_future()
            try:
                await self._taker
            finally:
                self._taker = None
        item = core.take()
        self._wake_one()
        if isinstance(item, Result):
            return cast("Result[R]", item)
        return cast("Result[R]", core.read(item))

    async def _begin(self) -> None:
        self._begun = True
        if self._core.stopped:
            return
        self._loop = asyncio.get_running_loop()
        self._pulling = asyncio.Lock()
        await asyncio.to_thread(self._core.open, self._input)
        self._start_worker()

    async def _end(self) -> None:
        if not self._ended:
            self._ended = True
            # In a thread: it waits for the disk. Not to be left half done where the task is cancelled.
            await asyncio.shield(asyncio.to_thread(self._core.close))

    async def abort(self) -> None:
        """Stop, and cancel what is under way: its rows stay to be done."""
        self._core.stop()
        for worker in self._workers:
            worker.cancel()
        while self._workers:
            await asyncio.wait(self._workers)
        await self._end()

    def _wake_all(self) -> None:
        while self._idle:
            self._wake_one()
        self._wake_taker()

    def _wake_one(self) -> None:
        while self._idle:
            waiter = self._idle.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    def _wake_taker(self) -> None:
        if self._taker is not None and not self._taker.done():
            self._taker.set_result(None)

    async def deliver(self, job: RowJob, answer: RowAnswer) -> None:
        """Take in the answer of a row that came by another way than a call. Waits while nobody takes results."""
        while self._core.is_full:
            waiter = asyncio.get_running_loop().create_future()
            self._idle.append(waiter)
            await waiter
        self._core.deliver(job, answer)
        self._wake_taker()

    # --- workers ------------------------------------------------------------------------------------------------------

    def _start_worker(self) -> None:
        worker = asyncio.get_running_loop().create_task(self._work())
        self._workers.add(worker)
        _tasks.add(worker)
        worker.add_done_callback(self._gone)

    def _gone(self, worker: asyncio.Task[None]) -> None:
        self._workers.discard(worker)
        _tasks.discard(worker)
        self._wake_taker()
        if self._core.is_over:
            self._wake_all()

    async def _work(self) -> None:
        core = self._core
        try:
            while await self._may_go_on():
                job = await self._pull()
                if job is None:
                    continue
                try:
                    answer = await core.answer(job, AWAITING)
                except BaseException:
                    core.interrupted(job)
                    raise
                core.finish(job, answer)
                self._wake_taker()
                if self._idle:
                    self._wake_one()
        except asyncio.CancelledError:
            core.stop()
        except BaseException as error:  # noqa: BLE001 - raised to whoever takes the results
            core.fail(error)

    async def _may_go_on(self) -> bool:
        """Wait until another row may start. False where none will, or there are workers enough."""
        core = self._core
        while not core.is_over:
            if len(self._workers) > core.concurrency.limit:
                return False
            if core.has_room:
                return True
            waiter = asyncio.get_running_loop().create_future()
            self._idle.append(waiter)
            await waiter
        return False

    async def _pull(self) -> RowJob | None:
        """Take the next row from the input. None where it needs no call."""
        core = self._core
        if not self._is_async:
            index = core.next_index()
            row: Any = next(self._rows, _END)
        else:
            async with cast("asyncio.Lock", self._pulling):
                if core.is_over or not core.has_room:
                    return None
                index = core.next_index()
                row = await anext(self._rows, _END)
        if row is _END:
            core.no_more()
            self._wake_all()
            return None
        job = core.begin(index, row)
        if job is None:
            self._wake_taker()
            # A long stretch of rows that need no call lets others go on too.
            if index % 64 == 0:
                await asyncio.sleep(0)
        elif len(self._workers) < core.concurrency.limit and core.has_room:
            self._start_worker()
        return job


class _AsyncRunLoop(AsyncIterator[Result[R]]):
    """A loop over a run. Left, it stops the run."""

    def __init__(self, run: AsyncRun[R]) -> None:
        self._run = run

    async def __anext__(self) -> Result[R]:
        return await self._run.__anext__()

    def __del__(self) -> None:
        self._run.stop()
