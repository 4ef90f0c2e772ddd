"""Measures one peer in one row, in a fresh process, and prints the figure.

`python -m tests.benchmarks.worker ROW PEER URL`
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from tests.benchmarks import answers, peers
from tests.benchmarks.meter import Cpu, Peak, cpu, resident
from tests.benchmarks.rows import ROWS, Row

_WARM = 0.1
"""Share of the calls that is made before the clock starts."""
_LONG = 2.0
"""CPU seconds for which calls are made at least: a quick client makes more of them."""


async def _many(ask: peers.Ask, count: int, concurrency: int) -> None:
    left = iter(range(count))

    async def work() -> None:
        for _ in left:
            peers.check(await ask())

    await asyncio.gather(*(work() for _ in range(min(concurrency, count))))


async def _chat(row: Row, peer: str, url: str) -> float:
    async with peers.chat(peer, url) as ask:
        await _many(ask, max(int(row.count * _WARM), row.concurrency), row.concurrency)
        made = 0
        with Cpu() as used:
            while used.so_far() < _LONG:
                await _many(ask, row.count, row.concurrency)
                made += row.count
    return used.per(made)


def _chat_sync(row: Row, peer: str, url: str) -> float:
    with peers.blocking_chat(peer, url) as ask:
        for _ in range(int(row.count * _WARM)):
            peers.check(ask())
        made = 0
        with Cpu() as used:
            while used.so_far() < _LONG:
                for _ in range(row.count):
                    peers.check(ask())
                made += row.count
    return used.per(made)


async def _layer(row: Row, peer: str, url: str) -> float:
    from async_openai.transport.base import WireAnswer, WireRequest
    from async_openai.types.response import Headers

    head = answers.whole(b"").split(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    raw = [tuple(line.split(b": ", 1)) for line in head]

    class Answered:
        status_code = 200

        def __init__(self) -> None:
            self.headers = Headers(raw)  # type: ignore[arg-type]

        async def read(self) -> bytes:
            return answers.CHAT

        async def next(self) -> bytes:
            return b""

        async def close(self) -> None:
            return None

    class Fake:
        async def send(self, request: WireRequest) -> WireAnswer:
            assert request.content
            return Answered()

        async def close(self) -> None:
            return None

    async with peers.ours(url, http_client=Fake()) as client:

        async def ask() -> str:
            return (await client.chat.completions.create(**answers.QUESTION)).choices[0].message.content

        await _many(ask, 200, 1)
        with Cpu() as used:
            await _many(ask, row.count, 1)
    return used.per(row.count)


def _ledger(row: Row, peer: str, url: str) -> float:
    from async_openai.costs.ledger import Ledger

    ledger, values = Ledger(), _row_values()
    for number in range(1_000_000):
        ledger.record(values[number % len(values)])
    reads = (lambda: ledger.usd, lambda: ledger.total, ledger.by_tag, ledger.by_day, ledger.by_hour, ledger.__str__)
    assert len({str(read()) for read in reads}) == len(reads)
    with Cpu() as used:
        for number in range(row.count):
            for read in reads:
                if row.name.endswith("new"):
                    ledger.record(values[number])
                read()
    return used.per(row.count)


def _ledger_row(row: Row, peer: str, url: str) -> float:
    from async_openai.costs.ledger import Ledger

    values, spent, rounds = _row_values()[0], 0.0, 20
    for _ in range(rounds):
        # Of a ledger each, so that nothing is summed up meanwhile.
        ledger = Ledger()
        with Cpu() as used:
            for _ in range(row.count):
                ledger.record(values)
        spent += used.per(row.count)
    return spent / rounds


def _row_values() -> list[Any]:
    from async_openai.costs.rows import LedgerRow, values_of
    from async_openai.costs.token_usage import TokenUsage

    def row(number: int) -> LedgerRow:
        moment, usage = 1.79e9 + 3 * number, TokenUsage(input=1000 + number, output=100)
        whole = (
            "default",
            "openai",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "/chat/completions",
            200,
            None,
            usage,
            0.5,
        )
        return LedgerRow(moment, str(number), 1, *whole, tags=(f"tag-{number % 50}",))

    return [values_of(row(number)) for number in range(10_000)]


async def _stream(row: Row, peer: str, url: str) -> float:
    if peer == "json":
        return await _stream_json(row, url)
    async with peers.SDKS[peer](url) as client:

        async def read() -> int:
            seen = 0
            async for chunk in await client.chat.completions.create(**answers.QUESTION, stream=True):
                if chunk.choices and chunk.choices[0].delta.content:
                    seen += 1
            return seen

        return await _measured(read, row)


async def _stream_json(row: Row, url: str) -> float:
    """The floor: aiohttp, split at blank lines, `json.loads`."""
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def read() -> int:
            seen, rest = 0, b""
            body = {**answers.QUESTION, "stream": True}
            async with session.post(f"{url}/v1/chat/completions", json=body) as reply:
                async for piece in reply.content.iter_any():
                    *events, rest = (rest + piece).split(b"\n\n")
                    for event in events:
                        if event != b"data: [DONE]":
                            choices = json.loads(event[6:])["choices"]
                            seen += bool(choices and choices[0]["delta"].get("content"))
            return seen

        return await _measured(read, row)


async def _measured(read: Callable[[], Any], row: Row) -> float:
    await read()
    with Cpu() as used:
        for _ in range(row.count):
            if await read() != answers.CHUNKS:
                raise AssertionError("a chunk is missing")
    return used.per(row.count * answers.CHUNKS)


async def _embeddings(row: Row, peer: str, url: str) -> float:
    texts = ["text"] * answers.VECTORS
    lists = row.name == "embeddings-lists"
    async with peers.SDKS[peer](url) as client:

        async def ask() -> None:
            reply = await client.embeddings.create(model="text-embedding-3-small", input=texts)
            assert len(reply.data) == answers.VECTORS
            if lists:
                assert all(len(item.embedding) == answers.DIMENSIONS for item in reply.data)

        await ask()
        with Cpu() as used:
            for _ in range(row.count):
                await ask()
    return used.per(row.count) / 1000


def _import(row: Row, peer: str, url: str) -> float:
    start = cpu()
    if peer == "ours":
        import async_openai  # noqa: F401
    elif peer == "ours, client":
        # The names, not only the lazy package.
        from async_openai import AsyncOpenAI, OpenAI
    elif peer == "official":
        from openai import AsyncOpenAI, OpenAI  # type: ignore[assignment] # noqa: F401
    else:
        import backoff  # noqa: F401
        import httpx  # noqa: F401
        import pydantic_settings  # noqa: F401
    return (cpu() - start) * 1e3


_PROGRAM = """
import time
start = time.process_time()
from {module} import OpenAI
with OpenAI(base_url="{url}/v1", api_key="{key}") as client:
    text = client.chat.completions.create(**{question}).choices[0].message.content
assert text == {text!r}
print((time.process_time() - start) * 1e3)
"""


def _first_call(row: Row, peer: str, url: str) -> float:
    if peer == "litellm":
        start = cpu()

        async def once() -> None:
            async with peers.chat(peer, url) as ask:
                peers.check(await ask())

        asyncio.run(once())
        return (cpu() - start) * 1e3
    program = _PROGRAM.format(
        module=peers.MODULES[peer], url=url, key=peers.KEY, question=answers.QUESTION, text=answers.TEXT
    )
    # This process has loaded asyncio already, which only some of them load.
    return float(subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, check=True).stdout)


async def _create(row: Row, peer: str, url: str) -> float:
    make = peers.SDKS[peer]
    made = [make(url)]
    with Cpu() as used:
        made += [make(url) for _ in range(row.count)]
    for client in made:
        await client.close()
    return used.per(row.count)


async def _memory(row: Row, peer: str, url: str) -> float:
    # A first call by itself, so that only what grows with the number of calls is counted.
    async with peers.chat(peer, url.rsplit("/", 1)[0] + "/plain") as ask:
        await ask()
    async with peers.chat(peer, url) as ask, Peak() as peak:
        await _many(ask, row.count, row.count)
    return peak.grown / 1e6


async def _streams(row: Row, peer: str, url: str) -> float:
    _allow_files(row.count + 200)
    async with peers.SDKS[peer](url) as client:
        opening = asyncio.Semaphore(500)

        async def read() -> int:
            async with opening:
                stream = await client.chat.completions.create(**answers.QUESTION, stream=True)
            return len([chunk async for chunk in stream])

        async with Peak() as peak:
            seen = await asyncio.gather(*(read() for _ in range(row.count)))
        assert len(seen) == row.count
        assert set(seen) == {2}, set(seen)
    return peak.grown / 1e6


def _allow_files(count: int) -> None:
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most != resource.RLIM_INFINITY and most < count:
        raise SystemExit(f"needs {count} open files; ulimit -n allows {most}")
    resource.setrlimit(resource.RLIMIT_NOFILE, (count if most == resource.RLIM_INFINITY else most, most))


async def _flat(row: Row, peer: str, url: str) -> float:
    async with peers.chat(peer, url) as ask:
        await _many(ask, 20_000, row.concurrency)
        gc.collect()
        before = resident()
        await _many(ask, row.count - 20_000, row.concurrency)
        gc.collect()
        return (resident() - before) / 1e6


_MEASURES: dict[str, Callable[[Row, str, str], Any]] = {
    "chat-sync": _chat_sync,
    "chat": _chat,
    "ledger-reads": _ledger,
    "ledger-row": _ledger_row,
    "layer": _layer,
    "streams": _streams,
    "stream": _stream,
    "embeddings": _embeddings,
    "import": _import,
    "first-call": _first_call,
    "create": _create,
    "memory": _memory,
    "flat": _flat,
}


def main() -> None:
    """Measure and print."""
    name, peer, url = sys.argv[1:4]
    row = next(row for row in ROWS if row.name == name)
    measure = next(found for start, found in _MEASURES.items() if name.startswith(start))
    with contextlib.redirect_stdout(sys.stderr):
        result = measure(row, peer, url)
        figure = asyncio.run(result) if asyncio.iscoroutine(result) else result
    print(json.dumps(figure))


if __name__ == "__main__":
    main()
