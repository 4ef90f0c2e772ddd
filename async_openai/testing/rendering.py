"""An answer as bytes: status line, headers, framing, disturbed by a fault. Pure."""

from __future__ import annotations

from functools import lru_cache
from http import HTTPStatus

from async_openai.testing.answers.server_answer import ServerAnswer, encode, error_answer
from async_openai.testing.api_errors import ApiError
from async_openai.testing.journal import RecordedRequest
from async_openai.testing.server_faults import Fault

_NO_FAULT = Fault()
BODYLESS = frozenset({204, 304})
"""Statuses without a body."""


def disturbed(answer: ServerAnswer, fault: Fault, *, azure: bool) -> ServerAnswer:
    """An answer disturbed, or replaced, by a fault."""
    if fault.replaces_answer:
        answer = _replacement(fault, azure=azure)
    if fault.malformed_json and answer.events is None:
        answer.body = answer.body[: len(answer.body) // 2]
    if fault.content_type is not None:
        answer.content_type = fault.content_type
    answer.headers = {**answer.headers, **{name.lower(): value for name, value in fault.headers.items()}}
    return answer


def _replacement(fault: Fault, *, azure: bool) -> ServerAnswer:
    status = fault.status or (fault.error.status if fault.error else 200)
    if fault.body is None:
        return error_answer(fault.error or _plain_error(status), azure=azure, status=status)
    if isinstance(fault.body, (bytes, str)):
        return ServerAnswer(status, fault.body.encode() if isinstance(fault.body, str) else fault.body)
    return ServerAnswer(status, encode(fault.body).encode())


def _plain_error(status: int) -> ApiError:
    kind = "server_error" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "invalid_request_error"
    return ApiError(status, f"{_reason(status)} (scripted by the testing server).", kind)


@lru_cache(maxsize=64)
def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def head_bytes(
    request: RecordedRequest, answer: ServerAnswer, fault: Fault, run: str, *, framing: str, length: int, close: bool
) -> bytes:
    """Status line and headers."""
    fields: dict[str, str | None] = {"content-type": answer.content_type}
    if framing == "length" and answer.status not in BODYLESS:
        fields["content-length"] = str(length)
    elif framing == "chunked":
        fields["transfer-encoding"] = "chunked"
    if fault.encoding:
        fields["content-encoding"] = fault.encoding
    if close:
        fields["connection"] = "close"
    fields["x-request-id"] = f"req_{run}{request.number:020x}"
    fields["openai-processing-ms"] = str(round(fault.delay * 1000) + 1)
    extra = _AZURE_FIELDS if request.azure else _OPENAI_FIELDS
    if request.azure:
        fields["apim-request-id"] = f"{run}-{request.number:08x}"
    else:
        fields["openai-organization"] = request.headers.get("openai-organization", "org-testing")
    names = {**fields, **extra, **answer.headers}
    lines = [f"{name}: {value}\r\n" for name, value in names.items() if value is not None]
    return f"HTTP/1.1 {answer.status} {_reason(answer.status)}\r\n{''.join(lines)}\r\n".encode("latin-1", "replace")


_LIMITS = {
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-limit-tokens": "2000000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "1999990",
}
_OPENAI_FIELDS = {
    "openai-version": "2020-10-01",
    **_LIMITS,
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "0s",
}
_AZURE_FIELDS = {"x-ms-region": "Loopback", "azureml-model-session": "testing", **_LIMITS}


def whole_answer(request: RecordedRequest, answer: ServerAnswer, run: str, *, close: bool) -> bytes | None:
    """All bytes of an undisturbed answer; None if it must be written bit by bit."""
    if answer.events is not None and not isinstance(answer.events, list):
        return None
    framing = framing_of(request, answer, _NO_FAULT)
    if framing == "close":
        return None
    length = len(answer.body)
    head = head_bytes(request, answer, _NO_FAULT, run, framing=framing, length=length, close=close)
    if request.method == "HEAD":
        return head
    if answer.events is None:
        return head + answer.body
    return head + b"".join(map(chunk, answer.events)) + LAST_CHUNK


def framing_of(request: RecordedRequest, answer: ServerAnswer, fault: Fault) -> str:
    """Framing of the body."""
    if fault.framing is not None:
        framing: str = fault.framing
    elif answer.events is not None or fault.dribble is not None:
        framing = "chunked"
    else:
        framing = "length"
    # HTTP/1.0 has no chunks, and the length of a stream is not known before its end.
    if framing == "chunked" and request.version == "HTTP/1.0":
        return "close"
    return "close" if framing == "length" and answer.events is not None else framing


def chunk(data: bytes) -> bytes:
    """Data as one chunk of the chunked transfer coding."""
    return b"%x\r\n%b\r\n" % (len(data), data)


LAST_CHUNK = b"0\r\n\r\n"
