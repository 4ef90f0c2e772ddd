"""What is known of one client: which of its keys and models rest, and how fast it answers. Pure: clock values in.

A rest has a scope: the whole client, one key, one model, or one key with one model. It ends by itself; a client that
rested because it was unavailable is then asked by one call at a time, until one of them succeeds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from async_openai.utils import shared_lock

Cause = Literal["rate limit", "quota", "credentials", "not found", "unavailable"]
Scope = tuple[int | None, str | None]
"""Position of a key and name of a model; None is all of them."""

WHOLE: Final[Scope] = (None, None)
PROBE = 5.0
"""Seconds for which one call alone asks a client that was unavailable."""
LOOK_AGAIN = 0.1
"""Seconds after which a call looks again whether another one's probe has ended."""
HALF_LIFE = 60.0
"""Seconds in which a latency fades by half, so that a client that was slow once is tried again."""
_SLOW = 3
"""Deadlines in a row that a client may use up before it counts as unavailable."""
_WEIGHT = 0.3
_MOST_RESTS = 256

FIRST_REST: Final[Mapping[Cause, float]] = {
    "rate limit": 1.0,
    "quota": 600.0,
    "credentials": math.inf,
    "not found": 300.0,
    "unavailable": 1.0,
}
"""Seconds of the first rest where the server names none; each further one in a row lasts twice as long."""
LONGEST_REST: Final[Mapping[Cause, float]] = {
    "rate limit": 60.0,
    "quota": 3600.0,
    "credentials": math.inf,
    "not found": 3600.0,
    "unavailable": 60.0,
}
_LASTING: Final[frozenset[Cause]] = frozenset({"quota", "not found", "unavailable"})
_lock = shared_lock()


@dataclass(frozen=True, slots=True)
class Rest:
    """Why and how long something is not asked. Times are points on the runtime's `monotonic()`."""

    cause: Cause
    began: float
    until: float
    """Infinity: until the client is configured anew."""
    count: int = 1
    """How many rests came one after the other."""


class Health:
    """What is known of one client. Safe to share over threads."""

    __slots__ = ("_latency", "_probed_until", "_rests", "_slow")

    def __init__(self) -> None:
        self._rests: dict[Scope, Rest] = {}
        self._probed_until = -math.inf
        self._slow = 0
        self._latency: dict[bool, tuple[float, float]] = {}

    def usable_at(self, key: int, model: str | None, now: float, *, whole: bool = True) -> float:
        """Return when a key may be asked for a model: `now` or earlier means now.

        Args:
            key: Position of the key.
            model: Name of the model.
            now: The time.
            whole: Whether rests of the whole client count. Where there is only one client they cannot.
        """
        if not self._rests:
            return -math.inf
        scopes = ((key, None), (None, model), (key, model), WHOLE) if whole else ((key, None), (key, model))
        ends = [rest.until for scope in scopes if (rest := self._rests.get(scope)) is not None]
        if now < self._probed_until and WHOLE in self._rests and whole:
            # The probe may end at any moment, and with it the wait of all others.
            ends.append(min(self._probed_until, now + LOOK_AGAIN))
        return max(ends, default=-math.inf)

    def take(self, key: int, model: str | None, now: float, *, whole: bool = True) -> bool:
        """Begin an attempt, if that is allowed now. The first one after a rest of the client is the probe."""
        if not self._rests:
            return True
        with _lock:
            if self.usable_at(key, model, now, whole=whole) > now:
                return False
            if whole and WHOLE in self._rests:
                self._probed_until = now + PROBE
        return True

    def put_back(self, started: float) -> None:
        """End an attempt that says nothing of the client: it was cancelled."""
        with _lock:
            self._end_probe(started)

    def _end_probe(self, started: float) -> None:
        """Let the next call probe, if this attempt was the probe: what began before the rest was over was not."""
        rest = self._rests.get(WHOLE)
        if rest is None or started >= rest.until:
            self._probed_until = -math.inf

    def rest(self, scope: Scope, cause: Cause, asked: float | None, started: float, now: float) -> Rest | None:
        """Let something rest after a failed attempt.

        What failed in an attempt that began before the last rest was over tells nothing new: many calls fail together.

        Args:
            scope: What rests.
            cause: Why.
            asked: Seconds that the server asked for. What may last longer than it knows rests no shorter for it.
            started: When the attempt began.
            now: The time.

        Returns:
            The rest, if it lasts longer than what was known.
        """
        with _lock:
            old = self._rests.get(scope)
            again = old is not None and started >= old.until
            count = 1 if old is None else old.count + again
            first = old is None or again
            if asked is None and not first:
                return None
            seconds = asked if asked is not None else 0.0
            if first and (asked is None or cause in _LASTING):
                seconds = max(seconds, min(FIRST_REST[cause] * 2.0 ** min(count - 1, 20), LONGEST_REST[cause]))
            if seconds <= 0:
                return None
            until = now + seconds
            if scope == WHOLE:
                self._probed_until = -math.inf
            if old is not None and old.until >= until:
                return None
            if old is None and len(self._rests) >= _MOST_RESTS:
                del self._rests[min(self._rests, key=self._worth)]
            made = self._rests[scope] = Rest(cause, now, until, count)
        return made

    def _worth(self, scope: Scope) -> tuple[bool, float]:
        return scope == WHOLE, self._rests[scope].until

    def succeeded(self, key: int, model: str | None, started: float, *, whole: bool = True) -> None:
        """Take in a success: what rested is over, unless it began to rest after the attempt had started.

        Args:
            key: Position of the key.
            model: Name of the model.
            started: When the attempt began.
            whole: Whether the answer is whole; not at the first content of a stream, which may hang yet.
        """
        if whole:
            self._slow = 0
        if self._rests:
            self._over(((key, None), (None, model), (key, model), WHOLE), started)

    def answered(self, started: float) -> None:
        """Take in a refusal: it says that the client as such is there."""
        self._slow = 0
        if self._rests:
            self._over((WHOLE,), started)

    def _over(self, scopes: Iterable[Scope], started: float) -> None:
        with _lock:
            for scope in scopes:
                rest = self._rests.get(scope)
                if rest is not None and started >= rest.began:
                    del self._rests[scope]
            self._end_probe(started)

    def ran_out(self, started: float, now: float) -> Rest | None:
        """Take in an attempt that the caller's own deadline ended: only several in a row speak against the client."""
        with _lock:
            self._slow += 1
            if self._slow < _SLOW:
                self._end_probe(started)
                return None
            self._slow = 0
        return self.rest(WHOLE, "unavailable", None, started, now)

    def answered_after(self, seconds: float, now: float, *, streamed: bool) -> None:
        """Take in a time to the first token (of a plain call: to its whole answer), in seconds."""
        known = self._latency.get(streamed)
        value = seconds if known is None else known[0] + _WEIGHT * (seconds - known[0])
        self._latency[streamed] = (value, now)

    def latency(self, now: float, *, streamed: bool) -> float:
        """Return the decayed average of times to the first token in seconds, 0 where none is known.

        Args:
            now: The time.
            streamed: Whether of streams; where there was none, plain calls stand in for them, and the reverse.
        """
        known = self._latency.get(streamed) or self._latency.get(not streamed)
        return 0.0 if known is None else known[0] * 0.5 ** (max(0.0, now - known[1]) / HALF_LIFE)

    def resting(self, now: float) -> dict[Scope, Rest]:
        """Return what rests now, and the client where it waits for a probe."""
        with _lock:
            return {scope: rest for scope, rest in self._rests.items() if rest.until > now or scope == WHOLE}
