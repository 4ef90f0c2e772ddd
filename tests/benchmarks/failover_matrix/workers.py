"""The processes of the libraries, and what is said between them and this one: a line of JSON at a time."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.failover_matrix.peers import environment

_ROOT = Path(__file__).parents[3]
_LOAD = 120.0
"""Seconds that a library may take to load, beside all others."""


class Worker:
    """A process that has loaded one library."""

    def __init__(self, peer: str) -> None:
        self.peer = peer
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.failover_matrix.worker", peer],
            cwd=_ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._noise: list[str] = []
        # Drained, or a library that logs much would block on a full pipe.
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._process.stderr or ():
            self._noise.append(line.strip())
            del self._noise[:-20]

    def say(self, what: object = None) -> None:
        """Send a job, or with None the word to go on."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n" if what is None else json.dumps(what) + "\n")
        self._process.stdin.flush()

    def hear(self, seconds: float) -> dict[str, Any]:
        """Read what it says next.

        Raises:
            RuntimeError: It said nothing in so many seconds, or its child ended in place of a word.
        """
        timer = threading.Timer(seconds, self.end)
        timer.start()
        try:
            line = self._process.stdout.readline() if self._process.stdout else ""
        finally:
            timer.cancel()
        said = json.loads(line) if line else {"ended": self._process.wait(5)}
        if said.get("ended"):
            last = next((line for line in reversed(self._noise) if line), "no word")
            raise RuntimeError(f"it ended with {said['ended']}: {last[:200]}")
        return said

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()


@contextmanager
def workers(peers: Iterable[str]) -> Generator[dict[str, Worker]]:
    """Start one for each library; they load side by side, before anything is measured."""
    with ExitStack() as until:
        started = {}
        for peer in peers:
            started[peer] = Worker(peer)
            until.callback(started[peer].end)
        for worker in started.values():
            worker.hear(_LOAD)
        yield started
