"""The setting `ledger`: sinks, functions and files of known formats, and their check.

To add a format of files, add its row to `FORMATS`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol, cast, runtime_checkable


@runtime_checkable
class Sink(Protocol):
    """A receiver of ledger rows.

    Both methods are called from one background thread, never at once, and never on the path of a call. Rows are
    dicts as `Ledger.export` returns them: the fields of `LedgerRow`, `usd` and `price_source`.

    A sink that can take only so many rows at a time says so by an attribute `batch_size` (default 500).
    """

    def write(self, rows: Sequence[dict[str, Any]]) -> object:
        """Keep rows. An exception means that none of them was kept: the same rows are given again later."""
        ...

    def close(self) -> object:
        """Release files and connections. Nothing is written afterwards, unless the sink is added to a ledger again."""
        ...


SinkLike = Sink | Callable[[dict[str, Any]], object] | str | os.PathLike[str]
"""A sink, a function that is called with each row, or the path of a file (`usage.jsonl`, `usage.db`; see `FORMATS`)."""


class LedgerFormat(NamedTuple):
    """A format of ledger files: suffixes, a writing class and a reading function."""

    suffixes: tuple[str, ...]
    """Ends of file names, in lower case, with the full stop."""
    title: str
    """Name for users."""
    module: str
    """Full name of the module; imported with the first file of the format."""
    sink: str
    """Name of the class there: a `Sink`, made with the path."""
    reader: str
    """Name of the function there: takes the path, yields the rows as they were written, None for what is none.

    Raises OSError, or StorageError where the file holds no ledger.
    """


FORMATS: Final[tuple[LedgerFormat, ...]] = (
    LedgerFormat((".jsonl", ".ndjson"), "JSON lines", "async_openai.costs.jsonl_sink", "JSONLSink", "read_lines"),
    LedgerFormat(
        (".db", ".sqlite", ".sqlite3"), "SQLite", "async_openai.costs.sqlite_sink", "SQLiteSink", "read_table"
    ),
)


def ledger_format(path: str | os.PathLike[str]) -> LedgerFormat:
    """Return the format of a ledger file by the end of its name.

    Raises:
        ValueError: Any other name.
    """
    suffix = Path(path).suffix.lower()
    for row in FORMATS:
        if suffix in row.suffixes:
            return row
    from async_openai.validation.words import either  # noqa: PLC0415 - for the error alone

    known = ", or ".join(f"{either(row.suffixes)} ({row.title})" for row in FORMATS)
    raise ValueError(f"expected a path that ends in {known}")


def check_sink(value: Any) -> Any:
    """Return a value of the setting `ledger` unchanged: a path, a sink (`write` and `close`), or a function.

    Raises:
        ValueError: It is none of them; says what is expected.
    """
    if isinstance(value, str | os.PathLike):
        ledger_format(cast("str", value))
    elif isinstance(value, type | io.IOBase):
        kind = f"the class {value.__name__}" if isinstance(value, type) else "an open file"
        raise ValueError(f"expected a path, a sink or a function, got {kind}")  # noqa: TRY004 - pydantic collects ValueErrors
    elif not callable(value) and not is_sink(value):
        raise ValueError(
            f"expected a path, a sink (an object with write and close) or a function, got {type(value).__name__}"
        )
    return cast("Any", value)


def is_sink(value: Any) -> bool:
    """Return whether a value has the methods of a sink."""
    return callable(getattr(value, "write", None)) and callable(getattr(value, "close", None))


def check_sinks(value: Any) -> Any:
    """Return the setting `ledger` as a tuple: one of what `check_sink` takes, or a list of them. None stays None.

    Raises:
        ValueError: As `check_sink`.
    """
    if value is None:
        return None
    several = cast("list[Any]", value if isinstance(value, list | tuple) and not is_sink(value) else [value])
    return tuple(map(check_sink, several))
