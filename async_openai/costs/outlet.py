"""One sink of one ledger, and the rows that wait for it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final

from async_openai.errors import StorageError

if TYPE_CHECKING:
    from async_openai.costs.rows import RowValues
    from async_openai.validation.ledger_setting import Sink

logger = logging.getLogger("async_openai")

WAITING_LIMIT: Final = 50_000
"""Rows that wait for a sink at most, about 25 MB. What comes then is counted as dropped."""
_BATCH: Final = 500
_GENTLE: Final = 10
"""Rows that are priced in one go, about a millisecond."""
_FIRST_DELAY: Final = 0.1
_LONGEST_DELAY: Final = 30.0
"""Seconds until a sink that failed is tried again: the first time, and after many failures in a row."""


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """How writing to a sink goes."""

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
    """Rows on their way to a sink. `put` is called by calls, everything else by whoever has the writer's turn."""

    def __init__(
        self, sink: Sink, export: Callable[[RowValues], dict[str, Any]], ready: Callable[[Outlet], None]
    ) -> None:
        self.sink = sink
        self.attached = True
        """Whether the ledger still gives it rows."""
        self.used = False
        """Whether this process has written to it."""
        self.limit = WAITING_LIMIT
        self.written = self.dropped = self.failures = 0
        self.retry_at: float | None = None
        """When a sink that failed is tried again, on the monotonic clock; None for one that works."""
        self.waiting: deque[RowValues] = deque()
        self._scheduled = False
        self._export, self._ready = export, ready
        self._size = int(getattr(sink, "batch_size", _BATCH))
        self._batch: list[dict[str, Any]] = []
        """The first of the waiting rows as the sink gets them, kept for another try."""
        self._failed_in_a_row = 0
        self._reported = 0
        """How many dropped rows were reported."""
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
        """Return how it goes."""
        return SinkStatus(self.sink, len(self.waiting), self.written, self.dropped, self.failures)

    def forget(self) -> None:
        """Let go of what waits: in a forked child it is the parent's."""
        self.waiting.clear()
        self._batch = []
        self._scheduled = self.used = False
        self.retry_at = None
        self._counting = threading.RLock()

    def serve(self) -> None:
        """Write what waits, unless the sink has failed a moment ago."""
        # Before the rows are looked at: one that comes later schedules again.
        self._scheduled = False
        if self.retry_at is None or monotonic() >= self.retry_at:
            self.write(len(self.waiting))

    def write(self, count: int) -> bool:
        """Write the first `count` rows. Returns whether they are written; those that are not stay waiting."""
        done = 0
        while done < count:
            written = self._write_batch()
            if written == 0:
                return False
            done += written
        return True

    def _write_batch(self) -> int:
        if not self._batch:
            # Copied in one step: calls append meanwhile.
            rows = list(islice(self.waiting, self._size))
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
        """Say how many rows were dropped since this was said last."""
        more, self._reported = self.dropped - self._reported, self.dropped
        if more > 0:
            logger.warning("the ledger's sink %s lost %d rows: too many were waiting for it", self.name, more)

    def give_up(self) -> None:
        """Count what waits as dropped, and say so: the process ends."""
        lost = len(self.waiting)
        self.forget()
        self.dropped += lost
        if lost:
            self._reported = self.dropped
            logger.warning("the ledger's sink %s lost %d rows: it did not take them before the end", self.name, lost)

    @property
    def name(self) -> str:
        """The sink's kind. Nothing else of a user's own: its repr may hold a credential."""
        path = getattr(self.sink, "path", None) if type(self.sink).__module__.startswith("async_openai.") else None
        kind = type(self.sink).__name__
        return kind if path is None else f"{kind}({str(path)!r})"
