"""aiohttp as a transport: `DefaultAioHttpClient()`, or `OpenAI.configure(transport="aiohttp")`."""

from __future__ import annotations

import importlib
import weakref
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Self

from async_openai.errors import ConfigurationError
from async_openai.transport.base import TransportOptions, WireAnswer, WireRequest

if TYPE_CHECKING:
    from async_openai.transport.aiohttp.session import AioHttpSession
    from async_openai.transport.loops import PerLoop


_OLDEST = 3, 12


def need_aiohttp() -> None:
    """Raise ConfigurationError where aiohttp is not installed, or one that sends requests again by itself."""
    try:
        found = str(importlib.import_module("aiohttp").__version__)
    except ImportError as error:
        raise ConfigurationError("aiohttp is not installed: pip install 'async-openai[aiohttp]'") from error
    if tuple(map(int, found.split(".")[:2])) < _OLDEST:
        raise ConfigurationError(f"aiohttp {found} is too old, expected 3.12: pip install -U 'async-openai[aiohttp]'")


class DefaultAioHttpClient:
    """Connections made by aiohttp, for `http_client=`: the same meaning of every setting, and as safe to share.

    Each event loop that uses it gets an aiohttp session of its own, closed with the loop. Several clients may share
    one. `Timeouts`, limits and the deadline of each call mean what they mean elsewhere.

    Example:
        ```python
        async with AsyncOpenAI(http_client=DefaultAioHttpClient()) as client:
            ...
        ```
    """

    blocking = False

    def __init__(self, **options: Any) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            **options: The settings of `TransportOptions`: `proxies`, `verify`, `cert`, `max_connections`,
                `max_keepalive_connections`, `keepalive_expiry`.

        Raises:
            ConfigurationError: aiohttp is not installed, or an option is unknown.
        """
        known = [field.name for field in fields(TransportOptions) if field.name != "kind"]
        unknown = [name for name in options if name not in known]
        if unknown:
            raise ConfigurationError(
                f"DefaultAioHttpClient: unknown option {unknown[0]!r}; known are {', '.join(known)}"
            )
        need_aiohttp()
        self.options = replace(TransportOptions(kind="aiohttp"), **options)
        self._sessions: PerLoop[AioHttpSession] | None = None

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send a request on the running event loop's session. Raises SendFailure."""
        return await self._per_loop().get().send(request)

    def _per_loop(self) -> PerLoop[AioHttpSession]:
        if self._sessions is None:
            from async_openai.transport.aiohttp.session import AioHttpSession  # noqa: PLC0415 - imports aiohttp
            from async_openai.transport.loops import PerLoop  # noqa: PLC0415 - imports asyncio

            options = self.options
            self._sessions = PerLoop(lambda: AioHttpSession(options))
            weakref.finalize(self, self._sessions.abort_all)
        return self._sessions

    async def close(self) -> None:
        """Close the connections of this event loop in their own time, those of others soon. It may be used again."""
        if self._sessions is not None:
            await self._sessions.close_here()
            self._sessions.abort_all()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
