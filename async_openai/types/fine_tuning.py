"""Fine-tuning jobs."""

from __future__ import annotations

from typing import Any

from async_openai.types.base import Reply, WireModel


class FineTuningJobError(WireModel):
    """Why a job failed."""

    code: str = ""
    message: str = ""
    param: str | None = None


class FineTuningJob(Reply):
    """A fine-tuning job."""

    id: str
    object: str = "fine_tuning.job"
    created_at: int = 0
    """Seconds since the epoch."""
    model: str = ""
    """The model that is tuned."""
    status: str = ""
    """`validating_files`, `queued`, `running`, `succeeded`, `failed`, `cancelled` or `paused`."""
    fine_tuned_model: str | None = None
    """The model that came out of it."""
    organization_id: str = ""
    training_file: str = ""
    validation_file: str | None = None
    result_files: list[str] = []
    hyperparameters: dict[str, Any] = {}
    method: dict[str, Any] | None = None
    error: FineTuningJobError | None = None
    estimated_finish: int | None = None
    finished_at: int | None = None
    integrations: list[dict[str, Any]] | None = None
    metadata: dict[str, str] | None = None
    seed: int | None = None
    trained_tokens: int | None = None
