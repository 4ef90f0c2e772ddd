"""haystack through the bridge. Run in an environment of its own: see `test_frameworks.py`.

Its `http_client_kwargs` are for clients that it makes itself, so the official client inside is replaced.
"""

from __future__ import annotations

from typing import Any

from common import EMBEDDINGS, MODEL, Case, main
from haystack.components.embedders import OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import Tool
from haystack.utils import Secret

HI = [ChatMessage.from_user("Hi there")]


def generator(case: Case, **options: Any) -> Any:
    made = OpenAIChatGenerator(api_key=Secret.from_token("unused"), model=MODEL, **options)
    made.warm_up()
    made.client, made.async_client = case.pool.openai(), case.pool.async_openai()
    return made


async def plain(case: Case) -> None:
    assert generator(case).run(HI)["replies"][0].text == "You said: Hi there"
    assert (await generator(case).run_async(HI))["replies"][0].text == "You said: Hi there"


def stream(case: Case) -> None:
    pieces: list[str] = []
    generator(case, streaming_callback=lambda chunk: pieces.append(chunk.content)).run(HI)
    assert "".join(pieces) == "You said: Hi there"


def a_tool(case: Case) -> None:
    parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    weather = Tool("weather", "The weather of a city.", parameters, lambda city: f"sunny in {city}")
    (call,) = generator(case).run(HI, tools=[weather])["replies"][0].tool_calls
    assert call.tool_name == "weather"


def embedding(case: Case) -> None:
    made = OpenAITextEmbedder(api_key=Secret.from_token("unused"), model=EMBEDDINGS)
    made.warm_up()
    made.client = case.pool.openai()
    assert made.run("a")["embedding"]


def own_object(case: Case) -> None:
    """A pool of ours in the place of the official client: its streams and embedders ask for nothing of its classes."""
    pieces: list[str] = []
    made = generator(case, streaming_callback=lambda chunk: pieces.append(chunk.content))
    made.client = case.pool
    made.run(HI)
    assert "".join(pieces) == "You said: Hi there"
    embedder = OpenAITextEmbedder(api_key=Secret.from_token("unused"), model=EMBEDDINGS)
    embedder.warm_up()
    embedder.client = case.pool
    assert embedder.run("a")["embedding"]


if __name__ == "__main__":
    main(plain, stream, a_tool, embedding, own_object)
