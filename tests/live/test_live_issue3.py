"""Responses, chat, tools, JSON schema and embeddings of a real llama.cpp server: parsed, raw, by events, by path."""

from __future__ import annotations

from typing import Literal

import pytest
from pydantic import BaseModel

from async_openai import (
    APIResponseValidationError,
    BadRequestError,
    CreateEmbeddingResponse,
    FinishReasonError,
    LengthFinishReasonError,
    ParsedResponse,
)

ASK = [{"role": "user", "content": "Say something"}]


class Weather(BaseModel):
    """Get the weather of a city."""

    # The model is random: what it may choose from ends before its limit of tokens does.
    city: Literal["Ulm", "Bonn"]


class Answer(BaseModel):
    ok: bool
    city: Literal["Ulm", "Bonn"]


@pytest.fixture
def client(surface, llama):
    return surface.client(base_url=llama.url, api_key="none", max_retries=0)


def parameters(server, **more):
    return {"model": server.model, "messages": ASK, "temperature": 0, "seed": 1, "max_tokens": 200, **more}


def test_a_schema_is_obeyed_and_parsed(surface, client, llama):
    reply = surface.call(client, "chat.completions.parse", **parameters(llama), response_format=Answer)
    assert isinstance(reply.choices[0].message.parsed, Answer) and reply.usage.completion_tokens

    def use(stream):
        if not surface.asynchronous:
            events = list(stream)
            return events, stream.get_final_completion()

        async def read():
            events = [event async for event in stream]
            return events, await stream.get_final_completion()

        return read()

    manager = surface.method(client, "chat.completions.stream")(**parameters(llama), response_format=Answer)
    events, final = surface.inside(manager, use)
    deltas = [event for event in events if event.type == "content.delta"]
    (done,) = (event for event in events if event.type == "content.done")
    assert len(deltas) > 3 and deltas[-1].snapshot == done.content == final.text == reply.text
    assert done.parsed == final.parsed == reply.parsed and final.usage.total_tokens == reply.usage.total_tokens


def test_an_answer_cut_at_its_limit_is_not_parsed(surface, client, llama):
    with pytest.raises(LengthFinishReasonError) as failure:
        surface.call(client, "chat.completions.parse", **parameters(llama, max_tokens=3), response_format=Answer)
    assert failure.value.completion.choices[0].finish_reason == "length"
    manager = surface.method(client, "chat.completions.stream")(
        **parameters(llama, max_tokens=3), response_format=Answer
    )
    with pytest.raises(LengthFinishReasonError) as failure:
        surface.inside(manager, surface.collect)
    assert failure.value.completion.usage.completion_tokens == 3


def test_arguments_are_parsed(surface, llama_tools):
    client = surface.client(base_url=llama_tools.url, api_key="none")
    asked = parameters(llama_tools, tools=[Weather], parallel_tool_calls=False)
    reply = surface.call(client, "chat.completions.parse", **asked)
    (call,) = reply.choices[0].message.tool_calls
    assert isinstance(call.function.parsed_arguments, Weather)
    events = surface.inside(surface.method(client, "chat.completions.stream")(**asked), surface.collect)
    (done,) = (event for event in events if event.type == "tool_calls.function.arguments.done")
    assert done.name == "Weather" and isinstance(done.parsed_arguments, Weather)
    deltas = [event for event in events if event.type == "tool_calls.function.arguments.delta"]
    assert deltas[-1].arguments == done.arguments


def test_responses_by_events(surface, client, llama):
    asked = {"model": llama.model, "input": "hello", "max_output_tokens": 8}

    def use(stream):
        if not surface.asynchronous:
            return list(stream), stream.get_final_response()

        async def read():
            return [event async for event in stream], await stream.get_final_response()

        return read()

    events, final = surface.inside(surface.method(client, "responses.stream")(**asked), use)
    # This server's first event has no output.
    assert events[0].type == "response.created" and events[0].response.output == []
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert deltas[-1].snapshot == final.output_text and final.usage.output_tokens
    assert events[-1].type == "response.completed" and events[-1].response.output_text == final.output_text


def test_the_calls_of_a_response(surface, llama_tools):
    client = surface.client(base_url=llama_tools.url, api_key="none")
    asked = {"model": llama_tools.model, "input": "hello", "tools": [Weather], "max_output_tokens": 200}
    reply = surface.call(client, "responses.parse", **asked)
    assert isinstance(reply.calls[0].parsed_arguments, Weather)
    events = surface.inside(surface.method(client, "responses.stream")(**asked), surface.collect)
    # This server says that the item is done, not that its arguments are.
    (done,) = (event.item for event in events if event.type == "response.output_item.done")
    assert isinstance(done.parsed_arguments, Weather) and isinstance(events[-1].response, ParsedResponse)


def test_a_text_that_does_not_fit_is_told(surface, client, llama):
    # This server does not hold responses to a schema.
    with pytest.raises((APIResponseValidationError, FinishReasonError)):
        surface.call(
            client, "responses.parse", model=llama.model, input="hello", text_format=Answer, max_output_tokens=8
        )


def test_raw_and_streaming_responses(surface, client, llama):
    raw = surface.call(client, "chat.completions.with_raw_response.create", **parameters(llama, max_tokens=8))
    assert raw.status_code == 200 and raw.headers["content-type"].startswith("application/json")
    assert raw.json()["choices"][0]["message"]["content"] == raw.parse().text
    live = surface.call(
        client, "chat.completions.with_raw_response.create", **parameters(llama, max_tokens=8), stream=True
    )
    assert "".join(chunk.text for chunk in surface.run(surface.collect(live.parse()))) == raw.parse().text
    streaming = surface.method(client, "models.with_streaming_response.list")()
    pieces = surface.inside(streaming, lambda response: surface.collect(response.iter_bytes()))
    assert llama.model.encode() in b"".join(pieces)
    with pytest.raises(BadRequestError):
        surface.call(
            client,
            "chat.completions.with_raw_response.create",
            model=llama.model,
            messages=[{"role": "user", "content": "the of and to " * 6000}],
        )


def test_any_path(surface, client, llama, llama_embeddings):
    answer = surface.call(client, "post", "/chat/completions", cast_to=dict, body=parameters(llama, max_tokens=4))
    assert answer["choices"][0]["message"]["content"]
    # Beside the API's own paths, on the same host.
    health = surface.call(client, "get", llama.url.removesuffix("/v1") + "/health", cast_to=dict)
    assert health["status"] == "ok"
    body = {"model": llama_embeddings.model, "input": ["the hot water", "of it"]}
    other = surface.client(base_url=llama_embeddings.url, api_key="none")
    vectors = surface.call(other, "post", "/embeddings", cast_to=CreateEmbeddingResponse, body=body)
    raw = surface.call(other, "embeddings.with_raw_response.create", **body).parse()
    assert [len(item.embedding) for item in vectors.data] == [64, 64]
    assert raw.data[0].embedding == pytest.approx(vectors.data[0].embedding, abs=1e-5)
