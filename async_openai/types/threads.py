"""Threads, messages and runs of assistants."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.assistants import AssistantTool, ToolResources
from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.formats import ResponseFormat
from async_openai.types.states import LastState

_RUNNING = frozenset({"queued", "in_progress", "requires_action", "cancelling"})


class Thread(Reply):
    """A conversation kept by the API."""

    id: str
    object: str = "thread"
    created_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] | None = None
    tool_resources: ToolResources | None = None


class IncompleteReason(WireModel):
    """Why a run or a message is not complete."""

    reason: str | None = None
    """`max_completion_tokens`, `max_prompt_tokens`, `content_filter`, `max_tokens`, `run_cancelled`, `run_expired` or
    `run_failed`."""


class RunError(WireModel):
    """Why a run or a step failed."""

    code: str = ""
    """`server_error`, `rate_limit_exceeded` or `invalid_prompt`."""
    message: str = ""


class CalledFunction(WireModel):
    """The function of a call."""

    arguments: str | None = None
    name: str | None = None
    output: str | None = None


class RequiredCall(WireModel):
    """A call that a run waits for."""

    id: str
    function: CalledFunction | None = None
    type: str = "function"


class RequiredOutputs(WireModel):
    """The calls that a run waits for."""

    tool_calls: list[RequiredCall] = Field(default_factory=list[RequiredCall])


class RunAction(WireModel):
    """What a run waits for."""

    submit_tool_outputs: RequiredOutputs | None = None
    type: str = "submit_tool_outputs"


class NamedFunction(WireModel):
    """A function, by name."""

    name: str = ""


class AssistantToolChoice(WireModel):
    """The tool that must be called."""

    type: str = ""
    """`function`, `code_interpreter` or `file_search`."""
    function: NamedFunction | None = None


class ThreadTruncation(WireModel):
    """How much of a thread a run reads."""

    type: str = ""
    """`auto` or `last_messages`."""
    last_messages: int | None = None


class RunUsage(WireModel):
    """Tokens of a run or a step."""

    completion_tokens: int = 0
    prompt_tokens: int = 0
    total_tokens: int = 0


class Run(Reply):
    """Work of an assistant on a thread. Its times are seconds since the epoch."""

    id: str
    object: str = "thread.run"
    assistant_id: str = ""
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int = 0
    expires_at: int | None = None
    failed_at: int | None = None
    incomplete_details: IncompleteReason | None = None
    instructions: str = ""
    last_error: RunError | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: dict[str, str] | None = None
    model: str = ""
    parallel_tool_calls: bool = False
    required_action: RunAction | None = None
    response_format: str | ResponseFormat | None = None
    started_at: int | None = None
    status: str = ""
    """`queued`, `in_progress`, `requires_action`, `cancelling`, `cancelled`, `failed`, `completed`, `incomplete` or
    `expired`."""
    thread_id: str = ""
    tool_choice: str | AssistantToolChoice | None = None
    tools: list[AssistantTool] = Field(default_factory=list[AssistantTool])
    truncation_strategy: ThreadTruncation | None = None
    usage: RunUsage | None = None
    temperature: float | None = None
    top_p: float | None = None

    @classmethod
    def accumulator(cls) -> LastState[Run]:
        """Make the accumulator of the stream's events."""
        return LastState(cls)

    def billed(self) -> Billed:
        """Return what is billed: the tokens of a run, once, when it has ended."""
        return super().billed()._replace(job=self.id, finished=self.status not in _RUNNING)


class FileReference(WireModel):
    """A file, by id."""

    file_id: str | None = None
    quote: str | None = None
    detail: str | None = None
    """`auto`, `low` or `high`."""


class ThreadImage(WireModel):
    """An image, by URL."""

    url: str | None = None
    detail: str | None = None
    """`auto`, `low` or `high`."""


class ThreadAnnotation(WireModel):
    """A place of a text that comes from a file."""

    end_index: int | None = None
    file_path: FileReference | None = None
    start_index: int | None = None
    text: str | None = None
    type: str = ""
    """`file_path` or `file_citation`."""
    file_citation: FileReference | None = None
    index: int | None = None
    """Position among the annotations, in a piece."""


class ThreadText(WireModel):
    """A text, or a piece of one."""

    annotations: list[ThreadAnnotation] | None = None
    value: str | None = None


class ThreadContent(WireModel):
    """A part of a message, or a piece of one. Its fields depend on the type."""

    refusal: str | None = None
    type: str = ""
    """`refusal`, `text`, `image_url` or `image_file`."""
    text: ThreadText | None = None
    image_url: ThreadImage | None = None
    image_file: FileReference | None = None
    index: int | None = None
    """Position in the message, in a piece."""


class ThreadAttachment(WireModel):
    """A file of a message."""

    file_id: str | None = None
    tools: list[AssistantTool] | None = None


class ThreadMessage(Reply):
    """A message of a thread. Its times are seconds since the epoch."""

    id: str
    object: str = "thread.message"
    assistant_id: str | None = None
    attachments: list[ThreadAttachment] | None = None
    completed_at: int | None = None
    content: list[ThreadContent] = Field(default_factory=list[ThreadContent])
    created_at: int = 0
    incomplete_at: int | None = None
    incomplete_details: IncompleteReason | None = None
    metadata: dict[str, str] | None = None
    role: str = ""
    """`user` or `assistant`."""
    run_id: str | None = None
    status: str = ""
    """`in_progress`, `incomplete` or `completed`."""
    thread_id: str = ""


class ThreadMessageDelta(WireModel):
    """What has been added to a message."""

    content: list[ThreadContent] | None = None
    role: str | None = None
    """`user` or `assistant`."""


class MessageAddition(WireModel):
    """A message, and what has been added to it."""

    id: str
    object: str = "thread.message.delta"
    delta: ThreadMessageDelta | None = None
