"""Automations of agents."""
# Made by `python -m tests.generate` from automations.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object
from async_openai.types.automations import Automation, AutomationInvocation
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class AutomationInvocationCreateRequest(AgentRequest[AutomationInvocation]):
    """Run an automation now."""
    automation_id: str = Field(kw_only=False)

class AutomationInvocationListRequest(AgentListing[CursorPage[AutomationInvocation]]):
    """List the runs of an automation."""
    automation_id: str = Field(kw_only=False)

class AutomationInvocationRetrieveRequest(AgentRequest[AutomationInvocation]):
    """Look a run of an automation up."""
    automation_id: str
    invocation_id: str = Field(kw_only=False)

class AutomationCreateRequest(AgentRequest[Automation]):
    """Make an automation."""
    name: str
    target: Object
    type: Literal['periodic', 'once'] | str
    expression: str | None = None
    metadata: Metadata | None = None
    run_at: int | None = None
    timezone: str | None = None

class AutomationDeleteRequest(AgentRequest[Deleted]):
    """Delete an automation."""
    automation_id: str = Field(kw_only=False)

class AutomationListRequest(AgentListing[CursorPage[Automation]]):
    """List the automations."""
    session_id: str | None = None

class AutomationPauseRequest(AgentRequest[Automation]):
    """Pause an automation."""
    automation_id: str = Field(kw_only=False)

class AutomationResumeRequest(AgentRequest[Automation]):
    """Let a paused automation go on."""
    automation_id: str = Field(kw_only=False)

class AutomationRetrieveRequest(AgentRequest[Automation]):
    """Look an automation up."""
    automation_id: str = Field(kw_only=False)

class AutomationUpdateRequest(AgentRequest[Automation]):
    """Change an automation."""
    automation_id: str = Field(kw_only=False)
    expression: str | None = None
    metadata: Metadata | None = None
    name: str | None = None
    run_at: int | None = None
    target: Object | None = None
    timezone: str | None = None

class _RawAutomationInvocations(Resource):
    (create, async_create) = methods(AutomationInvocationCreateRequest)
    (list, async_list) = paged(AutomationInvocationListRequest)
    (retrieve, async_retrieve) = methods(AutomationInvocationRetrieveRequest)

class _AsyncRawAutomationInvocations(Awaited, Resource):
    (create, async_create) = methods(AutomationInvocationCreateRequest)
    (list, async_list) = paged(AutomationInvocationListRequest)
    (retrieve, async_retrieve) = methods(AutomationInvocationRetrieveRequest)

class AutomationInvocations(Resource):
    """`beta.agents.automations.invocations`."""
    @property
    def with_raw_response(self) -> type[_RawAutomationInvocations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAutomationInvocations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, automation_id: str, **options: Unpack[CallOptions]) -> AutomationInvocation:
        """Run an automation now.

        `POST /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AutomationInvocation]:
        """Run an automation now.

        `POST /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, automation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AutomationInvocation]:
        """List the runs of an automation.

        `GET /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, automation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AutomationInvocation]:
        """List the runs of an automation.

        `GET /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]) -> AutomationInvocation:
        """Look a run of an automation up.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

        Args:
            invocation_id: ID of the run.
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AutomationInvocation]:
        """Look a run of an automation up.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

        Args:
            invocation_id: ID of the run.
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncAutomationInvocations(Awaited, Resource):
    """`beta.agents.automations.invocations` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAutomationInvocations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAutomationInvocations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AutomationInvocation]:
        """Run an automation now.

        `POST /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, automation_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AutomationInvocation]:
        """List the runs of an automation.

        `GET /agents/automations/{automation_id}/invocations`

        Args:
            automation_id: ID of the automation.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AutomationInvocation]:
        """Look a run of an automation up.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

        Args:
            invocation_id: ID of the run.
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawAutomations(Resource):
    invocations: type[_RawAutomationInvocations]
    (create, async_create) = methods(AutomationCreateRequest)
    (delete, async_delete) = methods(AutomationDeleteRequest)
    (list, async_list) = paged(AutomationListRequest)
    (pause, async_pause) = methods(AutomationPauseRequest)
    (resume, async_resume) = methods(AutomationResumeRequest)
    (retrieve, async_retrieve) = methods(AutomationRetrieveRequest)
    (update, async_update) = methods(AutomationUpdateRequest)

class _AsyncRawAutomations(Awaited, Resource):
    invocations: type[_AsyncRawAutomationInvocations]
    (create, async_create) = methods(AutomationCreateRequest)
    (delete, async_delete) = methods(AutomationDeleteRequest)
    (list, async_list) = paged(AutomationListRequest)
    (pause, async_pause) = methods(AutomationPauseRequest)
    (resume, async_resume) = methods(AutomationResumeRequest)
    (retrieve, async_retrieve) = methods(AutomationRetrieveRequest)
    (update, async_update) = methods(AutomationUpdateRequest)

class Automations(Resource):
    """`beta.agents.automations`."""
    @property
    def with_raw_response(self) -> type[_RawAutomations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAutomations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    invocations: AutomationInvocations
    """`beta.agents.automations.invocations`."""
    def create(self, *, name: str, target: Object, type: Literal['periodic', 'once'] | str, expression: str | None = None, metadata: Metadata | None = None, run_at: int | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Automation:
        """Make an automation.

        `POST /agents/automations`

        Args:
            name: Name to show.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            type: Kind: `periodic` or `once`.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            run_at: When, in seconds since the epoch; for `once`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, name: str, target: Object, type: Literal['periodic', 'once'] | str, expression: str | None = None, metadata: Metadata | None = None, run_at: int | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Make an automation.

        `POST /agents/automations`

        Args:
            name: Name to show.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            type: Kind: `periodic` or `once`.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            run_at: When, in seconds since the epoch; for `once`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, automation_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete an automation.

        `DELETE /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an automation.

        `DELETE /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, session_id: str | None = None, **options: Unpack[CallOptions]) -> Page[Automation]:
        """List the automations.

        `GET /agents/automations`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, session_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Automation]:
        """List the automations.

        `GET /agents/automations`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def pause(self, automation_id: str, **options: Unpack[CallOptions]) -> Automation:
        """Pause an automation.

        `POST /agents/automations/{automation_id}/pause`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_pause(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Pause an automation.

        `POST /agents/automations/{automation_id}/pause`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def resume(self, automation_id: str, **options: Unpack[CallOptions]) -> Automation:
        """Let a paused automation go on.

        `POST /agents/automations/{automation_id}/resume`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_resume(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Let a paused automation go on.

        `POST /agents/automations/{automation_id}/resume`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> Automation:
        """Look an automation up.

        `GET /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Look an automation up.

        `GET /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, automation_id: str, *, expression: str | None = None, metadata: Metadata | None = None, name: str | None = None, run_at: int | None = None, target: Object | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Automation:
        """Change an automation.

        `POST /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            run_at: When, in seconds since the epoch; for `once`.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, automation_id: str, *, expression: str | None = None, metadata: Metadata | None = None, name: str | None = None, run_at: int | None = None, target: Object | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Change an automation.

        `POST /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            run_at: When, in seconds since the epoch; for `once`.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncAutomations(Awaited, Resource):
    """`beta.agents.automations` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAutomations]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAutomations]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    invocations: AsyncAutomationInvocations
    """`beta.agents.automations.invocations`."""
    def create(self, *, name: str, target: Object, type: Literal['periodic', 'once'] | str, expression: str | None = None, metadata: Metadata | None = None, run_at: int | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Make an automation.

        `POST /agents/automations`

        Args:
            name: Name to show.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            type: Kind: `periodic` or `once`.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            run_at: When, in seconds since the epoch; for `once`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def delete(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an automation.

        `DELETE /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, session_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Automation]:
        """List the automations.

        `GET /agents/automations`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def pause(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Pause an automation.

        `POST /agents/automations/{automation_id}/pause`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_pause = pause
    def resume(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Let a paused automation go on.

        `POST /agents/automations/{automation_id}/resume`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_resume = resume
    def retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Look an automation up.

        `GET /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, automation_id: str, *, expression: str | None = None, metadata: Metadata | None = None, name: str | None = None, run_at: int | None = None, target: Object | None = None, timezone: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Automation]:
        """Change an automation.

        `POST /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            expression: When, in the form of cron; for `periodic`.
            metadata: Up to 16 pairs of texts, for your own use.
            name: Name to show.
            run_at: When, in seconds since the epoch; for `once`.
            target: What it does: `{"type": "new_session", ...}`, as for `sessions.create`, or `{"type": "existing_session", "session_id", "instructions"}`.
            timezone: Time zone of the expression: `Europe/Berlin`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
