"""One aiohttp session on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from yarl import URL

from async_openai.errors import ConfigurationError, OpenAIError
from async_openai.transport.answers import ReadInPieces, seconds_left, within_deadline
from async_openai.transport.awaiting import AwaitingWaiter
from async_openai.transport.base import Delivery, SendFailure, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.failures import reason
from async_openai.transport.foreign import LoopBound
from async_openai.transport.places import Place, basic_credentials, place_of
from async_openai.transport.proxies import Proxy, proxies_of
from async_openai.transport.redirects import follow
from async_openai.transport.slots import Slots
from async_openai.transport.tls import tls_context
from async_openai.transport.writing import AsyncPieces, Body, body_of, wire_headers
from async_openai.types.response import Headers

_AT_ONCE = 65536
"""Bytes of a body that is written in one go; a longer one is handed over in such pieces."""
_FOR_EVER = 10 * 365 * 86400.0
_AUTOMATIC = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AioHttpSession(LoopBound):
    """An aiohttp session that sends each request once, and waits for places as all transports do."""

    def __init__(self, options: TransportOptions) -> None:
        super().__init__()
        self._options = options
        self._proxies = proxies_of(options.proxies)
        self._slots = Slots(options.max_connections, AwaitingWaiter)
        self._session = self._open()

    def _open(self) -> aiohttp.ClientSession:
        options = self._options
        expiry = _FOR_EVER if options.keepalive_expiry is None else options.keepalive_expiry
        # One or the other: aiohttp refuses both.
        keep: dict[str, Any] = (
            {"force_close": True} if options.max_keepalive_connections == 0 else {"keepalive_timeout": expiry}
        )
        connector = aiohttp.TCPConnector(
            ssl=tls_context(options.verify, options.cert),
            # Places are given out fairly, and with a timeout of their own, by `_slots`.
            limit=0,
            **keep,
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            skip_auto_headers=_AUTOMATIC,
        )
        # aiohttp would send an idempotent request again on a dropped connection. Whether to try again is decided
        # above, where it is counted; nothing is ever sent twice from here.
        session._retry_connection = False  # noqa: SLF001 - there is no public switch
        return session

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send once, following redirects."""
        return await follow(self._send_once, request)

    async def _send_once(self, request: WireRequest) -> WireAnswer:
        place = place_of(request.url)
        await self._slots.acquire(within_deadline(request).pool)
        body: Body | None = None
        try:
            body = body_of(request.content)
            response = await self._perform(request, place, body)
            return AioHttpAnswer(self._slots, response, body, request.deadline)
        except BaseException as error:
            if body is not None:
                body.close()
            self._slots.release()
            found = _failure(error)
            if found is None:
                raise
            raise found from error

    async def _perform(self, request: WireRequest, place: Place, body: Body | None) -> aiohttp.ClientResponse:
        timeouts = within_deadline(request)
        proxy = self._proxies.proxy_for(place)
        headers = [
            (name.decode(), value.decode())
            for name, value in wire_headers(request, place, body)
            # aiohttp sets it itself where no length is given, and refuses to be told.
            if name != b"transfer-encoding"
        ]
        async with asyncio.timeout(seconds_left(request.deadline, "unsent")) as scope:
            return await self._session.request(
                request.method,
                URL(f"{place.scheme}://{place.host_header}{place.path}", encoded=True),
                headers=headers,
                data=None if body is None else _data(body, scope, timeouts.write),
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=None, connect=timeouts.connect, sock_connect=timeouts.connect, sock_read=timeouts.read
                ),
                **_through(proxy, place, headers),
            )

    async def close(self) -> None:
        """Close all connections."""
        await self._session.close()

    def detach(self) -> None:
        """Let go of all connections: the loop is closed."""
        connector = self._session.connector
        self._session.detach()
        if connector is not None:
            connector.close()


def _through(proxy: Proxy | None, place: Place, headers: list[tuple[str, str]]) -> dict[str, Any]:
    if proxy is None:
        return {}
    if proxy.socks:
        raise ConfigurationError("proxies: aiohttp speaks to HTTP proxies only; use the default transport for SOCKS")
    given: dict[str, Any] = {"proxy": proxy.url}
    if proxy.auth is not None:
        credentials = basic_credentials(*proxy.auth)
        if place.scheme == "https":
            given["proxy_headers"] = {"Proxy-Authorization": credentials}
        else:
            headers.append(("Proxy-Authorization", credentials))
    return given


def _data(body: Body, scope: asyncio.Timeout, write: float | None) -> bytes | AsyncIterator[bytes]:
    if body.whole is not None and len(body.whole) <= _AT_ONCE:
        return body.whole
    return _watched(body, scope, write)


async def _watched(body: Body, scope: asyncio.Timeout, write: float | None) -> AsyncIterator[bytes]:
    """Yield a body in pieces; the request fails when one is not taken in `write` seconds, which aiohttp cannot say."""
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


class AioHttpAnswer(ReadInPieces):
    """An aiohttp response; see `WireAnswer`."""

    __slots__ = ("_body", "_deadline", "_decoder", "_headers", "_response", "_slots", "_status")

    def __init__(
        self, slots: Slots, response: aiohttp.ClientResponse, body: Body | None, deadline: float | None
    ) -> None:
        self._slots = slots
        self._response: aiohttp.ClientResponse | None = response
        # Still being sent where the server answered early.
        self._body = body
        self._deadline = deadline
        self._status = response.status
        self._headers = Headers(response.raw_headers)
        self._decoder: Decoder | None = decoder_for(response.raw_headers)

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
        try:
            return await self._next(response)
        except BaseException as error:
            self._end()
            found = _failure(error)
            if found is None:
                raise
            raise SendFailure(found.message, delivery="unknown", timed_out=found.timed_out) from error

    async def _next(self, response: aiohttp.ClientResponse) -> bytes:
        async with asyncio.timeout(seconds_left(self._deadline, "unknown")):
            while piece := await response.content.readany():
                decoded = self._decoder.decode(piece) if self._decoder else piece
                if decoded:
                    return decoded
        rest = self._decoder.finish() if self._decoder else b""
        self._end()
        return rest

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        self._end()

    def _end(self) -> None:
        response, self._response = self._response, None
        if response is None:
            return
        # Does nothing to a response that has been read: aiohttp has taken its connection back then.
        response.close()
        if self._body is not None:
            self._body.close()
        self._slots.release()

    def __del__(self) -> None:
        response = getattr(self, "_response", None)
        if response is not None:
            self._slots.guard.from_destructor(self._slots.release)
            with contextlib.suppress(RuntimeError):  # no loop: the session is gone, and its connections with it
                asyncio.get_running_loop().call_soon(response.close)


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


def _failure(error: BaseException) -> SendFailure | None:
    """Describe an exception of aiohttp; None where it is not one."""
    if isinstance(error, OpenAIError):
        # A file that cannot be read is an OSError too.
        return None
    if isinstance(error, OpenAIError):
        # Ours already, such as a file that cannot be read: it is an OSError too.
        return None
    for kind, message, delivery in _KINDS:
        if isinstance(error, kind):
            return SendFailure(message + reason(error), delivery=delivery, timed_out=isinstance(error, TimeoutError))
    return None
