"""The path `openai.types.responses.tool_choice_function_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import ToolChoiceFunctionParam

__all__ = ["ToolChoiceFunctionParam"]
