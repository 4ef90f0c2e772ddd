"""The path `openai.types.shared_params.reasoning`, as in the official client."""

from __future__ import annotations

from async_openai.types.response_params import ReasoningParam as Reasoning

__all__ = ["Reasoning"]
