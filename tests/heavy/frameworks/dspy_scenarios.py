"""dspy through the bridge, by way of litellm's clients. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import dspy
import litellm
from common import MODEL, Case, main


def language_model(case: Case) -> Any:
    # dspy copies the arguments of a model, and no client can be copied.
    litellm.client_session = case.pool.http_client()
    litellm.aclient_session = case.pool.async_http_client()
    litellm.in_memory_llm_clients_cache.flush_cache()
    return dspy.LM(f"openai/{MODEL}", cache=False, num_retries=0)


async def plain(case: Case) -> None:
    lm = language_model(case)
    assert lm("Hi there")[0] == "You said: Hi there"
    assert (await lm.acall("Hi there"))[0] == "You said: Hi there"


async def stream(case: Case) -> None:
    def events(_request: object) -> tuple[int, dict[str, str], Iterator[Any]]:
        pieces = ["[[ ## answer ## ]]\n", "Ro", "me", "\n\n[[ ## completed ## ]]"]
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        chunks = [{"delta": {"role": "assistant", "content": piece}, "finish_reason": None} for piece in pieces]
        chunks.append({"delta": {}, "finish_reason": "stop"})
        made = [{"id": "c", "model": MODEL, "choices": [{"index": 0, **chunk}]} for chunk in chunks]
        return 200, {}, iter([*made, {"id": "c", "model": MODEL, "choices": [], "usage": usage}, "[DONE]"])

    case.second.route("POST", "/chat/completions", events)
    with dspy.context(lm=language_model(case)):
        found = [each async for each in dspy.streamify(dspy.Predict("question -> answer"))(question="Where?")]
    assert len(found) > 3 and found[-1].answer == "Rome"


def a_tool(case: Case) -> None:
    function = {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
    (answer,) = language_model(case)("Hi there", tools=[{"type": "function", "function": function}])
    assert answer["tool_calls"][0].function.name == "weather"


if __name__ == "__main__":
    main(plain, stream, a_tool)
