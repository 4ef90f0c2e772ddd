"""Names that programs import from the official client, for what is called otherwise here."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypedDict

import httpx

from async_openai.transport.base import Timeouts, TransportOptions

__title__: Final = "async_openai"
Timeout = httpx.Timeout
"""As there: the exception of that name is in `async_openai.error`."""
NoneType: Final = type(None)
ProxiesTypes = str | httpx.Proxy | dict[str, str | httpx.Proxy | None]
"""What the official client's `proxies` were."""

DEFAULT_MAX_RETRIES: Final = 2
"""How often a failed call is repeated by default."""
DEFAULT_TIMEOUT: Final = Timeout(**{name: getattr(Timeouts(), name) for name in ("connect", "read", "write", "pool")})
"""Seconds for each step of an attempt by default."""
DEFAULT_CONNECTION_LIMITS: Final = httpx.Limits(
    max_connections=TransportOptions().max_connections,
    max_keepalive_connections=TransportOptions().max_keepalive_connections,
)
"""How many connections a client has, and keeps, by default."""
RAW_RESPONSE_HEADER: Final = "X-Stainless-Raw-Response"
"""Asks the official client for a raw response. It means nothing here."""

_USUAL: Final[Mapping[str, Any]] = {
    "timeout": DEFAULT_TIMEOUT,
    "limits": DEFAULT_CONNECTION_LIMITS,
    "follow_redirects": True,
}


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the defaults of a client here, for `http_client=`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**_USUAL, **options})


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the defaults of a client here, for `http_client=`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**_USUAL, **options})


class VerbOptions(TypedDict, total=False):
    """The `options` of `client.get`, `client.post` and their like: `openai.RequestOptions`."""

    headers: Mapping[str, str]
    params: Mapping[str, object]
    extra_json: Mapping[str, Any]
    timeout: float | Timeout | None
    max_retries: int
    idempotency_key: str


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Read a file, for a parameter that takes one: its name, and its content."""
    return Path(path).name, Path(path).read_bytes()
