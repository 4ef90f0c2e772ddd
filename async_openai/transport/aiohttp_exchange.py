"""One request through aiohttp, its answer, and what can go wrong with it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Generator
from contextvars import ContextVar

import aiohttp

from async_openai.errors import OpenAIError
from async_openai.transport.answers import ReadInPieces, seconds_left
from async_openai.transport.base import Delivery, SendFailure, WireRequest
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.failures import reason
from async_openai.transport.slots import Slots
from async_openai.transport.writing import AsyncPieces, Body, Fields
from async_openai.types.response import Headers

_AT_ONCE = 65536
"""Bytes of a body that is written in one go; a longer one is handed over in such pieces."""


class Exchange:
    """What has to be put in order when a request ends, however it ends."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots
        self.body: Body | None = None
        self.headers: Fields | None = None
        """Until the request has taken them."""
        self.transport: asyncio.Transport | None = None
        """The connection, once there is one."""
        self.rests: Callable[[asyncio.Transport], None] | None = None
        """Takes in that the connection is free again."""
        self._uploading = False
        self._ended = False

    @property
    def small(self) -> bool:
        """Whether the body, if there is one, is written in one go."""
        body = self.body
        return body is None or ((whole := body.whole) is not None and len(whole) <= _AT_ONCE)

    def data(self, scope: asyncio.Timeout | None, write: float | None) -> bytes | AsyncIterator[bytes] | None:
        """Return the body in the form that aiohttp takes. Without a scope it has to be small."""
        body = self.body
        if body is None:
            return None
        return body.whole if self.small or scope is None else self._watched(body, scope, write)

    async def _watched(self, body: Body, scope: asyncio.Timeout, write: float | None) -> AsyncIterator[bytes]:
        """Yield a body in pieces; the request fails when one is not taken in `write` seconds.

        aiohttp has no such limit of its own.
        """
        self._uploading = True
        loop = asyncio.get_running_loop()
        end = scope.when()
        async for piece in AsyncPieces(body):
            for start in range(0, len(piece), _AT_ONCE):
                due = [moment for moment in (end, None if write is None else loop.time() + write) if moment is not None]
                with contextlib.suppress(RuntimeError):  # answered early: nobody waits for the rest any more
                    scope.reschedule(min(due, default=None))
                yield piece[start : start + _AT_ONCE]
        with contextlib.suppress(RuntimeError):
            scope.reschedule(end)
        self._uploading = False

    def end(self) -> None:
        """Give back the place and close the files. May be called more than once."""
        if self._ended:
            return
        self._ended = True
        if self._uploading and self.transport is not None:
            # Closed in order, it would wait for a server that has stopped reading.
            self.transport.abort()
        if self.body is not None:
            self.body.close()
        if self.rests is not None and self.transport is not None:
            self.rests(self.transport)
        self.slots.release()


CONNECTING: ContextVar[Exchange] = ContextVar("CONNECTING")
"""The exchange that this task asks a connection for."""


class AioHttpAnswer(ReadInPieces):
    """An aiohttp response; see `WireAnswer`."""

    __slots__ = ("_decoder", "_exchange", "_headers", "_loop", "_request", "_response", "_status")

    def __init__(self, exchange: Exchange, response: aiohttp.ClientResponse, request: WireRequest) -> None:
        self._exchange = exchange
        self._loop = asyncio.get_running_loop()
        self._response: aiohttp.ClientResponse | None = response
        self._request = request
        self._status = response.status
        self._headers = Headers(response.raw_headers)
        encoded = "content-encoding" in response.headers
        self._decoder: Decoder | None = decoder_for(response.raw_headers) if encoded else None

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._status

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        return self._headers

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        response = self._response
        if response is None:
            return b""
        with self._failing():
            return await self._next(response)

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back."""
        response, content = self._response, b""
        if response is None:
            return content
        with self._failing():
            while piece := await self._received(response):
                content = content + piece if content else piece
                if response.content.at_eof():
                    break
            if self._decoder:
                content = self._decoder.decode(content) + self._decoder.finish()
            self._end()
        return content

    @contextlib.contextmanager
    def _failing(self) -> Generator[None]:
        """End the exchange where it fails, and say how."""
        try:
            yield
        except BaseException as error:
            self._end()
            found = failure_of(error, connected=True)
            if found is None:
                raise
            raise SendFailure(found.message, delivery="unknown", timed_out=found.timed_out) from error

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
        if deadline is None:
            return await content.readany()
        async with asyncio.timeout(seconds_left(deadline, "unknown")):
            return await content.readany()

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
            self._exchange.slots.guard.from_destructor(self._exchange.end)
            with contextlib.suppress(RuntimeError):  # its loop is closed: the session is gone, and its connections too
                # Whatever thread collects it, and whether or not the loop runs just now.
                self._loop.call_soon_threadsafe(response.close)


_KINDS: tuple[tuple[type[Exception], str, Delivery], ...] = (
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
