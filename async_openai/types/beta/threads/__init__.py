"""The path `openai.types.beta.threads`, as in the official client."""

from __future__ import annotations

from async_openai.types.threads import Run
from async_openai.types.threads import ThreadMessage as Message

__all__ = ["Message", "Run"]
