"""The path `openai.types.beta.assistant_tool_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistant_params import AssistantToolParam

__all__ = ["AssistantToolParam"]
