"""aiohttp's connector, with what every transport promises of kept connections."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from typing import Any

import aiohttp

from async_openai.transport.base import TransportOptions
from async_openai.transport.clock import current
from async_openai.transport.own.connection_state import readable
from async_openai.transport.tls import tls_context

_FOR_EVER = 10 * 365 * 86400.0


class Connector(aiohttp.TCPConnector):
    """Tells each exchange the connection that it got, and keeps only those that it may.

    By itself aiohttp keeps any number of them, and learns that a server has closed one when its loop comes to it: a
    request that follows at once would go into nothing.
    """

    def __init__(self, options: TransportOptions) -> None:
        self._expiry = options.keepalive_expiry
        self._most = options.max_keepalive_connections
        self._most_in_all = options.max_connections
        self._kept: OrderedDict[asyncio.Transport, float] = OrderedDict()
        expiry = _FOR_EVER if self._expiry is None else self._expiry
        # One or the other: aiohttp refuses both.
        keep: dict[str, Any] = {"force_close": True} if self._most == 0 else {"keepalive_timeout": expiry}
        # Places are given out fairly, and with a timeout of their own, by the session.
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            ssl=tls_context(options.verify, options.cert), limit=0, **keep
        )

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:  # noqa: ASYNC109 - aiohttp's name
        """Take a kept connection, or open one."""
        exchange = req.exchange
        while True:
            connection = await super().connect(req, traces, timeout)
            transport = connection.transport
            since = None if transport is None else self._kept.pop(transport, None)
            if transport is None or since is None or self._usable(transport, since):
                break
            connection.close()
        if transport is not None:
            if since is None:
                self._make_room(exchange.slots.in_use)
            exchange.connected(transport, self.rest, kept=since is not None)
        return connection

    def _make_room(self, in_use: int) -> None:
        """Close kept connections, to elsewhere, that fill the limit together with those in use."""
        while self._most_in_all is not None and self._kept and in_use + len(self._kept) > self._most_in_all:
            self._kept.popitem(last=False)[0].close()

    def let_go(self) -> None:
        """Let go of all connections without the loop, which is closed."""
        self._kept.clear()
        closing: Any = self.close()  # pyright: ignore[reportUnknownMemberType]
        if asyncio.iscoroutine(closing):
            # With a closed loop there is nothing that it would wait for.
            with contextlib.suppress(StopIteration):
                closing.send(None)
            closing.close()

    def _usable(self, transport: asyncio.Transport, since: float) -> bool:
        """Whether another request may go over a kept connection: not if anything has come over it that nobody asked."""
        if self._expiry is not None and current.clock.monotonic() - since >= self._expiry:
            return False
        return not readable(transport.get_extra_info("socket"))

    def rest(self, transport: asyncio.Transport) -> None:
        """Take in that an exchange is over; aiohttp keeps its connection unless it is closing."""
        kept = self._kept
        if not transport.is_closing():
            kept[transport] = current.clock.monotonic()
        while kept:
            oldest = next(iter(kept))
            if self._most is not None and len(kept) > self._most:
                oldest.close()
            elif not oldest.is_closing():
                break
            del kept[oldest]
