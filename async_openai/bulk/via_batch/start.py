"""From the arguments of `map` to a run through the Batch API."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from async_openai.bulk.async_run import AsyncRun
from async_openai.bulk.options import MOST_THREADS
from async_openai.bulk.places import OutputPlace
from async_openai.bulk.run import Run
from async_openai.bulk.run_concurrency import MOST
from async_openai.bulk.via_batch.batch_course import BatchCourse, blocking
from async_openai.errors import InvalidParameterError
from async_openai.transport.runtime import AWAITING

if TYPE_CHECKING:
    from pathlib import Path

    from async_openai.bulk.mapping import MapSettings

R = TypeVar("R")


class BatchRun(Run[R]):
    """A run through the Batch API, on threads."""

    def __init__(self, settings: MapSettings, rows: Any, output: Path) -> None:
        core = settings.core(MOST_THREADS)
        super().__init__(core, rows)
        self._course = BatchCourse(settings, core, self._rows, output, runtime=self._runtime, deliver=self.deliver)
        self._rows: Iterator[Any] = blocking(self._course.rows())

    @property
    def state(self) -> str:
        """What goes on at the Batch API, in a few words."""
        return self._course.doing


class AsyncBatchRun(AsyncRun[R]):
    """A run through the Batch API, on an event loop."""

    def __init__(self, settings: MapSettings, rows: Any, output: Path) -> None:
        core = settings.core(MOST)
        super().__init__(core, rows)
        self._course = BatchCourse(settings, core, self._rows, output, runtime=AWAITING, deliver=self.deliver)
        self._rows: AsyncIterator[Any] = self._course.rows()
        self._is_async = True

    @property
    def state(self) -> str:
        """What goes on at the Batch API, in a few words."""
        return self._course.doing


def batch_run(settings: MapSettings, rows: Any, *, awaited: bool) -> Any:
    """Make a run.

    Raises:
        InvalidParameterError: Without an output, or with an option that batches do not have.
    """
    options = settings.options
    if options.output is None:
        message = "via: a batch takes up to a day, and what it waits for is kept beside the output; give output"
        raise InvalidParameterError(message, param="output")
    for name in ("dedupe", "cache", "ordered", "numbered"):
        if getattr(options, name):
            raise InvalidParameterError(f"{name}: it means nothing with via='batch'", param=name)
    output = OutputPlace.of(options.output, options.workdir).local
    return (AsyncBatchRun[Any] if awaited else BatchRun[Any])(settings, rows, output)
