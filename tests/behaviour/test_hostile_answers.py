"""What a server can do with an answer: echo what it was sent, nest it without end, or stand in for the host."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import traceback
from urllib.parse import quote

import pytest

from async_openai import APIError, APIStatusError, OpenAIError
from async_openai.testing import ApiError, Fault

KEY = "sk-proj-0123456789abcdef"
HEADERS = {
    "Helicone-Auth": "Bearer helicone-1234",
    "X-Goog-Api-Key": "goog",
    "Cookie": "session=cookie-5678; theme=dark",
    "X-Tenant": "tenant0123456789abcdef",
}
CALL_HEADERS = {"X-Signature": "call-signature-7", "X-Trace": "trace0123456789abcdef"}
QUERY = {"sig": "query-secret-8"}
BODY = {
    "tools": [
        {
            "type": "mcp",
            "server_label": "l",
            "server_url": "https://mcp.example.com/s/mcp0path1234567890/sse?apiKey=mcp-query-9",
            "authorization": "mcp-token-9",
            "headers": {"X-Api-Key": "mcp-header-9", "Accept": "text/plain"},
        }
    ]
}
SECRETS = [
    KEY,
    "helicone-1234",
    "goog",
    "cookie-5678",
    "tenant0123456789abcdef",
    "call-signature-7",
    "trace0123456789abcdef",
    "query-secret-8",
    "mcp0path1234567890",
    "mcp-query-9",
    "mcp-token-9",
    "mcp-header-9",
]
ALL = " | ".join(SECRETS)
LONG = " | ".join(secret for secret in SECRETS if len(secret) >= 8)  # shorter ones may be names of fields
ESCAPED = "".join(f"\\u{ord(sign):04x}" for sign in ALL)
USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2, "echo": ALL}


def client_of(surface, server, **options):
    return surface.client(
        server,
        api_key=KEY,
        default_headers=HEADERS,
        default_query=QUERY,
        max_retries=0,
        debug_enabled=True,
        **options,
    )


def looked_through(error, client, records=()):
    """Look for a secret where a program may print, keep or send what it has of a failed call."""
    texts = [
        str(error),
        repr(error),
        repr(vars(error)),
        repr(error.attempts),
        "".join(traceback.format_exception(error)),
    ]
    texts += [repr(client.ledger.rows), repr(client.ledger.export()), str(client.ledger), repr(vars(client))]
    texts += [repr(client._target), repr(client._target.connections.options)]
    texts += [record.getMessage() + str(record.exc_text) for record in records if record.name == "async_openai"]
    texts += [repr(pickle.dumps(error)), repr(copy.deepcopy(error).__dict__)]
    if error.response is not None:
        texts += [error.response.text, repr(error.response.headers.raw), str(error.response.request_id)]
        texts += [json.dumps(error.body), repr(error.usage)]
    for text in texts:
        for secret in SECRETS:
            assert secret not in text.replace(error.text or "-", ""), (secret, text[:300])
            assert quote(secret, safe="") not in text


ECHOES = {
    "message": Fault(
        status=400, body={"error": {"message": f"you sent {ALL}", "type": "t", "code": ALL, "param": ALL}}
    ),
    "names of fields": Fault(status=400, body={"error": {"message": "m", KEY: 1, "tenant0123456789abcdef": 2}}),
    "nested": Fault(status=401, body={"error": {"message": "m", "a": [[{"b": [ALL, HEADERS, CALL_HEADERS]}]]}}),
    "escaped": Fault(status=403, body=f'{{"error": {{"message": "{ESCAPED}"}}}}'),
    "percent-encoded": Fault(status=404, body={"error": {"message": quote(ALL, safe="")}}),
    "in capitals": Fault(status=404, body={"error": {"message": ALL.upper()}}),
    "HTML": Fault(status=502, body=f"<html><title>{ALL}</title></html>", content_type="text/html"),
    "headers": Fault(status=429, headers={"x-echo": ALL, "x-request-id": KEY, "x-tenant0123456789abcdef": "1"}),
    "media type": Fault(status=200, body="what?", content_type=f"text/{KEY}"),
    "no JSON": Fault(status=200, body=f"{'-' * 290}{ALL}"),
    "another shape": Fault(status=200, body={"choices": {KEY: 1}, "usage": {LONG: LONG}}),
    "an error with success": Fault(status=200, body={"error": {"message": ALL, "code": KEY}, "usage": USAGE}),
    "a status line": Fault(raw=f"HTTP/1.1 {ALL}\r\n\r\n".encode()),
    "a broken header": Fault(raw=f"HTTP/1.1 200 OK\r\n{ALL}\r\n\r\n".encode()),
    "a chunk that is none": Fault(raw=f"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{KEY}\r\n".encode()),
}


@pytest.mark.parametrize("echo", ECHOES)
def test_whatever_is_echoed_reaches_nothing_that_is_kept(surface, server, echo, caplog):
    caplog.set_level(logging.DEBUG)
    server.always(ECHOES[echo])
    client = client_of(surface, server)
    with pytest.raises(APIError) as caught:
        surface.chat(client, extra_headers=CALL_HEADERS, extra_body=BODY)
    error = caught.value
    looked_through(error, client, caplog.records)
    if "raw" not in vars(ECHOES[echo]) or ECHOES[echo].raw is None:
        assert "*****" in repr(vars(error)) + repr(error.response.headers.raw) + error.response.text


@pytest.mark.parametrize("echo", ["message", "headers", "no JSON", "an error with success", "another shape"])
def test_nor_by_way_of_a_raw_answer_or_a_stream(surface, server, echo, caplog):
    caplog.set_level(logging.DEBUG)
    server.always(ECHOES[echo])
    client = client_of(surface, server)
    outcome = surface.stream(client, extra_headers=CALL_HEADERS, extra_body=BODY)
    looked_through(outcome.error, client, caplog.records)


def events(*datas):
    return b"".join(b"data: " + data.encode() + b"\n\n" for data in datas)


CHUNK = json.dumps({"choices": [{"index": 0, "delta": {"content": "Hello"}}], "usage": USAGE})
STREAMS = {
    "an error event": events(CHUNK, json.dumps({"error": {"message": ALL, "code": KEY}})),
    "a chunk that is none": events(CHUNK, json.dumps({"choices": {KEY: ALL}})),
    "an event that is no JSON": events(CHUNK, ALL, CHUNK),
    "an end without a word": events(CHUNK),
    "half an event": events(CHUNK) + b'data: {"choices": "' + ALL.encode(),
}


@pytest.mark.parametrize("stream", STREAMS)
def test_nor_by_way_of_a_stream_that_breaks(surface, server, stream, caplog):
    caplog.set_level(logging.DEBUG)
    headers = {"x-echo": ALL, "x-request-id": f"req-{KEY}"}
    server.always(Fault(status=200, headers=headers, body=STREAMS[stream], content_type="text/event-stream"))
    client = client_of(surface, server)
    outcome = surface.stream(client, extra_headers=CALL_HEADERS, extra_body=BODY)
    assert outcome.error.text == "Hello"
    looked_through(outcome.error, client, caplog.records)
    assert outcome.error.response.request_id == "req-**********"


def test_what_the_model_said_stays(surface, server):
    server.always(Fault(status=200, body=events(CHUNK.replace("Hello", KEY)), content_type="text/event-stream"))
    assert surface.stream(client_of(surface, server)).error.text == KEY


def test_nor_by_way_of_a_success(surface, server, caplog):
    caplog.set_level(logging.DEBUG)
    body = {"choices": [{"message": {"content": KEY}}], "model": f"gpt-{KEY}", "service_tier": KEY}
    server.always(Fault(status=200, headers={"x-request-id": KEY}, body=body))
    client = client_of(surface, server)
    for _ in range(2):
        reply = surface.chat(client, extra_headers=CALL_HEADERS, extra_body=BODY)
        # The user's data, as it came.
        assert (reply.text, reply.model) == (KEY, f"gpt-{KEY}")
    assert [(row.model_served, row.tier) for row in client.ledger.rows] == [("gpt-**********", "**********")] * 2
    for text in (repr(client.ledger.rows), *(record.getMessage() for record in caplog.records)):
        assert KEY not in text
    assert any("request_id=**********" in record.getMessage() for record in caplog.records)


def test_a_model_that_was_served_without_an_echo_is_looked_at_again_where_another_header_is_sent(surface, server):
    server.always(Fault(status=200, body={"choices": [{"message": {}}], "model": "gpt-4o-2024-08-06"}))
    client = client_of(surface, server)
    for more in ({}, {"X-Token": "gpt-4o-2024-08-06"}, {}):
        surface.chat(client, extra_headers=more)
    assert [row.model_served for row in client.ledger.rows] == ["gpt-4o-2024-08-06", "**********", "gpt-4o-2024-08-06"]


@pytest.mark.parametrize("value", [{}, [], 5, True])
def test_a_model_and_a_tier_of_another_kind_are_in_no_row(surface, server, value):
    server.always(Fault(status=200, body={"data": [], "model": value, "service_tier": value}))
    client = client_of(surface, server)
    try:
        surface.run(surface.method(client, "post")("/x", cast_to=dict))
    except OpenAIError:
        pytest.fail("it is a reply")
    (row,) = client.ledger.rows
    assert (row.model_served, row.tier) == (None, None)


def test_a_key_of_an_earlier_attempt_is_echoed_by_the_next(surface, server, clock):
    server.always(Fault(status=500, body={"error": {"message": "sk-one-0123456789 sk-two-0123456789"}}))
    client = surface.client(server, api_key=["sk-one-0123456789", "sk-two-0123456789"], max_retries=1)
    with pytest.raises(APIError) as caught:
        surface.chat(client)
    assert caught.value.message.startswith("500: ********** **********")


def test_a_proxy_that_echoes_its_credentials(surface, server):
    login = base64.b64encode(b"someone:pass-word-9").decode()
    server.always(Fault(status=407, headers={"x-echo": f"Basic {login}"}, body=f"pass-word-9 is wrong, {login}"))
    proxy = server.url.replace("http://", "http://someone:pass-word-9@").removesuffix("/v1")
    client = surface.client(base_url="http://api.example.com/v1", api_key=KEY, proxies=proxy, max_retries=0)
    with pytest.raises(APIStatusError) as caught:
        surface.chat(client)
    error = caught.value
    assert error.status_code == 407 and error.message == "407: ********** is wrong, **********"
    for text in (str(error), repr(vars(error)), repr(error.response.headers.raw), repr(pickle.dumps(error))):
        assert "pass-word-9" not in text and login not in text


def test_a_client_shows_none_of_what_it_was_given(surface, server):
    client = client_of(
        surface, server, webhook_secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZI", proxies={"all://": "http://u:pass-word-9@h:1"}
    )
    for text in (repr(client), repr(vars(client)), str(vars(client)), repr(client._target.connections.options)):
        for secret in (*SECRETS, "MfKQ9r8GKYqr", "pass-word-9"):
            assert secret not in text
    assert client.webhook_secret == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZI"
    assert surface.name and client.copy(max_retries=1).webhook_secret == client.webhook_secret


# --- depth ----------------------------------------------------------------------------------------------------------


def deep(depth):
    return b'{"error":{"message":"too deep","more":' + b'{"a":' * depth + b"1" + b"}" * depth + b"}}"


@pytest.mark.usefixtures("quiet_collector")
@pytest.mark.parametrize("depth", [500, 1200, 50_000])
@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("streamed", [False, True])
def test_an_error_of_any_depth_is_one_of_ours(surface, server, status, depth, streamed):
    server.always(Fault(status=status, body=deep(depth)))
    client = surface.client(server, max_retries=0)
    if streamed:
        error = surface.stream(client).error
    else:
        with pytest.raises(APIError) as caught:
            surface.chat(client)
        error = caught.value
    assert isinstance(error, APIError) and error.response.content[:60] == deep(depth)[:60]
    if not streamed:
        assert error.response.content == deep(depth)
    for made in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert str(made) == str(error) and made.body == error.body


# --- gateways -------------------------------------------------------------------------------------------------------

PAGE = "<html><head><title>504 Gateway Time-out</title></head></html>"
GATEWAYS = [
    Fault(status=504, body=PAGE, content_type="text/html"),
    Fault(status=502, body=PAGE, content_type="text/html"),
    Fault(status=524, body="error code: 524", content_type="text/plain"),
    Fault(status=408, body={"error": {"message": "litellm.Timeout", "type": None, "param": None, "code": "408"}}),
]


@pytest.mark.parametrize("fault", GATEWAYS, ids=lambda fault: str(fault.status))
@pytest.mark.parametrize("streamed", [False, True])
def test_a_gateways_answer_is_not_repeated_where_that_may_cost_twice(surface, server, fault, streamed):
    server.always(fault)
    client = surface.client(server, retry_unknown=False)
    if streamed:
        error = surface.stream(client).error
    else:
        with pytest.raises(APIStatusError) as caught:
            surface.chat(client)
        error = caught.value
    (attempt,) = error.attempts
    assert (attempt.delivery, attempt.status_code) == ("unknown", fault.status)
    (row,) = client.ledger.rows
    assert (row.status, row.may_be_billed) == (fault.status, True)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", GATEWAYS, ids=lambda fault: str(fault.status))
def test_it_is_repeated_otherwise(surface, server, clock, fault):
    server.script(fault, fault)
    client = surface.client(server)
    surface.chat(client)
    assert [(row.status, row.may_be_billed) for row in client.ledger.rows] == [(fault.status, True)] * 2 + [
        (200, False)
    ]


@pytest.mark.parametrize("status", [408, 502, 504])
def test_the_api_s_own_error_is_an_answer(surface, server, clock, status):
    server.script(Fault(status=status, error=ApiError(status, "The server had an error.", type="server_error")))
    client = surface.client(server, retry_unknown=False)
    surface.chat(client)
    assert [(row.status, row.may_be_billed) for row in client.ledger.rows] == [(status, False), (200, False)]
