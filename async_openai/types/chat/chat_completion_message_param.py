"""The path `openai.types.chat.chat_completion_message_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import ChatCompletionMessageParam

__all__ = ["ChatCompletionMessageParam"]
