"""Fine-tuning jobs, their events and checkpoints, and results of graders."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from async_openai.types.base import Reply, WireModel
from async_openai.types.graders import Grader

Automatic = int | float | str | None
"""A number, or `auto`."""


class FineTuningJobError(WireModel):
    """Why a job failed."""

    code: str = ""
    message: str = ""
    param: str | None = None


class Hyperparameters(WireModel):
    """Hyperparameters of a job. The fields depend on its method."""

    n_epochs: Automatic = None
    batch_size: Automatic = None
    """Examples a step."""
    learning_rate_multiplier: Automatic = None
    beta: Automatic = None
    """`dpo`: weight of the penalty for leaving the original model."""
    compute_multiplier: Automatic = None
    """`reinforcement`: share of compute for exploring."""
    eval_interval: Automatic = None
    """`reinforcement`: steps between evaluations."""
    eval_samples: Automatic = None
    """`reinforcement`: samples an evaluation."""
    reasoning_effort: str | None = None
    """`reinforcement`: `default`, `low`, `medium` or `high`."""


class MethodSettings(WireModel):
    """Settings of a method."""

    hyperparameters: Hyperparameters | None = None
    grader: Grader | None = None
    """`reinforcement`: the grader that rewards the model."""


class FineTuningMethod(WireModel):
    """The method of a job: its name, and its settings."""

    type: str = ""
    """`supervised`, `dpo` or `reinforcement`."""
    supervised: MethodSettings | None = None
    dpo: MethodSettings | None = None
    reinforcement: MethodSettings | None = None


class WandbIntegration(WireModel):
    """Where Weights & Biases shows a job."""

    project: str = ""
    name: str | None = None
    """Name of the run. Default: the job's id."""
    entity: str | None = None
    """Team or user."""
    tags: list[str] | None = None


class FineTuningIntegration(WireModel):
    """A service notified of a job's metrics."""

    type: str = ""
    """`wandb`."""
    wandb: WandbIntegration | None = None


class FineTuningJob(Reply):
    """A fine-tuning job. Its times are seconds since the epoch."""

    id: str
    object: str = "fine_tuning.job"
    created_at: int = 0
    model: str = ""
    """The base model."""
    status: str = ""
    """`validating_files`, `queued`, `running`, `succeeded`, `failed`, `cancelled` or `paused`."""
    fine_tuned_model: str | None = None
    """The resulting model."""
    organization_id: str = ""
    training_file: str = ""
    validation_file: str | None = None
    result_files: list[str] = Field(default_factory=list[str])
    hyperparameters: Hyperparameters | None = None
    """In effect; set for supervised jobs."""
    method: FineTuningMethod | None = None
    error: FineTuningJobError | None = None
    estimated_finish: int | None = None
    finished_at: int | None = None
    integrations: list[FineTuningIntegration] | None = None
    metadata: dict[str, str] | None = None
    seed: int | None = None
    trained_tokens: int | None = None
    """Billed tokens."""


class FineTuningJobEvent(Reply):
    """An event of a job."""

    id: str
    object: str = "fine_tuning.job.event"
    created_at: int = 0
    """Seconds since the epoch."""
    level: str = ""
    """`info`, `warn` or `error`."""
    message: str = ""
    type: str | None = None
    """`message` or `metrics`."""
    data: Any = None


class CheckpointMetrics(WireModel):
    """Metrics of the model at a step."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None


class FineTuningJobCheckpoint(Reply):
    """The model as it was at a step of a job; it can be used like the finished one."""

    id: str
    object: str = "fine_tuning.job.checkpoint"
    created_at: int = 0
    """Seconds since the epoch."""
    fine_tuned_model_checkpoint: str = ""
    """Name of the model."""
    fine_tuning_job_id: str = ""
    metrics: CheckpointMetrics | None = None
    step_number: int = 0


class CheckpointPermission(Reply):
    """A project that may use a checkpoint."""

    id: str
    object: str = "checkpoint.permission"
    created_at: int = 0
    """Seconds since the epoch."""
    project_id: str = ""


class GraderErrors(WireModel):
    """Errors of a grader."""

    formula_parse_error: bool = False
    sample_parse_error: bool = False
    invalid_variable_error: bool = False
    truncated_observation_error: bool = False
    unresponsive_reward_error: bool = False
    model_grader_parse_error: bool = False
    model_grader_refusal_error: bool = False
    model_grader_server_error: bool = False
    model_grader_server_error_details: str | None = None
    python_grader_runtime_error: bool = False
    python_grader_runtime_error_details: str | None = None
    python_grader_server_error: bool = False
    python_grader_server_error_type: str | None = None
    other_error: bool = False


class GraderRunMetadata(WireModel):
    """Metadata of a grader's run."""

    name: str = ""
    type: str = ""
    errors: GraderErrors | None = None
    execution_time: float = 0
    """Seconds."""
    sampled_model_name: str | None = None
    scores: dict[str, Any] = Field(default_factory=dict[str, Any])
    token_usage: int | None = None


class GraderRunResponse(Reply):
    """The result of a grader for an answer."""

    reward: float
    """The score."""
    sub_rewards: dict[str, Any] = Field(default_factory=dict[str, Any])
    """Scores of the parts of a `multi` grader."""
    metadata: GraderRunMetadata | None = None
    model_grader_token_usage_per_model: dict[str, Any] = Field(default_factory=dict[str, Any])


class GraderValidateResponse(Reply):
    """A grader as the API understands it."""

    grader: Grader | None = None
