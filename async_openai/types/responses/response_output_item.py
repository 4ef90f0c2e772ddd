"""The path `openai.types.responses.response_output_item`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses.official import ImageGenerationCall, McpCall, ResponseOutputItem

__all__ = ["ImageGenerationCall", "McpCall", "ResponseOutputItem"]
