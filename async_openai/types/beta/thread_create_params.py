"""The path `openai.types.beta.thread_create_params`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistant_params import ThreadMessageParam as Message

__all__ = ["Message"]
