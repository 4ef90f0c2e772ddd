"""A table of attempts in a SQLite file: its sink and its reader."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from json import dumps, loads
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

from async_openai.costs.file_sink import FileSink
from async_openai.errors import StorageError

TABLE: Final = "attempts"
USAGE: Final = {
    "input_tokens": "input",
    "cached_input_tokens": "cached_input",
    "cache_write_tokens": "cache_write",
    "output_tokens": "output",
    "reasoning_tokens": "reasoning",
    "audio_input_tokens": "audio_input",
    "audio_output_tokens": "audio_output",
    "image_input_tokens": "image_input",
    "image_output_tokens": "image_output",
    "cache_write_1h_tokens": "cache_write_1h",
    "cached_text_tokens": "cached_text",
    "cached_audio_tokens": "cached_audio",
    "cached_image_tokens": "cached_image",
    "citation_tokens": "citation",
}
"""Columns of token counts, by their names in a row's `usage`. All NULL where the server reported none."""
COLUMNS: Final = {
    "time": "REAL NOT NULL",
    "call_id": "TEXT NOT NULL",
    "attempt": "INTEGER NOT NULL",
    "client": "TEXT NOT NULL",
    "provider": "TEXT NOT NULL",
    "key": "TEXT",
    "model_asked": "TEXT",
    "model_served": "TEXT",
    "endpoint": "TEXT NOT NULL",
    "status": "INTEGER",
    "error": "TEXT",
    **dict.fromkeys(USAGE, "INTEGER"),
    "waited": "REAL",
    "first_token": "REAL",
    "seconds": "REAL",
    "streamed": "INTEGER",
    "may_be_billed": "INTEGER",
    "tier": "TEXT",
    "batch": "INTEGER",
    "tags": "TEXT",
    "usd": "REAL",
    "price_source": "TEXT",
    "model_sent": "TEXT",
    "uses": "TEXT",
    "host_cost": "REAL",
    "unbilled": "INTEGER",
    "job": "TEXT",
    "usage_estimated": "INTEGER",
}
"""Types of the columns. `tags` holds a JSON list, `uses` a JSON object; `usd` is NULL where the price is not known."""
_BUSY: Final = 10.0
"""Longest wait for another writing process, in seconds."""
_BUSY_ASKED: Final = 0.1
"""The same for a question."""
_PAUSE: Final = 0.01
"""Seconds between two tries while another process switches the file to WAL: SQLite does not wait then."""


class SQLiteSink(FileSink[sqlite3.Connection]):
    """Writes rows to the table `attempts` of a SQLite file. Several processes may write to the same file.

    A batch is one transaction. It outlives the process once it is written (a failure of the machine may take the
    latest ones; the file stays whole).

    Args:
        path: The file; made on the first row, readable by its owner only. Not on a network file system.

    Raises:
        ConfigurationError: Its folder does not exist.
    """

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Add rows in one transaction.

        Raises:
            StorageError: They cannot be written; none of them is in the file.
        """
        values = list(filter(None, map(self._values, rows)))
        latest = monotonic() + _BUSY
        with self._lock:
            while not self._added(values, latest):
                sleep(_PAUSE)

    def holds_job(self, client: str, job: str) -> bool:
        """Whether a row has the bill of a batch or background response. False where the file cannot be asked."""
        try:
            # A connection of its own: the writer may be busy, and a fork must find none open.
            with closing(sqlite3.connect(_read_only(self.path), uri=True, timeout=_BUSY_ASKED)) as connection:
                return connection.execute(_HOLDS, (job, client)).fetchone() is not None
        except sqlite3.Error:
            return False

    def _added(self, values: Sequence[Sequence[Any]], latest: float) -> bool:
        """Add rows. Returns False where another process was in the way and there is time to try again."""
        try:
            connection = self._opened()
            with connection:
                self._insert(connection, values)
        except (sqlite3.Error, OSError) as error:
            self.close()
            if _is_busy(error) and monotonic() < latest:
                return False
            raise self._failed(error) from error
        return True

    def _insert(self, connection: sqlite3.Connection, values: Sequence[Sequence[Any]]) -> None:
        connection.execute("SAVEPOINT batch")
        try:
            connection.executemany(_INSERT, values)
        except _UNSTORABLE:
            connection.execute("ROLLBACK TO batch")
            for one in values:
                try:
                    connection.execute(_INSERT, one)
                except _UNSTORABLE as error:
                    self._left_out(error)

    def _values(self, row: Mapping[str, Any]) -> list[Any] | None:
        try:
            return _values(row)
        except (ValueError, TypeError, RecursionError) as error:
            self._left_out(error)
            return None

    def _open(self) -> sqlite3.Connection:
        # SQLite takes no permissions; the files that it puts beside this one get the same. One that is there is not
        # touched: to close it would take the locks of this process's other connections away.
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = sqlite3.connect(self.path, timeout=_BUSY, check_same_thread=False)
        try:
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @staticmethod
    def _shut(file: sqlite3.Connection) -> None:
        file.close()


_HOLDS: Final = f"SELECT 1 FROM {TABLE} WHERE job = ? AND client = ? LIMIT 1"  # noqa: S608 - a constant
_NAMES: Final = ", ".join(f'"{name}"' for name in COLUMNS)
_INSERT: Final = f"INSERT INTO {TABLE} ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - no value of a user


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the table, and the columns missing in a table of an older release."""
    # Readers never hold up the writer, nor it them; a commit waits for no disk.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    declared = ", ".join(f'"{name}" {kind}' for name, kind in COLUMNS.items())
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {TABLE} (id INTEGER PRIMARY KEY, {declared})")
        there = {str(column[1]) for column in connection.execute(f"PRAGMA table_info({TABLE})")}
        for name, kind in COLUMNS.items():
            if name not in there:
                connection.execute(f'ALTER TABLE {TABLE} ADD COLUMN "{name}" {kind.removesuffix(" NOT NULL")}')
        # Few rows have one.
        connection.execute(f"CREATE INDEX IF NOT EXISTS {TABLE}_jobs ON {TABLE} (job) WHERE job IS NOT NULL")


def _is_busy(error: Exception) -> bool:
    """Whether another process is at work. SQLite waits for most of that by itself, but not while two switch a new file
    to WAL, or while one opens it that another closes as the last (https://sqlite.org/wal.html, section 9).
    """
    # The low byte is the kind of the error; the others say what was done.
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF == sqlite3.SQLITE_BUSY


def _values(row: Mapping[str, Any]) -> list[Any]:
    usage: Mapping[str, Any] = row["usage"] or {}
    flat = {**row, **{column: usage.get(name) for column, name in USAGE.items()}}
    flat["tags"] = dumps(row["tags"], default=str)
    flat["uses"] = dumps(row.get("uses") or {}, default=str)
    return [_storable(flat.get(name)) for name in COLUMNS]


_LARGEST: Final = 2**63 - 1
_UNSTORABLE: Final = (
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    sqlite3.DataError,
    sqlite3.IntegrityError,
    OverflowError,
)
"""Raised for a row by itself; all others are about the file."""


def _storable(value: Any) -> Any:
    """Return a value in SQLite's range: one refused value, from a strange server, would keep all others waiting."""
    if isinstance(value, str) and not value.isascii():
        return value.encode(errors="replace").decode()
    return max(-_LARGEST, min(value, _LARGEST)) if isinstance(value, int) else value


def _read_only(path: Path) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - for reading alone

    return f"file:{quote(str(path.absolute()))}?mode=ro"


# --- read back --------------------------------------------------------------------------------------------------------


def read_table(path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the rows of a file.

    Raises:
        OSError: It cannot be read.
        StorageError: It holds no table of attempts.
    """
    with path.open("rb"):
        pass  # SQLite does not say why it cannot open a file
    # Where nobody has it open, as it lies there: SQLite would put files beside it otherwise, and leave them.
    busy = path.with_name(f"{path.name}-wal").exists()
    uri = _read_only(path) + ("" if busy else "&immutable=1")
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            cursor = connection.execute(f"SELECT * FROM {TABLE} ORDER BY id")  # noqa: S608 - a constant
            names = [str(column[0]) for column in cursor.description]
            for values in cursor:
                yield _row(dict(zip(names, values, strict=True)))
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise StorageError(f"{str(path)!r} holds no ledger: {error}") from None


def _row(columns: dict[str, Any]) -> Mapping[str, Any]:
    reported = columns.get("input_tokens") is not None
    columns["usage"] = {name: columns.get(column) for column, name in USAGE.items()} if reported else None
    columns["tags"] = loads(columns.get("tags") or "[]")
    columns["uses"] = loads(columns.get("uses") or "{}")
    for name in ("streamed", "may_be_billed", "batch", "unbilled", "usage_estimated"):
        columns[name] = bool(columns.get(name))
    return columns
