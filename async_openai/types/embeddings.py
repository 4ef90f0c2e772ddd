"""Embeddings: vectors, sent as base64 and read when they are looked at."""

from __future__ import annotations

import base64
import sys
from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import SerializerFunctionWrapHandler, model_serializer

from async_openai.errors import APIResponseValidationError
from async_openai.types.assembled import remade
from async_openai.types.base import Reply, WireModel
from async_openai.types.deviations import Notes, Where
from async_openai.types.marks import with_list
from async_openai.types.usage import CompletionUsage

_CODED = "_coded"
"""Where a vector waits, beside the fields, to be looked at: its base64, later its array."""


class Embedding(WireModel):
    """The vector of one input. `numpy.asarray(item.array)` is a float32 array over the same memory."""

    essential: ClassVar[frozenset[str]] = frozenset({"embedding"})

    index: int = 0
    object: str = "embedding"
    embedding: list[float] | str
    """The vector, made at first access; its base64 where the caller gave `encoding_format="base64"`."""

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with the one vector of a list of vectors (llama.cpp). Of several, none is the input's."""
        vectors = sent.get("embedding")
        items = cast("list[object]", vectors) if isinstance(vectors, list) else []
        if not any(isinstance(item, list) for item in items):
            return sent
        notes.say((where, "embedding"), "a list of numbers", "a list of lists")
        others = {name: value for name, value in sent.items() if name != "embedding"}
        return {**others, "embedding": items[0]} if len(items) == 1 else others

    @property
    def array(self) -> array[float]:
        """The vector in single precision, as it is sent; without a Python object for each number.

        Raises:
            APIResponseValidationError: The server sent something else than base64 of float32 numbers.
        """
        fields = _fields(self)
        coded = fields.get(_CODED)
        if isinstance(coded, array):
            return cast("array[float]", coded)
        made = _decoded(coded) if coded is not None else _as_array(self.embedding)
        fields[_CODED] = made
        return made

    def put_off(self) -> None:
        """Keep the vector encoded until first access. Called by the engine where base64 was its own choice."""
        fields = _fields(self)
        if isinstance(fields["embedding"], str):
            fields[_CODED] = fields.pop("embedding")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Reached for a field only while it is put off.
            if name == "embedding" and _CODED in self.__dict__:
                return self.__dict__.setdefault(name, self.array.tolist())
            return super().__getattr__(name)

    def __iter__(self) -> Iterator[tuple[str, Any]]:  # type: ignore[override]  # as pydantic's own
        self._look()
        return super().__iter__()

    def __eq__(self, other: Any) -> bool:  # noqa: PYI032 - `object` is a field here
        return isinstance(other, Embedding) and dict(self) == dict(other)

    __hash__ = None  # type: ignore[assignment]  # as of any model that can change

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # asyncio and debuggers show values that nobody has looked at: no reason to make a list.
        if _CODED not in _fields(self) or "embedding" in _fields(self):
            return super().__repr_args__()
        return iter([("index", self.index), ("embedding", ...)])

    @model_serializer(mode="wrap")
    def _dump(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        try:
            self._look()
        except APIResponseValidationError:
            # What cannot be read is dumped as it came.
            return cast("dict[str, Any]", dump(remade(Embedding, self, embedding=_fields(self)[_CODED])))
        return cast("dict[str, Any]", dump(self))

    def _look(self) -> None:
        """Make the list, before something reads the fields by themselves."""
        _ = self.embedding


def _fields(item: Embedding) -> dict[str, Any]:
    return vars(item)


def _decoded(coded: str) -> array[float]:
    made = array("f")
    try:
        made.frombytes(base64.b64decode(coded, validate=True))
    except ValueError:
        raise APIResponseValidationError(
            "the answer is not what the API documents: an embedding is not base64 of float32 numbers"
        ) from None
    if sys.byteorder == "big":
        made.byteswap()
    return made


def _as_array(vector: list[float] | str) -> array[float]:
    return _decoded(vector) if isinstance(vector, str) else array("f", vector)


class CreateEmbeddingResponse(Reply):
    """The reply of `embeddings.create`."""

    _items_field: ClassVar[str | None] = "data"
    essential: ClassVar[frozenset[str]] = frozenset({"data"})

    object: str = "list"
    model: str = ""
    data: list[Embedding]
    usage: CompletionUsage | None = None

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with a list: servers in Go write null for an empty one."""
        return with_list(sent, "data", notes, where)

    @property
    def embeddings(self) -> list[list[float] | str]:
        """The vectors, in the order of the inputs."""
        return [item.embedding for item in self._in_order()]

    @property
    def arrays(self) -> list[array[float]]:
        """The vectors in single precision, in the order of the inputs; much faster than lists.

        Raises:
            APIResponseValidationError: The server sent something else than base64 of float32 numbers.
        """
        return [item.array for item in self._in_order()]

    def _in_order(self) -> list[Embedding]:
        return sorted(self.data, key=lambda item: item.index)
