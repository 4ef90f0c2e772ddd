"""`python -m tests.benchmarks.bulk`: what a bulk run costs, and what rate limits make of it.

    cpu      CPU and memory of a run with an output, and of the bare calls (ROWS, default 1,000,000)
    limits   3,000 requests and 250,000 tokens a minute: `map`, and `gather` with a semaphore on the official client

The server is a process of its own. Peers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import json
import socket
import subprocess
import sys
import time
from contextlib import closing
from importlib.util import find_spec
from typing import Any

_PEERS = {"map": "async_openai", "official": "openai"}


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _started(*command: str) -> tuple[subprocess.Popen[str], str]:
    port = _free_port()
    process = subprocess.Popen([sys.executable, "-m", f"tests.benchmarks.bulk.{command[0]}", str(port), *command[1:]])
    for _ in range(200):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, f"http://127.0.0.1:{port}/v1"
        time.sleep(0.05)
    raise SystemExit("the server did not start")


def _measured(server: list[str], *arguments: str) -> dict[str, Any]:
    process, url = _started(*server)
    try:
        command = [sys.executable, "-m", "tests.benchmarks.bulk.worker", url, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stderr)
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found
    finally:
        process.kill()
        process.wait()


def _cpu(rows: int) -> None:
    bare = max(2_000, min(rows, 50_000))
    print(f"{'':10} {'rows':>10} {'us a row':>10} {'rows/s':>8}  MB at every tenth")
    before = 0.0
    for kind, count in (("bare", bare), ("map", rows), ("bare", bare)):
        cell = _measured(["server"], kind, str(count))
        before = before or cell["cpu"]
        memory = " ".join(f"{one:.0f}" for one in cell["memory"])
        print(f"{kind:10} {count:>10,} {cell['cpu']:>10.1f} {cell['rate']:>8.0f}  {memory}")


def _limits(rows: int) -> None:
    heads = ("rows", "lost", "requests", "refused", "seconds", "a minute", "paid twice")
    print(f"{'':10}" + "".join(f"{head:>11}" for head in heads))
    for peer, package in _PEERS.items():
        if find_spec(package) is None:
            continue
        cell = _measured(["limited", "3000", "250000"], peer, str(rows))
        minute, refused = cell["answered"] / cell["seconds"] * 60, cell["refused"] / max(1, cell["requests"])
        cells = (f"{rows:,}", cell["lost"], f"{cell['requests']:,}", f"{refused:.2%}", f"{cell['seconds']:.1f}")
        print(f"{peer:10}" + "".join(f"{one:>11}" for one in (*cells, f"{minute:.0f}", cell["twice"])))


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bulk", description=__doc__)
    parser.add_argument("what", nargs="*", default=["cpu", "limits"], choices=["cpu", "limits"])
    parser.add_argument("--rows", type=int, help="rows: default 1,000,000 for cpu, 6,000 for limits")
    arguments = parser.parse_args()
    for what in arguments.what:
        {"cpu": _cpu, "limits": _limits}[what](arguments.rows or {"cpu": 1_000_000, "limits": 6_000}[what])


if __name__ == "__main__":
    main()
