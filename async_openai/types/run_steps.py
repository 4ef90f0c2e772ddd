"""Steps of the runs of assistants, and the events of their streams."""

from __future__ import annotations

from typing import Annotated, Literal

from async_openai.types.assistants import SearchRanking
from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.responses import Misalignment
from async_openai.types.states import StateEvent
from async_openai.types.tagged import tagged
from async_openai.types.threads import (
    CalledFunction,
    FileReference,
    MessageAddition,
    Run,
    RunError,
    RunUsage,
    Thread,
    ThreadMessage,
)

_ENDS = frozenset({"completed", "failed", "cancelled", "expired", "incomplete", "requires_action"})


class FoundText(WireModel):
    """A text found in a file."""

    text: str | None = None
    type: str | None = None
    """`text`."""


class FoundFile(WireModel):
    """A file found."""

    file_id: str = ""
    file_name: str = ""
    score: float = 0
    content: list[FoundText] | None = None


class StepSearch(WireModel):
    """A search in files."""

    ranking_options: SearchRanking | None = None
    results: list[FoundFile] | None = None


class StepCodeOutput(WireModel):
    """What code has put out: its logs, or an image."""

    image: FileReference | None = None
    type: str = ""
    """`image` or `logs`."""
    logs: str | None = None
    index: int | None = None
    """Position among the outputs, in a piece."""


class StepCode(WireModel):
    """Code that was run."""

    input: str | None = None
    outputs: list[StepCodeOutput] | None = None


class StepCall(WireModel):
    """A use of a tool, or a piece of one. Its fields depend on the type."""

    id: str | None = None
    function: CalledFunction | None = None
    type: str = ""
    """`function`, `file_search` or `code_interpreter`."""
    file_search: StepSearch | None = None
    code_interpreter: StepCode | None = None
    index: int | None = None
    """Position in the step, in a piece."""


class CreatedMessage(WireModel):
    """The message that was written."""

    message_id: str | None = None


class StepDetails(WireModel):
    """What was done in a step."""

    tool_calls: list[StepCall] | None = None
    type: str = ""
    """`tool_calls` or `message_creation`."""
    message_creation: CreatedMessage | None = None


class RunStep(Reply):
    """A step of a run. Its times are seconds since the epoch."""

    id: str
    object: str = "thread.run.step"
    assistant_id: str = ""
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int = 0
    expired_at: int | None = None
    failed_at: int | None = None
    last_error: RunError | None = None
    metadata: dict[str, str] | None = None
    run_id: str = ""
    status: str = ""
    """`in_progress`, `cancelled`, `failed`, `completed` or `expired`."""
    step_details: StepDetails | None = None
    thread_id: str = ""
    type: str = ""
    """`message_creation` or `tool_calls`."""
    usage: RunUsage | None = None


class StepDelta(WireModel):
    """What has been added to a step."""

    step_details: StepDetails | None = None


class StepAddition(WireModel):
    """A step, and what has been added to it."""

    id: str
    object: str = "thread.run.step.delta"
    delta: StepDelta | None = None


class ThreadErrorDetails(WireModel):
    """Why a stream of events ended."""

    code: str | None = None
    message: str = ""
    param: str | None = None
    type: str = ""
    misalignment: Misalignment | None = None


class ThreadEvent(StateEvent):
    """A thread was made."""

    data: Thread | None = None
    event: Literal["thread.created"]
    enabled: bool | None = None


class RunEvent(StateEvent):
    """A run changed its state."""

    data: Run | None = None
    event: Literal[
        "thread.run.expired",
        "thread.run.cancelled",
        "thread.run.cancelling",
        "thread.run.failed",
        "thread.run.incomplete",
        "thread.run.completed",
        "thread.run.requires_action",
        "thread.run.in_progress",
        "thread.run.queued",
        "thread.run.created",
    ]

    @property
    def is_last(self) -> bool:
        """Whether the run has ended, or waits for the results of tools."""
        return self.event.rpartition(".")[2] in _ENDS

    @property
    def state(self) -> Run | None:
        """The run as it is now."""
        return self.data

    @property
    def usage(self) -> RunUsage | None:
        """The usage, once there is one."""
        return None if self.data is None else self.data.usage

    def billed(self) -> Billed:
        """Return what is billed of the run."""
        return Billed() if self.data is None else self.data.billed()


class RunStepEvent(StateEvent):
    """A step changed its state."""

    data: RunStep | None = None
    event: Literal[
        "thread.run.step.expired",
        "thread.run.step.cancelled",
        "thread.run.step.failed",
        "thread.run.step.completed",
        "thread.run.step.in_progress",
        "thread.run.step.created",
    ]


class StepDeltaEvent(StateEvent):
    """Something was added to a step."""

    data: StepAddition | None = None
    event: Literal["thread.run.step.delta"]


class ThreadMessageEvent(StateEvent):
    """A message changed its state."""

    data: ThreadMessage | None = None
    event: Literal[
        "thread.message.incomplete", "thread.message.completed", "thread.message.in_progress", "thread.message.created"
    ]


class MessageDeltaEvent(StateEvent):
    """Something was added to a message."""

    data: MessageAddition | None = None
    event: Literal["thread.message.delta"]

    @property
    def piece(self) -> str:
        """The text in it."""
        parts = (self.data.delta.content or []) if self.data and self.data.delta else []
        return "".join(part.text.value or "" for part in parts if part.text)


class ThreadErrorEvent(StateEvent):
    """The stream ends with an error."""

    data: ThreadErrorDetails | None = None
    event: Literal["error"]


AssistantStreamEvent = Annotated[
    ThreadEvent | RunEvent | RunStepEvent | StepDeltaEvent | ThreadMessageEvent | MessageDeltaEvent | ThreadErrorEvent,
    tagged("event"),
]
"""An event of a streamed run, by its `event`."""
