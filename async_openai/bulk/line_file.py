"""A file of lines that a crash cannot corrupt: appended whole, given to the system at once, each second to the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import IO, Final

from async_openai.errors import StorageError

_SYNC_EVERY: Final = 1.0
"""Seconds from a line to its place on the disk."""
_BLOCK: Final = 1 << 20
_LONGEST_TAIL: Final = 1 << 30


_NO_ROOM: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


class LineFile:
    """A file that lines are appended to. Safe to use from several threads.

    Args:
        path: The file; made where there is none. A torn last line is cut off.

    Raises:
        StorageError: It cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._unwritten: list[bytes] = []
        """Lines that the disk had no room for."""
        self._dirty = threading.Event()
        self._syncing: threading.Thread | None = None
        self._closed = False
        self._ending = threading.Event()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            self.size = _healed(self._file)
        except OSError as error:
            raise self._failed(error) from error

    def append(self, line: bytes) -> int:
        """Write a line, and return where it begins.

        Raises:
            StorageError: It could not be written; it is kept, and tried again when the journal is closed.
        """
        with self._lock:
            if self._closed:
                raise StorageError(f"cannot write {str(self.path)!r}: its run has ended")
            start = self.size
            if self._unwritten:
                self._unwritten.append(line)
                raise self._full()
            try:
                self._write(line)
            except OSError as error:
                self._unwritten.append(line)
                raise self._failed(error) from error
        if self._syncing is None:
            self._begin_syncing()
        if not self._dirty.is_set():
            self._dirty.set()
        return start

    def _write(self, line: bytes) -> None:
        """Write a line whole, or nothing of it."""
        written = 0
        try:
            while written < len(line):
                written += self._put(line[written:] if written else line, self.size + written)
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, self.size)
            raise
        self.size += len(line)

    def _put(self, data: bytes, at: int) -> int:
        if hasattr(os, "pwrite"):
            return os.pwrite(self._file, data, at)
        os.lseek(self._file, at, os.SEEK_SET)
        return os.write(self._file, data)

    def line_at(self, offset: int) -> bytes:
        """Return the line that begins at an offset."""
        with self._reading() as file:
            file.seek(offset)
            return file.readline()

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Give every line with the offset at which it begins."""
        offset = 0
        with self._reading() as file:
            for line in file:
                yield offset, line
                offset += len(line)

    @contextlib.contextmanager
    def _reading(self) -> Generator[IO[bytes]]:
        try:
            with self.path.open("rb") as file:
                yield file
        except OSError as error:
            raise StorageError(f"cannot read {str(self.path)!r}: {error.strerror}") from error

    # --- to the disk --------------------------------------------------------------------------------------------------

    def _begin_syncing(self) -> None:
        with self._lock:
            if self._syncing is None and not self._closed:
                self._syncing = threading.Thread(target=self._sync, name="async-openai_fsync", daemon=True)
                self._syncing.start()

    def _sync(self) -> None:
        while True:
            self._dirty.wait()
            if self._closed:
                return
            self._dirty.clear()
            with contextlib.suppress(OSError):
                os.fsync(self._file)
            self._ending.wait(_SYNC_EVERY)

    def close(self) -> None:
        """Write what the disk had no room for, and wait until all is on it.

        Raises:
            StorageError: There still is none: so many rows are not in the output.
        """
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._ending.set()
        self._dirty.set()
        if self._syncing is not None:
            self._syncing.join()
        lost, problem = list(self._unwritten), None
        try:
            while lost:
                self._write(lost[0])
                lost.pop(0)
            os.fsync(self._file)
        except OSError as error:
            problem = error
        with contextlib.suppress(OSError):
            os.close(self._file)
        if lost and problem is not None:
            raise StorageError(
                f"{len(lost)} finished row(s) could not be written to {str(self.path)!r} "
                f"({_why(problem)}); they are sent again then"
            ) from problem

    def _failed(self, error: OSError) -> StorageError:
        return StorageError(f"cannot write {str(self.path)!r}: {_why(error)}")

    def _full(self) -> StorageError:
        return StorageError(f"cannot write {str(self.path)!r}: a line before could not be written")


def _why(error: OSError) -> str:
    """Return what is wrong, and what to do about it."""
    what = "make room for it" if error.errno in _NO_ROOM else "put that right"
    return f"{error.strerror}; {what}, and run the same again: it goes on from there"


def _healed(file: int) -> int:
    """Cut off what follows the last line break, and return the size."""
    size = end = os.fstat(file).st_size
    while end > 0 and size - end < _LONGEST_TAIL:
        start = max(0, end - _BLOCK)
        os.lseek(file, start, os.SEEK_SET)
        found = os.read(file, end - start).rfind(b"\n")
        if found >= 0:
            end = start + found + 1
            break
        end = start
    if end < size:
        os.ftruncate(file, end)
    return end
