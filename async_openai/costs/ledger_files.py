"""Ledger files read back: the rows that `JSONLSink` and `SQLiteSink` wrote, and their sums."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from async_openai.costs.exporting import imported
from async_openai.costs.sums import Sums
from async_openai.errors import ConfigurationError, StorageError
from async_openai.validation.sinks import ledger_format

if TYPE_CHECKING:
    import sqlite3


@dataclass(slots=True)
class Summary:
    """What a ledger file holds."""

    sums: Sums = field(default_factory=Sums)
    unreadable: int = 0
    """Lines that are no rows, such as one that a process was writing when it died."""


def summary(path: str | Path) -> Summary:
    """Sum a ledger file up, with the prices that it was written with.

    Raises:
        ConfigurationError: Its name is not one of a ledger file.
        StorageError: It cannot be read, or holds no ledger.
    """
    place = Path(path).expanduser()
    try:
        kind = ledger_format(place)
    except ValueError as error:
        raise ConfigurationError(f"{str(path)!r} is not a ledger file: {error}") from None
    try:
        return _of_lines(place) if kind == "jsonl" else _of_table(place)
    except OSError as error:
        if isinstance(error, StorageError):
            raise
        raise StorageError(f"cannot read {str(path)!r}: {error.strerror or type(error).__name__}") from None


def _of_lines(place: Path) -> Summary:
    result = Summary()
    read = 0
    with place.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if not line.strip():
                continue
            try:
                data = json.loads(line)
                result.sums.add(*imported(data))
            except (ValueError, TypeError, AttributeError, ArithmeticError, OSError):
                result.unreadable += 1
            else:
                read += 1
    if result.unreadable and not read:
        raise StorageError(f"{str(place)!r} holds no ledger: none of its {result.unreadable} lines is an attempt")
    return result


def _of_table(place: Path) -> Summary:
    import sqlite3  # noqa: PLC0415 - one of two formats

    with place.open("rb"):
        pass  # SQLite does not say why it cannot open a file
    result = Summary()
    # Where nobody has it open, as it lies there: SQLite would put files beside it otherwise, and leave them.
    busy = place.with_name(f"{place.name}-wal").exists()
    uri = f"file:{quote(str(place.absolute()))}?mode=ro{'' if busy else '&immutable=1'}"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            for data in _rows(connection):
                result.sums.add(*imported(data))
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise StorageError(f"{str(place)!r} holds no ledger: {error}") from None
    return result


def _rows(connection: sqlite3.Connection) -> Iterator[Mapping[str, Any]]:
    from async_openai.costs.sqlite_sink import TABLE, USAGE  # noqa: PLC0415 - as above

    cursor = connection.execute(f"SELECT * FROM {TABLE} ORDER BY id")  # noqa: S608 - a constant
    names = [str(column[0]) for column in cursor.description]
    for values in cursor:
        data: dict[str, Any] = dict(zip(names, values, strict=True))
        reported = data.get("input_tokens") is not None
        data["usage"] = {name: data.get(column) for column, name in USAGE.items()} if reported else None
        data["tags"] = cast("list[str]", json.loads(data.get("tags") or "[]"))
        for name in ("streamed", "may_be_billed", "batch"):
            data[name] = bool(data.get(name))
        yield data
