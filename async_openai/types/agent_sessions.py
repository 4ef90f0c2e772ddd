"""Sessions of agents, their turns and what they wait for."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.agent_environments import AgentEnvironment
from async_openai.types.agents import AgentConfig, AgentErrorDetails, PromptCaching
from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.states import LastState


class CachedTokens(WireModel):
    """Tokens read from the cache."""

    cached_tokens: int = 0


class ReasonedTokens(WireModel):
    """Tokens of reasoning."""

    reasoning_tokens: int = 0


class AgentUsage(WireModel):
    """Tokens of a session or a turn."""

    input_tokens: int = 0
    input_tokens_details: CachedTokens | None = None
    output_tokens: int = 0
    output_tokens_details: ReasonedTokens | None = None
    total_tokens: int = 0


class AgentContent(WireModel):
    """A part of a message. Its fields depend on the type."""

    image_url: str | None = None
    type: str = ""
    """`input_image`, `input_text`, `summary_text`, `output_text` or `encrypted_content`."""
    text: str | None = None
    encrypted_content: str | None = None


class AgentInput(WireModel):
    """A message given to a session."""

    content: list[AgentContent] = Field(default_factory=list[AgentContent])
    role: str = ""
    """`user`."""
    type: str = "message"


class SignInField(WireModel):
    """A field to fill in."""

    id: str
    label: str = ""
    required: bool = False
    type: str = ""


class SignInOption(WireModel):
    """A way to sign in."""

    id: str
    field_ids: list[str] = Field(default_factory=list[str])
    label: str = ""


class ApprovalRequest(WireModel):
    """What an agent asks to be allowed. Its fields depend on the type."""

    origin: str | None = None
    reason: str | None = None
    type: str = ""
    """`browser_origin_access`, `browser_authentication` or `mcp_tool_call`."""
    credential_origin: str | None = None
    fields: list[SignInField] | None = None
    options: list[SignInOption] | None = None
    arguments: Any = None
    message: str | None = None
    name: str | None = None
    server_label: str | None = None


class AgentAction(WireModel):
    """What a session waits for. Its fields depend on the type."""

    environment_id: str | None = None
    type: str = ""
    """`environment_connection`, `function_call`, `computer_use_approval_request` or `mcp_approval_request`."""
    arguments: Any = None
    call_id: str | None = None
    name: str | None = None
    turn_id: str | None = None
    request: ApprovalRequest | None = None
    request_id: str | None = None


class SessionArtifact(Reply):
    """A file that an agent made."""

    id: str
    object: str = "agent.session.artifact"
    created_at: int = 0
    """Seconds since the epoch."""
    environment_id: str = ""
    path: str = ""
    session_id: str = ""
    size_bytes: int = 0
    """Bytes."""
    turn_id: str = ""


class AgentSession(Reply):
    """Work of an agent, with its environment."""

    id: str
    object: str = "agent.session"
    agent: AgentConfig | None = None
    created_at: int = 0
    """Seconds since the epoch."""
    environment: AgentEnvironment | None = None
    error: str | None = None
    last_active_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] = Field(default_factory=dict[str, str])
    required_actions: list[AgentAction] = Field(default_factory=list[AgentAction])
    status: str = ""
    """`idle`, `in_progress`, `requires_action` or `failed`."""
    usage: AgentUsage | None = None
    vault_ids: list[str] = Field(default_factory=list[str])
    prompt_cache_options: PromptCaching | None = None
    review: str | None = None
    """`none` or `auto_review`."""

    @classmethod
    def accumulator(cls) -> LastState[AgentSession]:
        """Make the accumulator of the stream's events."""
        return LastState(cls)

    def billed(self) -> Billed:
        """Nothing is billed of a session: its turns are."""
        return Billed()


class AgentTurn(Reply):
    """A turn of a session: what follows an input."""

    id: str
    object: str = "agent.session.turn"
    agent_id: str = ""
    completed_at: int | None = None
    """Seconds since the epoch."""
    created_at: int = 0
    """Seconds since the epoch."""
    error: AgentErrorDetails | None = None
    session_id: str = ""
    started_at: int | None = None
    """Seconds since the epoch."""
    status: str = ""
    """`queued`, `in_progress`, `waiting`, `completed`, `failed` or `cancelled`."""
    subagent_id: str | None = None
    usage: AgentUsage | None = None
    prompt_cache_options: PromptCaching | None = None

    def billed(self) -> Billed:
        """Return what is billed: the tokens of a turn, once, when it has ended."""
        return super().billed()._replace(job=self.id, finished=self.status not in {"queued", "in_progress", "waiting"})


class Subagent(Reply):
    """An agent that works for another one."""

    id: str
    object: str = "agent.session.subagent"
    closed_at: int | None = None
    """Seconds since the epoch."""
    instructions: list[AgentContent] | None = None
    name: str | None = None
    opened_at: int = 0
    """Seconds since the epoch."""
    parent_agent_id: str = ""
    session_id: str = ""
    status: str = ""
    """`active` or `closed`."""


class SessionTrace(Reply):
    """A trace of a session, for OpenTelemetry."""

    id: str
    object: str = "agent.session.trace"
    created_at: int = 0
    """Seconds since the epoch."""
    otlp: dict[str, Any] = Field(default_factory=dict[str, Any])
    """In OpenTelemetry's form."""
    session_id: str = ""
