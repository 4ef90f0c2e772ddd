"""One aiohttp session on one event loop."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Coroutine
from functools import lru_cache
from typing import Any

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from async_openai.errors import ConfigurationError
from async_openai.transport.aiohttp_connector import Connector
from async_openai.transport.aiohttp_exchange import STARTING, AioHttpAnswer, Exchange
from async_openai.transport.aiohttp_watch import Watch
from async_openai.transport.answers import seconds_left, within_deadline
from async_openai.transport.awaiting import AwaitingWaiter
from async_openai.transport.base import Timeouts, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.foreign import LoopBound
from async_openai.transport.places import Place, basic_credentials, place_of
from async_openai.transport.proxies import Proxy, proxies_of
from async_openai.transport.redirects import follow
from async_openai.transport.slots import Slots
from async_openai.transport.writing import body_of, wire_headers

_AUTOMATIC = frozenset(("accept", "accept-encoding", "content-type", "user-agent"))


class _Request(aiohttp.ClientRequest):
    """Takes the headers of the exchange as they are: given as a parameter, they would be copied twice, one by one."""

    def update_headers(self, headers: Any) -> None:
        """Set the headers. Those of a second request, to a proxy, are its own."""
        self.exchange = STARTING.pop(asyncio.current_task(), None)
        """What it is made for; None for a second request, to a proxy."""
        if self.exchange is None or self.exchange.headers is None:
            super().update_headers(headers)
        else:
            self.headers = CIMultiDict(self.exchange.headers)


class AioHttpSession(LoopBound):
    """An aiohttp session that sends each request once, and waits for places as all transports do."""

    def __init__(self, options: TransportOptions) -> None:
        super().__init__()
        self._options = options
        self._proxies = proxies_of(options.proxies)
        self._slots = Slots(options.max_connections, AwaitingWaiter)
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
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
        )
        # aiohttp would send an idempotent request again on a dropped connection. Whether to try again is decided
        # above, where it is counted; nothing is ever sent twice from here.
        session._retry_connection = False  # noqa: SLF001 - there is no public switch
        return session

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send once, following redirects."""
        return follow(self._send_once, request)

    async def _send_once(self, request: WireRequest) -> WireAnswer:
        place = place_of(request.url)
        if not self._slots.take():
            await self._slots.acquire(within_deadline(request).pool)
        try:
            body = body_of(request.content)
        except BaseException:
            self._slots.release()
            raise
        exchange = Exchange(self._slots, self._watch, request.timeouts.read, body)
        task = asyncio.current_task()
        STARTING[task] = exchange
        try:
            if request.deadline is None and exchange.small:
                data = exchange.data(None, None)
                response = await self._ask(
                    request.method, _url(place), data=data, **self._options_of(request, place, exchange)
                )
            else:
                response = await self._in_time(request, place, exchange)
            exchange.due = math.inf
            return AioHttpAnswer(exchange, response, request)
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
        finally:
            STARTING.pop(task, None)

    def _options_of(self, request: WireRequest, place: Place, exchange: Exchange) -> dict[str, Any]:
        """Return what aiohttp is told beside method, URL and body; the headers wait in the exchange."""
        headers = exchange.headers = wire_headers(request, place, exchange.body)
        if "transfer-encoding" in headers:
            # aiohttp sets this one itself where no length is given, and refuses to be told.
            del headers["transfer-encoding"]
        if request.timeouts is not self._timeouts:
            # The same nearly always, and slow to look up.
            self._timeouts, self._limits = request.timeouts, _limits(request.timeouts)
        # Not what is left until the deadline: aiohttp keeps to it for the whole body, while a deadline moves.
        options: dict[str, Any] = {"allow_redirects": False, "timeout": self._limits}
        proxy = self._proxies.proxy_for(place)
        if proxy is not None:
            options.update(_through(proxy, place, headers))
        if not headers.keys() >= _AUTOMATIC:
            # aiohttp has values of its own for these.
            options["skip_auto_headers"] = _AUTOMATIC.difference(headers)
        return options

    async def _in_time(self, request: WireRequest, place: Place, exchange: Exchange) -> aiohttp.ClientResponse:
        """Send within the deadline, and a large body within the write timeout for each piece."""
        options = self._options_of(request, place, exchange)
        timeouts = within_deadline(request)
        async with asyncio.timeout(seconds_left(request.deadline, "unsent")) as scope:
            data = exchange.data(scope, timeouts.write)
            return await self._ask(request.method, _url(place), data=data, **options)

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
def _url(place: Place) -> URL:
    return URL(f"{place.scheme}://{place.host_header}{place.path}", encoded=True)


def _limits(timeouts: Timeouts) -> aiohttp.ClientTimeout:
    # The read timeout is ours, see `Watch`.
    return aiohttp.ClientTimeout(total=None, connect=timeouts.connect, sock_connect=timeouts.connect)


def _through(proxy: Proxy, place: Place, headers: dict[str, str]) -> dict[str, Any]:
    if proxy.socks:
        raise ConfigurationError("proxies: aiohttp speaks to HTTP proxies only; use the default transport for SOCKS")
    given: dict[str, Any] = {"proxy": proxy.url}
    if proxy.auth is not None:
        credentials = basic_credentials(*proxy.auth)
        if place.scheme == "https":
            given["proxy_headers"] = {"Proxy-Authorization": credentials}
        else:
            headers["proxy-authorization"] = credentials
    return given
