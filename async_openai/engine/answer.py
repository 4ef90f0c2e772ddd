"""One live answer: status and headers at once, the body on demand."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from async_openai.engine.open_answer import OpenAnswer
from async_openai.engine.pieces import Pieces, Whole
from async_openai.engine.stream_core import StreamCore
from async_openai.errors import APIError, UsageError
from async_openai.transport.base import SendFailure
from async_openai.types.base import Reply
from async_openai.types.response import RawResponse
from async_openai.types.text_reply import TextReply

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.transport.base import WireAnswer
    from async_openai.transport.runtime import Runtime


class AnswerCore(OpenAnswer):
    """One answer. Knows nothing of how it is waited for."""

    def __init__(self, attempt: Attempt, answer: WireAnswer) -> None:
        self._context = attempt.context
        # Asked for as it comes: of any size, unless the client names a limit.
        attempt.wire.max_response_bytes = attempt.target.size_limit(as_bytes=True)
        self._reply: Any = None
        self._stream: StreamCore[Any, Any] | None = None
        self._bound = False
        self._in_pieces = False
        self.response = RawResponse(answer.status_code, answer.headers)
        """Status and headers; the content once it was read whole."""
        self.record = attempt.record(self.response)
        self.is_read = False
        """Whether the content is at hand."""
        self._opened(attempt, answer)

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back or closed."""
        return self.closed if self._stream is None else self._stream.closed

    @property
    def asked(self) -> tuple[str, str]:
        """Method and URL of the request, without a query."""
        return self._attempt.asked

    @property
    def runtime(self) -> Runtime:
        """How this answer is waited for."""
        return self._context.runtime

    async def take(self, content: bytes) -> None:
        """Keep the whole body, and write the call down."""
        response = RawResponse(self.response.status_code, self.response.headers, content)
        # Parsed now for its usage. That it may not fit its type is told by `parse` only: the answer itself is here.
        usable = reply = self._context.request.read_reply(response)
        if self._context.outgoing.traits.tells_of_jobs:
            await self._attempt.look_jobs_up(reply)
        self.is_read = self.closed = True
        self.response, self._reply = response, reply
        self.record = self._attempt.record(self.response)
        if isinstance(self._reply, APIError):
            self._attempt.redactor().error(self._reply)
            usable = None
        self._attempt.succeeded(usable, self.response)
        if isinstance(self._reply, APIError):
            self._reply.attempts = (*self._context.failed, self._attempt.described_by(self._reply, "answered"))

    async def read(self) -> bytes:
        """Return the whole body."""
        if not self.is_read:
            self._check_untouched()
            # Nobody looks at its contents, so only the deadline of the call bounds it.
            self._attempt.wire.deadline = self._context.end
            await self.take(await self._receive(self._answer.read))
            await self._attempt.notify_reply()
        return self.response.content

    async def next(self) -> bytes:
        """Return the next piece of the body, without keeping it; `b""` at its end."""
        if self.closed:
            return b""
        if self._in_pieces and self._context.outgoing.traits.chunk is not None:
            # From now on: what the reader did with the last piece is not the server's time.
            self._attempt.await_content("inter_token_timeout", self.runtime.monotonic())
        self._in_pieces = True
        piece = await self._receive(self._answer.next)
        if not piece:
            self.closed = True
            self._attempt.succeeded(None, self.response)
            await self._attempt.notify_reply()
        return piece

    def pieces(self) -> Pieces:
        """Return a source of the body's pieces: as they arrive, or once more after a read."""
        if self.is_read:
            return Whole(self.response.content).next
        self._check_untouched()
        return self.next

    async def parse(self) -> Any:
        """Return the reply of a plain call; of a stream its core.

        Raises:
            APIResponseValidationError: The answer is not what the API documents.
        """
        if self._context.outgoing.traits.chunk is not None:
            return self._streamed()
        await self.read()
        if isinstance(self._reply, APIError):
            raise self._reply
        if isinstance(self._reply, Reply | TextReply) and not self._bound:
            self._reply.bind(self.record)
            self._bound = True
        if isinstance(self._reply, Reply):
            self._reply.settle()
        return self._reply

    def _streamed(self) -> StreamCore[Any, Any]:
        if self._stream is None:
            if self.is_read:
                raise UsageError("the stream was read as text already")
            self._check_untouched()
            # From here on the stream reads the answer, and writes the call down at its end.
            self._in_pieces = self.closed = True
            self._stream = StreamCore(self._attempt, self._answer)
        return self._stream

    async def close(self) -> None:
        """Give the connection up. Content stays at hand once read."""
        if self._stream is not None:
            await self._stream.close()
        elif not self.closed:
            self.leave()
            await self._answer.close()

    async def _receive(self, read: Callable[[], Coroutine[Any, Any, bytes]]) -> bytes:
        try:
            return await read()
        except SendFailure as failure:
            error = self._attempt.unanswered(failure)
        except BaseException:
            # Cancelled in the middle: the connection cannot be used again.
            await self.close()
            raise
        self.closed = True
        try:
            await self._answer.close()
        except BaseException:
            self._attempt.abandoned()
            raise
        await self._attempt.failed(error)
        self._context.failed_with(error)
        raise error

    def _check_untouched(self) -> None:
        if self._in_pieces:
            raise UsageError("the body was read in pieces already, and those are not kept")
        if self.closed:
            raise UsageError("the answer is closed, and its body was not read")
