"""Lenient reading: JSON that does not fit its model, made to fit by a walk over the model's annotations.

The rules: null counts as not sent; numbers and texts of numbers are converted, never from or to booleans; one object
in the place of a list of objects is a list of one; an object where JSON text is expected is its text; what does not fit
counts as not sent; what is not declared stays as it came. Pydantic validates the result, so it dumps and pickles.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from async_openai.types.deviations import NOTHING, Deviation, Notes, Where
from async_openai.types.lenient_values import SCALARS, UNFIT, ReadValue, constant, content, text_as_json
from async_openai.types.marks import ContentMark, JsonMark, PartsMark, TagMark, UsualShape, tags_of

_UNIONS: Final = (Union, types.UnionType)
_NUMBERS: Final[dict[Any, Callable[..., Any]]] = {
    int: TypeAdapter(list[int], config={"defer_build": True}).validate_python,
    float: TypeAdapter(list[float], config={"defer_build": True}).validate_python,
}
"""Readers of whole lists of numbers."""
_KINDS: Final = {str: str, int: int | float, float: int | float, bool: bool, list: list, dict: dict}
"""The JSON kinds of plain types."""


def read_leniently(kind: Any, value: object) -> tuple[Any, tuple[Deviation, ...]]:
    """Read decoded JSON as a type of replies: a model, or a union of models.

    Returns:
        The value, None where it cannot be one; and what deviated.
    """
    notes = Notes()
    cleaned = _reader(kind)(value, notes, None)
    made = None
    if cleaned is not UNFIT:
        # Pydantic has the last word: nothing of another kind stands in a typed field.
        with suppress(ValidationError):
            made = _validator(kind)(cleaned)
    return made, notes.deviations()


def deviations_of(kind: Any, value: object) -> tuple[Deviation, ...]:
    """Return what deviates in decoded JSON."""
    notes = Notes()
    _reader(kind)(value, notes, None)
    return notes.deviations()


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, UsualShape)


@lru_cache(maxsize=1024)
def _validator(kind: Any) -> Any:
    if _is_model(kind):
        if not kind.__pydantic_complete__:
            kind.model_rebuild()
        return kind.__pydantic_validator__.validate_python
    return TypeAdapter[Any](kind).validate_python


@lru_cache(maxsize=4096)
def _reader(kind: Any) -> ReadValue:
    """Return the reader of a type."""
    scalar = SCALARS.get(kind)
    if scalar is not None:
        return scalar
    make = _MAKERS.get(get_origin(kind))
    if make is not None:
        return make(*get_args(kind))
    # A bare `dict` or `list`, a type variable: pydantic has the last word.
    return _ModelReader(kind).read if _is_model(kind) else SCALARS[Any]


def _marked(kind: Any, *marks: Any) -> ReadValue:
    """Return the reader of a type with marks beside it."""
    for mark in marks:
        if isinstance(mark, TagMark):
            return _tagged(kind, mark)
        if isinstance(mark, JsonMark):
            return text_as_json
        if isinstance(mark, ContentMark):
            return content
        if isinstance(mark, PartsMark):
            return _union(str, kind)
    return _reader(kind)


def _tagged(union: Any, mark: TagMark) -> ReadValue:
    members = {tag: _reader(member) for member in get_args(union) for tag in tags_of(member, mark.by)}
    fallback = _reader(mark.fallback)

    def read(value: Any, notes: Notes, where: Where) -> Any:
        tag = cast("dict[str, Any]", value).get(mark.by) if isinstance(value, dict) else None
        return (members.get(tag, fallback) if isinstance(tag, str) else fallback)(value, notes, where)

    return read


def _union(*members: Any) -> ReadValue:
    """Return the reader of a union: by the kind of the value, else the first that can convert it."""
    readers = [(_json_kind(member), _reader(member)) for member in members]
    optional = type(None) in members
    several = len(readers) - optional > 1

    def read(value: Any, notes: Notes, where: Where) -> Any:
        if value is None and optional:
            return None
        fitting = next((reader for kind, reader in readers if _is_of(value, kind)), None) if several else None
        if fitting is not None:
            return fitting(value, notes, where)
        tried = [Notes() for _ in readers]
        for (kind, reader), said in zip(readers, tried, strict=True):
            if kind is not type(None) and (found := reader(value, said, where)) is not UNFIT:
                # What the others expected is not what deviates.
                notes.take(said)
                return found
        notes.take(tried[0])
        return UNFIT

    return read


def _is_of(value: object, kind: Any) -> bool:
    """Whether a value is of a JSON kind. A boolean is no number."""
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _json_kind(kind: Any) -> Any:
    """Return the classes that JSON for a type decodes to."""
    if kind is None or kind is type(None):
        return type(None)
    origin: Any = get_origin(kind)
    if origin is Annotated:
        return _json_kind(get_args(kind)[0])
    return dict if origin in _UNIONS or _is_model(kind) else _KINDS.get(origin or kind, object)


def _of_list(item: Any) -> ReadValue:
    return _ListReader(item).read


class _ListReader:
    """A reader of lists."""

    def __init__(self, item: Any) -> None:
        self._of_objects = _json_kind(item) is dict
        self._numbers = _NUMBERS.get(item)
        self._has_holes = item is float
        self._item = _reader(item)

    def read(self, value: Any, notes: Notes, where: Where) -> Any:
        """Read a list. An item that does not fit is left out; of a list of numbers it is a NaN."""
        if isinstance(value, dict) and self._of_objects:
            single = cast("dict[str, Any]", value)
            notes.add(where, "a list", {})
            value = [single] if single else []
        if not isinstance(value, list):
            notes.add(where, "a list", cast("object", value))
            return UNFIT
        items = cast("list[Any]", value)
        if self._numbers is not None:
            try:
                # Whole: one by one a vector takes seven times as long.
                return self._numbers(items, strict=True)
            except ValidationError:
                pass
        found = [self._item(item, notes, (where, number)) for number, item in enumerate(items)]
        if self._has_holes:
            # JavaScript writes its NaN as null, and what is left out would move all others.
            return [float("nan") if item is UNFIT else item for item in found]
        return [item for item in found if item is not UNFIT]


def _of_dict(_name: Any, kind: Any) -> ReadValue:
    item = _reader(kind)

    def read(value: Any, notes: Notes, where: Where) -> Any:
        if not isinstance(value, dict):
            notes.add(where, "an object", value)
            return UNFIT
        fields = cast("dict[str, Any]", value)
        found = {name: item(part, notes, (where, f"[{name}")) for name, part in fields.items()}
        return {name: part for name, part in found.items() if part is not UNFIT}

    return read


class _ModelReader:
    """A reader of one class of objects."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind
        self._fields: Mapping[str, ReadValue] | None = None
        self._required: Sequence[tuple[str, ReadValue]] = ()

    def _table(self) -> Mapping[str, ReadValue]:
        """Return the readers of the fields. Made at first use, for models hold themselves."""
        kind = self._kind
        if not kind.__pydantic_complete__:
            kind.model_rebuild()
        readers: dict[str, ReadValue] = {}
        for name, field in kind.model_fields.items():
            reader = _marked(field.annotation, *field.metadata)
            names = {name, field.validation_alias if isinstance(field.validation_alias, str) else name}
            readers |= dict.fromkeys(names, reader)
            if field.is_required() and name not in kind.essential:
                self._required = (*self._required, (name, reader))
        self._fields = readers
        return readers

    def read(self, value: Any, notes: Notes, where: Where) -> Any:
        """Read an object: its declared fields as they fit, all others as they came."""
        if not isinstance(value, dict):
            notes.add(where, "an object", value)
            return UNFIT
        readers = self._fields or self._table()
        sent = self._kind.usual_shape(cast("dict[str, Any]", value), notes, where)
        found: dict[str, Any] = {}
        for name, part in sent.items():
            reader = readers.get(name)
            kept = part if reader is None else reader(part, notes, (where, name))
            if kept is not UNFIT:
                found[name] = kept
        for name, reader in self._required:
            if name not in found and name not in sent:
                # What the reader expected is what it says of null.
                reader(NOTHING, notes, (where, name))
        for name in self._kind.essential:
            if name not in found:
                if name not in sent:
                    notes.say((where, name), "a value", "nothing")
                return UNFIT
        return found


_MAKERS: Final[dict[Any, Callable[..., ReadValue]]] = {
    Annotated: _marked,
    Literal: lambda *allowed: constant(allowed),
    Union: _union,
    types.UnionType: _union,
    list: _of_list,
    dict: _of_dict,
}
"""A kind of type with arguments is one row."""
