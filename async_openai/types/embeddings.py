"""Embeddings."""

from __future__ import annotations

from typing import ClassVar

from async_openai.types.base import Reply, WireModel
from async_openai.types.usage import CompletionUsage


class Embedding(WireModel):
    """The vector of one input."""

    index: int = 0
    object: str = "embedding"
    embedding: list[float] | str
    """The vector; base64 of little-endian float32 where `encoding_format="base64"` was asked for."""


class CreateEmbeddingResponse(Reply):
    """The reply of `embeddings.create`."""

    _items_field: ClassVar[str | None] = "data"

    object: str = "list"
    model: str = ""
    data: list[Embedding]
    usage: CompletionUsage | None = None

    @property
    def embeddings(self) -> list[list[float] | str]:
        """The vectors, in the order of the inputs."""
        return [item.embedding for item in sorted(self.data, key=lambda item: item.index)]
