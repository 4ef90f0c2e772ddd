"""Recorded calls: a real host's answers, written to a file without keys and given again."""

from __future__ import annotations

import json

import pytest

from async_openai import BadRequestError, ConfigurationError, InternalServerError, OpenAI, StorageError
from async_openai.testing import Fault, Server, refused_url
from tests.conftest import MODEL, chat

SECRET = 'sk-real-"quoted"-0123456789'


def calls(client):
    """What a program asks, and what it gets."""
    told = [
        client.chat.completions.create(**chat("Hi")).text,
        client.chat.completions.create(**chat("Hi")).text,
        client.chat.completions.create(**chat("Hi"), stream=True).text,
        client.responses.create(model=MODEL, input="Hi", stream=True).read().output_text,
        client.images.edit(image=("cat.png", b"\x89PNG"), prompt="a hat", response_format="b64_json").data[0].b64_json,
        client.models.retrieve(MODEL).id,
    ]
    with pytest.raises(BadRequestError) as caught:
        client.chat.completions.create(model=MODEL, messages=[])
    return [*told, caught.value.message]


def test_what_was_recorded_is_given_again(tmp_path):
    cassette = tmp_path / "calls.jsonl"
    with Server(keys=[SECRET]) as host, Server() as server:
        host.reply("first", "second")
        server.record(cassette, upstream=host.url, key=SECRET)
        with OpenAI(base_url=server.url, api_key="sk-mine-0123456789", max_retries=0) as client:
            seen = calls(client)
        assert seen[:3] == ["first", "second", "You said: Hi"] and len(host.requests) == 7
        assert {request.key for request in host.requests} == {SECRET}
    written = cassette.read_text("utf-8")
    assert "sk-" not in written and "quoted" not in written and "authorization" not in written
    with Server() as server:
        server.replay(cassette)
        with OpenAI(base_url=server.url, api_key="another", max_retries=0) as client:
            assert calls(client) == seen
            assert client.chat.completions.create(**chat("Hi")).text == "second"  # the last one again
            with pytest.raises(BadRequestError, match=r"calls.jsonl holds no answer to this POST /v1/chat/completions"):
                client.chat.completions.create(**chat("Something else"))
            server.clear()
            assert client.chat.completions.create(**chat("Something else")).text == "You said: Something else"


def test_a_key_in_what_is_sent_or_said_is_blotted_out(tmp_path):
    cassette = tmp_path / "calls.jsonl"
    with Server() as host, Server() as server:
        host.script(Fault(status=200, body={"object": "list", "data": [{"id": SECRET, "object": "model"}]}), times=1)
        server.record(cassette, upstream=host.url)
        with OpenAI(base_url=server.url, api_key=SECRET, default_query={"k": SECRET}, max_retries=0) as client:
            assert client.models.list().data[0].id == SECRET
    assert "quoted" not in cassette.read_text("utf-8")
    with Server() as server, OpenAI(base_url=server.url, api_key="b", default_query={"k": "b"}) as client:
        server.replay(cassette)
        assert client.models.list().data[0].id == "***"


def test_scripted_faults_come_before_a_recording(tmp_path):
    (tmp_path / "calls.jsonl").write_bytes(b"")
    with Server() as server, OpenAI(base_url=server.url, api_key="k", max_retries=0) as client:
        server.replay(tmp_path / "calls.jsonl")
        server.script(500)
        with pytest.raises(InternalServerError):
            client.models.list()


def test_a_host_that_cannot_be_reached(tmp_path):
    with refused_url() as nobody, Server() as server:
        server.record(tmp_path / "calls.jsonl", upstream=nobody)
        client = OpenAI(base_url=server.url, api_key="k", max_retries=0)
        with client, pytest.raises(InternalServerError, match="the upstream of the recording did not answer"):
            client.models.list()
        assert not (tmp_path / "calls.jsonl").read_bytes()


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"{}", b"nonsense", json.dumps({"request": {}}).encode()])
def test_what_is_no_recording(tmp_path, content):
    if content is not None:
        (tmp_path / "calls.jsonl").write_bytes(content)
    with pytest.raises(StorageError, match=r"calls\.jsonl"):
        Server().replay(tmp_path / "calls.jsonl")
    with pytest.raises(ConfigurationError, match="upstream: expected a base URL"):
        Server().record(tmp_path / "calls.jsonl", upstream="api.openai.com")
