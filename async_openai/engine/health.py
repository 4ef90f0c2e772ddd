"""The health of one client: cooldowns of its keys and models, and its latency. Pure: clock values in.

A cooldown has a scope: the whole client, a key, a model, an endpoint, or two of them together. It ends by itself; what
was unavailable is then probed by one call at a time, until one of them succeeds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from async_openai.utils import Changing, shared_lock

Cause = Literal["rate limit", "quota", "credentials", "not found", "unavailable"]


class Scope(NamedTuple):
    """How much of a client cools down; None is all of them."""

    key: int | None = None
    """Position of the key."""
    model: str | None = None
    """Name of the model."""
    endpoint: str | None = None
    """Path of the operation."""


WHOLE: Final = Scope()
PROBE = 5.0
"""Seconds for which one call alone asks what was unavailable."""
LOOK_AGAIN = 0.1
"""Seconds after which a call looks again whether another one's probe has ended."""
HALF_LIFE = 60.0
"""Seconds in which a latency fades by half, so that a client that was slow once is tried again."""
_SLOW = 3
"""Deadlines in a row that a client may use up before it counts as unavailable."""
_SEVERAL = 3
"""Models in a row that fail until their client counts as unavailable."""
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


class Health(Changing):
    """The health of one client. Safe to share over threads."""

    __slots__ = ("_cooldowns", "_failing", "_latency", "_probes", "_slow", "latencies", "revision")

    def __init__(self) -> None:
        super().__init__()
        self.latencies = Changing()
        """Tells of each latency; the health itself tells of its cooldowns."""
        self.revision = 0
        """Grows with each change of its cooldowns and probes: what was worked out from them holds until then."""
        self._cooldowns: dict[Scope, Cooldown] = {}
        self._probes: dict[Scope, float] = {}
        """Until when the probe of what was unavailable is waited for."""
        self._slow = 0
        self._failing: set[str | None] = set()
        """The models that failed since the last answer."""
        self._latency: dict[bool, tuple[float, float]] = {}

    def is_sound(self) -> bool:
        """Whether nothing cools down, nor waits for a probe."""
        return not self._cooldowns

    def usable_at(
        self, key: int, model: str | None, now: float, *, endpoint: str | None = None, whole: bool = True
    ) -> float:
        """Return the first time to use a key for a model: `now` or earlier means now.

        Args:
            key: Position of the key.
            model: Name of the model.
            now: The time.
            endpoint: Path of the operation.
            whole: Whether cooldowns of more than a key count. Where there is only one client they cannot.
        """
        known = self._cooldowns
        if not known:
            return -math.inf
        end = -math.inf
        for scope in _scopes(key, model, endpoint, whole=whole):
            cooldown = known.get(scope)
            if cooldown is not None:
                end = max(end, cooldown.until)
                probed = self._probes.get(scope, -math.inf)
                if now < probed:
                    # The probe may end at any moment, and with it the wait of all others.
                    end = max(end, min(probed, now + LOOK_AGAIN))
        return end

    def take(self, key: int, model: str | None, now: float, *, endpoint: str | None = None, whole: bool = True) -> bool:
        """Begin an attempt, if that is allowed now. The first one after something was unavailable is its probe."""
        if not self._cooldowns:
            return True
        with _lock:
            if self.usable_at(key, model, now, endpoint=endpoint, whole=whole) > now:
                return False
            for scope in _scopes(key, model, endpoint, whole=whole):
                if self._is_probed(scope):
                    self._probes[scope] = now + PROBE
                    self._revised()
        return True

    def _revised(self) -> None:
        self.revision += 1
        if self.is_watched:
            self.tell()

    def _is_probed(self, scope: Scope) -> bool:
        cooldown = self._cooldowns.get(scope)
        return cooldown is not None and cooldown.cause == "unavailable" and scope.key is None

    def release(self, started: float, *, model: str | None = None, endpoint: str | None = None) -> None:
        """End a cancelled attempt: it says nothing of the client."""
        with _lock:
            self._end_probes(_shared_scopes(model, endpoint), started)

    def _end_probes(self, scopes: Iterable[Scope], started: float) -> None:
        """End the probes that this attempt was: one begun within the cooldown was none."""
        for scope in scopes:
            cooldown = self._cooldowns.get(scope)
            if cooldown is None or started >= cooldown.until:
                self._end_probe(scope)

    def _end_probe(self, scope: Scope) -> None:
        if self._probes.pop(scope, None) is not None:
            self._revised()

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
            self._end_probe(scope)
            if old is not None and old.until >= until:
                return None
            if old is None and len(self._cooldowns) >= _MOST_COOLDOWNS:
                self._forget(min(self._cooldowns, key=self._worth))
            made = self._cooldowns[scope] = Cooldown(cause, now, until, count)
            self._revised()
        return made

    def _worth(self, scope: Scope) -> tuple[bool, float]:
        return scope == WHOLE, self._cooldowns[scope].until

    def _forget(self, scope: Scope) -> None:
        del self._cooldowns[scope]
        self._probes.pop(scope, None)
        self._revised()

    def succeeded(
        self, key: int, model: str | None, started: float, *, endpoint: str | None = None, whole: bool = True
    ) -> None:
        """Take in a success: it ends the cooldowns begun before the attempt.

        Args:
            key: Position of the key.
            model: Name of the model.
            started: When the attempt began.
            endpoint: Path of the operation.
            whole: Whether the answer is whole; not at the first content of a stream, which may hang yet.
        """
        if whole:
            self._slow = 0
        if self._failing:
            self._failing.clear()
        if self._cooldowns:
            self._over(_scopes(key, model, endpoint, whole=True), started)

    def answered(self, started: float, *, model: str | None = None, endpoint: str | None = None) -> None:
        """Take in a refusal: the client is there, and its model answers."""
        self._slow = 0
        self._failing.clear()
        if self._cooldowns:
            self._over(
                (scope for scope in _shared_scopes(model, endpoint) if scope == WHOLE or self._is_probed(scope)),
                started,
            )

    def failed(self, model: str | None, started: float) -> bool:
        """Take in the failure of a model whose host answered. Whether as many in a row speak against the client.

        Until then the answer shows that the client as such is there.
        """
        with _lock:
            if len(self._failing) < _SEVERAL:
                self._failing.add(model)
        if len(self._failing) >= _SEVERAL:
            return True
        self._over((WHOLE,), started)
        return False

    def _over(self, scopes: Iterable[Scope], started: float) -> None:
        with _lock:
            for scope in scopes:
                cooldown = self._cooldowns.get(scope)
                if cooldown is None or started >= cooldown.until:
                    self._end_probe(scope)
                if cooldown is not None and started >= cooldown.began:
                    self._forget(scope)

    def ran_out(
        self, started: float, now: float, *, model: str | None = None, endpoint: str | None = None
    ) -> Cooldown | None:
        """Take in an attempt ended by the caller's deadline: only several in a row speak against the client."""
        with _lock:
            self._slow += 1
            if self._slow < _SLOW:
                self._end_probes(_shared_scopes(model, endpoint), started)
                return None
            self._slow = 0
        return self.cool_down(WHOLE, "unavailable", None, started, now)

    def answered_after(self, seconds: float, now: float, *, streamed: bool) -> None:
        """Take in a time to the first token (of a plain call: to its whole answer), in seconds."""
        known = self._latency.get(streamed)
        value = seconds if known is None else known[0] + _WEIGHT * (seconds - known[0])
        self._latency[streamed] = (value, now)
        if self.latencies.is_watched:
            self.latencies.tell()

    def latency_rank(self, *, streamed: bool) -> float:
        """Return a number that orders clients by their latency at any moment: all fade at the same rate."""
        value, when = self._latency.get(streamed) or self._latency.get(not streamed) or (0.0, 0.0)
        return math.log2(value) + when / HALF_LIFE if value > 0 else -math.inf

    def latency(self, now: float, *, streamed: bool) -> float:
        """Return the decayed average of times to the first token in seconds, 0 where none is known.

        Args:
            now: The time.
            streamed: Whether of streams; where there was none, plain calls stand in for them, and the reverse.
        """
        known = self._latency.get(streamed) or self._latency.get(not streamed)
        return 0.0 if known is None else known[0] * 0.5 ** (max(0.0, now - known[1]) / HALF_LIFE)

    def cooling_down(self, now: float) -> dict[Scope, Cooldown]:
        """Return the cooldowns of now, and those of what waits for a probe."""
        with _lock:
            return {
                scope: cooldown
                for scope, cooldown in self._cooldowns.items()
                if cooldown.until > now or self._is_probed(scope)
            }


def _scopes(key: int, model: str | None, endpoint: str | None, *, whole: bool) -> tuple[Scope, ...]:
    """Return what may cool down of a client that concerns a key for a model."""
    own = (Scope(key), Scope(key, model))
    return own + _shared_scopes(model, endpoint) if whole else own


def _shared_scopes(model: str | None, endpoint: str | None) -> tuple[Scope, ...]:
    """Return those of them that all keys share."""
    return Scope(None, model), Scope(None, None, endpoint), Scope(None, model, endpoint), WHOLE
