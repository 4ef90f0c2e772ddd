"""The pure parts of the bridge: where a request goes, which headers pass, how a body changes."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from async_openai import resources
from async_openai.bridge.incoming import Body, Incoming, place_of
from async_openai.bridge.operations import find
from async_openai.engine.request import Operation
from async_openai.transport.base import Timeouts

CHAT = "/chat/completions"


@pytest.mark.parametrize(
    ("target", "path", "query", "deployment"),
    [
        ("/v1/chat/completions", CHAT, "", None),
        ("/chat/completions", CHAT, "", None),
        ("/v1/openai/v1/chat/completions?api-version=preview", CHAT, "", None),
        ("/openai/deployments/my%20gpt/chat/completions?api-version=2024-10-21&x=1", CHAT, "x=1", "my gpt"),
        ("/proxy/deployments/d/images/edits", "/images/edits", "", "d"),
        ("/openai/responses?api-version=2025-03-01-preview", "/responses", "", None),
        (
            "/openai/v1/responses/resp_1/input_items?limit=2&after=x",
            "/responses/resp_1/input_items",
            "limit=2&after=x",
            None,
        ),
        ("/v1beta/openai/chat/completions", CHAT, "", None),
        ("/v1/projects/p/locations/global/endpoints/openapi/chat/completions", CHAT, "", None),
        ("/client/v4/accounts/a/ai/v1/embeddings", "/embeddings", "", None),
        ("/api/paas/v4/chat/completions", CHAT, "", None),
        ("/v1/models/org%2Fmodel", "/models/org%2Fmodel", "", None),
        ("/v1/rerank", "/rerank", "", None),
        ("/openai/something/new", "/something/new", "", None),
        ("/gateway/files/f-1/unheard_of", "/files/f-1/unheard_of", "", None),
        ("/unheard/of", "/unheard/of", "", None),
    ],
)
def test_only_what_follows_the_base_url_counts(target, path, query, deployment):
    verb = "GET" if path.startswith(("/models", "/files", "/responses/")) else "POST"
    place = place_of(verb, target)
    assert (place.path, place.query, place.deployment) == (path, query, deployment)


def declared() -> set[tuple[str, str]]:
    """Verb and path of every operation that there is."""
    for module in pkgutil.iter_modules(resources.__path__):
        importlib.import_module(f"{resources.__name__}.{module.name}")
    found, waiting = set[tuple[str, str]](), [Operation]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith(resources.__name__) and kind.verb and kind.reply is not None:
            found.add((kind.verb, kind.path))
    return found


def test_every_declared_operation_is_found_by_its_path():
    rows = declared()
    assert len(rows) > 100
    found = {(verb, path): find(verb, path.replace("{", "id-").replace("}", "")) for verb, path in rows}
    assert [row for row, each in found.items() if each is None or each.operation.template != row[1]] == []


def test_ids_of_a_path_are_named():
    found = find("GET", "/vector_stores/vs_1/files/file%2F2")
    assert found is not None and found.ids == {"vector_store_id": "vs_1", "file_id": "file/2"}
    assert find("PATCH", "/chat/completions") is None and find("GET", "/") is None and find("GET", "/close") is None


class Url:
    raw_path = b"/v1/chat/completions"


class Given:
    method, url = "post", Url

    def __init__(self, headers=(), timeout=None):
        self.headers = type("Headers", (), {"raw": [(name.encode(), value.encode()) for name, value in headers]})
        self.extensions = {} if timeout is None else {"timeout": timeout}


def test_who_asks_stays_here():
    hidden = [
        "Authorization", "api-key", "OpenAI-Organization", "OpenAI-Project", "Cookie", "User-Agent", "Host",
        "X-Stainless-Lang", "x-stainless-retry-count", "Content-Length", "Accept-Encoding", "Connection",
    ]  # fmt: skip
    seen = ["OpenAI-Beta", "X-Mine", "Content-Type", "Accept"]
    incoming = Incoming.of(Given([(name, "secret") for name in (*hidden, *seen)]), b"")
    assert incoming.headers == {name.lower(): "secret" for name in seen}
    assert incoming.verb == "POST" and "secret" not in repr(incoming)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, None),
        ({"connect": 5.0, "read": 600, "write": 600, "pool": 600}, None),
        ({"connect": 1.0, "read": 2.0, "write": 3.0, "pool": 4.0}, Timeouts(1.0, 2.0, 3.0, 4.0)),
        ({"connect": None, "read": None, "write": None, "pool": None}, Timeouts(None, None, None, None)),
    ],
)
def test_a_timeout_of_the_request_is_the_attempts(given, expected):
    assert Incoming.of(Given(timeout=given), b"").timeouts == expected


def test_json_stays_as_it_came_until_something_changes():
    content = b'{ "model":"a",\n "x": 1.50, "n": 12345678901234567890, "t": "\\ud83d" }'
    body = Body(content, "application/json")
    assert body.changed({}) == content and body.changed({"model": "a"}) == content
    assert Body(body.changed({"model": "b", "x": None}), "").fields == {
        "model": "b", "n": 12345678901234567890, "t": "\ud83d"
    }  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"model": ', b"\x00\xff", b"{" * 100_000, b'"model"'])
def test_what_is_no_object_is_sent_as_it_is(content):
    body = Body(content, "application/json")
    assert body.fields == {} and body.changed({"model": "b"}) == content


def form(*parts: tuple[str, bytes], boundary: bytes = b"b--x") -> bytes:
    lines = [
        b"--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n" % (boundary, head.encode(), value)
        for head, value in parts
    ]
    return b"".join(lines) + b"--" + boundary + b"--\r\n"


def test_a_value_of_a_form_is_changed_in_its_place():
    parts = [
        ('name="file"; filename="model"', b'--b--\r\nContent-Disposition: form-data; name="model"\r\n\r\nno'),
        ('name="model"', b"whisper-1"),
        ('name="prompt"', b"\xff" * 10_000),
    ]
    body = Body(form(*parts), 'multipart/form-data; boundary="b--x"')
    assert body.fields == {"model": "whisper-1"}
    assert body.changed({}) == form(*parts)
    assert body.changed({"model": "mine", "prompt": "x"}) == form(parts[0], ('name="model"', b"mine"), parts[2])


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=other", "text/plain"])
def test_a_form_that_cannot_be_read_is_sent_as_it_is(kind):
    content = form(('name="model"', b"a"))
    assert Body(content, kind).changed({"model": "b"}) == content
