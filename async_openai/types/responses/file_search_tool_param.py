"""The path `openai.types.responses.file_search_tool_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import FileSearchToolParam
from async_openai.types.response_params import RankingOptionsParam as RankingOptions

__all__ = ["FileSearchToolParam", "RankingOptions"]
