"""Answers as they came: status, headers, and a body that is read when asked for.

`with_raw_response` reads the body at once, `with_streaming_response` leaves it to the reader. Both give the classes
here. `AnswerCore` reads and parses; the public classes differ only in how they wait for it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from async_openai.engine.call import Call, hand_over
from async_openai.engine.failures import from_transport
from async_openai.engine.pieces import Cut, Lines, Pieces, Splitter, Text, Whole
from async_openai.engine.saving import PathLike, Saving
from async_openai.engine.streaming import StreamCore
from async_openai.errors import APIError, UsageError
from async_openai.transport.base import SendFailure
from async_openai.transport.runtime import run_sync
from async_openai.types.response import Headers, RawResponse

if TYPE_CHECKING:
    from async_openai.engine.call import Deliver, Try
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Route
    from async_openai.transport.base import WireAnswer
    from async_openai.transport.runtime import Runtime

R_co = TypeVar("R_co", covariant=True)
X = TypeVar("X")
Wrap = Callable[[Any], Any]
"""Makes of a reply what the user holds: a page of a list, an iterator over a stream."""


async def fetch_answer(request: ApiRequest[Any], route: Route, runtime: Runtime, *, read: bool) -> AnswerCore:
    """Perform a request and return its answer, its body read or not. A stream is left to be read in any case.

    Raises:
        APIError: Every attempt failed, an answer that is not a success included.
    """
    deliver: Deliver = _read if read and request.chunk is None else _unread
    return cast("AnswerCore", await Call(request, route.targets(request), runtime, deliver).run())


async def _unread(call: Call, attempt: Try, answer: WireAnswer) -> AnswerCore:
    return AnswerCore(call, attempt, answer)


async def _read(call: Call, attempt: Try, answer: WireAnswer) -> AnswerCore:
    core = AnswerCore(call, attempt, answer)
    # Here an answer that breaks off is a failed attempt like any other, and is repeated.
    core.take(await answer.read())
    return core


class AnswerCore:
    """One answer. Knows nothing of how it is waited for."""

    def __init__(self, call: Call, attempt: Try, answer: WireAnswer) -> None:
        self._call = call
        self._attempt = attempt
        self._answer = answer
        self._reply: Any = None
        self._stream: StreamCore[Any, Any] | None = None
        self._in_pieces = False
        self.response = RawResponse(answer.status_code, answer.headers)
        """Status and headers; the content once it was read whole."""
        self.record = call.record(attempt, self.response)
        self.is_read = False
        """Whether the content is at hand."""
        self.closed = False
        """Whether nothing more is read here."""

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back or closed."""
        return self.closed if self._stream is None else self._stream.closed

    @property
    def runtime(self) -> Runtime:
        """How this answer is waited for."""
        return self._call.runtime

    def take(self, content: bytes) -> None:
        """Keep the whole body, and write the call down."""
        self.is_read = self.closed = True
        self.response = RawResponse(self.response.status_code, self.response.headers, content)
        self.record = self._call.record(self._attempt, self.response)
        # Parsed now for its usage. That it may not fit its type is told by `parse` only: the answer itself is here.
        self._reply = self._call.request.read_reply(self.response, self._attempt.key)
        told = None if isinstance(self._reply, APIError) else self._reply
        self._call.succeeded(self._attempt, told, self.response)

    async def read(self) -> bytes:
        """Return the whole body."""
        if not self.is_read:
            self._check_untouched()
            self.take(await self._receive(self._answer.read))
        return self.response.content

    async def next(self) -> bytes:
        """Return the next piece of the body, which is not kept; `b""` at its end."""
        if self.closed:
            return b""
        self._in_pieces = True
        piece = await self._receive(self._answer.next)
        if not piece:
            self.closed = True
            self._call.succeeded(self._attempt, None, self.response)
        return piece

    def pieces(self) -> Pieces:
        """Return what gives the body piece by piece: as it arrives, or once more where it was read."""
        if self.is_read:
            return Whole(self.response.content).next
        self._check_untouched()
        return self.next

    async def parse(self) -> Any:
        """Return the reply that a plain call gives; of a stream its core.

        Raises:
            APIResponseValidationError: The answer is not what the API documents.
        """
        if self._call.request.chunk is not None:
            return self._streamed()
        await self.read()
        if isinstance(self._reply, APIError):
            raise self._reply
        hand_over(self._reply, self.record)
        return self._reply

    def _streamed(self) -> StreamCore[Any, Any]:
        if self._stream is None:
            if self.is_read:
                raise UsageError("the stream was read as text already")
            self._check_untouched()
            # From here on the stream reads the answer, and writes the call down at its end.
            self._in_pieces = self.closed = True
            self._stream = StreamCore(self._call, self._attempt, self._answer)
        return self._stream

    async def close(self) -> None:
        """Give the connection up. What was read stays at hand."""
        if self._stream is not None:
            await self._stream.close()
        elif not self.closed:
            self.closed = True
            await self._answer.close()
            self._call.abandoned(self._attempt)

    async def _receive(self, read: Callable[[], Coroutine[Any, Any, bytes]]) -> bytes:
        try:
            return await read()
        except SendFailure as failure:
            error = from_transport(failure)
        except BaseException:
            # Cancelled in the middle: the connection cannot be used again.
            await self.close()
            raise
        self.closed = True
        await self._answer.close()
        await self._call.failure(self._attempt, error)
        raise error

    def _check_untouched(self) -> None:
        if self._in_pieces:
            raise UsageError("the body was read in pieces already, and those are not kept")
        if self.closed:
            raise UsageError("the answer is closed, and its body was not read")


class BaseRawResponse(Generic[R_co]):
    """What both kinds of raw response have."""

    def __init__(self, core: AnswerCore | None, wrap: Wrap) -> None:
        self._opened: AnswerCore | None = core
        self._wrap = wrap

    @property
    def _core(self) -> AnswerCore:
        if self._opened is None:
            raise UsageError("with_streaming_response: call it in a `with` statement")
        return self._opened

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._core.response.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self._core.response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for its support."""
        return self._core.response.request_id

    @property
    def response_ms(self) -> float:
        """Milliseconds from the start of the call, earlier attempts included, to the headers or the whole body."""
        return self._core.record.seconds * 1000

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this answer."""
        return len(self._core.record.failed)

    @property
    def client_name(self) -> str:
        """Name of the client that served the call."""
        return self._core.record.client

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back or closed."""
        return self._core.is_closed

    def __repr__(self) -> str:
        if self._opened is None:
            return f"{type(self).__name__}(not opened)"
        return f"{type(self).__name__}({self.status_code}, {'closed' if self.is_closed else 'open'})"


class RawAPIResponse(BaseRawResponse[R_co]):
    """An answer as it came. `parse()` gives the reply that the plain call gives."""

    def __init__(self, core: AnswerCore | None, wrap: Wrap, opener: Callable[[], AnswerCore] | None = None) -> None:
        super().__init__(core, wrap)
        self._opener = opener

    def parse(self) -> R_co:
        """Return the reply; for a list its page, for `stream=True` the stream.

        Raises:
            APIResponseValidationError: The answer is not what the API documents.
        """
        return cast("R_co", self._wrap(run_sync(self._core.parse())))

    def read(self) -> bytes:
        """Return the body."""
        return run_sync(self._core.read())

    @property
    def content(self) -> bytes:
        """The body."""
        return self.read()

    @property
    def text(self) -> str:
        """The body as text (UTF-8; undecodable bytes are replaced)."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """The body decoded from JSON. Raises ValueError where it is not JSON."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces as they arrive, or in pieces of `chunk_size` bytes. They are not kept."""
        return self._each(Cut(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, in pieces of at most `chunk_size` bytes."""
        return self._each(Text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        return self._each(Lines())

    def _each(self, splitter: Splitter[X]) -> Iterator[X]:
        following = self._core.pieces()
        while piece := run_sync(following()):
            yield from splitter.feed(piece)
        yield from splitter.flush()

    def stream_to_file(self, path: PathLike) -> None:
        """Write the body to a file, replacing it, piece by piece: the memory stays flat.

        The file appears when it is whole. Raises OSError as `open` does.
        """
        run_sync(Saving(path).save(self._core))

    write_to_file = stream_to_file

    def close(self) -> None:
        """Close the connection, the body read or not."""
        if self._opened is not None:
            run_sync(self._opened.close())

    def __enter__(self) -> Self:
        if self._opened is None and self._opener is not None:
            self._opened = self._opener()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncRawAPIResponse(BaseRawResponse[R_co]):
    """An answer whose body is read asynchronously: what `async with ...with_streaming_response...` gives."""

    async def parse(self) -> R_co:
        """Return the reply; for a list its page, for `stream=True` the stream.

        Raises:
            APIResponseValidationError: The answer is not what the API documents.
        """
        return cast("R_co", self._wrap(await self._core.parse()))

    async def read(self) -> bytes:
        """Return the body."""
        return await self._core.read()

    async def text(self) -> str:
        """Return the body as text (UTF-8; undecodable bytes are replaced)."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """Return the body decoded from JSON. Raises ValueError where it is not JSON."""
        return json.loads(await self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces as they arrive, or in pieces of `chunk_size` bytes. They are not kept."""
        return self._each(Cut(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, in pieces of at most `chunk_size` bytes."""
        return self._each(Text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        return self._each(Lines())

    async def _each(self, splitter: Splitter[X]) -> AsyncIterator[X]:
        following = self._core.pieces()
        while piece := await following():
            for item in splitter.feed(piece):
                yield item
        for item in splitter.flush():
            yield item

    async def stream_to_file(self, path: PathLike) -> None:
        """Write the body to a file, replacing it, piece by piece: the memory stays flat.

        The file appears when it is whole. Raises OSError as `open` does.
        """
        await Saving(path).save(self._core)

    write_to_file = stream_to_file

    async def close(self) -> None:
        """Close the connection, the body read or not."""
        await self._core.close()


class RawCall(Coroutine[Any, Any, RawAPIResponse[R_co]]):
    """A call to come: awaited it gives the answer with its body read, in `async with` before the body is read."""

    def __init__(self, fetch: Callable[[bool], Coroutine[Any, Any, AnswerCore]], wrap: Wrap) -> None:
        self._fetch = fetch
        self._wrap = wrap
        self._running: Coroutine[Any, Any, RawAPIResponse[R_co]] | None = None
        self._entered: AsyncRawAPIResponse[R_co] | None = None

    async def _whole(self) -> RawAPIResponse[R_co]:
        return RawAPIResponse(await self._fetch(True), self._wrap)

    def _start(self) -> Coroutine[Any, Any, RawAPIResponse[R_co]]:
        # Made when it is wanted: a call that is entered instead must not complain that it was never awaited.
        if self._running is None:
            self._running = self._whole()
        return self._running

    def __await__(self) -> Generator[Any, Any, RawAPIResponse[R_co]]:
        return self._start().__await__()

    def send(self, value: Any, /) -> Any:
        """Run on, as of any coroutine: `asyncio.create_task` takes this."""
        return self._start().send(value)

    def throw(self, *error: Any) -> Any:
        """Raise inside, as of any coroutine."""
        return self._start().throw(*error)

    def close(self) -> None:
        """Give up, as of any coroutine."""
        if self._running is not None:
            self._running.close()

    async def __aenter__(self) -> AsyncRawAPIResponse[R_co]:
        self._entered = AsyncRawAPIResponse(await self._fetch(False), self._wrap)
        return self._entered

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._entered is not None:
            await self._entered.close()
