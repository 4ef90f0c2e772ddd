"""Usage and costs of an organization."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from async_openai.types.base import Reply, WireModel


class CostAmount(WireModel):
    """A sum of money."""

    currency: str | None = None
    """`usd`."""
    value: float | None = None


class UsageResult(WireModel):
    """Usage or costs of one group in a bucket. Its fields depend on `object`."""

    object: str = ""
    """`organization.usage.completions.result`, `organization.costs.result`, : `organization.costs.result`,
    `organization.usage.web_searches.result`, `organization.usage.file_searches.result`,
    `organization.usage.code_interpreter_sessions.result`, `organization.usage.vector_stores.result`,
    `organization.usage.audio_transcriptions.result`, `organization.usage.audio_speeches.result`,
    `organization.usage.images.result`, `organization.usage.moderations.result`,
    `organization.usage.embeddings.result`, `organization.usage.completions.result` or
    `organization.usage.decisions.result`."""
    amount: CostAmount | None = None
    api_key_id: str | None = None
    api_source: str | None = None
    """`agents_api` or `unlabeled`."""
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: str | None = None
    """Of what `quantity` counts: `tokens`, `1000_tokens`, `duration_seconds`, `duration_minutes`, `duration_hours`,
    `gibibyte_hours`, `images` or `characters`."""
    user_id: str | None = None
    num_model_requests: int | None = None
    num_requests: int | None = None
    context_level: str | None = None
    model: str | None = None
    vector_store_id: str | None = None
    num_sessions: int | None = None
    usage_bytes: int | None = None
    """Size of the stores."""
    seconds: int | None = None
    characters: int | None = None
    images: int | None = None
    size: str | None = None
    source: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    service_tier: str | None = None


class UsageBucket(WireModel):
    """Usage in a span of time."""

    object: str = "bucket"
    end_time: int = 0
    """Seconds since the epoch."""
    results: list[UsageResult] = Field(default_factory=list[UsageResult])
    start_time: int = 0
    """Seconds since the epoch."""


class UsagePage(Reply):
    """Buckets of time, and what was used in each. It is gone through like any other list in pages."""

    _items_field: ClassVar[str | None] = "data"

    object: str = "page"
    data: list[UsageBucket] = Field(default_factory=list[UsageBucket])
    has_more: bool = False
    next_page: str | None = None

    def page_items(self) -> list[UsageBucket]:
        """The buckets of this page."""
        return self.data

    def next_parameters(self) -> dict[str, Any] | None:
        """The cursor to go on with; None at the end."""
        return {"page": self.next_page} if self.has_more and self.next_page else None
