"""`python soak_client.py JOB`: the calls of the soak, from threads and from an event loop at once, as one process.

Prints, as JSON, what memory and sockets were in the course of it, and every call that failed.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from soak_plan import DEADLINE, DOWN, HOPELESS, MODEL, Ask, clients

from async_openai import APIError, OpenAI

THREADS = 4
TASKS = 12
RETRIES = 20
"""Enough that no call ends for having been unlucky: only attempts whose outcome was lost count."""
SAMPLES = 10
PROBE = 5.0
"""Seconds after the rest of a client that was unavailable in which one call alone may ask it."""


@dataclass
class Notes:
    """What came of the calls. Written by all threads."""

    failures: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Texts that were not what was asked for."""
    restarts: int = 0
    left: int = 0
    """Streams that were left."""
    cancelled: int = 0
    samples: list[dict[str, Any]] = field(default_factory=list)


def resources() -> dict[str, Any]:
    """Memory and open files of this process, after a clean-up."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    links = []
    for entry in Path("/proc/self/fd").iterdir():
        # The listing's own is gone by now.
        with suppress(OSError):
            links.append(str(entry.readlink()))
    return {
        "resident": pages * os.sysconf("SC_PAGE_SIZE"),
        "sockets": sum(link.startswith("socket:") for link in links),
        "files": len(links),
        "threads": sorted(thread.name for thread in threading.enumerate()),
    }


class Rests:
    """When each client rested, the last few times. A success elsewhere may end a rest before its time."""

    def __init__(self) -> None:
        self._spans: defaultdict[str, deque[tuple[float, float]]] = defaultdict(lambda: deque(maxlen=8))

    def __call__(self, rest: Any) -> None:
        now = time.monotonic()
        self._spans[rest.client].append((now, now + rest.seconds))

    def since(self, start: float) -> list[str]:
        """Name the clients that have rested since then, or were still to be probed."""
        return [
            name for name, spans in list(self._spans.items()) if any(until + PROBE > start for _, until in list(spans))
        ]


def open_pool(urls: list[str], refused: str, ledger: str, rests: Rests) -> Any:
    OpenAI.configure(max_retries=RETRIES, ledger=ledger, on_rest=rests)
    for name, (server, key) in clients().items():
        OpenAI.init_api_client(name, base_url=urls[server], api_key=key)
    OpenAI.init_api_client(DOWN, base_url=refused, api_key="sk-down")
    return OpenAI.pool("soak", clients=[*clients(), DOWN], strategy="round_robin")


class Load:
    """Calls without a pause, until so many were made."""

    def __init__(self, pool: Any, rests: Rests) -> None:
        self._pool = pool
        self._rests = rests
        self._lock = threading.Lock()
        self.made = 0
        """Calls so far."""
        self.notes = Notes()

    def asks(self, end: int) -> Iterator[Ask]:
        """Give the next calls; shared by all threads and tasks."""
        while True:
            with self._lock:
                if self.made >= end:
                    return
                number = self.made
                self.made += 1
            yield Ask(number)

    # ---- one call

    def _options(self, ask: Ask) -> dict[str, Any]:
        options: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": ask.prompt}]}
        if ask.kind == "hopeless":
            # Everybody is asked once, or rests.
            return options | {"model": HOPELESS, "max_retries": 0, "deadline": DEADLINE}
        if ask.kind == "restart":
            options["on_break"] = "restart"
        return options | ({"stream": True} if ask.streamed else {})

    def _checked(self, ask: Ask, reply: Any) -> None:
        if reply.text != ask.text:
            self.notes.wrong.append(f"{ask.kind} {ask.number}: {reply.text[:80]!r}")
        if ask.kind == "restart":
            self.notes.restarts += reply.restarts

    def _failed(self, ask: Ask, error: APIError, start: float) -> None:
        self.notes.failures.append(
            {
                "number": ask.number,
                "kind": ask.kind,
                "error": type(error).__name__,
                "message": str(error)[:600],
                "text": error.text,
                "seconds": time.monotonic() - start,
                "resting": self._rests.since(start),
                "tried": [attempt.client for attempt in error.attempts],
            }
        )

    def _blocking(self, ask: Ask) -> None:
        start = time.monotonic()
        try:
            reply = self._pool.chat.create(**self._options(ask))
            if ask.kind == "left":
                next(iter(reply))
                reply.close()
                self.notes.left += 1
                return
            if ask.streamed:
                for _ in reply:
                    pass
            self._checked(ask, reply)
        except APIError as error:
            self._failed(ask, error, start)

    async def _awaiting(self, ask: Ask) -> None:
        start = time.monotonic()
        try:
            options = self._options(ask)
            if ask.kind == "cancelled":
                # At any point, by the call's number.
                await asyncio.wait_for(self._pool.chat.async_create(**options), ask.number * 7919 % 1000 / 100_000)
                return
            if not ask.streamed:
                reply = await self._pool.chat.async_create(**options)
            else:
                reply = await self._pool.chat.async_create(**options, parse_stream=False)
                async for _ in reply:
                    if ask.kind == "left":
                        break
            if ask.kind == "left":
                await reply.close()
                self.notes.left += 1
                return
            self._checked(ask, reply)
        except TimeoutError:
            self.notes.cancelled += 1
        except APIError as error:
            self._failed(ask, error, start)

    # ---- many

    def _thread(self, end: int) -> None:
        for ask in self.asks(end):
            self._blocking(ask)

    async def _task(self, end: int) -> None:
        for ask in self.asks(end):
            await self._awaiting(ask)

    async def _tasks(self, end: int) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(TASKS):
                group.create_task(self._task(end))

    def stage(self, runner: asyncio.Runner, end: int) -> None:
        """Call until so many calls were made, and look at the process."""
        threads = [threading.Thread(target=self._guarded, args=(end,)) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        runner.run(self._tasks(end))
        for thread in threads:
            thread.join()
        self.notes.samples.append({"calls": self.made} | resources())

    def _guarded(self, end: int) -> None:
        try:
            self._thread(end)
        except BaseException as error:  # noqa: BLE001 - what a thread dies of must be seen
            self.notes.wrong.append(f"a thread ended: {error!r}")


def main() -> None:
    job = json.loads(sys.argv[1])
    before = resources()
    rests = Rests()
    load = Load(open_pool(job["urls"], job["refused"], job["ledger"], rests), rests)
    start = time.monotonic()
    with asyncio.Runner() as runner:
        for stage in range(1, SAMPLES + 1):
            load.stage(runner, job["calls"] * stage // SAMPLES)
    seconds = time.monotonic() - start
    assert OpenAI.ledger.flush(60)
    total = OpenAI.ledger.total
    sums = {"amount": str(total.amount), "estimated": str(total.estimated_amount), "unpriced": total.unpriced}
    sums |= {"input": total.usage.input, "output": total.usage.output}
    found = asdict(load.notes) | {"seconds": seconds, "calls": load.made, "rows": total.calls, "sums": sums}
    OpenAI.reset()
    print(json.dumps(found | {"before": before, "after": resources()}))


if __name__ == "__main__":
    main()
