"""`python -m tests.benchmarks.hedging`: the slowest calls of a pool, with and without a second attempt.

Two hosts answer in 50 ms; the first one takes two seconds for 2 % of its calls. Each row makes 2,000 calls, 50 at once.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from typing import Any

from async_openai import OpenAI
from async_openai.testing import Fault, Server

CALLS, AT_ONCE = 2000, 50
USUAL, SLOW, SHARE = 0.05, 2.0, 0.02
ROWS: dict[str, dict[str, Any]] = {
    "without": {},
    "hedge_after='p95'": {"hedge_after": "p95"},
    "hedge_after=0.2": {"hedge_after": 0.2},
    "hedge_after=0.2, blocking": {"hedge_after": 0.2},
}


async def _calls(pool: Any, calls: int) -> list[float]:
    numbers, took = iter(range(calls)), []

    async def work() -> None:
        for number in numbers:
            began = time.perf_counter()
            await pool.chat.async_create(model="gpt-4o-mini", messages=[{"role": "user", "content": str(number)}])
            took.append(time.perf_counter() - began)

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    return took


def _blocking(pool: Any, calls: int) -> list[float]:
    from concurrent.futures import ThreadPoolExecutor

    def one(number: int) -> float:
        began = time.perf_counter()
        pool.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": str(number)}])
        return time.perf_counter() - began

    with ThreadPoolExecutor(AT_ONCE // 5) as threads:
        return list(threads.map(one, range(calls)))


def _measure(name: str, calls: int) -> str:
    OpenAI.reset()
    with Server(delay=USUAL, journal=False) as first, Server(delay=USUAL, journal=False) as second:
        first.random_faults(7, {Fault(delay=SLOW): SHARE})
        OpenAI.init_api_client("first", base_url=first.url, api_key="k", max_connections=1000)
        OpenAI.init_api_client("second", base_url=second.url, api_key="k", max_connections=1000)
        pool = OpenAI.pool("p", clients=["first", "second"], **ROWS[name])
        took = sorted(_blocking(pool, calls) if "blocking" in name else asyncio.run(_calls(pool, calls)))
        time.sleep(0.2)
        requests = first.counts.requests + second.counts.requests
        at = {share: took[int(share * len(took))] for share in (0.5, 0.9, 0.99, 0.999)}
    shown = "  ".join(f"p{share * 100:g} {seconds * 1000:5.0f} ms" for share, seconds in at.items())
    return f"{name:<28}{shown}  {requests / calls - 1:+.1%} requests"


def main() -> None:
    """Measure all rows."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.hedging", description=__doc__)
    parser.add_argument("--calls", type=int, default=CALLS)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    for name in ROWS:
        print(_measure(name, options.calls), flush=True)
    OpenAI.reset()


if __name__ == "__main__":
    main()
