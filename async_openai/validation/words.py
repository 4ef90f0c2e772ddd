"""Words for pydantic's kinds of error, and the nearest of known names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

_OBJECT = "a dict"
_TYPES = {
    "string_type": "a string",
    "string_sub_type": "a string",
    "int_type": "an integer",
    "int_parsing": "an integer",
    "int_from_float": "an integer",
    "float_type": "a number",
    "float_parsing": "a number",
    "decimal_type": "a decimal number",
    "decimal_parsing": "a decimal number",
    "fraction_type": "a fraction",
    "complex_type": "a complex number",
    "bool_type": "a boolean",
    "bool_parsing": "a boolean",
    "bytes_type": "bytes",
    "none_required": "None",
    "list_type": "a list",
    "tuple_type": "a tuple",
    "named_tuple_type": "a tuple",
    "set_type": "a set",
    "frozen_set_type": "a set",
    "deque_type": "a list",
    "iterable_type": "a list or other iterable",
    "sequence_str": "a list",
    "dict_type": _OBJECT,
    "mapping_type": _OBJECT,
    "frozen_dict_type": _OBJECT,
    "ordered_dict_type": _OBJECT,
    "counter_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "dataclass_type": _OBJECT,
    "dataclass_exact_type": _OBJECT,
    "arguments_type": "a tuple",  # of a NamedTuple before pydantic 2.14
    "date_type": "a date (YYYY-MM-DD)",
    "time_type": "a time of day",
    "datetime_type": "a date and time (ISO 8601)",
    "time_delta_type": "a duration",
    "uuid_type": "a UUID",
    "url_type": "a URL",
    "path_type": "a path",
    "callable_type": "a function",
    "json_type": "JSON text",
}
_VALUES = {
    "int_parsing_size": "an integer of fewer digits",
    "finite_number": "a finite number",
    "string_unicode": "valid Unicode text",
    "string_not_ascii": "ASCII text",
    "bytes_invalid_encoding": "bytes of a valid encoding",
    "date_parsing": "a date (YYYY-MM-DD)",
    "date_from_datetime_parsing": "a date (YYYY-MM-DD)",
    "date_from_datetime_inexact": "a date without a time of day",
    "date_past": "a date in the past",
    "date_future": "a date in the future",
    "time_parsing": "a time of day",
    "datetime_parsing": "a date and time (ISO 8601)",
    "datetime_from_date_parsing": "a date and time (ISO 8601)",
    "datetime_object_invalid": "a valid date and time",
    "datetime_past": "a time in the past",
    "datetime_future": "a time in the future",
    "timezone_naive": "a time without a time zone",
    "timezone_aware": "a time with a time zone",
    "time_delta_parsing": "a duration",
    "uuid_parsing": "a UUID",
    "uuid_version": "a UUID of version {expected_version}",
    "url_parsing": "a URL",
    "url_syntax_violation": "a URL",
    "url_too_long": "a URL of at most {max_length} characters",
    "url_scheme": "a URL that starts with {expected_schemes}",
    "decimal_max_digits": "at most {max_digits} digits",
    "decimal_max_places": "at most {decimal_places} decimal places",
    "decimal_whole_digits": "at most {whole_digits} digits before the point",
    "fraction_parsing": "a fraction",
    "complex_str_parsing": "a complex number",
    "multiple_of": "a multiple of {multiple_of}",
    "string_pattern_mismatch": "text matching {pattern}",
    "set_item_not_hashable": "items that can be in a set",
}
_BOUNDS = {
    "greater_than": ("more than {gt}", "a smaller {type}"),
    "greater_than_equal": ("at least {ge}", "a smaller {type}"),
    "less_than": ("less than {lt}", "a larger {type}"),
    "less_than_equal": ("at most {le}", "a larger {type}"),
    "too_short": ("at least {min_length} item(s)", "{actual_length}"),
    "too_long": ("at most {max_length} item(s)", "{actual_length}"),
    "string_too_short": ("at least {min_length} character(s)", "a shorter string"),
    "string_too_long": ("at most {max_length} character(s)", "a longer string"),
    "bytes_too_short": ("at least {min_length} byte(s)", "fewer"),
    "bytes_too_long": ("at most {max_length} byte(s)", "more"),
}
NOTES = {
    "missing_argument": "missing",
    "missing_keyword_only_argument": "missing",
    "missing_positional_only_argument": "missing",
    "unexpected_positional_argument": "unexpected",
    "multiple_argument_values": "given twice",
    "frozen_field": "cannot be changed",
    "frozen_instance": "cannot be changed",
    "recursion_loop": "refers to itself",
    "recursion_depth_exceeded": "is nested too deeply",
    "invalid_key": "its keys must be strings",
}
CLASSES = {"Sequence": "a list", "Mapping": _OBJECT, "Iterable": "a list or other iterable"}


def expectation(kind: str, context: Mapping[str, Any], got: str) -> tuple[str, str] | None:
    """Return words for the expected and the given value; None for a kind of error with words of its own.

    Args:
        kind: Pydantic's name of the error.
        context: The limits that were broken.
        got: Name of the type that came.
    """
    if kind in _TYPES:
        return _TYPES[kind], got
    if kind in _VALUES:
        return _VALUES[kind].format_map(context), f"another {got}"
    if kind in _BOUNDS:
        expected, came = _BOUNDS[kind]
        return expected.format_map(context), came.format_map({**context, "type": got})
    return None


def is_type_error(kind: str) -> bool:
    """Return whether a kind of error is one of type and not of value."""
    return kind in _TYPES


def type_name(value: object) -> str:
    """Return the name of a value's type."""
    if value is None:
        return "None"
    return "a class" if isinstance(value, type) else type(value).__name__


def either(words: Sequence[str]) -> str:
    """Join alternatives, each once: `a, b or c`."""
    unique = list(dict.fromkeys(words))
    return unique[0] if len(unique) == 1 else f"{', '.join(unique[:-1])} or {unique[-1]}"


def nearest(name: str, known: Iterable[str], *, cutoff: float = 0.85) -> str | None:
    """Return the most likely correct spelling of a name, one of `known`; None where none is near.

    Case and separators do not count. The default cutoff tells a slip (`temprature`) from a different name that looks
    alike (`top_k` is not `top_p`); use a lower one where the name is surely wrong.
    """
    plain = {_plain(other): other for other in known}
    wanted = _plain(name)
    swapped = next((other for other in plain if sorted(other) == sorted(wanted)), None)
    if swapped is None:
        swapped = next(iter(get_close_matches(wanted, plain, n=1, cutoff=cutoff)), None)
    return None if swapped is None else plain[swapped]


def _plain(name: str) -> str:
    return re.sub(r"[_\-.\s]", "", name.casefold())
