"""The path `openai.types.beta.threads.message`, as in the official client."""

from __future__ import annotations

from async_openai.types.threads import ThreadMessage as Message

__all__ = ["Message"]
