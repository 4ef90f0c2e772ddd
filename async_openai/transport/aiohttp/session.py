"""One aiohttp session on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import AsyncIterator
from functools import lru_cache
from typing import Any

import aiohttp
from yarl import URL

from async_openai.errors import ConfigurationError
from async_openai.transport.aiohttp.outcome import AioHttpAnswer, BrokenConnectionError, failure_of
from async_openai.transport.answers import raise_instead, seconds_left, within_deadline
from async_openai.transport.async_waiter import AsyncWaiter
from async_openai.transport.base import Timeouts, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.error_mapping import Way
from async_openai.transport.loop_bound import LoopBound
from async_openai.transport.proxies import Proxy, proxy_rules
from async_openai.transport.redirects import REDIRECTS, follow
from async_openai.transport.slots import Slots
from async_openai.transport.tls import tls_context
from async_openai.transport.urls import ParsedUrl, basic_credentials, parse_url
from async_openai.transport.writing import AsyncPieces, RequestBody, body_of, wire_headers

_LONGEST = 100 * 1024
"""Bytes of a line of an answer's head, as the other transports allow."""
_MOST_HEADERS = 1000
_AT_ONCE = 65536
"""Bytes of a body that is handed over whole; a longer one goes in such pieces."""
_OWN_HEADERS = ("accept", "accept-encoding", "content-type", "user-agent")
"""Headers of aiohttp's own that are not wanted."""
_FOR_EVER = 10 * 365 * 86400.0


class AioHttpSession(LoopBound):
    """Sends each request once over an aiohttp session, and waits for places as all transports do."""

    def __init__(self, options: TransportOptions, session: aiohttp.ClientSession | None = None) -> None:
        """Prepare.

        Args:
            options: How connections are made and kept.
            session: The user's own, used as it is and never closed from here.
        """
        super().__init__()
        self._own = session is None
        self._proxies = proxy_rules(options.proxies if session is None else {})
        self._slots = Slots(options.max_connections if session is None else None, AsyncWaiter)
        self._session = _open(options) if session is None else session

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send a request, and follow redirects."""
        request.written = False
        parsed = parse_url(request.url)
        timeouts = within_deadline(request)
        if not self._slots.take():
            await self._slots.acquire(timeouts.pool)
        body: RequestBody | None = None
        try:
            body = body_of(request.content)
            response = await self._response(request, parsed, body)
            answer = AioHttpAnswer(self._slots, response, request)
        except BaseException as error:
            self._slots.release()
            way = Way(request.url, self._proxies.proxy_for(parsed))
            raise_instead(failure_of(error, request.written, way), error)
            raise
        finally:
            if body is not None:
                body.close()
        return answer if answer.status_code < REDIRECTS else await follow(self.send, request, answer)

    async def _response(
        self, request: WireRequest, parsed: ParsedUrl, body: RequestBody | None
    ) -> aiohttp.ClientResponse:
        """Return the response when its headers are there, within the deadline."""
        headers = wire_headers(request, parsed, body)
        # aiohttp sets this one itself where no length is given, and refuses to be told.
        headers.pop("transfer-encoding", None)
        options: dict[str, Any] = {}
        proxy = self._proxies.proxy_for(parsed)
        if proxy is not None:
            options.update(_through(proxy, parsed, headers))
        if not self._own:
            # Its queue is its own too. What is written over its connections is not known.
            options["auto_decompress"] = False
            request.written = None
        async with asyncio.timeout(seconds_left(request.deadline, "unsent")) as scope:
            whole = b"" if body is None else body.whole
            small = whole is not None and len(whole) <= _AT_ONCE
            return await self._session.request(
                request.method,
                _url(parsed),
                headers=headers,
                data=(whole or None) if small or body is None else _pieces(body, scope, request.timeouts.write),
                allow_redirects=False,
                skip_auto_headers=_OWN_HEADERS,
                # Not what is left until the deadline: aiohttp keeps to it for the whole body, while a deadline moves.
                timeout=_limits(request.timeouts, self._own),
                trace_request_ctx=request,
                **options,
            )

    def is_full(self) -> bool:
        """Whether all connections are in use."""
        return self._slots.is_full()

    async def close(self) -> None:
        """Close all connections."""
        if self._own:
            await self._session.close()

    def detach(self) -> None:
        """Let go of all connections: the loop is closed."""
        if not self._own:
            return
        connector = self._session.connector
        self._session.detach()
        closing: Any = None if connector is None else connector.close()
        if asyncio.iscoroutine(closing):
            # With a closed loop there is nothing that it would wait for.
            with contextlib.suppress(StopIteration):
                closing.send(None)
            closing.close()


def _open(options: TransportOptions) -> aiohttp.ClientSession:
    keep: dict[str, Any]
    if options.max_keepalive_connections == 0:
        keep = {"force_close": True}
    else:
        expiry = options.keepalive_expiry
        keep = {"keepalive_timeout": _FOR_EVER if expiry is None else expiry}
    heads: dict[str, Any] = {"max_line_size": _LONGEST, "max_field_size": _LONGEST}
    if "max_headers" in inspect.signature(aiohttp.ClientSession).parameters:
        heads["max_headers"] = _MOST_HEADERS
    trace = aiohttp.TraceConfig()
    trace.on_request_headers_sent.append(_begin_to_write)
    return aiohttp.ClientSession(
        # Places are given out fairly, and with a timeout of their own, by `Slots`.
        connector=aiohttp.TCPConnector(ssl=tls_context(options.verify, options.cert), limit=0, **keep),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        middlewares=(_once,),
        trace_configs=[trace],
        **heads,
    )


async def _begin_to_write(_: aiohttp.ClientSession, context: Any, __: aiohttp.TraceRequestHeadersSentParams) -> None:
    context.trace_request_ctx.written = True


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a GET or DELETE again on a broken connection: that is decided, and counted, above."""
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise BrokenConnectionError from error


async def _pieces(body: RequestBody, scope: asyncio.Timeout, write: float | None) -> AsyncIterator[bytes]:
    """Yield the body; the request fails when a piece is not taken in `write` seconds.

    aiohttp has no such limit of its own.
    """
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


@lru_cache(maxsize=512)
def _url(parsed: ParsedUrl) -> URL:
    return URL(f"{parsed.scheme}://{parsed.host_header}{parsed.path}", encoded=True)


@lru_cache(maxsize=64)
def _limits(timeouts: Timeouts, own: bool) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None,
        # Getting a connection: of a session of ours only to open one, of the user's to wait for it too.
        connect=timeouts.connect if own else timeouts.pool,
        sock_connect=timeouts.connect,
        sock_read=timeouts.read,
    )


def _through(proxy: Proxy, parsed: ParsedUrl, headers: dict[str, str]) -> dict[str, Any]:
    if proxy.socks:
        raise ConfigurationError("proxies: aiohttp speaks to HTTP proxies only; use the default transport for SOCKS")
    given: dict[str, Any] = {"proxy": proxy.url}
    if proxy.auth is not None:
        credentials = basic_credentials(*proxy.auth)
        if parsed.scheme == "https":
            given["proxy_headers"] = {"Proxy-Authorization": credentials}
        else:
            headers["proxy-authorization"] = credentials
    return given
