"""Images."""

from __future__ import annotations

import base64
from typing import ClassVar

from async_openai.types.base import Reply, WireModel
from async_openai.types.usage import ImageUsage


class Image(WireModel):
    """One image, as base64 or as a URL to fetch it from."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None

    @property
    def content(self) -> bytes | None:
        """The image's bytes; None where the server sent a URL."""
        return base64.b64decode(self.b64_json) if self.b64_json is not None else None


class ImagesResponse(Reply):
    """The reply of `images.generate`, `images.edit` and `images.create_variation`."""

    _items_field: ClassVar[str | None] = "data"

    created: int = 0
    """Seconds since the epoch."""
    data: list[Image]
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
    usage: ImageUsage | None = None
