"""Token counts as servers report them."""

from collections.abc import Iterator
from typing import Any, cast

from async_openai.types.base import WireModel


class TokenDetails(WireModel):
    """Counts of kinds of tokens; shown where they are not zero."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if value)


class PromptTokensDetails(TokenDetails):
    """Prompt tokens by kind."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    """Read from the prompt cache, at a lower price."""
    cache_write_tokens: int | None = None
    """Written to the prompt cache."""


class CompletionTokensDetails(TokenDetails):
    """Generated tokens by kind."""

    text_tokens: int | None = None
    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None


class CompletionUsage(WireModel):
    """Tokens of a chat, completion or embedding call."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0
    prompt_tokens_details: PromptTokensDetails | None = None
    completion_tokens_details: CompletionTokensDetails | None = None


class CacheWrites(TokenDetails):
    """Tokens written to the prompt cache, by how long they are kept at least."""

    ttl_30m_tokens: int | None = None
    ttl_12h_tokens: int | None = None


class InputTokensDetails(TokenDetails):
    """Input tokens by kind; the kinds counted depend on the operation."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    """Read from the prompt cache, at a lower price."""
    cache_write_tokens: int | None = None
    """Written to the prompt cache."""
    cache_write_tokens_details: CacheWrites | None = None


class OutputTokensDetails(TokenDetails):
    """Generated tokens by kind; the kinds counted depend on the operation."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    reasoning_tokens: int | None = None


class ResponseUsage(WireModel):
    """Input and output tokens of an operation: responses, images, batches."""

    input_tokens: int = 0
    output_tokens: int = 0
    total_tokens: int = 0
    input_tokens_details: InputTokensDetails | None = None
    output_tokens_details: OutputTokensDetails | None = None


ImageUsage = ResponseUsage


class SvgUsage(ResponseUsage):
    """Tokens of an SVG model; those of its template image are counted apart."""

    model: str = ""
    reasoning_tokens: int = 0


def counts_something(usage: object) -> bool:
    """Whether a usage has a count other than zero."""
    counts = vars(usage) if isinstance(usage, WireModel) else usage
    return isinstance(counts, dict) and any(
        isinstance(count, int | float) and count for count in cast("dict[str, object]", counts).values()
    )
