"""The exception tree: who is whose child, what an error says, and that it survives pickling."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

import async_openai
from async_openai import error as old_module
from async_openai import errors
from async_openai.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    Attempt,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidParameterError,
    NotFoundError,
    OpenAIError,
    ParameterTypeError,
    PermissionDeniedError,
    RateLimitError,
    ResponseTooLargeError,
    StreamInterruptedError,
    UnknownClientError,
    UnprocessableEntityError,
    UsageError,
    status_error_class,
)
from async_openai.types.response import Headers, RawResponse

FIRST = Attempt(1, "default", "https://api.openai.com/v1", "gpt-4o", "RateLimitError", "answered", 429, "req_1", 0.2)
LAST = Attempt(2, "az", "https://x.openai.azure.com/openai", "gpt-4o-dep", "InternalServerError", "answered", 503)
ANSWER = RawResponse(503, Headers.of({"x-request-id": "req_2", "Retry-After": "3"}), b'{"error": {"code": 503}}')
TREE = {
    ConfigurationError: (OpenAIError, ValueError),
    UnknownClientError: (ConfigurationError, LookupError),
    InvalidParameterError: (OpenAIError, ValueError),
    ParameterTypeError: (InvalidParameterError, TypeError),
    UsageError: (OpenAIError, RuntimeError),
    APIError: (OpenAIError,),
    APIConnectionError: (APIError,),
    APITimeoutError: (APIConnectionError,),
    StreamInterruptedError: (APIConnectionError,),
    APIResponseValidationError: (APIError,),
    ResponseTooLargeError: (APIResponseValidationError,),
    APIStatusError: (APIError,),
    BadRequestError: (APIStatusError,),
    AuthenticationError: (APIStatusError,),
    PermissionDeniedError: (APIStatusError,),
    NotFoundError: (APIStatusError,),
    ConflictError: (APIStatusError,),
    UnprocessableEntityError: (APIStatusError,),
    RateLimitError: (APIStatusError,),
    InternalServerError: (APIStatusError,),
}


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_the_parents_are_those_of_the_tree(kind):
    assert set(kind.__bases__) == set(TREE[kind])


def test_the_tree_in_the_docstring_holds_every_class():
    drawn = errors.__doc__ or ""
    for kind in (OpenAIError, *TREE):
        assert f" {kind.__name__}" in drawn


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
        (408, APIStatusError),
        (413, APIStatusError),
        (418, APIStatusError),
        (302, APIStatusError),
    ],
)
def test_a_status_chooses_its_class_as_in_the_official_client(status, kind):
    assert status_error_class(status) is kind


@pytest.mark.parametrize("kind", [kind for kind in TREE if issubclass(kind, APIStatusError)])
def test_a_class_knows_its_status_without_an_answer(kind):
    assert kind("no").status_code == (0 if kind is APIStatusError else kind.status_code)
    assert status_error_class(kind.status_code) is kind


def test_the_status_comes_from_the_argument_then_the_answer():
    assert InternalServerError("no", response=ANSWER).status_code == 503
    assert InternalServerError("no", response=ANSWER, status_code=529).status_code == 529


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("InvalidRequestError", BadRequestError),
        ("PermissionError", PermissionDeniedError),
        ("ServiceUnavailableError", InternalServerError),
        ("Timeout", APITimeoutError),
        ("TryAgain", ConflictError),
        ("MaxRetriesExceeded", APIError),
    ],
)
def test_the_older_names_are_the_same_classes(old, new):
    assert getattr(errors, old) is new
    assert getattr(old_module, old) is new


def test_the_module_of_the_older_clients_has_every_error():
    for name, value in vars(errors).items():
        if inspect.isclass(value) and issubclass(value, OpenAIError):
            assert getattr(old_module, name) is value
    assert async_openai.error.OpenAIError is OpenAIError


def test_the_top_of_the_package_offers_the_tree():
    for kind in (OpenAIError, *TREE):
        assert getattr(async_openai, kind.__name__) is kind


def test_fields_of_the_servers_error_object_are_attributes():
    body = {"message": "slow down", "type": "requests", "param": "messages", "code": "rate_limit_exceeded", "more": 1}
    error = RateLimitError("429: slow down", body=body, response=ANSWER)
    assert (error.code, error.param, error.type) == ("rate_limit_exceeded", "messages", "requests")
    assert error.body is body
    assert error.message == "429: slow down"
    assert error.request_id == "req_2"
    assert error.response is ANSWER


@pytest.mark.parametrize("body", [None, "plain text", [], ["x"], 5, {}, {"code": None, "type": None}])
def test_other_bodies_leave_the_fields_empty(body):
    error = APIError("no", body=body)
    assert (error.code, error.param, error.type, error.request_id, error.client_name) == (None,) * 5


@pytest.mark.parametrize("code", [404, "404"])
def test_a_code_is_always_text(code):
    assert APIError("no", body={"code": code}).code == "404"


def deep(depth: int) -> object:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


class Broken:
    def __str__(self) -> str:
        raise RuntimeError("no text")


WILD = [
    "\ud800 half \udfff",
    "\ud83d\ude00",
    10**5000,
    3.5,
    None,
    deep(50_000),
    b"\xff",
    {"a": deep(50)},
    Broken(),
    ("a",),
]


@pytest.mark.parametrize("wild", WILD, ids=range(len(WILD)))
@pytest.mark.parametrize("kind", [OpenAIError, *TREE])
def test_no_text_of_an_error_raises(kind, wild):
    error = kind(wild)
    if isinstance(error, APIError):
        error = kind(wild, body={"code": wild, "type": wild, "param": wild, "message": wild}, response=ANSWER)
        error.attempts = (FIRST, LAST)
        assert all(each is None or isinstance(each, str) for each in (error.code, error.type, error.param))
    for text in (str(error), repr(error), error.message):
        text.encode()
    error.message = wild
    str(error).encode()
    error.body = None
    if isinstance(wild, (str, int, float)):
        again = pickle.loads(pickle.dumps(error))
        assert str(again) == str(error) and again.message == error.message


@pytest.mark.parametrize("text", ["\ud800 half", "\ud83d\ude00"], ids=["half", "whole"])
def test_half_pairs_are_replaced_and_whole_ones_kept(text):
    assert str(APIError(text)) == ("\ufffd half" if "half" in text else "\U0001f600")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"Code": "a"}, "a"),
        ({"error_code": 110}, "110"),
        ({"errorCode": "b"}, "b"),
        ({"status_code": 1004}, "1004"),
        ({"code": 0, "error_code": 5}, "0"),
        ({"code": None, "error_code": 5}, "5"),
    ],
)
def test_a_code_has_many_names(body, code):
    assert APIError("no", body=body).code == code


def test_the_text_says_client_base_url_model_and_attempt():
    error = InternalServerError("503: busy", response=ANSWER, attempts=(LAST,))
    assert str(error) == (
        "503: busy [client 'az', https://x.openai.azure.com/openai, model 'gpt-4o-dep', attempt 2, request id req_2]"
    )
    assert error.client_name == "az"


def test_the_text_lists_every_attempt_where_there_were_several():
    error = InternalServerError("503: busy", response=ANSWER, attempts=(FIRST, LAST))
    first, *others = str(error).splitlines()
    assert first.startswith("503: busy [client 'az'")
    assert others == [
        "  #1 client 'default' at https://api.openai.com/v1, model 'gpt-4o': RateLimitError (429)",
        "  #2 client 'az' at https://x.openai.azure.com/openai, model 'gpt-4o-dep': InternalServerError (503)",
    ]


def test_an_attempt_without_model_or_status_says_less():
    attempt = Attempt(1, "default", "http://h", None, "APIConnectionError", "unsent")
    assert str(attempt) == "#1 client 'default' at http://h: APIConnectionError"
    assert str(APIConnectionError("refused", attempts=(attempt,))) == "refused [client 'default', http://h, attempt 1]"


def test_without_attempts_the_text_is_the_message():
    assert str(APIStatusError("no", response=ANSWER)) == "no"


def _examples():
    connection = APIConnectionError("refused", attempts=(FIRST, LAST))
    connection.delivery = "unsent"
    noted = RateLimitError("429: slow", body={"code": 1}, response=ANSWER, attempts=(FIRST,))
    noted.add_note("while reading line 7")
    return [
        *(kind("what was wrong") for kind in (OpenAIError, *TREE)),
        ParameterTypeError("wrong type", param="messages[0].role"),
        StreamInterruptedError("cut", text="so far", response=RawResponse(200, Headers()), attempts=(LAST,)),
        APIResponseValidationError("HTML", body="<html>", response=ANSWER),
        APIStatusError("teapot", status_code=418, response=ANSWER),
        connection,
        noted,
    ]


@pytest.mark.parametrize("error", _examples(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, *(lambda e, p=p: pickle.loads(pickle.dumps(e, p)) for p in range(2, 6))],
    ids=["copy", "deepcopy", "pickle2", "pickle3", "pickle4", "pickle5"],
)
def test_an_error_comes_through_pickling_and_copying_whole(error, again):
    made = again(error)
    assert made is not error
    assert type(made) is type(error)
    assert made.args == error.args
    assert str(made) == str(error)
    plain, remade = dict(vars(error)), dict(vars(made))
    answers = plain.pop("response", None), remade.pop("response", None)
    assert plain == remade
    if answers[0] is not None:
        assert answers[1] is not None
        assert answers[0].status_code == answers[1].status_code
        assert answers[0].content == answers[1].content
        assert answers[0].headers.raw == answers[1].headers.raw
        assert made.request_id == error.request_id


def test_a_subclass_of_the_users_own_pickles_too():
    assert pickle.loads(pickle.dumps(_OwnError("no", response=ANSWER))).response.status_code == 503


class _OwnError(RateLimitError):
    pass


def test_headers_do_not_reach_the_text_or_the_repr():
    answer = RawResponse(401, Headers.of({"set-cookie": "secret-cookie", "x-request-id": "r"}), b"secret-body")
    error = AuthenticationError("401: no", response=answer, attempts=(FIRST,))
    assert "secret" not in str(error) + repr(error) + repr(answer)


def test_validation_error_has_the_status_of_the_answer():
    assert APIResponseValidationError("bad", response=RawResponse(200, Headers())).status_code == 200
    assert APIResponseValidationError("bad").status_code == 0
