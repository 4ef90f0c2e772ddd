"""The path `openai.types.completion_usage`, as in the official client."""

from __future__ import annotations

from async_openai.types.usage import CompletionTokensDetails, CompletionUsage, PromptTokensDetails

__all__ = ["CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"]
