"""Agents: models with instructions and tools."""
# Made by `python -m tests.generate` from agents.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.agent_environments import AsyncEnvironments, Environments, _AsyncRawEnvironments, _RawEnvironments
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.agent_sessions import AgentSessions, AsyncAgentSessions, _AsyncRawAgentSessions, _RawAgentSessions
from async_openai.resources.automations import AsyncAutomations, Automations, _AsyncRawAutomations, _RawAutomations
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object, Objects
from async_openai.resources.vaults import AsyncVaults, Vaults, _AsyncRawVaults, _RawVaults
from async_openai.types.agents import Agent
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

class AgentCreateRequest(AgentRequest[Agent]):
    """Make an agent."""
    model: str
    compaction: Object | None = None
    experimental: Object | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    multi_agent: Object | None = None
    name: str | None = None
    reasoning: Object | None = None
    service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None
    text: Object | None = None
    tools: Objects | None = Field(default=None, repr=False)

class AgentDeleteRequest(AgentRequest[Deleted]):
    """Delete an agent."""
    agent_id: str = Field(kw_only=False)

class AgentListRequest(AgentListing[CursorPage[Agent]]):
    """List the agents."""

class AgentRetrieveRequest(AgentRequest[Agent]):
    """Look an agent up."""
    agent_id: str = Field(kw_only=False)

class AgentUpdateRequest(AgentRequest[Agent]):
    """Change an agent."""
    agent_id: str = Field(kw_only=False)
    compaction: Object | None = None
    experimental: Object | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    model: str | None = None
    multi_agent: Object | None = None
    name: str | None = None
    reasoning: Object | None = None
    service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None
    text: Object | None = None
    tools: Objects | None = Field(default=None, repr=False)

class _RawAgents(Resource):
    automations: type[_RawAutomations]
    environments: type[_RawEnvironments]
    sessions: type[_RawAgentSessions]
    vaults: type[_RawVaults]
    (create, async_create) = methods(AgentCreateRequest)
    (delete, async_delete) = methods(AgentDeleteRequest)
    (list, async_list) = paged(AgentListRequest)
    (retrieve, async_retrieve) = methods(AgentRetrieveRequest)
    (update, async_update) = methods(AgentUpdateRequest)

class _AsyncRawAgents(Awaited, Resource):
    automations: type[_AsyncRawAutomations]
    environments: type[_AsyncRawEnvironments]
    sessions: type[_AsyncRawAgentSessions]
    vaults: type[_AsyncRawVaults]
    (create, async_create) = methods(AgentCreateRequest)
    (delete, async_delete) = methods(AgentDeleteRequest)
    (list, async_list) = paged(AgentListRequest)
    (retrieve, async_retrieve) = methods(AgentRetrieveRequest)
    (update, async_update) = methods(AgentUpdateRequest)

class Agents(Resource):
    """`beta.agents`: models with instructions and tools."""
    @property
    def with_raw_response(self) -> type[_RawAgents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAgents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    automations: Automations
    """`beta.agents.automations`."""
    environments: Environments
    """`beta.agents.environments`."""
    sessions: AgentSessions
    """`beta.agents.sessions`."""
    vaults: Vaults
    """`beta.agents.vaults`."""
    def create(self, *, model: str, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Agent:
        """Make an agent.

        `POST /agents`

        Args:
            model: ID of the model.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create(self, *, model: str, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Agent]:
        """Make an agent.

        `POST /agents`

        Args:
            model: ID of the model.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete an agent.

        `DELETE /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, agent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an agent.

        `DELETE /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Agent]:
        """List the agents.

        `GET /agents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Agent]:
        """List the agents.

        `GET /agents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Agent:
        """Look an agent up.

        `GET /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Agent]:
        """Look an agent up.

        `GET /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, agent_id: str, *, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Agent:
        """Change an agent.

        `POST /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_update(self, agent_id: str, *, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Agent]:
        """Change an agent.

        `POST /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """

class AsyncAgents(Awaited, Resource):
    """`beta.agents` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAgents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAgents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    automations: AsyncAutomations
    """`beta.agents.automations`."""
    environments: AsyncEnvironments
    """`beta.agents.environments`."""
    sessions: AsyncAgentSessions
    """`beta.agents.sessions`."""
    vaults: AsyncVaults
    """`beta.agents.vaults`."""
    def create(self, *, model: str, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Agent]:
        """Make an agent.

        `POST /agents`

        Args:
            model: ID of the model.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create
    def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete an agent.

        `DELETE /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Agent]:
        """List the agents.

        `GET /agents`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Agent]:
        """Look an agent up.

        `GET /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, agent_id: str, *, compaction: Object | None = None, experimental: Object | None = None, instructions: str | None = None, metadata: Metadata | None = None, model: str | None = None, multi_agent: Object | None = None, name: str | None = None, reasoning: Object | None = None, service_tier: Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast'] | str | None = None, text: Object | None = None, tools: Objects | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, Agent]:
        """Change an agent.

        `POST /agents/{agent_id}`

        Args:
            agent_id: ID of the agent.
            compaction: `{"async": ...}`: whether the conversation is shortened meanwhile.
            experimental: `{"time_awareness": ...}`.
            instructions: System message.
            metadata: Up to 16 pairs of texts, for your own use.
            model: ID of the model.
            multi_agent: `{"enabled", "max_concurrent_subagents"}`.
            name: Name to show.
            reasoning: `{"effort", "summary"}`; see `AgentReasoning`.
            service_tier: Tier to serve it at: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`.
            text: `{"format", "verbosity"}`; see `AgentText`.
            tools: Functions of yours, MCP servers and the API's own tools; see `AgentTool`.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_update = update
