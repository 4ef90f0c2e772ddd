"""The path `openai.types.responses.response_function_tool_call`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses.official import ResponseFunctionToolCall

__all__ = ["ResponseFunctionToolCall"]
