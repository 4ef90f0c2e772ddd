"""Users' HTTP clients (`http_client=`), turned into transports."""

from __future__ import annotations

import inspect
from typing import Any, cast

from async_openai.errors import ConfigurationError
from async_openai.transport.base import Transport

_ACCEPTED = (
    "an httpx.Client or httpx.AsyncClient (httpx2's too), an aiohttpx.Client, DefaultAioHttpClient(), "
    "or an object with the methods of async_openai.Transport"
)


def as_transports(http_client: Any) -> tuple[Transport | None, Transport | None]:
    """Turn a user's HTTP client into the transports for synchronous and for asynchronous calls.

    None for one of them: the client does not serve such calls, and our own connections are used.

    Raises:
        ConfigurationError: It is something else.
    """
    if http_client is None:
        return None, None
    if isinstance(http_client, type):
        raise ConfigurationError(f"http_client: expected an instance, got the class {http_client.__name__}")
    if _has(http_client, "sync_client", "async_client"):
        # aiohttpx.Client: one object around a client of each kind, made when it is looked at.
        return _httpx(_Half(http_client, "sync_client"), False), _httpx(_Half(http_client, "async_client"), True)
    if _has(http_client, "build_request", "send"):
        waits = inspect.iscoroutinefunction(http_client.send)
        transport = _httpx(http_client, waits)
        return (None, transport) if waits else (transport, None)
    if _has(http_client, "send", "close") and inspect.iscoroutinefunction(http_client.send):
        if getattr(http_client, "serves_all", False):
            return http_client, http_client
        return (http_client, None) if getattr(http_client, "blocking", False) else (None, http_client)
    raise ConfigurationError(f"http_client: expected {_ACCEPTED}, got {type(http_client).__name__}")


def _has(client: Any, *names: str) -> bool:
    # Looked up on the class: a property may open a client when it is read.
    kind = cast("type[object]", type(client))
    return all(hasattr(kind, name) or name in getattr(client, "__dict__", ()) for name in names)


def _httpx(client: Any, waits: bool) -> Transport:
    from async_openai.transport.httpx.adapter import HttpxAwaiting, HttpxBlocking  # noqa: PLC0415 - imports asyncio

    return HttpxAwaiting(client) if waits else HttpxBlocking(client)


class _Half:
    """One of the two clients of an aiohttpx client, looked up each time: it makes a new one after it was closed."""

    def __init__(self, owner: Any, name: str) -> None:
        self._owner = owner
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._owner, self._name), name)
