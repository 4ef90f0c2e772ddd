"""ChatKit: chats of users in the browser."""
# Made by `python -m tests.generate` from chatkit.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.chatkit_requests import ChatKitListing, ChatKitRequest
from async_openai.resources.parameters import Object
from async_openai.types.chatkit import ChatKitItem, ChatKitSession, ChatKitThread
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, Unpack

class ChatKitSessionCancelRequest(ChatKitRequest[ChatKitSession]):
    """End a session."""
    session_id: str = Field(kw_only=False)

class ChatKitSessionCreateRequest(ChatKitRequest[ChatKitSession]):
    """Make a session for a user. Its `client_secret` is for the browser."""
    user: str
    workflow: Object = Field(repr=False)
    chatkit_configuration: Object | None = None
    expires_after: Object | None = None
    rate_limits: Object | None = None

class ChatKitThreadDeleteRequest(ChatKitRequest[Deleted]):
    """Delete a thread."""
    thread_id: str = Field(kw_only=False)

class ChatKitThreadListRequest(ChatKitListing[ConversationCursorPage[ChatKitThread]]):
    """List the threads of users."""
    user: str | None = None

class ChatKitThreadListItemsRequest(ChatKitListing[ConversationCursorPage[ChatKitItem]]):
    """List the items of a thread."""
    thread_id: str = Field(kw_only=False)

class ChatKitThreadRetrieveRequest(ChatKitRequest[ChatKitThread]):
    """Look a thread up."""
    thread_id: str = Field(kw_only=False)

class _RawChatKitSessions(Resource):
    (cancel, async_cancel) = methods(ChatKitSessionCancelRequest)
    (create, async_create) = methods(ChatKitSessionCreateRequest)

class _AsyncRawChatKitSessions(Awaited, Resource):
    (cancel, async_cancel) = methods(ChatKitSessionCancelRequest)
    (create, async_create) = methods(ChatKitSessionCreateRequest)

class ChatKitSessions(Resource):
    """`beta.chatkit.sessions`."""
    @property
    def with_raw_response(self) -> type[_RawChatKitSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawChatKitSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> ChatKitSession:
        """End a session.

        `POST /chatkit/sessions/{session_id}/cancel`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitSession]:
        """End a session.

        `POST /chatkit/sessions/{session_id}/cancel`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def create(self, *, user: str, workflow: Object, chatkit_configuration: Object | None = None, expires_after: Object | None = None, rate_limits: Object | None = None, **options: Unpack[CallOptions]) -> ChatKitSession:
        """Make a session for a user. Its `client_secret` is for the browser.

        `POST /chatkit/sessions`

        Args:
            user: ID of the end user.
            workflow: The workflow: `{"id", "state_variables", "tracing", "version"}`.
            chatkit_configuration: What is offered: `{"automatic_thread_titling", "file_upload", "history"}`.
            expires_after: `{"anchor": "created_at", "seconds": ...}`. Default: 10 minutes.
            rate_limits: `{"max_requests_per_1_minute": ...}`. Default: 10.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, user: str, workflow: Object, chatkit_configuration: Object | None = None, expires_after: Object | None = None, rate_limits: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitSession]:
        """Make a session for a user. Its `client_secret` is for the browser.

        `POST /chatkit/sessions`

        Args:
            user: ID of the end user.
            workflow: The workflow: `{"id", "state_variables", "tracing", "version"}`.
            chatkit_configuration: What is offered: `{"automatic_thread_titling", "file_upload", "history"}`.
            expires_after: `{"anchor": "created_at", "seconds": ...}`. Default: 10 minutes.
            rate_limits: `{"max_requests_per_1_minute": ...}`. Default: 10.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncChatKitSessions(Awaited, Resource):
    """`beta.chatkit.sessions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawChatKitSessions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawChatKitSessions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitSession]:
        """End a session.

        `POST /chatkit/sessions/{session_id}/cancel`

        Args:
            session_id: ID of the session.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def create(self, *, user: str, workflow: Object, chatkit_configuration: Object | None = None, expires_after: Object | None = None, rate_limits: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitSession]:
        """Make a session for a user. Its `client_secret` is for the browser.

        `POST /chatkit/sessions`

        Args:
            user: ID of the end user.
            workflow: The workflow: `{"id", "state_variables", "tracing", "version"}`.
            chatkit_configuration: What is offered: `{"automatic_thread_titling", "file_upload", "history"}`.
            expires_after: `{"anchor": "created_at", "seconds": ...}`. Default: 10 minutes.
            rate_limits: `{"max_requests_per_1_minute": ...}`. Default: 10.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create

class _RawChatKitThreads(Resource):
    (delete, async_delete) = methods(ChatKitThreadDeleteRequest)
    (list, async_list) = paged(ChatKitThreadListRequest)
    (list_items, async_list_items) = paged(ChatKitThreadListItemsRequest)
    (retrieve, async_retrieve) = methods(ChatKitThreadRetrieveRequest)

class _AsyncRawChatKitThreads(Awaited, Resource):
    (delete, async_delete) = methods(ChatKitThreadDeleteRequest)
    (list, async_list) = paged(ChatKitThreadListRequest)
    (list_items, async_list_items) = paged(ChatKitThreadListItemsRequest)
    (retrieve, async_retrieve) = methods(ChatKitThreadRetrieveRequest)

class ChatKitThreads(Resource):
    """`beta.chatkit.threads`."""
    @property
    def with_raw_response(self) -> type[_RawChatKitThreads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawChatKitThreads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Delete a thread.

        `DELETE /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a thread.

        `DELETE /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, user: str | None = None, **options: Unpack[CallOptions]) -> Page[ChatKitThread]:
        """List the threads of users.

        `GET /chatkit/threads`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            user: Only threads of this user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, user: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ChatKitThread]:
        """List the threads of users.

        `GET /chatkit/threads`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            user: Only threads of this user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list_items(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> Page[ChatKitItem]:
        """List the items of a thread.

        `GET /chatkit/threads/{thread_id}/items`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list_items(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ChatKitItem]:
        """List the items of a thread.

        `GET /chatkit/threads/{thread_id}/items`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ChatKitThread:
        """Look a thread up.

        `GET /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitThread]:
        """Look a thread up.

        `GET /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncChatKitThreads(Awaited, Resource):
    """`beta.chatkit.threads` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawChatKitThreads]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawChatKitThreads]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Delete a thread.

        `DELETE /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, user: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ChatKitThread]:
        """List the threads of users.

        `GET /chatkit/threads`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            user: Only threads of this user.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def list_items(self, thread_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, before: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[ChatKitItem]:
        """List the items of a thread.

        `GET /chatkit/threads/{thread_id}/items`

        Args:
            thread_id: ID of the thread.
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            order: `asc` (oldest first) or `desc`.
            before: ID of the first item of the page after.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list_items = list_items
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ChatKitThread]:
        """Look a thread up.

        `GET /chatkit/threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawChatKit(Resource):
    sessions: type[_RawChatKitSessions]
    threads: type[_RawChatKitThreads]

class _AsyncRawChatKit(Awaited, Resource):
    sessions: type[_AsyncRawChatKitSessions]
    threads: type[_AsyncRawChatKitThreads]

class ChatKit(Resource):
    """`beta.chatkit`."""
    @property
    def with_raw_response(self) -> type[_RawChatKit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawChatKit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    sessions: ChatKitSessions
    """`beta.chatkit.sessions`."""
    threads: ChatKitThreads
    """`beta.chatkit.threads`."""

class AsyncChatKit(Awaited, Resource):
    """`beta.chatkit` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawChatKit]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawChatKit]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    sessions: AsyncChatKitSessions
    """`beta.chatkit.sessions`."""
    threads: AsyncChatKitThreads
    """`beta.chatkit.threads`."""
