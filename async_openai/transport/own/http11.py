"""HTTP/1.1 over one connection: h11 parses what arrives and decides whether the connection can be reused.

What `httpcore.HTTPConnection` does around h11 is done here without what a client of APIs never uses (upgrades, traces,
locks for several users). Failures are a `TransportError`, named as httpcore's are: one table says what they mean.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import h11

from async_openai.transport.exceptions import ClosedMeanwhile, LocalProtocolError, RemoteProtocolError, WriteError
from async_openai.transport.writing import Fields, encoded

if TYPE_CHECKING:
    from async_openai.transport.base import Timeouts
    from async_openai.transport.own.connection_state import ConnectionState
    from async_openai.transport.own.network_stream import NetworkStream

RequestContent = bytes | Iterable[bytes] | AsyncIterable[bytes] | None

_LONGEST = 100 * 1024
"""Bytes of the head of an answer, and of a chunk's size; as httpcore allows."""
_TOGETHER = 256 * 1024
"""Largest body, in bytes, copied behind the head to leave in one system call."""
_FRAMING_HEADERS = frozenset(("connection", "expect", "transfer-encoding", "upgrade"))
"""Request headers with an effect on the connection: h11 has to see them."""


class Http11Connection:
    """One connection. Idle after an answer was read to its end, and ready for the next request."""

    __slots__ = ("_h11", "_idle", "_keep", "_open", "_state", "_stream", "_turn")

    def __init__(
        self,
        state: ConnectionState,
        open_: Callable[[float | None], Awaitable[NetworkStream]],
        turn: Callable[[], Awaitable[None] | None],
    ) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            state: What the pool knows of it.
            open_: Opens it, within so many seconds.
            turn: Gives what to await just before a request is written, None for nothing.
        """
        self._state = state
        self._open = open_
        self._turn = turn
        self._stream: NetworkStream | None = None
        self._h11 = h11.Connection(h11.CLIENT, _LONGEST)
        self._idle = True
        self._keep = True

    def is_idle(self) -> bool:
        """Tell whether no exchange is going on."""
        return self._idle

    def is_closed(self) -> bool:
        """Tell whether it cannot carry another request."""
        return not self._keep

    def has_expired(self) -> bool:
        """Tell whether the other side closed it, or speaks out of turn."""
        layer = self._state.layer
        return layer is not None and layer.has_unread

    async def begin(
        self, method: str, target: str, headers: Fields, content: RequestContent, timeouts: Timeouts
    ) -> Http11Exchange:
        """Send a request, and return when the headers of its answer are there. Raises a `TransportError`.

        Target and headers must hold nothing that breaks out of their line.
        """
        self._idle = False
        kept = self._stream is not None
        stream = self._stream = self._stream or await self._open(timeouts.connect)
        try:
            data = self._in_one_piece(method, target, headers, content)
            if (turn := self._turn()) is not None:
                await turn
                if kept and self.has_expired():
                    raise ClosedMeanwhile
            if data is not None:
                await stream.send(data, timeouts.write)
            else:
                request = h11.Request(method=method, target=target, headers=encoded(headers))
                await self._send_pieces(request, content, partial(stream.send, seconds=timeouts.write))
        except WriteError:
            # The server may have answered and closed without reading on: then its answer is what counts.
            self._keep = False
        except h11.LocalProtocolError as error:
            raise LocalProtocolError(error) from error
        return Http11Exchange(self, stream, await self._head(stream, timeouts.read), timeouts.read)

    def _in_one_piece(self, method: str, target: str, headers: Fields, content: RequestContent) -> bytes | None:
        """Return a whole request as bytes; None for one better sent in pieces."""
        whole = b"" if content is None else content
        if not isinstance(whole, bytes) or len(whole) > _TOGETHER:
            return None
        if not _FRAMING_HEADERS.isdisjoint(headers):
            return None
        # The headers are checked. h11 would check and copy them all again: it is told only that a request without a
        # body was sent, which is the same to what follows.
        self._h11.send(_placeholder(method))
        self._h11.send(_END)
        lines = "\r\n".join(map("%s: %s".__mod__, headers.items()))
        return f"{method} {target} HTTP/1.1\r\n{lines}\r\n\r\n".encode() + whole

    async def _send_pieces(
        self, request: h11.Request, content: RequestContent, send: Callable[[bytes], Awaitable[None]]
    ) -> None:
        framed = self._h11.send
        head = framed(request)
        if isinstance(content, AsyncIterable):
            async for piece in content:
                await send(head + framed(h11.Data(data=piece)))
                head = b""
        else:
            for piece in () if content is None else [content] if isinstance(content, bytes) else content:
                await send(head + framed(h11.Data(data=piece)))
                head = b""
        if rest := head + framed(_END):
            await send(rest)

    async def _head(self, stream: NetworkStream, seconds: float | None) -> h11.Response:
        """Read the head of the answer; interim ones (100, continue) are passed over."""
        h11_state = self._h11
        received = await stream.receive(seconds)
        while True:
            if not received and h11_state.their_state is h11.SEND_RESPONSE:
                raise RemoteProtocolError("the server closed the connection without an answer")
            h11_state.receive_data(received)
            while (event := self.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Response):
                    return event
                if event is h11.PAUSED:
                    raise RemoteProtocolError("the server switched to another protocol")
            received = await stream.receive(seconds)

    def next_event(self) -> object:
        """Return the next event of h11, or `h11.NEED_DATA`."""
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            raise RemoteProtocolError(error) from error

    def take(self, received: bytes) -> None:
        """Feed bytes from the network to h11."""
        self._h11.receive_data(received)

    def finish(self) -> None:
        """Become idle, after an answer was read to its end."""
        h11_state = self._h11
        done = h11_state.our_state is h11.DONE and h11_state.their_state is h11.DONE
        # What follows an answer that nobody asked for belongs to no request.
        if self._keep and done and not h11_state.trailing_data[0]:
            h11_state.start_next_cycle()
        else:
            self._keep = False
        self._idle = True


_END = h11.EndOfMessage()


@lru_cache(maxsize=32)
def _placeholder(method: str) -> h11.Request:
    return h11.Request(method=method, target="/", headers=[(b"host", b"-")])


class Http11Exchange:
    """An answer with its headers read, on its connection."""

    __slots__ = ("_connection", "_ended", "_seconds", "_stream", "headers", "status")

    def __init__(
        self, connection: Http11Connection, stream: NetworkStream, head: h11.Response, seconds: float | None
    ) -> None:
        self._connection = connection
        self._stream = stream
        self._seconds = seconds
        self._ended = False
        self.status = head.status_code
        self.headers: list[tuple[bytes, bytes]] = head.headers.raw_items()
        """As they came."""

    async def next(self) -> bytes:
        """Return the next piece of the body as soon as it is there, `b""` at its end. Raises a `TransportError`."""
        connection = self._connection
        while not self._ended:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.take(await self._stream.receive(self._seconds))
            elif type(event) is h11.Data:
                return bytes(event.data)
            else:
                self._ended = True
        return b""

    def finish(self) -> None:
        """Let the connection carry another request, after the body was read to its end."""
        self._connection.finish()
