"""What a host's headers tell of its limits, before anything is refused. Pure: headers and clock values in.

An answer tells of a limit how much of it is left and when it is whole again, as of the time when its request was sent.
Of a bucket, (limit - left) / reset is its rate and stays the same; otherwise a count begins anew at the reset, and what
is left is spread over the time until then.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from async_openai.engine.delays import duration
from async_openai.engine.limits.windows import Spread

Unit = Literal["requests", "tokens"]
STEERS: Final = 0.5
"""Share of a limit below which what is left of it steers the pace."""
SAME: Final = 0.2
"""By how much two rates of a bucket may differ: headers are rounded."""
MARGIN: Final = 50
"""One in so many of a limit is left alone, for what is sent at the same moment elsewhere."""
_EPOCH: Final = 1e9
"""Seconds; a reset above it is a date, in seconds or milliseconds since 1970."""
_MILLISECONDS: Final = 1e11
_LONGEST: Final = 64
_NAMES: Final[Mapping[Unit, tuple[str, ...]]] = {
    "requests": (
        "x-ratelimit-{}-requests",
        "x-rate-limit-{}-requests",
        "anthropic-ratelimit-requests-{}",
        "x-ratelimit-{}",
    ),
    "tokens": ("x-ratelimit-{}-tokens", "x-rate-limit-{}-tokens", "anthropic-ratelimit-tokens-{}"),
}
"""OpenAI and most hosts, Azure, Anthropic, OpenRouter."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one answer tells of one limit."""

    unit: Unit
    limit: float
    left: float
    reset: float
    """Seconds until it is whole again."""


def tellings(headers: Mapping[str, str], now: float) -> list[Telling]:
    """Read the headers of an answer. What is absent, unreadable or no limit (-1) is left out.

    Args:
        headers: The headers.
        now: Seconds since the epoch.
    """
    found = (_telling(headers, unit, now) for unit in _NAMES)
    return [telling for telling in found if telling is not None]


def _telling(headers: Mapping[str, str], unit: Unit, now: float) -> Telling | None:
    for name in _NAMES[unit]:
        left = _count(headers.get(name.format("remaining")))
        if left is None:
            continue
        limit, reset = _count(headers.get(name.format("limit"))), _seconds(headers.get(name.format("reset")), now)
        if limit and reset is not None:
            return Telling(unit, limit, min(left, limit), reset)
    return None


def _count(text: str | None) -> float | None:
    text = "" if text is None else text.strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST else None


def _seconds(text: str | None, now: float) -> float | None:
    """Read a reset: a duration, a date in seconds or milliseconds since 1970, or one as text."""
    if text is None or len(text) > _LONGEST:
        return None
    seconds = duration(text)
    if seconds is not None:
        if seconds <= _EPOCH:
            return seconds
        return max(0.0, (seconds / 1000 if seconds > _MILLISECONDS else seconds) - now)
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return max(0.0, when.timestamp() - now)


class Told:
    """One limit, as headers tell of it."""

    def __init__(self) -> None:
        self.active = False
        """Whether it steers the pace."""
        self._sent = -math.inf
        self._until = -math.inf
        self._level = self._limit = 0.0
        self._rate = self._bucket = 0.0
        self._spread: Spread | None = None

    def take_in(self, telling: Telling, sent: float, since: float) -> None:
        """Take in what an answer tells.

        Args:
            telling: What it tells.
            sent: When its request was sent. What an earlier one tells is older news.
            since: How much has gone since then.
        """
        if sent < self._sent:
            return
        used, known = telling.limit - telling.left, self._bucket
        rate = used / telling.reset if telling.reset > 0 else 0.0
        is_bucket = rate > 0 and abs(rate - known) <= SAME * known
        self._bucket = rate or known
        self._sent, self._until = sent, sent + telling.reset
        self._limit = telling.limit
        self._level = telling.left - since - telling.limit // MARGIN
        self._rate = rate if is_bucket else 0.0
        self.active = telling.left < telling.limit * STEERS and telling.reset > 0
        if not self.active or is_bucket:
            self._spread = None
            return
        spread = Spread(max(telling.left, 1.0) / telling.reset)
        spread.due = -math.inf if self._spread is None else self._spread.due
        self._spread = spread

    def at(self, now: float, ahead: float, need: float) -> float:
        """Return the first time at which `need` may go, with `ahead` going before it."""
        if not self.active:
            return now
        if now >= self._until:
            # It is whole again; the next answer tells more.
            self.active = False
            return now
        wanted = ahead + min(need, self._limit - self._limit // MARGIN) - self._level
        if self._spread is None:
            return self._sent + wanted / self._rate if wanted > 0 else now
        return self._until if wanted > 0 else min(self._until, self._spread.at(now, ahead, need))

    def left(self, now: float) -> float:
        """Return the share of the limit that is left, as far as it is known to be used up."""
        return max(0.0, min(1.0, self._level / self._limit)) if self.active and now < self._until else 1.0

    def take(self, now: float, need: float) -> None:
        """Take in what goes now."""
        self._level -= need
        if self._spread is not None:
            self._spread.take(now, need)
