"""httpcore's connections, where they are used in place of our own: through a proxy, and where a test has put something
in their place (respx does). Imported when the first one is needed.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

import httpcore

from async_openai.transport.faults import Fault
from async_openai.transport.runtime import run_sync
from async_openai.transport.through_proxy import ThroughProxy
from async_openai.transport.writing import encoded

if TYPE_CHECKING:
    from async_openai.transport.base import Timeouts
    from async_openai.transport.channel import Channel
    from async_openai.transport.places import Place
    from async_openai.transport.proxies import Proxy
    from async_openai.transport.wire import Wire
    from async_openai.transport.writing import Fields


class Opening(Protocol):
    """Opens the one connection of a wire."""

    def connect(self, wire: Wire, host: str, port: int, seconds: float | None) -> Awaitable[Channel]:
        """Connect to whichever address of the host answers first."""
        ...


@contextlib.contextmanager
def _as_httpcore() -> Generator[None]:
    """Let httpcore's connections see their own exceptions."""
    try:
        yield
    except Fault as error:
        raise getattr(httpcore, type(error).__name__)(*error.args) from (error.__cause__ or error)


class _Stream(httpcore.NetworkStream):
    """A channel as httpcore's blocking connections use it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - pieces are as large anyway
        with _as_httpcore():
            return run_sync(self._channel.read(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _as_httpcore():
            run_sync(self._channel.write(buffer, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        with _as_httpcore():
            run_sync(self._channel.start_tls(ssl_context, server_hostname, timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._channel.extra_info(info)

    def close(self) -> None:
        self._channel.close()


class _Network(httpcore.NetworkBackend):
    """Opens the one connection of a wire."""

    def __init__(self, opening: Opening, wire: Wire) -> None:
        self._opening = opening
        self._wire = wire

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        async def opened() -> Channel:
            return await self._opening.connect(self._wire, host, port, timeout)

        with _as_httpcore():
            return _Stream(run_sync(opened()))


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A channel as httpcore's asynchronous connections use it."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        with _as_httpcore():
            return await self._channel.read(timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        with _as_httpcore():
            await self._channel.write(buffer, timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        with _as_httpcore():
            await self._channel.start_tls(ssl_context, server_hostname, timeout)
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._channel.extra_info(info)

    async def aclose(self) -> None:
        self._channel.close()


class _AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Opens the one connection of a wire."""

    def __init__(self, opening: Opening, wire: Wire) -> None:
        self._opening = opening
        self._wire = wire

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature; we set neither
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        with _as_httpcore():
            return _AsyncStream(await self._opening.connect(self._wire, host, port, timeout))


class Core(Protocol):
    """What differs between httpcore's blocking and asynchronous connections."""

    def connection(self, place: Place, tls: Any, wire: Wire, proxy: Proxy | None) -> Any:
        """Make a connection, not yet opened, whose network goes through `wire`."""
        ...

    async def handle(self, connection: Any, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        ...

    def pieces(self, answer: httpcore.Response) -> Any:
        """Start to iterate over an answer's body."""
        ...

    async def next(self, pieces: Any) -> bytes:
        """Return the next piece, `b""` at the end."""
        ...

    async def finish(self, answer: httpcore.Response) -> None:
        """Tell the connection that the answer has been dealt with."""
        ...

    async def abandon(self, pieces: Any) -> None:
        """Stop an iteration in the middle."""
        ...


class BlockingCore:
    """Operations on `httpcore.HTTPConnection`."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening

    def connection(self, place: Place, tls: ssl.SSLContext | None, wire: Wire, proxy: Proxy | None) -> Any:
        """Make a connection, not yet opened."""
        network = _Network(self._opening, wire)
        if proxy is None:
            return httpcore.HTTPConnection(_url(place).origin, ssl_context=tls, network_backend=network)
        return ThroughProxy(httpcore.HTTPProxy, httpcore.SOCKSProxy, proxy, tls, network)

    async def handle(self, connection: Any, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        answer: httpcore.Response = connection.handle_request(request)
        return answer

    def pieces(self, answer: httpcore.Response) -> Iterator[bytes]:
        """Start to iterate over an answer's body."""
        assert isinstance(answer.stream, Iterable)  # noqa: S101 - as a blocking connection always makes it
        return iter(answer.stream)

    async def next(self, pieces: Iterator[bytes]) -> bytes:
        """Return the next piece, `b""` at the end."""
        for piece in pieces:
            if piece:
                return piece
        return b""

    async def finish(self, answer: httpcore.Response) -> None:
        """Tell the connection that the answer has been dealt with."""
        answer.close()

    async def abandon(self, pieces: Iterator[bytes]) -> None:
        """Stop an iteration in the middle."""
        if isinstance(pieces, Generator):
            with contextlib.suppress(ValueError):  # another thread is reading: it gets the error of the closed socket
                pieces.close()


class AwaitingCore:
    """Operations on `httpcore.AsyncHTTPConnection`."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening

    def connection(self, place: Place, tls: ssl.SSLContext | None, wire: Wire, proxy: Proxy | None) -> Any:
        """Make a connection, not yet opened."""
        network = _AsyncNetwork(self._opening, wire)
        if proxy is None:
            return httpcore.AsyncHTTPConnection(_url(place).origin, ssl_context=tls, network_backend=network)
        return ThroughProxy(httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy, proxy, tls, network)

    async def handle(self, connection: Any, request: httpcore.Request) -> httpcore.Response:
        """Send a request, return its answer when the headers are there."""
        answer: httpcore.Response = await connection.handle_async_request(request)
        return answer

    def pieces(self, answer: httpcore.Response) -> AsyncIterator[bytes]:
        """Start to iterate over an answer's body."""
        assert isinstance(answer.stream, AsyncIterable)  # noqa: S101 - as an async connection always makes it
        return aiter(answer.stream)

    async def next(self, pieces: AsyncIterator[bytes]) -> bytes:
        """Return the next piece, `b""` at the end."""
        async for piece in pieces:
            if piece:
                return piece
        return b""

    async def finish(self, answer: httpcore.Response) -> None:
        """Tell the connection that the answer has been dealt with."""
        await answer.aclose()

    async def abandon(self, pieces: AsyncIterator[bytes]) -> None:
        """Stop an iteration in the middle."""
        if isinstance(pieces, AsyncGenerator):
            with contextlib.suppress(RuntimeError):  # another task is reading: it gets the error of the closed socket
                await pieces.aclose()


class CoreExchange:
    """An answer over one of httpcore's connections, read like those over our own."""

    __slots__ = ("_core", "_pieces", "_response", "headers", "status")

    def __init__(self, core: Core, response: httpcore.Response) -> None:
        self._core = core
        self._response = response
        self._pieces: Any = None
        self.status = response.status
        self.headers = response.headers

    async def next(self) -> bytes:
        """Return the next piece of the body, `b""` at its end."""
        if self._pieces is None:
            self._pieces = self._core.pieces(self._response)
        return await self._core.next(self._pieces)

    async def finish(self) -> None:
        """Let the connection carry another request, after the body was read to its end."""
        await self._core.finish(self._response)

    async def abandon(self) -> None:
        """Stop to read in the middle."""
        if self._pieces is not None:
            await self._core.abandon(self._pieces)


class CoreConnection:
    """One of httpcore's connections, with the methods of our own (`http11.py`)."""

    def __init__(self, core: Core, connection: Any, place: Place) -> None:
        self._core = core
        self._connection = connection
        self.is_idle = connection.is_idle
        self.is_closed = connection.is_closed
        self.has_expired = connection.has_expired
        self._place = place

    async def begin(self, method: str, target: str, headers: Fields, content: Any, timeouts: Timeouts) -> CoreExchange:
        """Send a request, and return when the headers of its answer are there. Raises an exception of httpcore."""
        limits = {
            "connect": timeouts.connect,
            "read": timeouts.read,
            "write": timeouts.write,
            "pool": timeouts.pool,
        }
        url = _url(self._place._replace(path=target))
        request = httpcore.Request(method, url, content=content, extensions={"timeout": limits})
        # Set here, its constructor would look at each of them again.
        request.headers = encoded(headers)
        return CoreExchange(self._core, await self._core.handle(self._connection, request))


def _url(place: Place) -> httpcore.URL:
    return httpcore.URL(
        scheme=place.scheme.encode(), host=place.host.encode(), port=place.port, target=place.path.encode()
    )
