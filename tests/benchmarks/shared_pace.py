"""`python -m tests.benchmarks.shared_pace`: three processes share 600 requests a minute through a Redis.

The host counts each request. Shown: the most in any 60 seconds, the share of each process, and a decision of the store.
In the middle the store is killed, and started again five seconds later.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from bisect import bisect_left
from typing import Any

from async_openai import OpenAI
from async_openai.budgets.balance import Applicant
from async_openai.budgets.sharing import reserve_shared
from async_openai.testing import Server
from tests.store_server import StoreServer

LIMIT, PROCESSES = 600, 3
_MODULE = "tests.benchmarks.shared_pace"


def _client(store: str, url: str, seconds: float) -> None:
    """Ask without a pause, 50 at once; print how many were answered."""
    OpenAI.configure(shared=store)
    client = OpenAI(base_url=url, api_key="k", requests_per_minute=LIMIT, max_wait=3600)
    end, answered = time.monotonic() + seconds, 0

    async def work() -> None:
        nonlocal answered
        while (left := end - time.monotonic()) > 0:
            try:
                await client.chat.async_create(
                    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}], deadline=max(0.1, left)
                )
                answered += 1
            except Exception:  # noqa: BLE001 - its time is over
                return

    async def main() -> None:
        await asyncio.gather(*(work() for _ in range(50)))
        await client.aclose()

    asyncio.run(main())
    print(json.dumps(answered))


def _most_in(times: list[float], seconds: float) -> int:
    times.sort()
    return max((bisect_left(times, at + seconds) - place for place, at in enumerate(times)), default=0)


def _decision(store: str) -> float:
    """Return the seconds of one decision on loopback."""
    OpenAI.configure(shared=store)
    budget = OpenAI.budget("b", calls=10**9)
    shared: Any = budget.shared
    began, count = time.perf_counter(), 2000
    for _ in range(count):
        (part,) = reserve_shared([budget], [shared], [1], Applicant(), time.time())
        part.settle(1, 1, time.time())
    took = (time.perf_counter() - began) / count
    OpenAI.reset()
    return took


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(prog=f"python -m {_MODULE}", description=__doc__)
    parser.add_argument("--seconds", type=float, default=90)
    parser.add_argument("--client", nargs=3)
    options = parser.parse_args()
    if options.client:
        store, url, seconds = options.client
        return _client(store, url, float(seconds))
    times: list[float] = []
    store = StoreServer().start()
    print(f"a decision of the store: {_decision(store.url) * 1e6:.0f} us", flush=True)
    with Server(journal=False, on_settled=lambda request: times.append(request.time)) as server:
        command = [sys.executable, "-m", _MODULE, "--client", store.url, server.url, str(options.seconds)]
        clients = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(PROCESSES)]
        time.sleep(options.seconds / 2)
        store.kill()
        time.sleep(5)
        store.start()
        answered = [int(json.loads(client.communicate(timeout=600)[0])) for client in clients]
    store.kill()
    most = _most_in(times, 60.0)
    print(
        f"{len(times)} requests in {options.seconds:.0f} s, at most {most} in any 60 s "
        f"({most / LIMIT - 1:+.1%}); answered by process: {answered}"
    )
    return None


if __name__ == "__main__":
    main()
