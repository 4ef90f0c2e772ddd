"""The events of an assistant's run, in a context manager."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from async_openai.engine.events import AsyncEventStream, EventStream
from async_openai.types.run_steps import AssistantStreamEvent
from async_openai.types.states import StateEvent
from async_openai.types.threads import Run

if TYPE_CHECKING:
    from async_openai.engine.events import Eventful
    from async_openai.engine.stream_core import StreamCore


class PlainEvents:
    """A maker of events that are as they came."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None:
        pass

    def take(self, chunk: Any) -> Iterable[Any]:
        """Return the event."""
        return (chunk,)

    def end(self) -> Iterable[Any]:
        """Nothing is left at the end."""
        return ()


def _piece(event: Any) -> str:
    return event.piece if isinstance(event, StateEvent) else ""


class AssistantStream(EventStream[AssistantStreamEvent, Run]):
    """A run, event by event."""

    events: ClassVar[type[Eventful]] = PlainEvents

    def text_deltas(self) -> Iterator[str]:
        """Yield the pieces of the messages' text, and no other events."""
        yield from filter(None, map(_piece, self))

    @property
    def current_run(self) -> Run:
        """The run as it was told last."""
        return self._snapshot()

    def get_final_run(self) -> Run:
        """Read to the end and return the run."""
        return self._final()


class AsyncAssistantStream(AsyncEventStream[AssistantStreamEvent, Run]):
    """A run, event by event, read asynchronously."""

    events: ClassVar[type[Eventful]] = PlainEvents

    async def text_deltas(self) -> AsyncIterator[str]:
        """Yield the pieces of the messages' text, and no other events."""
        async for event in self:
            if piece := _piece(event):
                yield piece

    @property
    def current_run(self) -> Run:
        """The run as it was told last."""
        return self._snapshot()

    async def get_final_run(self) -> Run:
        """Read to the end and return the run."""
        return await self._final()


STREAMS = AssistantStream, AsyncAssistantStream
