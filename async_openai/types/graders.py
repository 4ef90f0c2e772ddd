"""Graders of a model's answers, in fine-tuning and in evals."""

from __future__ import annotations

from async_openai.types.base import WireModel
from async_openai.types.parts import Part


class GraderMessage(WireModel):
    """A message of the prompt of a grading model. Its texts may hold templates such as `{{item.answer}}`."""

    role: str
    """`user`, `assistant`, `system` or `developer`."""
    content: str | Part | list[str | Part]
    """A text, a part, or a list of them."""
    type: str | None = None
    """`message`."""


class GraderSampling(WireModel):
    """Sampling settings of a grading model."""

    max_completions_tokens: int | None = None
    reasoning_effort: str | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None


class Grader(WireModel):
    """A grader of any type, each with the fields named at it; given to requests and returned by them."""

    type: str
    """`string_check`, `text_similarity`, `python`, `score_model`, `label_model` or `multi`."""
    name: str
    input: str | list[GraderMessage] | None = None
    """`string_check`, `text_similarity`: the text that is graded. `score_model`, `label_model`: the prompt."""
    reference: str | None = None
    """`string_check`, `text_similarity`: the text to compare with."""
    operation: str | None = None
    """`string_check`: `eq`, `ne`, `like` or `ilike`."""
    evaluation_metric: str | None = None
    """`text_similarity`: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1` to `rouge_5` or `rouge_l`."""
    pass_threshold: float | None = None
    """`text_similarity`, `score_model`, `python` in evals: the score from which an answer passes."""
    source: str | None = None
    """`python`: the code."""
    image_tag: str | None = None
    """`python`: the image that it runs in."""
    model: str | None = None
    """`score_model`, `label_model`: the model that grades."""
    range: list[float] | None = None
    """`score_model`: lowest and highest score. Default 0 to 1."""
    sampling_params: GraderSampling | None = None
    """`score_model`."""
    labels: list[str] | None = None
    """`label_model`: the labels to choose from."""
    passing_labels: list[str] | None = None
    """`label_model`: the labels with which an answer passes."""
    graders: Grader | dict[str, Grader] | None = None
    """`multi`: the graders that are combined."""
    calculate_output: str | None = None
    """`multi`: the formula for the score."""
