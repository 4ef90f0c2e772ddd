"""From the bytes of an answer to a value of the reply's type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from async_openai.engine.failures import decoded, from_error_object, malformed
from async_openai.errors import APIError
from async_openai.types.response import RawResponse
from async_openai.validation import describe


@lru_cache(maxsize=1024)
def validator(kind: Any) -> Callable[[bytes], Any]:
    """Return the function that validates JSON bytes into a type: a model, or a union of models (events)."""
    if isinstance(kind, type) and issubclass(cast("type[Any]", kind), BaseModel):
        model = cast("type[BaseModel]", kind)
        model.model_rebuild()  # builds what `defer_build` has put off
        return model.__pydantic_validator__.validate_json
    return TypeAdapter[Any](kind).validate_json


@cache
def _from_content(kind: Any) -> Callable[[bytes, str | None], Any] | None:
    """Return what a reply that is not always JSON (audio, subtitles, nothing at all) makes itself with."""
    # Kept: pydantic takes a microsecond to say that a class has no such attribute.
    return getattr(kind, "from_content", None)


def why_not(error: ValidationError, kind: Any) -> str:
    """Say in words why an answer does not fit its type, without its content."""
    known = getattr(kind, "model_fields", ())
    return describe(error, known=known, subject=getattr(kind, "__name__", "the answer"))[0]


def parse_reply(kind: Any, response: RawResponse, secret: str | None) -> Any | APIError:
    """Validate an answer, or return the error that it is."""
    from_content = _from_content(kind)
    try:
        if from_content is not None:
            reply = from_content(response.content, response.headers.get("content-type"))
        else:
            reply = validator(kind)(response.content)
    except ValidationError as error:
        body = error_inside(response.content)
        if body is not None:
            return from_error_object(body, response, secret)
        return malformed(response, secret, why_not(error, kind))
    body = embedded_error(reply)
    return reply if body is None else from_error_object(body, response, secret)


def embedded_error(value: Any) -> object | None:
    """Return the `error` that a host put into an answer of status 200, where the model declares none."""
    extra: dict[str, Any] | None = getattr(value, "__pydantic_extra__", None)
    return (extra.get("error") or None) if extra else None


def error_inside(content: bytes) -> object | None:
    """Return the document that holds an `error`, where the content is one."""
    if b'"error"' not in content:
        return None
    body: object = decoded(content)
    first: object = cast("list[object]", body)[0] if isinstance(body, list) and body else cast("object", body)
    found = isinstance(first, dict) and cast("dict[str, object]", first).get("error")
    return cast("object", body) if found else None
