"""Retry and cooldown after a failed attempt. Pure: a failure in, a decision out."""

from __future__ import annotations

import random
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from async_openai.engine.health import Cause
from async_openai.engine.refusals import NO_CREDIT_CODES, Missing, RefusalReason
from async_openai.errors import APIError, Delivery

LONGEST_WAIT = 120.0
"""Seconds that a call waits in all, where nothing else is said. A server that asks for more is not waited for."""
FIRST_WAIT = 0.5
LONGEST_BACKOFF = 8.0
_RETRIED_STATUS = frozenset({408, 409, 429})
_SERVER_ERROR = 500
_ELSEWHERE = frozenset({401, 402, 403, 404, 410, 429})
_TIMED_OUT = 408
_RATE_LIMITED = 429
_OVERLOADED = frozenset({503, 529})

Verdict = Literal["retry", "elsewhere", "final"]
Reach = Literal["client", "endpoint", "model", "endpoint and model", "key", "key and model"]
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
    missing: Missing | None = None
    """What the host says it does not have."""
    at_large: bool = False
    """Nobody spoke for the host: it was too slow, or a proxy answered in its place."""
    may_be_billed: bool = False
    """The server may have done the work, so that asking anybody again may cost twice."""


def verdict(failure: Failure) -> Verdict:
    """Decide on the next attempt: with the same client, only with another one, or none.

    408, 409, 429, 5xx, connection errors and timeouts are repeated, as in the official client. A key without
    credit, 401, 402, 403, 404, 410 and a model that is gone will fail again there, though perhaps not with
    another client. Any other 4xx says that the request itself is wrong.
    """
    if failure.too_large or failure.malformed:
        return "final" if failure.too_large else "elsewhere"
    status = failure.status
    if status is None:
        return "retry"
    if failure.code in NO_CREDIT_CODES:
        return "elsewhere"
    if failure.should_retry is not None:
        return "retry" if failure.should_retry else _without_retry(failure, status)
    if status in _RETRIED_STATUS or status >= _SERVER_ERROR:
        return "retry"
    return _without_retry(failure, status)


def _without_retry(failure: Failure, status: int) -> Verdict:
    if failure.refusal is not None:
        return "final"
    elsewhere = status in _ELSEWHERE or status >= _SERVER_ERROR or failure.missing is not None
    return "elsewhere" if elsewhere else "final"


def says_later(failure: Failure) -> bool:
    """Whether a refusal asks for patience: a 429, and a 503 or 529 that names its delay."""
    if failure.status in _OVERLOADED and failure.retry_after is None:
        return False
    return failure.status in {_RATE_LIMITED, *_OVERLOADED} and verdict(failure) == "retry"


def cooldown_for(failure: Failure) -> tuple[Reach, Cause] | None:
    """Return the reach and cause of the cooldown after a failure; None where it says nothing of the client.

    What fails is one model of one endpoint: behind a gateway all others may work. Only who cannot be reached, or is too
    slow, or has a proxy answer in its place, is left alone as a whole.
    """
    status = failure.status
    if failure.too_large or failure.refusal is not None:
        return None
    if failure.delivery == "unsent" or failure.at_large:
        return "client", "unavailable"
    if status is None or failure.malformed or status == _TIMED_OUT or status >= _SERVER_ERROR:
        return "endpoint and model", "unavailable"
    if failure.code in NO_CREDIT_CODES:
        return "key", "quota"
    if failure.missing is not None:
        return _WITHOUT[failure.missing], "not found"
    return _BY_STATUS.get(status)


_BY_STATUS: Final[Mapping[int, tuple[Reach, Cause]]] = {
    401: ("key", "credentials"),
    402: ("key", "quota"),
    403: ("key", "credentials"),
    429: ("key and model", "rate limit"),
}
_WITHOUT: Final[Mapping[Missing, Reach]] = {
    "model": "model",
    "route": "endpoint",
    "model of route": "endpoint and model",
}


def names(error: APIError, parameter: str) -> bool:
    """Whether the words of a refusal, or its body, name a parameter."""
    content = error.response.content if error.response is not None else b""
    return parameter in error.message or content.find(parameter.encode()) >= 0


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
