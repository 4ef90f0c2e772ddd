"""The path `openai.types.images_response`, as in the official client."""

from __future__ import annotations

from async_openai.types.images import ImagesResponse

__all__ = ["ImagesResponse"]
