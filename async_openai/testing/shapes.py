"""Checks of the type of decoded JSON, for type checkers too."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a decoded JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded JSON value is an array."""
    return isinstance(value, list)


def member(value: object, name: str) -> Any:
    """A member of a JSON object; None if it has no such member, or is no object."""
    return value.get(name) if is_object(value) else None
