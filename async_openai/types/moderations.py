"""Moderation: harmful content in texts and images."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from pydantic import Field

from async_openai.types.base import Reply, WireModel

T = TypeVar("T")


def _named(name: str) -> Any:
    return Field(default=None, validation_alias=name, serialization_alias=name)


class ByCategory(WireModel, Generic[T]):
    """A value for each category, None for one unknown to the model. `x["hate/threatening"]` works, too."""

    harassment: T | None = None
    harassment_threatening: T | None = _named("harassment/threatening")
    hate: T | None = None
    hate_threatening: T | None = _named("hate/threatening")
    illicit: T | None = None
    illicit_violent: T | None = _named("illicit/violent")
    self_harm: T | None = _named("self-harm")
    self_harm_instructions: T | None = _named("self-harm/instructions")
    self_harm_intent: T | None = _named("self-harm/intent")
    sexual: T | None = None
    sexual_minors: T | None = _named("sexual/minors")
    violence: T | None = None
    violence_graphic: T | None = _named("violence/graphic")

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(key.replace("/", "_").replace("-", "_") if isinstance(key, str) else key)


# By these names pickle finds the classes.
_Found = ByCategory[bool]
_Scores = ByCategory[float]
_Inputs = ByCategory[list[str]]


class Moderation(WireModel):
    """The result for one input."""

    flagged: bool = False
    """Whether anything was."""
    categories: ByCategory[bool] = Field(default_factory=_Found)
    """Whether a category was found."""
    category_scores: ByCategory[float] = Field(default_factory=_Scores)
    """Confidence of the model, 0 to 1."""
    category_applied_input_types: ByCategory[list[str]] | None = None
    """Inputs behind a score: `text`, `image`."""


class ModerationCreateResponse(Reply):
    """The reply of `moderations.create`."""

    _items_field: ClassVar[str | None] = "results"
    essential: ClassVar[frozenset[str]] = frozenset({"results"})

    id: str = ""
    model: str = ""
    results: list[Moderation]
