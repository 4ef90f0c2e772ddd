"""The path `openai.types.beta`, as in the official client."""

from __future__ import annotations

from async_openai.types.assistants import Assistant
from async_openai.types.threads import Thread

__all__ = ["Assistant", "Thread"]
