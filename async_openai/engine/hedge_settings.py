"""The rule of a pool's second attempts, from its settings."""

from __future__ import annotations

import math
from typing import Any, Final

from async_openai.engine.hedge_rules import Hedging
from async_openai.errors import ConfigurationError

SHARE: Final = 0.05
"""The most second attempts, as a share of the calls, where nothing else is said."""
_PERCENTILE: Final = "p95"
_TWO: Final = 2


def checked_hedging(pool: str, after: Any, share: Any, members: int) -> Hedging | None:
    """Return the rule of a pool; None where it asks nobody twice.

    Raises:
        ConfigurationError: Less than 0 seconds, another text than `p95`, a share that is none, one member alone.
    """
    subject = f"pool {pool!r}"
    if after is None:
        if share is not None:
            raise ConfigurationError(f"{subject}: hedge_share goes with hedge_after, as in hedge_after='p95'")
        return None
    if members < _TWO:
        raise ConfigurationError(f"{subject}: hedge_after asks a second client, and there is one alone")
    if isinstance(after, str):
        if after != _PERCENTILE:
            raise ConfigurationError(f"{subject}: hedge_after: expected seconds or {_PERCENTILE!r}, got {after!r:.40}")
    else:
        after = _number(subject, "hedge_after", after, math.inf, "seconds of at least 0")
    given = SHARE if share is None else _number(subject, "hedge_share", share, 1.0, "a share between 0 and 1")
    return Hedging(after, given)


def _number(subject: str, name: str, value: Any, most: float, expected: str) -> float:
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not 0 <= number <= most or number == math.inf:
        is_number = not math.isnan(number)
        got = f"{number:g} (the nearest is {min(max(number, 0), most):g})" if is_number else type(value).__name__
        raise ConfigurationError(f"{subject}: {name}: expected {expected}, got {got}")
    return number
