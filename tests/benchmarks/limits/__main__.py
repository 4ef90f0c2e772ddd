"""`python -m tests.benchmarks.limits`: what rate limits make of jobs, with this library and others.

Each cell has a host and a client in processes of their own. A row is lost where its call raises. Libraries that are not
installed are left out.
"""

from __future__ import annotations

import argparse
import json
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from importlib.util import find_spec
from typing import Any

from tests.benchmarks.limits.rows import ROWS, Row

PEERS = {"ours": "async_openai", "official": "openai", "litellm": "litellm"}
_MODULE = "tests.benchmarks.limits"
_CAP = 300


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _counts(url: str) -> Any:
    for _ in range(200):
        try:
            with urllib.request.urlopen(f"{url}/counts", timeout=5) as answer:
                return json.load(answer)
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the host did not start")


def _measure(peer: str, name: str, row: Row) -> dict[str, Any]:
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    host = subprocess.Popen([sys.executable, "-m", f"{_MODULE}.host", str(port), row.kind, str(row.rate)])
    try:
        _counts(url)
        command = [sys.executable, "-m", f"{_MODULE}.client", peer, name, url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=_CAP, check=False)
        if done.returncode:
            raise SystemExit(done.stderr)
        return {**json.loads(done.stdout.splitlines()[-1]), **_counts(url)}
    finally:
        host.kill()
        host.wait()


def _line(peer: str, row: Row, cell: dict[str, Any]) -> str:
    refused = cell["refused"] / max(1, cell["requests"])
    # What was sent for a caller that gave up was served as well.
    ratio = cell["seconds"] / row.ideal(cell["requests"] - cell["refused"] if row.cancelled else row.rows)
    kept = not cell["lost"] and ratio <= row.longest and (row.refused is None or refused <= row.refused)
    mark = "" if peer != "ours" else " ok" if kept else " MISSED"
    return f"{cell['lost']:>5} lost  {ratio:>5.2f} x ideal  {refused:>6.1%} refused{mark}"


def main() -> None:
    """Measure all rows, or those named."""
    parser = argparse.ArgumentParser(prog=f"python -m {_MODULE}", description=__doc__)
    parser.add_argument("rows", nargs="*", help=f"of {', '.join(ROWS)}; default: all")
    parser.add_argument("--peers", help=f"separated by commas, of {', '.join(PEERS)}; default: those installed")
    options = parser.parse_args()
    peers = options.peers.split(",") if options.peers else [name for name, module in PEERS.items() if find_spec(module)]
    for name in options.rows or ROWS:
        row = ROWS[name]
        print(f"{name}: {row.title}; ideal {row.ideal(row.rows):.1f} s")
        for peer in peers:
            print(f"  {peer:<9}{_line(peer, row, _measure(peer, name, row))}", flush=True)


if __name__ == "__main__":
    main()
