"""Server-sent events, by the specification (WHATWG HTML, 9.2): bytes in, events out. No I/O."""

from __future__ import annotations

from dataclasses import dataclass

_BOM = b"\xef\xbb\xbf"
_LONGEST_LINE = 64 * 1024 * 1024
"""Bytes. A server that never ends a line would fill the memory."""


@dataclass(slots=True)
class Event:
    """One event: its data (lines joined by a line feed), type and last id."""

    data: bytes
    event: str = ""
    id: str = ""


class LineTooLongError(ValueError):
    """A line, or an event, grew past the limit."""


class SSEDecoder:
    """Splits a byte stream into events. Lines end with CR, LF or CRLF; pieces may be cut anywhere, in a character too.

    Works on bytes: UTF-8 never contains CR or LF inside a character, so nothing needs decoding here.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._first = True
        self._after_cr = False
        self._data: list[bytes] = []
        self._size = 0
        self._event = ""
        self._id = ""

    def feed(self, piece: bytes) -> list[Event]:
        """Take the next bytes and return the events that they complete."""
        buffer = self._rest + piece if self._rest else piece
        if self._first:
            if len(buffer) < len(_BOM) and _BOM.startswith(buffer):
                self._rest = buffer
                return []
            self._first = False
            buffer = buffer.removeprefix(_BOM)
        if self._after_cr and buffer:
            # The CR that ended the last piece may have been half of a CRLF.
            self._after_cr = False
            buffer = buffer.removeprefix(b"\n")
        if b"\r" in buffer:
            if buffer.endswith(b"\r"):
                self._after_cr = True
            buffer = buffer.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *lines, self._rest = buffer.split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            raise LineTooLongError(f"a line of the stream is longer than {_LONGEST_LINE} bytes")
        events: list[Event] = []
        for line in lines:
            if line:
                self._field(line)
            elif self._data:
                events.append(self._dispatch())
            else:
                self._event = ""
        return events

    def flush(self) -> list[Event]:
        """Return the event that lacks its blank line at the end of the stream.

        The specification drops it; servers that forget the last blank line mean it, and what was cut
        in the middle is found out by parsing its data.
        """
        if self._rest:
            rest, self._rest = self._rest, b""
            self._field(rest)
        return [self._dispatch()] if self._data else []

    def _field(self, line: bytes) -> None:
        name, colon, value = line.partition(b":")
        if colon and value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._size += len(value)
            if self._size > _LONGEST_LINE:
                raise LineTooLongError(f"an event of the stream is longer than {_LONGEST_LINE} bytes")
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        # A comment (no name), `retry` (we do not reconnect: that would ask twice), or unknown: ignored.

    def _dispatch(self) -> Event:
        event = Event(self._data[0] if len(self._data) == 1 else b"\n".join(self._data), self._event, self._id)
        self._data, self._event, self._size = [], "", 0
        return event
