"""What programs do with the official client beside calls: look at replies, streams, raw answers, clients, errors."""

from __future__ import annotations

import asyncio
import io
import json

import httpx
import pytest
from conftest import KEY, MODEL, chat
from pydantic import BaseModel

from async_openai import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    OpenAI,
    ParameterTypeError,
    RateLimitError,
    UnknownClientError,
    UsageError,
    pydantic_function_tool,
)
from async_openai.pool import AsyncClientPool, ClientPool
from async_openai.testing import Fault

# --- replies --------------------------------------------------------------------------------------------------------


def test_a_reply_as_a_dict_and_as_json(surface, server):
    reply = surface.chat(surface.client(server))
    sent = reply.response.json()
    assert reply.to_dict() == reply.to_dict(mode="json") == sent == json.loads(reply.to_json())
    assert "\n" not in reply.to_json(indent=None)
    assert dict(reply)["choices"] is reply.choices and dict(reply)["id"] == reply.id
    assert dict(reply).keys() == {*type(reply).model_fields, *(reply.model_extra or {})}
    # As before: over its choices, its length theirs.
    assert list(reply) == reply.choices and len(reply) == 1
    assert dict(reply.usage)["total_tokens"] == reply.usage.total_tokens


def tool(name):
    return {"type": "function", "function": {"name": name, "parameters": {"type": "object", "properties": {}}}}


def test_results_of_calls_go_back_with_their_ids(surface, server):
    def answer(request):
        calls = [
            {"id": f"call_{n}", "type": "function", "function": {"name": f"f{n}", "arguments": text}}
            for n, text in enumerate(['{"a": 1}', '{"a": ', "{}"])
        ]
        message = {"role": "assistant", "content": None, "tool_calls": calls}
        return 200, {}, {"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls"}]}

    server.route("POST", "/chat/completions", answer)
    reply = surface.chat(surface.client(server), tools=[tool(f"f{n}") for n in range(3)])
    first, broken, last = reply.function_results
    assert (first.id, first.name, first.arguments, first.error) == ("call_0", "f0", {"a": 1}, None)
    assert "f1" in str(broken.error) and (last.arguments, last["name"]) == ({}, "f2")
    assert first.message({"x": None}) == {"role": "tool", "tool_call_id": "call_0", "content": '{"x":null}'}
    assert broken.message("no such city")["content"] == "no such city"
    with pytest.raises(ParameterTypeError, match="object cannot be written as JSON"):
        last.message(object())
    assert repr(first) == "FunctionResult(name='f0', arguments={'a': 1}, id='call_0')"
    assert first == reply.function_results[0] != broken


def test_the_answers_to_calls_are_taken(surface, server):
    client = surface.client(server)
    messages = [{"role": "user", "content": "weather"}]
    reply = surface.call(client, "chat.completions.create", model=MODEL, messages=messages, tools=[tool("weather")])
    (call,) = reply.choices[0].message.tool_calls
    assert call.function.name == "weather"
    messages += [reply.choices[0].message, *(result.message("sunny") for result in reply.function_results)]
    surface.call(client, "chat.completions.create", model=MODEL, messages=messages, tools=[tool("weather")])
    assert server.requests[-1].json["messages"][-1] == {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    flat = {"type": "function", "name": "weather", "parameters": {"type": "object", "properties": {}}}
    response = surface.call(client, "responses.create", model=MODEL, input="weather", tools=[flat])
    (result,) = response.function_results
    surface.call(client, "responses.create", model=MODEL, input=[*response.output, result.message([1])], tools=[flat])
    assert server.requests[-1].json["input"][-1] == {
        "type": "function_call_output", "call_id": response.calls[0].call_id, "output": "[1]",
    }  # fmt: skip


# --- streams --------------------------------------------------------------------------------------------------------


def test_a_stream_is_an_iterator(surface, server):
    client = surface.client(server)
    whole = [chunk.text for chunk in surface.stream(client).chunks]

    async def awaited(stream):
        first = await anext(stream)
        rest = [chunk async for chunk in stream]
        with pytest.raises(StopAsyncIteration):
            await anext(stream)
        return first, rest

    stream = surface.open(client)
    if surface.asynchronous:
        first, rest = surface.run(awaited(stream))
    else:
        first, rest = next(stream), list(stream)
        with pytest.raises(StopIteration):
            next(stream)
        assert iter(stream) is not None
    assert [first.text, *(chunk.text for chunk in rest)] == whole and len(rest) == len(whole) - 1


def test_a_stream_tells_at_once_and_closes_by_its_response(surface, server):
    server.script(Fault.rate_limit(retry_after=0.001))
    stream = surface.open(surface.client(server))
    assert stream.client_name == "default" and [each.status_code for each in stream.failed_attempts] == [429]
    assert stream.response.status_code == 200 and not stream.response.is_closed
    assert (stream.response.request.method, stream.response.url) == ("POST", f"{server.url}/chat/completions")
    assert not stream.complete
    if surface.asynchronous:
        surface.run(stream.response.aclose())
    else:
        stream.response.close()
        stream.response.close()
    assert stream.response.is_closed and not stream.complete


# --- raw answers, verbs, errors -------------------------------------------------------------------------------------


def test_a_raw_answer_says_what_was_asked(surface, server):
    client = surface.client(server, default_query={"secret": "s"})
    raw = surface.run(surface.method(client.chat.completions.with_raw_response, "create")(**chat()))
    assert (raw.method, raw.url) == ("POST", f"{server.url}/chat/completions")
    assert raw.http_request.method == "POST" and str(raw.http_request.url) == raw.url
    assert raw.http_response.status_code == 200 and raw.http_response.json()["choices"]
    assert raw.elapsed.total_seconds() * 1000 == pytest.approx(raw.response_ms, abs=0.01)
    assert raw.http_response.elapsed == raw.elapsed
    raw.close()


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        (lambda: b'{"a":  1}', b'{"a":  1}'),
        (lambda: '{"\u00e9": 1}', '{"\u00e9": 1}'.encode()),
        (lambda: io.BytesIO(b"\x00\xff"), b"\x00\xff"),
    ],
    ids=["bytes", "text", "file"],
)
def test_content_is_sent_as_it_is(surface, server, content, sent):
    server.route("POST", "/odd", lambda _: (200, {}, {"ok": True}))
    client = surface.client(server)
    assert surface.call(client, "post", "/odd", cast_to=dict, content=content()) == {"ok": True}
    other = {"headers": {"content-type": "a/b"}}
    surface.call(client, "post", "/odd", cast_to=dict, content=content(), options=other)
    assert [request.body for request in server.requests] == [sent, sent]
    assert [request.headers["content-type"] for request in server.requests] == ["application/json", "a/b"]


def test_content_is_the_whole_body(surface, server):
    client = surface.client(server)
    for more in ({"body": {}}, {"extra_body": {"a": 1}}, {"files": {"f": b""}}):
        with pytest.raises(ParameterTypeError, match="content"):
            surface.call(client, "post", "/odd", cast_to=dict, content=b"{}", **more)
    with pytest.raises(ParameterTypeError, match="expected bytes, text or an open binary file, got int"):
        surface.call(client, "post", "/odd", cast_to=dict, content=3)
    assert server.requests == []


def test_the_model_in_content_is_the_deployment(surface, server):
    client = surface.track(
        (AsyncAzureOpenAI if surface.name == "AsyncOpenAI" else AzureOpenAI)(
            azure_endpoint=server.azure_url, api_key="k", azure_model_mapping={"m": "mine"}
        )
    )
    body = json.dumps(chat(model="m"))
    surface.call(client, "post", "/chat/completions", cast_to=dict, content=body)
    assert server.requests[0].deployment == "mine" and server.requests[0].json["model"] == "mine"


def test_an_error_has_its_request_and_its_answer(surface, server, clock):
    server.always(Fault.rate_limit())
    client = surface.client(server, default_query={"secret": "s"}, max_retries=1)
    with pytest.raises(RateLimitError) as caught:
        surface.chat(client)
    error = caught.value
    assert (error.request.method, str(error.request.url)) == ("POST", f"{server.url}/chat/completions")
    assert not {"authorization", "api-key"} & set(error.request.headers)
    assert error.response.request.url == error.request.url and error.response.is_client_error
    assert error.response.reason_phrase == "Too Many Requests"


# --- clients and pools ----------------------------------------------------------------------------------------------


def test_clients_have_their_settings_as_attributes():
    client = OpenAI(
        api_key=KEY, base_url="http://host/v1", organization="o", project="p", timeout=3, max_retries=7,
        default_headers={"X-Mine": "1"}, default_query={"q": "2"},
    )  # fmt: skip
    assert (client.organization, client.project, client.timeout, client.max_retries) == ("o", "p", 3, 7)
    assert client.default_headers["x-mine"] == "1" and client.default_query == {"q": "2"}
    assert KEY not in str(client.default_headers) and client.base_url == "http://host/v1"
    usual = AsyncOpenAI(api_key=KEY)
    assert usual.timeout == httpx.Timeout(600, connect=5)
    assert (usual.organization, usual.project, usual.max_retries) == (None, None, 2)
    assert not client.is_closed and client.is_closed() is False
    client.close()
    assert client.is_closed and client.is_closed() is True and repr(client.is_closed) == "True"


def test_beta_is_an_older_place(surface, server):
    client = surface.client(server)
    assert surface.call(client, "beta.chat.completions.create", **chat()).text
    assert surface.call(client, "beta.chat.completions.parse", **chat(), tools=[pydantic_function_tool(Plain)]).calls


class Plain(BaseModel):
    """A tool."""


def test_the_awaited_style_for_pools(server):
    for name in "ab":
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}")
    pool = AsyncOpenAI.pool("both", clients=["a", "b"], strategy="round_robin")
    assert type(pool) is AsyncClientPool and type(OpenAI.pool("both")) is ClientPool
    assert type(AsyncOpenAI.pool("both")) is AsyncClientPool
    with pytest.raises(UnknownClientError, match="did you mean 'both'"):
        AsyncOpenAI.pool("bot")

    async def use():
        async with pool:
            names = [(await pool.chat.completions.create(**chat())).client_name for _ in range(2)]
            # One pool in two forms: both share the turns.
            names.append((await OpenAI.pool("both").chat.async_create(**chat())).client_name)
            stream = await pool.chat.completions.create(**chat(), stream=True)
            return names, [chunk.text async for chunk in stream]

    names, texts = asyncio.run(use())
    assert sorted(names[:2]) == ["a", "b"] and names[2] == names[0] and "".join(texts)
    assert all(client.is_closed for client in pool.clients)


def test_options_and_closing_of_a_pool(server):
    members = [OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}") for name in "ab"]
    pool = OpenAI.pool("both", clients=[["a", "b"]], aliases={"smart": {"a": MODEL, "b": MODEL}})
    other = pool.with_options(default_headers={"x-mine": "1"}, max_retries=0)
    assert other.chat.create(**chat(model="smart")).client_name in {"a", "b"}
    assert server.requests[-1].headers["x-mine"] == "1" and server.requests[-1].json["model"] == MODEL
    assert [client.max_retries for client in pool.clients] == [2, 2] and other.name == "both"
    with pool:
        assert pool.chat.create(**chat()).text
        assert "x-mine" not in server.requests[-1].headers
    assert all(client.is_closed for client in members)
    with pytest.raises(UsageError, match="closed"):
        pool.chat.create(**chat())


@pytest.mark.parametrize("name", ["azure_ad_token", "azure_ad_token_provider"])
def test_a_token_provider_wherever_a_token_is(server, name):
    given = {name: lambda: "entra", "azure_endpoint": server.azure_url}
    OpenAI.configure(**given)
    OpenAI.init_api_client("az-named", **given)
    for client in (OpenAI["az"], OpenAI["az-named"], AzureOpenAI(**given), AzureOpenAI(**given).with_options(**given)):
        client.chat.create(**chat())
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer entra"] * 4
