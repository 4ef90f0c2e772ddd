"""Tools and messages of assistants and threads as typed dicts, under the official client's names."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypedDict

from async_openai.types.chat_params import (
    ChatCompletionFunctionToolParam,
    ResponseFormatJSONObjectParam,
    ResponseFormatJSONSchemaParam,
    ResponseFormatTextParam,
)


class AssistantCodeParam(TypedDict, total=False):
    """An interpreter of Python."""

    type: Required[Literal["code_interpreter"]]


class AssistantSearchParam(TypedDict, total=False):
    """A search in vector stores."""

    type: Required[Literal["file_search"]]
    file_search: Mapping[str, Any]


AssistantToolParam = AssistantCodeParam | AssistantSearchParam | ChatCompletionFunctionToolParam
AssistantResponseFormatOptionParam = (
    Literal["auto"] | ResponseFormatTextParam | ResponseFormatJSONObjectParam | ResponseFormatJSONSchemaParam
)


class ThreadMessageParam(TypedDict, total=False):
    """A message to begin a thread with."""

    role: Required[Literal["user", "assistant"]]
    content: Required[str | Iterable[Mapping[str, Any]]]
    attachments: Iterable[Mapping[str, Any]] | None
    metadata: dict[str, str] | None
