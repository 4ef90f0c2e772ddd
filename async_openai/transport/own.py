"""The transports that a client makes for itself, by `TransportOptions.kind`."""

from __future__ import annotations

from async_openai.transport.base import OwnTransport, TransportOptions
from async_openai.transport.pool import Pool


def blocking_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of synchronous calls. aiohttp has none: then it is the default one."""
    if options.kind == "httpx":
        return _httpx_blocking(options)
    from async_openai.transport.blocking import BlockingKit  # noqa: PLC0415

    return Pool(options, BlockingKit(), _httpx_blocking)


def awaiting_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of one event loop."""
    if options.kind == "httpx":
        return _httpx_awaiting(options)
    if options.kind == "aiohttp":
        from async_openai.transport.aiohttp_adapter import need_aiohttp  # noqa: PLC0415

        need_aiohttp()
        from async_openai.transport.aiohttp_session import AioHttpSession  # noqa: PLC0415 - imports aiohttp

        return AioHttpSession(options)
    from async_openai.transport.awaiting import AwaitingKit  # noqa: PLC0415

    return Pool(options, AwaitingKit(), _httpx_awaiting)


def _httpx_blocking(options: TransportOptions) -> OwnTransport:
    from async_openai.transport.own_httpx import OwnHttpxBlocking  # noqa: PLC0415 - imports httpx

    return OwnHttpxBlocking(options)


def _httpx_awaiting(options: TransportOptions) -> OwnTransport:
    from async_openai.transport.own_httpx import OwnHttpxAwaiting  # noqa: PLC0415 - imports httpx

    return OwnHttpxAwaiting(options)
