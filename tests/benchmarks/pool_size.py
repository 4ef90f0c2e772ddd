"""`python -m tests.benchmarks.pool_size`: what a call of a pool costs by the number of its members.

Each named strategy orders pools of 1, 10, 100 and 1,000 clients whose answers are there at once, in this process. All
of them are free, or every second one rests (with priority: the first half). Printed is the CPU time of a call and its
ratio to that of a pool of one, each the median over rounds in which every size is measured once.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from async_openai import OpenAI
from async_openai.engine.health import Scope
from async_openai.pool import ClientPool
from async_openai.settings_model import StrategyName
from async_openai.transport.base import WireRequest
from async_openai.transport.clock import current
from async_openai.types.response import Headers
from tests.benchmarks.answers import CHAT, QUESTION
from tests.benchmarks.meter import Cpu

SIZES = (1, 10, 100, 1000)
_HEADERS = Headers.of({"content-type": "application/json", "x-request-id": "req_0123456789abcdef"})


class Answer:
    """The same reply each time."""

    status_code = 200
    headers = _HEADERS

    async def read(self) -> bytes:
        return CHAT

    async def next(self) -> bytes:
        raise NotImplementedError

    async def close(self) -> None:
        """Nothing to close."""


class Instant:
    """A transport that answers at once."""

    blocking = True

    async def send(self, _request: WireRequest) -> Answer:
        return Answer()

    async def close(self) -> None:
        """Nothing to close."""


def made(strategy: StrategyName, size: int, *, resting: bool) -> ClientPool:
    """Make a pool."""
    transport: Any = Instant()
    clients = [
        OpenAI(api_key=f"sk-{number}", base_url=f"http://{number}.test/v1", http_client=transport)
        for number in range(size)
    ]
    for number, client in enumerate(clients):
        client.name = f"client-{number}"
    pool = ClientPool("benchmark", clients, strategy=strategy)
    if resting and size > 1:
        half = clients[: size // 2] if strategy == "priority" else clients[::2]
        now = current.clock.monotonic()
        for client in half:
            client._target.health.cool_down(Scope(0, QUESTION["model"]), "rate limit", 1e6, now, now)  # type: ignore[arg-type]
    return pool


def rounds(pools: Sequence[ClientPool], count: int, calls: int) -> Iterator[list[float]]:
    """Yield microseconds a call, by pool."""
    for pool, size in zip(pools, SIZES, strict=True):
        # Until each member has served some.
        for _ in range(3 * size):
            pool.chat.completions.create(**QUESTION)  # type: ignore[call-overload]
    for _ in range(count):
        found: list[float] = []
        for pool in pools:
            create: Any = pool.chat.completions.create
            with Cpu() as used:
                for _ in range(calls):
                    create(**QUESTION)
            found.append(used.per(calls))
        yield found


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pool_size", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--calls", type=int, default=300)
    arguments = parser.parse_args()
    heads = "".join(f"{size:>16,}" for size in SIZES)
    sys.stdout.write(f"{'microseconds a call, and ratio':<32}{heads}\n")
    for strategy in get_args(StrategyName):
        for resting in (False, True):
            pools = [made(strategy, size, resting=resting) for size in SIZES]
            found = list(rounds(pools, arguments.rounds, arguments.calls))
            ratios = [[time / row[0] for time in row] for row in found]
            cells = [
                f"{statistics.median(times):>9.0f} {statistics.median(ratio):>5.2f}x"
                for times, ratio in zip(zip(*found, strict=True), zip(*ratios, strict=True), strict=True)
            ]
            name = f"{strategy}, {'half of them rest' if resting else 'all free'}"
            sys.stdout.write(f"{name:<32}{''.join(cells)}\n")


if __name__ == "__main__":
    main()
