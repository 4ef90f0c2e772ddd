"""Responses: answers of models with tools, stored by the API if wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, ParamSpec, TypeVar, cast

from pydantic import BeforeValidator, Field

from async_openai.connections.connect_requests import ResponsesConnectRequest
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.engine.streaming import Stream
from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.resources.base import Awaited, Managed, Resource, Shaped, attach, methods, paged, streaming
from async_openai.resources.connect_methods import connecting
from async_openai.resources.parameters import Metadata, Object, Objects, OrderedListing, Strings, Text, as_object
from async_openai.types.items import AnyItem
from async_openai.types.pages import CursorPage
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import CompactedResponse, InputTokenCount, ParsedResponse, Response
from async_openai.types.shared import Empty

R = TypeVar("R")
P = ParamSpec("P")
PS = ParamSpec("PS")

if TYPE_CHECKING:
    from collections.abc import Sequence

    from async_openai.functions.toolbox import ToolBox
    from async_openai.resources.method_protocols import (
        AwaitedRawResponseParse,
        AwaitedResponseParse,
        AwaitedResponseStreaming,
        RawResponseParse,
        ResponseParse,
        ResponseStreaming,
    )

    Tools = Sequence[Any]
else:
    Tools = list[Annotated[Any, BeforeValidator(as_object)]]


class InputParameters(ApiRequest[R]):
    """Parameters of a model's input."""

    input: str | Objects | None = None
    """A text, or items: dicts with `role` and `content`, results of tools, and items of earlier replies."""
    instructions: str | None = None
    """Instructions before the input; not carried over from `previous_response_id`."""
    model: Annotated[str | None, Sized(1)] = None
    """ID of the model."""
    previous_response_id: str | None = None
    """The stored response that this one goes on from. Not with `conversation`."""


class ToolParameters(InputParameters[R]):
    """Parameters of the context, the tools and the format of an answer."""

    conversation: str | Object | None = None
    """ID of the conversation that this belongs to: its items go before the input, and new ones are added to it."""
    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once. Default True."""
    reasoning: Object | None = None
    """`effort` (`none` to `max`), `summary` (`auto`, `concise`, `detailed`), `context` and `mode`."""
    text: Object | None = None
    """`format` (`text`, `json_schema` or `json_object`) and `verbosity` (`low`, `medium`, `high`)."""
    tool_choice: Any = None
    """`none`, `auto`, `required`, or the tool to call: a dict, or its class or function."""
    tools: Tools | None = None
    """Tools that the model may use: pydantic classes, typed Python functions, or dicts as the API takes them."""
    truncation: str | None = None
    """`auto` drops the oldest items where the input is too long, `disabled` (default) makes that an error."""

    def settle(self) -> None:
        """Turn Python classes and functions into schemas, and remember them for the reply."""
        given = {name: value for name in ("tools", "tool_choice") if (value := getattr(self, name)) is not None}
        if given:
            from async_openai.functions.toolbox import encode  # noqa: PLC0415 - most calls have no tools

            encoded, self._toolbox = encode(given)
            if self.tools is not None:
                self.tools = [_flat(tool, strict=False) for tool in encoded["tools"]]
            if self.tool_choice is not None:
                self.tool_choice = _flat(encoded["tool_choice"])


def _flat(tool: Any, **defaults: Any) -> Any:
    """Turn a function of chat completions into the form of this API: without the `function` level.

    `strict` is said for each, because its default is True here and False there.
    """
    given = dict(cast("Mapping[str, Any]", tool)) if isinstance(tool, Mapping) else dict[str, Any]()
    function: dict[str, Any] | None = given.pop("function", None)
    return cast("Any", tool) if function is None else {**given, **defaults, **function}


class ResponseFields(ToolParameters[R], verb="POST", path="/responses"):
    """Ask a model for a response."""

    access_programs: Object | None = None
    """`cyber`: `standard`, `daybreak_blue` or `daybreak_red`."""
    background: bool | None = None
    """Return at once and work on in the background; `retrieve` gives the state."""
    background_options: Object | None = None
    """`{"completion_window": "soonest" (default), "2h" or "8h", "continuation_id": ...}`: a later end costs less, and
    needs `background=True` without a stream."""
    context_management: Objects | None = None
    """`[{"type": "compaction", "compact_threshold": tokens}]`."""
    image: Object | None = None
    """`context_compression`: `auto` (default), `enabled` or `disabled`."""
    include: Strings | None = None
    """Additional fields of the output: `file_search_call.results`, `web_search_call.results`,
    `web_search_call.action.sources`, `message.input_image.image_url`, `message.output_text.logprobs`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs` or `reasoning.encrypted_content`."""
    max_output_tokens: Annotated[int | None, Within(1)] = None
    """Most tokens to generate, reasoning included."""
    max_tool_calls: Annotated[int | None, Within(1)] = None
    """Most calls of the API's own tools."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts kept with the response: keys to 64 characters, values to 512."""
    moderation: Object | None = None
    """`model`, and `policy` with `mode` (`score` or `block`) for `input` and `output`."""
    prompt: Object | None = None
    """A prompt template: `id`, `version` and `variables`."""
    prompt_cache_key: str | None = None
    """Groups calls with a common prefix for the prompt cache."""
    prompt_cache_options: Object | None = None
    """`mode` (`implicit`, `explicit`), `ttl` (`30m`, `12h`), `prewarm` and `comparison_response_id`."""
    prompt_cache_retention: str | None = None
    """`in_memory` or `24h`. Replaced by the `ttl` of `prompt_cache_options`."""
    safety_identifier: Annotated[str | None, Sized(most=128)] = None
    """Hashed id of the end user, for abuse detection."""
    service_tier: str | None = None
    """`auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`."""
    store: bool | None = None
    """Keep the response on the server. Default True."""
    # Not None: for that, the engine asks for the usage, which this API sends unasked and refuses to be asked for.
    stream_options: Object | None = Field(default_factory=dict[str, Any])
    """With `stream=True`: `include_obfuscation` (default True) hides the length of pieces by random characters."""
    temperature: Annotated[float | None, Within(0, 2)] = None
    """Randomness, 0 to 2. Default 1."""
    top_logprobs: Annotated[int | None, Within(0, 20)] = None
    """How many likely tokens to return at each position, 0 to 20."""
    top_p: Annotated[float | None, Within(0, 1)] = None
    """Share of the probability mass to sample from, 0 to 1. Default 1."""
    user: Text | None = None
    """Id of the end user. Replaced by `safety_identifier` and `prompt_cache_key`."""

    def settle(self) -> None:
        """Do what `ToolParameters` does, and leave out what says nothing."""
        super().settle()
        self.leave_out_empty("stream_options")


class ResponseRequest(ResponseFields[Response]):
    """Ask a model for a response."""

    stream: Literal[False] | None = None
    """True gives the response event by event."""


class ResponseStreamRequest(ResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Ask a model for a response, event by event."""

    stream: Literal[True]
    """Give the response event by event."""


class ResponseFormatFields(ResponseFields[R]):
    """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`."""

    strict: bool | None = Field(default=None, exclude=True)
    """With a class as `text_format`. False: its schema goes out as it is, and the model need not keep to it, for
    classes that no strict schema can describe. Default True."""

    if not TYPE_CHECKING:
        # Checkers are told of it where the class that is given says what the reply holds: see `method_protocols.py`.
        text_format: Any = Field(default=None, exclude=True, kw_only=False)
        """A pydantic class, dataclass or TypedDict that the text is to be an instance of."""

    def settle(self) -> None:
        """Turn the class into a schema, and remember the class for the reply."""
        super().settle()
        text_format = self.given("text_format")
        if text_format is None:
            return
        text = dict(self.text or {})
        if text.get("format"):
            raise InvalidParameterError("give text_format or the format of text, not both", param="text_format")
        wire, self._toolbox = _read_format(text_format, self.toolbox, strict=self.strict is not False)
        self.text = {**text, "format": wire}


def _read_format(text_format: Any, tools: ToolBox | None, *, strict: bool) -> tuple[dict[str, Any], ToolBox | None]:
    """Return a format in the shape of this API, and the toolbox with its class added."""
    from async_openai.functions.tool_schema import read_response_format  # noqa: PLC0415 - as with tools
    from async_openai.functions.toolbox import ToolBox  # noqa: PLC0415

    encoded = read_response_format(text_format, "text_format", strict=strict)
    # Here the schema stands beside the type, not a level below it.
    wire = {"type": encoded.wire.get("type"), **(encoded.wire.get("json_schema") or encoded.wire)}
    return wire, tools if encoded.source is None else ToolBox.answering(encoded.source, tools)


class ResponseParseRequest(ResponseFormatFields[ParsedResponse[Any]]):
    """Ask a model for a response, and parse it: texts by `text_format`, arguments by `tools`."""

    if not TYPE_CHECKING:
        parse_as: Any = Field(default=None, exclude=True)
        """The class of the text, where it is another than the schema's. None given for this: it is not parsed."""

    def settle(self) -> None:
        """Remember `parse_as` in the place of the format's class."""
        super().settle()
        if "parse_as" in self.model_fields_set:
            from async_openai.functions.schemas import is_type  # noqa: PLC0415 - as with tools
            from async_openai.functions.toolbox import ToolBox  # noqa: PLC0415

            parse_as = self.given("parse_as")
            if parse_as is not None and not is_type(parse_as):
                message = f"parse_as: expected a pydantic class, dataclass or TypedDict, got {type(parse_as).__name__}"
                raise ParameterTypeError(message, param="parse_as")
            self._toolbox = ToolBox.answering(parse_as, self.toolbox)


class ResponseEventsRequest(ResponseFormatFields[Stream[ResponseStreamEvent, ParsedResponse[Any]]]):
    """Ask a model for a response event by event, and parse it as `parse` does."""


class StoredResponseFields(ApiRequest[R], verb="GET", path="/responses/{response_id}"):
    """Fetch a stored response."""

    response_id: str = Field(kw_only=False)
    """ID of the response."""
    include: Strings | None = None
    """Additional fields of the output, as with `create`."""
    include_obfuscation: bool | None = None
    """With `stream=True`: hide the length of pieces by random characters. Default True."""
    starting_after: Annotated[int | None, Within(0)] = None
    """With `stream=True`: the number of the last event received."""


class ResponseRetrieveRequest(StoredResponseFields[Response]):
    """Fetch a stored response."""

    stream: Literal[False] | None = None
    """True gives the events, those still to come as well."""


class ResponseRetrieveStreamRequest(StoredResponseFields[Stream[ResponseStreamEvent, Response]]):
    """Read the events of a stored response, or of one in the making."""

    stream: Literal[True]
    """Give the events."""


class ResponseRetrieveEventsRequest(StoredResponseFields[Stream[ResponseStreamEvent, ParsedResponse[Any]]]):
    """Read the events of a stored response, and parse it as `parse` does."""

    tools: Tools | None = Field(default=None, exclude=True)
    """The tools of its request, for parsing arguments by their classes."""
    if not TYPE_CHECKING:
        text_format: Any = Field(default=None, exclude=True)
        """The class that its text is to be an instance of."""

    def settle(self) -> None:
        """Remember the classes for the reply."""
        text_format = self.given("text_format")
        if self.tools is not None:
            from async_openai.functions.toolbox import ToolBox  # noqa: PLC0415 - as with `create`

            self._toolbox = ToolBox.of(tools=self.tools)
        if text_format is not None:
            # Nothing is sent of it.
            _, self._toolbox = _read_format(text_format, self.toolbox, strict=False)


class ResponseDeleteRequest(ApiRequest[Empty], verb="DELETE", path="/responses/{response_id}", accept="*/*"):
    """Delete a stored response."""

    response_id: str = Field(kw_only=False)
    """ID of the response."""


class ResponseCancelRequest(ApiRequest[Response], verb="POST", path="/responses/{response_id}/cancel", body="none"):
    """Stop a response in the background."""

    response_id: str = Field(kw_only=False)
    """ID of the response."""


class ResponseCompactRequest(InputParameters[CompactedResponse], verb="POST", path="/responses/compact"):
    """Compact a long conversation; its output is the input for the calls to follow."""

    model: Annotated[str | None, Sized(1)] = Field()
    """ID of the model."""
    image: Object | None = None
    """`context_compression`: `auto`, `enabled` or `disabled`."""
    prompt_cache_key: str | None = None
    """Groups calls with a common prefix for the prompt cache."""
    prompt_cache_options: Object | None = None
    """`mode` (`implicit`, `explicit`) and `ttl` (`30m`)."""
    prompt_cache_retention: str | None = None
    """`in_memory` or `24h`."""
    service_tier: str | None = None
    """`auto`, `default`, `fast`, `flex` or `priority`."""


class InputTokensRequest(ToolParameters[InputTokenCount], verb="POST", path="/responses/input_tokens"):
    """Count the tokens of an input, without a response."""

    personality: str | None = None
    """`friendly`, `pragmatic`, or another that the model has."""


class InputItemListRequest(
    OrderedListing[CursorPage[AnyItem]], verb="GET", path="/responses/{response_id}/input_items"
):
    """List the input items of a response, newest first."""

    response_id: str = Field(kw_only=False)
    """ID of the response."""
    include: Strings | None = None
    """Additional fields of the items, as with `create`."""


class InputItems(Resource):
    """`responses.input_items`: the input of responses."""

    list, async_list = paged(InputItemListRequest)


class AsyncInputItems(Awaited, InputItems):
    """`responses.input_items` of `AsyncOpenAI`."""


class InputTokens(Resource):
    """`responses.input_tokens`: how long an input is."""

    count, async_count = methods(InputTokensRequest)


class AsyncInputTokens(Awaited, InputTokens):
    """`responses.input_tokens` of `AsyncOpenAI`."""


def _parsing(
    request: Callable[P, ApiRequest[Any]],
) -> tuple[
    Shaped[ResponseParse[P], AwaitedResponseParse[P], RawResponseParse[P], AwaitedRawResponseParse[P]],
    Shaped[AwaitedResponseParse[P], AwaitedResponseParse[P], AwaitedRawResponseParse[P], AwaitedRawResponseParse[P]],
]:
    return Shaped(request, awaitable=False), Shaped(request, awaitable=True)


def _managing(
    request: Callable[P, ApiRequest[Any]], stored: Callable[PS, ApiRequest[Any]]
) -> tuple[
    Managed[ResponseStreaming[P, PS], AwaitedResponseStreaming[P, PS]],
    Managed[AwaitedResponseStreaming[P, PS], AwaitedResponseStreaming[P, PS]],
]:
    kinds = "response_event_stream"
    return Managed(request, stored, awaitable=False, kinds=kinds), Managed(request, stored, awaitable=True, kinds=kinds)


class Responses(Resource):
    """`responses`: answers of models with tools, stored by the API if wanted."""

    create, async_create = streaming(ResponseRequest, ResponseStreamRequest)
    parse, async_parse = _parsing(ResponseParseRequest)
    stream, async_stream = _managing(ResponseEventsRequest, ResponseRetrieveEventsRequest)
    retrieve, async_retrieve = streaming(ResponseRetrieveRequest, ResponseRetrieveStreamRequest)
    delete, async_delete = methods(ResponseDeleteRequest)
    cancel, async_cancel = methods(ResponseCancelRequest)
    compact, async_compact = methods(ResponseCompactRequest)
    connect, async_connect = connecting(ResponsesConnectRequest)
    input_items: attach[InputItems, AsyncInputItems] = attach("responses", "InputItems")
    input_tokens: attach[InputTokens, AsyncInputTokens] = attach("responses", "InputTokens")


class AsyncResponses(Awaited, Responses):
    """`responses` of `AsyncOpenAI`."""
