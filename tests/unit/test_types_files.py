"""Files, uploads, batches, fine-tuning, vector stores, containers, skills, safety, webhooks: what comes back."""

from __future__ import annotations

import json

import pytest

from async_openai.engine.parsing import parse_reply
from async_openai.errors import APIResponseValidationError, APIStatusError
from async_openai.types.base import Reply
from async_openai.types.batches import Batch
from async_openai.types.containers import Container, ContainerFile
from async_openai.types.files import FileObject, UploadObject, UploadPart
from async_openai.types.fine_tuning import (
    CheckpointPermission,
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    GraderRunResponse,
    GraderValidateResponse,
)
from async_openai.types.graders import Grader
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage
from async_openai.types.response import Headers, RawResponse
from async_openai.types.safety import ContentProvenanceCheck, SafetyAlert, SafetyCase
from async_openai.types.shared import Deleted, Empty
from async_openai.types.skills import DeletedSkillVersion, Skill, SkillVersion
from async_openai.types.vector_stores import VectorStore, VectorStoreFile, VectorStoreFileBatch, VectorStoreSearchResult
from async_openai.types.webhooks import (
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)

FILE = {"id": "f", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch", "status": "new"}
COUNTS = {"total": 5, "in_progress": 1, "completed": 2, "failed": 1, "cancelled": 1}
STATIC = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
ENDPOINT = {"id": "w", "object": "webhook_endpoint", "name": "n", "url": "u", "event_types": ["from.tomorrow"]}

SAMPLES = [
    (FileObject, {**FILE, "expires_at": None, "status_details": None}),
    (UploadObject, {"id": "u", "object": "upload", "bytes": 3, "status": "completed", "file": FILE}),
    (UploadObject, {"id": "u", "object": "upload", "status": "pending", "file": None}),
    (UploadPart, {"id": "p", "object": "upload.part", "created_at": 1, "upload_id": "u"}),
    (
        Batch,
        {
            "id": "b",
            "object": "batch",
            "status": "paused-tomorrow",
            "errors": {"object": "list", "data": [{"code": "c", "line": None, "message": "m", "param": None}]},
            "request_counts": {"total": 2, "completed": 1, "failed": 0},
            "usage": {
                "input_tokens": 1,
                "input_tokens_details": {"cached_tokens": 0},
                "output_tokens": 2,
                "output_tokens_details": {"reasoning_tokens": 1},
                "total_tokens": 3,
            },
            "metadata": None,
            "completed_at": None,
        },
    ),
    (
        FineTuningJob,
        {
            "id": "j",
            "object": "fine_tuning.job",
            "hyperparameters": {"n_epochs": "auto", "batch_size": 4, "learning_rate_multiplier": 0.5},
            "method": {
                "type": "reinforcement",
                "reinforcement": {
                    "hyperparameters": {"eval_samples": "auto", "reasoning_effort": "low"},
                    "grader": {"type": "python", "name": "n", "source": "x"},
                },
            },
            "integrations": [{"type": "wandb", "wandb": {"project": "p", "tags": ["t"]}}],
            "error": {"code": "c", "message": "m", "param": None},
            "result_files": ["f"],
            "finished_at": None,
        },
    ),
    (FineTuningJob, {"id": "j", "hyperparameters": None, "error": None, "integrations": [], "method": None}),
    (FineTuningJobEvent, {"id": "e", "level": "info", "message": "m", "type": "metrics", "data": {"step": 1}}),
    (FineTuningJobCheckpoint, {"id": "c", "step_number": 2, "metrics": {"train_loss": 0.5, "step": 2.0}}),
    (CheckpointPermission, {"id": "cp", "object": "checkpoint.permission", "project_id": "p"}),
    (
        GraderRunResponse,
        {
            "reward": 0.5,
            "sub_rewards": {"a": 1},
            "metadata": {"name": "n", "errors": {"other_error": True, "model_grader_server_error_details": None}},
            "model_grader_token_usage_per_model": {},
        },
    ),
    (GraderValidateResponse, {"grader": {"type": "from_tomorrow", "name": "n", "novelty": [1]}}),
    (
        VectorStore,
        {
            "id": "vs",
            "name": None,
            "file_counts": COUNTS,
            "expires_after": {"anchor": "last_active_at", "days": 7},
            "last_active_at": None,
        },
    ),
    (
        VectorStoreFile,
        {
            "id": "f",
            "last_error": {"code": "server_error", "message": "m"},
            "attributes": {"a": "x", "b": 1, "c": 1.5, "d": True},
            "chunking_strategy": STATIC,
        },
    ),
    (VectorStoreFile, {"id": "f", "last_error": None, "attributes": None, "chunking_strategy": {"type": "other"}}),
    (VectorStoreFileBatch, {"id": "b", "file_counts": COUNTS, "status": "in_progress"}),
    (
        Container,
        {
            "id": "c",
            "expires_after": {"anchor": "last_active_at", "minutes": 20},
            "network_policy": {"type": "allowlist", "allowed_domains": ["a.example"]},
            "memory_limit": None,
        },
    ),
    (ContainerFile, {"id": "f", "container_id": "c", "path": "/a", "bytes": 3, "source": "user"}),
    (Skill, {"id": "s", "name": "n", "default_version": "1", "latest_version": "2"}),
    (SkillVersion, {"id": "v", "skill_id": "s", "version": "2"}),
    (DeletedSkillVersion, {"id": "v", "object": "skill.version.deleted", "deleted": True, "version": "2"}),
    (Deleted, {"id": "x", "object": "file", "deleted": True}),
    (SafetyAlert, {"id": "a", "request_id": "req_9", "request_paused": True, "reason": None}),
    (SafetyCase, {"id": "c", "notice": {"type": "warning"}, "reason": None}),
    (
        ContentProvenanceCheck,
        {
            "created_at": 1,
            "results": [
                {"type": "c2pa", "outcome": "detected", "validation_state": "trusted", "issuer": "OpenAI"},
                {"type": "from_tomorrow", "strength": 9},
            ],
        },
    ),
    (WebhookEndpoint, {**ENDPOINT, "signing_secret_hint": None}),
    (WebhookEndpointWithSecret, {**ENDPOINT, "signing_secret": "whsec_hush"}),
    (WebhookEndpointTestResult, {"object": "webhook_endpoint.test", "success": True, "status_code": 200}),
    (WebhookEventTypeList, {"object": "list", "data": ["a.b"]}),
    (
        ListPage[VectorStoreSearchResult],
        {"data": [{"file_id": "f", "score": 0.5, "content": [{"type": "text", "text": "x"}]}], "search_query": ["q"]},
    ),
]


@pytest.mark.parametrize(("kind", "sample"), SAMPLES)
def test_replies_keep_everything(kind, sample):
    given = {**sample, "of_tomorrow": {"deep": [None]}}
    reply = kind.model_validate_json(json.dumps(given))
    assert isinstance(reply, Reply) and bool(reply)
    assert json.loads(reply.model_dump_json(exclude_unset=True)) == given
    assert reply.model_dump(exclude_unset=True) == given


def read(kind: type, sample: dict):
    return kind.model_validate_json(json.dumps(sample))


def test_what_is_inside_is_typed():
    samples = dict(SAMPLES[:1] + SAMPLES[4:6])
    batch = read(Batch, samples[Batch])
    assert batch.errors.data[0].message == "m" and batch.usage.output_tokens_details.reasoning_tokens == 1
    job = read(FineTuningJob, samples[FineTuningJob])
    assert job.hyperparameters.n_epochs == "auto" and job.hyperparameters.batch_size == 4
    assert job.method.reinforcement.grader.source == "x" and job.integrations[0].wandb.tags == ["t"]


def test_graders_nest():
    one = {"type": "string_check", "name": "a", "input": "{{item.x}}", "operation": "eq"}
    mixed = [
        "a",
        {"type": "input_text", "text": "b"},
        {"type": "output_text", "text": "c"},
        {"type": "of_tomorrow", "x": 1},
    ]
    messages = [{"role": "user", "content": content} for content in ("?", mixed[1], mixed)]
    asked = {"type": "label_model", "name": "b", "input": messages, "labels": ["y", "n"]}
    grader = read(Grader, {"type": "multi", "name": "m", "graders": {"a": one, "b": asked}, "calculate_output": "a+b"})
    assert grader.graders["a"].operation == "eq" and grader.graders["b"].input[0].content == "?"
    assert grader.graders["b"].input[1].content.text == "b" and grader.graders["b"].input[2].content[2].text == "c"
    assert grader.graders["b"].model_dump(exclude_unset=True) == asked
    assert read(Grader, {"type": "multi", "name": "m", "graders": one}).graders.input == "{{item.x}}"


def test_an_alert_names_the_request_that_it_is_about():
    alert = read(SafetyAlert, {"id": "a", "request_id": "req_9"})
    assert alert.request_id == alert["request_id"] == "req_9" and "request_id" in alert
    assert read(SafetyAlert, {"id": "a"}).request_id is None


def test_secrets_are_not_in_the_repr():
    endpoint = read(WebhookEndpointWithSecret, {**ENDPOINT, "signing_secret": "whsec_hush"})
    assert endpoint.signing_secret == "whsec_hush" and "hush" not in repr(endpoint)


@pytest.mark.parametrize(
    ("kind", "page", "expected"),
    [
        (CursorPage[FileObject], {"data": [FILE], "has_more": True, "last_id": "other"}, {"after": "f"}),
        (CursorPage[FileObject], {"data": [FILE], "has_more": False}, None),
        (
            ConversationCursorPage[FileObject],
            {"data": [FILE], "has_more": True, "last_id": "other"},
            {"after": "other"},
        ),
        (ConversationCursorPage[FileObject], {"data": [FILE], "last_id": "other"}, {"after": "other"}),
        (ConversationCursorPage[FileObject], {"data": [FILE], "has_more": False, "last_id": "other"}, None),
        (ConversationCursorPage[FileObject], {"data": [FILE], "has_more": True, "last_id": None}, None),
    ],
)
def test_how_lists_go_on(kind, page, expected):
    assert read(kind, page).next_parameters() == expected


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"a": 1}'])
def test_an_empty_reply_takes_anything(content):
    reply = parse_reply(Empty, RawResponse(204, Headers(), content))
    assert isinstance(reply, Empty) and reply


@pytest.mark.parametrize("content", [b"", b"[]", b'{"message": "no such file"}', b'{"a": 1}'])
def test_another_shape_is_an_error(content):
    error = parse_reply(FileObject, RawResponse(200, Headers(), content))
    assert isinstance(error, APIResponseValidationError | APIStatusError) and error.status_code == 200


def test_what_deviates_is_named():
    file = parse_reply(FileObject, RawResponse(200, Headers(), b'{"id": null, "bytes": 1.5, "created_at": "soon"}'))
    assert (file.id, file.bytes, file.created_at) == (None, 1, 0)
    assert [each.path for each in file.deviations] == ["id", "bytes", "created_at"]
    assert FileObject.model_validate(file.model_dump()) == file
