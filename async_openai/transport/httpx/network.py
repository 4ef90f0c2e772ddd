"""Our own sockets under httpcore's connections, by its public `network_backend`.

A connection looks at the deadline of the call that uses it before each wait, says whether a byte of its request was
written, and counts what it read since: what came after the end of an answer, or without any reading, belongs to no
request, and the connection serves no other.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import AsyncGenerator, Coroutine, Generator, Iterable
from contextvars import ContextVar
from typing import Any, Self, TypeVar
from weakref import WeakSet

import httpcore

from async_openai.transport.answers import declared_length
from async_openai.transport.base import WireRequest
from async_openai.transport.driving import run_sync
from async_openai.transport.exceptions import ConnectError, TransportError, WriteError
from async_openai.transport.httpx.ending import Ending
from async_openai.transport.own.awaiting import AsyncBackend
from async_openai.transport.own.blocking import BlockingBackend
from async_openai.transport.own.connection_state import ConnectionState
from async_openai.transport.own.network_stream import NetworkStream

T = TypeVar("T")


class Serving:
    """One step of a call (its request, or a piece of its answer), for which connections are used."""

    def __init__(self, request: WireRequest) -> None:
        self.request = request
        self._stream: _Counting | None = None
        self._opening: asyncio.Timeout | None = None
        self._ended = False

    def __enter__(self) -> Self:
        """Let whatever connection is used from now on, in this thread or task, serve it."""
        self._token = _current.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        _current.reset(self._token)

    def use(self, stream: _Counting) -> None:
        """Note the connection in use. Raises TransportError once the step was interrupted."""
        if self._ended:
            raise WriteError("the call was cancelled")
        self._stream = stream

    @contextlib.asynccontextmanager
    async def opening(self) -> AsyncGenerator[None]:
        """Open a connection, unless the step is interrupted."""
        if self._ended:
            raise ConnectError("the call was cancelled")
        try:
            async with asyncio.timeout(None) as self._opening:
                yield
        except TimeoutError as error:
            raise ConnectError("the call was cancelled") from error
        finally:
            self._opening = None

    def interrupt(self) -> bool:
        """Break off what the network does for it; False where its connection serves other calls too."""
        stream = self._stream
        if stream is not None and stream.is_shared:
            return False
        self._ended = True
        if self._opening is not None:
            self._opening.reschedule(0)
        if stream is not None and stream.state.serves(self.request):
            stream.state.abort()
        return True

    async def unharmed(self, work: Coroutine[Any, Any, T]) -> T:
        """Await work of httpcore's pool in a task of its own: cancelled in the middle, the pool may lose a connection.

        When the caller is cancelled, the network under the work is broken off instead.
        """
        task = asyncio.get_running_loop().create_task(work)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if not task.done() and not self.interrupt():
                task.cancel()
            _left.add(task)
            # Soon where it is done already: its result came in the very moment of the cancellation.
            task.add_done_callback(_dispose)
            raise


_current: ContextVar[Serving | None] = ContextVar("current", default=None)
_left: set[asyncio.Task[Any]] = set()


def _dispose(task: asyncio.Task[Any]) -> None:
    """Close the response of a call cancelled as its headers came."""
    _left.discard(task)
    if task.cancelled() or task.exception() is not None:
        return
    close = getattr(task.result(), "aclose", None)
    if close is not None:
        closing = asyncio.get_running_loop().create_task(close())
        _left.add(closing)
        closing.add_done_callback(_dispose)


@contextlib.contextmanager
def _as_httpcore() -> Generator[None]:
    """Let httpcore's connections see their own exceptions."""
    try:
        yield
    except TransportError as error:
        raise getattr(httpcore, type(error).__name__)(*error.args) from (error.__cause__ or error)


class _Counting:
    """A connection's state, and what was read since the last write."""

    def __init__(self) -> None:
        self.state = ConnectionState()
        self.stream: NetworkStream
        self.reads = 0
        """Reads since the last write."""
        self.ending = Ending()

    def begin_to_read(self) -> None:
        """Serve the current request with a read."""
        self._serve()
        self.reads += 1

    def begin_to_write(self) -> None:
        """Serve the current request with a write."""
        self._serve()
        self.reads = 0
        self.ending.begin()

    def begin_tls(self) -> None:
        """Serve the current request with a handshake. What was written before was for a proxy."""
        self._serve()
        if (step := _current.get()) is not None:
            step.request.written = False

    def _serve(self) -> None:
        if (step := _current.get()) is None:
            self.state.serve(None)
            return
        self.state.serve(step.request)
        step.use(self)

    @property
    def is_shared(self) -> bool:
        """Whether it carries several requests at once (HTTP/2)."""
        tls = self.stream.ssl_object
        return tls is not None and tls.selected_alpn_protocol() == "h2"

    @property
    def has_unread(self) -> bool:
        """Whether something has arrived that was not read, the end included."""
        return self.state.layer is None or self.state.layer.has_unread

    def get_extra_info(self, info: str) -> Any:
        """Answer httpcore's questions."""
        if info == "is_readable":
            # Asked of a connection between two requests.
            return self.has_unread or self.ending.is_passed()
        return self.stream.ssl_object if info == "ssl_object" else None


class BlockingHttpcoreStream(_Counting, httpcore.NetworkStream):
    """A stream for httpcore's blocking connections."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - pieces are as large anyway
        """Return the next bytes to arrive, `b""` at the end."""
        with _as_httpcore():
            self.begin_to_read()
            piece = run_sync(self.stream.receive(timeout))
            self.ending.read(piece)
            return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send it all."""
        if buffer:
            with _as_httpcore():
                self.begin_to_write()
                run_sync(self.stream.send(buffer, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on with TLS, over that of a proxy if need be."""
        with _as_httpcore():
            self.begin_tls()
            run_sync(self.stream.start_tls(ssl_context, server_hostname, timeout))
        return self

    def close(self) -> None:
        """Close at once."""
        self.state.abort()


class AsyncHttpcoreStream(_Counting, httpcore.AsyncNetworkStream):
    """A stream for httpcore's asynchronous connections."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        """Return the next bytes to arrive, `b""` at the end."""
        with _as_httpcore():
            self.begin_to_read()
            piece = await self.stream.receive(timeout)
            self.ending.read(piece)
            return piece

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send it all."""
        if buffer:
            with _as_httpcore():
                self.begin_to_write()
                await self.stream.send(buffer, timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Go on with TLS, over that of a proxy if need be."""
        with _as_httpcore():
            self.begin_tls()
            await self.stream.start_tls(ssl_context, server_hostname, timeout)
        return self

    async def aclose(self) -> None:
        """Close at once."""
        self.state.abort()


class BlockingNetwork(httpcore.NetworkBackend):
    """Opens blocking connections."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: WeakSet[BlockingHttpcoreStream] = WeakSet()

    def cut(self, request: WireRequest) -> None:
        """Close the connection that serves a request, from any thread: whoever waits on it gets an error."""
        with self._lock:
            made = list(self._made)
        for stream in made:
            if stream.state.serves(request):
                stream.state.abort()

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
        made.state.serve(_request())
        with _as_httpcore():
            made.stream = run_sync(BlockingBackend().connect(made.state, host, port, timeout))
        with self._lock:
            self._made.add(made)
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
        made.state.serve(_request())
        step = _current.get()
        with _as_httpcore():
            async with contextlib.nullcontext() if step is None else step.opening():
                made.stream = await AsyncBackend().connect(made.state, host, port, timeout)
        return made


def _request() -> WireRequest | None:
    step = _current.get()
    return None if step is None else step.request


def admit(response: Any) -> bool:
    """Look out for the end of an HTTP/1.1 answer; False where it came before its request was written."""
    stream = response.extensions.get("network_stream")
    if not isinstance(stream, _Counting) or not response.extensions.get("http_version", b"").startswith(b"HTTP/1"):
        return True
    headers = response.headers
    length = declared_length(headers.get("content-length"))
    stream.ending.tell(int(response.status_code), chunked="transfer-encoding" in headers, length=length)
    return stream.reads > 0
