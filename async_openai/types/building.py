"""Models whose building was put off, built before they are serialized."""

from typing import Any, Final, cast

from pydantic import VERSION, BaseModel
from pydantic_core import core_schema

_DEEPEST: Final = 20


def build_models(value: Any, depth: int = 0) -> Any:
    """Return a value; the classes of the models in it, in its lists and dicts too, are built.

    Before 2.14 pydantic can serialize a model with `defer_build` only as itself, or as a field of its own type: not in
    a field of type Any.
    """
    if isinstance(value, BaseModel):
        kind = type(value)
        if not kind.__pydantic_complete__:
            kind.model_rebuild()
    elif depth < _DEEPEST and isinstance(value, list | tuple | dict):
        items = cast("dict[Any, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for item in items:
            build_models(item, depth + 1)
    return cast("Any", value)


BY_OWN_CLASS: Final[core_schema.SerSchema] = (
    core_schema.simple_ser_schema("any")
    if tuple(map(int, VERSION.split(".")[:2])) >= (2, 14)
    else core_schema.plain_serializer_function_ser_schema(build_models)
)
"""Serializes a model by its own class, whatever the field's type."""
