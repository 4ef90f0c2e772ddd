"""Fine-tuning: models made from your own data."""
# Made by `python -m tests.generate` from fine_tuning.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Listing, Metadata, Object, Objects, Strings
from async_openai.types.fine_tuning import CheckpointPermission, FineTuningJob, FineTuningJobCheckpoint, FineTuningJobEvent, GraderRunResponse, GraderValidateResponse
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage
from async_openai.types.shared import Deleted
from collections.abc import Coroutine, Mapping, Sequence
from pydantic import Field
from typing import Any, Literal, Unpack

_JOB = '/fine_tuning/jobs/{fine_tuning_job_id}'
_PERMISSIONS = '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions'
class FineTuningJobCreateRequest(ApiRequest[FineTuningJob]):
    """Start a fine-tuning job."""
    model: str
    training_file: str
    hyperparameters: Object | None = None
    integrations: Objects | None = None
    metadata: Metadata | None = None
    method: Object | None = None
    seed: int | None = None
    suffix: str | None = None
    validation_file: str | None = None

class FineTuningJobListRequest(Listing[CursorPage[FineTuningJob]]):
    """List the organization's fine-tuning jobs, newest first."""
    metadata: Mapping[str, str] | None = None

class FineTuningJobRetrieveRequest(ApiRequest[FineTuningJob]):
    """Look a job up."""
    fine_tuning_job_id: str = Field(kw_only=False)

class FineTuningJobCancelRequest(ApiRequest[FineTuningJob]):
    """Stop a job for good."""
    fine_tuning_job_id: str = Field(kw_only=False)

class FineTuningJobPauseRequest(ApiRequest[FineTuningJob]):
    """Stop a job, to be resumed later."""
    fine_tuning_job_id: str = Field(kw_only=False)

class FineTuningJobResumeRequest(ApiRequest[FineTuningJob]):
    """Go on with a paused job."""
    fine_tuning_job_id: str = Field(kw_only=False)

class FineTuningEventListRequest(Listing[CursorPage[FineTuningJobEvent]]):
    """List the events of a job."""
    fine_tuning_job_id: str = Field(kw_only=False)

class CheckpointListRequest(Listing[CursorPage[FineTuningJobCheckpoint]]):
    """List the checkpoints of a job. The API's default is 10 a page."""
    fine_tuning_job_id: str = Field(kw_only=False)

class PermissionCreateRequest(ApiRequest[ListPage[CheckpointPermission]]):
    """Let other projects of the organization use a checkpoint. Needs an admin API key."""
    fine_tuned_model_checkpoint: str = Field(kw_only=False)
    project_ids: Strings

class PermissionListRequest(Listing[ConversationCursorPage[CheckpointPermission]]):
    """List the projects that may use a checkpoint. Needs an admin API key."""
    fine_tuned_model_checkpoint: str = Field(kw_only=False)
    limit: int | None = None
    order: Literal['ascending', 'descending'] | str | None = None
    project_id: str | None = None

class PermissionRetrieveRequest(PermissionListRequest):
    """List the permissions of a checkpoint, a page only."""

class PermissionDeleteRequest(ApiRequest[Deleted]):
    """Take a permission back. Needs an admin API key."""
    fine_tuned_model_checkpoint: str
    permission_id: str = Field(kw_only=False)

class GraderRunRequest(ApiRequest[GraderRunResponse]):
    """Try a grader on one answer."""
    grader: Object
    model_sample: str
    item: Any = None

class GraderValidateRequest(ApiRequest[GraderValidateResponse]):
    """Check that a grader is well-formed."""
    grader: Object

class _RawJobCheckpoints(Resource):
    (list, async_list) = paged(CheckpointListRequest)

class _AsyncRawJobCheckpoints(Awaited, Resource):
    (list, async_list) = paged(CheckpointListRequest)

class JobCheckpoints(Resource):
    """`fine_tuning.jobs.checkpoints`."""
    @property
    def with_raw_response(self) -> type[_RawJobCheckpoints]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawJobCheckpoints]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[FineTuningJobCheckpoint]:
        """List the checkpoints of a job. The API's default is 10 a page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJobCheckpoint]:
        """List the checkpoints of a job. The API's default is 10 a page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncJobCheckpoints(Awaited, Resource):
    """`fine_tuning.jobs.checkpoints` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawJobCheckpoints]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawJobCheckpoints]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJobCheckpoint]:
        """List the checkpoints of a job. The API's default is 10 a page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list

class _RawJobs(Resource):
    checkpoints: type[_RawJobCheckpoints]
    (create, async_create) = methods(FineTuningJobCreateRequest)
    (retrieve, async_retrieve) = methods(FineTuningJobRetrieveRequest)
    (list, async_list) = paged(FineTuningJobListRequest)
    (cancel, async_cancel) = methods(FineTuningJobCancelRequest)
    (pause, async_pause) = methods(FineTuningJobPauseRequest)
    (resume, async_resume) = methods(FineTuningJobResumeRequest)
    (list_events, async_list_events) = paged(FineTuningEventListRequest)

class _AsyncRawJobs(Awaited, Resource):
    checkpoints: type[_AsyncRawJobCheckpoints]
    (create, async_create) = methods(FineTuningJobCreateRequest)
    (retrieve, async_retrieve) = methods(FineTuningJobRetrieveRequest)
    (list, async_list) = paged(FineTuningJobListRequest)
    (cancel, async_cancel) = methods(FineTuningJobCancelRequest)
    (pause, async_pause) = methods(FineTuningJobPauseRequest)
    (resume, async_resume) = methods(FineTuningJobResumeRequest)
    (list_events, async_list_events) = paged(FineTuningEventListRequest)

class Jobs(Resource):
    """`fine_tuning.jobs`."""
    @property
    def with_raw_response(self) -> type[_RawJobs]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawJobs]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    checkpoints: JobCheckpoints
    """`fine_tuning.jobs.checkpoints`."""
    def create(self, *, model: str, training_file: str, hyperparameters: Object | None = None, integrations: Objects | None = None, metadata: Metadata | None = None, method: Object | None = None, seed: int | None = None, suffix: str | None = None, validation_file: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> FineTuningJob:
        """Start a fine-tuning job.

        `POST /fine_tuning/jobs`

        Args:
            model: Model to tune.
            training_file: ID of a JSONL file of purpose `fine-tune`.
            hyperparameters: Older form of the settings in `method`: `batch_size`, `learning_rate_multiplier`, `n_epochs`.
            integrations: Services for the metrics of the job: `{"type": "wandb", "wandb": {"project": ..., "name", "entity", "tags"}}`.
            metadata: Up to 16 pairs of texts, for your own use.
            method: `{"type": "supervised", "supervised": {"hyperparameters": {...}}}`, the same with `dpo`, or with `reinforcement`, whose settings need a `grader`. See `Hyperparameters` and `Grader` for what these hold.
            seed: Makes the job repeatable, as far as possible. Default: one is chosen.
            suffix: Text for the name of the tuned model, up to 64 characters.
            validation_file: ID of a file like `training_file`, with other examples, to measure the model by.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def async_create(self, *, model: str, training_file: str, hyperparameters: Object | None = None, integrations: Objects | None = None, metadata: Metadata | None = None, method: Object | None = None, seed: int | None = None, suffix: str | None = None, validation_file: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, FineTuningJob]:
        """Start a fine-tuning job.

        `POST /fine_tuning/jobs`

        Args:
            model: Model to tune.
            training_file: ID of a JSONL file of purpose `fine-tune`.
            hyperparameters: Older form of the settings in `method`: `batch_size`, `learning_rate_multiplier`, `n_epochs`.
            integrations: Services for the metrics of the job: `{"type": "wandb", "wandb": {"project": ..., "name", "entity", "tags"}}`.
            metadata: Up to 16 pairs of texts, for your own use.
            method: `{"type": "supervised", "supervised": {"hyperparameters": {...}}}`, the same with `dpo`, or with `reinforcement`, whose settings need a `grader`. See `Hyperparameters` and `Grader` for what these hold.
            seed: Makes the job repeatable, as far as possible. Default: one is chosen.
            suffix: Text for the name of the tuned model, up to 64 characters.
            validation_file: ID of a file like `training_file`, with other examples, to measure the model by.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Look a job up.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Look a job up.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> Page[FineTuningJob]:
        """List the organization's fine-tuning jobs, newest first.

        `GET /fine_tuning/jobs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only jobs with these values.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJob]:
        """List the organization's fine-tuning jobs, newest first.

        `GET /fine_tuning/jobs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only jobs with these values.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Stop a job for good.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Stop a job for good.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Stop a job, to be resumed later.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Stop a job, to be resumed later.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Go on with a paused job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Go on with a paused job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list_events(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> Page[FineTuningJobEvent]:
        """List the events of a job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list_events(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJobEvent]:
        """List the events of a job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncJobs(Awaited, Resource):
    """`fine_tuning.jobs` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawJobs]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawJobs]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    checkpoints: AsyncJobCheckpoints
    """`fine_tuning.jobs.checkpoints`."""
    def create(self, *, model: str, training_file: str, hyperparameters: Object | None = None, integrations: Objects | None = None, metadata: Metadata | None = None, method: Object | None = None, seed: int | None = None, suffix: str | None = None, validation_file: str | None = None, timeout: Any = None, extra_headers: Mapping[str, str | None] | None = None, extra_query: Mapping[str, object] | None = None, extra_body: Mapping[str, Any] | None = None, max_retries: int | None = None, auto_retry: bool | None = None, auto_retry_limit: int | None = None, idempotency_key: str | None = None, deadline: float | None = None, max_wait: float | None = None, retry_unknown: bool | None = None, fallback_models: Sequence[str] | None = None, tags: Sequence[str] | None = None, first_token_timeout: float | None = None, inter_token_timeout: float | None = None, on_break: Literal['raise', 'restart'] | None = None) -> Coroutine[Any, Any, FineTuningJob]:
        """Start a fine-tuning job.

        `POST /fine_tuning/jobs`

        Args:
            model: Model to tune.
            training_file: ID of a JSONL file of purpose `fine-tune`.
            hyperparameters: Older form of the settings in `method`: `batch_size`, `learning_rate_multiplier`, `n_epochs`.
            integrations: Services for the metrics of the job: `{"type": "wandb", "wandb": {"project": ..., "name", "entity", "tags"}}`.
            metadata: Up to 16 pairs of texts, for your own use.
            method: `{"type": "supervised", "supervised": {"hyperparameters": {...}}}`, the same with `dpo`, or with `reinforcement`, whose settings need a `grader`. See `Hyperparameters` and `Grader` for what these hold.
            seed: Makes the job repeatable, as far as possible. Default: one is chosen.
            suffix: Text for the name of the tuned model, up to 64 characters.
            validation_file: ID of a file like `training_file`, with other examples, to measure the model by.
            timeout: Seconds, or connect/read/write/pool separately. Default: the client's.
            extra_headers: Headers for this call; they win over all others. None, or `omit`: the header is not sent.
            extra_query: Query parameters for this call.
            extra_body: Values merged into the body last.
            max_retries: How often this call may be repeated. Default: the client's (2).
            auto_retry: None follows `max_retries`, True repeats up to `auto_retry_limit` times, False never.
            auto_retry_limit: Repeats with `auto_retry=True`. Default: the client's (5).
            idempotency_key: Sent as `Idempotency-Key` with every attempt of this call. Default: a new one for each POST.
            deadline: Seconds for the whole call: attempts, waits, other clients, stream. Default: the client's (none).
            max_wait: Seconds that the call waits in all where a host says "later" or a limit is reached; those waits are no repeats. Default: the client's (until the deadline, else 120).
            retry_unknown: Whether the call goes on after an attempt whose outcome was lost, and may be billed. Default: the client's (True); each time counts against `max_retries`.
            fallback_models: Models to ask, one after the other, where the prompt is too long for the one before. Default: the client's.
            tags: Names under which the ledger sums this call up.
            on_break: Of a stream that breaks after its first content: `raise` the error, with the text so far (default), or `restart` it with the next client: its chunks then begin anew, and `stream.restarts` counts that.
            first_token_timeout: Of a stream: seconds from the start of an attempt to its first content. Default: the client's (none).
            inter_token_timeout: Of a stream: seconds between two pieces of content. Default: the client's (none).
        """
    async_create = create
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Look a job up.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, *, after: str | None = None, limit: int | None = None, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJob]:
        """List the organization's fine-tuning jobs, newest first.

        `GET /fine_tuning/jobs`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            metadata: Only jobs with these values.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Stop a job for good.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Stop a job, to be resumed later.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_pause = pause
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, FineTuningJob]:
        """Go on with a paused job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`

        Args:
            fine_tuning_job_id: ID of the job.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_resume = resume
    def list_events(self, fine_tuning_job_id: str, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncPages[FineTuningJobEvent]:
        """List the events of a job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`

        Args:
            fine_tuning_job_id: ID of the job.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list_events = list_events

class _RawPermissions(Resource):
    (create, async_create) = paged(PermissionCreateRequest)
    (list, async_list) = paged(PermissionListRequest)
    (retrieve, async_retrieve) = methods(PermissionRetrieveRequest)
    (delete, async_delete) = methods(PermissionDeleteRequest)

class _AsyncRawPermissions(Awaited, Resource):
    (create, async_create) = paged(PermissionCreateRequest)
    (list, async_list) = paged(PermissionListRequest)
    (retrieve, async_retrieve) = methods(PermissionRetrieveRequest)
    (delete, async_delete) = methods(PermissionDeleteRequest)

class Permissions(Resource):
    """`fine_tuning.checkpoints.permissions`: projects that may use a checkpoint."""
    @property
    def with_raw_response(self) -> type[_RawPermissions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawPermissions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, fine_tuned_model_checkpoint: str, *, project_ids: Strings, **options: Unpack[CallOptions]) -> Page[CheckpointPermission]:
        """Let other projects of the organization use a checkpoint. Needs an admin API key.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            project_ids: IDs of the projects.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, fine_tuned_model_checkpoint: str, *, project_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[CheckpointPermission]:
        """Let other projects of the organization use a checkpoint. Needs an admin API key.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            project_ids: IDs of the projects.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> Page[CheckpointPermission]:
        """List the projects that may use a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[CheckpointPermission]:
        """List the projects that may use a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> ConversationCursorPage[CheckpointPermission]:
        """List the permissions of a checkpoint, a page only.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ConversationCursorPage[CheckpointPermission]]:
        """List the permissions of a checkpoint, a page only.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]) -> Deleted:
        """Take a permission back. Needs an admin API key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

        Args:
            permission_id: ID of the permission.
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a permission back. Needs an admin API key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

        Args:
            permission_id: ID of the permission.
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncPermissions(Awaited, Resource):
    """`fine_tuning.checkpoints.permissions` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawPermissions]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawPermissions]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, fine_tuned_model_checkpoint: str, *, project_ids: Strings, **options: Unpack[CallOptions]) -> AsyncPages[CheckpointPermission]:
        """Let other projects of the organization use a checkpoint. Needs an admin API key.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            project_ids: IDs of the projects.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def list(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[CheckpointPermission]:
        """List the projects that may use a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, fine_tuned_model_checkpoint: str, *, after: str | None = None, limit: int | None = None, order: Literal['ascending', 'descending'] | str | None = None, project_id: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, ConversationCursorPage[CheckpointPermission]]:
        """List the permissions of a checkpoint, a page only.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            after: ID of the last item of the page before.
            limit: Permissions a page. The API's default is 10.
            order: `ascending` or `descending`.
            project_id: Only the permission of this project.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Deleted]:
        """Take a permission back. Needs an admin API key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

        Args:
            permission_id: ID of the permission.
            fine_tuned_model_checkpoint: Name of the checkpoint's model.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete

class _RawCheckpoints(Resource):
    permissions: type[_RawPermissions]

class _AsyncRawCheckpoints(Awaited, Resource):
    permissions: type[_AsyncRawPermissions]

class Checkpoints(Resource):
    """`fine_tuning.checkpoints`."""
    @property
    def with_raw_response(self) -> type[_RawCheckpoints]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawCheckpoints]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    permissions: Permissions
    """`fine_tuning.checkpoints.permissions`: projects that may use a checkpoint."""

class AsyncCheckpoints(Awaited, Resource):
    """`fine_tuning.checkpoints` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawCheckpoints]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawCheckpoints]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    permissions: AsyncPermissions
    """`fine_tuning.checkpoints.permissions`: projects that may use a checkpoint."""

class _RawGraders(Resource):
    (run, async_run) = methods(GraderRunRequest)
    (validate, async_validate) = methods(GraderValidateRequest)

class _AsyncRawGraders(Awaited, Resource):
    (run, async_run) = methods(GraderRunRequest)
    (validate, async_validate) = methods(GraderValidateRequest)

class Graders(Resource):
    """`fine_tuning.alpha.graders`: graders to be tried out."""
    @property
    def with_raw_response(self) -> type[_RawGraders]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawGraders]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def run(self, *, grader: Object, model_sample: str, item: Any = None, **options: Unpack[CallOptions]) -> GraderRunResponse:
        """Try a grader on one answer.

        `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader: a dict or a `Grader`.
            model_sample: The answer; templates call it `sample`, and `sample.output_json` if it is JSON.
            item: The row of the data set; templates call it `item`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_run(self, *, grader: Object, model_sample: str, item: Any = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GraderRunResponse]:
        """Try a grader on one answer.

        `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader: a dict or a `Grader`.
            model_sample: The answer; templates call it `sample`, and `sample.output_json` if it is JSON.
            item: The row of the data set; templates call it `item`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def validate(self, *, grader: Object, **options: Unpack[CallOptions]) -> GraderValidateResponse:
        """Check that a grader is well-formed.

        `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader: a dict or a `Grader`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_validate(self, *, grader: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GraderValidateResponse]:
        """Check that a grader is well-formed.

        `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader: a dict or a `Grader`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncGraders(Awaited, Resource):
    """`fine_tuning.alpha.graders` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawGraders]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawGraders]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def run(self, *, grader: Object, model_sample: str, item: Any = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GraderRunResponse]:
        """Try a grader on one answer.

        `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader: a dict or a `Grader`.
            model_sample: The answer; templates call it `sample`, and `sample.output_json` if it is JSON.
            item: The row of the data set; templates call it `item`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_run = run
    def validate(self, *, grader: Object, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, GraderValidateResponse]:
        """Check that a grader is well-formed.

        `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader: a dict or a `Grader`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_validate = validate

class _RawAlpha(Resource):
    graders: type[_RawGraders]

class _AsyncRawAlpha(Awaited, Resource):
    graders: type[_AsyncRawGraders]

class Alpha(Resource):
    """`fine_tuning.alpha`."""
    @property
    def with_raw_response(self) -> type[_RawAlpha]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawAlpha]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    graders: Graders
    """`fine_tuning.alpha.graders`: graders to be tried out."""

class AsyncAlpha(Awaited, Resource):
    """`fine_tuning.alpha` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawAlpha]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawAlpha]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    graders: AsyncGraders
    """`fine_tuning.alpha.graders`: graders to be tried out."""

class _RawFineTuning(Resource):
    jobs: type[_RawJobs]
    checkpoints: type[_RawCheckpoints]
    alpha: type[_RawAlpha]

class _AsyncRawFineTuning(Awaited, Resource):
    jobs: type[_AsyncRawJobs]
    checkpoints: type[_AsyncRawCheckpoints]
    alpha: type[_AsyncRawAlpha]

class FineTuning(Resource):
    """`fine_tuning`: models made from your own data."""
    @property
    def with_raw_response(self) -> type[_RawFineTuning]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawFineTuning]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    jobs: Jobs
    """`fine_tuning.jobs`."""
    checkpoints: Checkpoints
    """`fine_tuning.checkpoints`."""
    alpha: Alpha
    """`fine_tuning.alpha`."""

class AsyncFineTuning(Awaited, Resource):
    """`fine_tuning` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawFineTuning]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawFineTuning]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    jobs: AsyncJobs
    """`fine_tuning.jobs`."""
    checkpoints: AsyncCheckpoints
    """`fine_tuning.checkpoints`."""
    alpha: AsyncAlpha
    """`fine_tuning.alpha`."""
