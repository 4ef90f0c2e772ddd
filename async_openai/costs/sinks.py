"""Sinks without a file: rows in memory, a function for each row; and the sink for a setting's value."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from async_openai.errors import ConfigurationError
from async_openai.validation.ledger_setting import Sink, SinkLike, check_sink, is_sink, ledger_format

if TYPE_CHECKING:
    from pathlib import Path
    from weakref import WeakValueDictionary


class MemorySink:
    """Keeps the latest rows in memory.

    Args:
        limit: How many rows to keep, 1 or more. Default 10,000.

    Raises:
        ConfigurationError: A limit below 1.
    """

    def __init__(self, limit: int = 10_000) -> None:
        if limit < 1:
            raise ConfigurationError("a memory sink's limit must be at least 1 row")
        self._rows: deque[dict[str, Any]] = deque(maxlen=limit)
        self._lock = threading.Lock()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The latest rows, oldest first."""
        with self._lock:
            return list(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __bool__(self) -> bool:
        return True

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Add rows; above the limit the oldest are forgotten."""
        with self._lock:
            self._rows.extend(islice(rows, max(0, len(rows) - (self._rows.maxlen or 0)), None))

    def close(self) -> None:
        """Keep the rows: they can still be read."""

    def __repr__(self) -> str:
        return f"MemorySink(limit={self._rows.maxlen})"


class CallableSink:
    """Calls a function with each row, a dict.

    Where the function raises, it is called with the same row again later; rows after it wait for that.

    Args:
        function: Called from a background thread. What it returns is ignored.

    Raises:
        ConfigurationError: It is no function, or an asynchronous one: no event loop runs in that thread.
    """

    batch_size = 1

    def __init__(self, function: Callable[[dict[str, Any]], object]) -> None:
        from inspect import iscoroutinefunction  # noqa: PLC0415 - only where a function is given

        if not callable(function):
            raise ConfigurationError(f"a callable sink takes a function, got {type(function).__name__}")
        if iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004
            raise ConfigurationError("a ledger's function must not be asynchronous: it is called from a thread")
        self.function = function

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Call the function with each row."""
        for row in rows:
            self.function(row)

    def close(self) -> None:
        """Do nothing: a function has nothing to release."""

    def __repr__(self) -> str:
        return f"CallableSink({getattr(self.function, '__qualname__', type(self.function).__name__)})"


_lock = threading.Lock()
_files: WeakValueDictionary[Path, Sink] | None = None


def as_sink(value: SinkLike) -> Sink:
    """Return the sink for a value. The same path gives the same sink, as long as somebody uses it.

    Raises:
        ConfigurationError: It is no sink, function or path of a known kind, or the path's folder does not exist.
    """
    try:
        check_sink(value)
    except ValueError as error:
        raise ConfigurationError(f"ledger: {error}") from None
    if isinstance(value, str | os.PathLike):
        return _file_sink(cast("str | os.PathLike[str]", value))
    if is_sink(value):
        return cast("Sink", value)
    return CallableSink(cast("Callable[[dict[str, Any]], object]", value))


def _file_sink(path: str | os.PathLike[str]) -> Sink:
    from weakref import WeakValueDictionary  # noqa: PLC0415 - only where a file is given

    from async_openai.costs.file_sink import ledger_path  # noqa: PLC0415 - as above

    global _files  # noqa: PLW0603 - made on first use
    place = ledger_path(path)
    with _lock:
        if _files is None:
            _files = WeakValueDictionary()
        found = _files.get(place)
        if found is None:
            found = _files[place] = _opened(place)
        return found


def _opened(place: Path) -> Sink:
    from importlib import import_module  # noqa: PLC0415 - as above

    kind = ledger_format(place)
    return cast("Sink", getattr(import_module(kind.module), kind.sink)(place))
