"""The path `openai.types.chat.chat_completion_message_function_tool_call`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat import FunctionCall as Function
from async_openai.types.chat.official import ChatCompletionMessageFunctionToolCall

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]
