"""One process of calls against a budget: `python -m tests.benchmarks.budgets.client HOW URL USD CALLS [REDIS]`.

Of the calls a quarter are streams that are read, a quarter streams that are left after their first chunk, one in twenty
is cancelled. Prints what became of them as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from async_openai import APIError, BudgetExceededError, OpenAI
from tests.benchmarks.budgets.host import MOST_TOKENS, PRICES, QUESTION

ASK: dict[str, Any] = {
    "model": "gpt-4o-mini",
    "messages": [{"role": "user", "content": QUESTION}],
    "max_tokens": MOST_TOKENS,
}
_CANCELLED, _EVERY = 7, 20


async def _one(client: Any, number: int) -> str:
    """Make one call; tell how it ended."""
    try:
        if number % 4 < 2:
            await client.chat.async_create(**ASK)
        else:
            stream = await client.chat.async_create(**ASK, stream=True, parse_stream=False)
            async for _ in stream:
                if number % 4 == 3:
                    break
    except BudgetExceededError as error:
        return "refused" if not error.attempts else "refused after a failure"
    except APIError:
        return "failed"
    return "done"


async def _all_at_once(client: Any, calls: int) -> Counter[str]:
    tasks = [asyncio.create_task(_one(client, number)) for number in range(calls)]

    async def cancel() -> None:
        for number, task in enumerate(tasks):
            if number % _EVERY == _CANCELLED:
                await asyncio.sleep(0.001)
                task.cancel()

    await cancel()
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    await client.aclose()
    return Counter("cancelled" if isinstance(end, BaseException) else end for end in ends)


def _in_threads(client: Any, calls: int, threads: int = 8) -> Counter[str]:
    def one(number: int) -> str:
        try:
            if number % 4 < 2:
                client.chat.create(**ASK)
            else:
                for _ in client.chat.create(**ASK, stream=True):
                    if number % 4 == 3:
                        break
        except BudgetExceededError as error:
            return "refused" if not error.attempts else "refused after a failure"
        except APIError:
            return "failed"
        return "done"

    with ThreadPoolExecutor(threads) as pool:
        return Counter(pool.map(one, range(calls)))


def main() -> None:
    """Make the calls."""
    how, url, usd, calls, *shared = sys.argv[1:]
    if shared:
        OpenAI.configure(shared=shared[0])
    budget = OpenAI.budget("all", usd=float(usd))
    client = OpenAI(base_url=url, api_key="k", pricing={"gpt-4o-mini": PRICES}, max_connections=2000, max_wait=60)
    run = _in_threads if how == "threads" else lambda client, calls: asyncio.run(_all_at_once(client, calls))
    print("ready", flush=True)
    if shared:
        input()
    ends = run(client, int(calls))
    print(json.dumps({**ends, "spent": budget.spent, "reserved": budget.reserved, "rows": len(client.ledger)}))


if __name__ == "__main__":
    main()
