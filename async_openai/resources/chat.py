"""Chat completions."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, ParamSpec, TypeVar

from pydantic import AfterValidator, BaseModel, Field

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.resources.base import Awaited, Managed, Resource, Shaped, attach, methods, paged, streaming
from async_openai.resources.parameters import Listing, LogitBias, Metadata, Text
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion, StoredMessage
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted

if TYPE_CHECKING:
    from async_openai.resources.method_protocols import (
        AwaitedChatParse,
        AwaitedChatStream,
        AwaitedRawChatParse,
        ChatParse,
        ChatStream,
        RawChatParse,
    )
    from async_openai.types.chat_params import ChatCompletionMessageParam

R = TypeVar("R")
P = ParamSpec("P")


_WITH_CLASSES = ("functions", "tools", "response_format", "function_call", "tool_choice")
"""Parameters that take Python classes and functions."""


def check_messages(messages: list[Any]) -> list[Any]:
    """Refuse a request with a message without a role. Parts of messages are the server's to judge."""
    return [_message(message, position) for position, message in enumerate(messages)]


def _message(message: Any, position: int) -> Any:
    if isinstance(message, (dict, Mapping)):  # a dict is told at once, a Mapping is not
        own: dict[Any, Any] = dict(message)  # pyright: ignore[reportUnknownArgumentType]
        role = own.get("role")
        if not isinstance(role, str) or not role:
            raise ValueError(f"message {position} needs a 'role' (system, developer, user, assistant or tool)")
        return own
    if not isinstance(message, BaseModel):
        found = type(message).__name__
        raise ValueError(f"message {position} is a {found}, expected a dict with role and content")  # noqa: TRY004 - pydantic collects ValueErrors
    return message


if TYPE_CHECKING:
    # The typed dicts are what editors offer the keys of; any other mapping will do.
    Messages = Sequence[ChatCompletionMessageParam | Mapping[str, Any] | BaseModel]
    Tools = Sequence[Any]
else:
    # A list is checked faster than a Sequence, and is taken from tuples and generators too.
    Messages = Annotated[list[Any], AfterValidator(check_messages), Sized(1)]
    Tools = list[Any]


class ChatParameters(ApiRequest[R], verb="POST", path="/chat/completions"):
    """Ask a model for the next message of a conversation."""

    settled_by = frozenset({*_WITH_CLASSES, "stream_options"})

    model: Annotated[str, Sized(1)]
    """ID of the model."""
    messages: Messages
    """The conversation so far: dicts with `role` and `content`, or messages of earlier replies."""
    audio: Mapping[str, Any] | None = None
    """Voice and format of audio output; with `modalities=["text", "audio"]`."""
    frequency_penalty: Annotated[float | None, Within(-2, 2)] = None
    """-2 to 2; positive values make the model repeat itself less."""
    function_call: Any = None
    """`none`, `auto`, or the function to call: its name in a dict, or its class. Older form of `tool_choice`."""
    functions: Tools | None = None
    """Functions that the model may call, in the older form: dicts whose `parameters` may be a pydantic class."""
    logit_bias: LogitBias | None = None
    """Bias by token ID, -100 to 100."""
    logprobs: bool | None = None
    """Return the log probability of each token."""
    max_completion_tokens: Annotated[int | None, Within(1)] = None
    """Most tokens to generate, reasoning included."""
    max_tokens: Annotated[int | None, Within(1)] = None
    """Most tokens to generate; the older name, for models and hosts that do not know `max_completion_tokens`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts kept with a stored completion: keys to 64 characters, values to 512."""
    modalities: Sequence[str] | None = None
    """Kinds of output: `text`, `audio`."""
    moderation: Mapping[str, Any] | None = None
    """Moderation of input and output, as part of the call."""
    n: Annotated[int | None, Within(1, 128)] = None
    """How many answers to generate; each is billed. Default 1."""
    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once. Default True."""
    prediction: Mapping[str, Any] | None = None
    """Text that the answer is expected to contain; makes it faster."""
    presence_penalty: Annotated[float | None, Within(-2, 2)] = None
    """-2 to 2; positive values lead the model to new topics."""
    prompt_cache_key: str | None = None
    """Groups calls with a common prefix for the prompt cache."""
    prompt_cache_options: Mapping[str, Any] | None = None
    """Breakpoints and lifetime of the prompt cache."""
    prompt_cache_retention: str | None = None
    """`in_memory` or `24h`."""
    reasoning_effort: str | None = None
    """`none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as the model allows."""
    safety_identifier: Annotated[str | None, Sized(most=128)] = None
    """Hashed id of the end user, for abuse detection."""
    seed: int | None = None
    """Makes sampling repeatable, as far as the server can."""
    service_tier: str | None = None
    """`auto`, `default`, `flex`, `scale`, `priority` or `fast`."""
    stop: str | Sequence[str] | None = None
    """Up to 4 texts at which generation ends."""
    store: bool | None = None
    """Keep the completion on the server."""
    strict: bool | None = Field(default=None, exclude=True)
    """With a class as `response_format`. False: its schema goes out as it is, and the model need not keep to it, for
    classes that no strict schema can describe. Default True."""
    stream_options: Mapping[str, Any] | None = None
    """With `stream=True`. Default: usage is asked for where the host takes it. None or `{}`: nothing is asked for."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """Randomness, 0 to 2. Default 1."""
    tool_choice: Any = None
    """`none`, `auto`, `required`, or the tool to call: a dict, or its class or function."""
    tools: Tools | None = None
    """Tools that the model may call: pydantic classes, typed Python functions, or dicts as the API takes them."""
    top_logprobs: Annotated[int | None, Within(0, 20)] = None
    """How many likely tokens to return at each position, 0 to 20; with `logprobs=True`."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """Share of the probability mass to sample from, 0 to 1. Default 1."""
    user: Text | None = None
    """Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`."""
    verbosity: str | None = None
    """`low`, `medium` or `high`."""
    web_search_options: Mapping[str, Any] | None = None
    """Lets search models look things up."""

    def settle(self) -> None:
        """Turn Python classes and functions into schemas, and remember them for the reply."""
        self.leave_out_empty("stream_options")
        given = {name: value for name in _WITH_CLASSES if (value := getattr(self, name)) is not None}
        if given:
            from async_openai.functions.toolbox import encode  # noqa: PLC0415 - most calls have no tools

            encoded, self._toolbox = encode(given, strict=self.strict is not False)
            for name, value in encoded.items():
                setattr(self, name, value)


class ChatFields(ChatParameters[R]):
    """Ask a model for the next message of a conversation."""

    response_format: Any = None
    """A pydantic class (the reply's `parsed` is then an instance of it), or a dict as the API takes it."""


class ChatRequest(ChatFields[ChatCompletion]):
    """Ask a model for the next message of a conversation."""

    stream: Literal[False] | None = None
    """True gives the answer piece by piece."""
    parse_stream: bool | None = Field(default=None, exclude=True)
    """Says nothing without a stream."""


class ChatStreamRequest(ChatFields[Stream[ChatCompletionChunk, ChatCompletion]]):
    """Ask a model for the next message of a conversation, piece by piece."""

    stream: Literal[True]
    """Give the answer piece by piece."""
    parse_stream: Literal[True] | None = Field(default=None, exclude=True)
    """False gives the live stream where `async_create` would read it to its end."""


class ChatLiveRequest(ChatFields[Stream[ChatCompletionChunk, ChatCompletion]]):
    """Ask a model for the next message of a conversation, and read the stream yourself."""

    stream: Literal[True]
    """Give the answer piece by piece."""
    parse_stream: Literal[False] = Field(exclude=True)
    """The live stream."""


class ChatParseRequest(ChatParameters[ParsedChatCompletion[Any]]):
    """Ask a model for the next message, and parse it: the content by `response_format`, arguments by `tools`."""

    if not TYPE_CHECKING:
        # Checkers are told of it where the class that is given says what the reply holds: see `method_protocols.py`.
        response_format: Any = Field(default=None, kw_only=False)
        """A pydantic class, dataclass or TypedDict, or a dict as the API takes it."""


class ChatEventsRequest(ChatParameters[Stream[ChatCompletionChunk, ParsedChatCompletion[Any]]]):
    """Ask a model for the next message event by event, and parse it as `parse` does."""

    if not TYPE_CHECKING:
        response_format: Any = Field(default=None, kw_only=False)
        """A pydantic class, dataclass or TypedDict, or a dict as the API takes it."""


class OfCompletion(ApiRequest[R]):
    """An operation on a stored completion."""

    completion_id: str = Field(kw_only=False)
    """ID of the completion."""


class ChatRetrieveRequest(OfCompletion[ChatCompletion], verb="GET", path="/chat/completions/{completion_id}"):
    """Fetch a completion that was made with `store=True`."""


class ChatUpdateRequest(OfCompletion[ChatCompletion], verb="POST", path="/chat/completions/{completion_id}"):
    """Replace the metadata of a stored completion."""

    metadata: Metadata | None
    """Up to 16 pairs of texts: keys to 64 characters, values to 512. None for none."""


class ChatListRequest(Listing[CursorPage[ChatCompletion]], verb="GET", path="/chat/completions", pinned=True):
    """List the completions that were made with `store=True`."""

    metadata: Metadata | None = None
    """Only completions with these values."""
    model: str | None = None
    """Only completions of this model."""
    order: str | None = None
    """`asc` (default, oldest first) or `desc`."""


class ChatDeleteRequest(OfCompletion[Deleted], verb="DELETE", path="/chat/completions/{completion_id}"):
    """Delete a stored completion."""


class MessageListRequest(
    Listing[CursorPage[StoredMessage]], verb="GET", path="/chat/completions/{completion_id}/messages"
):
    """List the messages of a stored completion's request."""

    completion_id: str = Field(kw_only=False)
    """ID of the completion."""
    order: str | None = None
    """`asc` (default, oldest first) or `desc`."""


class StoredMessages(Resource):
    """`chat.completions.messages`: messages of the requests of stored completions."""

    list, async_list = paged(MessageListRequest)


class AsyncStoredMessages(Awaited, StoredMessages):
    """`chat.completions.messages` of `AsyncOpenAI`."""


def _parsing(
    request: Callable[P, ApiRequest[Any]],
) -> tuple[
    "Shaped[ChatParse[P], AwaitedChatParse[P], RawChatParse[P], AwaitedRawChatParse[P]]",
    "Shaped[AwaitedChatParse[P], AwaitedChatParse[P], AwaitedRawChatParse[P], AwaitedRawChatParse[P]]",
]:
    return Shaped(request, awaitable=False), Shaped(request, awaitable=True)


def _managing(
    request: Callable[P, ApiRequest[Any]],
) -> tuple["Managed[ChatStream[P], AwaitedChatStream[P]]", "Managed[AwaitedChatStream[P], AwaitedChatStream[P]]"]:
    return Managed(request, awaitable=False, kinds="chat_event_stream"), Managed(
        request, awaitable=True, kinds="chat_event_stream"
    )


class ChatCompletions(Resource):
    """`chat.completions`: answers of chat models."""

    create, async_create = streaming(ChatRequest, ChatStreamRequest, ChatLiveRequest)
    parse, async_parse = _parsing(ChatParseRequest)
    stream, async_stream = _managing(ChatEventsRequest)
    retrieve, async_retrieve = methods(ChatRetrieveRequest)
    update, async_update = methods(ChatUpdateRequest)
    list, async_list = paged(ChatListRequest)
    delete, async_delete = methods(ChatDeleteRequest)
    messages: "attach[StoredMessages, AsyncStoredMessages]" = attach("chat", "StoredMessages")


class AsyncChatCompletions(Awaited, ChatCompletions):
    """`chat.completions` of `AsyncOpenAI`."""


class Chat(ChatCompletions):
    """`chat`: `create` here is that of `chat.completions`."""

    completions: "attach[ChatCompletions, AsyncChatCompletions]" = attach("chat", "ChatCompletions")


class AsyncChat(Awaited, Chat):
    """`chat` of `AsyncOpenAI`."""
