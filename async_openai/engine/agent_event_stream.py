"""The events of an agent's turn, in a context manager."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from async_openai.engine.events import AsyncEventStream, EventStream
from async_openai.types.agent_events import AgentSessionEvent, TurnEvent
from async_openai.types.agent_sessions import AgentSession, AgentTurn
from async_openai.types.states import StateEvent

if TYPE_CHECKING:
    from async_openai.engine.events import Eventful
    from async_openai.engine.stream_core import StreamCore


class TurnEvents:
    """A maker of events that are as they came, up to where the session rests."""

    def __init__(self, stream: StreamCore[Any, Any]) -> None:  # noqa: ARG002 - as an `Eventful` is made
        self.turn: AgentTurn | None = None
        """The turn as it was told last."""
        self.rests = False

    def take(self, chunk: Any) -> Iterable[Any]:
        """Return the event."""
        if isinstance(chunk, TurnEvent):
            self.turn = chunk.turn
        # Before the first turn it rests as well.
        self.rests = self.turn is not None and isinstance(chunk, StateEvent) and chunk.ends
        return (chunk,)

    def end(self) -> Iterable[Any]:
        """Nothing is left at the end."""
        return ()


class AgentSessionStream(EventStream[AgentSessionEvent, AgentSession]):
    """A turn of a session, event by event. It ends where the session rests, or waits for something."""

    events: ClassVar[type[Eventful]] = TurnEvents

    def __next__(self) -> AgentSessionEvent:
        if self._core._events.rests:  # type: ignore[attr-defined]  # noqa: SLF001  # pyright: ignore - of this family
            self.close()
            raise StopIteration
        return super().__next__()

    def text_deltas(self) -> Iterator[str]:
        """Yield the pieces of the answers, and no other events."""
        for event in self:
            if isinstance(event, StateEvent) and event.piece:
                yield event.piece

    @property
    def turn(self) -> AgentTurn | None:
        """The turn as it was told last."""
        return self._core._events.turn  # type: ignore[attr-defined,no-any-return]  # noqa: SLF001  # pyright: ignore - as above

    @property
    def session(self) -> AgentSession:
        """The session as it was told last."""
        return self._snapshot()


class AsyncAgentSessionStream(AsyncEventStream[AgentSessionEvent, AgentSession]):
    """A turn of a session, event by event, read asynchronously."""

    events: ClassVar[type[Eventful]] = TurnEvents

    async def __anext__(self) -> AgentSessionEvent:
        if self._core._events.rests:  # type: ignore[attr-defined]  # noqa: SLF001  # pyright: ignore - as above
            await self.close()
            raise StopAsyncIteration
        return await super().__anext__()

    async def text_deltas(self) -> AsyncIterator[str]:
        """Yield the pieces of the answers, and no other events."""
        async for event in self:
            if isinstance(event, StateEvent) and event.piece:
                yield event.piece

    @property
    def turn(self) -> AgentTurn | None:
        """The turn as it was told last."""
        return self._core._events.turn  # type: ignore[attr-defined,no-any-return]  # noqa: SLF001  # pyright: ignore - as above

    @property
    def session(self) -> AgentSession:
        """The session as it was told last."""
        return self._snapshot()


STREAMS = AgentSessionStream, AsyncAgentSessionStream
