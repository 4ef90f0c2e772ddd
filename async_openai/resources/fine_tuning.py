"""Fine-tuning."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, attach, paged
from async_openai.types.fine_tuning import FineTuningJob
from async_openai.types.pages import CursorPage


class FineTuningJobListRequest(ApiRequest[CursorPage[FineTuningJob]], verb="GET", path="/fine_tuning/jobs", pinned=True):
    """List the organization's fine-tuning jobs, newest first."""

    after: str | None = None
    """ID of the job after which to go on."""
    limit: int | None = Field(default=None, ge=1)
    """Jobs a page. The API's default is 20."""
    metadata: Mapping[str, str] | None = None
    """Only jobs with these values."""


class Jobs(Resource):
    """`fine_tuning.jobs`."""

    list, async_list = paged(FineTuningJobListRequest)


class AsyncJobs(Awaited, Jobs):
    """`fine_tuning.jobs` of `AsyncOpenAI`."""


class FineTuning(Resource):
    """`fine_tuning`: models made from your own data."""

    jobs: attach[Jobs, AsyncJobs] = attach("fine_tuning", "Jobs")


class AsyncFineTuning(Awaited, FineTuning):
    """`fine_tuning` of `AsyncOpenAI`."""
