"""One sink of one ledger, and its queue of rows."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final

from async_openai.errors import StorageError

if TYPE_CHECKING:
    from async_openai.costs.rows import RowValues
    from async_openai.validation.ledger_setting import Sink

logger = logging.getLogger("async_openai")

WAITING_LIMIT: Final = 50_000
"""Most rows in a sink's queue, about 25 MB. Later ones are counted as dropped."""
_BATCH: Final = 500
_GENTLE: Final = 10
"""Rows priced in one go, about a millisecond."""
_FIRST_DELAY: Final = 0.1
_LONGEST_DELAY: Final = 30.0
"""Seconds until a failed sink is tried again: the first time, and after many failures in a row."""


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """The counts of a sink."""

    sink: Sink
    waiting: int
    """Rows recorded and not yet written."""
    written: int
    """Rows written."""
    dropped: int
    """Rows lost to this sink: too many were waiting already. The ledger's own sums have them."""
    failures: int
    """How often writing failed. The rows stay waiting."""


class Outlet:
    """A queue of rows for one sink. Calls call `put`; everything else needs the writer's turn."""

    def __init__(
        self, sink: Sink, export: Callable[[RowValues], dict[str, Any]], ready: Callable[[Outlet], None]
    ) -> None:
        self.sink = sink
        self.attached = True
        """True until the ledger gives it no more rows."""
        self.used = False
        """True once this process has written to the sink."""
        self.limit = WAITING_LIMIT
        self.written = self.dropped = self.failures = 0
        self.retry_at: float | None = None
        """Time of the next try of a failed sink, on the monotonic clock; None for a working one."""
        self.waiting: deque[RowValues] = deque()
        self._scheduled = False
        self._export, self._ready = export, ready
        self._size = int(getattr(sink, "batch_size", _BATCH))
        self._batch: list[dict[str, Any]] = []
        """The first waiting rows as dicts, kept for another try."""
        self._failed_in_a_row = 0
        self._reported = 0
        """Dropped rows reported so far."""
        self._counting = threading.RLock()

    def put(self, values: RowValues) -> None:
        """Queue a row. Waits for nothing, and may interrupt itself: the garbage collector may close a stream,
        which records a row, at any point.
        """
        if len(self.waiting) >= self.limit:
            with self._counting:
                self.dropped += 1
            return
        self.waiting.append(values)
        if not self._scheduled:
            self._scheduled = True
            self._ready(self)

    def status(self) -> SinkStatus:
        """Return the counts."""
        return SinkStatus(self.sink, len(self.waiting), self.written, self.dropped, self.failures)

    def forget(self) -> None:
        """Drop the waiting rows: in a forked child they are the parent's."""
        self.waiting.clear()
        self._batch = []
        self._scheduled = self.used = False
        self.retry_at = None
        self._counting = threading.RLock()

    def serve(self) -> None:
        """Write the waiting rows, unless a failed sink is not yet to be tried again."""
        # Before the rows are looked at: one that comes later schedules again.
        self._scheduled = False
        if self.retry_at is None or monotonic() >= self.retry_at:
            self.write(len(self.waiting))

    def write(self, count: int) -> bool:
        """Write the first `count` rows. Returns whether all are written; the others stay waiting."""
        done = 0
        while done < count:
            written = self._write_batch()
            if written == 0:
                return False
            done += written
        return True

    def _write_batch(self) -> int:
        if not self._batch:
            # By their places: calls append meanwhile.
            rows = [self.waiting[place] for place in range(min(self._size, len(self.waiting)))]
            self._batch = [self._exported(row, place) for place, row in enumerate(rows)]
        batch, self.used = self._batch, True
        try:
            self.sink.write(batch)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a sink of a user may do anything
            self._failed(error)
            return 0
        if batch is not self._batch:
            # They were let go of meanwhile.
            return 0
        self._succeeded(len(batch))
        return len(batch)

    def _exported(self, values: RowValues, place: int) -> dict[str, Any]:
        if place % _GENTLE == 0:
            # Lets go of the interpreter: an event loop that waits for it shall not wait for the batch.
            sleep(0)
        return self._export(values)

    def _succeeded(self, count: int) -> None:
        self._batch = []
        for _ in range(count):
            self.waiting.popleft()
        self.written += count
        if self.retry_at is not None:
            self.retry_at, self._failed_in_a_row = None, 0
            logger.info("the ledger's sink %s works again", self.name)
        self.report_dropped()

    def _failed(self, error: BaseException) -> None:
        self.failures += 1
        self._failed_in_a_row += 1
        first = self.retry_at is None
        delay = min(_FIRST_DELAY * 2 ** min(self._failed_in_a_row - 1, 20), _LONGEST_DELAY)
        self.retry_at = monotonic() + delay
        # Anybody's message but ours may quote a row.
        reason = error.message if isinstance(error, StorageError) else type(error).__name__
        level = logging.WARNING if first else logging.DEBUG
        logger.log(level, "the ledger's sink %s failed, its rows wait: %s", self.name, reason)
        self.report_dropped()

    def report_dropped(self) -> None:
        """Log the number of rows dropped since the last report."""
        more, self._reported = self.dropped - self._reported, self.dropped
        if more > 0:
            logger.warning("the ledger's sink %s lost %d rows: too many were waiting for it", self.name, more)

    def give_up(self) -> None:
        """Count the waiting rows as dropped, and log it: the process ends."""
        lost = len(self.waiting)
        self.forget()
        self.dropped += lost
        if lost:
            self._reported = self.dropped
            logger.warning("the ledger's sink %s lost %d rows: it did not take them before the end", self.name, lost)

    @property
    def name(self) -> str:
        """The sink's class, and the path of a sink of this library. No repr: a user's may hold a credential."""
        path = getattr(self.sink, "path", None) if type(self.sink).__module__.startswith("async_openai.") else None
        kind = type(self.sink).__name__
        return kind if path is None else f"{kind}({str(path)!r})"
