"""One aiohttp session on one event loop."""

from __future__ import annotations

import asyncio
import inspect
import math
from collections.abc import Coroutine
from functools import lru_cache
from http.cookies import SimpleCookie
from typing import Any, Final

import aiohttp
from aiohttp.http import StreamWriter
from multidict import CIMultiDict
from yarl import URL

from async_openai.errors import ConfigurationError
from async_openai.transport.aiohttp.connector import Connector
from async_openai.transport.aiohttp.exchange import AioHttpAnswer, AioHttpExchange
from async_openai.transport.aiohttp.watch import Watch
from async_openai.transport.answers import seconds_left, within_deadline
from async_openai.transport.async_waiter import AsyncWaiter
from async_openai.transport.base import Timeouts, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.exceptions import ClosedMeanwhile
from async_openai.transport.loop_bound import LoopBound
from async_openai.transport.loops import others_first
from async_openai.transport.proxies import Proxy, proxy_rules
from async_openai.transport.redirects import REDIRECTS, follow
from async_openai.transport.slots import Slots
from async_openai.transport.urls import ParsedUrl, basic_credentials, parse_url
from async_openai.transport.writing import body_of, wire_headers

_KEEPS_WRITER = "stream_writer" in inspect.signature(aiohttp.ClientResponse.__init__).parameters


class _Request(aiohttp.ClientRequest):
    """Asks for an exchange, which is given to aiohttp in the place of the body."""

    def update_body_from_data(self, body: AioHttpExchange, _stacklevel: int = 3) -> None:
        """Take headers and body. As parameters of aiohttp the headers would be copied twice, one by one."""
        self.exchange = body
        """What it is made for."""
        self.headers = CIMultiDict(body.headers)
        super().update_body_from_data(body.streamed)

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        """Write head and body. A small body goes with its head: aiohttp would make a task for it."""
        content, protocol = self.exchange.at_once, conn.protocol
        if content is None or protocol is None:
            return await super().send(conn)
        writer = StreamWriter(protocol, self.loop)
        await writer.write_headers(f"{self.method} {self.url.raw_path_qs} HTTP/1.1", self.headers)
        if self.exchange.slots.in_use > 1:
            await others_first()
            if self.exchange.is_closed_meanwhile():
                raise ClosedMeanwhile
        await writer.write_eof(content)
        protocol.start_timeout()
        kept: dict[str, Any] = {"stream_writer": writer} if _KEEPS_WRITER else {}
        return self.response_class(
            self.method,
            self.original_url,
            writer=None,
            continue100=None,
            timer=self._timer,
            request_info=self.request_info,
            traces=self._traces,
            loop=self.loop,
            session=self._session,
            **kept,
        )


class _NoCookies(aiohttp.DummyCookieJar):
    """Keeps none; aiohttp's own makes an empty jar for each request."""

    _NONE: Final[SimpleCookie] = SimpleCookie()

    def filter_cookies(self, request_url: URL) -> SimpleCookie:  # noqa: ARG002 - whatever it is
        """Return those to send."""
        return self._NONE


class AioHttpSession(LoopBound):
    """An aiohttp session that sends each request once, and waits for places as all transports do."""

    def __init__(self, options: TransportOptions) -> None:
        super().__init__()
        self._options = options
        self._proxies = proxy_rules(options.proxies)
        self._slots = Slots(options.max_connections, AsyncWaiter)
        self._watch = Watch(self._loop)
        self._timeouts = Timeouts()
        self._limits = _limits(self._timeouts)
        self._connector = Connector(options)
        self._session = self._open()
        # What `request` wraps in an object that gives a response back at the end of a block: this one outlives it.
        self._ask = self._session._request  # noqa: SLF001 - there is no public way

    def _open(self) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            connector=self._connector,
            request_class=_Request,
            cookie_jar=_NoCookies(),
            auto_decompress=False,
            trust_env=False,
        )
        # aiohttp would send an idempotent request again on a dropped connection. Whether to try again is decided
        # above, where it is counted; nothing is ever sent twice from here.
        session._retry_connection = False  # noqa: SLF001 - there is no public switch
        return session

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send a request, and follow redirects."""
        parsed = parse_url(request.url)
        if not self._slots.take():
            await self._slots.acquire(within_deadline(request).pool)
        try:
            body = body_of(request.content)
        except BaseException:
            self._slots.release()
            raise
        exchange = AioHttpExchange(self._slots, self._watch, request.timeouts.read, body)
        try:
            response: aiohttp.ClientResponse | None = None
            while response is None:
                try:
                    response = await self._response(request, parsed, exchange)
                except ClosedMeanwhile:
                    continue
            exchange.due = math.inf
            answer = AioHttpAnswer(exchange, response, request)
        except BaseException as error:
            exchange.end()
            found = exchange.failure(error)
            if found is None:
                raise
            try:
                raise found from error
            finally:
                # Its traceback holds this frame: together they would wait for the garbage collector.
                del found
        return answer if answer.status_code < REDIRECTS else await follow(self.send, request, answer)

    def _response(
        self, request: WireRequest, parsed: ParsedUrl, exchange: AioHttpExchange
    ) -> Coroutine[Any, Any, aiohttp.ClientResponse]:
        if request.deadline is not None or exchange.small is None:
            return self._in_time(request, parsed, exchange)
        return self._ask(request.method, _url(parsed), data=exchange, **self._options_of(request, parsed, exchange))

    def _options_of(self, request: WireRequest, parsed: ParsedUrl, exchange: AioHttpExchange) -> dict[str, Any]:
        """Put headers and a small body into the exchange; return what aiohttp is told beside it, method and URL."""
        headers = exchange.headers = wire_headers(request, parsed, exchange.body)
        if "transfer-encoding" in headers:
            # aiohttp sets this one itself where no length is given, and refuses to be told.
            del headers["transfer-encoding"]
        if request.timeouts is not self._timeouts:
            # The same nearly always, and slow to look up.
            self._timeouts, self._limits = request.timeouts, _limits(request.timeouts)
        # Not what is left until the deadline: aiohttp keeps to it for the whole body, while a deadline moves.
        options: dict[str, Any] = {"allow_redirects": False, "timeout": self._limits}
        proxy = self._proxies.proxy_for(parsed)
        if proxy is not None:
            options.update(_through(proxy, parsed, headers))
            exchange.streamed = exchange.small
        elif exchange.small is not None:
            exchange.at_once = exchange.small
            if self._connector.force_close:
                headers.setdefault("connection", "close")
        if "content-type" not in headers:
            # aiohttp has one of its own.
            options["skip_auto_headers"] = ("content-type",)
        return options

    async def _in_time(
        self, request: WireRequest, parsed: ParsedUrl, exchange: AioHttpExchange
    ) -> aiohttp.ClientResponse:
        """Send within the deadline, and a large body within the write timeout for each piece."""
        options = self._options_of(request, parsed, exchange)
        timeouts = within_deadline(request)
        async with asyncio.timeout(seconds_left(request.deadline, "unsent")) as scope:
            if exchange.small is None:
                exchange.streamed = exchange.pieces(scope, timeouts.write)
            return await self._ask(request.method, _url(parsed), data=exchange, **options)

    async def close(self) -> None:
        """Close all connections."""
        self._watch.close()
        await self._session.close()

    def detach(self) -> None:
        """Let go of all connections: the loop is closed."""
        self._watch.close()
        self._session.detach()
        self._connector.let_go()


@lru_cache(maxsize=512)
def _url(parsed: ParsedUrl) -> URL:
    return URL(f"{parsed.scheme}://{parsed.host_header}{parsed.path}", encoded=True)


def _limits(timeouts: Timeouts) -> aiohttp.ClientTimeout:
    # The read timeout is ours, see `Watch`.
    return aiohttp.ClientTimeout(total=None, connect=timeouts.connect, sock_connect=timeouts.connect)


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
