"""pydantic-ai on a pool: an agent with a tool, then structured output. Needs `pydantic-ai-slim[openai]`."""

from __future__ import annotations

from _pool import made_pool, show_ledger
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider


class City(BaseModel):
    name: str
    people: int


def main() -> None:
    pool = made_pool()
    model = OpenAIChatModel("gpt-4o-mini", provider=OpenAIProvider(openai_client=pool.async_openai()))
    agent = Agent(model)

    @agent.tool_plain
    def weather(city: str) -> str:
        return f"sunny in {city}"

    print(agent.run_sync("How is the weather?").output)
    print(Agent(model, output_type=City).run_sync("The largest city?").output)
    show_ledger()


if __name__ == "__main__":
    main()
