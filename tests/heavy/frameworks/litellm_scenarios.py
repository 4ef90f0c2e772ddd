"""litellm through the bridge. Run in an environment of its own: see `test_frameworks.py`."""

from __future__ import annotations

from typing import Any

import litellm
from common import EMBEDDINGS, MODEL, Case, main

ASK: dict[str, Any] = {"model": f"openai/{MODEL}", "messages": [{"role": "user", "content": "Hi there"}]}
SAID = "You said: Hi there"


async def completion(case: Case) -> None:
    assert litellm.completion(client=case.pool.openai(), **ASK).choices[0].message.content == SAID
    reply = await litellm.acompletion(client=case.pool.async_openai(), **ASK)
    assert reply.choices[0].message.content == SAID


async def stream(case: Case) -> None:
    chunks = list(litellm.completion(client=case.pool.openai(), stream=True, **ASK))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == SAID
    awaited = await litellm.acompletion(client=case.pool.async_openai(), stream=True, **ASK)
    assert "".join([chunk.choices[0].delta.content or "" async for chunk in awaited]) == SAID


async def embedding(case: Case) -> None:
    model = f"openai/{EMBEDDINGS}"
    assert len(litellm.embedding(model, ["a", "b"], client=case.pool.openai()).data) == 2
    assert len((await litellm.aembedding(model, ["a", "b"], client=case.pool.async_openai())).data) == 2


if __name__ == "__main__":
    main(completion, stream, embedding)
