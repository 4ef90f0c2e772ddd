"""Fine-tuning: models made from your own data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from async_openai.engine.ranges import Sized, Within
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Listing, Metadata, Object, Objects, Strings
from async_openai.types.fine_tuning import (
    CheckpointPermission,
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    GraderRunResponse,
    GraderValidateResponse,
)
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage
from async_openai.types.shared import Deleted

_JOB = "/fine_tuning/jobs/{fine_tuning_job_id}"
_PERMISSIONS = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"


class FineTuningJobCreateRequest(ApiRequest[FineTuningJob], verb="POST", path="/fine_tuning/jobs", pinned=True):
    """Start a fine-tuning job."""

    model: Annotated[str, Sized(1)]
    """Model to tune."""
    training_file: Annotated[str, Sized(1)]
    """ID of a JSONL file of purpose `fine-tune`."""
    hyperparameters: Object | None = None
    """Older form of the settings in `method`: `batch_size`, `learning_rate_multiplier`, `n_epochs`."""
    integrations: Objects | None = None
    """Services for the metrics of the job: `{"type": "wandb", "wandb": {"project": ..., "name", "entity", "tags"}}`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts, for your own use."""
    method: Object | None = None
    """`{"type": "supervised", "supervised": {"hyperparameters": {...}}}`, the same with `dpo`, or with
    `reinforcement`, whose settings need a `grader`. See `Hyperparameters` and `Grader` for what these hold."""
    seed: Annotated[int | None, Within(0, 2147483647)] = None
    """Makes the job repeatable, as far as possible. Default: one is chosen."""
    suffix: Annotated[str | None, Sized(1, 64)] = None
    """Text for the name of the tuned model, up to 64 characters."""
    validation_file: str | None = None
    """ID of a file like `training_file`, with other examples, to measure the model by."""


class FineTuningJobListRequest(Listing[CursorPage[FineTuningJob]], verb="GET", path="/fine_tuning/jobs", pinned=True):
    """List the organization's fine-tuning jobs, newest first."""

    metadata: Mapping[str, str] | None = None
    """Only jobs with these values."""


class FineTuningJobRetrieveRequest(ApiRequest[FineTuningJob], verb="GET", path=_JOB):
    """Look a job up."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class FineTuningJobCancelRequest(ApiRequest[FineTuningJob], verb="POST", path=f"{_JOB}/cancel", body="none"):
    """Stop a job for good."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class FineTuningJobPauseRequest(ApiRequest[FineTuningJob], verb="POST", path=f"{_JOB}/pause", body="none"):
    """Stop a job, to be resumed later."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class FineTuningJobResumeRequest(ApiRequest[FineTuningJob], verb="POST", path=f"{_JOB}/resume", body="none"):
    """Go on with a paused job."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class FineTuningEventListRequest(Listing[CursorPage[FineTuningJobEvent]], verb="GET", path=f"{_JOB}/events"):
    """List the events of a job."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class CheckpointListRequest(Listing[CursorPage[FineTuningJobCheckpoint]], verb="GET", path=f"{_JOB}/checkpoints"):
    """List the checkpoints of a job. The API's default is 10 a page."""

    fine_tuning_job_id: str = Field(kw_only=False)
    """ID of the job."""


class PermissionCreateRequest(ApiRequest[ListPage[CheckpointPermission]], verb="POST", path=_PERMISSIONS):
    """Let other projects of the organization use a checkpoint. Needs an admin API key."""

    fine_tuned_model_checkpoint: str = Field(kw_only=False)
    """Name of the checkpoint's model."""
    project_ids: Strings
    """IDs of the projects."""


class PermissionListRequest(Listing[ConversationCursorPage[CheckpointPermission]], verb="GET", path=_PERMISSIONS):
    """List the projects that may use a checkpoint. Needs an admin API key."""

    fine_tuned_model_checkpoint: str = Field(kw_only=False)
    """Name of the checkpoint's model."""
    limit: Annotated[int | None, Within(1)] = None
    """Permissions a page. The API's default is 10."""
    order: str | None = None
    """`ascending` or `descending`."""
    project_id: str | None = None
    """Only the permission of this project."""


class PermissionRetrieveRequest(PermissionListRequest, deprecated="use permissions.list"):
    """List the permissions of a checkpoint, a page only."""


class PermissionDeleteRequest(ApiRequest[Deleted], verb="DELETE", path=f"{_PERMISSIONS}/{{permission_id}}"):
    """Take a permission back. Needs an admin API key."""

    fine_tuned_model_checkpoint: str
    """Name of the checkpoint's model."""
    permission_id: str = Field(kw_only=False)
    """ID of the permission."""


class GraderRunRequest(ApiRequest[GraderRunResponse], verb="POST", path="/fine_tuning/alpha/graders/run"):
    """Try a grader on one answer."""

    grader: Object
    """The grader: a dict or a `Grader`."""
    model_sample: str
    """The answer; templates call it `sample`, and `sample.output_json` if it is JSON."""
    item: Any = None
    """The row of the data set; templates call it `item`."""


class GraderValidateRequest(
    ApiRequest[GraderValidateResponse], verb="POST", path="/fine_tuning/alpha/graders/validate"
):
    """Check that a grader is well-formed."""

    grader: Object
    """The grader: a dict or a `Grader`."""


class JobCheckpoints(Resource):
    """`fine_tuning.jobs.checkpoints`."""

    list, async_list = paged(CheckpointListRequest)


class AsyncJobCheckpoints(Awaited, JobCheckpoints):
    """`fine_tuning.jobs.checkpoints` of `AsyncOpenAI`."""


class Jobs(Resource):
    """`fine_tuning.jobs`."""

    checkpoints: attach[JobCheckpoints, AsyncJobCheckpoints] = attach("fine_tuning", "JobCheckpoints")
    create, async_create = methods(FineTuningJobCreateRequest)
    retrieve, async_retrieve = methods(FineTuningJobRetrieveRequest)
    list, async_list = paged(FineTuningJobListRequest)
    cancel, async_cancel = methods(FineTuningJobCancelRequest)
    pause, async_pause = methods(FineTuningJobPauseRequest)
    resume, async_resume = methods(FineTuningJobResumeRequest)
    list_events, async_list_events = paged(FineTuningEventListRequest)


class AsyncJobs(Awaited, Jobs):
    """`fine_tuning.jobs` of `AsyncOpenAI`."""


class Permissions(Resource):
    """`fine_tuning.checkpoints.permissions`: projects that may use a checkpoint."""

    create, async_create = paged(PermissionCreateRequest)
    list, async_list = paged(PermissionListRequest)
    retrieve, async_retrieve = methods(PermissionRetrieveRequest)
    delete, async_delete = methods(PermissionDeleteRequest)


class AsyncPermissions(Awaited, Permissions):
    """`fine_tuning.checkpoints.permissions` of `AsyncOpenAI`."""


class Checkpoints(Resource):
    """`fine_tuning.checkpoints`."""

    permissions: attach[Permissions, AsyncPermissions] = attach("fine_tuning", "Permissions")


class AsyncCheckpoints(Awaited, Checkpoints):
    """`fine_tuning.checkpoints` of `AsyncOpenAI`."""


class Graders(Resource):
    """`fine_tuning.alpha.graders`: graders to be tried out."""

    run, async_run = methods(GraderRunRequest)
    validate, async_validate = methods(GraderValidateRequest)


class AsyncGraders(Awaited, Graders):
    """`fine_tuning.alpha.graders` of `AsyncOpenAI`."""


class Alpha(Resource):
    """`fine_tuning.alpha`."""

    graders: attach[Graders, AsyncGraders] = attach("fine_tuning", "Graders")


class AsyncAlpha(Awaited, Alpha):
    """`fine_tuning.alpha` of `AsyncOpenAI`."""


class FineTuning(Resource):
    """`fine_tuning`: models made from your own data."""

    jobs: attach[Jobs, AsyncJobs] = attach("fine_tuning", "Jobs")
    checkpoints: attach[Checkpoints, AsyncCheckpoints] = attach("fine_tuning", "Checkpoints")
    alpha: attach[Alpha, AsyncAlpha] = attach("fine_tuning", "Alpha")


class AsyncFineTuning(Awaited, FineTuning):
    """`fine_tuning` of `AsyncOpenAI`."""
