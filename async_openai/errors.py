"""Every exception that leaves this library, as one tree.

    OpenAIError
    ├── ConfigurationError (also ValueError)       settings that cannot work; nothing was sent
    │   └── UnknownClientError (also LookupError)  no client of that name or index
    ├── InvalidParameterError (also ValueError)    a parameter is wrong; nothing was sent
    │   ├── UnknownModelError (also LookupError)   no client of a pool serves the model
    │   └── ParameterTypeError (also TypeError)    missing, misplaced or of the wrong type
    ├── BudgetExceededError                        an attempt that no budget has the money for; it was not sent
    ├── RunStoppedError                            a bulk run had more errors than `stop_after_errors`
    ├── UsageError (also RuntimeError)             a closed client, a hook that suspends in a sync call
    ├── FinishReasonError                          an answer that was to be parsed is not whole; `completion` holds it
    │   ├── LengthFinishReasonError                ... it was cut at its token limit
    │   └── ContentFilterFinishReasonError         ... the content filter stopped it
    ├── StorageError (also OSError)                a file or bucket cannot be read or written
    ├── UploadInterruptedError                     a file sent in parts is not complete; says how to go on
    ├── PollTimeoutError (also TimeoutError)       what was waited for did not end in time; `last` holds its state
    ├── InvalidWebhookSignatureError (also ValueError)  a webhook that the API did not send
    └── APIError                                   the call was made, or tried
        ├── APIConnectionError                     no complete answer arrived
        │   ├── APITimeoutError                    ... in time
        │   │   └── DeadlineExceededError          ... before the deadline of the call
        │   └── StreamInterruptedError             ... a stream was cut short; `text` holds what came
        ├── NoUsableClientError                    all clients rest for longer than the call may wait; nothing was sent
        ├── APIResponseValidationError             the answer is not what the API documents
        │   └── ResponseTooLargeError              ... it is larger than `max_response_bytes`
        └── APIStatusError                         the server said no
            ├── BadRequestError            400
            ├── AuthenticationError        401
            ├── PermissionDeniedError      403
            ├── NotFoundError              404
            ├── ConflictError              409
            ├── UnprocessableEntityError   422
            ├── RateLimitError             429
            └── InternalServerError        500 and above

The names, attributes and status codes are those of the official client. The names of its 0.x
releases, and of async-openai 0.0.x, are aliases at the end of this file; `async_openai.error` re-exports all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, Protocol, cast

Delivery = Literal["unsent", "unknown", "answered"]
"""How far a failed attempt got: nothing left this machine; bytes left but no status came back, or a gateway's in the
place of the host's; or a status did."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a call, as errors and `on_error` hooks see it. Holds no header, body or key."""

    number: int
    """Position in the call, from 1."""
    client: str
    """Name of the client it went through."""
    base_url: str
    """Where it went, without query or credentials."""
    model: str | None
    """Model as sent to that client (an Azure deployment name, for instance)."""
    outcome: str
    """Class name of the error."""
    delivery: Delivery
    status_code: int | None = None
    request_id: str | None = None
    seconds: float = 0.0
    """How long the attempt took."""
    key: str | None = None
    """Fingerprint of the key: the first 8 hex digits of its SHA-256. None without a key."""

    def __str__(self) -> str:
        status = f" ({self.status_code})" if self.status_code else ""
        model = f", model {self.model!r}" if self.model else ""
        return f"#{self.number} client {self.client!r} at {self.base_url}{model}: {self.outcome}{status}"


class ErrorResponse(Protocol):
    """The answer behind an error: a `RawResponse`."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, by names in any case."""
        ...

    @property
    def content(self) -> bytes:
        """The body."""
        ...

    @property
    def text(self) -> str:
        """The body as text."""
        ...

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        ...

    def json(self) -> Any:
        """Return the body decoded from JSON. Raises ValueError where it is not JSON."""
        ...


class UploadState(Protocol):
    """How far a file sent in parts has come: a `ChunkedUpload`."""

    @property
    def upload_id(self) -> str:
        """ID of the upload."""
        ...

    @property
    def filename(self) -> str:
        """Name of the file."""
        ...

    @property
    def bytes(self) -> int:
        """Size of the whole file."""
        ...

    @property
    def part_size(self) -> int:
        """Bytes in each part but the last."""
        ...

    @property
    def part_ids(self) -> dict[int, str]:
        """IDs of the parts that were sent, by their position."""
        ...

    @property
    def missing(self) -> list[int]:
        """Positions of the parts still to be sent."""
        ...

    @property
    def bytes_sent(self) -> int:
        """Size of the parts that were sent."""
        ...

    def model_dump_json(self) -> str:
        """Return it as JSON; `ChunkedUpload.model_validate_json` reads it."""
        ...


class OpenAIError(Exception):
    """Base of every exception of this library."""

    index: int | None = None
    """Of the first error of a call with many rows: the row's place. None for others."""
    replies: Mapping[int, Any] = MappingProxyType({})
    """Of the same: the replies so far, by their rows' places."""

    def __init__(self, message: str = "") -> None:
        message = _text(message)
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return _text(self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls the class with `args` alone; ours take keywords too.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _text(value: object) -> str:
    """Return a value as text that can be printed, whatever it is."""
    try:
        text = value if isinstance(value, str) else str(value)
        return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except Exception:  # noqa: BLE001 - a number of too many digits, lists too deep, an object of the user's
        return f"({type(value).__name__})"


class ConfigurationError(OpenAIError, ValueError):
    """Settings that cannot work: a missing key, a bad URL, an unknown name. Nothing was sent."""


class UnknownClientError(ConfigurationError, LookupError):
    """No client has that name or index."""


class InvalidParameterError(OpenAIError, ValueError):
    """A parameter of a call is wrong. Nothing was sent."""

    param: str | None = None
    """Name of the (first) parameter at fault, as a dotted path."""

    def __init__(self, message: str = "", *, param: str | None = None) -> None:
        super().__init__(message)
        self.param = param


class ParameterTypeError(InvalidParameterError, TypeError):
    """A parameter is missing, misplaced or of the wrong type. Nothing was sent."""


class UnknownModelError(InvalidParameterError, LookupError):
    """No client of a pool serves the requested model. Nothing was sent."""


class BudgetExceededError(OpenAIError):
    """A budget does not have what an attempt may cost, or its cost cannot be bounded. That attempt was not sent.

    Its cause is the failure of the attempt before, where there was one. Amounts are in the budget's unit: USD, tokens
    or calls.
    """

    budget: str
    """Name of the budget."""
    spent: float
    """What the budget's period has spent so far."""
    reserved: float
    """What is held for attempts under way."""
    limit: float
    """The most that the period may spend."""
    opens_at: float | None
    """When the next period begins, in seconds since the epoch. None where none does, or where it would not help."""
    attempts: tuple[Attempt, ...]
    """The attempts of the call that were sent before, oldest first."""

    def __init__(
        self,
        message: str = "",
        *,
        budget: str = "",
        spent: float = 0.0,
        reserved: float = 0.0,
        limit: float = 0.0,
        opens_at: float | None = None,
    ) -> None:
        super().__init__(message)
        self.budget = budget
        self.spent = spent
        self.reserved = reserved
        self.limit = limit
        self.opens_at = opens_at
        self.attempts = ()


class RunStoppedError(OpenAIError):
    """A bulk run had more errors than `stop_after_errors` allows. Rows that were not sent stay to be done."""

    summary: Any
    """What the run came to: a `RunSummary`."""

    def __init__(self, message: str = "", *, summary: Any = None) -> None:
        super().__init__(message)
        self.summary = summary


class UsageError(OpenAIError, RuntimeError):
    """The library was used in a way that cannot work: a closed client, or a hook that waits in a synchronous call."""


class StorageError(OpenAIError, OSError):
    """A file or bucket cannot be read or written. The message names it."""


class UploadInterruptedError(OpenAIError):
    """A file that is sent in parts is not complete: a part could not be sent, or read.

    Its cause is `__cause__`. Nothing was made of the parts that were sent; the API keeps them for an hour.
    """

    resume: UploadState
    """What was sent so far: `uploads.upload_file_chunked(..., resume=error.resume)` sends the rest."""

    def __init__(self, message: str = "", *, resume: UploadState) -> None:
        super().__init__(message)
        self.resume = resume


class PollTimeoutError(OpenAIError, TimeoutError):
    """What was waited for did not end in time. It goes on at the server."""

    last: Any
    """Its last state; None if not even that came in time."""

    def __init__(self, message: str = "", *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook was not signed with the secret, or too long ago: the API did not send it."""


class FinishReasonError(OpenAIError):
    """An answer that was to be parsed is only a part of one."""

    completion: Any
    """The reply as it came."""
    attempts: tuple[Attempt, ...]
    """Every attempt of the call, oldest first; the last one is this reply."""

    def __init__(self, message: str = "", *, completion: Any = None) -> None:
        super().__init__(message or self.reason_in(None))
        self.completion = completion
        self.attempts = ()

    _reason = "the answer is not whole{where}, so it cannot be parsed"

    @classmethod
    def reason_in(cls, function: str | None) -> str:
        """Say in words why an answer is not parsed.

        Args:
            function: Name of the function whose arguments are not whole; None for another part of the answer.
        """
        return cls._reason.format(where="" if function is None else f" in the arguments for {function!r}")

    def __str__(self) -> str:
        return _placed(super().__str__(), self.attempts, None)


class LengthFinishReasonError(FinishReasonError):
    """An answer that was to be parsed was cut at its token limit; `completion` is the reply as it came."""

    _reason = "the answer was cut at its token limit{where}, so it cannot be parsed; allow more tokens"


class ContentFilterFinishReasonError(FinishReasonError):
    """An answer that was to be parsed was stopped by the content filter; `completion` is the reply as it came."""

    _reason = "the answer was stopped by the content filter{where}, so it cannot be parsed"


class APIError(OpenAIError):
    """A call was made, or tried, and failed."""

    body: object | None
    """The decoded error object of the server, or its text where it was not JSON. None without an answer."""
    code: str | None
    """The server's error code, always as a string (`"rate_limit_exceeded"`)."""
    param: str | None
    """The parameter that the server blames."""
    type: str | None
    """The server's error type (`"invalid_request_error"`)."""
    response: ErrorResponse | None
    """Status, headers and content of the answer. None when there was none."""
    attempts: tuple[Attempt, ...]
    """Every attempt of this call that failed, oldest first; the last one is this error."""
    text: str | None
    """What a stream had delivered before it failed. None for other calls."""
    usage: Any
    """The usage that a stream had reported before it failed. None where it had not, and for other calls."""
    retry_after: float | None
    """Seconds that the server asked to be left alone, from when its answer came: by `retry-after-ms`, `Retry-After`,
    and with a 429 by its text or the reset of its limits. None where it did not ask."""
    usable_at: float | None
    """When the first of the clients that rest can be asked again, in seconds since the epoch. None where that is not
    known, or none of them rests."""
    asked: tuple[str, str] | None = None
    """Method and URL of the last attempt's request, without a query. None where nothing was sent."""
    _usual_message: str = ""

    def __init__(
        self,
        message: str | None = None,
        request: Any = None,
        *,
        body: object | None = None,
        response: ErrorResponse | None = None,
        attempts: tuple[Attempt, ...] = (),
        text: str | None = None,
    ) -> None:
        super().__init__(self._usual_message if message is None else message)
        self._request = request
        self.body = body
        self.response = response
        self.attempts = attempts
        self.text = text
        self.usage = None
        self.retry_after = None
        self.usable_at = None
        self.code, self.param, self.type = named_by(body)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for its support. None without an answer."""
        if self.response is not None:
            # One that a test made is httpx's own, which has none.
            named: str | None = getattr(self.response, "request_id", None)
            return named or self.response.headers.get("x-request-id")
        return self.attempts[-1].request_id if self.attempts else None

    @property
    def request(self) -> Any:
        """The last attempt's request as an `httpx.Request`: method and URL, without query, headers and body. None where
        nothing was sent.
        """
        if self._request is None:
            self._request = request_of(self.response, self.asked)
        return self._request

    @request.setter
    def request(self, value: Any) -> None:
        self._request = value

    @property
    def client_name(self) -> str | None:
        """Name of the client of the last attempt."""
        return self.attempts[-1].client if self.attempts else None

    def __str__(self) -> str:
        return _placed(super().__str__(), self.attempts, self.request_id)


def _has(value: object, name: str) -> bool:
    try:
        return hasattr(value, name)
    except Exception:  # noqa: BLE001 - an object of the user's
        return False


def request_of(response: object, asked: tuple[str, str] | None) -> Any:
    """Return the request that an answer knows, or one of method and URL; None without either."""
    try:
        known: Any = getattr(response, "request", None)
    except RuntimeError:  # what httpx says of an answer without one
        known = None
    if known is not None or asked is None:
        return known
    import httpx  # noqa: PLC0415 - few programs look at it

    return httpx.Request(*asked)


def _placed(message: str, attempts: tuple[Attempt, ...], request_id: str | None) -> str:
    """Add to a message where it happened."""
    if not attempts:
        return message
    last = attempts[-1]
    where = f"client {last.client!r}, {last.base_url}"
    if last.model:
        where += f", model {last.model!r}"
    where += f", attempt {last.number}"
    if request_id := request_id or last.request_id:
        where += f", request id {request_id}"
    lines = [f"{message} [{_text(where)}]"]
    if len(attempts) > 1:
        lines += [f"  {_text(attempt)}" for attempt in attempts]
    return "\n".join(lines)


_CODES = ("code", "Code", "error_code", "errorCode", "status_code")


def named_by(body: object) -> tuple[str | None, str | None, str | None]:
    """Return code, parameter and type that an error object names, as texts.

    Servers differ: llama.cpp sends `code` as a number, LiteLLM as a text, others call it otherwise (MiniMax
    `status_code`), many leave parts out.
    """
    if not isinstance(body, dict):
        return None, None, None
    fields = cast("dict[str, object]", body)
    code = next((value for name in _CODES if (value := fields.get(name)) is not None), None)
    return _text_or_none(code), _text_or_none(fields.get("param")), _text_or_none(fields.get("type"))


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


class APIConnectionError(APIError):
    """No complete answer arrived: the connection could not be made, broke, or was reset."""

    delivery: Delivery = "unknown"
    """`"unsent"` when nothing left this machine, so a repeat cannot be billed twice."""
    _usual_message = "Connection error."


class APITimeoutError(APIConnectionError):
    """The answer did not arrive in time."""

    _usual_message = "Request timed out."

    def __init__(self, message: Any = None, request: Any = None, **details: Any) -> None:
        if _has(message, "method"):
            # As the official client has it: the request alone.
            message, request = None, message
        super().__init__(message, request, **details)


class DeadlineExceededError(APITimeoutError):
    """The deadline of the call passed, retries, waits and other clients included."""


class NoUsableClientError(APIError):
    """Every client that could serve the call rests, for longer than it may wait. `usable_at` says how long."""


class StreamInterruptedError(APIConnectionError):
    """A stream ended before the server said it was complete. `text` holds what had arrived."""


class APIResponseValidationError(APIError):
    """The server answered with something that the API does not document (bad JSON, HTML, a wrong shape)."""

    _usual_message = "Data returned by API invalid for expected schema."

    def __init__(self, message: Any = None, body: object | None = None, **details: Any) -> None:
        if _has(message, "status_code"):
            # As the official client has it: the answer first, then the body; the message by name.
            details["response"], message = message, details.pop("message", None)
        super().__init__(message, body=body, **details)

    @property
    def status_code(self) -> int:
        """HTTP status of the answer (often 200), 0 if unknown."""
        return self.response.status_code if self.response is not None else 0


class ResponseTooLargeError(APIResponseValidationError):
    """The answer is larger than it may be (`max_response_bytes`). It may be billed, and nobody is asked again."""


class APIStatusError(APIError):
    """The server answered with a status of 3xx, 4xx or 5xx, or with an error object."""

    status_code: int = 0
    """HTTP status of the answer."""

    def __init__(self, message: str | None = None, *, status_code: int | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        if status_code is not None:
            self.status_code = status_code
        elif self.response is not None:
            self.status_code = self.response.status_code


class BadRequestError(APIStatusError):
    """400: the request itself is wrong; no other client would take it."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""

    status_code = 401


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: no such model, deployment, object or path."""

    status_code = 404


class ConflictError(APIStatusError):
    """409: the object was changed by another request."""

    status_code = 409


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but cannot be processed."""

    status_code = 422


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or (`code == "insufficient_quota"`) no credit left."""

    status_code = 429


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""

    status_code = 500


_BY_STATUS: dict[int, type[APIStatusError]] = {
    kind.status_code: kind
    for kind in (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        RateLimitError,
    )
}
_SERVER_ERROR = 500


def status_error_class(status_code: int) -> type[APIStatusError]:
    """Return the exception class for an HTTP status, as the official client chooses it."""
    kind = _BY_STATUS.get(status_code)
    if kind is None:
        kind = InternalServerError if status_code >= _SERVER_ERROR else APIStatusError
    return kind


# The names of openai 0.x and async-openai 0.0.x.
InvalidRequestError = BadRequestError
PermissionError = PermissionDeniedError  # noqa: A001 - the old name, reached as error.PermissionError
ServiceUnavailableError = InternalServerError
Timeout = APITimeoutError
TryAgain = ConflictError
MaxRetriesExceeded = APIError
