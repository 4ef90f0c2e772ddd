"""The path `openai.types.beta.file_search_tool_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistant_params import AssistantSearchParam as FileSearchToolParam

__all__ = ["FileSearchToolParam"]
