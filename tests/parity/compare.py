"""Differences between an operation of the official client and ours, one line each."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any

from parity import ours
from parity.official import Operation, models_in
from pydantic import BaseModel
from pydantic.fields import FieldInfo

Difference = tuple[str, str]
"""Where (`files.create`, or a reply model's name), and what (`parameter x is missing`)."""


def signature(official: Operation) -> Iterator[Difference]:
    """Compare names, parameters and page class."""
    path = official.path
    own = ours.find(path)
    if own is None:
        yield path, "is missing"
        return
    for surface in ours.other_surfaces(path):
        yield path, f"is missing as {surface}"
    yield from ((path, what) for what in _parameters(official, own))
    if (official.event is None) != (own.event is None):
        yield path, f"{'streams' if official.event is None else 'does not stream'}"
    if official.page != own.page:
        yield path, f"page is {own.page}, not {official.page}"


def _parameters(official: Operation, own: Operation) -> Iterator[str]:
    for name, required in official.parameters.items():
        if name not in own.parameters:
            yield f"parameter {name} is missing"
        elif required != own.parameters[name]:
            yield f"parameter {name} is {'not ' * (not own.parameters[name])}required"
    yield from (f"parameter {name} is ours" for name in own.parameters.keys() - official.parameters.keys())
    known = [name for name in official.positional if name in own.parameters]
    yield from (f"parameter {name} is not positional" for name in known if name not in own.positional)


class Replies:
    """Compares reply models, each pair once."""

    def __init__(self) -> None:
        self._seen: set[tuple[type, tuple[type, ...]]] = set()
        self.compared: set[type] = set()
        """Official models that were compared."""

    def operation(self, official: Operation) -> Iterator[Difference]:
        """Compare what an operation returns."""
        own = ours.find(official.path)
        if own is not None:
            yield from self._types(official.reply, own.reply, official.path)
            if official.event is not None and own.event is not None:
                yield from self._types(official.event, own.event, f"{official.path} (stream)")

    def _types(self, official: Any, own: Any, where: str) -> Iterator[Difference]:
        theirs, mine = models_in(official), models_in(own)
        if theirs and not mine:
            yield where, "holds untyped objects"
            return
        for kind in theirs:
            yield from self._model(kind, candidates(kind, mine))

    def _model(self, official: type[BaseModel], mine: tuple[type[BaseModel], ...]) -> Iterator[Difference]:
        key = (official, mine)
        if key in self._seen:
            return
        self._seen.add(key)
        self.compared.add(official)
        for name, field in official.model_fields.items():
            found = [own for kind in mine if (own := _field(kind, {name, field.alias or name})) is not None]
            if found:
                annotation = typing.Union[tuple(each.annotation for each in found)]  # noqa: UP007 - of many
                yield from self._types(field.annotation, annotation, f"{official.__name__}.{name}")
            elif not any(name in vars(kind) for kind in mine):  # nor a property of the model's own
                where = f"{official.__name__} ({' or '.join(sorted(kind.__name__ for kind in mine))})"
                yield where, f"field {name} is missing"


def _field(kind: type[BaseModel], names: set[str]) -> FieldInfo | None:
    """Find a field by a name that it has in Python or on the wire."""
    kind.model_rebuild()
    return next((field for name, field in kind.model_fields.items() if names & {name, field.alias}), None)


def candidates(official: type[BaseModel], mine: list[type[BaseModel]]) -> tuple[type[BaseModel], ...]:
    """Choose the models that stand for an official one: those with one of its tags, else all."""
    tags = _tags(official)
    tagged = [kind for kind in mine if tags and tags & _tags(kind)]
    if not tagged and tags:
        # Shared by several kinds: its tag is a plain text.
        tagged = [kind for kind in mine if not _tags(kind)]
    return tuple(tagged or mine)


def _tags(kind: type[BaseModel]) -> set[str]:
    field = kind.model_fields.get("type") or kind.model_fields.get("role")
    return set() if field is None else set(_literals(field.annotation))


def _literals(annotation: Any) -> Iterator[str]:
    if typing.get_origin(annotation) is typing.Literal:
        yield from typing.get_args(annotation)
    else:
        for part in typing.get_args(annotation):
            yield from _literals(part)
