"""The path `openai.types.beta.code_interpreter_tool_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistant_params import AssistantCodeParam as CodeInterpreterToolParam

__all__ = ["CodeInterpreterToolParam"]
