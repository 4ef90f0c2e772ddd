"""The path `openai.types.responses.web_search_tool_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import UserLocationParam as UserLocation
from async_openai.types.response_params import WebSearchToolParam

__all__ = ["UserLocation", "WebSearchToolParam"]
