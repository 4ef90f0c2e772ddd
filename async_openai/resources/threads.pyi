"""Threads of assistants, and their messages."""
# Made by `python -m tests.generate` from threads.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.assistant_event_stream import AssistantStream, AsyncAssistantStream
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.assistant_requests import AssistantListing, AssistantRequest
from async_openai.resources.base import Awaited, Resource, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.resources.run_helpers import followed, waiting
from async_openai.resources.thread_runs import AsyncThreadRuns, ThreadRuns, _AsyncRawThreadRuns, _RawThreadRuns
from async_openai.types.pages import CursorPage
from async_openai.types.run_steps import AssistantStreamEvent
from async_openai.types.shared import Deleted
from async_openai.types.threads import Run, Thread, ThreadMessage
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack, overload

R = TypeVar('R')
class ThreadMessageCreateRequest(AssistantRequest[ThreadMessage]):
    """Add a message to a thread."""
    thread_id: str = Field(kw_only=False)
    content: str | Objects
    role: Literal['user', 'assistant'] | str
    attachments: Objects | None = None
    metadata: Metadata | None = None

class ThreadMessageDeleteRequest(AssistantRequest[Deleted]):
    """Delete a message of a thread."""
    thread_id: str
    message_id: str = Field(kw_only=False)

class ThreadMessageListRequest(AssistantListing[CursorPage[ThreadMessage]]):
    """List the messages of a thread."""
    thread_id: str = Field(kw_only=False)
    run_id: str | None = None

class ThreadMessageRetrieveRequest(AssistantRequest[ThreadMessage]):
    """Look a message of a thread up."""
    thread_id: str
    message_id: str = Field(kw_only=False)

class ThreadMessageUpdateRequest(AssistantRequest[ThreadMessage]):
    """Change a message of a thread."""
    thread_id: str
    message_id: str = Field(kw_only=False)
    metadata: Metadata | None = None

class ThreadCreateRequest(AssistantRequest[Thread]):
    """Make a thread."""
    messages: Objects | None = Field(default=None, repr=False)
    metadata: Metadata | None = None
    tool_resources: Object | None = None

class ThreadCreateAndRunFields(AssistantRequest[R]):
    """Make a thread and run an assistant on it."""
    assistant_id: str
    instructions: str | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: Metadata | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    response_format: str | Object | None = None
    temperature: float | None = None
    thread: Object | None = None
    tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None
    tool_resources: Object | None = None
    tools: Objects | None = Field(default=None, repr=False)
    top_p: float | None = None
    truncation_strategy: Object | None = None

class ThreadCreateAndRunRequest(ThreadCreateAndRunFields[Run]):
    """Make a thread and run an assistant on it."""
    stream: Literal[False] | None = None

class ThreadCreateAndRunStreamRequest(ThreadCreateAndRunFields[Stream[AssistantStreamEvent, Run]]):
    """Make a thread and run an assistant on it, and see how it goes."""
    stream: Literal[True]

class ThreadCreateAndRunEventsRequest(ThreadCreateAndRunFields[Stream[AssistantStreamEvent, Run]]):
    """Make a thread and run an assistant on it, and follow it in a `with` block."""

class ThreadDeleteRequest(AssistantRequest[Deleted]):
    """Delete a thread."""
    thread_id: str = Field(kw_only=False)

class ThreadRetrieveRequest(AssistantRequest[Thread]):
    """Look a thread up."""
    thread_id: str = Field(kw_only=False)

class ThreadUpdateRequest(AssistantRequest[Thread]):
    """Change a thread."""
    thread_id: str = Field(kw_only=False)
    metadata: Metadata | None = None
    tool_resources: Object | None = None

class _RawThreadMessages(Resource):
    (create, async_create) = methods(ThreadMessageCreateRequest)
    (delete, async_delete) = methods(ThreadMessageDeleteRequest)
    (list, async_list) = paged(ThreadMessageListRequest)
    (retrieve, async_retrieve) = methods(ThreadMessageRetrieveRequest)
    (update, async_update) = methods(ThreadMessageUpdateRequest)

class _AsyncRawThreadMessages(Awaited, Resource):
    (create, async_create) = methods(ThreadMessageCreateRequest)
    (delete, async_delete) = methods(ThreadMessageDeleteRequest)
    (list, async_list) = paged(ThreadMessageListRequest)
    (retrieve, async_retrieve) = methods(ThreadMessageRetrieveRequest)
    (update, async_update) = methods(ThreadMessageUpdateRequest)

class ThreadMessages(Resource):
    """`beta.threads.messages`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawThreadMessages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawThreadMessages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, thread_id: str, *, content: str | Objects, role: Literal['user', 'assistant'] | str, attachments: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> ThreadMessage:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            content: Text, or parts: `{"type": "text", "image_file" or "image_url", ...}`.
            role: Who says it: `user` or `assistant`.
            attachments: Files, and the tools to use them: `{"file_id", "tools"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, thread_id: str, *, content: str | Objects, role: Literal['user', 'assistant'] | str, attachments: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            content: Text, or parts: `{"type": "text", "image_file" or "image_url", ...}`.
            role: Who says it: `user` or `assistant`.
            attachments: Files, and the tools to use them: `{"file_id", "tools"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a message of a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a message of a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, run_id: str | None = None, **options: Unpack[CallOptions]) -> Page[ThreadMessage]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, run_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ThreadMessage]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> ThreadMessage:
        """Look a message of a thread up.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Look a message of a thread up.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, message_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> ThreadMessage:
        """Change a message of a thread.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, message_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Change a message of a thread.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncThreadMessages(Awaited, Resource):
    """`beta.threads.messages` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawThreadMessages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawThreadMessages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, thread_id: str, *, content: str | Objects, role: Literal['user', 'assistant'] | str, attachments: Objects | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            content: Text, or parts: `{"type": "text", "image_file" or "image_url", ...}`.
            role: Who says it: `user` or `assistant`.
            attachments: Files, and the tools to use them: `{"file_id", "tools"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a message of a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, run_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ThreadMessage]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Look a message of a thread up.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, message_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ThreadMessage]:
        """Change a message of a thread.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update

class _RawThreads(Resource):
    messages: type[_RawThreadMessages]
    runs: type[_RawThreadRuns]
    (create, async_create) = methods(ThreadCreateRequest)
    (create_and_run, async_create_and_run) = streaming(ThreadCreateAndRunRequest, ThreadCreateAndRunStreamRequest)
    (delete, async_delete) = methods(ThreadDeleteRequest)
    (retrieve, async_retrieve) = methods(ThreadRetrieveRequest)
    (update, async_update) = methods(ThreadUpdateRequest)
    (create_and_run_poll, async_create_and_run_poll) = waiting(ThreadCreateAndRunRequest, 'Make a thread and run an assistant on it')
    (create_and_run_stream, async_create_and_run_stream) = followed(ThreadCreateAndRunEventsRequest)

class _AsyncRawThreads(Awaited, Resource):
    messages: type[_AsyncRawThreadMessages]
    runs: type[_AsyncRawThreadRuns]
    (create, async_create) = methods(ThreadCreateRequest)
    (create_and_run, async_create_and_run) = streaming(ThreadCreateAndRunRequest, ThreadCreateAndRunStreamRequest)
    (delete, async_delete) = methods(ThreadDeleteRequest)
    (retrieve, async_retrieve) = methods(ThreadRetrieveRequest)
    (update, async_update) = methods(ThreadUpdateRequest)
    (create_and_run_poll, async_create_and_run_poll) = waiting(ThreadCreateAndRunRequest, 'Make a thread and run an assistant on it')
    (create_and_run_stream, async_create_and_run_stream) = followed(ThreadCreateAndRunEventsRequest)

class Threads(Resource):
    """`beta.threads`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawThreads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawThreads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    messages: ThreadMessages
    """`beta.threads.messages`: deprecated."""
    runs: ThreadRuns
    """`beta.threads.runs`: deprecated."""
    def create(self, *, messages: Objects | None = None, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Thread:
        """Make a thread.

        `POST /threads`

        Args:
            messages: The first messages: `{"role", "content", "attachments"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, messages: Objects | None = None, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Make a thread.

        `POST /threads`

        Args:
            messages: The first messages: `{"role", "content", "attachments"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def create_and_run(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Run:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create_and_run(self, *, assistant_id: str, stream: Literal[True], instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[AssistantStreamEvent, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create_and_run(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create_and_run(self, *, assistant_id: str, stream: Literal[True], instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Thread:
        """Look a thread up.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Look a thread up.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, thread_id: str, *, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Thread:
        """Change a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, thread_id: str, *, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Change a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def create_and_run_poll(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Run:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create_and_run_poll(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def create_and_run_stream(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[AssistantStream]:
        """Make a thread and run an assistant on it, and follow it in a `with` block.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create_and_run_stream(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Make a thread and run an assistant on it, and follow it in a `with` block.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncThreads(Awaited, Resource):
    """`beta.threads` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawThreads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawThreads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    messages: AsyncThreadMessages
    """`beta.threads.messages`: deprecated."""
    runs: AsyncThreadRuns
    """`beta.threads.runs`: deprecated."""
    def create(self, *, messages: Objects | None = None, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Make a thread.

        `POST /threads`

        Args:
            messages: The first messages: `{"role", "content", "attachments"}`.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    @overload
    def create_and_run(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create_and_run(self, *, assistant_id: str, stream: Literal[True], instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent, Run]]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create_and_run(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create_and_run(self, *, assistant_id: str, stream: Literal[True], instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Look a thread up.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, thread_id: str, *, metadata: Metadata | None = None, tool_resources: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Thread]:
        """Change a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def create_and_run_poll(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Make a thread and run an assistant on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            stream: True gives the events as they come.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create_and_run_poll = create_and_run_poll
    def create_and_run_stream(self, *, assistant_id: str, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, response_format: str | Object | None = None, temperature: float | None = None, thread: Object | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Make a thread and run an assistant on it, and follow it in a `with` block.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            thread: The thread to make: `{"messages", "metadata", "tool_resources"}`.
            tool_choice: `none`, `auto` (default), `required`, or the tool to call.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
            truncation_strategy: `{"type": "auto"}`, or `{"type": "last_messages", "last_messages": ...}`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            tool_resources: Files for the tools: `{"code_interpreter": {"file_ids"}, "file_search": {"vector_store_ids"}}`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create_and_run_stream = create_and_run_stream
