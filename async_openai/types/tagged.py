"""Unions by a tag, with a fallback for unknown tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from async_openai.types.base import WireModel
from async_openai.types.building import BY_OWN_CLASS
from async_openai.types.marks import TagMark, tags_of


class GenericItem(WireModel):
    """An object of a type unknown to this release. Its fields are attributes, and items by name."""

    type: str = ""

    def is_odd(self) -> bool:
        """Whether it does not say what it is."""
        return not self.type or super().is_odd()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class tagged(TagMark):  # noqa: N801 - reads as a part of the declaration
    """Tells the members of a union apart by a field, quickly and without trying them in turn.

    `Item = Annotated[Message | FunctionCall, tagged()]`: each member has a `Literal` at the field that names its
    values. An object with another value there, or without the field, becomes a `GenericItem`. Checkers are not told
    of that one, for with it among the members mypy would not narrow `if item.type == "message"` to a `Message`.
    A known value in an object that does not fit its member is an error.
    """

    by: str = "type"
    """Name of the field."""
    fallback: type[BaseModel] = GenericItem
    """The model for all other objects."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        choices: dict[Any, CoreSchema] = {}
        for member in cast("tuple[type[BaseModel], ...]", get_args(source)):
            choices |= dict.fromkeys(tags_of(member, self.by), handler.generate_schema(member))
        by, known, fallback = self.by, frozenset(choices), handler.generate_schema(self.fallback)

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
            serialization=BY_OWN_CLASS,
        )
