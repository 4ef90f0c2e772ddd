"""Usage in streams: asked for on the user's behalf, and taken back where that alone is refused."""

from __future__ import annotations

import pytest

from async_openai import APIStatusError, OpenAI
from async_openai.testing import Fault

WORDS = {
    "error": {"message": "Unrecognized request argument supplied: stream_options", "type": "invalid_request_error"}
}
LOC = {
    "detail": [{"type": "extra_forbidden", "loc": ["body", "stream_options"], "msg": "Extra inputs are not permitted"}]
}
OTHER = {"error": {"message": "temperature is too high", "type": "invalid_request_error", "param": "temperature"}}
CHAT = {"messages": [{"role": "user", "content": "Hi"}]}


def sent(server):
    """Which requests asked for usage."""
    return ["stream_options" in request.json for request in server.requests]


@pytest.fixture
def rests():
    return []


@pytest.fixture
def client(surface, server, rests):
    return surface.client(server, max_retries=0, on_cooldown=rests.append)


@pytest.mark.parametrize("refusal", [Fault(status=400, body=WORDS), Fault(status=422, body=LOC)], ids=["400", "422"])
@pytest.mark.parametrize(
    ("path", "parameters"),
    [("chat.completions.create", {}), ("completions.create", {"prompt": "x", "model": "m"})],
    ids=lambda part: str(part)[:10],
)
def test_a_refusal_of_it_is_answered_by_asking_without(surface, server, client, rests, refusal, path, parameters):
    server.script(refusal)
    streamed = surface.stream(client, path, **parameters)
    assert streamed.error is None and streamed.text
    assert sent(server) == [True, False]
    # An attempt like any other, but no retry (there is none here), and no cooldown.
    assert [row.status for row in client.ledger.rows] == [refusal.status, 200]
    assert not rests
    # From then on this model is not asked for it, by copies of the client neither.
    assert surface.stream(client, path, **parameters).text
    assert surface.stream(client.with_options(timeout=7), path, **parameters).text
    assert sent(server) == [True, False, False, False]
    assert surface.stream(client, path, **{**parameters, "model": "other", **({} if parameters else CHAT)}).text
    assert sent(server)[-1]


def test_a_refusal_in_the_stream_counts_too(surface, server, client):
    server.script(
        Fault(
            status=200,
            body='data: {"error": {"code": 400, "message": "stream_options?"}}\n\n',
            content_type="text/event-stream",
        )
    )
    assert surface.stream(client).text and sent(server) == [True, False]


@pytest.mark.parametrize(
    ("refusal", "parameters"),
    [
        (Fault(status=400, body=OTHER), {}),
        (Fault(status=404, body=WORDS), {}),
        (Fault(status=400, body=WORDS), {"stream_options": {"include_usage": True}}),
        (Fault(status=400, body=WORDS), {"extra_body": {"stream_options": {"include_usage": True}}}),
        (Fault(status=400, body=WORDS), {"stream_options": None}),
    ],
)
def test_other_refusals_are_final(surface, server, client, refusal, parameters):
    server.script(refusal)
    error = surface.stream(client, **parameters).error
    assert isinstance(error, APIStatusError) and len(server.requests) == 1
    assert surface.stream(client).text and sent(server)[-1]


def test_a_server_that_quotes_the_request_is_asked_twice_and_learned_nothing_of(surface, server, client):
    quoting = Fault(status=422, body={"detail": "temperature is wrong in {temperature: 9, stream_options: {}}"})
    server.script(quoting, quoting)
    error = surface.stream(client, temperature=9).error
    assert error.status_code == 422 and [attempt.number for attempt in error.attempts] == [1, 2]
    assert surface.stream(client).text and sent(server) == [True, False, True]


def test_none_and_nothing_are_not_sent(surface, server, client):
    for options in (None, {}):
        streamed = surface.stream(client, stream_options=options)
        assert streamed.text and all(chunk.usage is None for chunk in streamed.chunks)
    assert sent(server) == [False, False]


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_in_a_pool_the_same_member_is_asked_again(surface, server):
    for name in ("a", "b"):
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}")
    pool = OpenAI.pool("all", clients=["a", "b"])
    server.script(Fault(status=400, body=WORDS))
    assert surface.stream(pool).text
    assert [(row.client, row.status) for row in OpenAI.ledger.rows] == [("a", 400), ("a", 200)]


def test_a_retry_is_left_for_what_comes_after(surface, server, clock):
    client = surface.client(server, max_retries=1)
    server.script(503, Fault(status=400, body=WORDS), None)
    assert surface.stream(client).text
    assert [row.status for row in client.ledger.rows] == [503, 400, 200] and len(clock.sleeps) == 1
