"""httpx clients made from `TransportOptions`: one for each proxy in use, and one without."""

from __future__ import annotations

import asyncio
import threading
from abc import abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import Any, Generic, TypeVar

import httpcore
import httpx

from async_openai.errors import ConfigurationError
from async_openai.transport.answers import seconds_left, within_deadline
from async_openai.transport.async_waiter import AsyncWaiter
from async_openai.transport.base import SendFailure, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.httpx.adapter import HttpxAwaiting, HttpxBlocking
from async_openai.transport.httpx.network import AsyncNetwork, BlockingNetwork, Serving, admit
from async_openai.transport.loop_bound import LoopBound
from async_openai.transport.own.blocking import BlockingWaiter
from async_openai.transport.own.replaced import is_replaced
from async_openai.transport.proxies import Proxy, proxy_rules
from async_openai.transport.redirects import follow
from async_openai.transport.slots import Slots, Waiter
from async_openai.transport.tls import tls_context
from async_openai.transport.urls import parse_url

A = TypeVar("A", HttpxBlocking, HttpxAwaiting)


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        await self._stream.aclose()


class _BlockingPool(httpx.BaseTransport):
    """A pool of httpcore as a transport of httpx, which has none that takes our sockets."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer: httpcore.Response = self._pool.handle_request(_to_httpcore(request))
        assert isinstance(answer.stream, Iterable)  # noqa: S101 - as a blocking pool always makes it
        return _to_httpx(answer, _Body(answer.stream))

    def close(self) -> None:
        self._pool.close()


class _AsyncPool(httpx.AsyncBaseTransport):
    """The same for asynchronous calls."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer: httpcore.Response = await self._pool.handle_async_request(_to_httpcore(request))
        assert isinstance(answer.stream, AsyncIterable)  # noqa: S101 - as an asynchronous pool always makes it
        return _to_httpx(answer, _AsyncBody(answer.stream))

    async def aclose(self) -> None:
        await self._pool.aclose()


def _to_httpcore(request: httpx.Request) -> httpcore.Request:
    url = request.url
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=request.stream, extensions=request.extensions
    )


def _to_httpx(answer: Any, body: Any) -> httpx.Response:
    return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)


class _OwnBlocking(HttpxBlocking):
    """A client on our sockets: they know the request they serve."""

    tells_written = True

    async def perform(self, request: WireRequest, built: Any) -> Any:
        with Serving(request):
            response = await super().perform(request, built)
        if not admit(response):
            response.close()
            raise _nobodys()
        return response

    async def next_piece(self, response: Any, pieces: Iterator[bytes], request: WireRequest) -> bytes:  # noqa: ARG002
        with Serving(request):
            return next(filter(None, pieces), b"")


class _OwnAwaiting(HttpxAwaiting):
    """The same for asynchronous calls."""

    tells_written = True

    async def perform(self, request: WireRequest, built: Any) -> Any:
        self._loop = asyncio.get_running_loop()
        with Serving(request) as step:
            async with asyncio.timeout(seconds_left(request.deadline, "unsent")):
                response = await step.unharmed(self.client.send(built, stream=True, follow_redirects=False))
        if not admit(response):
            await self.close_response(response)
            raise _nobodys()
        return response

    async def next_piece(self, response: Any, pieces: AsyncIterator[bytes], request: WireRequest) -> bytes:  # noqa: ARG002
        with Serving(request) as step:
            async with asyncio.timeout(seconds_left(request.deadline, "unknown")):
                return await step.unharmed(_next(pieces))

    async def close_response(self, response: Any) -> None:
        with Serving(_NONE) as step:
            await step.unharmed(response.aclose())


_NONE = WireRequest("GET", "", {})


async def _next(pieces: AsyncIterator[bytes]) -> bytes:
    async for piece in pieces:
        if piece:
            return piece
    return b""


def _nobodys() -> SendFailure:
    return SendFailure("the server had sent a second answer to the request before", delivery="unknown")


class _Clients(Generic[A]):
    """Adapters by proxy, made on first use."""

    def __init__(self, options: TransportOptions, waiter: Callable[[], Waiter]) -> None:
        self._options = options
        # Only where it was asked for and is installed.
        self._http2 = options.kind == "httpx" and find_spec("h2") is not None
        # httpcore's queue hands places to threads in any order, and loses those of requests that are cancelled in it.
        # With HTTP/2 one connection serves many requests.
        self._slots = Slots(None if self._http2 else options.max_connections, waiter)
        self._proxies = proxy_rules(options.proxies)
        self._lock = threading.Lock()
        self._made: dict[tuple[Proxy | None, bool], A] = {}

    def is_full(self) -> bool:
        return self._slots.is_full()

    async def send(self, request: WireRequest) -> WireAnswer:
        request.written = False
        adapter, slots = self._adapter(request), self._slots
        timeouts = within_deadline(request)
        if not slots.take():
            await slots.acquire(timeouts.pool)
        try:
            answer = await adapter.send_once(request)
        except BaseException:
            slots.release()
            raise
        # From a destructor too, in whatever thread it runs.
        answer.release = partial(slots.guard.from_destructor, slots.release)
        return await follow(self.send, request, answer)

    def _adapter(self, request: WireRequest) -> A:
        proxy, replaced = self._proxies.proxy_for(parse_url(request.url)), self.is_replaced()
        with self._lock:
            adapter = self._made.get((proxy, replaced))
            if adapter is None:
                adapter = self._made[proxy, replaced] = self.replaced(proxy) if replaced else self.adapter(proxy)
                adapter.proxy = proxy
        return adapter

    @abstractmethod
    def is_replaced(self) -> bool:
        """Tell whether somebody has put something in the place of httpx's transport (pytest-httpx does)."""

    @abstractmethod
    def replaced(self, proxy: Proxy | None) -> A:
        """Make an adapter with that transport in it. What stands there may pass requests on, so it is made as ours."""

    @abstractmethod
    def adapter(self, proxy: Proxy | None) -> A:
        """Make an adapter of connections through a proxy, or of direct ones."""

    def pool(self, proxy: Proxy | None, direct: Any, http: Any, socks: Any, network: Any) -> Any:
        """Make one of httpcore's pools."""
        options = self._options
        context = tls_context(options.verify, options.cert, http2=self._http2)
        settings: dict[str, Any] = {
            "ssl_context": context,
            "http2": self._http2,
            "max_connections": options.max_connections,
            "max_keepalive_connections": options.max_keepalive_connections,
            "keepalive_expiry": options.keepalive_expiry,
            "network_backend": network,
        }
        if proxy is None:
            return direct(**settings)
        if proxy.scheme == "https":
            settings["proxy_ssl_context"] = context
        url = httpcore.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target=b"/")
        try:
            return (socks if proxy.socks else http)(proxy_url=url, proxy_auth=proxy.auth, **settings)
        except RuntimeError as error:
            raise ConfigurationError("proxies: SOCKS needs the package socksio: pip install 'httpx[socks]'") from error

    def transport_settings(self, proxy: Proxy | None) -> dict[str, Any]:
        """Return the settings of one of httpx's transports."""
        options = self._options
        limits = httpx.Limits(
            max_connections=options.max_connections,
            max_keepalive_connections=options.max_keepalive_connections,
            keepalive_expiry=options.keepalive_expiry,
        )
        context = tls_context(options.verify, options.cert, http2=self._http2)
        through = None if proxy is None else httpx.Proxy(proxy.url, auth=proxy.auth)
        return {"verify": context, "http2": self._http2, "limits": limits, "trust_env": False, "proxy": through}

    def take(self) -> list[A]:
        with self._lock:
            made = list(self._made.values())
            self._made.clear()
        return made


def _no_cookies() -> CookieJar:
    """Make a jar that keeps nothing: what one call is told must not go out with another's key."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


class _BlockingClients(_Clients[HttpxBlocking]):
    def __init__(self, options: TransportOptions, waiter: Callable[[], Waiter]) -> None:
        super().__init__(options, waiter)
        self.network = BlockingNetwork()

    def is_replaced(self) -> bool:
        return is_replaced("httpx", "HTTPTransport", "handle_request")

    def replaced(self, proxy: Proxy | None) -> HttpxBlocking:
        transport = httpx.HTTPTransport(**self.transport_settings(proxy))
        return HttpxBlocking(httpx.Client(transport=transport, trust_env=False, cookies=_no_cookies()))

    def adapter(self, proxy: Proxy | None) -> HttpxBlocking:
        pool = self.pool(proxy, httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy, self.network)
        return _OwnBlocking(httpx.Client(transport=_BlockingPool(pool), trust_env=False, cookies=_no_cookies()))


class _AwaitingClients(_Clients[HttpxAwaiting]):
    def is_replaced(self) -> bool:
        return is_replaced("httpx", "AsyncHTTPTransport", "handle_async_request")

    def replaced(self, proxy: Proxy | None) -> HttpxAwaiting:
        transport = httpx.AsyncHTTPTransport(**self.transport_settings(proxy))
        return HttpxAwaiting(httpx.AsyncClient(transport=transport, trust_env=False, cookies=_no_cookies()))

    def adapter(self, proxy: Proxy | None) -> HttpxAwaiting:
        pool = self.pool(
            proxy, httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy, AsyncNetwork()
        )
        return _OwnAwaiting(httpx.AsyncClient(transport=_AsyncPool(pool), trust_env=False, cookies=_no_cookies()))


class OwnHttpxBlocking:
    """Synchronous httpx clients."""

    blocking = True

    def __init__(self, options: TransportOptions) -> None:
        self._clients = _BlockingClients(options, BlockingWaiter)

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send once, following redirects."""
        return await self._clients.send(request)

    def is_full(self) -> bool:
        """Whether all connections are in use."""
        return self._clients.is_full()

    async def close(self) -> None:
        """Close all clients."""
        self.abort()

    def abort(self) -> None:
        """Close all clients."""
        for adapter in self._clients.take():
            adapter.client.close()

    def cut(self, request: WireRequest) -> None:
        """Close the connection that serves a request, from any thread: whoever waits on it gets an error."""
        self._clients.network.cut(request)

    def disown(self) -> None:
        """Let go of the clients without a goodbye, after a fork."""
        _inherited.append(self._clients.take())


_inherited: list[object] = []


class OwnHttpxAwaiting(LoopBound):
    """The asynchronous httpx clients of one event loop."""

    def __init__(self, options: TransportOptions) -> None:
        super().__init__()
        self._clients = _AwaitingClients(options, AsyncWaiter)

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send once, following redirects."""
        return await self._clients.send(request)

    def is_full(self) -> bool:
        """Whether all connections are in use."""
        return self._clients.is_full()

    async def close(self) -> None:
        """Close all clients."""
        for adapter in self._clients.take():
            await adapter.close()

    def detach(self) -> None:
        """Let go of the clients."""
        self._clients.take()
