"""Splitters of a body in pieces: into blocks, text, lines. No I/O."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, Protocol, TypeVar

from async_openai.errors import InvalidParameterError

T_co = TypeVar("T_co", covariant=True)
Pieces = Callable[[], Coroutine[Any, Any, bytes]]
"""Gives the next piece of a body, `b""` at its end."""


class Splitter(Protocol[T_co]):
    """Turns pieces of any size into items."""

    def feed(self, piece: bytes, /) -> Iterator[T_co]:
        """Take the next piece and yield the items completed by it."""
        ...

    def flush(self) -> Iterator[T_co]:
        """Yield the remainder at the end."""
        ...


class Whole:
    """A body at hand, in the form of an arriving one."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def next(self) -> bytes:
        """Return the body, then its end."""
        content, self._content = self._content, b""
        return content


class Cut:
    """Blocks of one size, the last one shorter; without a size the pieces as they came."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise InvalidParameterError(f"chunk_size: expected at least 1 byte, got {size}", param="chunk_size")
        self._size = size
        self._held = bytearray()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Take the next piece and yield the blocks completed by it."""
        if self._size is None:
            yield piece
            return
        self._held += piece
        whole = len(self._held) - len(self._held) % self._size
        block, self._held = self._held[:whole], self._held[whole:]
        for start in range(0, whole, self._size):
            yield bytes(block[start : start + self._size])

    def flush(self) -> Iterator[bytes]:
        """Yield the last block."""
        if self._held:
            yield bytes(self._held)


class Text:
    """Text (UTF-8; undecodable bytes are replaced), whole characters only."""

    def __init__(self, size: int | None) -> None:
        self._cut = Cut(size)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, piece: bytes) -> Iterator[str]:
        """Take the next piece and yield its text."""
        for block in self._cut.feed(piece):
            yield from filter(None, [self._decoder.decode(block)])

    def flush(self) -> Iterator[str]:
        """Yield the last text."""
        yield from filter(None, [self._decoder.decode(b"".join(self._cut.flush()), final=True)])


class Lines:
    """Lines of text without their ends, LF or CRLF; U+2028 and its like end none (JSON lines may hold them)."""

    def __init__(self) -> None:
        self._held: list[bytes] = []

    def feed(self, piece: bytes) -> Iterator[str]:
        """Take the next piece and yield the lines ended by it."""
        first, *others = piece.split(b"\n")
        self._held.append(first)
        for line in others:
            yield self._line()
            self._held.append(line)

    def flush(self) -> Iterator[str]:
        """Yield the last line, if its end is missing."""
        if any(self._held):
            yield self._line()

    def _line(self) -> str:
        line = b"".join(self._held).removesuffix(b"\r")
        self._held.clear()
        return line.decode("utf-8", "replace")
