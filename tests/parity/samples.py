"""Sample values: parameters of an operation by the types of its request model, and answers by those of its reply."""

from __future__ import annotations

import collections.abc
import types
import typing
from collections.abc import Collection
from typing import Any

from pydantic import BaseModel, InstanceOf

from async_openai.engine.request import OPTIONS, ApiRequest
from async_openai.types.uploads import Upload

ID = "a/b ü?#..%41"
"""An id that leaves its place in a path, unless it is encoded there."""
FILE = ("sam ple.txt", b"cont\x00ent", "text/plain")
_NAMED: dict[str, Any] = {
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "function", "name": "f", "function": {"name": "f", "parameters": {"type": "object"}}}],
    "functions": [{"name": "f", "parameters": {"type": "object"}}],
    "function_call": "auto",
    "tool_choice": "auto",
    "response_format": "json",
    "timestamp_granularities": ["word"],
}
_FLAT = [{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}]
_FOR: dict[tuple[str, str], Any] = {
    ("/chat/completions", "response_format"): {"type": "json_object"},
    ("/chat/completions", "tools"): [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
    ("/responses", "tools"): _FLAT,
    ("/responses/input_tokens", "tools"): _FLAT,
}
_LEFT_OUT: dict[str, set[str]] = {
    # One or the other.
    "/vector_stores/{vector_store_id}/file_batches": {"files"},
    "/containers/{container_id}/files": {"file_id"},
}
_NOT_SAMPLED = {"stream", "parse_stream", "strict"}


def parameters(
    request: type[ApiRequest[Any]], *, required_only: bool = False, only: Collection[str] | None = None
) -> dict[str, Any]:
    """Values for the parameters of a request: for all, for the required ones, or for some."""
    if only is not None:
        return {name: _parameter(request, name) for name in only}
    left_out = OPTIONS | _NOT_SAMPLED | _LEFT_OUT.get(request.path, set())
    return {
        name: _parameter(request, name)
        for name, field in request.model_fields.items()
        if name not in left_out and (field.is_required() or not required_only)
    }


def _parameter(request: type[ApiRequest[Any]], name: str) -> Any:
    if name in request.path_fields:
        return f"{name}-{ID}"
    known = _FOR.get((request.path, name), _NAMED.get(name))
    field = request.model_fields[name]
    if known is not None and typing.get_origin(field.annotation) is not typing.Literal:
        return known
    return sample(field.annotation, tuple(field.metadata), name)


def answer(reply: Any) -> Any:
    """The least that a reply's type takes, as JSON; bytes for one that makes itself of any content."""
    if hasattr(reply, "from_content"):
        return b"binary"
    return sample(reply)


def sample(annotation: Any, metadata: tuple[Any, ...] = (), name: str = "text") -> Any:
    """A value of a type, as JSON; a model has its required fields only."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return FILE if _is_file(annotation) else sample(arguments[0], (*metadata, *arguments[1:]), name)
    if _is_file(annotation):
        return FILE
    if origin in {typing.Union, types.UnionType}:
        return sample(next(each for each in arguments if each is not type(None)), metadata, name)
    if origin is typing.Literal:
        return arguments[0]
    if origin in {list, collections.abc.Sequence, dict, collections.abc.Mapping}:
        return _many(origin, arguments, metadata, name)
    return _plain(annotation, metadata, name)


def _many(origin: Any, arguments: tuple[Any, ...], metadata: tuple[Any, ...], name: str) -> Any:
    if origin in {dict, collections.abc.Mapping}:
        return {"key": sample(arguments[1], (), "value")}
    return [sample(arguments[0], (), name)] * max(1, _limit(metadata, "least", 1))


def _plain(annotation: Any, metadata: tuple[Any, ...], name: str) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        annotation.model_rebuild()
        fields = {key: field for key, field in annotation.model_fields.items() if field.is_required()}
        # A response has no field that it cannot be without, but one of these.
        fields = fields or {key: field for key, field in annotation.model_fields.items() if key == "id"}
        return {f.alias or key: sample(f.annotation, tuple(f.metadata), key) for key, f in fields.items()}
    if annotation is bool:
        return True
    if annotation is int:
        return max(1, _limit(metadata, "low", 1))
    if annotation is float:
        return max(0.5, _limit(metadata, "low", 0))
    if annotation in {list, dict}:
        return annotation()
    return f"some {name} & more"


def _is_file(annotation: Any) -> bool:
    return annotation is Upload or Upload in typing.get_args(annotation) or annotation == InstanceOf[Upload]


def _limit(metadata: tuple[Any, ...], name: str, default: float) -> Any:
    return next((getattr(each, name) for each in metadata if getattr(each, name, None) is not None), default)
