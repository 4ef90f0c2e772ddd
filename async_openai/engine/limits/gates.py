"""The gates of this process: shared by all clients, threads and event loops."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlsplit

from async_openai.engine.limits.gate import Gate, Learned
from async_openai.engine.limits.shared_news import news
from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.engine.limits.given import GivenLimits
    from async_openai.engine.target import Target

T = TypeVar("T")
_MOST: Final = 4096
_MOST_OF_CLIENT: Final = 256
_lock = shared_lock()

Account = tuple[str, str | int | None]
"""Host and port, and the fingerprint of the key."""
Place = tuple[Account, str | None]


class Gates:
    """All gates by account, model and limits. Of more than it keeps, those that hold nobody up go first."""

    def __init__(self) -> None:
        self._learned: dict[Place, Learned] = {}
        self._gates: dict[tuple[Place, GivenLimits], Gate] = {}
        self._wide: dict[Account, Learned] = {}
        """What is known of accounts whose models share one limit."""

    def of(self, scope: Place, given: GivenLimits, seconds: float) -> Gate:
        """Return the gate of an account and model, for a client with these limits."""
        with _lock:
            learned = self._wide.get(scope[0]) or _kept(self._learned, scope, Learned, _is_idle)
            return _kept(self._gates, (scope, given), lambda: Gate(given, learned, seconds, scope), _is_free)

    def widen(self, gate: Gate) -> None:
        """Have all models of an account share one pace: its host says that the limit is the account's."""
        account = gate.place[0]
        with _lock:
            if account in self._wide:
                return
            if len(self._wide) >= _MOST:
                self._wide.clear()
            self._wide[account] = gate.learned
            for ((whose, _), _), other in self._gates.items():
                if whose == account:
                    other.learned = gate.learned

    def clear(self) -> None:
        """Forget all that was learned: with another clock its times mean nothing."""
        with _lock:
            for learned in self._learned.values():
                learned.forget()
            self._learned.clear()
            self._wide.clear()
            self._gates.clear()

    def forked(self) -> None:
        """Forget those who wait in the parent process."""
        for gate in self._gates.values():
            gate.forked()


K = TypeVar("K")


def _kept(known: dict[K, T], name: K, make: Callable[[], T], may_go: Callable[[T], bool]) -> T:
    found = known.get(name)
    if found is None:
        if len(known) >= _MOST:
            known.pop(next((old for old, value in known.items() if may_go(value)), next(iter(known))))
        found = known[name] = make()
    return found


def _is_idle(learned: Learned) -> bool:
    return not learned.active


def _is_free(gate: Gate) -> bool:
    return not gate.waiting and not gate.learned.active and not gate.counts


gates = Gates()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=gates.forked)


def gate_of(target: Target, key: int, model: str | None) -> Gate:
    """Return the gate of a client's key for a model as the user names it."""
    known = target.cache.gates
    found = known.get((key, model))
    if found is None:
        if len(known) >= _MOST_OF_CLIENT:
            known.clear()
        found = known[key, model] = _gate_of(target, key, model)
    return found


def _gate_of(target: Target, key: int, model: str | None) -> Gate:
    limits, keys = target.limits.rates, target.keys
    sent = model
    if model is not None:
        sent = target.provider.model_name(target.site, target.offer.aliases.get(model) or model)
    # The keys that a function gives are one account's: each may be a new one.
    mark = keys.fingerprint(keys.at(key)) if keys.source is None else id(keys.source)
    url = urlsplit(target.site.base_url)
    account = f"{url.scheme}://{url.hostname}:{url.port}", mark
    gate = gates.of((account, sent), limits.of(model, sent), limits.seconds)
    news.know(gate.place, gate.learned, target.health, key)
    return gate
