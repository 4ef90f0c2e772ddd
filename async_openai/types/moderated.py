"""Moderation as a part of another call."""

from pydantic import Field

from async_openai.types.base import WireModel


class ModerationResult(WireModel):
    """What was found in one text of a call that was moderated as a part of it."""

    type: str = ""
    """`moderation_result`."""
    model: str = ""
    flagged: bool = False
    categories: dict[str, bool] = Field(default_factory=dict[str, bool])
    category_scores: dict[str, float] = Field(default_factory=dict[str, float])
    category_applied_input_types: dict[str, list[str]] = Field(default_factory=dict[str, list[str]])


class ModerationOutcome(ModerationResult):
    """What moderating the input or the output of a call gave; which fields there are depends on the type."""

    type: str = ""
    """`moderation_result` (responses), `moderation_results` (chat completions) or `error`."""
    results: list[ModerationResult] | None = None
    """For `moderation_results`."""
    code: str | None = None
    message: str | None = None
    """For `error`, like `code`."""


class ModeratedCall(WireModel):
    """What moderating a call gave, for its input and its output."""

    input: ModerationOutcome | None = None
    output: ModerationOutcome | None = None
