"""Agents: models with instructions and tools."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class AgentErrorDetails(WireModel):
    """What went wrong."""

    code: str | None = None
    message: str = ""
    type: str | None = None
    param: str | None = None


class MultiAgent(WireModel):
    """Whether an agent may have others work for it."""

    enabled: bool = False
    max_concurrent_subagents: int | None = None


class AgentReasoning(WireModel):
    """How an agent reasons."""

    effort: str | None = None
    """`none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`."""
    summary: str | None = None
    """`concise`, `detailed` or `auto`."""


class AgentTextFormat(WireModel):
    """Form of an agent's texts."""

    schema_: dict[str, Any] | None = Field(default=None, validation_alias="schema", serialization_alias="schema")
    type: str = ""
    """`json_schema` or `text`."""


class AgentText(WireModel):
    """Settings of an agent's texts."""

    format: AgentTextFormat | None = None
    verbosity: str = ""
    """`low`, `medium` or `high`."""


class AgentSwitch(WireModel):
    """Whether something is on."""

    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")
    time_awareness: bool | None = None
    enabled: bool | None = None


class AgentPlace(WireModel):
    """Where an agent searches from."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class McpTransport(WireModel):
    """How an MCP server is reached."""

    args: list[str] | None = None
    command: str | None = None
    cwd: str | None = None
    env_vars: list[str] | None = None
    type: str = ""
    """`stdio` or `http`."""
    server_url: str | None = None
    headers: dict[str, str] | None = None


class AgentTool(WireModel):
    """A tool of an agent. Its fields depend on the type."""

    type: str = ""
    """`automations`, `computer_use`, `web_search`, `mcp`, `programmatic_tool_calling`, `function` or
    `tool_search`."""
    include_screenshots: bool | None = None
    allowed_domains: list[str] | None = None
    context_size: str | None = None
    """`low`, `medium` or `high`."""
    location: AgentPlace | None = None
    mode: str | None = None
    """`disabled`, `cached` or `live`."""
    allowed_tools: list[str] | None = None
    connection_origin: str | None = None
    """`service` or `environment`."""
    credential_id: str | None = None
    request_metadata: dict[str, Any] | None = None
    required: bool | None = None
    server_label: str | None = None
    transport: McpTransport | None = None
    enabled: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    name: str | None = None
    parameters: dict[str, Any] | None = None
    async_: bool | None = Field(default=None, validation_alias="async", serialization_alias="async")


class PromptCaching(WireModel):
    """How long prompts are kept."""

    ttl: str = ""
    """`30m` or `12h`."""


class AgentConfig(WireModel):
    """An agent as it is in a session."""

    id: str | None = None
    instructions: str | None = None
    model: str = ""
    multi_agent: MultiAgent | None = None
    reasoning: AgentReasoning | None = None
    service_tier: str = ""
    """`auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText | None = None
    tools: list[AgentTool] = Field(default_factory=list[AgentTool])
    compaction: AgentSwitch | None = None
    experimental: AgentSwitch | None = None
    name: str | None = None


class Agent(Reply):
    """A model with instructions and tools, kept by the API."""

    id: str
    object: str = "agent"
    created_at: int = 0
    """Seconds since the epoch."""
    instructions: str | None = None
    metadata: dict[str, str] = Field(default_factory=dict[str, str])
    model: str = ""
    multi_agent: MultiAgent | None = None
    name: str | None = None
    reasoning: AgentReasoning | None = None
    service_tier: str = ""
    """`auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText | None = None
    tools: list[AgentTool] = Field(default_factory=list[AgentTool])
    updated_at: int = 0
    """Seconds since the epoch."""
    compaction: AgentSwitch | None = None
    experimental: AgentSwitch | None = None
