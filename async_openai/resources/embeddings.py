"""Embeddings: text in, vectors out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from async_openai.engine.failures import malformed
from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods
from async_openai.resources.parameters import Text
from async_openai.types.embeddings import CreateEmbeddingResponse

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.providers.base import Provider
    from async_openai.types.response import RawResponse

    Input = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
else:
    Input = str | list[str] | list[int] | list[list[int]]


_AS_BASE64: Mapping[str, Any] = {"encoding_format": "base64"}


class EmbeddingRequest(ApiRequest[CreateEmbeddingResponse], verb="POST", path="/embeddings"):
    """Turn text into vectors."""

    model: Annotated[str, Sized(1)]
    """ID of the model."""
    input: Input
    """Text, up to 2,048 texts, or their tokens."""
    dimensions: Annotated[int | None, Within(1)] = None
    """Length of the vectors, for models that can shorten them."""
    encoding_format: Literal["float", "base64"] | None = None
    """`float` or `base64`. Default: hosts that are known to take it send base64, a quarter of the size; given as lists
    and arrays in any case."""
    user: Text | None = None
    """Id of the end user."""

    def asked_of(self, provider: Provider) -> Mapping[str, Any]:
        """Ask for base64 where the host takes it; the reply makes numbers of it."""
        return _AS_BASE64 if provider.takes_base64 and not self.encoding_format else {}

    def read_reply(self, response: RawResponse) -> CreateEmbeddingResponse | APIError:
        """Validate an answer; vectors are read when they are looked at."""
        reply = super().read_reply(response)
        if not isinstance(reply, CreateEmbeddingResponse):
            return cast("APIError", reply)
        if len(reply.data) < self._count():
            return self._incomplete(reply, response)
        if self.encoding_format != "base64":
            for item in reply.data:
                item.put_off()
        return reply

    def _count(self) -> int:
        """Return the number of inputs: a list of tokens is one."""
        given = self.input
        return 1 if isinstance(given, str) or (given and isinstance(given[0], int)) else len(given)

    def _incomplete(self, reply: CreateEmbeddingResponse, response: RawResponse) -> APIError:
        hint = "" if self.encoding_format == "float" else '; with encoding_format="float" the host may send all'
        error = malformed(response, f"{len(reply.data)} vector(s) for {self._count()} input(s){hint}")
        # What was paid for is there, in `error.response`, and counted.
        error.usage = reply.usage
        return error


class Embeddings(Resource):
    """`embeddings`: vectors of texts."""

    create, async_create = methods(EmbeddingRequest)


class AsyncEmbeddings(Awaited, Embeddings):
    """`embeddings` of `AsyncOpenAI`."""
