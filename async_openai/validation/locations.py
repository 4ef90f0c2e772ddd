"""Locations of problems, made from pydantic's by leaving out branches of unions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import cast

from pydantic_core import ErrorDetails


class Branch(str):
    """A step of pydantic's location for a branch of a union, not for a place in the data."""

    __slots__ = ()


Path = tuple[str | int, ...]


_KEY = re.compile(r"[\w.\-]{1,64}")


def dotted(path: Path) -> str:
    """Write a path as users do: `messages[0].role`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif not _KEY.fullmatch(step):
            # A key of the user's own mapping can be any text at all.
            text += "[...]"
        else:
            text += f".{step}" if text else step
    return text


def paths_of(errors: Sequence[ErrorDetails], data: object) -> list[Path]:
    """Mark the branches in the locations of pydantic's errors; `data` is the whole value where known."""
    siblings: dict[tuple[str | int, ...], set[str | int]] = defaultdict(set)
    for error in errors:
        for depth, step in enumerate(error["loc"]):
            siblings[error["loc"][:depth]].add(step)
    return [_followed(error, data) or _guessed(error["loc"], siblings) for error in errors]


_INTERNAL = re.compile(
    r"[\[\]()]|^(constrained|function|lax-or-strict|json-or-python|multi-host|missing-sentinel|typed-dict|model|call)-"
)
_TYPE_NAME = re.compile(
    r"any|bool|bytes|callable|complex|date|datetime|decimal|float|fraction|int|none|str|time|timedelta|url|uuid"
    r"|[A-Z]\w*"
)


def _followed(error: ErrorDetails, data: object) -> Path | None:
    """Find the location in the data itself; a step that leads nowhere is a branch."""
    absent = error["type"] == "missing"

    def follow(value: object, steps: tuple[str | int, ...]) -> Path | None:
        if not steps or (absent and len(steps) == 1):
            return steps
        step, *_ = steps
        inside = _inside(value, step)
        found = None if inside is _NOTHING else follow(inside, steps[1:])
        if found is not None:
            return (step, *found)
        found = follow(value, steps[1:]) if isinstance(step, str) else None
        return None if found is None else (Branch(step), *found)

    return None if data is None else follow(data, error["loc"])


_NOTHING = object()


def _inside(value: object, step: str | int) -> object:
    if isinstance(value, Mapping):
        return cast("Mapping[Hashable, object]", value).get(step, _NOTHING)
    if isinstance(value, list | tuple) and isinstance(step, int):
        items = cast("Sequence[object]", value)
        return items[step] if step < len(items) else _NOTHING
    return _NOTHING


def _guessed(location: tuple[str | int, ...], siblings: Mapping[tuple[str | int, ...], set[str | int]]) -> Path:
    """Tell branches from keys by their names: a union reports several types at one place."""

    def is_branch(depth: int, step: str | int) -> bool:
        if not isinstance(step, str) or step == "[key]":
            return False
        if _INTERNAL.search(step):
            return True
        others = siblings[location[:depth]]
        return len(others) > 1 and all(
            isinstance(other, str) and (_TYPE_NAME.fullmatch(other) or _INTERNAL.search(other)) for other in others
        )

    return tuple(
        Branch(step) if isinstance(step, str) and is_branch(depth, step) else step
        for depth, step in enumerate(location)
    )
