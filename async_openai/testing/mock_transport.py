"""Answers without a server: a transport that a function stands behind."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, cast
from urllib.parse import urlsplit

from async_openai.errors import UsageError
from async_openai.testing.answers import routes
from async_openai.testing.answers.server_answer import ServerAnswer, ServerSettings
from async_openai.testing.application import Application, answer_from
from async_openai.testing.journal import Journal, RecordedRequest
from async_openai.testing.shapes import is_object
from async_openai.transport.base import SendFailure, WireRequest
from async_openai.transport.writing import body_of
from async_openai.types.response import Headers

MockReply = int | dict[str, Any] | tuple[int, dict[str, str], Any]
"""A status, a JSON document that comes with 200, or status, headers and body as for `Server.route`."""


class MockTransport:
    """An `http_client=` that sends nothing: a function answers, or what the testing server would say.

    It serves synchronous and asynchronous calls of any number of clients.

    Example:
        ```python
        transport = MockTransport(lambda request: {"object": "list", "data": []})
        client = OpenAI(base_url="https://api.openai.com/v1", api_key="any", http_client=transport)
        assert client.models.list().data == []
        assert transport.requests[0].path == "/v1/models"
        ```

    Args:
        handler: takes the request and returns a status, a dict (JSON with status 200), or status, headers and body, as
            for `Server.route`: an iterator is a stream of events. It may be `async def`, where calls are
            asynchronous. A ConnectionError that it raises is a request that was not sent, a TimeoutError one without
            an answer. Default: the usual answers of the testing server.

    Raises:
        TypeError: the handler is no function.
    """

    serves_all = True

    def __init__(self, handler: Callable[[RecordedRequest], MockReply | Awaitable[MockReply]] | None = None) -> None:
        if handler is not None and not callable(handler):
            raise TypeError(f"expected a function of the request, got {type(handler).__name__}")
        self._handler = handler
        self.requests: list[RecordedRequest] = []
        """The requests so far, oldest first."""
        self._usual = Application(ServerSettings(), Journal(keep=False), None, None)

    async def send(self, request: WireRequest) -> MockAnswer:
        """Answer a request."""
        request.written = False
        seen = self._seen(request)
        self.requests.append(seen)
        try:
            answer = self._usual.answer(seen) if self._handler is None else self._handler(seen)
            if inspect.isawaitable(answer):
                answer = await answer
        except ConnectionError as error:
            raise SendFailure(str(error) or "no connection", delivery="unsent") from error
        except TimeoutError as error:
            request.written = True
            raise SendFailure(str(error) or "no answer", delivery="unknown", timed_out=True) from error
        request.written = True
        made = answer if isinstance(answer, ServerAnswer) else _answer_of(answer)
        seen.status = made.status
        return MockAnswer(made)

    async def close(self) -> None:
        """Nothing is open."""

    def _seen(self, request: WireRequest) -> RecordedRequest:
        parts = urlsplit(request.url)
        content, fields = _whole(request)
        seen = RecordedRequest(
            number=len(self.requests) + 1,
            connection=1,
            method=request.method,
            target=request.url,
            path=parts.path,
            query_string=parts.query,
            headers={**request.headers, "host": parts.netloc, **fields},
            body=content,
            body_size=len(content),
        )
        routes.classify(seen)
        return seen


def _whole(request: WireRequest) -> tuple[bytes, dict[str, str]]:
    """Return the body of a request, and its headers."""
    body = body_of(request.content)
    if body is None:
        return b"", {}
    try:
        return b"".join(body), body.headers
    finally:
        body.close()


def _answer_of(reply: Any) -> ServerAnswer:
    if is_object(reply):
        return answer_from((200, {}, reply))
    if isinstance(reply, int) and not isinstance(reply, bool):
        return answer_from((reply, {}, {"error": {"message": f"status {reply}", "type": "mock", "code": None}}))
    if isinstance(reply, tuple) and len(cast("tuple[Any, ...]", reply)) == 3:  # noqa: PLR2004 - status, headers, body
        return answer_from(cast("Any", reply))
    kind = type(cast("object", reply)).__name__
    raise UsageError(
        f"the handler of MockTransport returned {kind}, expected a status, a dict, or (status, headers, body)"
    )


class MockAnswer:
    """An answer of `MockTransport`."""

    def __init__(self, answer: ServerAnswer) -> None:
        self.status_code = answer.status
        given = {"content-type": answer.content_type, **answer.headers}
        self.headers = Headers.of({name: value for name, value in given.items() if value is not None})
        events = answer.events
        self._later: AsyncIterator[bytes] | None = None
        self._pieces: Iterator[bytes] = iter(())
        if isinstance(events, AsyncIterable):
            self._later = aiter(events)
        else:
            self._pieces = iter([answer.body] if events is None else events)

    async def read(self) -> bytes:
        """Return the whole body."""
        pieces: list[bytes] = []
        while piece := await self.next():
            pieces.append(piece)
        return b"".join(pieces)

    async def next(self) -> bytes:
        """Return the next piece of the body, `b""` at its end."""
        try:
            if self._later is None:
                return next(filter(None, self._pieces), b"")
            return await anext(self._later, b"")
        except ConnectionError as error:
            raise SendFailure(str(error) or "the connection broke", delivery="unknown") from error
        except TimeoutError as error:
            raise SendFailure(str(error) or "no answer", delivery="unknown", timed_out=True) from error

    async def close(self) -> None:
        """Nothing is open."""
