"""A lock on an output that dies with its process."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final

from async_openai.errors import StorageError, UsageError
from async_openai.utils import process, shared_lock

_guard = shared_lock()
_held: Final[dict[str, int]] = {}
"""Paths locked by this process, with its id: the system's lock is of a process, not of a run."""


class OutputLock:
    """The lock of one output.

    Raises:
        UsageError: Another run, of this or another process, writes the output.
        StorageError: The lock file cannot be made.
    """

    def __init__(self, output: Path) -> None:
        self._path = output.with_name(f"{output.name}.lock")
        self._name = str(self._path.resolve())
        with _guard:
            if _held.get(self._name) == process.id:
                raise _taken(output)
            self._file = self._locked(output)
            _held[self._name] = process.id

    def _locked(self, output: Path) -> int:
        while True:
            try:
                file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
            except OSError as error:
                raise StorageError(f"cannot write beside {str(output)!r}: {error.strerror}") from error
            try:
                _lock(file)
            except OSError:
                os.close(file)
                raise _taken(output) from None
            with contextlib.suppress(OSError):
                # Not the one that the run before has just deleted.
                if os.fstat(file).st_ino == self._path.stat().st_ino:
                    return file
            os.close(file)

    def release(self) -> None:
        """Let the output go."""
        with _guard:
            if _held.pop(self._name, None) != process.id:
                return
            with contextlib.suppress(OSError):
                self._path.unlink()
            with contextlib.suppress(OSError):
                os.close(self._file)


def _taken(output: Path) -> UsageError:
    return UsageError(f"another run is writing {str(output)!r}; wait for its end, or give another output")


if os.name == "nt":  # pragma: no cover - not among the systems of the tests

    def _lock(file: int) -> None:
        import msvcrt  # noqa: PLC0415 - of this system

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:

    def _lock(file: int) -> None:
        import fcntl  # noqa: PLC0415 - of this system

        # Of the process, not of the open file: a forked child does not hold it on.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
