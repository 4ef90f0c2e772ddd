"""multipart/form-data bodies (RFC 7578), in httpx's encoding."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import IO, Any

import httpx

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import FilePart, Multipart


class MultipartBody:
    """One attempt's multipart body, read from the files in pieces as it is sent."""

    whole: bytes | None = None

    def __init__(self, content: Multipart) -> None:
        self._opened: list[IO[bytes]] = []
        fields: dict[str, list[str]] = {}
        for name, value in content.fields:
            fields.setdefault(name, []).append(value)
        try:
            files = [(name, (part.name, self._source(part), _checked_type(part))) for name, part in content.files]
            self._request = _encoded(fields, files)
        except BaseException:
            self.close()
            raise

    def _source(self, part: FilePart) -> Any:
        content = part.content
        if isinstance(content, bytes):
            return content
        if isinstance(content, os.PathLike):
            try:
                opened = open(content, "rb")  # noqa: PTH123, SIM115 - closed by close()
            except OSError as error:
                raise InvalidParameterError(f"cannot read the file {part.name!r}: {error.strerror}") from error
            self._opened.append(opened)
            return opened
        return _again(part, content)

    @property
    def headers(self) -> dict[str, str]:
        """Content-Type with the boundary, and Content-Length or Transfer-Encoding."""
        names = ("content-type", "content-length", "transfer-encoding")
        return {name: self._request.headers[name] for name in names if name in self._request.headers}

    def __iter__(self) -> Iterator[bytes]:
        stream = self._request.stream
        assert isinstance(stream, httpx.SyncByteStream)  # noqa: S101 - httpx's encoder makes both kinds in one
        return iter(stream)

    def close(self) -> None:
        """Close the files opened for this attempt; never those that were given open."""
        while self._opened:
            self._opened.pop().close()


def _encoded(fields: dict[str, list[str]], files: list[tuple[str, Any]]) -> httpx.Request:
    if files:
        return httpx.Request("POST", "http://multipart.invalid", data=fields, files=files)
    # Without files httpx would choose urlencoding; a part without a file name is a plain field.
    parts = [(name, (None, value)) for name, values in fields.items() for value in values]
    return httpx.Request("POST", "http://multipart.invalid", files=parts)


def _checked_type(part: FilePart) -> str:
    if not part.content_type.isprintable():
        raise InvalidParameterError(f"the content type of the file {part.name!r} has control characters")
    return part.content_type


def _again(part: FilePart, stream: IO[bytes]) -> Any:
    """Return the stream in the form that httpx's encoder reads: at its start, or for once."""
    if part.start is not None:
        return _FromStart(stream, part.start)
    if part.spent:
        raise InvalidParameterError(
            f"the file {part.name!r} is a stream that cannot go back to its start, and has been sent once already: "
            "pass bytes, a path or a seekable file so that it can be sent again"
        )
    part.spent = True
    return _Once(stream)


class _Once:
    """A stream that can only be read; httpx sends one of unknown length in chunks."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)


class _FromStart(_Once):
    """A stream as seen from the position that it was given at, which is the beginning of the file for httpx."""

    def __init__(self, stream: IO[bytes], start: int) -> None:
        super().__init__(stream)
        self._start = start

    def tell(self) -> int:
        return self._stream.tell() - self._start

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset + (self._start if whence == io.SEEK_SET else 0), whence) - self._start
