"""pydantic-ai through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from common import EMBEDDINGS, MODEL, Case, main
from pydantic import BaseModel
from pydantic_ai import Agent, Embedder, NativeOutput
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from async_openai.testing import Fault


class City(BaseModel):
    name: str
    people: int


def provider(case: Case) -> OpenAIProvider:
    return OpenAIProvider(openai_client=case.pool.async_openai())


def chat(case: Case) -> OpenAIChatModel:
    return OpenAIChatModel(MODEL, provider=provider(case))


async def run(case: Case) -> None:
    assert (await Agent(chat(case)).run("Hi")).output == "You said: Hi"


def run_sync(case: Case) -> None:
    agent = Agent(chat(case))
    for _ in range(2):  # on any event loop
        assert agent.run_sync("Hi").output == "You said: Hi"


async def run_stream(case: Case) -> None:
    async with Agent(chat(case)).run_stream("Hi there") as result:
        pieces = [piece async for piece in result.stream_text(delta=True, debounce_by=None)]
    assert "".join(pieces) == "You said: Hi there" and len(pieces) > 1


def with_tools(model: object) -> tuple[Agent[None, str], list[str]]:
    called: list[str] = []
    agent = Agent(model)  # type: ignore[arg-type]

    @agent.tool_plain
    def weather(city: str) -> str:
        called.append("weather")
        return f"sunny in {city}"

    @agent.tool_plain
    def population(city: str) -> int:
        called.append("population")
        return len(city)

    return agent, called


async def a_tool(case: Case) -> None:
    agent, called = with_tools(chat(case))
    assert (await agent.run("weather please")).output
    assert called == ["weather"] and len(case.second.requests) == 2


async def two_tools_at_once(case: Case) -> None:
    agent, called = with_tools(chat(case))
    assert (await agent.run("weather and population please")).output
    assert sorted(called) == ["population", "weather"] and len(case.second.requests) == 2


async def failover_between_the_steps(case: Case) -> None:
    case.first.clear()
    case.first.script(None, Fault.server_error(503))
    agent, called = with_tools(chat(case))
    assert (await agent.run("weather please")).output
    assert called == ["weather"]
    assert [len(server.requests) for server in (case.first, case.second)] == [2, 1]
    case.first.clear(journal=True)
    case.check = lambda: None  # type: ignore[method-assign] # here the first member answered once


async def output_type(case: Case) -> None:
    for kind in (City, NativeOutput(City)):
        result = await Agent(chat(case), output_type=kind).run("Where?")
        assert isinstance(result.output, City)


async def responses(case: Case) -> None:
    model = OpenAIResponsesModel(MODEL, provider=provider(case))
    assert (await Agent(model).run("Hi")).output == "You said: Hi"
    async with Agent(model).run_stream("Hi there") as result:
        assert await result.get_output() == "You said: Hi there"
    agent, called = with_tools(model)
    assert (await agent.run("weather and population please")).output
    assert sorted(called) == ["population", "weather"]
    assert isinstance((await Agent(model, output_type=City).run("Where?")).output, City)


async def embeddings(case: Case) -> None:
    result = await Embedder(OpenAIEmbeddingModel(EMBEDDINGS, provider=provider(case))).embed_documents(["a", "b"])
    assert len(result.embeddings) == 2


if __name__ == "__main__":
    main(
        run, run_sync, run_stream, a_tool, two_tools_at_once, failover_between_the_steps, output_type, responses,
        embeddings,
    )  # fmt: skip
