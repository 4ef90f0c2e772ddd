"""The health of one client: cooldowns of its keys and models, and its latency. Pure: clock values in.

A cooldown has a scope: the whole client, one key, one model, or one key with one model. It ends by itself; a client
that was unavailable is then probed by one call at a time, until one of them succeeds.
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
_MOST_COOLDOWNS = 256

FIRST_COOLDOWN: Final[Mapping[Cause, float]] = {
    "rate limit": 1.0,
    "quota": 600.0,
    "credentials": math.inf,
    "not found": 300.0,
    "unavailable": 1.0,
}
"""Seconds of the first cooldown where the server names none; each further one in a row lasts twice as long."""
LONGEST_COOLDOWN: Final[Mapping[Cause, float]] = {
    "rate limit": 60.0,
    "quota": 3600.0,
    "credentials": math.inf,
    "not found": 3600.0,
    "unavailable": 60.0,
}
_LASTING: Final[frozenset[Cause]] = frozenset({"quota", "not found", "unavailable"})
_lock = shared_lock()


@dataclass(frozen=True, slots=True)
class Cooldown:
    """A cooldown: its cause, begin and end. Times are points on the runtime's `monotonic()`."""

    cause: Cause
    began: float
    until: float
    """Infinity: until the client is configured anew."""
    count: int = 1
    """How many cooldowns came one after the other."""


class Health:
    """The health of one client. Safe to share over threads."""

    __slots__ = ("_cooldowns", "_latency", "_probed_until", "_slow")

    def __init__(self) -> None:
        self._cooldowns: dict[Scope, Cooldown] = {}
        self._probed_until = -math.inf
        self._slow = 0
        self._latency: dict[bool, tuple[float, float]] = {}

    def usable_at(self, key: int, model: str | None, now: float, *, whole: bool = True) -> float:
        """Return the first time to use a key for a model: `now` or earlier means now.

        Args:
            key: Position of the key.
            model: Name of the model.
            now: The time.
            whole: Whether cooldowns of the whole client count. Where there is only one client they cannot.
        """
        if not self._cooldowns:
            return -math.inf
        scopes = ((key, None), (None, model), (key, model), WHOLE) if whole else ((key, None), (key, model))
        ends = [cooldown.until for scope in scopes if (cooldown := self._cooldowns.get(scope)) is not None]
        if now < self._probed_until and WHOLE in self._cooldowns and whole:
            # The probe may end at any moment, and with it the wait of all others.
            ends.append(min(self._probed_until, now + LOOK_AGAIN))
        return max(ends, default=-math.inf)

    def take(self, key: int, model: str | None, now: float, *, whole: bool = True) -> bool:
        """Begin an attempt, if that is allowed now. The first one after a cooldown of the client is the probe."""
        if not self._cooldowns:
            return True
        with _lock:
            if self.usable_at(key, model, now, whole=whole) > now:
                return False
            if whole and WHOLE in self._cooldowns:
                self._probed_until = now + PROBE
        return True

    def release(self, started: float) -> None:
        """End a cancelled attempt: it says nothing of the client."""
        with _lock:
            self._end_probe(started)

    def _end_probe(self, started: float) -> None:
        """End the probe, if this attempt was it: one begun within the cooldown was not."""
        cooldown = self._cooldowns.get(WHOLE)
        if cooldown is None or started >= cooldown.until:
            self._probed_until = -math.inf

    def cool_down(
        self, scope: Scope, cause: Cause, retry_after: float | None, started: float, now: float
    ) -> Cooldown | None:
        """Begin a cooldown after a failed attempt.

        A failure of an attempt that began before the last cooldown was over says nothing new: many calls fail together.

        Args:
            scope: What cools down.
            cause: Why.
            retry_after: Seconds named by the server. A cause that may outlast them cools down no shorter for it.
            started: When the attempt began.
            now: The time.

        Returns:
            The cooldown, if it lasts longer than the known one.
        """
        with _lock:
            old = self._cooldowns.get(scope)
            again = old is not None and started >= old.until
            count = 1 if old is None else old.count + again
            first = old is None or again
            if retry_after is None and not first:
                return None
            seconds = retry_after if retry_after is not None else 0.0
            if first and (retry_after is None or cause in _LASTING):
                seconds = max(seconds, min(FIRST_COOLDOWN[cause] * 2.0 ** min(count - 1, 20), LONGEST_COOLDOWN[cause]))
            if seconds <= 0:
                return None
            until = now + seconds
            if scope == WHOLE:
                self._probed_until = -math.inf
            if old is not None and old.until >= until:
                return None
            if old is None and len(self._cooldowns) >= _MOST_COOLDOWNS:
                del self._cooldowns[min(self._cooldowns, key=self._worth)]
            made = self._cooldowns[scope] = Cooldown(cause, now, until, count)
        return made

    def _worth(self, scope: Scope) -> tuple[bool, float]:
        return scope == WHOLE, self._cooldowns[scope].until

    def succeeded(self, key: int, model: str | None, started: float, *, whole: bool = True) -> None:
        """Take in a success: it ends the cooldowns begun before the attempt.

        Args:
            key: Position of the key.
            model: Name of the model.
            started: When the attempt began.
            whole: Whether the answer is whole; not at the first content of a stream, which may hang yet.
        """
        if whole:
            self._slow = 0
        if self._cooldowns:
            self._over(((key, None), (None, model), (key, model), WHOLE), started)

    def answered(self, started: float) -> None:
        """Take in a refusal: the client as such is there."""
        self._slow = 0
        if self._cooldowns:
            self._over((WHOLE,), started)

    def _over(self, scopes: Iterable[Scope], started: float) -> None:
        with _lock:
            for scope in scopes:
                cooldown = self._cooldowns.get(scope)
                if cooldown is not None and started >= cooldown.began:
                    del self._cooldowns[scope]
            self._end_probe(started)

    def ran_out(self, started: float, now: float) -> Cooldown | None:
        """Take in an attempt ended by the caller's deadline: only several in a row speak against the client."""
        with _lock:
            self._slow += 1
            if self._slow < _SLOW:
                self._end_probe(started)
                return None
            self._slow = 0
        return self.cool_down(WHOLE, "unavailable", None, started, now)

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

    def cooling_down(self, now: float) -> dict[Scope, Cooldown]:
        """Return the cooldowns of now, and the client's where it waits for a probe."""
        with _lock:
            return {
                scope: cooldown for scope, cooldown in self._cooldowns.items() if cooldown.until > now or scope == WHOLE
            }
