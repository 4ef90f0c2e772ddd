"""Transports by `TransportOptions.kind`, made on first use."""

from __future__ import annotations

from async_openai.transport.base import OwnTransport, TransportOptions
from async_openai.transport.own.connection_pool import ConnectionPool


def blocking_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of synchronous calls. aiohttp has none: then it is the default one."""
    if options.kind == "httpx":
        return _httpx_blocking(options)
    from async_openai.transport.own.blocking import BlockingBackend  # noqa: PLC0415

    return ConnectionPool(options, BlockingBackend(), _httpx_blocking)


def awaiting_transport(options: TransportOptions) -> OwnTransport:
    """Make the transport of one event loop."""
    if options.kind == "httpx":
        return _httpx_awaiting(options)
    if options.kind == "aiohttp":
        from async_openai.transport.aiohttp.default_client import need_aiohttp  # noqa: PLC0415

        need_aiohttp(options)
        from async_openai.transport.aiohttp.session import AioHttpSession  # noqa: PLC0415 - imports aiohttp

        return AioHttpSession(options)
    from async_openai.transport.own.awaiting import AsyncBackend  # noqa: PLC0415

    return ConnectionPool(options, AsyncBackend(), _httpx_awaiting)


def _httpx_blocking(options: TransportOptions) -> OwnTransport:
    from async_openai.transport.httpx.clients import OwnHttpxBlocking  # noqa: PLC0415 - imports httpx

    return OwnHttpxBlocking(options)


def _httpx_awaiting(options: TransportOptions) -> OwnTransport:
    from async_openai.transport.httpx.clients import OwnHttpxAwaiting  # noqa: PLC0415 - imports httpx

    return OwnHttpxAwaiting(options)
