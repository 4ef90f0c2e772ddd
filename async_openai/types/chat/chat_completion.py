"""The path `openai.types.chat.chat_completion`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat import ChatChoice as Choice
from async_openai.types.chat import ChatCompletion, ChoiceLogprobs

__all__ = ["ChatCompletion", "Choice", "ChoiceLogprobs"]
