"""Events of webhooks, a union by `type`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from async_openai.types.base import WireModel
from async_openai.types.tagged import GenericItem, tagged


class WebhookEvent(WireModel):
    """An event of the API."""

    id: str = ""
    """The same where an event is sent again."""
    created_at: int = 0
    """Seconds since the epoch."""
    object: str | None = None
    """`event`."""


class ObjectData(WireModel):
    """The object of an event."""

    id: str


class ObjectEvent(WebhookEvent):
    """Something happened to a response, a batch, a fine-tuning job, an eval run, a safety case or an environment."""

    type: Literal[
        "response.completed",
        "response.cancelled",
        "response.failed",
        "response.incomplete",
        "batch.completed",
        "batch.cancelled",
        "batch.expired",
        "batch.failed",
        "fine_tuning.job.succeeded",
        "fine_tuning.job.failed",
        "fine_tuning.job.cancelled",
        "eval.run.succeeded",
        "eval.run.failed",
        "eval.run.canceled",
        "safety.alert.created",
        "safety.org_alert.created",
        "safety.warning_issued",
        "safety.deactivation_issued",
        "agent.environment.ready",
        "agent.environment.suspended",
        "agent.environment.failed",
        "agent.environment.expired",
    ]
    data: ObjectData
    essential: ClassVar[frozenset[str]] = frozenset({"data"})


class SipHeader(WireModel):
    """A header of a call's SIP INVITE: written by the caller, not verified."""

    name: str = ""
    value: str = ""


class CallData(WireModel):
    """A call."""

    call_id: str | None = None
    """For `realtime.calls.accept` and `reject`. In `realtime.call.incoming`."""
    session_id: str | None = None
    """In the events of `live`."""
    type: str | None = None
    """`sip` or `webrtc`. In `live.transport`."""
    sip_headers: list[SipHeader] = Field(default_factory=list[SipHeader])
    sip_media_security: str | None = None
    """`rtp` or `srtp`; None where it is not known."""


class CallEvent(WebhookEvent):
    """A call comes in, or is connected."""

    type: Literal["realtime.call.incoming", "live.call.incoming", "live.transport.incoming", "live.transport.connected"]
    data: CallData
    essential: ClassVar[frozenset[str]] = frozenset({"data"})


class Connection(WireModel):
    """Where an agent's environment is reached."""

    remote_url: str = ""


class RequiredAction(WireModel):
    """An action needed by an agent."""

    type: str = ""
    """`computer_use_approval_request`, `mcp_approval_request`, `function_call` or `environment_connection`."""


class SessionData(WireModel):
    """A session of an agent."""

    id: str
    environment_type: str | None = None
    environment_id: str | None = None
    connect: Connection | None = None
    """In `agent.session.created`."""
    required_action: RequiredAction | None = None
    """In `agent.session.action_required`."""


class SessionEvent(WebhookEvent):
    """A session of an agent has begun, goes on, waits or has ended."""

    type: Literal[
        "agent.session.created",
        "agent.session.in_progress",
        "agent.session.idle",
        "agent.session.failed",
        "agent.session.action_required",
    ]
    data: SessionData
    essential: ClassVar[frozenset[str]] = frozenset({"data"})


class UnknownEvent(WebhookEvent, GenericItem):
    """An event of a type unknown to this release, with `data` and other fields as sent."""


AnyWebhookEvent = Annotated[ObjectEvent | CallEvent | SessionEvent, tagged(fallback=UnknownEvent)]
"""A webhook event of any type; of a type unknown to this release an `UnknownEvent`."""
