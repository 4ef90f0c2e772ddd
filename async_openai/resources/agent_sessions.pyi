"""Sessions of agents."""
# Made by `python -m tests.generate` from agent_sessions.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.agent_event_stream import AgentSessionStream, AsyncAgentSessionStream
from async_openai.engine.events import AsyncStreamManager, StreamManager
from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.resources.agent_requests import AgentContentRequest, AgentListing, AgentRequest, SessionFollowing
from async_openai.resources.agent_turns import AsyncSessionItems, AsyncSessionTraces, AsyncSessionTurns, AsyncSubagents, SessionItems, SessionTraces, SessionTurns, Subagents, _AsyncRawSessionItems, _AsyncRawSessionTraces, _AsyncRawSessionTurns, _AsyncRawSubagents, _RawSessionItems, _RawSessionTraces, _RawSessionTurns, _RawSubagents
from async_openai.resources.base import Awaited, Resource, live, methods, paged, streaming
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Metadata, Object, Objects, Strings
from async_openai.resources.session_helpers import following
from async_openai.types.agent_events import AgentSessionEvent
from async_openai.types.agent_sessions import AgentSession, SessionArtifact
from async_openai.types.binary import BinaryContent
from async_openai.types.pages import CursorPage
from async_openai.types.shared import Deleted, Empty
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack, overload

R = TypeVar('R')
class SessionInputRequest(AgentRequest[Empty]):
    """Give a session that rests its input, and see the turn that follows in a `with` block."""
    session_id: str = Field(kw_only=False)
    input: str | Objects = Field(repr=False)
    def json_body(self, changes: Mapping[str, Any]) -> bytes: ...

class SessionArtifactContentRequest(AgentContentRequest):
    """Fetch the content of a file that an agent made."""
    session_id: str
    artifact_id: str = Field(kw_only=False)

class SessionArtifactDeleteRequest(AgentRequest[Deleted]):
    """Delete a file that an agent made."""
    session_id: str
    artifact_id: str = Field(kw_only=False)

class SessionArtifactListRequest(AgentListing[CursorPage[SessionArtifact]]):
    """List the files that an agent made."""
    session_id: str = Field(kw_only=False)
    environment_id: str | None = None

class SessionArtifactRetrieveRequest(AgentRequest[SessionArtifact]):
    """Look a file that an agent made up."""
    session_id: str
    artifact_id: str = Field(kw_only=False)

class SessionEventCreateRequest(AgentRequest[Empty]):
    """Give a session messages, results of functions or answers, or cancel its turn."""
    session_id: str = Field(kw_only=False)
    events: Objects = Field(repr=False)

class SessionEventStreamRequest(SessionFollowing[Stream[AgentSessionEvent, AgentSession]]):
    """Follow a session: its events as they come."""
    session_id: str = Field(kw_only=False)
    include_obfuscation: bool | None = None

class AgentSessionCreateFields(AgentRequest[R]):
    """Start a session of an agent."""
    environment: Object = Field(repr=False)
    agent: Object | None = Field(default=None, repr=False)
    agent_id: str | None = None
    input: str | Objects | None = Field(default=None, repr=False)
    metadata: Metadata | None = None
    prompt_cache_options: Object | None = None
    review: Literal['none', 'auto_review'] | str | None = None
    stream_options: Object | None = Field(default_factory=dict[str, Any])
    vault_ids: Strings | None = None

class AgentSessionCreateRequest(AgentSessionCreateFields[AgentSession]):
    """Start a session of an agent."""
    stream: Literal[False] | None = None

class AgentSessionCreateStreamRequest(AgentSessionCreateFields[Stream[AgentSessionEvent, AgentSession]]):
    """Start a session of an agent, and see how it goes."""
    stream: Literal[True]

class AgentSessionDeleteRequest(AgentRequest[Deleted]):
    """Delete a session."""
    session_id: str = Field(kw_only=False)

class AgentSessionListRequest(AgentListing[CursorPage[AgentSession]]):
    """List the sessions."""
    agent_id: str | None = None
    metadata: Metadata | None = None

class AgentSessionRetrieveRequest(AgentRequest[AgentSession]):
    """Look a session up."""
    session_id: str = Field(kw_only=False)

class AgentSessionUpdateRequest(AgentRequest[AgentSession]):
    """Change a session."""
    session_id: str = Field(kw_only=False)
    agent: Object | None = Field(default=None, repr=False)
    metadata: Metadata | None = None
    prompt_cache_options: Object | None = None
    review: Literal['none', 'auto_review'] | str | None = None

class _RawSessionArtifacts(Resource):
    (content, async_content) = methods(SessionArtifactContentRequest)
    (delete, async_delete) = methods(SessionArtifactDeleteRequest)
    (list, async_list) = paged(SessionArtifactListRequest)
    (retrieve, async_retrieve) = methods(SessionArtifactRetrieveRequest)

class _AsyncRawSessionArtifacts(Awaited, Resource):
    (content, async_content) = methods(SessionArtifactContentRequest)
    (delete, async_delete) = methods(SessionArtifactDeleteRequest)
    (list, async_list) = paged(SessionArtifactListRequest)
    (retrieve, async_retrieve) = methods(SessionArtifactRetrieveRequest)

class SessionArtifacts(Resource):
    """`beta.agents.sessions.artifacts`."""
    @property
    def with_raw_response(self) -> type[_RawSessionArtifacts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionArtifacts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def content(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Fetch the content of a file that an agent made.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_content(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file that an agent made.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a file that an agent made.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a file that an agent made.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, environment_id: str | None = None, **options: Unpack[CallOptions]) -> Page[SessionArtifact]:
        """List the files that an agent made.

        `GET /agents/sessions/{session_id}/artifacts`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, environment_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SessionArtifact]:
        """List the files that an agent made.

        `GET /agents/sessions/{session_id}/artifacts`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> SessionArtifact:
        """Look a file that an agent made up.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SessionArtifact]:
        """Look a file that an agent made up.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionArtifacts(Awaited, Resource):
    """`beta.agents.sessions.artifacts` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionArtifacts]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionArtifacts]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def content(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, BinaryContent]:
        """Fetch the content of a file that an agent made.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_content = content
    def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a file that an agent made.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, environment_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SessionArtifact]:
        """List the files that an agent made.

        `GET /agents/sessions/{session_id}/artifacts`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            environment_id: ID of the environment.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, SessionArtifact]:
        """Look a file that an agent made up.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the file.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSessionEvents(Resource):
    (create, async_create) = methods(SessionEventCreateRequest)
    (stream, async_stream) = live(SessionEventStreamRequest)

class _AsyncRawSessionEvents(Awaited, Resource):
    (create, async_create) = methods(SessionEventCreateRequest)
    (stream, async_stream) = live(SessionEventStreamRequest)

class SessionEvents(Resource):
    """`beta.agents.sessions.events`."""
    @property
    def with_raw_response(self) -> type[_RawSessionEvents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionEvents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, session_id: str, *, events: Objects, **options: Unpack[CallOptions]) -> Empty:
        """Give a session messages, results of functions or answers, or cancel its turn.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            events: `{"type": "agent.session.input.message", ...}`, and others.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, session_id: str, *, events: Objects, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Give a session messages, results of functions or answers, or cancel its turn.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            events: `{"type": "agent.session.input.message", ...}`, and others.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def stream(self, session_id: str, *, include_obfuscation: bool | None = None, **options: Unpack[CallOptions]) -> Stream[AgentSessionEvent, AgentSession]:
        """Follow a session: its events as they come.

        `GET /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            include_obfuscation: Whether events are padded against eavesdroppers that count bytes.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_stream(self, session_id: str, *, include_obfuscation: bool | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AsyncStream[AgentSessionEvent, AgentSession]]:
        """Follow a session: its events as they come.

        `GET /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            include_obfuscation: Whether events are padded against eavesdroppers that count bytes.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionEvents(Awaited, Resource):
    """`beta.agents.sessions.events` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionEvents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionEvents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, session_id: str, *, events: Objects, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Empty]:
        """Give a session messages, results of functions or answers, or cancel its turn.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            events: `{"type": "agent.session.input.message", ...}`, and others.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def stream(self, session_id: str, *, include_obfuscation: bool | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AsyncStream[AgentSessionEvent, AgentSession]]:
        """Follow a session: its events as they come.

        `GET /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session.
            include_obfuscation: Whether events are padded against eavesdroppers that count bytes.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_stream = stream

class _RawAgentSessions(Resource):
    artifacts: type[_RawSessionArtifacts]
    events: type[_RawSessionEvents]
    items: type[_RawSessionItems]
    subagents: type[_RawSubagents]
    traces: type[_RawSessionTraces]
    turns: type[_RawSessionTurns]
    (create, async_create) = streaming(AgentSessionCreateRequest, AgentSessionCreateStreamRequest)
    (delete, async_delete) = methods(AgentSessionDeleteRequest)
    (list, async_list) = paged(AgentSessionListRequest)
    (retrieve, async_retrieve) = methods(AgentSessionRetrieveRequest)
    (update, async_update) = methods(AgentSessionUpdateRequest)
    (stream, async_stream) = following(SessionInputRequest)

class _AsyncRawAgentSessions(Awaited, Resource):
    artifacts: type[_AsyncRawSessionArtifacts]
    events: type[_AsyncRawSessionEvents]
    items: type[_AsyncRawSessionItems]
    subagents: type[_AsyncRawSubagents]
    traces: type[_AsyncRawSessionTraces]
    turns: type[_AsyncRawSessionTurns]
    (create, async_create) = streaming(AgentSessionCreateRequest, AgentSessionCreateStreamRequest)
    (delete, async_delete) = methods(AgentSessionDeleteRequest)
    (list, async_list) = paged(AgentSessionListRequest)
    (retrieve, async_retrieve) = methods(AgentSessionRetrieveRequest)
    (update, async_update) = methods(AgentSessionUpdateRequest)
    (stream, async_stream) = following(SessionInputRequest)

class AgentSessions(Resource):
    """`beta.agents.sessions`."""
    @property
    def with_raw_response(self) -> type[_RawAgentSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAgentSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    artifacts: SessionArtifacts
    """`beta.agents.sessions.artifacts`."""
    events: SessionEvents
    """`beta.agents.sessions.events`."""
    items: SessionItems
    """`beta.agents.sessions.items`."""
    subagents: Subagents
    """`beta.agents.sessions.subagents`."""
    traces: SessionTraces
    """`beta.agents.sessions.traces`."""
    turns: SessionTurns
    """`beta.agents.sessions.turns`."""
    @overload
    def create(self, *, environment: Object, agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AgentSession:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def create(self, *, environment: Object, stream: Literal[True], agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Stream[AgentSessionEvent, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def async_create(self, *, environment: Object, agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def async_create(self, *, environment: Object, stream: Literal[True], agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    def delete(self, session_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a session.

        `DELETE /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a session.

        `DELETE /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, agent_id: str | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> Page[AgentSession]:
        """List the sessions.

        `GET /agents/sessions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            agent_id: ID of the agent.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, agent_id: str | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentSession]:
        """List the sessions.

        `GET /agents/sessions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            agent_id: ID of the agent.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> AgentSession:
        """Look a session up.

        `GET /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentSession]:
        """Look a session up.

        `GET /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, session_id: str, *, agent: Object | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, **options: Unpack[CallOptions]) -> AgentSession:
        """Change a session.

        `POST /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            agent: An agent for this session alone, or changes to the named one.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, session_id: str, *, agent: Object | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentSession]:
        """Change a session.

        `POST /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            agent: An agent for this session alone, or changes to the named one.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def stream(self, session_id: str, *, input: str | Objects, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> StreamManager[AgentSessionStream]:
        """Give a session that rests its input, and see the turn that follows in a `with` block.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session. Nobody else may give it input meanwhile.
            input: A text, or messages: `{"role": "user", "content": ...}`.
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
    def async_stream(self, session_id: str, *, input: str | Objects, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAgentSessionStream]:
        """Give a session that rests its input, and see the turn that follows in a `with` block.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session. Nobody else may give it input meanwhile.
            input: A text, or messages: `{"role": "user", "content": ...}`.
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

class AsyncAgentSessions(Awaited, Resource):
    """`beta.agents.sessions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAgentSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAgentSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    artifacts: AsyncSessionArtifacts
    """`beta.agents.sessions.artifacts`."""
    events: AsyncSessionEvents
    """`beta.agents.sessions.events`."""
    items: AsyncSessionItems
    """`beta.agents.sessions.items`."""
    subagents: AsyncSubagents
    """`beta.agents.sessions.subagents`."""
    traces: AsyncSessionTraces
    """`beta.agents.sessions.traces`."""
    turns: AsyncSessionTurns
    """`beta.agents.sessions.turns`."""
    @overload
    def create(self, *, environment: Object, agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def create(self, *, environment: Object, stream: Literal[True], agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AsyncStream[AgentSessionEvent, AgentSession]]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def async_create(self, *, environment: Object, agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, stream: Literal[False] | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    @overload
    def async_create(self, *, environment: Object, stream: Literal[True], agent: Object | None = None, agent_id: str | None = None, input: str | Objects | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, stream_options: Object | None = {}, vault_ids: Strings | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, AgentSession]:
        """Start a session of an agent.

        `POST /agents/sessions`

        Args:
            environment: `{"type": "openai_hosted", "self_hosted" or "none", ...}`; see `AgentEnvironment`.
            agent: An agent for this session alone, or changes to the named one.
            agent_id: ID of the agent.
            input: A text, or messages, to begin with.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            stream_options: `{"include_obfuscation": ...}`.
            vault_ids: IDs of vaults whose credentials may be used.
            stream: True gives the events as they come.
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
    def delete(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a session.

        `DELETE /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, agent_id: str | None = None, metadata: Metadata | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentSession]:
        """List the sessions.

        `GET /agents/sessions`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            agent_id: ID of the agent.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentSession]:
        """Look a session up.

        `GET /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, session_id: str, *, agent: Object | None = None, metadata: Metadata | None = None, prompt_cache_options: Object | None = None, review: Literal['none', 'auto_review'] | str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentSession]:
        """Change a session.

        `POST /agents/sessions/{session_id}`

        Args:
            session_id: ID of the session.
            agent: An agent for this session alone, or changes to the named one.
            metadata: Up to 16 pairs of texts, for your own use; in lists: only those with these.
            prompt_cache_options: `{"ttl": "30m" or "12h"}`.
            review: Whether uses of the computer are looked at: `none` or `auto_review`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def stream(self, session_id: str, *, input: str | Objects, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> AsyncStreamManager[AsyncAgentSessionStream]:
        """Give a session that rests its input, and see the turn that follows in a `with` block.

        `POST /agents/sessions/{session_id}/events`

        Args:
            session_id: ID of the session. Nobody else may give it input meanwhile.
            input: A text, or messages: `{"role": "user", "content": ...}`.
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
    async_stream = stream
