"""`python -m tests.benchmarks.budgets`: 1,000 calls against a fifth of the money that they would cost.

In each row the host, a process of its own, bills all that it began to answer. Kept: it bills no more than the limit,
four fifths of the limit are used, and nothing was sent for what was refused.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
import urllib.request
from typing import Any

from tests.benchmarks.budgets.host import COST
from tests.store_server import StoreServer

CALLS = 1000
SHARE = 0.2
LEAST_USED = 0.8
_MODULE = "tests.benchmarks.budgets"
ROWS = {
    "loop": "1,000 at once on one loop",
    "threads": "1,000 from 8 threads",
    "processes": "1,000 from three processes through Redis, one of them and then Redis killed",
}


def _bill(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/bill", timeout=10) as answer:
        return dict(json.load(answer))


def _measure(how: str) -> tuple[dict[str, Any], dict[str, Any], float]:
    host = subprocess.Popen(
        [sys.executable, "-m", f"{_MODULE}.host"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert host.stdout is not None and host.stdin is not None
    try:
        url, limit = host.stdout.readline().strip(), SHARE * CALLS * COST
        command = [sys.executable, "-m", f"{_MODULE}.client", how, url, str(limit), str(CALLS)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            raise SystemExit(done.stderr)
        return json.loads(done.stdout.splitlines()[-1]), _bill(url), limit
    finally:
        host.stdin.close()
        host.wait(10)


def _processes() -> tuple[dict[str, Any], dict[str, Any], float]:
    """Three processes; one is killed where 20 % of the money is billed, the store where 60 % is."""
    store = StoreServer().start()
    host = subprocess.Popen(
        [sys.executable, "-m", f"{_MODULE}.host"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert host.stdout is not None and host.stdin is not None
    url, limit = host.stdout.readline().strip(), SHARE * CALLS * COST
    command = [sys.executable, "-m", f"{_MODULE}.client", "loop", url, str(limit), str(CALLS // 3), store.url]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    clients = [subprocess.Popen(command, text=True, **pipes) for _ in range(3)]
    try:
        for client in clients:
            client.stdout.readline()
        for client in clients:
            client.stdin.write("\n")
            client.stdin.flush()
        _until(url, 0.2 * limit)
        clients[0].send_signal(signal.SIGKILL)
        _until(url, 0.6 * limit)
        store.kill()
        ends = [client.communicate(timeout=200) for client in clients[1:]]
        ended = [json.loads(out.splitlines()[-1]) for out, _ in ends]
        together = {name: sum(one.get(name, 0) for one in ended) for name in {*ended[0], *ended[1]}}
        # Each knows what the store last said, and adds its own.
        together["spent"] = max(one["spent"] for one in ended)
        return together, _bill(url), limit
    finally:
        for client in clients:
            client.kill()
        store.kill()
        host.stdin.close()
        host.wait(10)


def _until(url: str, usd: float) -> None:
    """Wait until so much is billed."""
    for _ in range(2000):
        if _bill(url)["usd"] >= usd:
            return
        time.sleep(0.01)


def main() -> None:
    """Measure all rows, or those named."""
    parser = argparse.ArgumentParser(prog=f"python -m {_MODULE}", description=__doc__)
    parser.add_argument("rows", nargs="*", help=f"of {', '.join(ROWS)}; default: all")
    for how in parser.parse_args().rows or ROWS:
        ends, bill, limit = _processes() if how == "processes" else _measure(how)
        unsent = ends.get("refused", 0)
        kept = bill["usd"] <= limit * (1 + 1e-9) and ends["spent"] >= LEAST_USED * limit and not ends["reserved"]
        # The rows of the process that was killed died with it.
        sent = how == "processes" or bill["requests"] <= ends["rows"]
        print(
            f"{ROWS[how]}: limit {limit:.4f} USD, billed {bill['usd']:.4f} ({bill['usd'] / limit:.0%}), "
            f"used {ends['spent']:.4f} ({ends['spent'] / limit:.0%}); {unsent} refused, {bill['requests']} requests, "
            f"{ends['rows']} rows {'ok' if kept and sent else 'MISSED'}",
            flush=True,
        )


if __name__ == "__main__":
    main()
