"""Rows of files: JSONL, CSV, Parquet, text a line a row, and standard input."""

from __future__ import annotations

import contextlib
import csv
import json
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final

from async_openai.bulk.row_reader import StoredRows
from async_openai.errors import ConfigurationError, InvalidParameterError

_ROWS_AT_ONCE: Final = 1000


class InputRows(StoredRows):
    """The rows of an input, to be read again and again; of standard input once.

    Args:
        name: A path, or `-`.
        limit: The first so many rows only.

    Raises:
        InvalidParameterError: There is no such file.
    """

    def __init__(self, name: str, limit: int | None = None) -> None:
        self.name = "standard input" if name == "-" else name
        self.is_standard = name == "-"
        self._limit = limit
        self._path = Path(name)
        if not self.is_standard and not self._path.is_file():
            raise InvalidParameterError(f"there is no file {name!r}")

    def __iter__(self) -> Iterator[Any]:
        return (row for _, row in self.numbered())

    def numbered(self) -> Iterator[tuple[int, Any]]:
        """Give the rows with the numbers of their lines, from 1.

        Raises:
            InvalidParameterError: A line is no row; its number is in the message.
        """
        return islice(self._read(), self._limit)

    def _read(self) -> Iterator[tuple[int, Any]]:
        if self.is_standard:
            yield from _guessed(sys.stdin)
            return
        suffix = self._path.suffix.lower()
        if suffix == ".parquet":
            yield from _parquet(self._path)
            return
        with self._opened() as file:
            yield from _READERS.get(suffix, _texts)(file)

    @contextlib.contextmanager
    def _opened(self) -> Generator[IO[str]]:
        try:
            with self._path.open(encoding="utf-8-sig", newline="") as file:
                yield file
        except UnicodeDecodeError as error:
            raise InvalidParameterError(f"{self.name!r} is not UTF-8: {error.reason} at byte {error.start}") from None
        except OSError as error:
            raise InvalidParameterError(f"cannot read {self.name!r}: {error.strerror}") from None


def _jsonl(file: IO[str]) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(file, 1):
        if line.strip():
            yield number, _decoded(line, number)


def _decoded(line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        raise InvalidParameterError(f"line {number} is not JSON: {error}") from None


def _csv(file: IO[str]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(file, restval="")
    try:
        for row in reader:
            extra = row.pop(None, None)
            if extra is not None:
                raise InvalidParameterError(f"line {reader.line_num} has {len(extra)} more cell(s) than the first line")
            yield reader.line_num, row
    except csv.Error as error:
        raise InvalidParameterError(f"line {reader.line_num} is not CSV: {error}") from None


def _texts(file: IO[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(file, 1):
        if text := line.rstrip("\r\n"):
            yield number, text


def _guessed(file: IO[str]) -> Iterator[tuple[int, Any]]:
    """Give the rows of a stream: JSONL where its first line is JSON, else texts."""
    is_json: bool | None = None
    for number, line in enumerate(file, 1):
        text = line.rstrip("\r\n")
        if not text:
            continue
        if is_json is None:
            is_json = _is_json(text)
        yield number, _decoded(text, number) if is_json else text


def _is_json(line: str) -> bool:
    with contextlib.suppress(ValueError):
        return isinstance(json.loads(line), dict | list | str)
    return False


def _parquet(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise ConfigurationError("Parquet needs the extra 'parquet': pip install pyarrow") from None
    try:
        file = parquet.ParquetFile(path)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE):
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except (OSError, ValueError) as error:
        raise InvalidParameterError(f"{str(path)!r} is no Parquet file: {error}") from None


_READERS: Final[Mapping[str, Callable[[IO[str]], Iterator[tuple[int, Any]]]]] = {
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".csv": _csv,
}
