"""Responses with what the API tries out: those of `responses`, with `betas`."""
# Made by `python -m tests.generate` from beta_responses.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.connections.async_connection import AsyncConnectionManager
from async_openai.connections.connect_requests import BetaResponsesConnectRequest
from async_openai.connections.sync_connection import ConnectionManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.base import Awaited, Resource, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Metadata, Object, Objects, Strings, Text
from async_openai.resources.responses import InputItemListRequest, InputTokensRequest, ResponseCancelRequest, ResponseCompactRequest, ResponseDeleteRequest, ResponseFields, StoredResponseFields, Tools
from async_openai.types.items import AnyItem
from async_openai.types.model_names import ChatModel
from async_openai.types.pages import CursorPage
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import CompactedResponse, InputTokenCount, Response
from async_openai.types.shared import Empty
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack, overload

R = TypeVar('R')
class BetaRequest(ApiRequest[R]):
    """A request to what the API tries out."""
    betas: Strings | None = Field(default=None, exclude=True)
    def query_string(self) -> str: ...
    def settle(self) -> None: ...

class BetaResponseFields(BetaRequest[R], ResponseFields[R]):
    """Parameters of a response."""
    access_programs: Object | None = None
    image: Object | None = None
    multi_agent: Object | None = None

class BetaResponseRequest(BetaResponseFields[Response]):
    """Ask a model for a response."""
    stream: Literal[False] | None = None

class BetaResponseStreamRequest(BetaResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Ask a model for a response, event by event."""
    stream: Literal[True]

class BetaStoredFields(BetaRequest[R], StoredResponseFields[R]):
    """Parameters of a stored response."""

class BetaResponseRetrieveRequest(BetaStoredFields[Response]):
    """Look a stored response up."""
    stream: Literal[False] | None = None

class BetaResponseRetrieveStreamRequest(BetaStoredFields[Stream[ResponseStreamEvent, Response]]):
    """Go through the events of a response in the background."""
    stream: Literal[True]

class BetaResponseDeleteRequest(BetaRequest[Empty], ResponseDeleteRequest):
    """Delete a stored response."""

class BetaResponseCancelRequest(BetaRequest[Response], ResponseCancelRequest):
    """Stop a response in the background."""

class BetaResponseCompactRequest(BetaRequest[CompactedResponse], ResponseCompactRequest):
    """Compact a long conversation; its output is the input for the calls to follow."""

class BetaInputTokensRequest(BetaRequest[InputTokenCount], InputTokensRequest):
    """Count the tokens of an input, without a response."""

class BetaInputItemListRequest(BetaRequest[CursorPage[AnyItem]], InputItemListRequest):
    """List the input items of a response, newest first."""

class _RawBetaInputItems(Resource):
    (list, async_list) = paged(BetaInputItemListRequest)

class _AsyncRawBetaInputItems(Awaited, Resource):
    (list, async_list) = paged(BetaInputItemListRequest)

class BetaInputItems(Resource):
    """`beta.responses.input_items`."""
    @property
    def with_raw_response(self) -> type[_RawBetaInputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaInputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Page[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncBetaInputItems(Awaited, Resource):
    """`beta.responses.input_items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaInputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaInputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawBetaInputTokens(Resource):
    (count, async_count) = methods(BetaInputTokensRequest)

class _AsyncRawBetaInputTokens(Awaited, Resource):
    (count, async_count) = methods(BetaInputTokensRequest)

class BetaInputTokens(Resource):
    """`beta.responses.input_tokens`."""
    @property
    def with_raw_response(self) -> type[_RawBetaInputTokens]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaInputTokens]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> InputTokenCount:
        """Count the tokens of an input, without a response.

        `POST /responses/input_tokens`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            personality: `friendly`, `pragmatic`, or another that the model has.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, InputTokenCount]:
        """Count the tokens of an input, without a response.

        `POST /responses/input_tokens`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            personality: `friendly`, `pragmatic`, or another that the model has.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncBetaInputTokens(Awaited, Resource):
    """`beta.responses.input_tokens` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaInputTokens]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaInputTokens]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, InputTokenCount]:
        """Count the tokens of an input, without a response.

        `POST /responses/input_tokens`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            personality: `friendly`, `pragmatic`, or another that the model has.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_count = count

class _RawBetaResponses(Resource):
    (create, async_create) = streaming(BetaResponseRequest, BetaResponseStreamRequest)
    (retrieve, async_retrieve) = streaming(BetaResponseRetrieveRequest, BetaResponseRetrieveStreamRequest)
    (delete, async_delete) = methods(BetaResponseDeleteRequest)
    (cancel, async_cancel) = methods(BetaResponseCancelRequest)
    (compact, async_compact) = methods(BetaResponseCompactRequest)
    (connect, async_connect) = connecting(BetaResponsesConnectRequest)
    input_items: type[_RawBetaInputItems]
    input_tokens: type[_RawBetaInputTokens]

class _AsyncRawBetaResponses(Awaited, Resource):
    (create, async_create) = streaming(BetaResponseRequest, BetaResponseStreamRequest)
    (retrieve, async_retrieve) = streaming(BetaResponseRetrieveRequest, BetaResponseRetrieveStreamRequest)
    (delete, async_delete) = methods(BetaResponseDeleteRequest)
    (cancel, async_cancel) = methods(BetaResponseCancelRequest)
    (compact, async_compact) = methods(BetaResponseCompactRequest)
    (connect, async_connect) = connecting(BetaResponsesConnectRequest)
    input_items: type[_AsyncRawBetaInputItems]
    input_tokens: type[_AsyncRawBetaInputTokens]

class BetaResponses(Resource):
    """`beta.responses`: responses with what the API tries out."""
    @property
    def with_raw_response(self) -> type[_RawBetaResponses]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBetaResponses]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Response:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[ResponseStreamEvent, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Response:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Stream[ResponseStreamEvent, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Empty:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Response:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> CompactedResponse:
        """Compact a long conversation; its output is the input for the calls to follow.

        `POST /responses/compact`

        Args:
            model: ID of the model.
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`) and `ttl` (`30m`).
            prompt_cache_retention: `in_memory` or `24h`.
            service_tier: `auto`, `default`, `fast`, `flex` or `priority`.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, CompactedResponse]:
        """Compact a long conversation; its output is the input for the calls to follow.

        `POST /responses/compact`

        Args:
            model: ID of the model.
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`) and `ttl` (`30m`).
            prompt_cache_retention: `in_memory` or `24h`.
            service_tier: `auto`, `default`, `fast`, `flex` or `priority`.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, betas: Sequence[str] | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Open a connection for responses with what the API tries out.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, betas: Sequence[str] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a connection for responses with what the API tries out.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    input_items: BetaInputItems
    """`beta.responses.input_items`."""
    input_tokens: BetaInputTokens
    """`beta.responses.input_tokens`."""

class AsyncBetaResponses(Awaited, Resource):
    """`beta.responses` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBetaResponses]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBetaResponses]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent, Response]]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, betas: Strings | None = None, multi_agent: Object | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
        """Ask a model for a response.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `{"cyber": "standard", "daybreak_blue" or "daybreak_red"}`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            include: Additional fields of the output: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`.
            max_output_tokens: Most tokens to generate, reasoning included.
            max_tool_calls: Most calls of the API's own tools.
            metadata: Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512.
            moderation: `model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`.
            prompt: A prompt template: `id`, `version` and `variables`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`.
            prompt_cache_retention: `in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`.
            safety_identifier: Hashed id of the end user, for abuse detection.
            service_tier: `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`.
            store: Keep the response on the server. Default True.
            stream_options: With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters.
            temperature: Randomness, 0 to 2. Default 1.
            top_logprobs: How many likely tokens to return at each position, 0 to 20.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            betas: What to try: `responses_multi_agent=v1`.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`: whether the model may have others work for it.
            stream: True gives the response event by event.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent, Response]]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Look a stored response up.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            betas: What to try: `responses_multi_agent=v1`.
            stream: True gives the response event by event.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def cancel(self, response_id: str, *, betas: Strings | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, betas: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, CompactedResponse]:
        """Compact a long conversation; its output is the input for the calls to follow.

        `POST /responses/compact`

        Args:
            model: ID of the model.
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            image: `context_compression`: `auto`, `enabled` or `disabled`.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: `mode` (`implicit`, `explicit`) and `ttl` (`30m`).
            prompt_cache_retention: `in_memory` or `24h`.
            service_tier: `auto`, `default`, `fast`, `flex` or `priority`.
            betas: What to try: `responses_multi_agent=v1`.
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
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_compact = compact
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, betas: Sequence[str] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a connection for responses with what the API tries out.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            betas: What to try: `responses_multi_agent=v1`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect
    input_items: AsyncBetaInputItems
    """`beta.responses.input_items`."""
    input_tokens: AsyncBetaInputTokens
    """`beta.responses.input_tokens`."""
