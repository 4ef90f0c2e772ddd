"""Lists that come in pages: iterate over all items, or page by page."""

from __future__ import annotations

import asyncio

from _offline import offline

from async_openai import AsyncOpenAI, OpenAI

offline()

print(len(list(OpenAI.fine_tuning.jobs.list(limit=20))), "jobs in all")
for page in OpenAI.fine_tuning.jobs.list(limit=20).iter_pages():
    print(len(page.data), "on this page, more:", page.has_next_page())


async def main() -> None:
    async with AsyncOpenAI() as client:
        newest = await client.fine_tuning.jobs.list(limit=1)
        print("newest:", newest.data[0].id)
        print(len([job async for job in client.fine_tuning.jobs.list(limit=20)]), "jobs in all")


asyncio.run(main())
