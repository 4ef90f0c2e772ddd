"""langchain-openai through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

from common import EMBEDDINGS, MODEL, Case, main
from langchain_core.tools import tool
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


@tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def through(case: Case) -> dict[str, Any]:
    return {
        "http_client": case.pool.http_client(),
        "http_async_client": case.pool.async_http_client(),
        "api_key": "unused",
        "max_retries": 0,
    }


def chats(case: Case) -> list[Any]:
    azure = {"azure_endpoint": "https://unused.example", "api_version": "2024-10-21", "azure_deployment": MODEL}
    return [
        ChatOpenAI(model=MODEL, **through(case)),
        AzureChatOpenAI(**azure, **through(case)),
        ChatOpenAI(model=MODEL, use_responses_api=True, **through(case)),
    ]


def text(message: Any) -> str:
    return str(message.text)


async def invoke(case: Case) -> None:
    for chat in chats(case):
        assert text(chat.invoke("Hi")) == text(await chat.ainvoke("Hi")) == "You said: Hi"


async def stream(case: Case) -> None:
    for chat in chats(case):
        pieces = [text(piece) for piece in chat.stream("Hi there")]
        assert "".join(pieces) == "You said: Hi there" and len(pieces) > 2
        assert "".join([text(piece) async for piece in chat.astream("Hi there")]) == "You said: Hi there"


async def batch(case: Case) -> None:
    for chat in chats(case):
        chat.invoke("first")
        expected = [f"You said: {n}" for n in range(4)]
        assert [text(message) for message in chat.batch([str(n) for n in range(4)])] == expected
        assert [text(message) for message in await chat.abatch([str(n) for n in range(4)])] == expected


async def tools(case: Case) -> None:
    for chat in chats(case):
        message = chat.bind_tools([weather]).invoke("weather please")
        (call,) = message.tool_calls
        assert weather.invoke(call).content.startswith("sunny")
        whole: Any = None
        async for piece in chat.bind_tools([weather]).astream("weather please"):
            whole = piece if whole is None else whole + piece
        assert [call["name"] for call in whole.tool_calls] == ["weather"]


async def structured_output(case: Case) -> None:
    for chat in chats(case):
        for method in ("json_schema", "function_calling"):
            structured = chat.with_structured_output(City, method=method)
            assert isinstance(structured.invoke("Where?"), City)
            assert isinstance(await structured.ainvoke("Where?"), City)


async def embeddings(case: Case) -> None:
    made = OpenAIEmbeddings(model=EMBEDDINGS, check_embedding_ctx_length=False, **through(case))
    assert len(made.embed_documents(["a", "b"])) == len(await made.aembed_documents(["a", "b"])) == 2
    assert made.embed_query("a")


async def own_object(case: Case) -> None:
    """A pool of ours in the place of the official client: streams, responses and embeddings ask for no class of its."""
    from async_openai import AsyncOpenAI

    pool, awaited = case.pool, AsyncOpenAI.pool("all")
    root = {"root_client": pool, "root_async_client": awaited, "api_key": "k"}
    parts = {"client": pool.chat.completions, "async_client": awaited.chat.completions}
    chat: Any = ChatOpenAI(model=MODEL, **parts, **root)
    assert "".join(text(piece) for piece in chat.stream("Hi there")) == "You said: Hi there"
    assert "".join([text(piece) async for piece in chat.astream("Hi there")]) == "You said: Hi there"
    responses: Any = ChatOpenAI(model=MODEL, use_responses_api=True, **parts, **root)
    assert text(responses.invoke("Hi")) == "You said: Hi"
    both = {"client": pool.embeddings, "async_client": awaited.embeddings, "api_key": "k"}
    made = OpenAIEmbeddings(model=EMBEDDINGS, check_embedding_ctx_length=False, **both)  # type: ignore[arg-type]
    assert len(made.embed_documents(["a"])) == len(await made.aembed_documents(["a"])) == 1


if __name__ == "__main__":
    main(invoke, stream, batch, tools, structured_output, embeddings, own_object)
