"""For how long a server asks to be left alone. Pure: headers and texts in, seconds out."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC

from async_openai.importing import importing

_NUMBER = re.compile(r"\s*([0-9]+\.?[0-9]*|\.[0-9]+)\s*")
_AMOUNT = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_UNIT = r"(?:milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![a-z])"
# Only the last amount may do without its unit: with more of them digits could be shared out in many ways.
_AMOUNTS = rf"(?:{_AMOUNT}\s*{_UNIT}\s*)*{_AMOUNT}(?:\s*{_UNIT})?"
_DURATION = re.compile(_AMOUNTS, re.IGNORECASE | re.ASCII)
_PART = re.compile(rf"({_AMOUNT})\s*({_UNIT})?", re.IGNORECASE | re.ASCII)
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_MILLISECONDS = ("ms", "milli")
_ANNOUNCED = re.compile(r"(?:retry after|try again in)\s", re.IGNORECASE | re.ASCII)
_FIRST_AMOUNTS = re.compile(_AMOUNTS, re.IGNORECASE | re.ASCII)
_LONGEST = 64
"""Characters of a number, a duration or a date that are looked at: more is none."""
_MOST_OF_MESSAGE = 4096
"""Characters of an error's text that are looked at."""
_RATE_LIMITED = 429
_LIMITS = ("requests", "tokens")
_TELLING = 1.0
"""Seconds until it is whole again from which a limit may be the one that was met, though something is left of it."""


def server_delay(status: int, headers: Mapping[str, str], message: str, now: float) -> float | None:
    """Read the delay named by an answer, in seconds; None where it names none.

    `retry-after-ms` and `Retry-After` go first. A 429 without them may say it in its text (Azure: "retry after 8
    seconds"; OpenAI: "try again in 1.5s") or by when its limits are reset.

    Args:
        status: HTTP status.
        headers: Headers of the answer.
        message: Text of its error.
        now: Seconds since the epoch.
    """
    found = retry_after(headers, now)
    if found is not None or status != _RATE_LIMITED:
        return found
    return _announced(message) or _reset(headers)


def _announced(message: str) -> float | None:
    """Read the delay out of the text of an error."""
    text = message[:_MOST_OF_MESSAGE]
    for found in _ANNOUNCED.finditer(text):
        amounts = _FIRST_AMOUNTS.match(text[found.end() : found.end() + _LONGEST].lstrip())
        if amounts:
            return duration(amounts[0])
    return None


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read the headers made for it.

    `retry-after-ms` (Azure, OpenAI; also `x-ms-retry-after-ms`) goes before `Retry-After`, which holds seconds,
    possibly with a fraction, or an HTTP date (RFC 9110, 10.2.3). What cannot be read, and negative values, count as
    absent.

    Args:
        headers: Headers of the answer.
        now: Seconds since the epoch.
    """
    milliseconds = _number(headers.get("retry-after-ms") or headers.get("x-ms-retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    return _date(value, now) if seconds is None else seconds


def duration(text: str) -> float | None:
    """Read a duration as servers write it: `1s`, `6m0s`, `250ms`, `1.5`, `8 seconds`. None where it is none."""
    text = text.strip() if len(text) <= _LONGEST else ""
    if _DURATION.fullmatch(text) is None:
        return None
    total = 0.0
    for part in _PART.finditer(text):
        unit = (part[2] or "s").lower()
        total += float(part[1]) * (0.001 if unit.startswith(_MILLISECONDS) else _SECONDS[unit[0]])
    return total if total < math.inf else None


def _reset(headers: Mapping[str, str]) -> float | None:
    """Return the reset of the limit in use, in seconds; where none says so, the later one.

    OpenAI tells of both limits in every answer. One of which much is left, and that is whole in some milliseconds, is
    not the one that was met.
    """
    resets = {
        name: seconds
        for name in _LIMITS
        if (text := headers.get(f"x-ratelimit-reset-{name}")) and (seconds := duration(text)) is not None
    }
    left = {name: headers.get(f"x-ratelimit-remaining-{name}", "").strip() for name in resets}
    used_up = [resets[name] for name in resets if left[name] == "0"]
    others = [seconds for name, seconds in resets.items() if not left[name] or seconds >= _TELLING]
    return max(used_up or others, default=None)


def _number(text: str | None) -> float | None:
    # Not float() alone: it reads `nan`, `-1` and `1_000` too.
    match = _NUMBER.fullmatch(text) if text is not None and len(text) <= _LONGEST else None
    number = float(match[1]) if match is not None else math.inf
    return number if number < math.inf else None


def _date(value: str, now: float) -> float | None:
    if len(value) > _LONGEST:
        return None
    with importing:
        # With all that it imports it takes as long as the package itself, and few servers send a date.
        from email.utils import parsedate_to_datetime  # noqa: PLC0415
    try:
        when = parsedate_to_datetime(value)
        # The asctime form of an HTTP date names no zone; all forms are UTC.
        when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
        return max(0.0, when.timestamp() - now)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
