"""The official client itself through the bridge, of any version. Run in environments of its own."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import openai
import pytest
from common import EMBEDDINGS, MODEL, Case, main
from pydantic import BaseModel

from async_openai import OpenAI
from async_openai.testing import Fault, Server
from async_openai.testing.server import refused_url

ASK: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "Hi there"}]}
SAID = "You said: Hi there"


class City(BaseModel):
    name: str
    people: int


def clients(case: Case) -> list[Any]:
    http = {"http_client": case.pool.http_client(), "api_key": "unused"}
    azure = {"azure_endpoint": "https://unused.example", "api_version": "2024-10-21"}
    return [case.pool.openai(), openai.OpenAI(**http), openai.AzureOpenAI(**azure, **http)]


def awaited(case: Case) -> list[Any]:
    http = {"http_client": case.pool.async_http_client(), "api_key": "unused"}
    azure = {"azure_endpoint": "https://unused.example", "api_version": "2024-10-21", "azure_deployment": MODEL}
    return [case.pool.async_openai(), openai.AsyncOpenAI(**http), openai.AsyncAzureOpenAI(**azure, **http)]


def the_library_is_its_own(case: Case) -> None:
    expected = "httpx2" if int(openai.__version__.split(".")[0]) >= 3 else "httpx"
    assert type(case.pool.http_client()).__module__.partition(".")[0] == expected
    case.pool.openai().chat.completions.create(**ASK)
    for library in ("httpx", "httpx2") if expected == "httpx2" else ("httpx",):
        client = openai.OpenAI(http_client=case.pool.http_client(library), api_key="unused")
        assert client.chat.completions.create(**ASK).choices[0].message.content == SAID


def plain(case: Case) -> None:
    for client in clients(case):
        raw = client.chat.completions.with_raw_response.create(**ASK)
        assert raw.parse().choices[0].message.content == SAID and raw.retries_taken == 0
        assert client.responses.create(model=MODEL, input="Hi there").output_text == SAID
        assert len(client.embeddings.create(model=EMBEDDINGS, input=["a", "b"]).data) == 2


async def plain_awaited(case: Case) -> None:
    for client in awaited(case):
        replies = await asyncio.gather(*(client.chat.completions.create(**ASK) for _ in range(1)))
        replies += await asyncio.gather(*(client.chat.completions.create(**ASK) for _ in range(20)))
        assert {reply.choices[0].message.content for reply in replies} == {SAID}


def streams(case: Case) -> None:
    for client in clients(case):
        chunks = list(client.chat.completions.create(**ASK, stream=True))
        assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == SAID
        asked = list(client.chat.completions.create(**ASK, stream=True, stream_options={"include_usage": True}))
        assert asked[-1].usage.total_tokens > 0 and not asked[-1].choices
        with client.responses.stream(model=MODEL, input="Hi there") as events:
            events.until_done()
            assert events.get_final_response().output_text == SAID
        for event in client.responses.create(model=MODEL, input="Hi there", stream=True):
            if event.type == "response.completed":
                break


async def streams_awaited(case: Case) -> None:
    for client in awaited(case):
        stream = await client.chat.completions.create(**ASK, stream=True)
        assert "".join([chunk.choices[0].delta.content or "" async for chunk in stream]) == SAID
        async with client.chat.completions.stream(**ASK) as events:
            async for _ in events:
                pass
            assert (await events.get_final_completion()).choices[0].message.content == SAID


def tools_and_structured_output(case: Case) -> None:
    tool = openai.pydantic_function_tool(City, name="city")
    for client in clients(case):
        message = client.chat.completions.parse(**ASK, tools=[tool]).choices[0].message
        assert isinstance(message.tool_calls[0].function.parsed_arguments, City)
        assert isinstance(client.chat.completions.parse(**ASK, response_format=City).choices[0].message.parsed, City)
        response = client.responses.parse(model=MODEL, input="Where?", text_format=City)
        assert isinstance(response.output_parsed, City)


def any_loop_any_thread(case: Case) -> None:
    client, texts = case.pool.async_openai(), list[str]()

    async def ask() -> None:
        texts.append((await client.chat.completions.create(**ASK)).choices[0].message.content)

    asyncio.run(ask())
    threads = [threading.Thread(target=asyncio.run, args=(ask(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == [SAID] * 5


def nothing_is_repeated_by_it(case: Case) -> None:
    case.pool.openai().chat.completions.create(**ASK)
    with refused_url() as url, Server() as server:
        dead = openai.OpenAI(http_client=OpenAI(base_url=url, max_retries=0).http_client(), api_key="unused")
        with pytest.raises(openai.APIConnectionError, match="refused"):
            dead.chat.completions.create(**ASK)
        server.always(Fault.server_error())
        one = OpenAI(base_url=server.url, api_key="k", max_retries=0)
        client = openai.OpenAI(http_client=one.http_client(), api_key="unused")
        with pytest.raises(openai.InternalServerError) as refused:
            client.chat.completions.create(**ASK)
        assert refused.value.status_code == 500 and len(server.requests) == 1
        server.always(Fault.hang())
        with pytest.raises(openai.APITimeoutError, match="timed out"):
            client.with_options(timeout=0.2).chat.completions.create(**ASK)
        assert len(server.requests) == 2


if __name__ == "__main__":
    main(
        the_library_is_its_own, plain, plain_awaited, streams, streams_awaited, tools_and_structured_output,
        any_loop_any_thread, nothing_is_repeated_by_it,
    )  # fmt: skip
