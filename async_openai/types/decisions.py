"""Decisions: a model's answers to questions about an input, with probabilities."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from async_openai.types.base import Reply, WireModel
from async_openai.types.tagged import tagged
from async_openai.types.usage import ResponseUsage


class Answer(WireModel):
    """Common fields of answers."""

    name: str | None = None
    """Name of the question."""


class PredicateAnswer(Answer):
    """Probability of a statement."""

    type: Literal["predicate"]
    probability: float
    """0 to 1."""


class ChoiceProbability(WireModel):
    """Probability of a choice."""

    value: bool | str
    probability: float
    """0 to 1."""


class ChoiceAnswer(Answer):
    """The choice that is most likely right."""

    type: Literal["choice"]
    choice: bool | str
    confidence: float
    """0 to 1."""
    probabilities: list[ChoiceProbability]


class ScoreProbability(WireModel):
    """Probability of a level."""

    label: str
    value: int
    probability: float
    """0 to 1."""


class ScoreAnswer(Answer):
    """Where on the scale the input stands."""

    type: Literal["score"]
    score: float
    confidence: float
    """0 to 1."""
    probabilities: list[ScoreProbability]


class RefusedAnswer(Answer):
    """No answer: the model declined."""

    type: Literal["refusal"]


class Decision(Reply):
    """The reply of `decisions.create`: an answer to each question, in their order."""

    _items_field: ClassVar[str | None] = "answers"

    model: str = ""
    answers: list[Annotated[PredicateAnswer | ChoiceAnswer | ScoreAnswer | RefusedAnswer, tagged()]]
    usage: ResponseUsage | None = None
