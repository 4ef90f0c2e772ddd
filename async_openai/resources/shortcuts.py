"""`OpenAI.chat_create`: chat that goes to the next client when one fails, whatever `enable_rotating_clients` says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from async_openai.resources.base import AsyncParsed, ParsedCall, StreamMethod, Surface, SyncCall
    from async_openai.resources.chat import Chat

T = TypeVar("T")


class Shortcut(Generic[T]):
    """A method of `chat` on the client itself: on the class it rotates, a given client never leaves itself."""

    def __init__(self, pick: Callable[[Chat], T]) -> None:
        self._pick = pick

    def __get__(self, instance: Surface | None, owner: Any = None) -> T:
        surface: Any = owner.rotating if instance is None else instance
        return self._pick(surface.chat)


chat_create = Shortcut(lambda chat: chat.create)
async_chat_create = Shortcut(lambda chat: chat.async_create)
