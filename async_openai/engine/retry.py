"""When a failed attempt is repeated, and after how long. Pure: a failure and a policy in, a decision out."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal

from async_openai.errors import Delivery

LONGEST_WAIT = 120.0
"""Seconds. A server that asks for more is not waited for."""
FIRST_WAIT = 0.5
LONGEST_BACKOFF = 8.0
_RETRIED_STATUS = frozenset({408, 409, 429})
_SERVER_ERROR = 500
_NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})

Verdict = Literal["retry", "elsewhere", "final"]


@dataclass(frozen=True, slots=True)
class Failure:
    """What retrying depends on, read off one failed attempt."""

    delivery: Delivery
    status: int | None = None
    code: str | None = None
    should_retry: bool | None = None
    """The server's own word (`x-should-retry`)."""
    retry_after: float | None = None
    """Seconds that the server asks for."""
    malformed: bool = False
    """The answer was not what the API documents."""


def verdict(failure: Failure) -> Verdict:
    """Say whether the same client may be asked again, only another one, or nobody.

    408, 409, 429, 5xx, connection errors and timeouts are repeated, as in the official client. A key without
    credit (`insufficient_quota`, 402), 401, 403 and 404 will fail again there, though perhaps not with
    another client. Any other 4xx says that the request itself is wrong.
    """
    if failure.malformed:
        return "elsewhere"
    status = failure.status
    if status is None:
        return "retry"
    if failure.code in _NO_CREDIT:
        return "elsewhere"
    if failure.should_retry is not None:
        return "retry" if failure.should_retry else _without_retry(status)
    if status in _RETRIED_STATUS or status >= _SERVER_ERROR:
        return "retry"
    return _without_retry(status)


def _without_retry(status: int) -> Verdict:
    other_client = status in {401, 402, 403, 404, 429} or status >= _SERVER_ERROR
    return "elsewhere" if other_client else "final"


def wait_for(failure: Failure, backoff: Generator[float, None, None]) -> float | None:
    """Return the seconds to wait before a repeat, None if the server asks for longer than is worth waiting.

    A delay that the server names is kept to (never shortened); otherwise the backoff decides.
    """
    asked = failure.retry_after
    if asked is not None:
        return asked if asked <= LONGEST_WAIT else None
    return next(backoff)


def backoff_waits(rng: random.Random | None = None) -> Generator[float, None, None]:
    """Yield seconds to wait: full jitter under 0.5, 1, 2, 4, 8, 8, ...

    The ceilings are `backoff.expo`'s; jitter over the whole range keeps many clients from returning together
    (AWS Architecture Blog, "Exponential Backoff And Jitter").
    """
    from backoff import expo  # noqa: PLC0415 - the package pulls in asyncio; only a failed call needs it

    ceilings = expo(base=2, factor=FIRST_WAIT, max_value=LONGEST_BACKOFF)
    next(ceilings)  # the first value of its generators is None
    draw = (rng or random).uniform
    for ceiling in ceilings:
        yield draw(0, ceiling)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read the wait that a server asks for, in seconds.

    `retry-after-ms` (Azure, OpenAI) goes before `Retry-After`, which holds seconds, possibly with a fraction,
    or an HTTP date (RFC 9110, 10.2.3). What cannot be read, and negative values, count as absent.

    Args:
        headers: Headers of the answer.
        now: Seconds since the epoch.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    try:
        when = parsedate_to_datetime(value)
        # The asctime form of an HTTP date names no zone; all forms are UTC.
        when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
        return max(0.0, when.timestamp() - now)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


_NUMBER = re.compile(r"\s*([0-9]+\.?[0-9]*|\.[0-9]+)\s*")


def _number(text: str | None) -> float | None:
    # Not float() alone: it reads `nan`, `-1` and `1_000` too.
    match = _NUMBER.fullmatch(text) if text is not None else None
    number = float(match[1]) if match is not None else math.inf
    return number if number < math.inf else None


def should_retry(headers: Mapping[str, str]) -> bool | None:
    """Read `x-should-retry`, None where the server does not say."""
    return {"true": True, "false": False}.get(headers.get("x-should-retry", "").lower())
