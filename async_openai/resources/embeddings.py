"""Embeddings: text in, vectors out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.parameters import Text
from async_openai.types.embeddings import CreateEmbeddingResponse

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.types.response import RawResponse

    Input = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
else:
    Input = str | list[str] | list[int] | list[list[int]]


class EmbeddingRequest(ApiRequest[CreateEmbeddingResponse], verb="POST", path="/embeddings"):
    """Turn text into vectors."""

    model: Annotated[str, Sized(1)]
    """ID of the model."""
    input: Input
    """Text, up to 2,048 texts, or their tokens."""
    dimensions: Annotated[int | None, Within(1)] = None
    """Length of the vectors, for models that can shorten them."""
    encoding_format: Literal["float", "base64"] | None = None
    """`float` or `base64`. Default: sent as base64, a quarter of the size, and given as lists and arrays."""
    user: Text | None = None
    """Id of the end user."""

    def wire_defaults(self) -> Mapping[str, Any]:
        """Ask for base64; the reply makes numbers of it. Hosts without it send numbers."""
        return {} if self.encoding_format else {"encoding_format": "base64"}

    def read_reply(self, response: RawResponse) -> CreateEmbeddingResponse | APIError:
        """Validate an answer; vectors are read when they are looked at."""
        reply = super().read_reply(response)
        if self.encoding_format != "base64" and isinstance(reply, CreateEmbeddingResponse):
            for item in reply.data:
                item.put_off()
        return cast("CreateEmbeddingResponse | APIError", reply)


class Embeddings(Resource):
    """`embeddings`: vectors of texts."""

    create, async_create = methods(EmbeddingRequest)


class AsyncEmbeddings(Awaited, Embeddings):
    """`embeddings` of `AsyncOpenAI`."""
