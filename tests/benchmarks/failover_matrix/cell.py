"""One cell: servers in this process, a library in a child of its worker."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict
from typing import Any

from async_openai.testing import Server
from tests.benchmarks.failover_matrix import tally
from tests.benchmarks.failover_matrix.peers import Settings
from tests.benchmarks.failover_matrix.rows import TEXT, Row
from tests.benchmarks.failover_matrix.tally import Call, Cell
from tests.benchmarks.failover_matrix.troubles import Limit
from tests.benchmarks.failover_matrix.workers import Worker

_WARM = 60.0
"""Seconds that healthy calls may take."""
_GRACE = 15.0
"""Seconds beyond its time that a cell may take to end."""

Servers = Mapping[str, Server]


def measure(row: Row, worker: Worker, calls: int, cap: float) -> Cell:
    """Let a library make its healthy calls, let trouble begin, and count what came of the calls from then on."""
    try:
        with ExitStack() as until:
            names = sorted({member.server for member in row.members})
            servers = {name: until.enter_context(Server(answer=TEXT)) for name in names}
            return _measured(row, worker, servers, _job(row, worker.peer, servers, calls, cap), until)
    except (RuntimeError, OSError) as error:
        return Cell(0, problem=str(error))


def _job(row: Row, peer: str, servers: Servers, calls: int, cap: float) -> dict[str, Any]:
    return {
        "peer": peer,
        "places": [(member.name, servers[member.server].url, member.key) for member in row.members],
        "settings": asdict(Settings(row.timeout, row.deadline, row.inter_token, row.on_break)),
        "calls": calls,
        "cap": cap,
        "life": _WARM + cap + _GRACE,
        "stream": row.stream,
        "concurrency": row.concurrency,
    }


def _measured(row: Row, worker: Worker, servers: Servers, job: dict[str, Any], until: ExitStack) -> Cell:
    worker.say(job)
    healthy: list[Call] = worker.hear(_WARM)["healthy"]
    limits = _arm(row, servers, until)
    worker.say()
    done = worker.hear(job["cap"] + _GRACE)
    worker.hear(_GRACE)
    _settle(servers)
    if wrong := [call for call in healthy if call[2]]:
        raise RuntimeError(f"{len(wrong)} calls to healthy servers failed: {wrong[0][2]}")
    found = tally.count(row, {name: server.requests for name, server in servers.items()}, done["calls"])
    found.seconds = done["seconds"]
    found.early = sum(limit.early for limit in limits)
    tally.timed(found, row, healthy, done["calls"], done["left"])
    return found


def _arm(row: Row, servers: Servers, until: ExitStack) -> list[Limit]:
    """Let trouble begin."""
    limits = []
    for member in row.members:
        trouble = row.trouble.get(member.name)
        if trouble is not None:
            shared = sum(other.server == member.server for other in row.members) > 1
            limits.append(trouble.arm(servers[member.server], member.key if shared else None, until))
    return [limit for limit in limits if limit is not None]


def _settle(servers: Servers) -> None:
    """Wait until the servers know how the last answers ended; hung ones end with their client."""
    end = time.monotonic() + 1
    while any(server.counts.in_flight for server in servers.values()) and time.monotonic() < end:
        time.sleep(0.01)
