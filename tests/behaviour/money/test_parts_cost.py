"""Streams that were left or cut: what their chunks told, else an estimate that says so."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from async_openai.costs.ledger_files import summary
from async_openai.testing import Fault

from .table import in_out, known, response

LIVE = pytest.mark.parametrize("surface", ["sync", "AsyncOpenAI"], indirect=True)
"""Surfaces on which a stream of these operations is left: the other one reads it by itself."""
MODEL = "gpt-4o"
TEXT = "x" * 400
PROMPT = {"messages": [{"role": "user", "content": TEXT}]}
GIVEN = 104
"""Tokens of the prompt by the estimator: four bytes a token, four for the message."""


def chunk(delta, **more):
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": MODEL,
        "choices": [{"index": 0, "delta": delta, "finish_reason": None}],
        **more,
    }


ROLE = chunk({"role": "assistant", "content": ""}, usage=None)
WORD = chunk({"content": "word"}, usage=None)
LONG = chunk({"content": "é" * 40})
CALL = chunk(
    {"tool_calls": [{"index": 0, "id": "call", "type": "function", "function": {"name": "f", "arguments": ""}}]}
)
THOUGHT = chunk({"reasoning_content": "a" * 40})
TOLD = chunk({"content": "word"}, usage={"prompt_tokens": 70, "completion_tokens": 7, "total_tokens": 77})

PARTS = {
    "a token a chunk": ([ROLE, *[WORD] * 5], 0 + 5, None),
    "many tokens a chunk": ([ROLE, *[LONG] * 4], 4 * 20, None),
    "a call of a tool": (
        [CALL, *[chunk({"tool_calls": [{"index": 0, "function": {"arguments": "[1,2"}}]})] * 3],
        4,
        None,
    ),
    "thoughts": ([ROLE, THOUGHT, THOUGHT], 20, None),
    "usage in its chunks": ([ROLE, TOLD, TOLD, WORD], None, (70, 7)),
}


def served(kind, events):
    """The answer of a server that goes on after these events, or cuts the stream."""

    def answer(_request):
        def sent():
            yield from events
            if kind == "cut":
                return
            while True:
                yield events[-1]

        return 200, {}, sent()

    return answer


@pytest.mark.parametrize("kind", ["left", "cut"])
@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_a_stream_has_a_price(surface, server, kind, part):
    events, written, told = PARTS[part]
    server.route("POST", "/chat/completions", served(kind, events))
    client = surface.client(server, provider="openai")
    read = surface.stream(client, stop=None if kind == "cut" else len(events), model=MODEL, **PROMPT)
    (row,) = client.ledger.rows
    usage = told or (GIVEN, written)
    expected = known("openai", MODEL, input_tokens=usage[0], output_tokens=usage[1])()
    assert row.error == ("StreamInterruptedError" if kind == "cut" else "Abandoned") and row.may_be_billed
    assert (row.usage.input, row.usage.output) == usage
    assert row.usage_estimated is read.stream.usage_estimated is (told is None)
    total = client.ledger.total
    assert (total.amount, total.unpriced) == (expected, 0)
    assert total.estimated_amount == (0 if told else expected) and total.estimated == float(total.estimated_amount)
    if kind == "left":
        assert read.stream.consumption == float(expected)
        assert (read.stream.usage is None) is (told is None)


def test_a_stream_that_is_read_to_its_end_is_no_estimate(surface, server):
    client = surface.client(server)
    read = surface.stream(client)
    assert read.stream.usage_estimated is client.ledger.rows[0].usage_estimated is False
    assert client.ledger.total.estimated == 0


@LIVE
def test_responses_and_completions(surface, server):
    begun = {**response(MODEL, None), "output": [], "status": "in_progress"}
    delta = {
        "type": "response.output_text.delta",
        "item_id": "i",
        "output_index": 0,
        "content_index": 0,
        "delta": "word",
    }
    events = [{"type": "response.created", "sequence_number": 0, "response": begun}]
    events += [{**delta, "sequence_number": number, "logprobs": []} for number in range(1, 4)]
    server.route("POST", "/responses", served("left", events))
    text = {"id": "c", "object": "text_completion", "created": 1, "model": "gpt-3.5-turbo-instruct"}
    server.route(
        "POST",
        "/completions",
        served("left", [{**text, "choices": [{"index": 0, "text": "word", "finish_reason": None}]}] * 2),
    )
    client = surface.client(server, provider="openai")
    surface.stream(client, "responses.create", stop=4, model=MODEL, input=TEXT)
    surface.stream(client, "completions.create", stop=2, model="gpt-3.5-turbo-instruct", prompt=TEXT)
    found = [(row.usage.input, row.usage.output, row.usage_estimated) for row in client.ledger.rows]
    assert found == [(100, 3, True), (100, 2, True)]
    assert client.ledger.total.unpriced == 0


@LIVE
def test_a_response_in_the_background_that_nobody_waits_for_is_billed_by_its_end(surface, server):
    begun = {**response(MODEL, None), "output": [], "status": "in_progress", "background": True}
    events = [{"type": "response.created", "sequence_number": 0, "response": begun}]
    server.route("POST", "/responses", served("left", events))
    delta = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "delta": "a"}
    events.append({**delta, "sequence_number": 1, "logprobs": []})
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, response(MODEL, in_out(1000, 200), background=True)))
    client = surface.client(server, provider="openai")
    for stop in (1, 2):
        surface.stream(client, "responses.create", stop=stop, model=MODEL, input=TEXT, background=True)
    surface.call(client, "responses.retrieve", "resp_1")
    assert [row["usd"] for row in client.ledger.export()] == [
        0,
        0,
        float(known("openai", MODEL, input_tokens=1000, output_tokens=200)()),
    ]


@LIVE
def test_nobody_estimates_images_or_an_outcome_that_was_lost(surface, server):
    partial = {"type": "image_generation.partial_image", "b64_json": "aGk=", "partial_image_index": 0, "created_at": 1}
    server.route("POST", "/images/generations", served("left", [partial]))
    client = surface.client(server, provider="openai", max_retries=0)
    surface.stream(client, "images.generate", stop=1, model="gpt-image-1", prompt="A dog")
    server.always(Fault(cut="after_headers"), path="/chat/completions")
    assert surface.stream(client, model=MODEL, **PROMPT).error is not None
    assert [(row.usage, row.usage_estimated) for row in client.ledger.rows] == [(None, False)] * 2
    assert client.ledger.total.unpriced == 2


def test_what_is_known_of_the_model_corrects_the_estimate(surface, server):
    client = surface.client(server, provider="openai", tokens_per_minute=1_000_000)
    usage = {"prompt_tokens": 208, "completion_tokens": 1, "total_tokens": 209}
    answer = {"id": "c", "object": "chat.completion", "created": 1, "model": MODEL, "usage": usage}
    message = {"role": "assistant", "content": "word"}
    answer["choices"] = [{"index": 0, "message": message, "finish_reason": "stop"}]
    server.route("POST", "/chat/completions", lambda _: (200, {}, answer))
    for _ in range(60):
        surface.call(client, "chat.completions.create", model=MODEL, **PROMPT)
    server.route("POST", "/chat/completions", served("left", [ROLE, WORD]))
    for _ in range(2):
        surface.stream(client, stop=2, model=MODEL, **PROMPT)
    # Twice what four bytes a token come to; and an estimate teaches nothing.
    assert [row.usage.input for row in client.ledger.rows[-2:]] == [208, 208]


@LIVE
def test_all_images_of_a_stream_are_billed(surface, server):
    usage = in_out(10, 100)
    done = {"type": "image_generation.completed", "b64_json": "aGk=", "created_at": 1, "usage": usage}
    server.route("POST", "/images/generations", lambda _: (200, {}, iter([done, done, done])))
    client = surface.client(server, provider="openai")
    read = surface.stream(client, "images.generate", model="gpt-image-1", prompt="A dog", n=3)
    (row,) = client.ledger.rows
    assert (row.usage.input, row.usage.output, row.usage.image_output) == (30, 300, 300)
    reply = surface.run(read.stream.read())
    assert len(reply.data) == 3 and reply.usage.output_tokens == 300
    assert reply.consumption == client.ledger.export()[0]["usd"] == client.ledger.usd


def test_files_say_what_was_estimated(surface, server, tmp_path):
    server.route("POST", "/chat/completions", served("left", [ROLE, WORD]))
    files = [tmp_path / "usage.jsonl", tmp_path / "usage.db"]
    client = surface.client(server, provider="openai", ledger=[str(path) for path in files])
    surface.stream(client, stop=2, model=MODEL, **PROMPT)
    client.ledger.close()
    for path in files:
        assert summary(path).sums.total == client.ledger.total
        assert summary(path).sums.total.estimated_amount > Decimal(0)
    assert json.loads(files[0].read_text())["usage_estimated"] is True
