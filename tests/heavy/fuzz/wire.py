"""Ways of a damaged reply to a client: handed over in this process, by httpx's mock, and through sockets."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import httpx

from async_openai import AsyncOpenAI, OpenAI
from async_openai.testing import Fault, Server
from async_openai.transport.answers import ReadInPieces, next_decoded
from async_openai.transport.base import SendFailure, WireRequest
from async_openai.transport.decoding import decoder_for
from async_openai.types.response import Headers

from .damage import Damaged

SURFACES = ("sync", "async_", "AsyncOpenAI")
TRANSPORTS = ("scripted", "httpx mock", "default", "httpx", "aiohttp")
SHARES = (70, 11, 7, 5, 7)
"""Of a hundred replies."""
KEY = "sk-fuzz-0123456789abcdef"
_PATIENCE = 20.0
_MOST_PIECES = 300


class Outbox:
    """The reply to give next, and how often it was given."""

    def __init__(self) -> None:
        self.reply = Damaged("", 200, [], b"")
        self.pieces: tuple[int, ...] = (1 << 20,)
        """Sizes of the pieces it comes in, in turn."""
        self.breaks_at: int | None = None
        """Bytes after which the connection breaks."""
        self.given = 0

    def put(self, reply: Damaged, chance: Random) -> None:
        """Make a reply the next one."""
        self.reply, self.given = reply, 0
        self.pieces = chance.choice(((1 << 20,), (1 << 20,), (1, 2, 3), (7, 1), (100,), (4096,)))
        if len(reply.body) // sum(self.pieces) * len(self.pieces) > _MOST_PIECES:
            self.pieces = (4096,)
        self.breaks_at = chance.randrange(len(reply.body) + 1) if chance.random() < 0.06 else None

    def cut(self) -> list[bytes]:
        """Return the pieces of the body."""
        body, pieces, at, turn = self.reply.body[: self.breaks_at], [], 0, 0
        while at < len(body):
            size = self.pieces[turn % len(self.pieces)]
            pieces.append(body[at : at + size])
            at, turn = at + size, turn + 1
        return pieces


def _bytes_of(text: str) -> bytes:
    return text.encode("latin-1", "replace")


class _ScriptedAnswer(ReadInPieces):
    """An answer that is here already, its coding undone as the transports do."""

    def __init__(self, request: WireRequest, outbox: Outbox) -> None:
        fields = [(_bytes_of(name), _bytes_of(value)) for name, value in outbox.reply.headers]
        super().__init__(request, outbox.reply.status, Headers(fields))
        self._broken = outbox.breaks_at is not None
        self._pieces = iter(outbox.cut())
        self._decoder = decoder_for(fields)

    async def next(self) -> bytes:
        """Return the next piece."""
        decoder = self._decoder
        return await (self._receive() if decoder is None else next_decoded(decoder, self._receive, self.request))

    async def _receive(self) -> bytes:
        for piece in self._pieces:
            return piece
        if self._broken:
            raise SendFailure("the connection broke", delivery="unknown")
        return b""

    async def close(self) -> None:
        """Nothing is open."""


class _Scripted:
    """A transport without a network."""

    blocking = True

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    async def send(self, request: WireRequest) -> _ScriptedAnswer:
        """Give the reply."""
        self._outbox.given += 1
        return _ScriptedAnswer(request, self._outbox)

    async def close(self) -> None:
        """Nothing is open."""


class _ScriptedAsync(_Scripted):
    blocking = False


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body for httpx, for both ways of reading."""

    def __init__(self, outbox: Outbox) -> None:
        self._pieces, self._broken = outbox.cut(), outbox.breaks_at is not None

    def __iter__(self) -> Any:
        yield from self._pieces
        if self._broken:
            raise httpx.ReadError("broken")

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def _mock(outbox: Outbox) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        outbox.given += 1
        headers = [(_bytes_of(name), _bytes_of(value)) for name, value in outbox.reply.headers]
        return httpx.Response(outbox.reply.status, headers=headers, stream=_Pieces(outbox))

    return httpx.MockTransport(answer)


class Wires:
    """A client for each surface on each transport, made when it is wanted."""

    def __init__(self) -> None:
        self.outbox = Outbox()
        self._clients: dict[tuple[str, str], Any] = {}
        self._server: Server | None = None

    def transports(self, surface: str) -> tuple[str, ...]:
        """The transports for calls of a surface."""
        return TRANSPORTS[:-1] if surface == "sync" else TRANSPORTS

    def client(self, surface: str, transport: str) -> Any:
        """Return the client."""
        kind = "AsyncOpenAI" if surface == "AsyncOpenAI" else "OpenAI"
        waits = surface != "sync"
        key = (surface, transport)
        if key not in self._clients:
            made: Callable[..., Any] = AsyncOpenAI if kind == "AsyncOpenAI" else OpenAI
            self._clients[key] = made(api_key=KEY, max_retries=0, timeout=_PATIENCE, **self._way(transport, waits))
        return self._clients[key]

    def _way(self, transport: str, waits: bool) -> dict[str, Any]:
        if transport == "scripted":
            kind = _ScriptedAsync if waits else _Scripted
            return {"base_url": "http://fuzz.test/v1", "http_client": kind(self.outbox)}
        if transport == "httpx mock":
            client = (httpx.AsyncClient if waits else httpx.Client)(transport=_mock(self.outbox))
            return {"base_url": "http://fuzz.test/v1", "http_client": client}
        if self._server is None:
            self._server = Server(journal=False).start()
        return {"base_url": self._server.url, "transport": transport}

    def put(self, reply: Damaged, chance: Random, transport: str) -> None:
        """Make a reply the answer to the next requests."""
        self.outbox.put(reply, chance)
        if transport in {"scripted", "httpx mock"}:
            return
        assert self._server is not None
        self._server.clear()
        self._server.always(_fault(reply, self.outbox, chance))

    def close(self) -> None:
        """Stop the server."""
        if self._server is not None:
            self._server.stop()


def _fault(reply: Damaged, outbox: Outbox, chance: Random) -> Fault:
    """A reply as HTTP: decently, or byte by byte as it should not be."""
    if chance.random() < 0.5:
        plain = {name: value for name, value in reply.headers if value.isascii() and value.isprintable()}
        headers: dict[str, str | None] = {**plain}
        return Fault(
            status=reply.status,
            headers=headers,
            body=reply.body,
            content_type=headers.get("content-type") or "x/y",
            cut_after_bytes=outbox.breaks_at,
            framing=chance.choice((None, None, "chunked", "close")),
        )
    lines = [f"HTTP/1.1 {reply.status} {chance.choice(('OK', '', 'x' * 3000))}".encode()]
    lines += [_bytes_of(f"{name}: {value}") for name, value in reply.headers]
    body = b"".join(outbox.cut())
    if chance.random() < 0.5:
        lines.append(b"transfer-encoding: chunked")
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in outbox.cut()) + b"0\r\n\r\n"
    else:
        size = chance.choice((str(len(body)),) * 8 + (str(len(body) + 5), "0", "-1", "x", "9" * 30, "1, 1"))
        lines.append(b"content-length: " + size.encode())
    raw = b"\r\n".join(lines) + b"\r\n\r\n" + body
    if chance.random() < 0.2:
        at = chance.randrange(min(len(raw), 200))
        raw = chance.choice((raw[:at], raw[:at] + chance.randbytes(3) + raw[at + 3 :], raw[:at] + raw[at + 1 :]))
    return Fault(raw=raw)
