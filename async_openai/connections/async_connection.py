"""Open connections that are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from async_openai.connections.base_connection import BaseConnection
from async_openai.connections.handshakes import Door, Opened, address, doors, failure, missing_extra, no_door
from async_openai.errors import APIError
from async_openai.transport.runtime import AWAITING

if TYPE_CHECKING:
    from async_openai.connections.connect_requests import ConnectRequest
    from async_openai.engine.target import Route


class AsyncConnection(BaseConnection):
    """An open connection. Iterate over its events; send some with `connection.response.create()` and their like."""

    def __init__(self, request: ConnectRequest, opened: Opened, socket: Any) -> None:
        super().__init__(request, opened)
        self._socket = socket

    async def send(self, event: Any) -> None:
        """Send an event.

        Raises:
            InvalidParameterError: The connection has no such event. Nothing is sent.
            ConnectionBrokenError: The connection has ended.
        """
        await self.send_raw(self._outgoing(event))

    async def send_raw(self, data: str | bytes) -> None:
        """Send text as it is."""
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - an extra

        try:
            await self._socket.send(data, text=True)
        except ConnectionClosed as closed:
            raise self._broken(closed) from None

    async def _receive(self) -> bytes:
        async with asyncio.timeout(self._wait()):
            data: bytes = await self._socket.recv(decode=False)
        return data

    async def recv_bytes(self) -> bytes:
        """Wait for the next event, as it came.

        Raises:
            ConnectionBrokenError: The connection has ended, well or not.
            APITimeoutError: `inter_token_timeout` or the deadline passed. The connection is closed then.
        """
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - an extra

        try:
            data = await self._receive()
        except ConnectionClosed as closed:
            raise self._broken(closed) from None
        except TimeoutError:
            late = self._late()
            await self.close()
            raise late from None
        return data

    async def recv(self) -> Any:
        """Wait for the next event. Raises as `recv_bytes` does."""
        return self.parse_event(await self.recv_bytes())

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Yield events until the server closes the connection as agreed (codes 1000 and 1001)."""
        from websockets.exceptions import ConnectionClosed, ConnectionClosedOK  # noqa: PLC0415 - an extra

        while True:
            try:
                data = await self._receive()
            except ConnectionClosedOK:
                return
            except ConnectionClosed as closed:
                raise self._broken(closed) from None
            except TimeoutError:
                late = self._late()
                await self.close()
                raise late from None
            yield self.parse_event(data)

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection. May be called more than once."""
        await self._socket.close(code, reason)


class AsyncConnectionManager:
    """A connection to come: it is opened when the `async with` block begins, and closed at its end."""

    def __init__(self, request: ConnectRequest, route: Route) -> None:
        self._request, self._route = request, route
        self._connection: AsyncConnection | None = None

    async def __aenter__(self) -> AsyncConnection:
        self._connection = await _open(self._request, self._route)
        return self._connection

    enter = __aenter__

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.close()


async def _open(request: ConnectRequest, route: Route) -> AsyncConnection:
    """Open a connection to the first client that lets us in.

    Raises:
        APIError: None did; the error is the last one's.
        ConfigurationError: The extra is missing, or no client has a key.
    """
    try:
        from websockets.asyncio.client import connect  # noqa: PLC0415 - as above
        from websockets.exceptions import InvalidHandshake  # noqa: PLC0415 - an extra
    except ImportError:
        raise missing_extra() from None
    last: APIError | None = None
    for door in doors(request, route):
        key = await _key(door)
        url, options, opened = address(request, door, key)
        try:
            return AsyncConnection(request, opened, await connect(url, **options).__aenter__())
        except (OSError, InvalidHandshake, EOFError) as error:
            last, elsewhere = failure(error, url)
            if not elsewhere:
                break
    raise last or no_door()


async def _key(door: Door) -> str | None:
    keys = door.target.keys
    return keys.at(door.turn) if keys.source is None else await keys.from_source(AWAITING)
