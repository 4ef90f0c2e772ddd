"""Items of responses and conversations: messages, reasoning, tool calls and their outputs."""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic import Field

from async_openai.types.base import Reply
from async_openai.types.deviations import Notes, Where
from async_openai.types.formats import Reasoning, TextConfig
from async_openai.types.parsed import Parsable, WithArguments
from async_openai.types.parts import OutputText, Part, Parts, PlainText
from async_openai.types.tagged import GenericItem, tagged
from async_openai.types.texts import JsonText, part_text
from async_openai.types.tool_items import (
    ApplyPatchItem,
    ApplyPatchOutputItem,
    Caller,
    CodeInterpreterItem,
    ComputerCallItem,
    ComputerOutputItem,
    FileSearchItem,
    ImageGenerationItem,
    Item,
    LocalShellCallItem,
    LocalShellOutputItem,
    McpApprovalItem,
    McpApprovalRequestItem,
    McpCallItem,
    McpListToolsItem,
    ProgramItem,
    ProgramOutputItem,
    ShellCallItem,
    ShellOutputItem,
    WebSearchItem,
)
from async_openai.types.tools import Tool

_OTHER_TEXTS = ("input_text", "text")


class MessageItem(Item):
    """A message."""

    type: Literal["message"]
    role: str = "assistant"
    """`user`, `assistant`, `system`, `developer`, ..."""
    content: Parts = Field(default_factory=list[Part])
    phase: str | None = None
    """Of an assistant's message: `commentary` or `final_answer`."""

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with the text of the model as `output_text`, where a host has another shape for it."""
        if sent.get("role", "assistant") != "assistant" or not isinstance(content := sent.get("content"), str | list):
            return sent
        parts: list[Any] = [content] if isinstance(content, str) else cast("list[Any]", content)
        if any(_type_of(part) == "output_text" for part in parts):
            return sent
        shaped = [_as_answer(part) for part in parts]
        if shaped == content:
            return sent
        notes.say((where, "content"), "parts of type output_text", "text in another shape")
        return {**sent, "content": shaped}

    def is_odd(self) -> bool:
        """Whether the model's text is in a part of another type."""
        # By their types: pydantic answers `isinstance` in Python.
        kinds = {part.type for part in self.content}
        return self.role == "assistant" and "output_text" not in kinds and not kinds.isdisjoint(_OTHER_TEXTS)

    @property
    def text(self) -> str:
        """The text of the model, without refusals."""
        return "".join(part.text for part in self.content if isinstance(part, OutputText))

    def answers(self) -> list[Parsable]:
        """The texts to parse by `text_format`: those of final answers, not of commentary."""
        final = self.phase in {None, "final_answer"}
        return [part for part in self.content if final and isinstance(part, OutputText)]


def _type_of(part: object) -> object:
    return cast("dict[str, object]", part).get("type") if isinstance(part, dict) else None


def _as_answer(part: Any) -> Any:
    """Return a part of an assistant's message as text that it wrote, where it is a text."""
    text = part_text(part)
    if text is None:
        return part
    others = cast("dict[str, Any]", part) if isinstance(part, dict) else {}
    return {"annotations": [], **others, "type": "output_text", "text": text}


class ReasoningItem(Item):
    """The reasoning of a model."""

    type: Literal["reasoning"]
    summary: list[PlainText] = Field(default_factory=list[PlainText])
    content: list[PlainText] | None = None
    encrypted_content: str | None = None
    """For the input of a later call where nothing is stored; with `include=["reasoning.encrypted_content"]`."""


class CallItem(Item):
    """Common fields of calls of the user's own tools."""

    call_id: str = ""
    """Answer with an item of the same `call_id`."""
    name: str = ""
    namespace: str | None = None
    caller: Caller | None = None
    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")
    """Whether the model goes on while the tool runs."""


class FunctionCallItem(CallItem, WithArguments):
    """A function call of the model."""

    type: Literal["function_call"]
    arguments: JsonText = ""
    """JSON text as the model wrote it; not always valid."""


class CustomCallItem(CallItem):
    """A call of a custom tool by the model."""

    type: Literal["custom_tool_call"]
    input: str = ""


class CallOutputItem(Item):
    """The output of a call of the user's own tool."""

    type: Literal["function_call_output", "custom_tool_call_output"]
    call_id: str | None = None
    output: str | list[Part]
    name: str | None = None
    namespace: str | None = None
    caller: Caller | None = None


class ToolSearchItem(Item):
    """A search for tools."""

    type: Literal["tool_search_call"]
    call_id: str | None = None
    arguments: Any = None
    execution: str | None = None
    """`server` or `client`."""


class ToolSearchOutputItem(Item):
    """The tools found by a search."""

    type: Literal["tool_search_output"]
    call_id: str | None = None
    execution: str | None = None
    """`server` or `client`."""
    tools: list[Tool]


class AdditionalToolsItem(Item):
    """Tools for the model from here on."""

    type: Literal["additional_tools"]
    role: str
    tools: list[Tool]


class CompactionItem(Item):
    """An earlier part of the conversation, made smaller."""

    type: Literal["compaction"]
    encrypted_content: str


class ConfigurationItem(Item):
    """Settings from here on."""

    type: Literal["configuration_update"]
    reasoning: Reasoning | None = None
    text: TextConfig | None = None


class UnknownItem(GenericItem, Reply):
    """An item of a type unknown to this release."""

    id: str | None = None


AnyItem = Annotated[
    MessageItem
    | ReasoningItem
    | FunctionCallItem
    | CallOutputItem
    | CustomCallItem
    | FileSearchItem
    | WebSearchItem
    | ComputerCallItem
    | ComputerOutputItem
    | CodeInterpreterItem
    | ImageGenerationItem
    | ShellCallItem
    | ShellOutputItem
    | LocalShellCallItem
    | LocalShellOutputItem
    | ApplyPatchItem
    | ApplyPatchOutputItem
    | McpListToolsItem
    | McpCallItem
    | McpApprovalRequestItem
    | McpApprovalItem
    | ToolSearchItem
    | ToolSearchOutputItem
    | AdditionalToolsItem
    | ProgramItem
    | ProgramOutputItem
    | CompactionItem
    | ConfigurationItem,
    tagged(fallback=UnknownItem),
]
"""An item of any type, by its `type`; of a type unknown to this release an `UnknownItem`."""
