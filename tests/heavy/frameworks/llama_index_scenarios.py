"""LlamaIndex through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

from common import EMBEDDINGS, MODEL, Case, main
from llama_index.core.llms import ChatMessage
from llama_index.core.prompts import PromptTemplate
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI as LlamaOpenAI
from llama_index.llms.openai import OpenAIResponses
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


def through(case: Case) -> dict[str, Any]:
    return {
        "http_client": case.pool.http_client(),
        "async_http_client": case.pool.async_http_client(),
        "api_key": "unused",
        "max_retries": 0,
    }


def llms(case: Case) -> list[Any]:
    return [LlamaOpenAI(model=MODEL, **through(case)), OpenAIResponses(model=MODEL, **through(case))]


HI = [ChatMessage(role="user", content="Hi there")]
SAID = "You said: Hi there"


async def complete(case: Case) -> None:
    for llm in llms(case):
        assert llm.complete("Hi there").text == (await llm.acomplete("Hi there")).text == SAID


async def chat(case: Case) -> None:
    for llm in llms(case):
        assert llm.chat(HI).message.content == (await llm.achat(HI)).message.content == SAID


async def stream_chat(case: Case) -> None:
    for llm in llms(case):
        deltas = [piece.delta for piece in llm.stream_chat(HI)]
        assert "".join(filter(None, deltas)) == SAID and len(deltas) > 2
        awaited = [piece.delta async for piece in await llm.astream_chat(HI)]
        assert "".join(filter(None, awaited)) == SAID


async def tools(case: Case) -> None:
    def weather(city: str) -> str:
        """Tell the weather of a city."""
        return f"sunny in {city}"

    made = FunctionTool.from_defaults(weather)
    for llm in llms(case):
        assert str(llm.predict_and_call([made], user_msg="weather please")).startswith("sunny")
        calls = llm.get_tool_calls_from_response(await llm.achat_with_tools([made], user_msg="weather please"))
        assert [call.tool_name for call in calls] == ["weather"]


async def structured(case: Case) -> None:
    for llm in llms(case):
        assert isinstance(llm.structured_predict(City, PromptTemplate("Where?")), City)
        assert isinstance(await llm.astructured_predict(City, PromptTemplate("Where?")), City)


async def embeddings(case: Case) -> None:
    made = OpenAIEmbedding(model=EMBEDDINGS, **through(case))
    assert len(made.get_text_embedding_batch(["a", "b"])) == 2
    assert await made.aget_text_embedding("a")


async def own_object(case: Case) -> None:
    """A pool of ours in the place of the official client."""
    from async_openai import AsyncOpenAI

    llm = LlamaOpenAI(model=MODEL, openai_client=case.pool, async_openai_client=AsyncOpenAI.pool("all"), api_key="k")
    assert llm.chat(HI).message.content == (await llm.achat(HI)).message.content == SAID
    assert "".join(piece.delta or "" for piece in llm.stream_chat(HI)) == SAID
    assert "".join([piece.delta or "" async for piece in await llm.astream_chat(HI)]) == SAID


if __name__ == "__main__":
    main(complete, chat, stream_chat, tools, structured, embeddings, own_object)
