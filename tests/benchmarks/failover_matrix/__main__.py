"""`python -m tests.benchmarks.failover_matrix`: what this library and others make of servers that fail.

The servers are scripted and on loopback. Each library makes its healthy calls first, so that what is measured begins
warm; then trouble begins, and the servers' journals tell what they saw. Each cell has a process of its own and a time
after which it ends. Libraries that are not installed are left out: `pip install '.[benchmarks]'` has them all.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.failover_matrix import render
from tests.benchmarks.failover_matrix.cell import measure
from tests.benchmarks.failover_matrix.peers import PACKAGES, PEERS
from tests.benchmarks.failover_matrix.rows import ROWS, Row, at_once
from tests.benchmarks.failover_matrix.tally import Cell
from tests.benchmarks.failover_matrix.workers import Worker, workers
from tests.benchmarks.report import versions

_ROOT = Path(__file__).parents[3]
_CALLS, _QUICK_CALLS = 30, 12
_CAP, _QUICK_CAP = 30.0, 6.0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.failover_matrix", description=__doc__)
    parser.add_argument("--rows", help="beginnings of names, separated by commas; default: all")
    parser.add_argument("--peers", help=f"separated by commas, of {', '.join(PEERS)}; default: all that are installed")
    parser.add_argument("--calls", type=int, help=f"calls of a cell; default {_CALLS}")
    parser.add_argument("--concurrency", type=int, help="calls at once, in every row; default: as the row says")
    parser.add_argument("--cap", type=float, help=f"seconds after which a cell ends; default {_CAP:g}")
    parser.add_argument("--quick", action="store_true", help=f"fewer rows, {_QUICK_CALLS} calls, {_QUICK_CAP:g} s")
    parser.add_argument("--markdown", action="store_true", help="end with the table of the README")
    parser.add_argument("--strict", action="store_true", help="fail if this library does less than is expected of it")
    parser.add_argument("--list", action="store_true", help="show the rows")
    return parser.parse_args()


def _chosen(options: argparse.Namespace) -> list[Row]:
    rows = [row for row in ROWS if row.quick or not options.quick]
    if options.rows:
        names = options.rows.split(",")
        rows = [row for row in ROWS if row.name.startswith(tuple(names))]
        if unknown := [name for name in names if not any(row.name.startswith(name) for row in ROWS)]:
            raise SystemExit(f"no row {unknown[0]!r}; there are {', '.join(row.name for row in ROWS)}")
    if options.concurrency:
        rows = [at_once(row, options.concurrency) for row in rows if row.concurrency == 1]
    return rows


def _peers(options: argparse.Namespace) -> list[str]:
    wanted = options.peers.split(",") if options.peers else [name for name, peer in PEERS.items() if peer.by_default]
    if unknown := [name for name in wanted if name not in PEERS]:
        raise SystemExit(f"no library {unknown[0]!r}; there are {', '.join(PEERS)}")
    return [name for name in wanted if find_spec(PEERS[name].modules[0].partition(".")[0]) is not None]


def _measure(row: Row, workers: Mapping[str, Worker], calls: int, cap: float) -> dict[str, Cell]:
    # Two waves at least: the first cannot know of the trouble, the second should.
    count = max(calls, 2 * row.concurrency) if row.concurrency > 1 else calls
    found = {}
    print(f"\n{row.name}: {row.title}\n{render.heading()}")
    for peer, worker in workers.items():
        if row.on_break and not peer.startswith("ours"):
            # No other has the choice: it would be the row without it, once more.
            continue
        found[peer] = measure(row, worker, count, cap)
        print(render.line(peer, found[peer]), flush=True)
    return found


def main() -> None:
    """Go through the rows."""
    options = _arguments()
    rows, peers = _chosen(options), _peers(options)
    if options.list:
        print("\n".join(f"{row.name:26}{row.title}" for row in rows))
        return
    calls = options.calls or (_QUICK_CALLS if options.quick else _CALLS)
    cap = options.cap or (_QUICK_CAP if options.quick else _CAP)
    cells: dict[str, dict[str, Cell]] = {}
    try:
        with workers(peers) as started:
            for row in rows:
                cells[row.name] = _measure(row, started, calls, cap)
    finally:
        # What was measured is kept, even if someone has waited long enough.
        if options.markdown:
            print(f"\n{render.markdown(rows, cells, peers)}")
        misses = render.misses(rows, cells)
        print(f"\n{misses}\n\n{versions(PACKAGES)}")
        path = render.write(rows, cells, {"calls": calls, "cap": cap, "concurrency": options.concurrency})
        print(f"written to {path.relative_to(_ROOT)}")
    if options.strict and "does not" in misses:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
