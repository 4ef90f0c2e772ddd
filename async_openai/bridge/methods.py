"""The bridge as methods of clients, pools and the class `OpenAI`. What it is made of is imported at the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from async_openai.errors import ConfigurationError
from async_openai.importing import importing
from async_openai.resources.binding import Bindable, OnSurface
from async_openai.resources.surface import Surface

if TYPE_CHECKING:
    from collections.abc import Callable

    from async_openai.bridge.http import Library


def http_client(surface: Surface, library: Library | None = None) -> Any:
    """Return a `Client` of httpx or httpx2 whose requests go through here: `openai.OpenAI(http_client=...)`.

    Retries, failover, limits and the ledger are those of a call of one's own. The key, the base URL and the retries of
    the other client mean nothing; closing it closes nothing here.

    Args:
        surface: Whose requests these are.
        library: `httpx` or `httpx2`. Default: the one that the installed `openai` imports, else httpx.

    Raises:
        ConfigurationError: There is no such library, or it is not installed.
    """
    return _client(surface, library, awaited=False)


def async_http_client(surface: Surface, library: Library | None = None) -> Any:
    """Return an `AsyncClient` of httpx or httpx2 whose requests go through here, from any event loop.

    `openai.AsyncOpenAI(http_client=pool.async_http_client(), api_key="unused")`; all else is as for `http_client`.

    Args:
        surface: Whose requests these are.
        library: `httpx` or `httpx2`. Default: the one that the installed `openai` imports, else httpx.

    Raises:
        ConfigurationError: There is no such library, or it is not installed.
    """
    return _client(surface, library, awaited=True)


def openai(surface: Surface, **options: Any) -> Any:
    """Return the official client, `openai.OpenAI`, around `http_client()`. It repeats nothing by itself.

    Args:
        surface: Whose requests these are.
        options: Those of `openai.OpenAI`.

    Raises:
        ConfigurationError: `openai` is not installed.
    """
    return _official(surface, "OpenAI", http_client, options)


def async_openai(surface: Surface, **options: Any) -> Any:
    """Return the official client, `openai.AsyncOpenAI`, around `async_http_client()`. It repeats nothing by itself.

    Args:
        surface: Whose requests these are.
        options: Those of `openai.AsyncOpenAI`.

    Raises:
        ConfigurationError: `openai` is not installed.
    """
    return _official(surface, "AsyncOpenAI", async_http_client, options)


def _client(surface: Surface, library: str | None, *, awaited: bool) -> Any:
    with importing:
        from async_openai.bridge.http import library_of, made_client  # noqa: PLC0415 - few programs cross it

        return made_client(surface, library_of(library), awaited=awaited)


def _official(surface: Surface, kind: str, client: Callable[[Surface], Any], options: dict[str, Any]) -> Any:
    try:
        with importing:
            import openai as official  # noqa: PLC0415 - no dependency of ours
    except ImportError:
        raise ConfigurationError("the official client is not installed: pip install openai") from None
    given = {"api_key": "unused", "max_retries": 0, **options}
    return getattr(official, kind)(http_client=client(surface), **given)


class Bridge:
    """Ways to call through other clients."""

    http_client: OnSurface[Callable[..., Any]] = Bindable(http_client)
    async_http_client: OnSurface[Callable[..., Any]] = Bindable(async_http_client)
    openai: OnSurface[Callable[..., Any]] = Bindable(openai)
    async_openai: OnSurface[Callable[..., Any]] = Bindable(async_openai)
