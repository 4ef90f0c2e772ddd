"""Protocols of `audio.transcriptions` and `audio.translations`, for type checkers: the format says what comes back.

Imported while type checking only. `P` are the parameters of a plain call, `PT` those with a format of plain text, `PS`
those with `stream=True`.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, ParamSpec, Protocol, overload

from async_openai.engine.raw import RawAPIResponse, RawCall
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.types.audio import Transcription, TranscriptionStreamEvent
from async_openai.types.text_reply import TextReply

P = ParamSpec("P")
PT = ParamSpec("PT")
PS = ParamSpec("PS")


class Hearing(Protocol[P, PT]):
    """`create`."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> TextReply: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Transcription: ...


class AwaitedHearing(Protocol[P, PT]):
    """`await create`."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> Coroutine[Any, Any, TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, Transcription]: ...


class RawHearing(Protocol[P, PT]):
    """`with_raw_response.create`."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> RawAPIResponse[TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[Transcription]: ...


class AwaitedRawHearing(Protocol[P, PT]):
    """`await with_raw_response.create`."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> RawCall[TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawCall[Transcription]: ...


class StreamedHearing(Protocol[P, PT, PS]):
    """`create` of what can stream."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> TextReply: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Transcription: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Stream[TranscriptionStreamEvent, Transcription]: ...


class AwaitedStreamedHearing(Protocol[P, PT, PS]):
    """`await create` on the `AsyncOpenAI` side."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> Coroutine[Any, Any, TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, Transcription]: ...
    @overload
    def __call__(
        self, *args: PS.args, **kwargs: PS.kwargs
    ) -> Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent, Transcription]]: ...


class WholeHearing(Protocol[P, PT, PS]):
    """`await async_create`: a stream is read to its end."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> Coroutine[Any, Any, TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, Transcription]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, Transcription]: ...


class RawStreamedHearing(Protocol[P, PT, PS]):
    """`with_raw_response.create` of what can stream."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> RawAPIResponse[TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[Transcription]: ...
    @overload
    def __call__(
        self, *args: PS.args, **kwargs: PS.kwargs
    ) -> RawAPIResponse[Stream[TranscriptionStreamEvent, Transcription]]: ...


class AwaitedRawStreamedHearing(Protocol[P, PT, PS]):
    """`await with_raw_response.create` of what can stream."""

    @overload
    def __call__(self, *args: PT.args, **kwargs: PT.kwargs) -> RawCall[TextReply]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawCall[Transcription]: ...
    @overload
    def __call__(
        self, *args: PS.args, **kwargs: PS.kwargs
    ) -> RawCall[AsyncStream[TranscriptionStreamEvent, Transcription]]: ...
