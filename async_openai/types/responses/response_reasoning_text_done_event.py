"""The path `openai.types.responses.response_reasoning_text_done_event`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses.official import ResponseReasoningTextDoneEvent

__all__ = ["ResponseReasoningTextDoneEvent"]
