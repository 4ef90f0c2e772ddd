"""HTTP/1.1 connections kept for reuse, and one exchange over one of them.

Written once for both ways of waiting: a `Kit` has the few operations that differ, each a coroutine, and the
blocking one never suspends. Calls through a proxy, and those in a test that has put something in the place of
httpcore's connections (respx does), go by httpx.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Protocol, cast

from async_openai.transport.answers import ReadInPieces, joined, within_deadline
from async_openai.transport.base import OwnTransport, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.channel import Channel
from async_openai.transport.clock import current
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.failures import failure_of
from async_openai.transport.faults import ClosedMeanwhile
from async_openai.transport.http11 import Exchange, Http11
from async_openai.transport.idle import IdleConnections
from async_openai.transport.places import Place, place_of
from async_openai.transport.proxies import proxies_of
from async_openai.transport.redirects import REDIRECTS, follow
from async_openai.transport.slots import Guard, Slots, Waiter
from async_openai.transport.tls import tls_context
from async_openai.transport.wire import Wire
from async_openai.transport.writing import Body, body_of, wire_headers
from async_openai.types.response import Headers

_DONE = b""


class Kit(Protocol):
    """What differs between blocking and awaiting."""

    def open(self, wire: Wire, place: Place, tls: Any, seconds: float | None) -> Awaitable[Channel]:
        """Open the connection of a wire, with TLS where there is a context, within so many seconds."""
        ...

    def is_replaced(self) -> bool:
        """Tell whether a test has put something in the place of httpcore's connections (respx does)."""
        ...

    def content(self, body: Body) -> Any:
        """Return the body in the form that this kind of connection takes."""
        ...

    def turn(self) -> Awaitable[None] | None:
        """Return what to await before a request is written while others are on their way; None for nothing."""
        ...

    def waiter(self) -> Waiter:
        """Make a waiter for a free place."""
        ...


class Lease:
    """One connection, while it is in use and while it is kept."""

    __slots__ = ("connection", "idle_since", "origin", "wire")

    def __init__(self, connection: Http11, origin: tuple[str, str, int], wire: Wire) -> None:
        self.connection = connection
        self.origin = origin
        self.wire = wire
        self.idle_since = 0.0

    def usable(self) -> bool:
        """Tell whether another request may go over it: not where the server has closed it or speaks out of turn."""
        connection = self.connection
        return connection.is_idle() and not connection.is_closed() and not connection.has_expired()

    def clean(self) -> bool:
        """Tell whether the exchange over it is complete."""
        return self.connection.is_idle() and not self.connection.is_closed()

    def abort(self) -> None:
        """Close its socket, from any thread."""
        self.wire.abort()


class Pool:
    """The connections of one event loop, or of all threads."""

    def __init__(
        self, options: TransportOptions, kit: Kit, make_httpx: Callable[[TransportOptions], OwnTransport]
    ) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            options: How connections are made and kept.
            kit: The operations that wait.
            make_httpx: Makes the transport of calls through a proxy, and of those in a test that has put something in
                the place of httpcore's connections.
        """
        self._options = options
        self._make_httpx = make_httpx
        self._httpx: OwnTransport | None = None
        self._proxies = proxies_of(options.proxies)
        self._has_proxies = bool(self._proxies)
        self.kit = kit
        self.guard = Guard()
        self.slots = Slots(options.max_connections, kit.waiter, self.guard)
        self.idle: IdleConnections[Lease] = IdleConnections()
        self._leased: set[Lease] = set()
        self._closed = False

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send a request, and follow redirects."""
        if self._has_proxies or self.kit.is_replaced():
            return self._by_httpx(request)
        return self._send(request)

    def _by_httpx(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send a request by httpx, where it goes through a proxy or is seen by a test."""
        if not self.kit.is_replaced() and self._proxies.proxy_for(place_of(request.url)) is None:
            return self._send(request)
        with self.guard:
            if self._httpx is None:
                self._httpx = self._make_httpx(self._options)
            return self._httpx.send(request)

    async def _send(self, request: WireRequest) -> WireAnswer:
        """Send a request over a kept connection or a new one."""
        place = place_of(request.url)
        timeouts = request.timeouts if request.deadline is None else within_deadline(request)
        if not self.slots.take():
            await self.slots.acquire(timeouts.pool)
        lease: Lease | None = None
        body: Body | None = None
        try:
            body = body_of(request.content)
            exchange: Exchange | None = None
            while exchange is None:
                lease = self._lease(place)
                lease.wire.start(request)
                try:
                    exchange = await self._begin(lease.connection, request, place, body)
                except ClosedMeanwhile:
                    self._forget(lease)
            answer = Answer(self, cast("Lease", lease), exchange)
        except BaseException as error:
            self.drop(lease)
            failure = failure_of(error, written=lease.wire.written if lease else False)
            if failure is None:
                raise
            try:
                raise failure from error
            finally:
                # Its traceback holds this frame: together they would wait for the garbage collector.
                del failure
        finally:
            if body is not None:
                body.close()
        return answer if answer.status_code < REDIRECTS else await follow(self.send, request, answer)

    async def _begin(self, connection: Http11, request: WireRequest, place: Place, body: Body | None) -> Exchange:
        headers = wire_headers(request, place, body)
        content = None if body is None else self.kit.content(body)
        return await connection.begin(request.method, place.path, headers, content, request.timeouts)

    def _lease(self, place: Place) -> Lease:
        dead: list[Lease] = []
        limit = self._options.max_connections
        guard = self.guard
        with guard.lock:
            while (lease := self.idle.newest(place.origin)) is not None and not self._fits(lease):
                dead.append(lease)
            if lease is None:
                lease = self._new(place)
                if limit is not None and len(self._leased) + len(self.idle) >= limit:
                    # The place is ours, so it is a kept connection to elsewhere that fills the limit.
                    dead.extend(self.idle.oldest(1))
            self._leased.add(lease)
        if guard.left:
            guard.settle()
        if dead:
            _abort_all(dead)
        return lease

    def _new(self, place: Place) -> Lease:
        wire = Wire()
        tls = tls_context(self._options.verify, self._options.cert) if place.scheme == "https" else None
        return Lease(Http11(wire, partial(self.kit.open, wire, place, tls), self._turn), place.origin, wire)

    def _fits(self, lease: Lease) -> bool:
        return self._fresh(lease) and lease.usable()

    def _fresh(self, lease: Lease) -> bool:
        expiry = self._options.keepalive_expiry
        return expiry is None or current.clock.monotonic() - lease.idle_since < expiry

    def give_back(self, lease: Lease) -> None:
        """Keep a connection whose exchange is complete, and hand on its place."""
        if not lease.clean():
            self.drop(lease)
            return
        lease.idle_since = current.clock.monotonic()
        lease.wire.rest()
        with self.guard.lock:
            self._leased.discard(lease)
            dead = [lease] if self._closed else self._keep(lease)
        if dead:
            _abort_all(dead)
        # Does what destructors have left for this lock, too.
        self.slots.release()

    def _keep(self, lease: Lease) -> list[Lease]:
        """Keep a connection; return those that are now too old or too many."""
        self.idle.put(lease)
        expiry, most = self._options.keepalive_expiry, self._options.max_keepalive_connections
        dead = [] if expiry is None else self.idle.before(lease.idle_since - expiry)
        return dead if most is None else dead + self.idle.oldest(len(self.idle) - most)

    def drop(self, lease: Lease | None) -> None:
        """Close a connection that cannot be used again, and hand on its place."""
        if lease is not None:
            self._forget(lease)
        self.slots.release()

    def _forget(self, lease: Lease) -> None:
        with self.guard:
            self._leased.discard(lease)
        lease.abort()

    def _turn(self) -> Awaitable[None] | None:
        return self.kit.turn() if self.slots.in_use > 1 else None

    async def close(self) -> None:
        """Close every connection, on the loop that runs."""
        httpx, self._httpx = self._httpx, None
        self.abort()
        if httpx is not None:
            await httpx.close()

    def abort(self) -> None:
        """Close every socket at once, from any thread; whoever still reads gets an error.

        Nothing is kept afterwards: nobody would be left to close it.
        """
        with self.guard:
            self._closed = True
            dead = [*self.idle.oldest(len(self.idle)), *self._leased]
            self._leased.clear()
            httpx, self._httpx = self._httpx, None
        _abort_all(dead)
        if httpx is not None:
            httpx.abort()

    def disown(self) -> None:
        """Close this process's copies of the sockets after a fork: the connections are the parent's.

        Takes no lock: another thread of the parent may have held it at the fork.
        """
        for lease in (*self.idle.oldest(len(self.idle)), *self._leased):
            lease.wire.disown()
        self._leased.clear()
        if self._httpx is not None:
            self._httpx.disown()

    def __len__(self) -> int:
        """Open connections, kept and in use."""
        return len(self.idle) + len(self._leased)


def _abort_all(leases: Iterable[Lease]) -> None:
    for lease in leases:
        lease.abort()


class Answer(ReadInPieces):
    """An answer whose headers are there; see `WireAnswer`."""

    __slots__ = ("_decoder", "_exchange", "_lease", "_pool", "_started", "headers", "status_code")

    def __init__(self, pool: Pool, lease: Lease, exchange: Exchange) -> None:
        self._pool = pool
        self._lease: Lease | None = lease
        self._exchange = exchange
        self.status_code = exchange.status
        """The HTTP status."""
        self.headers = Headers(exchange.headers)
        """The answer's headers."""
        self._decoder: Decoder | None = None
        self._started = False

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        if self._lease is None:
            return _DONE
        try:
            return await self._next(self._lease)
        except BaseException as error:
            self._failed(error)
            raise

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back."""
        lease = self._lease
        if lease is None:
            return _DONE
        pieces: list[bytes] = []
        try:
            while piece := await self._next(lease):
                pieces.append(piece)
        except BaseException as error:
            self._failed(error)
            raise
        return joined(pieces)

    def _failed(self, error: BaseException) -> None:
        """Let go of the connection. Raises what a failure of the network is to the engine, returns from any other."""
        self._abandon()
        failure = failure_of(error, written=True)
        if failure is not None:
            try:
                raise failure from error
            finally:
                # As in `Pool.send`.
                del failure, error

    async def _next(self, lease: Lease) -> bytes:
        if not self._started:
            self._started = True
            self._decoder = decoder_for(self._exchange.headers)
        while piece := await self._exchange.next():
            decoded = self._decoder.decode(piece) if self._decoder else piece
            if decoded:
                return decoded
        rest = self._decoder.finish() if self._decoder else _DONE
        self._exchange.finish()
        self._lease = None
        self._pool.give_back(lease)
        return rest

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        lease = self._lease
        if lease is None:
            return
        # A stream is often left at its last event, with nothing but the end of the body to come: if that
        # is here already, the connection is good for the next request.
        lease.wire.only_what_is_here()
        try:
            if self._started and not await self._next(lease):
                return
        except Exception:  # noqa: BLE001, S110 - whatever it was, nobody wants this answer any more
            pass
        finally:
            self._abandon()

    def _abandon(self) -> None:
        lease, self._lease = self._lease, None
        if lease is None:
            return
        self._pool.drop(lease)

    def __del__(self) -> None:
        lease = getattr(self, "_lease", None)
        if lease is not None:
            self._pool.guard.from_destructor(partial(self._pool.drop, lease))
