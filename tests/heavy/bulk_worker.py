"""A bulk run as a process of its own, to be killed: `bulk_worker.py URL ROWS OUTPUT CONCURRENCY`."""

from __future__ import annotations

import asyncio
import sys

from async_openai import AsyncOpenAI


async def main(url: str, rows: int, output: str, concurrency: int) -> None:
    """Run to the end."""
    async with AsyncOpenAI(base_url=url, api_key="sk-x", max_retries=8) as client:
        texts = (f"row {number}" for number in range(rows))
        run = client.map(texts, "gpt-4o-mini", output=output, concurrency=concurrency, retry_errors=True)
        async for _ in run:
            pass
        print(run.summary)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
