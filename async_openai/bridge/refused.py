"""The answers that stand for errors: the last one that came, or our own refusal in the API's words."""

from __future__ import annotations

import json
import math
from typing import Final

from async_openai.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    BudgetExceededError,
    NoUsableClientError,
    OpenAIError,
    UnknownModelError,
)
from async_openai.transport.clock import current
from async_openai.types.response import Headers, RawResponse

_REFUSED: Final = 400
_UNREADABLE: Final = 502
_NOBODY: Final = 503
_OWN: Final[tuple[tuple[type[OpenAIError], int, str, str], ...]] = (
    (BudgetExceededError, 429, "budget_exceeded", "insufficient_quota"),
    (UnknownModelError, 404, "model_not_found", "invalid_request_error"),
    (NoUsableClientError, _NOBODY, "no_usable_client", "server_error"),
    # Its body is no error that a client would read as one: a web page, JSON of another kind.
    (APIResponseValidationError, _UNREADABLE, "invalid_response", "server_error"),
    (OpenAIError, _REFUSED, "invalid_request", "invalid_request_error"),
)
"""Status, code and type of each of our own refusals; the first class that fits."""


def answer_for(error: OpenAIError) -> RawResponse | None:
    """Return the answer for an error; None where none came at all, and it is to be raised."""
    if isinstance(error, APIConnectionError):
        return None
    came = error.response if isinstance(error, APIStatusError) else None
    if isinstance(came, RawResponse) and came.status_code >= _REFUSED:
        return came
    if isinstance(error, APIStatusError):
        # An error inside an answer of status 200: its words, under the status that they mean.
        status = error.status_code if error.status_code >= _REFUSED else 500
        return _made(status, error, error.code, error.type or "server_error")
    status, code, kind = next((status, code, kind) for base, status, code, kind in _OWN if isinstance(error, base))
    return _made(status, error, code, kind)


def _made(status: int, error: OpenAIError, code: str | None, kind: str) -> RawResponse:
    param: str | None = getattr(error, "param", None)
    body = {"error": {"message": error.message, "type": kind, "param": param, "code": code}}
    headers = {"content-type": "application/json"}
    usable_at = error.usable_at if isinstance(error, APIError) else None
    if usable_at is not None:
        headers["retry-after"] = str(max(0, math.ceil(usable_at - current.clock.time())))
    return RawResponse(status, Headers.of(headers), json.dumps(body).encode())
