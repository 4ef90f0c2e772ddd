"""What the fuzzer found (`tests/heavy`): replies that fit their types and broke later, each kind once."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from typing import Any

import pytest
from pydantic import TypeAdapter

from async_openai import APIResponseValidationError
from async_openai.engine.parsing import validator
from async_openai.types.audio import Transcription, TranscriptionStreamEvent
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.completions import Completion
from async_openai.types.embeddings import Embedding
from async_openai.types.images import Image, ImageStreamEvent
from async_openai.types.response_events import SnapshotDeltaEvent
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import ParsedResponse, Response

NAMES = ("__class__", "__dict__", "model_config", "self", "cls", "_fields_set", "model_dump", "copy", "_call")
"""What a server may call a field."""
event: Any = TypeAdapter(ResponseStreamEvent).validate_python


def chunk(**choice: Any) -> ChatCompletionChunk:
    return ChatCompletionChunk.model_validate({"choices": [{"index": 0, "delta": {}, **choice}]})


def chat(*chunks: ChatCompletionChunk) -> ChatCompletion:
    accumulator = ChatCompletion.accumulator()
    for each in chunks:
        accumulator.add(each)
    return accumulator.result()


def response(*events: dict[str, Any], kind: type[Response] = Response) -> Response:
    accumulator = kind.accumulator()
    for each in events:
        accumulator.add(event(each))
    return accumulator.result()


# --- names that are taken -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_field_of_any_name_is_kept_by_a_stream(name):
    piece = ChatCompletionChunk.model_validate_json(
        json.dumps({"choices": [{"index": 0, "delta": {name: "x"}, name: "x"}], name: "x"})
    )
    dumped = json.loads(chat(piece).model_dump_json())
    assert (dumped[name], dumped["choices"][0][name], dumped["choices"][0]["message"][name]) == ("x", "x", "x")


@pytest.mark.parametrize("name", NAMES)
def test_a_field_of_any_name_is_kept_by_completions(name):
    accumulator = Completion.accumulator()
    accumulator.add(Completion.model_validate_json(json.dumps({"choices": [{"text": "a"}], name: "x"})))
    assert json.loads(accumulator.result().model_dump_json())[name] == "x"


@pytest.mark.parametrize("name", NAMES)
def test_a_field_of_any_name_is_kept_by_a_response(name):
    whole = {"output": [{"type": "message", "content": []}], name: "x"}
    parsed = response({"type": "response.completed", "response": whole}, kind=ParsedResponse)
    assert type(parsed) is ParsedResponse
    assert parsed.model_dump()[name] == "x"
    delta = SnapshotDeltaEvent.of(event({"type": "response.output_text.delta", "delta": "d", name: "x"}))
    assert (delta.delta, delta.model_dump()[name]) == ("d", "x")


@pytest.mark.parametrize("name", NAMES)
def test_items_are_what_the_server_sent(name):
    reply = ChatCompletion.model_validate_json(json.dumps({"choices": [], name: "x"}))
    assert (reply[name], reply.get(name), name in reply) == ("x", "x", True)


def test_items_that_the_server_did_not_send():
    reply = ChatCompletion.model_validate({"choices": []})
    assert reply.get("nothing", 5) == 5
    assert reply.get("usage", 5) == 5
    with pytest.raises(KeyError):
        _ = reply["nothing"]


# --- pieces ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "choice",
    [
        {"delta": {"annotations": "x"}},
        {"delta": {"tool_calls": [{"index": 0, "custom": "x"}]}},
        {"delta": {"tool_calls": [{"index": 0, "custom": {"name": 5}}]}},
    ],
)
def test_a_piece_that_fits_no_message_is_refused_when_it_comes(choice):
    with pytest.raises(ValueError):
        chunk(**choice)


def test_metadata_that_fits_no_reply_is_refused_when_it_comes():
    with pytest.raises(ValueError):
        ChatCompletionChunk.model_validate({"choices": [], "metadata": "x"})


@pytest.mark.parametrize("message", ["text", ["text"], 5, {"role": 5}])
def test_a_message_beside_the_delta_is_the_hosts_own(message):
    assert chat(chunk(delta={"content": "a"}, message=message)).text == "a"


def test_nulls_in_the_pieces_of_a_call():
    pieces = [
        chunk(delta={"tool_calls": [{"index": 0, "id": None, "type": None, "function": {"name": None}}]}),
        chunk(delta={"tool_calls": [{"index": 0, "function": {"name": "f", "arguments": None}}]}),
        chunk(delta={"function_call": {"name": "g", "arguments": None}}),
    ]
    message = chat(*pieces).choices[0].message
    assert message.tool_calls is not None
    assert message.tool_calls[0].function is not None
    assert (message.tool_calls[0].type, message.tool_calls[0].function.name) == ("function", "f")
    assert message.function_call is not None
    assert (message.function_call.name, message.function_call.arguments) == ("g", "")


def test_a_custom_call_in_pieces():
    call = {"index": 0, "id": "c", "type": "custom", "custom": {"name": "f", "input": "a"}}
    more = {"index": 0, "custom": {"input": "b"}}
    calls = chat(chunk(delta={"tool_calls": [call]}), chunk(delta={"tool_calls": [more]})).choices[0].message.tool_calls
    assert calls is not None
    assert calls[0].custom is not None
    assert (calls[0].custom.name, calls[0].custom.input) == ("f", "ab")


def test_pieces_that_contradict_their_item():
    reasoning = {"type": "response.output_item.added", "output_index": 0, "item": {"id": "r", "type": "reasoning"}}
    text = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "x"}
    with pytest.raises(APIResponseValidationError, match="the pieces of the stream make no Response: output"):
        response(reasoning, text)


@pytest.mark.parametrize("content", [5, "text", None, {"a": 1}, [5], ["a"]])
def test_an_item_with_any_content(content):
    item = {"id": "x", "type": "unheard_of", "content": content}
    added = {"type": "response.output_item.added", "output_index": 0, "item": item}
    text = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "x"}
    assert response(added).output[0].model_dump()["content"] == content
    assert response(added, text).model_dump()["output"][0]["content"] == [{"type": "output_text", "text": "x"}]


def test_segments_with_fields_of_another_kind():
    accumulator = Transcription.accumulator()
    segment = {"type": "transcript.text.segment", "text": "a", "start": None, "seek": "x", "tokens": 5, "own": 1}
    accumulator.add(TranscriptionStreamEvent.model_validate(segment))
    (made,) = accumulator.result().segments or []
    assert (made.text, made.start, made.seek, made["own"]) == ("a", 0, None, 1)


@pytest.mark.parametrize("choices", [5, "a", [], [5], {}, [{"delta": 5}], [{"delta": {"content": 5}}]])
def test_a_transcription_in_the_shape_of_chat(choices):
    piece = TranscriptionStreamEvent.model_validate({"type": "", "delta": "d", "choices": choices})
    assert piece.piece in {"d", ""}
    assert not piece.is_last


# --- values ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("coded", ["a", "é", "AAAA=A=", "A" * 5])
def test_an_image_that_is_no_base64(coded):
    for image in (Image(b64_json=coded), ImageStreamEvent(b64_json=coded)):
        with pytest.raises(APIResponseValidationError, match="an image is not base64"):
            _ = image.content


@pytest.mark.parametrize("coded", ["a", "é", "====", base64.b64encode(b"abc").decode()])
def test_a_vector_that_is_no_base64_is_dumped_as_it_came(coded):
    item = Embedding.model_validate({"index": 1, "embedding": coded, "own": 2})
    item.put_off()
    with pytest.raises(APIResponseValidationError, match="an embedding is not base64"):
        _ = item.embedding
    dumped = item.model_dump()
    assert (dumped["embedding"], dumped["index"], dumped["own"]) == (coded, 1, 2)
    assert json.loads(item.model_dump_json())["embedding"] == coded
    assert Embedding.model_validate(dumped).embedding == coded
    for again in (pickle.loads(pickle.dumps(item)), copy.deepcopy(item)):
        assert again.model_dump() == dumped


def test_numbers_beyond_json_are_read_again():
    read = validator(Embedding)
    item = read(b'{"embedding": [NaN, Infinity, -Infinity, 1.5], "own": NaN}')
    again = read(item.model_dump_json().encode())
    assert str(again.embedding) == "[nan, inf, -inf, 1.5]"
    json.loads(item.model_dump_json(), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
