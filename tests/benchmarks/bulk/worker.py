"""One measurement, as a process: `python -m tests.benchmarks.bulk.worker URL KIND ROWS`. Prints JSON."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

MODEL = "gpt-4o-mini"
AT_ONCE = 16
"""Rows under way of the CPU's measurement."""
SEMAPHORE = 100


def _memory() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def _question(number: int) -> dict[str, Any]:
    return {"model": MODEL, "messages": [{"role": "user", "content": f"row {number} {'x' * 120}"}]}


async def _bare(url: str, rows: int, seen: Any) -> None:
    from async_openai import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="sk-x") as client:
        numbers = iter(range(rows))

        async def work() -> None:
            for number in numbers:
                await client.chat.completions.create(**_question(number))
                seen()

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))


async def _map(url: str, rows: int, seen: Any) -> None:
    from async_openai import AsyncOpenAI

    with tempfile.TemporaryDirectory() as folder:
        async with AsyncOpenAI(base_url=url, api_key="sk-x") as client:
            texts = (_question(number)["messages"] for number in range(rows))
            async for result in client.map(texts, MODEL, output=f"{folder}/out.jsonl", concurrency=AT_ONCE):
                assert result.error is None
                seen()


async def _limited_map(url: str, rows: int) -> int:
    from async_openai import AsyncOpenAI

    options = {"requests_per_minute": 3000, "tokens_per_minute": 250_000}
    async with AsyncOpenAI(base_url=url, api_key="sk-x", **options) as client:
        texts = (_question(number)["messages"] for number in range(rows))
        run = client.map(texts, MODEL, max_tokens=40)
        async for _ in run:
            pass
        return run.summary.failed


async def _limited_official(url: str, rows: int) -> int:
    from openai import AsyncOpenAI

    lost = 0
    async with AsyncOpenAI(base_url=url, api_key="sk-x") as client:
        semaphore = asyncio.Semaphore(SEMAPHORE)

        async def one(number: int) -> None:
            nonlocal lost
            async with semaphore:
                try:
                    await client.chat.completions.create(**_question(number), max_tokens=40)
                except Exception:  # noqa: BLE001 - a lost row, whatever it ended with
                    lost += 1

        await asyncio.gather(*(one(number) for number in range(rows)))
    return lost


def _cpu(url: str, kind: str, rows: int) -> dict[str, Any]:
    memory: list[float] = []
    count = 0

    def seen() -> None:
        nonlocal count
        count += 1
        if count % max(1, rows // 10) == 0:
            memory.append(_memory())

    warm = {"bare": _bare, "map": _map}[kind]
    asyncio.run(warm(url, 200, lambda: None))
    begun, cpu = time.monotonic(), time.process_time()
    asyncio.run(warm(url, rows, seen))
    spent = time.process_time() - cpu
    return {"cpu": spent / rows * 1e6, "rate": rows / (time.monotonic() - begun), "memory": memory}


def _limits(url: str, kind: str, rows: int) -> dict[str, Any]:
    # What it takes to import a package is no part of a minute's rate.
    importlib.import_module({"map": "async_openai.bulk.mapping", "official": "openai"}[kind])
    begun = time.monotonic()
    lost = asyncio.run({"map": _limited_map, "official": _limited_official}[kind](url, rows))
    seconds = time.monotonic() - begun
    with urllib.request.urlopen(f"{url}/models/counts", timeout=10) as answer:
        return {"lost": lost, "seconds": seconds, **json.load(answer)}


def _is_limited(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/models/counts", timeout=10) as answer:
            return "refused" in json.load(answer)
    except OSError:
        return False


if __name__ == "__main__":
    address, what, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
    measure = _limits if _is_limited(address) else _cpu
    print(json.dumps(measure(address, what, size)))
