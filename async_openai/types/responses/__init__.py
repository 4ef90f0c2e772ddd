"""The reply of the Responses API, and its smaller relatives."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from pydantic import Field

from async_openai.importing import importing
from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.calls import FunctionResult, WithCalls, response_form
from async_openai.types.deviations import Notes, Where
from async_openai.types.formats import Reasoning, TextConfig
from async_openai.types.items import AnyItem, FunctionCallItem, MessageItem
from async_openai.types.moderated import ModeratedCall
from async_openai.types.parsed import Parsable, check_whole, parse_all
from async_openai.types.parts import Part
from async_openai.types.tool_uses import tool_uses
from async_openai.types.tools import Tool, ToolChoice
from async_openai.types.usage import ResponseUsage

if TYPE_CHECKING:
    from async_openai.types.response_stream import ResponseAccumulator
    from async_openai.types.responses.official import *  # noqa: F403 - its other names

T = TypeVar("T")
_RUNNING = frozenset({"queued", "in_progress"})


class Steer(WireModel):
    """An instruction to the model on the way."""

    message: str = ""


class Misalignment(WireModel):
    """A sign of acting against the user's wishes."""

    error_type: str | None = None
    """`potentially_unintended_data_transfer`, `..._data_access`, `..._destructive_activity` or `other`."""
    detailed_explanation: str | None = None
    review_target: str | None = None
    steer: Steer | None = None


class ResponseError(WireModel):
    """Why a response failed."""

    code: str | None = None
    """`server_error`, `rate_limit_exceeded`, `invalid_prompt`, `image_too_large`, ..."""
    message: str = ""
    param: str | None = None
    type: str | None = None
    misalignment: Misalignment | None = None


class IncompleteDetails(WireModel):
    """Why a response is not complete."""

    reason: str | None = None
    """`max_output_tokens`, `max_messages`, `content_filter` or `steered`."""


class AccessPrograms(WireModel):
    """Programs used by the request."""

    cyber: str | None = None
    """`standard`, `daybreak_blue` or `daybreak_red`."""


class ConversationReference(WireModel):
    """The conversation of a response."""

    id: str


class ImageOptions(WireModel):
    """Settings for reading images."""

    context_compression: str | None = None
    """`enabled` or `disabled`."""


class InputTransformation(WireModel):
    """A change made to the input."""

    id: str
    """ID of the item."""
    type: str = ""
    """`reasoning`."""
    action: str = ""
    """`removed`."""
    reason: str = ""
    """`organization_mismatch`, `model_mismatch`, `prefix_mismatch`, `turn_boundary`, ..."""


class PromptReference(WireModel):
    """A prompt template with its variables."""

    id: str
    variables: dict[str, str | Part] | None = None
    version: str | None = None


class PromptCacheOptions(WireModel):
    """Settings of the prompt cache."""

    mode: str | None = None
    """`implicit` or `explicit`."""
    ttl: str | None = None
    """Least time of breakpoints in the cache: `30m` or `12h`."""
    comparison_response_id: str | None = None


class PromptCacheDiagnostics(WireModel):
    """Why the prompt cache was missed, compared with another response."""

    type: str
    """`cache_miss`, `cache_hit`, `comparison_response_not_found` or `unavailable`."""
    reason: str | None = None
    """`model_changed`, `tools_changed`, `input_changed`, ..."""
    cache_missed_tokens: int | None = None
    comparison_reusable_tokens: int | None = None


class CachedTokensDetails(WireModel):
    """Tokens read from the cache, by kind."""

    cached_image_tokens: int | None = None
    cached_text_tokens: int | None = None


class ImageToolUsage(ResponseUsage):
    """Tokens of image generation."""

    cached_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None


class WebSearchUsage(WireModel):
    """Number of web searches."""

    num_requests: int = 0


class ToolUsage(WireModel):
    """Tokens used by tools of the API; not contained in the usage of the response."""

    image_gen: ImageToolUsage | None = None
    web_search: WebSearchUsage | None = None


class Response(WithCalls):
    """The reply of `responses.create`; `r[0]` is its first item.

    What the API calls `text` (format and verbosity) is `text_config` here: `text` is what the model wrote, as with
    every reply.
    """

    _items_field: ClassVar[str | None] = "output"

    id: str = ""
    object: str = "response"
    created_at: float = 0
    """Seconds since the epoch."""
    completed_at: float | None = None
    status: str | None = None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    model: str = ""
    output: list[AnyItem] = Field(default_factory=list[AnyItem])
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    usage: ResponseUsage | None = None
    instructions: str | list[AnyItem] | None = None
    metadata: dict[str, str] | None = None
    tools: list[Tool] = Field(default_factory=list[Tool])
    tool_choice: str | ToolChoice | None = None
    """`none`, `auto`, `required`, or the tool."""
    parallel_tool_calls: bool = True
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_logprobs: int | None = None
    reasoning: Reasoning | None = None
    text_config: TextConfig | None = Field(default=None, validation_alias="text", serialization_alias="text")
    truncation: str | None = None
    """`auto` or `disabled`."""
    background: bool | None = None
    conversation: ConversationReference | None = None
    previous_response_id: str | None = None
    prompt: PromptReference | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: str | None = None
    """`in_memory` or `24h`."""
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    input_transformations: list[InputTransformation] | None = None
    image: ImageOptions | None = None
    moderation: ModeratedCall | None = None
    access_programs: AccessPrograms | None = None
    safety_identifier: str | None = None
    service_tier: str | None = None
    """The tier that served it: `default`, `flex`, `scale`, `priority` or `ultrafast`."""
    tool_usage: ToolUsage | None = None
    user: str | None = None

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with a message, where a host has the text alone."""
        text = sent.get("output_text")
        if sent.get("output") or not isinstance(text, str) or not text:
            return sent
        notes.say((where, "output"), "a list", "its text alone")
        part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
        return {**sent, "output": [{"type": "message", "role": "assistant", "status": "completed", "content": [part]}]}

    @classmethod
    def why_unusable(cls, sent: dict[str, Any]) -> str | None:
        """Say why an answer cannot be this reply: it has output, or an id, status or usage."""
        if isinstance(sent.get("output"), list | dict) or any(sent.get(name) for name in ("id", "status", "usage")):
            return None
        return "output: expected a list, got nothing"

    @classmethod
    def holds_content(cls, sent: dict[str, Any]) -> bool:
        """Whether there is output in an answer, or the error is its own."""
        return bool(sent.get("output") or sent.get("id") or sent.get("status"))

    @classmethod
    def as_chunks(cls, sent: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the event that a whole answer stands for."""
        status = sent.get("status")
        ending = status if status in ("failed", "incomplete") else "completed"  # of any kind: no set
        return [{"type": f"response.{ending}", "response": sent}]

    def billed(self) -> Billed:
        """Return what is billed: tokens and the uses of tools; one in the background once, when it has ended."""
        job = self.id if self.background and self.id else None
        return Billed(
            self.usage,
            self.model,
            self.service_tier,
            tool_uses(self.output, self.tool_usage),
            job=job,
            finished=self.status not in _RUNNING,
        )

    def is_odd(self) -> bool:
        """Whether nothing says that it is a response, or its text is in another shape."""
        if not self.output and (not self._is_known() or "output_text" in (self.__pydantic_extra__ or ())):
            return True
        return self.has_odd_text()

    def has_odd_text(self) -> bool:
        """Whether a text of the model is in another shape."""
        return any(item.type == "message" and item.is_odd() for item in self.output)

    def _is_known(self) -> bool:
        return "output" in self.model_fields_set or bool(self.id or self.status or self.usage)

    @property
    def messages(self) -> list[MessageItem]:
        """The messages in the output."""
        return [item for item in self.output if isinstance(item, MessageItem)]

    @property
    def output_text(self) -> str:
        """The text of every message in the output, joined."""
        return "".join(message.text for message in self.messages)

    @property
    def text(self) -> str:
        """The same as `output_text`."""
        return self.output_text

    @property
    def calls(self) -> list[FunctionCallItem]:
        """The function calls of the model."""
        return [item for item in self.output if isinstance(item, FunctionCallItem)]

    def results(self) -> list[FunctionResult]:
        """Return the function calls with their ids."""
        return [FunctionResult(call, call.call_id, response_form) for call in self.calls]

    @property
    def output_parsed(self) -> Any:
        """The first text as an instance of the class given as `text_format`; None without one, and for a refusal.

        Raises:
            APIResponseValidationError: The text does not fit the class.
        """
        answers = (answer.instance() for message in self.messages for answer in message.answers())
        return next((answer for answer in answers if answer is not None), None)

    def written(self) -> list[Parsable]:
        """The texts and the function calls."""
        return [*(answer for message in self.messages for answer in message.answers()), *self.calls]

    @classmethod
    def accumulator(cls) -> ResponseAccumulator:
        """Make the accumulator of a stream's events."""
        from async_openai.types.response_stream import ResponseAccumulator  # noqa: PLC0415 - only streams need it

        return ResponseAccumulator(cls)


if TYPE_CHECKING:

    class ParsedResponse(Response, Generic[T]):
        """The reply of `responses.parse`."""

        @property
        def output_parsed(self) -> T | None:
            """The first text as an instance of the class given as `text_format`; None for a refusal."""
            ...

else:

    class ParsedResponse(Response):
        """The reply of `responses.parse`: its texts and arguments have been parsed."""

        def __class_getitem__(cls, kind: Any) -> Any:
            # The class of the parsed text is for type checkers only.
            return cls

        def settle(self) -> None:
            """Parse everything now: a misfit is an error of the call."""
            if self._call is None or self._call.toolbox is None:
                return
            if self.status == "incomplete" and self.incomplete_details is not None:
                reason = self.incomplete_details.reason
                check_whole(self, "length" if reason == "max_output_tokens" else reason)
            if self.status in {None, "completed"}:
                parse_all(self, self.written())


class CompactedResponse(Reply):
    """The reply of `responses.compact`: the input to give in the place of the conversation."""

    _items_field: ClassVar[str | None] = "output"

    id: str = ""
    object: str = "response.compaction"
    created_at: float = 0
    """Seconds since the epoch."""
    output: list[AnyItem] = Field(default_factory=list[AnyItem])
    usage: ResponseUsage | None = None
    image: ImageOptions | None = None


class InputTokenCount(Reply):
    """The reply of `responses.input_tokens.count`."""

    object: str = "response.input_tokens"
    input_tokens: int


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
