"""Runs of assistants, and their steps."""
# Made by `python -m tests.generate` from thread_runs.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.assistant_event_stream import AssistantStream, AsyncAssistantStream
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.assistant_requests import AssistantListing, AssistantRequest, INSTEAD
from async_openai.resources.base import Awaited, Resource, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.helpers import helper
from async_openai.resources.parameters import Metadata, Object, Objects, Strings
from async_openai.resources.run_helpers import followed, poll_run, waiting
from async_openai.types.pages import CursorPage
from async_openai.types.run_steps import AssistantStreamEvent, RunStep
from async_openai.types.threads import Run
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack, overload

R = TypeVar('R')
class RunStepListRequest(AssistantListing[CursorPage[RunStep]]):
    """List the steps of a run."""
    thread_id: str
    run_id: str = Field(kw_only=False)
    include: Strings | None = None

class RunStepRetrieveRequest(AssistantRequest[RunStep]):
    """Look a step of a run up."""
    thread_id: str
    run_id: str
    step_id: str = Field(kw_only=False)
    include: Strings | None = None

class ThreadRunCancelRequest(AssistantRequest[Run]):
    """Cancel a run."""
    thread_id: str
    run_id: str = Field(kw_only=False)

class ThreadRunCreateFields(AssistantRequest[R]):
    """Run an assistant on a thread."""
    thread_id: str = Field(kw_only=False)
    assistant_id: str
    additional_instructions: str | None = None
    additional_messages: Objects | None = None
    include: Strings | None = Field(default=None, exclude=True)
    instructions: str | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: Metadata | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None
    response_format: str | Object | None = None
    temperature: float | None = None
    tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None
    tools: Objects | None = Field(default=None, repr=False)
    top_p: float | None = None
    truncation_strategy: Object | None = None
    def query_string(self) -> str: ...

class ThreadRunCreateRequest(ThreadRunCreateFields[Run]):
    """Run an assistant on a thread."""
    stream: Literal[False] | None = None

class ThreadRunCreateStreamRequest(ThreadRunCreateFields[Stream[AssistantStreamEvent, Run]]):
    """Run an assistant on a thread, and see how it goes."""
    stream: Literal[True]

class ThreadRunCreateEventsRequest(ThreadRunCreateFields[Stream[AssistantStreamEvent, Run]]):
    """Run an assistant on a thread, and follow it in a `with` block."""

class ThreadRunListRequest(AssistantListing[CursorPage[Run]]):
    """List the runs of a thread."""
    thread_id: str = Field(kw_only=False)

class ThreadRunRetrieveRequest(AssistantRequest[Run]):
    """Look a run up."""
    thread_id: str
    run_id: str = Field(kw_only=False)

class ThreadRunSubmitToolOutputsFields(AssistantRequest[R]):
    """Give a run the results that it waits for."""
    thread_id: str
    run_id: str = Field(kw_only=False)
    tool_outputs: Objects

class ThreadRunSubmitToolOutputsRequest(ThreadRunSubmitToolOutputsFields[Run]):
    """Give a run the results that it waits for."""
    stream: Literal[False] | None = None

class ThreadRunSubmitToolOutputsStreamRequest(ThreadRunSubmitToolOutputsFields[Stream[AssistantStreamEvent, Run]]):
    """Give a run the results that it waits for, and see how it goes."""
    stream: Literal[True]

class ThreadRunSubmitToolOutputsEventsRequest(ThreadRunSubmitToolOutputsFields[Stream[AssistantStreamEvent, Run]]):
    """Give a run the results that it waits for, and follow it in a `with` block."""

class ThreadRunUpdateRequest(AssistantRequest[Run]):
    """Change the metadata of a run."""
    thread_id: str
    run_id: str = Field(kw_only=False)
    metadata: Metadata | None = None

class _RawRunSteps(Resource):
    (list, async_list) = paged(RunStepListRequest)
    (retrieve, async_retrieve) = methods(RunStepRetrieveRequest)

class _AsyncRawRunSteps(Awaited, Resource):
    (list, async_list) = paged(RunStepListRequest)
    (retrieve, async_retrieve) = methods(RunStepRetrieveRequest)

class RunSteps(Resource):
    """`beta.threads.runs.steps`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawRunSteps]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawRunSteps]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, run_id: str, *, thread_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> Page[RunStep]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, run_id: str, *, thread_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[RunStep]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> RunStep:
        """Look a step of a run up.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            step_id: ID of the step.
            thread_id: ID of the thread.
            run_id: ID of the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, step_id: str, *, thread_id: str, run_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RunStep]:
        """Look a step of a run up.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            step_id: ID of the step.
            thread_id: ID of the thread.
            run_id: ID of the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncRunSteps(Awaited, Resource):
    """`beta.threads.runs.steps` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawRunSteps]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawRunSteps]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, run_id: str, *, thread_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[RunStep]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, step_id: str, *, thread_id: str, run_id: str, include: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, RunStep]:
        """Look a step of a run up.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            step_id: ID of the step.
            thread_id: ID of the thread.
            run_id: ID of the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawThreadRuns(Resource):
    steps: type[_RawRunSteps]
    (cancel, async_cancel) = methods(ThreadRunCancelRequest)
    (create, async_create) = streaming(ThreadRunCreateRequest, ThreadRunCreateStreamRequest)
    (list, async_list) = paged(ThreadRunListRequest)
    (retrieve, async_retrieve) = methods(ThreadRunRetrieveRequest)
    (submit_tool_outputs, async_submit_tool_outputs) = streaming(ThreadRunSubmitToolOutputsRequest, ThreadRunSubmitToolOutputsStreamRequest)
    (update, async_update) = methods(ThreadRunUpdateRequest)
    (poll, async_poll) = helper(poll_run, INSTEAD)
    (create_and_poll, async_create_and_poll) = waiting(ThreadRunCreateRequest, 'Run an assistant on a thread')
    (submit_tool_outputs_and_poll, async_submit_tool_outputs_and_poll) = waiting(ThreadRunSubmitToolOutputsRequest, 'Give a run its results')
    (stream, async_stream) = followed(ThreadRunCreateEventsRequest)
    (create_and_stream, async_create_and_stream) = followed(ThreadRunCreateEventsRequest)
    (submit_tool_outputs_stream, async_submit_tool_outputs_stream) = followed(ThreadRunSubmitToolOutputsEventsRequest)

class _AsyncRawThreadRuns(Awaited, Resource):
    steps: type[_AsyncRawRunSteps]
    (cancel, async_cancel) = methods(ThreadRunCancelRequest)
    (create, async_create) = streaming(ThreadRunCreateRequest, ThreadRunCreateStreamRequest)
    (list, async_list) = paged(ThreadRunListRequest)
    (retrieve, async_retrieve) = methods(ThreadRunRetrieveRequest)
    (submit_tool_outputs, async_submit_tool_outputs) = streaming(ThreadRunSubmitToolOutputsRequest, ThreadRunSubmitToolOutputsStreamRequest)
    (update, async_update) = methods(ThreadRunUpdateRequest)
    (poll, async_poll) = helper(poll_run, INSTEAD)
    (create_and_poll, async_create_and_poll) = waiting(ThreadRunCreateRequest, 'Run an assistant on a thread')
    (submit_tool_outputs_and_poll, async_submit_tool_outputs_and_poll) = waiting(ThreadRunSubmitToolOutputsRequest, 'Give a run its results')
    (stream, async_stream) = followed(ThreadRunCreateEventsRequest)
    (create_and_stream, async_create_and_stream) = followed(ThreadRunCreateEventsRequest)
    (submit_tool_outputs_stream, async_submit_tool_outputs_stream) = followed(ThreadRunSubmitToolOutputsEventsRequest)

class ThreadRuns(Resource):
    """`beta.threads.runs`: deprecated."""
    @property
    def with_raw_response(self) -> type[_RawThreadRuns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawThreadRuns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    steps: RunSteps
    """`beta.threads.runs.steps`: deprecated."""
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def create(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Run:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, thread_id: str, *, assistant_id: str, stream: Literal[True], additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[AssistantStreamEvent, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, thread_id: str, *, assistant_id: str, stream: Literal[True], additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[Run]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Run]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Look a run up.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Look a run up.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Run:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[True], **options: Unpack[CallOptions]) -> Stream[AssistantStreamEvent, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[True], **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, run_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Run:
        """Change the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, run_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Change the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def poll(self, run_id: str, thread_id: str, poll_interval: float | None = None, *, deadline: float | None = None) -> Run:
        """Wait until a run has ended, or waits for the results of tools; see its `status`.

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    def async_poll(self, run_id: str, thread_id: str, poll_interval: float | None = None, *, deadline: float | None = None) -> Coroutine[Any, Any, Run]:
        """Wait until a run has ended, or waits for the results of tools; see its `status`.

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    def create_and_poll(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Run:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create_and_poll(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def submit_tool_outputs_and_poll(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Run:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_submit_tool_outputs_and_poll(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[AssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def create_and_stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[AssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create_and_stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def submit_tool_outputs_stream(self, run_id: str, *, thread_id: str, tool_outputs: Objects, **options: Unpack[CallOptions]) -> StreamManager[AssistantStream]:
        """Give a run the results that it waits for, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_submit_tool_outputs_stream(self, run_id: str, *, thread_id: str, tool_outputs: Objects, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncAssistantStream]:
        """Give a run the results that it waits for, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncThreadRuns(Awaited, Resource):
    """`beta.threads.runs` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawThreadRuns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawThreadRuns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    steps: AsyncRunSteps
    """`beta.threads.runs.steps`: deprecated."""
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    @overload
    def create(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, thread_id: str, *, assistant_id: str, stream: Literal[True], additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent, Run]]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, thread_id: str, *, assistant_id: str, stream: Literal[True], additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def list(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Run]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Look a run up.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[True], **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent, Run]]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_submit_tool_outputs(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[True], **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, run_id: str, *, thread_id: str, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Change the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            metadata: Up to 16 pairs of texts, for your own use.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def poll(self, run_id: str, thread_id: str, poll_interval: float | None = None, *, deadline: float | None = None) -> Coroutine[Any, Any, Run]:
        """Wait until a run has ended, or waits for the results of tools; see its `status`.

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            poll_interval: Seconds between two polls. Default: what the server advises, else one.
            deadline: Seconds to wait at most. Default: without end.

        Raises:
            PollTimeoutError: It took longer than `deadline`.
            APIError: A poll failed.
        """
    async_poll = poll
    def create_and_poll(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Run]:
        """Run an assistant on a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create_and_poll = create_and_poll
    def submit_tool_outputs_and_poll(self, run_id: str, *, thread_id: str, tool_outputs: Objects, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Run]:
        """Give a run the results that it waits for.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            stream: True gives the events as they come.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_submit_tool_outputs_and_poll = submit_tool_outputs_and_poll
    def stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_stream = stream
    def create_and_stream(self, thread_id: str, *, assistant_id: str, additional_instructions: str | None = None, additional_messages: Objects | None = None, include: Strings | None = None, instructions: str | None = None, max_completion_tokens: int | None = None, max_prompt_tokens: int | None = None, metadata: Metadata | None = None, model: str | None = None, parallel_tool_calls: bool | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, response_format: str | Object | None = None, temperature: float | None = None, tool_choice: Literal['none', 'auto', 'required'] | str | Object | None = None, tools: Objects | None = None, top_p: float | None = None, truncation_strategy: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAssistantStream]:
        """Run an assistant on a thread, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant.
            additional_messages: Messages to add to the thread before the run.
            include: `step_details.tool_calls[*].file_search.results[*].content`.
            instructions: System message.
            max_completion_tokens: Tokens that the run may write.
            max_prompt_tokens: Tokens that the run may read.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model. Default: the assistant's.
            parallel_tool_calls: Whether several functions may be called at once.
            reasoning_effort: How much to reason: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`.
            response_format: `auto`, or `{"type": "text", "json_object" or "json_schema", ...}`.
            temperature: 0 to 2: higher is more random.
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
            additional_instructions: Added to the instructions.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create_and_stream = create_and_stream
    def submit_tool_outputs_stream(self, run_id: str, *, thread_id: str, tool_outputs: Objects, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncAssistantStream]:
        """Give a run the results that it waits for, and follow it in a `with` block.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: `{"tool_call_id", "output"}`, one for each call.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_submit_tool_outputs_stream = submit_tool_outputs_stream
