"""The path `openai.types.chat.completion_create_params`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import ResponseFormatParam as ResponseFormat

__all__ = ["ResponseFormat"]
