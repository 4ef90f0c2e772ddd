"""Agents: sessions are followed event by event, errors among them, and files come to where agents find them."""

from __future__ import annotations

import json

import pytest

from async_openai import APIStatusError, InvalidParameterError
from async_openai.testing import Fault
from async_openai.types.agent_events import SessionDeltaEvent, SessionErrorEvent, SessionItemEvent, TurnEvent

SESSION = {"id": "sess_1", "object": "agent.session", "created_at": 1, "last_active_at": 1}
USAGE = {"input_tokens": 70, "output_tokens": 7, "total_tokens": 77}
EVENTS = "/agents/sessions/sess_1/events"


def turn(state):
    usage = USAGE if state == "completed" else None
    return {"type": f"agent.session.turn.{state}", "turn": {"id": "turn_1", "status": state, "usage": usage}}


def session(state):
    return {"type": f"agent.session.{state}", "session": {**SESSION, "status": state}}


def delta(text):
    return {"type": "agent.session.turn.output_text.delta", "delta": text, "item_id": "item_1", "output_index": 0}


CALL = {"type": "function_call", "id": "i", "name": "f", "call_id": "c", "arguments": {"a": 1}, "turn_id": "turn_1"}
STREAM = [
    session("idle"),
    turn("created"),
    delta("Hel"),
    {"type": "error", "error": {"message": "a tool was slow", "type": "tool_error"}, "session_id": "sess_1"},
    {"type": "agent.session.turn.item.done", "item": CALL, "output_index": 1},
    {"type": "agent.session.mood.changed", "mood": "good"},
    delta("lo"),
    turn("completed"),
    session("idle"),
]


def sse(events):
    lines = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
    return Fault(status=200, body="".join(lines), content_type="text/event-stream")


def test_a_turn_is_followed(surface, server):
    later = [turn("created"), session("idle")]
    server.always(sse([*STREAM, *later]), path=EVENTS)
    server.script(sse([*STREAM, *later]), Fault(status=204, body=b""))
    client = surface.client(server)
    manager = surface.method(client, "beta.agents.sessions.stream")("sess_1", input="Hi")
    events = surface.inside(manager, surface.collect)
    assert [event["type"] for event in events] == [event["type"] for event in STREAM]
    assert isinstance(events[1], TurnEvent) and events[7].turn.usage.total_tokens == 77
    assert isinstance(events[2], SessionDeltaEvent)
    assert isinstance(events[3], SessionErrorEvent) and events[3].error.message == "a tool was slow"
    assert isinstance(events[4], SessionItemEvent) and events[4].item.arguments == {"a": 1}
    assert events[5].mood == "good"
    assert [(request.method, request.path) for request in server.requests] == [
        ("GET", f"/v1{EVENTS}"),
        ("POST", f"/v1{EVENTS}"),
    ]
    content = [{"type": "input_text", "text": "Hi"}]
    message = {"type": "agent.session.input.message", "input": [{"role": "user", "content": content}]}
    assert server.requests[1].json == {"events": [message]}
    assert {request.headers["openai-beta"] for request in server.requests} == {"agents=v1"}


def test_its_text_and_its_state(surface, server):
    server.script(sse(STREAM), Fault(status=204, body=b""))
    manager = surface.method(surface.client(server), "beta.agents.sessions.stream")("sess_1", input="Hi")
    held = []

    def use(stream):
        held.append(stream)
        return surface.collect(stream.text_deltas())

    assert surface.inside(manager, use) == ["Hel", "lo"]
    assert held[0].turn.status == "completed" and held[0].session.status == "idle"


def test_input_that_is_refused_closes_the_stream(surface, server):
    server.script(sse(STREAM), 400)
    manager = surface.method(surface.client(server, max_retries=0), "beta.agents.sessions.stream")("s", input="Hi")
    with pytest.raises(APIStatusError, match="400"):
        surface.inside(manager, surface.collect)
    assert len(server.requests) == 2


@pytest.mark.parametrize("name", ["create", "events"])
def test_raw_streams_have_the_same_events(surface, server, name):
    server.always(sse(STREAM))
    client = surface.client(server)
    if name == "events":
        stream = surface.call(client, "beta.agents.sessions.events.stream", "sess_1")
        found = surface.run(surface.collect(stream)) if surface.asynchronous else list(stream)
        assert [event["type"] for event in found] == [event["type"] for event in STREAM]
        assert server.requests[0].query_items == []
        return
    reply = surface.call(client, "beta.agents.sessions.create", environment={"type": "none"}, agent_id="a", stream=True)
    if surface.name == "async_":
        assert reply.id == "sess_1" and reply.status == "idle"
    assert server.requests[0].json["stream"] is True and "stream_options" not in server.requests[0].json


def test_a_file_is_put_into_an_environment(surface, server, tmp_path):
    server.always(Fault(status=200, body={"id": "file-1", "object": "file"}), path="/files")
    placed = {"environment_id": "env_1", "path": "/workspace/a.txt", "size_bytes": 2}
    server.always(Fault(status=200, body=placed), path="/agents/environments/env_1/files")
    path = "beta.agents.environments.files.upload"
    method = surface.method(surface.client(server), path)
    staged = surface.run(method("env_1", file=("a.txt", b"hi"), path="/workspace/a.txt"))
    assert staged.uploaded_file_id == "file-1" and staged.file.size_bytes == 2
    assert server.requests[1].json == {"file_id": "file-1", "path": "/workspace/a.txt", "type": "file_id"}


def test_a_folder_is_prepared(surface, server, tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.py", "in/b.py", "c.txt"):
        (tmp_path / name).write_text(name)
    numbers = iter("12")
    server.route("POST", "/files", lambda _: (200, {}, {"id": f"file-{next(numbers)}", "object": "file"}))
    path = "beta.agents.environments.files.prepare_directory"
    given = {"destination": "/workspace/src", "include": ["**/*.py"]}
    prepared = surface.call(surface.client(server), path, tmp_path, **given)
    assert [(file["file_id"], file["path"]) for file in prepared.files] == [
        ("file-1", "/workspace/src/a.py"),
        ("file-2", "/workspace/src/in/b.py"),
    ]
    assert prepared.uploaded_file_ids == ["file-1", "file-2"]


@pytest.mark.parametrize(
    ("path", "args", "given", "expected"),
    [
        ("prepare", [{"/etc/passwd": "x"}], {}, "expected a path below /workspace/, got '/etc/passwd'"),
        ("prepare", [{"/workspace/../x": "x"}], {}, "expected a path below /workspace/"),
        ("prepare", [{"/workspace/x": "/none"}], {}, "expected a file, there is none at '/none'"),
        ("prepare_directory", ["/none"], {"destination": "/workspace/x", "include": ["*"]}, "expected a folder"),
        ("upload", ["env_1"], {"file": b"x", "path": "x"}, "expected a path below /workspace/, got 'x'"),
    ],
)
def test_wrong_places_are_refused_before_anything_is_sent(surface, server, path, args, given, expected):
    method = surface.method(surface.client(server), f"beta.agents.environments.files.{path}")
    with pytest.raises(InvalidParameterError, match=expected):
        surface.run(method(*args, **given))
    assert not server.requests
