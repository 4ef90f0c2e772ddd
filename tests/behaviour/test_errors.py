"""Whatever a server or the network does, one tree of errors comes out: the right class, words that help, no secret."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
import traceback

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    OpenAI,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
    StreamInterruptedError,
    UnprocessableEntityError,
)
from async_openai.testing import ApiError, Fault, refused_url

KEY = "sk-test-0123456789"


def failure(surface, client, **more):
    """The error of a chat call that must fail."""
    with pytest.raises(OpenAIError) as caught:
        surface.chat(client, **more)
    return caught.value


# --- statuses -------------------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (304, APIStatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, APIStatusError),
        (408, APIStatusError),
        (409, ConflictError),
        (413, APIStatusError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (502, InternalServerError),
        (503, InternalServerError),
        (504, InternalServerError),
        (529, InternalServerError),
        (599, InternalServerError),
    ],
)
def test_every_status_has_its_class(surface, server, status, kind):
    server.always(status)
    error = failure(surface, surface.client(server, max_retries=0))
    assert type(error) is kind and error.status_code == status
    assert error.response.status_code == status and error.text is None


@pytest.mark.spread
@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (Fault.unauthorized(), AuthenticationError, "invalid_api_key"),
        (Fault.forbidden(), PermissionDeniedError, "unsupported_country_region_territory"),
        (Fault.model_not_found(), NotFoundError, "model_not_found"),
        (Fault.method_not_allowed(), APIStatusError, "method_not_supported"),
        (Fault.context_length(), BadRequestError, "context_length_exceeded"),
        (Fault.content_filter(), BadRequestError, "content_filter"),
        (Fault.insufficient_quota(), RateLimitError, "insufficient_quota"),
        (Fault.rate_limit(), RateLimitError, "rate_limit_exceeded"),
        (Fault.overloaded(), InternalServerError, "service_unavailable"),
    ],
)
def test_the_servers_own_fields_are_on_the_error(surface, server, fault, kind, code):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0))
    assert type(error) is kind and (error.code, error.type, error.param) == (code, fault.error.type, fault.error.param)
    assert error.body["message"] == fault.error.message and fault.error.message in error.message
    assert error.response.json()["error"] == error.body
    assert error.request_id == error.response.headers["x-request-id"] and error.request_id in str(error)


@pytest.mark.spread
@pytest.mark.parametrize("code", [400, "400", 7.5, None, "context_length_exceeded"])
def test_codes_are_strings_whatever_a_server_sends(surface, server, code):
    server.always(Fault.bad_request("no", param="messages", code=code))
    error = failure(surface, surface.client(server))
    assert error.code == (None if code is None else str(code)) and error.param == "messages"


@pytest.mark.spread
@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"error": "just a text"}, "just a text"),
        ({"detail": "Not Found"}, "Not Found"),
        ({"detail": [{"loc": ["body", "model"], "msg": "field required"}]}, "field required"),
        ({"error": {"message": {"message": "nested"}}}, "nested"),
        ([{"error": {"message": "in a list", "code": 400}}], "in a list"),
        ({"message": "no wrapper", "code": 17}, "no wrapper"),
        ("plain words", "plain words"),
        ("<html><head><title>502 Bad Gateway</title></head></html>", "HTML page titled '502 Bad Gateway'"),
        (b"", "an empty answer"),
        (b"\xff\xfe\x00", "400"),
        ("[" * 100_000, "400"),
        ({"code": 401, "msg": "invalid key", "data": None}, "invalid key"),
        ({"Message": "no such user"}, "no such user"),
        ({"title": "Not Found", "detail": "no such function", "status": 404}, "Not Found: no such function"),
        ({"detail": {"error": {"message": "in the detail"}}}, "in the detail"),
        ({"description": "it rests"}, "it rests"),
        ({"base_resp": {"status_code": 1004, "status_msg": "login fail"}}, "login fail"),
        ({"error": {"message": "upstream", "metadata": {"raw": '{"error": "its words"}'}}}, "upstream: its words"),
        ({"fehler": "nobody knows this"}, '{"fehler": "nobody knows this"}'),
        ('data: {"error": {"message": "in a line"}}\n\n', "400: in a line"),
        ('event: error\ndata: {"message": "in an event"}\n\n', "400: in an event"),
        (
            "<html><body><h1>503 Service Unavailable</h1>\nNo server.\n</body></html>",
            "'503 Service Unavailable No server.'",
        ),
        ('{"error": {"message": "half \\ud800"}}', "half \ufffd"),
        ({"error": None}, "without an error message"),
        ({"error": []}, "without an error message"),
        ({}, "without an error message"),
        ([], "without an error message"),
        ("3", "400"),
        ("null", "400"),
    ],
)
def test_error_bodies_of_any_shape_are_understood(surface, server, body, words):
    server.always(Fault(status=400, body=body))
    error = failure(surface, surface.client(server))
    assert type(error) is BadRequestError and words in str(error) and len(str(error)) < 600


@pytest.mark.parametrize(
    "body",
    [
        b'data: {"error": {"message": "out of memory", "type": "server_error", "code": null}}\n\n',
        b'event: error\ndata: {"message": "out of memory", "type": "server_error"}\n\ndata: [DONE]\n\n',
        b'{"error": {"message": "out of memory", "type": "server_error"}}\n\ndata: [DONE]\n\n',
    ],
)
def test_an_error_written_as_a_stream_is_understood(surface, server, body):
    server.always(Fault(status=500, body=body, headers={"content-type": "text/event-stream"}))
    client = surface.client(server, max_retries=0)
    for error in (failure(surface, client), surface.stream(client).error):
        assert type(error) is InternalServerError and error.message == "500: out of memory"
        assert error.type == "server_error" and error.body["message"] == "out of memory"


@pytest.mark.parametrize("status", [301, 302])
def test_where_a_redirect_would_lead_is_said_without_its_secrets(surface, server, status):
    location = f"https://me:pass-word-9@other.example/v1/chat?key={KEY}#{KEY}"
    server.always(Fault(status=status, headers={"location": location}, body=b""))
    error = failure(surface, surface.client(server))
    assert error.message == f"{status} (it leads to https://other.example/v1/chat?...): an empty answer"
    assert len(server.requests) == 1 and error.status_code == status


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (Fault(status=429, headers={"retry-after": "7.5"}), 7.5),
        (Fault(status=503, headers={"retry-after": "3", "retry-after-ms": "250"}), 0.25),
        (Fault(status=400, headers={"retry-after": "9"}), 9.0),
        (Fault(status=429, body={"error": {"message": "Please try again in 1m30s."}}), 90.0),
        (Fault(status=429, headers={"x-ratelimit-reset-tokens": "6s", "x-ratelimit-remaining-tokens": "0"}), 6.0),
        (Fault(status=503, headers={"retry-after": "soon"}), None),
        (Fault(status=500), None),
        (Fault.disconnect(), None),
        (Fault.html(), None),
    ],
    ids=lambda value: "" if isinstance(value, Fault) else str(value),
)
def test_for_how_long_the_server_asks_to_be_left_alone(surface, server, fault, seconds):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0))
    assert error.retry_after == seconds
    assert pickle.loads(pickle.dumps(error)).retry_after == seconds


@pytest.mark.spread
@pytest.mark.parametrize("name", ["x-request-id", "apim-request-id", "request-id", "x-litellm-call-id"])
def test_the_id_of_the_request_is_found_under_every_name(surface, server, name):
    server.always(Fault(raw=f"HTTP/1.1 400 Bad\r\n{name}: id-7\r\ncontent-length: 2\r\n\r\nno".encode()))
    error = failure(surface, surface.client(server))
    assert error.request_id == "id-7" == error.attempts[0].request_id and "request id id-7" in str(error)


def test_redirects_that_lead_nowhere_are_status_errors(surface, server):
    server.always(Fault(status=307, headers={"location": "/v1/chat/completions"}, body=b""))
    error = failure(surface, surface.client(server))
    assert type(error) is APIStatusError and error.status_code == 307
    assert len(server.requests) == 6


# --- 200, and yet no answer -----------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    "fault",
    [
        Fault.html(),
        Fault.empty(),
        Fault(malformed_json=True),
        Fault(status=200, body=b"{"),
        Fault(status=200, body=b"\xff\xfe"),
        Fault(status=200, body="null"),
        Fault(status=200, body="[]"),
        Fault(status=200, body='"a text"'),
        Fault(status=200, body={}),
        Fault(status=200, body={"choices": "none"}),
        Fault(status=200, body={"choices": [{"message": 3}]}),
        Fault(status=200, body={"choices": None, "usage": {"prompt_tokens": "many"}}),
        Fault(status=200, body={"choices": [], "usage": {"prompt_tokens": []}}),
        Fault(status=200, body="[" * 100_000),
    ],
    ids=lambda fault: str(fault.body)[:20] or "malformed",
)
def test_what_is_no_answer_is_never_taken_for_one(surface, server, fault):
    server.always(fault)
    error = failure(surface, surface.client(server))
    assert type(error) is APIResponseValidationError and error.status_code == 200
    assert "status 200" in str(error) and "client 'default'" in str(error)
    # Asking the same host again gives the same page.
    assert len(server.requests) == 1 == len(error.attempts)
    for internal in ("pydantic", "validation error", "input_value", "type=", "errors.pydantic.dev"):
        assert internal not in str(error)


def test_the_answer_behind_a_validation_error_can_be_looked_at(surface, server):
    server.always(Fault.html())
    error = failure(surface, surface.client(server))
    assert "<title>200</title>" in error.response.text and "<title>200</title>" in error.body
    assert "text/html" in str(error) and "<title>" not in str(error)


@pytest.mark.spread
@pytest.mark.parametrize(
    ("error_object", "expected"),
    [
        ({"message": "sorry", "code": 429}, (RateLimitError, 429, "429")),
        ({"message": "sorry", "code": "401"}, (AuthenticationError, 401, "401")),
        ({"message": "sorry", "code": 500, "type": "server_error"}, (InternalServerError, 500, "500")),
        ({"message": "sorry", "code": "rate_limit_exceeded"}, (APIStatusError, 200, "rate_limit_exceeded")),
        ({"message": "sorry", "code": None}, (APIStatusError, 200, None)),
        ("sorry", (APIStatusError, 200, None)),
    ],
)
@pytest.mark.parametrize("around", [{}, {"choices": []}])
def test_an_error_object_with_status_200_is_an_error(surface, server, error_object, expected, around):
    server.always(Fault(status=200, body={"error": error_object, **around}))
    error = failure(surface, surface.client(server, max_retries=0))
    assert (type(error), error.status_code, error.code) == expected
    assert "sorry" in str(error) and error.response.status_code == 200


@pytest.mark.spread
@pytest.mark.parametrize(
    "path", ["models.list", "embeddings.create", "images.generate", "completions.create", "edits.create"]
)
def test_every_operation_checks_its_answer(surface, server, path):
    server.always(Fault(status=200, body={"data": 3, "choices": 3}))
    parameters = {
        "embeddings.create": {"model": "m", "input": "x"},
        "images.generate": {"prompt": "x"},
        "completions.create": {"prompt": "x"},
        "edits.create": {"model": "m", "instruction": "x"},
    }.get(path, {})
    with pytest.raises(APIResponseValidationError):
        surface.call(surface.client(server), path, **parameters)


def test_unknown_fields_are_kept_and_missing_optional_ones_tolerated(surface, server):
    body = {"choices": [{"message": {"content": "x", "mood": "good"}, "odd": 1}], "vendor": {"region": "eu"}}
    server.always(Fault(status=200, body=body))
    reply = surface.chat(surface.client(server))
    assert reply.text == "x" and reply.usage is None and reply.consumption is None
    assert reply.vendor == {"region": "eu"} and reply[0].odd == 1 and reply[0].message["mood"] == "good"


# --- the network ----------------------------------------------------------------------------------------------------


def test_nothing_listens(surface):
    with refused_url() as url:
        error = failure(surface, surface.client(base_url=url, api_key=KEY, max_retries=0))
    assert type(error) is APIConnectionError and error.delivery == "unsent"
    assert "refused" in str(error) and "nothing was sent" in str(error) and url in str(error)
    assert error.response is None and error.body is None and error.request_id is None


def test_a_name_that_does_not_resolve(surface):
    client = surface.client(base_url="http://no-such-host.invalid/v1", api_key=KEY, max_retries=0)
    error = failure(surface, client)
    assert type(error) is APIConnectionError and error.delivery == "unsent"


@pytest.mark.parametrize("fault", [Fault.disconnect(), Fault.disconnect(reset=True), Fault(cut="before_headers")])
def test_the_connection_breaks_before_an_answer(surface, server, fault):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0))
    assert type(error) is APIConnectionError and error.delivery == "unknown"
    assert "nothing was sent" not in str(error)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(cut="after_headers"),
        Fault(cut_after_bytes=20),
        Fault(cut_after_bytes=20, reset=True),
        Fault(cut_after_bytes=20, framing="chunked"),
        Fault(cut_after_bytes=20, encoding="gzip"),
        Fault(body=b"not gzip at all", status=200, headers={"content-encoding": "gzip"}),
        Fault(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}"),
        Fault(raw=b"SSH-2.0-OpenSSH_9.6\r\n"),
        Fault(raw=b"HTTP/1.1 200 OK\r\nbroken header\r\n\r\n"),
        Fault(raw=b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"),
    ],
    ids=lambda fault: str(fault.raw or fault.encoding or fault.framing or fault.cut or fault.cut_after_bytes)[:30],
)
def test_an_answer_that_is_not_whole(surface, server, fault):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0))
    assert type(error) is APIConnectionError and error.delivery == "unknown"
    assert [attempt.delivery for attempt in error.attempts] == ["unknown"]


@pytest.mark.parametrize("fault", [Fault.hang(), Fault(stall="after_headers"), Fault(delay=5)])
def test_an_answer_that_does_not_come_in_time(surface, server, fault):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0, timeout={"read": 0.05}))
    assert type(error) is APITimeoutError and error.delivery == "unknown" and "timed out" in str(error)
    assert isinstance(error, APIConnectionError)


def test_a_request_that_finds_no_free_connection_was_not_sent(surface, server):
    client = surface.client(server, max_connections=1, timeout={"pool": 0.05}, max_retries=0)
    stream = surface.open(client)
    error = failure(surface, client)
    assert type(error) is APITimeoutError and error.delivery == "unsent" and "connection became free" in str(error)
    surface.run(stream.close())
    assert surface.chat(client).text == "You said: Hi"


def test_the_server_is_gone_at_the_second_call(surface, server):
    client = surface.client(server, max_retries=0)
    surface.call(client, "models.list")
    server.stop()
    error = failure(surface, client)
    assert type(error) is APIConnectionError and error.delivery == "unsent"


# --- what an error says ---------------------------------------------------------------------------------------------


def test_the_text_says_where(surface, server):
    server.always(500)
    client = surface.client(server, default_query={"token": "hidden-in-query"}, max_retries=0)
    text = str(failure(surface, client, extra_query={"more": "hidden-too"}))
    for part in ("client 'default'", server.url, "model 'gpt-4o-mini'", "attempt 1", "request id req_"):
        assert part in text
    assert "hidden" not in text and "?" not in text


def test_every_attempt_is_listed(surface, server, clock):
    server.script(500, Fault.rate_limit(retry_after=1), Fault.disconnect())
    error = failure(surface, surface.client(server, max_retries=1))
    assert [(a.number, a.outcome, a.status_code, a.delivery) for a in error.attempts] == [
        (1, "InternalServerError", 500, "answered"),
        (2, "RateLimitError", 429, "answered"),
        (3, "APIConnectionError", None, "unknown"),
    ]
    assert all(a.client == "default" and a.base_url == server.url and a.model == "gpt-4o-mini" for a in error.attempts)
    first, *lines = str(error).splitlines()
    assert "attempt 3" in first and len(lines) == 3 and "InternalServerError (500)" in lines[0]
    assert len({attempt.request_id for attempt in error.attempts}) == 3 and error.client_name == "default"


def test_a_reply_after_failures_remembers_them(surface, server, clock):
    server.script(500, 503)
    reply = surface.chat(surface.client(server))
    assert [attempt.status_code for attempt in reply._call.failed] == [500, 503]


@pytest.mark.spread
@pytest.mark.parametrize(
    "fault",
    [
        Fault.rate_limit(retry_after=1),
        Fault.html(),
        Fault.error_with_success(),
        Fault.disconnect(),
        Fault(cut_after_bytes=5),
        Fault.context_length(),
    ],
)
def test_errors_pickle(surface, server, fault):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=0))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copy = pickle.loads(pickle.dumps(error, protocol))
        assert type(copy) is type(error) and str(copy) == str(error) and copy.args == error.args
        assert copy.attempts == error.attempts and copy.body == error.body and copy.code == error.code
        assert copy.request_id == error.request_id
        if error.response is not None:
            assert copy.response.content == error.response.content
            assert dict(copy.response.headers) == dict(error.response.headers)


def test_the_error_of_a_stream_pickles_with_its_text(surface, server):
    server.always(Fault(cut_after_events=3))
    error = surface.stream(surface.client(server)).error
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is StreamInterruptedError and copy.delivery == "unknown"
    assert copy.text == error.text == "You said:"


def test_an_error_holds_no_connection_open(surface, server):
    client = surface.client(server, max_retries=0)
    server.script(*[500] * 3, Fault.html(), Fault.bad_request())
    kept = [failure(surface, client) for _ in range(5)]
    surface.chat(client)
    assert len(kept) == 5 and server.connections.total == 1


# --- secrets --------------------------------------------------------------------------------------------------------

SECRETS = [KEY, "header-secret-1", "header-secret-2", "query-secret", "pass-word-9", "the user's own words"]


def scanned(error, client, records):
    """Everything a program might print or log about a failed call."""
    yield from (str(error), repr(error), repr(error.args), repr(error.attempts), repr(error.response))
    yield "".join(traceback.format_exception(error))
    yield repr(client)
    yield repr(client._target)
    yield repr(client.ledger) + str(client.ledger) + repr(client.ledger.rows) + repr(client.ledger.export())
    # httpcore logs the headers of answers itself, where a program asks its logger for DEBUG.
    yield from (record.getMessage() + str(record.exc_text) for record in records if record.name == "async_openai")


@pytest.mark.spread
@pytest.mark.parametrize(
    "fault",
    [
        500,
        Fault.unauthorized(KEY),
        Fault(status=401, body={"error": {"message": f"Incorrect API key: {KEY}", "code": KEY, "param": KEY}}),
        Fault(status=400, body=f"<html><title>Bearer {KEY}</title></html>"),
        Fault(status=200, body=f"not json {KEY}"),
        Fault(status=200, body={"error": {"message": f"you sent {KEY}", "type": KEY}}),
        Fault(status=200, body={"choices": KEY}),
        Fault(status=500, body=b"", headers={"x-echo": f"Bearer {KEY}"}),
        Fault(status=400, body={"detail": [{"loc": ["header", KEY], "msg": f"no: {KEY}"}]}),
        Fault(status=400, body={"title": KEY, "detail": "query-secret"}),
        Fault(status=400, body={"error": {"message": "m", "metadata": {"raw": f'{{"error": "{KEY}"}}'}}}),
        Fault(status=400, body={"nobody": {"knows": KEY}}),
        Fault(status=400, body={"nobody": "knows" * 52 + "........" + KEY}),
        Fault(status=500, body=f'data: {{"error": {{"message": "{KEY}"}}}}\n\n'),
        Fault(status=503, body=f"<html><h1>503</h1>{KEY} query-secret</html>"),
        Fault(status=302, body=b"", headers={"location": f"https://{KEY}.example/{KEY}/query-secret"}),
        Fault.disconnect(),
        Fault(raw=f"{KEY}\r\n\r\n".encode()),
    ],
)
def test_no_secret_reaches_an_error_the_log_or_the_ledger(surface, server, fault, caplog):
    caplog.set_level(logging.DEBUG)
    server.always(fault)
    client = surface.client(
        server,
        default_headers={"X-Secret": "header-secret-1"},
        default_query={"sig": "query-secret"},
        max_retries=0,
        debug_enabled=True,
    )
    error = failure(surface, client, text="the user's own words", extra_headers={"X-Other": "header-secret-2"})
    assert len([record for record in caplog.records if record.name == "async_openai"]) == 1
    for text in scanned(error, client, caplog.records):
        for secret in SECRETS:
            assert secret not in text
    assert KEY not in repr(error.body) and KEY.encode() not in pickle.dumps(error)


def test_no_proxy_password_reaches_an_error(surface, caplog):
    caplog.set_level(logging.DEBUG)
    with refused_url() as url:
        proxy = url.replace("http://", "http://someone:pass-word-9@").removesuffix("/v1")
        client = surface.client(base_url="http://api.example.com/v1", api_key=KEY, proxies=proxy, max_retries=0)
        error = failure(surface, client)
    assert isinstance(error, APIConnectionError) and error.delivery == "unsent"
    where = url.removeprefix("http://").removesuffix("/v1")
    assert f"could not connect to the proxy {where}: Connection refused (nothing was sent)" in str(error)
    for text in scanned(error, client, caplog.records):
        assert "pass-word-9" not in text and KEY not in text


def test_no_secret_in_the_error_of_a_stream(surface, server):
    server.always(Fault.stream_error(2, ApiError(401, f"the key {KEY} was revoked", code=KEY)))
    client = surface.client(server)
    outcome = surface.stream(client)
    assert isinstance(outcome.error, APIError) and outcome.error.text == "You"
    for text in scanned(outcome.error, client, ()):
        assert KEY not in text
    assert KEY.encode() not in pickle.dumps(outcome.error)


def test_settings_show_no_secret():
    from async_openai import OpenAI, get_settings, settings

    OpenAI.configure(
        api_key=["sk-one-secret", "sk-two-secret"],
        azure_api_key="az-secret",
        azure_ad_token="ad-secret",
        proxies="http://user:proxy-secret@localhost:1",
        custom_headers={"X-A": "header-secret"},
        default_query={"sig": "query-secret"},
    )
    shown = repr(get_settings()) + str(get_settings()) + repr(settings) + repr(OpenAI.client())
    assert "secret" not in shown


# --- nothing is left ------------------------------------------------------------------------------------------------

FAILING = {
    "refused": None,
    "status": Fault(status=500),
    "no answer": Fault(cut="before_headers"),
    "half an answer": Fault(cut_after_bytes=10),
    "no JSON": Fault(malformed_json=True),
}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("fault", FAILING.values(), ids=FAILING)
def test_a_failed_call_leaves_nothing_for_the_garbage_collector(server, transport, fault, awaited):
    if transport != "default":
        pytest.skip("what aiohttp and httpx leave is theirs")
    # An error and a frame that refer to each other would keep the request, and a connection's objects, until it comes.
    server.always(fault or 500)

    async def fail(client):
        # Caught here: asyncio's own frames keep what leaves a task.
        with pytest.raises(APIError):
            await client.chat.async_create(model="m", messages=[{"role": "user", "content": "hi"}])

    def fail_here(client):
        with pytest.raises(APIError):
            client.chat.create(model="m", messages=[{"role": "user", "content": "hi"}])

    async def twice(url):
        async with OpenAI(base_url=url, api_key=KEY, max_retries=0) as client:
            for first in (True, False):
                await fail(client) if awaited else fail_here(client)
                gc.collect()
                if first:
                    gc.set_debug(gc.DEBUG_SAVEALL)
            return {type(each).__name__ for each in gc.garbage}

    with refused_url() as nobody:
        gc.disable()
        try:
            kinds = asyncio.run(twice(nobody if fault is None else server.url))
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
            gc.enable()
    assert kinds.isdisjoint({"Call", "Try", "ChatRequest", "Answer", "Lease", "SendFailure"}), kinds
