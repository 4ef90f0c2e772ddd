"""Where ledger rows are written to: the protocol of a sink, and the sinks that need no file."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from async_openai.errors import ConfigurationError
from async_openai.validation.sinks import check_sink, is_sink, ledger_format

if TYPE_CHECKING:
    from weakref import WeakValueDictionary


@runtime_checkable
class Sink(Protocol):
    """Something that ledger rows are written to.

    Both methods are called from one background thread, never at once, and never on the path of a call. Rows are
    dicts as `Ledger.export` returns them: the fields of `LedgerRow`, `usd` and `price_source`.

    A sink that can take only so many rows at a time says so by an attribute `batch_size` (default 500).
    """

    def write(self, rows: Sequence[dict[str, Any]]) -> object:
        """Keep rows. An exception means that none of them was kept: the same rows are given again later."""
        ...

    def close(self) -> object:
        """Release what is held. Nothing is written afterwards, unless the sink is added to a ledger again."""
        ...


SinkLike = Sink | Callable[[dict[str, Any]], object] | str | os.PathLike[str]
"""A sink, a function that is called with each row, or the path of a file (`.jsonl`, `.ndjson`, `.db`, `.sqlite`,
`.sqlite3`)."""


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
    """Return the sink that a value stands for. The same path gives the same sink, as long as somebody uses it.

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
    if ledger_format(place) == "jsonl":
        from async_openai.costs.jsonl_sink import JSONLSink  # noqa: PLC0415 - one format is enough for most

        return JSONLSink(place)
    from async_openai.costs.sqlite_sink import SQLiteSink  # noqa: PLC0415 - as above

    return SQLiteSink(place)


def ledger_path(path: str | os.PathLike[str]) -> Path:
    """Return the absolute path of a file to write to: the program may change its folder later.

    Raises:
        ConfigurationError: Its folder does not exist.
    """
    try:
        place = Path(path).expanduser().absolute()
    except RuntimeError as error:
        raise ConfigurationError(f"ledger: {error}") from None
    place = Path(os.path.normpath(place))
    if not place.parent.is_dir():
        raise ConfigurationError(f"ledger: cannot write {str(path)!r}, its folder does not exist")
    return place
