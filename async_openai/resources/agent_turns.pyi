"""Turns and items of the sessions of agents."""
# Made by `python -m tests.generate` from agent_turns.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.agent_requests import AgentListing, AgentRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.types.agent_items import AgentItem
from async_openai.types.agent_sessions import AgentTurn, SessionTrace, Subagent
from async_openai.types.pages import ConversationCursorPage, CursorPage
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class SessionItemListRequest(AgentListing[CursorPage[AgentItem]]):
    """List the items of a session."""
    session_id: str = Field(kw_only=False)

class SubagentItemListRequest(AgentListing[CursorPage[AgentItem]]):
    """List the items of a subagent."""
    session_id: str
    subagent_id: str = Field(kw_only=False)

class SubagentTurnItemListRequest(AgentListing[CursorPage[AgentItem]]):
    """List the items of a subagent's turn."""
    session_id: str
    subagent_id: str
    turn_id: str = Field(kw_only=False)

class SubagentTurnListRequest(AgentListing[CursorPage[AgentTurn]]):
    """List the turns of a subagent."""
    session_id: str
    subagent_id: str = Field(kw_only=False)

class SubagentTurnRetrieveRequest(AgentRequest[AgentTurn]):
    """Look a turn of a subagent up."""
    session_id: str
    subagent_id: str
    turn_id: str = Field(kw_only=False)

class SubagentListRequest(AgentListing[CursorPage[Subagent]]):
    """List the subagents of a session."""
    session_id: str = Field(kw_only=False)

class SubagentRetrieveRequest(AgentRequest[Subagent]):
    """Look a subagent up."""
    session_id: str
    subagent_id: str = Field(kw_only=False)

class SessionTraceListRequest(AgentListing[CursorPage[SessionTrace]]):
    """List the traces of a session."""
    session_id: str = Field(kw_only=False)

class SessionTurnItemListRequest(AgentListing[ConversationCursorPage[AgentItem]]):
    """List the items of a turn."""
    session_id: str
    turn_id: str = Field(kw_only=False)

class SessionTurnListRequest(AgentListing[CursorPage[AgentTurn]]):
    """List the turns of a session."""
    session_id: str = Field(kw_only=False)

class SessionTurnRetrieveRequest(AgentRequest[AgentTurn]):
    """Look a turn up."""
    session_id: str
    turn_id: str = Field(kw_only=False)

class _RawSessionItems(Resource):
    (list, async_list) = paged(SessionItemListRequest)

class _AsyncRawSessionItems(Awaited, Resource):
    (list, async_list) = paged(SessionItemListRequest)

class SessionItems(Resource):
    """`beta.agents.sessions.items`."""
    @property
    def with_raw_response(self) -> type[_RawSessionItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentItem]:
        """List the items of a session.

        `GET /agents/sessions/{session_id}/items`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a session.

        `GET /agents/sessions/{session_id}/items`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionItems(Awaited, Resource):
    """`beta.agents.sessions.items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a session.

        `GET /agents/sessions/{session_id}/items`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawSubagentItems(Resource):
    (list, async_list) = paged(SubagentItemListRequest)

class _AsyncRawSubagentItems(Awaited, Resource):
    (list, async_list) = paged(SubagentItemListRequest)

class SubagentItems(Resource):
    """`beta.agents.sessions.subagents.items`."""
    @property
    def with_raw_response(self) -> type[_RawSubagentItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSubagentItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentItem]:
        """List the items of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSubagentItems(Awaited, Resource):
    """`beta.agents.sessions.subagents.items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSubagentItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSubagentItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawSubagentTurnItems(Resource):
    (list, async_list) = paged(SubagentTurnItemListRequest)

class _AsyncRawSubagentTurnItems(Awaited, Resource):
    (list, async_list) = paged(SubagentTurnItemListRequest)

class SubagentTurnItems(Resource):
    """`beta.agents.sessions.subagents.turns.items`."""
    @property
    def with_raw_response(self) -> type[_RawSubagentTurnItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSubagentTurnItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, turn_id: str, *, session_id: str, subagent_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentItem]:
        """List the items of a subagent's turn.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, turn_id: str, *, session_id: str, subagent_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a subagent's turn.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSubagentTurnItems(Awaited, Resource):
    """`beta.agents.sessions.subagents.turns.items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSubagentTurnItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSubagentTurnItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, turn_id: str, *, session_id: str, subagent_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a subagent's turn.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawSubagentTurns(Resource):
    items: type[_RawSubagentTurnItems]
    (list, async_list) = paged(SubagentTurnListRequest)
    (retrieve, async_retrieve) = methods(SubagentTurnRetrieveRequest)

class _AsyncRawSubagentTurns(Awaited, Resource):
    items: type[_AsyncRawSubagentTurnItems]
    (list, async_list) = paged(SubagentTurnListRequest)
    (retrieve, async_retrieve) = methods(SubagentTurnRetrieveRequest)

class SubagentTurns(Resource):
    """`beta.agents.sessions.subagents.turns`."""
    @property
    def with_raw_response(self) -> type[_RawSubagentTurns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSubagentTurns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: SubagentTurnItems
    """`beta.agents.sessions.subagents.turns.items`."""
    def list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentTurn]:
        """List the turns of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentTurn]:
        """List the turns of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]) -> AgentTurn:
        """Look a turn of a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentTurn]:
        """Look a turn of a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSubagentTurns(Awaited, Resource):
    """`beta.agents.sessions.subagents.turns` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSubagentTurns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSubagentTurns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: AsyncSubagentTurnItems
    """`beta.agents.sessions.subagents.turns.items`."""
    def list(self, subagent_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentTurn]:
        """List the turns of a subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentTurn]:
        """Look a turn of a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSubagents(Resource):
    items: type[_RawSubagentItems]
    turns: type[_RawSubagentTurns]
    (list, async_list) = paged(SubagentListRequest)
    (retrieve, async_retrieve) = methods(SubagentRetrieveRequest)

class _AsyncRawSubagents(Awaited, Resource):
    items: type[_AsyncRawSubagentItems]
    turns: type[_AsyncRawSubagentTurns]
    (list, async_list) = paged(SubagentListRequest)
    (retrieve, async_retrieve) = methods(SubagentRetrieveRequest)

class Subagents(Resource):
    """`beta.agents.sessions.subagents`."""
    @property
    def with_raw_response(self) -> type[_RawSubagents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSubagents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: SubagentItems
    """`beta.agents.sessions.subagents.items`."""
    turns: SubagentTurns
    """`beta.agents.sessions.subagents.turns`."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Subagent]:
        """List the subagents of a session.

        `GET /agents/sessions/{session_id}/subagents`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Subagent]:
        """List the subagents of a session.

        `GET /agents/sessions/{session_id}/subagents`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Subagent:
        """Look a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Subagent]:
        """Look a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSubagents(Awaited, Resource):
    """`beta.agents.sessions.subagents` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSubagents]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSubagents]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: AsyncSubagentItems
    """`beta.agents.sessions.subagents.items`."""
    turns: AsyncSubagentTurns
    """`beta.agents.sessions.subagents.turns`."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Subagent]:
        """List the subagents of a session.

        `GET /agents/sessions/{session_id}/subagents`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Subagent]:
        """Look a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawSessionTraces(Resource):
    (list, async_list) = paged(SessionTraceListRequest)

class _AsyncRawSessionTraces(Awaited, Resource):
    (list, async_list) = paged(SessionTraceListRequest)

class SessionTraces(Resource):
    """`beta.agents.sessions.traces`."""
    @property
    def with_raw_response(self) -> type[_RawSessionTraces]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionTraces]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[SessionTrace]:
        """List the traces of a session.

        `GET /agents/sessions/{session_id}/traces`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SessionTrace]:
        """List the traces of a session.

        `GET /agents/sessions/{session_id}/traces`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionTraces(Awaited, Resource):
    """`beta.agents.sessions.traces` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionTraces]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionTraces]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[SessionTrace]:
        """List the traces of a session.

        `GET /agents/sessions/{session_id}/traces`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawSessionTurnItems(Resource):
    (list, async_list) = paged(SessionTurnItemListRequest)

class _AsyncRawSessionTurnItems(Awaited, Resource):
    (list, async_list) = paged(SessionTurnItemListRequest)

class SessionTurnItems(Resource):
    """`beta.agents.sessions.turns.items`."""
    @property
    def with_raw_response(self) -> type[_RawSessionTurnItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionTurnItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, turn_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentItem]:
        """List the items of a turn.

        `GET /agents/sessions/{session_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, turn_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a turn.

        `GET /agents/sessions/{session_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionTurnItems(Awaited, Resource):
    """`beta.agents.sessions.turns.items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionTurnItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionTurnItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, turn_id: str, *, session_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentItem]:
        """List the items of a turn.

        `GET /agents/sessions/{session_id}/turns/{turn_id}/items`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawSessionTurns(Resource):
    items: type[_RawSessionTurnItems]
    (list, async_list) = paged(SessionTurnListRequest)
    (retrieve, async_retrieve) = methods(SessionTurnRetrieveRequest)

class _AsyncRawSessionTurns(Awaited, Resource):
    items: type[_AsyncRawSessionTurnItems]
    (list, async_list) = paged(SessionTurnListRequest)
    (retrieve, async_retrieve) = methods(SessionTurnRetrieveRequest)

class SessionTurns(Resource):
    """`beta.agents.sessions.turns`."""
    @property
    def with_raw_response(self) -> type[_RawSessionTurns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawSessionTurns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: SessionTurnItems
    """`beta.agents.sessions.turns.items`."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> Page[AgentTurn]:
        """List the turns of a session.

        `GET /agents/sessions/{session_id}/turns`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentTurn]:
        """List the turns of a session.

        `GET /agents/sessions/{session_id}/turns`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> AgentTurn:
        """Look a turn up.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentTurn]:
        """Look a turn up.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncSessionTurns(Awaited, Resource):
    """`beta.agents.sessions.turns` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawSessionTurns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawSessionTurns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    items: AsyncSessionTurnItems
    """`beta.agents.sessions.turns.items`."""
    def list(self, session_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[AgentTurn]:
        """List the turns of a session.

        `GET /agents/sessions/{session_id}/turns`

        Args:
            session_id: ID of the session.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, AgentTurn]:
        """Look a turn up.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
