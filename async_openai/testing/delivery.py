"""Writes an answer to a connection, whole or disturbed by a fault."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from functools import lru_cache
from http import HTTPStatus
from typing import Protocol

from async_openai.testing.answers.answer import DONE, Answer, encode, error_answer, event
from async_openai.testing.api_errors import ApiError
from async_openai.testing.faults import Fault, Phase
from async_openai.testing.journal import Outcome, RecordedRequest

NO_FAULT = Fault()
_BODYLESS = frozenset({204, 304})


class Channel(Protocol):
    """The connection, as a delivery sees it."""

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


def disturbed(answer: Answer, fault: Fault, *, azure: bool) -> Answer:
    """The answer that a fault puts in the place of another, or makes of it."""
    if fault.replaces_answer:
        answer = _replacement(fault, azure=azure)
    if fault.malformed_json and answer.events is None:
        answer.body = answer.body[: len(answer.body) // 2]
    if fault.content_type is not None:
        answer.content_type = fault.content_type
    answer.headers = {**answer.headers, **{name.lower(): value for name, value in fault.headers.items()}}
    return answer


def _replacement(fault: Fault, *, azure: bool) -> Answer:
    status = fault.status or (fault.error.status if fault.error else 200)
    if fault.body is None:
        return error_answer(fault.error or _plain_error(status), azure=azure, status=status)
    if isinstance(fault.body, (bytes, str)):
        return Answer(status, fault.body.encode() if isinstance(fault.body, str) else fault.body)
    return Answer(status, encode(fault.body).encode())


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
    request: RecordedRequest, answer: Answer, fault: Fault, run: str, *, framing: str, length: int, close: bool
) -> bytes:
    """Status line and headers."""
    fields: dict[str, str | None] = {"content-type": answer.content_type}
    if framing == "length" and answer.status not in _BODYLESS:
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


def whole_answer(request: RecordedRequest, answer: Answer, run: str, *, close: bool) -> bytes | None:
    """All bytes of an undisturbed answer; None if it must be written bit by bit."""
    if answer.events is not None and not isinstance(answer.events, list):
        return None
    framing = framing_of(request, answer, NO_FAULT)
    if framing == "close":
        return None
    length = len(answer.body)
    head = head_bytes(request, answer, NO_FAULT, run, framing=framing, length=length, close=close)
    if request.method == "HEAD":
        return head
    if answer.events is None:
        return head + answer.body
    return head + b"".join(map(chunk, answer.events)) + LAST_CHUNK


def framing_of(request: RecordedRequest, answer: Answer, fault: Fault) -> str:
    """How the end of the body is told."""
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


class _CutError(Exception):
    """The place to close the connection is reached."""


class Delivery:
    """Writes one answer bit by bit."""

    def __init__(self, channel: Channel, request: RecordedRequest, fault: Fault, run: str) -> None:
        self._channel = channel
        self._request = request
        self._fault = fault
        self._run = run
        self._sent = 0
        self._compress = _compressor(fault)

    async def run(self, answer: Answer, *, close: bool) -> bool:
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

    async def _write(self, answer: Answer, *, close: bool) -> None:
        fault, request = self._fault, self._request
        answer = disturbed(answer, fault, azure=request.azure)
        framing = framing_of(request, answer, fault)
        if self._compress is not None and answer.events is None:
            answer.body = self._compress.compress(answer.body) + self._compress.flush()
        close = close or framing == "close" or fault.close == "announced"
        request.status = answer.status
        head = head_bytes(request, answer, fault, self._run, framing=framing, length=len(answer.body), close=close)
        if request.method == "HEAD" or answer.status in _BODYLESS:
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
        async for block in blocks:
            if fault.stall == count:
                await self._channel.stall(self._request)
            self._check_cut(count)
            if fault.event_delay:
                await asyncio.sleep(fault.event_delay)
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
        """Send a part of the body; `last` if a client may take what it has then for the whole answer."""
        fault = self._fault
        if fault.cut_after_bytes is not None:
            data, last = data[: fault.cut_after_bytes - self._sent], False
        if fault.cut_after_events is not None:
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


async def _each(events: Iterable[bytes] | AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    if isinstance(events, AsyncIterable):
        async for block in events:
            yield block
    else:
        for block in events:
            yield block


async def _disturbed_events(
    events: Iterable[bytes] | AsyncIterable[bytes], fault: Fault, *, azure: bool
) -> AsyncIterator[bytes]:
    """The blocks of a stream, after what a fault does to their order and number."""
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
