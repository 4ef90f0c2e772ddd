"""Retry and cooldown after a failed attempt. Pure: a failure in, a decision out."""

from __future__ import annotations

import random
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Literal

from async_openai.engine.health import Cause
from async_openai.errors import Delivery

LONGEST_WAIT = 120.0
"""Seconds that a call waits in all, where nothing else is said. A server that asks for more is not waited for."""
FIRST_WAIT = 0.5
LONGEST_BACKOFF = 8.0
_RETRIED_STATUS = frozenset({408, 409, 429})
_SERVER_ERROR = 500
_NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})

_NO_SUCH_KEY = frozenset({401, 403})
_NOT_FOUND = 404
_PAYMENT_REQUIRED = 402
_TIMED_OUT = 408
_RATE_LIMITED = 429
_OVERLOADED = frozenset({503, 529})

Verdict = Literal["retry", "elsewhere", "final"]
RefusalReason = Literal["context length", "content filter"]
"""The reason of a refusal that another model, or another provider, may not share."""
Reach = Literal["client", "model", "key", "key and model"]
"""How much of a client a failure speaks against."""


@dataclass(frozen=True, slots=True)
class Failure:
    """The facts of one failed attempt for a retry."""

    delivery: Delivery
    status: int | None = None
    code: str | None = None
    should_retry: bool | None = None
    """The server's own word (`x-should-retry`)."""
    retry_after: float | None = None
    """Seconds that the server asks for."""
    malformed: bool = False
    """The answer was not what the API documents."""
    too_large: bool = False
    """The answer was larger than it may be."""
    refusal: RefusalReason | None = None
    may_be_billed: bool = False
    """The server may have done the work, so that asking anybody again may cost twice."""


def verdict(failure: Failure) -> Verdict:
    """Decide on the next attempt: with the same client, only with another one, or none.

    408, 409, 429, 5xx, connection errors and timeouts are repeated, as in the official client. A key without
    credit (`insufficient_quota`, 402), 401, 403 and 404 will fail again there, though perhaps not with
    another client. Any other 4xx says that the request itself is wrong.
    """
    if failure.too_large or failure.malformed:
        return "final" if failure.too_large else "elsewhere"
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


def says_later(failure: Failure) -> bool:
    """Whether a refusal asks for patience: a 429, and a 503 or 529 that names its delay."""
    if failure.status in _OVERLOADED and failure.retry_after is None:
        return False
    return failure.status in {_RATE_LIMITED, *_OVERLOADED} and verdict(failure) == "retry"


def cooldown_for(failure: Failure) -> tuple[Reach, Cause] | None:
    """Return the reach and cause of the cooldown after a failure; None where it says nothing of the client."""
    status = failure.status
    if failure.too_large:
        return None
    if status is None or failure.malformed or status == _TIMED_OUT or status >= _SERVER_ERROR:
        return "client", "unavailable"
    if failure.code in _NO_CREDIT or status == _PAYMENT_REQUIRED:
        return "key", "quota"
    if status == _RATE_LIMITED:
        return "key and model", "rate limit"
    if status in _NO_SUCH_KEY:
        return "key", "credentials"
    return ("model", "not found") if status == _NOT_FOUND else None


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


def should_retry(headers: Mapping[str, str]) -> bool | None:
    """Read `x-should-retry`, None where the server does not say."""
    return {"true": True, "false": False}.get(headers.get("x-should-retry", "").lower())
