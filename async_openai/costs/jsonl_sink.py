"""A file of JSON lines, one for each attempt: its sink and its reader."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from json import dumps, loads
from pathlib import Path
from typing import Any

from async_openai.costs.file_sink import FileSink

try:
    import fcntl
except ImportError:  # Windows: whole lines are appended all the same
    fcntl = None  # type: ignore[assignment]


class JSONLSink(FileSink[int]):
    """Appends rows to a file, one JSON object a line. Several processes may write to the same file.

    A batch is given to the operating system whole before it counts as written, so it outlives the process (not a
    failure of the machine). A batch that does not fit on the disk is taken back.

    Args:
        path: The file; made on the first row, readable by its owner only.

    Raises:
        ConfigurationError: Its folder does not exist.
    """

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Append rows.

        Raises:
            StorageError: They cannot be written; none of them is in the file.
        """
        text = b"".join(filter(None, map(self._line, rows)))
        with self._lock:
            try:
                _append(self._opened(), text)
            except OSError as error:
                self.close()
                raise self._failed(error) from error

    def _line(self, row: dict[str, Any]) -> bytes | None:
        try:
            # `default`: a tag may be anything that a user took for a text.
            return (dumps(row, separators=(",", ":"), default=str) + "\n").encode()
        except (ValueError, TypeError, RecursionError) as error:
            self._left_out(error)
            return None

    def _open(self) -> int:
        # Read too: to see how the last line ends.
        return os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)

    @staticmethod
    def _shut(file: int) -> None:
        os.close(file)


def _append(file: int, text: bytes) -> None:
    with _alone(file):
        size = os.fstat(file).st_size
        if size and not _ends_a_line(file, size):
            # A process died in the middle of a line.
            text = b"\n" + text
        try:
            while text:
                text = text[os.write(file, text) :]
        except OSError:
            with suppress(OSError):
                os.ftruncate(file, size)
            raise


@contextmanager
def _alone(file: int) -> Generator[None]:
    """Keep other processes from writing: a batch that is taken back must not take theirs along."""
    if fcntl is None:
        yield
        return
    fcntl.flock(file, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(file, fcntl.LOCK_UN)


def _ends_a_line(file: int, size: int) -> bool:
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1) == b"\n"


def read_lines(path: Path) -> Iterator[Mapping[str, Any] | None]:
    """Yield the rows of a file; None for a line without a row, such as one cut short by the death of its process.

    Raises:
        OSError: It cannot be read.
    """
    with path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if not line.strip():
                continue
            try:
                row = loads(line)
            except ValueError:
                row = None
            yield row if isinstance(row, dict) else None
