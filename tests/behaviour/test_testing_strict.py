"""What the API refuses is refused by a strict server, and by the fixture `openai_server`."""

from __future__ import annotations

import pytest

from async_openai import BadRequestError, OpenAI
from async_openai.testing import Server
from tests.conftest import KEY, MODEL, chat

CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}
CALLED = {"role": "assistant", "content": None, "tool_calls": [CALL]}
USER = {"role": "user", "content": "Hi"}
DONE = {"role": "tool", "tool_call_id": "call_1", "content": "22"}


def schema(**more):
    return {"type": "object", "properties": {"a": {"type": "string"}}, **more}


def tool(name="weather", **more):
    return {"type": "function", "function": {"name": name, "parameters": schema(), **more}}


def formatted(described, name="answer"):
    return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": described}}


CLOSED = schema(additionalProperties=False, required=["a"])


@pytest.fixture(scope="module")
def client():
    with Server(strict=True) as server, OpenAI(base_url=server.url, api_key=KEY, max_retries=0) as made:
        yield made


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"messages": [{"role": "robot", "content": "x"}]}, "Invalid value: 'robot'"),
        ({"messages": [USER, DONE]}, "must be a response to a preceding message"),
        ({"messages": [USER, CALLED, USER]}, "did not have response messages: call_1"),
        ({"messages": [USER, CALLED]}, "did not have response messages: call_1"),
        ({"messages": [USER, CALLED, {**DONE, "tool_call_id": "call_2"}]}, "must be a response"),
        ({"messages": [{**USER, "name": "a b"}]}, r"Invalid 'messages\[0\].name'"),
        ({"extra_body": {"top_k": 5}}, "Unknown parameter: 'top_k'"),
        ({"tools": [tool("what is it")]}, r"Invalid 'tools\[0\].function.name'"),
        ({"tools": [tool(strict=True)]}, "Invalid schema for function 'weather'.*additionalProperties"),
        ({"response_format": {"type": "json_object"}}, "must contain the word 'json'"),
        ({"response_format": formatted(CLOSED, "an answer")}, "response_format.json_schema.name"),
        ({"response_format": formatted(schema(additionalProperties=False))}, "Missing 'a'"),
        ({"response_format": formatted({**CLOSED, "$defs": {"b": schema()}})}, r"\('\$defs', 'b'\)"),
    ],
)
def test_chat(client, parameters, says):
    with pytest.raises(BadRequestError, match=says):
        client.chat.completions.create(**{**chat(), **parameters})


@pytest.mark.parametrize(
    "parameters",
    [
        {"messages": [USER, CALLED, DONE, USER]},
        {"messages": [{**USER, "content": "as JSON"}], "response_format": {"type": "json_object"}},
        {"tools": [tool(strict=True, parameters=CLOSED)], "response_format": formatted(CLOSED)},
        {"temperature": 0.5, "max_completion_tokens": 9, "seed": 1, "store": True, "metadata": {"a": "b"}},
        {"stream": True, "stream_options": {"include_usage": True}},
    ],
)
def test_what_is_right_goes_through(client, parameters):
    assert client.chat.completions.create(**{**chat(), **parameters})


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"input": [{"type": "function_call_output", "call_id": "call_9", "output": "x"}]}, "call_id call_9"),
        ({"extra_body": {"messages": []}}, "Unknown parameter: 'messages'"),
        ({"text": {"format": {"type": "json_object"}}}, "'input' must contain the word 'json'"),
        ({"text": {"format": {"type": "json_schema", "name": "a", "strict": True, "schema": schema()}}}, "text.format"),
        ({"tools": [{"type": "function", "name": "a b", "parameters": {}}]}, r"Invalid 'tools\[0\].name'"),
    ],
)
def test_responses(client, parameters, says):
    with pytest.raises(BadRequestError, match=says):
        client.responses.create(**{"model": MODEL, "input": "Hi", **parameters})


def test_other_operations(client):
    with pytest.raises(BadRequestError, match="Unknown parameter: 'colour'"):
        client.vector_stores.create(name="x", extra_body={"colour": "red"})
    with pytest.raises(BadRequestError, match="Missing required parameter: 'endpoint'"):
        client.post("/batches", body={"input_file_id": "f", "completion_window": "24h"}, cast_to=dict)
    assert client.files.create(
        file=("a", b"x"), purpose="batch", expires_after={"anchor": "created_at", "seconds": 9999}
    )
    assert client.embeddings.create(model="text-embedding-3-small", input="x")


def test_the_fixture_is_strict_but_for_other_hosts(openai_server):
    with pytest.raises(BadRequestError, match="Unknown parameter"):
        OpenAI.chat.create(**chat(), extra_body={"top_k": 5})
    with OpenAI(provider="gemini", api_key=KEY) as other:
        assert other.chat.create(**chat(), extra_body={"top_k": 5}).text
