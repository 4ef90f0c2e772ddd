"""Batches: many requests in a file, answered within a day at half the price."""
# Made by `python -m tests.generate` from batches.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import BoundedListing, Metadata, Object
from async_openai.types.batches import Batch
from async_openai.types.pages import CursorPage
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Unpack

class BatchCreateRequest(ApiRequest[Batch]):
    """Start a batch from an uploaded file of requests."""
    completion_window: str
    endpoint: str
    input_file_id: str
    metadata: Metadata | None = None
    output_expires_after: Object | None = None

class BatchRetrieveRequest(ApiRequest[Batch]):
    """Look a batch up."""
    batch_id: str = Field(kw_only=False)

class BatchListRequest(BoundedListing[CursorPage[Batch]]):
    """List the batches of the organization."""

class BatchCancelRequest(ApiRequest[Batch]):
    """Stop a batch. It is `cancelling` for up to 10 minutes, and keeps the answers there are."""
    batch_id: str = Field(kw_only=False)

class _RawBatches(Resource):
    (create, async_create) = methods(BatchCreateRequest)
    (retrieve, async_retrieve) = methods(BatchRetrieveRequest)
    (list, async_list) = paged(BatchListRequest)
    (cancel, async_cancel) = methods(BatchCancelRequest)

class _AsyncRawBatches(Awaited, Resource):
    (create, async_create) = methods(BatchCreateRequest)
    (retrieve, async_retrieve) = methods(BatchRetrieveRequest)
    (list, async_list) = paged(BatchListRequest)
    (cancel, async_cancel) = methods(BatchCancelRequest)

class Batches(Resource):
    """`batches`: many requests in a file, answered within a day."""
    @property
    def with_raw_response(self) -> type[_RawBatches]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawBatches]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, completion_window: str, endpoint: str, input_file_id: str, metadata: Metadata | None = None, output_expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Batch:
        """Start a batch from an uploaded file of requests.

        `POST /batches`

        Args:
            completion_window: Time limit of the batch: `24h`.
            endpoint: Operation of every request: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits` or `/v1/videos`.
            input_file_id: ID of a JSONL file of purpose `batch`: up to 50,000 requests, up to 200 MB.
            metadata: Up to 16 pairs of texts, for your own use.
            output_expires_after: When the output files go: `{"anchor": "created_at", "seconds": 3600 to 2592000}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, completion_window: str, endpoint: str, input_file_id: str, metadata: Metadata | None = None, output_expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Start a batch from an uploaded file of requests.

        `POST /batches`

        Args:
            completion_window: Time limit of the batch: `24h`.
            endpoint: Operation of every request: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits` or `/v1/videos`.
            input_file_id: ID of a JSONL file of purpose `batch`: up to 50,000 requests, up to 200 MB.
            metadata: Up to 16 pairs of texts, for your own use.
            output_expires_after: When the output files go: `{"anchor": "created_at", "seconds": 3600 to 2592000}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Look a batch up.

        `GET /batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Look a batch up.

        `GET /batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[Batch]:
        """List the batches of the organization.

        `GET /batches`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Batch]:
        """List the batches of the organization.

        `GET /batches`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Stop a batch. It is `cancelling` for up to 10 minutes, and keeps the answers there are.

        `POST /batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Stop a batch. It is `cancelling` for up to 10 minutes, and keeps the answers there are.

        `POST /batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncBatches(Awaited, Resource):
    """`batches` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawBatches]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawBatches]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, completion_window: str, endpoint: str, input_file_id: str, metadata: Metadata | None = None, output_expires_after: Object | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Start a batch from an uploaded file of requests.

        `POST /batches`

        Args:
            completion_window: Time limit of the batch: `24h`.
            endpoint: Operation of every request: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits` or `/v1/videos`.
            input_file_id: ID of a JSONL file of purpose `batch`: up to 50,000 requests, up to 200 MB.
            metadata: Up to 16 pairs of texts, for your own use.
            output_expires_after: When the output files go: `{"anchor": "created_at", "seconds": 3600 to 2592000}`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Look a batch up.

        `GET /batches/{batch_id}`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Batch]:
        """List the batches of the organization.

        `GET /batches`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page, 1 to 100. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Batch]:
        """Stop a batch. It is `cancelling` for up to 10 minutes, and keeps the answers there are.

        `POST /batches/{batch_id}/cancel`

        Args:
            batch_id: ID of the batch.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
