"""The end of a stream, as hosts leave it unsaid: whether its answers have ended, and how long to wait for more."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.request import Operation
    from async_openai.engine.stream_log import StreamLog

_SILENCE: Final = 1.0
"""Seconds without a byte after which a stream whose answers have ended is complete."""
_SILENCE_FOR_USAGE: Final = 5.0
"""The same while the usage that was asked for is missing."""
_LOOKED_AT: Final = 8
"""Chunks at the end that are looked at first: nearly always one of them ends the answer."""


class StreamEnd:
    """A watch over the end of one stream."""

    __slots__ = ("_ended", "_log", "_request")

    def __init__(self, request: Operation, log: StreamLog[Any, Any]) -> None:
        self._request = request
        self._log = log
        self._ended = False

    def is_said(self) -> bool:
        """Whether the server has said of an answer that it ended."""
        return self._ended_lately() or self._log.catch_up().has_ended()

    def silence(self, attempt: Attempt, last: Any) -> float | None:
        """Return the seconds to wait for more after the last chunk, where nothing but the end is missing; else None."""
        if last is None or not last.may_be_last or not self._has_ended(last):
            return None
        options: Any = self._request.given("stream_options")
        asked = attempt.usage_requested or (options and cast("dict[str, Any]", options).get("include_usage"))
        return _SILENCE_FOR_USAGE if asked and not self._has_usage() else _SILENCE

    def _has_ended(self, last: Any) -> bool:
        """Whether every answer has ended. Where there is one, its last chunk says so."""
        if self._request.given("n") in {None, 1}:
            return last.is_last or self._ended_lately()
        return bool(self._log.received) and self._log.catch_up().finished()

    def _ended_lately(self) -> bool:
        if not self._ended:
            recent = islice(reversed(self._log.received), _LOOKED_AT)
            self._ended = any(self._log.read(data).is_last for data in recent)
        return self._ended

    def _has_usage(self) -> bool:
        recent = list(islice(reversed(self._log.received), _LOOKED_AT))
        return any(b'"usage"' in data and getattr(self._log.read(data), "usage", None) for data in recent)
