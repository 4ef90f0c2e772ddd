"""From the bytes of an answer to a value of the reply's type."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache, lru_cache
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from async_openai.engine.failures import from_error_object, malformed
from async_openai.engine.foreign_json import decoded
from async_openai.errors import APIError
from async_openai.importing import importing
from async_openai.types.marks import can_be_lenient
from async_openai.types.response import RawResponse
from async_openai.types.usage import CompletionUsage
from async_openai.validation import describe


@lru_cache(maxsize=1024)
def validator(kind: Any) -> Callable[[bytes], Any]:
    """Return the validator of JSON bytes for a type: a model, or a union of models (events)."""
    if isinstance(kind, type) and issubclass(cast("type[Any]", kind), BaseModel):
        model = cast("type[BaseModel]", kind)
        with importing:
            model.model_rebuild()  # builds what `defer_build` has put off
            _warm_up()
        return model.__pydantic_validator__.validate_json
    with importing:
        return TypeAdapter[Any](kind).validate_json


@cache
def _warm_up() -> None:
    """Use a model once while forks wait: pydantic sets some things up at first use, behind locks of its own."""
    CompletionUsage.model_rebuild()
    with suppress(ValidationError):
        CompletionUsage.__pydantic_validator__.validate_json(b'{"total_tokens": "x", "other": [null, {}]}')
    made = CompletionUsage.model_construct(total_tokens=1, other=[None, {"name": ""}])
    made.model_dump(exclude_unset=True)
    made.model_dump(exclude_unset=True, exclude={"prompt_tokens", "other"}, by_alias=True, mode="json")
    made.model_dump(include={"other"})
    made.model_dump_json(exclude_unset=True)


@lru_cache(maxsize=1024)
def _reader(kind: Any) -> tuple[Callable[..., Any], bool, bool]:
    """Return the reader of an answer's content, whether it takes the media type as well (for replies beside JSON:
    audio, subtitles, nothing at all), and whether what it reads may be odd.
    """
    from_content = getattr(kind, "from_content", None)
    read = validator(kind) if from_content is None else from_content
    return read, from_content is not None, can_be_lenient(kind)


def why_not(error: ValidationError, kind: Any) -> str:
    """Say in words why an answer does not fit its type, without its content."""
    known = getattr(kind, "model_fields", ())
    return describe(error, known=known, subject=getattr(kind, "__name__", "the answer"))[0]


def parse_reply(kind: Any, response: RawResponse) -> Any | APIError:
    """Read an answer into a reply or an error: fast, and where that fails, leniently."""
    try:
        read, typed, may_be_odd = _reader(kind)
        content = response.content
        reply = read(content, response.headers.get("content-type")) if typed else read(content)
    except ValidationError as error:
        return _read_again(kind, response, why_not(error, kind))
    if (may_be_odd and reply.is_odd()) or embedded_error(reply) is not None:
        return _read_again(kind, response, f"it is no {getattr(kind, '__name__', 'answer')}")
    return reply


def _read_again(kind: Any, response: RawResponse, why: str) -> Any | APIError:
    if can_be_lenient(kind):
        with importing:
            from async_openai.engine.second_reading import second_reading  # noqa: PLC0415 - most answers need one

        return second_reading(kind, response, why)
    body = error_inside(response.content)
    return malformed(response, why) if body is None else from_error_object(body, response)


def embedded_error(value: Any) -> object | None:
    """Return the `error` inside an answer of status 200, where the model declares none."""
    extra: dict[str, Any] | None = getattr(value, "__pydantic_extra__", None)
    return (extra.get("error") or None) if extra else None


def error_inside(content: bytes) -> object | None:
    """Return a document with an `error`, where the content is one."""
    if b'"error"' not in content:
        return None
    body: object = decoded(content)
    first: object = cast("list[object]", body)[0] if isinstance(body, list) and body else cast("object", body)
    found = isinstance(first, dict) and cast("dict[str, object]", first).get("error")
    return cast("object", body) if found else None
