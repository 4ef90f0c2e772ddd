"""The main job, on every surface: ask, get a reply, know where it came from."""

from __future__ import annotations

import pytest


def test_a_chat_call_gives_a_whole_reply(surface, server):
    reply = surface.chat(surface.client(server), "Hello there")
    assert reply.choices[0].message.content == reply.text == "You said: Hello there"
    assert reply["choices"][0]["message"]["content"] == reply[0].message.content
    assert "usage" in reply and "nonsense" not in reply
    assert len(reply) == 1 and bool(reply)
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (2, 4)
    assert reply.request_id == reply.headers["X-Request-Id"] == reply.response.headers["x-request-id"]
    assert reply.client_name == "default" and reply.response_ms > 0
    assert reply.response.status_code == 200 and reply.response.json()["object"] == "chat.completion"


def test_the_request_says_what_was_asked_and_nothing_else(surface, server):
    surface.chat(surface.client(server), temperature=0.5, stop=["x"], user=None)
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/chat/completions")
    assert request.json == {
        "model": "gpt-4o-mini",
        "messages": [{"role": "user", "content": "Hi"}],
        "temperature": 0.5,
        "stop": ["x"],
        "user": None,
    }
    assert request.headers["authorization"] == "Bearer sk-test-0123456789"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith("async-openai/")


@pytest.mark.parametrize(
    ("path", "parameters", "wire"),
    [
        ("completions.create", {"prompt": "a b", "model": "m"}, ("POST", "/v1/completions")),
        ("edits.create", {"model": "m", "instruction": "fix", "input": "a"}, ("POST", "/v1/edits")),
        ("embeddings.create", {"model": "m", "input": ["a", "b"]}, ("POST", "/v1/embeddings")),
        ("images.generate", {"prompt": "a cat"}, ("POST", "/v1/images/generations")),
        ("images.edit", {"prompt": "a cat", "image": b"\x89PNG"}, ("POST", "/v1/images/edits")),
        ("images.create_variation", {"image": ("cat.png", b"\x89PNG")}, ("POST", "/v1/images/variations")),
        ("models.list", {}, ("GET", "/v1/models")),
        ("fine_tuning.jobs.list", {"limit": 3}, ("GET", "/v1/fine_tuning/jobs")),
        (
            "chat.create",
            {"model": "m", "messages": [{"role": "user", "content": "x"}]},
            ("POST", "/v1/chat/completions"),
        ),
    ],
)
def test_every_operation_is_sent_once_and_answered(surface, server, path, parameters, wire):
    reply = surface.call(surface.client(server), path, **parameters)
    assert [(request.method, request.path) for request in server.requests] == [wire]
    assert reply.request_id and len(reply) > 0


def test_ids_are_positional(surface, server):
    client = surface.client(server)
    assert surface.call(client, "models.retrieve", "gpt-4o").id == "gpt-4o"
    assert surface.call(client, "models.delete", "ft:gpt-4o:org:x/y").deleted
    assert [request.path for request in server.requests] == [
        "/v1/models/gpt-4o",
        "/v1/models/ft%3Agpt-4o%3Aorg%3Ax%2Fy",
    ]


def test_lists_go_on_past_the_end_of_a_page(surface, server):
    jobs = surface.items(surface.client(server), "fine_tuning.jobs.list", limit=20)
    assert len(jobs) == len({job.id for job in jobs}) == 45
    assert [request.query.get("after") for request in server.requests] == [None, jobs[19].id, jobs[39].id]


def test_completions_without_a_model_send_the_default_one(surface, server):
    client = surface.client(server)
    surface.call(client, "completions.create", prompt="x")
    other = surface.client(server, default_completion_model="babbage-002")
    surface.call(other, "completions.create", prompt="x")
    assert [request.json["model"] for request in server.requests] == ["gpt-3.5-turbo-instruct", "babbage-002"]


def test_a_request_value_can_be_sent(surface, server):
    from async_openai import ChatRequest

    client = surface.client(server)
    request = ChatRequest(model="m", messages=[{"role": "user", "content": "x"}])
    send = client.async_send if surface.name == "async_" else client.send
    assert surface.run(send(request)).text == "You said: x"
    assert surface.call(client, "chat.create", request).text == "You said: x"
    assert surface.call(client, "chat.create", input_object=request).text == "You said: x"
    assert (
        surface.call(client, "chat.create", input_object={"model": "m", "messages": request.messages}).text
        == "You said: x"
    )
    assert len({request.body for request in server.requests}) == 1


def test_connections_are_kept(surface, server):
    client = surface.client(server)
    for _ in range(3):
        surface.chat(client)
        surface.stream(client)
    assert server.connections.total == 1


def test_call_options_reach_the_wire_and_not_the_body(surface, server):
    surface.chat(
        surface.client(server),
        extra_headers={"X-Mine": "1", "user-agent": "me"},
        extra_query={"a": [1, 2], "b": {"c": True}},
        extra_body={"new": {"x": 1}},
        idempotency_key="k1",
    )
    (request,) = server.requests
    assert request.headers["x-mine"] == "1" and request.headers["user-agent"] == "me"
    assert request.headers["idempotency-key"] == "k1"
    assert request.query_items == [("a[]", "1"), ("a[]", "2"), ("b[c]", "true")]
    assert request.json["new"] == {"x": 1} and "extra_body" not in request.json


def test_an_input_object_may_ask_for_a_stream(surface, server):
    asked = {"model": "m", "messages": [{"role": "user", "content": "x"}], "stream": True}
    reply = surface.call(surface.client(server), "chat.create", input_object=asked)
    whole = surface.run(reply.read()) if surface.name != "async_" else reply
    assert whole.text == "You said: x"
    assert server.requests[0].json["stream"] is True
