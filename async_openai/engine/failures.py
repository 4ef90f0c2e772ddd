"""Errors of our tree from answers and transport failures. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from pydantic import ValidationError

from async_openai.engine.foreign_json import SHOWN, beginning, copied
from async_openai.engine.host_words import LOOKED_AT, body_of, error_object, says_something, without_halves, words_of
from async_openai.engine.refusals import FILTERED as FILTER_CODE
from async_openai.engine.refusals import (
    NO_CREDIT,
    NOTHING_LEFT,
    has_no_credit,
    missing,
    reason_in,
    refusal_of_prompt,
    words_of_filtered,
)
from async_openai.engine.retry import Failure, should_retry
from async_openai.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ResponseTooLargeError,
    status_error_class,
)
from async_openai.transport.base import SendFailure
from async_openai.types.response import RawResponse
from async_openai.types.usage import CompletionUsage

_ERROR_STATUS = re.compile("[45][0-9]{2}")
_STATUS_DIGITS = 3
_REFUSED_BEYOND = 1000
_STATUSES = ("code", "status", "statusCode", "status_code", "error_code")
"""Where an error object may name its HTTP status."""


def from_transport(failure: SendFailure) -> APIConnectionError:
    """Make the error for a request without a complete answer."""
    kind = APITimeoutError if failure.timed_out else APIConnectionError
    certain = " (nothing was sent)" if failure.delivery == "unsent" else ""
    title = "Request timed out" if failure.timed_out else "Connection error"
    error = kind(f"{title}: {failure.message}{certain}")
    error.delivery = failure.delivery
    return error


def from_status(response: RawResponse) -> APIStatusError:
    """Make the error for an answer with a status of refusal."""
    whole = body_of(response.content)
    filtered = words_of_filtered(whole)
    message = filtered or words_of(whole) or _wordless(whole, response)
    body: object = copied(error_object(whole))
    error = status_error_class(response.status_code)(
        f"{response.status_code}{_led_to(response)}: {message}",
        status_code=response.status_code,
        body=body,
        response=response,
    )
    if filtered is not None:
        error.code, error.usage = FILTER_CODE, _usage_of(cast("dict[str, object]", whole))
    return error


def emptied(response: RawResponse, usage: object = None) -> APIStatusError:
    """Make the error for an answer of which a content filter left nothing."""
    error = from_error_object({"code": FILTER_CODE, "message": NOTHING_LEFT}, response)
    error.usage = usage
    return error


def _usage_of(body: Mapping[str, object]) -> CompletionUsage | None:
    """Return the usage of a completion that came as an error."""
    try:
        return CompletionUsage.model_validate(body.get("usage"))
    except ValidationError:
        return None


def from_error_object(body: object, response: RawResponse, text: str | None = None) -> APIStatusError:
    """Make the error for an error object inside an answer, or a stream, of status 200."""
    if isinstance(body, str):
        body = body_of(body.encode("utf-8", "replace"))
    found = copied(error_object(body))
    message = words_of(body) or f"the server answered with an error{_shown(body)}"
    status = _status_in(found)
    kind = status_error_class(status) if status else APIStatusError
    return kind(message, status_code=status or response.status_code, body=found, response=response, text=text)


def _status_in(body: object) -> int | None:
    """Return the status that an error object names."""
    fields: dict[str, Any] = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    codes = (str(value) for name in _STATUSES if isinstance(value := fields.get(name), str | int) and _is_short(value))
    return next((int(code) for code in codes if _ERROR_STATUS.fullmatch(code)), None)


def _is_short(value: str | int) -> bool:
    return len(value) == _STATUS_DIGITS if isinstance(value, str) else 0 < value < _REFUSED_BEYOND


def malformed(response: RawResponse, why: str, text: str | None = None) -> APIResponseValidationError:
    """Make the error for an answer outside the API's documents."""
    content_type = response.headers.get("content-type", "no content type")[:SHOWN]
    return APIResponseValidationError(
        f"the answer is not what the API documents: {why} (status {response.status_code}, {content_type})",
        body=beginning(response.content) if text is None else None,
        response=response,
        text=text,
    )


def failure_of(error: APIError, now: float, models: Iterable[str | None] = (), path: str = "") -> Failure:
    """Read a `Failure` off an error.

    Args:
        error: The error.
        now: Seconds since the epoch.
        models: The model, as asked for and as sent.
        path: The path of the operation.
    """
    if isinstance(error, APIConnectionError):
        late = isinstance(error, APITimeoutError)
        return Failure(error.delivery, may_be_billed=error.delivery == "unknown", at_large=late)
    if isinstance(error, ResponseTooLargeError):
        return Failure("answered", status=error.status_code, too_large=True, may_be_billed=True)
    if isinstance(error, APIResponseValidationError):
        return Failure("answered", status=error.status_code, malformed=True, may_be_billed=_is_json(error))
    from async_openai.engine.delays import server_delay  # noqa: PLC0415 - off the path of calls that succeed

    headers: Mapping[str, str] = error.response.headers if error.response is not None else {}
    status = error.status_code if isinstance(error, APIStatusError) else 0
    if status < _REFUSED:
        status = _meant(error)
    inside = error.response is not None and error.response.status_code < _REFUSED
    lost = status in _GATEWAYS and not inside and not _is_of_the_api(error.body)
    return Failure(
        "unknown" if lost else "answered",
        status=status,
        code=NO_CREDIT if status < _SERVER_ERROR and has_no_credit(error, status) else error.code,
        should_retry=should_retry(headers),
        retry_after=server_delay(status, headers, error.message[:LOOKED_AT], now),
        refusal=refusal_of_prompt(error, status),
        missing=missing(error, status, models, path),
        at_large=status in _PROXIES and not _is_of_a_host(error.body),
        may_be_billed=lost,
    )


def _is_of_a_host(body: object) -> bool:
    """Whether an error names a type, a code or a provider. What stands in front of a host has a page, or mere words."""
    if not isinstance(body, dict):
        return False
    fields = cast("dict[str, object]", body)
    return any(says_something(fields.get(name)) for name in ("type", "code", "metadata"))


def _is_of_the_api(body: object) -> bool:
    """Whether an error is in the API's own shape. Gateways have a page, or words of their own."""
    if not isinstance(body, dict):
        return False
    fields = cast("dict[str, object]", body)
    message, kind = fields.get("message"), fields.get("type")
    if not isinstance(message, str) or not isinstance(kind, str) or kind in _NO_TYPES:
        return False
    # LiteLLM has the API's shape.
    return not message.startswith("litellm.")


def _is_json(error: APIResponseValidationError) -> bool:
    # A web page comes from a proxy or a wrong address; JSON that does not fit may be an answer that was paid for.
    return error.response is not None and "json" in error.response.headers.get("content-type", "")


_GATEWAYS = frozenset({408, 502, 504, 520, 521, 522, 523, 524})
"""What a gateway answers in the place of the host: nobody knows whether that did the work."""
_PROXIES = _GATEWAYS | {503}
"""What a proxy answers that does not reach the host, unless the host says it in its own words."""
_NO_TYPES = frozenset({"", "None", "null"})
_REFUSED = 300
_CLIENT_ERROR = 400
_LONGEST_URL = 1000
_SERVER_ERROR = 500
_RATE_LIMITS = frozenset({"rate_limit_exceeded", "rate_limit_error", "requests", "tokens"})


def _meant(error: APIError) -> int:
    """Return the proper status of an error inside an answer of status 200."""
    words = {error.code, error.type}
    if words & _RATE_LIMITS or has_no_credit(error, 0):
        return 429
    return 400 if "invalid_request_error" in words or reason_in(error) is not None else 500


def _wordless(body: object, response: RawResponse) -> str:
    """Describe an answer without words."""
    if not response.content.strip():
        return "an empty answer"
    return f"an answer without an error message{_shown(body)}"


def _shown(body: object) -> str:
    """Return the beginning of JSON that nobody understood."""
    if not isinstance(body, dict | list | int | float) or not says_something(cast("object", body)):
        return ""
    try:
        text = json.dumps(copied(cast("object", body)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""  # a number of too many digits
    return f": {without_halves(text[:SHOWN])}"


def _led_to(response: RawResponse) -> str:
    """Say where a redirect leads that was not followed. What follows a `?` may be a secret, and so may a login."""
    location = response.headers.get("location") if response.status_code < _CLIENT_ERROR else None
    if not location:
        return ""
    url, query, _ = location.partition("#")[0].partition("?")
    if len(url) > _LONGEST_URL:
        return " (it leads far away)"
    scheme, separator, rest = url.partition("//")
    host, slash, path = rest.partition("/")
    return f" (it leads to {scheme}{separator}{host.rpartition('@')[2]}{slash}{path}{query and '?...'})"
