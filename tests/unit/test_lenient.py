"""Lenient reading: whatever JSON comes, what is read fits its type, dumps, and reads the same again."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from unit.lenient_json import dumped, objects, trees

from async_openai.engine.parsing import parse_reply
from async_openai.engine.second_reading import mended
from async_openai.engine.whole_reply import chunks_of
from async_openai.types.audio import Transcription, TranscriptionStreamEvent
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatMessage
from async_openai.types.completions import Completion
from async_openai.types.decisions import Decision
from async_openai.types.deviations import MOST
from async_openai.types.embeddings import CreateEmbeddingResponse
from async_openai.types.images import ImagesResponse, ImageStreamEvent
from async_openai.types.items import AnyItem
from async_openai.types.lenient import read_leniently
from async_openai.types.marks import can_be_lenient
from async_openai.types.models import Model
from async_openai.types.moderations import ModerationCreateResponse
from async_openai.types.pages import ListPage
from async_openai.types.response import Headers, RawResponse
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import Response

KINDS: list[Any] = [
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    Response,
    ResponseStreamEvent,
    AnyItem,
    CreateEmbeddingResponse,
    ImagesResponse,
    ImageStreamEvent,
    ListPage[Model],
    ModerationCreateResponse,
    Transcription,
    TranscriptionStreamEvent,
]


@given(kind=st.sampled_from(KINDS), tree=objects(trees))
def test_what_is_read_dumps_and_reads_the_same_again(kind, tree):
    read, deviations = read_leniently(kind, mended(tree))
    assert len(deviations) <= MOST
    if read is None:
        return
    again = TypeAdapter(kind)
    text = dumped(kind, read)
    assert dumped(kind, again.validate_json(text)) == text
    assert dumped(kind, again.validate_python(read.model_dump())) == text
    second, _ = read_leniently(kind, json.loads(text))
    assert dumped(kind, second) == text
    # What was read fits, so there is nothing left to convert or to leave out.
    third, left = read_leniently(kind, json.loads(read.model_dump_json(exclude_none=True)))
    assert third is not None and {found.got for found in left} <= {"nothing"}


@given(kind=st.sampled_from(KINDS), tree=trees)
def test_any_json_is_read_or_not_but_nothing_is_raised(kind, tree):
    read, deviations = read_leniently(kind, tree)
    assert read is None or isinstance(tree, dict)
    assert all(str(deviation) and deviation.got for deviation in deviations)


# --- the rules ------------------------------------------------------------------------------------------------------


def message(**fields: Any) -> ChatMessage:
    read, _ = read_leniently(ChatMessage, fields)
    assert isinstance(read, ChatMessage)
    return read


def chat(**fields: Any) -> ChatCompletion:
    plain = {"choices": [{"message": {"content": "hello"}}]}
    read, _ = read_leniently(ChatCompletion, {**plain, **fields})
    assert isinstance(read, ChatCompletion)
    return read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        (7, 7),
        (7.9, 7),
        (-7.9, -7),
        ("7", 7),
        ("7.9", 7),
        ("-0", 0),
        (None, 0),
        (True, 0),
        ("seven", 0),
        ([7], 0),
        ({"value": 7}, 0),
        (math.inf, 0),
        ("nan", 0),
        ("9" * 65, 0),
        (2**70, 2**70),
        (1e300, int(1e300)),
    ],
)
def test_whole_numbers(sent, read):
    assert chat(created=sent).created == read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("a", "a"),
        (7, "7"),
        (1.5, "1.5"),
        (None, ""),
        (False, ""),
        ({"a": 1}, ""),
        (["a"], ""),
        pytest.param(10**5000, "", id="many digits"),
    ],
)
def test_texts(sent, read):
    assert chat(id=sent).id == read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ({"a": "é"}, '{"a":"é"}'),
        ([1, None], "[1,null]"),
        ({}, "{}"),
        (None, ""),
        (5, "5"),
        (True, ""),
    ],
)
def test_arguments(sent, read):
    call = message(tool_calls=[{"function": {"name": "f", "arguments": sent}}]).calls[0]
    assert call.arguments == read


@pytest.mark.parametrize(
    ("sent", "content", "text"),
    [
        ("a", "a", "a"),
        (None, None, ""),
        (5, "5", "5"),
        (True, None, ""),
        ({"a": 1}, '{"a":1}', '{"a":1}'),
        ({"type": "text", "text": "a"}, [{"type": "text", "text": "a"}], "a"),
        ([{"type": "text", "text": "a"}, "b"], [{"type": "text", "text": "a"}, "b"], "ab"),
        ([{"type": "thinking", "thinking": []}, 5, None], [{"type": "thinking", "thinking": []}, 5, None], ""),
        (
            [{"type": 5, "text": "a"}, {"text": 5}, {"text": "b"}],
            [{"type": 5, "text": "a"}, {"text": 5}, {"text": "b"}],
            "b",
        ),
    ],
)
def test_content(sent, content, text):
    read = message(content=sent)
    assert (read.content, read.text) == (content, text)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"function": {"name": "f"}}, ["f"]),
        ({}, []),
        (None, None),
        ("none", None),
        ([None, {"function": {"name": "f"}}, 5], ["f"]),
        ([{"function": None}, {"function": []}], []),
    ],
)
def test_lists_of_objects(sent, read):
    calls = message(tool_calls=sent).tool_calls
    assert (None if calls is None else [call.function.name for call in calls if call.function]) == read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ([0.5, 1], [0.5, 1.0]),
        (["0.5", None], [0.5, math.nan]),
        ([[0.5, 1.5]], [0.5, 1.5]),
        ([{}, 2], [math.nan, 2.0]),
        ("AAAA", "AAAA"),
        ([], []),
    ],
)
def test_vectors(sent, read):
    got, _ = read_leniently(CreateEmbeddingResponse, {"data": [{"embedding": sent}]})
    assert str(got.data[0].embedding) == str(read)


def test_a_vector_for_each_token_is_none_of_the_input():
    got, deviations = read_leniently(CreateEmbeddingResponse, {"data": [{"embedding": [[1.0], [2.0]]}]})
    assert got.data == [] and str(deviations[0]) == (
        "data[0].embedding: expected a list of numbers, got a list of lists"
    )


@pytest.mark.parametrize("sent", [None, 5, "a", [], {}, {"choices": None}, {"choices": 5}, {"choices": "a"}])
def test_what_is_no_reply(sent):
    assert read_leniently(ChatCompletion, sent)[0] is None


def test_a_choice_without_a_message_is_left_out():
    read, deviations = read_leniently(ChatCompletion, {"choices": [{"index": 0}, {"message": {"content": "a"}}]})
    assert [choice.message.content for choice in read.choices] == ["a"]
    assert [str(found) for found in deviations] == ["choices[0].message: expected a value, got nothing"]


def test_a_place_says_where():
    sent = {
        "choices": [{"message": {}}, {"message": {"tool_calls": [{"function": {"name": None, "arguments": 5}}]}}],
        "metadata": {"a b[c]": {}},
        "created": None,
    }
    _, deviations = read_leniently(ChatCompletion, sent)
    assert [(found.path, found.place, found.expected, found.got) for found in deviations] == [
        (
            "choices[1].message.tool_calls[0].function.name",
            "choices.message.tool_calls.function.name",
            "text",
            "null",
        ),
        (
            "choices[1].message.tool_calls[0].function.arguments",
            "choices.message.tool_calls.function.arguments",
            "JSON as text",
            "a number",
        ),
        ("metadata[a b[c]", "metadata", "text", "an object"),
        ("created", "created", "a whole number", "null"),
    ]


def test_there_are_at_most_a_hundred():
    _, deviations = read_leniently(ChatCompletion, {"choices": [{"message": {"content": True}}] * 500})
    assert len(deviations) == MOST == 100


def test_what_is_not_declared_stays_as_it_came():
    read = chat(own={"a": [None, 5]}, choices=[{"message": {"content": 5, "own": None}, "own": True}])
    assert (read["own"], read.choices[0]["own"], read.choices[0].message["own"]) == ({"a": [None, 5]}, True, None)


@pytest.mark.parametrize("kind", [int, dict, list[Model], type("Own", (), {})])
def test_what_the_caller_demands_is_not_read_leniently(kind):
    assert not can_be_lenient(kind) and can_be_lenient(Model) and can_be_lenient(AnyItem)


def test_half_a_pair_in_another_encoding():
    text = '{"model": "\\udfff\\ud800", "choices": [{"message": {"content": "half \\ud83d"}}]}'
    reply = parse_reply(ChatCompletion, RawResponse(200, Headers(), text.encode("utf-16")))
    assert reply.text == "half \ufffd" and json.loads(reply.model_dump_json())["model"] == "\ufffd\ufffd"


@pytest.mark.parametrize("status", [{"a": 1}, ["completed"], 5, None, "failed"])
def test_a_whole_response_of_any_status_is_one_event(status):
    sent = {"id": "r", "status": status, "output": []}
    (event,) = chunks_of(Response, RawResponse(200, Headers(), json.dumps(sent).encode()))
    assert json.loads(event)["type"] == ("response.failed" if status == "failed" else "response.completed")


def test_a_place_holds_no_name_that_the_server_chose():
    sent = {"choices": [{"message": {"content": "hi"}}], "metadata": {"a]sk-secret[": {}}}
    reply = parse_reply(ChatCompletion, RawResponse(200, Headers(), json.dumps(sent).encode()))
    (deviation,) = reply.deviations
    assert deviation.place == "metadata" and "sk-secret" in deviation.path


def test_what_one_member_of_a_union_reads_deviates_once():
    sent = {"answers": [{"type": "choice", "choice": 5, "confidence": 1, "probabilities": []}]}
    decision = parse_reply(Decision, RawResponse(200, Headers(), json.dumps(sent).encode()))
    assert decision.answers[0].choice == "5"
    assert [str(each) for each in decision.deviations] == ["answers[0].choice: expected text, got a number"]
