"""Query strings, and the names that multipart forms share with them."""

from __future__ import annotations

import io
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.engine.multipart import encode_form
from async_openai.engine.query import encode_query, flatten
from async_openai.errors import InvalidParameterError
from async_openai.types.uploads import Upload

PAIRS = [
    ({}, []),
    ({"limit": 20}, [("limit", "20")]),
    ({"t": 0.5, "on": True, "off": False}, [("t", "0.5"), ("on", "true"), ("off", "false")]),
    ({"after": None, "limit": 1}, [("limit", "1")]),
    ({"after": ""}, [("after", "")]),
    ({"include": ["a", "b"]}, [("include[]", "a"), ("include[]", "b")]),
    ({"include": ("a",)}, [("include[]", "a")]),
    ({"include": {"a"}}, [("include[]", "a")]),
    ({"include": []}, []),
    ({"include": ["a", None]}, [("include[]", "a")]),
    ({"metadata": {"a": 1, "b": None, "c": {"d": [2]}}}, [("metadata[a]", "1"), ("metadata[c][d][]", "2")]),
    ({"filters": [{"a": 1}]}, [("filters[][a]", "1")]),
    ({"q": "a b&c=d+e/ü%😀\n"}, [("q", "a b&c=d+e/ü%😀\n")]),
    ({"ä=&": "x"}, [("ä=&", "x")]),
]


@pytest.mark.parametrize(("values", "pairs"), PAIRS)
def test_values_become_the_pairs_of_the_official_client(values, pairs):
    assert list(flatten(values)) == pairs
    assert parse_qsl(encode_query(values), keep_blank_values=True) == pairs


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"a": "b c"}, "a=b+c"),
        ({"a": ["x/y"]}, "a[]=x%2Fy"),
        ({"a": {"b": "ü"}}, "a[b]=%C3%BC"),
        ({"a b": 1, "c": 2}, "a+b=1&c=2"),
    ],
)
def test_the_text_itself(values, text):
    assert encode_query(values) == text


LEAVES = st.text(st.characters(blacklist_categories=["Cs"])) | st.integers() | st.booleans()
NAMES = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1)
VALUES = st.recursive(LEAVES, lambda inside: st.lists(inside) | st.dictionaries(NAMES, inside), max_leaves=6)


@settings(max_examples=40)
@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_any_values_come_back_as_they_were(values):
    text = encode_query(values)
    assert text.isascii()
    assert text.isprintable()
    assert " " not in text
    assert parse_qsl(text, keep_blank_values=True) == list(flatten(values))


@pytest.mark.parametrize("values", [{"a": "\ud800"}, {"\ud800": "a"}, {"a": ["\udfff"]}])
def test_half_a_character_is_refused(values):
    with pytest.raises(InvalidParameterError, match="not valid Unicode text") as caught:
        encode_query(values)
    assert caught.value.__suppress_context__


# --- forms --------------------------------------------------------------------------------------------------


def form(**values):
    fields, files = encode_form(values)
    return fields, [(name, part.name, part.content, part.content_type) for name, part in files]


def test_a_form_has_the_same_names():
    for values, pairs in PAIRS:
        assert encode_form(values) == (pairs, [])


def test_a_file_is_named_by_its_parameter_and_several_get_brackets():
    one, two = Upload(b"1", "a.png"), Upload(b"2", "b.bin", "image/webp")
    assert form(image=one, n=2, prompt="p") == (
        [("n", "2"), ("prompt", "p")],
        [("image", "a.png", b"1", "image/png")],
    )
    assert form(image=[one, two], mask=one)[1] == [
        ("image[]", "a.png", b"1", "image/png"),
        ("image[]", "b.bin", b"2", "image/webp"),
        ("mask", "a.png", b"1", "image/png"),
    ]
    assert form(image=[one])[1] == [("image[]", "a.png", b"1", "image/png")]


def test_a_stream_is_passed_on_not_read():
    stream = io.BytesIO(b"content")
    assert form(file=Upload(stream, "f"))[1][0][2] is stream
    assert stream.tell() == 0


def test_other_values_of_a_form_are_json_like():
    fields, files = form(when=None, tags=["a", 1], options={"x": {"y": True}}, raw=b"bytes")
    assert files == []
    assert fields == [("tags[]", "a"), ("tags[]", "1"), ("options[x][y]", "true"), ("raw", "bytes")]
