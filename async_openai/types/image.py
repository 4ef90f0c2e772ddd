"""The path `openai.types.image`, as in the official client."""

from __future__ import annotations

from async_openai.types.images import Image

__all__ = ["Image"]
