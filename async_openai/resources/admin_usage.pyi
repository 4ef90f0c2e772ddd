"""Usage and costs of an organization."""
# Made by `python -m tests.generate` from admin_usage.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.resources.admin_requests import UsageRequest
from async_openai.resources.base import Awaited, Resource, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Strings
from async_openai.types.admin_usage import UsageBucket, UsagePage
from typing import Literal, Unpack

class UsageAudioSpeechesRequest(UsageRequest[UsagePage]):
    """Look up the usage of speech in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageAudioTranscriptionsRequest(UsageRequest[UsagePage]):
    """Look up the usage of transcription in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageCodeInterpreterSessionsRequest(UsageRequest[UsagePage]):
    """Look up the usage of the code interpreter in a span of time."""
    group_by: Strings | None = None

class UsageCompletionsRequest(UsageRequest[UsagePage]):
    """Look up the usage of chat, completions and responses in a span of time."""
    api_key_ids: Strings | None = None
    batch: bool | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageCostsRequest(UsageRequest[UsagePage]):
    """Look up what was billed in a span of time, in buckets of a day."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    line_items: Strings | None = None

class UsageDecisionsRequest(UsageRequest[UsagePage]):
    """Look up the usage of decisions in a span of time."""
    api_key_ids: Strings | None = None
    batch: bool | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageEmbeddingsRequest(UsageRequest[UsagePage]):
    """Look up the usage of embeddings in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageFileSearchCallsRequest(UsageRequest[UsagePage]):
    """Look up the usage of file search in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    user_ids: Strings | None = None
    vector_store_ids: Strings | None = None

class UsageImagesRequest(UsageRequest[UsagePage]):
    """Look up the usage of images in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    sizes: Strings | None = None
    sources: Strings | None = None
    user_ids: Strings | None = None

class UsageModerationsRequest(UsageRequest[UsagePage]):
    """Look up the usage of moderation in a span of time."""
    api_key_ids: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class UsageVectorStoresRequest(UsageRequest[UsagePage]):
    """Look up the usage of vector stores in a span of time."""
    group_by: Strings | None = None

class UsageWebSearchCallsRequest(UsageRequest[UsagePage]):
    """Look up the usage of web search in a span of time."""
    api_key_ids: Strings | None = None
    context_levels: Strings | None = None
    group_by: Strings | None = None
    models: Strings | None = None
    user_ids: Strings | None = None

class _RawOrganizationUsage(Resource):
    (audio_speeches, async_audio_speeches) = paged(UsageAudioSpeechesRequest)
    (audio_transcriptions, async_audio_transcriptions) = paged(UsageAudioTranscriptionsRequest)
    (code_interpreter_sessions, async_code_interpreter_sessions) = paged(UsageCodeInterpreterSessionsRequest)
    (completions, async_completions) = paged(UsageCompletionsRequest)
    (costs, async_costs) = paged(UsageCostsRequest)
    (decisions, async_decisions) = paged(UsageDecisionsRequest)
    (embeddings, async_embeddings) = paged(UsageEmbeddingsRequest)
    (file_search_calls, async_file_search_calls) = paged(UsageFileSearchCallsRequest)
    (images, async_images) = paged(UsageImagesRequest)
    (moderations, async_moderations) = paged(UsageModerationsRequest)
    (vector_stores, async_vector_stores) = paged(UsageVectorStoresRequest)
    (web_search_calls, async_web_search_calls) = paged(UsageWebSearchCallsRequest)

class _AsyncRawOrganizationUsage(Awaited, Resource):
    (audio_speeches, async_audio_speeches) = paged(UsageAudioSpeechesRequest)
    (audio_transcriptions, async_audio_transcriptions) = paged(UsageAudioTranscriptionsRequest)
    (code_interpreter_sessions, async_code_interpreter_sessions) = paged(UsageCodeInterpreterSessionsRequest)
    (completions, async_completions) = paged(UsageCompletionsRequest)
    (costs, async_costs) = paged(UsageCostsRequest)
    (decisions, async_decisions) = paged(UsageDecisionsRequest)
    (embeddings, async_embeddings) = paged(UsageEmbeddingsRequest)
    (file_search_calls, async_file_search_calls) = paged(UsageFileSearchCallsRequest)
    (images, async_images) = paged(UsageImagesRequest)
    (moderations, async_moderations) = paged(UsageModerationsRequest)
    (vector_stores, async_vector_stores) = paged(UsageVectorStoresRequest)
    (web_search_calls, async_web_search_calls) = paged(UsageWebSearchCallsRequest)

class OrganizationUsage(Resource):
    """`admin.organization.usage`."""
    @property
    def with_raw_response(self) -> type[_RawOrganizationUsage]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOrganizationUsage]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def audio_speeches(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of speech in a span of time.

        `GET /organization/usage/audio_speeches`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_audio_speeches(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of speech in a span of time.

        `GET /organization/usage/audio_speeches`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def audio_transcriptions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of transcription in a span of time.

        `GET /organization/usage/audio_transcriptions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_audio_transcriptions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of transcription in a span of time.

        `GET /organization/usage/audio_transcriptions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def code_interpreter_sessions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of the code interpreter in a span of time.

        `GET /organization/usage/code_interpreter_sessions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_code_interpreter_sessions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of the code interpreter in a span of time.

        `GET /organization/usage/code_interpreter_sessions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def completions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of chat, completions and responses in a span of time.

        `GET /organization/usage/completions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_completions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of chat, completions and responses in a span of time.

        `GET /organization/usage/completions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def costs(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, line_items: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up what was billed in a span of time, in buckets of a day.

        `GET /organization/costs`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`.
            line_items: Only these positions of the bill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_costs(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, line_items: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up what was billed in a span of time, in buckets of a day.

        `GET /organization/costs`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`.
            line_items: Only these positions of the bill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def decisions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of decisions in a span of time.

        `GET /organization/usage/decisions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_decisions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of decisions in a span of time.

        `GET /organization/usage/decisions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def embeddings(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of embeddings in a span of time.

        `GET /organization/usage/embeddings`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_embeddings(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of embeddings in a span of time.

        `GET /organization/usage/embeddings`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def file_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, user_ids: Strings | None = None, vector_store_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of file search in a span of time.

        `GET /organization/usage/file_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `vector_store_id`.
            user_ids: Only these users.
            vector_store_ids: Only these vector stores.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_file_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, user_ids: Strings | None = None, vector_store_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of file search in a span of time.

        `GET /organization/usage/file_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `vector_store_id`.
            user_ids: Only these users.
            vector_store_ids: Only these vector stores.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def images(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, sizes: Strings | None = None, sources: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of images in a span of time.

        `GET /organization/usage/images`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`.
            models: Only these models.
            sizes: Only these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
            sources: Only these operations: `image.generation`, `image.edit` or `image.variation`.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_images(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, sizes: Strings | None = None, sources: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of images in a span of time.

        `GET /organization/usage/images`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`.
            models: Only these models.
            sizes: Only these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
            sources: Only these operations: `image.generation`, `image.edit` or `image.variation`.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def moderations(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of moderation in a span of time.

        `GET /organization/usage/moderations`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_moderations(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of moderation in a span of time.

        `GET /organization/usage/moderations`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def vector_stores(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of vector stores in a span of time.

        `GET /organization/usage/vector_stores`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_vector_stores(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of vector stores in a span of time.

        `GET /organization/usage/vector_stores`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def web_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, context_levels: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> Page[UsageBucket]:
        """Look up the usage of web search in a span of time.

        `GET /organization/usage/web_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            context_levels: Only these levels of context: `low`, `medium` or `high`.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_web_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, context_levels: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of web search in a span of time.

        `GET /organization/usage/web_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            context_levels: Only these levels of context: `low`, `medium` or `high`.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOrganizationUsage(Awaited, Resource):
    """`admin.organization.usage` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOrganizationUsage]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOrganizationUsage]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def audio_speeches(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of speech in a span of time.

        `GET /organization/usage/audio_speeches`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_audio_speeches = audio_speeches
    def audio_transcriptions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of transcription in a span of time.

        `GET /organization/usage/audio_transcriptions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_audio_transcriptions = audio_transcriptions
    def code_interpreter_sessions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of the code interpreter in a span of time.

        `GET /organization/usage/code_interpreter_sessions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_code_interpreter_sessions = code_interpreter_sessions
    def completions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of chat, completions and responses in a span of time.

        `GET /organization/usage/completions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_completions = completions
    def costs(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, line_items: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up what was billed in a span of time, in buckets of a day.

        `GET /organization/costs`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`.
            line_items: Only these positions of the bill.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_costs = costs
    def decisions(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, batch: bool | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of decisions in a span of time.

        `GET /organization/usage/decisions`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            batch: True: only batches; False: no batches. Default: all.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_decisions = decisions
    def embeddings(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of embeddings in a span of time.

        `GET /organization/usage/embeddings`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_embeddings = embeddings
    def file_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, user_ids: Strings | None = None, vector_store_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of file search in a span of time.

        `GET /organization/usage/file_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `vector_store_id`.
            user_ids: Only these users.
            vector_store_ids: Only these vector stores.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_file_search_calls = file_search_calls
    def images(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, sizes: Strings | None = None, sources: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of images in a span of time.

        `GET /organization/usage/images`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`.
            models: Only these models.
            sizes: Only these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
            sources: Only these operations: `image.generation`, `image.edit` or `image.variation`.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_images = images
    def moderations(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of moderation in a span of time.

        `GET /organization/usage/moderations`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id` or `model`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_moderations = moderations
    def vector_stores(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, group_by: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of vector stores in a span of time.

        `GET /organization/usage/vector_stores`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            group_by: What to tell apart: `project_id`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_vector_stores = vector_stores
    def web_search_calls(self, *, start_time: int, end_time: int | None = None, bucket_width: Literal['1m', '1h', '1d'] | str | None = None, limit: int | None = None, page: str | None = None, project_ids: Strings | None = None, api_key_ids: Strings | None = None, context_levels: Strings | None = None, group_by: Strings | None = None, models: Strings | None = None, user_ids: Strings | None = None, **options: Unpack[CallOptions]) -> AsyncPages[UsageBucket]:
        """Look up the usage of web search in a span of time.

        `GET /organization/usage/web_search_calls`

        Args:
            start_time: Where the first bucket begins, in seconds since the epoch.
            end_time: Where the last bucket ends, in seconds since the epoch. Default: now.
            bucket_width: `1m`, `1h` or `1d` (default). Costs have buckets of a day only.
            limit: Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7 and 180 for costs.
            page: The page before's `next_page`.
            project_ids: Only these projects.
            api_key_ids: Only these keys.
            context_levels: Only these levels of context: `low`, `medium` or `high`.
            group_by: What to tell apart: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or `api_source`.
            models: Only these models.
            user_ids: Only these users.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_web_search_calls = web_search_calls
