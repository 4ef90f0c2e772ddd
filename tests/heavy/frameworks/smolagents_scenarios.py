"""smolagents through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

from common import MODEL, Case, main
from smolagents import OpenAIServerModel, tool

HI: list[Any] = [{"role": "user", "content": [{"type": "text", "text": "Hi there"}]}]


@tool
def weather(city: str) -> str:
    """Tell the weather of a city.

    Args:
        city: The city.
    """
    return f"sunny in {city}"


def model(case: Case) -> Any:
    return OpenAIServerModel(
        MODEL, api_key="unused", client_kwargs={"http_client": case.pool.http_client(), "max_retries": 0}
    )


def plain(case: Case) -> None:
    assert model(case).generate(HI).content == "You said: Hi there"


def stream(case: Case) -> None:
    assert "".join(delta.content or "" for delta in model(case).generate_stream(HI)) == "You said: Hi there"


def a_tool(case: Case) -> None:
    (call,) = model(case).generate(HI, tools_to_call_from=[weather]).tool_calls
    assert call.function.name == "weather"


def own_object(case: Case) -> None:
    """A pool of ours in the place of the official client."""
    made = model(case)
    made.client = case.pool
    assert made.generate(HI).content == "You said: Hi there"
    assert "".join(delta.content or "" for delta in made.generate_stream(HI)) == "You said: Hi there"


if __name__ == "__main__":
    main(plain, stream, a_tool, own_object)
