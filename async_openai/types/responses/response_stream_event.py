"""The path `openai.types.responses.response_stream_event`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_stream import ResponseStreamEvent

__all__ = ["ResponseStreamEvent"]
