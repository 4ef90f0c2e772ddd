"""What an output holds: 16 bytes a row."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

from async_openai.bulk.lines import head_of

_NOTHING: Final = 0
_MOST: Final = 1 << 28
"""Places kept in arrays; a line of a place beyond was written by nobody who has so many rows."""
FAILED: Final = (1 << 64) - 1
"""In the place of an offset: the row has a final error."""


class DoneRows:
    """Which rows have a line, of which request, and where it begins."""

    def __init__(self) -> None:
        self._marks = array("Q")
        self._offsets = array("Q")
        self.count = 0
        """Rows with a line."""
        self.strangers = 0
        """Lines that are none of ours."""

    def read(self, lines: Iterable[tuple[int, bytes]], *, failed: bool = False) -> None:
        """Take in lines with their offsets; errors do not hide replies."""
        for offset, line in lines:
            head = head_of(line)
            if head is None or head[0] >= _MOST:
                self.strangers += 1
            elif not (failed and self.offset(head[0]) is not None):
                self.add(*head, FAILED if failed else offset)

    def add(self, index: int, mark: int, offset: int) -> None:
        """Note the line of a row."""
        missing = index + 1 - len(self._marks)
        if missing > 0:
            self._marks.frombytes(bytes(8 * missing))
            self._offsets.frombytes(bytes(8 * missing))
        if not self._marks[index]:
            self.count += 1
        self._marks[index], self._offsets[index] = mark or 1, offset

    def mark(self, index: int) -> int | None:
        """Return the hash of a row's request; None where it has no line."""
        return (self._marks[index] or None) if index < len(self._marks) else None

    def offset(self, index: int) -> int | None:
        """Return where the line of a row begins; None where it has none."""
        return self._offsets[index] if self.mark(index) is not None else None
