"""Signatures of webhooks, by the Standard Webhooks specification (https://www.standardwebhooks.com).

The API signs `ID.TIMESTAMP.BODY` with HMAC-SHA256. The headers `webhook-id` and `webhook-timestamp` hold the first two,
`webhook-signature` one or more signatures, `v1,BASE64`, with a blank between them: several while a secret is replaced.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
from collections.abc import Iterable, Mapping
from typing import Any, cast

from async_openai.errors import ConfigurationError, InvalidWebhookSignatureError, ParameterTypeError
from async_openai.transport.clock import current

HeadersLike = Mapping[str, Any] | Iterable[tuple[Any, Any]]
"""Headers as web frameworks give them: a mapping, or pairs. The case of names does not matter."""

TOLERANCE = 300
"""Greatest age of a webhook in seconds, or lead of its clock."""


_MOST = 16
"""Signatures that are looked at. There are two while a secret is replaced."""
_DIGITS = 20
"""Digits of a timestamp that is one."""


def verify(payload: str | bytes, headers: HeadersLike, secret: str, tolerance: float = TOLERANCE) -> None:
    """Check that a webhook comes from the API.

    Raises:
        InvalidWebhookSignatureError: It does not, or too late.
        ConfigurationError: The secret is not one.
        ParameterTypeError: The payload is not the body as it came.
    """
    body, key = as_bytes(payload), _key(secret)
    identity, moment, signatures = _read(headers, ("webhook-id", "webhook-timestamp", "webhook-signature"))
    _check_time(moment, tolerance)
    signed = f"{identity}.{moment}.".encode("utf-8", "surrogatepass") + body
    expected = base64.b64encode(hmac.digest(key, signed, hashlib.sha256))
    # All of them, in constant time: how long it takes tells nothing.
    given = (one.removeprefix("v1,").encode("utf-8", "surrogatepass") for one in signatures.split(None, _MOST)[:_MOST])
    found = [hmac.compare_digest(expected, one) for one in given]
    if not any(found):
        raise InvalidWebhookSignatureError("the webhook is not signed with this secret")


def as_bytes(payload: str | bytes) -> bytes:
    """Return a body as bytes. It must be the raw one: decoded and encoded again, it has another signature."""
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, bytes | bytearray | memoryview):
        return bytes(payload)
    raise ParameterTypeError(
        f"payload: expected the body as it came, text or bytes, got {type(payload).__name__}", param="payload"
    )


def _key(secret: str) -> bytes:
    try:
        coded = secret.startswith("whsec_")
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True) if coded else secret.encode()
    except ValueError:
        # Its own text quotes the secret, or a part of it.
        raise ConfigurationError("the webhook secret is damaged: what follows whsec_ is not base64") from None
    if not key.strip():
        # Anybody could sign with it.
        raise ConfigurationError("the webhook secret is empty")
    return key


def _read(headers: HeadersLike, names: tuple[str, ...]) -> list[str]:
    pairs: Any = cast("Any", headers).items() if hasattr(headers, "items") else headers
    try:
        given = {_text(name).lower(): _text(value) for name, value in pairs}
    except (TypeError, ValueError):
        found = type(headers).__name__
        raise ParameterTypeError(f"headers: expected a mapping or pairs, got {found}", param="headers") from None
    missing = [name for name in names if not given.get(name)]
    if missing:
        raise InvalidWebhookSignatureError(f"the webhook has no header {missing[0]}")
    return [given[name] for name in names]


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _check_time(moment: str, tolerance: float) -> None:
    if isinstance(tolerance, bool) or not isinstance(tolerance, int | float) or not tolerance >= 0:
        raise ParameterTypeError(f"tolerance: expected seconds, 0 or more, got {tolerance!r}", param="tolerance")
    if not (moment.isascii() and moment.isdecimal() and len(moment) <= _DIGITS):
        raise InvalidWebhookSignatureError("the webhook's timestamp is not a number of seconds")
    age = math.floor(current.clock.time()) - int(moment)
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"the webhook is {age} seconds old, more than {tolerance}")
    if -age > tolerance:
        raise InvalidWebhookSignatureError(f"the webhook's timestamp is {-age} seconds ahead, more than {tolerance}")
