"""The writer: the one thread of a process for the rows of all ledgers."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

from async_openai.costs.file_sink import FileSink
from async_openai.costs.rows import PATIENCE
from async_openai.errors import UsageError
from async_openai.importing import importing
from async_openai.utils import process

if TYPE_CHECKING:
    from async_openai.costs.outlet import Outlet
    from async_openai.validation.ledger_setting import Sink

logger = logging.getLogger("async_openai")


class WorkItem:
    """A function to run in the writer's turn, and the future of its result."""

    def __init__(self, work: Callable[[], bool]) -> None:
        self.work = work
        self.done: Future[bool] = Future()

    def serve(self) -> None:
        """Run the function, unless the future was cancelled."""
        if not self.done.set_running_or_notify_cancel():
            return
        try:
            result = self.work()
        except BaseException as error:  # noqa: BLE001 - whoever waits gets it
            self.done.set_exception(error)
        else:
            self.done.set_result(result)


class Writer:
    """A queue of outlets and work items, served in order by one thread. The first of them starts it."""

    def __init__(self) -> None:
        self.outlets: WeakSet[Outlet] = WeakSet()
        """Every outlet. The queue keeps those with waiting rows alive."""
        # SimpleQueue alone may be put to while this very thread puts to it, as the garbage collector has it.
        self._queue: SimpleQueue[Outlet | WorkItem] = SimpleQueue()
        self._failing: set[Outlet] = set()
        self._starting = threading.Lock()
        self._running = False
        self._turn = threading.Lock()
        """Held while writing: by the thread, or by a caller where no thread can be started."""
        self._thread = 0
        """Id of the thread; 0 for none."""
        self._ends = False

    def add(self, outlet: Outlet) -> None:
        """Take in a new outlet. What is left at the end of the process is written, were it the first row of all."""
        self.outlets.add(outlet)
        _at_exit()

    def ready(self, item: Outlet | WorkItem) -> None:
        """Queue an outlet or a work item."""
        self._queue.put(item)
        if not self._running:
            self._start()

    def _start(self) -> None:
        if not self._starting.acquire(blocking=False):
            # Another thread starts it, or this one does and was interrupted.
            return
        try:
            if not self._running:
                self._running = True
                _at_exit()
                threading.Thread(target=self._run, name="async-openai-writer", daemon=True).start()
        except RuntimeError:
            # The interpreter is ending, or out of threads: the next row tries again.
            self._running = False
        finally:
            self._starting.release()
        if not self._running and self._ends:
            self.catch_up()

    def _run(self) -> None:
        queue, self._thread = self._queue, threading.get_ident()
        try:
            _load()
            while queue is self._queue:
                self._serve_next(queue)
        finally:
            if queue is self._queue:
                self._running, self._thread = False, 0

    def _serve_next(self, queue: SimpleQueue[Outlet | WorkItem]) -> None:
        try:
            item: Outlet | WorkItem | None = queue.get(timeout=self._until_next_try())
        except Empty:
            item = None
        with self._turn:
            if item is not None:
                self._serve(item)
            self._try_again()

    def _until_next_try(self) -> float | None:
        times = [outlet.retry_at for outlet in list(self._failing) if outlet.retry_at is not None]
        return max(0.0, min(times) - monotonic()) if times else None

    def _serve(self, item: Outlet | WorkItem) -> None:
        try:
            item.serve()
        except Exception as error:  # noqa: BLE001 - nobody is there to catch it
            logger.warning("the ledger's writer failed: %s", type(error).__name__)
        if isinstance(item, WorkItem):
            return
        self._failing.discard(item)
        if item.retry_at is not None:
            self._failing.add(item)
        else:
            self._close_if_left(item)

    def _try_again(self) -> None:
        now = monotonic()
        for outlet in list(self._failing):
            if outlet.retry_at is None or outlet.retry_at <= now:
                self._serve(outlet)

    def catch_up(self) -> None:
        """Serve the queue in this thread, unless another one does."""
        while not self._queue.empty() and self._turn.acquire(blocking=False):
            try:
                with suppress(Empty):
                    self._serve(self._queue.get_nowait())
            finally:
                self._turn.release()

    # --- work ---------------------------------------------------------------------------------------------------------

    def submit(self, work: Callable[[], bool]) -> Future[bool]:
        """Run a function between two batches. The future holds its result.

        Raises:
            UsageError: A sink asks for it: it would wait for itself.
        """
        if self._thread == threading.get_ident():
            raise UsageError("a sink cannot flush or close a ledger: it would wait for itself")
        item = WorkItem(work)
        self.ready(item)
        if not self._running:
            # No thread is to be had.
            self.catch_up()
        return item.done

    def flush(self, outlets: Sequence[Outlet]) -> bool:
        """Write the waiting rows of outlets now; the caller has the turn. Returns whether all are written."""
        written = [outlet.write(len(outlet.waiting)) for outlet in outlets]
        for outlet in outlets:
            if outlet.retry_at is not None:
                self._failing.add(outlet)
        return all(written)

    def _close_if_left(self, outlet: Outlet) -> None:
        """Close the file of an empty outlet without a ledger."""
        if not outlet.attached and not outlet.waiting and isinstance(outlet.sink, FileSink):
            self.close_if_unused(outlet.sink)

    def close_if_unused(self, sink: Sink) -> None:
        """Close a sink, unless a ledger gives it rows; the caller has the turn."""
        if any(other.attached and other.sink is sink for other in list(self.outlets)):
            return
        try:
            sink.close()
        except Exception as error:  # noqa: BLE001 - a sink of a user may do anything
            logger.warning("the ledger's sink %s could not be closed: %s", type(sink).__name__, type(error).__name__)

    # --- the end of the process ---------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Write everything and close all sinks, within `PATIENCE`. Refused rows are counted and reported."""
        self._ends = True
        for step in process.at_end:
            with suppress(Exception):
                step()
        outlets = list(self.outlets)
        if not any(outlet.waiting or outlet.used for outlet in outlets):
            return
        try:
            self.submit(lambda: self._finish(outlets)).result(PATIENCE)
            in_time = True
        except TimeoutError:
            in_time = False
        for outlet in outlets:
            outlet.report_dropped()
            if outlet.waiting and (outlet.retry_at is not None or not in_time):
                outlet.give_up()

    def _finish(self, outlets: list[Outlet]) -> bool:
        flushed = self.flush(outlets)
        # What this process has not used may be its parent's, down to the connection.
        for sink in {id(outlet.sink): outlet.sink for outlet in outlets if outlet.used}.values():
            with suppress(Exception):
                sink.close()
        return flushed

    def after_fork(self) -> None:
        """Begin anew in a forked child: the thread and the rows are the parent's."""
        self._queue = SimpleQueue()
        self._failing = set()
        self._starting, self._turn = threading.Lock(), threading.Lock()
        self._running, self._thread = False, 0
        for outlet in list(self.outlets):
            outlet.forget()


writer = Writer()
"""The writer of this process."""

# A child that is forked in the middle of an import would keep half a module for ever.
_loading = threading.Lock()


def _load() -> None:
    """Import the code for prices and sinks in the thread: it takes some tenths of a second."""
    with _loading, suppress(Exception):  # whoever needs it says what is wrong
        from genai_prices.data_snapshot import get_snapshot  # noqa: PLC0415 - off the path of calls

        from async_openai.costs import exporting as exporting  # noqa: PLC0415, PLC0414 - as above

        get_snapshot()


def load_prices() -> None:
    """Have the thread load the prices now, for one who needs them within a call."""
    writer.ready(WorkItem(lambda: True))


importing.around_forks(_loading)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=writer.after_fork)


class _Registered:
    """The ends of the process with a handler."""

    at_exit = False
    children = 0


def _at_exit() -> None:
    """Have everything written when the interpreter exits, also in a child of multiprocessing."""
    if not _Registered.at_exit:
        import atexit  # noqa: PLC0415 - only where a sink is used

        _Registered.at_exit = True
        atexit.register(writer.finish)
    util = sys.modules.get("multiprocessing.util")
    if util is not None and _Registered.children != process.id:
        # Its children leave without the handlers of `atexit`, but not without these.
        _Registered.children = process.id
        util.Finalize(None, writer.finish, exitpriority=0)
