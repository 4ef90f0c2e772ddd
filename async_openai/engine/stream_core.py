"""The core of a stream: bytes to events to chunks, and its breaks. The users' side is in `streaming.py`."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pydantic import ValidationError

from async_openai.engine.bookkeeping import note_deviations
from async_openai.engine.chunk_reading import DONE, ChunkReader
from async_openai.engine.failures import from_error_object, malformed
from async_openai.engine.host_words import words_of
from async_openai.engine.open_answer import OpenAnswer
from async_openai.engine.parsing import why_not
from async_openai.engine.sse import LineTooLongError, SSEDecoder, SSEvent, wrapped
from async_openai.engine.stream_end import StreamEnd
from async_openai.engine.stream_log import StreamLog
from async_openai.engine.whole_reply import chunks_of
from async_openai.errors import APIError, StreamInterruptedError
from async_openai.transport.base import ResponseTooLarge, SendFailure
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.retry import Failure
    from async_openai.engine.stream_log import Accumulator
    from async_openai.errors import Attempt as AttemptRecord
    from async_openai.functions.toolbox import ToolBox
    from async_openai.transport.base import WireAnswer

E = TypeVar("E")
R = TypeVar("R")
E_contra = TypeVar("E_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)
_BLANKS = 1024
"""Bytes at the beginning of an answer that may be blank, and are looked at for what it is."""
_BLANK = b" \t\r\n\xef\xbb\xbf"
_HELD = 1024 * 1024
"""Bytes of chunks without content that are held back."""


Reopen = Callable[["Attempt", "Failure", APIError], Coroutine[Any, Any, "tuple[Attempt, WireAnswer]"]]
"""Asks for a stream again whose attempt failed. Raises APIError where nobody is left."""


class _Broken(Exception):  # noqa: N818 - never leaves this file
    """A stream turned out to be broken."""

    def __init__(self, error: APIError) -> None:
        super().__init__()
        self.error = error


class StreamCore(OpenAnswer, Generic[E, R]):
    """Reads one stream. Knows nothing of how it is waited for."""

    def __init__(self, attempt: Attempt, answer: WireAnswer, reopen: Reopen | None = None) -> None:
        """Read the answer of an attempt. With `reopen` it may begin anew elsewhere while nobody has seen content."""
        self._reopen = reopen
        self.restarts = 0
        """How often the stream was begun anew after the reader had seen some of it."""
        self.complete = False
        """Whether the server said that the stream is whole."""
        self.ended = False
        """Whether it was read to its end."""
        self.error: APIError | None = None
        self._open(attempt, answer)

    def _open(self, attempt: Attempt, answer: WireAnswer) -> None:
        self._opened(attempt, answer)
        self._request, self._runtime = attempt.context.request, attempt.context.runtime
        # Only where somebody looks at the time is it asked for.
        self._timed = True
        self._left_at = self._runtime.monotonic()
        """Moment of the last chunk given to the reader: the server is not waited for until the next one is wanted."""
        self._decoder = SSEDecoder()
        kind = type(self._request)
        self._wraps_events, self._keeps_errors = kind.wraps_events, kind.keeps_errors
        self._waiting: deque[SSEvent] = deque()
        self._reader = ChunkReader(attempt.context.outgoing.traits.chunk)
        self._validate, self._halves = self._reader.fast, self._reader.halves
        self._has_choices = self._reader.has_choices
        self.log: StreamLog[E, R] = StreamLog(
            self._reader.again, self._request.reply.accumulator(), attempt.wire.max_response_bytes
        )
        """The chunks so far."""
        self._final = StreamEnd(self._request, self.log)
        self._last: Any = None
        """The last chunk that was read."""
        self._rewritten: bytes | None = None
        """The last chunk as bytes that read the same, where it came in another shape."""
        self._received, self._shown = self.log.received, self.log.shown
        self._size = 0
        """Bytes of the stream so far."""
        self._is_read = False
        """Whether somebody waits for the whole reply."""
        self._begun = False
        """Whether content has come. What comes before it is held back: a stream that breaks there moves unseen."""
        self._held: deque[tuple[bytes, E]] = deque()
        self._held_size = 0
        self._emptied: APIError | None = None
        """The answer ended by the filter before any content, and another provider may have more."""
        self._document: bytearray | None = bytearray()
        """The answer, until it turns out to be a stream."""
        self._at_end = False
        self._fault: APIError | None = None
        """What the next event turned out to be."""

    @property
    def toolbox(self) -> ToolBox | None:
        """The Python classes and functions behind the request."""
        return self._request.toolbox

    async def advance(self) -> E | None:
        """Return the next chunk, None at the end. Raises APIError where the stream breaks or holds an error."""
        if self._timed and not self.closed:
            self._attempt.pause(self._left_at)
        while True:
            try:
                return await self._advance()
            except SendFailure as failure:
                broken = self._interrupted(failure)
            except _Broken as found:
                broken = found.error
            except BaseException as error:
                if not isinstance(error, APIError):
                    # Cancelled in the middle: the connection cannot be used again.
                    await self.close()
                raise
            if not await self._moved(broken):
                self.error = broken
                self._attempt.context.failed_with(broken)
                raise broken

    async def _advance(self) -> E | None:
        if self.error is not None:
            raise self.error
        while not self.closed:
            if (chunk := self.arrived()) is not None:
                return chunk
            if self._fault is not None:
                raise _Broken(self._fault)
            if self._waiting:
                if self._is_filtered():
                    raise _Broken(cast("APIError", self._emptied))
                if self._held:
                    # It ends without content.
                    self._begun = True
                    continue
                await self._end(complete=self._final.is_said())
                return None
            await self._receive()
        return None

    async def _moved(self, error: APIError) -> bool:
        """Write a break down, and begin anew elsewhere if allowed. False where the error is to be raised."""
        begun, attempt = self._begun, self._attempt
        # Whatever interrupts what follows: this attempt is written down once, and nobody reads on here.
        self.closed = True
        self._received += [data for data, _ in self._held]
        self._held.clear()
        self._waiting.clear()
        error.usage = error.usage or self.log.usage()
        try:
            await self._answer.close()
        except BaseException:
            attempt.abandoned(self.log)
            raise
        failure = await attempt.failed(error, part=self.log if begun else None)
        if self._reopen is None or (begun and self._request.on_break != "restart"):
            return False
        try:
            attempt, answer = await self._reopen(attempt, failure, error)
        except APIError as last:
            last.text = last.text or error.text
            self.error = last
            raise
        self.restarts += begun
        self._open(attempt, answer)
        return True

    def arrived(self) -> E | None:
        """Return the next chunk if it is here already. None where the end, an error or a wait comes first: `advance`.

        Most chunks come many at once; one that needs no wait needs no coroutine either.
        """
        if self._held and self._begun:
            return self._given(*self._held.popleft())
        waiting = self._waiting
        while waiting and self._fault is None and not waiting[0][0].startswith(DONE):
            data, kind = waiting.popleft()
            if not data or (chunk := self._chunk(data, kind)) is None:
                continue
            if self._rewritten is not None:
                data, self._rewritten = self._rewritten, None
            if self._begun or self._begins(chunk):
                if self._timed and self._begun and cast("Any", chunk).has_content:
                    self._content_came()
                if not self._held:
                    return self._given(data, chunk)
                self._held.append((data, chunk))
                return self._given(*self._held.popleft())
            self._held.append((data, chunk))
            self._held_size += len(data)
            if self._held_size > _HELD:
                # It says much without content: from here on the reader sees it.
                self._begun = True
                return self._given(*self._held.popleft())
        return None

    def _given(self, data: bytes, chunk: E) -> E:
        self._received.append(data)
        self._shown.append(data)
        if self._timed:
            self._left_at = self._runtime.monotonic()
        return chunk

    def _begins(self, chunk: Any) -> bool:
        """Whether a chunk is the first with content: a role alone, or nothing, does not count."""
        if chunk.has_content and not self._is_emptied(chunk):
            self._begun = True
            self._attempt.began()
        # Where the call cannot move, nothing is gained by holding it back.
        return self._begun or self._reopen is None

    def _is_emptied(self, chunk: Any) -> bool:
        """Whether the filter ended the answer before any content, and the call can go on elsewhere.

        The usage may come yet, so the stream is read to its end.
        """
        if self._reopen is None or self._attempt.context.elsewhere is None:
            return False
        found = self._attempt.emptied(chunk, self.response)
        self._emptied = found or self._emptied
        return found is not None

    def _is_filtered(self) -> bool:
        """Whether that is all that has come."""
        return self._emptied is not None and not self._begun

    def _content_came(self) -> None:
        self._attempt.await_content("inter_token_timeout", self._runtime.monotonic())
        self._timed = self._attempt.limit is not None

    async def _receive(self) -> None:
        """Wait for the next bytes and keep the events completed by them."""
        self.log.trim(self._size)
        waits_for_end = self._last is not None and self._last.may_be_last
        piece = await (self._piece_or_end() if waits_for_end else self._answer.next())
        if piece is None:
            return
        self._at_end = not piece
        self._size += len(piece)
        if self._is_read and self.log.is_too_large(self._size):
            raise _Broken(self._too_large())
        if self._document is not None and not self._is_document(piece):
            # What was kept is the beginning of a stream.
            piece, self._document = bytes(self._document), None
        if self._document is None:
            self._take(piece)
        if self._at_end and not self._waiting:
            await self._ended_without_word()

    async def _piece_or_end(self) -> bytes | None:
        """Wait for the next bytes. None where nothing is missing and nothing comes: the stream is complete."""
        silence = self._final.silence(self._attempt, self._last)
        if silence is None:
            return await self._answer.next()
        wire = self._attempt.wire
        before = wire.deadline
        end = self._runtime.monotonic() + silence
        wire.deadline = end if before is None else min(before, end)
        try:
            return await self._answer.next()
        except SendFailure as failure:
            if not failure.timed_out:
                raise
        finally:
            wire.deadline = before
        await self._end(complete=True)
        return None

    def _is_document(self, piece: bytes) -> bool:
        """Keep the beginning of an answer. Whether it is a document yet: no line of a stream begins like JSON."""
        document = self._document
        if document is None:
            return False
        document += piece
        if self.log.is_too_large(self._size):
            raise _Broken(self._too_large())
        return bytes(document[:_BLANKS]).lstrip(_BLANK)[:1] in {b"{", b"[", b"<", b""}

    def _take(self, piece: bytes) -> None:
        try:
            events = self._decoder.feed(piece) if piece else self._decoder.flush()
            self._waiting.extend(map(wrapped, events) if self._wraps_events else events)
        except LineTooLongError as error:
            raise _Broken(malformed(self.response, str(error), self._text_so_far())) from None

    def _chunk(self, data: bytes, kind: str) -> E | None:
        """Validate an event into a chunk; None for one beyond the reader's request, and for a fault."""
        try:
            chunk = self._validate(data)
        except ValidationError as error:
            return self._second(data, kind, why_not(error, self._request.chunk))
        self._last = chunk
        choices: Sequence[Any] = chunk.choices if self._has_choices else ()
        if len(choices) == 1 and not (
            choices[0].__pydantic_extra__ or chunk.__pydantic_extra__ or kind or self._halves
        ):
            # Nearly every chunk: with nothing beyond what OpenAI documents there is nothing else to look for.
            return cast("E", chunk)
        if chunk.is_odd() or (kind == "error" and not self._keeps_errors) or self._halves:
            return self._second(data, kind, "it is no chunk")
        if self._attempt.usage_requested and chunk.choices == [] and chunk.usage is not None:
            # Asked for on the reader's behalf. Every program that says `chunk.choices[0]` would break on it.
            self._received.append(data)
            return None
        return cast("E", chunk)

    def _second(self, data: bytes, kind: str, why: str) -> E | None:
        """Read an odd event once more."""
        found = self._reader.second(data, kind, self._said)
        if found.chunk is None:
            match found.outcome:
                case "events":
                    self._waiting.extendleft((line, kind) for line in reversed(found.events))
                case "error":
                    self._fault = from_error_object(found.error, self.response, self._text_so_far())
                case "unreadable":
                    self._fault = self._unreadable(data, why)
                case _:
                    pass
            return None
        chunk = self._last = found.chunk
        note_deviations(self._attempt.target, chunk)
        asked = chunk.usage is not None and not self._attempt.usage_requested if found.outcome == "hidden" else True
        if not asked or (self._attempt.usage_requested and chunk.choices == [] and chunk.usage is not None):
            self._received.append(found.data)
            return None
        self._rewritten = found.data
        return cast("E", chunk)

    def _too_large(self) -> APIError:
        error = self.log.too_large()
        error.response = self.response
        return error

    def _unreadable(self, data: bytes, why: str) -> APIError:
        if self._at_end and not self._waiting and data.startswith((b"{", b"[")) and not data.endswith(b"}"):
            return self._cut("the stream was cut in the middle of an event")
        if data.startswith(b"{"):
            return malformed(self.response, why, self._text_so_far())
        words = words_of(data.decode("utf-8", "replace"))
        said = "" if words is None else f": {self._attempt.redactor().text(words)}"
        return malformed(self.response, f"{why}{said}", self._text_so_far())

    async def _ended_without_word(self) -> None:
        """Handle an end without `[DONE]`: complete if every choice has its `finish_reason`, else a break."""
        if self._document is not None and self._document.strip():
            self._take_document(bytes(self._document))
            self._document = None
            return
        if self.log.is_too_large(self._size) or not (self._is_filtered() or self.log.catch_up().finished()):
            raise _Broken(self._cut("the stream ended before the server said it was complete"))
        await self._end(complete=True)

    def _take_document(self, content: bytes) -> None:
        """Take a whole document in the place of a stream: a reply, lines of JSON, an error, a web page."""
        response = RawResponse(self._answer.status_code, self._answer.headers, content)
        found = chunks_of(self._request.reply, response)
        if isinstance(found, APIError):
            raise _Broken(found)
        self._waiting.extend((data, "") for data in (*found, DONE))

    def _interrupted(self, failure: SendFailure) -> APIError:
        if failure.timed_out or isinstance(failure, ResponseTooLarge):
            error = self._attempt.unanswered(failure)
            error.text, error.response = self._text_so_far(), self.response
            return error
        return self._cut(f"the stream was cut: {failure.message}")

    def _cut(self, message: str) -> StreamInterruptedError:
        return StreamInterruptedError(message, response=self.response, text=self._text_so_far())

    async def _end(self, *, complete: bool) -> None:
        """End the stream. `complete`: whether its answers have ended, by what the server said."""
        if self._is_filtered():
            raise _Broken(cast("APIError", self._emptied))
        reporting = self.log.reporting()
        if self._attempt.context.outgoing.traits.tells_of_jobs:
            await self._attempt.look_jobs_up(reporting)
        self.closed = self.ended = True
        self.complete = complete
        try:
            self._attempt.succeeded(reporting, self.response, self.log)
            if self._attempt.target.hooks.on_reply is not None:
                await self._attempt.notify_reply()
        finally:
            await self._answer.close()

    async def begin(self) -> None:
        """Wait for the first content, or the end. What has come by then is replayed to its reader."""
        while not (self._begun or self.closed) and await self.advance() is not None:
            pass

    def _part(self) -> StreamLog[E, R]:
        self._received += [data for data, _ in self._held]
        self._held.clear()
        return self.log

    @property
    def usage_estimated(self) -> bool:
        """Whether the call was written down with an estimate of its usage."""
        return self._attempt.estimate is not None

    async def close(self) -> None:
        """Give the connection up. May be called at any time, more than once."""
        if self.closed:
            return
        self._waiting.clear()
        self.leave()
        await self._answer.close()

    async def read(self) -> R:
        """Read to the end and return the whole reply."""
        self._is_read = True
        while (chunk := self.arrived()) is not None or (chunk := await self.advance()) is not None:
            self.log.add_last(chunk)
        reply = self.result()
        if self.ended:
            cast("Any", reply).settle()
        return reply

    def _put_together(self) -> Accumulator[E, R]:
        if self.log.is_too_large(self._size):
            error = self._too_large()
            error.attempts = (self._attempt.described(type(error).__name__, "answered"),)
            self._attempt.redactor().error(error)
            raise error
        return self.log.catch_up()

    @property
    def text(self) -> str:
        """The text of the chunks so far.

        Raises:
            ResponseTooLargeError: There are more of them than `max_response_bytes` allows to be put together.
        """
        return self._put_together().text

    def _said(self, number: int) -> frozenset[str]:
        """Return the fields of a choice's message that have come so far."""
        return cast("Any", self.log.catch_up()).said(number)  # type: ignore[no-any-return]

    def _text_so_far(self) -> str | None:
        return None if self.log.is_too_large(self._size) else self.log.catch_up().text

    @property
    def response(self) -> RawResponse:
        """Status and headers of the answer; the content is not kept."""
        return RawResponse(self._answer.status_code, self._answer.headers)

    @property
    def client_name(self) -> str:
        """Name of the serving client."""
        return self._attempt.target.name

    @property
    def failed_attempts(self) -> tuple[AttemptRecord, ...]:
        """The attempts that failed before this answer, oldest first."""
        return self._attempt.context.failed

    @property
    def asked(self) -> tuple[str, str]:
        """Method and URL of the request, without a query."""
        return self._attempt.asked

    def result(self) -> R:
        """Put the chunks so far together."""
        reply = self._put_together().result()
        cast("Any", reply).bind(self._attempt.record(self.response))
        return reply
