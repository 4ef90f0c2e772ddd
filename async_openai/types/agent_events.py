"""Events of the sessions of agents. Events of the same shape share a class."""

from __future__ import annotations

from typing import Annotated, Literal

from async_openai.types.agent_items import (
    AgentItem,
)
from async_openai.types.agent_sessions import AgentContent, AgentSession, AgentTurn, AgentUsage, Subagent
from async_openai.types.agents import AgentErrorDetails
from async_openai.types.base import WireModel
from async_openai.types.billed import Billed
from async_openai.types.states import StateEvent
from async_openai.types.tagged import tagged

_RESTING = frozenset({"agent.session.idle", "agent.session.requires_action", "agent.session.failed"})


class EnvironmentState(WireModel):
    """How an environment is."""

    id: str
    error: AgentErrorDetails | None = None
    status: str = ""
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: str = ""


class SessionStateEvent(StateEvent):
    """A session changed its state."""

    event_id: str = ""
    session: AgentSession | None = None
    type: Literal[
        "agent.session.failed",
        "agent.session.requires_action",
        "agent.session.in_progress",
        "agent.session.idle",
        "agent.session.created",
    ]
    obfuscation: str | None = None

    @property
    def state(self) -> AgentSession | None:
        """The session as it is now."""
        return self.session

    @property
    def ends(self) -> bool:
        """Whether the session does nothing before it is told more."""
        return self.type in _RESTING


class TurnEvent(StateEvent):
    """A turn changed its state."""

    event_id: str = ""
    session_id: str = ""
    turn: AgentTurn | None = None
    turn_id: str = ""
    type: Literal[
        "agent.session.turn.cancelled",
        "agent.session.turn.failed",
        "agent.session.turn.completed",
        "agent.session.turn.in_progress",
        "agent.session.turn.created",
    ]
    usage: AgentUsage | None = None
    obfuscation: str | None = None

    def billed(self) -> Billed:
        """Return what is billed of the turn."""
        return Billed() if self.turn is None else self.turn.billed()


class SessionItemEvent(StateEvent):
    """An item began, or is whole."""

    event_id: str = ""
    item: AgentItem | None = None
    output_index: int | None = None
    session_id: str = ""
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done", "agent.session.turn.item.added"]
    obfuscation: str | None = None


class SessionPartEvent(StateEvent):
    """A part of an item began, or is whole."""

    event_id: str = ""
    item_id: str = ""
    output_index: int = 0
    part: AgentContent | None = None
    session_id: str = ""
    status: str | None = None
    """`incomplete`."""
    summary_index: int | None = None
    turn_id: str | None = None
    type: Literal[
        "agent.session.turn.reasoning_summary_part.done",
        "agent.session.turn.reasoning_summary_part.added",
        "agent.session.turn.content_part.done",
        "agent.session.turn.content_part.added",
    ]
    obfuscation: str | None = None
    content_index: int | None = None


class SessionDeltaEvent(StateEvent):
    """The next piece of a text, a summary or the output of a command."""

    delta: str = ""
    event_id: str = ""
    item_id: str = ""
    output_index: int = 0
    session_id: str = ""
    summary_index: int | None = None
    turn_id: str | None = None
    type: Literal[
        "agent.session.turn.reasoning_summary_text.delta",
        "agent.session.turn.output_text.delta",
        "agent.output.command_execution_output.delta",
    ]
    obfuscation: str | None = None
    content_index: int | None = None

    @property
    def piece(self) -> str:
        """The text in it; none of what is no answer."""
        return self.delta if self.type == "agent.session.turn.output_text.delta" else ""


class SessionTextEvent(StateEvent):
    """A text or a summary is whole."""

    event_id: str = ""
    item_id: str = ""
    output_index: int = 0
    session_id: str = ""
    summary_index: int | None = None
    text: str = ""
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done", "agent.session.turn.output_text.done"]
    obfuscation: str | None = None
    content_index: int | None = None


class SubagentEvent(StateEvent):
    """A subagent changed its state."""

    event_id: str = ""
    subagent: Subagent | None = None
    type: Literal["agent.session.subagent.closed", "agent.session.subagent.active", "agent.session.subagent.created"]
    obfuscation: str | None = None


class EnvironmentEvent(StateEvent):
    """An environment changed its state."""

    environment: EnvironmentState | None = None
    event_id: str = ""
    session_id: str = ""
    turn_id: str | None = None
    type: Literal[
        "agent.session.environment.failed",
        "agent.session.environment.disconnected",
        "agent.session.environment.connected",
        "agent.session.environment.pending",
        "agent.session.environment.reset",
        "agent.session.environment.expired",
        "agent.session.environment.suspended",
        "agent.session.environment.ready",
    ]
    obfuscation: str | None = None
    environment_id: str | None = None
    reset_count: int | None = None
    """How often it was made anew."""


class SessionErrorEvent(StateEvent):
    """Something went wrong in a session; the stream goes on."""

    error: AgentErrorDetails | None = None
    event_id: str = ""
    session_id: str = ""
    type: Literal["error"]
    obfuscation: str | None = None


AgentSessionEvent = Annotated[
    SessionStateEvent
    | TurnEvent
    | SessionItemEvent
    | SessionPartEvent
    | SessionDeltaEvent
    | SessionTextEvent
    | SubagentEvent
    | EnvironmentEvent
    | SessionErrorEvent,
    tagged(),
]
"""An event of a session, by its `type`."""
