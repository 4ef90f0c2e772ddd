"""One library in one row, in a process of its own: `python -m tests.benchmarks.limits.client PEER ROW URL`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Any

from tests.benchmarks.answers import QUESTION
from tests.benchmarks.limits.rows import ROWS, Row

PATIENCE = 600
Ask = Callable[[], Awaitable[object]]


def _ours(url: str, row: Row, *, blocking: bool = False) -> Any:
    from async_openai import AsyncOpenAI, OpenAI

    keys = [f"sk-{number}" for number in range(row.keys)]
    kind = OpenAI if blocking else AsyncOpenAI
    return kind(base_url=f"{url}/v1", api_key=keys, max_connections=20_000, **row.options)


def _official(url: str, row: Row, *, blocking: bool = False) -> Any:
    from openai import AsyncOpenAI, OpenAI

    return (OpenAI if blocking else AsyncOpenAI)(base_url=f"{url}/v1", api_key="sk-0", timeout=PATIENCE)


def _litellm(url: str, row: Row) -> Any:
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    import litellm

    litellm.suppress_debug_info = True
    return litellm.Router(
        model_list=[
            {
                "model_name": "gpt-4o-mini",
                "litellm_params": {
                    "model": "openai/gpt-4o-mini",
                    "api_base": f"{url}/v1",
                    "api_key": f"sk-{number}",
                },
            }
            for number in range(row.keys)
        ],
        num_retries=2,
    )


async def _run(ask: Ask, row: Row, rows: Iterator[int], outcome: list[bool]) -> None:
    """Ask for all rows, so many at once; with `cancelled` every second caller gives up after a second."""

    async def one(number: int) -> None:
        try:
            if row.cancelled and number % 2:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(ask(), 1)
                return
            await ask()
            outcome.append(True)
        except Exception:  # noqa: BLE001 - a lost row, whatever it ended with
            outcome.append(False)

    async def work() -> None:
        for number in rows:
            await one(number)

    await asyncio.gather(*(work() for _ in range(min(row.at_once, row.rows))))


def _asked(client: Any, peer: str) -> Ask:
    if peer == "litellm":
        return lambda: client.acompletion(**{**QUESTION, "model": "gpt-4o-mini"})
    return lambda: client.chat.completions.create(**QUESTION)


_begun: list[float] = []
"""When each loop and pool of threads had its client."""


def _async(peer: str, url: str, row: Row, rows: Iterator[int], outcome: list[bool]) -> None:
    async def main() -> None:
        client = {"ours": _ours, "official": _official, "litellm": _litellm}[peer](url, row)
        _begun.append(time.monotonic())
        await _run(_asked(client, peer), row, rows, outcome)

    asyncio.run(main())


def _blocking(peer: str, url: str, row: Row, rows: Iterator[int], outcome: list[bool], threads: int) -> None:
    if peer == "litellm":
        client = _litellm(url, row)
        ask = lambda: client.completion(**{**QUESTION, "model": "gpt-4o-mini"})
    else:
        client = {"ours": _ours, "official": _official}[peer](url, row, blocking=True)
        ask = lambda: client.chat.completions.create(**QUESTION)

    _begun.append(time.monotonic())

    def work() -> None:
        for _ in rows:
            try:
                ask()
                outcome.append(True)
            except Exception:  # noqa: BLE001 - as above
                outcome.append(False)

    with ThreadPoolExecutor(threads) as pool:
        for _ in range(threads):
            pool.submit(work)


def main(peer: str, name: str, url: str) -> None:
    """Run it, and print what became of the rows."""
    row = ROWS[name]
    rows, outcome = iter(range(row.rows)), []
    _warm(peer)
    threads = [Thread(target=_async, args=(peer, url, row, rows, outcome)) for _ in range(row.loops)]
    if row.threads:
        threads.append(Thread(target=_blocking, args=(peer, url, row, rows, outcome, row.threads)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps({"seconds": time.monotonic() - min(_begun), "done": sum(outcome), "lost": outcome.count(False)}))


def _warm(peer: str) -> None:
    """Import what is measured."""
    __import__({"ours": "async_openai", "official": "openai", "litellm": "litellm"}[peer])


if __name__ == "__main__":
    main(*sys.argv[1:])
