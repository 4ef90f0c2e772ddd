"""The end that a host leaves unsaid: nothing is missing, nothing comes, and the connection stays open."""

from __future__ import annotations

import pytest
from behaviour.hosts.bodies import PLAIN, chunk_of
from pydantic import BaseModel

from async_openai import APITimeoutError, OpenAI
from async_openai.engine import stream_end
from async_openai.testing import Fault, Server

SHORT = 0.05
NEVER = 60.0
USAGE = {"id": "c1", "choices": [], "usage": PLAIN["chat"]["usage"]}
HELLO, STOP = chunk_of("+hello"), chunk_of("stop")
UNASKED = {"stream_options": {"include_usage": False}}
END = {"type": "response.completed", "response": PLAIN["responses"]}
CHAT = "chat.completions.create"
KINDS = {
    CHAT: ({"messages": [{"role": "user", "content": "Hi"}]}, "/chat/completions", [HELLO, STOP], UNASKED),
    "completions.create": (
        {"prompt": "Hi"},
        "/completions",
        [chunk_of(piece, "completions stream") for piece in ("+hello", "stop")],
        UNASKED,
    ),
    "responses.create": ({"input": "Hi"}, "/responses", [{"type": "response.created"}, END], {}),
}


@pytest.fixture
def waits(monkeypatch):
    """Sets how long is waited: in general, and for usage."""

    def of(silence, for_usage):
        monkeypatch.setattr(stream_end, "_SILENCE", silence)
        monkeypatch.setattr(stream_end, "_SILENCE_FOR_USAGE", for_usage)

    return of


def silent(server, events, path=KINDS[CHAT][1]):
    """Let the server send events, and then nothing, over an open connection."""
    server.route("POST", path, lambda request: (200, {}, iter(events)))
    server.always(Fault(stall=len(events)))


def read(surface, client, path=CHAT, **more):
    """Read a stream to its end: the whole reply."""
    parameters = {"model": "m", **KINDS[path][0], **more}
    if surface.name == "async_" and path == "responses.create":
        return surface.call(client, path, **parameters, stream=True), True
    outcome = surface.stream(client, path, **parameters)
    if outcome.error is not None:
        raise outcome.error
    return surface.run(outcome.stream.read()), outcome.stream.complete


def test_how_long_it_is_waited():
    assert (stream_end._SILENCE, stream_end._SILENCE_FOR_USAGE) == (1.0, 5.0)


@pytest.mark.parametrize("path", KINDS)
def test_after_its_end_a_stream_is_complete_by_silence(surface, server, waits, path):
    waits(SHORT, NEVER)
    _, address, events, options = KINDS[path]
    silent(server, events, address)
    client = surface.client(server, max_retries=0, timeout=NEVER)
    reply, complete = read(surface, client, path, **options)
    assert complete and reply.text == "hello"
    assert [(row.error, row.status) for row in client.ledger.rows] == [(None, 200)]
    server.wait_for(1, outcome="client_gone")


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
def test_the_same_over_other_transports(surface, server, waits, transport):
    waits(SHORT, NEVER)
    silent(server, [HELLO, STOP])
    reply, complete = read(surface, surface.client(server, max_retries=0, transport=transport), **UNASKED)
    assert complete and reply.text == "hello"
    server.wait_for(1, outcome="client_gone")


@pytest.mark.parametrize("options", [{}, {"stream_options": {"include_usage": True}}], ids=["ours", "the user's"])
def test_usage_that_was_asked_for_is_waited_for_longer(surface, server, waits, options):
    waits(NEVER, SHORT)
    silent(server, [HELLO, STOP])
    reply, complete = read(surface, surface.client(server, max_retries=0, timeout=NEVER), **options)
    assert complete and reply.text == "hello" and reply.usage is None


def test_once_it_is_there_it_is_not(surface, server, waits):
    waits(SHORT, NEVER)
    silent(server, [HELLO, STOP, USAGE])
    client = surface.client(server, max_retries=0, timeout=NEVER)
    reply, complete = read(surface, client)
    assert complete and reply.usage.total_tokens == 3 == client.ledger.rows[0].usage.total


def test_every_answer_has_to_have_ended(surface, server, waits):
    waits(SHORT, SHORT)
    other = chunk_of({"choice": {"index": 1, "delta": {"content": "there"}}})
    silent(server, [HELLO, other, STOP])
    with pytest.raises(APITimeoutError):
        read(surface, surface.client(server, max_retries=0, timeout=4 * SHORT), n=2)


def test_without_a_reason_it_is_not_complete(surface, server, waits):
    waits(SHORT, SHORT)
    silent(server, [HELLO])
    with pytest.raises(APITimeoutError) as caught:
        read(surface, surface.client(server, max_retries=0, timeout=4 * SHORT))
    assert caught.value.text == "hello"


def test_text_after_a_reason_is_waited_for(surface, server, waits):
    waits(NEVER, NEVER)
    silent(server, [HELLO, STOP, chunk_of("+ there"), "[DONE]"])
    reply, complete = read(surface, surface.client(server, max_retries=0))
    assert complete and reply.text == "hello there"


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_in_a_pool_the_next_one_is_not_asked(surface, server, waits):
    waits(SHORT, SHORT)
    silent(server, [HELLO, STOP])
    with Server() as good:
        for name, one in (("silent", server), ("good", good)):
            OpenAI.init_api_client(name, base_url=one.url, api_key="k")
        pool = OpenAI.pool("pool", clients=["silent", "good"], strategy="priority")
        reply, complete = read(surface, pool)
        assert complete and reply.text == "hello" and good.counts.requests == 0
        assert reply.client_name == "silent" and reply.failed_attempts == ()


class Thing(BaseModel):
    """What the model writes."""

    a: int


def test_done_without_a_reason_is_delivered_and_parsed(surface, server):
    text = '{"a": 1}'
    server.route("POST", KINDS[CHAT][1], lambda request: (200, {}, iter([chunk_of(f"+{text}"), "[DONE]"])))
    client = surface.client(server, max_retries=0)
    outcome = surface.stream(client)
    assert outcome.error is None and outcome.text == text and not outcome.stream.complete
    manager = surface.method(client, "chat.completions.stream")(model="m", **KINDS[CHAT][0], response_format=Thing)
    final = surface.inside(manager, lambda stream: stream.get_final_completion())
    assert final.parsed == Thing(a=1) and final.choices[0].finish_reason is None
    assert [row.error for row in client.ledger.rows] == [None, None]
