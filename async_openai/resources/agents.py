"""Agents: models with instructions and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.types.agents import Agent
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted

if TYPE_CHECKING:
    from async_openai.resources.agent_environments import AsyncEnvironments, Environments
    from async_openai.resources.agent_sessions import AgentSessions, AsyncAgentSessions
    from async_openai.resources.automations import AsyncAutomations, Automations
    from async_openai.resources.vaults import AsyncVaults, Vaults


class AgentCreateRequest(AgentRequest[Agent], verb="POST", path="/agents", pinned=True):
    """Make an agent."""

    model: str
    """ID of the model."""
    compaction: Object | None = None
    """`{"async": ...}`: whether the conversation is shortened meanwhile."""
    experimental: Object | None = None
    """`{"time_awareness": ...}`."""
    instructions: str | None = None
    """System message."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    multi_agent: Object | None = None
    """`{"enabled", "max_concurrent_subagents"}`."""
    name: str | None = None
    """Name to show."""
    reasoning: Object | None = None
    """`{"effort", "summary"}`; see `AgentReasoning`."""
    service_tier: str | None = None
    """Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: Object | None = None
    """`{"format", "verbosity"}`; see `AgentText`."""
    tools: Objects | None = Field(default=None, repr=False)
    """Functions of yours, MCP servers and the API's own tools; see `AgentTool`."""


class AgentDeleteRequest(AgentRequest[Deleted], verb="DELETE", path="/agents/{agent_id}"):
    """Delete an agent."""

    agent_id: str = Field(kw_only=False)
    """ID of the agent."""


class AgentListRequest(AgentListing[CursorPage[Agent]], verb="GET", path="/agents", pinned=True):
    """List the agents."""


class AgentRetrieveRequest(AgentRequest[Agent], verb="GET", path="/agents/{agent_id}"):
    """Look an agent up."""

    agent_id: str = Field(kw_only=False)
    """ID of the agent."""


class AgentUpdateRequest(AgentRequest[Agent], verb="POST", path="/agents/{agent_id}"):
    """Change an agent."""

    agent_id: str = Field(kw_only=False)
    """ID of the agent."""
    compaction: Object | None = None
    """`{"async": ...}`: whether the conversation is shortened meanwhile."""
    experimental: Object | None = None
    """`{"time_awareness": ...}`."""
    instructions: str | None = None
    """System message."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    model: str | None = None
    """ID of the model."""
    multi_agent: Object | None = None
    """`{"enabled", "max_concurrent_subagents"}`."""
    name: str | None = None
    """Name to show."""
    reasoning: Object | None = None
    """`{"effort", "summary"}`; see `AgentReasoning`."""
    service_tier: str | None = None
    """Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: Object | None = None
    """`{"format", "verbosity"}`; see `AgentText`."""
    tools: Objects | None = Field(default=None, repr=False)
    """Functions of yours, MCP servers and the API's own tools; see `AgentTool`."""


class Agents(Resource):
    """`beta.agents`: models with instructions and tools."""

    automations: attach[Automations, AsyncAutomations] = attach("automations", "Automations")
    environments: attach[Environments, AsyncEnvironments] = attach("agent_environments", "Environments")
    sessions: attach[AgentSessions, AsyncAgentSessions] = attach("agent_sessions", "AgentSessions")
    vaults: attach[Vaults, AsyncVaults] = attach("vaults", "Vaults")
    create, async_create = methods(AgentCreateRequest)
    delete, async_delete = methods(AgentDeleteRequest)
    list, async_list = paged(AgentListRequest)
    retrieve, async_retrieve = methods(AgentRetrieveRequest)
    update, async_update = methods(AgentUpdateRequest)


class AsyncAgents(Awaited, Agents):
    """`beta.agents` of `AsyncOpenAI`."""
