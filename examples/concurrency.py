"""Concurrency in plain asyncio: gather, a task group, a semaphore; a live stream among them."""

from __future__ import annotations

import asyncio

from _offline import offline

from async_openai import AsyncOpenAI

offline()
client = AsyncOpenAI()


async def answer(prompt: str) -> str | None:
    reply = await client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": prompt}])
    return reply.choices[0].message.content


async def main() -> None:
    for text in await asyncio.gather(*(answer(f"Define {word}") for word in ("loop", "task", "future"))):
        print(text)

    async with asyncio.TaskGroup() as group:
        hello, bye = group.create_task(answer("Hello")), group.create_task(answer("Goodbye"))
    print(hello.result(), bye.result())

    gate = asyncio.Semaphore(5)

    async def limited(prompt: str) -> str | None:
        async with gate:
            return await answer(prompt)

    print(len(await asyncio.gather(*(limited(f"Question {n}") for n in range(20)))), "answers, five at a time")

    stream = await client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Write a story"}], stream=True
    )
    async for chunk in stream:
        if chunk.choices[0].delta.content is not None:
            print(chunk.choices[0].delta.content, end="")
    print()
    await client.close()


asyncio.run(main())
