"""Responses on every surface: plain, streamed, with tools, going on from one another."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from async_openai import BadRequestError

MODEL = "gpt-4o-mini"


class Weather(BaseModel):
    """Tell the weather."""

    city: str


def create(surface, client, **parameters):
    return surface.call(client, "responses.create", model=MODEL, **parameters)


def test_a_response(surface, server):
    reply = create(surface, surface.client(server), input="Hello there")
    assert reply.text == reply.output_text == "You said: Hello there"
    assert reply.status == "completed" and reply[0].type == "message" and len(reply) == 1
    assert (reply.usage.input_tokens, reply.usage.output_tokens) == (2, 4)
    assert reply.request_id and reply.client_name == "default"
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/responses")
    assert request.json == {"model": MODEL, "input": "Hello there"}


def test_a_stream_gives_the_same_reply_and_asks_for_nothing_else(surface, server):
    client = surface.client(server)
    plain = create(surface, client, input="Hello there")
    streamed = create(surface, client, input="Hello there", stream=True)
    if surface.name != "async_":
        streamed = surface.run(streamed.read())
    assert streamed.text == plain.text and streamed.usage == plain.usage
    assert [item.type for item in streamed] == [item.type for item in plain]
    assert streamed.request_id and streamed.request_id != plain.request_id
    assert server.requests[-1].json == {"model": MODEL, "input": "Hello there", "stream": True}
    # The ledger read the usage off the last event.
    assert client.ledger.total.usage.output == 2 * plain.usage.output_tokens


def test_events_as_they_come(surface, server):
    if surface.name == "async_":
        pytest.skip("gives the whole reply")
    outcome = surface.stream(surface.client(server), "responses.create", model=MODEL, input="Hello there")
    assert outcome.error is None and outcome.stream.complete
    pieces = [event.delta for event in outcome.chunks if event.type == "response.output_text.delta"]
    assert "".join(pieces) == outcome.stream.text == "You said: Hello there"
    assert outcome.chunks[-1].response.status == "completed"


def test_leaving_a_stream_keeps_what_had_come(surface, server):
    if surface.name == "async_":
        pytest.skip("gives the whole reply")
    outcome = surface.stream(surface.client(server), "responses.create", model=MODEL, input="a b c d e", stop=6)
    assert not outcome.stream.complete
    assert outcome.stream.text == "You said:"


def test_tools_and_going_on_from_their_results(surface, server):
    client = surface.client(server)
    reply = create(surface, client, input="How is the weather?", tools=[Weather])
    (call,) = reply.calls
    assert reply.function_results[0].name == "Weather"
    assert isinstance(reply.function_result_objects[0], Weather)
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
    after = create(surface, client, input=[*reply.output, output], tools=[Weather])
    assert after.text == "You said: sunny"
    sent = server.requests[-1].json["input"]
    assert [item["type"] for item in sent] == ["function_call", "function_call_output"]
    assert "created_by" not in sent[0]


def test_an_error_is_an_error(surface, server):
    server.script(400)
    with pytest.raises(BadRequestError):
        create(surface, surface.client(server), input="x", stream=True)
