"""semantic-kernel through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

from common import MODEL, Case, main
from semantic_kernel import Kernel
from semantic_kernel.connectors.ai import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import OpenAIChatCompletion, OpenAIChatPromptExecutionSettings
from semantic_kernel.contents import ChatHistory
from semantic_kernel.functions import kernel_function


def history() -> ChatHistory:
    made = ChatHistory()
    made.add_user_message("Hi there, weather")
    return made


def service(case: Case) -> OpenAIChatCompletion:
    return OpenAIChatCompletion(ai_model_id=MODEL, async_client=case.pool.async_openai())


async def plain(case: Case) -> None:
    message = await service(case).get_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert str(message) == "You said: Hi there, weather"


async def stream(case: Case) -> None:
    pieces = service(case).get_streaming_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert "".join([str(piece) async for piece in pieces]) == "You said: Hi there, weather"


class Weather:
    called = 0

    @kernel_function(name="weather", description="Tell the weather of a city.")
    def weather(self, city: str) -> str:
        self.called += 1
        return f"sunny in {city}"


async def a_tool(case: Case) -> None:
    kernel, plugin = Kernel(), Weather()
    kernel.add_plugin(plugin, "w")
    settings: Any = OpenAIChatPromptExecutionSettings(function_choice_behavior=FunctionChoiceBehavior.Auto())
    assert await service(case).get_chat_message_content(history(), settings, kernel=kernel)
    assert plugin.called == 1


if __name__ == "__main__":
    main(plain, stream, a_tool)
