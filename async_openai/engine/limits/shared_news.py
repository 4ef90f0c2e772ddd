"""What processes tell each other of hosts: which gate has closed, and what cools down. Off the path of calls.

A process hears of it within half a second, and takes it in as if it had met the refusal itself. Accounts are named by
their host and the fingerprint of the key; never by the key.
"""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakSet

from async_openai.engine.health import Scope
from async_openai.shared.in_use import current
from async_openai.shared.scripts import NEWS
from async_openai.transport.clock import current as clocks
from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.engine.health import Cause, Cooldown, Health
    from async_openai.engine.limits.gate import Learned, PlaceOfGate
    from async_openai.shared.store import Store

_MOST: Final = 1000
"""News that wait to be told, and places that are known."""
_LONGEST: Final = 86_400.0
"""Seconds. What lasts until a client is configured anew is told for as long as this."""

_lock = shared_lock()


class News:
    """What this process has to tell, and what it does with what others tell."""

    def __init__(self) -> None:
        self._untold: deque[str] = deque(maxlen=_MOST)
        self._gates: dict[str, Learned] = {}
        self._clients: dict[str, WeakSet[Health]] = {}
        self._keys: dict[tuple[str, Health], int] = {}
        self._heard = "0-0"

    # --- who is where -------------------------------------------------------------------------------------------------

    def know(self, place: PlaceOfGate, learned: Learned, health: Health, key: int) -> None:
        """Remember where a gate and a client are, for what others tell of them."""
        account, model = place
        with _lock:
            if len(self._gates) >= _MOST or len(self._clients) >= _MOST:
                self._gates.clear()
                self._clients.clear()
                self._keys.clear()
            self._gates[_named(account, model)] = learned
            self._clients.setdefault(_named(account), WeakSet()).add(health)
            self._keys[_named(account), health] = key

    # --- telling ------------------------------------------------------------------------------------------------------

    def closed(self, place: PlaceOfGate, seconds: float) -> None:
        """Tell that a gate has closed."""
        if seconds > 0:
            self._put({"gate": _named(*place), "seconds": seconds})

    def rests(self, place: PlaceOfGate, scope: Scope, cooldown: Cooldown, now: float) -> None:
        """Tell that something cools down."""
        seconds = min(cooldown.until - now, _LONGEST)
        told = {"account": _named(place[0]), "key": scope.key is not None, "model": scope.model}
        self._put({**told, "endpoint": scope.endpoint, "cause": cooldown.cause, "seconds": seconds})

    def _put(self, item: dict[str, Any]) -> None:
        self._untold.append(json.dumps(item, separators=(",", ":")))
        if current.store is not None:
            current.store.wake()

    # --- as a `Sharer` ------------------------------------------------------------------------------------------------

    def tell(self, store: Store) -> None:
        """Tell what is to be told, and hear what others have told."""
        with _lock:
            told = list(self._untold)
        last, *heard = store.run(NEWS, ["processes", "news"], [store.process, self._heard, *told])
        with _lock:
            for _ in told:
                self._untold.popleft()
            self._heard = last.decode() if isinstance(last, bytes) else str(last)
        now = clocks.clock.monotonic()
        for age, text in zip(heard[::2], heard[1::2], strict=True):
            try:
                self._hear(json.loads(text), int(age) / 1000, now)
            except (ValueError, TypeError, KeyError):
                continue  # of another release

    def agree(self, store: Store) -> None:
        """Nothing is to be agreed on: news are told and heard."""

    def left_alone(self, processes: int) -> None:  # noqa: ARG002 - as a `Sharer` has it
        """Go on with what is known. What was told is forgotten by a store that is started anew."""
        self._heard = "0-0"

    def forked(self) -> None:
        """Leave what is to be told to the parent."""
        self._untold.clear()

    def _hear(self, item: dict[str, Any], age: float, now: float) -> None:
        seconds = float(item["seconds"]) - age
        if seconds <= 0:
            return
        if "gate" in item:
            learned = self._gates.get(item["gate"])
            if learned is not None and learned.pace.closed_until < now + seconds:
                learned.pace.refused(now, now, seconds)
                learned.active = True
            return
        for health in list(self._clients.get(item["account"], ())):
            key = self._keys.get((item["account"], health)) if item["key"] else None
            scope = Scope(key, item["model"], item["endpoint"])
            health.cool_down(scope, cast("Cause", item["cause"]), seconds, now, now)


def _named(account: tuple[str, str | int | None], *model: str | None) -> str:
    url, mark = account
    return json.dumps([url, mark if isinstance(mark, str) else "function", *model])


news: Final = News()


def _share() -> None:
    if current.store is not None:
        news.left_alone(1)
        current.store.add(news)


current.on_change.append(_share)
