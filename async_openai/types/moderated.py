"""Moderation as a part of another call."""

from pydantic import Field

from async_openai.types.base import WireModel


class ModerationResult(WireModel):
    """The result of moderation for one text of a call."""

    type: str = ""
    """`moderation_result`."""
    model: str = ""
    flagged: bool = False
    categories: dict[str, bool] = Field(default_factory=dict[str, bool])
    category_scores: dict[str, float] = Field(default_factory=dict[str, float])
    category_applied_input_types: dict[str, list[str]] = Field(default_factory=dict[str, list[str]])


class ModerationOutcome(ModerationResult):
    """The outcome of moderation for the input or the output of a call; its fields depend on the type."""

    type: str = ""
    """`moderation_result` (responses), `moderation_results` (chat completions) or `error`."""
    results: list[ModerationResult] | None = None
    """For `moderation_results`."""
    code: str | None = None
    message: str | None = None
    """For `error`, like `code`."""


class ModeratedCall(WireModel):
    """The outcomes of moderation for a call: of its input and its output."""

    input: ModerationOutcome | None = None
    output: ModerationOutcome | None = None
