"""What all replies have in common: reading them as objects and as dicts, short reprs, and the answer behind them."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.engine.record import CallRecord
from async_openai.types.base import Reply, WireModel
from async_openai.types.chat import ChatCompletion
from async_openai.types.models import Model, ModelDeleted
from async_openai.types.response import Headers, RawResponse

BODY = {
    "id": "c1",
    "model": "m",
    "choices": [{"index": n, "message": {"role": "assistant", "content": text}} for n, text in enumerate("ab")],
    "usage": {"prompt_tokens": 1},
    "host": {"region": "eu"},
}
ANSWER = RawResponse(200, Headers.of({"X-Request-Id": "req_1", "Set-Cookie": "secret"}), b'{"id": "c1"}')


def reply():
    return ChatCompletion.model_validate(BODY)


# --- reading ----------------------------------------------------------------------------------------------------


def test_fields_by_attribute_and_by_name():
    made = reply()
    assert made.id == made["id"] == "c1"
    assert made["choices"][0]["message"]["content"] == made.choices[0].message.content == "a"
    assert made.host == made["host"] == {"region": "eu"}


def test_items():
    made = reply()
    assert (len(made), made[0].index, made[-1].index, [one.index for one in made[:1]]) == (2, 0, 1, [0])
    assert [choice.index for choice in made] == [0, 1]
    with pytest.raises(IndexError):
        _ = made[2]


def test_in_means_that_the_server_sent_it():
    made = reply()
    assert "usage" in made
    assert "host" in made
    assert "service_tier" not in made
    assert "nonsense" not in made


def test_get():
    made = reply()
    assert (made.get("id"), made.get("host"), made.get("nonsense"), made.get("nonsense", 5)) == (
        "c1",
        {"region": "eu"},
        None,
        5,
    )
    # Known to us, but not sent.
    assert (made.service_tier, made.get("service_tier"), made.get("service_tier", "none")) == (None, None, "none")
    assert made.get("text") == "ab"


@pytest.mark.parametrize(("key", "error"), [("nonsense", KeyError), (1.5, TypeError), (None, TypeError)])
def test_what_is_not_there(key, error):
    with pytest.raises(error):
        _ = reply()[key]


def test_a_reply_is_true_and_has_a_length_only_with_items():
    assert ChatCompletion.model_validate({"choices": []})
    model = Model(id="m")
    assert model
    with pytest.raises(TypeError, match="Model has no length"):
        len(model)
    with pytest.raises(TypeError, match="Model takes field names, got int"):
        _ = model[0]


def test_missing_optional_fields_are_tolerated():
    made = ChatCompletion.model_validate({"choices": [{"message": {}}]})
    assert (made.text, made.usage, made.choices[0].finish_reason) == ("", None, None)
    assert ModelDeleted.model_validate({"id": "m"}).deleted is False


# --- the call behind it -----------------------------------------------------------------------------------------


def test_a_value_that_came_from_no_call():
    made = reply()
    assert (made.request_id, made.headers, made.response, made.response_ms) == (None,) * 4
    assert (made.client_name, made.consumption, made.failed_attempts) == (None, None, ())


def bound():
    made = reply()
    made.bind(CallRecord(client="az", provider="azure", model="m", response=ANSWER, seconds=0.25))
    return made


@pytest.mark.parametrize(
    "again", [lambda r: r, copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r))], ids=range(4)
)
def test_a_reply_knows_its_call_after_copying_and_pickling_too(again):
    made = again(bound())
    assert (made.request_id, made._request_id, made.client_name, made.response_ms) == ("req_1", "req_1", "az", 250.0)
    assert made.headers["x-request-id"] == "req_1"
    assert (made.response.status_code, made.response.json()) == (200, {"id": "c1"})
    assert made.text == "ab"


# --- reprs ------------------------------------------------------------------------------------------------------


def test_a_repr_shows_what_was_sent():
    assert repr(Model.model_validate({"id": "m", "x": 1})) == "Model(id='m', x=1)"
    assert "service_tier" not in repr(reply())
    assert "secret" not in repr(bound())


class Anything(WireModel):
    """Declares nothing."""


@pytest.mark.parametrize(
    "value",
    ["x" * 10_000, ["x" * 10_000], list(range(10_000)), {"a": "x" * 10_000}, {"a": {"b": list(range(10_000))}}],
)
def test_a_repr_is_short(value):
    assert len(repr(Anything.model_validate({"field": value}))) < 200


JSON = st.none() | st.booleans() | st.floats() | st.text()


@settings(max_examples=30)
@given(st.recursive(JSON, lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside)))
def test_every_reply_has_a_repr_and_pickles(value):
    made = Reply.model_validate({"field": value})
    assert repr(pickle.loads(pickle.dumps(made))) == repr(made)


# --- headers and answers ----------------------------------------------------------------------------------------


def test_headers_have_no_case_and_repeated_ones_are_joined():
    headers = Headers([(b"X-A", b"1"), (b"x-a", b"2"), (b"Other", "é".encode("latin-1"))])
    assert (headers["x-a"], headers["X-A"], headers.get("OTHER"), headers.get("none")) == ("1, 2", "1, 2", "é", None)
    assert "x-A" in headers
    assert 5 not in headers
    assert (len(headers), list(headers)) == (2, ["x-a", "other"])
    assert dict(headers) == {"x-a": "1, 2", "other": "é"}
    assert headers == {"x-a": "1, 2", "other": "é"}
    with pytest.raises(KeyError):
        _ = headers["none"]


@pytest.mark.parametrize("headers", [Headers(), Headers.of({"A": "b"})])
@pytest.mark.parametrize("looked", [True, False])
def test_headers_copy_and_pickle(headers, looked):
    assert not looked or len(headers) < 2
    for made in (copy.copy(headers), copy.deepcopy(headers), pickle.loads(pickle.dumps(headers))):
        assert (made.raw, dict(made)) == (headers.raw, dict(headers))


def test_no_value_of_a_header_is_shown():
    assert repr(ANSWER.headers) == "Headers(x-request-id, set-cookie)"
    assert "secret" not in repr(ANSWER)
    assert "c1" not in repr(ANSWER)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"x-request-id": "a", "apim-request-id": "b"}, "a"),
        ({"APIM-Request-Id": "b"}, "b"),
        ({"request-id": "c"}, "c"),
    ],
)
def test_the_id_of_a_request(headers, expected):
    assert RawResponse(200, Headers.of(headers)).request_id == expected


def test_content():
    answer = RawResponse(200, Headers(), b'\xff{"a": 1}')
    assert answer.text == '\ufffd{"a": 1}'
    with pytest.raises(ValueError):  # its kind is json's own
        answer.json()
