"""The pool's operations on an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Awaitable
from concurrent.futures import thread as thread  # noqa: PLC0414 - as `idna` in `connecting`

from async_openai.transport.async_waiter import AsyncWaiter
from async_openai.transport.loops import others_first
from async_openai.transport.own.async_socket import AsyncSocket
from async_openai.transport.own.connecting import Address, order
from async_openai.transport.own.connecting_awaiting import async_connect
from async_openai.transport.own.connection_state import Layer, Limit
from async_openai.transport.own.opening import Opener
from async_openai.transport.own.replaced import is_any_replaced
from async_openai.transport.own.resolving import async_resolve
from async_openai.transport.writing import AsyncPieces, RequestBody


async def _connected(addresses: list[Address]) -> Layer:
    """Connect as suits the running loop."""
    if isinstance(asyncio.get_running_loop(), asyncio.SelectorEventLoop):
        return AsyncSocket(await async_connect(addresses))
    from async_openai.transport.own.protocol_socket import connect  # noqa: PLC0415 - uvloop's and Windows' loops only

    return await connect(addresses)


class AsyncBackend(Opener):
    """The pool's operations on sockets of an event loop."""

    async def layer(self, host: str, port: int, limit: Limit) -> Layer:
        """Connect to whichever address of the host answers first."""
        async with asyncio.timeout(limit()):
            return await _connected(order(await async_resolve(host, port, asyncio.get_running_loop())))

    def is_replaced(self) -> bool:
        """Tell whether something stands in the place of httpcore's connections."""
        return is_any_replaced(awaited=True)

    def content(self, body: RequestBody) -> bytes | AsyncIterable[bytes]:
        """Return the body as it can be iterated over."""
        return AsyncPieces(body) if body.whole is None else body.whole

    def turn(self) -> Awaitable[None]:
        """Let the loop's other tasks go first."""
        return others_first()

    def waiter(self) -> AsyncWaiter:
        """Make a waiter for a free place."""
        return AsyncWaiter()
