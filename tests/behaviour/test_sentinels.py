"""`NOT_GIVEN`, `omit` and the official client's own: whoever gives them gives nothing."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest

import async_openai
from async_openai import NOT_GIVEN, ChatRequest, NotGiven, Omit, OpenAI, ParameterTypeError, not_given, omit
from async_openai.testing import Fault

THEIRS = type("NotGiven", (), {"__module__": "openai._types"})()
THEIR_OMIT = type("Omit", (), {"__module__": "openai._types"})()
ALL = [NOT_GIVEN, not_given, omit, NotGiven(), THEIRS, THEIR_OMIT]
IDS = ["NOT_GIVEN", "not_given", "omit", "NotGiven()", "openai's", "openai's omit"]
HI = [{"role": "user", "content": "Hi"}]

nothing = pytest.mark.parametrize("nothing", ALL, ids=IDS)


def test_what_they_are():
    assert not NOT_GIVEN and not omit and NOT_GIVEN is not_given
    assert [repr(value) for value in (NOT_GIVEN, omit)] == ["NOT_GIVEN", "omit"]
    assert isinstance(NOT_GIVEN, NotGiven) and isinstance(omit, Omit)
    for value in (NOT_GIVEN, omit):
        assert type(pickle.loads(pickle.dumps(value))) is type(copy.deepcopy(value)) is type(value)
    assert {"NOT_GIVEN", "not_given", "omit", "NotGiven", "Omit"} <= set(async_openai.__all__)


@nothing
@pytest.mark.spread
def test_parameters(surface, server, nothing):
    client = surface.client(server)
    given = {"temperature": nothing, "tools": nothing, "response_format": nothing, "stream": nothing, "user": "x"}
    options = {"timeout": nothing, "extra_headers": nothing, "extra_query": nothing, "extra_body": nothing}
    surface.chat(client, **given, **options, own=nothing, max_retries=nothing, deadline=nothing)
    (request,) = server.requests
    assert request.json.keys() == {"model", "messages", "user"}


@nothing
@pytest.mark.spread
def test_inside_of_what_is_sent(surface, server, nothing):
    surface.call(
        surface.client(server),
        "chat.completions.create",
        input_object={"model": "m", "messages": [{"role": "user", "content": "Hi", "name": nothing}], "n": nothing},
    )
    surface.chat(surface.client(server), extra_body={"a": {"b": [1, nothing]}, "c": nothing})
    first, second = (request.json for request in server.requests)
    assert first == {"model": "m", "messages": HI}
    assert second["a"] == {"b": [1]} and "c" not in second


@nothing
@pytest.mark.spread
def test_queries_forms_and_headers(surface, server, nothing):
    client = surface.client(server)
    server.always(Fault(status=200, body={"id": "f", "data": []}), path="/files")
    surface.call(client, "files.list", after=nothing, limit=3, extra_query={"x": nothing, "y": 1})
    assert server.requests[0].query == {"limit": "3", "y": "1"}
    surface.call(client, "files.create", file=b"x", purpose="batch", expires_after={"anchor": "a", "seconds": nothing})
    assert [name for name in server.requests[1].form.fields if name.startswith("exp")] == ["expires_after[anchor]"]
    surface.call(client, "files.list", extra_headers={"X-A": nothing, "X-B": "b"})
    headers = server.requests[2].headers
    assert "x-a" not in headers and headers["x-b"] == "b"


@nothing
@pytest.mark.spread
def test_a_default_header_is_left_out_for_omit(surface, server, nothing):
    client = surface.client(server, default_headers={"X-Own": "1"})
    surface.chat(client, extra_headers={"X-Own": nothing, "authorization": nothing})
    left_out = type(nothing).__name__ == "Omit"
    headers = server.requests[0].headers
    assert (headers.get("x-own"), headers.get("authorization") is None) == (None if left_out else "1", left_out)


@nothing
@pytest.mark.spread
def test_clients(surface, server, nothing):
    client = surface.client(
        server, timeout=nothing, organization=nothing, default_headers={"X-A": nothing, "X-B": "b"}, provider=nothing
    )
    surface.chat(client.with_options(timeout=nothing, max_retries=0))
    assert "x-a" not in server.requests[0].headers and server.requests[0].headers["x-b"] == "b"


@nothing
def test_verbs_and_streams(surface, server, nothing):
    client = surface.client(server)
    reply = surface.call(
        client, "post", "/chat/completions", cast_to=dict, body={"model": "m", "messages": HI, "n": nothing}
    )
    assert reply["choices"] and "n" not in server.requests[0].json
    manager = surface.method(client, "responses.stream")(model="m", input="x", response_id=nothing)
    assert surface.inside(manager, surface.collect)
    assert server.requests[1].method == "POST"


@nothing
def test_what_is_needed_is_missing(nothing):
    with pytest.raises(ParameterTypeError, match="messages: missing"):
        ChatRequest(model="m", messages=nothing)
    with pytest.raises(ParameterTypeError, match="model: missing"):
        OpenAI.models.retrieve(nothing)


def test_a_class_of_that_name_elsewhere_is_none():
    other = type("NotGiven", (), {"__module__": "openaix"})()
    with pytest.raises(ParameterTypeError, match="temperature: expected a number, got NotGiven"):
        ChatRequest(model="m", messages=HI, temperature=other)


def test_nothing_is_imported_for_them():
    code = (
        "import sys; from async_openai import ChatRequest, NOT_GIVEN\n"
        "ChatRequest(model='m', messages=[], n=NOT_GIVEN); assert 'openai' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
