"""Replies by their requests: the cache of several runs, and the rows of one run that are equal."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Generator
from pathlib import Path

from async_openai.errors import StorageError


class ReplyCache:
    """Replies by a hash of their requests, in a SQLite file. Safe to use from several threads and processes.

    Args:
        path: The file; made where there is none.

    Raises:
        StorageError: It cannot be opened, or is no such file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            self._file = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
            self._file.execute("PRAGMA journal_mode=WAL")
            self._file.execute("PRAGMA synchronous=NORMAL")
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS replies (request TEXT PRIMARY KEY, reply BLOB) WITHOUT ROWID"
            )
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def get(self, request: str) -> bytes | None:
        """Return the reply of a request as it came; None where there is none."""
        with self._lock, self._plainly():
            found = self._file.execute("SELECT reply FROM replies WHERE request = ?", (request,)).fetchone()
        return None if found is None else bytes(found[0])

    def put(self, request: str, reply: bytes) -> None:
        """Keep a reply."""
        with self._lock, self._plainly():
            self._file.execute("INSERT OR REPLACE INTO replies VALUES (?, ?)", (request, reply))

    def close(self) -> None:
        """Close the file."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            self._file.close()

    @contextlib.contextmanager
    def _plainly(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _failed(self, error: sqlite3.Error) -> StorageError:
        return StorageError(f"cache: cannot use {str(self._path)!r}: {error}")


class EqualRows:
    """Where the replies of this run's requests are. On the disk, in bounded memory."""

    def __init__(self) -> None:
        # A database without a name is a file of the system's, which nobody else sees and which goes with it.
        self._file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._file.execute("PRAGMA journal_mode=OFF")
        self._file.execute("PRAGMA synchronous=OFF")
        self._file.execute("CREATE TABLE rows (mark INTEGER PRIMARY KEY, place INTEGER, reply BLOB)")
        self._file.execute("BEGIN")

    def put(self, mark: int, place: int | None, reply: bytes | None) -> None:
        """Note where the reply of a request is: in the output, or here."""
        self._file.execute("INSERT OR IGNORE INTO rows VALUES (?, ?, ?)", (_signed(mark), place, reply))

    def get(self, mark: int) -> tuple[int | None, bytes | None] | None:
        """Return the place in the output, or the reply; None where the request has none."""
        found = self._file.execute("SELECT place, reply FROM rows WHERE mark = ?", (_signed(mark),)).fetchone()
        return None if found is None else (found[0], found[1])

    def close(self) -> None:
        """Forget all."""
        self._file.close()


def _signed(mark: int) -> int:
    return mark - (1 << 64) if mark >= 1 << 63 else mark
