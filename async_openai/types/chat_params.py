"""The messages and tools of a chat as typed dicts, under the official client's names, for type checkers and editors."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypedDict

# --- parts ----------------------------------------------------------------------------------------------------------


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: Mapping[str, Any]


class ImageURLParam(TypedDict, total=False):
    """An image by its URL, or as a `data:` URL."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURLParam]
    prompt_cache_breakpoint: Mapping[str, Any]


class InputAudioParam(TypedDict, total=False):
    """A recording in base64."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A recording."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioParam]


class FileFileParam(TypedDict, total=False):
    """A file by its id, or its content in base64 with a name."""

    file_data: str
    file_id: str
    filename: str


class FilePartParam(TypedDict, total=False):
    """A file."""

    type: Required[Literal["file"]]
    file: Required[FileFileParam]


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """A refusal of the model."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


ChatCompletionContentPartParam = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | FilePartParam
)
_Texts = str | Iterable[ChatCompletionContentPartTextParam]

# --- calls of the model ---------------------------------------------------------------------------------------------


class FunctionParam(TypedDict, total=False):
    """Name and arguments of a call."""

    name: Required[str]
    arguments: Required[str]
    """JSON text."""


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of a function."""

    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[FunctionParam]


class CustomParam(TypedDict, total=False):
    """Name and input of a call."""

    name: Required[str]
    input: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool."""

    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[CustomParam]


ChatCompletionMessageToolCallParam = ChatCompletionMessageFunctionToolCallParam
ChatCompletionMessageToolCallUnionParam = (
    ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam
)

# --- messages -------------------------------------------------------------------------------------------------------


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions that the model follows whatever the user says."""

    role: Required[Literal["developer"]]
    content: Required[_Texts]
    name: str


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions for the model, before o1."""

    role: Required[Literal["system"]]
    content: Required[_Texts]
    name: str


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says."""

    role: Required[Literal["user"]]
    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    name: str


class AudioParam(TypedDict, total=False):
    """An earlier spoken answer by its id."""

    id: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """What the model said."""

    role: Required[Literal["assistant"]]
    content: str | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam] | None
    audio: AudioParam | None
    function_call: FunctionParam | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """What a tool gave."""

    role: Required[Literal["tool"]]
    content: Required[_Texts]
    tool_call_id: Required[str]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """What a function gave, by `function_call`."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]


ChatCompletionMessageParam = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)

# --- tools ----------------------------------------------------------------------------------------------------------


class FunctionDefinitionParam(TypedDict, total=False):
    """A function that the model may call."""

    name: Required[str]
    description: str
    parameters: dict[str, object]
    """JSON schema of its arguments."""
    strict: bool | None


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """A function as a tool."""

    type: Required[Literal["function"]]
    function: Required[FunctionDefinitionParam]


class CustomDefinitionParam(TypedDict, total=False):
    """A tool that takes text."""

    name: Required[str]
    description: str
    format: Mapping[str, Any]


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool that takes text, as a tool."""

    type: Required[Literal["custom"]]
    custom: Required[CustomDefinitionParam]


ChatCompletionToolParam = ChatCompletionFunctionToolParam
ChatCompletionToolUnionParam = ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam


class NamedParam(TypedDict, total=False):
    """A tool by its name."""

    name: Required[str]


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """The function to call."""

    type: Required[Literal["function"]]
    function: Required[NamedParam]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """The custom tool to call."""

    type: Required[Literal["custom"]]
    custom: Required[NamedParam]


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """The tools that may be called."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[Mapping[str, Any]]


ChatCompletionToolChoiceOptionParam = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
)

# --- other parameters -----------------------------------------------------------------------------------------------


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """What a stream brings beside its content."""

    include_usage: bool
    include_obfuscation: bool


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """What most of the answer will be."""

    type: Required[Literal["content"]]
    content: Required[_Texts]


class ResponseFormatTextParam(TypedDict, total=False):
    """Text of any kind."""

    type: Required[Literal["text"]]


class ResponseFormatJSONObjectParam(TypedDict, total=False):
    """JSON of any kind."""

    type: Required[Literal["json_object"]]


class JSONSchemaParam(TypedDict, total=False):
    """A JSON schema with its name."""

    name: Required[str]
    description: str
    schema: dict[str, object]
    strict: bool | None


class ResponseFormatJSONSchemaParam(TypedDict, total=False):
    """JSON by a schema."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[JSONSchemaParam]


ResponseFormatParam = ResponseFormatTextParam | ResponseFormatJSONSchemaParam | ResponseFormatJSONObjectParam
