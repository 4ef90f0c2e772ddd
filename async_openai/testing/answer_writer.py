"""Writes an answer to a connection bit by bit, disturbed by a fault."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing
from typing import Protocol

from async_openai.testing.answers.server_answer import DONE, ServerAnswer, event
from async_openai.testing.journal import Outcome, RecordedRequest
from async_openai.testing.rendering import BODYLESS, LAST_CHUNK, chunk, disturbed, framing_of, head_bytes
from async_openai.testing.server_faults import Fault, Phase


class AnswerChannel(Protocol):
    """The connection to a client, for the writer of an answer."""

    async def write(self, data: bytes) -> None:
        """Write, and wait while the client reads slower."""
        ...

    async def hang_up(self, *, reset: bool) -> None:
        """Close, with a FIN or a RST."""
        ...

    async def stall(self, request: RecordedRequest) -> None:
        """Wait until the server's `release()`."""
        ...

    def settle(self, request: RecordedRequest, outcome: Outcome) -> None:
        """Note how the request ended."""
        ...


class _CutError(Exception):
    """The place to close the connection is reached."""


class AnswerWriter:
    """Writes one answer bit by bit."""

    def __init__(self, channel: AnswerChannel, request: RecordedRequest, fault: Fault, run: str) -> None:
        self._channel = channel
        self._request = request
        self._fault = fault
        self._run = run
        self._sent = 0
        self._compress = _compressor(fault)

    async def run(self, answer: ServerAnswer, *, close: bool) -> bool:
        """Deliver.

        Returns:
            Whether the connection can be used again.
        """
        fault = self._fault
        try:
            if fault.delay:
                await asyncio.sleep(fault.delay)
            if fault.raw is not None:
                self._channel.settle(self._request, "answered")
                await self._channel.write(fault.raw)
                await self._channel.hang_up(reset=False)
                return False
            await self._reached("before_headers")
            await self._write(answer, close=close)
        except _CutError:
            self._channel.settle(self._request, "reset" if fault.reset else "cut")
            await self._channel.hang_up(reset=fault.reset)
            return False
        return fault.close is None

    async def _reached(self, phase: Phase) -> None:
        fault = self._fault
        if fault.stall == phase:
            await self._channel.stall(self._request)
        alone = fault.reset and phase == "before_headers" and fault.cut is None
        if fault.cut == phase or (alone and fault.cut_after_bytes is None and fault.cut_after_events is None):
            raise _CutError

    async def _write(self, answer: ServerAnswer, *, close: bool) -> None:
        fault, request = self._fault, self._request
        answer = disturbed(answer, fault, azure=request.azure)
        framing = framing_of(request, answer, fault)
        if self._compress is not None and answer.events is None:
            answer.body = self._compress.compress(answer.body) + self._compress.flush()
        close = close or framing == "close" or fault.close == "announced"
        request.status = answer.status
        head = head_bytes(request, answer, fault, self._run, framing=framing, length=len(answer.body), close=close)
        if request.method == "HEAD" or answer.status in BODYLESS:
            self._channel.settle(request, "answered")
            await self._channel.write(head)
            return
        await self._channel.write(head)
        await self._reached("after_headers")
        if answer.events is None:
            await self._send(answer.body, framing, last=framing == "length")
            self._check_cut()
        else:
            await self._stream(answer.events, framing)
        self._channel.settle(request, "answered")
        if framing == "chunked":
            await self._channel.write(LAST_CHUNK)
        if framing == "close":
            await self._channel.hang_up(reset=False)

    async def _stream(self, events: Iterable[bytes] | AsyncIterable[bytes], framing: str) -> None:
        fault = self._fault
        blocks = _disturbed_events(events, fault, azure=self._request.azure)
        count = 0
        if fault.bom:
            await self._send_compressed(b"\xef\xbb\xbf", framing)
        async with aclosing(blocks):
            async for block in blocks:
                await self._before_event(count)
                data = b": ping\n\n" + block if fault.pings else block
                if fault.line_end != "\n":
                    data = data.replace(b"\n", fault.line_end.encode())
                await self._send_compressed(data, framing, last=block == DONE)
                count += 1
        if fault.stall == count:
            await self._channel.stall(self._request)
        self._check_cut(count)
        if self._compress is not None:
            await self._send(self._compress.flush(), framing)

    async def _before_event(self, count: int) -> None:
        if self._fault.stall == count:
            await self._channel.stall(self._request)
        self._check_cut(count)
        await asyncio.sleep(self._fault.event_delay)  # even 0 gives the other connections a turn

    def _check_cut(self, events: int | None = None) -> None:
        fault = self._fault
        if events is not None and fault.cut_after_events is not None and events >= fault.cut_after_events:
            raise _CutError
        if fault.cut_after_bytes is not None and self._sent >= fault.cut_after_bytes:
            raise _CutError

    async def _send_compressed(self, data: bytes, framing: str, *, last: bool = False) -> None:
        if self._compress is not None:
            data = self._compress.compress(data) + self._compress.flush(zlib.Z_SYNC_FLUSH)
        await self._send(data, framing, last=last)

    async def _send(self, data: bytes, framing: str, *, last: bool = False) -> None:
        """Send a part of the body; `last` if the answer can look whole to a client after it."""
        fault = self._fault
        if fault.cut_after_bytes is not None:
            data, last = data[: fault.cut_after_bytes - self._sent], False
        if fault.cut_after_events is not None or isinstance(fault.stall, int):
            last = False
        size = fault.dribble or max(1, len(data))
        for start in range(0, len(data), size):
            part = data[start : start + size]
            self._sent += len(part)
            if last and start + size >= len(data):
                # Before the bytes leave, so that a client that has read them finds it in the journal.
                self._channel.settle(self._request, "answered")
            await self._channel.write(chunk(part) if framing == "chunked" else part)
            if fault.dribble:
                await asyncio.sleep(0)
        if fault.cut_after_bytes is not None:
            self._check_cut()


def _compressor(fault: Fault) -> zlib._Compress | None:
    if fault.encoding is None:
        return None
    return zlib.compressobj(wbits=zlib.MAX_WBITS | 16 if fault.encoding == "gzip" else zlib.MAX_WBITS)


async def _each(events: Iterable[bytes] | AsyncIterable[bytes]) -> AsyncGenerator[bytes]:
    if isinstance(events, AsyncIterable):
        async for block in events:
            yield block
    else:
        for block in events:
            yield block


async def _disturbed_events(
    events: Iterable[bytes] | AsyncIterable[bytes], fault: Fault, *, azure: bool
) -> AsyncGenerator[bytes]:
    """The blocks of a stream, disturbed in order and number by a fault."""
    held: bytes | None = None
    count = 0
    async for block in _each(events):
        if count == fault.error_after_events and fault.error is not None:
            yield event(fault.error.document(azure=azure))
            return
        count += 1
        if block == DONE and not fault.done:
            continue
        if fault.final_blank_line:
            yield block
            continue
        if held is not None:
            yield held
        held = block
    if held is not None:
        yield held.removesuffix(b"\n")
