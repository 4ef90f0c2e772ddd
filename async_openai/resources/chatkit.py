"""ChatKit: chats of users in the browser."""

from __future__ import annotations

from pydantic import Field

from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.chatkit_requests import ChatKitListing, ChatKitRequest
from async_openai.resources.parameters import Object
from async_openai.types.chatkit import ChatKitItem, ChatKitSession, ChatKitThread
from async_openai.types.pages import ConversationCursorPage
from async_openai.types.shared import Deleted


class ChatKitSessionCancelRequest(
    ChatKitRequest[ChatKitSession], verb="POST", path="/chatkit/sessions/{session_id}/cancel", body="none"
):
    """End a session."""

    session_id: str = Field(kw_only=False)
    """ID of the session."""


class ChatKitSessionCreateRequest(ChatKitRequest[ChatKitSession], verb="POST", path="/chatkit/sessions", pinned=True):
    """Make a session for a user. Its `client_secret` is for the browser."""

    user: str
    """ID of the end user."""
    workflow: Object = Field(repr=False)
    """The workflow: `{"id", "state_variables", "tracing", "version"}`."""
    chatkit_configuration: Object | None = None
    """What is offered: `{"automatic_thread_titling", "file_upload", "history"}`."""
    expires_after: Object | None = None
    """`{"anchor": "created_at", "seconds": ...}`. Default: 10 minutes."""
    rate_limits: Object | None = None
    """`{"max_requests_per_1_minute": ...}`. Default: 10."""


class ChatKitThreadDeleteRequest(ChatKitRequest[Deleted], verb="DELETE", path="/chatkit/threads/{thread_id}"):
    """Delete a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ChatKitThreadListRequest(
    ChatKitListing[ConversationCursorPage[ChatKitThread]], verb="GET", path="/chatkit/threads", pinned=True
):
    """List the threads of users."""

    user: str | None = None
    """Only threads of this user."""


class ChatKitThreadListItemsRequest(
    ChatKitListing[ConversationCursorPage[ChatKitItem]], verb="GET", path="/chatkit/threads/{thread_id}/items"
):
    """List the items of a thread."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ChatKitThreadRetrieveRequest(ChatKitRequest[ChatKitThread], verb="GET", path="/chatkit/threads/{thread_id}"):
    """Look a thread up."""

    thread_id: str = Field(kw_only=False)
    """ID of the thread."""


class ChatKitSessions(Resource):
    """`beta.chatkit.sessions`."""

    cancel, async_cancel = methods(ChatKitSessionCancelRequest)
    create, async_create = methods(ChatKitSessionCreateRequest)


class AsyncChatKitSessions(Awaited, ChatKitSessions):
    """`beta.chatkit.sessions` of `AsyncOpenAI`."""


class ChatKitThreads(Resource):
    """`beta.chatkit.threads`."""

    delete, async_delete = methods(ChatKitThreadDeleteRequest)
    list, async_list = paged(ChatKitThreadListRequest)
    list_items, async_list_items = paged(ChatKitThreadListItemsRequest)
    retrieve, async_retrieve = methods(ChatKitThreadRetrieveRequest)


class AsyncChatKitThreads(Awaited, ChatKitThreads):
    """`beta.chatkit.threads` of `AsyncOpenAI`."""


class ChatKit(Resource):
    """`beta.chatkit`."""

    sessions: attach[ChatKitSessions, AsyncChatKitSessions] = attach("chatkit", "ChatKitSessions")
    threads: attach[ChatKitThreads, AsyncChatKitThreads] = attach("chatkit", "ChatKitThreads")


class AsyncChatKit(Awaited, ChatKit):
    """`beta.chatkit` of `AsyncOpenAI`."""
