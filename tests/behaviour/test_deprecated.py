"""What is deprecated and still served: it works, and warns once."""

from __future__ import annotations

import json
import warnings

import pytest

from async_openai import OpenAI
from async_openai.resources import deprecation
from async_openai.testing import Fault

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1", "model": "gpt-4o"}
USAGE = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100}
DONE = {**RUN, "status": "completed", "usage": USAGE}
RUNS = "/threads/thread_1/runs"


def said(text):
    content = [{"index": 0, "type": "text", "text": {"value": text}}]
    return "thread.message.delta", {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": content}}


EVENTS = [
    ("thread.run.created", {**RUN, "status": "queued"}),
    said("Hel"),
    ("thread.sound.made", {"loud": True}),
    said("lo"),
    ("thread.run.completed", DONE),
]


def sse(events):
    lines = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    return Fault(status=200, body="".join([*lines, "event: done\ndata: [DONE]\n\n"]), content_type="text/event-stream")


@pytest.fixture
def untold(monkeypatch):
    monkeypatch.setattr(deprecation, "_told", set())


@pytest.mark.parametrize(
    ("path", "parameters", "expected"),
    [
        ("beta.assistants.retrieve", {"assistant_id": "a"}, "use responses and conversations"),
        ("videos.retrieve", {"video_id": "v"}, "ends it on 2026-09-24"),
        ("videos.poll", {"video_id": "v"}, "ends it on 2026-09-24"),
        ("files.retrieve_content", {"file_id": "f"}, "use files.content"),
        ("images.create_variation", {"image": b"\x89PNG"}, "use images.edit"),
    ],
)
def test_each_warns_once_and_says_what_replaces_it(surface, server, untold, path, parameters, expected):
    client = surface.client(server)
    server.always(Fault(status=200, body={"id": "x", "status": "completed", "data": []}))
    with pytest.warns(DeprecationWarning, match=f"is deprecated; .*{expected}") as caught:
        surface.call(client, path, **parameters)
    assert len(caught) == 1 and "async_openai/" not in caught[0].filename
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        surface.call(client, path, **parameters)


@pytest.mark.parametrize("path", ["videos.retrieve", "beta.threads.runs.retrieve"])
def test_the_raw_forms_warn_too(server, untold, path):
    server.always(Fault(status=200, body={"id": "x"}))
    method = OpenAI(base_url=server.url, api_key="k")
    *parents, name = path.split(".")
    for parent in parents:
        method = getattr(method, parent)
    ids = {"video_id": "v"} if path.startswith("videos") else {"run_id": "r", "thread_id": "t"}
    with pytest.warns(DeprecationWarning, match="is deprecated; "):
        getattr(method.with_raw_response, name)(**ids)


@pytest.mark.parametrize(
    ("path", "started", "parameters"),
    [
        ("beta.threads.runs.create_and_poll", RUNS, {"thread_id": "thread_1", "assistant_id": "asst_1"}),
        ("beta.threads.create_and_run_poll", "/threads/runs", {"assistant_id": "asst_1", "poll_interval_ms": 300}),
        (
            "beta.threads.runs.submit_tool_outputs_and_poll",
            f"{RUNS}/run_1/submit_tool_outputs",
            {"run_id": "run_1", "thread_id": "thread_1", "tool_outputs": [{"tool_call_id": "c", "output": "1"}]},
        ),
    ],
)
def test_a_run_is_waited_for_and_billed_once(surface, server, clock, path, started, parameters):
    states = iter(["queued", "in_progress", "completed", "completed"])
    server.always(Fault(status=200, body={**RUN, "status": "queued"}), path=started)

    def retrieve(request):
        status = next(states)
        return 200, {}, {**RUN, "status": status, "usage": USAGE if status == "completed" else None}

    server.route("GET", f"{RUNS}/run_1", retrieve)
    client = surface.client(server)
    run = surface.call(client, path, **parameters)
    assert run.status == "completed" and run.usage.total_tokens == 1100
    surface.call(client, "beta.threads.runs.retrieve", "run_1", thread_id="thread_1")
    assert client.ledger.total.usage.input == 1000
    assert {request.headers["openai-beta"] for request in server.requests} == {"assistants=v2"}


def test_a_run_that_waits_for_tools_is_not_waited_for(surface, server, clock):
    server.always(Fault(status=200, body={**RUN, "status": "requires_action"}))
    run = surface.call(surface.client(server), "beta.threads.runs.poll", "run_1", "thread_1")
    assert run.status == "requires_action" and len(server.requests) == 1


def test_a_streamed_run_gives_typed_events(surface, server):
    server.always(sse(EVENTS), path=RUNS)
    client = surface.client(server)
    given = {"thread_id": "thread_1", "assistant_id": "asst_1"}
    if surface.name == "async_":
        assert surface.call(client, "beta.threads.runs.create", **given, stream=True).status == "completed"
    else:
        streamed = surface.stream(client, "beta.threads.runs.create", **given)
        assert [event["event"] for event in streamed.chunks] == [name for name, _ in EVENTS]
        assert streamed.stream.text == "Hello" and streamed.stream.usage.total_tokens == 1100
    assert client.ledger.total.usage.output == 100


@pytest.mark.parametrize("path", ["beta.threads.runs.stream", "beta.threads.runs.create_and_stream"])
def test_a_run_is_followed_in_a_block(surface, server, path):
    server.always(sse(EVENTS), path=RUNS)
    manager = surface.method(surface.client(server), path)(thread_id="thread_1", assistant_id="asst_1")

    assert surface.inside(manager, lambda stream: surface.collect(stream.text_deltas())) == ["Hel", "lo"]
    manager = surface.method(surface.client(server), path)(thread_id="thread_1", assistant_id="asst_1")
    assert surface.inside(manager, lambda stream: stream.get_final_run()).usage.total_tokens == 1100
    assert server.requests[0].json == {"assistant_id": "asst_1", "stream": True}


def test_an_error_ends_a_streamed_run(server):
    server.always(sse([EVENTS[0], said("Hel"), ("error", {"message": "out of order", "code": "server_error"})]))
    client = OpenAI(base_url=server.url, api_key="k", max_retries=0)
    manager = client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1")
    with manager as stream, pytest.raises(Exception, match="out of order"):
        stream.get_final_run()


def test_a_video_is_made_waited_for_and_fetched(surface, server, clock):
    states = iter(["in_progress", "completed"])
    server.always(Fault(status=200, body={"id": "video_1", "status": "queued", "seconds": "4"}), path="/videos")
    server.route("GET", "/videos/video_1", lambda _: (200, {}, {"id": "video_1", "status": next(states)}))
    server.always(Fault(status=200, body=b"mp4", content_type="video/mp4"), path="/videos/video_1/content")
    client = surface.client(server)
    video = surface.call(client, "videos.create_and_poll", prompt="A cat", seconds="4", input_reference=b"\x89PNG")
    assert video.status == "completed"
    assert surface.call(client, "videos.download_content", video.id, variant="video").content == b"mp4"
    assert {part.name for part in server.requests[0].form.parts} == {"prompt", "seconds", "input_reference"}


def test_the_text_of_a_file(surface, server):
    server.always(Fault(status=200, body='{"a": 1}\n', content_type="application/jsonl"))
    text = surface.call(surface.client(server), "files.retrieve_content", "file-1")
    assert text == '{"a": 1}\n' and isinstance(text, str) and text.response.status_code == 200
