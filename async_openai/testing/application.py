"""The server without its sockets: script, journal, custom routes, usual answers."""

from __future__ import annotations

import secrets
import threading
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from typing import Any, Protocol, cast

from async_openai.testing.answers import routes
from async_openai.testing.answers.server_answer import (
    ServerAnswer,
    ServerSettings,
    encode,
    error_answer,
    event,
    event_stream,
)
from async_openai.testing.api_errors import ApiError, RefusedError
from async_openai.testing.journal import Journal, RecordedRequest
from async_openai.testing.script import Script
from async_openai.testing.server_faults import Fault

HandlerReply = tuple[int, Mapping[str, str], Any]
"""Status, headers, and a body: bytes, str, something to write as JSON, or an iterator of events."""
Handler = Callable[[RecordedRequest], HandlerReply | Awaitable[HandlerReply]]
"""Answers the requests of a custom route, on the thread of the server."""


class Tape(Protocol):
    """A recording, while it is made or played."""

    def answer(self, request: RecordedRequest) -> ServerAnswer | Awaitable[ServerAnswer]:
        """Answer a request."""
        ...

    def close(self) -> None:
        """Close what is open."""
        ...


class Application:
    """A server without its sockets."""

    def __init__(self, settings: ServerSettings, journal: Journal, usual: Fault | None, body_limit: int | None) -> None:
        self.settings = settings
        self.journal = journal
        self.script = Script()
        self.body_limit = body_limit
        self.run = secrets.token_hex(6)
        """Makes request ids differ between servers."""
        self.tape: Tape | None = None
        """Answers in place of the usual ones: a recording, while it is made or played."""
        self._usual = usual
        self._lock = threading.Lock()
        self._routes: dict[tuple[str, str], Handler] = {}

    def route(self, method: str, path: str, handler: Handler) -> None:
        """Answer requests whose path is, or ends with, `path`."""
        with self._lock:
            self._routes = {**self._routes, (method.upper(), path): handler}

    def clear(self) -> None:
        """Forget faults, replies, custom routes, the recording and what was stored."""
        self.set_tape(None)
        self.script.clear()
        self.settings.replies.clear()
        self.settings.stored.clear()
        with self._lock:
            self._routes = {}

    def set_tape(self, tape: Tape | None) -> None:
        """Take a recording in, and close the one before."""
        before, self.tape = self.tape, tape
        if before is not None:
            before.close()

    def fault(self, request: RecordedRequest, *, before_body: bool = False) -> Fault | None:
        """The fault of this request, or None."""
        try:
            fault = self.script.take(request, before_body=before_body) if self.script.active else None
        except Exception as error:  # noqa: BLE001 - whatever a test's condition does, its client gets an answer
            return Fault.from_error(_failure(request, error))
        request.fault = fault
        return fault or (None if before_body else self._usual)

    def answer(self, request: RecordedRequest) -> ServerAnswer | Awaitable[ServerAnswer]:
        """The undisturbed answer."""
        handler = self._handler(request) if self._routes else None
        try:
            if handler is None:
                if self.tape is None:
                    return routes.answer(request, self.settings)
                return self.tape.answer(request)
            routes.check_key(request, self.settings)
            reply = handler(request)
        except RefusedError as refused:
            return error_answer(refused.error, azure=request.azure)
        except Exception as error:  # noqa: BLE001 - as above
            return error_answer(_failure(request, error))
        if isinstance(reply, tuple):
            return answer_from(reply)
        return self._awaited(request, reply)

    @staticmethod
    async def _awaited(request: RecordedRequest, reply: Awaitable[HandlerReply]) -> ServerAnswer:
        try:
            return answer_from(await reply)
        except Exception as error:  # noqa: BLE001 - as above
            return error_answer(_failure(request, error))

    def _handler(self, request: RecordedRequest) -> Handler | None:
        for (method, path), handler in self._routes.items():
            if method == request.method and request.path.endswith(path):
                return handler
        return None


def _failure(request: RecordedRequest, error: Exception) -> ApiError:
    """The error for the client after a function given to the server raised; the exception goes into the journal."""
    request.error = error
    message = f"What answers {request.method} {request.path} raised {type(error).__name__}: {error}"
    return ApiError(500, message, "server_error")


def answer_from(reply: HandlerReply) -> ServerAnswer:
    """The answer that a handler describes."""
    status, headers, body = reply
    headers = {name.lower(): value for name, value in headers.items()}
    if isinstance(body, (bytes, str)):
        content = body.encode() if isinstance(body, str) else body
        return ServerAnswer(status, content, headers=headers)
    if isinstance(body, (Mapping, list, int, float)) or body is None:
        content = b"" if body is None else encode(body).encode()
        return ServerAnswer(status, content, headers=headers)
    if hasattr(body, "__aiter__"):
        answer = event_stream((), headers=headers)
        answer.events = _blocks_async(cast("AsyncIterable[Any]", body))
    else:
        answer = event_stream(map(_block, cast("Iterable[Any]", body)), headers=headers)
    answer.status = status
    return answer


async def _blocks_async(events: AsyncIterable[Any]) -> AsyncIterable[bytes]:
    async for item in events:
        yield _block(item)


def _block(item: Any) -> bytes:
    """One event: bytes as they are, text as its data, anything else as JSON data."""
    if isinstance(item, bytes):
        return item
    if isinstance(item, str):
        return "".join(f"data: {line}\n" for line in item.split("\n")).encode() + b"\n"
    return event(item)
