"""Lenient readers of single values: text, numbers, constants. Each returns the value to keep, or `UNFIT`."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, cast

from async_openai.types.deviations import Notes, Where
from async_openai.types.texts import json_text

ReadValue = Callable[[Any, Notes, Where], Any]
"""Reads a value at a place, notes what deviates there."""


class _Unfit:
    """What counts as not sent."""

    __slots__ = ()


UNFIT: Final = _Unfit()
_MOST_DIGITS: Final = 64
"""Characters of a number as text. No count, time or probability is longer."""


def anything(value: Any, notes: Notes, where: Where) -> Any:  # noqa: ARG001 - a `ReadValue`
    """Take any value as it is."""
    return value


def text(value: Any, notes: Notes, where: Where) -> Any:
    """Read a text; a number becomes one."""
    if type(value) is str:
        return value
    notes.add(where, "text", value)
    return _digits(value)


def text_as_json(value: Any, notes: Notes, where: Where) -> Any:
    """Read JSON text; an object or a list becomes its JSON text."""
    if type(value) is str:
        return value
    notes.add(where, "JSON as text", value)
    return json_text(cast("object", value)) if isinstance(value, dict | list) else _digits(value)


def content(value: Any, notes: Notes, where: Where) -> Any:
    """Read content: a text or parts. One part is a list of one; any other object is its JSON text."""
    if type(value) is str or isinstance(value, list):
        return cast("Any", value)
    notes.add(where, "text or a list of parts", value)
    if isinstance(value, dict):
        part = cast("dict[str, Any]", value)
        return [part] if isinstance(part.get("type"), str) else json_text(part)
    return _digits(value)


def _digits(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return UNFIT
    try:
        return str(value)
    except ValueError:  # more digits than Python writes
        return UNFIT


def whole_number(value: Any, notes: Notes, where: Where) -> Any:
    """Read a whole number: toward zero, from text too."""
    if type(value) is int:
        return value
    found = _number(value)
    if found is UNFIT or not math.isfinite(found):
        notes.add(where, "a whole number", value)
        return UNFIT
    if int(found) != found:
        notes.add(where, "a whole number", value)
    return int(found)


def number(value: Any, notes: Notes, where: Where) -> Any:
    """Read a number, from text too."""
    if type(value) is float:
        return value
    found = _number(value)
    try:
        return float(found)
    except (TypeError, OverflowError):
        notes.add(where, "a number", value)
        return UNFIT


def _number(value: Any) -> Any:
    if isinstance(value, str) and len(value) <= _MOST_DIGITS:
        for kind in (int, float):
            try:
                return kind(value)
            except ValueError:
                pass
    return UNFIT if isinstance(value, bool) or not isinstance(value, int | float) else value


def true_or_false(value: Any, notes: Notes, where: Where) -> Any:
    """Read a boolean; nothing becomes one."""
    if type(value) is bool:
        return value
    notes.add(where, "true or false", value)
    return UNFIT


def nothing(value: Any, notes: Notes, where: Where) -> Any:
    """Read null."""
    if value is None:
        return None
    notes.add(where, "null", value)
    return UNFIT


def constant(allowed: tuple[Any, ...]) -> ReadValue:
    """Make the reader of constants."""
    expected = " or ".join(map(str, allowed[:3])) + (" or others" if len(allowed) > 3 else "")  # noqa: PLR2004

    def read(value: Any, notes: Notes, where: Where) -> Any:
        if isinstance(value, str | int) and value in allowed:
            return value
        notes.add(where, expected, value)
        return UNFIT

    return read


SCALARS: Final[dict[Any, ReadValue]] = {
    str: text,
    int: whole_number,
    float: number,
    bool: true_or_false,
    None: nothing,
    type(None): nothing,
    Any: anything,
    object: anything,
}
"""A kind of value is one row."""
