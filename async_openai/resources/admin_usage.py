"""Usage and costs of an organization."""

from __future__ import annotations

from async_openai.resources.admin_requests import UsageRequest
from async_openai.resources.base import Awaited, Resource, paged
from async_openai.resources.parameters import Strings
from async_openai.types.admin_usage import UsagePage


class UsageAudioSpeechesRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/audio_speeches", pinned=True
):
    """Look up the usage of speech in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageAudioTranscriptionsRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/audio_transcriptions", pinned=True
):
    """Look up the usage of transcription in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageCodeInterpreterSessionsRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/code_interpreter_sessions", pinned=True
):
    """Look up the usage of the code interpreter in a span of time."""

    group_by: Strings | None = None
    """What to tell apart: `project_id`."""


class UsageCompletionsRequest(UsageRequest[UsagePage], verb="GET", path="/organization/usage/completions", pinned=True):
    """Look up the usage of chat, completions and responses in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    batch: bool | None = None
    """True: only batches; False: no batches. Default: all."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageCostsRequest(UsageRequest[UsagePage], verb="GET", path="/organization/costs", pinned=True):
    """Look up what was billed in a span of time, in buckets of a day."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`."""
    line_items: Strings | None = None
    """Only these positions of the bill."""


class UsageDecisionsRequest(UsageRequest[UsagePage], verb="GET", path="/organization/usage/decisions", pinned=True):
    """Look up the usage of decisions in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    batch: bool | None = None
    """True: only batches; False: no batches. Default: all."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageEmbeddingsRequest(UsageRequest[UsagePage], verb="GET", path="/organization/usage/embeddings", pinned=True):
    """Look up the usage of embeddings in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageFileSearchCallsRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/file_search_calls", pinned=True
):
    """Look up the usage of file search in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id` or `vector_store_id`."""
    user_ids: Strings | None = None
    """Only these users."""
    vector_store_ids: Strings | None = None
    """Only these vector stores."""


class UsageImagesRequest(UsageRequest[UsagePage], verb="GET", path="/organization/usage/images", pinned=True):
    """Look up the usage of images in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`."""
    models: Strings | None = None
    """Only these models."""
    sizes: Strings | None = None
    """Only these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`."""
    sources: Strings | None = None
    """Only these operations: `image.generation`, `image.edit` or `image.variation`."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageModerationsRequest(UsageRequest[UsagePage], verb="GET", path="/organization/usage/moderations", pinned=True):
    """Look up the usage of moderation in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class UsageVectorStoresRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/vector_stores", pinned=True
):
    """Look up the usage of vector stores in a span of time."""

    group_by: Strings | None = None
    """What to tell apart: `project_id`."""


class UsageWebSearchCallsRequest(
    UsageRequest[UsagePage], verb="GET", path="/organization/usage/web_search_calls", pinned=True
):
    """Look up the usage of web search in a span of time."""

    api_key_ids: Strings | None = None
    """Only these keys."""
    context_levels: Strings | None = None
    """Only these levels of context: `low`, `medium` or `high`."""
    group_by: Strings | None = None
    """What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or `api_source`."""
    models: Strings | None = None
    """Only these models."""
    user_ids: Strings | None = None
    """Only these users."""


class OrganizationUsage(Resource):
    """`admin.organization.usage`."""

    audio_speeches, async_audio_speeches = paged(UsageAudioSpeechesRequest)
    audio_transcriptions, async_audio_transcriptions = paged(UsageAudioTranscriptionsRequest)
    code_interpreter_sessions, async_code_interpreter_sessions = paged(UsageCodeInterpreterSessionsRequest)
    completions, async_completions = paged(UsageCompletionsRequest)
    costs, async_costs = paged(UsageCostsRequest)
    decisions, async_decisions = paged(UsageDecisionsRequest)
    embeddings, async_embeddings = paged(UsageEmbeddingsRequest)
    file_search_calls, async_file_search_calls = paged(UsageFileSearchCallsRequest)
    images, async_images = paged(UsageImagesRequest)
    moderations, async_moderations = paged(UsageModerationsRequest)
    vector_stores, async_vector_stores = paged(UsageVectorStoresRequest)
    web_search_calls, async_web_search_calls = paged(UsageWebSearchCallsRequest)


class AsyncOrganizationUsage(Awaited, OrganizationUsage):
    """`admin.organization.usage` of `AsyncOpenAI`."""
