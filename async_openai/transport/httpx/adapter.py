"""httpx clients as transports: a user's own, or ours with `TransportOptions(kind="httpx")`.

Nothing of httpx is imported: whatever has its methods (httpx2, subclasses, wrappers) works the same.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, TypeVar

from async_openai.errors import OpenAIError, UsageError
from async_openai.transport.answers import ReadInPieces, next_decoded, raise_instead, seconds_left, within_deadline
from async_openai.transport.base import SendFailure, UnansweredDelivery, WireAnswer, WireRequest
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.error_mapping import Way, failure_of, reason
from async_openai.transport.proxies import Proxy
from async_openai.transport.redirects import follow
from async_openai.transport.urls import parse_url
from async_openai.transport.writing import AsyncPieces, RequestBody, body_of, wire_headers
from async_openai.types.response import Headers

T = TypeVar("T")


class _HttpxTransport(ABC):
    """Common part of both kinds of client; subclasses have the few operations that wait."""

    tells_written = False
    """Whether its connections say what was written. A client of the user's does so by `trace`, if at all."""

    proxy: Proxy | None = None
    """The proxy of all its requests. A client of the user's has its own."""

    def __init__(self, client: Any) -> None:
        self.client = client

    async def send(self, request: WireRequest) -> WireAnswer:
        """Send the request, following redirects as all transports do, not by the client's own rule."""
        return await follow(self.send, request, await self.send_once(request))

    async def send_once(self, request: WireRequest) -> HttpxAnswer:
        """Send the request and return the answer, a redirect too."""
        request.written = False
        timeouts = within_deadline(request)
        parsed = parse_url(request.url)
        body = body_of(request.content)
        headers = wire_headers(request, parsed, body)
        limits = {
            "connect": timeouts.connect,
            "read": timeouts.read,
            "write": timeouts.write,
            "pool": timeouts.pool,
        }
        extensions: dict[str, Any] = {"timeout": limits}
        if not self.tells_written:
            extensions["trace"] = self.trace(request)
        try:
            built = self.client.build_request(
                request.method,
                request.url,
                headers=headers,
                content=None if body is None else self.content(body),
                extensions=extensions,
            )
            if not self.tells_written:
                request.written = None
            response = await self.perform(request, built)
        except Exception as error:
            answered = getattr(error, "response", None)
            if answered is None:
                raise_instead(_failure(error, request.written, Way(request.url, self.proxy)), error)
                raise
            # A hook of the user's that calls raise_for_status: what the server said is not lost.
            response = answered
        finally:
            if body is not None:
                body.close()
        # What was left until the deadline is for the headers only: while a body is read the deadline moves. httpx
        # hands this very dict on.
        limits["read"] = request.timeouts.read
        return HttpxAnswer(self, response, request)

    async def close(self) -> None:
        """Close the client."""
        await self.close_client()

    @abstractmethod
    def content(self, body: RequestBody) -> Any:
        """Return a body in the client's form."""

    @abstractmethod
    def trace(self, request: WireRequest) -> Callable[[str, Any], Any]:
        """Return what httpcore calls at each step of a request. A client over something else never does."""

    @abstractmethod
    async def perform(self, request: WireRequest, built: Any) -> Any:
        """Send a built request, return its response when the headers are there."""

    @abstractmethod
    def pieces(self, response: Any) -> Any:
        """Start to iterate over a body."""

    @abstractmethod
    async def next_piece(self, response: Any, pieces: Any, request: WireRequest) -> bytes:
        """Return the next piece, `b""` at the end."""

    @abstractmethod
    async def read_what_is_here(self, response: Any, pieces: Any) -> None:
        """Read on in a body, but wait for nothing."""

    @abstractmethod
    async def close_response(self, response: Any) -> None:
        """Close a response."""

    @abstractmethod
    async def close_client(self) -> None:
        """Close the client."""

    @abstractmethod
    def abandon(self, response: Any, release: Callable[[], object]) -> None:
        """Close an abandoned response, from any thread, then release its place."""


class HttpxBlocking(_HttpxTransport):
    """A transport over an `httpx.Client` or its like."""

    blocking = True

    def content(self, body: RequestBody) -> Any:
        """Return a body in the client's form."""
        return body if body.whole is None else body.whole

    def trace(self, request: WireRequest) -> Callable[[str, Any], None]:
        """Return what httpcore calls at each step of a request."""
        return lambda step, told: _note(request, step, told)

    async def perform(self, request: WireRequest, built: Any) -> Any:  # noqa: ARG002 - its timeouts hold the limit
        """Send a built request, return its response when the headers are there."""
        return self.client.send(built, stream=True, follow_redirects=False)

    def pieces(self, response: Any) -> Iterator[bytes]:
        """Start to iterate over a body."""
        return iter(_raw(response, "iter"))

    async def next_piece(self, response: Any, pieces: Iterator[bytes], request: WireRequest) -> bytes:
        """Return the next piece, `b""` at the end."""
        seconds_left(request.deadline, "unknown")
        with _reads_until(request, response):
            for piece in pieces:
                if piece:
                    return piece
        return b""

    async def read_what_is_here(self, response: Any, pieces: Iterator[bytes]) -> None:
        """Read on in a body, but wait for nothing."""
        stream, read = _network(response)

        def here(max_bytes: int, timeout: float | None = None) -> bytes:
            _refuse_to_wait(stream)
            return bytes(read(max_bytes, timeout))

        with _reading_by(stream, here) as replaced:
            if replaced:
                next(pieces, None)

    async def close_response(self, response: Any) -> None:
        """Close a response."""
        response.close()

    async def close_client(self) -> None:
        """Close the client."""
        self.client.close()

    def abandon(self, response: Any, release: Callable[[], object]) -> None:
        """Close an abandoned response, then release its place."""
        with contextlib.suppress(Exception):
            # As the program ends its connection alone: httpx makes a `timedelta` first, with which CPython 3.13 and
            # 3.14 crash in the last garbage collection (python/cpython#132413).
            (_network(response)[0] if sys.is_finalizing() else response).close()
        release()


class HttpxAwaiting(_HttpxTransport):
    """A transport over an `httpx.AsyncClient` or its like, on the event loop of its first use."""

    blocking = False
    _loop: asyncio.AbstractEventLoop | None = None

    def content(self, body: RequestBody) -> Any:
        """Return a body in the client's form."""
        return AsyncPieces(body) if body.whole is None else body.whole

    def trace(self, request: WireRequest) -> Callable[[str, Any], Awaitable[None]]:
        """Return what httpcore awaits at each step of a request."""

        async def note(step: str, told: Any) -> None:
            _note(request, step, told)

        return note

    async def perform(self, request: WireRequest, built: Any) -> Any:
        """Send a built request, return its response when the headers are there."""
        self._loop = asyncio.get_running_loop()
        async with asyncio.timeout(seconds_left(request.deadline, "unsent")):
            return await self.client.send(built, stream=True, follow_redirects=False)

    def pieces(self, response: Any) -> AsyncIterator[bytes]:
        """Start to iterate over a body."""
        return aiter(_raw(response, "aiter"))

    async def next_piece(self, response: Any, pieces: AsyncIterator[bytes], request: WireRequest) -> bytes:  # noqa: ARG002
        """Return the next piece, `b""` at the end."""
        async with asyncio.timeout(seconds_left(request.deadline, "unknown")):
            async for piece in pieces:
                if piece:
                    return piece
        return b""

    async def read_what_is_here(self, response: Any, pieces: AsyncIterator[bytes]) -> None:
        """Read on in a body, but wait for nothing."""
        stream, read = _network(response)

        async def here(max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's name
            _refuse_to_wait(stream)
            return bytes(await read(max_bytes, timeout))

        with _reading_by(stream, here) as replaced:
            if replaced:
                await anext(pieces, None)

    async def close_response(self, response: Any) -> None:
        """Close a response."""
        await response.aclose()

    async def close_client(self) -> None:
        """Close the client."""
        await self.client.aclose()

    def abandon(self, response: Any, release: Callable[[], object]) -> None:
        """Close an abandoned response on its loop, then release its place."""
        loop = self._loop
        if loop is None:
            return

        async def close() -> None:
            try:
                await response.aclose()
            finally:
                release()

        def start() -> None:
            task = loop.create_task(close())
            _closing.add(task)
            task.add_done_callback(_closing.discard)

        with contextlib.suppress(RuntimeError):  # it is closed, and the connection gone with it
            loop.call_soon_threadsafe(start)


_closing: set[asyncio.Task[None]] = set()


def _note(request: WireRequest, step: str, told: Any) -> None:
    """Note by a step of httpcore, as `connection.connect_tcp.started`, whether anything of the request was written.

    Until the first step that is not known: the client may be over something else than httpcore.
    """
    if step.endswith(".send_request_headers.started"):
        # A CONNECT is for a proxy.
        if getattr(told.get("request"), "method", None) != b"CONNECT":
            request.written = True
    elif request.written is None and step.endswith(".started"):
        request.written = False


_LAST = (b"[DONE]\n\n", b"[DONE]\r\n\r\n")
"""Last bytes of a complete stream of events (API reference, streaming)."""


class HttpxAnswer(ReadInPieces):
    """An httpx response; see `WireAnswer`."""

    __slots__ = ("_decoder", "_done", "_open", "_pieces", "_response", "_started", "_transport", "release")

    def __init__(self, transport: _HttpxTransport, response: Any, request: WireRequest) -> None:
        super().__init__(request, int(response.status_code), Headers(response.headers.raw))
        self._transport = transport
        self._response = response
        self._decoder: Decoder | None = None
        self._started = False
        self._pieces: Any = None
        self._open = True
        self._done = False
        self.release: Callable[[], object] = _nothing
        """Called once, when the answer has been dealt with."""

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        if not self._open:
            return b""
        try:
            if not self._started:
                self._begin()
            piece = await (
                next_decoded(self._decoder, self._receive, self.request) if self._decoder else self._receive()
            )
        except BaseException as error:
            await self.close()
            raise_instead(_failure(error, None, Way(self.request.url)), error)
            raise
        if not piece:
            await self.close()
        self._done = piece.endswith(_LAST)
        return piece

    def _begin(self) -> None:
        self._started = True
        self._pieces = self._transport.pieces(self._response)
        if not _was_read(self._response):
            self._decoder = decoder_for(self.headers.raw)

    async def _receive(self) -> bytes:
        return await self._transport.next_piece(self._response, self._pieces, self.request)

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        if self._open:
            self._open = False
            try:
                await self._close()
            finally:
                self.release()

    async def _close(self) -> None:
        # Nothing depends on how closing goes: the client drops the connection in any case.
        with contextlib.suppress(Exception):
            if self._done:
                # Nothing but the end of the body is to come: if that is here already, the connection is good for
                # the next request. Not of a stream that is left earlier, perhaps because its loop ends: httpx's own
                # generators are being closed then.
                await self._transport.read_what_is_here(self._response, self._pieces)
        with contextlib.suppress(Exception):
            await self._transport.close_response(self._response)

    def __del__(self) -> None:
        if getattr(self, "_open", False):
            self._transport.abandon(self._response, self.release)


def _nothing() -> None:
    """Release nothing: a client of the user's has its own places."""


@contextlib.contextmanager
def _reads_until(request: WireRequest, response: Any) -> Generator[None]:
    """Let no read of this thread last past the deadline.

    The read timeout of a body is fixed when its first piece is read: a server that trickles and then hangs would be
    waited for once more as long. So the network stream of the connection, which httpcore shows, is asked for less.
    """
    if request.deadline is None:
        yield
        return
    stream, read = _network(response)
    here = threading.get_ident()

    def limited(max_bytes: int, timeout: float | None = None) -> bytes:
        # Once the body is whole another thread may have the connection.
        left = None if threading.get_ident() != here else seconds_left(request.deadline, "unknown")
        limits = [limit for limit in (timeout, left) if limit is not None]
        return bytes(read(max_bytes, min(limits, default=None)))

    # A network of somebody's own may have no place for it: then it stops at the next piece.
    with _reading_by(stream, limited):
        yield


def _network(response: Any) -> tuple[Any, Any]:
    """Return the network stream of a connection, which httpcore shows, and its method to read. Both, or None."""
    stream = response.extensions.get("network_stream")
    read = getattr(stream, "read", None)
    return (None, None) if read is None else (stream, read)


@contextlib.contextmanager
def _reading_by(stream: Any, function: Any) -> Generator[bool]:
    """Read from the network by a function for a while; yields False where that cannot be done."""
    try:
        stream.read = function
    except AttributeError:
        yield False
        return
    try:
        yield True
    finally:
        with contextlib.suppress(AttributeError):
            del stream.read


def _refuse_to_wait(stream: Any) -> None:
    # Streams of ours tell more than httpcore asks for.
    here = getattr(stream, "has_unread", None)
    if not (stream.get_extra_info("is_readable") if here is None else here):
        raise TimeoutError


def _was_read(response: Any) -> bool:
    """Tell whether a hook of the user's has read a response: what it kept is decoded."""
    return bool(getattr(response, "is_stream_consumed", False))


def _raw(response: Any, way: str) -> Any:
    """Return the iterable of a body as it came: httpx itself would unpack it without a bound."""
    return getattr(response, f"{way}_bytes" if _was_read(response) else f"{way}_raw")()


def _failure(error: BaseException, written: bool | None, way: Way) -> Exception | None:
    """Return the exception to raise in place of one of the client; None to let it pass."""
    if isinstance(error, (OpenAIError, SendFailure)):
        # Ours already, such as a file that cannot be read: it is an OSError too.
        return None
    if isinstance(error, TimeoutError):
        delivery: UnansweredDelivery = "unsent" if written is False else "unknown"
        return SendFailure("the deadline has passed", delivery=delivery, timed_out=True)
    if isinstance(error, RuntimeError) and any(word in str(error) for word in ("closed", "event loop")):
        return UsageError(
            f"the http_client given cannot be used: {error} "
            "(an asynchronous client serves one event loop, and a closed one none)"
        )
    if isinstance(error, OSError):
        # What slips through httpx as it is: errors of TLS after the handshake.
        return SendFailure("the connection broke" + reason(error), delivery="unknown")
    return failure_of(error, written=written, way=way)
