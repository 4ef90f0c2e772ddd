"""Responses: answers of models with tools, stored by the API if wanted."""
# Made by `python -m tests.generate` from responses.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.connections.async_connection import AsyncConnectionManager
from async_openai.connections.connect_requests import ResponsesConnectRequest
from async_openai.connections.sync_connection import ConnectionManager
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.engine.response_event_stream import AsyncResponseStream, ResponseStream
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.functions.toolbox import ToolBox
from async_openai.resources.base import Awaited, Managed, Resource, Shaped, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.connect_methods import connecting
from async_openai.resources.method_protocols import AwaitedRawResponseParse, AwaitedResponseParse, AwaitedResponseStreaming, RawResponseParse, ResponseParse, ResponseStreaming, T
from async_openai.resources.parameters import Metadata, Object, Objects, OrderedListing, Strings, Text
from async_openai.types.items import AnyItem
from async_openai.types.model_names import ChatModel
from async_openai.types.pages import CursorPage
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import CompactedResponse, InputTokenCount, ParsedResponse, Response
from async_openai.types.shared import Empty
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, ParamSpec, TypeVar, Unpack, overload

R = TypeVar('R')
P = ParamSpec('P')
PS = ParamSpec('PS')
Tools = Sequence[Any]
class InputParameters(ApiRequest[R]):
    """Parameters of a model's input."""
    input: str | Objects | None = None
    instructions: str | None = None
    model: str | None = None
    previous_response_id: str | None = None

class ToolParameters(InputParameters[R]):
    """Parameters of the context, the tools and the format of an answer."""
    conversation: str | Object | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Object | None = None
    text: Object | None = None
    tool_choice: Any = None
    tools: Tools | None = None
    truncation: str | None = None
    def settle(self) -> None: ...

def _flat(tool: Any, **defaults: Any) -> Any: ...
class ResponseFields(ToolParameters[R]):
    """Ask a model for a response."""
    access_programs: Object | None = None
    background: bool | None = None
    background_options: Object | None = None
    context_management: Objects | None = None
    image: Object | None = None
    include: Strings | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    moderation: Object | None = None
    prompt: Object | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: Object | None = None
    prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None
    safety_identifier: str | None = None
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None
    store: bool | None = None
    stream_options: Object | None = Field(default_factory=dict[str, Any])
    temperature: float | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    user: Text | None = None
    def settle(self) -> None: ...

class ResponseRequest(ResponseFields[Response]):
    """Ask a model for a response."""
    stream: Literal[False] | None = None

class ResponseStreamRequest(ResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Ask a model for a response, event by event."""
    stream: Literal[True]

class ResponseFormatFields(ResponseFields[R]):
    """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`."""
    strict: bool | None = Field(default=None, exclude=True)
    def settle(self) -> None: ...

def _read_format(text_format: Any, tools: ToolBox | None, *, strict: bool) -> tuple[dict[str, Any], ToolBox | None]: ...
class ResponseParseRequest(ResponseFormatFields[ParsedResponse[Any]]):
    """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`."""
    def settle(self) -> None: ...

class ResponseEventsRequest(ResponseFormatFields[Stream[ResponseStreamEvent, ParsedResponse[Any]]]):
    """Ask a model for a response event by event, and parse it as `parse` does."""

class StoredResponseFields(ApiRequest[R]):
    """Fetch a stored response."""
    response_id: str = Field(kw_only=False)
    include: Strings | None = None
    include_obfuscation: bool | None = None
    starting_after: int | None = None

class ResponseRetrieveRequest(StoredResponseFields[Response]):
    """Fetch a stored response."""
    stream: Literal[False] | None = None

class ResponseRetrieveStreamRequest(StoredResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Read the events of a stored response, or of one in the making."""
    stream: Literal[True]

class ResponseRetrieveEventsRequest(StoredResponseFields[Stream[ResponseStreamEvent, ParsedResponse[Any]]]):
    """Read the events of a stored response, and parse it as `parse` does."""
    tools: Tools | None = Field(default=None, exclude=True)
    def settle(self) -> None: ...

class ResponseDeleteRequest(ApiRequest[Empty]):
    """Delete a stored response."""
    response_id: str = Field(kw_only=False)

class ResponseCancelRequest(ApiRequest[Response]):
    """Stop a response in the background."""
    response_id: str = Field(kw_only=False)

class ResponseCompactRequest(InputParameters[CompactedResponse]):
    """Compact a long conversation; its output is the input for the calls to follow."""
    model: ChatModel | str | None = Field()
    image: Object | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: Object | None = None
    prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None
    service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None

class InputTokensRequest(ToolParameters[InputTokenCount]):
    """Count the tokens of an input, without a response."""
    personality: Literal['friendly', 'pragmatic'] | str | None = None

class InputItemListRequest(OrderedListing[CursorPage[AnyItem]]):
    """List the input items of a response, newest first."""
    response_id: str = Field(kw_only=False)
    include: Strings | None = None

class _RawInputItems(Resource):
    (list, async_list) = paged(InputItemListRequest)

class _AsyncRawInputItems(Awaited, Resource):
    (list, async_list) = paged(InputItemListRequest)

class InputItems(Resource):
    """`responses.input_items`: the input of responses."""
    @property
    def with_raw_response(self) -> type[_RawInputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawInputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> Page[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncInputItems(Awaited, Resource):
    """`responses.input_items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawInputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawInputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, response_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, include: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AnyItem]:
        """List the input items of a response, newest first.

        `GET /responses/{response_id}/input_items`

        Args:
            response_id: ID of the response.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            include: Additional fields of the items, as with `create`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawInputTokens(Resource):
    (count, async_count) = methods(InputTokensRequest)

class _AsyncRawInputTokens(Awaited, Resource):
    (count, async_count) = methods(InputTokensRequest)

class InputTokens(Resource):
    """`responses.input_tokens`: how long an input is."""
    @property
    def with_raw_response(self) -> type[_RawInputTokens]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawInputTokens]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> InputTokenCount:
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
    def async_count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, InputTokenCount]:
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

class AsyncInputTokens(Awaited, Resource):
    """`responses.input_tokens` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawInputTokens]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawInputTokens]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def count(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, personality: Literal['friendly', 'pragmatic'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, InputTokenCount]:
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

def _parsing(request: Callable[P, ApiRequest[Any]]) -> tuple[Shaped[ResponseParse[P], AwaitedResponseParse[P], RawResponseParse[P], AwaitedRawResponseParse[P]], Shaped[AwaitedResponseParse[P], AwaitedResponseParse[P], AwaitedRawResponseParse[P], AwaitedRawResponseParse[P]]]: ...
def _managing(request: Callable[P, ApiRequest[Any]], stored: Callable[PS, ApiRequest[Any]]) -> tuple[Managed[ResponseStreaming[P, PS], AwaitedResponseStreaming[P, PS]], Managed[AwaitedResponseStreaming[P, PS], AwaitedResponseStreaming[P, PS]]]: ...
class _RawResponses(Resource):
    (create, async_create) = streaming(ResponseRequest, ResponseStreamRequest)
    (parse, async_parse) = _parsing(ResponseParseRequest)
    (stream, async_stream) = _managing(ResponseEventsRequest, ResponseRetrieveEventsRequest)
    (retrieve, async_retrieve) = streaming(ResponseRetrieveRequest, ResponseRetrieveStreamRequest)
    (delete, async_delete) = methods(ResponseDeleteRequest)
    (cancel, async_cancel) = methods(ResponseCancelRequest)
    (compact, async_compact) = methods(ResponseCompactRequest)
    (connect, async_connect) = connecting(ResponsesConnectRequest)
    input_items: type[_RawInputItems]
    input_tokens: type[_RawInputTokens]

class _AsyncRawResponses(Awaited, Resource):
    (create, async_create) = streaming(ResponseRequest, ResponseStreamRequest)
    (parse, async_parse) = _parsing(ResponseParseRequest)
    (stream, async_stream) = _managing(ResponseEventsRequest, ResponseRetrieveEventsRequest)
    (retrieve, async_retrieve) = streaming(ResponseRetrieveRequest, ResponseRetrieveStreamRequest)
    (delete, async_delete) = methods(ResponseDeleteRequest)
    (cancel, async_cancel) = methods(ResponseCancelRequest)
    (compact, async_compact) = methods(ResponseCompactRequest)
    (connect, async_connect) = connecting(ResponsesConnectRequest)
    input_items: type[_AsyncRawInputItems]
    input_tokens: type[_AsyncRawInputTokens]

class Responses(Resource):
    """`responses`: answers of models with tools, stored by the API if wanted."""
    @property
    def with_raw_response(self) -> type[_RawResponses]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawResponses]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Response:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[ResponseStreamEvent, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def async_create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def async_create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def parse(self, parse_as: type[T], text_format: type[Any] | None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ParsedResponse[T]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def parse(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ParsedResponse[T]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def parse(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ParsedResponse[None]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def async_parse(self, parse_as: type[T], text_format: type[Any] | None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def async_parse(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def async_parse(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[None]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def stream(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[ResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[ResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: type[T], *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> StreamManager[ResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: None = None, *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> StreamManager[ResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, text_format: type[T], *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, text_format: None = None, *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Response:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, **options: Unpack[CallOptions]) -> Stream[ResponseStreamEvent, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> Empty:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, response_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> CompactedResponse:
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
    def async_compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, CompactedResponse]:
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
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> ConnectionManager:
        """Open a connection for responses, one after the other.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a connection for responses, one after the other.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    input_items: InputItems
    """`responses.input_items`: the input of responses."""
    input_tokens: InputTokens
    """`responses.input_tokens`: how long an input is."""

class AsyncResponses(Awaited, Resource):
    """`responses` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawResponses]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawResponses]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent, Response]]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def async_create(self, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def async_create(self, *, stream: Literal[True], input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Response]:
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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
    def parse(self, parse_as: type[T], text_format: type[Any] | None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def parse(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    def parse(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedResponse[None]]:
        """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`.

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
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            parse_as: The class of the text, where it is another than the schema's. None given for this: it is not parsed.
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
    async_parse = parse
    @overload
    def stream(self, text_format: type[T], *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: None = None, *, input: str | Objects | None = None, instructions: str | None = None, model: ChatModel | str | None = None, previous_response_id: str | None = None, conversation: str | Object | None = None, parallel_tool_calls: bool | None = None, reasoning: Object | None = None, text: Object | None = None, tool_choice: Any = None, tools: Tools | None = None, truncation: str | None = None, access_programs: Object | None = None, background: bool | None = None, background_options: Object | None = None, context_management: Objects | None = None, image: Object | None = None, include: Strings | None = None, max_output_tokens: int | None = None, max_tool_calls: int | None = None, metadata: Metadata | None = None, moderation: Object | None = None, prompt: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, safety_identifier: str | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast'] | str | None = None, store: bool | None = None, stream_options: Object | None = {}, temperature: float | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, strict: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: type[T], *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, text_format: None = None, *, response_id: str, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, tools: Tools | None = None, **options: Unpack[CallOptions]) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Ask a model for a response event by event, and parse it as `parse` does.

        `POST /responses`

        Args:
            input: A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies.
            instructions: Instructions before the input; not carried over from `previous_response_id`.
            model: ID of the model.
            conversation: ID of the conversation that this belongs to: its items go before the input, and new ones are added to it.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            reasoning: `effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`.
            text: `format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`).
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them.
            truncation: `auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error.
            access_programs: `cyber`: `standard`, `daybreak_blue` or `daybreak_red`.
            background: Return at once and work on in the background; `retrieve` gives the state.
            background_options: `{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and needs `background=True` without a stream.
            context_management: `[{"type": "compaction", "compact_threshold": tokens}]`.
            image: `context_compression`: `auto` (default), `enabled` or `disabled`.
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
            strict: With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            text_format: A pydantic class, dataclass or TypedDict that the text is to be an instance of.
            response_id: ID of the response.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
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
            previous_response_id: The stored response that this one goes on from. Not with `conversation`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_stream = stream
    @overload
    def retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AsyncStream[ResponseStreamEvent, Response]]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, stream: Literal[False] | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    @overload
    def async_retrieve(self, response_id: str, *, stream: Literal[True], include: Strings | None = None, include_obfuscation: bool | None = None, starting_after: int | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Fetch a stored response.

        `GET /responses/{response_id}`

        Args:
            response_id: ID of the response.
            include: Additional fields of the output, as with `create`.
            include_obfuscation: With `stream=True`: hide the length of pieces by random characters. Default True.
            starting_after: With `stream=True`: the number of the last event received.
            stream: True gives the events, those still to come as well.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Delete a stored response.

        `DELETE /responses/{response_id}`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Response]:
        """Stop a response in the background.

        `POST /responses/{response_id}/cancel`

        Args:
            response_id: ID of the response.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def compact(self, *, model: ChatModel | str | None, input: str | Objects | None = None, instructions: str | None = None, previous_response_id: str | None = None, image: Object | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Object | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, CompactedResponse]:
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
    def connect(self, *, websocket_connection_options: Mapping[Literal['ping_interval', 'max_size', 'compression'] | str, Any] | None = None, **options: Unpack[CallOptions]) -> AsyncConnectionManager:
        """Open a connection for responses, one after the other.

        `GET /responses`

        Args:
            websocket_connection_options: Handed to the library `websockets` as they are: `ping_interval`, `max_size`, `compression`, ...
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_connect = connect
    input_items: AsyncInputItems
    """`responses.input_items`: the input of responses."""
    input_tokens: AsyncInputTokens
    """`responses.input_tokens`: how long an input is."""
