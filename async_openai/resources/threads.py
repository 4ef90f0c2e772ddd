"""Threads of assistants, and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

from pydantic import Field

from async_openai.engine.ranges import Within
from async_openai.engine.streaming import Stream
from async_openai.resources.assistant_requests import AssistantListing, AssistantRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged, streaming
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.resources.run_helpers import followed, waiting
from async_openai.types.pages import CursorPage
from async_openai.types.run_steps import AssistantStreamEvent
from async_openai.types.shared import Deleted
from async_openai.types.threads import Run, Thread, ThreadMessage

if TYPE_CHECKING:
    from async_openai.resources.thread_runs import AsyncThreadRuns, ThreadRuns

R = TypeVar("R")


class ThreadMessageCreateRequest(AssistantRequest[ThreadMessage], verb="POST", path="/threads/{thread_id}/messages"):
    """Add a message to a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""
    content: str | Objects
    """Text, or parts: `{"type": "text", "image_file" or "image_url", ...}`."""
    role: str
    """Who says it: `user` or `assistant`."""
    attachments: Objects | None = None
    """Files, and the tools to use them: `{"file_id", "tools"}`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""


class ThreadMessageDeleteRequest(
    AssistantRequest[Deleted], verb="DELETE", path="/threads/{thread_id}/messages/{message_id}"
):
    """Delete a message of a thread."""

    thread_id: str
    """ID of the thread."""
    message_id: str = Field(kw_only=False)
    """ID of the message."""


class ThreadMessageListRequest(
    AssistantListing[CursorPage[ThreadMessage]], verb="GET", path="/threads/{thread_id}/messages"
):
    """List the messages of a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""
    run_id: str | None = None
    """ID of the run."""


class ThreadMessageRetrieveRequest(
    AssistantRequest[ThreadMessage], verb="GET", path="/threads/{thread_id}/messages/{message_id}"
):
    """Look a message of a thread up."""

    thread_id: str
    """ID of the thread."""
    message_id: str = Field(kw_only=False)
    """ID of the message."""


class ThreadMessageUpdateRequest(
    AssistantRequest[ThreadMessage], verb="POST", path="/threads/{thread_id}/messages/{message_id}"
):
    """Change a message of a thread."""

    thread_id: str
    """ID of the thread."""
    message_id: str = Field(kw_only=False)
    """ID of the message."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""


class ThreadCreateRequest(AssistantRequest[Thread], verb="POST", path="/threads", pinned=True):
    """Make a thread."""

    messages: Objects | None = Field(default=None, repr=False)
    """The first messages: `{"role", "content", "attachments"}`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    tool_resources: Object | None = None
    """Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`."""


class ThreadCreateAndRunFields(AssistantRequest[R], verb="POST", path="/threads/runs", pinned=True):
    """Make a thread and run an assistant on it."""

    assistant_id: str
    """ID of the assistant."""
    instructions: str | None = None
    """System message."""
    max_completion_tokens: int | None = None
    """Tokens that the run may write."""
    max_prompt_tokens: int | None = None
    """Tokens that the run may read."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    model: str | None = None
    """ID of the model. Default: the assistant's."""
    parallel_tool_calls: bool | None = None
    """Whether several functions may be called at once."""
    response_format: str | Object | None = None
    """`auto`, or `{"type": "text", "json_object" or "json_schema", ...}`."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """0 to 2: higher is more random."""
    thread: Object | None = None
    """The thread to make: `{"messages", "metadata", "tool_resources"}`."""
    tool_choice: str | Object | None = None
    """`none`, `auto` (default), `required`, or the tool to call."""
    tool_resources: Object | None = None
    """Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`."""
    tools: Objects | None = Field(default=None, repr=False)
    """`{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """0 to 1: the share of probability to choose tokens from."""
    truncation_strategy: Object | None = None
    """`{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`."""


class ThreadCreateAndRunRequest(ThreadCreateAndRunFields[Run]):
    """Make a thread and run an assistant on it."""

    stream: Literal[False] | None = None
    """True gives the events as they come."""


class ThreadCreateAndRunStreamRequest(ThreadCreateAndRunFields[Stream[AssistantStreamEvent, Run]]):
    """Make a thread and run an assistant on it, and see how it goes."""

    stream: Literal[True]
    """Give the events as they come."""


class ThreadCreateAndRunEventsRequest(ThreadCreateAndRunFields[Stream[AssistantStreamEvent, Run]]):
    """Make a thread and run an assistant on it, and follow it in a `with` block."""


class ThreadDeleteRequest(AssistantRequest[Deleted], verb="DELETE", path="/threads/{thread_id}"):
    """Delete a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ThreadRetrieveRequest(AssistantRequest[Thread], verb="GET", path="/threads/{thread_id}"):
    """Look a thread up."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ThreadUpdateRequest(AssistantRequest[Thread], verb="POST", path="/threads/{thread_id}"):
    """Change a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    tool_resources: Object | None = None
    """Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`."""


class ThreadMessages(Resource):
    """`beta.threads.messages`: deprecated."""

    create, async_create = methods(ThreadMessageCreateRequest)
    delete, async_delete = methods(ThreadMessageDeleteRequest)
    list, async_list = paged(ThreadMessageListRequest)
    retrieve, async_retrieve = methods(ThreadMessageRetrieveRequest)
    update, async_update = methods(ThreadMessageUpdateRequest)


class AsyncThreadMessages(Awaited, ThreadMessages):
    """`beta.threads.messages` of `AsyncOpenAI`."""


class Threads(Resource):
    """`beta.threads`: deprecated."""

    messages: attach[ThreadMessages, AsyncThreadMessages] = attach("threads", "ThreadMessages")
    runs: attach[ThreadRuns, AsyncThreadRuns] = attach("thread_runs", "ThreadRuns")
    create, async_create = methods(ThreadCreateRequest)
    create_and_run, async_create_and_run = streaming(ThreadCreateAndRunRequest, ThreadCreateAndRunStreamRequest)
    delete, async_delete = methods(ThreadDeleteRequest)
    retrieve, async_retrieve = methods(ThreadRetrieveRequest)
    update, async_update = methods(ThreadUpdateRequest)
    create_and_run_poll, async_create_and_run_poll = waiting(
        ThreadCreateAndRunRequest, "Make a thread and run an assistant on it"
    )
    create_and_run_stream, async_create_and_run_stream = followed(ThreadCreateAndRunEventsRequest)


class AsyncThreads(Awaited, Threads):
    """`beta.threads` of `AsyncOpenAI`."""
