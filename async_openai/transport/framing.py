"""The head of an HTTP/1.1 answer, and where its body ends (RFC 9112). Pure: bytes in, values out.

Failures are exceptions of httpcore, like those of its connections: what they mean for a call stands in one table.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from httpcore import RemoteProtocolError

Pairs = list[tuple[bytes, bytes]]

LONGEST = 100 * 1024
"""Bytes of the head of an answer, of a chunk's size and of all trailers; as httpcore allows."""
_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9][0-9])(?: [^\x00\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00\r]*)")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\x00\r\n]*)?")
_LENGTH = re.compile(rb"[0-9]{1,18}")
_SWITCHING = 101
_BODILESS = frozenset((204, 304))


class Head(NamedTuple):
    """What the head of an answer says."""

    status: int
    headers: Pairs
    """As they came."""
    keep: bool
    """Whether the connection stays open."""
    length: int | None
    """Bytes of the body; None where it is chunked, or lasts until the connection ends."""
    chunked: bool


def parse_head(text: bytes, method: str) -> Head:
    """Read the head of the answer to a request, without the blank line behind it. Raises RemoteProtocolError."""
    first, *lines = text.replace(b"\r\n", b"\n").split(b"\n")
    found = _STATUS.fullmatch(first)
    if found is None:
        raise RemoteProtocolError("the answer is not HTTP/1.1")
    status, headers = int(found[2]), _fields(lines)
    if status == _SWITCHING:
        raise RemoteProtocolError("the server switched to another protocol, which nobody asked for")
    options, lengths, codings = _framing_fields(headers)
    keep = found[1] == b"1" and b"close" not in options
    if method == "HEAD" or status in _BODILESS:
        return Head(status, headers, keep, 0, chunked=False)
    if codings:
        # Also where a length is given (RFC 9112, 6.3).
        if codings != [b"chunked"]:
            raise RemoteProtocolError("the answer has a transfer coding other than chunked")
        return Head(status, headers, keep, None, chunked=True)
    if not lengths:
        return Head(status, headers, keep=False, length=None, chunked=False)
    length = lengths[0]
    if len(set(lengths)) > 1 or not _LENGTH.fullmatch(length):
        raise RemoteProtocolError("the answer has no valid content length")
    return Head(status, headers, keep, int(length), chunked=False)


def _fields(lines: list[bytes]) -> Pairs:
    fields: Pairs = []
    for line in lines:
        field = _FIELD.fullmatch(line)
        if field is not None:
            fields.append((field[1], field[2].rstrip(b" \t")))
        elif line[:1] in {b" ", b"\t"} and fields:
            # A folded line (RFC 9112, 5.2).
            name, value = fields[-1]
            fields[-1] = name, value + b" " + line.strip()
        else:
            raise RemoteProtocolError("a header of the answer is not one")
    return fields


def _framing_fields(headers: Pairs) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Return the values of Connection, Content-Length and Transfer-Encoding."""
    wanted: dict[bytes, list[bytes]] = {b"connection": [], b"content-length": [], b"transfer-encoding": []}
    for name, value in headers:
        tokens = wanted.get(name.lower())
        if tokens is not None:
            tokens += [token for part in value.split(b",") if (token := part.strip().lower())]
    return wanted[b"connection"], wanted[b"content-length"], wanted[b"transfer-encoding"]


class Chunks:
    """Undoes the chunked coding (RFC 9112, 7.1), whatever pieces it comes in."""

    __slots__ = ("_behind_data", "_held", "_left", "done")

    def __init__(self) -> None:
        self._held = b""
        self._left = 0
        self._behind_data = False
        """Whether the line end behind a chunk's data comes next."""
        self.done = False

    @property
    def rest(self) -> bytes:
        """What followed the body."""
        return self._held

    def take(self, received: bytes) -> bytes:
        """Return the data in the next bytes. Raises RemoteProtocolError."""
        data, at, taken = self._held + received if self._held else received, 0, list[bytes]()
        while not self.done:
            if self._left:
                piece = data[at : at + self._left]
                taken.append(piece)
                at += len(piece)
                self._left -= len(piece)
                if self._left:
                    break
            following = self._next_chunk(data, at)
            if following is None:
                break
            at = following
        self._held = data[at:]
        if not self._left and len(self._held) > LONGEST and not self.done:
            raise RemoteProtocolError("a chunk of the answer has no end to its size")
        return taken[0] if len(taken) == 1 else b"".join(taken)

    def _next_chunk(self, data: bytes, at: int) -> int | None:
        """Read the line between two chunks; return where the data begins, None if it is not all here."""
        start = at
        if self._behind_data:
            if len(data) < at + 2:
                return None
            if not data.startswith(b"\r\n", at):
                raise RemoteProtocolError("a chunk of the answer is longer than it said")
            start += 2
        end = data.find(b"\r\n", start)
        if end < 0:
            return None
        size = _SIZE.fullmatch(data, start, end)
        if size is None:
            raise RemoteProtocolError("a chunk of the answer has no valid size")
        length = int(size[1], 16)
        if not length:
            return self._behind_trailers(data, end)
        self._left, self._behind_data = length, True
        return end + 2

    def _behind_trailers(self, data: bytes, end: int) -> int | None:
        behind = end + 4 if data.startswith(b"\r\n", end + 2) else data.find(b"\r\n\r\n", end) + 4
        if behind < 4:  # noqa: PLR2004 - not found
            return None
        self.done = True
        return behind
