"""Errors of our tree from answers and transport failures. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

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

_SHOWN = 300
_ERROR_STATUS = re.compile("[45][0-9]{2}")


def from_transport(failure: SendFailure) -> APIConnectionError:
    """Make the error for a request without a complete answer."""
    kind = APITimeoutError if failure.timed_out else APIConnectionError
    certain = " (nothing was sent)" if failure.delivery == "unsent" else ""
    title = "Request timed out" if failure.timed_out else "Connection error"
    error = kind(f"{title}: {failure.message}{certain}")
    error.delivery = failure.delivery
    return error


def from_status(response: RawResponse, secret: str | None) -> APIStatusError:
    """Make the error for an answer with a status of refusal."""
    response = redacted(response, secret)
    body = error_object(decoded(response.content))
    message = _message(body) or _plain(response)
    return status_error_class(response.status_code)(
        f"{response.status_code}: {message}", status_code=response.status_code, body=body, response=response
    )


def from_error_object(
    body: object, response: RawResponse, secret: str | None, text: str | None = None
) -> APIStatusError:
    """Make the error for an error object inside an answer, or a stream, of status 200."""
    response = redacted(response, secret)
    found = error_object(_Blot(secret).value(body) if secret else body)
    fields: dict[str, Any] = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    code = str(fields.get("code"))
    status = int(code) if _ERROR_STATUS.fullmatch(code) else None
    kind = status_error_class(status) if status else APIStatusError
    message = _message(cast("object", found)) or "the server answered with an error"
    return kind(message, status_code=status or response.status_code, body=found, response=response, text=text)


def malformed(
    response: RawResponse, secret: str | None, why: str, text: str | None = None
) -> APIResponseValidationError:
    """Make the error for an answer outside the API's documents."""
    response = redacted(response, secret)
    content_type = response.headers.get("content-type", "no content type")
    return APIResponseValidationError(
        f"the answer is not what the API documents: {why} (status {response.status_code}, {content_type})",
        body=response.text[:_SHOWN] if text is None else None,
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
    return Failure(
        "answered",
        status=status,
        # OpenAI says it in `code`, some hosts in `type`.
        code="insufficient_quota" if error.type == "insufficient_quota" else error.code,
        should_retry=should_retry(headers),
        retry_after=server_delay(status, headers, error.message, now),
        refusal=_refusal(error) if status in _REFUSALS else None,
    )


def _is_json(error: APIResponseValidationError) -> bool:
    # A web page comes from a proxy or a wrong address; JSON that does not fit may be an answer that was paid for.
    return error.response is not None and "json" in error.response.headers.get("content-type", "")


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
    return "context length" if _TOO_LONG.search(error.message) else None


_MASK = "**********"
_PLACEHOLDER = 8
"""Characters. Shorter keys are mostly placeholders ("none", "EMPTY") and stand inside other words."""


class _Blot:
    """Blots a key out of texts: a real one wherever it is, a placeholder where it is a word of its own."""

    def __init__(self, secret: str) -> None:
        text = re.escape(secret)
        self.real = len(secret) >= _PLACEHOLDER
        self._pattern = re.compile(text if self.real else rf"(?<!\w){text}(?!\w)")

    def text(self, text: str) -> str:
        return self._pattern.sub(_MASK, text)

    def value(self, value: object) -> object:
        """Blot out in decoded JSON, where escapes are plain; the result is JSON still."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in cast("list[object]", value)]
        if isinstance(value, dict):
            fields = cast("dict[str, object]", value)
            # A placeholder may be the name of a field: "error".
            return {self.text(name) if self.real else name: self.value(item) for name, item in fields.items()}
        return value

    def content(self, content: bytes) -> bytes:
        try:
            body = json.loads(content)
            clean = self.value(body)
        except (ValueError, RecursionError):
            return self.text(content.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        return content if clean == body else json.dumps(clean).encode()

    def header(self, value: bytes) -> bytes:
        return self.text(value.decode("latin-1")).encode("latin-1")


def redacted(response: RawResponse, secret: str | None) -> RawResponse:
    """Blot out the key wherever the server echoes it."""
    if not secret:
        return response
    blot = _Blot(secret)
    headers = type(response.headers)((name, blot.header(value)) for name, value in response.headers.raw)
    return RawResponse(response.status_code, headers, blot.content(response.content))


def decoded(content: bytes) -> object:
    """Decode JSON; anything else comes back as text, nothing as None."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace") or None


def error_object(body: object) -> object:
    """Find the error object in the hosts' shapes.

    `{"error": {...}}`, `[{"error": {...}}]`, `{"errors": [...]}`; `{"error": "text"}` and `{"detail": ...}` are it.
    """
    if isinstance(body, list) and body:
        return error_object(cast("list[object]", body)[0])
    if isinstance(body, dict):
        fields = cast("dict[str, object]", body)
        inner = fields.get("error") or fields.get("errors")
        if isinstance(inner, dict):
            return cast("object", inner)
        return error_object(cast("object", inner)) if isinstance(inner, list) and inner else fields
    return cast("object", body)


def _message(body: object) -> str | None:
    if isinstance(body, dict):
        fields = cast("dict[str, object]", body)
        names = ("message", "detail", "error_description", "error")
        found = next((value for name in names if (value := fields.get(name)) and value is not True), None)
        if isinstance(found, dict):
            return _message(cast("object", found))
        return found if isinstance(found, str) else (json.dumps(found, default=str)[:_SHOWN] if found else None)
    if isinstance(body, str) and not body.lstrip().startswith("<"):
        return body.strip()[:_SHOWN] or None
    return None


def _plain(response: RawResponse) -> str:
    """Describe an answer without an error object in a few words."""
    title = re.search(r"<title[^>]*>([^<]{1,200})</title>", response.text[:5000], re.IGNORECASE)
    if title:
        return f"an HTML page titled {' '.join(title[1].split())!r}"
    return "an empty answer" if not response.content.strip() else "an answer without an error message"
