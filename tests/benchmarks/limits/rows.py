"""The rows: hosts with a rate limit, and what is asked of them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Row:
    """One host, and calls to it."""

    title: str
    kind: str = "bucket"
    rate: float = 100
    rows: int = 1000
    at_once: int = 50
    keys: int = 1
    loops: int = 1
    threads: int = 0
    cancelled: bool = False
    longest: float = 1.15
    """Times the ideal."""
    refused: float | None = 0.05
    """Share of the requests; None where all go at once."""
    options: dict[str, Any] = field(default_factory=dict)

    def ideal(self, rows: int) -> float:
        """Seconds that the limit alone takes for so many accepted requests."""
        rate = self.rate * self.keys
        if self.kind == "window":
            return math.ceil(rows / rate) - 1.0
        return max(0.0, rows - rate) / rate


ROWS = {
    "bucket": Row("a token bucket, 100 a second, whole seconds named"),
    "window": Row("a fixed window, 100 each second", kind="window"),
    "silent": Row("a bucket without a named delay", kind="silent", refused=0.15),
    "headers": Row("headers alone tell of the limit", kind="headers"),
    "two-keys": Row("two keys of 100 a second", keys=2),
    "sync": Row("16 threads, blocking", loops=0, threads=16),
    "slow": Row("40 rows at 5 a second", rate=5, rows=40, longest=1.5, refused=None),
    "slow-silent": Row("40 rows at 5 a second, silent", kind="silent", rate=5, rows=40, longest=2, refused=None),
    "flood": Row("1,000 at once", at_once=1000, longest=1.5, refused=None),
    "mixed": Row("two loops beside 8 threads", loops=2, threads=8, longest=1.5),
    "cancelled": Row(
        "1,000 at once, half of them cancelled after 1 s", at_once=1000, cancelled=True, longest=1.5, refused=None
    ),
    "given": Row(
        "6,000 a minute given, and kept to by the host",
        rows=1500,
        options={"requests_per_minute": 6000, "tokens_per_minute": 10_000_000},
        refused=0.01,
    ),
}
