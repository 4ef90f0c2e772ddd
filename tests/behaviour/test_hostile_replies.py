"""What a reply can do: its numbers are data, and what it may cost has a limit that ends in an error of ours."""

from __future__ import annotations

import json

import pytest
from behaviour.child_guard import guarded
from pydantic import TypeAdapter

from async_openai import APIResponseValidationError, ConfigurationError, OpenAI, ResponseTooLargeError, UsageError
from async_openai.engine import stream_log
from async_openai.engine.delays import duration, retry_after, server_delay
from async_openai.testing import Fault
from async_openai.types.chat import ChatCompletion, ChatCompletionChunk
from async_openai.types.response_stream import ResponseStreamEvent
from async_openai.types.responses import Response

BIG = [3_000_000, 10**9, 10**18, 10**30]
EVENTS = TypeAdapter(ResponseStreamEvent)


def response_of(*events):
    accumulator = Response.accumulator()
    for event in events:
        accumulator.add(EVENTS.validate_json(json.dumps({"sequence_number": 0, **event})))
    return accumulator


def text_delta(text, **where):
    return {"type": "response.output_text.delta", "delta": text, "item_id": "i", **where}


def chat_of(*choices):
    accumulator = ChatCompletion.accumulator()
    for choice in choices:
        accumulator.add(ChatCompletionChunk.model_validate_json(json.dumps({"choices": [choice]})))
    return accumulator.result()


# --- indices are data -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", BIG)
def test_a_position_is_a_key(number):
    made = response_of(
        text_delta("b", output_index=number, content_index=number, item_id="late"),
        text_delta("a", output_index=number - 1, content_index=number, item_id="early"),
        text_delta("!", output_index=number, content_index=number - 1, item_id="late"),
    )
    assert made.text == "a!b"
    early, late = made.result().output
    assert [part.text for part in late.content] == ["!", "b"] and [part.text for part in early.content] == ["a"]


@pytest.mark.parametrize("name", ["output_index", "content_index"])
def test_a_negative_position_counts_as_none_given(name):
    other = "content_index" if name == "output_index" else "output_index"
    made = response_of(text_delta("a", **{name: -1, other: 0}), text_delta("b", **{name: -7, other: 0}))
    assert made.text == "ab" and len(made.result().output) == 1


def test_a_negative_position_of_a_summary():
    delta = {"type": "response.reasoning_summary_text.delta", "delta": "x", "item_id": "i", "output_index": -1}
    made = response_of({**delta, "summary_index": -1}, {**delta, "summary_index": -1})
    assert [part.text for part in made.result().output[0].summary] == ["xx"]


@pytest.mark.parametrize("number", BIG)
def test_calls_are_in_the_order_of_their_numbers(number):
    def piece(index, name):
        return {"index": 0, "delta": {"tool_calls": [{"index": index, "function": {"name": name, "arguments": "{}"}}]}}

    calls = chat_of(piece(number, "c"), piece(1, "a"), piece(number - 1, "b")).choices[0].message.tool_calls
    assert [call.function.name for call in calls] == ["a", "b", "c"]


def test_a_negative_number_of_a_choice_is_the_first_one():
    reply = chat_of({"index": -1, "delta": {"content": "a"}}, {"index": 0, "delta": {"content": "b"}})
    assert [choice.message.content for choice in reply.choices] == ["ab"]


def test_a_number_takes_no_memory_and_no_time():
    guarded(
        """
for number in (3_000_000, 10**9):
    parts = [
        json.dumps({"type": kind, "delta": "x", "item_id": "i", "output_index": number,
                    "content_index": number, "summary_index": number, "sequence_number": number})
        for kind in ("response.output_text.delta", "response.reasoning_summary_text.delta",
                     "response.reasoning_text.delta", "response.refusal.delta")
    ]
    stream = client(lambda: ScriptedAnswer(events(*parts), "text/event-stream")).responses.create(
        model="m", input="x", stream=True)
    for _ in stream: stream.text if False else None
    calls = [json.dumps({"choices": [{"index": number, "delta": {"tool_calls": [
        {"index": number, "id": "c", "function": {"name": "f", "arguments": "{}"}}]}}]}), "[DONE]"]
    stream = client(lambda: ScriptedAnswer(events(*calls), "text/event-stream")).chat.completions.create(
        **ASK, stream=True)
    assert stream.read().choices[0].message.tool_calls[0].function.name == "f"
""".replace("for _ in stream: stream.text if False else None", "assert read_what_there_is(stream)"),
        megabytes=200,
        cpu_seconds=5,
        warm="""
from async_openai import StreamInterruptedError
def read_what_there_is(stream):
    try:
        for _ in stream:
            pass
    except StreamInterruptedError:
        return True
    return False
client(lambda: ScriptedAnswer([b'{"choices": [{"message": {}}]}'], "application/json")).chat.completions.create(**ASK)
""",
    )


# --- no cost by the square --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1" * 40_000 + "x", "1s" * 20_000 + "x", " " * 40_000, "Mon, " * 8_000, "." * 40_000])
def test_a_long_header_is_not_looked_at(text):
    assert retry_after({"retry-after": text, "retry-after-ms": text}, 0.0) is None
    assert duration(text) is None
    assert server_delay(429, {f"x-ratelimit-reset-{name}": text for name in ("requests", "tokens")}, "", 0.0) is None


def test_a_long_error_text_is_looked_at_in_its_beginning_only():
    assert server_delay(429, {}, "try again in " * 20_000 + "5s", 0.0) is None
    assert server_delay(429, {}, "retry after some time; try again in 5s" + "x" * 100_000, 0.0) == 5.0


def test_headers_and_texts_cost_no_time():
    guarded(
        """
from async_openai.engine.delays import server_delay, duration, retry_after
for text in ("1" * 4_000_000 + "x", "1s" * 2_000_000 + "x", "1 " * 2_000_000, "Mon, " * 800_000):
    retry_after({"retry-after": text, "retry-after-ms": text}, 0.0)
    server_delay(429, {"x-ratelimit-reset-requests": text}, "try again in " + text, 0.0)
    server_delay(429, {}, "try again in " * 400_000, 0.0)
""",
        megabytes=400,
        cpu_seconds=5,
    )


def test_a_long_stream_costs_by_its_length():
    # 20 MB of text in pieces of a kilobyte, with arguments and two choices in turn: by the square it is 100 GB.
    guarded(
        """
def pieces(count):
    for number in range(count):
        yield from events(json.dumps({"choices": [{"index": number % 2, "delta": {
            "content": "word " * 200, "tool_calls": [{"index": number % 50, "function": {"arguments": "x" * 20}}]}}]}))
    yield from events("[DONE]")
stream = client(lambda: ScriptedAnswer(pieces(20_000), "text/event-stream")).chat.completions.create(
    **ASK, stream=True)
reply = stream.read()
assert len(reply.text) == 20_000 * 1000, len(reply.text)
""",
        megabytes=600,
        cpu_seconds=12,
    )


# --- size -------------------------------------------------------------------------------------------------------------


def test_a_reply_beyond_the_limit_is_refused_once_and_billed(surface, server):
    client = surface.client(server, max_response_bytes=500)
    reply = {"choices": [{"message": {}}]}
    server.script(Fault(body={**reply, "filling": "x" * 600}), Fault(body=reply))
    with pytest.raises(ResponseTooLargeError, match="max_response_bytes") as caught:
        surface.chat(client)
    assert isinstance(caught.value, APIResponseValidationError) and "500 bytes" in str(caught.value)
    assert len(server.requests) == 1
    row = client.ledger.rows[-1]
    assert (row.error, row.may_be_billed) == ("ResponseTooLargeError", True)
    # It says nothing against the client: the next call is not held up.
    assert surface.chat(client).text == ""


def test_what_fits_the_limit_is_read(surface, server):
    client = surface.client(server, max_response_bytes=10_000)
    assert surface.chat(client).text


def test_without_a_limit(surface, server, monkeypatch):
    monkeypatch.setattr("async_openai.engine.target.MAX_RESPONSE_BYTES", 10)
    with pytest.raises(ResponseTooLargeError):
        surface.chat(surface.client(server))
    assert surface.chat(surface.client(server, max_response_bytes=None)).text
    assert surface.chat(surface.client(server, max_response_bytes=float("inf"))).text


def test_bytes_asked_for_as_bytes_have_no_limit_unless_named(surface, server, monkeypatch):
    monkeypatch.setattr("async_openai.engine.target.MAX_RESPONSE_BYTES", 10)
    server.script(*[Fault(body=b"x" * 5000, content_type="audio/mpeg")] * 2)
    speech = {"model": "tts-1", "voice": "alloy", "input": "x"}
    reply = surface.call(surface.client(server), "audio.speech.create", **speech)
    assert len(reply.content) == 5000
    with pytest.raises(ResponseTooLargeError):
        surface.call(surface.client(server, max_response_bytes=100), "audio.speech.create", **speech)


def test_the_limit_comes_from_the_environment(monkeypatch, server):
    monkeypatch.setenv("OPENAI_MAX_RESPONSE_BYTES", "10")
    with OpenAI(base_url=server.url, api_key="k") as client, pytest.raises(ResponseTooLargeError):
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    monkeypatch.setenv("OPENAI_MAX_RESPONSE_BYTES", "none")
    with OpenAI(base_url=server.url, api_key="k") as client:
        assert client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]).text


@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, "many", float("nan")])
def test_a_wrong_limit_is_told(wrong):
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        OpenAI(api_key="k", max_response_bytes=wrong)


def test_a_stream_is_put_together_up_to_the_limit(surface, server):
    client = surface.client(server, max_response_bytes=600)
    outcome = surface.stream(client)
    # Reading it live has no limit; to put it together has.
    assert outcome.error is None and outcome.text
    with pytest.raises(ResponseTooLargeError, match="not put together") as caught:
        outcome.stream.text  # noqa: B018 - it raises
    assert "client" in str(caught.value)


def test_a_stream_read_whole_stops_at_the_limit(surface, server):
    client = surface.client(server, max_response_bytes=600)
    stream = surface.open(client)
    with pytest.raises(ResponseTooLargeError):
        surface.run(stream.read())
    row = client.ledger.rows[-1]
    assert (row.error, row.may_be_billed) == ("ResponseTooLargeError", True) and len(server.requests) == 1


def test_a_long_stream_is_not_kept_for_replay(surface, server, monkeypatch):
    monkeypatch.setattr(stream_log, "REPLAYED", 300)
    client = surface.client(server)
    outcome = surface.stream(client)
    assert outcome.error is None and len(outcome.chunks) > 2
    whole = surface.run(outcome.stream.read())
    assert whole.text == outcome.text == outcome.stream.text and whole.usage.total_tokens
    assert client.ledger.rows[-1].usage is not None
    with pytest.raises(UsageError, match="iterated once"):
        surface.collect(outcome.stream) if not surface.asynchronous else surface.run(surface.collect(outcome.stream))


def test_chunks_without_content_are_held_back_to_a_limit(surface, server, monkeypatch):
    monkeypatch.setattr("async_openai.engine.stream_core._HELD", 2000)
    empty = "data: " + json.dumps({"choices": [{"index": 0, "delta": {"role": "assistant"}}]}) + "\n\n"
    server.script(Fault(body=empty * 500, content_type="text/event-stream", cut_after_bytes=30_000))
    outcome = surface.stream(surface.client(server, max_retries=0))
    # Beyond the limit they are handed on, so the reader has seen some when it breaks.
    assert outcome.error is not None and len(outcome.chunks) > 100


# --- types ------------------------------------------------------------------------------------------------------------

STRANGE = [{}, [], {"a": [1]}, 5, True, [None], "x" * 10]


@pytest.mark.parametrize("value", STRANGE)
def test_a_wrong_kind_of_tier_or_model_reaches_no_row(surface, server, tmp_path, value):
    path = tmp_path / "ledger.db"
    client = surface.client(server, ledger=str(path))
    body = {"id": "c", "service_tier": value, "model": value, "usage": {"prompt_tokens": 1, "completion_tokens": 1}}
    server.script(Fault(body=json.dumps(body)))
    found = surface.call(client, "post", "/anything", body={"model": value}, cast_to=dict)
    assert found["service_tier"] == value
    assert str(client.ledger) and client.ledger.by_day() and client.ledger.by_model()
    assert surface.chat(client).text
    client.ledger.flush(20)
    (sink,) = client.ledger.sink_status()
    assert (sink.failures, sink.waiting, sink.written) == (0, 0, 2)


@pytest.mark.parametrize("count", [10**30, 10**400, -1, 1e308, 2**63])
def test_a_count_beyond_all_counts_is_none(surface, server, count):
    body = {"id": "c", "model": "gpt-4o-mini", "usage": {"prompt_tokens": count, "completion_tokens": 1}}
    server.script(Fault(body=json.dumps(body)))
    client = surface.client(server)
    surface.call(client, "post", "/chat/completions", body={"model": "gpt-4o-mini"}, cast_to=dict)
    assert str(client.ledger) and client.ledger.usd is not False
