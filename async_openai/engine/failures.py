"""Errors of our tree from answers and transport failures. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

from async_openai.engine.foreign_json import DEEPEST, SHOWN, beginning, copied, decoded
from async_openai.engine.retry import Failure, RefusalReason, should_retry
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

_LOOKED_AT = 5000
"""Bytes, or characters, of a server's text that a pattern is looked for in."""
_WORDS = ("message", "detail", "error_description", "error")
_TITLE = re.compile(r"<title[^<>]{0,100}>([^<]{1,200})</title>", re.IGNORECASE)
_ERROR_STATUS = re.compile("[45][0-9]{2}")


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
    body: object = copied(error_object(decoded(response.content)))
    message = _message(body) or _plain(response)
    return status_error_class(response.status_code)(
        f"{response.status_code}: {message}", status_code=response.status_code, body=body, response=response
    )


def from_error_object(body: object, response: RawResponse, text: str | None = None) -> APIStatusError:
    """Make the error for an error object inside an answer, or a stream, of status 200."""
    found = copied(error_object(body))
    fields: dict[str, Any] = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    code = str(fields.get("code"))
    status = int(code) if _ERROR_STATUS.fullmatch(code) else None
    kind = status_error_class(status) if status else APIStatusError
    message = _message(cast("object", found)) or "the server answered with an error"
    return kind(message, status_code=status or response.status_code, body=found, response=response, text=text)


def malformed(response: RawResponse, why: str, text: str | None = None) -> APIResponseValidationError:
    """Make the error for an answer outside the API's documents."""
    content_type = response.headers.get("content-type", "no content type")[:SHOWN]
    return APIResponseValidationError(
        f"the answer is not what the API documents: {why} (status {response.status_code}, {content_type})",
        body=beginning(response.content) if text is None else None,
        response=response,
        text=text,
    )


def failure_of(error: APIError, now: float) -> Failure:
    """Read a `Failure` off an error. `now` is in seconds since the epoch."""
    if isinstance(error, APIConnectionError):
        return Failure(error.delivery, may_be_billed=error.delivery == "unknown")
    if isinstance(error, ResponseTooLargeError):
        return Failure("answered", status=error.status_code, too_large=True, may_be_billed=True)
    if isinstance(error, APIResponseValidationError):
        return Failure("answered", status=error.status_code, malformed=True, may_be_billed=_is_json(error))
    from async_openai.engine.delays import server_delay  # noqa: PLC0415 - off the path of calls that succeed

    headers: Mapping[str, str] = error.response.headers if error.response is not None else {}
    status = error.status_code if isinstance(error, APIStatusError) else 0
    if status < _REFUSED:
        status = _meant(error)
    lost = status in _GATEWAYS and not _is_of_the_api(error.body)
    return Failure(
        "unknown" if lost else "answered",
        status=status,
        # OpenAI says it in `code`, some hosts in `type`.
        code="insufficient_quota" if error.type == "insufficient_quota" else error.code,
        should_retry=should_retry(headers),
        retry_after=server_delay(status, headers, error.message[:_LOOKED_AT], now),
        refusal=_refusal(error) if status in _REFUSALS else None,
        may_be_billed=lost,
    )


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
_NO_TYPES = frozenset({"", "None", "null"})
_REFUSED = 300
_REFUSALS = frozenset({400, 413, 422})
_RATE_LIMITS = frozenset({"rate_limit_exceeded", "rate_limit_error", "requests", "tokens"})
_TOO_LONG = re.compile(
    r"maximum context length|context[ _]length|context window|exceeds? the (?:available )?context|prompt is too long",
    re.IGNORECASE,
)
"""How hosts say it that have no code for it (vLLM, llama.cpp, Anthropic)."""
_FILTERED = frozenset({"content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation"})


def _meant(error: APIError) -> int:
    """Return the proper status of an error inside an answer of status 200."""
    words = {error.code, error.type}
    if words & _RATE_LIMITS or "insufficient_quota" in words:
        return 429
    return 400 if "invalid_request_error" in words or _refusal(error) is not None else 500


def _refusal(error: APIError) -> RefusalReason | None:
    if error.code in _FILTERED:
        return "content filter"
    if error.code == "context_length_exceeded" or error.type == "exceed_context_size_error":
        return "context length"
    return "context length" if _TOO_LONG.search(error.message[:_LOOKED_AT]) else None


def error_object(body: object) -> object:
    """Find the error object in the hosts' shapes.

    `{"error": {...}}`, `[{"error": {...}}]`, `{"errors": [...]}`; `{"error": "text"}` and `{"detail": ...}` are it.
    """
    for _ in range(DEEPEST):
        if isinstance(body, list) and body:
            body = cast("list[object]", body)[0]
            continue
        if not isinstance(body, dict):
            break
        fields = cast("dict[str, object]", body)
        inner = fields.get("error") or fields.get("errors")
        if isinstance(inner, dict):
            return cast("object", inner)
        if not (isinstance(inner, list) and inner):
            break
        body = cast("object", inner)
    return cast("object", body)


def _message(body: object) -> str | None:
    for _ in range(DEEPEST):
        if not isinstance(body, dict):
            break
        fields = cast("dict[str, object]", body)
        found = next((value for name in _WORDS if (value := fields.get(name)) and value is not True), None)
        if not isinstance(found, dict):
            return found if isinstance(found, str) else (json.dumps(found, default=str)[:SHOWN] if found else None)
        body = cast("object", found)
    if isinstance(body, str) and not body.lstrip().startswith("<"):
        return body.strip()[:SHOWN] or None
    return None


def _plain(response: RawResponse) -> str:
    """Describe an answer without an error object in a few words."""
    title = _TITLE.search(response.content[:_LOOKED_AT].decode("utf-8", "replace"))
    if title:
        return f"an HTML page titled {' '.join(title[1].split())!r}"
    return "an empty answer" if not response.content.strip() else "an answer without an error message"
