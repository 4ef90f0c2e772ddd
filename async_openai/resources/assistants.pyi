"""Assistants, which responses replace."""
# Made by `python -m tests.generate` from assistants.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.assistant_requests import AssistantListing, AssistantRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.types.assistants import Assistant
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

class AssistantCreateRequest(AssistantRequest[Assistant]):
    """Make an assistant."""
    model: str
    description: str | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    name: str | None = None
    reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None
    response_format: str | Object | None = None
    temperature: float | None = None
    tool_resources: Object | None = None
    tools: Objects | None = Field(default=None, repr=False)
    top_p: float | None = None

class AssistantDeleteRequest(AssistantRequest[Deleted]):
    """Delete an assistant."""
    assistant_id: str = Field(kw_only=False)

class AssistantListRequest(AssistantListing[CursorPage[Assistant]]):
    """List the assistants."""

class AssistantRetrieveRequest(AssistantRequest[Assistant]):
    """Look an assistant up."""
    assistant_id: str = Field(kw_only=False)

class AssistantUpdateRequest(AssistantRequest[Assistant]):
    """Change an assistant."""
    assistant_id: str = Field(kw_only=False)
    description: str | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    model: str | None = None
    name: str | None = None
    reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None
    response_format: str | Object | None = None
    temperature: float | None = None
    tool_resources: Object | None = None
    tools: Objects | None = Field(default=None, repr=False)
    top_p: float | None = None

class _RawAssistants(Resource):
    (create, async_create) = methods(AssistantCreateRequest)
    (delete, async_delete) = methods(AssistantDeleteRequest)
    (list, async_list) = paged(AssistantListRequest)
    (retrieve, async_retrieve) = methods(AssistantRetrieveRequest)
    (update, async_update) = methods(AssistantUpdateRequest)

class _AsyncRawAssistants(Awaited, Resource):
    (create, async_create) = methods(AssistantCreateRequest)
    (delete, async_delete) = methods(AssistantDeleteRequest)
    (list, async_list) = paged(AssistantListRequest)
    (retrieve, async_retrieve) = methods(AssistantRetrieveRequest)
    (update, async_update) = methods(AssistantUpdateRequest)

class Assistants(Resource):
    """`beta.assistants`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawAssistants]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAssistants]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, model: str, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Assistant:
        """Make an assistant.

        `POST /assistants`

        Args:
            model: ID of the model.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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
    def async_create(self, *, model: str, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Assistant]:
        """Make an assistant.

        `POST /assistants`

        Args:
            model: ID of the model.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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
    def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[Assistant]:
        """List the assistants.

        `GET /assistants`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Assistant]:
        """List the assistants.

        `GET /assistants`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Assistant:
        """Look an assistant up.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Assistant]:
        """Look an assistant up.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, assistant_id: str, *, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Assistant:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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
    def async_update(self, assistant_id: str, *, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Assistant]:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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

class AsyncAssistants(Awaited, Resource):
    """`beta.assistants` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAssistants]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAssistants]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, model: str, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Assistant]:
        """Make an assistant.

        `POST /assistants`

        Args:
            model: ID of the model.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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
    async_create = create
    def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Assistant]:
        """List the assistants.

        `GET /assistants`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Assistant]:
        """Look an assistant up.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, assistant_id: str, *, description: str | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, name: str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_resources: Object | None = None, tools: Objects | None = None, top_p: float | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Assistant]:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            description: What it is for.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            name: Name to show.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
            tools: `{"type": "code_interpreter"}`, `{"type": "file_search"}`, and functions of your own.
            top_p: 0 to 1: the share of probability to choose tokens from.
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
    async_update = update
