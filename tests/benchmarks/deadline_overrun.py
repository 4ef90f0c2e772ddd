"""`python -m tests.benchmarks.deadline_overrun`: how much later than its deadline a call ends, over real sockets.

Calls with random short deadlines go to a server in another process that is slow in eighteen ways (`slow_server.py`):
before there is a connection, in taking the request, in each part of an answer. Each has to fail with
`DeadlineExceededError`; how many milliseconds after its deadline it did is the overrun. Printed are median, 99th
percentile and maximum by transport and way of calling, with the kind of the maximum, and in the first line how late
this machine wakes up whoever only sleeps for as long.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import socket
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import Any

from async_openai import AsyncOpenAI, DeadlineExceededError, OpenAI
from tests.benchmarks import slow_server

SHORTEST, LONGEST = 0.02, 0.2
"""Deadlines in seconds."""
_LARGE = "x" * 8_000_000
"""More than the sockets of both ends hold."""
Plan = Sequence[tuple[str, float]]
Found = list[tuple[float, str]]
"""Overruns, each with its kind of slowness."""


def _parameters(kind: str, deadline: float) -> dict[str, Any]:
    content = _LARGE if kind == slow_server.UPLOAD else "Hi"
    messages = [{"role": "user", "content": content}]
    return {"model": "m", "messages": messages, "deadline": deadline, "stream": kind in slow_server.STREAMED}


def _options(transport: str) -> dict[str, Any]:
    return {"api_key": "k", "transport": transport, "max_retries": 0}


def _overrun(started: float, deadline: float) -> float:
    return (time.monotonic() - started - deadline) * 1000


def _blocking(urls: Mapping[str, str], transport: str, plan: Plan) -> Found:
    found: Found = []
    clients = {kind: OpenAI(base_url=url, **_options(transport)) for kind, url in urls.items()}
    for kind, deadline in [("hang", SHORTEST), *plan]:
        started = time.monotonic()
        try:
            reply: Any = clients[kind].chat.create(**_parameters(kind, deadline))
            for _ in reply:
                pass
        except DeadlineExceededError:
            found.append((_overrun(started, deadline), kind))
    for client in clients.values():
        client.close()
    # The first one is for the imports, which are not what is measured.
    return found[1:]


async def _awaited(urls: Mapping[str, str], transport: str, plan: Plan, at_once: int) -> Found:
    found: Found = []
    clients = {kind: AsyncOpenAI(base_url=url, **_options(transport)) for kind, url in urls.items()}

    async def one(kind: str, deadline: float) -> None:
        started = time.monotonic()
        try:
            reply: Any = await clients[kind].chat.create(**_parameters(kind, deadline))
            async for _ in reply:
                pass
        except DeadlineExceededError:
            found.append((_overrun(started, deadline), kind))

    await one("hang", SHORTEST)
    found.clear()
    todo = iter(plan)

    async def work() -> None:
        for kind, deadline in todo:
            await one(kind, deadline)

    await asyncio.gather(*(work() for _ in range(at_once)))
    for client in clients.values():
        await client.aclose()
    return found


def _machine(plan: Plan) -> Found:
    """How late this machine wakes up whoever only sleeps: no call can do better."""
    found: Found = []
    for _, deadline in plan:
        started = time.monotonic()
        time.sleep(deadline)
        found.append((_overrun(started, deadline), "sleep"))
    return found


def _line(name: str, found: Found, plan: Plan) -> str:
    if len(found) < len(plan):
        missing = sorted({kind for kind, _ in plan if sum(kind == of for _, of in found) < _count(plan, kind)})
        return f"{name:<24} {len(plan) - len(found)} of {len(plan)} did not end with DeadlineExceededError: {missing}"
    ordered = sorted(found)
    last = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))][0]
    most, kind = ordered[-1]
    middle = statistics.median(overrun for overrun, _ in ordered)
    return f"{name:<24} {middle:8.2f} {last:8.2f} {most:8.2f}   {len(plan):6}   {kind}"


def _count(plan: Plan, kind: str) -> int:
    return sum(kind == of for of, _ in plan)


def _slow_resolver() -> None:
    """Let this process take a second to look up one name."""
    look_up = socket.getaddrinfo

    def slow(host: Any, *given: Any, **more: Any) -> Any:
        if host == slow_server.SLOW_HOST:
            time.sleep(1)
            host = "127.0.0.1"
        return look_up(host, *given, **more)

    socket.getaddrinfo = slow


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.deadline_overrun", description=__doc__)
    parser.add_argument("--calls", type=int, default=180, help="calls for each line (default 180)")
    parser.add_argument("--at-once", type=int, default=20, help="calls at the same time in the last lines (default 20)")
    parser.add_argument("--seed", type=int, default=4)
    arguments = parser.parse_args()
    for name in list(os.environ):
        # A proxy, a key or a setting of the machine would change what is measured.
        if name.lower().endswith("_proxy") or "OPENAI" in name:
            del os.environ[name]
    rng = random.Random(arguments.seed)
    kinds = slow_server.ALL
    plan = [(kinds[number % len(kinds)], rng.uniform(SHORTEST, LONGEST)) for number in range(arguments.calls)]
    _slow_resolver()
    aiohttp = ["aiohttp"] if find_spec("aiohttp") else []
    print(f"{'overrun in ms':<24} {'median':>8} {'p99':>8} {'max':>8}   {'calls':>6}   latest")
    with slow_server.running() as urls:
        print(_line("time.sleep alone", _machine(plan), plan), flush=True)
        for transport in ("default", "httpx"):
            print(_line(f"{transport}, sync", _blocking(urls, transport, plan), plan), flush=True)
        for at_once in (1, arguments.at_once):
            for transport in ("default", "httpx", *aiohttp):
                found = asyncio.run(_awaited(urls, transport, plan, at_once))
                name = f"{transport}, async" + (f" x{at_once}" if at_once > 1 else "")
                print(_line(name, found, plan), flush=True)


if __name__ == "__main__":
    sys.exit(main())
