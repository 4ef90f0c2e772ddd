"""From journals and the worker's notes to the figures of a cell."""

from __future__ import annotations

import math
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from async_openai.testing.journal import RecordedRequest
from tests.benchmarks.failover_matrix.rows import Row

_PROMPT = re.compile(rb"\bcall-\d{4}\b")
_LATE = 0.1
"""Seconds beyond a deadline that are forgiven to a busy machine."""

Call = tuple[str, float, str | None]
"""Prompt, seconds, and what was wrong."""
Left = tuple[str, float]
"""Prompt and seconds of a call that had not ended."""

Journals = Mapping[str, Sequence[RecordedRequest]]
"""Requests by server."""


@dataclass
class Cell:
    """What one library made of one row."""

    calls: int
    """Calls that ended."""
    left: int = 0
    """Calls that had not ended when the time of the cell was over."""
    failed: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    """Failures by the class of the error."""
    requests: dict[str, int] = field(default_factory=dict)
    """What each member was asked."""
    met: dict[str, int] = field(default_factory=dict)
    """Requests to each member in trouble that met it."""
    repeats: int = 0
    """Requests to a member that had been asked for the same call before."""
    doubled: int = 0
    """Calls that were answered in full more than once: paid for twice."""
    wasted: int = 0
    """Calls that failed although a server had answered in full."""
    early: int = 0
    """Requests to a server within the time that it had said to wait."""
    healthy: float = 0.0
    """Median seconds of a call without trouble."""
    median: float = 0.0
    """Median seconds added."""
    worst: float = 0.0
    """Most seconds added."""
    seconds: float = 0.0
    """What all calls took together, one after the other or at once."""
    late: int = 0
    """Calls that ended after the deadline."""
    problem: str | None = None
    """Why there are no figures."""

    def asked(self) -> int:
        """Requests that met trouble, at all members."""
        return sum(self.met.values())


def _prompt(record: RecordedRequest) -> str | None:
    found = _PROMPT.search(record.body)
    return found[0].decode() if found else None


def _in_full(record: RecordedRequest) -> bool:
    return record.status == 200 and record.outcome == "answered" and not record.fault


def _records(journals: Journals) -> Iterator[tuple[str, RecordedRequest]]:
    for server, records in journals.items():
        for record in records:
            yield server, record


def count(row: Row, journals: Journals, calls: Sequence[Call]) -> Cell:
    """Count what the servers saw. `journals` are by server; a key or a server tells the member."""
    members = {(member.server, member.key): member.name for member in row.members}
    asked: Counter[tuple[str, str]] = Counter()
    in_full: Counter[str] = Counter()
    for server, record in _records(journals):
        prompt = _prompt(record)
        if prompt is not None:
            asked[members[server, record.key or ""], prompt] += 1
            in_full[prompt] += _in_full(record)
    by_member = Counter[str]()
    for (member, _), times in asked.items():
        by_member[member] += times
    met = Counter(members[server, record.key or ""] for server, record in _records(journals) if record.fault)
    errors = Counter(wrong for _, _, wrong in calls if wrong is not None)
    return Cell(
        calls=len(calls),
        failed=errors.total(),
        errors=dict(errors.most_common()),
        requests={member.name: by_member[member.name] for member in row.members},
        met={name: met[name] for name in row.trouble},
        repeats=sum(times - 1 for times in asked.values()),
        doubled=sum(times > 1 for times in in_full.values()),
        wasted=sum(in_full[prompt] > 0 for prompt, _, wrong in calls if wrong is not None),
    )


def timed(cell: Cell, row: Row, healthy: Sequence[Call], calls: Sequence[Call], left: Sequence[Left]) -> None:
    """Add the figures of time: what trouble adds to the median of healthy calls.

    A call that had not ended has taken as long as it was let.
    """
    cell.left = len(left)
    cell.healthy = statistics.median(seconds for _, seconds, _ in healthy)
    taken = [seconds for _, seconds, _ in calls] + [seconds for _, seconds in left]
    if taken:
        cell.median, cell.worst = statistics.median(taken) - cell.healthy, max(taken) - cell.healthy
    if row.deadline is not None:
        cell.late = sum(seconds > row.deadline + _LATE for seconds in taken)


def missed(row: Row, cell: Cell) -> list[str]:
    """Say where this library does less than is expected of it."""
    if cell.problem:
        return [cell.problem]
    expected = row.expected
    # Rests last 1, 2, 4 ... seconds, each followed by one call that tries again.
    probes = int(math.log2(1 + cell.seconds))
    failures = cell.calls - cell.failed if expected.all_fail else cell.failed
    failed = 0 if expected.failed == 0 else expected.failed + probes
    held = (
        # With a deadline it is the time of the cell that was too short, and `late` tells the rest.
        ("calls not ended", 0 if row.deadline else cell.left, 0),
        ("calls that did not fail" if expected.all_fail else "failed", failures, failed),
        ("requests that met trouble", max(cell.met.values()), expected.asked + probes),
        ("repeats", cell.repeats, expected.repeats),
        ("answered twice", cell.doubled, 0),
        ("answered, but failed", cell.wasted, 0),
        ("asked too early", cell.early, expected.early),
        ("after the deadline", cell.late, 0),
        ("worst seconds added", round(cell.worst, 3), expected.added),
    )
    found = [f"{name}: {value} (at most {most})" for name, value, most in held if value > most]
    silent = [f"{wrong} x{times}" for wrong, times in cell.errors.items() if "no error" in wrong]
    return found + silent
