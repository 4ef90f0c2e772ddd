"""Batches: many requests in a file, answered within a day."""

from __future__ import annotations

from typing import Final

from async_openai.types.base import Reply, WireModel
from async_openai.types.billed import Billed
from async_openai.types.usage import ResponseUsage

_ENDED: Final = frozenset({"completed", "failed", "expired", "cancelled"})


class BatchError(WireModel):
    """An error of a batch, or of a line of its file."""

    code: str | None = None
    line: int | None = None
    """Line of the input file."""
    message: str | None = None
    param: str | None = None


class BatchErrors(WireModel):
    """The errors of a batch."""

    object: str | None = None
    data: list[BatchError] | None = None


class BatchRequestCounts(WireModel):
    """Number of requests in a batch: all, completed, failed."""

    total: int = 0
    completed: int = 0
    failed: int = 0


class Batch(Reply):
    """A batch. Its times are seconds since the epoch."""

    id: str
    object: str = "batch"
    endpoint: str = ""
    input_file_id: str = ""
    completion_window: str = ""
    status: str = ""
    """`validating`, `failed`, `in_progress`, `finalizing`, `completed`, `expired`, `cancelling` or `cancelled`."""
    model: str | None = None
    output_file_id: str | None = None
    """File with the answers, one a line."""
    error_file_id: str | None = None
    """File with the failed requests."""
    errors: BatchErrors | None = None
    request_counts: BatchRequestCounts | None = None
    usage: ResponseUsage | None = None
    """Tokens of all requests together."""
    metadata: dict[str, str] | None = None
    created_at: int = 0
    in_progress_at: int | None = None
    expires_at: int | None = None
    finalizing_at: int | None = None
    completed_at: int | None = None
    failed_at: int | None = None
    expired_at: int | None = None
    cancelling_at: int | None = None
    cancelled_at: int | None = None

    def billed(self) -> Billed:
        """Return what is billed: all its requests together, once it has ended."""
        counts = self.request_counts
        none_done = self.usage is None and counts is not None and not counts.completed and self.status in _ENDED
        usage = ResponseUsage() if none_done else self.usage
        return Billed(usage, self.model, batch=True, job=self.id, finished=self.status in _ENDED)
