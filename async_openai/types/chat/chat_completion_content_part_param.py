"""The path `openai.types.chat.chat_completion_content_part_param`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat_params import ChatCompletionContentPartParam
from async_openai.types.chat_params import FileFileParam as FileFile
from async_openai.types.chat_params import FilePartParam as File

__all__ = ["ChatCompletionContentPartParam", "File", "FileFile"]
