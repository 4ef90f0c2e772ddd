"""Items of the sessions of agents."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from async_openai.types.agent_sessions import AgentContent, ApprovalRequest
from async_openai.types.base import WireModel
from async_openai.types.tagged import tagged


class ComputerOutput(WireModel):
    """What a computer shows."""

    image_url: str = ""
    type: str = "computer_screenshot"


class ApprovalAnswer(WireModel):
    """An answer to a request for approval."""

    action: str = ""
    """`cancel` or `submit`."""
    type: str = "browser_authentication"
    selected_option: str | None = None


class AgentSearchAction(WireModel):
    """An action in the web."""

    type: str = ""
    """`other`, `find_in_page`, `open_page` or `search`."""
    pattern: str | None = None
    url: str | None = None
    queries: list[str] | None = None
    query: str | None = None


class AgentMessage(WireModel):
    """A message of a session."""

    id: str | None = None
    content: list[AgentContent] = Field(default_factory=list[AgentContent])
    phase: str | None = None
    """`commentary` or `final_answer`."""
    role: str = ""
    """`assistant` or `user`."""
    status: str = ""
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["message"]


class AgentThought(WireModel):
    """What an agent thought, as a summary."""

    id: str
    status: str | None = None
    """`in_progress`, `completed` or `incomplete`."""
    summary: list[AgentContent] = Field(default_factory=list[AgentContent])
    turn_id: str = ""
    type: Literal["reasoning"]


class AgentFunctionCall(WireModel):
    """A call of a function of yours."""

    id: str
    arguments: Any = None
    call_id: str = ""
    name: str = ""
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["function_call"]


class AgentFunctionOutput(WireModel):
    """The result of such a call."""

    id: str
    call_id: str = ""
    error: str | None = None
    output: str | list[AgentContent] | None = None
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["function_call_output"]


class AgentMail(WireModel):
    """A message from one agent to another."""

    id: str
    content: list[AgentContent] = Field(default_factory=list[AgentContent])
    recipient_agent_id: str = ""
    sender_agent_id: str = ""
    turn_id: str = ""
    type: Literal["agent_message"]


class AgentMcpCall(WireModel):
    """A call of a tool of an MCP server."""

    id: str
    arguments: Any = None
    error: Any = None
    name: str = ""
    output: Any = None
    server_label: str = ""
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["mcp_call"]


class AgentComputerCall(WireModel):
    """A use of the computer."""

    id: str
    output: ComputerOutput | None = None
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    title: str | None = None
    turn_id: str = ""
    type: Literal["computer_use_call"]


class AgentApproval(WireModel):
    """A request for approval."""

    id: str
    request: ApprovalRequest | None = None
    request_id: str = ""
    turn_id: str = ""
    type: Literal["computer_use_approval_request"]


class AgentApprovalResult(WireModel):
    """The answer to a request for approval."""

    id: str
    request_id: str = ""
    response: ApprovalAnswer | None = None
    turn_id: str = ""
    type: Literal["computer_use_approval_request_result"]


class AgentSearch(WireModel):
    """A search in the web."""

    id: str
    action: AgentSearchAction | None = None
    status: str = ""
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["web_search_call"]


class AgentCommand(WireModel):
    """A command that was run."""

    id: str
    command: str = ""
    cwd: str | None = None
    duration_ms: int | None = None
    """Milliseconds."""
    exit_code: int | None = None
    output: str | None = None
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str = ""
    type: Literal["command_execution"]


class SubagentCall(WireModel):
    """What an agent had another one do. Its fields depend on the type."""

    id: str
    recipient_agent_id: str | None = None
    sender_agent_id: str | None = None
    status: str = ""
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str = ""
    type: Literal[
        "close_subagent_call",
        "interrupt_subagent_call",
        "wait_for_subagents_call",
        "resume_subagent_call",
        "send_subagent_input_call",
        "create_subagent_call",
    ]
    recipient_agent_ids: list[str] | None = None
    content: list[AgentContent] | None = None
    agent_id: str | None = None
    model: str | None = None
    reasoning_effort: str | None = None


AgentItem = Annotated[
    AgentMessage
    | AgentThought
    | AgentFunctionCall
    | AgentFunctionOutput
    | AgentMail
    | AgentMcpCall
    | AgentComputerCall
    | AgentApproval
    | AgentApprovalResult
    | AgentSearch
    | AgentCommand
    | SubagentCall,
    tagged(),
]
"""An item of a session, by its `type`."""
