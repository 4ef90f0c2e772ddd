"""The path `openai.types.shared_params.response_format_text`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import ResponseFormatTextParam as ResponseFormatText

__all__ = ["ResponseFormatText"]
