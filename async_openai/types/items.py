"""Items of responses and conversations: messages, reasoning, calls of tools and what came of them."""

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
        """What the model wrote, without refusals."""
        return "".join(part.text for part in self.content if isinstance(part, OutputText))

    def answers(self) -> list[Parsable]:
        """The texts that may be instances of the class given as `text_format`: not those written on the way."""
        final = self.phase in {None, "final_answer"}
        return [part for part in self.content if final and isinstance(part, OutputText)]


class ReasoningItem(Item):
    """What a model thought."""

    type: Literal["reasoning"]
    summary: list[PlainText] = Field(default_factory=list[PlainText])
    content: list[PlainText] | None = None
    encrypted_content: str | None = None
    """For giving it back where nothing is stored; with `include=["reasoning.encrypted_content"]`."""


class CallItem(Item):
    """What calls of your own tools have."""

    call_id: str
    """Answer with an item of the same `call_id`."""
    name: str
    namespace: str | None = None
    caller: Caller | None = None
    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")
    """Whether the model goes on while the tool runs."""


class FunctionCallItem(CallItem, WithArguments):
    """A function that the model wants called."""

    type: Literal["function_call"]
    arguments: str
    """JSON text as the model wrote it; not always valid."""


class CustomCallItem(CallItem):
    """A custom tool that the model wants called."""

    type: Literal["custom_tool_call"]
    input: str


class CallOutputItem(Item):
    """What a call of your own tool gave."""

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
    """Tools that were found."""

    type: Literal["tool_search_output"]
    call_id: str | None = None
    execution: str | None = None
    """`server` or `client`."""
    tools: list[Tool]


class AdditionalToolsItem(Item):
    """Tools that the model may use from here on."""

    type: Literal["additional_tools"]
    role: str
    tools: list[Tool]


class CompactionItem(Item):
    """An earlier part of the conversation, made smaller."""

    type: Literal["compaction"]
    encrypted_content: str


class ConfigurationItem(Item):
    """Settings that hold from here on."""

    type: Literal["configuration_update"]
    reasoning: Reasoning | None = None
    text: TextConfig | None = None


class UnknownItem(GenericItem, Reply):
    """An item of a type that this release does not know."""

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
"""An item of any type; `type` tells which. One that this release does not know is an `UnknownItem`."""
