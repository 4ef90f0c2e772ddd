"""Heads and bodies of requests, as they go on the wire."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from typing import Protocol

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import Multipart, WireRequest
from async_openai.transport.decoding import ACCEPTED
from async_openai.transport.urls import ParsedUrl

Fields = dict[str, str]
"""Headers in their order, names in lower case."""


class RequestBody(Protocol):
    """A request's body for one attempt."""

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the body: its length or chunked, and its type where it has one of its own."""
        ...

    @property
    def whole(self) -> bytes | None:
        """All of it, where it is in memory anyway."""
        ...

    @property
    def slow(self) -> bool:
        """Whether reading takes a while, and is better done in a thread."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """Yield it piece by piece, once."""
        ...

    def close(self) -> None:
        """Close the files opened for this attempt."""
        ...


class BytesBody:
    """A body in memory."""

    __slots__ = ("whole",)
    slow = False

    def __init__(self, content: bytes) -> None:
        self.whole: bytes | None = content

    @property
    def headers(self) -> dict[str, str]:
        """Its length."""
        return {"content-length": str(len(self.whole or b""))}

    def __iter__(self) -> Iterator[bytes]:
        yield self.whole or b""

    def close(self) -> None:
        """Nothing is open."""


class AsyncPieces:
    """A body as an asynchronous iterable. Large files are read in a thread, others on the loop."""

    def __init__(self, body: RequestBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not self._body.slow:
            for piece in self._body:
                yield piece
            return
        import asyncio  # noqa: PLC0415 - not needed by synchronous programs

        pieces = iter(self._body)
        while piece := await asyncio.to_thread(next, pieces, b""):
            yield piece


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?![ \t])[\t\x20-\x7e]*(?<![ \t])")
"""What a name and a value may be (RFC 9110, 5.1 and 5.5)."""
_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))


def body_of(content: bytes | Multipart | None) -> RequestBody | None:
    """Prepare a body for one attempt.

    Raises:
        StorageError: A file cannot be read.
        InvalidParameterError: A file was sent before and cannot be read again.
    """
    if content is None:
        return None
    if isinstance(content, Multipart):
        from async_openai.transport.multipart_body import MultipartBody  # noqa: PLC0415 - few operations send files

        return MultipartBody(content)
    return BytesBody(content)


def wire_headers(request: WireRequest, parsed: ParsedUrl, body: RequestBody | None) -> Fields:
    """Return all headers of a request, Host first.

    Raises:
        InvalidParameterError: One has characters that HTTP cannot carry.
    """
    fields = {"host": parsed.host_header, "accept-encoding": ACCEPTED}
    if parsed.authorization:
        fields["authorization"] = parsed.authorization
    fields.update(request.headers)
    if body is not None:
        fields.update(body.headers)
    elif request.method in _WITH_BODY:
        fields["content-length"] = "0"
    _check(fields)
    return fields


def encoded(fields: Fields) -> list[tuple[bytes, bytes]]:
    """Return headers as pairs of bytes."""
    return [(name.encode(), value.encode()) for name, value in fields.items()]


def _check(fields: Fields) -> None:
    # All values at once: one by one takes as long as all the rest of writing a request.
    values = f"|{'|'.join(fields.values())}|"
    usual = values.isascii() and values.isprintable() and "| " not in values and " |" not in values
    if usual and _are_names(tuple(fields)):
        return
    for name, value in fields.items():
        if not (_NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            # The value is not shown: it may be a key.
            shown = name if name.isascii() and name.isprintable() else "with such a name"
            raise InvalidParameterError(
                f"header {shown}: only printable ASCII characters can be sent, without line breaks",
                param="extra_headers",
            )


@lru_cache(maxsize=256)
def _are_names(names: tuple[str, ...]) -> bool:
    return all(map(_NAME.fullmatch, names))
