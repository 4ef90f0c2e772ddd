"""A stream that is passed on: read like one of ours, given as the bytes that came."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from async_openai.engine.stream_core import StreamCore
from async_openai.errors import APIConnectionError, APIError

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.transport.base import WireAnswer
    from async_openai.types.response import Headers

_ENDS: Final = (b"\n\n", b"\r\n\r\n", b"\r\r")
"""Blank lines (WHATWG HTML, 9.2)."""
_DONE: Final = b"data: [DONE]\n\n"


class Blocks:
    """An answer whose pieces are whole events, as they came."""

    def __init__(self, answer: WireAnswer) -> None:
        self._answer = answer
        self._ready: deque[bytes] = deque()
        self._held = b""
        self._at_end = False
        self.taken: list[bytes] = []
        """The blocks that were read and not yet passed on."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._answer.status_code

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        return self._answer.headers

    async def next(self) -> bytes:
        """Return the next event with the blank line behind it, `b""` at the end."""
        while not self._ready:
            if self._at_end:
                return b""
            piece = await self._answer.next()
            self._at_end = not piece
            self._cut(piece)
        block = self._ready.popleft()
        self.taken.append(block)
        return block

    def _cut(self, piece: bytes) -> None:
        # From where a blank line may begin: a long event comes in many pieces.
        start = max(0, len(self._held) - 3)
        held = self._held + piece
        while (end := _end_of_block(held, start)) > 0:
            self._ready.append(held[:end])
            held, start = held[end:], 0
        self._held = held
        if self._at_end and held:
            self._ready.append(held)
            self._held = b""

    def take(self) -> bytes:
        """Return what was read since the last time."""
        blocks, self.taken = self.taken, []
        return b"".join(blocks)

    async def read(self) -> bytes:
        """Return the whole body."""
        return await self._answer.read()

    async def close(self) -> None:
        """Give the connection up."""
        await self._answer.close()


def _end_of_block(held: bytes, start: int) -> int:
    ends = [at + len(end) for end in _ENDS if (at := held.find(end, start)) >= 0]
    return min(ends, default=0)


class PassedStream(StreamCore[Any, Any]):
    """Reads one stream for its content, its errors and its usage, and gives its bytes on."""

    _blocks: Blocks
    _is_said = False
    """Whether its end was passed on."""
    _pending = b""
    """What came with the first content, before anybody asked for it."""

    def _open(self, attempt: Attempt, answer: WireAnswer) -> None:
        self._blocks = Blocks(answer)
        self._made = False
        super()._open(attempt, self._blocks)

    async def piece(self) -> bytes:
        """Return the next bytes to pass on, `b""` at the end.

        Raises:
            APIConnectionError: The stream broke, or fell silent, after some of it was passed on.
            APIError: It did so, or held an error, before; and nobody else is left to ask.
        """
        if self._pending:
            pending, self._pending = self._pending, b""
            return pending
        while not self._is_said:
            begun = self._begun
            try:
                chunk = self.arrived()
                if chunk is None:
                    chunk = await self.advance()
            except APIError as error:
                if isinstance(error, APIConnectionError) or not begun:
                    raise
                # The error, as it came, is for the other client to read.
                self._is_said = True
                return self._blocks.take()
            self._is_said = chunk is None
            if piece := self._passed(chunk):
                return piece
        return b""

    async def begin(self) -> None:
        """Wait for the first content, or the end. What has come by then is the first piece."""
        held: list[bytes] = []
        while not (self._begun or self._is_said) and (piece := await self.piece()):
            held.append(piece)
        self._pending = b"".join(held)

    def _passed(self, chunk: Any) -> bytes:
        if not self._made:
            return self._blocks.take()
        # A whole document in the place of a stream: its chunks were never sent as such.
        self._blocks.take()
        return _DONE if chunk is None else f"data: {chunk.model_dump_json(exclude_unset=True)}\n\n".encode()

    def _take_document(self, content: bytes) -> None:
        super()._take_document(content)
        self._made = True

    def _chunk(self, data: bytes, kind: str) -> Any:
        read = len(self._received)
        chunk = super()._chunk(data, kind)
        if chunk is None and len(self._received) > read and self._blocks.taken:
            # The usage that was asked for on our behalf alone.
            self._blocks.taken.pop()
        return chunk

    def leave(self) -> None:
        """Write down that it was left: by a reader who has the last word and the usage, as a success."""
        last = self._last
        if self.closed or last is None or not last.is_last or self.log.usage() is None:
            super().leave()
        else:
            self.closed = self.ended = self.complete = True
            self._attempt.succeeded(self.log.reporting(), self.response)
