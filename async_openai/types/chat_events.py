"""Events of `chat.completions.stream`: the pieces of chunks, with snapshots of the whole so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.deltas import SoFar
from async_openai.types.parts import Logprob

T = TypeVar("T")


@dataclass(slots=True)
class ChunkEvent:
    """A chunk, before its own events."""

    chunk: ChatCompletionChunk
    read_so_far: Callable[[], ChatCompletion] = field(repr=False, compare=False)
    type: Literal["chunk"] = "chunk"

    @property
    def snapshot(self) -> ChatCompletion:
        """The reply so far, put together at access from all chunks read by then."""
        return self.read_so_far()


@dataclass(slots=True)
class ContentDeltaEvent:
    """The next piece of the text."""

    delta: str
    so_far: SoFar = field(repr=False, compare=False)
    is_json: bool = field(repr=False)
    """Whether a class was given as `response_format`."""
    choice_index: int = 0
    type: Literal["content.delta"] = "content.delta"

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return str(self.so_far)

    @property
    def parsed(self) -> Any:
        """The JSON so far, as dicts and lists; None without a class given as `response_format`."""
        return self.so_far.json() if self.is_json else None


@dataclass(slots=True)
class ContentDoneEvent(Generic[T]):
    """The text is whole."""

    content: str
    parsed: T | None
    """An instance of the class given as `response_format`."""
    choice_index: int = 0
    type: Literal["content.done"] = "content.done"


@dataclass(slots=True)
class RefusalDeltaEvent:
    """The next piece of a refusal."""

    delta: str
    so_far: SoFar = field(repr=False, compare=False)
    choice_index: int = 0
    type: Literal["refusal.delta"] = "refusal.delta"

    @property
    def snapshot(self) -> str:
        """The refusal so far."""
        return str(self.so_far)


@dataclass(slots=True)
class RefusalDoneEvent:
    """The refusal is whole."""

    refusal: str
    choice_index: int = 0
    type: Literal["refusal.done"] = "refusal.done"


@dataclass(slots=True)
class FunctionToolCallArgumentsDeltaEvent:
    """The next piece of the arguments of a call."""

    name: str
    """Name of the function."""
    index: int
    """Position among the calls of the message."""
    arguments_delta: str
    so_far: SoFar = field(repr=False, compare=False)
    choice_index: int = 0
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    @property
    def arguments(self) -> str:
        """The arguments so far, JSON text."""
        return str(self.so_far)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments so far, as a dict; None before there is a value."""
        return self.so_far.json()


@dataclass(slots=True)
class FunctionToolCallArgumentsDoneEvent:
    """The arguments of a call are whole."""

    name: str
    index: int
    arguments: str
    """JSON text."""
    parsed_arguments: Any
    """An instance of the class given as the tool; a dict where none was given, None where they are no JSON object."""
    choice_index: int = 0
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"


@dataclass(slots=True)
class LogprobsContentDeltaEvent:
    """Log probabilities of the next tokens of the text."""

    content: list[Logprob]
    snapshot: list[Logprob] = field(repr=False)
    choice_index: int = 0
    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"


@dataclass(slots=True)
class LogprobsContentDoneEvent:
    """Log probabilities of all tokens of the text."""

    content: list[Logprob]
    choice_index: int = 0
    type: Literal["logprobs.content.done"] = "logprobs.content.done"


@dataclass(slots=True)
class LogprobsRefusalDeltaEvent:
    """Log probabilities of the next tokens of a refusal."""

    refusal: list[Logprob]
    snapshot: list[Logprob] = field(repr=False)
    choice_index: int = 0
    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"


@dataclass(slots=True)
class LogprobsRefusalDoneEvent:
    """Log probabilities of all tokens of a refusal."""

    refusal: list[Logprob]
    choice_index: int = 0
    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"


ChatCompletionStreamEvent = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
"""An event of `chat.completions.stream`, by its `type`."""
