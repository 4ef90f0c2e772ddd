"""One connection through a proxy, with the methods of a direct one."""

from __future__ import annotations

from typing import Any

import httpcore

from async_openai.transport.proxies import Proxy
from async_openai.transport.tls import tls_context


def proxy_settings(proxy: Proxy) -> dict[str, Any]:
    """Return the arguments of httpcore's proxy pools."""
    settings: dict[str, Any] = {
        "proxy_url": httpcore.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target=b"/"),
        "proxy_auth": proxy.auth,
    }
    if proxy.scheme == "https":
        settings["proxy_ssl_context"] = proxy.tls or tls_context()
    return settings


class ThroughProxy:
    """httpcore's proxy pool, used for one connection: its own pool size never comes into play."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        return self._pool.handle_request(request)  # type: ignore[no-any-return]

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        return await self._pool.handle_async_request(request)  # type: ignore[no-any-return]

    def is_idle(self) -> bool:
        return bool(self._pool.connections) and all(one.is_idle() for one in self._pool.connections)

    def is_closed(self) -> bool:
        return not self._pool.connections or any(one.is_closed() for one in self._pool.connections)

    def has_expired(self) -> bool:
        return any(one.has_expired() for one in self._pool.connections)
