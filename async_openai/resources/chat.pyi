"""Chat completions."""
# Made by `python -m tests.generate` from chat.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.chat_event_stream import AsyncChatCompletionStream, ChatCompletionStream
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.base import Awaited, Managed, Resource, Shaped, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.method_protocols import AwaitedChatParse, AwaitedChatStream, AwaitedRawChatParse, ChatParse, ChatStream, RawChatParse, T
from async_openai.resources.parameters import Listing, LogitBias, Metadata, Text
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion, StoredMessage
from async_openai.types.chat_params import ChatCompletionMessageParam
from async_openai.types.model_names import ChatModel
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pydantic import BaseModel, Field
from typing import Any, Literal, ParamSpec, TypeVar, Unpack, overload

R = TypeVar('R')
P = ParamSpec('P')
_WITH_CLASSES = ('functions', 'tools', 'response_format', 'function_call', 'tool_choice')
def check_messages(messages: list[Any]) -> list[Any]: ...
def _message(message: Any, position: int) -> Any: ...
Messages = Sequence[ChatCompletionMessageParam | Mapping[str, Any] | BaseModel]
Tools = Sequence[Any]
class ChatParameters(ApiRequest[R]):
    """Ask a model for the next message of a conversation."""
    settled_by = frozenset({*_WITH_CLASSES, 'stream_options'})
    model: ChatModel | str
    messages: Messages
    audio: Mapping[str, Any] | None = None
    frequency_penalty: float | None = None
    function_call: Any = None
    functions: Tools | None = None
    logit_bias: LogitBias | None = None
    logprobs: bool | None = None
    max_completion_tokens: int | None = None
    max_tokens: int | None = None
    metadata: Metadata | None = None
    modalities: Sequence[Literal['text', 'audio'] | str] | None = None
    moderation: Mapping[str, Any] | None = None
    n: int | None = None
    parallel_tool_calls: bool | None = None
    prediction: Mapping[str, Any] | None = None
    presence_penalty: float | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: Mapping[str, Any] | None = None
    prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None
    reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None
    safety_identifier: str | None = None
    seed: int | None = None
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None
    stop: str | Sequence[str] | None = None
    store: bool | None = None
    strict: bool | None = Field(default=None, exclude=True)
    stream_options: Mapping[str, Any] | None = None
    temperature: float | None = None
    tool_choice: Any = None
    tools: Tools | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    user: Text | None = None
    verbosity: Literal['low', 'medium', 'high'] | str | None = None
    web_search_options: Mapping[str, Any] | None = None
    def settle(self) -> None: ...

class ChatFields(ChatParameters[R]):
    """Ask a model for the next message of a conversation."""
    response_format: Any = None

class ChatRequest(ChatFields[ChatCompletion]):
    """Ask a model for the next message of a conversation."""
    stream: Literal[False] | None = None
    parse_stream: bool | None = Field(default=None, exclude=True)

class ChatStreamRequest(ChatFields[Stream[ChatCompletionChunk, ChatCompletion]]):
    """Ask a model for the next message of a conversation, piece by piece."""
    stream: Literal[True]
    parse_stream: Literal[True] | None = Field(default=None, exclude=True)

class ChatLiveRequest(ChatFields[Stream[ChatCompletionChunk, ChatCompletion]]):
    """Ask a model for the next message of a conversation, and read the stream yourself."""
    stream: Literal[True]
    parse_stream: Literal[False] = Field(exclude=True)

class ChatParseRequest(ChatParameters[ParsedChatCompletion[Any]]):
    """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`."""

class ChatEventsRequest(ChatParameters[Stream[ChatCompletionChunk, ParsedChatCompletion[Any]]]):
    """Ask a model for the next message event by event, and parse it as `parse` does."""

class OfCompletion(ApiRequest[R]):
    """An operation on a stored completion."""
    completion_id: str = Field(kw_only=False)

class ChatRetrieveRequest(OfCompletion[ChatCompletion]):
    """Fetch a completion that was made with `store=True`."""

class ChatUpdateRequest(OfCompletion[ChatCompletion]):
    """Replace the metadata of a stored completion."""
    metadata: Metadata | None

class ChatListRequest(Listing[CursorPage[ChatCompletion]]):
    """List the completions that were made with `store=True`."""
    metadata: Metadata | None = None
    model: ChatModel | str | None = None
    order: Literal['asc', 'desc'] | str | None = None

class ChatDeleteRequest(OfCompletion[Deleted]):
    """Delete a stored completion."""

class MessageListRequest(Listing[CursorPage[StoredMessage]]):
    """List the messages of a stored completion's request."""
    completion_id: str = Field(kw_only=False)
    order: Literal['asc', 'desc'] | str | None = None

class _RawStoredMessages(Resource):
    (list, async_list) = paged(MessageListRequest)

class _AsyncRawStoredMessages(Awaited, Resource):
    (list, async_list) = paged(MessageListRequest)

class StoredMessages(Resource):
    """`chat.completions.messages`: messages of the requests of stored completions."""
    @property
    def with_raw_response(self) -> type[_RawStoredMessages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawStoredMessages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, completion_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[StoredMessage]:
        """List the messages of a stored completion's request.

        `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: ID of the completion.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, completion_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[StoredMessage]:
        """List the messages of a stored completion's request.

        `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: ID of the completion.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncStoredMessages(Awaited, Resource):
    """`chat.completions.messages` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawStoredMessages]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawStoredMessages]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, completion_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[StoredMessage]:
        """List the messages of a stored completion's request.

        `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: ID of the completion.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

def _parsing(request: Callable[P, ApiRequest[Any]]) -> tuple[Shaped[ChatParse[P], AwaitedChatParse[P], RawChatParse[P], AwaitedRawChatParse[P]], Shaped[AwaitedChatParse[P], AwaitedChatParse[P], AwaitedRawChatParse[P], AwaitedRawChatParse[P]]]: ...
def _managing(request: Callable[P, ApiRequest[Any]]) -> tuple[Managed[ChatStream[P], AwaitedChatStream[P]], Managed[AwaitedChatStream[P], AwaitedChatStream[P]]]: ...
class _RawChatCompletions(Resource):
    (create, async_create) = streaming(ChatRequest, ChatStreamRequest, ChatLiveRequest)
    (parse, async_parse) = _parsing(ChatParseRequest)
    (stream, async_stream) = _managing(ChatEventsRequest)
    (retrieve, async_retrieve) = methods(ChatRetrieveRequest)
    (update, async_update) = methods(ChatUpdateRequest)
    (list, async_list) = paged(ChatListRequest)
    (delete, async_delete) = methods(ChatDeleteRequest)
    messages: type[_RawStoredMessages]

class _AsyncRawChatCompletions(Awaited, Resource):
    (create, async_create) = streaming(ChatRequest, ChatStreamRequest, ChatLiveRequest)
    (parse, async_parse) = _parsing(ChatParseRequest)
    (stream, async_stream) = _managing(ChatEventsRequest)
    (retrieve, async_retrieve) = methods(ChatRetrieveRequest)
    (update, async_update) = methods(ChatUpdateRequest)
    (list, async_list) = paged(ChatListRequest)
    (delete, async_delete) = methods(ChatDeleteRequest)
    messages: type[_AsyncRawStoredMessages]

class ChatCompletions(Resource):
    """`chat.completions`: answers of chat models."""
    @property
    def with_raw_response(self) -> type[_RawChatCompletions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawChatCompletions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ChatCompletion:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[ChatCompletionChunk, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], parse_stream: Literal[False], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ChatCompletionChunk, ChatCompletion]]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def parse(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ParsedChatCompletion[T]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def parse(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> ParsedChatCompletion[None]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_parse(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedChatCompletion[T]]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_parse(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedChatCompletion[None]]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[ChatCompletionStream[T]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[ChatCompletionStream[None]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncChatCompletionStream[T]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_stream(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncChatCompletionStream[None]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletion:
        """Fetch a completion that was made with `store=True`.

        `GET /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatCompletion]:
        """Fetch a completion that was made with `store=True`.

        `GET /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, completion_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> ChatCompletion:
        """Replace the metadata of a stored completion.

        `POST /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, completion_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatCompletion]:
        """Replace the metadata of a stored completion.

        `POST /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, metadata: Metadata | None = None, model: ChatModel | str | None = None, order: Literal['asc', 'desc'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Page[ChatCompletion]:
        """List the completions that were made with `store=True`.

        `GET /chat/completions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only completions with these values.
            model: Only completions of this model.
            order: `asc` (default, oldest first) or `desc`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, metadata: Metadata | None = None, model: ChatModel | str | None = None, order: Literal['asc', 'desc'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncPages[ChatCompletion]:
        """List the completions that were made with `store=True`.

        `GET /chat/completions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only completions with these values.
            model: Only completions of this model.
            order: `asc` (default, oldest first) or `desc`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a stored completion.

        `DELETE /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, completion_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a stored completion.

        `DELETE /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    messages: StoredMessages
    """`chat.completions.messages`: messages of the requests of stored completions."""

class AsyncChatCompletions(Awaited, Resource):
    """`chat.completions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawChatCompletions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawChatCompletions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    @overload
    def create(self, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ChatCompletionChunk, ChatCompletion]]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, stream: Literal[False] | None = None, parse_stream: bool | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], parse_stream: Literal[False], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[ChatCompletionChunk, ChatCompletion]]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def async_create(self, *, model: ChatModel | str, messages: Messages, stream: Literal[True], audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, response_format: Any = None, parse_stream: Literal[True] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ChatCompletion]:
        """Ask a model for the next message of a conversation.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it.
            stream: True gives the answer piece by piece.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            parse_stream: Says nothing without a stream.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def parse(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedChatCompletion[T]]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def parse(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, ParsedChatCompletion[None]]:
        """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_parse = parse
    @overload
    def stream(self, response_format: type[T], *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncChatCompletionStream[T]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    @overload
    def stream(self, response_format: None = None, *, model: ChatModel | str, messages: Messages, audio: Mapping[str, Any] | None = None, frequency_penalty: float | None = None, function_call: Any = None, functions: Tools | None = None, logit_bias: LogitBias | None = None, logprobs: bool | None = None, max_completion_tokens: int | None = None, max_tokens: int | None = None, metadata: Metadata | None = None, modalities: Sequence[Literal['text', 'audio'] | str] | None = None, moderation: Mapping[str, Any] | None = None, n: int | None = None, parallel_tool_calls: bool | None = None, prediction: Mapping[str, Any] | None = None, presence_penalty: float | None = None, prompt_cache_key: str | None = None, prompt_cache_options: Mapping[str, Any] | None = None, prompt_cache_retention: Literal['in_memory', '24h'] | str | None = None, reasoning_effort: Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] | str | None = None, safety_identifier: str | None = None, seed: int | None = None, service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | str | None = None, stop: str | Sequence[str] | None = None, store: bool | None = None, strict: bool | None = None, stream_options: Mapping[str, Any] | None = None, temperature: float | None = None, tool_choice: Any = None, tools: Tools | None = None, top_logprobs: int | None = None, top_p: float | None = None, user: Text | None = None, verbosity: Literal['low', 'medium', 'high'] | str | None = None, web_search_options: Mapping[str, Any] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncChatCompletionStream[None]]:
        """Ask a model for the next message event by event, and parse it as `parse` does.

        `POST /chat/completions`

        Args:
            model: ID of the model.
            messages: The conversation so far: dicts with `role` and `content`, or messages of earlier replies.
            audio: Voice and format of audio output; with `modalities=["text", "audio"]`.
            frequency_penalty: -2 to 2; positive values make the model repeat itself less.
            function_call: `none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`.
            functions: Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class.
            logit_bias: Bias by token ID, -100 to 100.
            logprobs: Return the log probability of each token.
            max_completion_tokens: Most tokens to generate, reasoning included.
            max_tokens: Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio`.
            n: How many answers to generate; each is billed. Default 1.
            parallel_tool_calls: Whether several tools may be called at once. Default True.
            presence_penalty: -2 to 2; positive values lead the model to new topics.
            prompt_cache_key: Groups calls with a common prefix for the prompt cache.
            prompt_cache_options: Breakpoints and lifetime of the prompt cache.
            reasoning_effort: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
            safety_identifier: Hashed id of the end user, for abuse detection.
            seed: Makes sampling repeatable, as far as the server can.
            service_tier: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends.
            store: Keep the completion on the server.
            strict: With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for classes that no strict schema can describe. Default True.
            stream_options: With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for.
            temperature: Randomness, 0 to 2. Default 1.
            tool_choice: `none`, `auto`, `required`, or the tool to call: a dict, or its class or function.
            tools: Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them.
            top_p: Share of the probability mass to sample from, 0 to 1. Default 1.
            user: Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: `low`, `medium` or `high`.
            web_search_options: Lets search models look things up.
            response_format: A pydantic class, dataclass or TypedDict, or a dict as the API takes it.
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
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            metadata: Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512.
            moderation: Moderation of input and output, as part of the call.
            prediction: Text that the answer is expected to contain; makes it faster.
            prompt_cache_retention: `in_memory` or `24h`.
            top_logprobs: How many likely tokens to return at each position, 0 to 20; with `logprobs=True`.
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_stream = stream
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatCompletion]:
        """Fetch a completion that was made with `store=True`.

        `GET /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, completion_id: str, *, metadata: Metadata | None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatCompletion]:
        """Replace the metadata of a stored completion.

        `POST /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            metadata: Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, metadata: Metadata | None = None, model: ChatModel | str | None = None, order: Literal['asc', 'desc'] | str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncPages[ChatCompletion]:
        """List the completions that were made with `store=True`.

        `GET /chat/completions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only completions with these values.
            model: Only completions of this model.
            order: `asc` (default, oldest first) or `desc`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_list = list
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a stored completion.

        `DELETE /chat/completions/{completion_id}`

        Args:
            completion_id: ID of the completion.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    messages: AsyncStoredMessages
    """`chat.completions.messages`: messages of the requests of stored completions."""

class _RawChat(_RawChatCompletions):
    completions: type[_RawChatCompletions]

class _AsyncRawChat(_AsyncRawChatCompletions):
    completions: type[_AsyncRawChatCompletions]

class Chat(ChatCompletions):
    """`chat`: `create` here is that of `chat.completions`."""
    @property
    def with_raw_response(self) -> type[_RawChat]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawChat]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    completions: ChatCompletions
    """`chat.completions`: answers of chat models."""

class AsyncChat(AsyncChatCompletions):
    """`chat` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawChat]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawChat]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    completions: AsyncChatCompletions
    """`chat.completions`: answers of chat models."""
