"""The input and the tools of a response as typed dicts, under the official client's names."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypedDict

_Status = Literal["in_progress", "completed", "incomplete"]

# --- content --------------------------------------------------------------------------------------------------------


class ResponseInputTextParam(TypedDict, total=False):
    """A text."""

    type: Required[Literal["input_text"]]
    text: Required[str]


class ResponseInputImageParam(TypedDict, total=False):
    """An image by its id, its URL or a `data:` URL."""

    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"]
    file_id: str | None
    image_url: str | None


class ResponseInputFileParam(TypedDict, total=False):
    """A file by its id, its URL, or its content in base64 with a name."""

    type: Required[Literal["input_file"]]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str


ResponseInputContentParam = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam


class ResponseOutputTextParam(TypedDict, total=False):
    """A text of the model."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Iterable[Mapping[str, Any]]


class ResponseOutputRefusalParam(TypedDict, total=False):
    """A refusal of the model."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


# --- items ----------------------------------------------------------------------------------------------------------


class EasyInputMessageParam(TypedDict, total=False):
    """A message in its short form."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | list[ResponseInputContentParam]]
    type: Literal["message"]


class InputMessageParam(TypedDict, total=False):
    """A message of parts."""

    role: Required[Literal["user", "system", "developer"]]
    content: Required[list[ResponseInputContentParam]]
    status: _Status
    type: Literal["message"]


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message of the model, sent back."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[ResponseOutputTextParam | ResponseOutputRefusalParam]]
    status: Required[_Status]


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """A function call of the model, sent back."""

    type: Required[Literal["function_call"]]
    call_id: Required[str]
    name: Required[str]
    arguments: Required[str]
    id: str
    status: _Status


class FunctionCallOutputParam(TypedDict, total=False):
    """What a function gave."""

    type: Required[Literal["function_call_output"]]
    call_id: Required[str]
    output: Required[str | list[ResponseInputContentParam]]
    id: str | None
    status: _Status | None


class ResponseReasoningItemParam(TypedDict, total=False):
    """Reasoning of the model, sent back."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    summary: Required[Iterable[Mapping[str, Any]]]
    content: Iterable[Mapping[str, Any]]
    encrypted_content: str | None
    status: _Status


class ItemReferenceParam(TypedDict, total=False):
    """An earlier item by its id."""

    type: Literal["item_reference"] | None
    id: Required[str]


class OtherItemParam(TypedDict, total=False):
    """An item of another kind: of a hosted tool, sent back as it came."""

    type: Required[str]


ResponseInputItemParam = (
    EasyInputMessageParam
    | InputMessageParam
    | ResponseOutputMessageParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputParam
    | ResponseReasoningItemParam
    | ItemReferenceParam
    | OtherItemParam
)
ResponseInputParam = list[ResponseInputItemParam]

# --- tools ----------------------------------------------------------------------------------------------------------


class FunctionToolParam(TypedDict, total=False):
    """A function that the model may call."""

    type: Required[Literal["function"]]
    name: Required[str]
    parameters: Required[dict[str, object] | None]
    """JSON schema of its arguments."""
    strict: Required[bool | None]
    description: str | None


class RankingOptionsParam(TypedDict, total=False):
    """How what was found is ranked."""

    ranker: str
    score_threshold: float
    hybrid_search: Mapping[str, Any]


class FileSearchToolParam(TypedDict, total=False):
    """A search in vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    filters: Mapping[str, Any] | None
    max_num_results: int
    ranking_options: RankingOptionsParam


class UserLocationParam(TypedDict, total=False):
    """Where the user is, more or less."""

    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class WebSearchToolParam(TypedDict, total=False):
    """A search in the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    filters: Mapping[str, Any] | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocationParam | None


class ToolSearchToolParam(TypedDict, total=False):
    """A search among tools that are loaded when they are needed."""

    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object


class OtherToolParam(TypedDict, total=False):
    """A tool of another kind."""

    type: Required[str]


ToolParam = FunctionToolParam | FileSearchToolParam | WebSearchToolParam | ToolSearchToolParam | OtherToolParam


class ToolChoiceFunctionParam(TypedDict, total=False):
    """The function to call."""

    type: Required[Literal["function"]]
    name: Required[str]


class ToolChoiceAllowedParam(TypedDict, total=False):
    """The tools that may be called."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, object]]]


class ToolChoiceOtherParam(TypedDict, total=False):
    """A hosted tool to call."""

    type: Required[str]


ToolChoiceParam = (
    Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceAllowedParam | ToolChoiceOtherParam
)

# --- other parameters -----------------------------------------------------------------------------------------------


class ResponseTextConfigParam(TypedDict, total=False):
    """The form of the text."""

    format: Mapping[str, Any]
    verbosity: Literal["low", "medium", "high"] | None


class ContextManagementParam(TypedDict, total=False):
    """What becomes of a context that grows too long."""

    type: Required[str]
    compact_threshold: int | None


class ReasoningParam(TypedDict, total=False):
    """How much a model thinks, and what it tells of that."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["auto", "concise", "detailed"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
