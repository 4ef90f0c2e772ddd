"""Heads and bodies of requests, as they go on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import Multipart, WireRequest
from async_openai.transport.decoding import ACCEPTED
from async_openai.transport.places import Place


class Body(Protocol):
    """A request's body for one attempt."""

    @property
    def headers(self) -> dict[str, str]:
        """What must be said of it: length or chunked, and its type where that is its own."""
        ...

    @property
    def whole(self) -> bytes | None:
        """All of it, where it is in memory anyway."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """Yield it piece by piece, once."""
        ...

    def close(self) -> None:
        """Close the files opened for this attempt."""
        ...


class BytesBody:
    """A body that is in memory."""

    __slots__ = ("whole",)

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
    """A body as an asynchronous iterable. Files are read in small pieces, on the loop."""

    def __init__(self, body: Body) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._body:
            yield piece


_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))


def body_of(content: bytes | Multipart | None) -> Body | None:
    """Prepare a body for one attempt.

    Raises:
        InvalidParameterError: A file cannot be read, or was sent before and cannot be read again.
    """
    if content is None:
        return None
    if isinstance(content, Multipart):
        from async_openai.transport.multipart import MultipartBody  # noqa: PLC0415 - needs httpx

        return MultipartBody(content)
    return BytesBody(content)


def own_headers(request: WireRequest, place: Place, body: Body | None) -> dict[str, str]:
    """Return the headers that the transport adds to those of the request."""
    given = {name.lower() for name in request.headers}
    added: dict[str, str] = {}
    if "host" not in given:
        added["host"] = place.host_header
    if "accept-encoding" not in given:
        added["accept-encoding"] = ACCEPTED
    if place.authorization and "authorization" not in given:
        added["authorization"] = place.authorization
    if body is not None:
        added.update(body.headers)
    elif request.method in _WITH_BODY:
        added["content-length"] = "0"
    return added


def wire_headers(request: WireRequest, place: Place, body: Body | None) -> list[tuple[bytes, bytes]]:
    """Return all headers of a request in bytes, Host first.

    Raises:
        InvalidParameterError: One has characters that HTTP cannot carry.
    """
    added = own_headers(request, place, body)
    encoded: list[tuple[bytes, bytes]] = []
    for name, value in (*added.items(), *request.headers.items()):
        if name in added or name.lower() not in added:
            encoded.append(_encode(name, value))
    return encoded


def _encode(name: str, value: str) -> tuple[bytes, bytes]:
    try:
        return name.encode("ascii"), value.encode("ascii")
    except UnicodeEncodeError:
        shown = name if name.isascii() else "with a name outside ASCII"
    # The value is not shown: it may be a key.
    raise InvalidParameterError(f"header {shown}: only ASCII characters can be sent", param="extra_headers")
