"""The rows of the table: what is measured, of whom, and what it has to reach."""

from __future__ import annotations

from dataclasses import dataclass

ASYNC = ("ours", "ours+aiohttp", "sockets", "aiohttp", "httpx", "official", "official+aiohttp", "litellm")


@dataclass(frozen=True)
class Bar:
    """`peer` over `other` is to be at most `most`; without an `other`, the figure itself."""

    peer: str
    most: float
    other: str | None = None
    row: str | None = None
    """The row that `other` is taken from, where it is not the bar's own."""


@dataclass(frozen=True)
class Row:
    """One thing that is measured."""

    name: str
    title: str
    unit: str
    peers: tuple[str, ...]
    bars: tuple[Bar, ...] = ()
    path: str = "/plain"
    """How the server answers; see `server.py`."""
    count: int = 1
    """Calls (chunks, ...) in one round."""
    concurrency: int = 1
    rounds: int | None = None
    """Most rounds that are worth their time."""


def _chat(concurrency: int, official: float, httpx: float, count: int) -> Row:
    return Row(
        f"chat-{concurrency}",
        f"async chat call, {concurrency} at once",
        "us",
        ASYNC,
        (
            Bar("ours", official, "official"),
            Bar("ours", httpx, "httpx"),
            Bar("ours+aiohttp", 2.00, "aiohttp"),
            Bar("ours+aiohttp", 0.35, "official+aiohttp"),
        ),
        count=count,
        concurrency=concurrency,
    )


ROWS = (
    _chat(1, 0.30, 0.60, 1000),
    _chat(32, 0.20, 0.22, 2000),
    _chat(256, 0.14, 0.16, 3000),
    Row(
        "chat-sync",
        "sync chat call",
        "us",
        ("ours", "httpx", "official"),
        (Bar("ours", 0.22, "official"), Bar("ours", 0.60, "httpx")),
        count=1000,
    ),
    Row(
        "ledger-reads",
        "all sums of a ledger of 1,000,000 rows with 50 tags",
        "us",
        ("ours",),
        # Six of them: 100 us each.
        (Bar("ours", 600.0),),
        count=200,
        rounds=2,
    ),
    Row(
        "ledger-reads-new",
        "the same, each after one more row",
        "us",
        ("ours",),
        (Bar("ours", 6000.0),),
        count=200,
        rounds=2,
    ),
    Row(
        "ledger-row",
        "one row written down, prices and sums aside",
        "us",
        ("ours",),
        count=900,
    ),
    Row(
        "layer",
        "our own layer, fake transport, ledger on",
        "us",
        ("ours",),
        # The second is the first as a ratio: it was set where a call of the official client took 1,380 us.
        (Bar("ours", 45.0), Bar("ours", 0.033, "official", "chat-1")),
        count=5000,
    ),
    Row(
        "stream-large",
        "streamed chunk, large reads",
        "us",
        ("ours", "json", "official"),
        # The second is the first as a ratio: it was set where the official client took 78 to 88 us.
        (Bar("ours", 5.0), Bar("ours", 0.06, "official")),
        path="/large",
        count=5,
    ),
    Row(
        "stream-events",
        "streamed chunk, one write per event",
        "us",
        ("ours", "ours+aiohttp", "official", "official+aiohttp"),
        (Bar("ours", 0.35, "official"), Bar("ours+aiohttp", 0.50, "official+aiohttp")),
        path="/events",
        count=2,
    ),
    Row(
        "embeddings",
        "embeddings, 2,048 vectors of 1,536",
        "ms",
        ("ours", "official"),
        (Bar("ours", 0.5, "official"),),
        count=3,
    ),
    Row(
        "embeddings-lists",
        "the same, every vector read as a list",
        "ms",
        ("ours", "official"),
        count=3,
    ),
    Row(
        "import",
        "import of the package",
        "ms",
        ("ours", "ours, client", "dependencies", "official"),
        # No bar for the names themselves: to import pydantic takes half of the dependencies' time by itself.
        (Bar("ours", 0.5, "dependencies"),),
    ),
    Row(
        "first-call",
        "import and first chat call of a process",
        "ms",
        ("ours", "official", "litellm"),
        (Bar("ours", 0.35, "official"),),
    ),
    Row(
        "create",
        "creating an async client after the first",
        "us",
        ("ours", "official"),
        (Bar("ours", 300.0),),
        count=50,
    ),
    Row(
        "memory",
        "memory of 1,000 calls in flight",
        "MB",
        ("ours", "official", "aiohttp", "httpx"),
        (Bar("ours", 0.6, "official"),),
        path="/hold-1000",
        count=1000,
        rounds=3,
    ),
    Row("streams", "memory of 10,000 open streams", "MB", ("ours",), path="/hold-10000", count=10_000, rounds=1),
    Row(
        "flat",
        "memory grown between call 20,000 and call 200,000",
        "MB",
        ("ours",),
        (Bar("ours", 2.0),),
        count=200_000,
        concurrency=32,
        rounds=1,
    ),
)
