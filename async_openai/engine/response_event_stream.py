"""The accumulated events of a response, and their streams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from async_openai.engine.events import AsyncEventStream, EventStream, toolbox_of
from async_openai.types.items import FunctionCallItem, MessageItem
from async_openai.types.response_events import (
    ParsedArgumentsDoneEvent,
    ParsedResponseEvent,
    ParsedResponseStreamEvent,
    ParsedTextDoneEvent,
    SnapshotDeltaEvent,
)
from async_openai.types.response_stream import (
    ArgumentsDoneEvent,
    DeltaEvent,
    ItemEvent,
    ResponseEvent,
    ResponseStreamEvent,
    TextDoneEvent,
)

if TYPE_CHECKING:
    from async_openai.engine.stream_core import StreamCore
    from async_openai.types.response_stream import Event
    from async_openai.types.responses import ParsedResponse

T = TypeVar("T")


class ResponseEvents:
    """A maker of one stream's events: as they came, some with a snapshot."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None:
        self._stream = stream
        self._toolbox = toolbox_of(stream)
        self._pieces: dict[tuple[Any, ...], list[str]] = {}
        self._on_the_way: set[object] = set()
        """Messages that are no answers yet."""
        self._names: dict[object, str] = {}
        """Of the tools that are called."""

    def take(self, event: ResponseStreamEvent) -> Iterator[ParsedResponseStreamEvent[Any]]:
        """Yield the event."""
        if isinstance(event, DeltaEvent):
            pieces = self._pieces.setdefault(_place(event), [])
            pieces.append(event.delta)
            yield SnapshotDeltaEvent.of(event).follows(pieces)
        elif isinstance(event, TextDoneEvent):
            yield self._text_done(event)
        elif isinstance(event, ArgumentsDoneEvent):
            name = event.name or self._names.get(_item(event)) or ""
            done = ParsedArgumentsDoneEvent.of(event, name=name)
            done.knows(self._toolbox)
            yield done
        elif isinstance(event, ResponseEvent):
            yield _plain(ParsedResponseEvent).of(event, response=self._stream.result())
        else:
            if isinstance(event, ItemEvent):
                self._note(event)
            yield cast("Any", event)

    def _text_done(self, event: TextDoneEvent) -> Any:
        done = _plain(ParsedTextDoneEvent).of(event)
        if event.type == "response.output_text.done" and _item(event) not in self._on_the_way:
            done.knows(self._toolbox)
        return done

    def _note(self, event: ItemEvent) -> None:
        item = event.item
        keys = (item.id, event.output_index)
        if isinstance(item, FunctionCallItem):
            self._names.update(dict.fromkeys(keys, item.name))
            item.knows(self._toolbox)
        elif isinstance(item, MessageItem):
            if item.phase not in {None, "final_answer"}:
                self._on_the_way.update(keys)
            for answer in item.answers():
                answer.knows(self._toolbox)

    def end(self) -> Iterator[ParsedResponseStreamEvent[Any]]:
        """Nothing is left at the end."""
        return iter(())


def _plain(kind: Any) -> Any:
    """Return a generic class as it is: naming its parameter would build another pydantic model."""
    return kind


def _item(event: Event) -> object:
    return event.output_index if event.item_id is None else event.item_id


def _place(event: DeltaEvent) -> tuple[Any, ...]:
    return event.type, _item(event), event.content_index, event.summary_index, event.command_index


class ResponseStream(EventStream["ParsedResponseStreamEvent[T]", "ParsedResponse[T]"]):
    """The events of a response."""

    events = ResponseEvents

    @property
    def current_response_snapshot(self) -> ParsedResponse[T]:
        """The response so far, put together from the events read."""
        return self._snapshot()

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and return the response, parsed.

        Raises:
            APIError: The stream broke, or what the model wrote does not fit its class.
            FinishReasonError: What was to be parsed is not whole.
        """
        return self._final()


class AsyncResponseStream(AsyncEventStream["ParsedResponseStreamEvent[T]", "ParsedResponse[T]"]):
    """The events of a response, read asynchronously."""

    events = ResponseEvents

    @property
    def current_response_snapshot(self) -> ParsedResponse[T]:
        """The response so far, put together from the events read."""
        return self._snapshot()

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and return the response, parsed.

        Raises:
            APIError: The stream broke, or what the model wrote does not fit its class.
            FinishReasonError: What was to be parsed is not whole.
        """
        return await self._final()


STREAMS: Final = (ResponseStream, AsyncResponseStream)
"""Blocking and awaitable."""
