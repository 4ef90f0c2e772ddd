"""The path `openai.pagination`, as in the official client: a page of a list is one class here."""

from __future__ import annotations

from async_openai.engine.paging import AsyncPage, Page

SyncPage = SyncCursorPage = SyncConversationCursorPage = Page
AsyncCursorPage = AsyncConversationCursorPage = AsyncPage

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncPage",
]
