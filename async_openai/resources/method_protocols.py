"""Protocols of bound methods, for type checkers: parameters and results.

Imported while type checking only. `P` are the parameters of a plain call, `PS` those with `stream=True`, `PL` those
with `parse_stream=False`.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, ParamSpec, Protocol, TypeVar, overload

from async_openai.engine.chat_event_stream import AsyncChatCompletionStream, ChatCompletionStream
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.raw import RawAPIResponse, RawCall
from async_openai.engine.response_event_stream import AsyncResponseStream, ResponseStream
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.types.chat import ParsedChatCompletion
from async_openai.types.responses import ParsedResponse

P = ParamSpec("P")
PS = ParamSpec("PS")
PL = ParamSpec("PL")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)


class SyncCall(Protocol[P, PS, R_co, E_co]):
    """`create(stream=True)` gives a `Stream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Stream[E_co, R_co]: ...


class LiveCall(Protocol[P, PS, R_co, E_co]):
    """`await create(stream=True)` on the `AsyncOpenAI` side gives an `AsyncStream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, AsyncStream[E_co, R_co]]: ...


class ParsedCall(Protocol[P, PS, PL, R_co, E_co]):
    """`await async_create(stream=True)` gives the whole reply, unless `parse_stream=False`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PL.args, **kwargs: PL.kwargs) -> Coroutine[Any, Any, AsyncStream[E_co, R_co]]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, R_co]: ...


class WholeCall(Protocol[P, PS, R_co]):
    """`await async_create(stream=True)` where there is no `parse_stream`: the whole reply, read to its end."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, R_co]: ...


class RawSyncCall(Protocol[P, PS, R_co, E_co]):
    """`with_raw_response.create(stream=True)`: parsed, it gives a `Stream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> RawAPIResponse[Stream[E_co, R_co]]: ...


class RawLiveCall(Protocol[P, PS, R_co, E_co]):
    """`await with_raw_response.create(stream=True)`: parsed, it gives an `AsyncStream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawCall[R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> RawCall[AsyncStream[E_co, R_co]]: ...


# A class that is given says what the reply holds. `P` are the other parameters; one of our own can only stand before
# them, so it may be given by position too.


class ChatParse(Protocol[P]):
    """`chat.completions.parse`."""

    @overload
    def __call__(self, response_format: type[T], *args: P.args, **kwargs: P.kwargs) -> ParsedChatCompletion[T]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> ParsedChatCompletion[None]: ...


class AwaitedChatParse(Protocol[P]):
    """`await chat.completions.parse`."""

    @overload
    def __call__(
        self, response_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]: ...


class RawChatParse(Protocol[P]):
    """`chat.completions.with_raw_response.parse`."""

    @overload
    def __call__(
        self, response_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> RawAPIResponse[ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawAPIResponse[ParsedChatCompletion[None]]: ...


class AwaitedRawChatParse(Protocol[P]):
    """`await chat.completions.with_raw_response.parse`."""

    @overload
    def __call__(
        self, response_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> RawCall[ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawCall[ParsedChatCompletion[None]]: ...


class ChatStream(Protocol[P]):
    """`with chat.completions.stream`."""

    @overload
    def __call__(
        self, response_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> StreamManager[ChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> StreamManager[ChatCompletionStream[None]]: ...


class AwaitedChatStream(Protocol[P]):
    """`async with chat.completions.stream`."""

    @overload
    def __call__(
        self, response_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, response_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]: ...


class ResponseParse(Protocol[P]):
    """`responses.parse`."""

    @overload
    def __call__(
        self, parse_as: type[T], text_format: type[Any] | None = None, *args: P.args, **kwargs: P.kwargs
    ) -> ParsedResponse[T]: ...
    @overload
    def __call__(self, text_format: type[T], *args: P.args, **kwargs: P.kwargs) -> ParsedResponse[T]: ...
    @overload
    def __call__(self, text_format: None = None, *args: P.args, **kwargs: P.kwargs) -> ParsedResponse[None]: ...


class AwaitedResponseParse(Protocol[P]):
    """`await responses.parse`."""

    @overload
    def __call__(
        self, parse_as: type[T], text_format: type[Any] | None = None, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, text_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ParsedResponse[None]]: ...


class RawResponseParse(Protocol[P]):
    """`responses.with_raw_response.parse`."""

    @overload
    def __call__(
        self, parse_as: type[T], text_format: type[Any] | None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawAPIResponse[ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, text_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> RawAPIResponse[ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawAPIResponse[ParsedResponse[None]]: ...


class AwaitedRawResponseParse(Protocol[P]):
    """`await responses.with_raw_response.parse`."""

    @overload
    def __call__(
        self, parse_as: type[T], text_format: type[Any] | None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawCall[ParsedResponse[T]]: ...
    @overload
    def __call__(self, text_format: type[T], *args: P.args, **kwargs: P.kwargs) -> RawCall[ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> RawCall[ParsedResponse[None]]: ...


class ResponseStreaming(Protocol[P, PS]):
    """`with responses.stream`: of a new response, or with `response_id` of a stored one."""

    @overload
    def __call__(self, text_format: type[T], *args: P.args, **kwargs: P.kwargs) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> StreamManager[ResponseStream[None]]: ...
    @overload
    def __call__(
        self, text_format: type[T], *args: PS.args, **kwargs: PS.kwargs
    ) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: PS.args, **kwargs: PS.kwargs
    ) -> StreamManager[ResponseStream[None]]: ...


class AwaitedResponseStreaming(Protocol[P, PS]):
    """`async with responses.stream`."""

    @overload
    def __call__(
        self, text_format: type[T], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
    @overload
    def __call__(
        self, text_format: type[T], *args: PS.args, **kwargs: PS.kwargs
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def __call__(
        self, text_format: None = None, *args: PS.args, **kwargs: PS.kwargs
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...


class SyncVerb(Protocol[P]):
    """`client.get(path, cast_to=...)`."""

    @overload
    def __call__(self, path: str, cast_to: type[T], *args: P.args, **kwargs: P.kwargs) -> T: ...
    @overload
    def __call__(self, path: str, cast_to: None, *args: P.args, **kwargs: P.kwargs) -> None: ...


class AwaitedVerb(Protocol[P]):
    """`await client.get(path, cast_to=...)`."""

    @overload
    def __call__(self, path: str, cast_to: type[T], *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...
    @overload
    def __call__(self, path: str, cast_to: None, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, None]: ...
