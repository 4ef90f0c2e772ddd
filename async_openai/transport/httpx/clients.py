"""httpx clients made from `TransportOptions`, with `kind="httpx"`: one for each proxy in use, and one without."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Generic, TypeVar

import httpx

from async_openai.errors import ConfigurationError
from async_openai.transport.base import TransportOptions, WireAnswer, WireRequest
from async_openai.transport.httpx.adapter import HttpxAwaiting, HttpxBlocking
from async_openai.transport.loop_bound import LoopBound
from async_openai.transport.proxies import Proxy, proxy_rules
from async_openai.transport.redirects import follow
from async_openai.transport.tls import tls_context
from async_openai.transport.urls import parse_url

A = TypeVar("A", HttpxBlocking, HttpxAwaiting)


class _Clients(Generic[A]):
    """Adapters by proxy, made on first use."""

    def __init__(self, options: TransportOptions, adapter: Callable[[Any], A], client: Callable[..., Any]) -> None:
        self._options = options
        self._proxies = proxy_rules(options.proxies)
        self._adapter: Callable[[Any], A] = adapter
        self._client = client
        self._lock = threading.Lock()
        self._made: dict[Proxy | None, A] = {}

    async def send(self, request: WireRequest) -> WireAnswer:
        proxy = self._proxies.proxy_for(parse_url(request.url))
        with self._lock:
            adapter = self._made.get(proxy)
            if adapter is None:
                adapter = self._made[proxy] = self._adapter(self._make(proxy))
        return await follow(self.send, request, await adapter.send_once(request))

    def _make(self, proxy: Proxy | None) -> Any:
        options = self._options
        context = tls_context(options.verify, options.cert)
        try:
            return self._client(
                verify=context,
                # Only where it was asked for and is installed.
                http2=options.kind == "httpx" and find_spec("h2") is not None,
                proxy=None
                if proxy is None
                else httpx.Proxy(proxy.url, auth=proxy.auth, ssl_context=_for(proxy, context)),
                limits=httpx.Limits(
                    max_connections=options.max_connections,
                    max_keepalive_connections=options.max_keepalive_connections,
                    keepalive_expiry=options.keepalive_expiry,
                ),
                # Proxies and certificates of the environment have been read by the same rules as everywhere.
                trust_env=False,
                timeout=None,
            )
        except ImportError as error:
            raise ConfigurationError("proxies: SOCKS needs the package socksio: pip install 'httpx[socks]'") from error

    def take(self) -> list[A]:
        with self._lock:
            made = list(self._made.values())
            self._made.clear()
        return made


def _for(proxy: Proxy, context: Any) -> Any:
    return context if proxy.scheme == "https" else None


class OwnHttpxBlocking:
    """Synchronous httpx clients."""

    blocking = True

    def __init__(self, options: TransportOptions) -> None:
        self._clients = _Clients(options, HttpxBlocking, httpx.Client)

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send once, following redirects."""
        return await self._clients.send(request)

    async def close(self) -> None:
        """Close all clients."""
        self.abort()

    def abort(self) -> None:
        """Close all clients."""
        for adapter in self._clients.take():
            adapter.client.close()

    def disown(self) -> None:
        """Let go of the clients without a goodbye, after a fork."""
        _inherited.append(self._clients.take())


_inherited: list[object] = []


class OwnHttpxAwaiting(LoopBound):
    """The asynchronous httpx clients of one event loop."""

    def __init__(self, options: TransportOptions) -> None:
        super().__init__()
        self._clients = _Clients(options, HttpxAwaiting, httpx.AsyncClient)

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send once, following redirects."""
        return await self._clients.send(request)

    async def close(self) -> None:
        """Close all clients."""
        for adapter in self._clients.take():
            await adapter.close()

    def detach(self) -> None:
        """Let go of the clients."""
        self._clients.take()
