"""Opening a connection: to which client, with which key, and what a refusal means. The same for both colours."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from async_openai.engine.failures import from_status
from async_openai.engine.wire import Outgoing
from async_openai.errors import APIConnectionError, APIStatusError, APITimeoutError, ConfigurationError
from async_openai.providers.azure import is_v1
from async_openai.transport.proxies import proxy_rules
from async_openai.transport.tls import tls_context
from async_openai.transport.urls import parse_url
from async_openai.types.response import Headers, RawResponse
from async_openai.utils import new_id

if TYPE_CHECKING:
    from async_openai.connections.connect_requests import ConnectRequest
    from async_openai.engine.target import Route, Target
    from async_openai.errors import APIError

_ELSEWHERE = frozenset({401, 403, 408, 429})
"""Statuses after which another key or client may do; so may every 5xx."""
_LARGEST = 64 * 1024 * 1024
"""Bytes of an event at most."""


class Door(NamedTuple):
    """A client to try, with one of its keys."""

    target: Target
    turn: int


class Opened(NamedTuple):
    """What an open connection is known by."""

    target: Target
    key: str | None
    model: str | None
    call_id: str
    started: float


def missing_extra() -> ConfigurationError:
    """Make the error for a missing library."""
    return ConfigurationError("connections need the extra 'realtime': pip install 'async-openai[realtime]'")


def doors(request: ConnectRequest, route: Route) -> Iterator[Door]:
    """Yield who may be asked, first choice first: each client with each of its keys."""
    for target in route.targets(request):
        first = target.keys.next_turn()
        for number in range(max(1, target.keys.count)):
            yield Door(target, first + number)


def address(request: ConnectRequest, door: Door, key: str | None) -> tuple[str, dict[str, Any], Opened]:
    """Return the URL to open, the options of `websockets` for it, and what it is known by."""
    target, call_id = door.target, new_id()
    outgoing = Outgoing(request)
    wire, model = outgoing.to(target, target.model_of(request), key, (call_id, None))
    url = wire.url
    if request.names_model and target.provider.name == "azure" and not is_v1(target.site):
        # What is a model elsewhere is the name of a deployment there.
        url = url.replace("?model=", "?deployment=").replace("&model=", "&deployment=")
    headers = {name: value for name, value in wire.headers.items() if name not in {"accept", "user-agent"}}
    options = target.connections.options
    secure = url.startswith("https:")
    proxy = proxy_rules(options.proxies).proxy_for(parse_url(url))
    timeout = wire.timeouts.connect
    settings: dict[str, Any] = {
        "additional_headers": headers,
        "user_agent_header": wire.headers.get("user-agent"),
        "ssl": tls_context(options.verify, options.cert) if secure else None,
        "proxy": None if proxy is None else _proxy_url(proxy),
        "open_timeout": timeout,
        "close_timeout": 2,
        "ping_interval": 20,
        "ping_timeout": 20,
        "compression": None,
        "max_size": _LARGEST,
    }
    settings.update(request.websocket_connection_options or {})
    return f"ws{url.removeprefix('http')}", settings, Opened(target, key, model, call_id, time.monotonic())


def _proxy_url(proxy: Any) -> str:
    login = f"{proxy.auth[0]}:{proxy.auth[1]}@" if proxy.auth else ""
    return f"{proxy.scheme}://{login}{proxy.host}:{proxy.port}"


def failure(error: BaseException, url: str) -> tuple[APIError, bool]:
    """Return the error of a connection that could not be opened, and whether another client may do."""
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    host = urlsplit(url).hostname
    if response is not None and isinstance(status, int):
        raw = [(name.encode(), value.encode()) for name, value in response.headers.raw_items()]
        refused: APIStatusError = from_status(RawResponse(status, Headers(raw), bytes(response.body or b"")))
        return refused, status in _ELSEWHERE or status >= 500  # noqa: PLR2004 - server errors
    kind = APITimeoutError if isinstance(error, TimeoutError) else APIConnectionError
    made = kind(f"the connection to {host} could not be opened ({type(error).__name__})")
    made.delivery = "unsent"
    return made, True


def no_door() -> APIConnectionError:
    """Make the error for a route without a client: none should get here."""
    return APIConnectionError("there is no client to connect to")
