"""The base of sinks that write files: an absolute path, and a file closed before each fork."""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar
from weakref import WeakSet

from async_openai.errors import ConfigurationError, StorageError
from async_openai.utils import logger

F = TypeVar("F")


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


class FileSink(ABC, Generic[F]):
    """A sink with a file, opened with the first row, and again with the first row after `close`."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = ledger_path(path)
        """The file, absolute."""
        self._file: F | None = None
        self._has_left_out = False
        self._lock = threading.RLock()
        with _fork_lock:
            _all.add(self)

    @abstractmethod
    def _open(self) -> F:
        """Open the file."""

    @staticmethod
    @abstractmethod
    def _shut(file: F) -> None:
        """Close the file."""

    def _opened(self) -> F:
        if self._file is None:
            self._file = self._open()
        return self._file

    def close(self) -> None:
        """Close the file. It is opened again if another row comes."""
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                with suppress(Exception):
                    self._shut(file)

    def _left_out(self, error: Exception) -> None:
        """Log, once, that a row was left out: one that cannot be written must not keep all others waiting."""
        if not self._has_left_out:
            self._has_left_out = True
            kind = type(error).__name__
            logger.warning("the ledger's sink %r leaves out rows that it cannot write (%s)", str(self.path), kind)

    def _failed(self, error: Exception) -> StorageError:
        reason = (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
        return StorageError(f"cannot write the ledger to {str(self.path)!r}: {reason}")

    def __del__(self) -> None:
        if getattr(self, "_file", None) is not None:
            self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.path)!r})"


# A child must neither use nor close what the parent opened: SQLite forbids it, and the number of a descriptor may mean
# another file by then. So files are closed before a fork, and opened again with the next row. The locks are held
# meanwhile: no thread is in the middle of a batch, and the child gets none that nobody will release.
_fork_lock = threading.RLock()
_all: WeakSet[FileSink[Any]] = WeakSet()
_held: list[FileSink[Any]] = []


def _before_fork() -> None:
    _fork_lock.acquire()
    for sink in list(_all):
        sink._lock.acquire()  # noqa: SLF001 - this module's own
        _held.append(sink)
        sink.close()


def _after_fork() -> None:
    while _held:
        _held.pop()._lock.release()  # noqa: SLF001
    _fork_lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)
