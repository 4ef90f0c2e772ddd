"""Sessions of agents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import Field

from async_openai.engine.streaming import Stream
from async_openai.resources.agent_requests import AgentContentRequest, AgentListing, AgentRequest, SessionFollowing
from async_openai.resources.base import Awaited, Resource, attach, live, methods, paged, streaming
from async_openai.resources.parameters import Metadata, Object, Objects, Strings
from async_openai.resources.session_helpers import following
from async_openai.types.agent_events import AgentSessionEvent
from async_openai.types.agent_sessions import AgentSession, SessionArtifact
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted, Empty

if TYPE_CHECKING:
    from async_openai.resources.agent_turns import (
        AsyncSessionItems,
        AsyncSessionTraces,
        AsyncSessionTurns,
        AsyncSubagents,
        SessionItems,
        SessionTraces,
        SessionTurns,
        Subagents,
    )

R = TypeVar("R")


class SessionInputRequest(AgentRequest[Empty], verb="POST", path="/agents/sessions/{session_id}/events", accept="*/*"):
    """Give a session that rests its input, and see the turn that follows in a `with` block."""

    session_id: str = Field(kw_only=False)
    """ID of the session. Nobody else may give it input meanwhile."""
    input: str | Objects = Field(repr=False)
    """A text, or messages: `{"role": "user", "content": ...}`."""

    def json_body(self, changes: Mapping[str, Any]) -> bytes:
        """Return the body: the input as an event."""
        messages: Any = self.input
        if isinstance(messages, str):
            messages = [{"role": "user", "content": [{"type": "input_text", "text": messages}]}]
        event = {"type": "agent.session.input.message", "input": messages}
        return SessionEventCreateRequest(self.session_id, events=[event]).json_body(changes)


class SessionArtifactContentRequest(
    AgentContentRequest,
    verb="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    accept="application/binary",
):
    """Fetch the content of a file that an agent made."""

    session_id: str
    """ID of the session."""
    artifact_id: str = Field(kw_only=False)
    """ID of the file."""


class SessionArtifactDeleteRequest(
    AgentRequest[Deleted], verb="DELETE", path="/agents/sessions/{session_id}/artifacts/{artifact_id}"
):
    """Delete a file that an agent made."""

    session_id: str
    """ID of the session."""
    artifact_id: str = Field(kw_only=False)
    """ID of the file."""


class SessionArtifactListRequest(
    AgentListing[CursorPage[SessionArtifact]], verb="GET", path="/agents/sessions/{session_id}/artifacts"
):
    """List the files that an agent made."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    environment_id: str | None = None
    """ID of the environment."""


class SessionArtifactRetrieveRequest(
    AgentRequest[SessionArtifact], verb="GET", path="/agents/sessions/{session_id}/artifacts/{artifact_id}"
):
    """Look a file that an agent made up."""

    session_id: str
    """ID of the session."""
    artifact_id: str = Field(kw_only=False)
    """ID of the file."""


class SessionEventCreateRequest(
    AgentRequest[Empty], verb="POST", path="/agents/sessions/{session_id}/events", accept="*/*"
):
    """Give a session messages, results of functions or answers, or cancel its turn."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    events: Objects = Field(repr=False)
    """`{"type": "agent.session.input.message", ...}`, and others."""


class SessionEventStreamRequest(
    SessionFollowing[Stream[AgentSessionEvent, AgentSession]], verb="GET", path="/agents/sessions/{session_id}/events"
):
    """Follow a session: its events as they come."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    include_obfuscation: bool | None = None
    """Whether events are padded against eavesdroppers that count bytes."""


class AgentSessionCreateFields(AgentRequest[R], verb="POST", path="/agents/sessions", pinned=True):
    """Start a session of an agent."""

    environment: Object = Field(repr=False)
    """`{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`."""
    agent: Object | None = Field(default=None, repr=False)
    """An agent for this session alone, or changes to the named one."""
    agent_id: str | None = None
    """ID of the agent."""
    input: str | Objects | None = Field(default=None, repr=False)
    """A text, or messages, to begin with."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    prompt_cache_options: Object | None = None
    """`{"ttl": "30m" or "12h"}`."""
    review: str | None = None
    """Whether uses of the computer are looked at: `none` or `auto_review`."""
    # Not None, in the place of which usage would be asked for.
    stream_options: Object | None = Field(default_factory=dict[str, Any])
    """`{"include_obfuscation": ...}`."""
    vault_ids: Strings | None = None
    """IDs of vaults whose credentials may be used."""


class AgentSessionCreateRequest(AgentSessionCreateFields[AgentSession]):
    """Start a session of an agent."""

    stream: Literal[False] | None = None
    """True gives the events as they come."""


class AgentSessionCreateStreamRequest(AgentSessionCreateFields[Stream[AgentSessionEvent, AgentSession]]):
    """Start a session of an agent, and see how it goes."""

    stream: Literal[True]
    """Give the events as they come."""


class AgentSessionDeleteRequest(AgentRequest[Deleted], verb="DELETE", path="/agents/sessions/{session_id}"):
    """Delete a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class AgentSessionListRequest(AgentListing[CursorPage[AgentSession]], verb="GET", path="/agents/sessions", pinned=True):
    """List the sessions."""

    agent_id: str | None = None
    """ID of the agent."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""


class AgentSessionRetrieveRequest(AgentRequest[AgentSession], verb="GET", path="/agents/sessions/{session_id}"):
    """Look a session up."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class AgentSessionUpdateRequest(AgentRequest[AgentSession], verb="POST", path="/agents/sessions/{session_id}"):
    """Change a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""
    agent: Object | None = Field(default=None, repr=False)
    """An agent for this session alone, or changes to the named one."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use; in lists: only those with these."""
    prompt_cache_options: Object | None = None
    """`{"ttl": "30m" or "12h"}`."""
    review: str | None = None
    """Whether uses of the computer are looked at: `none` or `auto_review`."""


class SessionArtifacts(Resource):
    """`beta.agents.sessions.artifacts`."""

    content, async_content = methods(SessionArtifactContentRequest)
    delete, async_delete = methods(SessionArtifactDeleteRequest)
    list, async_list = paged(SessionArtifactListRequest)
    retrieve, async_retrieve = methods(SessionArtifactRetrieveRequest)


class AsyncSessionArtifacts(Awaited, SessionArtifacts):
    """`beta.agents.sessions.artifacts` of `AsyncOpenAI`."""


class SessionEvents(Resource):
    """`beta.agents.sessions.events`."""

    create, async_create = methods(SessionEventCreateRequest)
    stream, async_stream = live(SessionEventStreamRequest)


class AsyncSessionEvents(Awaited, SessionEvents):
    """`beta.agents.sessions.events` of `AsyncOpenAI`."""


class AgentSessions(Resource):
    """`beta.agents.sessions`."""

    artifacts: attach[SessionArtifacts, AsyncSessionArtifacts] = attach("agent_sessions", "SessionArtifacts")
    events: attach[SessionEvents, AsyncSessionEvents] = attach("agent_sessions", "SessionEvents")
    items: attach[SessionItems, AsyncSessionItems] = attach("agent_turns", "SessionItems")
    subagents: attach[Subagents, AsyncSubagents] = attach("agent_turns", "Subagents")
    traces: attach[SessionTraces, AsyncSessionTraces] = attach("agent_turns", "SessionTraces")
    turns: attach[SessionTurns, AsyncSessionTurns] = attach("agent_turns", "SessionTurns")
    create, async_create = streaming(AgentSessionCreateRequest, AgentSessionCreateStreamRequest)
    delete, async_delete = methods(AgentSessionDeleteRequest)
    list, async_list = paged(AgentSessionListRequest)
    retrieve, async_retrieve = methods(AgentSessionRetrieveRequest)
    update, async_update = methods(AgentSessionUpdateRequest)
    stream, async_stream = following(SessionInputRequest)


class AsyncAgentSessions(Awaited, AgentSessions):
    """`beta.agents.sessions` of `AsyncOpenAI`."""
