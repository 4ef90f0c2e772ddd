"""JSON of other people: of any depth and any size, without recursion and without time by the square."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.failures import failure_of, from_error_object, from_status, malformed
from async_openai.engine.foreign_json import BELOW, DEEPEST, copied, decoded
from async_openai.engine.host_words import error_object
from async_openai.engine.parsing import parse_reply
from async_openai.engine.redaction import Redactor
from async_openai.errors import APIError
from async_openai.types.chat import ChatCompletion
from async_openai.types.models import Model
from async_openai.types.response import Headers, RawResponse

KEY = "sk-proj-0123456789abcdef"
DEPTHS = (DEEPEST, DEEPEST + 1, 500, 1200, 20_000)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
)


def answer(content, status=400):
    return RawResponse(status, Headers.of({"content-type": "application/json"}), content)


def nested(opening, inside, closing, depth):
    return (opening * depth + inside + closing * depth).encode()


def depth_of(value):
    depth = 0
    while isinstance(value, list | dict) and value:
        depth, value = depth + 1, next(iter(value.values() if isinstance(value, dict) else value))
    return depth


@given(JSON)
def test_what_is_not_deep_is_decoded_and_copied_as_it_is(value):
    content = json.dumps(value).encode()
    assert decoded(content) == value == copied(value)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_copy_goes_down_64_levels(depth):
    value = 1
    for _ in range(depth):
        value = [value]
    made = copied(value)
    assert depth_of(made) == min(depth, DEEPEST)
    assert repr(made).count(BELOW) == (depth > DEEPEST)


def test_texts_and_names_of_a_copy_can_be_changed():
    value = {"a": ["x", 1, None, {"b": "y"}]}
    assert copied(value, str.upper, lambda name: name * 2) == {"aa": ["X", 1, None, {"bb": "Y"}]}
    assert value == {"a": ["x", 1, None, {"b": "y"}]}


SHAPES = {
    "objects": ('{"error":', '{"message":"m"}', "}"),
    "objects in lists": ('[{"error":', '{"message":"m"}', "}]"),
    "lists": ('{"errors":[', '{"message":"m"}', "]}"),
    "messages": ('{"message":', '"m"', "}"),
    "details": ('{"detail":[', '"m"', "]}"),
    "in the body": ('{"error":{"message":"m","more":', "1", "}}"),
    "not closed": ('{"error":', "", ""),
    "closed too often": ('{"error":[', "1", "]}]"),
}


@pytest.mark.usefixtures("quiet_collector")
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("shape", SHAPES)
def test_an_error_of_any_depth_is_one_of_ours(shape, depth):
    opening, inside, closing = SHAPES[shape]
    content = nested(opening, inside, closing, depth)
    ok = b'{"choices":[],"error":' + content + b"}"
    for error, whole in (
        (from_status(answer(content)), content),
        (from_error_object(decoded(content), answer(content, 200)), content),
        (malformed(answer(content, 200), "why"), content),
        (parse_reply(Model, answer(content, 200)), content),
        (parse_reply(ChatCompletion, answer(ok, 200)), ok),
    ):
        Redactor({KEY: True, "short": True}).error(error)
        usable(error)
        assert error.response.content == whole


def usable(error):
    """Whether a program can do with an error what it does with errors."""
    assert isinstance(error, APIError)
    assert failure_of(error, 0.0)
    assert depth_of(error.body) <= DEEPEST
    for made in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (str(made), repr(made), made.body) == (str(error), repr(error), error.body)
    assert json.dumps(error.body) is not None


@pytest.mark.usefixtures("quiet_collector")
def test_a_deep_error_in_a_program_that_is_deep_itself():
    content = nested('{"error":{"message":"m","more":', "1", "}}", 1200)

    def down(left):
        return from_status(answer(content)) if left == 0 else down(left - 1)

    error = down(sys.getrecursionlimit() - 250)
    usable(error)
    assert error.response.content == content


@pytest.mark.usefixtures("quiet_collector")
def test_what_is_too_deep_to_be_decoded_is_no_json():
    response = answer(b"[" * 200_000 + b"]" * 200_000)
    with pytest.raises(ValueError, match="deep"):
        response.json()


@pytest.mark.parametrize("depth", DEPTHS)
def test_the_error_object_is_looked_for_in_a_loop(depth):
    value = {"message": "m"}
    for _ in range(depth):
        value = [value]
    assert depth_of(error_object(value)) in {1, depth + 1 - DEEPEST}


MEGABYTES = {
    "quotes": b'"' * 1_000_000,
    "quotes and backslashes": b'"\\' * 500_000,
    "escaped quotes": b'"' + b'\\"' * 500_000,
    "brackets": b"[" * 1_000_000,
    "strings in brackets": b'["a' * 333_000,
    "brackets and an open string": b"[" * 300 + b'"\\"' * 300_000,
    "titles": b"<title" * 160_000,
    "titles with ends": b"<title>" * 140_000,
    "blanks": b" " * 1_000_000,
    "digits": b'{"error":{"message":"m","code":' + b"9" * 1_000_000 + b"}}",
    "a message": b'{"error":{"message":"' + b"context context_length try again in 1" * 27_000 + b'"}}',
    "percent": b"%" * 1_000_000,
    "escapes": b"%41" * 333_000,
    "escapes of escapes": b"%2525" * 200_000,
    "ampersands": b"&#" * 500_000,
    "the beginning of the key": KEY[:-1].encode() * 43_000,
    "the key": KEY.encode() * 41_000,
    "the key, escaped": b"".join(b"%%%02x" % sign for sign in KEY.encode()) * 13_000,
}


@pytest.mark.parametrize(
    ("name", "key"), [*((name, KEY) for name in MEGABYTES), ("escaped quotes", "short"), ("quotes", '"')]
)
def test_a_megabyte_of_anything_is_read_in_a_moment(name, key):
    content = MEGABYTES[name]
    begun = time.process_time()
    for error in (from_status(answer(content)), parse_reply(Model, answer(content, 200))):
        Redactor({key: True}).error(error)
        failure_of(error, 0.0)
    # By the square it would be minutes.
    assert time.process_time() - begun < 10
    assert KEY.encode() not in error.response.content or key != KEY
