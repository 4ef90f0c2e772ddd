"""ChatKit: sessions for the browser, and the threads of their users."""

from __future__ import annotations

from async_openai.types.base import Reply, WireModel


class ChatKitSwitch(WireModel):
    """Whether something is on."""

    enabled: bool = False


class ChatKitUpload(WireModel):
    """Whether and what may be uploaded."""

    enabled: bool = False
    max_file_size: int | None = None
    """Megabytes."""
    max_files: int | None = None


class ChatKitHistory(WireModel):
    """Whether older threads are shown."""

    enabled: bool = False
    recent_threads: int | None = None


class ChatKitConfiguration(WireModel):
    """What a session offers."""

    automatic_thread_titling: ChatKitSwitch | None = None
    file_upload: ChatKitUpload | None = None
    history: ChatKitHistory | None = None


class ChatKitRateLimits(WireModel):
    """How often a user may ask."""

    max_requests_per_1_minute: int = 0


class ChatKitWorkflow(WireModel):
    """The workflow behind a session."""

    id: str
    state_variables: dict[str, str | bool | float] | None = None
    tracing: ChatKitSwitch | None = None
    version: str | None = None


class ChatKitSession(Reply):
    """A session of a user, for the browser."""

    id: str
    object: str = "chatkit.session"
    chatkit_configuration: ChatKitConfiguration | None = None
    client_secret: str = ""
    """Key for the browser."""
    expires_at: int = 0
    """Seconds since the epoch."""
    max_requests_per_1_minute: int = 0
    rate_limits: ChatKitRateLimits | None = None
    status: str = ""
    """`active`, `expired` or `cancelled`."""
    user: str = ""
    workflow: ChatKitWorkflow | None = None


class ChatKitStatus(WireModel):
    """Whether a thread goes on."""

    reason: str | None = None
    type: str = ""
    """`closed`, `locked` or `active`."""


class ChatKitThread(Reply):
    """A thread of a user."""

    id: str
    object: str = "chatkit.thread"
    created_at: int = 0
    """Seconds since the epoch."""
    status: ChatKitStatus | None = None
    title: str | None = None
    user: str = ""


class ChatKitSource(WireModel):
    """Where an annotation leads."""

    type: str = ""
    """`url` or `file`."""
    url: str | None = None
    filename: str | None = None


class ChatKitAnnotation(WireModel):
    """A place of a text with a source."""

    source: ChatKitSource | None = None
    type: str = ""
    """`url` or `file`."""


class ChatKitAttachment(WireModel):
    """A file of a message."""

    id: str
    mime_type: str = ""
    name: str = ""
    preview_url: str | None = None
    type: str = ""
    """`image` or `file`."""


class ChatKitContent(WireModel):
    """A part of a message."""

    text: str = ""
    type: str = ""
    """`quoted_text`, `input_text` or `output_text`."""
    annotations: list[ChatKitAnnotation] | None = None


class ChatKitToolChoice(WireModel):
    """The tool to use."""

    id: str


class ChatKitInference(WireModel):
    """How a message was to be answered."""

    model: str | None = None
    tool_choice: ChatKitToolChoice | None = None


class ChatKitTask(WireModel):
    """A task of a group."""

    heading: str | None = None
    summary: str | None = None
    type: str = ""
    """`custom` or `thought`."""


class ChatKitItem(Reply):
    """A message, task, call or widget of a thread. Its fields depend on the type."""

    id: str
    object: str = "chatkit.thread_item"
    created_at: int = 0
    """Seconds since the epoch."""
    tasks: list[ChatKitTask] | None = None
    thread_id: str = ""
    type: str = ""
    """`chatkit.task_group`, `chatkit.task`, `chatkit.client_tool_call`, `chatkit.widget`, `chatkit.assistant_message`
    or `chatkit.user_message`."""
    heading: str | None = None
    summary: str | None = None
    task_type: str | None = None
    """`custom` or `thought`."""
    arguments: str | None = None
    call_id: str | None = None
    name: str | None = None
    output: str | None = None
    status: str | None = None
    """`in_progress` or `completed`."""
    widget: str | None = None
    content: list[ChatKitContent] | None = None
    attachments: list[ChatKitAttachment] | None = None
    inference_options: ChatKitInference | None = None
