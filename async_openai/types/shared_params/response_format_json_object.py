"""The path `openai.types.shared_params.response_format_json_object`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import ResponseFormatJSONObjectParam as ResponseFormatJSONObject

__all__ = ["ResponseFormatJSONObject"]
