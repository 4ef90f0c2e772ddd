"""Conversations: items that the API keeps, for responses to go on from."""

from __future__ import annotations

from async_openai.types.base import Reply
from async_openai.types.items import AnyItem
from async_openai.types.pages import ConversationCursorPage

ConversationItemList = ConversationCursorPage[AnyItem]
"""The reply of `conversations.items.create`: the items that were added."""


class Conversation(Reply):
    """A conversation; its items are asked for by `conversations.items`."""

    id: str
    object: str = "conversation"
    created_at: int = 0
    """Seconds since the epoch."""
    metadata: dict[str, str] | None = None
