"""The transports that a client makes for itself, by `TransportOptions.kind`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol

from async_openai.transport.base import TransportOptions, WireAnswer, WireRequest
from async_openai.transport.pool import Kit, Pool


class OwnTransport(Protocol):
    """A transport whose sockets are ours."""

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send once, following redirects."""
        ...

    async def close(self) -> None:
        """Close, on the loop that runs."""
        ...

    def abort(self) -> None:
        """Close at once, from any thread."""
        ...

    def disown(self) -> None:
        """Let go, in a forked child, of what is the parent's."""
        ...


class Direct:
    """The default: a pool of our own connections."""

    def __init__(self, options: TransportOptions, kit: Kit) -> None:
        self.pool = Pool(options, kit)

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send, following redirects."""
        return self.pool.send(request)

    async def close(self) -> None:
        """Close all connections."""
        self.pool.abort()

    def abort(self) -> None:
        """Close all connections."""
        self.pool.abort()

    def disown(self) -> None:
        """Forget all connections, after a fork."""
        self.pool.disown()


def blocking_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of synchronous calls. aiohttp has none: then it is the default one."""
    if options.kind == "httpx":
        from async_openai.transport.own_httpx import OwnHttpxBlocking  # noqa: PLC0415 - imports httpx

        return OwnHttpxBlocking(options)
    from async_openai.transport.blocking import BlockingKit  # noqa: PLC0415

    return Direct(options, BlockingKit())


def awaiting_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of one event loop."""
    if options.kind == "httpx":
        from async_openai.transport.own_httpx import OwnHttpxAwaiting  # noqa: PLC0415 - imports httpx

        return OwnHttpxAwaiting(options)
    if options.kind == "aiohttp":
        from async_openai.transport.aiohttp_adapter import need_aiohttp  # noqa: PLC0415

        need_aiohttp()
        from async_openai.transport.aiohttp_session import AioHttpSession  # noqa: PLC0415 - imports aiohttp

        return AioHttpSession(options)
    from async_openai.transport.awaiting import AwaitingKit  # noqa: PLC0415

    return Direct(options, AwaitingKit())
