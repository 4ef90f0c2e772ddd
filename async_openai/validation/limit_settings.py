"""Checks of the settings that limit how much is sent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final, cast

from async_openai.validation import nearest

LONGEST_WAIT: Final = 10**9
LIMITS: Final = ("requests_per_minute", "tokens_per_minute", "max_concurrency")


def as_limit(value: Any) -> float:
    """Check a number a minute, or at once."""
    number = _number(value)
    if not 1 <= number < math.inf:
        raise ValueError("expected a number of at least 1 (no limit: leave it out)")
    return number


def as_concurrency(value: Any) -> int:
    """Check a number of calls at once."""
    number = as_limit(value)
    if not number.is_integer():
        raise ValueError(f"expected a whole number of at least 1 (the nearest is {round(number)})")
    return int(number)


def as_wait(value: Any) -> float:
    """Check the seconds that a call may wait."""
    number = _number(value)
    if not 0 <= number <= LONGEST_WAIT:
        raise ValueError(f"expected seconds between 0 (never wait) and {LONGEST_WAIT:,}")
    return number


def _number(value: Any) -> float:
    try:
        return math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        return math.nan


def as_limits(value: Any) -> dict[str, dict[str, float]]:
    """Check limits by model: `{"gpt-4o": {"requests_per_minute": 500}}`."""
    if not isinstance(value, Mapping):
        raise ValueError("expected limits by model, as in {'gpt-4o': {'requests_per_minute': 500}}")  # noqa: TRY004 - pydantic collects ValueErrors
    return {_model(model): _limits(model, limits) for model, limits in cast("Mapping[Any, Any]", value).items()}


def _model(model: Any) -> str:
    if not isinstance(model, str) or not model.strip() or model != model.strip():
        raise ValueError(f"{model!r} is no name of a model: no rule can name it")
    return model


def _limits(model: str, value: Any) -> dict[str, float]:
    if not isinstance(value, Mapping) or not value:
        raise ValueError(f"{model!r}: expected one or more of {', '.join(LIMITS)}, as in {{'{LIMITS[0]}': 500}}")
    found: dict[str, float] = {}
    for name, limit in cast("Mapping[Any, Any]", value).items():
        if name not in LIMITS:
            close = nearest(str(name), LIMITS, cutoff=0.4) or LIMITS[0]
            raise ValueError(f"{model!r}: {name!r} is no limit; did you mean {close!r}?")
        try:
            found[name] = as_concurrency(limit) if name == "max_concurrency" else as_limit(limit)
        except ValueError as error:
            raise ValueError(f"{model!r}: {name}: {error}") from None
    return found


def contradiction(requests: float | None, tokens: float | None) -> str | None:
    """Return why two limits cannot both hold; None where they can."""
    if requests is None or tokens is None or requests <= tokens:
        return None
    return (
        f"requests_per_minute ({requests:g}) is more than tokens_per_minute ({tokens:g}), and each request has a token "
        f"at least (the nearest that fits: {tokens:g})"
    )
