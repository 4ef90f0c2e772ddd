"""Chat completions: the reply, its messages, and the chunks of its stream."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from pydantic import Field

from async_openai.importing import importing
from async_openai.types.assembled import assembled
from async_openai.types.base import WireModel
from async_openai.types.calls import FunctionResult, WithCalls, chat_form
from async_openai.types.choices import are_odd, hold_content, why_no_choices, with_usage
from async_openai.types.deltas import ChoiceAccumulator, merge
from async_openai.types.deviations import Notes, Where
from async_openai.types.growing import number_of
from async_openai.types.moderated import ModeratedCall
from async_openai.types.parsed import Parsable, WithArguments, check_whole, parse_all
from async_openai.types.parts import CacheBreakpoint, Logprob
from async_openai.types.texts import Content, JsonText, text_of
from async_openai.types.usage import CompletionUsage

if TYPE_CHECKING:
    from async_openai.types.chat.official import *  # noqa: F403 - its other names

T = TypeVar("T")


class FunctionCall(WithArguments):
    """A function call of the model."""

    name: str = ""
    arguments: JsonText = ""
    """JSON text as the model wrote it; not always valid."""


class CustomCall(WireModel):
    """A call of a custom tool by the model."""

    name: str = ""
    input: str = ""


class ToolCall(WireModel):
    """A tool call of the model."""

    id: str = ""
    type: str = "function"
    """`function` or `custom`: the field with the call."""
    if TYPE_CHECKING:
        # As in the official client: who calls functions alone need not ask whether it is one.
        function: FunctionCall = Field()
        """The call of a function; None for a call of a custom tool."""
    else:
        function: FunctionCall | None = None
    custom: CustomCall | None = None


class URLCitation(WireModel):
    """A page cited by a passage of the content."""

    url: str = ""
    title: str = ""
    start_index: int | None = None
    """Where the passage starts, in characters."""
    end_index: int | None = None
    """Where it ends."""


class ChatAnnotation(WireModel):
    """Where a passage of the content comes from."""

    type: str = ""
    """`url_citation`."""
    url_citation: URLCitation | None = None


class ChatAudio(WireModel):
    """A spoken answer."""

    id: str = ""
    """Names it in later messages of the conversation."""
    data: str = ""
    """Base64, in the format of the request."""
    expires_at: int | None = None
    """Seconds since the epoch; the id is good until then."""
    transcript: str = ""


class ChoiceLogprobs(WireModel):
    """Log probabilities of the tokens of an answer."""

    content: list[Logprob] | None = None
    refusal: list[Logprob] | None = None


class ChatMessage(Parsable):
    """A message of the model."""

    role: str = "assistant"
    content: Content | None = None
    """Text. At hosts with reasoning it may be a list of parts, as it came; `text` is always a text."""
    refusal: str | None = None
    function_call: FunctionCall | None = None
    tool_calls: list[ToolCall] | None = None
    annotations: list[ChatAnnotation] | None = None
    audio: ChatAudio | None = None

    @property
    def text(self) -> str:
        """The text of the content, its text parts joined; empty without any."""
        return text_of(self.content)

    @property
    def calls(self) -> list[FunctionCall]:
        """The function calls of the message, by `function_call` or `tool_calls`."""
        found = [cast("FunctionCall | None", call.function) for call in self.tool_calls or []]
        calls = [call for call in found if call is not None]
        return [self.function_call, *calls] if self.function_call is not None else calls

    @property
    def parsed(self) -> Any:
        """The content as an instance of the class given as `response_format`; None without one or without content.

        Raises:
            APIResponseValidationError: The content does not fit the class.
        """
        return self.instance()

    def _make(self) -> Any:
        written = None if self.refusal else self.text
        return self._toolbox.parse(written) if self._toolbox is not None and written else None


class ChatChoice(WireModel):
    """One of the answers."""

    essential: ClassVar[frozenset[str]] = frozenset({"message"})

    index: int = 0
    message: ChatMessage
    finish_reason: str | None = None
    """`stop`, `length`, `tool_calls`, `content_filter` or `function_call`; hosts have others."""
    logprobs: ChoiceLogprobs | None = None


class ChatCompletion(WithCalls):
    """The reply of `chat.completions.create`."""

    _items_field: ClassVar[str | None] = "choices"
    essential: ClassVar[frozenset[str]] = frozenset({"choices"})

    id: str = ""
    object: str = "chat.completion"
    created: int = 0
    """Seconds since the epoch."""
    model: str = ""
    choices: list[ChatChoice]
    usage: CompletionUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    metadata: dict[str, str] | None = None
    moderation: ModeratedCall | None = None

    @property
    def messages(self) -> list[ChatMessage]:
        """The message of every choice."""
        return [choice.message for choice in self.choices]

    @property
    def text(self) -> str:
        """The text of every choice, joined."""
        return "".join(message.text for message in self.messages)

    @property
    def parsed(self) -> Any:
        """The first choice's content as an instance of the class given as `response_format`."""
        return self.choices[0].message.parsed if self.choices else None

    @property
    def calls(self) -> list[FunctionCall]:
        """The function calls of all messages."""
        return [call for message in self.messages for call in message.calls]

    def results(self) -> list[FunctionResult]:
        """Return the function calls of all messages with their ids."""
        found: list[FunctionResult] = []
        for message in self.messages:
            if message.function_call is not None:
                found.append(FunctionResult(message.function_call, None, chat_form))
            # None for a call of a custom tool.
            calls = [
                call for call in message.tool_calls or [] if cast("FunctionCall | None", call.function) is not None
            ]
            found += [FunctionResult(call.function, call.id, chat_form) for call in calls]
        return found

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with the usage beside the choices."""
        return with_usage(sent, notes, where)

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply: each of its choices holds a message."""
        return why_no_choices(sent, messages=True) or super().why_unusable(sent)

    @classmethod
    def holds_content(cls, sent: dict[str, Any]) -> bool:
        """Whether a choice holds anything that a model wrote."""
        return hold_content(sent)

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the one chunk that a whole answer stands for: its messages are deltas."""
        return [{**sent, "object": "chat.completion.chunk"}]

    def is_odd(self) -> bool:
        """Whether there is no choice, or more in one than OpenAI's have."""
        # Asked of every reply: nearly none has any.
        for choice in self.choices:
            if choice.__pydantic_extra__:
                return are_odd(self.choices)
        return not self.choices

    def written(self) -> list[Parsable]:
        """The messages and the function calls."""
        return [*self.messages, *self.calls]

    @classmethod
    def accumulator(cls) -> "ChatAccumulator":
        """Make the accumulator of a stream's chunks."""
        return ChatAccumulator(cls)


class ImageURL(WireModel):
    """An image by its URL."""

    url: str
    detail: str | None = None
    """`auto`, `low`, `high` or `original`."""


class ContentPart(WireModel):
    """A part of a stored message."""

    type: str
    """`text` or `image_url`."""
    text: str | None = None
    image_url: ImageURL | None = None
    prompt_cache_breakpoint: CacheBreakpoint | None = None


class StoredMessage(ChatMessage):
    """A message of a stored completion."""

    id: str
    content_parts: list[ContentPart] | None = None
    """The content as parts, where it is more than a text."""


if TYPE_CHECKING:
    # The class of the parsed content is for type checkers only: pydantic would build three models for each.

    class ParsedChatCompletionMessage(ChatMessage, Generic[T]):
        """A message with parsed content."""

        @property
        def parsed(self) -> T | None:
            """The content as an instance of the class given as `response_format`; None for a refusal."""
            ...

    class ParsedChoice(ChatChoice, Generic[T]):
        """One of the answers, parsed."""

        # Narrower, and never assigned to.
        message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedChatCompletion(ChatCompletion, Generic[T]):
        """The reply of `chat.completions.parse`."""

        choices: list[ParsedChoice[T]]  # type: ignore[assignment] # pyright: ignore[reportIncompatibleVariableOverride]

        @property
        def parsed(self) -> T | None:
            """The first choice's content as an instance of the class given as `response_format`."""
            ...

else:

    class ParsedChatCompletion(ChatCompletion):
        """The reply of `chat.completions.parse`: its content and arguments have been parsed."""

        def __class_getitem__(cls, kind: Any) -> Any:
            return cls

        def settle(self) -> None:
            """Parse everything now: a misfit is an error of the call."""
            if self._call is None or self._call.toolbox is None:
                return
            for choice in self.choices:
                check_whole(self, choice.finish_reason)
                parse_all(self, [choice.message, *choice.message.calls])

    ParsedChoice, ParsedChatCompletionMessage = ChatChoice, ChatMessage


class FunctionCallDelta(WireModel):
    """The next piece of a function call."""

    name: str | None = None
    arguments: JsonText | None = None


class CustomCallDelta(WireModel):
    """The next piece of a call of a custom tool."""

    name: str | None = None
    input: str | None = None


class ToolCallDelta(WireModel):
    """The next piece of a tool call."""

    index: int | None = None
    id: str | None = None
    type: str | None = None
    function: FunctionCallDelta | None = None
    custom: CustomCallDelta | None = None


class ChoiceDelta(WireModel):
    """The next piece of a message."""

    role: str | None = None
    content: Content | None = None
    """The next piece of text. At hosts with reasoning it may be a list of parts."""
    refusal: str | None = None
    function_call: FunctionCallDelta | None = None
    tool_calls: list[ToolCallDelta] | None = None
    annotations: list[ChatAnnotation] | None = None
    audio: ChatAudio | None = None
    """A piece of the spoken answer; the last one holds only `expires_at`."""

    @property
    def text(self) -> str:
        """The text of the content, its text parts joined; empty without any."""
        return text_of(self.content)

    @property
    def has_content(self) -> bool:
        """Whether it adds anything but a role."""
        fields = {**self.__dict__, **(self.__pydantic_extra__ or {})}
        return any(value for name, value in fields.items() if name != "role")


class ChunkChoice(WireModel):
    """The next piece of one of the choices."""

    index: int = 0
    delta: ChoiceDelta = Field(default_factory=ChoiceDelta)
    finish_reason: str | None = None
    logprobs: ChoiceLogprobs | None = None

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with a delta, where the host has a message in its place."""
        if not sent.get("delta") and isinstance(sent.get("message"), dict):
            notes.say((where, "delta"), "an object", "a message")
            return {**{name: value for name, value in sent.items() if name != "message"}, "delta": sent["message"]}
        return sent


class ChatCompletionChunk(WireModel):
    """A piece of a streamed chat completion."""

    essential: ClassVar[frozenset[str]] = frozenset({"choices"})

    id: str = ""
    object: str = "chat.completion.chunk"
    created: int = 0
    model: str = ""
    choices: list[ChunkChoice]
    """Empty in the chunk that carries the usage."""
    usage: CompletionUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    metadata: dict[str, str] | None = None
    moderation: ModeratedCall | None = None
    """In a chunk of its own, where the call was moderated."""
    obfuscation: str | None = None
    """Random padding: hides the length of the text from observers of the chunk's size."""

    @property
    def text(self) -> str:
        """The text of this chunk (of its first choice)."""
        return self.choices[0].delta.text if self.choices else ""

    @property
    def has_content(self) -> bool:
        """Whether there is content in it, or the end of an answer."""
        return any(choice.finish_reason or choice.delta.has_content for choice in self.choices)

    @property
    def is_last(self) -> bool:
        """Whether an answer ends in it."""
        return any(choice.finish_reason for choice in self.choices)

    @property
    def may_be_last(self) -> bool:
        """Whether an answer ends in it, or it has none."""
        # Asked before every wait.
        choices = self.choices
        return len(choices) != 1 or choices[0].finish_reason is not None

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with choices, and with the usage beside them."""
        sent = with_usage(sent, notes, where)
        if sent.get("choices") is None:
            notes.add((where, "choices"), "a list", None)
            return {**sent, "choices": []}
        return sent

    def is_odd(self) -> bool:
        """Whether there is more in a choice than OpenAI's have."""
        # Asked of every chunk: nearly none has any.
        if self.__pydantic_extra__ and self.__pydantic_extra__.get("error"):
            return True
        for choice in self.choices:
            if choice.__pydantic_extra__:
                return are_odd(self.choices)
        return False


class ChatAccumulator(ChoiceAccumulator):
    """Puts the chunks of a chat completion together."""

    def __init__(self, kind: type[ChatCompletion] = ChatCompletion) -> None:
        super().__init__()
        self._kind = kind

    def add(self, chunk: ChatCompletionChunk) -> None:
        """Take the next chunk."""
        for piece in self.take(chunk):
            choice = self.choice(piece.index)
            message = choice.setdefault("message", {"role": "assistant", "content": None})
            merge(message, piece.delta.model_dump(exclude_unset=True))
            self.keep(choice, piece, "delta")

    @property
    def text(self) -> str:
        """The text of every choice so far, joined."""
        return self.grown_text(lambda choice: choice["message"].get("content"))

    def result(self) -> ChatCompletion:
        """Return the reply so far."""
        choices = [{**choice, "message": _whole(choice["message"])} for choice in self.ordered()]
        return assembled(self._kind, {**self.fields, "object": "chat.completion", "choices": choices})


def _whole(message: dict[str, Any]) -> dict[str, Any]:
    """Return a message with its calls as a plain reply has them."""
    calls: list[dict[str, Any]] = message.get("tool_calls") or []
    called: dict[str, Any] | None = message.get("function_call")
    if called:
        message = {**message, "function_call": _given(called)}
    if not calls:
        return message
    calls = sorted(calls, key=lambda call: number_of(call.get("index")) or 0)
    # The index told the pieces apart. A message that holds it is refused when it is sent back.
    return {**message, "tool_calls": [_given({k: v for k, v in call.items() if k != "index"}) for call in calls]}


def _given(call: dict[str, Any]) -> dict[str, Any]:
    """Leave out what no piece of a call has told: a piece may say null where a call has a text."""
    parts = {name: call[name] for name in ("function", "custom") if isinstance(call.get(name), dict)}
    return {
        **{name: value for name, value in call.items() if value is not None},
        **{name: {key: value for key, value in part.items() if value is not None} for name, part in parts.items()},
    }


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # The official client's other names. Not what a submodule is called: that is imported.
        if name.startswith("_"):
            raise AttributeError(name)
        with importing:
            official = import_module(f"{__name__}.official")
        try:
            return vars(official)[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
