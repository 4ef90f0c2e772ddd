"""magentic through the bridge. Run in an environment of its own: see `test_frameworks.py`.

It makes the official client itself: the one inside is replaced.
"""

from __future__ import annotations

from typing import Any

from common import MODEL, Case, main
from magentic import Chat, OpenaiChatModel, StreamedStr, UserMessage
from magentic.chat_model.function_schema import FunctionCallFunctionSchema  # noqa: F401 - one that is there
from magentic.function_call import FunctionCall
from pydantic import BaseModel


class City(BaseModel):
    name: str
    people: int


def model(case: Case) -> Any:
    made = OpenaiChatModel(MODEL, api_key="unused", base_url="http://127.0.0.1:9/v1")
    made._client, made._async_client = case.pool.openai(), case.pool.async_openai()
    return made


HI = [UserMessage("Hi there")]


async def plain(case: Case) -> None:
    assert model(case).complete(HI).content == "You said: Hi there"
    assert (await model(case).acomplete(HI)).content == "You said: Hi there"


def stream(case: Case) -> None:
    assert "".join(model(case).complete(HI, output_types=[StreamedStr]).content) == "You said: Hi there"


def a_tool(case: Case) -> None:
    def weather(city: str) -> str:
        """Tell the weather of a city."""
        return f"sunny in {city}"

    chat = Chat(HI, functions=[weather], output_types=[FunctionCall[str]], model=model(case)).submit()
    assert chat.last_message.content().startswith("sunny")


if __name__ == "__main__":
    main(plain, stream, a_tool)
