"""Calls and streams, cancelled, left or dropped at random moments: rows, journal, places and sockets agree.

`CANCELLATIONS` is how many there are on each transport (default 10,000).
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
from collections import Counter
from collections.abc import Iterator

import pytest
import waiting

from async_openai import AsyncOpenAI
from async_openai.testing import Fault, Server

CALLS = int(os.environ.get("CANCELLATIONS", "10000"))
AT_ONCE = 16
PLACES = 8
PORTION = 5000
ANY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "one two three four five"}]}


async def plain(client: AsyncOpenAI, rng: random.Random) -> None:
    assert (await client.chat.completions.create(**ANY)).text == "You said: one two three four five"


async def streamed(client: AsyncOpenAI, rng: random.Random) -> None:
    count = rng.randrange(10)
    async for _ in await client.chat.completions.create(**ANY, stream=True):
        count -= 1
        if count == 0:
            break


async def dropped(client: AsyncOpenAI, rng: random.Random) -> None:
    assert await client.chat.completions.create(**ANY, stream=True)


async def raw(client: AsyncOpenAI, rng: random.Random) -> None:
    async with client.chat.completions.with_streaming_response.create(**ANY) as response:
        if rng.random() < 0.5:
            await response.read()


WAYS = (plain, streamed, dropped, raw)


async def one(client: AsyncOpenAI, rng: random.Random, longest: float) -> str:
    task = asyncio.create_task(rng.choice(WAYS)(client, rng))
    await asyncio.sleep(0)
    await asyncio.wait([task], timeout=rng.uniform(0, longest))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return "cancelled"
    return "done"


async def spell(server: Server, transport: str) -> tuple[Counter[str], list]:
    rng = random.Random(7)
    outcomes: Counter[str] = Counter()
    rows: list = []
    async with AsyncOpenAI(
        base_url=server.url, api_key="sk-test-0123456789", transport=transport, max_connections=PLACES, max_retries=0
    ) as client:
        # How long calls take here, once everything is loaded: some are to end by themselves.
        for _ in range(2):
            began = asyncio.get_running_loop().time()
            await asyncio.gather(*(plain(client, rng) for _ in range(AT_ONCE)))
            longest = asyncio.get_running_loop().time() - began

        async def worker(numbers: Iterator[int]) -> None:
            for _ in numbers:
                outcomes[await one(client, rng, longest)] += 1

        # A ledger keeps its latest rows only.
        for begin in range(0, CALLS, PORTION):
            numbers = iter(range(begin, min(CALLS, begin + PORTION)))
            await asyncio.gather(*(worker(numbers) for _ in range(AT_ONCE)))
            gc.collect()
            rows += client.ledger.rows
            client.ledger.reset()
        gc.collect()
        await asyncio.sleep(0.05)
        # All places are free again, and no answer goes to the wrong call.
        async with asyncio.timeout(60):
            await asyncio.gather(*(plain(client, rng) for _ in range(2 * PLACES)))
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return outcomes, rows + client.ledger.rows


@pytest.mark.parametrize("transport", ["default", "httpx", "aiohttp"])
def test_rows_and_journal_agree(transport):
    with Server() as server:
        server.always(Fault(delay=0.001))
        outcomes, rows = asyncio.run(spell(server, transport))
        assert waiting.eventually(lambda: server.connections.open == 0)
        seen = Counter(request.headers["x-client-request-id"] for request in server.requests)
        most = server.connections.max_open
    ids = Counter(f"{row.call_id}-{row.attempt}" for row in rows)
    sent = {f"{row.call_id}-{row.attempt}" for row in rows if row.may_be_billed or row.error is None}
    kinds = Counter(str(row.error) for row in rows)
    print(f"{transport}: {dict(outcomes)}, rows {dict(kinds)}, {len(sent)} sent, {len(seen)} seen, {most} sockets")
    assert max(ids.values()) == max(seen.values()) == 1, "written down, or sent, twice"
    assert len(rows) == CALLS + 2 * AT_ONCE + 2 * PLACES, "an attempt without a row"
    assert set(kinds) <= {"None", "Cancelled", "Abandoned"}
    assert seen.keys() <= sent, "the server did work that no row tells of"
    # What was written into a connection that was closed in the same moment may not have been read.
    assert len(sent - seen.keys()) <= CALLS // 100
    assert outcomes["cancelled"] > CALLS / 10
