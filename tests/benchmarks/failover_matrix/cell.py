"""Runs one row: servers in this process, each library in a process of its own, one after the other."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from async_openai.testing import Server
from tests.benchmarks.failover_matrix import tally
from tests.benchmarks.failover_matrix.peers import Settings, environment
from tests.benchmarks.failover_matrix.rows import TEXT, Row
from tests.benchmarks.failover_matrix.tally import Call, Cell
from tests.benchmarks.failover_matrix.troubles import Limit

_ROOT = Path(__file__).parents[3]
_START = 60.0
"""Seconds that a library may take to load and to make its healthy calls."""


class Run:
    """One library and the servers that it alone asks."""

    def __init__(self, row: Row, peer: str, until: ExitStack, *, calls: int, cap: float, life: float) -> None:
        self._row, self._cap, self._until = row, cap, until
        names = sorted({member.server for member in row.members})
        self._servers = {name: until.enter_context(Server(answer=TEXT)) for name in names}
        job = {
            "peer": peer,
            "places": [(member.name, self._servers[member.server].url, member.key) for member in row.members],
            "calls": calls,
            "cap": cap,
            "life": life,
            "stream": row.stream,
            "concurrency": row.concurrency,
            "settings": asdict(Settings(row.timeout, row.deadline, row.inter_token, row.on_break)),
        }
        self._worker = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.failover_matrix.worker", json.dumps(job)],
            cwd=_ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until.callback(self._end)
        self._noise: list[str] = []
        # Drained, or a library that logs much would block on a full pipe.
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._worker.stderr or ():
            self._noise.append(line.strip())
            del self._noise[:-20]

    def _end(self) -> None:
        self._worker.kill()
        self._worker.wait()

    def load(self) -> None:
        """Wait until the library is loaded, so that this takes no time from others that are measured."""
        with suppress(RuntimeError, OSError):
            self._told(_START)

    def _go_on(self) -> None:
        assert self._worker.stdin is not None
        self._worker.stdin.write("\n")
        self._worker.stdin.flush()

    def _told(self, seconds: float) -> dict[str, Any]:
        """Read the worker's next line, within a time."""
        timer = threading.Timer(seconds, self._worker.kill)
        timer.start()
        try:
            line = self._worker.stdout.readline() if self._worker.stdout else ""
        finally:
            timer.cancel()
        if not line:
            self._worker.wait(5)
            last = next((line for line in reversed(self._noise) if line), "no word")
            raise RuntimeError(f"the worker ended ({self._worker.returncode}): {last[:200]}")
        return json.loads(line)

    def cell(self) -> Cell:
        """Measure: wait until it is warm, let trouble begin, and count what came of it."""
        try:
            healthy = self._warm()
            limits = self._arm()
            self._go_on()
            done = self._told(self._cap + 15)
        except (RuntimeError, OSError) as error:
            return Cell(0, problem=str(error))
        self._settle()
        journals = {name: server.requests for name, server in self._servers.items()}
        found = tally.count(self._row, journals, done["calls"])
        found.seconds = done["seconds"]
        found.early = sum(limit.early for limit in limits)
        tally.timed(found, self._row, healthy, done["calls"], done["left"])
        return found

    def _warm(self) -> list[Call]:
        """Wait for the healthy calls."""
        self._go_on()
        healthy = self._told(_START)["healthy"]
        if wrong := [call for call in healthy if call[2]]:
            raise RuntimeError(f"{len(wrong)} calls to healthy servers failed: {wrong[0][2]}")
        return healthy

    def _arm(self) -> list[Limit]:
        limits = []
        for member in self._row.members:
            trouble = self._row.trouble.get(member.name)
            if trouble is not None:
                shared = sum(other.server == member.server for other in self._row.members) > 1
                server, key = self._servers[member.server], member.key if shared else None
                limits.append(trouble.arm(server, key, self._until))
        return [limit for limit in limits if limit is not None]

    def _settle(self) -> None:
        """Wait until the servers know how the last answers ended; hung ones end with the worker."""
        end = time.monotonic() + 1
        while any(server.counts.in_flight for server in self._servers.values()) and time.monotonic() < end:
            time.sleep(0.01)


@contextmanager
def runs(row: Row, peers: Iterable[str], calls: int, cap: float) -> Generator[dict[str, Run]]:
    """Start the workers of a row. They load side by side, then each waits for its turn."""
    names = list(peers)
    life = len(names) * (cap + 20) + _START
    with ExitStack() as until:
        started = {name: Run(row, name, until, calls=calls, cap=cap, life=life) for name in names}
        for run in started.values():
            run.load()
        yield started
