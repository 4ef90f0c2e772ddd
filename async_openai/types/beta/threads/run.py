"""The path `openai.types.beta.threads.run`, as in the official client."""

from __future__ import annotations

from async_openai.types.threads import Run

__all__ = ["Run"]
