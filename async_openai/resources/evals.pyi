"""Evals: how well a model does on samples of data."""
# Made by `python -m tests.generate` from evals.py: edit that.
# A call with `str` fits the overload of its values too, and so it is meant.
# pyright: reportOverlappingOverload=false

from async_openai.engine.paging import AsyncPages, Page
from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.resources.call_options import CallOptions
from async_openai.resources.parameters import Listing, Metadata, Object, Objects
from async_openai.types.evals import Eval, EvalDeleted, EvalOutputItem, EvalRun
from async_openai.types.pages import CursorPage
from collections.abc import Coroutine
from pydantic import Field
from typing import Any, Literal, TypeVar, Unpack

R = TypeVar('R')
class EvalListing(Listing[R]):
    """A list in the order of creation."""
    order: Literal['asc', 'desc'] | str | None = None

class OfEval(ApiRequest[R]):
    """An operation on an eval."""
    eval_id: str = Field(kw_only=False)

class OfRun(ApiRequest[R]):
    """An operation on a run."""
    eval_id: str
    run_id: str = Field(kw_only=False)

class EvalCreateRequest(ApiRequest[Eval]):
    """Make an eval: a schema of the samples, and graders of the answers."""
    data_source_config: Object
    testing_criteria: Objects
    metadata: Metadata | None = None
    name: str | None = None

class EvalRetrieveRequest(OfEval[Eval]):
    """Look an eval up."""

class EvalUpdateRequest(OfEval[Eval]):
    """Change the name or the metadata of an eval."""
    metadata: Metadata | None = None
    name: str | None = None

class EvalListRequest(EvalListing[CursorPage[Eval]]):
    """List the evals of the project."""
    order_by: Literal['created_at', 'updated_at'] | str | None = None

class EvalDeleteRequest(OfEval[EvalDeleted]):
    """Delete an eval."""

class RunCreateRequest(OfEval[EvalRun]):
    """Start a run."""
    data_source: Object
    metadata: Metadata | None = None
    name: str | None = None

class RunRetrieveRequest(OfRun[EvalRun]):
    """Look a run up."""

class RunListRequest(EvalListing[CursorPage[EvalRun]]):
    """List the runs of an eval."""
    eval_id: str = Field(kw_only=False)
    status: str | None = None

class RunDeleteRequest(OfRun[EvalDeleted]):
    """Delete a run."""

class RunCancelRequest(OfRun[EvalRun]):
    """Stop a run."""

class OutputItemListRequest(EvalListing[CursorPage[EvalOutputItem]]):
    """List the samples of a run."""
    eval_id: str
    run_id: str = Field(kw_only=False)
    status: Literal['pass', 'fail'] | str | None = None

class OutputItemRetrieveRequest(ApiRequest[EvalOutputItem]):
    """Look one sample of a run up."""
    eval_id: str
    run_id: str
    output_item_id: str = Field(kw_only=False)

class _RawOutputItems(Resource):
    (list, async_list) = paged(OutputItemListRequest)
    (retrieve, async_retrieve) = methods(OutputItemRetrieveRequest)

class _AsyncRawOutputItems(Awaited, Resource):
    (list, async_list) = paged(OutputItemListRequest)
    (retrieve, async_retrieve) = methods(OutputItemRetrieveRequest)

class OutputItems(Resource):
    """`evals.runs.output_items`: samples with their results."""
    @property
    def with_raw_response(self) -> type[_RawOutputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawOutputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, run_id: str, *, eval_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: Literal['pass', 'fail'] | str | None = None, **options: Unpack[CallOptions]) -> Page[EvalOutputItem]:
        """List the samples of a run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: `pass` or `fail`: only those.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, run_id: str, *, eval_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: Literal['pass', 'fail'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EvalOutputItem]:
        """List the samples of a run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: `pass` or `fail`: only those.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]) -> EvalOutputItem:
        """Look one sample of a run up.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            output_item_id: ID of the sample.
            eval_id: ID of the eval.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalOutputItem]:
        """Look one sample of a run up.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            output_item_id: ID of the sample.
            eval_id: ID of the eval.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """

class AsyncOutputItems(Awaited, Resource):
    """`evals.runs.output_items` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawOutputItems]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawOutputItems]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def list(self, run_id: str, *, eval_id: str, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: Literal['pass', 'fail'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EvalOutputItem]:
        """List the samples of a run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: `pass` or `fail`: only those.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalOutputItem]:
        """Look one sample of a run up.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            output_item_id: ID of the sample.
            eval_id: ID of the eval.
            run_id: ID of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve

class _RawRuns(Resource):
    (create, async_create) = methods(RunCreateRequest)
    (retrieve, async_retrieve) = methods(RunRetrieveRequest)
    (list, async_list) = paged(RunListRequest)
    (delete, async_delete) = methods(RunDeleteRequest)
    (cancel, async_cancel) = methods(RunCancelRequest)
    output_items: type[_RawOutputItems]

class _AsyncRawRuns(Awaited, Resource):
    (create, async_create) = methods(RunCreateRequest)
    (retrieve, async_retrieve) = methods(RunRetrieveRequest)
    (list, async_list) = paged(RunListRequest)
    (delete, async_delete) = methods(RunDeleteRequest)
    (cancel, async_cancel) = methods(RunCancelRequest)
    output_items: type[_AsyncRawOutputItems]

class Runs(Resource):
    """`evals.runs`: evals tried on a model or a set of answers."""
    @property
    def with_raw_response(self) -> type[_RawRuns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawRuns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, eval_id: str, *, data_source: Object, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> EvalRun:
        """Start a run.

        `POST /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            data_source: `type`: `jsonl`, `completions` or `responses`; `source`: the samples; and for the latter two `model`, `input_messages` and `sampling_params`. See `EvalDataSource`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, eval_id: str, *, data_source: Object, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Start a run.

        `POST /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            data_source: `type`: `jsonl`, `completions` or `responses`; `source`: the samples; and for the latter two `model`, `input_messages` and `sampling_params`. See `EvalDataSource`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Look a run up.

        `GET /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Look a run up.

        `GET /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, eval_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: str | None = None, **options: Unpack[CallOptions]) -> Page[EvalRun]:
        """List the runs of an eval.

        `GET /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: Only `queued`, `in_progress`, `completed`, `canceled` or `failed` ones.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, eval_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EvalRun]:
        """List the runs of an eval.

        `GET /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: Only `queued`, `in_progress`, `completed`, `canceled` or `failed` ones.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalDeleted:
        """Delete a run.

        `DELETE /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalDeleted]:
        """Delete a run.

        `DELETE /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Stop a run.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Stop a run.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    output_items: OutputItems
    """`evals.runs.output_items`: samples with their results."""

class AsyncRuns(Awaited, Resource):
    """`evals.runs` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawRuns]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawRuns]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, eval_id: str, *, data_source: Object, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Start a run.

        `POST /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            data_source: `type`: `jsonl`, `completions` or `responses`; `source`: the samples; and for the latter two `model`, `input_messages` and `sampling_params`. See `EvalDataSource`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the run.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Look a run up.

        `GET /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def list(self, eval_id: str, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, status: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[EvalRun]:
        """List the runs of an eval.

        `GET /evals/{eval_id}/runs`

        Args:
            eval_id: ID of the eval.
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            status: Only `queued`, `in_progress`, `completed`, `canceled` or `failed` ones.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalDeleted]:
        """Delete a run.

        `DELETE /evals/{eval_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalRun]:
        """Stop a run.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_cancel = cancel
    output_items: AsyncOutputItems
    """`evals.runs.output_items`: samples with their results."""

class _RawEvals(Resource):
    (create, async_create) = methods(EvalCreateRequest)
    (retrieve, async_retrieve) = methods(EvalRetrieveRequest)
    (update, async_update) = methods(EvalUpdateRequest)
    (list, async_list) = paged(EvalListRequest)
    (delete, async_delete) = methods(EvalDeleteRequest)
    runs: type[_RawRuns]

class _AsyncRawEvals(Awaited, Resource):
    (create, async_create) = methods(EvalCreateRequest)
    (retrieve, async_retrieve) = methods(EvalRetrieveRequest)
    (update, async_update) = methods(EvalUpdateRequest)
    (list, async_list) = paged(EvalListRequest)
    (delete, async_delete) = methods(EvalDeleteRequest)
    runs: type[_AsyncRawRuns]

class Evals(Resource):
    """`evals`: how well a model does on samples of data."""
    @property
    def with_raw_response(self) -> type[_RawEvals]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_RawEvals]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, data_source_config: Object, testing_criteria: Objects, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Eval:
        """Make an eval: a schema of the samples, and graders of the answers.

        `POST /evals`

        Args:
            data_source_config: `{"type": "custom", "item_schema": JSON schema, "include_sample_schema": bool}`, or `{"type": "logs"}` with the `metadata` of the stored responses or completions that are taken.
            testing_criteria: Graders: `label_model`, `string_check`, `text_similarity`, `python` or `score_model`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_create(self, *, data_source_config: Object, testing_criteria: Objects, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Make an eval: a schema of the samples, and graders of the answers.

        `POST /evals`

        Args:
            data_source_config: `{"type": "custom", "item_schema": JSON schema, "include_sample_schema": bool}`, or `{"type": "logs"}` with the `metadata` of the stored responses or completions that are taken.
            testing_criteria: Graders: `label_model`, `string_check`, `text_similarity`, `python` or `score_model`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Look an eval up.

        `GET /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Look an eval up.

        `GET /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def update(self, eval_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Eval:
        """Change the name or the metadata of an eval.

        `POST /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            metadata: Replaces its metadata.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_update(self, eval_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Change the name or the metadata of an eval.

        `POST /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            metadata: Replaces its metadata.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, order_by: Literal['created_at', 'updated_at'] | str | None = None, **options: Unpack[CallOptions]) -> Page[Eval]:
        """List the evals of the project.

        `GET /evals`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            order_by: `created_at` (default) or `updated_at`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, order_by: Literal['created_at', 'updated_at'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Eval]:
        """List the evals of the project.

        `GET /evals`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            order_by: `created_at` (default) or `updated_at`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> EvalDeleted:
        """Delete an eval.

        `DELETE /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    def async_delete(self, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalDeleted]:
        """Delete an eval.

        `DELETE /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    runs: Runs
    """`evals.runs`: evals tried on a model or a set of answers."""

class AsyncEvals(Awaited, Resource):
    """`evals` of `AsyncOpenAI`."""
    @property
    def with_raw_response(self) -> type[_AsyncRawEvals]:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
    @property
    def with_streaming_response(self) -> type[_AsyncRawEvals]:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
    def create(self, *, data_source_config: Object, testing_criteria: Objects, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Make an eval: a schema of the samples, and graders of the answers.

        `POST /evals`

        Args:
            data_source_config: `{"type": "custom", "item_schema": JSON schema, "include_sample_schema": bool}`, or `{"type": "logs"}` with the `metadata` of the stored responses or completions that are taken.
            testing_criteria: Graders: `label_model`, `string_check`, `text_similarity`, `python` or `score_model`.
            metadata: Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512.
            name: Name of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_create = create
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Look an eval up.

        `GET /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_retrieve = retrieve
    def update(self, eval_id: str, *, metadata: Metadata | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, Eval]:
        """Change the name or the metadata of an eval.

        `POST /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            metadata: Replaces its metadata.
            name: New name.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_update = update
    def list(self, *, after: str | None = None, limit: int | None = None, order: Literal['asc', 'desc'] | str | None = None, order_by: Literal['created_at', 'updated_at'] | str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Eval]:
        """List the evals of the project.

        `GET /evals`

        Args:
            after: ID of the last item of the page before.
            limit: Items a page. The API's default is 20.
            order: `asc` (default, oldest first) or `desc`.
            order_by: `created_at` (default) or `updated_at`.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_list = list
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> Coroutine[Any, Any, EvalDeleted]:
        """Delete an eval.

        `DELETE /evals/{eval_id}`

        Args:
            eval_id: ID of the eval.
            options: The options of every call: timeout, extra_headers, extra_query, extra_body, max_retries, auto_retry, auto_retry_limit, idempotency_key, deadline, max_wait, retry_unknown, fallback_models, tags, first_token_timeout, inter_token_timeout, on_break.
        """
    async_delete = delete
    runs: AsyncRuns
    """`evals.runs`: evals tried on a model or a set of answers."""
