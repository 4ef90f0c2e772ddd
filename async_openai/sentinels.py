"""What stands for a parameter that is not given, as in the official client: `NOT_GIVEN`, `not_given`, `omit`.

Its own are understood too, by their class's name: nothing is imported for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, cast


class NotGiven:
    """The class of `NOT_GIVEN`: the value of a parameter that is not given."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


class Omit:
    """The class of `omit`: the value of a parameter that is not given, or of a header that is not to be sent."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


# For checkers they fit wherever something may be left out.
NOT_GIVEN: Final[Any] = NotGiven()
"""Stands for a parameter that is not given. Leaving the parameter out says the same."""
not_given: Final[Any] = NOT_GIVEN
"""Another name of `NOT_GIVEN`."""
omit: Final[Any] = Omit()
"""Stands for a parameter that is not given; in `extra_headers`, for a header that is not to be sent."""

_NAMES: Final = ("NotGiven", "Omit")


def is_absent(value: object) -> bool:
    """Whether a value stands for one that is not given."""
    kind = type(value)
    return kind.__name__ in _NAMES and (
        kind is NotGiven or kind is Omit or kind.__module__.partition(".")[0] == "openai"
    )


def without_absent(values: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return parameters without those that are not given."""
    return {name: value for name, value in values.items() if not is_absent(value)}


def without_absent_inside(value: Any) -> Any:
    """Return a value of JSON without what is not given, at any depth."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[Any, Any]", value).items()
        return {name: without_absent_inside(item) for name, item in pairs if not is_absent(item)}
    if isinstance(value, list | tuple):
        return [without_absent_inside(item) for item in cast("list[Any]", value) if not is_absent(item)]
    return value


def given_query(query: Any) -> Any:
    """Return parameters of a query without those that are not given."""
    return without_absent(cast("Mapping[Any, Any]", query)) if isinstance(query, Mapping) else query


def given_headers(headers: Any) -> Any:
    """Return headers without those that are not given, and None for those that are not to be sent."""
    if not isinstance(headers, Mapping):
        return headers
    pairs = cast("Mapping[Any, Any]", headers).items()
    return {
        name: None if is_absent(value) else value
        for name, value in pairs
        if not (is_absent(value) and type(value).__name__ == NotGiven.__name__)
    }
