"""The path `openai.types.responses.response`, as in the official client."""

from __future__ import annotations

from async_openai.types.responses import Response

__all__ = ["Response"]
