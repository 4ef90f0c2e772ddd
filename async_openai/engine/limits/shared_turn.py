"""A turn at a limit that several processes keep to together: a place of the store's, or of this process's share.

The store gives places, one after the other, and a call waits for its own: nobody asks twice, and none starves.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from async_openai.engine.limits.given import AT_ONCE, MINUTE, SHARE
from async_openai.engine.limits.windows import Spread
from async_openai.shared.scripts import TURN
from async_openai.shared.store import AwayError
from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.engine.limits.gate import Gate
    from async_openai.shared.store import Store

_MOST: Final = 1024
_lock = shared_lock()
_alone: dict[tuple[str, str], Spread] = {}
"""The shares of this process, by gate and limit, while the store is out of reach."""


def place_in(store: Store, gate: Gate, need: float, patience: float, now: float) -> float | None:
    """Take the next free place. Blocks for as long as the store takes.

    Args:
        store: The store.
        gate: The gate.
        need: Tokens that the call needs.
        patience: Seconds that it may wait.
        now: The time.

    Returns:
        Seconds to wait for it; None where that is too long, and no place was taken.
    """
    given = gate.given
    limits = (("requests", given.requests_per_minute, 1.0), ("tokens", given.tokens_per_minute, need))
    rules = [(unit, limit, count) for unit, limit, count in limits if limit is not None]
    if not rules:
        return 0.0
    name = _name(gate)
    with store.lock:
        if not store.is_away:
            try:
                return _decided(store, name, rules, patience)
            except AwayError as error:
                store.went_away(error)
    return _place_alone(store, name, rules, patience, now)


def _name(gate: Gate) -> str:
    """Return what stands for an account and model. Of the key its fingerprint; a function may give any."""
    (url, mark), model = gate.place
    shown = mark if isinstance(mark, str) else "function"
    return hashlib.sha256(f"{url} {shown} {model}".encode()).hexdigest()[:16]


def _decided(store: Store, name: str, rules: list[tuple[str, float, float]], patience: float) -> float | None:
    keys = [f"turn:{{{name}}}:{unit}:{limit:g}" for unit, limit, _ in rules]
    values = [
        value for unit, limit, count in rules for value in (count, limit, int(unit == "requests" and limit <= AT_ONCE))
    ]
    processes, wait = store.run(TURN, ["processes", *keys], [store.process, patience, *values])
    store.processes = int(processes)
    return None if int(wait) < 0 else int(wait) / 1000


def _place_alone(
    store: Store, name: str, rules: list[tuple[str, float, float]], patience: float, now: float
) -> float | None:
    with _lock:
        if len(_alone) >= _MOST:
            _alone.clear()
        spreads = [
            (_alone.setdefault((name, unit), Spread(SHARE * limit / MINUTE / max(1, store.processes))), count)
            for unit, limit, count in rules
        ]
        at = max(spread.at(now, 0.0, min(count, 1.0)) for spread, count in spreads)
        if at - now > patience:
            return None
        for spread, count in spreads:
            spread.take(at, count)
    return at - now
