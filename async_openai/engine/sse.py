"""Server-sent events, by the specification (WHATWG HTML, 9.2): bytes in, events out. No I/O."""

from __future__ import annotations

import json

_BOM = b"\xef\xbb\xbf"
_LONGEST_LINE = 64 * 1024 * 1024
"""Bytes. A server that never ends a line would fill the memory."""
_SHORT = 64 * 1024
"""Bytes. A line below this needs no look at the limit."""

SSEvent = tuple[bytes, str]
"""Data (lines joined by a line feed) and type of an event. A tuple: a stream has thousands. There is no use for its id,
which is for asking again for the rest of a stream."""


class LineTooLongError(ValueError):
    """A line, or an event, grew past the limit."""


class SSEDecoder:
    """Splits a byte stream into events. Lines end with CR, LF or CRLF; pieces may be cut anywhere, in a character too.

    Works on bytes: UTF-8 never contains CR or LF inside a character, so nothing needs decoding here.
    """

    def __init__(self) -> None:
        self._start: bytes | None = b""
        self._held: list[bytes] = []
        self._held_size = 0
        self._after_cr = False
        self._data: list[bytes] = []
        self._size = 0
        self._event = ""

    def feed(self, piece: bytes) -> list[SSEvent]:
        """Take the next bytes and return the events completed by them."""
        if self._start is not None:
            piece = self._without_bom(self._start + piece)
        if self._after_cr and piece:
            # The CR that ended the last piece may have been half of a CRLF.
            self._after_cr = False
            piece = piece.removeprefix(b"\n")
        # `find`: `in` asks first whether the bytes are a number, which takes longer than looking for them.
        if piece.find(b"\r") >= 0:
            if piece.endswith(b"\r"):
                self._after_cr = True
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if self._held and piece.find(b"\n") >= 0:
            piece = self._line() + piece
        *blocks, rest = piece.split(b"\n\n")
        events: list[SSEvent] = []
        begun = self._begun
        for block in blocks:
            if block.startswith(b"data: ") and not begun and block.find(b"\n") < 0 and len(block) < _SHORT:
                # Nearly every event of nearly every stream.
                events.append((block[6:], ""))
            else:
                events += self._events([*block.split(b"\n"), b""])
                begun = False
        if rest:
            *lines, rest = rest.split(b"\n")
            events += self._events(lines)
            if rest:
                self._hold(rest)
        return events

    @property
    def _begun(self) -> bool:
        """Whether lines of an incomplete event have come."""
        return bool(self._data or self._event)

    def _events(self, lines: list[bytes]) -> list[SSEvent]:
        events: list[SSEvent] = []
        for line in lines:
            if line:
                self._field(line)
            elif self._data:
                events.append(self._dispatch())
            else:
                self._event = ""
        return events

    def flush(self) -> list[SSEvent]:
        """Return the event without a blank line at the end of the stream.

        The specification drops it; servers that forget the last blank line mean it, and what was cut
        in the middle is found out by parsing its data.
        """
        if self._held:
            self._field(self._line())
        return [self._dispatch()] if self._data else []

    def _without_bom(self, piece: bytes) -> bytes:
        if len(piece) < len(_BOM) and _BOM.startswith(piece):
            self._start = piece
            return b""
        self._start = None
        return piece.removeprefix(_BOM)

    def _hold(self, rest: bytes) -> None:
        """Keep the beginning of a line; joined once, at its end: an image is megabytes in thousands of pieces."""
        self._held.append(rest)
        self._held_size += len(rest)
        if self._held_size > _LONGEST_LINE:
            raise LineTooLongError(f"a line of the stream is longer than {_LONGEST_LINE} bytes")

    def _line(self) -> bytes:
        line = b"".join(self._held)
        self._held, self._held_size = [], 0
        return line

    def _field(self, line: bytes) -> None:
        name, colon, value = line.partition(b":")
        if colon and value[:1] == b" ":
            value = value[1:]
        if line.startswith(b"{"):
            # No field of the specification: an error that a gateway wrote into the stream as it was.
            name, value = b"data", line
        if name == b"data":
            self._size += len(value) + 1
            if self._size > _LONGEST_LINE:
                raise LineTooLongError(f"an event of the stream is longer than {_LONGEST_LINE} bytes")
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        # A comment (no name), `id` and `retry` (we do not reconnect: that would ask twice), or unknown: ignored.

    def _dispatch(self) -> SSEvent:
        event = self._data[0] if len(self._data) == 1 else b"\n".join(self._data), self._event
        self._data, self._event, self._size = [], "", 0
        return event


def wrapped(event: SSEvent) -> SSEvent:
    """Return an event with its type in its data; one without a type, and an error, as it is."""
    data, kind = event
    if kind in {"", "done", "error"}:
        return event
    return b'{"event":' + json.dumps(kind).encode() + b',"data":' + data + b"}", kind
