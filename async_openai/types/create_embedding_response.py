"""The path `openai.types.create_embedding_response`, as in the official client."""

from __future__ import annotations

from async_openai.types.embeddings import CreateEmbeddingResponse

__all__ = ["CreateEmbeddingResponse"]
