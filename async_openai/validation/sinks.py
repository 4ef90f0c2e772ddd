"""What a ledger can be written to: files of two formats, told by the end of their names, sinks, and functions."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any, Final, Literal, cast

LedgerFormat = Literal["jsonl", "sqlite"]

_FORMATS: Final[dict[str, LedgerFormat]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".db": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
}
_EXPECTED: Final = "expected a path that ends in .jsonl or .ndjson (JSON lines), or .db, .sqlite or .sqlite3 (SQLite)"


def ledger_format(path: str | os.PathLike[str]) -> LedgerFormat:
    """Return the format of a ledger file by the end of its name.

    Raises:
        ValueError: Any other name.
    """
    found = _FORMATS.get(Path(path).suffix.lower())
    if found is None:
        raise ValueError(_EXPECTED)
    return found


def check_sink(value: Any) -> Any:
    """Return what a ledger can be written to: a path, a sink (`write` and `close`), or a function.

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
    """Whether a value has the methods of a sink."""
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
