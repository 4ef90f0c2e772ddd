"""Streams of events: `chat.completions.stream` and `responses.stream`, on every surface."""

from __future__ import annotations

import json
import pickle
import warnings

import pytest
from pydantic import BaseModel

from async_openai import (
    APIResponseValidationError,
    APIStatusError,
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidParameterError,
    LengthFinishReasonError,
    NotFoundError,
    ParsedChatCompletion,
    ParsedResponse,
    Response,
    StreamInterruptedError,
    UsageError,
)
from async_openai.testing import Fault


class Step(BaseModel):
    """A step."""

    explanation: str
    output: int


class Weather(BaseModel):
    """Look up the weather."""

    city: str


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


def stream(surface, client, **more):
    """The context manager of a chat stream."""
    messages = [{"role": "user", "content": "Hi"}]
    return surface.method(client, "chat.completions.stream")(model="m", messages=messages, **more)


def respond(surface, client, **more):
    """The context manager of a response's stream."""
    parameters = {} if "response_id" in more else {"model": "m", "input": "Hi"}
    return surface.method(client, "responses.stream")(**parameters, **more)


def events(surface, manager):
    """All events of a stream."""
    return surface.inside(manager, surface.collect)


def final(surface, manager):
    """The reply at the end of a stream."""
    return surface.inside(
        manager, lambda s: getattr(s, "get_final_completion", getattr(s, "get_final_response", None))()
    )


def chunk(delta=None, finish=None, index=0, **fields):
    """A chunk of one choice."""
    return {
        "id": "c",
        "model": "m",
        "choices": [{"index": index, "delta": delta or {}, "finish_reason": finish, **fields}],
    }


def streaming(server, *chunks, path="/chat/completions", method="POST", done=True):
    """Let the server stream these chunks."""
    lines = [f"data: {json.dumps(one)}\n\n" for one in chunks] + (["data: [DONE]\n\n"] if done else [])
    answer = (200, {"content-type": "text/event-stream"}, "".join(lines).encode())
    server.route(method, path, lambda _: answer)


def texts(*pieces, finish="stop"):
    """The chunks of a text."""
    return [
        chunk({"role": "assistant", "content": None}),
        *(chunk({"content": piece}) for piece in pieces),
        chunk(finish=finish),
    ]


def call(index, name=None, arguments="", **fields):
    """The delta of a tool call."""
    return chunk({"tool_calls": [{"index": index, "function": {"name": name, "arguments": arguments}, **fields}]})


def said(found, *skip):
    """The types of events."""
    return [event.type for event in found if event.type not in skip]


def rows(client):
    """What the ledger has of each attempt."""
    return [(row.status, row.error, row.usage and row.usage.total) for row in client.ledger.rows]


# --- chat completions -----------------------------------------------------------------------------------------------


def test_a_text_comes_in_pieces_and_whole(surface, server):
    client = surface.client(server)
    found = events(surface, stream(surface, client))
    assert server.requests[0].json["stream"] is True and "parse_stream" not in server.requests[0].json
    deltas = [event for event in found if event.type == "content.delta"]
    assert [event.snapshot for event in deltas] == ["You", "You said:", "You said: Hi"]
    assert "".join(event.delta for event in deltas) == "You said: Hi" and {event.parsed for event in deltas} == {None}
    (done,) = (event for event in found if event.type == "content.done")
    assert (done.content, done.parsed) == ("You said: Hi", None)
    chunks = [event for event in found if event.type == "chunk"]
    assert chunks[0].chunk.model == "m" and chunks[-1].snapshot.text == "You said: Hi"
    assert said(found)[0] == "chunk" and said(found)[-1] == "content.done"
    assert rows(client) == [(200, None, 4)]


def test_a_class_is_parsed_on_the_way_and_at_the_end(surface, server):
    streaming(server, *texts('{"explanation": "a', 'dd", "out', 'put": 3}'))
    manager = stream(surface, surface.client(server), response_format=Step)
    found = events(surface, manager)
    partial = [event.parsed for event in found if event.type == "content.delta"]
    assert partial == [{"explanation": "a"}, {"explanation": "add"}, {"explanation": "add", "output": 3}]
    (done,) = (event for event in found if event.type == "content.done")
    assert done.parsed == Step(explanation="add", output=3)
    assert server.requests[0].json["response_format"]["json_schema"]["strict"] is True


def test_the_final_completion_is_the_reply_of_parse(surface, server):
    client = surface.client(server)
    reply = final(surface, stream(surface, client, response_format=Step))
    assert type(reply) is ParsedChatCompletion and type(reply.choices[0].message.parsed) is Step
    assert reply.usage.total_tokens and reply.request_id and reply.choices[0].finish_reason == "stop"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert reply.model_dump()["choices"][0]["message"]["content"] == reply.text
    assert pickle.loads(pickle.dumps(reply)).parsed == reply.parsed


def test_tool_calls_come_in_pieces_and_whole(surface, server):
    streaming(
        server,
        chunk({"role": "assistant", "content": "Let me see"}),
        call(0, "Weather", id="call_1", type="function"),
        call(0, arguments='{"ci'),
        call(0, arguments='ty": "Ulm"}'),
        call(1, "plain", '{"x": 1}', id="call_2", type="function"),
        chunk(finish="tool_calls"),
    )
    tools = [Weather, {"type": "function", "function": {"name": "plain"}}]
    found = events(surface, stream(surface, surface.client(server), tools=tools))
    arguments = "tool_calls.function.arguments"
    assert said(found, "chunk") == [
        "content.delta",
        "content.done",
        *[f"{arguments}.delta"] * 3,
        f"{arguments}.done",
        f"{arguments}.delta",
        f"{arguments}.done",
    ]
    deltas = [event for event in found if event.type == f"{arguments}.delta"]
    assert [(event.name, event.index, event.arguments) for event in deltas][:3] == [
        ("Weather", 0, ""),
        ("Weather", 0, '{"ci'),
        ("Weather", 0, '{"city": "Ulm"}'),
    ]
    assert [event.parsed_arguments for event in deltas] == [None, {}, {"city": "Ulm"}, {"x": 1}]
    assert [event.arguments_delta for event in deltas] == ["", '{"ci', 'ty": "Ulm"}', '{"x": 1}']
    first, second = (event for event in found if event.type == f"{arguments}.done")
    assert (first.name, first.index, first.parsed_arguments) == ("Weather", 0, Weather(city="Ulm"))
    assert (second.name, second.index, second.parsed_arguments) == ("plain", 1, {"x": 1})


def test_calls_without_an_index_are_told_apart_by_their_ids(surface, server):
    def bare(**fields):
        return chunk({"tool_calls": [fields]})

    streaming(
        server,
        bare(id="a", function={"name": "Weather", "arguments": '{"city"'}),
        bare(function={"arguments": ': "Ulm"}'}),
        bare(id="b", function={"name": "Weather", "arguments": '{"city": "Bonn"}'}),
        chunk(finish="tool_calls"),
    )
    found = events(surface, stream(surface, surface.client(server), tools=[Weather]))
    done = [event for event in found if event.type.endswith("arguments.done")]
    assert [(event.index, event.parsed_arguments.city) for event in done] == [(0, "Ulm"), (1, "Bonn")]


def test_refusals_and_log_probabilities(surface, server):
    token = {"token": "No", "logprob": -0.1, "bytes": None, "top_logprobs": []}
    streaming(
        server,
        chunk({"refusal": "I mu"}, logprobs={"refusal": [token]}),
        chunk({"refusal": "st not"}, logprobs={"refusal": [token]}),
        chunk({"content": "x"}, logprobs={"content": [token]}, index=1),
        chunk(finish="stop"),
        chunk(finish="stop", index=1),
    )
    found = events(surface, stream(surface, surface.client(server), response_format=None, logprobs=True))
    assert said(found, "chunk") == [
        "refusal.delta",
        "logprobs.refusal.delta",
        "refusal.delta",
        "logprobs.refusal.delta",
        "content.delta",
        "logprobs.content.delta",
        "refusal.done",
        "logprobs.refusal.done",
        "content.done",
        "logprobs.content.done",
    ]
    (done,) = (event for event in found if event.type == "refusal.done")
    assert done.refusal == "I must not"
    (tokens,) = (event for event in found if event.type == "logprobs.refusal.done")
    assert [one.token for one in tokens.refusal] == ["No", "No"]
    assert [event.choice_index for event in found if event.type == "content.done"] == [1]


@pytest.mark.parametrize(
    ("finish", "kind"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_a_stream_that_is_not_whole_is_not_parsed(surface, server, finish, kind):
    client = surface.client(server)
    streaming(server, *texts('{"expla', finish=finish), {"id": "c", "choices": [], "usage": USAGE})
    with pytest.raises(kind) as failure:
        events(surface, stream(surface, client, response_format=Step))
    assert failure.value.completion.text == '{"expla' and failure.value.completion.usage.total_tokens == 3
    assert f"[client 'default', {server.url}, model " in str(failure.value) and "attempt 1" in str(failure.value)
    with pytest.raises(kind):
        final(surface, stream(surface, client, response_format=Step))
    # It was read to its end, for the usage comes last.
    assert rows(client) == [(200, None, 3)] * 2
    # Without a class there is nothing to parse.
    reply = final(surface, stream(surface, client))
    assert reply.text == '{"expla' and reply.choices[0].finish_reason == finish


def test_content_that_does_not_fit_is_an_error(surface, server):
    client = surface.client(server)
    streaming(server, *texts("no JSON"))
    with pytest.raises(APIResponseValidationError) as failure:
        events(surface, stream(surface, client, response_format=Step))
    assert f"[client 'default', {server.url}, model " in str(failure.value) and "attempt 1" in str(failure.value)
    assert failure.value.status_code == 200 and failure.value.request_id
    assert rows(client) == [(200, None, None)]


def test_an_error_in_the_stream_is_raised(surface, server):
    client = surface.client(server)
    streaming(server, chunk({"content": "Hal"}), {"error": {"message": "overloaded", "code": 529}})
    found = []

    def use(entered):
        if not surface.asynchronous:
            found.extend(event.type for event in entered)
            return None

        async def read():
            async for event in entered:
                found.append(event.type)  # noqa: PERF401 - what came before the error counts

        return read()

    with pytest.raises(APIStatusError, match="overloaded") as failure:
        surface.inside(stream(surface, client), use)
    assert found == ["chunk", "content.delta"] and failure.value.text == "Hal"


def test_a_stream_that_breaks_off_is_an_error(surface, server):
    streaming(server, chunk({"content": "Hal"}), done=False)
    with pytest.raises(StreamInterruptedError):
        final(surface, stream(surface, surface.client(server)))


def test_a_host_that_gives_no_finish_reason(surface, server):
    streaming(server, chunk({"content": "Hal"}), chunk({"content": "lo"}))
    found = events(surface, stream(surface, surface.client(server)))
    assert said(found, "chunk") == ["content.delta", "content.delta", "content.done"]
    assert found[-1].content == "Hallo"


def test_an_iteration_goes_on_where_it_was_left(surface, server):
    client = surface.client(server)

    def use(entered):
        if not surface.asynchronous:
            first = next(iter(entered))
            texts = [event.delta for event in entered if event.type == "content.delta"]
            return first, texts, entered.current_completion_snapshot, entered.get_final_completion()

        async def read():
            first = await anext(aiter(entered))
            texts = [event.delta async for event in entered if event.type == "content.delta"]
            return first, texts, entered.current_completion_snapshot, await entered.get_final_completion()

        return read()

    first, texts, snapshot, reply = surface.inside(stream(surface, client), use)
    assert first.type == "chunk" and texts == ["You", " said:", " Hi"]
    assert snapshot.text == reply.text == "You said: Hi" and len(server.requests) == 1


def test_only_the_text(surface, server):
    found = surface.inside(
        stream(surface, surface.client(server)), lambda entered: surface.collect(entered.text_deltas())
    )
    assert found == ["You", " said:", " Hi"]


def test_reading_on_without_looking(surface, server):
    def use(entered):
        async def read():
            assert await entered.until_done() is entered
            return entered.current_completion_snapshot.text

        return read() if surface.asynchronous else entered.until_done().current_completion_snapshot.text

    assert surface.inside(stream(surface, surface.client(server)), use) == "You said: Hi"


def test_leaving_the_block_closes_the_connection(surface, server):
    client = surface.client(server)
    server.script(Fault(stall=2))
    surface.inside(stream(surface, client), lambda entered: entered.request_id)
    assert rows(client)[0][:2] == (200, "Abandoned") and client.ledger.rows[0].usage_estimated
    server.release()

    def closed(entered):
        async def read():
            await entered.close()
            await entered.get_final_completion()

        return read() if surface.asynchronous else (entered.close(), entered.get_final_completion())

    with pytest.raises(UsageError, match="closed before its end"):
        surface.inside(stream(surface, client), closed)


def test_nothing_is_sent_before_the_block(surface, server, clock):
    client = surface.client(server)
    manager = stream(surface, client)
    assert not server.requests
    with pytest.raises(InvalidParameterError, match="max_tokens"):
        stream(surface, client, max_tokens="many")
    server.script(429, 500, 500)
    client = surface.client(server, max_retries=1)
    manager = stream(surface, client)
    with pytest.raises(InternalServerError):
        surface.inside(manager, lambda entered: entered)
    # Waiting at a rate limit is no repeat.
    assert len(server.requests) == 3
    assert surface.inside(manager, lambda entered: entered.response.status_code) == 200


# --- responses ------------------------------------------------------------------------------------------------------


def test_the_events_of_a_response_know_what_came_before(surface, server):
    client = surface.client(server)
    found = events(surface, respond(surface, client, text_format=Step))
    assert server.requests[0].json["stream"] is True and server.requests[0].json["text"]["format"]["name"] == "Step"
    assert said(found)[0] == "response.created" and said(found)[-1] == "response.completed"
    deltas = [event for event in found if event.type == "response.output_text.delta"]
    assert deltas[-1].snapshot == "".join(event.delta for event in deltas) and len(deltas[0].snapshot) < 20
    (done,) = (event for event in found if event.type == "response.output_text.done")
    assert type(done.parsed) is Step and done.parsed is done.parsed and done.text == deltas[-1].snapshot
    whole = found[-1].response
    assert type(whole) is ParsedResponse and whole.output_parsed == done.parsed and whole.request_id
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for event in found:
            assert json.loads(event.model_dump_json(exclude_unset=True))["type"] == event.type
    assert rows(client)[0][:2] == (200, None)


def test_the_final_response_is_the_reply_of_parse(surface, server):
    reply = final(surface, respond(surface, surface.client(server), text_format=Step))
    assert type(reply) is ParsedResponse and isinstance(reply, Response) and type(reply.output_parsed) is Step
    assert reply.usage.total_tokens and reply.status == "completed"
    plain = final(surface, respond(surface, surface.client(server)))
    assert plain.output_parsed is None and plain.output_text


def test_the_calls_of_a_response(surface, server):
    found = events(surface, respond(surface, surface.client(server), tools=[Weather]))
    deltas = [event for event in found if event.type == "response.function_call_arguments.delta"]
    (done,) = (event for event in found if event.type == "response.function_call_arguments.done")
    assert done.name == "Weather" and done.parsed_arguments == Weather(city="city")
    assert deltas[-1].snapshot == done.arguments
    assert found[-1].response.output[-1].parsed_arguments == done.parsed_arguments


def response(**fields):
    """A response as events carry it."""
    return {"id": "r", "model": "m", "object": "response", **fields}


def said_by(item, text, number, phase=None):
    """The events of a message."""
    message = {"id": item, "type": "message", "role": "assistant", "phase": phase, "content": []}
    place = {"item_id": item, "output_index": number, "content_index": 0}
    part = {"type": "output_text", "text": text, "annotations": []}
    return [
        {"type": "response.output_item.added", "output_index": number, "item": message},
        {"type": "response.output_text.delta", "delta": text, **place},
        {"type": "response.output_text.done", "text": text, **place},
        {"type": "response.output_item.done", "output_index": number, "item": {**message, "content": [part]}},
    ]


def test_servers_that_leave_parts_out(surface, server):
    # llama.cpp: no output in the first event, no numbers, nothing after the last one.
    done = response(status="completed", output=[said_by("i", '{"explanation": "e", "output": 1}', 0)[-1]["item"]])
    streaming(
        server,
        {"type": "response.created", "response": response(status="in_progress")},
        *said_by("i", '{"explanation": "e", "output": 1}', 0),
        {"type": "response.brand_new", "anything": 1},
        {"type": "response.completed", "response": done},
        path="/responses",
        done=False,
    )
    client = surface.client(server)
    found = events(surface, respond(surface, client, text_format=Step))
    assert found[0].response.output == [] and found[-2].anything == 1
    assert found[3].parsed == Step(explanation="e", output=1) == found[-1].response.output_parsed
    assert final(surface, respond(surface, client, text_format=Step)).output_parsed == found[3].parsed


def test_what_is_said_on_the_way_is_not_parsed(surface, server):
    answer = '{"explanation": "e", "output": 1}'
    items = [*said_by("a", "Let me see", 0, "commentary"), *said_by("b", answer, 1, "final_answer")]
    output = [event["item"] for event in items if event["type"].endswith("item.done")]
    streaming(
        server,
        {"type": "response.created", "response": response()},
        *items,
        {"type": "response.completed", "response": response(status="completed", output=output)},
        path="/responses",
    )
    client = surface.client(server)
    found = events(surface, respond(surface, client, text_format=Step))
    assert [event.parsed for event in found if event.type == "response.output_text.done"] == [
        None,
        Step(explanation="e", output=1),
    ]
    assert found[-1].response.output_parsed.output == 1


def test_a_response_that_is_not_whole_is_told_at_the_end(surface, server):
    cut = response(status="incomplete", incomplete_details={"reason": "max_output_tokens"}, usage=None, output=[])
    streaming(
        server,
        {"type": "response.created", "response": response()},
        *said_by("i", '{"expl', 0)[:-1],
        {"type": "response.incomplete", "response": cut},
        path="/responses",
    )
    client = surface.client(server)
    found = events(surface, respond(surface, client, text_format=Step))
    assert said(found)[-1] == "response.incomplete"
    with pytest.raises(APIResponseValidationError) as failure:
        found[3].parsed  # noqa: B018 - looking is what raises
    assert f"[client 'default', {server.url}, model " in str(failure.value) and "attempt 1" in str(failure.value)
    with pytest.raises(LengthFinishReasonError) as failure:
        final(surface, respond(surface, client, text_format=Step))
    assert failure.value.completion.output_text == '{"expl'
    assert final(surface, respond(surface, client)).status == "incomplete"


def test_a_stored_response_is_read_on(surface, server):
    answer = '{"explanation": "e", "output": 1}'
    items = said_by("i", answer, 0)
    done = response(status="completed", output=[items[-1]["item"]])
    rest = [*items[1:], {"type": "response.completed", "response": done}]
    streaming(server, *rest, path="/responses/resp_1", method="GET")
    client = surface.client(server)
    manager = respond(surface, client, response_id="resp_1", starting_after=3, text_format=Step, tools=[Weather])
    reply = final(surface, manager)
    assert reply.output_parsed == Step(explanation="e", output=1)
    assert sorted(server.requests[0].query_items) == [("starting_after", "3"), ("stream", "true")]
    assert server.requests[0].body == b""
    with pytest.raises(NotFoundError):
        final(surface, respond(surface, client, response_id="resp_2"))
    with pytest.raises(InvalidParameterError, match="starting_after"):
        respond(surface, client, response_id="resp_1", starting_after="first")
