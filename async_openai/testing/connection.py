"""One connection of the server: reads requests, answers them one after the other."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable
from typing import Protocol, cast
from urllib.parse import urlsplit

from async_openai.testing.answer_writer import AnswerWriter
from async_openai.testing.answers import routes
from async_openai.testing.answers.server_answer import ServerAnswer, error_answer
from async_openai.testing.api_errors import ApiError
from async_openai.testing.application import Application
from async_openai.testing.journal import Outcome, RecordedRequest
from async_openai.testing.reading import Head, MalformedRequestError, RequestReader
from async_openai.testing.rendering import whole_answer
from async_openai.testing.server_faults import Fault

_LINGER_SECONDS = 1.0
_SINGLE_WRITE_LIMIT = 64 * 1024


class ConnectionHost(Protocol):
    """The listener, for its connections."""

    buffer: memoryview
    """Read buffer of all connections: a large one for each would cost time and memory."""

    def opened(self, connection: ServerConnection) -> int:
        """Count a connection in, and number it."""
        ...

    def closed(self, connection: ServerConnection) -> None:
        """Count it out."""
        ...

    async def wait_for_release(self) -> None:
        """Wait for `release()`."""
        ...


class ServerConnection(asyncio.BufferedProtocol):
    """Parses requests, answers them in order, follows the script."""

    def __init__(self, application: Application, host: ConnectionHost) -> None:
        self._application = application
        self._host = host
        self._reader = RequestReader(application.body_limit)
        self._transport: asyncio.Transport | None = None
        self._number = 0
        self._keeps_alive = True
        self._reading_body: RecordedRequest | None = None
        self._answering: RecordedRequest | None = None
        self._task: asyncio.Task[None] | None = None
        self._discarding = False
        self._drained: asyncio.Future[None] | None = None

    # ---- asyncio.BufferedProtocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._number = self._host.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """End: by the client, or by ourselves."""
        del exc
        self._transport = None
        self._host.closed(self)
        if self._reading_body is not None:
            self._application.journal.abandoned()
        if self._answering is not None:
            self.settle(self._answering, "client_gone")
        if self._task is not None:
            self._task.cancel()
        self.resume_writing()

    def get_buffer(self, sizehint: int) -> memoryview:
        """Lend the shared buffer; its bytes are taken out before another connection reads."""
        del sizehint
        return self._host.buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Take bytes in."""
        if self._discarding:
            return
        self._reader.feed(self._host.buffer[:nbytes])
        if self._task is None:
            self._pump()

    def pause_writing(self) -> None:
        """Wait: the client reads slower than we write."""
        self._drained = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Go on writing."""
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)
        self._drained = None

    # ---- requests

    def _pump(self) -> None:
        """Answer every request that is complete."""
        try:
            while self._task is None and self._transport is not None and not self._transport.is_closing():
                if self._reading_body is None and not self._read_head():
                    return
                body = self._reader.read_body()
                request = self._reading_body
                if body is None or request is None:
                    return
                self._reading_body = None
                request.body, request.body_size = body.content, body.size
                self._answer(request, self._application.fault(request))
        except MalformedRequestError as error:
            self._refuse(error)

    def _read_head(self) -> bool:
        """Read a head and decide whether its body is wanted; False to wait for more."""
        head = self._reader.read_head()
        if head is None:
            return False
        request = self._reading_body = self._recorded(head)
        self._keeps_alive = head.keeps_alive
        fault = self._application.fault(request, before_body=True)
        if fault is not None:
            self._reading_body = None
            self._keeps_alive = False
            self._discarding = True
            if fault.stop_reading and self._transport is not None:
                self._transport.pause_reading()
            self._answer(request, fault)
            return False
        if self._reader.has_body and "100-continue" in head.headers.get("expect", "").lower():
            assert self._transport is not None
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return True

    def _recorded(self, head: Head) -> RecordedRequest:
        target = head.target
        if not target.startswith("/"):
            # The absolute form, which a client sends to a proxy.
            parts = urlsplit(target)
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        path, _, query = target.partition("?")
        request = RecordedRequest(
            number=0,
            connection=self._number,
            method=head.method,
            target=head.target,
            path=path,
            query_string=query,
            headers=head.headers,
            version=head.version,
        )
        routes.classify(request)
        return request

    def _answer(self, request: RecordedRequest, fault: Fault | None) -> None:
        journal = self._application.journal
        journal.arrived(request)
        answer: ServerAnswer | Awaitable[ServerAnswer] = ServerAnswer()
        if fault is None or not fault.replaces_answer:
            answer = self._application.answer(request)
        close = not self._keeps_alive
        if fault is None and isinstance(answer, ServerAnswer) and self._transport is not None:
            data = whole_answer(request, answer, self._application.run, close=close)
            if data is not None and len(data) <= _SINGLE_WRITE_LIMIT:
                request.status = answer.status
                journal.settled(request, "answered")
                self._transport.write(data)
                if close:
                    self._transport.close()
                return
        self._answering = request
        self._task = asyncio.get_running_loop().create_task(self._deliver(request, answer, fault or Fault()))

    async def _deliver(
        self, request: RecordedRequest, answer: ServerAnswer | Awaitable[ServerAnswer], fault: Fault
    ) -> None:
        delivery = AnswerWriter(self, request, fault, self._application.run)
        try:
            ready = answer if isinstance(answer, ServerAnswer) else await answer
            reusable = await delivery.run(ready, close=not self._keeps_alive)
        except Exception as error:  # noqa: BLE001 - the events of a custom route can raise anything
            request.error = error
            self.settle(request, "cut")
            reusable = False
        self._answering = self._task = None
        if self._transport is None:
            return
        if self._discarding:
            self._linger(self._transport)
        elif not reusable or not self._keeps_alive:
            self._transport.close()
        else:
            self._pump()

    def _linger(self, transport: asyncio.Transport) -> None:
        """Close a little later: closing with a body unread in the socket sends a RST, which can overtake the answer."""
        asyncio.get_running_loop().call_later(_LINGER_SECONDS, transport.close)

    def _refuse(self, error: MalformedRequestError) -> None:
        """Answer a malformed request; it stands in no journal."""
        if self._transport is None:
            return
        answer = error_answer(ApiError(error.status, str(error)))
        head = f"HTTP/1.1 {error.status.value} {error.status.phrase}\r\nconnection: close\r\n"
        fields = f"content-type: application/json\r\ncontent-length: {len(answer.body)}\r\n\r\n"
        self._transport.write((head + fields).encode() + answer.body)
        self._reading_body = None
        self._transport.close()

    # ---- for the writer of an answer

    async def write(self, data: bytes) -> None:
        """Write, and wait while the client reads slower."""
        if self._transport is None or self._transport.is_closing():
            await asyncio.sleep(0)  # the cancellation that follows a lost connection comes here
            return
        self._transport.write(data)
        if self._drained is not None:
            await self._drained

    async def hang_up(self, *, reset: bool) -> None:
        """Close, with a FIN or a RST, after all bytes written have left."""
        if self._transport is None:
            return
        if reset:
            self._transport.set_write_buffer_limits(0)
            if self._drained is not None:
                await self._drained
            self.abort(reset=True)
        else:
            self._transport.close()

    async def stall(self, request: RecordedRequest) -> None:
        """Wait until the server's `release()`."""
        self._application.journal.stalled(request)
        await self._host.wait_for_release()

    def settle(self, request: RecordedRequest, outcome: Outcome) -> None:
        """Note how the request ended."""
        self._application.journal.settled(request, outcome)

    # ---- for the listener

    def abort(self, *, reset: bool = False, stopping: bool = False) -> None:
        """Close now, even in the middle of an answer."""
        if stopping and self._answering is not None:
            outcome: Outcome = "reset" if reset else "cut"
            if self._answering.outcome == "stalled" and not reset:
                outcome = "stalled"
            self.settle(self._answering, outcome)
        if self._transport is not None:
            if reset:
                sock: socket.socket = self._transport.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._transport.abort()
