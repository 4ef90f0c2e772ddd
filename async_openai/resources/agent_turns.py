"""Turns and items of the sessions of agents."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.types.agent_items import AgentItem
from async_openai.types.agent_sessions import AgentTurn, SessionTrace, Subagent
from async_openai.types.pages import ConversationCursorPage, CursorPage


class SessionItemListRequest(
    AgentListing[CursorPage[AgentItem]], verb="GET", path="/agents/sessions/{session_id}/items"
):
    """List the items of a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class SubagentItemListRequest(
    AgentListing[CursorPage[AgentItem]], verb="GET", path="/agents/sessions/{session_id}/subagents/{subagent_id}/items"
):
    """List the items of a subagent."""

    session_id: str
    """ID of the session."""
    subagent_id: str = Field(kw_only=False)
    """ID of the subagent."""


class SubagentTurnItemListRequest(
    AgentListing[CursorPage[AgentItem]],
    verb="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
):
    """List the items of a subagent's turn."""

    session_id: str
    """ID of the session."""
    subagent_id: str
    """ID of the subagent."""
    turn_id: str = Field(kw_only=False)
    """ID of the turn."""


class SubagentTurnListRequest(
    AgentListing[CursorPage[AgentTurn]], verb="GET", path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns"
):
    """List the turns of a subagent."""

    session_id: str
    """ID of the session."""
    subagent_id: str = Field(kw_only=False)
    """ID of the subagent."""


class SubagentTurnRetrieveRequest(
    AgentRequest[AgentTurn], verb="GET", path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}"
):
    """Look a turn of a subagent up."""

    session_id: str
    """ID of the session."""
    subagent_id: str
    """ID of the subagent."""
    turn_id: str = Field(kw_only=False)
    """ID of the turn."""


class SubagentListRequest(
    AgentListing[CursorPage[Subagent]], verb="GET", path="/agents/sessions/{session_id}/subagents"
):
    """List the subagents of a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class SubagentRetrieveRequest(
    AgentRequest[Subagent], verb="GET", path="/agents/sessions/{session_id}/subagents/{subagent_id}"
):
    """Look a subagent up."""

    session_id: str
    """ID of the session."""
    subagent_id: str = Field(kw_only=False)
    """ID of the subagent."""


class SessionTraceListRequest(
    AgentListing[CursorPage[SessionTrace]], verb="GET", path="/agents/sessions/{session_id}/traces"
):
    """List the traces of a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class SessionTurnItemListRequest(
    AgentListing[ConversationCursorPage[AgentItem]],
    verb="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}/items",
):
    """List the items of a turn."""

    session_id: str
    """ID of the session."""
    turn_id: str = Field(kw_only=False)
    """ID of the turn."""


class SessionTurnListRequest(
    AgentListing[CursorPage[AgentTurn]], verb="GET", path="/agents/sessions/{session_id}/turns"
):
    """List the turns of a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class SessionTurnRetrieveRequest(
    AgentRequest[AgentTurn], verb="GET", path="/agents/sessions/{session_id}/turns/{turn_id}"
):
    """Look a turn up."""

    session_id: str
    """ID of the session."""
    turn_id: str = Field(kw_only=False)
    """ID of the turn."""


class SessionItems(Resource):
    """`beta.agents.sessions.items`."""

    list, async_list = paged(SessionItemListRequest)


class AsyncSessionItems(Awaited, SessionItems):
    """`beta.agents.sessions.items` of `AsyncOpenAI`."""


class SubagentItems(Resource):
    """`beta.agents.sessions.subagents.items`."""

    list, async_list = paged(SubagentItemListRequest)


class AsyncSubagentItems(Awaited, SubagentItems):
    """`beta.agents.sessions.subagents.items` of `AsyncOpenAI`."""


class SubagentTurnItems(Resource):
    """`beta.agents.sessions.subagents.turns.items`."""

    list, async_list = paged(SubagentTurnItemListRequest)


class AsyncSubagentTurnItems(Awaited, SubagentTurnItems):
    """`beta.agents.sessions.subagents.turns.items` of `AsyncOpenAI`."""


class SubagentTurns(Resource):
    """`beta.agents.sessions.subagents.turns`."""

    items: attach[SubagentTurnItems, AsyncSubagentTurnItems] = attach("agent_turns", "SubagentTurnItems")
    list, async_list = paged(SubagentTurnListRequest)
    retrieve, async_retrieve = methods(SubagentTurnRetrieveRequest)


class AsyncSubagentTurns(Awaited, SubagentTurns):
    """`beta.agents.sessions.subagents.turns` of `AsyncOpenAI`."""


class Subagents(Resource):
    """`beta.agents.sessions.subagents`."""

    items: attach[SubagentItems, AsyncSubagentItems] = attach("agent_turns", "SubagentItems")
    turns: attach[SubagentTurns, AsyncSubagentTurns] = attach("agent_turns", "SubagentTurns")
    list, async_list = paged(SubagentListRequest)
    retrieve, async_retrieve = methods(SubagentRetrieveRequest)


class AsyncSubagents(Awaited, Subagents):
    """`beta.agents.sessions.subagents` of `AsyncOpenAI`."""


class SessionTraces(Resource):
    """`beta.agents.sessions.traces`."""

    list, async_list = paged(SessionTraceListRequest)


class AsyncSessionTraces(Awaited, SessionTraces):
    """`beta.agents.sessions.traces` of `AsyncOpenAI`."""


class SessionTurnItems(Resource):
    """`beta.agents.sessions.turns.items`."""

    list, async_list = paged(SessionTurnItemListRequest)


class AsyncSessionTurnItems(Awaited, SessionTurnItems):
    """`beta.agents.sessions.turns.items` of `AsyncOpenAI`."""


class SessionTurns(Resource):
    """`beta.agents.sessions.turns`."""

    items: attach[SessionTurnItems, AsyncSessionTurnItems] = attach("agent_turns", "SessionTurnItems")
    list, async_list = paged(SessionTurnListRequest)
    retrieve, async_retrieve = methods(SessionTurnRetrieveRequest)


class AsyncSessionTurns(Awaited, SessionTurns):
    """`beta.agents.sessions.turns` of `AsyncOpenAI`."""
