"""Deviations of an answer from its type: what was expected where, and what came. Never a value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

MOST: Final = 100
"""Deviations that are kept of one answer."""
_LONGEST_KEY: Final = 60
_DEEPEST: Final = 20
NOTHING: Final = object()
"""Stands for what was not sent."""
_KINDS: Final = (
    (bool, "true or false"),
    (str, "text"),
    (int | float, "a number"),
    (list, "a list"),
    (dict, "an object"),
)
_PLACES = re.compile(r"\[[^\]]*+\]")

Where = tuple[Any, "int | str"] | None
"""A place: the place around it, and the name or number in there; a name that the server chose begins with a bracket.
None is the answer itself."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """A place in an answer that does not fit its type. The value there was converted, or counts as not sent."""

    path: str
    """As `choices[0].message.content`."""
    expected: str
    """As `text`, `a whole number`, `a list`."""
    got: str
    """The kind that came: `null`, `nothing`, `text`, `a number`, `true or false`, `a list`, `an object`."""

    @property
    def place(self) -> str:
        """The path without indices and without the server's own names."""
        return _PLACES.sub("", self.path)

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


class Notes:
    """A collector of deviations."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: list[tuple[Where, str, str]] = []

    def add(self, where: Where, expected: str, value: object) -> None:
        """Note that something else came."""
        self.say(where, expected, kind_of(value))

    def say(self, where: Where, expected: str, got: str) -> None:
        """Note a deviation in words."""
        if len(self._found) < MOST:
            self._found.append((where, expected, got))

    def take(self, other: Notes) -> None:
        """Take in what another one has noted."""
        self._found += other._found[: MOST - len(self._found)]

    def deviations(self) -> tuple[Deviation, ...]:
        """Return what was noted."""
        return tuple(Deviation(_path(where), expected, got) for where, expected, got in self._found)


def kind_of(value: object) -> str:
    """Return the kind of a JSON value in words."""
    if value is NOTHING:
        return "nothing"
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "null")


def _path(where: Where) -> str:
    steps: list[int | str] = []
    while where is not None and len(steps) < _DEEPEST:
        where, step = where
        steps.append(step)
    return joined(steps[::-1])


def joined(steps: Sequence[int | str]) -> str:
    """Write a path: fields with dots; numbers, and names that the server chose, in brackets."""
    written = ""
    for step in steps:
        if isinstance(step, int) or not step.isidentifier():
            # A closing bracket in it would end the part that `place` leaves out.
            shown = str(step)[:_LONGEST_KEY].removeprefix("[").replace("]", "")
            written += f"[{shown}]"
        else:
            written += f".{step}" if written else step[:_LONGEST_KEY]
    return written
