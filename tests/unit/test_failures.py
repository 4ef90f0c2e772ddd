"""From answers to errors: the shapes that hosts use, and the words."""

from __future__ import annotations

import json

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
from async_openai.engine.host_words import error_object
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
        b"{}",
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
    assert failure_of(error, 0) == Failure(failure.delivery, may_be_billed=failure.delivery == "unknown")


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
