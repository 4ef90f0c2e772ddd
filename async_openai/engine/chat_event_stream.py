"""The events of a chat completion, and their streams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from async_openai.engine.events import AsyncEventStream, EventStream, toolbox_of
from async_openai.types.chat_events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from async_openai.types.deltas import SoFar
from async_openai.types.growing import Numbered, number_of
from async_openai.types.parsed import check_whole, is_cut

if TYPE_CHECKING:
    from async_openai.engine.stream_core import StreamCore
    from async_openai.functions.toolbox import ToolBox
    from async_openai.types.chat import (
        ChatCompletionChunk,
        ChoiceDelta,
        ChunkChoice,
        ParsedChatCompletion,
        ToolCallDelta,
    )
    from async_openai.types.parts import Logprob

T = TypeVar("T")
ChatEvent = ChatCompletionStreamEvent[Any]


class ChatEvents:
    """Makes the events of one stream."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None:
        self._stream = stream
        self._toolbox = toolbox_of(stream)
        self._choices: dict[int, _Choice] = {}

    def take(self, chunk: ChatCompletionChunk) -> Iterator[ChatEvent]:
        """Yield the events of the next chunk."""
        yield ChunkEvent(chunk, self._stream.result)
        for piece in chunk.choices:
            # A negative number counts as none given, which is the first.
            index = max(piece.index, 0)
            choice = self._choices.get(index)
            if choice is None:
                choice = self._choices[index] = _Choice(index, self._toolbox)
            yield from choice.added(piece)
            if piece.finish_reason:
                if self._toolbox is not None and is_cut(piece.finish_reason):
                    check_whole(self._stream.result(), piece.finish_reason)
                yield from choice.done()

    def end(self) -> Iterator[ChatEvent]:
        """Yield the final events of hosts without a finish reason."""
        for choice in self._choices.values():
            yield from choice.done()


class _Call:
    """A function call on its way."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.id: str | None = None
        self.name = ""
        self.arguments: list[str] = []


class _Choice:
    """One of the answers on its way."""

    def __init__(self, index: int, toolbox: ToolBox | None) -> None:
        self._index = index
        self._toolbox = toolbox
        self._is_json = toolbox is not None and toolbox.has_response_type
        self._content: list[str] = []
        self._refusal: list[str] = []
        self._content_logprobs: list[Logprob] = []
        self._refusal_logprobs: list[Logprob] = []
        self._calls: Numbered[_Call] = Numbered()
        self._current: _Call | None = None
        self._grown: set[str] = set()
        """What grew since it was last said to be whole."""

    def added(self, piece: ChunkChoice) -> Iterator[ChatEvent]:
        """Yield the events of one piece."""
        yield from self._texts(piece.delta)
        yield from self._logprobs(piece)
        for call in piece.delta.tool_calls or ():
            yield from self._call_delta(call)

    def _texts(self, delta: ChoiceDelta) -> Iterator[ChatEvent]:
        if text := delta.text:
            self._grown.add("content")
            self._content.append(text)
            yield ContentDeltaEvent(text, SoFar(self._content), self._is_json, self._index)
        if delta.refusal:
            self._grown.add("refusal")
            self._refusal.append(delta.refusal)
            yield RefusalDeltaEvent(delta.refusal, SoFar(self._refusal), self._index)

    def _logprobs(self, piece: ChunkChoice) -> Iterator[ChatEvent]:
        if piece.logprobs is None:
            return
        if piece.logprobs.content:
            self._grown.add("content logprobs")
            self._content_logprobs += piece.logprobs.content
            yield LogprobsContentDeltaEvent(piece.logprobs.content, self._content_logprobs, self._index)
        if piece.logprobs.refusal:
            self._grown.add("refusal logprobs")
            self._refusal_logprobs += piece.logprobs.refusal
            yield LogprobsRefusalDeltaEvent(piece.logprobs.refusal, self._refusal_logprobs, self._index)

    def _call_delta(self, delta: ToolCallDelta) -> Iterator[ChatEvent]:
        if delta.function is None:
            return
        call = self._call_of(delta)
        if call is not self._current:
            yield from self.done()
            self._current = call
        call.id = delta.id or call.id
        call.name = delta.function.name or call.name
        added = delta.function.arguments or ""
        call.arguments.append(added)
        yield FunctionToolCallArgumentsDeltaEvent(call.name, call.index, added, SoFar(call.arguments), self._index)

    def _call_of(self, delta: ToolCallDelta) -> _Call:
        # Some hosts leave the index out: a new id starts a new call, no id goes on with the last one.
        last, number = self._current, number_of(delta.index)
        begins = last is None or delta.id not in {None, last.id}
        if number is None and not begins:
            return cast("_Call", last)
        return self._calls.at(number, _Call, begins=True)

    def done(self) -> Iterator[ChatEvent]:
        """Yield the final events of all texts and calls grown since the last ones."""
        grown, self._grown = self._grown, set()
        if "content" in grown:
            text = "".join(self._content)
            parsed = None if self._toolbox is None or self._refusal else self._toolbox.parse(text)
            yield ContentDoneEvent(text, parsed, self._index)
        if "refusal" in grown:
            yield RefusalDoneEvent("".join(self._refusal), self._index)
        if "content logprobs" in grown:
            yield LogprobsContentDoneEvent(self._content_logprobs, self._index)
        if "refusal logprobs" in grown:
            yield LogprobsRefusalDoneEvent(self._refusal_logprobs, self._index)
        if self._current is not None:
            call, self._current = self._current, None
            yield self._call_done(call)

    def _call_done(self, call: _Call) -> ChatEvent:
        arguments = "".join(call.arguments)
        if self._toolbox is not None and self._toolbox.has(call.name):
            parsed = self._toolbox.object_for(call.name, arguments)
        else:
            # No class was given, so nothing is promised about it.
            parsed = SoFar(call.arguments).json()
        return FunctionToolCallArgumentsDoneEvent(call.name, call.index, arguments, parsed, self._index)


class ChatCompletionStream(EventStream[ChatCompletionStreamEvent[T], "ParsedChatCompletion[T]"]):
    """The events of a chat completion."""

    events = ChatEvents

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The reply so far, put together from the chunks read."""
        return self._snapshot()

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and return the reply, parsed.

        Raises:
            APIError: The stream broke, or what the model wrote does not fit its class.
            FinishReasonError: What was to be parsed is not whole.
        """
        return self._final()


class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionStreamEvent[T], "ParsedChatCompletion[T]"]):
    """The events of a chat completion, read asynchronously."""

    events = ChatEvents

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The reply so far, put together from the chunks read."""
        return self._snapshot()

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and return the reply, parsed.

        Raises:
            APIError: The stream broke, or what the model wrote does not fit its class.
            FinishReasonError: What was to be parsed is not whole.
        """
        return await self._final()


STREAMS: Final = (ChatCompletionStream, AsyncChatCompletionStream)
"""Blocking and awaitable."""
