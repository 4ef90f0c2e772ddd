"""Automations of agents."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Metadata, Object
from async_openai.types.automations import Automation, AutomationInvocation
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted


class AutomationInvocationCreateRequest(
    AgentRequest[AutomationInvocation], verb="POST", path="/agents/automations/{automation_id}/invocations", body="none"
):
    """Run an automation now."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationInvocationListRequest(
    AgentListing[CursorPage[AutomationInvocation]], verb="GET", path="/agents/automations/{automation_id}/invocations"
):
    """List the runs of an automation."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationInvocationRetrieveRequest(
    AgentRequest[AutomationInvocation],
    verb="GET",
    path="/agents/automations/{automation_id}/invocations/{invocation_id}",
):
    """Look a run of an automation up."""

    automation_id: str
    """ID of the automation."""
    invocation_id: str = Field(kw_only=False)
    """ID of the run."""


class AutomationCreateRequest(AgentRequest[Automation], verb="POST", path="/agents/automations", pinned=True):
    """Make an automation."""

    name: str
    """Name to show."""
    target: Object
    """What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session",
    "session_id", "instructions"}`."""
    type: str
    """Kind: `periodic` or `once`."""
    expression: str | None = None
    """When, in the form of cron; for `periodic`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    run_at: int | None = None
    """When, in seconds since the epoch; for `once`."""
    timezone: str | None = None
    """Time zone of the expression: `Europe/Berlin`."""


class AutomationDeleteRequest(AgentRequest[Deleted], verb="DELETE", path="/agents/automations/{automation_id}"):
    """Delete an automation."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationListRequest(AgentListing[CursorPage[Automation]], verb="GET", path="/agents/automations", pinned=True):
    """List the automations."""

    session_id: str | None = None
    """ID of the session."""


class AutomationPauseRequest(
    AgentRequest[Automation], verb="POST", path="/agents/automations/{automation_id}/pause", body="none"
):
    """Pause an automation."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationResumeRequest(
    AgentRequest[Automation], verb="POST", path="/agents/automations/{automation_id}/resume", body="none"
):
    """Let a paused automation go on."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationRetrieveRequest(AgentRequest[Automation], verb="GET", path="/agents/automations/{automation_id}"):
    """Look an automation up."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""


class AutomationUpdateRequest(AgentRequest[Automation], verb="POST", path="/agents/automations/{automation_id}"):
    """Change an automation."""

    automation_id: str = Field(kw_only=False)
    """ID of the automation."""
    expression: str | None = None
    """When, in the form of cron; for `periodic`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    name: str | None = None
    """Name to show."""
    run_at: int | None = None
    """When, in seconds since the epoch; for `once`."""
    target: Object | None = None
    """What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session",
    "session_id", "instructions"}`."""
    timezone: str | None = None
    """Time zone of the expression: `Europe/Berlin`."""


class AutomationInvocations(Resource):
    """`beta.agents.automations.invocations`."""

    create, async_create = methods(AutomationInvocationCreateRequest)
    list, async_list = paged(AutomationInvocationListRequest)
    retrieve, async_retrieve = methods(AutomationInvocationRetrieveRequest)


class AsyncAutomationInvocations(Awaited, AutomationInvocations):
    """`beta.agents.automations.invocations` of `AsyncOpenAI`."""


class Automations(Resource):
    """`beta.agents.automations`."""

    invocations: attach[AutomationInvocations, AsyncAutomationInvocations] = attach(
        "automations", "AutomationInvocations"
    )
    create, async_create = methods(AutomationCreateRequest)
    delete, async_delete = methods(AutomationDeleteRequest)
    list, async_list = paged(AutomationListRequest)
    pause, async_pause = methods(AutomationPauseRequest)
    resume, async_resume = methods(AutomationResumeRequest)
    retrieve, async_retrieve = methods(AutomationRetrieveRequest)
    update, async_update = methods(AutomationUpdateRequest)


class AsyncAutomations(Awaited, Automations):
    """`beta.agents.automations` of `AsyncOpenAI`."""
