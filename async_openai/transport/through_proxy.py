"""One connection through a proxy, with the methods of a direct one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpcore

from async_openai.errors import ConfigurationError
from async_openai.transport.proxies import Proxy

if TYPE_CHECKING:
    import ssl


class ThroughProxy:
    """httpcore's proxy pool, used for one connection: its own pool size never comes into play."""

    def __init__(
        self,
        http: Callable[..., Any],
        socks: Callable[..., Any],
        proxy: Proxy,
        tls: ssl.SSLContext | None,
        network: Any,
    ) -> None:
        settings: dict[str, Any] = {
            "proxy_url": httpcore.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target=b"/"),
            "proxy_auth": proxy.auth,
            "ssl_context": tls,
            "network_backend": network,
        }
        if proxy.scheme == "https":
            settings["proxy_ssl_context"] = tls
        try:
            self._pool = (socks if proxy.socks else http)(**settings)
        except RuntimeError:
            raise ConfigurationError(
                "proxies: SOCKS needs the package socksio: pip install 'httpcore[socks]'"
            ) from None

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        answer: httpcore.Response = self._pool.handle_request(request)
        return answer

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        answer: httpcore.Response = await self._pool.handle_async_request(request)
        return answer

    def is_idle(self) -> bool:
        """Tell whether no exchange is going on."""
        return bool(self._pool.connections) and all(one.is_idle() for one in self._pool.connections)

    def is_closed(self) -> bool:
        """Tell whether it is not open."""
        return not self._pool.connections or any(one.is_closed() for one in self._pool.connections)

    def has_expired(self) -> bool:
        """Tell whether the other side closed it."""
        return any(one.has_expired() for one in self._pool.connections)
