"""The path `openai.types.chat.chat_completion_token_logprob`, as in the official client."""

from __future__ import annotations

from async_openai.types.parts import Logprob as ChatCompletionTokenLogprob
from async_openai.types.parts import TopLogprob

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]
