"""An answer over aiohttp, and the exceptions of aiohttp as failures."""

from __future__ import annotations

import asyncio
import contextlib

import aiohttp

from async_openai.errors import OpenAIError
from async_openai.transport.answers import ReadInPieces, next_decoded, raise_instead, seconds_left
from async_openai.transport.base import SendFailure, UnansweredDelivery, WireRequest
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.error_mapping import Way, reason
from async_openai.transport.proxies import Proxy
from async_openai.transport.slots import Slots
from async_openai.types.response import Headers


class AioHttpAnswer(ReadInPieces):
    """An aiohttp response; see `WireAnswer`."""

    __slots__ = ("_decoder", "_loop", "_response", "_slots", "_started")

    def __init__(self, slots: Slots, response: aiohttp.ClientResponse, request: WireRequest) -> None:
        super().__init__(request, response.status, Headers(response.raw_headers))
        self._slots = slots
        self._loop = asyncio.get_running_loop()
        self._response: aiohttp.ClientResponse | None = response
        self._decoder: Decoder | None = None
        self._started = False

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        if self._response is None:
            return b""
        try:
            if not self._started:
                self._started = True
                self._decoder = decoder_for(self.headers.raw)
            piece = await (
                next_decoded(self._decoder, self._receive, self.request) if self._decoder else self._receive()
            )
        except BaseException as error:
            await self.close()
            raise_instead(failure_of(error, None, Way(self.request.url), answered=True), error)
            raise
        if not piece:
            await self.close()
        return piece

    async def _receive(self) -> bytes:
        assert self._response is not None  # noqa: S101 - `next` has looked
        left = seconds_left(self.request.deadline, "unknown")
        if left is None:
            return await self._response.content.readany()
        async with asyncio.timeout(left):
            return await self._response.content.readany()

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        response, self._response = self._response, None
        if response is not None:
            # Of a response that was read to its end aiohttp has taken the connection back already.
            response.close()
            self._slots.release()

    def __del__(self) -> None:
        response = getattr(self, "_response", None)
        if response is not None:
            self._slots.guard.from_destructor(self._slots.release)
            try:
                # Whatever thread collects it, and whether or not the loop runs just now.
                self._loop.call_soon_threadsafe(response.close)
            except RuntimeError:
                # Its loop is closed: the session is gone, and its connections too. It shall not complain of that.
                with contextlib.suppress(Exception):
                    response.release()


class BrokenConnectionError(aiohttp.ClientError):
    """A broken connection, under a name for which aiohttp does not send the request again by itself."""


_KINDS: tuple[tuple[type[Exception], str, UnansweredDelivery], ...] = (
    # The first that fits is meant: aiohttp's exceptions are several things at once. Those without words here have some
    # of their own in `_words`.
    (aiohttp.ConnectionTimeoutError, "", "unsent"),
    (TimeoutError, "the server did not answer in time", "unknown"),
    (aiohttp.ClientHttpProxyError, "", "unsent"),
    (aiohttp.ClientConnectorError, "", "unsent"),
    (aiohttp.ClientPayloadError, "the connection was cut in the middle of the answer", "unknown"),
    (aiohttp.ClientError, "the connection broke", "unknown"),
    (OSError, "the connection broke", "unknown"),
)


def failure_of(error: BaseException, written: bool | None, way: Way, *, answered: bool = False) -> SendFailure | None:
    """Describe an exception of aiohttp; None where it is not one.

    Args:
        error: What was raised.
        written: Whether a byte of the request was given to the network, None if that is not known.
        way: Where the request was to go.
        answered: Whether an answer had begun to come.
    """
    if isinstance(error, (OpenAIError, SendFailure)):
        # Ours already, such as a file that cannot be read: it is an OSError too.
        return None
    for kind, message, usual in _KINDS:
        if isinstance(error, kind):
            delivery: UnansweredDelivery = "unknown" if answered else "unsent" if written is False else usual
            return SendFailure(
                _words(message, error, way), delivery=delivery, timed_out=isinstance(error, TimeoutError)
            )
    return None


def _words(message: str, error: Exception, way: Way) -> str:
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return way.refused(error.status)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return way.too_slow()
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        # A session of the user's may have a proxy of its own.
        way = Way(way.url, way.proxy or Proxy("http", error.host, error.port or 0, None))
    if isinstance(error, aiohttp.ClientConnectorError):
        return way.not_connected(error)
    return message + reason(error)
