"""The path `openai.types.beta.assistant`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistants import Assistant

__all__ = ["Assistant"]
