"""Our own sockets under httpcore's connections, by its public `network_backend`.

A connection looks at the deadline of the call that uses it before each wait, says whether a byte of its request was
written, and counts what it read since: an answer that came without any reading belongs to no request.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Generator, Iterable
from contextvars import ContextVar
from typing import Any

import httpcore

from async_openai.transport.base import WireRequest
from async_openai.transport.driving import run_sync
from async_openai.transport.exceptions import TransportError
from async_openai.transport.own.awaiting import AsyncBackend
from async_openai.transport.own.blocking import BlockingBackend
from async_openai.transport.own.connection_state import ConnectionState
from async_openai.transport.own.network_stream import NetworkStream

_served: ContextVar[WireRequest | None] = ContextVar("served", default=None)


@contextlib.contextmanager
def serving(request: WireRequest) -> Generator[None]:
    """Let whatever connection is used meanwhile, in this thread or task, serve this request."""
    token = _served.set(request)
    try:
        yield
    finally:
        _served.reset(token)


@contextlib.contextmanager
def _as_httpcore() -> Generator[None]:
    """Let httpcore's connections see their own exceptions."""
    try:
        yield
    except TransportError as error:
        raise getattr(httpcore, type(error).__name__)(*error.args) from (error.__cause__ or error)


class _Counting:
    """A connection's state, and how often it was read since the last write."""

    def __init__(self) -> None:
        self.state = ConnectionState()
        self.stream: NetworkStream
        self.reads = 0
        """Reads since the last write."""

    def begin_to_read(self) -> None:
        """Serve the current request with a read."""
        self.state.serve(_served.get())
        self.reads += 1

    def begin_to_write(self) -> None:
        """Serve the current request with a write."""
        self.state.serve(_served.get())
        self.reads = 0

    def begin_tls(self) -> None:
        """Serve the current request with a handshake. What was written before was for a proxy."""
        request = _served.get()
        self.state.serve(request)
        if request is not None:
            request.written = False

    def get_extra_info(self, info: str) -> Any:
        """Answer httpcore's questions."""
        if info == "is_readable":
            return self.state.layer is None or self.state.layer.has_unread
        return self.stream.ssl_object if info == "ssl_object" else None


class BlockingHttpcoreStream(_Counting, httpcore.NetworkStream):
    """A stream for httpcore's blocking connections."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - pieces are as large anyway
        """Return the next bytes to arrive, `b""` at the end."""
        self.begin_to_read()
        with _as_httpcore():
            return run_sync(self.stream.receive(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send it all."""
        if buffer:
            self.begin_to_write()
            with _as_httpcore():
                run_sync(self.stream.send(buffer, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on with TLS, over that of a proxy if need be."""
        self.begin_tls()
        with _as_httpcore():
            run_sync(self.stream.start_tls(ssl_context, server_hostname, timeout))
        return self

    def close(self) -> None:
        """Close at once."""
        self.state.abort()


class AsyncHttpcoreStream(_Counting, httpcore.AsyncNetworkStream):
    """A stream for httpcore's asynchronous connections."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        """Return the next bytes to arrive, `b""` at the end."""
        self.begin_to_read()
        with _as_httpcore():
            return await self.stream.receive(timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send it all."""
        if buffer:
            self.begin_to_write()
            with _as_httpcore():
                await self.stream.send(buffer, timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Go on with TLS, over that of a proxy if need be."""
        self.begin_tls()
        with _as_httpcore():
            await self.stream.start_tls(ssl_context, server_hostname, timeout)
        return self

    async def aclose(self) -> None:
        """Close at once."""
        self.state.abort()


class BlockingNetwork(httpcore.NetworkBackend):
    """Opens blocking connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Connect to whichever address of the host answers first."""
        made = BlockingHttpcoreStream()
        made.state.serve(_served.get())
        with _as_httpcore():
            made.stream = run_sync(BlockingBackend().connect(made.state, host, port, timeout))
        return made


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Opens connections of the running loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Connect to whichever address of the host answers first."""
        made = AsyncHttpcoreStream()
        made.state.serve(_served.get())
        with _as_httpcore():
            made.stream = await AsyncBackend().connect(made.state, host, port, timeout)
        return made


def is_nobodys(response: Any) -> bool:
    """Tell whether an HTTP/1.1 answer came before its request was written."""
    stream = response.extensions.get("network_stream")
    one_at_a_time = response.extensions.get("http_version", b"").startswith(b"HTTP/1")
    return one_at_a_time and isinstance(stream, _Counting) and stream.reads == 0
