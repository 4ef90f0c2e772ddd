"""A fault of one request, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from async_openai.testing.api_errors import ApiError, method_not_allowed, model_not_found, unauthorized

_QUOTA = (
    "You exceeded your current quota, please check your plan and billing details. For more information on this error, "
    "read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors."
)
_CONTEXT = (
    "This model's maximum context length is {limit} tokens. However, your messages resulted in {asked} tokens. "
    "Please reduce the length of the messages."
)
_FILTER = (
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify "
    "your prompt and retry. To learn more about our content filtering policies please read our documentation: "
    "https://go.microsoft.com/fwlink/?linkid=2198766"
)
_SERVER_ERROR = (
    "The server had an error while processing your request. Sorry about that! You can retry your request, or contact "
    "us through our help center at help.openai.com if the error persists."
)
_OVERLOADED = "The engine is currently overloaded, please try again later"
_AZURE_RATE_LIMIT = (
    "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded call "
    "rate limit of your current OpenAI S0 pricing tier. Please retry after {seconds} seconds. Please go here: "
    "https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit."
)
_HTML = "<html>\n<head><title>{status}</title></head>\n<body><center><h1>{status}</h1></center></body>\n</html>\n"

Phase = Literal["before_headers", "after_headers"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Fault:
    """A fault of one request: in the place of the usual answer, or in the course of it.

    Members combine: `Fault(status=503, delay=0.1, dribble=1)`. Times are in seconds. Without a `status`, `error` or
    `body` the usual answer is given, and only its delivery is disturbed.
    """

    # What is answered
    status: int | None = None
    """HTTP status; an error status without `error` or `body` gets a body of the API's shape."""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """Headers to add or replace; None removes one."""
    error: ApiError | None = None
    """The error object, written in the dialect (OpenAI, Azure) of the request."""
    body: bytes | str | Mapping[str, Any] | list[Any] | None = None
    """The body as it is; anything but bytes and str is written as JSON."""
    content_type: str | None = None
    """Media type to claim."""
    malformed_json: bool = False
    """Leave out the second half of the body, with a fitting Content-Length."""
    encoding: Literal["gzip", "deflate"] | None = None
    """Compress the body. A stream is compressed event by event."""
    raw: bytes | None = None
    """Write exactly these bytes instead of any HTTP answer, then close; only `delay` goes with it."""

    # When
    delay: float = 0.0
    """Seconds before the headers."""
    event_delay: float = 0.0
    """Seconds before each event of a stream."""
    stall: Phase | int | None = None
    """Hang before or after the headers, or after so many events: until `Server.release()`, or until an end goes."""
    before_body: bool = False
    """Answer on the request's head without its body, then close. Only `path`, `key` and such can be matched."""
    stop_reading: bool = False
    """With `before_body`: leave the body unread in the socket, so that a client blocks in writing it."""

    # How it is cut short
    cut: Phase | None = None
    """Close the connection before or after the headers."""
    cut_after_bytes: int | None = None
    """Close it after so many bytes of the body (as sent, without transfer coding)."""
    cut_after_events: int | None = None
    """Close it after so many events of a stream."""
    reset: bool = False
    """Close with a RST, not a FIN. Alone: before the headers."""
    close: Literal["announced", "silent"] | None = None
    """Close after a whole answer: with `Connection: close`, or without a word."""

    # How it is written
    framing: Literal["length", "chunked", "close"] | None = None
    """Framing of the body: `close` ends it by closing. Default: by the length, of a stream by chunks."""
    dribble: int | None = None
    """Write the body so many bytes at a time, each a chunk of its own; splits UTF-8 characters."""
    line_end: Literal["\n", "\r\n", "\r"] = "\n"
    """Line ends of a stream."""
    pings: bool = False
    """Put a comment before each event of a stream, as proxies do to keep a connection open."""
    bom: bool = False
    """Begin a stream with a byte order mark."""
    done: bool = True
    """False: end a stream without `data: [DONE]`."""
    final_blank_line: bool = True
    """False: leave out the blank line after the last event of a stream."""
    error_after_events: int | None = None
    """Send `error` as an event after so many events of a stream, and end there."""

    def __post_init__(self) -> None:
        for name in ("delay", "event_delay", "cut_after_bytes", "cut_after_events", "error_after_events"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ValueError(f"{name} must not be negative, got {value}")
        if self.dribble is not None and self.dribble < 1:
            raise ValueError(f"dribble must be at least 1 byte, got {self.dribble}")
        if self.stop_reading and not self.before_body:
            raise ValueError("stop_reading needs before_body=True")

    @property
    def replaces_answer(self) -> bool:
        """The usual answer is not given at all."""
        in_stream = self.error_after_events is not None
        return self.status is not None or self.body is not None or (self.error is not None and not in_stream)

    @property
    def ends_early(self) -> bool:
        """The connection is closed before the answer is whole."""
        cuts = (self.cut, self.cut_after_bytes, self.cut_after_events)
        return self.reset or any(cut is not None for cut in cuts)

    # ---- the usual ones, with the real API's bodies

    @classmethod
    def from_error(cls, error: ApiError, **more: Any) -> Fault:
        """Answer with an error; `more` are further members of `Fault`."""
        return cls(error=error, status=error.status, **more)

    @classmethod
    def server_error(cls, status: int = 500, **more: Any) -> Fault:
        """A failure inside the server (500 by default)."""
        return cls.from_error(ApiError(status, _SERVER_ERROR, "server_error", azure_code="InternalServerError"), **more)

    @classmethod
    def overloaded(cls, retry_after: float | str | None = None, **more: Any) -> Fault:
        """503: the engine is overloaded."""
        error = ApiError(503, _OVERLOADED, "server_error", "service_unavailable", azure_code="ServiceUnavailable")
        return cls.from_error(error, **_with_headers(more, _retry_headers(retry_after, None)))

    @classmethod
    def rate_limit(
        cls, retry_after: float | str | None = None, *, retry_after_ms: float | None = None, **more: Any
    ) -> Fault:
        """429 for too many requests.

        Args:
            retry_after: value of `Retry-After`: seconds, or an HTTP date as text.
            retry_after_ms: value of `retry-after-ms`, milliseconds.
            **more: further members of `Fault`.
        """
        wait = retry_after if isinstance(retry_after, (int, float)) else (retry_after_ms or 1000) / 1000
        message = (
            "Rate limit reached for requests in organization org-testing: Limit 500 / min. "
            f"Please try again in {wait:g}s. Visit https://platform.openai.com/account/rate-limits to learn more."
        )
        azure = _AZURE_RATE_LIMIT.format(seconds=max(1, round(wait)))
        error = ApiError(429, message, "requests", "rate_limit_exceeded", azure_code="429", azure_message=azure)
        headers = {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": f"{wait:g}s"}
        return cls.from_error(error, **_with_headers(more, headers | _retry_headers(retry_after, retry_after_ms)))

    @classmethod
    def insufficient_quota(cls, **more: Any) -> Fault:
        """429 because the account has no money left: not worth a retry."""
        return cls.from_error(ApiError(429, _QUOTA, "insufficient_quota", "insufficient_quota"), **more)

    @classmethod
    def unauthorized(cls, key: str | None = "sk-wrong", **more: Any) -> Fault:
        """401 for a wrong key, or with None for a missing one."""
        return cls.from_error(unauthorized(key), **more)

    @classmethod
    def forbidden(cls, **more: Any) -> Fault:
        """403: the country is not supported."""
        error = ApiError(
            403,
            "Country, region, or territory not supported",
            "request_forbidden",
            "unsupported_country_region_territory",
        )
        return cls.from_error(error, **more)

    @classmethod
    def model_not_found(cls, model: str = "gpt-unknown", **more: Any) -> Fault:
        """404 for a model; on Azure `DeploymentNotFound`."""
        return cls.from_error(model_not_found(model), **more)

    @classmethod
    def method_not_allowed(cls, method: str = "POST", path: str = "/v1/chat/completions", **more: Any) -> Fault:
        """405."""
        return cls.from_error(method_not_allowed(method, path), **more)

    @classmethod
    def conflict(cls, **more: Any) -> Fault:
        """409: another request works on the same object."""
        return cls.from_error(ApiError(409, "The resource is locked by another request.", code="conflict"), **more)

    @classmethod
    def unprocessable(cls, **more: Any) -> Fault:
        """422."""
        return cls.from_error(ApiError(422, "The request was well-formed but cannot be processed."), **more)

    @classmethod
    def bad_request(
        cls, message: str = "Invalid request.", *, param: str | None = None, code: str | int | None = None, **more: Any
    ) -> Fault:
        """400."""
        return cls.from_error(ApiError(400, message, code=code, param=param), **more)

    @classmethod
    def context_length(cls, limit: int = 8192, asked: int = 9000, **more: Any) -> Fault:
        """400: the prompt is longer than the model's window."""
        message = _CONTEXT.format(limit=limit, asked=asked)
        return cls.from_error(ApiError(400, message, code="context_length_exceeded", param="messages"), **more)

    @classmethod
    def content_filter(cls, **more: Any) -> Fault:
        """400: the prompt is refused by the content filter, with Azure's details of why."""
        rated = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual")}
        results = rated | {"violence": {"filtered": True, "severity": "medium"}}
        inner = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": results}
        error = ApiError(400, _FILTER, None, "content_filter", "prompt", extra={"innererror": inner, "status": 400})
        return cls.from_error(error, **more)

    @classmethod
    def html(cls, status: int = 200, **more: Any) -> Fault:
        """A web page, as a proxy or a wrong address gives it."""
        return cls(status=status, body=_HTML.format(status=status), content_type="text/html", **more)

    @classmethod
    def empty(cls, status: int = 200, **more: Any) -> Fault:
        """An answer with no body."""
        return cls(status=status, body=b"", **more)

    @classmethod
    def error_with_success(cls, status: int = 200, **more: Any) -> Fault:
        """An error object under a success status, as some hosts send it."""
        return cls(status=status, error=ApiError(status, _SERVER_ERROR, "server_error", 500), **more)

    @classmethod
    def disconnect(cls, *, reset: bool = False, **more: Any) -> Fault:
        """Close the connection without an answer."""
        return cls(cut="before_headers", reset=reset, **more)

    @classmethod
    def hang(cls, **more: Any) -> Fault:
        """Never answer."""
        return cls(stall="before_headers", **more)

    @classmethod
    def stream_error(cls, after_events: int = 2, error: ApiError | None = None, **more: Any) -> Fault:
        """An error event in the middle of a stream."""
        error = error or ApiError(500, _SERVER_ERROR, "server_error")
        return cls(error=error, error_after_events=after_events, **more)


def _retry_headers(after: float | str | None, after_ms: float | None) -> dict[str, str]:
    headers: dict[str, str] = {}
    if after is not None:
        headers["retry-after"] = after if isinstance(after, str) else f"{after:g}"
    if after_ms is not None:
        headers["retry-after-ms"] = f"{after_ms:g}"
    return headers


def _with_headers(more: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
    """Add headers to the members given; the given ones win."""
    return {**more, "headers": headers | dict(more.get("headers", {}))}
