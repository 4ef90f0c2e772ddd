"""Limits that the user gives: how much may go in a minute, and how much at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from async_openai.engine.limits.windows import Spread, Window

MINUTE: Final = 60.0
AT_ONCE: Final = 60.0
"""Requests a minute up to which they may all go at once; more are spread over it."""
SHARE: Final = 0.98
"""Share of a limit at which calls are spread; a second's worth, which is less than the rest, may go at once."""
LATE: Final = 0.005
"""Share by which a window is counted longer: the network brings what was sent later a little earlier."""


@dataclass(frozen=True, slots=True)
class GivenLimits:
    """The limits of one key and model. None is no limit."""

    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    max_concurrency: int | None = None

    def __bool__(self) -> bool:
        return not (self.requests_per_minute is self.tokens_per_minute is self.max_concurrency is None)


NO_LIMITS: Final = GivenLimits()


@dataclass(frozen=True, slots=True)
class ModelLimits:
    """The limits of a client: for every model, and for some by name."""

    every: GivenLimits = NO_LIMITS
    by_model: Mapping[str, GivenLimits] = field(default_factory=dict[str, GivenLimits])
    seconds: float = MINUTE
    """Stretch in which the host counts."""

    def of(self, *names: str | None) -> GivenLimits:
        """Return the limits of a model, by the first of its names that has some of its own."""
        return next((self.by_model[name] for name in names if name and name in self.by_model), self.every)


def request_rules(limit: float, seconds: float) -> list[Spread | Window]:
    """Return what keeps to a number of requests a minute, in stretches of some seconds too."""
    if limit <= AT_ONCE:
        rules: list[Spread | Window] = [_window(limit, MINUTE)]
        if seconds < MINUTE and limit * seconds >= MINUTE:
            rules.append(_window(limit * seconds // MINUTE, seconds))
        return rules
    return [_spread(limit, seconds)]


def token_rules(limit: float, seconds: float) -> list[Spread | Window]:
    """Return what keeps to a number of tokens a minute. One request may need all of them."""
    return [_window(limit, MINUTE), _spread(limit, seconds)]


def _window(limit: float, seconds: float) -> Window:
    return Window(limit, seconds * (1 + LATE))


def _spread(limit: float, seconds: float) -> Spread:
    return Spread(SHARE * limit / MINUTE, max(1.0, min(1.0, (1 - SHARE) * seconds) * limit / MINUTE))
