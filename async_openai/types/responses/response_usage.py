"""The path `openai.types.responses.response_usage`, as in the official client."""

from __future__ import annotations

from async_openai.types.usage import InputTokensDetails, OutputTokensDetails, ResponseUsage

__all__ = ["InputTokensDetails", "OutputTokensDetails", "ResponseUsage"]
