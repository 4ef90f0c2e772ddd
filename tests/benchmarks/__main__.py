"""`python -m tests.benchmarks`: measures this package beside others, and prints one table.

Everything runs on loopback against servers in other processes. Each figure is the user and system CPU time of the
client's process alone (or its memory), measured in a fresh process; the peers take turns, so that a busy moment of the
machine hits all of them. Peers that are not installed are left out: `pip install '.[benchmarks]'` has them all.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks import report
from tests.benchmarks.peers import MODULES
from tests.benchmarks.rows import ROWS, Row
from tests.benchmarks.server import answerer, chat_server

_ROOT = Path(__file__).parents[2]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"default: all of {', '.join(r.name for r in ROWS)}")
    parser.add_argument("--peers", help="separated by |; default: all that are installed")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--list", action="store_true", help="show the rows and their peers")
    return parser.parse_args()


def _chosen(names: list[str]) -> list[Row]:
    known = {row.name: row for row in ROWS}
    unknown = [name for name in names if not any(row.startswith(name) for row in known)]
    if unknown:
        raise SystemExit(f"no row {unknown[0]!r}; there are {', '.join(known)}")
    return [row for row in ROWS if not names or any(row.name.startswith(name) for name in names)]


def _installed(peer: str) -> bool:
    with contextlib.suppress(ModuleNotFoundError):
        return find_spec(MODULES[peer]) is not None and ("aiohttp" not in peer or find_spec("aiohttp") is not None)
    return False


def _measure(row: Row, peer: str, url: str) -> float | None:
    """Return one figure, None where it could not be had."""
    command = [sys.executable, "-m", "tests.benchmarks.worker", row.name, peer, url + row.path]
    # A proxy, a key or a setting of the machine would change what is measured.
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower() and "OPENAI" not in name}
    # What pip compiles when it installs a package is not compiled for each import.
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, cwd=_ROOT, env=kept, capture_output=True, text=True, check=False, timeout=900)
    if done.returncode:
        print(f"{row.name} {peer}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return float(json.loads(done.stdout))


def main() -> None:
    """Run the rounds."""
    options = _arguments()
    if options.list:
        for row in ROWS:
            print(f"{row.name:18} {row.title}: {', '.join(row.peers)}")
        return
    rows = _chosen(options.rows)
    wanted = options.peers.split("|") if options.peers else list(MODULES)
    figures: report.Figures = {}
    with answerer() as streaming, chat_server(streaming) as (name, plain):
        for row in rows:
            found = figures[row.name] = {peer: [] for peer in row.peers if peer in wanted and _installed(peer)}
            for _ in range(min(options.rounds, row.rounds or options.rounds)):
                for peer, values in found.items():
                    nginx = row.path == "/plain" and not row.name.startswith("embeddings")
                    figure = _measure(row, peer, plain if nginx else streaming)
                    if figure is not None:
                        values.append(figure)
            print(report.table([row], figures).splitlines()[-1], flush=True)
    print(f"\n{report.table(rows, figures)}\n\nserver: {name}; {report.versions()}")
    print(report.summary(rows, figures))
    print(f"written to {report.write(rows, figures, name).relative_to(_ROOT)}")


if __name__ == "__main__":
    main()
