"""Values without a form on the wire: their place in the request, and the reason. Pure."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Final, Never, cast

from pydantic_core import to_json

from async_openai.errors import ParameterTypeError
from async_openai.types.uploads import Upload
from async_openai.validation.locations import Path, dotted
from async_openai.validation.words import type_name

UNSENDABLE: Final = (ValueError, RecursionError)
"""What encoding raises. Pydantic's own error is a ValueError."""
_DEEPEST = 50
_SHOWN = 6


def unsendable(operation: str, values: Mapping[str, Any]) -> ParameterTypeError:
    """Make the error for a request without an encoding; it names the parameter at fault."""
    path, reason = _culprit(values, (), ()) or ((), "a value cannot be sent as JSON")
    where = dotted(path) or None
    return ParameterTypeError(f"{operation}: {where or 'the body'}: {reason}", param=where)


def finite(body: bytes) -> bytes:
    """Return a JSON body. Raises ValueError where it holds NaN or infinity: JSON has neither."""
    # `in` would ask first whether the bytes are a number, and take as long again for the answer.
    if body.find(b"NaN") >= 0 or body.find(b"Infinity") >= 0:
        # Perhaps in a text only.
        json.loads(body, parse_constant=_refuse)
    return body


def _refuse(constant: str) -> Never:
    raise ValueError(constant)


def encodable(text: str) -> bool:
    """Whether a text is whole: half of a surrogate pair cannot be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _culprit(value: object, path: Path, above: tuple[int, ...]) -> tuple[Path, str] | None:
    """Find the innermost value at fault, and the reason. `above` are the ids of its containers."""
    if _fits(value):
        return None
    if id(value) in above or len(path) > _DEEPEST:
        return path[:_SHOWN], "refers to itself or is nested too deeply"
    for step, item in _items(value):
        found = _culprit(item, (*path, step), (*above, id(value)))
        if found is not None:
            return found
    return path, _reason(value)


def _fits(value: object) -> bool:
    try:
        finite(to_json(value, fallback=_file))
    except UNSENDABLE:
        return False
    return True


def _file(value: object) -> None:
    # Files are not for JSON, and not the culprit: forms carry them.
    if not isinstance(value, Upload):
        raise ValueError  # noqa: TRY004 - what encoding raises


def _items(value: object) -> list[tuple[str | int, object]]:
    if isinstance(value, Mapping):
        return [(str(key), item) for key, item in cast("Mapping[Any, object]", value).items()]
    if isinstance(value, list | tuple):
        return list(enumerate(cast("list[object]", value)))
    return []


def _reason(value: object) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "expected a finite number"
    if isinstance(value, str):
        return "expected valid Unicode text"
    if isinstance(value, bytes):
        return "expected text, or bytes that are UTF-8 text"
    return f"expected what JSON can hold, got {type_name(value)}"
