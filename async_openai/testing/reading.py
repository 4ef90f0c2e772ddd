"""Reads HTTP/1.1 requests out of bytes (RFC 9112). Pure: bytes in, values out."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

_MAX_HEAD = 256 * 1024


class MalformedRequestError(Exception):
    """A request is not HTTP as the server understands it."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(slots=True)
class Head:
    """Request line and headers."""

    method: str
    target: str
    version: str
    headers: dict[str, str]

    @property
    def keeps_alive(self) -> bool:
        """Whether the client wants to use the connection again."""
        options = self.headers.get("connection", "").lower()
        return "close" not in options if self.version == "HTTP/1.1" else "keep-alive" in options


@dataclass(slots=True)
class ReceivedBody:
    """A body without its transfer coding."""

    content: bytes
    size: int


class RequestReader:
    """Takes bytes as they come; gives a head, then its body, then the next head.

    Args:
        body_limit: longer bodies are counted, not kept.
    """

    def __init__(self, body_limit: int | None = None) -> None:
        self._buffer = bytearray()
        self._limit = body_limit
        self._length: int | None = 0
        self._chunk: int | None = None
        self._trailers = False
        self._content = bytearray()
        self._size = 0

    def feed(self, data: bytes | memoryview) -> None:
        """Take bytes in."""
        self._buffer += data

    def read_head(self) -> Head | None:
        """The next head, once it is complete.

        Raises:
            BadRequestError: it is not one.
        """
        while self._buffer.startswith(b"\r\n"):
            del self._buffer[:2]
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self._buffer) > _MAX_HEAD:
                raise MalformedRequestError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large.")
            return None
        lines = self._buffer[:end].decode("latin-1").split("\r\n")
        del self._buffer[: end + 4]
        head = _parse_head(lines)
        self._begin_body(head.headers)
        return head

    def _begin_body(self, headers: dict[str, str]) -> None:
        self._content = bytearray()
        self._size = 0
        self._chunk = None
        self._trailers = False
        coding = headers.get("transfer-encoding")
        if coding is not None:
            if coding.lower() != "chunked" or "content-length" in headers:
                raise MalformedRequestError(HTTPStatus.BAD_REQUEST, f"Bad framing: transfer-encoding {coding!r}.")
            self._length = None
            return
        length = headers.get("content-length", "0")
        if not length.isdecimal():
            raise MalformedRequestError(HTTPStatus.BAD_REQUEST, f"Bad content-length {length!r}.")
        self._length = int(length)

    @property
    def has_body(self) -> bool:
        """Whether the head announced a body."""
        return self._length is None or self._length > 0

    def read_body(self) -> ReceivedBody | None:
        """The body of the last head, once it is complete.

        Raises:
            BadRequestError: its chunks are malformed.
        """
        if self._length is None:
            if not self._read_chunks():
                return None
        else:
            self._take(self._length - self._size)
            if self._size < self._length:
                return None
        kept = self._limit is None or self._size <= self._limit
        return ReceivedBody(bytes(self._content) if kept else b"", self._size)

    def _take(self, count: int) -> int:
        """Move at most `count` bytes from the buffer to the body."""
        count = min(count, len(self._buffer))
        self._size += count
        if self._limit is None or self._size <= self._limit:
            self._content += self._buffer[:count]
        else:
            self._content.clear()
        del self._buffer[:count]
        return count

    def _line(self) -> bytes | None:
        end = self._buffer.find(b"\r\n")
        if end < 0:
            return None
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 2]
        return line

    def _read_chunks(self) -> bool:
        """Read the chunks that have come; True at the end of the body."""
        while True:
            if self._trailers:
                line = self._line()
                if not line:
                    return line is not None
            elif self._chunk is None:
                line = self._line()
                if line is None:
                    return False
                self._chunk = _chunk_size(line)
                self._trailers = self._chunk == 0
            elif self._chunk > 0:
                self._chunk -= self._take(self._chunk)
                if self._chunk > 0:
                    return False
            else:
                line = self._line()
                if line is None:
                    return False
                if line:
                    raise MalformedRequestError(HTTPStatus.BAD_REQUEST, "A chunk is longer than its size says.")
                self._chunk = None


def _chunk_size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    try:
        return int(digits, 16)
    except ValueError:
        raise MalformedRequestError(HTTPStatus.BAD_REQUEST, f"Bad chunk size {digits[:20]!r}.") from None


def _parse_head(lines: list[str]) -> Head:
    method, _, target_and_version = lines[0].partition(" ")
    target, _, version = target_and_version.rpartition(" ")
    if not target or version not in ("HTTP/1.1", "HTTP/1.0") or not method.isalpha():
        raise MalformedRequestError(HTTPStatus.BAD_REQUEST, f"Bad request line {lines[0][:200]!r}.")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon or not name or name[-1] in " \t" or name[0] in " \t":
            raise MalformedRequestError(HTTPStatus.BAD_REQUEST, f"Bad header line {line[:200]!r}.")
        name = name.lower()
        value = value.strip(" \t")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    if version == "HTTP/1.1" and "host" not in headers:
        raise MalformedRequestError(HTTPStatus.BAD_REQUEST, "There is no Host header.")
    return Head(method, target, version, headers)
