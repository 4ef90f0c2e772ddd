"""The state of clients as a table: cooldowns, latency, spend."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from async_openai.costs.sums import Total
from async_openai.costs.tables import aligned, as_html
from async_openai.engine.health import WHOLE
from async_openai.transport.clock import current

if TYPE_CHECKING:
    from async_openai.engine.health import Cooldown, Scope
    from async_openai.engine.target import Target

State = Literal["ready", "resting", "probing"]


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The state of one client, or of what cools down of it: a key, a model, an endpoint, or two of them together."""

    client: str
    provider: str
    state: State
    """`probing`: it was unavailable, and one call at a time finds out whether it still is."""
    key: str | None = None
    """Fingerprint of the key that is cooling down; None where the row is for all of the client's."""
    model: str | None = None
    """The model that is cooling down; None where the row is for all."""
    cause: str | None = None
    rest_left: float | None = None
    """Seconds; infinity until the client is configured anew, None where it is not cooling down."""
    latency: float | None = None
    """Decayed average of the seconds to the first token; None where none is known."""
    calls: int = 0
    """Attempts, by the client's ledger."""
    errors: int = 0
    usd: float | None = None
    """What they cost; None where that is not known."""
    waited: float = 0.0
    """Seconds waited before the attempts, by its ledger: at rate limits, or after failures."""
    waiting: int = 0
    """Calls of this process that wait for their turn now, at the limits of its keys and models."""
    in_flight: int | None = None
    """Calls of this process that are on their way there. They are counted where limits are given, and in pools with the
    strategy `least_busy` or `most_headroom`; else None."""
    headroom: float | None = None
    """Share of the limits that is left, of the key and model with the most; 0 while all are closed, None where no limit
    is known."""
    endpoint: str | None = None
    """Path of the operation that is cooling down; None where the row is for all."""

    @property
    def is_whole(self) -> bool:
        """Whether the row is for all of the client, not for a part of it that is cooling down."""
        return self.key is None and self.model is None and self.endpoint is None


@dataclass(frozen=True, slots=True)
class Status:
    """The rows of all clients. `str()` is a table, `data()` plain values."""

    rows: tuple[StatusRow, ...]

    def __iter__(self) -> Iterator[StatusRow]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, client: str) -> StatusRow:
        """Return a client's own row. Raises KeyError where there is none."""
        for row in self.rows:
            if row.client == client and row.is_whole:
                return row
        raise KeyError(client)

    def data(self) -> list[dict[str, Any]]:
        """Return the rows as plain dicts, ready for JSON (an endless cooldown is None)."""
        return [
            {name: None if value == math.inf else value for name, value in asdict(row).items()} for row in self.rows
        ]

    def __str__(self) -> str:
        return aligned([_HEADS, *map(_cells, self.rows)], texts=_TEXTS)

    def _repr_html_(self) -> str:
        return as_html(str(self))


_HEADS = (
    "client",
    "provider",
    "key",
    "model",
    "endpoint",
    "state",
    "cause",
    "rest s",
    "latency s",
    "calls",
    "errors",
    "USD",
)
_TEXTS = 7


def _cells(row: StatusRow) -> tuple[str, ...]:
    left = "-" if row.rest_left is None else "always" if row.rest_left == math.inf else f"{row.rest_left:.1f}"
    counted = row.is_whole
    return (
        row.client,
        row.provider,
        row.key or "",
        row.model or "",
        row.endpoint or "",
        row.state,
        row.cause or "",
        left,
        "-" if row.latency is None else f"{row.latency:.3f}",
        str(row.calls) if counted else "",
        str(row.errors) if counted else "",
        ("?" if row.usd is None else f"{row.usd:.6f}") if counted else "",
    )


def status_of(targets: Sequence[Target]) -> Status:
    """Return the state of clients now. Sums come from their ledgers, priced now where they were not."""
    now = current.clock.monotonic()
    sums: dict[int, dict[str, Total]] = {}
    rows: list[StatusRow] = []
    for target in targets:
        totals = sums.get(id(target.ledger))
        if totals is None:
            totals = sums[id(target.ledger)] = target.ledger.by_client()
        rows += _rows(target, totals.get(target.name, Total()), now)
    return Status(tuple(rows))


def _rows(target: Target, total: Total, now: float) -> list[StatusRow]:
    cooldowns = target.health.cooling_down(now)
    whole = cooldowns.pop(WHOLE, None)
    latency = target.health.latency(now, streamed=True)
    gates = set(target.cache.gates.values())
    rows = [
        StatusRow(
            target.name,
            target.provider.name,
            "ready" if whole is None else _state(whole, now),
            cause=whole.cause if whole is not None else None,
            rest_left=None if whole is None else max(0.0, whole.until - now),
            latency=latency or None,
            calls=total.calls,
            errors=total.errors,
            usd=total.usd,
            waited=total.waited,
            waiting=sum(gate.waiting for gate in gates),
            in_flight=sum(gate.in_flight for gate in gates) if any(gate.counts for gate in gates) else None,
            headroom=max((gate.headroom(now) for gate in gates if gate.is_limited), default=None),
        )
    ]
    return rows + [_part(target, scope, cooldown, now) for scope, cooldown in cooldowns.items()]


def _state(cooldown: Cooldown, now: float) -> State:
    return "resting" if cooldown.until > now else "probing"


def _part(target: Target, scope: Scope, cooldown: Cooldown, now: float) -> StatusRow:
    key = scope.key
    keys = target.keys
    shown = keys.fingerprint(keys.keys[key].get_secret_value()) if key is not None and keys.keys else None
    return StatusRow(
        target.name,
        target.provider.name,
        _state(cooldown, now),
        key=shown or (None if key is None else "-"),
        model=scope.model,
        cause=cooldown.cause,
        rest_left=max(0.0, cooldown.until - now),
        endpoint=scope.endpoint,
    )
