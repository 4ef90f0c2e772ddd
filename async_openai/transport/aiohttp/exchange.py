"""One request through aiohttp, its answer, and what can go wrong with it."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator, Callable
from typing import cast

import aiohttp

from async_openai.errors import OpenAIError
from async_openai.transport.aiohttp.watch import Watch
from async_openai.transport.answers import ReadInPieces, joined, seconds_left
from async_openai.transport.base import SendFailure, UnansweredDelivery, WireRequest
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.error_mapping import reason
from async_openai.transport.own.connection_state import readable
from async_openai.transport.slots import Slots
from async_openai.transport.writing import AsyncPieces, Fields, RequestBody
from async_openai.types.response import Headers

_AT_ONCE = 65536
"""Bytes of a body that is written in one go; a longer one is handed over in such pieces."""


class AioHttpExchange:
    """What has to be put in order when a request ends, however it ends."""

    timed_out = False
    """Whether a wait for bytes lasted too long."""

    def __init__(self, slots: Slots, watch: Watch, read: float | None, body: RequestBody | None) -> None:
        self.due = math.inf
        self.slots = slots
        self.watch = watch
        self._read = read
        self.body = body
        whole = b"" if body is None else body.whole
        self.small = whole if whole is not None and len(whole) <= _AT_ONCE else None
        """The body, where it is short; empty where there is none."""
        self.headers: Fields
        """What is said in the head."""
        self.at_once: bytes | None = None
        """What is written together with the head."""
        self.streamed: bytes | AsyncIterator[bytes] | None = None
        """What aiohttp is to write in its own way."""
        self.transport: asyncio.Transport | None = None
        """The connection, once there is one."""
        self._rests: Callable[[asyncio.Transport], None] | None = None
        self._kept = False
        self._uploading = False
        self._ended = False

    def connected(
        self, transport: asyncio.Transport, rests: Callable[[asyncio.Transport], None], *, kept: bool
    ) -> None:
        """Take in the connection, who has to know when it is free again, and whether it was kept."""
        self.transport, self._rests, self._kept = transport, rests, kept
        if self.small is not None:
            self.await_bytes()

    def is_closed_meanwhile(self) -> bool:
        """Whether a kept connection was closed since it was taken. Of a new one only writing to it can tell."""
        transport = self.transport
        if transport is None or not self._kept:
            return False
        return transport.is_closing() or readable(transport.get_extra_info("socket"))

    def await_bytes(self) -> None:
        """Begin to wait for the next bytes of the answer, no longer than the read timeout."""
        self.watch.begin(self, self._read)

    def give_up(self) -> None:
        """End a wait that has lasted too long."""
        self.timed_out = True
        if self.transport is not None:
            self.transport.abort()

    def failure(self, error: BaseException) -> SendFailure | None:
        """Describe an exception of aiohttp; None where it is not one."""
        if self.timed_out and isinstance(error, aiohttp.ClientError | OSError):
            return SendFailure("the server did not answer in time", delivery="unknown", timed_out=True)
        return failure_of(error, connected=self.transport is not None)

    async def pieces(self, scope: asyncio.Timeout, write: float | None) -> AsyncIterator[bytes]:
        """Yield the body; the request fails when a piece is not taken in `write` seconds.

        aiohttp has no such limit of its own.
        """
        self._uploading = True
        loop = asyncio.get_running_loop()
        end = scope.when()
        async for piece in AsyncPieces(cast("RequestBody", self.body)):
            for start in range(0, len(piece), _AT_ONCE):
                due = [moment for moment in (end, None if write is None else loop.time() + write) if moment is not None]
                with contextlib.suppress(RuntimeError):  # answered early: nobody waits for the rest any more
                    scope.reschedule(min(due, default=None))
                yield piece[start : start + _AT_ONCE]
        with contextlib.suppress(RuntimeError):
            scope.reschedule(end)
        self._uploading = False
        self.await_bytes()

    def end(self) -> None:
        """Give back the place and close the files. May be called more than once."""
        if self._ended:
            return
        self._ended = True
        self.watch.forget(self)
        if self._uploading and self.transport is not None:
            # Closed in order, it would wait for a server that has stopped reading.
            self.transport.abort()
        if self.body is not None:
            self.body.close()
        if self._rests is not None and self.transport is not None:
            self._rests(self.transport)
        self.slots.release()

    def forgotten(self) -> None:
        """The same from a destructor, in whatever thread: the connection will be closed."""
        self._rests = None
        self.slots.guard.from_destructor(self.end)


class AioHttpAnswer(ReadInPieces):
    """An aiohttp response; see `WireAnswer`."""

    __slots__ = ("_decoder", "_exchange", "_loop", "_request", "_response", "headers", "status_code")

    def __init__(self, exchange: AioHttpExchange, response: aiohttp.ClientResponse, request: WireRequest) -> None:
        self._exchange = exchange
        self._loop = asyncio.get_running_loop()
        self._response: aiohttp.ClientResponse | None = response
        self._request = request
        self.status_code = response.status
        """The HTTP status."""
        self.headers = Headers(response.raw_headers)
        """The answer's headers."""
        encoded = "content-encoding" in response.headers
        self._decoder: Decoder | None = decoder_for(response.raw_headers) if encoded else None

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        response = self._response
        if response is None:
            return b""
        try:
            return await self._next(response)
        except BaseException as error:
            self._failed(error)
            raise

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back."""
        response = self._response
        if response is None:
            return b""
        arriving = response.content
        try:
            if arriving.is_eof() and arriving.exception() is None:
                # All of it came with the headers, as nearly every reply does: there is nothing to wait for.
                content = arriving.read_nowait()
            else:
                content = await self._all_received(response)
            if self._decoder:
                content = self._decoder.decode(content) + self._decoder.finish()
        except BaseException as error:
            self._failed(error)
            raise
        self._end()
        return content

    async def _all_received(self, response: aiohttp.ClientResponse) -> bytes:
        pieces: list[bytes] = []
        while piece := await self._received(response):
            pieces.append(piece)
            if response.content.at_eof():
                break
        return joined(pieces)

    def _failed(self, error: BaseException) -> None:
        """End the exchange. Raises what a failure of the network is to the engine, returns from any other."""
        self._end()
        found = self._exchange.failure(error)
        if found is not None:
            try:
                raise SendFailure(found.message, delivery="unknown", timed_out=found.timed_out) from error
            finally:
                # The traceback holds this frame: together they would wait for the garbage collector.
                del error

    async def _next(self, response: aiohttp.ClientResponse) -> bytes:
        while piece := await self._received(response):
            decoded = self._decoder.decode(piece) if self._decoder else piece
            if decoded:
                return decoded
        rest = self._decoder.finish() if self._decoder else b""
        self._end()
        return rest

    async def _received(self, response: aiohttp.ClientResponse) -> bytes:
        content = response.content
        if content.exception() is not None and (arrived := content._read_nowait(-1)):  # noqa: SLF001 - no public way
            # The connection broke after these had come: of a stream they are text that the reader may keep.
            return arrived
        deadline = self._request.deadline
        self._exchange.await_bytes()
        try:
            if deadline is None:
                return await content.readany()
            async with asyncio.timeout(seconds_left(deadline, "unknown")):
                return await content.readany()
        finally:
            # The reader may take its time.
            self._exchange.due = math.inf

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        self._end()

    def _end(self) -> None:
        response, self._response = self._response, None
        if response is None:
            return
        if response.connection is not None:
            # Of a response that has been read, aiohttp has taken the connection back.
            response.close()
        self._exchange.end()

    def __del__(self) -> None:
        response = getattr(self, "_response", None)
        if response is not None:
            self._exchange.forgotten()
            with contextlib.suppress(RuntimeError):  # its loop is closed: the session is gone, and its connections too
                # Whatever thread collects it, and whether or not the loop runs just now.
                self._loop.call_soon_threadsafe(response.close)


_KINDS: tuple[tuple[type[Exception], str, UnansweredDelivery], ...] = (
    # The first that fits is meant: aiohttp's exceptions are several things at once.
    (aiohttp.ConnectionTimeoutError, "connecting took too long", "unsent"),
    (TimeoutError, "the server did not answer in time", "unknown"),
    (aiohttp.ClientHttpProxyError, "the proxy refused to connect", "unsent"),
    (aiohttp.ClientConnectorError, "could not connect", "unsent"),
    (aiohttp.ClientPayloadError, "the connection was cut in the middle of the answer", "unknown"),
    (aiohttp.ClientError, "the connection broke", "unknown"),
    (OSError, "the connection broke", "unknown"),
)


def failure_of(error: BaseException, *, connected: bool) -> SendFailure | None:
    """Describe an exception of aiohttp; None where it is not one. Without a connection nothing can have been sent."""
    if isinstance(error, (OpenAIError, SendFailure)):
        # Ours already, such as a file that cannot be read: it is an OSError too.
        return None
    for kind, message, delivery in _KINDS:
        if isinstance(error, kind):
            return SendFailure(
                message + reason(error),
                delivery=delivery if connected else "unsent",
                timed_out=isinstance(error, TimeoutError),
            )
    return None
