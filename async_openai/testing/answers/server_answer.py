"""An answer as a value, and the common tools of endpoints for making one."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from async_openai.testing import api_errors
from async_openai.testing.api_errors import ApiError, RefusedError
from async_openai.testing.journal import RecordedRequest
from async_openai.testing.planned_replies import PlannedReplies, PlannedReply
from async_openai.testing.shapes import is_object
from async_openai.testing.stored_objects import StoredObjects, place_of

encode: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Compact JSON; letters beyond ASCII stay as they are, so that splitting the bytes can split a character."""

DONE = b"data: [DONE]\n\n"


@dataclass(slots=True)
class ServerAnswer:
    """An answer to send: a body, or server-sent events."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """Headers to add to the usual ones, or to replace; None removes one."""
    events: Iterable[bytes] | AsyncIterable[bytes] | None = None
    """The blocks of a stream, each with its blank line; the body is then not used."""


@dataclass(slots=True)
class ServerSettings:
    """Settings of a server for its usual answers."""

    keys: frozenset[str] | None = None
    models: tuple[str, ...] | None = None
    answer: str | Callable[[RecordedRequest], str] | None = None
    fine_tuning_jobs: int = 45
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    strict: bool = False
    replies: PlannedReplies = field(default_factory=PlannedReplies)
    stored: StoredObjects = field(default_factory=StoredObjects)


@dataclass(slots=True)
class RequestContext:
    """One request, with the server's settings, for the endpoint that answers."""

    request: RecordedRequest
    settings: ServerSettings
    identifier: str = ""
    """The id in the path, decoded."""

    @property
    def created(self) -> int:
        """When the reply was made: seconds since the epoch."""
        return int(self.request.time)

    def new_id(self, prefix: str, part: int = 0) -> str:
        """An id of the API's form, unlike any other of this server."""
        return f"{prefix}{self.request.number:020d}{part:04d}"

    def parameters(self) -> dict[str, Any]:
        """The members of the JSON body.

        Raises:
            RefusedError: the body is not a JSON object.
        """
        try:
            body = self.request.json
        except ValueError:
            raise RefusedError(api_errors.bad_json()) from None
        if not is_object(body):
            raise RefusedError(api_errors.bad_json())
        return body

    def given_parameters(self) -> dict[str, Any]:
        """The members of the JSON body, or the fields of the form; none without a body, or with one that is neither.

        Raises:
            RefusedError: the body says that it is JSON, and is no object.
        """
        kind = self.request.headers.get("content-type", "application/json")
        if not self.request.body or not (self.is_form or "json" in kind):
            return {}
        if self.is_form:
            return dict(self.request.form.fields)
        return self.parameters()

    @property
    def is_form(self) -> bool:
        """Whether the body is a form."""
        return "multipart" in self.request.headers.get("content-type", "")

    def uploaded(self) -> bytes | None:
        """The content of the first file of a form; None without one."""
        files = list(self.request.form.files.values()) if self.is_form else []
        return files[0].content if files else None

    def file_facts(self, content: bytes) -> dict[str, Any]:
        """What a file object says of the first file of a form."""
        name = next(iter(self.request.form.files.values())).filename
        return {"filename": name, "bytes": len(content)}

    def keep(self, path: str, document: dict[str, Any]) -> None:
        """Keep a reply, to be found again by its id."""
        self.settings.stored.keep(place_of(path, document["id"]), document)

    def planned(self) -> PlannedReply | None:
        """Take the reply that the test has planned for this request; None without one."""
        return self.settings.replies.take(self.request)

    def text_for(self, question: str) -> str:
        """Text of the answer: the server's setting `answer`, or by default a sentence about the question."""
        own = self.settings.answer
        if own is None:
            return answer_to(question)
        return own if isinstance(own, str) else own(self.request)


def json_answer(document: Any) -> ServerAnswer:
    """An answer with a JSON body."""
    return ServerAnswer(body=encode(document).encode())


def error_answer(error: ApiError, *, azure: bool = False, status: int | None = None) -> ServerAnswer:
    """An answer with an error object; `status` if it is not the error's own."""
    headers = {"allow": "GET, POST"} if error.status == 405 else {}  # noqa: PLR2004
    return ServerAnswer(status or error.status, error.body(azure=azure), headers=headers)


def event(document: Any, name: str | None = None) -> bytes:
    """One server-sent event."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {encode(document)}\n\n".encode()


def event_stream(events: Iterable[bytes], *, headers: Mapping[str, str | None] | None = None) -> ServerAnswer:
    """A streamed answer."""
    return ServerAnswer(content_type="text/event-stream; charset=utf-8", headers=headers or {}, events=events)


def check_model(context: RequestContext, model: Any) -> str:
    """The model of a request.

    Raises:
        RefusedError: it is missing, is no string, or is none of the server's.
    """
    if context.request.deployment is not None:
        model = context.request.deployment
    if model is None or model == "":
        raise RefusedError(api_errors.missing_model())
    if not isinstance(model, str):
        raise RefusedError(api_errors.invalid_type("model", "a string", model))
    known = context.settings.models
    if known is not None and model not in known:
        raise RefusedError(api_errors.model_not_found(model))
    return model


def integer(parameters: Mapping[str, Any], name: str, default: int, low: int, high: int) -> int:
    """A whole number within its range.

    Raises:
        RefusedError: it is something else.
    """
    value = parameters.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int):
        raise RefusedError(api_errors.invalid_type(name, "an integer", value))
    if not low <= value <= high:
        side, bound = ("below minimum", low) if value < low else ("above maximum", high)
        message = f"Invalid '{name}': integer {side} value. Expected a value {'>=' if value < low else '<='} {bound}, "
        raise RefusedError(api_errors.invalid_value(name, message + f"but got {value} instead."))
    return value


ANSWER_WORDS = 40
"""A longer question is repeated up to so many words."""


def answer_to(question: str) -> str:
    """The server's usual answer to a question: `You said: ...`, with at most 40 words of the question."""
    words = question.split()
    repeated = question.strip() if len(words) <= ANSWER_WORDS else " ".join(words[:ANSWER_WORDS])
    return f"You said: {repeated}" if repeated else "You said nothing."


def count_tokens(text: str) -> int:
    """The server's rule for tokens: words between white space."""
    return len(text.split())
