"""Evals: how well a model does on samples of data."""

from __future__ import annotations

from typing import TypeVar

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, methods, paged
from async_openai.resources.parameters import Listing, Metadata, Object, Objects
from async_openai.types.evals import Eval, EvalDeleted, EvalOutputItem, EvalRun
from async_openai.types.pages import CursorPage

R = TypeVar("R")


class EvalListing(Listing[R]):
    """A list in the order of creation."""

    order: str | None = None
    """`asc` (default, oldest first) or `desc`."""


class OfEval(ApiRequest[R]):
    """An operation on an eval."""

    eval_id: str = Field(kw_only=False)
    """ID of the eval."""


class OfRun(ApiRequest[R]):
    """An operation on a run."""

    eval_id: str
    """ID of the eval."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""


class EvalCreateRequest(ApiRequest[Eval], verb="POST", path="/evals", pinned=True):
    """Make an eval: a schema of the samples, and graders of the answers."""

    data_source_config: Object
    """`{"type": "custom", "item_schema": JSON schema, "include_sample_schema": bool}`, or `{"type": "logs"}` with the
    `metadata` of the stored responses or completions that are taken."""
    testing_criteria: Objects
    """Graders: `label_model`, `string_check`, `text_similarity`, `python` or `score_model`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512."""
    name: str | None = None
    """Name of the eval."""


class EvalRetrieveRequest(OfEval[Eval], verb="GET", path="/evals/{eval_id}"):
    """Look an eval up."""


class EvalUpdateRequest(OfEval[Eval], verb="POST", path="/evals/{eval_id}"):
    """Change the name or the metadata of an eval."""

    metadata: Metadata | None = None
    """Replaces its metadata."""
    name: str | None = None
    """New name."""


class EvalListRequest(EvalListing[CursorPage[Eval]], verb="GET", path="/evals", pinned=True):
    """List the evals of the project."""

    order_by: str | None = None
    """`created_at` (default) or `updated_at`."""


class EvalDeleteRequest(OfEval[EvalDeleted], verb="DELETE", path="/evals/{eval_id}"):
    """Delete an eval."""


class RunCreateRequest(OfEval[EvalRun], verb="POST", path="/evals/{eval_id}/runs"):
    """Start a run."""

    data_source: Object
    """`type`: `jsonl`, `completions` or `responses`; `source`: the samples; and for the latter two `model`,
    `input_messages` and `sampling_params`. See `EvalDataSource`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of texts kept with it: keys to 64 characters, values to 512."""
    name: str | None = None
    """Name of the run."""


class RunRetrieveRequest(OfRun[EvalRun], verb="GET", path="/evals/{eval_id}/runs/{run_id}"):
    """Look a run up."""


class RunListRequest(EvalListing[CursorPage[EvalRun]], verb="GET", path="/evals/{eval_id}/runs"):
    """List the runs of an eval."""

    eval_id: str = Field(kw_only=False)
    """ID of the eval."""
    status: str | None = None
    """Only `queued`, `in_progress`, `completed`, `canceled` or `failed` ones."""


class RunDeleteRequest(OfRun[EvalDeleted], verb="DELETE", path="/evals/{eval_id}/runs/{run_id}"):
    """Delete a run."""


class RunCancelRequest(OfRun[EvalRun], verb="POST", path="/evals/{eval_id}/runs/{run_id}/cancel", body="none"):
    """Stop a run."""


class OutputItemListRequest(
    EvalListing[CursorPage[EvalOutputItem]], verb="GET", path="/evals/{eval_id}/runs/{run_id}/output_items"
):
    """List the samples of a run."""

    eval_id: str
    """ID of the eval."""
    run_id: str = Field(kw_only=False)
    """ID of the run."""
    status: str | None = None
    """`pass` or `fail`: only those."""


class OutputItemRetrieveRequest(
    ApiRequest[EvalOutputItem], verb="GET", path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}"
):
    """Look one sample of a run up."""

    eval_id: str
    """ID of the eval."""
    run_id: str
    """ID of the run."""
    output_item_id: str = Field(kw_only=False)
    """ID of the sample."""


class OutputItems(Resource):
    """`evals.runs.output_items`: samples with their results."""

    list, async_list = paged(OutputItemListRequest)
    retrieve, async_retrieve = methods(OutputItemRetrieveRequest)


class AsyncOutputItems(Awaited, OutputItems):
    """`evals.runs.output_items` of `AsyncOpenAI`."""


class Runs(Resource):
    """`evals.runs`: evals tried on a model or a set of answers."""

    create, async_create = methods(RunCreateRequest)
    retrieve, async_retrieve = methods(RunRetrieveRequest)
    list, async_list = paged(RunListRequest)
    delete, async_delete = methods(RunDeleteRequest)
    cancel, async_cancel = methods(RunCancelRequest)
    output_items: attach[OutputItems, AsyncOutputItems] = attach("evals", "OutputItems")


class AsyncRuns(Awaited, Runs):
    """`evals.runs` of `AsyncOpenAI`."""


class Evals(Resource):
    """`evals`: how well a model does on samples of data."""

    create, async_create = methods(EvalCreateRequest)
    retrieve, async_retrieve = methods(EvalRetrieveRequest)
    update, async_update = methods(EvalUpdateRequest)
    list, async_list = paged(EvalListRequest)
    delete, async_delete = methods(EvalDeleteRequest)
    runs: attach[Runs, AsyncRuns] = attach("evals", "Runs")


class AsyncEvals(Awaited, Evals):
    """`evals` of `AsyncOpenAI`."""
