"""Marks on the types of fields: how odd values in their place are read. Base classes where pydantic knows them, too."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, get_args, get_origin

from pydantic import BaseModel

from async_openai.types.deviations import Notes, Where


class Mark:
    """A mark beside a type."""

    __slots__ = ()


class JsonMark(Mark):
    """Marks JSON text: an object or a list in its place is its JSON text."""

    __slots__ = ()


class ContentMark(Mark):
    """Marks content: text, or a list of parts."""

    __slots__ = ()


class PartsMark(Mark):
    """Marks a list of parts. A text is its short form."""

    __slots__ = ()


class TagMark(Mark):
    """Marks a union: a field tells its members apart."""

    __slots__ = ()

    by: str
    """Name of the field."""
    fallback: Any
    """The model for all other objects."""


def tags_of(member: type[BaseModel], by: str) -> tuple[Any, ...]:
    """Return the tags of a member of a union.

    Raises:
        TypeError: Its field is no constant.
    """
    annotation = member.model_fields[by].annotation
    if get_origin(annotation) is not Literal:
        raise TypeError(f"{member.__name__} is in a tagged union, so its {by!r} must be a Literal")
    return get_args(annotation)


class UsualShape:
    """A model whose JSON has one usual shape, and others at some hosts."""

    essential: ClassVar[frozenset[str]] = frozenset()
    """Fields without which an object is none."""

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:  # noqa: ARG003 - for subclasses
        """Return the fields in their usual shape, where a host has another one. Leaves `sent` as it is."""
        return sent


def with_list(sent: dict[str, Any], name: str, notes: Notes, where: Where) -> dict[str, Any]:
    """Return the fields with an empty list in the place of null."""
    if name not in sent or sent[name] is not None:
        return sent
    notes.add((where, name), "a list", None)
    return {**sent, name: []}


def can_be_lenient(kind: Any) -> bool:
    """Whether a type is one of the API's own. What a caller's class demands, it demands."""
    if isinstance(kind, type):
        return issubclass(kind, UsualShape)
    return any(isinstance(mark, TagMark) for mark in getattr(kind, "__metadata__", ()))
