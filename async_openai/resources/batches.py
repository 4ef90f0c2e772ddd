"""Batches: many requests in a file, answered within a day at half the price."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from async_openai.engine.ranges import Sized
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.parameters import BoundedListing, Metadata, Object
from async_openai.types.batches import Batch
from async_openai.types.pages import CursorPage


class BatchCreateRequest(ApiRequest[Batch], verb="POST", path="/batches", pinned=True):
    """Start a batch from an uploaded file of requests."""

    completion_window: Annotated[str, Sized(1)]
    """Time limit of the batch: `24h`."""
    endpoint: Annotated[str, Sized(1)]
    """Operation of every request: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`,
    `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits` or `/v1/videos`."""
    input_file_id: Annotated[str, Sized(1)]
    """ID of a JSONL file of purpose `batch`: up to 50,000 requests, up to 200 MB."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    output_expires_after: Object | None = None
    """When the output files go: `{"anchor": "created_at", "seconds": 3600 to 2592000}`."""


class BatchRetrieveRequest(ApiRequest[Batch], verb="GET", path="/batches/{batch_id}"):
    """Look a batch up."""

    batch_id: str = Field(kw_only=False)
    """ID of the batch."""


class BatchListRequest(BoundedListing[CursorPage[Batch]], verb="GET", path="/batches", pinned=True):
    """List the batches of the organization."""


class BatchCancelRequest(ApiRequest[Batch], verb="POST", path="/batches/{batch_id}/cancel", body="none"):
    """Stop a batch. It is `cancelling` for up to 10 minutes, and keeps the answers there are."""

    batch_id: str = Field(kw_only=False)
    """ID of the batch."""


class Batches(Resource):
    """`batches`: many requests in a file, answered within a day."""

    create, async_create = methods(BatchCreateRequest)
    retrieve, async_retrieve = methods(BatchRetrieveRequest)
    list, async_list = paged(BatchListRequest)
    cancel, async_cancel = methods(BatchCancelRequest)


class AsyncBatches(Awaited, Batches):
    """`batches` of `AsyncOpenAI`."""
