"""The end of an HTTP/1.1 answer in the bytes that were read: whether more came than belongs to it. Pure."""

from __future__ import annotations

_BLANK_LINE = b"\r\n\r\n"
_LAST_CHUNK = b"\r\n0\r\n\r\n"
_INTERIM = (b"HTTP/1.1 1", b"HTTP/1.0 1")
_BODILESS = (204, 304)


class Ending:
    """Counts what is read since a request was written."""

    __slots__ = ("_head", "_size", "_tail", "_told")

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Begin anew: a request is written."""
        self._head: bytearray | None = bytearray()
        """What was read of the heads, None once the last one is whole."""
        self._size = 0
        """Bytes after it."""
        self._tail = b""
        self._told: tuple[int, bool, int | None] | None = None

    def read(self, piece: bytes) -> None:
        """Take in what was read."""
        if self._head is not None:
            piece = self._after_heads(self._head, piece)
        self._size += len(piece)
        self._tail = (self._tail + piece[-len(_LAST_CHUNK) :])[-len(_LAST_CHUNK) :]

    def _after_heads(self, read: bytearray, piece: bytes) -> bytes:
        # Not from its beginning: it may come a byte at a time.
        start = max(0, len(read) - len(_BLANK_LINE))
        read += piece
        while (end := read.find(_BLANK_LINE, start)) >= 0:
            interim = read.startswith(_INTERIM)
            del read[: end + len(_BLANK_LINE)]
            start = 0
            if not interim:
                self._head = None
                # Chunks begin after a line's end, the last one too.
                self._tail = _BLANK_LINE[:2]
                return bytes(read)
        return b""

    def tell(self, status: int, *, chunked: bool, length: int | None) -> None:
        """Take in what the head says of the body."""
        self._told = status, chunked, length

    def is_passed(self) -> bool:
        """Whether something came after the end of an answer that is whole.

        True too where the end has an unusual form (trailers): a connection too few is kept. An answer of which nothing
        was told counts as exact.
        """
        if self._told is None:
            return False
        status, chunked, length = self._told
        if status in _BODILESS:
            return self._size > 0
        return self._tail != _LAST_CHUNK if chunked else self._size != length
