"""From a Python class or function to name, description and JSON schema."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast, get_origin
from weakref import WeakKeyDictionary

from pydantic import BaseModel, TypeAdapter
from pydantic.errors import PydanticUserError
from pydantic.json_schema import GenerateJsonSchema

from async_openai.errors import InvalidParameterError
from async_openai.functions.parameter_models import description_of, documented_parameters, parameters_model
from async_openai.functions.strict import Schema, close_schema

SchemaSource = Any
"""Source of a JSON schema, for a tool or a response format: a pydantic class, dataclass, TypedDict or function."""

_NAME = 64


def is_type(value: object) -> bool:
    """Return whether a value is a class of JSON objects: pydantic, dataclass or TypedDict."""
    kind = _kind_of(value)
    return isinstance(kind, type) and any(test(kind) for test in (is_model, dataclasses.is_dataclass, _is_typed_dict))


def _is_typed_dict(kind: Any) -> bool:
    # typing.is_typeddict does not know those of typing_extensions, which pydantic demands before Python 3.12.
    return hasattr(kind, "__required_keys__") and issubclass(kind, dict)


def _kind_of(value: object) -> Any:
    """Return `Page` for `Page[int]`, other values as they are."""
    origin: Any = get_origin(value)
    return value if origin is None else origin


def is_model(source: SchemaSource) -> bool:
    """Return whether a source is a pydantic model."""
    return isinstance(source, type) and issubclass(source, BaseModel)


def is_function(value: object) -> bool:
    """Return whether a value is callable and no class."""
    return callable(value) and not isinstance(_kind_of(value), type)


def name_of(source: SchemaSource) -> str:
    """Return a class's or function's name as the API allows it: letters, digits, `_` and `-`, at most 64.

    Raises:
        InvalidParameterError: It has none, as a lambda or a `functools.partial`.
    """
    name = getattr(source, "__name__", None) or type(source).__name__
    if name == "<lambda>" or (name == "partial" and not is_type(source)):
        raise InvalidParameterError(f"a {name.strip('<>')} has no name of its own; give a function defined with def")
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:_NAME]


def describe_source(source: SchemaSource) -> str | None:
    """Return the description in the docstring of a class or function, None without one."""
    if is_function(source):
        return description_of(source)
    kind = _kind_of(source)
    # Not inspect.getdoc: it would find BaseModel's. A dataclass without one gets its signature.
    text = kind.__dict__.get("__doc__")
    if not isinstance(text, str) or text.startswith(f"{kind.__name__}("):
        return None
    return inspect.cleandoc(text) or None


class _Untitled(GenerateJsonSchema):
    """A schema generator without pydantic's titles: made of the names of parameters, a model would read them twice."""

    ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 - pydantic's own declaration

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic's signature
        return False


_schemas: WeakKeyDictionary[Any, dict[bool, Schema]] = WeakKeyDictionary()


def schema_of(source: SchemaSource, *, strict: bool = False) -> Schema:
    """Return the JSON schema of a class, or of a function's parameters.

    A class's is what `model_json_schema()` gives, titles included; a function's has no titles but its own.

    Args:
        source: The class or function.
        strict: Restrict it to what the API takes with `strict: true`; see `strict_schema`.

    Raises:
        InvalidParameterError: JSON cannot express one of the types, or a parameter has none.
    """
    made = _schemas.get(source) if _cacheable(source) else None
    if made is None or strict not in made:
        schema = _plain_schema(source)
        if strict:
            schema = close_schema(schema, name_of(source))
        # Made again at worst: two threads give the same.
        made = {**(made or {}), strict: schema}
        if _cacheable(source):
            _schemas[source] = made
    # A copy, for its user may change it.
    return copy.deepcopy(made[strict])


def _cacheable(source: SchemaSource) -> bool:
    # Methods are made anew at each access, so a weak key would be gone at once; other callables may be unhashable.
    return isinstance(source, type) or inspect.isfunction(source)


def _plain_schema(source: SchemaSource) -> Schema:
    try:
        if is_function(source):
            return _parameters_schema(source)
        return source.model_json_schema() if is_model(source) else adapter_of(source).json_schema()
    except (PydanticUserError, NameError) as error:
        raise InvalidParameterError(f"{name_of(source)}: {_reason(error)}") from None


def _parameters_schema(function: Callable[..., Any]) -> Schema:
    schema = parameters_model(function).model_json_schema(schema_generator=_Untitled)
    schema.pop("title", None)
    documented = documented_parameters(function)
    for name, parameter in schema["properties"].items():
        if name in documented:
            parameter.setdefault("description", documented[name])
    return schema


def validate_json(source: SchemaSource, text: str) -> Any:
    """Make an instance of a class from JSON.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    return source.model_validate_json(text) if is_model(source) else adapter_of(source).validate_json(text)


@lru_cache(maxsize=128)
def adapter_of(source: SchemaSource) -> TypeAdapter[Any]:
    """Return the validator of a class other than a pydantic model."""
    return TypeAdapter[Any](source)


_REASONS = {
    "invalid-for-json-schema": "one of its types has no form in JSON",
    "schema-for-unknown-type": "one of its types is none that pydantic knows",
    "class-not-fully-defined": "one of its types is not defined where it is used",
    "undefined-annotation": "one of its types is not defined where it is used",
    "typed-dict-version": "before Python 3.12 it must be made with typing_extensions.TypedDict",
}


def _reason(error: Exception) -> str:
    code = getattr(error, "code", None) or "undefined-annotation"
    return f"cannot be turned into a JSON schema: {_REASONS.get(code, 'pydantic cannot describe it')}"


def strict_schema(source: type[Any] | Callable[..., Any]) -> Schema:
    """Return the JSON schema of a class (or of a function's parameters) in the API's subset for `strict: true`.

    Objects are closed, all properties required, references with siblings resolved, defaults dropped.

    Raises:
        InvalidParameterError: The type cannot be expressed in such a schema.
    """
    return schema_of(cast("SchemaSource", source), strict=True)
