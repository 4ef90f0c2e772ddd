"""`client.get`, `post`, `put`, `patch` and `delete`: paths without a method of their own, on every surface."""

from __future__ import annotations

import inspect
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from async_openai import (
    APIResponseValidationError,
    InvalidParameterError,
    Model,
    NotFoundError,
    OpenAI,
    ParameterTypeError,
    RawResponse,
    UsageError,
)
from async_openai.testing import Server

VERBS = ["get", "post", "put", "patch", "delete"]
CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


class Thing(BaseModel):
    id: str
    size: int = 0


def echo(server, path="/things", reply=None):
    """Let the server answer every verb at a path."""
    for verb in VERBS:
        server.route(verb.upper(), path, lambda _: (200, {"x-mine": "1"}, reply or {"id": "t", "size": 3}))


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_goes_to_its_path(surface, server, verb):
    echo(server)
    body = {} if verb == "get" else {"body": {"a": [1, None, True]}}
    made = surface.call(
        surface.client(server), verb, "/things?x=1&y=a b", cast_to=Thing, extra_query={"z": [2]}, **body
    )
    assert made == Thing(id="t", size=3)
    (request,) = server.requests
    assert (request.method, request.path) == (verb.upper(), "/v1/things")
    assert request.query_items == [("x", "1"), ("y", "a b"), ("z[]", "2")]
    assert request.headers["authorization"] == "Bearer sk-test-0123456789"
    if body:
        assert request.json == {"a": [1, None, True]} and request.headers["content-type"] == "application/json"
    else:
        assert request.body == b"" and "content-type" not in request.headers
    assert ("idempotency-key" in request.headers) is (verb == "post")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (dict, {"id": "t", "size": 3}),
        (dict[str, Any], {"id": "t", "size": 3}),
        (object, {"id": "t", "size": 3}),
        (Thing, Thing(id="t", size=3)),
        (None, None),
        (type(None), None),
        (str, '{"id":"t","size":3}'),
        (bytes, b'{"id":"t","size":3}'),
    ],
)
def test_the_answer_is_read_as_what_was_asked_for(surface, server, kind, expected):
    echo(server)
    assert surface.call(surface.client(server), "get", "/things", cast_to=kind) == expected


def test_whole_answers(surface, server):
    echo(server)
    client = surface.client(server)
    ours = surface.call(client, "post", "/things", cast_to=RawResponse, body=[1])
    assert ours.status_code == 200 and ours.headers["X-Mine"] == "1" and ours.json()["id"] == "t"
    theirs = surface.call(client, "post", "/things", cast_to=httpx.Response, body="text")
    assert theirs.status_code == 200 and theirs.headers["x-mine"] == "1" and theirs.json()["id"] == "t"
    assert [request.json for request in server.requests] == [[1], "text"]


def test_replies_of_our_own_know_their_call(surface, server):
    client = surface.client(server)
    model = surface.call(client, "get", "models/gpt-4o", cast_to=Model)
    assert type(model) is Model and model.id == "gpt-4o" and model.request_id and model.client_name == "default"
    answer = surface.call(client, "post", "/chat/completions", cast_to=dict, body=CHAT)
    assert answer["choices"][0]["message"]["content"] == "You said: Hi"
    asked, told = client.ledger.rows
    assert (asked.endpoint, told.endpoint) == ("/models/gpt-4o", "/chat/completions")
    assert told.usage.total == 4 and told.model_asked == told.model_served == "m"


def test_what_does_not_fit_is_an_error(surface, server):
    client = surface.client(server)
    echo(server, reply={"size": "x"})
    with pytest.raises(APIResponseValidationError, match="id"):
        surface.call(client, "get", "/things", cast_to=Thing)
    with pytest.raises(NotFoundError):
        surface.call(client, "get", "/nothing", cast_to=dict)


def test_bodies_of_any_kind(surface, server):
    echo(server)
    client = surface.client(server)
    surface.call(client, "post", "/things", cast_to=dict, body=Thing(id="x"))
    surface.call(client, "post", "/things", cast_to=dict, body=Thing(id="x"), extra_body={"more": 1})
    surface.call(client, "post", "/things", cast_to=dict, extra_body={"only": 1})
    surface.call(client, "delete", "/things", cast_to=dict)
    assert [request.body for request in server.requests] == [b'{"id":"x"}', b'{"id":"x","more":1}', b'{"only":1}', b""]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0)])
def test_what_one_call_sends_does_not_change_the_next(surface, server, order):
    echo(server)
    client = surface.client(server)
    kinds = [{"body": {"a": 1}}, {"files": {"f": b"x"}}, {}, {"cast_to": bytes}]
    for index in order:
        surface.call(client, "post", "/things", **{"cast_to": dict, **kinds[index]})
    seen = [(one.headers.get("content-type", "").partition(";")[0], one.headers["accept"]) for one in server.requests]
    json, any_kind = "application/json", "*/*"
    wanted = [(json, json), ("multipart/form-data", json), ("", json), ("", any_kind)]
    assert seen == [wanted[index] for index in order]


def test_files_make_a_form(surface, server, tmp_path):
    echo(server)
    client = surface.client(server)
    path = tmp_path / "a.txt"
    path.write_bytes(b"from disk")
    body = {"purpose": "batch", "tags": ["x", "y"]}
    surface.call(client, "post", "/things", cast_to=dict, body=body, files={"file": path})
    surface.call(client, "post", "/things", cast_to=dict, files={"images": [b"one", ("two.png", b"two")]})
    surface.call(client, "put", "/things", cast_to=dict, files=[("a", b"x"), ("a", b"y")])
    first, second, third = (request.form for request in server.requests)
    assert [(part.name, part.text if part.filename is None else part.filename) for part in first.parts] == [
        ("purpose", "batch"),
        ("tags[]", "x"),
        ("tags[]", "y"),
        ("file", "a.txt"),
    ]
    assert [(part.name, part.content) for part in second.parts] == [("images", b"one"), ("images", b"two")]
    assert [(part.name, part.content) for part in third.parts] == [("a", b"x"), ("a", b"y")]


def test_options_have_the_official_names_too(surface, server, clock):
    echo(server)
    client = surface.client(server)
    options = {"headers": {"x-a": "1"}, "params": {"q": 1}, "extra_json": {"more": 1}, "max_retries": 0}
    surface.call(client, "post", "/things", cast_to=dict, body={"a": 1}, options=options, extra_headers={"x-b": "2"})
    (request,) = server.requests
    assert request.query_items == [("q", "1")] and request.json == {"a": 1, "more": 1}
    # What is given by itself wins over the options.
    assert "x-a" not in request.headers and request.headers["x-b"] == "2"
    server.script(503)
    with pytest.raises(Exception, match="503"):
        surface.call(client, "post", "/things", cast_to=dict, options=options)
    server.script(503)
    assert surface.call(client, "post", "/things", cast_to=dict, max_retries=1)["id"] == "t"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/v1/models",
        "http://127.0.0.1:1/models",
        "https://api.openai.com@evil.example/x",
        "//evil.example/x",
    ],
)
def test_a_key_goes_to_the_clients_own_host_only(surface, server, path):
    with Server() as other:
        for url in (path, other.url + "/models"):
            with pytest.raises(InvalidParameterError) as refused:
                surface.call(surface.client(server), "get", url, cast_to=dict)
            assert refused.value.param == "path"
        assert not other.requests
    assert not server.requests


def test_a_url_of_the_own_host_is_taken_as_it_is(surface, server):
    echo(server, "/elsewhere")
    client = surface.client(server)
    url = server.origin + "/elsewhere?x=1"
    assert surface.call(client, "get", url, cast_to=Thing).id == "t"
    assert surface.call(client, "get", url.replace("http", "HTTP", 1), cast_to=Thing).id == "t"
    assert {(request.path, request.query_string) for request in server.requests} == {("/elsewhere", "x=1")}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"path": ""}, "path: is empty"),
        ({"path": "/"}, "path: is empty"),
        ({"path": 3}, "path: expected text, got int"),
        ({"path": "/a\r\nx: y"}, "path: has a line break"),
        ({"path": "/a/../b"}, "path: holds a segment"),
        ({"path": "/a/./b"}, "path: holds a segment"),
        ({"path": "ftp://x/y"}, "path: expected a path"),
        ({"path": "http://[x"}, "path: is no valid URL"),
        ({"cast_to": lambda: 3}, "cast_to: JSON cannot be read as"),
        ({"cast_to": 3}, "cast_to: JSON cannot be read as"),
        ({"temprature": 1}, "temprature"),
        ({"options": 3}, "options: expected a mapping"),
        ({"options": {"heders": {}}}, "did you mean 'headers'"),
        ({"timeout": -1}, "timeout"),
        ({"extra_headers": {"a": "b\n"}}, "extra_headers"),
        ({"body": object()}, "body: expected what JSON can hold"),
        ({"body": [1], "extra_body": {"a": 1}}, "body: only an object"),
        ({"files": 3}, "files: expected a mapping"),
        ({"files": {"f": "none.txt"}}, "files: f: cannot read the file"),
        ({"files": {"f": b"x"}, "body": [1]}, "body: only an object"),
    ],
)
def test_bad_input_is_refused_in_our_words(surface, server, given, message):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError) as refused:
        surface.run(surface.method(client, "post")(**{"path": "/things", "cast_to": dict, **given}))
    assert message in str(refused.value) and "pydantic" not in str(refused.value)
    assert not server.requests


def test_get_has_no_body(surface, server):
    for given in ({"body": {}}, {"files": {}}):
        with pytest.raises(ParameterTypeError):
            surface.call(surface.client(server), "get", "/things", cast_to=dict, **given)
    assert not server.requests


def test_azures_rules_hold(surface, server):
    from async_openai import AsyncAzureOpenAI, AzureOpenAI

    kind = AsyncAzureOpenAI if surface.name == "AsyncOpenAI" else AzureOpenAI
    given = {"azure_endpoint": server.azure_url, "api_key": "k", "azure_model_mapping": {"m": "my dep"}}
    client = surface.track(kind(**given, api_version="2024-10-21"))
    surface.call(client, "post", "/chat/completions", cast_to=dict, body=CHAT)
    surface.call(client, "get", "/models?api-version=2024-06-01", cast_to=dict)
    asked, listed = server.requests
    assert asked.path == "/openai/deployments/my%20dep/chat/completions" and asked.json["model"] == "my dep"
    assert asked.query_items == [("api-version", "2024-10-21")] and asked.headers["api-key"] == "k"
    assert listed.query_items == [("api-version", "2024-06-01")]
    with pytest.raises(InvalidParameterError, match="Azure"):
        surface.call(client, "post", "/moderations", cast_to=dict, body={"input": "x"})


def test_the_class_sends_them_to_its_default_client(server):
    echo(server)
    with Server() as other:
        OpenAI.configure(enable_rotating_clients=True, max_retries=0)
        OpenAI.init_api_client("first", base_url=server.url, api_key="k", set_as_default=True)
        OpenAI.init_api_client("second", base_url=other.url, api_key="k")
        assert OpenAI.get("/things", cast_to=Thing).id == "t"
        server.script(500)
        # A path may name what one account holds: it goes to no other.
        with pytest.raises(Exception, match="500"):
            OpenAI.post("/things", cast_to=Thing)
        assert not other.requests


def test_they_look_like_methods(surface, server):
    client = surface.client(server)
    get = surface.method(client, "get")
    assert get.__name__ == ("async_get" if surface.name == "async_" else "get") and "cast_to" in get.__doc__
    assert inspect.iscoroutinefunction(get) is surface.asynchronous and surface.method(client, "get") is get
    surface.run(client.close())
    with pytest.raises(UsageError):
        surface.call(client, "get", "/things", cast_to=dict)
