"""The path `openai.types.responses.response_reasoning_item`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses.official import ResponseReasoningItem

__all__ = ["ResponseReasoningItem"]
