"""litellm on a pool. Needs `litellm`."""

from __future__ import annotations

import asyncio

import litellm
from _pool import made_pool, show_ledger


async def main() -> None:
    pool = made_pool()
    messages = [{"role": "user", "content": "Hello"}]
    reply = litellm.completion("openai/gpt-4o-mini", messages, client=pool.openai())
    print(reply.choices[0].message.content)
    stream = await litellm.acompletion("openai/gpt-4o-mini", messages, stream=True, client=pool.async_openai())
    print([chunk.choices[0].delta.content async for chunk in stream])
    show_ledger()


if __name__ == "__main__":
    asyncio.run(main())
