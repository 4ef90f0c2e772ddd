"""`client.beta`: an older place of what is elsewhere now, as in the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.resources.surface import Awaited, Resource, attach

if TYPE_CHECKING:
    from async_openai.resources.chat import AsyncChat, Chat


class Beta(Resource):
    """An older place of chat completions: `client.beta.chat.completions` is `client.chat.completions`."""

    chat: attach[Chat, AsyncChat] = attach("chat", "Chat")


class AsyncBeta(Awaited, Beta):
    """The same for `AsyncOpenAI`."""
