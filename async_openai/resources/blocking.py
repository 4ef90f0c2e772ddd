"""The surface of `OpenAIClient`, pools and the class `OpenAI`: blocking methods, and `async_` ones beside them."""

from __future__ import annotations

from async_openai.resources.sending import Sending, Shortcut
from async_openai.resources.tree import Resources
from async_openai.resources.verb_methods import Verbs


class BlockingSurface(Resources, Sending, Verbs):
    """A surface with blocking methods, and awaitable ones under the same names with `async_` in front."""

    chat_create = Shortcut(lambda chat: chat.create)
    async_chat_create = Shortcut(lambda chat: chat.async_create)
