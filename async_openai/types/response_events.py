"""Events of `responses.stream`: those of a streamed response, some with snapshots and parsed objects."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar, cast

from pydantic import Field, PrivateAttr

from async_openai.types.assembled import remade
from async_openai.types.base import WireModel
from async_openai.types.deltas import SoFar
from async_openai.types.parsed import Parsable, WithArguments
from async_openai.types.response_stream import (
    AnnotationEvent,
    ArgumentsDoneEvent,
    CodeDoneEvent,
    CommandEvent,
    DeltaEvent,
    ErrorEvent,
    InputDoneEvent,
    ItemEvent,
    PartEvent,
    PartialImageEvent,
    ProgressEvent,
    ResponseEvent,
    ResponseRefusalDoneEvent,
    ShellDeltaEvent,
    ShellDoneEvent,
    TextDoneEvent,
)
from async_openai.types.responses import ParsedResponse

T = TypeVar("T")


class Enriched(WireModel):
    """An event with more fields than the server sent."""

    @classmethod
    def of(cls, event: WireModel, **changes: Any) -> Self:
        """Make one from the server's event."""
        return remade(cls, event, **changes)


class SnapshotDeltaEvent(DeltaEvent, Enriched):
    """The next piece of a text, of arguments, code, a command or sound, with the whole so far."""

    _so_far: SoFar | None = PrivateAttr(default=None)

    def follows(self, pieces: list[str]) -> Self:
        """Set all pieces so far, this one included."""
        self._so_far = SoFar(pieces)
        return self

    @property
    def snapshot(self) -> str:
        """The whole so far."""
        return str(self._so_far or self.delta)


class ParsedTextDoneEvent(TextDoneEvent, Enriched, Parsable, Generic[T]):
    """A whole text."""

    @property
    def parsed(self) -> T | None:
        """The text as an instance of the class given as `text_format`; None without one, and for other texts.

        Raises:
            APIResponseValidationError: The text does not fit the class.
        """
        return cast("T | None", self.instance())

    def _make(self) -> Any:
        return self._toolbox.parse(self.text) if self._toolbox is not None and self.text else None


class ParsedArgumentsDoneEvent(ArgumentsDoneEvent, Enriched, WithArguments):
    """The whole arguments of a call, with the name of its tool where known."""

    name: str = ""  # pyright: ignore[reportIncompatibleVariableOverride] - narrower, and never assigned to


class ParsedResponseEvent(ResponseEvent, Enriched, Generic[T]):
    """The response as it is now."""

    # Narrower, and never assigned to.
    response: ParsedResponse[T] = Field(default_factory=ParsedResponse[Any])  # pyright: ignore[reportIncompatibleVariableOverride]


ParsedResponseStreamEvent = (
    SnapshotDeltaEvent
    | ParsedResponseEvent[T]
    | ItemEvent
    | PartEvent
    | ParsedTextDoneEvent[T]
    | ResponseRefusalDoneEvent
    | ParsedArgumentsDoneEvent
    | InputDoneEvent
    | CodeDoneEvent
    | CommandEvent
    | ShellDeltaEvent
    | ShellDoneEvent
    | AnnotationEvent
    | PartialImageEvent
    | ProgressEvent
    | ErrorEvent
)
"""An event of `responses.stream`, by its `type`.

An event that this release does not know arrives as a `GenericItem`. It is left out here, because with a member whose
`type` is any text, mypy could tell none of the others by theirs.
"""
