"""HTTP/1.1 over one connection (RFC 9112): a request, then its answer piece by piece. No more than a client needs.

httpcore does the same on h11, a state machine that checks both sides of the conversation; that took more time than all
the rest of a call. What is sent was checked when it was made, so only what arrives is checked here.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

import httpcore

from async_openai.transport.framing import LONGEST, Chunks, Head, Pairs, parse_head

if TYPE_CHECKING:
    from async_openai.transport.base import Timeouts
    from async_openai.transport.wire import Layer, Wire

Content = bytes | Iterable[bytes] | AsyncIterable[bytes] | None

_TOGETHER = 256 * 1024
"""Bytes of a body that are copied behind the head, to go out in one system call."""
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_FINAL = 200


class Http11:
    """One connection. After an answer that was read to its end it is idle, and can carry the next request."""

    __slots__ = ("_idle", "_keep", "_open", "_wire")

    def __init__(self, wire: Wire, open_: Callable[[float | None], Awaitable[None]]) -> None:
        self._wire = wire
        self._open = open_
        self._idle = True
        self._keep = True

    def is_idle(self) -> bool:
        """Tell whether no exchange is going on."""
        return self._idle

    def is_closed(self) -> bool:
        """Tell whether it cannot carry another request."""
        return not self._keep

    def has_expired(self) -> bool:
        """Tell whether the other side closed it, or speaks out of turn."""
        layer = self._wire.layer
        return layer is not None and layer.has_unread

    async def begin(self, method: str, target: str, headers: Pairs, content: Content, timeouts: Timeouts) -> Exchange:
        """Send a request, and return when the headers of its answer are there.

        Raises an exception of httpcore. Target and headers must hold nothing that breaks out of their line.
        """
        if not (method.isascii() and method.isalpha()):
            raise httpcore.LocalProtocolError("the method is not a word")
        self._idle = False
        if self._wire.layer is None:
            await self._open(timeouts.connect)
        head = b"\r\n".join([f"{method} {target} HTTP/1.1".encode(), *map(b"%b: %b".__mod__, headers), b"", b""])
        try:
            await self._send(head, headers, content, timeouts.write)
        except httpcore.WriteError:
            # The server may have answered and closed without reading on: then its answer is what counts.
            self._keep = False
        answer, rest = await self._read_head(method, timeouts.read)
        self._keep = self._keep and answer.keep
        return Exchange(self, answer, rest, timeouts.read)

    def finish(self, *, clean: bool) -> None:
        """Be idle again, after an answer that was read to its end, with nothing behind it."""
        self._idle = True
        self._keep = self._keep and clean

    async def receive(self, seconds: float | None) -> bytes:
        """Return what arrives next, `b""` at the end of the connection."""
        try:
            return await self._layer().receive(self._wire.limit(seconds))
        except TimeoutError as error:
            raise httpcore.ReadTimeout from error
        except (OSError, ValueError) as error:
            raise httpcore.ReadError(str(error)) from error

    async def _read_head(self, method: str, seconds: float | None) -> tuple[Head, bytes]:
        received = b""
        while True:
            end = _BLANK_LINE.search(received)
            if end is not None:
                head = parse_head(received[: end.start()], method)
                received = received[end.end() :]
                if head.status >= _FINAL:
                    return head, received
                # 100 (continue) and other interim answers: the one that counts is still to come.
            elif len(received) > LONGEST:
                raise httpcore.RemoteProtocolError("the headers of the answer do not end")
            else:
                more = await self.receive(seconds)
                if not more:
                    raise httpcore.RemoteProtocolError("the server closed the connection without an answer")
                # Blank lines before an answer are passed over (RFC 9112, 2.2).
                received = received + more if received else more.lstrip(b"\r\n")

    async def _send(self, head: bytes, headers: Pairs, content: Content, seconds: float | None) -> None:
        if content is None:
            await self._write(head, seconds)
        elif isinstance(content, bytes) and len(content) <= _TOGETHER:
            await self._write(head + content, seconds)
        else:
            await self._write(head, seconds)
            pieces = [content] if isinstance(content, bytes) else content
            length = next((int(value) for name, value in headers if name == b"content-length"), None)
            await self._send_pieces(pieces, seconds, length)

    async def _send_pieces(
        self, content: Iterable[bytes] | AsyncIterable[bytes], seconds: float | None, length: int | None
    ) -> None:
        sent = 0
        if isinstance(content, AsyncIterable):
            async for piece in content:
                sent += await self._send_piece(piece, seconds, chunked=length is None)
        else:
            for piece in content:
                sent += await self._send_piece(piece, seconds, chunked=length is None)
        if length is None:
            await self._write(b"0\r\n\r\n", seconds)
        elif sent != length:
            # A file changed its size while it was read: the server would wait for the rest, or take it for a request.
            raise httpcore.LocalProtocolError("the body is not as long as was said")

    async def _send_piece(self, piece: bytes, seconds: float | None, *, chunked: bool) -> int:
        if piece:
            await self._write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece, seconds)
        return len(piece)

    async def _write(self, data: bytes, seconds: float | None) -> None:
        layer, wire = self._layer(), self._wire
        wire.written = True
        try:
            await layer.send(data, wire.limit(seconds))
        except TimeoutError as error:
            if layer.has_unread:
                # The server has answered without reading on.
                raise httpcore.WriteError from error
            raise httpcore.WriteTimeout from error
        except (OSError, ValueError) as error:
            raise httpcore.WriteError(str(error)) from error

    def _layer(self) -> Layer:
        if self._wire.layer is None:
            raise httpcore.WriteError("the connection was closed")
        return self._wire.layer


class Exchange:
    """An answer whose headers are there, on the connection that it comes over."""

    __slots__ = ("_chunks", "_connection", "_left", "_rest", "_seconds", "headers", "status")

    def __init__(self, connection: Http11, head: Head, rest: bytes, seconds: float | None) -> None:
        self._connection = connection
        self._rest = rest
        self._seconds = seconds
        self._left = head.length
        self._chunks = Chunks() if head.chunked else None
        self.status = head.status
        self.headers = head.headers
        """As they came."""

    async def next(self) -> bytes:
        """Return the next piece of the body as soon as it is there, `b""` at its end. Raises what httpcore raises."""
        if self._chunks is not None:
            return await self._next_of_chunks(self._chunks)
        if self._left == 0:
            return b""
        received = await self._received()
        if self._left is None:
            return received
        if not received:
            raise httpcore.RemoteProtocolError("the connection was closed in the middle of the answer")
        if len(received) > self._left:
            received, self._rest = received[: self._left], received[self._left :]
        self._left -= len(received)
        return received

    async def _next_of_chunks(self, chunks: Chunks) -> bytes:
        while not chunks.done:
            received = await self._received()
            if not received:
                raise httpcore.RemoteProtocolError("the connection was closed in the middle of the answer")
            if data := chunks.take(received):
                return data
        self._rest = chunks.rest
        return b""

    async def _received(self) -> bytes:
        received, self._rest = self._rest, b""
        return received or await self._connection.receive(self._seconds)

    async def finish(self) -> None:
        """Let the connection carry another request, after the body was read to its end."""
        # What follows an answer that nobody asked for belongs to no request.
        self._connection.finish(clean=not self._rest)

    async def abandon(self) -> None:
        """Stop to read in the middle. The socket is closed already."""
