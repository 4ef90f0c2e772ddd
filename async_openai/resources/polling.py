"""Polling: waiting for the longer jobs of the API."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from async_openai.errors import APITimeoutError, InvalidParameterError, PollTimeoutError
from async_openai.types.base import Reply

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.resources.helpers import HelperContext
    from async_openai.types.files import FileObject

T = TypeVar("T")
R = TypeVar("R", bound=Reply)
Progress = Callable[[R], object]
"""Callback for every state polled; may be `async def` for asynchronous calls."""

_INTERVAL = 1.0
"""Seconds between two polls, without advice of the server."""
_INTERVAL_HEADER = "openai-poll-after-ms"
"""Header with the server's advice: milliseconds to the next poll."""
_LONGEST_INTERVAL = 60.0
_FILE_DEADLINE = 30 * 60.0


def check_seconds(value: Any, name: str) -> float | None:
    """Check a time. None is none."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidParameterError(f"{name}: expected seconds as a number, got {type(value).__name__}", param=name)
    if not (math.isfinite(value) and value > 0):
        raise InvalidParameterError(f"{name}: expected more than 0 seconds, got {value}", param=name)
    return float(value)


def check_concurrency(value: Any, name: str) -> int:
    """Check how many things may be done at the same time."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidParameterError(f"{name}: expected a whole number of at least 1, got {value!r}", param=name)
    return value


class Poller(Generic[R]):
    """Polls until a final state, within a deadline, with a callback for progress."""

    def __init__(
        self, context: HelperContext, interval: float | None, deadline: float | None, progress: Progress[R] | None
    ) -> None:
        self._context = context
        self._interval = check_seconds(interval, "poll_interval")
        self._deadline = check_seconds(deadline, "deadline")
        self._progress = progress
        self._end = context.end(self._deadline)
        # So much before the end is the last poll, which takes time too.
        self._last_poll = min(1.0, (self._deadline or 0) / 10)

    def check(self, request: ApiRequest[Any]) -> None:
        """Refuse a request to come, as `HelperContext.check` does."""
        self._context.check(request)

    async def send(self, request: ApiRequest[T]) -> T:
        """Perform a request within the deadline."""
        return await self._context.send(request, end=self._end)

    async def until(self, ended: Callable[[R], bool], request: ApiRequest[R], what: str) -> R:
        """Poll until a state is final.

        Raises:
            PollTimeoutError: The time is up. `last` holds the last state.
        """
        runtime = self._context.runtime
        last: R | None = None
        while True:
            try:
                last = await self.send(request)
            except APITimeoutError as error:
                if self._remaining() > 0:
                    raise
                raise self._timeout_error(what, last) from error
            if self._progress is not None:
                await runtime.call(self._progress, last)
            if ended(last):
                return last
            remaining = self._remaining() - self._last_poll
            if remaining <= 0:
                raise self._timeout_error(what, last)
            await runtime.sleep(min(self._pause(last), remaining))

    def _remaining(self) -> float:
        return math.inf if self._end is None else self._end - self._context.runtime.monotonic()

    def _pause(self, state: Reply) -> float:
        if self._interval is not None:
            return self._interval
        advice = state.headers.get(_INTERVAL_HEADER, "") if state.headers is not None else ""
        return min(int(advice) / 1000, _LONGEST_INTERVAL) if advice.isdecimal() else _INTERVAL

    def _timeout_error(self, what: str, last: R | None) -> PollTimeoutError:
        state = "" if last is None else f", its status is {getattr(last, 'status', '')!r}"
        return PollTimeoutError(f"{what} did not end within {self._deadline:g} seconds{state}", last=last)


async def wait_for_file(
    context: HelperContext,
    id: str,  # noqa: A002 - the official name
    *,
    poll_interval: float | None = 5.0,
    deadline: float | None = _FILE_DEADLINE,
    progress: Progress[FileObject] | None = None,
) -> FileObject:
    """Wait until a file has been processed, or refused; see its `status`.

    Args:
        id: ID of the file.
        poll_interval: Seconds between two polls.
        deadline: Seconds to wait at most; None waits without end. Default: 30 minutes.
        progress: Called with every state of the file.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A poll failed.
    """
    from async_openai.resources.files import FileRetrieveRequest  # noqa: PLC0415 - it imports this module

    poller = Poller(context, poll_interval, deadline, progress)
    return await poller.until(_is_processed, FileRetrieveRequest(id), f"file {id!r}")


def _is_processed(file: FileObject) -> bool:
    return file.status in {"processed", "error", "deleted"}
