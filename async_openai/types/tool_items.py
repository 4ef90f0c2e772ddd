"""Items of the API's own tools: searches, code, images, shells, patches, MCP servers."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.parts import InputImage
from async_openai.types.texts import JsonText
from async_openai.types.tools import Environment
from async_openai.types.usage import SvgUsage


class Item(Reply):
    """Common fields of all items."""

    id: str | None = None
    """None for items given without one, and at some hosts."""
    status: str | None = None
    """`in_progress`, `completed` or `incomplete`; calls also `searching`, `generating`, `calling`, `failed`, ..."""
    created_by: str | None = None


class Caller(WireModel):
    """The caller of a tool."""

    type: str
    """`direct` or `program`."""
    caller_id: str | None = None
    """ID of the program."""


class FileSearchResult(WireModel):
    """A passage found."""

    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    """0 to 1."""
    text: str | None = None
    attributes: dict[str, str | bool | float] | None = None


class FileSearchItem(Item):
    """A search in vector stores."""

    type: Literal["file_search_call"]
    queries: list[str] = Field(default_factory=list[str])
    results: list[FileSearchResult] | None = None
    """With `include=["file_search_call.results"]`."""


class WebSource(WireModel):
    """A page read."""

    type: str = "url"
    url: str = ""


class WebSearchAction(WireModel):
    """An action in the web."""

    type: str = ""
    """`search`, `open_page` or `find_in_page`."""
    query: str | None = None
    queries: list[str] | None = None
    """For `search`."""
    sources: list[WebSource] | None = None
    """For `search`, with `include=["web_search_call.action.sources"]`."""
    url: str | None = None
    """For `open_page` and `find_in_page`."""
    pattern: str | None = None
    """For `find_in_page`."""


class WebSearchItem(Item):
    """A search in the web."""

    type: Literal["web_search_call"]
    action: WebSearchAction | None = None


class Point(WireModel):
    """A place on the screen, in pixels."""

    x: int
    y: int


class ComputerAction(WireModel):
    """An action with mouse or keyboard; each type has some of the fields."""

    type: str
    """`click`, `double_click`, `drag`, `keypress`, `move`, `screenshot`, `scroll`, `type` or `wait`."""
    x: int | None = None
    """Pixels. For `click`, `double_click`, `move` and `scroll`."""
    y: int | None = None
    button: str | None = None
    """For `click`: `left`, `right`, `wheel`, `back` or `forward`."""
    keys: list[str] | None = None
    """For `keypress`; else those held down."""
    path: list[Point] | None = None
    """For `drag`."""
    scroll_x: int | None = None
    """Pixels."""
    scroll_y: int | None = None
    text: str | None = None
    """For `type`."""


class SafetyCheck(WireModel):
    """Something to be looked at before an action is done."""

    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallItem(Item):
    """Actions of the model on the computer."""

    type: Literal["computer_call"]
    call_id: str
    action: ComputerAction | None = None
    actions: list[ComputerAction] | None = None
    """Several, in order, from the newer tool."""
    pending_safety_checks: list[SafetyCheck] = Field(default_factory=list[SafetyCheck])


class ComputerOutputItem(Item):
    """A screenshot after the actions."""

    type: Literal["computer_call_output"]
    call_id: str
    output: InputImage
    acknowledged_safety_checks: list[SafetyCheck] | None = None


class CodeOutput(WireModel):
    """An output of code."""

    type: str
    """`logs` or `image`."""
    logs: str | None = None
    url: str | None = None


class CodeInterpreterItem(Item):
    """Python code run by the model."""

    type: Literal["code_interpreter_call"]
    code: str | None = None
    container_id: str = ""
    outputs: list[CodeOutput] | None = None
    """With `include=["code_interpreter_call.outputs"]`."""


class ModerationDetails(WireModel):
    """Why an image was not made."""

    categories: list[str] = Field(default_factory=list[str])
    moderation_stage: str = ""
    """`input`, `output` or `unknown`."""


class ImageGenerationError(WireModel):
    """An error of image generation."""

    type: str = ""
    code: str | None = None
    message: str = ""
    param: str | None = None
    moderation_details: ModerationDetails | None = None


class ImageGenerationItem(Item):
    """A generated image."""

    type: Literal["image_generation_call"]
    result: str | None = None
    """The image, in base64."""
    action: str | None = None
    """`generate`, `edit` or `auto`."""
    background: str | None = None
    error: ImageGenerationError | None = None
    output_format: str | None = None
    quality: str | None = None
    revised_prompt: str | None = None
    size: str | None = None
    svg_usage: SvgUsage | None = None


class ShellAction(WireModel):
    """Commands to run."""

    commands: list[str]
    max_output_length: int | None = None
    """Characters."""
    timeout_ms: int | None = None
    """Milliseconds."""


class ShellCallItem(Item):
    """Commands of the model for a shell."""

    type: Literal["shell_call"]
    call_id: str
    action: ShellAction
    environment: Environment | None = None
    caller: Caller | None = None


class ShellOutcome(WireModel):
    """The outcome of a command."""

    type: str
    """`exit` or `timeout`."""
    exit_code: int | None = None


class ShellOutput(WireModel):
    """The output of a command."""

    outcome: ShellOutcome
    stdout: str
    stderr: str
    created_by: str | None = None


class ShellOutputItem(Item):
    """The outputs of commands."""

    type: Literal["shell_call_output"]
    call_id: str
    output: list[ShellOutput]
    max_output_length: int | None = None
    """Characters."""
    caller: Caller | None = None


class LocalShellAction(WireModel):
    """A command to run on your machine."""

    type: str = "exec"
    command: list[str]
    env: dict[str, str] = Field(default_factory=dict[str, str])
    timeout_ms: int | None = None
    """Milliseconds."""
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallItem(Item):
    """A command of the model for the user's machine."""

    type: Literal["local_shell_call"]
    call_id: str
    action: LocalShellAction


class LocalShellOutputItem(Item):
    """The output of a command on the user's machine."""

    type: Literal["local_shell_call_output"]
    output: str
    """JSON text."""


class PatchOperation(WireModel):
    """A change of one file."""

    type: str
    """`create_file`, `update_file` or `delete_file`."""
    path: str
    diff: str | None = None


class ApplyPatchItem(Item):
    """A change of a file by the model."""

    type: Literal["apply_patch_call"]
    call_id: str
    operation: PatchOperation
    caller: Caller | None = None


class ApplyPatchOutputItem(Item):
    """The result of a change."""

    type: Literal["apply_patch_call_output"]
    call_id: str
    output: str | None = None
    caller: Caller | None = None


class McpToolDefinition(WireModel):
    """A tool of an MCP server."""

    name: str
    description: str | None = None
    input_schema: Any = None
    annotations: Any = None


class McpListToolsItem(Item):
    """The tools of an MCP server."""

    type: Literal["mcp_list_tools"]
    server_label: str
    tools: list[McpToolDefinition] = Field(default_factory=list[McpToolDefinition])
    error: str | None = None


class McpError(WireModel):
    """Why a call of an MCP tool failed."""

    type: str
    """`mcp_protocol_error`, `mcp_tool_execution_error` or `http_error`."""
    code: int | None = None
    message: str | None = None
    content: Any = None
    """The output of the tool itself."""


class McpCallItem(Item):
    """A call of a tool of an MCP server."""

    type: Literal["mcp_call"]
    server_label: str
    name: str
    arguments: JsonText = ""
    """JSON text."""
    output: str | None = None
    error: McpError | str | None = None
    approval_request_id: str | None = None


class McpApprovalRequestItem(Item):
    """A call of an MCP tool, waiting for approval."""

    type: Literal["mcp_approval_request"]
    server_label: str
    name: str
    arguments: JsonText = ""
    """JSON text."""


class McpApprovalItem(Item):
    """Whether a call of an MCP tool is allowed."""

    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    reason: str | None = None


class ProgramItem(Item):
    """A program of the model for calling tools."""

    type: Literal["program"]
    call_id: str
    code: str
    fingerprint: str


class ProgramOutputItem(Item):
    """The output of a program."""

    type: Literal["program_output"]
    call_id: str
    result: str
