"""openai-agents through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from agents import (
    Agent,
    Model,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    function_tool,
    set_tracing_disabled,
)
from common import MODEL, Case, main
from pydantic import BaseModel

set_tracing_disabled(disabled=True)


class City(BaseModel):
    name: str
    people: int


def models(case: Case) -> list[Model]:
    client = case.pool.async_openai()
    return [OpenAIChatCompletionsModel(MODEL, client), OpenAIResponsesModel(MODEL, client)]


async def run(case: Case) -> None:
    for model in models(case):
        assert (await Runner.run(Agent("a", model=model), "Hi")).final_output == "You said: Hi"


def run_sync(case: Case) -> None:
    for model in models(case):
        assert Runner.run_sync(Agent("a", model=model), "Hi").final_output == "You said: Hi"


async def run_streamed(case: Case) -> None:
    for model in models(case):
        result = Runner.run_streamed(Agent("a", model=model), "Hi there")
        events = [event.type async for event in result.stream_events()]
        assert result.final_output == "You said: Hi there" and events.count("raw_response_event") > 2


async def a_tool(case: Case) -> None:
    called: list[str] = []

    @function_tool
    def weather(city: str) -> str:
        """The weather of a city."""
        called.append(city)
        return "sunny"

    for model in models(case):
        assert (await Runner.run(Agent("a", model=model, tools=[weather]), "weather please")).final_output
    assert len(called) == 2


async def a_handoff(case: Case) -> None:
    for model in models(case):
        other = Agent("Spanish", model=model)
        first = Agent("first", model=model, handoffs=[other])
        result = await Runner.run(first, "transfer_to_spanish")
        assert result.last_agent is other


async def output_type(case: Case) -> None:
    for model in models(case):
        result = await Runner.run(Agent("a", model=model, output_type=City), "Where?")
        assert isinstance(result.final_output, City)


if __name__ == "__main__":
    main(run, run_sync, run_streamed, a_tool, a_handoff, output_type)
