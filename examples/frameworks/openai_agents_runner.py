"""openai-agents on a pool: a function tool, streamed. Needs `openai-agents`."""

from __future__ import annotations

import asyncio

from _pool import made_pool, show_ledger
from agents import Agent, Runner, function_tool, set_default_openai_client, set_tracing_disabled


@function_tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


async def main() -> None:
    # The tracing of openai-agents asks the API by a client of its own.
    set_tracing_disabled(disabled=True)
    set_default_openai_client(made_pool().async_openai(), use_for_tracing=False)
    result = Runner.run_streamed(Agent("Assistant", model="gpt-4o-mini", tools=[weather]), "How is the weather?")
    async for event in result.stream_events():
        if event.type == "run_item_stream_event":
            print(event.name)
    print(result.final_output)
    show_ledger()


if __name__ == "__main__":
    asyncio.run(main())
