"""Waiting for what the API does in its own time."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from async_openai.errors import APITimeoutError, InvalidParameterError, PollTimeoutError
from async_openai.types.base import Reply

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.resources.helpers import Caller
    from async_openai.types.files import FileObject

T = TypeVar("T")
R = TypeVar("R", bound=Reply)
Progress = Callable[[R], object]
"""Called with every state that was seen; may be `async def` for asynchronous calls."""

_INTERVAL = 1.0
"""Seconds between two looks, where the server does not say."""
_ADVICE = "openai-poll-after-ms"
"""Header in which the server says when to look again, in milliseconds."""
_LONGEST_ADVICE = 60.0
_FILE_DEADLINE = 30 * 60.0


def seconds(value: Any, name: str) -> float | None:
    """Check a time. None is none."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidParameterError(f"{name}: expected seconds as a number, got {type(value).__name__}", param=name)
    if not (math.isfinite(value) and value > 0):
        raise InvalidParameterError(f"{name}: expected more than 0 seconds, got {value}", param=name)
    return float(value)


def at_once(value: Any, name: str) -> int:
    """Check how many things may be done at the same time."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidParameterError(f"{name}: expected a whole number of at least 1, got {value!r}", param=name)
    return value


class Wait(Generic[R]):
    """One wait: how often to look, for how long, and who is told."""

    def __init__(
        self, call: Caller, interval: float | None, deadline: float | None, progress: Progress[R] | None
    ) -> None:
        self._call = call
        self._interval = seconds(interval, "poll_interval")
        self._deadline = seconds(deadline, "deadline")
        self._progress = progress
        self._end = call.end(self._deadline)
        # So much before the end is the last look, which takes time too.
        self._last_look = min(1.0, (self._deadline or 0) / 10)

    async def send(self, request: ApiRequest[T]) -> T:
        """Perform a request within the time of the wait."""
        return await self._call.send(request, end=self._end)

    async def until(self, ended: Callable[[R], bool], request: ApiRequest[R], what: str) -> R:
        """Look again and again until a state is the last one.

        Raises:
            PollTimeoutError: The time is up. `last` holds the last state.
        """
        runtime = self._call.runtime
        last: R | None = None
        while True:
            try:
                last = await self.send(request)
            except APITimeoutError as error:
                if self._left() > 0:
                    raise
                raise self._late(what, last) from error
            if self._progress is not None:
                await runtime.call(self._progress, last)
            if ended(last):
                return last
            left = self._left() - self._last_look
            if left <= 0:
                raise self._late(what, last)
            await runtime.sleep(min(self._pause(last), left))

    def _left(self) -> float:
        return math.inf if self._end is None else self._end - self._call.runtime.monotonic()

    def _pause(self, seen: Reply) -> float:
        if self._interval is not None:
            return self._interval
        advice = seen.headers.get(_ADVICE, "") if seen.headers is not None else ""
        return min(int(advice) / 1000, _LONGEST_ADVICE) if advice.isdecimal() else _INTERVAL

    def _late(self, what: str, last: R | None) -> PollTimeoutError:
        state = "" if last is None else f", its status is {getattr(last, 'status', '')!r}"
        return PollTimeoutError(f"{what} did not end within {self._deadline:g} seconds{state}", last=last)


async def wait_for_file(
    call: Caller,
    id: str,  # noqa: A002 - the official name
    *,
    poll_interval: float | None = 5.0,
    deadline: float | None = _FILE_DEADLINE,
    progress: Progress[FileObject] | None = None,
) -> FileObject:
    """Wait until a file has been processed, or refused: `status` says which.

    Args:
        id: ID of the file.
        poll_interval: Seconds between two looks.
        deadline: Seconds to wait at most; None waits without end. Default: 30 minutes.
        progress: Called with every state of the file.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A look failed.
    """
    from async_openai.resources.files import FileRetrieveRequest  # noqa: PLC0415 - it imports this module

    wait = Wait(call, poll_interval, deadline, progress)
    return await wait.until(_is_processed, FileRetrieveRequest(id), f"file {id!r}")


def _is_processed(file: FileObject) -> bool:
    return file.status in {"processed", "error", "deleted"}
