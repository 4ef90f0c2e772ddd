"""Unions told apart by a tag, with a place for the kinds that nobody knows yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast, get_args, get_origin

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from async_openai.types.base import WireModel


class GenericItem(WireModel):
    """An object of a type that this release does not know. Its fields are at hand as attributes and by name."""

    type: str = ""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class tagged:  # noqa: N801 - reads as a part of the declaration
    """Tells the members of a union apart by a field, quickly and without trying them in turn.

    `Item = Annotated[Message | FunctionCall | GenericItem, tagged()]`: each member has a `Literal` at the field that
    names its values; the one member without a `Literal` takes all other values, and objects without the field. A known
    value in an object that does not fit its member is an error, not an object of the last kind.
    """

    by: str = "type"
    """Name of the field."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        choices: dict[Any, CoreSchema] = {}
        fallback: CoreSchema | None = None
        for member in cast("tuple[type[BaseModel], ...]", get_args(source)):
            schema, tags = handler(member), tuple(_tags(member, self.by))
            choices |= dict.fromkeys(tags, schema)
            if not tags:
                fallback = schema
        if fallback is None:
            raise TypeError(f"one member of a tagged union must take any {self.by!r}: {source}")
        by, known = self.by, frozenset(choices)

        def is_unknown(value: Any) -> Any:
            if getattr(value, by, None) in known:
                raise ValueError("it does not fit its type")
            return value

        # The names of fields are looked up by pydantic-core itself, in JSON too; a Python function that finds the
        # tag would be given every object decoded first. Serialised by its own class, whatever the value is.
        return core_schema.union_schema(
            [
                (core_schema.tagged_union_schema(choices, by), f"tagged[{by}]"),
                (core_schema.no_info_after_validator_function(is_unknown, fallback), f"other[{by}]"),
            ],
            mode="left_to_right",
            serialization=core_schema.simple_ser_schema("any"),
        )


def _tags(member: type[BaseModel], by: str) -> Iterator[Any]:
    field = member.model_fields.get(by)
    if field is not None and get_origin(field.annotation) is Literal:
        yield from get_args(field.annotation)
