"""The path `openai.types.responses.response_reasoning_text_delta_event`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses.official import ResponseReasoningTextDeltaEvent

__all__ = ["ResponseReasoningTextDeltaEvent"]
