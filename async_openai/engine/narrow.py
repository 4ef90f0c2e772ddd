"""Requests validated and encoded by their given fields alone.

A chat request has sixty fields, of which a call gives three. Pydantic looks at each of the sixty, twice; most of the
cost of a request was that. Here only the given ones are looked at, by the rules of the same core schema.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Any, ClassVar, Final, NamedTuple, cast

from pydantic import BaseModel, ConfigDict
from pydantic_core import SchemaSerializer, SchemaValidator, core_schema

from async_openai.importing import importing
from async_openai.types.base import BuiltUnderLock

_PLAIN = (type(None), bool, int, float, str)
"""Types of defaults that all values may share."""


class FieldwiseModel(BuiltUnderLock):
    """A model with fields to be validated and encoded by themselves."""

    model_config = ConfigDict(defer_build=True)

    path_fields: ClassVar[tuple[str, ...]] = ()
    """Parameters that are part of the path, and of no body."""

    @classmethod
    def is_done_by_fields(cls, given: Collection[str]) -> bool:
        """Whether a value of these fields needs no check beside their validators."""
        return cls.path_fields == () and cls.model_fields.keys() >= set(given)


class Narrow(NamedTuple):
    """The validator of some fields of a model, and the values of all others."""

    validate: Callable[[dict[str, Any]], tuple[dict[str, Any], None, set[str]]]
    """Returns the values, and which were given."""
    defaults: Mapping[str, Any]
    is_done: bool
    """Whether that is all: these fields need no check beside their validators."""
    takes_anything: bool
    """Whether one of them may be of any type, so that its validator refuses nothing."""


@lru_cache(maxsize=1024)
def narrowed(kind: type[FieldwiseModel], given: tuple[str, ...]) -> Narrow | None:
    """Return how to validate these fields of a request; None where its class has to do it itself, and as a whole.

    Required fields are validated whether given or not, so that a missing one is told.
    """
    with importing:
        kind.model_rebuild()  # builds what `defer_build` has put off
    model = cast("dict[str, Any]", kind.__pydantic_core_schema__)
    inner: dict[str, Any] = model.get("schema", {})
    if model["type"] != "model" or inner.get("type") != "model-fields" or not set(given) <= inner["fields"].keys():
        # Validators of the whole model, references between schemas, parameters that we do not know.
        return None
    fields: dict[str, Any] = {}
    # All of them, in the order of the declaration: it is that of `dict(request)`.
    defaults: dict[str, Any] = dict.fromkeys(inner["fields"])
    for name, field in inner["fields"].items():
        schema = field["schema"]
        if name in given or schema["type"] != "default":
            fields[name] = field
        elif isinstance(schema.get("default", ...), _PLAIN):
            defaults[name] = schema["default"]
        else:
            return None
    schema = core_schema.model_fields_schema(fields, model_name=kind.__name__)
    return Narrow(
        SchemaValidator(schema, model.get("config")).validate_python,
        defaults,
        kind.is_done_by_fields(given),
        any(_takes_anything(fields[name]["schema"]) for name in given),
    )


def _takes_anything(schema: Mapping[str, Any]) -> bool:
    while schema["type"] in {"default", "nullable", "function-before", "function-after"}:
        schema = schema["schema"]
    return schema["type"] in {"any", "function-plain", "function-wrap"}


# What `__setattr__` comes to in the end: the class's own looks for private attributes and more.
_put_values, _put_names, _put_extra, _put_private = (
    vars(BaseModel)[name].__set__
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def fill(value: BaseModel, narrow: Narrow, given: dict[str, Any]) -> None:
    """Fill a bare instance as its class's validator would. Raises pydantic's ValidationError."""
    values, _, names = narrow.validate(given)
    _put_values(value, {**narrow.defaults, **values})
    _put_names(value, names)
    _put_extra(value, {})
    _put_private(value, None)


@lru_cache(maxsize=1024)
def wire_names(kind: type[FieldwiseModel], given: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a body and their names on the wire, in declared order."""
    return tuple(
        (name, field.serialization_alias or name)
        for name, field in kind.model_fields.items()
        if name in given and not field.exclude and name not in kind.path_fields
    )


# By the values' own types, and with what `exclude_unset` means for models among them: `to_json` has no such parameter.
encode: Final = SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"}).to_json
