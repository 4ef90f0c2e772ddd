"""Open connections that block."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from async_openai.connections.base_connection import BaseConnection
from async_openai.connections.handshakes import Door, Opened, address, doors, failure, missing_extra, no_door
from async_openai.errors import APIError
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import BLOCKING

if TYPE_CHECKING:
    from async_openai.connections.connect_requests import ConnectRequest
    from async_openai.engine.target import Route


class OpenConnection(BaseConnection):
    """An open connection. Iterate over its events; send some with `connection.response.create()` and their like."""

    def __init__(self, request: ConnectRequest, opened: Opened, socket: Any) -> None:
        super().__init__(request, opened)
        self._socket = socket

    def send(self, event: Any) -> None:
        """Send an event.

        Raises:
            InvalidParameterError: The connection has no such event. Nothing is sent.
            ConnectionBrokenError: The connection has ended.
        """
        self.send_raw(self._outgoing(event))

    def send_raw(self, data: str | bytes) -> None:
        """Send text as it is."""
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - an extra

        try:
            self._socket.send(data, text=True)
        except ConnectionClosed as closed:
            raise self._broken(closed) from None

    def recv_bytes(self) -> bytes:
        """Wait for the next event, as it came.

        Raises:
            ConnectionBrokenError: The connection has ended, well or not.
            APITimeoutError: `inter_token_timeout` or the deadline passed. The connection is closed then.
        """
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - an extra

        try:
            data: bytes = self._socket.recv(timeout=self._wait(), decode=False)
        except ConnectionClosed as closed:
            raise self._broken(closed) from None
        except TimeoutError:
            late = self._late()
            self.close()
            raise late from None
        return data

    def recv(self) -> Any:
        """Wait for the next event. Raises as `recv_bytes` does."""
        return self.parse_event(self.recv_bytes())

    def __iter__(self) -> Iterator[Any]:
        """Yield events until the server closes the connection as agreed (codes 1000 and 1001)."""
        from websockets.exceptions import ConnectionClosed, ConnectionClosedOK  # noqa: PLC0415 - an extra

        while True:
            try:
                data = self._socket.recv(timeout=self._wait(), decode=False)
            except ConnectionClosedOK:
                return
            except ConnectionClosed as closed:
                raise self._broken(closed) from None
            except TimeoutError:
                late = self._late()
                self.close()
                raise late from None
            yield self.parse_event(data)

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection. May be called more than once."""
        self._socket.close(code, reason)


class ConnectionManager:
    """A connection to come: it is opened when the `with` block begins, and closed at its end."""

    def __init__(self, request: ConnectRequest, route: Route) -> None:
        self._request, self._route = request, route
        self._connection: OpenConnection | None = None

    def __enter__(self) -> OpenConnection:
        self._connection = _open(self._request, self._route)
        return self._connection

    enter = __enter__

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()


def _open(request: ConnectRequest, route: Route) -> OpenConnection:
    """Open a connection to the first client that lets us in.

    Raises:
        APIError: None did; the error is the last one's.
        ConfigurationError: The extra is missing, or no client has a key.
    """
    try:
        from websockets.exceptions import InvalidHandshake  # noqa: PLC0415 - an extra
        from websockets.sync.client import connect  # noqa: PLC0415 - as above
    except ImportError:
        raise missing_extra() from None
    last: APIError | None = None
    for door in doors(request, route):
        key = _key(door)
        url, options, opened = address(request, door, key)
        try:
            return OpenConnection(request, opened, connect(url, **options).__enter__())
        except (OSError, InvalidHandshake, EOFError) as error:
            last, elsewhere = failure(error, url)
            if not elsewhere:
                break
    raise last or no_door()


def _key(door: Door) -> str | None:
    keys = door.target.keys
    return keys.at(door.turn) if keys.source is None else run_sync(keys.from_source(BLOCKING))
