"""The path `openai.types.chat.chat_completion_message_tool_call`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat import FunctionCall as Function
from async_openai.types.chat.official import ChatCompletionMessageToolCall

__all__ = ["ChatCompletionMessageToolCall", "Function"]
