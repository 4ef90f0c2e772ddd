"""`python -m tests.benchmarks.deadline_overrun`: how much later than its deadline a call ends, over real sockets.

Calls with random short deadlines go to a testing server in another process that hangs (before its headers, in the
body) or trickles (a plain body, a stream). Each has to fail with `DeadlineExceededError`; how many milliseconds after
its deadline it did is the overrun. Printed are median, 99th percentile and maximum by transport and way of calling, and
in the first line how late this machine wakes up whoever only sleeps for as long.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import multiprocessing
import os
import random
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from importlib.util import find_spec
from typing import Any

from async_openai import AsyncOpenAI, DeadlineExceededError, OpenAI
from async_openai.testing import Fault, Server

SHORTEST, LONGEST = 0.02, 0.2
"""Deadlines in seconds."""
PATHS = ("hang", "stall", "trickle", "stream")
"""Models of the calls, by which the server knows what to do."""
_CHUNK = b'data: {"id": "c", "model": "m", "choices": [{"index": 0, "delta": {"content": "x"}}]}\n\n'
Ask = Callable[[Any, str, float], Any]


async def _drops(piece: bytes) -> AsyncIterator[bytes]:
    for _ in range(1000):
        yield piece
        await asyncio.sleep(0.005)


def _answer(request: Any) -> Any:
    if request.model == "stream":
        return 200, {"content-type": "text/event-stream"}, _drops(_CHUNK)
    return 200, {"content-type": "application/json"}, _drops(b" ")


def _serve(ready: Any) -> None:
    """Serve until the end of the process that asked for it."""
    with Server(journal=False) as server:
        server.always(Fault.hang(), model="hang")
        server.always(Fault(stall="after_headers"), model="stall")
        server.route("POST", "/chat/completions", _answer)
        server.route("POST", "/embeddings", lambda _: (200, {}, {"object": "list", "data": [], "model": "m"}))
        ready.send(server.url)
        with contextlib.suppress(EOFError):
            ready.recv()


@contextlib.contextmanager
def _server() -> Iterator[str]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.close()
        process.terminate()
        process.join()


def _parameters(model: str, deadline: float) -> dict[str, Any]:
    messages = [{"role": "user", "content": "Hi"}]
    return {"model": model, "messages": messages, "deadline": deadline, "stream": model == "stream"}


def _overrun(started: float, deadline: float) -> float:
    return (time.monotonic() - started - deadline) * 1000


def _blocking(url: str, transport: str, plan: Sequence[tuple[str, float]]) -> list[float]:
    overruns: list[float] = []
    with OpenAI(base_url=url, api_key="k", transport=transport, max_retries=0) as client:
        # Imports and the first connection are not what is measured.
        client.embeddings.create(model="m", input="x")
        for model, deadline in plan:
            started = time.monotonic()
            try:
                reply: Any = client.chat.create(**_parameters(model, deadline))
                for _ in reply:
                    pass
            except DeadlineExceededError:
                overruns.append(_overrun(started, deadline))
    return overruns


async def _awaited(url: str, transport: str, plan: Sequence[tuple[str, float]], at_once: int) -> list[float]:
    overruns: list[float] = []
    async with AsyncOpenAI(base_url=url, api_key="k", transport=transport, max_retries=0) as client:
        await client.embeddings.create(model="m", input="x")
        todo = iter(plan)

        async def work() -> None:
            for model, deadline in todo:
                started = time.monotonic()
                try:
                    reply: Any = await client.chat.create(**_parameters(model, deadline))
                    async for _ in reply:
                        pass
                except DeadlineExceededError:
                    overruns.append(_overrun(started, deadline))

        await asyncio.gather(*(work() for _ in range(at_once)))
    return overruns


def _machine(plan: Sequence[tuple[str, float]]) -> list[float]:
    """How late this machine wakes up whoever only sleeps: no call can do better."""
    overruns: list[float] = []
    for _, deadline in plan:
        started = time.monotonic()
        time.sleep(deadline)
        overruns.append(_overrun(started, deadline))
    return overruns


def _line(name: str, overruns: list[float], calls: int) -> str:
    if len(overruns) < calls:
        return f"{name:<24} {calls - len(overruns)} of {calls} calls did not end with DeadlineExceededError"
    ordered = sorted(overruns)
    last = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"{name:<24} {statistics.median(ordered):8.2f} {last:8.2f} {ordered[-1]:8.2f}   {calls:6}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.deadline_overrun", description=__doc__)
    parser.add_argument("--calls", type=int, default=200, help="calls for each line (default 200)")
    parser.add_argument("--at-once", type=int, default=20, help="calls at the same time in the last lines (default 20)")
    parser.add_argument("--seed", type=int, default=4)
    arguments = parser.parse_args()
    for name in list(os.environ):
        # A proxy, a key or a setting of the machine would change what is measured.
        if name.lower().endswith("_proxy") or "OPENAI" in name:
            del os.environ[name]
    rng = random.Random(arguments.seed)
    plan = [(PATHS[number % len(PATHS)], rng.uniform(SHORTEST, LONGEST)) for number in range(arguments.calls)]
    aiohttp = ["aiohttp"] if find_spec("aiohttp") else []
    print(f"{'overrun in ms':<24} {'median':>8} {'p99':>8} {'max':>8}   {'calls':>6}")
    with _server() as url:
        print(_line("time.sleep alone", _machine(plan), len(plan)), flush=True)
        for transport in ("default", "httpx"):
            print(_line(f"{transport}, sync", _blocking(url, transport, plan), len(plan)), flush=True)
        for at_once in (1, arguments.at_once):
            for transport in ("default", "httpx", *aiohttp):
                found = asyncio.run(_awaited(url, transport, plan, at_once))
                name = f"{transport}, async" + (f" x{at_once}" if at_once > 1 else "")
                print(_line(name, found, len(plan)), flush=True)


if __name__ == "__main__":
    sys.exit(main())
