"""Opening a connection, whatever waits for it."""

from __future__ import annotations

import ssl
from abc import ABC, abstractmethod

from async_openai.transport.exceptions import ConnectError, ConnectTimeout
from async_openai.transport.own.connection_state import ConnectionState, Layer, Limit
from async_openai.transport.own.network_stream import NetworkStream
from async_openai.transport.urls import ParsedUrl


class Opener(ABC):
    """Opens connections. A subclass has what differs between blocking and awaiting."""

    @abstractmethod
    async def layer(self, host: str, port: int, limit: Limit) -> Layer:
        """Connect to whichever address of the host answers first. Raises OSError, UnicodeError and TimeoutError."""

    async def connect(self, state: ConnectionState, host: str, port: int, seconds: float | None) -> NetworkStream:
        """Open a connection without TLS, within so many seconds."""
        try:
            return NetworkStream(await self.layer(host, port, state.opening(seconds)), state)
        except TimeoutError as error:
            raise ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise ConnectError(str(error)) from error

    async def open(
        self, state: ConnectionState, parsed: ParsedUrl, tls: ssl.SSLContext | None, seconds: float | None
    ) -> NetworkStream:
        """Open a connection, with TLS where there is a context."""
        stream = await self.connect(state, parsed.host, parsed.port, seconds)
        if tls is not None:
            await stream.start_tls(tls, parsed.host, seconds)
        return stream
