"""Containers, skills, safety, provenance, webhook endpoints: what goes on the wire."""

from __future__ import annotations

import pytest

from async_openai.errors import InvalidParameterError, ParameterTypeError

CALLS = [
    (
        "containers.Containers.create",
        [],
        {"name": "n", "expires_after": {"anchor": "last_active_at", "minutes": 20}, "memory_limit": "4g"},
        "POST /containers",
        b'{"name":"n","expires_after":{"anchor":"last_active_at","minutes":20},"memory_limit":"4g"}',
    ),
    ("containers.Containers.retrieve", ["c"], {}, "GET /containers/c", None),
    ("containers.Containers.list", [], {"name": "n", "limit": 1}, "GET /containers?limit=1&name=n", None),
    ("containers.Containers.delete", ["c"], {}, "DELETE /containers/c", None),
    ("containers.Containers.files.retrieve", ["f"], {"container_id": "c"}, "GET /containers/c/files/f", None),
    ("containers.Containers.files.list", ["c"], {"order": "desc"}, "GET /containers/c/files?order=desc", None),
    ("containers.Containers.files.delete", ["f"], {"container_id": "c"}, "DELETE /containers/c/files/f", None),
    (
        "containers.Containers.files.content.retrieve",
        ["f"],
        {"container_id": "c"},
        "GET /containers/c/files/f/content",
        None,
    ),
    ("skills.Skills.retrieve", ["s"], {}, "GET /skills/s", None),
    ("skills.Skills.update", ["s"], {"default_version": "2"}, "POST /skills/s", b'{"default_version":"2"}'),
    ("skills.Skills.list", [], {"after": "s"}, "GET /skills?after=s", None),
    ("skills.Skills.delete", ["s"], {}, "DELETE /skills/s", None),
    ("skills.Skills.content.retrieve", ["s"], {}, "GET /skills/s/content", None),
    ("skills.Skills.versions.retrieve", ["2"], {"skill_id": "s"}, "GET /skills/s/versions/2", None),
    ("skills.Skills.versions.list", ["s"], {"order": "asc"}, "GET /skills/s/versions?order=asc", None),
    ("skills.Skills.versions.delete", ["2"], {"skill_id": "s"}, "DELETE /skills/s/versions/2", None),
    ("skills.Skills.versions.content.retrieve", ["2"], {"skill_id": "s"}, "GET /skills/s/versions/2/content", None),
    ("safety.Safety.alerts.retrieve", ["a"], {}, "GET /safety/alerts/a", None),
    ("safety.Safety.cases.retrieve", ["c"], {}, "GET /safety/cases/c", None),
    (
        "webhooks.Webhooks.create",
        [],
        {"event_types": ["batch.completed"], "name": "n", "url": "https://a.example"},
        "POST /webhook_endpoints",
        b'{"event_types":["batch.completed"],"name":"n","url":"https://a.example"}',
    ),
    ("webhooks.Webhooks.retrieve", ["w"], {}, "GET /webhook_endpoints/w", None),
    ("webhooks.Webhooks.update", ["w"], {"name": "m"}, "POST /webhook_endpoints/w", b'{"name":"m"}'),
    ("webhooks.Webhooks.list", [], {"limit": 200, "after": None}, "GET /webhook_endpoints?limit=200", None),
    ("webhooks.Webhooks.delete", ["w"], {}, "DELETE /webhook_endpoints/w", None),
    (
        "webhooks.Webhooks.rotate_secret",
        ["w"],
        {"keep_old_secret_active_for_24_hours": True},
        "POST /webhook_endpoints/w/rotate_secret",
        b'{"keep_old_secret_active_for_24_hours":true}',
    ),
    (
        "webhooks.Webhooks.test",
        ["w"],
        {"event_type": "batch.failed"},
        "POST /webhook_endpoints/w/test",
        b'{"event_type":"batch.failed"}',
    ),
    ("webhooks.Webhooks.event_types.list", [], {}, "GET /webhook_event_types", None),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_what_goes_on_the_wire(wire, call):
    operation, ids, parameters, line, body = call
    sent = wire(operation, *ids, **parameters)
    assert (sent.line, sent.body, sent.files) == (line, body, [])
    assert sent.request.is_pinned()


FOLDER = [("skill/SKILL.md", b"# a"), ("skill/run.py", b"b")]


FORMS = [
    (
        "containers.Containers.files.create",
        ["c"],
        {"file": ("a.txt", b"x")},
        "POST /containers/c/files",
        [],
        [("file", "a.txt", b"x", "text/plain")],
    ),
    (
        "containers.Containers.files.create",
        ["c"],
        {"file_id": "f"},
        "POST /containers/c/files",
        [("file_id", "f")],
        [],
    ),
    (
        "skills.Skills.create",
        [],
        {"files": ("skill.zip", b"PK")},
        "POST /skills",
        [],
        [("files", "skill.zip", b"PK", "application/zip")],
    ),
    (
        "skills.Skills.versions.create",
        ["s"],
        {"files": FOLDER, "default": True},
        "POST /skills/s/versions",
        [("default", "true")],
        [
            ("files[]", "skill/SKILL.md", b"# a", "text/markdown"),
            ("files[]", "skill/run.py", b"b", "text/x-python"),
        ],
    ),
    (
        "safety.ContentProvenanceChecks.create",
        [],
        {"file": ("a.png", b"x")},
        "POST /content_provenance_checks",
        [],
        [("file", "a.png", b"x", "image/png")],
    ),
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[0])
def test_files_go_out_as_forms(wire, form):
    operation, ids, parameters, line, fields, files = form
    sent = wire(operation, *ids, **parameters)
    assert (sent.line, sent.body, sent.files) == (line, fields, files)


def test_secrets_are_not_in_the_repr(wire):
    policy = {"type": "allowlist", "allowed_domains": ["a"], "domain_secrets": [{"value": "hush"}]}
    sent = wire("containers.Containers.create", name="n", network_policy=policy, skills=[{"source": {"data": "hush"}}])
    assert b"hush" in sent.body and "hush" not in repr(sent.request)


@pytest.mark.parametrize(
    ("operation", "ids", "parameters", "words"),
    [
        ("containers.Containers.files.create", ["c"], {}, "expected file or file_id, got neither"),
        ("containers.Containers.create", [], {"name": ""}, "name"),
        ("skills.Skills.update", ["s"], {}, "default_version: missing"),
        ("skills.Skills.create", [], {"files": [b""]}, "the file is empty"),
        ("webhooks.Webhooks.create", [], {"event_types": "a", "name": "n", "url": "u"}, "event_types: expected a list"),
        ("webhooks.Webhooks.test", ["w"], {}, "event_type: missing"),
    ],
)
def test_what_is_refused(wire, operation, ids, parameters, words):
    with pytest.raises((InvalidParameterError, ParameterTypeError)) as caught:
        wire(operation, *ids, **parameters)
    assert words in str(caught.value)
