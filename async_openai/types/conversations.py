"""Conversations: items kept by the API as the context of responses."""

from __future__ import annotations

from async_openai.types.base import Reply
from async_openai.types.items import AnyItem
from async_openai.types.pages import ConversationCursorPage

ConversationItemList = ConversationCursorPage[AnyItem]
"""The reply of `conversations.items.create`: the items added."""


class Conversation(Reply):
    """A conversation; `conversations.items` gives its items."""

    id: str
    object: str = "conversation"
    created_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] | None = None
