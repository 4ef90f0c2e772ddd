"""Names of the official client as type checkers see them."""

from __future__ import annotations

from typing import Any, assert_type

from async_openai import (
    AsyncClientPool,
    AsyncOpenAI,
    ChatCompletion,
    ChatCompletionChunk,
    ClientPool,
    OpenAI,
    RequestOptions,
    Timeout,
)
from async_openai.types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolParam
from async_openai.types.chat.chat_completion import Choice
from async_openai.types.responses import ResponseInputItemParam, ResponseTextDeltaEvent
from async_openai.types.shared_params import FunctionDefinition

client = OpenAI(timeout=Timeout(3))
messages: list[ChatCompletionMessageParam] = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
]
function: FunctionDefinition = {"name": "weather", "parameters": {"type": "object"}}
tools: list[ChatCompletionToolParam] = [{"type": "function", "function": function}]
items: list[ResponseInputItemParam] = [{"role": "user", "content": "Hi"}]
options: RequestOptions = {"timeout": 3, "headers": {"a": "b"}}

reply = client.chat.completions.create(model="m", messages=messages, tools=tools)
choice: Choice = reply.choices[0]
message: ChatCompletionMessage = choice.message
for call in message.tool_calls or []:
    assert_type(call.function.name, str)
for result in reply.function_results:
    assert_type(result.arguments, dict[str, Any])
assert_type(client.max_retries, int)
assert_type(client.base_url, str)
assert_type(client.is_closed(), bool)
assert_type(OpenAI.pool("p").with_options(timeout=3), ClientPool)
first = next(client.chat.completions.create(model="m", messages=messages, stream=True))
assert_type(first, ChatCompletionChunk)
for event in client.responses.create(model="m", input=items, stream=True):
    if isinstance(event, ResponseTextDeltaEvent):
        assert_type(event.delta, str)


async def awaited() -> None:
    pool = AsyncOpenAI.pool("p", clients=["a"])
    assert_type(pool, AsyncClientPool)
    assert_type(await pool.chat.completions.create(model="m", messages=messages), ChatCompletion)
    assert_type(await pool.beta.chat.completions.create(model="m", messages=messages), ChatCompletion)
    await pool.close()
