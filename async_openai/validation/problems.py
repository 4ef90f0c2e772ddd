"""One error of pydantic as a problem: a place in the data, and words of our own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from pydantic_core import ErrorDetails, core_schema

from async_openai.errors import ParameterTypeError
from async_openai.validation.locations import Path, dotted
from async_openai.validation.words import CLASSES, NOTES, either, expectation, is_type_error, nearest, type_name

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of a value."""

    path: Path
    """Place as keys and indexes. The branches of unions stand in it until they are collapsed."""
    expected: tuple[str, ...] = ()
    """Acceptable values in words; several for a union."""
    got: str = ""
    """Type of the value, never the value."""
    note: str = ""
    """The whole text instead, where nothing was "expected" (missing, unknown)."""
    is_type: bool = True
    """Missing, unknown or of the wrong type; otherwise the type was right and the value was not."""
    mismatch: bool = False
    """A literal or tag did not match: the value is probably meant for another branch of a union."""

    def text(self) -> str:
        """The problem as a phrase: `messages[0].role: missing`."""
        text = self.note or f"expected {either(self.expected)}, got {self.got}"
        path = dotted(self.path)
        return f"{path}: {text}" if path else text


_BUILT_IN: frozenset[str] = frozenset(get_args(core_schema.ErrorType))


def problem_of(error: ErrorDetails, path: Path, known: tuple[str, ...]) -> Problem:
    """Put one of pydantic's errors in words; `known` are the names of the fields at the top."""
    kind = error["type"]
    context: dict[str, Any] = error.get("ctx") or {}
    if path[-1:] == ("[key]",):
        return Problem(path[:-2], note=f"a key is not valid: {problem_of(error, (), ()).text()}", is_type=False)
    special = _SPECIAL.get(kind)
    if special is not None:
        return special(error, path, context, known)
    if kind in NOTES:
        return Problem(path, note=NOTES[kind])
    words = expectation(kind, context, type_name(error["input"]))
    if words is not None:
        return Problem(path, (words[0],), words[1], is_type=is_type_error(kind))
    # A validator's own error type: its author wrote the words. Pydantic's words, for a kind that is new, would not do.
    return Problem(path, note="is not valid" if kind in _BUILT_IN else _one_line(error["msg"]), is_type=False)


_Special = Callable[[ErrorDetails, Path, dict[str, Any], tuple[str, ...]], Problem]


def _missing(error: ErrorDetails, path: Path, _context: dict[str, Any], known: tuple[str, ...]) -> Problem:
    given, name = error["input"], str(path[-1])
    close = None
    if isinstance(given, Mapping):
        keys = [key for key in cast("Mapping[object, object]", given) if isinstance(key, str) and key not in known]
        close = nearest(name, keys) if name not in keys else None
    return Problem(path, note=f"missing (is {close!r} meant to be it?)" if close else "missing")


def _unknown(_error: ErrorDetails, path: Path, _context: dict[str, Any], known: tuple[str, ...]) -> Problem:
    close = nearest(str(path[-1]), known, cutoff=0.6) if len(path) == 1 else None
    return Problem(path, note=f"unknown; did you mean {close!r}?" if close else "unknown")


def _choice(error: ErrorDetails, path: Path, context: dict[str, Any], _known: tuple[str, ...]) -> Problem:
    expected = str(context["expected"])
    given = error["input"]
    names: list[str] = re.findall(r"'([^']*)'", expected)
    if "<" in expected:
        # The repr of an object, in an enumeration of something other than words and numbers.
        expected = "one of its allowed values"
    if len(expected) > _LONGEST:
        expected = ", ".join(map(repr, names[:10])) + f" or another of {len(names)}"
    known_type = isinstance(given, str) == bool(names)
    got = f"another {type_name(given)}" if known_type else type_name(given)
    close = nearest(given, names, cutoff=0.6) if isinstance(given, str) else None
    if close:
        got += f" (did you mean {close!r}?)"
    return Problem(path, (expected,), got, is_type=not known_type, mismatch=True)


def _tag(_error: ErrorDetails, path: Path, context: dict[str, Any], _known: tuple[str, ...]) -> Problem:
    field = re.fullmatch(r"'(\w+)'(?: \| .*)?", str(context.get("discriminator")))
    place: Path = (*path, field[1]) if field else path
    if "expected_tags" not in context:
        return Problem(place, note="missing")
    tags: list[str] = re.findall(r"'([^']*)'", str(context["expected_tags"]))
    return Problem(place, tuple(map(repr, tags)), "another value", is_type=False, mismatch=True)


def _instance(error: ErrorDetails, path: Path, context: dict[str, Any], _known: tuple[str, ...]) -> Problem:
    name = str(context["class"]).rpartition(".")[2]
    derived = "a class derived from" if error["type"] == "is_subclass_of" else "an instance of"
    return Problem(path, (CLASSES.get(name) or f"{derived} {name}",), type_name(error["input"]))


def _raised(_error: ErrorDetails, path: Path, context: dict[str, Any], _known: tuple[str, ...]) -> Problem:
    # The validator's own words: they are meant for the user.
    cause = context["error"]
    note = _one_line(str(cause)) or "is not valid"
    return Problem(path, note=note, is_type=isinstance(cause, ParameterTypeError))


def _not_json(error: ErrorDetails, path: Path, context: dict[str, Any], _known: tuple[str, ...]) -> Problem:
    raw = error["input"]
    text = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else bytes(raw)
    match = re.search(r"line (\d+) column (\d+)$", str(context["error"]))
    if not text.strip():
        return Problem(path, note="not valid JSON: it is empty", is_type=False)
    if match is None:
        return Problem(path, note="not valid JSON", is_type=False)
    lines = text.split(b"\n")
    line, column = int(match[1]), int(match[2])
    before = b"\n".join([*lines[: line - 1], lines[line - 1][:column]])
    position = len(before.decode("utf-8", "ignore"))
    where = f"it ends at character {position}" if "EOF" in match.string else f"at character {position}"
    return Problem(path, note=f"not valid JSON{':' if 'EOF' in match.string else ''} {where}", is_type=False)


_SPECIAL: dict[str, _Special] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "unexpected_keyword_argument": _unknown,
    "no_such_attribute": _unknown,
    "literal_error": _choice,
    "enum": _choice,
    "union_tag_invalid": _tag,
    "union_tag_not_found": _tag,
    "is_instance_of": _instance,
    "is_subclass_of": _instance,
    "value_error": _raised,
    "assertion_error": _raised,
    "json_invalid": _not_json,
}


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
