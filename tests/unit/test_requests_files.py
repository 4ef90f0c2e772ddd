"""Files, uploads, batches, fine-tuning: what goes on the wire."""

from __future__ import annotations

import pytest

from async_openai.errors import InvalidParameterError, ParameterTypeError
from async_openai.types.graders import Grader
from async_openai.types.shared import ExpiresAfter

HOUR = {"anchor": "created_at", "seconds": 3600}
HOUR_JSON = b'{"anchor":"created_at","seconds":3600}'
HOUR_FORM = [("expires_after[anchor]", "created_at"), ("expires_after[seconds]", "3600")]
PERMISSIONS = "/fine_tuning/checkpoints/ft%3Agpt%3Ackpt/permissions"

CALLS = [
    ("files.Files.retrieve", ["file-1"], {}, "GET /files/file-1", None),
    ("files.Files.delete", ["file-1"], {}, "DELETE /files/file-1", None),
    ("files.Files.content", ["file-1"], {}, "GET /files/file-1/content", None),
    ("files.Files.list", [], {}, "GET /files", None),
    (
        "files.Files.list",
        [],
        {"after": "file-1", "limit": 10_000, "order": "asc", "purpose": "fine-tune"},
        "GET /files?after=file-1&limit=10000&order=asc&purpose=fine-tune",
        None,
    ),
    (
        "uploads.Uploads.create",
        [],
        {"bytes": 5, "filename": "a", "mime_type": "text/plain", "purpose": "batch", "expires_after": HOUR},
        "POST /uploads",
        b'{"bytes":5,"filename":"a","mime_type":"text/plain","purpose":"batch","expires_after":' + HOUR_JSON + b"}",
    ),
    ("uploads.Uploads.cancel", ["up"], {}, "POST /uploads/up/cancel", None),
    (
        "uploads.Uploads.complete",
        ["up"],
        {"part_ids": ("b", "a"), "md5": "x"},
        "POST /uploads/up/complete",
        b'{"part_ids":["b","a"],"md5":"x"}',
    ),
    (
        "batches.Batches.create",
        [],
        {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "f", "metadata": {"a": "b"}},
        "POST /batches",
        b'{"completion_window":"24h","endpoint":"/v1/responses","input_file_id":"f","metadata":{"a":"b"}}',
    ),
    ("batches.Batches.retrieve", ["b/../c"], {}, "GET /batches/b%2F..%2Fc", None),
    ("batches.Batches.list", [], {"after": "b", "limit": 100}, "GET /batches?after=b&limit=100", None),
    ("batches.Batches.cancel", ["b"], {}, "POST /batches/b/cancel", None),
    (
        "fine_tuning.FineTuning.jobs.create",
        [],
        {
            "model": "m",
            "training_file": "f",
            "method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": "auto"}}},
            "integrations": [{"type": "wandb", "wandb": {"project": "p"}}],
            "seed": None,
            "suffix": "s" * 64,
        },
        "POST /fine_tuning/jobs",
        b'{"model":"m","training_file":"f","integrations":[{"type":"wandb","wandb":{"project":"p"}}],'
        b'"method":{"type":"dpo","dpo":{"hyperparameters":{"beta":"auto"}}},"seed":null,"suffix":"' + b"s" * 64 + b'"}',
    ),
    ("fine_tuning.FineTuning.jobs.retrieve", ["j"], {}, "GET /fine_tuning/jobs/j", None),
    (
        "fine_tuning.FineTuning.jobs.list",
        [],
        {"limit": 2, "metadata": {"team": "a b"}},
        "GET /fine_tuning/jobs?limit=2&metadata[team]=a+b",
        None,
    ),
    ("fine_tuning.FineTuning.jobs.cancel", ["j"], {}, "POST /fine_tuning/jobs/j/cancel", None),
    ("fine_tuning.FineTuning.jobs.pause", ["j"], {}, "POST /fine_tuning/jobs/j/pause", None),
    ("fine_tuning.FineTuning.jobs.resume", ["j"], {}, "POST /fine_tuning/jobs/j/resume", None),
    ("fine_tuning.FineTuning.jobs.list_events", ["j"], {"after": "e"}, "GET /fine_tuning/jobs/j/events?after=e", None),
    (
        "fine_tuning.FineTuning.jobs.checkpoints.list",
        ["j"],
        {"limit": 1},
        "GET /fine_tuning/jobs/j/checkpoints?limit=1",
        None,
    ),
    (
        "fine_tuning.FineTuning.checkpoints.permissions.create",
        ["ft:gpt:ckpt"],
        {"project_ids": ["p"]},
        f"POST {PERMISSIONS}",
        b'{"project_ids":["p"]}',
    ),
    (
        "fine_tuning.FineTuning.checkpoints.permissions.list",
        ["ft:gpt:ckpt"],
        {"order": "ascending", "project_id": "p"},
        f"GET {PERMISSIONS}?order=ascending&project_id=p",
        None,
    ),
    (
        "fine_tuning.FineTuning.checkpoints.permissions.delete",
        ["cp"],
        {"fine_tuned_model_checkpoint": "ft:gpt:ckpt"},
        f"DELETE {PERMISSIONS}/cp",
        None,
    ),
    (
        "fine_tuning.FineTuning.alpha.graders.run",
        [],
        {"grader": {"type": "python", "name": "n", "source": "x"}, "model_sample": "s", "item": {"a": 1}},
        "POST /fine_tuning/alpha/graders/run",
        b'{"grader":{"type":"python","name":"n","source":"x"},"model_sample":"s","item":{"a":1}}',
    ),
    (
        "fine_tuning.FineTuning.alpha.graders.validate",
        [],
        {"grader": Grader(type="string_check", name="n", operation="eq")},
        "POST /fine_tuning/alpha/graders/validate",
        b'{"grader":{"type":"string_check","name":"n","operation":"eq"}}',
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_what_goes_on_the_wire(wire, call):
    operation, ids, parameters, line, body = call
    sent = wire(operation, *ids, **parameters)
    assert (sent.line, sent.body, sent.files) == (line, body, [])
    # All of these objects belong to one account; graders need none.
    assert sent.request.is_pinned() is ("graders" not in operation)


@pytest.mark.parametrize("expires_after", [HOUR, ExpiresAfter(anchor="created_at", seconds=3600)])
def test_a_file_goes_out_as_a_form(wire, tmp_path, expires_after):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}")
    sent = wire("files.Files.create", file=path, purpose="batch", expires_after=expires_after)
    assert sent.line == "POST /files" and sent.request.is_pinned()
    assert sent.body == [("purpose", "batch"), *HOUR_FORM]
    assert [(field, name, content) for field, name, content, _ in sent.files] == [("file", "a.jsonl", path)]


def test_a_part_is_named_by_its_upload(wire):
    sent = wire("uploads.Uploads.parts.create", "up", data=b"x")
    assert sent.line == "POST /uploads/up/parts" and sent.body == []
    assert sent.files == [("data", "upload", b"x", "application/octet-stream")]


def test_files_are_asked_for_as_bytes(wire):
    request = wire("files.Files.content", "f").request
    assert request.accept == "application/binary"


@pytest.mark.parametrize(
    ("operation", "ids", "parameters", "words"),
    [
        ("files.Files.list", [], {"limit": 10_001}, "at most 10000"),
        ("files.Files.create", [], {"purpose": "batch"}, "file: missing"),
        ("files.Files.create", [], {"purpose": "batch", "file": b""}, "the file is empty"),
        ("files.Files.create", [], {"purpose": "batch", "file": "/no/such"}, "cannot read the file '/no/such'"),
        ("files.Files.retrieve", [""], {}, "file_id is empty"),
        ("files.Files.retrieve", [".."], {}, "cannot be '..'"),
        ("uploads.Uploads.create", [], {"bytes": 0, "filename": "a", "mime_type": "b", "purpose": "c"}, "at least 1"),
        ("uploads.Uploads.complete", ["u"], {"part_ids": "abc"}, "part_ids: expected a list, got str"),
        ("batches.Batches.list", [], {"limit": 101}, "at most 100"),
        ("batches.Batches.create", [], {"endpoint": "/v1/x", "input_file_id": "f"}, "completion_window: missing"),
        (
            "fine_tuning.FineTuning.jobs.create",
            [],
            {"model": "m", "training_file": "f", "suffix": "s" * 65},
            "at most 64",
        ),
        (
            "fine_tuning.FineTuning.jobs.create",
            [],
            {"model": "m", "training_file": "f", "method": "dpo"},
            "expected a dict",
        ),
        ("fine_tuning.FineTuning.checkpoints.permissions.delete", ["p"], {}, "fine_tuned_model_checkpoint: missing"),
    ],
)
def test_what_is_refused(wire, operation, ids, parameters, words):
    with pytest.raises((InvalidParameterError, ParameterTypeError)) as caught:
        wire(operation, *ids, **parameters)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "metadata",
    [{str(n): "x" for n in range(17)}, {"k" * 65: "x"}, {"k": "x" * 513}, {"k": 1.5}, ["k"]],
    ids=["too many", "long key", "long text", "not a text", "not a mapping"],
)
def test_metadata_has_limits(wire, metadata):
    given = {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "f"}
    assert wire("batches.Batches.create", **given, metadata={"k" * 64: "x" * 512})
    with pytest.raises((InvalidParameterError, ParameterTypeError), match="metadata"):
        wire("batches.Batches.create", **given, metadata=metadata)
