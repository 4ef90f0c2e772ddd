"""Items of responses and conversations: messages, reasoning, tool calls and their outputs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from async_openai.types.base import Reply
from async_openai.types.formats import Reasoning, TextConfig
from async_openai.types.parsed import Parsable, WithArguments
from async_openai.types.parts import OutputText, Part, Parts, PlainText
from async_openai.types.tagged import GenericItem, tagged
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


class MessageItem(Item):
    """A message."""

    type: Literal["message"]
    role: str = "assistant"
    """`user`, `assistant`, `system`, `developer`, ..."""
    content: Parts
    phase: str | None = None
    """Of an assistant's message: `commentary` or `final_answer`."""

    @property
    def text(self) -> str:
        """The text of the model, without refusals."""
        return "".join(part.text for part in self.content if isinstance(part, OutputText))

    def answers(self) -> list[Parsable]:
        """The texts to parse by `text_format`: those of final answers, not of commentary."""
        final = self.phase in {None, "final_answer"}
        return [part for part in self.content if final and isinstance(part, OutputText)]


class ReasoningItem(Item):
    """The reasoning of a model."""

    type: Literal["reasoning"]
    summary: list[PlainText] = Field(default_factory=list[PlainText])
    content: list[PlainText] | None = None
    encrypted_content: str | None = None
    """For the input of a later call where nothing is stored; with `include=["reasoning.encrypted_content"]`."""


class CallItem(Item):
    """Common fields of calls of the user's own tools."""

    call_id: str
    """Answer with an item of the same `call_id`."""
    name: str
    namespace: str | None = None
    caller: Caller | None = None
    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")
    """Whether the model goes on while the tool runs."""


class FunctionCallItem(CallItem, WithArguments):
    """A function call of the model."""

    type: Literal["function_call"]
    arguments: str
    """JSON text as the model wrote it; not always valid."""


class CustomCallItem(CallItem):
    """A call of a custom tool by the model."""

    type: Literal["custom_tool_call"]
    input: str


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
