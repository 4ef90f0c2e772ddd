"""Streams of events: chunks and snapshots, in a context manager over the connection.

`EventCore` turns chunks into events; `EventStream` and `AsyncEventStream` differ only in how they wait for it.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, Self, TypeVar, cast

from async_openai.errors import APIResponseValidationError, FinishReasonError, OpenAIError, UsageError
from async_openai.transport.driving import run_sync
from async_openai.types.base import MISFIT, attempts_as
from async_openai.types.parsed import place
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.stream_core import StreamCore
    from async_openai.functions.toolbox import ToolBox

V_co = TypeVar("V_co", covariant=True)
F_co = TypeVar("F_co", covariant=True)


class Eventful(Protocol):
    """A maker of events from chunks. No I/O."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None: ...

    def take(self, chunk: Any, /) -> Iterable[Any]:
        """Return the events of the next chunk."""
        ...

    def end(self) -> Iterable[Any]:
        """Return the events of the end."""
        ...


class EventCore:
    """Reads one stream, event by event. Knows nothing of how it is waited for."""

    def __init__(self, stream: StreamCore[Any, Any], events: type[Eventful]) -> None:
        self.stream = stream
        self._kind, self._events = events, events(stream)
        self._restarts = stream.restarts
        self._waiting: deque[Any] = deque()
        self._ended = False
        self._reply: Any = None

    async def advance(self) -> Any:
        """Return the next event, None at the end.

        Raises:
            APIError: The stream broke, or what the model wrote does not fit its class.
            FinishReasonError: What was to be parsed is not whole.
        """
        while not self._waiting:
            if self._ended:
                return None
            chunk = await self.stream.advance()
            self._ended = chunk is None
            if self.stream.restarts != self._restarts:
                # What came before is void.
                self._restarts, self._events = self.stream.restarts, self._kind(self.stream)
            try:
                self._waiting.extend(self._events.end() if chunk is None else self._events.take(chunk))
            except OpenAIError as error:
                if isinstance(error, APIResponseValidationError) and error.response is None:
                    place(error, self.stream.result())
                await self._give_up(error)
                raise
        return self._waiting.popleft()

    async def _give_up(self, error: OpenAIError) -> None:
        """Read to the end for the usage: the answer itself is complete by now."""
        self._ended = True
        with contextlib.suppress(OpenAIError):
            while await self.stream.advance() is not None:
                pass
        if isinstance(error, FinishReasonError):
            error.completion = self.stream.result()

    async def until_done(self) -> None:
        """Read to the end."""
        while await self.advance() is not None:
            pass

    async def final(self) -> Any:
        """Read to the end and return the parsed reply of a plain call."""
        await self.until_done()
        if self._reply is None:
            if not self.stream.ended and self.stream.error is None:
                raise UsageError("the stream was closed before its end")
            self._reply = await self.stream.read()
        return self._reply


def toolbox_of(stream: StreamCore[Any, Any]) -> ToolBox | None:
    """Return the Python classes and functions behind a stream's request. Their errors name its call."""
    toolbox = stream.toolbox
    return None if toolbox is None else toolbox.of_call(attempts_as(stream.result(), MISFIT))


class BaseEventStream(Generic[V_co, F_co]):
    """The part common to both kinds of event stream."""

    events: ClassVar[type[Eventful]]
    """Makes the events of a stream."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None:
        self._core = EventCore(stream, type(self).events)

    @property
    def restarts(self) -> int:
        """How often it was begun anew after content had come (`on_break="restart"`); its events then begin anew too."""
        return self._core.stream.restarts

    @property
    def response(self) -> RawResponse:
        """Status and headers of the answer; the content is not kept."""
        return self._core.stream.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self.response.request_id

    def _snapshot(self) -> F_co:
        return cast("F_co", self._core.stream.result())

    def __repr__(self) -> str:
        stream = self._core.stream
        state = "complete" if stream.complete else "closed" if stream.closed else "open"
        return f"{type(self).__name__}({state}, {len(stream.log)} chunks read)"


class EventStream(BaseEventStream[V_co, F_co]):
    """A streamed reply, event by event. A second iteration goes on where the first one stopped."""

    def __iter__(self) -> Iterator[V_co]:
        return self

    def __next__(self) -> V_co:
        event = run_sync(self._core.advance())
        if event is None:
            raise StopIteration
        return cast("V_co", event)

    def text_deltas(self) -> Iterator[str]:
        """Yield the pieces of the text, and no other events."""
        for event in cast("Iterator[Any]", self):
            if event.type in _TEXT:
                yield event.delta

    def until_done(self) -> Self:
        """Read to the end, passing over the events."""
        run_sync(self._core.until_done())
        return self

    def close(self) -> None:
        """Close the connection, read or not."""
        run_sync(self._core.stream.close())

    def _final(self) -> F_co:
        return cast("F_co", run_sync(self._core.final()))


class AsyncEventStream(BaseEventStream[V_co, F_co]):
    """A streamed reply, event by event, read asynchronously. A second iteration goes on where the first stopped."""

    def __aiter__(self) -> AsyncIterator[V_co]:
        return self

    async def __anext__(self) -> V_co:
        event = await self._core.advance()
        if event is None:
            raise StopAsyncIteration
        return cast("V_co", event)

    async def text_deltas(self) -> AsyncIterator[str]:
        """Yield the pieces of the text, and no other events."""
        async for event in cast("AsyncIterator[Any]", self):
            if event.type in _TEXT:
                yield event.delta

    async def until_done(self) -> Self:
        """Read to the end, passing over the events."""
        await self._core.until_done()
        return self

    async def close(self) -> None:
        """Close the connection, read or not."""
        await self._core.stream.close()

    async def _final(self) -> F_co:
        return cast("F_co", await self._core.final())


_TEXT = frozenset({"content.delta", "response.output_text.delta"})

S = TypeVar("S", bound=EventStream[Any, Any])
A = TypeVar("A", bound=AsyncEventStream[Any, Any])
Open = Callable[[], Coroutine[Any, Any, "StreamCore[Any, Any]"]]
"""Sends the request of a stream and returns when its headers are there."""


class StreamManager(Generic[S]):
    """A stream to come: the request is sent when the `with` block begins, and the connection given back at its end."""

    def __init__(self, kind: type[S], opener: Open) -> None:
        self._kind, self._opener = kind, opener
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._kind(run_sync(self._opener()))
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[A]):
    """A stream to come, as `StreamManager`, for `async with`."""

    def __init__(self, kind: type[A], opener: Open) -> None:
        self._kind, self._opener = kind, opener
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = self._kind(await self._opener())
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
