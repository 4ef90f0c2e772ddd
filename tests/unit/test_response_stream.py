"""Events of streamed responses, and what putting them together gives: as OpenAI and as llama.cpp send them."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from async_openai.engine.parsing import validator
from async_openai.types.items import FunctionCallItem, MessageItem, ReasoningItem
from async_openai.types.response_stream import (
    ArgumentsDoneEvent,
    DeltaEvent,
    ErrorEvent,
    ProgressEvent,
    ResponseEvent,
    ResponseStreamEvent,
)
from async_openai.types.responses import Response
from async_openai.types.tagged import GenericItem

AT = {"item_id": "msg_1", "output_index": 0}
PART = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
CITED = {"type": "file_citation", "file_id": "f", "filename": "a", "index": 3}
USAGE = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5}


def delta(kind: str, text: str, **at: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}.delta", **at, "delta": text}


def message(text: str, **more: Any) -> dict[str, Any]:
    return {"id": "msg_1", "type": "message", "role": "assistant", "content": [{**PART, "text": text}], **more}


def response(status: str, *output: dict[str, Any], **more: Any) -> dict[str, Any]:
    whole = {"id": "resp_1", "object": "response", "status": status, "model": "m", "output": list(output), **more}
    return {"type": f"response.{status}", "response": whole}


def begun(item: dict[str, Any], index: int = 0) -> dict[str, Any]:
    return {"type": "response.output_item.added", "output_index": index, "item": item}


TEXT = [
    {"type": "response.created", "response": response("in_progress")["response"]},
    response("in_progress"),
    begun({"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}),
    {"type": "response.content_part.added", **AT, "content_index": 0, "part": PART},
    delta("output_text", "Hel", **AT, content_index=0, logprobs=[], obfuscation="x"),
    delta("output_text", "lo", **AT, content_index=0, logprobs=[]),
    {
        "type": "response.output_text.annotation.added",
        **AT,
        "content_index": 0,
        "annotation_index": 0,
        "annotation": CITED,
    },
    delta("output_text", "!", **AT, content_index=0, logprobs=[]),
    {"type": "response.output_text.done", **AT, "content_index": 0, "text": "Hello!", "logprobs": []},
    {
        "type": "response.content_part.done",
        **AT,
        "content_index": 0,
        "part": {**PART, "text": "Hello!", "annotations": [CITED]},
    },
    {
        "type": "response.output_item.done",
        "output_index": 0,
        "item": {
            **message("Hello!", status="completed"),
            "content": [{**PART, "text": "Hello!", "annotations": [CITED]}],
        },
    },
    response("completed", message("Hello!", status="completed"), usage=USAGE),
]

LLAMA = [
    {"type": "response.created", "response": {"id": "resp_1", "object": "response", "status": "in_progress"}},
    {"type": "response.in_progress", "response": {"id": "resp_1", "object": "response", "status": "in_progress"}},
    {
        "type": "response.output_item.added",
        "item": {
            "type": "reasoning",
            "id": "rs_1",
            "summary": [],
            "content": [],
            "encrypted_content": "",
            "status": "in_progress",
        },
    },
    delta("reasoning_text", "Hmm", item_id="rs_1"),
    delta("reasoning_text", "...", item_id="rs_1"),
    {
        "type": "response.output_item.added",
        "item": {"content": [], "id": "msg_1", "role": "assistant", "status": "in_progress", "type": "message"},
    },
    {"type": "response.content_part.added", "item_id": "msg_1", "part": {"type": "output_text", "text": ""}},
    delta("output_text", " many", item_id="msg_1"),
    delta("output_text", " over", item_id="msg_1"),
    {
        "type": "response.output_item.added",
        "item": {
            "id": "fc_1",
            "arguments": "",
            "call_id": "call_1",
            "name": "register",
            "type": "function_call",
            "status": "in_progress",
        },
    },
    delta("function_call_arguments", '{"a', item_id="fc_1"),
    delta("function_call_arguments", '": 1}', item_id="fc_1"),
]


def read(*documents: dict[str, Any]) -> Any:
    validate = validator(ResponseStreamEvent)
    accumulator = Response.accumulator()
    for document in documents:
        event = validate(json.dumps(document).encode())
        assert event.type == document["type"]
        accumulator.add(event)
    return accumulator


def test_the_text_so_far_at_every_event():
    texts = [read(*TEXT[:count]).text for count in range(len(TEXT) + 1)]
    assert texts == ["", "", "", "", "", "Hel", "Hello", "Hello", "Hello!", "Hello!", "Hello!", "Hello!", "Hello!"]


def test_the_result_of_a_whole_stream_is_the_response_at_its_end():
    accumulator = read(*TEXT)
    assert accumulator.finished()
    assert accumulator.result().model_dump(exclude_unset=True) == TEXT[-1]["response"]
    assert accumulator.result().usage.total_tokens == 5


@pytest.mark.parametrize("count", range(len(TEXT)))
def test_a_stream_left_early_gives_what_had_come(count):
    accumulator = read(*TEXT[:count])
    result = accumulator.result()
    assert not accumulator.finished()
    assert result.text == accumulator.text
    assert [type(item) for item in result.output] == ([MessageItem] if count > 2 else [])
    if count > 6:
        assert [each.file_id for each in result.output[0].content[0].annotations] == ["f"]
    # Asking twice changes nothing, and reading on goes on.
    assert accumulator.result() == result


def test_a_stream_without_positions_is_put_together_by_ids():
    accumulator = read(*LLAMA)
    reasoning, said, call = accumulator.result().output
    assert isinstance(reasoning, ReasoningItem) and reasoning.content is not None
    assert [part.text for part in reasoning.content] == ["Hmm..."]
    assert isinstance(said, MessageItem) and said.text == accumulator.text == " many over"
    assert isinstance(call, FunctionCallItem) and call.arguments == '{"a": 1}'
    assert accumulator.result().function_results[0].arguments == {"a": 1}
    assert not accumulator.finished()


def test_a_response_at_the_end_without_its_output_is_completed_from_the_events():
    ended = response("completed", usage=USAGE)
    del ended["response"]["output"]
    accumulator = read(*LLAMA, ended)
    assert accumulator.finished() and accumulator.text == " many over"
    result = accumulator.result()
    assert (result.status, result.usage.total_tokens, len(result.output)) == ("completed", 5, 3)


@pytest.mark.parametrize("status", ["completed", "incomplete", "failed"])
def test_every_end_is_an_end(status):
    accumulator = read(TEXT[0], response(status, error={"code": "server_error", "message": "m"}))
    assert accumulator.finished() and accumulator.result().error.code == "server_error"


@pytest.mark.parametrize("status", ["queued", "in_progress"])
def test_no_other_state_is_an_end(status):
    assert not read(TEXT[0], response(status, message("so far"))).finished()


def test_reading_on_from_the_middle():
    # `retrieve(stream=True, starting_after=...)` repeats nothing of what was before.
    accumulator = read(
        delta("output_text", "lo", **AT, content_index=1),
        delta("function_call_arguments", "1}", item_id="fc_1", output_index=1),
        delta("reasoning_summary_text", "so", item_id="rs_1", output_index=2, summary_index=0),
    )
    said, call, reasoning = accumulator.result().output
    assert [part.text for part in said.content] == ["lo"] and accumulator.text == "lo"
    assert (call.id, call.arguments) == ("fc_1", "1}")
    assert reasoning.summary[0].text == "so"


def test_several_parts_items_and_kinds_of_text():
    refused = {"type": "refusal", "refusal": ""}
    summary = {"item_id": "rs_1", "output_index": 1}
    accumulator = read(
        *TEXT[:5],
        {"type": "response.content_part.added", **AT, "content_index": 1, "part": refused},
        delta("refusal", "I ca", **AT, content_index=1),
        delta("refusal", "n't", **AT, content_index=1),
        begun({"id": "rs_1", "type": "reasoning", "summary": []}, 1),
        {
            "type": "response.reasoning_summary_part.added",
            **summary,
            "summary_index": 0,
            "part": {"type": "summary_text", "text": ""},
        },
        delta("reasoning_summary_text", "First", **summary, summary_index=0),
        delta("output_text", "p", **AT, content_index=0),
        begun({"id": "ct_1", "type": "custom_tool_call", "call_id": "c", "name": "n", "input": ""}, 2),
        delta("custom_tool_call_input", "SEL", item_id="ct_1", output_index=2),
        begun({"id": "ci_1", "type": "code_interpreter_call", "container_id": "c", "code": None}, 3),
        delta("code_interpreter_call_code", "1+1", item_id="ci_1", output_index=3),
        begun({"id": "mc_1", "type": "mcp_call", "server_label": "s", "name": "t", "arguments": ""}, 4),
        delta("mcp_call_arguments", "{}", item_id="mc_1", output_index=4),
        {"type": "response.from_tomorrow", "delta": "kept away"},
        delta("audio", "AAAA", response_id="r"),
    )
    said, reasoning, custom, code, call = accumulator.result().output
    assert (said.content[0].text, said.content[1].refusal, accumulator.text) == ("Help", "I can't", "Help")
    assert (reasoning.summary[0].text, custom.input, code.code, call.arguments) == ("First", "SEL", "1+1", "{}")


def done(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}.done", **fields}


def test_what_is_told_whole_alone_is_in_the_reply():
    accumulator = read(
        done("reasoning_summary_text", item_id="rs_1", output_index=0, summary_index=0, text="Hm."),
        done("output_text", item_id="msg_1", output_index=1, content_index=0, text="Hel"),
        done("output_text", item_id="msg_1", output_index=1, content_index=1, text="lo"),
        done("refusal", item_id="msg_1", output_index=1, content_index=2, refusal="No."),
        begun({"id": "fc_1", "type": "function_call", "name": "f", "arguments": ""}, 2),
        done("function_call_arguments", item_id="fc_1", output_index=2, arguments='{"a": 1}'),
        begun({"id": "ct_1", "type": "custom_tool_call", "name": "n", "input": ""}, 3),
        done("custom_tool_call_input", item_id="ct_1", output_index=3, input="SEL"),
    )
    reasoning, said, call, custom = accumulator.result().output
    assert (reasoning.summary[0].text, accumulator.text, said.content[2].refusal) == ("Hm.", "Hello", "No.")
    assert (call.arguments, custom.input) == ('{"a": 1}', "SEL")


def test_what_came_in_pieces_is_not_told_twice():
    accumulator = read(
        delta("output_text", "Hello", item_id="x1"),
        done("output_text", item_id="x2", text="Hello"),
        begun({"id": "fc_1", "type": "function_call", "name": "f", "arguments": ""}, 2),
        delta("function_call_arguments", "{}", item_id="fc_1"),
        done("function_call_arguments", item_id="other", arguments="{}"),
    )
    assert accumulator.text == "Hello" and len(accumulator.result().output) == 2


def test_long_texts_are_not_copied_at_every_piece():
    accumulator = read(*TEXT[:4])
    piece = DeltaEvent(
        type="response.output_text.delta", delta="x" * 100, item_id="msg_1", output_index=0, content_index=0
    )
    for _ in range(1000):
        accumulator.add(piece)
    (_, item), *_ = accumulator._items
    assert len(item.parts("content").at(0, dict)["text"]._pieces) == 1001
    assert accumulator.text == "x" * 100_000


POSITION = {"item_id": "i", "output_index": 0, "sequence_number": 7}
SAMPLES: dict[str, dict[str, Any]] = {
    "delta": {"delta": "x"},
    "text": {"text": "x"},
    "refusal": {"refusal": "x"},
    "arguments": {"arguments": "{}"},
    "input": {"input": "x"},
    "code": {"code": "x"},
    "command": {"command": "ls", "command_index": 0},
    "part": {"part": PART, "content_index": 0},
    "item": {"item": message("hi")},
    "output": {"output": [{"outcome": {"type": "exit", "exit_code": 0}, "stdout": "", "stderr": ""}]},
    "annotation": {"annotation": CITED, "annotation_index": 0},
    "partial_image_b64": {"partial_image_b64": "AA", "partial_image_index": 0},
    "response": {"response": {"id": "resp_1"}},
    "message": {"code": None, "message": "m"},
}


def members() -> list[Any]:
    return list(get_args(get_args(ResponseStreamEvent)[0]))


@pytest.mark.parametrize("kind", members(), ids=lambda kind: kind.__name__)
def test_every_type_of_event_goes_back_as_it_came(kind):
    fields = next((more for name, more in SAMPLES.items() if name in kind.model_fields), {})
    if kind.__name__ == "ShellDeltaEvent":
        fields = {"delta": {"stdout": "a", "stderr": None}}
    for tag in get_args(kind.model_fields["type"].annotation):
        document = {"type": tag, **POSITION, **fields}
        event = validator(ResponseStreamEvent)(json.dumps(document).encode())
        assert type(event) is kind and not event.model_extra
        assert event.model_dump(exclude_unset=True) == document


def test_what_the_engine_reads_off_events():
    final = validator(ResponseStreamEvent)(json.dumps(TEXT[-1]).encode())
    assert isinstance(final, ResponseEvent)
    assert (final.usage.total_tokens, final.model) == (5, "m")
    assert [getattr(validator(ResponseStreamEvent)(json.dumps(one).encode()), "usage", None) for one in TEXT[:-1]] == [
        None
    ] * 11


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({"type": "response.web_search_call.searching", "item_id": "i"}, ProgressEvent),
        ({"type": "response.function_call_arguments.done", "arguments": "{}"}, ArgumentsDoneEvent),
        ({"type": "error", "message": "m", "sequence_number": 3}, ErrorEvent),
        ({"type": "response.dreaming", "response": {"id": "r"}}, GenericItem),
        ({"choices": []}, GenericItem),
    ],
)
def test_kinds(document, kind):
    event = validator(ResponseStreamEvent)(json.dumps(document).encode())
    assert type(event) is kind
    assert event.type == document.get("type", "")


def test_data_of_unknown_events_is_at_hand():
    event = validator(ResponseStreamEvent)(
        b'{"type": "response.dreaming", "response": {"id": "r"}, "sequence_number": 2}'
    )
    assert event.response == {"id": "r"} and event["sequence_number"] == 2
