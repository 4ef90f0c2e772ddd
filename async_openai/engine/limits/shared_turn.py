"""A turn at a limit that several processes keep to together: a place of the store's, or of this process's share.

The calls of a process stand in line, and the first one asks the store, which gives places one after the other: none of
the processes starves. A place is taken only shortly before its time.
"""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from async_openai.engine.limits.given import AT_ONCE, MINUTE, SHARE
from async_openai.engine.limits.windows import Spread
from async_openai.shared.scripts import TURN
from async_openai.shared.store import AwayError
from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.engine.limits.gate import Gate
    from async_openai.shared.store import Store

AHEAD: Final = 0.25
"""Seconds within which a place is taken. One further ahead would be lost, or be another's, where the store is lost."""
_LONGEST: Final = 1.0
"""Seconds after which a waiter asks again: those before it may have left."""
_SHORTEST: Final = 0.002
_MOST: Final = 1024
_lock = shared_lock()
_lines: dict[str, list[int]] = {}
"""Who waits in this process, by gate, in order: the first one asks."""
_alone: dict[tuple[str, str, float, int], Spread] = {}
"""The shares of this process while the store is out of reach, by gate, limit and number of processes."""

Rules = list[tuple[str, float, float]]
"""Unit, a minute's limit, and what is needed of it."""


def place_in(store: Store, gate: Gate, need: float, place: int, now: float) -> tuple[float, bool]:
    """Take the next free place, if it is near. Blocks for as long as the store takes.

    Args:
        store: The store.
        gate: The gate.
        need: Tokens that the call needs.
        place: The call's place among those of this process.
        now: The time.

    Returns:
        Seconds to wait: for the place, if it was taken; else until it is asked for again.
    """
    given = gate.given
    limits = (("requests", given.requests_per_minute, 1.0), ("tokens", given.tokens_per_minute, need))
    rules: Rules = [(unit, limit, count) for unit, limit, count in limits if limit is not None]
    if not rules:
        return 0.0, True
    name = _name(gate)
    rank = _rank(name, place)
    if rank:
        slowest = max(count * MINUTE / limit for _, limit, count in rules)
        return min(_LONGEST, max(_SHORTEST, rank * slowest * store.processes)), False
    seconds, taken = _asked(store, name, rules, now)
    if taken:
        leave_line(gate, place)
        return seconds, True
    return min(_LONGEST, max(_SHORTEST, seconds - AHEAD)), False


def _rank(name: str, place: int) -> int:
    with _lock:
        if len(_lines) >= _MOST:
            for empty in [known for known, line in _lines.items() if not line]:
                del _lines[empty]
        line = _lines.setdefault(name, [])
        rank = bisect_left(line, place)
        if line[rank : rank + 1] != [place]:
            line.insert(rank, place)
        return rank


def leave_line(gate: Gate, place: int) -> None:
    """Give a place in the line up."""
    with _lock:
        line = _lines.get(_name(gate), [])
        rank = bisect_left(line, place)
        if line[rank : rank + 1] == [place]:
            del line[rank]


def _asked(store: Store, name: str, rules: Rules, now: float) -> tuple[float, bool]:
    with store.lock:
        if not store.is_away:
            try:
                return _decided(store, name, rules)
            except AwayError as error:
                store.went_away(error)
    return _place_alone(store, name, rules, now)


def _name(gate: Gate) -> str:
    """Return what stands for an account and model. Of the key its fingerprint; a function may give any."""
    (url, mark), model = gate.place
    shown = mark if isinstance(mark, str) else "function"
    return hashlib.sha256(f"{url} {shown} {model}".encode()).hexdigest()[:16]


def _decided(store: Store, name: str, rules: Rules) -> tuple[float, bool]:
    keys = [f"turn:{{{name}}}:{unit}:{limit:g}" for unit, limit, _ in rules]
    values = [
        value for unit, limit, count in rules for value in (count, limit, int(unit == "requests" and limit <= AT_ONCE))
    ]
    processes, wait, taken = store.run(TURN, ["processes", *keys], [store.process, AHEAD, *values])
    store.processes = int(processes)
    return int(wait) / 1000, bool(int(taken))


def _place_alone(store: Store, name: str, rules: Rules, now: float) -> tuple[float, bool]:
    processes = max(1, store.processes)
    with _lock:
        if len(_alone) >= _MOST:
            _alone.clear()
        spreads = [
            (_alone.setdefault((name, unit, limit, processes), Spread(SHARE * limit / MINUTE / processes)), count)
            for unit, limit, count in rules
        ]
        # Each at its own pace: what went at once before is no reason to go at once again.
        at = max(now, *(spread.due for spread, _ in spreads))
        if at - now > AHEAD:
            return at - now, False
        for spread, count in spreads:
            spread.take(at, count)
    return at - now, True


def _forked() -> None:
    _lines.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
