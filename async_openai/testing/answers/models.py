"""GET /models, GET and DELETE /models/{model}, GET /fine_tuning/jobs."""

from __future__ import annotations

from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.answers.server_answer import RequestContext, ServerAnswer, json_answer
from async_openai.testing.api_errors import RefusedError

DEFAULT_MODELS = (
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-5",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-instruct",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "dall-e-3",
)
_EPOCH = 1_700_000_000
_MOST_JOBS = 100


def _model(identifier: str, position: int) -> dict[str, Any]:
    return {"id": identifier, "object": "model", "created": _EPOCH + position, "owned_by": "system"}


def list_models(context: RequestContext) -> ServerAnswer:
    """The models of the server, or a few well-known names."""
    names = DEFAULT_MODELS if context.settings.models is None else context.settings.models
    return json_answer({"object": "list", "data": [_model(name, position) for position, name in enumerate(names)]})


def _known(context: RequestContext) -> str:
    models = context.settings.models
    if models is not None and context.identifier not in models:
        raise RefusedError(api_errors.model_not_found(context.identifier))
    return context.identifier


def retrieve_model(context: RequestContext) -> ServerAnswer:
    """One model."""
    return json_answer(_model(_known(context), 0))


def delete_model(context: RequestContext) -> ServerAnswer:
    """Confirm a deletion; the model stays."""
    return json_answer({"id": _known(context), "object": "model", "deleted": True})


def job_id(position: int) -> str:
    """Id of a fine-tuning job of the server; the newest is 0."""
    return f"ftjob-{position:06d}"


def _job(position: int) -> dict[str, Any]:
    return {
        "object": "fine_tuning.job",
        "id": job_id(position),
        "model": "gpt-4o-mini-2024-07-18",
        "created_at": _EPOCH - 60 * position,
        "finished_at": _EPOCH - 60 * position + 30,
        "fine_tuned_model": f"ft:gpt-4o-mini:testing::{position:06d}",
        "organization_id": "org-testing",
        "result_files": [f"file-{position:06d}"],
        "status": "succeeded",
        "validation_file": None,
        "training_file": "file-training",
        "hyperparameters": {"n_epochs": 4, "batch_size": 1, "learning_rate_multiplier": 1.0},
        "trained_tokens": 5768,
        "integrations": [],
        "seed": 0,
        "estimated_finish": None,
        "error": None,
    }


def list_jobs(context: RequestContext) -> ServerAnswer:
    """One page of fine-tuning jobs: `limit` (20) of them, behind the job `after`."""
    query = context.request.query
    total = context.settings.fine_tuning_jobs
    limit = query.get("limit", "20")
    if not limit.isdecimal() or not 1 <= int(limit) <= _MOST_JOBS:
        message = f"Invalid 'limit': expected an integer from 1 to {_MOST_JOBS}, but got '{limit}' instead."
        raise RefusedError(api_errors.invalid_value("limit", message))
    start = 0
    if after := query.get("after"):
        start = next((position + 1 for position in range(total) if job_id(position) == after), -1)
        if start < 0:
            raise RefusedError(api_errors.no_such_object("FineTuningJob", after, "after"))
    end = min(start + int(limit), total)
    data = [_job(position) for position in range(start, end)]
    return json_answer({"object": "list", "data": data, "has_more": end < total})


def retrieve_job(context: RequestContext) -> ServerAnswer:
    """One fine-tuning job."""
    for position in range(context.settings.fine_tuning_jobs):
        if job_id(position) == context.identifier:
            return json_answer(_job(position))
    raise RefusedError(api_errors.no_such_object("FineTuningJob", context.identifier, "fine_tuning_job_id"))
