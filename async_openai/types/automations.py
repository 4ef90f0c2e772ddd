"""Automations: work of agents at a time, or again and again."""

from __future__ import annotations

from pydantic import Field

from async_openai.types.agent_environments import AgentEnvironment
from async_openai.types.agent_sessions import AgentInput
from async_openai.types.agents import AgentConfig, AgentErrorDetails
from async_openai.types.base import Reply, WireModel


class AutomationTarget(WireModel):
    """What an automation does."""

    instructions: str | None = None
    session_id: str | None = None
    type: str = ""
    """`existing_session` or `new_session`."""
    agent: AgentConfig | None = None
    agent_id: str | None = None
    environment: AgentEnvironment | None = None
    input: list[AgentInput] | None = None
    metadata: dict[str, str] | None = None
    vault_ids: list[str] | None = None


class Automation(Reply):
    """Work of an agent at a time, or again and again."""

    id: str
    object: str = "agent.automation"
    created_at: int = 0
    """Seconds since the epoch."""
    created_by: AutomationOrigin | None = None
    expression: str | None = None
    """When, in the form of cron."""
    metadata: dict[str, str] = Field(default_factory=dict[str, str])
    name: str = ""
    status: str = ""
    """`active`, `paused` or `completed`."""
    target: AutomationTarget | None = None
    timezone: str | None = None
    type: str = ""
    """`periodic` or `once`."""
    pause_reason: str | None = None
    """Why it is paused: `target_session_failed`."""
    run_at: int | None = None
    """Seconds since the epoch."""


class AutomationOrigin(WireModel):
    """Who made an automation, or what an invocation comes from."""

    session_id: str | None = None
    tool_call_id: str | None = None
    type: str = ""
    """`agent`, `developer`, `automation` or `manual`."""
    automation: Automation | None = None


class AutomationInvocation(Reply):
    """A run of an automation."""

    id: str
    object: str = "agent.automation.invocation"
    automation_id: str = ""
    created_at: int = 0
    """Seconds since the epoch."""
    error: AgentErrorDetails | None = None
    scheduled_at: int | None = None
    """Seconds since the epoch."""
    session_id: str | None = None
    skip_reason: str | None = None
    """`pending_delivery`."""
    source: AutomationOrigin | None = None
    status: str = ""
    """`queued`, `completed`, `failed` or `skipped`."""
