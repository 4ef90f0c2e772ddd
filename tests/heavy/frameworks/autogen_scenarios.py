"""autogen-ext through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

from autogen_core.models import CreateResult, UserMessage
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from common import MODEL, Case, main

HI = [UserMessage(content="Hi there", source="user")]


def client(case: Case) -> Any:
    return OpenAIChatCompletionClient(
        model=MODEL, api_key="unused", max_retries=0, http_client=case.pool.async_http_client()
    )


async def plain(case: Case) -> None:
    assert (await client(case).create(HI)).content == "You said: Hi there"


async def stream(case: Case) -> None:
    *pieces, last = [piece async for piece in client(case).create_stream(HI)]
    assert isinstance(last, CreateResult) and "".join(pieces) == last.content == "You said: Hi there"


async def a_tool(case: Case) -> None:
    def weather(city: str) -> str:
        return f"sunny in {city}"

    result = await client(case).create(HI, tools=[FunctionTool(weather, description="The weather of a city.")])
    assert [call.name for call in result.content] == ["weather"]


if __name__ == "__main__":
    main(plain, stream, a_tool)
