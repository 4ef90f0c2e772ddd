"""The ranges of parameters that the API reference states, and who keeps to them.

They are declared beside the parameters and checked when a client is picked, for those whose provider is known to keep
to them: other hosts take what OpenAI does not (`max_tokens=-1`), and refuse in their own words what they do not take.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, get_args

from async_openai.errors import InvalidParameterError
from async_openai.validation.words import expectation, type_name

if TYPE_CHECKING:
    from async_openai.engine.request import Operation
    from async_openai.engine.target import Target


class Range(ABC):
    """What the values of a parameter may be, beyond their type. It stands in the parameter's annotation."""

    __slots__ = ()

    @property
    @abstractmethod
    def limits(self) -> tuple[float, float, bool]:
        """Low, high, and whether they are those of the length: what is between them is surely inside."""

    @abstractmethod
    def problem(self, name: str, value: Any) -> str | None:
        """Say what was expected, and what kind of value came; None where the value is inside.

        Args:
            name: The parameter.
            value: Its value, of the right type and not None. No text of the result holds it.
        """


class Within(Range):
    """A number from `low` to `high`. It says nothing of a word in its place, such as `"inf"`."""

    __slots__ = ("high", "low")

    def __init__(self, low: float = -math.inf, high: float = math.inf) -> None:
        self.low, self.high = low, high

    @property
    def limits(self) -> tuple[float, float, bool]:
        """The numbers."""
        return self.low, self.high, False

    def problem(self, name: str, value: Any) -> str | None:
        """Say what is wrong with a value outside."""
        if isinstance(value, str) or self.low <= value <= self.high:
            return None
        if value > self.high:
            return _words(name, "less_than_equal", value, le=self.high)
        return _words(name, "greater_than_equal", value, ge=self.low)


class Sized(Range):
    """A text of `least` to `most` characters; so many items of a list, so many pairs of a dict."""

    __slots__ = ("least", "most")

    def __init__(self, least: int = 0, most: float = math.inf) -> None:
        self.least, self.most = least, most

    @property
    def limits(self) -> tuple[float, float, bool]:
        """The lengths."""
        return self.least, self.most, True

    def problem(self, name: str, value: Any) -> str | None:
        """Say what is wrong with a value outside."""
        size = len(value)
        if self.least <= size <= self.most:
            return None
        kind = "too_short" if size < self.least else "too_long"
        kind = f"string_{kind}" if isinstance(value, str) else kind
        return _words(name, kind, value, min_length=self.least, max_length=self.most, actual_length=size)


class Pairs(Sized):
    """At most so many pairs, with keys and texts of at most so many characters."""

    __slots__ = ("key", "text")

    def __init__(self, most: int, key: int, text: int) -> None:
        super().__init__(0, most)
        self.key, self.text = Sized(0, key), Sized(0, text)

    @property
    def limits(self) -> tuple[float, float, bool]:
        """The lengths for which there is nothing to look at inside."""
        return 0, 0, True

    def problem(self, name: str, value: Any) -> str | None:
        """Say what is wrong with a value outside."""
        if found := super().problem(name, value):
            return found
        for key, text in value.items():
            if found := self.key.problem("", key):
                return f"{name}: a key is not valid: {found}"
            if isinstance(text, str) and (found := self.text.problem(f"{name}.{key}", text)):
                return found
        return None


def _words(name: str, kind: str, value: Any, **limits: Any) -> str:
    expected, got = expectation(kind, limits, type_name(value)) or ("another value", type_name(value))
    return f"{name}: expected {expected}, got {got}" if name else f"expected {expected}, got {got}"


@cache
def ranges_of(kind: "type[Operation]") -> Mapping[str, Range]:
    """Return the ranges of an operation's parameters, by name."""
    found: dict[str, Range] = {}
    for name, field in kind.model_fields.items():
        # Of a type with a name (`Metadata | None`) they stand one level below.
        inside = [getattr(part, "__metadata__", ()) for part in get_args(field.annotation)]
        found.update((name, item) for item in chain(field.metadata, *inside) if isinstance(item, Range))
    return found


@cache
def _limits(kind: "type[Operation]") -> tuple[frozenset[str], frozenset[str], Mapping[str, tuple[float, float, bool]]]:
    """Return the parameters that must not be empty, and no more; all others with limits; and these limits."""
    limits = {name: known.limits for name, known in ranges_of(kind).items()}
    filled = frozenset(name for name, found in limits.items() if found == (1, math.inf, True))
    return filled, frozenset(limits) - filled, limits


def _are_within(values: Mapping[str, Any], limits: Mapping[str, tuple[float, float, bool]]) -> bool:
    try:
        for name, value in values.items():
            if value is not None:
                low, high, sized = limits[name]
                if not low <= (len(value) if sized else value) <= high:
                    return False
    except TypeError:
        return False  # a word in the place of a number
    return True


def takers(targets: "Sequence[Target]", request: "Operation") -> "Sequence[Target]":
    """Return the clients that take the values of a request, in their order.

    Raises:
        InvalidParameterError: None of them does; the error is the first one's.
    """
    # Of every call: numbers are compared, and no more.
    filled, limited, limits = _limits(type(request))
    given, values = request.__pydantic_fields_set__, request.__dict__
    for name in filled:
        value = values[name]
        if not value and value is not None:
            break
    else:
        if given.isdisjoint(limited) or _are_within({name: values[name] for name in limited & given}, limits):
            return targets
    problems = _problems(request)
    if not problems:
        return targets
    taking = [target for target in targets if not target.provider.checks_ranges]
    if not taking:
        who = f"client {targets[0].name!r} keeps to the ranges of {targets[0].provider.name}"
        message = f"{request.verb} {request.path}: {'; '.join(problems.values())} ({who})"
        raise InvalidParameterError(message, param=next(iter(problems)))
    return taking


def _problems(request: "Operation") -> dict[str, str]:
    """Return what is wrong with the values outside their ranges, by parameter, in declared order."""
    ranges = ranges_of(type(request))
    values = {name: value for name in ranges if (value := request.__dict__[name]) is not None}
    return {name: found for name, value in values.items() if (found := ranges[name].problem(name, value))}
