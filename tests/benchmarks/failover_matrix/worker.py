"""One library as a process: `python -m tests.benchmarks.failover_matrix.worker LIBRARY`, jobs on the standard input.

Loads the library; for each job a child of it warms up against healthy servers, and when trouble has begun makes its
calls.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import json
import logging
import os
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from typing import Any, TextIO

from tests.benchmarks.failover_matrix.peers import PEERS, Peer, Place, Settings
from tests.benchmarks.failover_matrix.rows import TEXT

WARM = 15
"""Healthy calls that are measured, after a few that are not."""


def _channel() -> TextIO:
    """The way to the parent. Libraries print as they please: that goes to the standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(own, "w", buffering=1)


class Caller:
    """Asks one library, and notes what became of each call."""

    def __init__(self, peer: Peer, *, stream: bool, concurrency: int) -> None:
        self._ask = peer.stream if stream else peer.ask
        self._concurrency = concurrency
        self.calls: list[tuple[str, float, str | None]] = []
        """Prompt, seconds, and the class of the error or what else was wrong."""
        self.left: list[tuple[str, float]] = []
        """Prompt and seconds of the calls that were stopped, as the time of the cell was over."""

    async def run(self, name: str, count: int) -> None:
        prompts = iter([f"{name}-{number:04d}" for number in range(count)])
        async with asyncio.TaskGroup() as group:
            for _ in range(min(self._concurrency, count)):
                group.create_task(self._some(prompts))

    async def _some(self, prompts: Iterator[str]) -> None:
        for prompt in prompts:
            await self._one(prompt)

    async def _one(self, prompt: str) -> None:
        start = time.perf_counter()
        try:
            text = await self._ask(prompt)
        except asyncio.CancelledError:
            self.left.append((prompt, time.perf_counter() - start))
            raise
        except Exception as error:  # noqa: BLE001 - each library has its own, and all count
            wrong = type(error).__name__
        else:
            wrong = None if text == TEXT else _difference(text)
        self.calls.append((prompt, time.perf_counter() - start, wrong))


def _difference(text: str | None) -> str:
    """Name a wrong text that was handed out as if it were right."""
    if not text:
        return "empty text, no error"
    return "cut text, no error" if TEXT.startswith(text) else "wrong text, no error"


async def _turn(channel: TextIO, said: dict[str, Any]) -> None:
    """Say how far it is, and wait for the word to go on."""
    channel.write(json.dumps(said) + "\n")
    # In a thread, so that what a library does in the background goes on.
    await asyncio.to_thread(sys.stdin.readline)


async def _cell(job: dict[str, Any], channel: TextIO) -> dict[str, Any]:
    settings = Settings(**job["settings"])
    peer = PEERS[job["peer"]].open([Place(*place) for place in job["places"]], settings)
    options = {"stream": job["stream"], "concurrency": job["concurrency"]}
    await Caller(peer, **options).run("first", max(5, job["concurrency"]))
    healthy = Caller(peer, **options)
    await healthy.run("healthy", max(WARM, 2 * job["concurrency"]))
    await _turn(channel, {"healthy": healthy.calls})
    measured = Caller(peer, **options)
    start = time.perf_counter()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(job["cap"]):
            await measured.run("call", job["calls"])
    return {"calls": measured.calls, "left": measured.left, "seconds": time.perf_counter() - start}


def _end_in(seconds: float) -> None:
    """End this process then: a library that blocks the loop or swallows its cancellation cannot keep it."""
    timer = threading.Timer(seconds, os._exit, (3,))
    timer.daemon = True
    timer.start()


def _one_cell(job: dict[str, Any], channel: TextIO) -> None:
    """Measure, in a child that ends here: nothing that a library leaves behind meets the next cell."""
    _end_in(job["life"])
    try:
        with asyncio.Runner() as runner:
            channel.write(json.dumps(runner.run(_cell(job, channel))) + "\n")
            channel.flush()
            # Not left in peace: threads of a library may run on, and nothing of theirs is wanted.
            os._exit(0)
    except BaseException:  # noqa: BLE001 - the parent reads the last line of it
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def main() -> None:
    channel = _channel()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    # Loaded once, and forked for each cell: only modules, before there is any thread, loop or connection.
    for module in PEERS[sys.argv[1]].modules:
        importlib.import_module(module)
    channel.write(json.dumps({"loaded": threading.active_count()}) + "\n")
    while job := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            _one_cell(json.loads(job), channel)
        _, status = os.waitpid(child, 0)
        channel.write(json.dumps({"ended": os.waitstatus_to_exitcode(status)}) + "\n")


if __name__ == "__main__":
    main()
