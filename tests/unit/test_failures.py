"""From answers to errors: the shapes that hosts use, and the words."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.failures import (
    failure_of,
    from_error_object,
    from_status,
    from_transport,
    malformed,
)
from async_openai.engine.host_words import body_of, error_object, says_something, words_of
from async_openai.engine.parsing import parse_reply
from async_openai.engine.redaction import Redactor
from async_openai.engine.retry import Failure
from async_openai.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    RateLimitError,
    ResponseTooLargeError,
)
from async_openai.transport.base import SendFailure
from async_openai.types.chat import ChatCompletion
from async_openai.types.embeddings import CreateEmbeddingResponse
from async_openai.types.models import Model
from async_openai.types.pages import ListPage
from async_openai.types.response import Headers, RawResponse

KEY = "sk-proj-0123456789abcdef"


def answer(body, status=400, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return RawResponse(status, Headers.of({"content-type": "application/json", **named}), content)


def concealed(error, secret):
    """The error as an attempt leaves it that sent the secret."""
    Redactor({secret: True} if secret else {}).error(error)
    return error


def fields(error):
    return error.message, error.code, error.type, error.param


# --- shapes -------------------------------------------------------------------------------------------------

OPENAI = {"error": {"message": "No such model", "type": "invalid_request_error", "param": "model", "code": "no_model"}}
SHAPES = {
    "OpenAI": (OPENAI, ("No such model", "no_model", "invalid_request_error", "model")),
    "OpenAI, old": (
        {"error": {"message": "Overloaded", "type": "server_error", "param": None, "code": None}},
        ("Overloaded", None, "server_error", None),
    ),
    "Azure": (
        {"error": {"code": "DeploymentNotFound", "message": "The deployment does not exist."}},
        ("The deployment does not exist.", "DeploymentNotFound", None, None),
    ),
    "Azure gateway": (
        {"statusCode": 401, "message": "Access denied due to invalid subscription key."},
        ("Access denied due to invalid subscription key.", None, None, None),
    ),
    "Azure content filter": (
        {
            "error": {
                "message": "filtered",
                "type": None,
                "param": "prompt",
                "code": "content_filter",
                "innererror": {"code": "ResponsibleAIPolicyViolation"},
            }
        },
        ("filtered", "content_filter", None, "prompt"),
    ),
    "llama.cpp": (
        {"error": {"code": 400, "message": "too long", "type": "exceed_context_size_error"}},
        ("too long", "400", "exceed_context_size_error", None),
    ),
    "LiteLLM": (
        {"error": {"message": "no healthy deployments", "type": "None", "param": "None", "code": "429"}},
        ("no healthy deployments", "429", "None", "None"),
    ),
    "Gemini": (
        [{"error": {"code": 404, "message": "models/x is not found", "status": "NOT_FOUND"}}],
        ("models/x is not found", "404", None, None),
    ),
    "Anthropic": (
        {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}, "request_id": "req_1"},
        ("Overloaded", None, "overloaded_error", None),
    ),
    "vLLM, old": (
        {"object": "error", "message": "no model x", "type": "NotFoundError", "param": None, "code": 404},
        ("no model x", "404", "NotFoundError", None),
    ),
    "Mistral": (
        {"object": "error", "message": {"detail": [{"loc": ["body", "model"]}]}, "type": "invalid", "code": None},
        (
            (
                'an answer without an error message: {"object": "error", "message": {"detail": [{"loc": ["body", '
                '"model"]}]}, "type": "invalid", "code": null}'
            ),
            None,
            "invalid",
            None,
        ),
    ),
    "FastAPI": ({"detail": "Not Found"}, ("Not Found", None, None, None)),
    "FastAPI 422": (
        {"detail": [{"loc": ["body", "x"], "msg": "Field required"}]},
        ("body.x: Field required", None, None, None),
    ),
    "TGI": ({"error": "Model is overloaded", "error_type": "overloaded"}, ("Model is overloaded", None, None, None)),
    "OAuth": ({"error": "invalid_client", "error_description": "bad id"}, ("bad id", None, None, None)),
    "Spring": (
        {"status": 401, "error": "Unauthorized", "message": "bad token", "path": "/v1"},
        ("bad token", None, None, None),
    ),
    "Cloudflare": (
        {"success": False, "errors": [{"code": 10000, "message": "Authentication error"}]},
        ("Authentication error", "10000", None, None),
    ),
    "an envelope of its own": (
        {"code": 401, "msg": "invalid key", "data": None},
        ("invalid key", "401", None, None),
    ),
    "DashScope": (
        {"code": "InvalidApiKey", "message": "Invalid API-key provided.", "request_id": "r"},
        ("Invalid API-key provided.", "InvalidApiKey", None, None),
    ),
    "AWS": ({"Message": "User is not authorized"}, ("User is not authorized", None, None, None)),
    "problem+json": (
        {"type": "about:blank", "title": "Not Found", "status": 404, "detail": "no function of that id"},
        ("Not Found: no function of that id", None, "about:blank", None),
    ),
    "problem+json, title alone": ({"title": "Error 524", "status": 524}, ("Error 524", None, None, None)),
    "problem+json, said twice": ({"title": "Gone", "detail": "Gone: m"}, ("Gone: m", None, None, None)),
    "FastAPI, an object": (
        {"detail": {"error": {"message": "quota", "code": "no_quota", "type": "t"}}},
        ("quota", "no_quota", "t", None),
    ),
    "FastAPI, several": (
        {"detail": [{"loc": ["body", "messages", 0], "msg": "Field required"}, {"loc": ["body"], "msg": "too short"}]},
        ("body.messages.0: Field required; body: too short", None, None, None),
    ),
    "details beside a message": (
        {"message": "no", "code": 7, "detail": {"reason": "r"}},
        ("no", "7", None, None),
    ),
    "Writer": ({"errors": [{"description": "no such app", "key": "k"}], "tpe": "t"}, ("no such app", None, None, None)),
    "description": ({"description": "it rests"}, ("it rests", None, None, None)),
    "MiniMax": (
        {"base_resp": {"status_code": 1004, "status_msg": "login fail"}},
        ("login fail", "1004", None, None),
    ),
    "Volcengine": (
        {"ResponseMetadata": {"RequestId": "r", "Error": {"Code": "AuthFailure", "Message": "no"}}},
        ("no", "AuthFailure", None, None),
    ),
    "Baidu": ({"error_code": 110, "error_msg": "Access token invalid"}, ("Access token invalid", "110", None, None)),
    "Novita": (
        {"code": 403, "reason": "NOT_ENOUGH_BALANCE", "message": "not enough balance", "metadata": {}},
        ("not enough balance", "403", None, None),
    ),
    "Apigee": (
        {"fault": {"faultstring": "Invalid ApiKey", "detail": {"errorcode": "x"}}},
        ("Invalid ApiKey", None, None, None),
    ),
    "OpenRouter": (
        {
            "error": {
                "message": "Provider returned error",
                "code": 400,
                "metadata": {"raw": '{"error": {"message": "no tools here"}}', "provider_name": "X"},
            }
        },
        ("Provider returned error: no tools here", "400", None, None),
    ),
    "OpenRouter, plain": (
        {"error": {"message": "Provider returned error", "metadata": {"raw": "busy"}}},
        ("Provider returned error: busy", None, None, None),
    ),
    "JSON inside JSON": (
        {"error": {"message": '{"error": {"message": "inside", "code": 5}}', "code": 400}},
        ("inside", "400", None, None),
    ),
    "JSON inside JSON without words": ({"error": {"message": '{"id": 5}'}}, ('{"id": 5}', None, None, None)),
    "an error in an error": ({"error": {"error": {"error": "deep"}}}, ("deep", None, None, None)),
    "details of a validation": (
        {"message": "The data is invalid.", "errors": {"model": ["required"]}},
        ("The data is invalid.", None, None, None),
    ),
    "a failed Response": (
        {"type": "response.failed", "response": {"id": "r", "error": {"code": "server_error", "message": "broke"}}},
        ("broke", None, "response.failed", None),
    ),
    "a line of a stream": (
        b'data: {"error": {"message": "boom", "code": 429}}\n\n',
        ("boom", "429", None, None),
    ),
    "an event": (
        b': hello\n\nevent: error\r\ndata: {"type": "error", "message": "boom", "code": "c"}\r\n\r\n',
        ("boom", "c", "error", None),
    ),
    "an event of text": (b"event: error\ndata: boom\n\n", ("event: error\ndata: boom", None, None, None)),
    "a bare line": (b'{"error": {"message": "boom"}}\ndata: [DONE]\n', ("boom", None, None, None)),
    "words beside an error that says nothing": (
        {"error": {"code": None, "message": ""}, "message": "m"},
        ("m", None, None, None),
    ),
    "words that nobody understands": (
        {"fehler": "nein", "zahl": 5},
        ('an answer without an error message: {"fehler": "nein", "zahl": 5}', None, None, None),
    ),
    "many of them": (
        {"a": "é" * 400},
        ('an answer without an error message: {"a": "' + "é" * 293, None, None, None),
    ),
    "half of a pair": (b'{"error": {"message": "\\ud83d!"}}', ("\ufffd!", None, None, None)),
    "half of a pair that nobody understands": (
        b'{"a": "\\ud83d"}',
        ('an answer without an error message: {"a": "\ufffd"}', None, None, None),
    ),
    "HAProxy": (
        b"<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>",
        (
            "an HTML page that says '503 Service Unavailable No server is available to handle this request.'",
            None,
            None,
            None,
        ),
    ),
    "nginx": (
        b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>",
        ("an HTML page titled '502 Bad Gateway'", None, None, None),
    ),
    "a page in the place of the message": (
        {"error": {"message": "<html><h1>504 Gateway Time-out</h1></html>"}},
        ("an HTML page that says '504 Gateway Time-out'", None, None, None),
    ),
    "XML": (
        b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
        ("Access Denied", None, None, None),
    ),
    "a switch": ({"error": True, "message": "it failed"}, ("it failed", None, None, None)),
    "a list of texts": ({"error": ["it failed", "twice"]}, ("it failed; twice", None, None, None)),
    "a JSON string": ("it failed", ("it failed", None, None, None)),
    "plain text": (b"upstream connect error, limit < 10\n", ("upstream connect error, limit < 10", None, None, None)),
    "HTML": (
        b"<html><head>\n<TITLE lang='en'>502\n Bad Gateway</TITLE></head><body>nginx</body></html>",
        ("an HTML page titled '502 Bad Gateway'", None, None, None),
    ),
    "HTML without a title": (b"\n <html>nginx</html>", ("an answer without an error message", None, None, None)),
    "nothing": (b"", ("an empty answer", None, None, None)),
    "blanks": (b" \n", ("an empty answer", None, None, None)),
    "no message": ({"error": {}}, ("an answer without an error message", None, None, None)),
    "null": ({"error": None}, ("an answer without an error message", None, None, None)),
    "empty list": ([], ("an answer without an error message", None, None, None)),
    "a number": (5, ("an answer without an error message: 5", None, None, None)),
    "half of JSON": (b'{"error": {"mess', ('{"error": {"mess', None, None, None)),
    "not UTF-8": (b"\xff\xfe\xfd", ("\ufffd\ufffd\ufffd", None, None, None)),
    "deep": (b"[" * 100_000, ("[" * 300, None, None, None)),
}


@pytest.mark.parametrize("host", SHAPES)
@pytest.mark.parametrize("secret", [None, KEY])
def test_every_host_s_error_is_read(host, secret):
    body, (message, *rest) = SHAPES[host]
    error = concealed(from_status(answer(body)), secret)
    assert fields(error) == (f"400: {message}", *rest)
    assert type(error) is BadRequestError


@pytest.mark.parametrize("host", ["OpenAI", "Azure", "llama.cpp", "LiteLLM", "Gemini"])
def test_the_body_of_the_error_is_the_inner_object(host):
    body, _ = SHAPES[host]
    outer = body[0] if isinstance(body, list) else body
    assert from_status(answer(body)).body == outer["error"]
    assert error_object(body) == outer["error"]


@pytest.mark.parametrize("host", SHAPES)
def test_the_words_of_a_body_are_found_whatever_the_status(host):
    body, (message, *_) = SHAPES[host]
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    words = words_of(body_of(content))
    assert (
        words == message
        or (words is None and message.startswith("an answer without an error message"))
        or (words is None and message == "an empty answer")
    )
    # Text that was not decoded is understood, too.
    if isinstance(body, dict) and len(content) < 300:
        assert words_of(content.decode()) == words


CUT = {
    "JSON that nobody understood": (300, lambda text: {"fehler": text}),
    "plain text": (300, lambda text: text.encode()),
    "a message": (5000, lambda text: {"message": text}),
    "several": (5000, lambda text: {"errors": [{"message": text[:4900]}, {"message": text[4900:]}]}),
    "a title": (5000, lambda text: {"title": text, "detail": "and more"}),
    "a place": (5000, lambda text: {"detail": [{"loc": [text], "msg": "m"}]}),
    "an upstream": (5000, lambda text: {"error": {"message": "m", "metadata": {"raw": {"message": text}}}}),
    "an upstream after much": (5000, lambda text: {"error": {"message": text, "metadata": {"raw": "more"}}}),
    "a page": (5000, lambda text: f"<html><h1>503</h1>{text}</html>".encode()),
}


@pytest.mark.parametrize("kind", CUT)
def test_where_words_are_cut_no_beginning_of_a_secret_is_left(kind):
    most, shape = CUT[kind]
    shown = set()
    for before in range(most - 40, most + 3):
        error = concealed(from_status(answer(shape("." * before + KEY + "." * 30))), KEY)
        assert KEY[:5] not in error.message
        shown.add("*" in error.message)
    assert True in shown or kind == "a page"


@pytest.mark.parametrize(
    "body",
    [
        {"base_resp": {"status_code": 0, "status_msg": "success"}, "choices": []},
        {"code": 0, "msg": "success", "data": None},
        {"code": 200, "message": "OK"},
        {"model": "m", "message": {"role": "assistant", "content": "hi"}, "response": "hi", "done": True},
        {"error": {"code": None, "message": None}},
        {"error": "", "id": "c"},
        {"choices": None},
        {},
        [],
        "",
        None,
        5,
    ],
)
def test_answers_without_an_error_have_no_words(body):
    assert words_of(body) is None


@pytest.mark.parametrize(
    "error",
    [
        None,
        "",
        " ",
        "null",
        "None",
        "ok",
        False,
        0,
        0.0,
        {},
        [],
        [{}],
        [None, ""],
        {"code": 0},
        {"code": "0", "message": ""},
        {"code": 200, "message": "success"},
        {"code": None, "message": None, "type": None, "param": None},
        {"status_code": 0, "status_msg": "success"},
        {"retryable": True},
    ],
)
def test_an_error_that_says_nothing_is_none(error):
    assert not says_something(error)


@pytest.mark.parametrize(
    "error",
    [
        "x",
        True,
        5,
        {"code": 500},
        {"code": "x"},
        {"message": "m"},
        {"type": "server_error"},
        ["x"],
        [{"message": "m"}],
        {"a": {"b": [{"c": "d"}]}},
        {"code": 0, "message": "m"},
        {"code": float("nan")},
        [{}] * 2000,
    ],
)
def test_an_error_that_says_something_is_one(error):
    assert says_something(error)


def nested(wrap, depth):
    value = "deep"
    for _ in range(depth):
        value = wrap(value)
    return value


@pytest.mark.usefixtures("quiet_collector")
@pytest.mark.parametrize(
    "body",
    [
        nested(lambda inner: {"error": inner}, 50_000),
        nested(lambda inner: {"message": inner, "error": [inner]}, 30),
        nested(lambda inner: [inner], 50_000),
        {"error": {"message": "<h1" * 200_000}},
        {"error": {"message": "<title " * 200_000}},
        {"error": {"message": "{" * 500_000}},
        {"error": {"message": '{"a":' * 100_000}},
        {"detail": [{"loc": ["x"] * 100_000, "msg": "m"}] * 1000},
        {"error": [{"message": ""}] * 100_000},
        "data: " * 100_000,
        "data: {\n" * 100_000,
        "x" * 5_000_000,
    ],
    ids=range(12),
)
def test_no_body_takes_long_or_runs_too_deep(body):
    begin = time.process_time()
    words = words_of(body)
    says_something(body)
    error_object(body)
    assert words is None or len(words) <= 5000
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    ("status", "location", "message"),
    [
        (301, "https://api.example/v1/chat", "301 (it leads to https://api.example/v1/chat): an empty answer"),
        (302, "/login?token=s3cret#s3cret", "302 (it leads to /login?...): an empty answer"),
        (
            307,
            "https://me:s3cret@h.example/a//b?key=s3cret",
            "307 (it leads to https://h.example/a//b?...): an empty answer",
        ),
        (308, "//h.example/x", "308 (it leads to //h.example/x): an empty answer"),
        (308, "https://h.example/" + "x" * 5000, "308 (it leads far away): an empty answer"),
        (304, "", "304: an empty answer"),
        (400, "https://h.example", "400: an empty answer"),
    ],
)
def test_where_a_redirect_leads_is_said(status, location, message):
    assert from_status(answer(b"", status, location=location)).message == message


@pytest.mark.parametrize("name", ["x-request-id", "apim-request-id", "request-id", "x-litellm-call-id"])
def test_the_id_of_a_request_has_many_names(name):
    others = {"x-litellm-call-id": "other"} if name != "x-litellm-call-id" else {}
    assert from_status(answer(OPENAI, 400, **{**others, name: "id-1"})).request_id == "id-1"


def test_the_error_keeps_the_answer():
    response = answer(OPENAI, 429, x_request_id="req_9", retry_after="3")
    error = from_status(response)
    assert type(error) is RateLimitError
    assert (error.status_code, error.request_id, error.response) == (429, "req_9", response)


def test_unknown_statuses_are_status_errors_too():
    for status in (302, 418, 599):
        error = from_status(answer(b"", status))
        assert (error.status_code, isinstance(error, APIStatusError)) == (status, True)


@given(st.binary(max_size=200), st.integers(300, 599), st.sampled_from([None, KEY, "e", "1", "{"]))
def test_whatever_a_server_sends_is_an_error_of_ours(content, status, secret):
    error = concealed(from_status(RawResponse(status, Headers(), content)), secret)
    assert isinstance(error, APIStatusError)
    assert str(error)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.sampled_from(["error", "errors", "message", "code"]), inside),
    max_leaves=8,
)


@given(JSON, st.sampled_from([None, KEY, "error", "1", "null"]))
def test_so_is_any_json(body, secret):
    assert isinstance(concealed(from_status(answer(body)), secret), BadRequestError)
    assert isinstance(concealed(from_error_object(body, answer(body, 200)), secret), APIStatusError)
    result = concealed(parse_reply(Model, answer({"error": body}, 200)), secret)
    assert isinstance(result, APIError)


# --- an error where success was said ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [ChatCompletion, CreateEmbeddingResponse, Model, ListPage[Model]])
@pytest.mark.parametrize("host", ["OpenAI", "Azure", "Gemini"])
def test_an_error_object_with_status_200_is_an_error(kind, host):
    body, (message, code, kind_of, param) = SHAPES[host]
    error = parse_reply(kind, answer(body, 200))
    assert isinstance(error, APIStatusError)
    assert fields(error) == (message, code, kind_of, param)


def test_so_it_is_beside_a_whole_reply():
    body = {"choices": [], "id": "x", "error": {"message": "upstream failed", "code": 502}}
    error = parse_reply(ChatCompletion, answer(body, 200))
    assert isinstance(error, InternalServerError)
    assert error.status_code == 502


@pytest.mark.parametrize("nothing", [None, {}, "", [], False])
def test_an_empty_error_field_is_none(nothing):
    body = {"choices": [{"message": {"content": "hi"}}], "error": nothing}
    assert parse_reply(ChatCompletion, answer(body, 200)).text == "hi"


@pytest.mark.parametrize(
    ("code", "kind", "status"),
    [
        (429, RateLimitError, 429),
        ("429", RateLimitError, 429),
        (401, AuthenticationError, 401),
        ("503", InternalServerError, 503),
        (200, APIStatusError, 200),
        (1000, APIStatusError, 200),
        ("rate_limit_exceeded", APIStatusError, 200),
        (None, APIStatusError, 200),
        (True, APIStatusError, 200),
        (4.29, APIStatusError, 200),
        ("٤٢٩", APIStatusError, 200),
        ("4²9", APIStatusError, 200),
        (-429, APIStatusError, 200),
        (10**4000, APIStatusError, 200),
        ([10**5000], APIStatusError, 200),
        ([429], APIStatusError, 200),
    ],
)
def test_a_code_that_is_a_status_chooses_the_class(code, kind, status):
    error = from_error_object({"message": "m", "code": code}, answer({}, 200))
    assert type(error) is kind
    assert error.status_code == status


def test_an_error_event_keeps_the_text_so_far():
    assert from_error_object({"error": {"message": "m"}}, answer({}, 200), "so far").text == "so far"


def test_an_error_object_without_words_still_says_something():
    assert from_error_object({"error": {}}, answer({}, 200)).message == "the server answered with an error"


# --- answers that are none ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"5",
        b'"text"',
        b"{",
        b"<html>hello</html>",
        b"\xff\xfe",
        b'{"data": []}',
        b'data: {"id": "x"}\n\n',
        b"[" * 100_000,
    ],
)
def test_what_the_api_does_not_document_is_said_so(content):
    error = parse_reply(Model, answer(content, 200))
    assert isinstance(error, APIResponseValidationError)
    assert error.message.startswith("the answer is not what the API documents: Model")
    assert "(status 200, application/json)" in error.message
    assert error.status_code == 200
    assert "pydantic" not in error.message
    assert "hello" not in error.message


@pytest.mark.parametrize("blanks", [b"\n\n\n", b" \r\n\t"])
def test_blanks_around_a_reply_do_no_harm(blanks):
    # DeepSeek keeps connections alive with empty lines.
    assert parse_reply(Model, answer(blanks + b'{"id": "m"}' + blanks, 200)).id == "m"


def test_a_malformed_answer_keeps_its_beginning_and_the_text_so_far():
    error = malformed(answer(b"x" * 1000, 200), "why")
    assert (error.body, error.text) == ("x" * 300, None)
    assert malformed(RawResponse(200, Headers()), "why", "so far").text == "so far"
    assert "no content type" in malformed(RawResponse(200, Headers()), "why").message


# --- from the network, and to the retry policy --------------------------------------------------------------


@pytest.mark.parametrize(
    ("failure", "kind", "message"),
    [
        (
            SendFailure("connection refused", delivery="unsent"),
            APIConnectionError,
            "Connection error: connection refused (nothing was sent)",
        ),
        (SendFailure("reset", delivery="unknown"), APIConnectionError, "Connection error: reset"),
        (
            SendFailure("too long", delivery="unknown", timed_out=True),
            APITimeoutError,
            "Request timed out: too long",
        ),
        (
            SendFailure("no connection became free", delivery="unsent", timed_out=True),
            APITimeoutError,
            "Request timed out: no connection became free (nothing was sent)",
        ),
    ],
)
def test_a_failure_of_the_network(failure, kind, message):
    error = from_transport(failure)
    assert type(error) is kind
    assert (error.message, error.delivery) == (message, failure.delivery)
    # What may have arrived may be billed.
    unknown = failure.delivery == "unknown"
    # Who is too slow is so for every model.
    assert failure_of(error, 0) == Failure(failure.delivery, may_be_billed=unknown, at_large=failure.timed_out)


PAGE = b"<html><head><title>504 Gateway Time-out</title></head><body>nginx</body></html>"
LITELLM = {"error": {"message": "litellm.Timeout: APITimeoutError", "type": None, "param": None, "code": "408"}}
GATEWAYS = {
    "nginx, 502": (502, PAGE),
    "nginx, 504": (504, PAGE),
    "HAProxy, 408": (408, b"<html><body><h1>408 Request Time-out</h1></body></html>"),
    "Cloudflare, 520": (520, PAGE),
    "Cloudflare, 521": (521, b"error code: 521"),
    "Cloudflare, 522": (522, b""),
    "Cloudflare, 523": (523, {"title": "Error 523", "status": 523, "type": "https://x"}),
    "Cloudflare, 524": (524, {"title": "Error 524", "status": 524, "cloudflare_error": True}),
    "LiteLLM": (408, LITELLM),
    "LiteLLM, old": (408, {"error": {**LITELLM["error"], "message": "timed out", "type": "None"}}),
    "LiteLLM, with a type": (408, {"error": {**LITELLM["error"], "type": "timeout_error"}}),
    "Azure's gateway": (504, {"statusCode": 504, "message": "Gateway Timeout"}),
    "AWS": (504, {"message": "Endpoint request timed out"}),
    "plain text": (504, b"upstream request timeout"),
    "FastAPI": (502, {"detail": "Bad Gateway"}),
}


@pytest.mark.parametrize("gateway", GATEWAYS)
def test_a_gateway_s_answer_in_the_place_of_the_host_s_leaves_the_outcome_unknown(gateway):
    status, body = GATEWAYS[gateway]
    failure = failure_of(from_status(answer(body, status)), 0.0)
    assert (failure.delivery, failure.status, failure.may_be_billed) == ("unknown", status, True)


@pytest.mark.parametrize("status", [408, 502, 504, 520, 524])
def test_the_api_s_own_error_is_an_answer_whatever_its_status(status):
    body = {"error": {"message": "The server had an error.", "type": "server_error", "param": None, "code": None}}
    assert failure_of(from_status(answer(body, status)), 0.0) == Failure("answered", status)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 429, 500, 503, 529])
def test_a_refusal_of_a_gateway_reached_nobody(status):
    failure = failure_of(from_status(answer(PAGE, status)), 0.0)
    assert (failure.delivery, failure.may_be_billed) == ("answered", False)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            from_status(answer(OPENAI, 429, retry_after="7", x_should_retry="true")),
            Failure("answered", 429, "no_model", should_retry=True, retry_after=7.0),
        ),
        (
            from_status(answer({"error": {"type": "insufficient_quota", "code": "x"}}, 429)),
            Failure("answered", 429, "insufficient_quota"),
        ),
        (from_status(answer({"error": {"code": "insufficient_quota"}}, 429)), None),
        (
            from_error_object({"message": "m", "code": 503}, answer({}, 200, retry_after_ms="250")),
            Failure("answered", 503, "503", retry_after=0.25),
        ),
        # JSON that does not fit may be an answer that was paid for; a web page was not.
        (
            malformed(answer(b"", 200, content_type="application/json"), "why"),
            Failure("answered", 200, malformed=True, may_be_billed=True),
        ),
        (
            malformed(answer(b"", 200, content_type="text/html"), "why"),
            Failure("answered", 200, malformed=True),
        ),
        (
            ResponseTooLargeError("m", response=answer(b"", 200, content_type="text/html")),
            Failure("answered", 200, too_large=True, may_be_billed=True),
        ),
        (APIStatusError("no answer", status_code=500), Failure("answered", 500)),
    ],
)
def test_what_retrying_depends_on_is_read_off_the_error(error, expected):
    expected = expected or Failure("answered", 429, "insufficient_quota")
    assert failure_of(error, 0.0) == expected
