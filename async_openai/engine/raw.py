"""Raw responses in users' hands: the results of `with_raw_response` and `with_streaming_response`.

The first reads the body at once, the second leaves it to the reader. `AnswerCore` reads and parses; the classes here
differ only in how they wait for it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from async_openai.engine.pieces import Cut, Lines, Splitter, Text
from async_openai.engine.saving import save
from async_openai.errors import UsageError
from async_openai.transport.driving import run_sync
from async_openai.types.response import Headers, RawResponse, from_json

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore
    from async_openai.storage import Location

R_co = TypeVar("R_co", covariant=True)
X = TypeVar("X")
Wrap = Callable[[Any], Any]
"""Makes of a reply what the user holds: a page of a list, an iterator over a stream."""


class BaseRawResponse(Generic[R_co]):
    """The part common to both kinds of raw response."""

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
    def http_response(self) -> RawResponse:
        """Status and headers, and the content once it was read, with what `httpx.Response` has."""
        response = self._core.response
        response.asked, response.elapsed = self._core.asked, self.elapsed
        return response

    @property
    def http_request(self) -> Any:
        """The request as an `httpx.Request`: method and URL, without query, headers and body."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self._core.asked[0]

    @property
    def url(self) -> str:
        """URL of the request, without a query."""
        return self._core.asked[1]

    @property
    def elapsed(self) -> timedelta:
        """Time from the start of the call, earlier attempts included, to the headers or the whole body."""
        return timedelta(seconds=self._core.record.seconds)

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
        """Name of the serving client."""
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
    """A raw answer. `parse()` gives the reply of the plain call."""

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
        """The body decoded from JSON. Raises ValueError where it is not JSON, or nested too deeply."""
        return from_json(self.read())

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

    def stream_to(self, target: Location) -> None:
        """Write the body to a path or URL (`s3://`, `gs://`, `minio://`), piece by piece: the memory stays flat.

        What is there is replaced when the body is whole.

        Raises:
            StorageError: It cannot be written there.
            APIError: The answer broke off.
        """
        run_sync(save(self._core, target))

    stream_to_file = write_to_file = stream_to

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
    """A raw answer with an asynchronous body: the target of `async with ...with_streaming_response...`."""

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
        """Return the body decoded from JSON. Raises ValueError where it is not JSON, or nested too deeply."""
        return from_json(await self.read())

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

    async def stream_to(self, target: Location) -> None:
        """Write the body to a path or URL (`s3://`, `gs://`, `minio://`), piece by piece: the memory stays flat.

        What is there is replaced when the body is whole.

        Raises:
            StorageError: It cannot be written there.
            APIError: The answer broke off.
        """
        await save(self._core, target)

    stream_to_file = write_to_file = stream_to

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
