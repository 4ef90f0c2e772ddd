"""multipart/form-data bodies (RFC 7578), read from their files in pieces as they are sent."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, cast

from async_openai.errors import InvalidParameterError, OpenAIError, StorageError
from async_openai.transport.base import FilePart, Multipart

PIECE = 512 * 1024
"""Most bytes of one read of a file. On an event loop a larger file is read in a thread."""
_AT_ONCE = 1024 * 1024
"""A body of this size at most, with nothing to be read, is sent as one."""
_ESCAPED = re.compile(r'["\\\x00-\x1a\x1c-\x1f]')


class MultipartBody:
    """One attempt's multipart body."""

    def __init__(self, content: Multipart) -> None:
        self._boundary = os.urandom(16).hex()
        self._files: list[_File] = []
        self._segments: list[bytes | _File] = []
        try:
            for name, value in content.fields:
                self._add(self._head(name), value.encode())
            for name, part in content.files:
                self._add(self._head(name, part), _source(part))
        except BaseException:
            self.close()
            raise
        self._segments.append(f"--{self._boundary}--\r\n".encode())
        self.slow = any(file.slow for file in self._files)
        """Whether reading takes a while, and is better done in a thread."""

    def _head(self, name: str, part: FilePart | None = None) -> bytes:
        lines = [f"--{self._boundary}", f"Content-Disposition: form-data; {_quoted('name', name)}"]
        if part is not None:
            if not part.content_type.isprintable():
                raise InvalidParameterError(f"the content type of the file {part.name!r} has control characters")
            if part.name:
                lines[-1] += f"; {_quoted('filename', part.name)}"
            lines.append(f"Content-Type: {part.content_type}")
        return "\r\n".join([*lines, "", ""]).encode()

    def _add(self, head: bytes, content: bytes | _File) -> None:
        if isinstance(content, bytes):
            self._segments += [head, content, b"\r\n"]
        else:
            self._files.append(content)
            self._segments += [head, content, b"\r\n"]

    @property
    def _size(self) -> int | None:
        sizes = [len(part) if isinstance(part, bytes) else part.size for part in self._segments]
        known = [size for size in sizes if size is not None]
        return sum(known) if len(known) == len(sizes) else None

    @property
    def whole(self) -> bytes | None:
        """All of it, where it is small and in memory anyway."""
        if self._files or (self._size or 0) > _AT_ONCE:
            return None
        return b"".join(part for part in self._segments if isinstance(part, bytes))

    @property
    def headers(self) -> dict[str, str]:
        """Content-Type with the boundary, and Content-Length or Transfer-Encoding."""
        size = self._size
        length = {"transfer-encoding": "chunked"} if size is None else {"content-length": str(size)}
        return {"content-type": f"multipart/form-data; boundary={self._boundary}", **length}

    def __iter__(self) -> Iterator[bytes]:
        for segment in self._segments:
            if isinstance(segment, bytes):
                # An empty piece would end a chunked body.
                yield from filter(None, [segment])
            else:
                yield from segment.pieces()

    def close(self) -> None:
        """Close the files opened for this attempt, never the ones given open."""
        while self._files:
            self._files.pop().close()


def _quoted(parameter: str, value: str) -> str:
    """Return a name or file name in quotes, escaped as browsers and httpx do."""

    def escape(found: re.Match[str]) -> str:
        return "\\\\" if found[0] == "\\" else f"%{ord(found[0]):02X}"

    return f'{parameter}="{_ESCAPED.sub(escape, value)}"'


def _source(part: FilePart) -> bytes | _File:
    """Return a part's content for this attempt: bytes, or an open file at its beginning.

    Raises:
        InvalidParameterError: A stream that cannot go back to its start was sent before.
        StorageError: The file cannot be read.
    """
    if isinstance(part.content, bytes):
        return part.content
    if part.spent:
        raise InvalidParameterError(
            f"the file {part.name!r} is a stream that cannot go back to its start, and has been sent once already: "
            "pass bytes, a path or a seekable file so that it can be sent again"
        )
    if part.opens:
        stream, size = part.take()
        return _File(part, stream, size, own=True, slow=size is None or size > PIECE)
    stream = cast("IO[bytes]", part.content)
    if part.start is None:
        return _File(part, stream, None)
    try:
        size = stream.seek(0, os.SEEK_END) - part.start
        stream.seek(part.start)
    except (OSError, ValueError) as error:
        raise part.fail(StorageError(f"cannot read the file {part.name!r}: {_why(error)}")) from error
    return _File(part, stream, size)


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


@dataclass(slots=True)
class _File:
    """An open file of one attempt."""

    part: FilePart
    stream: IO[bytes]
    size: int | None
    own: bool = False
    """Whether it was opened for this attempt."""
    slow: bool = False

    def pieces(self) -> Iterator[bytes]:
        """Read it to its end, or as far as was announced."""
        left = self.size
        if self.size is None:
            self.part.spent = True
        while left is None or left > 0:
            piece = self._read(PIECE if left is None else min(PIECE, left))
            if not piece:
                break
            left = None if left is None else left - len(piece)
            yield piece
        if left:
            raise self.part.fail(
                StorageError(f"the file {self.part.name!r} became shorter while it was sent: {left} bytes are missing")
            )

    def _read(self, size: int) -> bytes:
        try:
            piece = self.stream.read(size)
        except OpenAIError as error:
            raise self.part.fail(error) from error.__cause__
        except (OSError, ValueError) as error:
            raise self.part.fail(StorageError(f"cannot read the file {self.part.name!r}: {_why(error)}")) from error
        if not isinstance(piece, bytes):
            found = type(piece).__name__
            raise self.part.fail(StorageError(f"the file {self.part.name!r} gave {found} when read, expected bytes"))
        return piece

    def close(self) -> None:
        """Close it, if it was opened for this attempt."""
        if self.own:
            self.stream.close()
