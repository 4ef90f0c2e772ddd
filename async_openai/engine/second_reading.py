"""The second reading of an answer: leniently, from decoded JSON. What it is, and whether it holds an error."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel
from pydantic_core import from_json

from async_openai.engine.failures import from_error_object, malformed
from async_openai.engine.foreign_json import copied, is_within
from async_openai.engine.host_words import says_something, words_of
from async_openai.types.base import Reply, WireModel
from async_openai.types.choices import errors_in
from async_openai.types.deviations import Notes, kind_of
from async_openai.types.lenient import read_leniently
from async_openai.types.texts import may_hold_halves, whole

if TYPE_CHECKING:
    from async_openai.errors import APIError
    from async_openai.types.response import RawResponse

_LONGEST_NUMBER = 4000
"""Digits. Python refuses to decode a whole number of more."""
_DEEPEST = 200
"""Levels of JSON in which half surrogate pairs are mended."""


def lenient_json(content: bytes) -> Any:
    """Decode JSON as tolerantly as it can be read: a byte order mark, tabs in texts, halves of characters.

    Raises:
        ValueError: It is none, or nested too deeply.
    """
    with suppress(ValueError):
        return from_json(content)  # five times as fast
    try:
        text = content.decode(json.detect_encoding(content), "surrogatepass")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    try:
        value: Any = json.loads(text.removeprefix("\ufeff"), strict=False, parse_int=_number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    # Pydantic's decoder and its dumps go as deep.
    return value if is_within(value, _DEEPEST) else copied(value)


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else float(digits)


def mended(value: Any, depth: int = 0) -> Any:
    """Return decoded JSON in which half a surrogate pair is U+FFFD: kept, it could not be sent back."""
    if isinstance(value, str):
        return whole(value)
    if depth > _DEEPEST:
        return value
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {whole(name): mended(item, depth + 1) for name, item in fields.items()}
    if isinstance(value, list):
        return [mended(item, depth + 1) for item in cast("list[Any]", value)]
    return value


def second_reading(kind: Any, response: RawResponse, why: str) -> Any | APIError:
    """Read an answer once more, leniently, into a reply or an error.

    Args:
        kind: The type of the reply.
        response: The answer.
        why: What the first reading said, for an answer that stays unreadable.
    """
    try:
        sent = lenient_json(response.content)
    except ValueError:
        return malformed(response, why)
    if may_hold_halves(response.content):
        sent = mended(sent)
    if isinstance(sent, list):
        sent = _unwrapped(kind, cast("list[Any]", sent))
    if not isinstance(sent, dict):
        return malformed(response, f"{_name(kind)}: expected an object, got {kind_of(sent)}")
    fields = cast("dict[str, Any]", sent)
    refused = refusal_of(kind, fields, response)
    if refused is None:
        reply, deviations = read_leniently(kind, fields)
        if reply is not None:
            if isinstance(reply, WireModel):
                reply.came_as(fields, deviations)
            return reply
        refused = malformed(response, why)
    refused.usage = refused.usage or usage_in(kind, fields)
    return refused


def _unwrapped(kind: Any, items: list[Any]) -> Any:
    """Return what a bare list stands for: the list of a page (Together), or the one object in it (Gemini)."""
    if isinstance(kind, type) and issubclass(kind, Reply) and "data" in kind.essential:
        return items[0] if len(items) == 1 and _is_error(items[0]) else {"data": items}
    return items[0] if len(items) == 1 else items


def _is_error(item: object) -> bool:
    return isinstance(item, dict) and says_something(cast("dict[str, Any]", item).get("error"))


def refusal_of(kind: Any, sent: dict[str, Any], response: RawResponse) -> APIError | None:
    """Make the error for an answer that is none: it stands in the place of content, or nothing does."""
    error = sent.get("error")
    if not (isinstance(kind, type) and issubclass(kind, Reply)):
        return from_error_object(sent, response) if says_something(error) and not _declares_error(kind) else None
    shaped = kind.usual_shape(sent, Notes(), None)
    inside = next((found for found in errors_in(shaped) if says_something(found)), None)
    if says_something(error) and not kind.holds_content(shaped):
        return from_error_object(sent, response)
    if inside is not None and not kind.holds_content(shaped):
        return from_error_object({"error": inside}, response)
    why = kind.why_unusable(shaped)
    # A gateway's own envelope, with status 200. It may have the field of the list.
    is_envelope = why is not None or (kind.lacks_items(sent) and not kind.holds_content(shaped))
    if is_envelope and words_of(sent) is not None:
        return from_error_object(sent, response)
    return None if why is None else malformed(response, f"{_name(kind)}: {why}")


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", "the answer")


def _declares_error(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel) and "error" in kind.model_fields


def usage_in(kind: Any, sent: dict[str, Any]) -> Any:
    """Return the usage in an answer that could not be read otherwise; None without one."""
    usage = sent.get("usage")
    field = kind.model_fields.get("usage") if isinstance(kind, type) and issubclass(kind, BaseModel) else None
    if not isinstance(usage, dict) or field is None:
        return None
    return read_leniently(field.annotation, cast("object", usage))[0]
