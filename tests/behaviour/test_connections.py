"""Connections that stay open: handshakes, events in and out, limits, faults, the ledger."""

from __future__ import annotations

import base64
import threading

import pytest

pytest.importorskip("websockets", reason="an extra: pip install -e '.[realtime]'")

from async_openai import (
    APIStatusError,
    APITimeoutError,
    AzureOpenAI,
    ConfigurationError,
    InvalidParameterError,
    OpenAI,
    ParameterTypeError,
)
from async_openai.connections.base_connection import ConnectionBrokenError
from async_openai.testing.conversation_server import ConversationServer

SOUND = b"\x01\x02\x03\x04"
USAGE = {
    "input_tokens": 100,
    "output_tokens": 20,
    "total_tokens": 120,
    "input_token_details": {"text_tokens": 40, "audio_tokens": 60, "cached_tokens": 10},
    "output_token_details": {"text_tokens": 5, "audio_tokens": 15},
}
ANSWER = [
    {"type": "session.created", "session": {"type": "realtime", "model": "gpt-realtime"}},
    "wait",
    {"type": "response.output_audio.delta", "delta": base64.b64encode(SOUND).decode(), "item_id": "i"},
    {"type": "session.mood.changed", "mood": "good"},
    {"type": "error", "error": {"type": "invalid_request_error", "message": "no such voice"}},
    {"type": "response.done", "response": {"id": "resp_1", "status": "completed", "usage": USAGE}},
]


@pytest.fixture
def talking():
    """Makes servers with a script."""
    running = []

    def start(script=(), **options):
        running.append(ConversationServer(script, **options).__enter__())
        return running[-1]

    yield start
    for server in running:
        server.__exit__()


def talk(surface, connection, event=None):
    """Send an event, and return all that come."""
    if not surface.asynchronous:
        if event:
            connection.send(event)
        return list(connection)

    async def run():
        if event:
            await connection.send(event)
        return [each async for each in connection]

    return run()


def opened(surface, client, path="realtime.connect", **parameters):
    return surface.method(client, path)(**parameters)


@pytest.mark.parametrize("surface", ["sync", "async_", "AsyncOpenAI"], indirect=True)
def test_a_conversation(surface, talking):
    server = talking(ANSWER)
    client = surface.client(base_url=server.url, api_key="sk-1", default_headers={"X-Team": "a"})
    manager = opened(surface, client, model="gpt-realtime", extra_query={"intent": "chat"}, tags=["voice"])
    events = surface.inside(manager, lambda connection: talk(surface, connection, {"type": "response.create"}))
    assert [event.type for event in events] == [step["type"] for step in ANSWER if step != "wait"]
    assert events[0].session.model == "gpt-realtime" and events[1].audio == SOUND
    assert events[2].mood == "good" and events[3].error.message == "no such voice"
    (handshake,) = server.handshakes
    assert handshake.path == "/v1/realtime?model=gpt-realtime&intent=chat"
    assert handshake.headers["authorization"] == "Bearer sk-1" and handshake.headers["x-team"] == "a"
    assert server.received == [{"type": "response.create"}]
    (row,) = client.ledger.rows
    assert (row.model, row.usage.input, row.usage.cached_input, row.usage.audio_input) == ("gpt-realtime", 100, 10, 60)
    assert (row.usage.output, row.usage.audio_output, row.tags) == (20, 15, ("voice",))


def test_events_by_name(talking):
    server = talking(["wait"] * 4)
    with OpenAI(base_url=server.url, api_key="k").realtime.connect(model="m") as connection:
        connection.session.update(session={"type": "realtime", "instructions": "Be brief."})
        connection.input_audio_buffer.append(audio=SOUND)
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": []}, event_id="e1")
        connection.response.create()
        assert list(connection) == []
    assert [event["type"] for event in server.received] == [
        "session.update",
        "input_audio_buffer.append",
        "conversation.item.create",
        "response.create",
    ]
    assert base64.b64decode(server.received[1]["audio"]) == SOUND and server.received[2]["event_id"] == "e1"


@pytest.mark.parametrize(
    ("use", "error", "expected"),
    [
        (lambda c: c.session.updat(session={}), AttributeError, "no event 'session.updat', the nearest is 'session.up"),
        (lambda c: c.sesion, AttributeError, "has no 'sesion', expected one of conversation, input_audio_buffer"),
        (lambda c: c.session.update(), InvalidParameterError, "session.update: expected session"),
        (lambda c: c.session.update(sesion={}), InvalidParameterError, "no 'sesion'; did you mean 'session'"),
        (lambda c: c.send({"type": "response.creat"}), InvalidParameterError, "did you mean 'response.create'"),
        (lambda c: c.send("hi"), ParameterTypeError, "expected an object with a type, got str"),
        (lambda c: c.session.update(session={"a": object()}), ParameterTypeError, "something that JSON cannot"),
    ],
)
def test_wrong_events_are_refused_before_anything_is_sent(talking, use, error, expected):
    server = talking(["stall"])
    manager = OpenAI(base_url=server.url, api_key="k").realtime.connect(model="m")
    with manager as connection, pytest.raises(error, match=expected):
        use(connection)
    assert not server.received


@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
def test_it_moves_on_while_it_is_opened(surface, talking):
    server = talking(refusals=[429, 503])
    manager = opened(surface, surface.client(base_url=server.url, api_key=["k1", "k2", "k3"]), model="m")
    assert surface.inside(manager, lambda connection: talk(surface, connection)) == []
    assert len({handshake.headers["authorization"] for handshake in server.handshakes}) == 3


def test_a_refusal_of_the_request_is_final(talking):
    server = talking(refusals=[400])
    client = OpenAI(base_url=server.url, api_key=["k1", "k2"])
    with pytest.raises(APIStatusError, match="scripted 400"), client.realtime.connect(model="m"):
        pass
    assert len(server.handshakes) == 1


def test_a_pool_connects_to_the_next_client(talking):
    down, up = talking(refusals=[503]), talking()
    clients = [OpenAI(base_url=each.url, api_key="k") for each in (down, up)]
    with OpenAI.pool("voices", clients=clients).realtime.connect(model="m"):
        assert (len(down.handshakes), len(up.handshakes)) == (1, 1)


@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
@pytest.mark.parametrize(("last", "code"), [("cut", None), (1011, 1011)])
def test_a_break_tells_what_came_before(surface, talking, last, code):
    server = talking([{"type": "session.created"}, {"type": "rate_limits.updated", "rate_limits": []}, last])
    manager = opened(surface, surface.client(base_url=server.url, api_key="k"), model="m")
    with pytest.raises(ConnectionBrokenError, match="open another one") as caught:
        surface.inside(manager, lambda connection: talk(surface, connection))
    assert [event.type for event in caught.value.events] == ["session.created", "rate_limits.updated"]
    assert caught.value.close_code in {code, 1006}


@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
@pytest.mark.parametrize(
    ("limit", "expected"), [({"inter_token_timeout": 0.05}, "inter_token_timeout"), ({"deadline": 0.05}, "deadline")]
)
def test_silence_has_an_end(surface, talking, limit, expected):
    server = talking(["stall"])
    manager = opened(surface, surface.client(base_url=server.url, api_key="k"), model="m", **limit)
    with pytest.raises(APITimeoutError, match=expected):
        surface.inside(manager, lambda connection: talk(surface, connection))


def test_nothing_is_left_open(talking):
    server = talking(["stall"])
    before = set(threading.enumerate())
    with pytest.raises(KeyboardInterrupt), OpenAI(base_url=server.url, api_key="k").realtime.connect(model="m"):
        raise KeyboardInterrupt
    own = [one for one in set(threading.enumerate()) - before if "conversations" not in one.name]
    for one in own:
        one.join(5)
    assert not any(one.is_alive() for one in own)


@pytest.mark.parametrize(
    ("path", "given", "expected"),
    [
        ("live.connect", {}, "/v1/live/sessions"),
        ("live.forks.connect", {"session_id": "a/b"}, "/v1/live/sessions/a%2Fb/fork"),
        ("live.sideband.connect", {"session_id": "s"}, "/v1/live/sessions/s/attach"),
        ("realtime.translations.connect", {"model": "m"}, "/v1/realtime/translations?model=m"),
        ("realtime.connect", {"call_id": "c"}, "/v1/realtime?call_id=c"),
        ("responses.connect", {}, "/v1/responses"),
    ],
)
def test_where_connections_lead(surface, talking, path, given, expected):
    server = talking()
    manager = opened(surface, surface.client(base_url=server.url, api_key="k"), path, **given)
    surface.inside(manager, lambda connection: talk(surface, connection))
    assert server.handshakes[0].path == expected


def test_betas_are_named_in_the_handshake(talking):
    server = talking()
    client = OpenAI(base_url=server.url, api_key="k")
    with client.beta.realtime.connect(model="m"), client.beta.responses.connect(betas=["responses_multi_agent=v1"]):
        assert [one.headers["openai-beta"] for one in server.handshakes] == ["realtime=v1", "responses_multi_agent=v1"]


def test_azure_is_asked_by_deployment(talking):
    server = talking()
    client = AzureOpenAI(azure_endpoint=server.url.removesuffix("/v1"), api_key="k", api_version="2025-04-01-preview")
    with client.realtime.connect(model="voice"):
        pass
    (handshake,) = server.handshakes
    assert handshake.path == "/openai/realtime?deployment=voice&api-version=2025-04-01-preview"
    assert handshake.headers["api-key"] == "k"
    with pytest.raises(InvalidParameterError, match="Azure OpenAI has no GET /live/sessions"), client.live.connect():
        pass


@pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
def test_responses_have_their_own_events_and_bills(surface, talking):
    usage = {"input_tokens": 7, "output_tokens": 3, "total_tokens": 10}
    reply = {"id": "resp_1", "object": "response", "model": "gpt-5", "status": "completed", "usage": usage}
    done = {"type": "response.completed", "response": reply}
    server = talking(["wait", {"type": "response.output_text.delta", "delta": "Hi", "item_id": "i"}, done])
    client = surface.client(base_url=server.url, api_key="k")
    manager = opened(surface, client, "responses.connect")
    request = {"type": "response.create", "model": "gpt-5", "input": "Hi"}
    events = surface.inside(manager, lambda connection: talk(surface, connection, request))
    assert events[0].delta == "Hi" and events[1].response.id == "resp_1"
    assert [(row.model, row.usage.input) for row in client.ledger.rows] == [("gpt-5", 7)]
    assert server.received == [request]


def test_a_session_needs_a_model_and_a_key(talking):
    server = talking()
    with pytest.raises(InvalidParameterError, match="expected a model, or the call_id"):
        OpenAI(base_url=server.url, api_key="k").realtime.connect()
    with pytest.raises(ConfigurationError, match="has no key"), OpenAI(base_url=server.url).realtime.connect(model="m"):
        pass
    assert not server.handshakes


def test_an_event_of_100_000_bytes_and_one_that_is_none(talking):
    server = talking([{"type": "response.output_text.delta", "delta": "x" * 100_000}, "[]"])
    with OpenAI(base_url=server.url, api_key="k").realtime.connect(model="m") as connection:
        assert len(connection.recv().delta) == 100_000
        with pytest.raises(Exception, match="no JSON object"):
            connection.recv()
