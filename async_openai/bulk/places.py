"""Where an output goes: the local JSONL that a run writes, and what is made of it at its end."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast

from async_openai.bulk.lines import dumped, fields_of
from async_openai.errors import ConfigurationError, InvalidParameterError
from async_openai.importing import importing
from async_openai.storage import BLOCK, located, writer_for

_ROWS_AT_ONCE: Final = 10_000
_LINES: Final = (".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class OutputPlace:
    """The output as the user names it, and the local file of its lines."""

    output: str
    local: Path
    remote: bool
    suffix: str

    @classmethod
    def of(cls, output: str | os.PathLike[str], workdir: str | os.PathLike[str] | None) -> OutputPlace:
        """Return the place of an output.

        Raises:
            InvalidParameterError: A suffix that nothing is written as, or a URL of another kind.
        """
        try:
            place = located(output)
        except ValueError as error:
            raise InvalidParameterError(f"output: {error}", param="output") from None
        suffix = Path(place.name).suffix.lower()
        if suffix not in (*_LINES, *_FORMATS):
            known = ", ".join((*_LINES, *_FORMATS))
            raise InvalidParameterError(
                f"output: expected a name that ends in {known}, got {place.name!r}", param="output"
            )
        if suffix == ".parquet":
            _pyarrow()
        remote = not isinstance(place, Path)
        beside = place.parent if isinstance(place, Path) else Path()
        folder = beside if workdir is None else Path(workdir)
        name = place.name if suffix in _LINES else f"{place.name}.jsonl"
        return cls(os.fspath(output), folder / name, remote, suffix)

    def publish(self) -> None:
        """Make of the lines what was asked for, where that is another file. Whole or not at all.

        Raises:
            StorageError: It cannot be written.
        """
        if self.suffix in _LINES:
            if not self.remote:
                return
            chunks: Iterator[bytes] = _blocks(self.local)
        else:
            chunks = _FORMATS[self.suffix](self.local)
        writer = writer_for(self.output)
        try:
            for chunk in chunks:
                writer.write(chunk)
            writer.commit()
        except BaseException:
            writer.abort()
            raise


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    """Give the lines as flat rows: the columns of the input first, then what came."""
    with path.open("rb") as file:
        for line in file:
            fields = fields_of(line)
            row: Any = fields["row"]
            columns = cast("Mapping[str, Any]", row) if isinstance(row, Mapping) else {"row": row}
            yield {**columns, **_columns_of(fields), "index": fields["index"], "usd": fields["usd"]}


def _columns_of(fields: Mapping[str, Any]) -> dict[str, Any]:
    parsed = fields.get("parsed")
    if isinstance(parsed, Mapping):
        return dict(cast("Mapping[str, Any]", parsed))
    name = next((name for name in ("parsed", "vector", "text") if fields.get(name) is not None), "text")
    # A column of the input may have that name.
    return {"answer" if name == "text" else name: fields.get(name)}


def _header(path: Path) -> list[str]:
    names: dict[str, None] = {}
    for row in _rows(path):
        names.update(dict.fromkeys(row))
    return list(names)


def _cell(value: Any) -> Any:
    return dumped(value).decode() if isinstance(value, dict | list) else value


def _as_csv(path: Path) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, _header(path), restval="")
    writer.writeheader()
    for row in _rows(path):
        writer.writerow({name: _cell(value) for name, value in row.items()})
        if buffer.tell() >= BLOCK:
            yield buffer.getvalue().encode("utf-8", "replace")
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode("utf-8", "replace")


def _pyarrow() -> Any:
    with importing:
        try:
            import_module("pyarrow.parquet")
            return import_module("pyarrow")
        except ImportError:
            raise ConfigurationError("Parquet needs the extra 'parquet': pip install pyarrow") from None


def _as_parquet(path: Path) -> Iterator[bytes]:
    pyarrow = _pyarrow()
    names = _header(path)
    kinds = _kinds(path, names)
    schema = pyarrow.schema([(name, getattr(pyarrow, kinds[name])()) for name in names])
    # A writer of Parquet goes back to none of what it has written, so that parts of it can be taken.
    buffer = _Parts()
    with pyarrow.parquet.ParquetWriter(pyarrow.PythonFile(buffer, "w"), schema) as writer:
        batch: list[dict[str, Any]] = []
        for row in _rows(path):
            batch.append({name: _as_kind(row.get(name), kinds[name]) for name in names})
            if len(batch) >= _ROWS_AT_ONCE:
                writer.write_table(pyarrow.Table.from_pylist(batch, schema))
                batch.clear()
                yield buffer.taken()
        writer.write_table(pyarrow.Table.from_pylist(batch, schema))
    yield buffer.taken()


class _Parts(io.RawIOBase):
    """A file that is written, and read by whoever takes its parts."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._parts.append(bytes(data))
        self._size += len(self._parts[-1])
        return len(self._parts[-1])

    def tell(self) -> int:
        return self._size

    def taken(self) -> bytes:
        """Return what was written since the last time."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _kinds(path: Path, names: list[str]) -> dict[str, str]:
    """Return the one kind of each column: that of all its values, else text."""
    found: dict[str, set[str]] = {name: set() for name in names}
    for row in _rows(path):
        for name, value in row.items():
            if value is not None:
                found[name].add(_KINDS.get(value.__class__, "string"))
    return {name: kinds.pop() if len(kinds) == 1 else _common(kinds) for name, kinds in found.items()}


_KINDS: Final[Mapping[type, str]] = {bool: "bool_", int: "int64", float: "float64"}


def _common(kinds: set[str]) -> str:
    return "float64" if kinds == {"int64", "float64"} else "string"


def _as_kind(value: Any, kind: str) -> Any:
    if value is None or kind != "string":
        return value
    return value if isinstance(value, str) else dumped(value).decode()


_FORMATS: Final[Mapping[str, Callable[[Path], Iterator[bytes]]]] = {".csv": _as_csv, ".parquet": _as_parquet}
