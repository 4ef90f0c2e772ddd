"""Streams that tell of the states of one thing, a run or a session: its last state stands for the whole."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from async_openai.types.base import Reply, WireModel

S = TypeVar("S", bound=Reply)


class StateEvent(WireModel):
    """An event of such a stream."""

    @property
    def state(self) -> Any:
        """The thing as it is now, where the event tells that."""
        return None

    @property
    def ends(self) -> bool:
        """Whether the stream may end after it: nothing more is to come by itself."""
        return self.is_last

    @property
    def piece(self) -> str:
        """The text in it."""
        return ""


class LastState(Generic[S]):
    """Puts such a stream together: its text, and the last state of the thing."""

    def __init__(self, kind: type[S]) -> None:
        self._kind = kind
        self._pieces: list[str] = []
        self._state: S | None = None
        self._ended = False

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def add(self, event: Any) -> None:
        """Take the next event."""
        # One of a type unknown to this release has neither.
        if isinstance(event, StateEvent):
            self._pieces.append(event.piece)
            if event.state is not None:
                self._state = event.state
            self._ended = event.ends

    def finished(self) -> bool:
        """Whether the thing has ended, well or not."""
        return self._ended

    has_ended = finished

    def result(self) -> S:
        """Return the last state; an empty one where none has come."""
        return self._kind.model_construct() if self._state is None else self._state
