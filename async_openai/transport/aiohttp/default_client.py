"""aiohttp as a transport: `DefaultAioHttpClient()`, or `OpenAI.configure(transport="aiohttp")`."""

from __future__ import annotations

import importlib
import weakref
from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Self

from async_openai.errors import ConfigurationError
from async_openai.transport.base import TransportOptions, WireAnswer, WireRequest

if TYPE_CHECKING:
    from aiohttp import ClientSession

    from async_openai.transport.aiohttp.session import AioHttpSession
    from async_openai.transport.loops import PerLoop


_OLDEST = 3, 12


def need_aiohttp(options: TransportOptions) -> None:
    """Raise ConfigurationError where aiohttp is not installed or too old, or cannot do what the options ask for."""
    try:
        found = str(importlib.import_module("aiohttp").__version__)
    except ImportError as error:
        raise ConfigurationError("aiohttp is not installed: pip install 'aiohttp>=3.12'") from error
    if tuple(map(int, found.split(".")[:2])) < _OLDEST:
        raise ConfigurationError(f"aiohttp {found} is too old, expected 3.12: pip install -U aiohttp")
    usual = TransportOptions().max_keepalive_connections
    if options.max_keepalive_connections not in {0, usual, None}:
        raise ConfigurationError(
            f"max_keepalive_connections: aiohttp keeps none (0) or all connections ({usual} or None), "
            f"not {options.max_keepalive_connections}; use the default transport"
        )


class DefaultAioHttpClient:
    """Connections made by aiohttp, for `http_client=`, for programs that live on aiohttp already.

    Each event loop that uses it gets an aiohttp session of its own, closed with the loop. Several clients may share
    one. Timeouts, `max_connections` and the deadline of each call mean what they mean elsewhere. Beyond what aiohttp's
    public interface can do: a number of kept connections other than none and all; a kept connection to one host makes
    no room for another host within `max_connections`; a request over a kept connection that the server closes in the
    same moment fails (`"unknown"`) where the default transport replaces the connection; the answer to a large upload
    that comes before its end may be lost.

    Example:
        ```python
        async with AsyncOpenAI(http_client=DefaultAioHttpClient()) as client:
            ...
        ```
    """

    blocking = False

    def __init__(self, *, session: Callable[[], ClientSession] | None = None, **options: Any) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            session: Makes, or gives, the session to use. Called once on each event loop, there. Its middlewares,
                traces, connector, resolver and proxies hold, and it is never closed from here. Then aiohttp may send a
                GET or DELETE again by itself. No other option goes with it.
            **options: The settings of `TransportOptions`: `proxies`, `verify`, `cert`, `max_connections`,
                `max_keepalive_connections` (0, or the default), `keepalive_expiry`.

        Raises:
            ConfigurationError: aiohttp is not installed, or an option is unknown or impossible.
        """
        known = [field.name for field in fields(TransportOptions) if field.name != "kind"]
        unknown = [name for name in options if name not in known]
        if unknown:
            raise ConfigurationError(
                f"DefaultAioHttpClient: unknown option {unknown[0]!r}; known are session, {', '.join(known)}"
            )
        if session is not None and options:
            raise ConfigurationError(
                f"DefaultAioHttpClient: {next(iter(options))!r} does not go with session=: that has its own"
            )
        if session is not None and not callable(session):
            raise ConfigurationError(
                f"DefaultAioHttpClient: session: expected a function that returns an aiohttp.ClientSession, "
                f"got {type(session).__name__}"
            )
        self.options = replace(TransportOptions(kind="aiohttp"), **options)
        need_aiohttp(self.options)
        self._session = session
        self._sessions: PerLoop[AioHttpSession] | None = None

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send a request on the running event loop's session. Raises SendFailure."""
        return await self._per_loop().get().send(request)

    def _per_loop(self) -> PerLoop[AioHttpSession]:
        if self._sessions is None:
            from async_openai.transport.aiohttp.session import AioHttpSession  # noqa: PLC0415 - imports aiohttp
            from async_openai.transport.loops import PerLoop  # noqa: PLC0415 - imports asyncio

            options, session = self.options, self._session
            self._sessions = PerLoop(lambda: AioHttpSession(options, None if session is None else session()))
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
