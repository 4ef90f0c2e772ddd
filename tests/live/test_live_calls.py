"""The library against a real llama.cpp server, on every surface."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

from async_openai import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    OpenAI,
    StreamInterruptedError,
)

ASK = [{"role": "user", "content": "Say something"}]


class Weather(BaseModel):
    """Get the weather of a city."""

    city: str


class Answer(BaseModel):
    ok: bool


@pytest.fixture
def client(surface, llama):
    return surface.client(base_url=llama.url, api_key="none", max_retries=0)


def test_chat(surface, client, llama):
    reply = surface.call(client, "chat.completions.create", model=llama.model, messages=ASK, max_tokens=8)
    assert reply.text
    assert reply.usage.prompt_tokens > 0
    assert reply.model == llama.model
    assert reply.choices[0].finish_reason in {"stop", "length"}


def test_a_stream_assembles_to_what_a_plain_call_gives(surface, client, llama):
    parameters = {"model": llama.model, "messages": ASK, "max_tokens": 8, "temperature": 0, "seed": 1}
    plain = surface.call(client, "chat.completions.create", **parameters)
    outcome = surface.stream(client, "chat.completions.create", **parameters)
    assert outcome.error is None
    assert outcome.stream.complete
    assert outcome.text == plain.text
    whole = surface.run(outcome.stream.read())
    assert whole.text == plain.text
    assert whole.usage.completion_tokens == plain.usage.completion_tokens
    # The chunk with the usage was asked for on our behalf, and is not shown.
    assert all(chunk.choices for chunk in outcome.chunks)


def test_tools(surface, llama_tools):
    client = surface.client(base_url=llama_tools.url, api_key="none")
    reply = surface.call(
        client,
        "chat.completions.create",
        model=llama_tools.model,
        messages=ASK,
        tools=[Weather],
        parallel_tool_calls=False,
        max_tokens=60,
    )
    (call,) = reply.function_results
    assert call.name == "Weather"
    assert isinstance(call.arguments["city"], str)
    assert isinstance(reply.function_result_objects[0], Weather)


def test_streamed_tools(surface, llama_tools):
    client = surface.client(base_url=llama_tools.url, api_key="none")
    outcome = surface.stream(
        client, model=llama_tools.model, messages=ASK, tools=[Weather], parallel_tool_calls=False, max_tokens=60
    )
    whole = surface.run(outcome.stream.read())
    assert isinstance(whole.function_result_objects[0], Weather)
    assert whole.choices[0].finish_reason == "tool_calls"


def test_json_schema(surface, client, llama):
    reply = surface.call(
        client, "chat.completions.create", model=llama.model, messages=ASK, response_format=Answer, max_tokens=40
    )
    assert json.loads(reply.text).keys() == {"ok"}
    assert isinstance(reply.parsed, Answer)


def test_completions(surface, client, llama):
    reply = surface.call(client, "completions.create", model=llama.model, prompt=["a", "b"], max_tokens=4)
    assert len(reply) == 2


def test_embeddings(surface, llama_embeddings):
    client = surface.client(base_url=llama_embeddings.url, api_key="none")
    reply = surface.call(client, "embeddings.create", model=llama_embeddings.model, input=["the hot water", "of it"])
    assert [len(item.embedding) for item in reply] == [64, 64]
    assert reply.data[0].embedding != reply.data[1].embedding


def test_models(surface, client, llama):
    assert llama.model in [model.id for model in surface.items(client, "models.list")]


def test_a_wrong_key(surface, llama_with_key):
    wrong = surface.client(base_url=llama_with_key.url, api_key="sk-wrong")
    with pytest.raises(AuthenticationError) as raised:
        surface.call(wrong, "chat.completions.create", model="tiny", messages=ASK)
    assert raised.value.code == "401"
    assert len(raised.value.attempts) == 1
    right = surface.client(base_url=llama_with_key.url, api_key=llama_with_key.key)
    assert surface.call(right, "chat.completions.create", model="tiny", messages=ASK, max_tokens=2).usage


@pytest.mark.parametrize("stream", [False, True])
def test_a_prompt_beyond_the_context(surface, client, llama, stream):
    long = [{"role": "user", "content": "the of and to " * 6000}]
    with pytest.raises(BadRequestError) as raised:
        surface.call(client, "chat.completions.create", model=llama.model, messages=long, stream=stream or None)
    assert raised.value.type == "exceed_context_size_error"
    assert raised.value.code == "400"


def test_an_operation_that_the_server_does_not_have(surface, client, llama):
    with pytest.raises(InternalServerError) as raised:
        surface.call(client, "embeddings.create", model=llama.model, input="x")
    assert raised.value.status_code == 501


def test_a_server_killed_in_the_middle_of_a_stream(surface, start_llama):
    server = start_llama()
    client = surface.client(base_url=server.url, api_key="none", max_retries=0)
    parameters = {"model": "tiny", "messages": ASK, "max_tokens": 4000, "extra_body": {"ignore_eos": True}}
    outcome = surface.stream(client, each=lambda seen: server.kill() if seen == 3 else None, **parameters)
    assert isinstance(outcome.error, StreamInterruptedError)
    assert outcome.error.text == outcome.text
    assert len(outcome.chunks) >= 3
    assert not outcome.stream.complete
    with pytest.raises(APIConnectionError) as refused:
        surface.call(client, "chat.completions.create", model="tiny", messages=ASK)
    assert refused.value.delivery == "unsent"


def test_it_fails_over_from_a_dead_server_to_a_live_one(surface, llama, start_llama):
    if surface.name == "AsyncOpenAI":
        pytest.skip("rotation is a matter of the class OpenAI")
    dead = start_llama()
    OpenAI.configure(enable_rotating_clients=True)
    OpenAI.init_api_client("first", base_url=dead.url, api_key="none")
    OpenAI.init_api_client("second", base_url=llama.url, api_key="none")
    dead.kill()
    reply = surface.call(OpenAI, "chat.create", model="tiny", messages=ASK, max_tokens=3)
    assert reply.client_name == "second"
    assert [attempt.client for attempt in reply.failed_attempts] == ["first"]
