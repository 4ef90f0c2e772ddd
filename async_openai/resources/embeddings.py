"""Embeddings: text in, vectors out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.types.embeddings import CreateEmbeddingResponse

if TYPE_CHECKING:
    Input = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
else:
    Input = str | list[str] | list[int] | list[list[int]]


class EmbeddingRequest(ApiRequest[CreateEmbeddingResponse], verb="POST", path="/embeddings"):
    """Turn text into vectors."""

    model: str = Field(min_length=1)
    """ID of the model."""
    input: Input
    """Text, up to 2,048 texts, or their tokens."""
    dimensions: int | None = Field(default=None, ge=1)
    """Length of the vectors, for models that can shorten them."""
    encoding_format: Literal["float", "base64"] | None = None
    """How the numbers are sent. Default `float`."""
    user: str | None = None
    """Id of the end user."""


class Embeddings(Resource):
    """`embeddings`: vectors of texts."""

    create, async_create = methods(EmbeddingRequest)


class AsyncEmbeddings(Awaited, Embeddings):
    """`embeddings` of `AsyncOpenAI`."""
