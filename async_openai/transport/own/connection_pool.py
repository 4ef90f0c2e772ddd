"""HTTP/1.1 connections kept for reuse, and one exchange over one of them.

Written once for both ways of waiting: a `NetworkBackend` has the few operations that differ, each a coroutine, and the
blocking one never suspends. Calls through a proxy, and those in a test that has put something in the place of
httpcore's connections (respx does) or of httpx's transport (vcrpy), go by httpx.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Protocol, cast

from async_openai.transport.answers import ReadInPieces, next_decoded, raise_instead, within_deadline
from async_openai.transport.base import CuttableTransport, OwnTransport, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.clock import current
from async_openai.transport.decoding import Decoder, decoder_for
from async_openai.transport.error_mapping import Way, failure_of
from async_openai.transport.exceptions import ClosedMeanwhile
from async_openai.transport.own.connection_state import ConnectionState
from async_openai.transport.own.http11 import Http11Connection, Http11Exchange
from async_openai.transport.own.idle import IdleConnections
from async_openai.transport.own.network_stream import NetworkStream
from async_openai.transport.proxies import proxy_rules
from async_openai.transport.redirects import REDIRECTS, follow
from async_openai.transport.slots import Guard, Slots, Waiter
from async_openai.transport.tls import tls_context
from async_openai.transport.urls import ParsedUrl, parse_url
from async_openai.transport.writing import RequestBody, body_of, wire_headers
from async_openai.types.response import Headers

_DONE = b""


class NetworkBackend(Protocol):
    """Operations that differ between blocking and awaiting."""

    def open(
        self, state: ConnectionState, parsed: ParsedUrl, tls: Any, seconds: float | None
    ) -> Awaitable[NetworkStream]:
        """Open a connection, with TLS where there is a context, within so many seconds."""
        ...

    def is_replaced(self) -> bool:
        """Tell whether a test has put something in the place of httpcore's connections (respx does)."""
        ...

    def content(self, body: RequestBody) -> Any:
        """Return the body in the form this kind of connection takes."""
        ...

    def turn(self) -> Awaitable[None] | None:
        """Return an awaitable to let other requests prepare before this one is written; None for no waiting."""
        ...

    def waiter(self) -> Waiter:
        """Make a waiter for a free place."""
        ...


class Lease:
    """One connection, while it is in use and while it is kept."""

    __slots__ = ("connection", "idle_since", "origin", "state")

    def __init__(self, connection: Http11Connection, origin: tuple[str, str, int], state: ConnectionState) -> None:
        self.connection = connection
        self.origin = origin
        self.state = state
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
        self.state.abort()


class ConnectionPool:
    """The connections of one event loop, or of all threads."""

    def __init__(
        self, options: TransportOptions, backend: NetworkBackend, make_httpx: Callable[[TransportOptions], OwnTransport]
    ) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            options: How connections are made and kept.
            backend: The operations that wait.
            make_httpx: Makes the transport of calls through a proxy, and of those in a test that has put something in
                the place of httpcore's connections.
        """
        self._options = options
        self._make_httpx = make_httpx
        self._httpx: OwnTransport | None = None
        self._proxies = proxy_rules(options.proxies)
        self._has_proxies = bool(self._proxies)
        self.backend = backend
        self.guard = Guard()
        self.slots = Slots(options.max_connections, backend.waiter, self.guard)
        self.idle: IdleConnections[Lease] = IdleConnections()
        self._leased: set[Lease] = set()
        self._closed = False

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send a request, and follow redirects."""
        if self._has_proxies or self.backend.is_replaced():
            return self._by_httpx(request)
        return self._send(request)

    def _by_httpx(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send a request by httpx: through a proxy, or in a test with respx."""
        if not self.backend.is_replaced() and self._proxies.proxy_for(parse_url(request.url)) is None:
            return self._send(request)
        with self.guard:
            if self._httpx is None:
                self._httpx = self._make_httpx(self._options)
            return self._httpx.send(request)

    async def _send(self, request: WireRequest) -> WireAnswer:
        """Send a request over a kept connection or a new one."""
        parsed = parse_url(request.url)
        request.written = False
        timeouts = request.timeouts if request.deadline is None else within_deadline(request)
        if not self.slots.take():
            await self.slots.acquire(timeouts.pool)
        lease: Lease | None = None
        body: RequestBody | None = None
        try:
            body = body_of(request.content)
            exchange: Http11Exchange | None = None
            while exchange is None:
                lease = self._lease(parsed)
                lease.state.start(request)
                try:
                    exchange = await self._begin(lease.connection, request, parsed, body)
                except ClosedMeanwhile:
                    self._forget(lease)
            answer = PooledAnswer(self, cast("Lease", lease), exchange, request)
        except BaseException as error:
            self.drop(lease)
            raise_instead(failure_of(error, written=request.written, way=Way(request.url)), error)
            raise
        finally:
            if body is not None:
                body.close()
        return answer if answer.status_code < REDIRECTS else await follow(self.send, request, answer)

    async def _begin(
        self, connection: Http11Connection, request: WireRequest, parsed: ParsedUrl, body: RequestBody | None
    ) -> Http11Exchange:
        headers = wire_headers(request, parsed, body)
        content = None if body is None else self.backend.content(body)
        return await connection.begin(request.method, parsed.path, headers, content, request.timeouts)

    def _lease(self, parsed: ParsedUrl) -> Lease:
        dead: list[Lease] = []
        limit = self._options.max_connections
        guard = self.guard
        with guard.lock:
            while (lease := self.idle.newest(parsed.origin)) is not None and not self._fits(lease):
                dead.append(lease)
            if lease is None:
                lease = self._new(parsed)
                if limit is not None and len(self._leased) + len(self.idle) >= limit:
                    # The place is ours, so it is a kept connection to elsewhere that fills the limit.
                    dead.extend(self.idle.oldest(1))
            self._leased.add(lease)
        if guard.left:
            guard.settle()
        if dead:
            _abort_all(dead)
        return lease

    def _new(self, parsed: ParsedUrl) -> Lease:
        state = ConnectionState()
        tls = tls_context(self._options.verify, self._options.cert) if parsed.scheme == "https" else None
        return Lease(
            Http11Connection(state, partial(self.backend.open, state, parsed, tls), self._turn), parsed.origin, state
        )

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
        lease.state.idle()
        with self.guard.lock:
            self._leased.discard(lease)
            dead = [lease] if self._closed else self._keep(lease)
        if dead:
            _abort_all(dead)
        # Does what destructors have left for this lock, too.
        self.slots.release()

    def _keep(self, lease: Lease) -> list[Lease]:
        """Keep a connection; return the ones now too old or too many."""
        self.idle.put(lease)
        expiry, most = self._options.keepalive_expiry, self._options.max_keepalive_connections
        dead = [] if expiry is None else self.idle.before(lease.idle_since - expiry)
        return dead if most is None else dead + self.idle.oldest(len(self.idle) - most)

    def drop(self, lease: Lease | None) -> None:
        """Close a connection for good, and hand on its place."""
        if lease is not None:
            self._forget(lease)
        self.slots.release()

    def _forget(self, lease: Lease) -> None:
        with self.guard:
            self._leased.discard(lease)
        lease.abort()

    def _turn(self) -> Awaitable[None] | None:
        return self.backend.turn() if self.slots.in_use > 1 else None

    async def close(self) -> None:
        """Close every connection, on the running loop."""
        httpx, self._httpx = self._httpx, None
        self.abort()
        if httpx is not None:
            await httpx.close()

    def abort(self) -> None:
        """Close every socket at once, from any thread; readers get an error.

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

    def cut(self, request: WireRequest) -> None:
        """Close the connection that serves a request, from any thread: whoever waits on it gets an error."""
        with self.guard:
            serving = [lease for lease in self._leased if lease.state.serves(request)]
            httpx = self._httpx
        _abort_all(serving)
        if isinstance(httpx, CuttableTransport):
            httpx.cut(request)

    def is_full(self) -> bool:
        """Whether all connections are in use. What goes by httpx is not counted here."""
        return self.slots.is_full()

    def disown(self) -> None:
        """Close this process's copies of the sockets after a fork: the connections are the parent's.

        Takes no lock: another thread of the parent may have held it at the fork.
        """
        for lease in (*self.idle.oldest(len(self.idle)), *self._leased):
            lease.state.disown()
        self._leased.clear()
        if self._httpx is not None:
            self._httpx.disown()

    def __len__(self) -> int:
        """Open connections, kept and in use."""
        return len(self.idle) + len(self._leased)


def _abort_all(leases: Iterable[Lease]) -> None:
    for lease in leases:
        lease.abort()


class PooledAnswer(ReadInPieces):
    """An answer whose headers are there; see `WireAnswer`."""

    __slots__ = ("_decoder", "_exchange", "_lease", "_pool", "_started")

    def __init__(self, pool: ConnectionPool, lease: Lease, exchange: Http11Exchange, request: WireRequest) -> None:
        super().__init__(request, exchange.status, Headers(exchange.headers))
        self._pool = pool
        self._lease: Lease | None = lease
        self._exchange = exchange
        self._decoder: Decoder | None = None
        self._started = False

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        if self._lease is None:
            return _DONE
        try:
            return await self._next(self._lease)
        except BaseException as error:
            self._abandon()
            raise_instead(failure_of(error, written=True), error)
            raise

    async def _next(self, lease: Lease) -> bytes:
        if not self._started:
            self._started = True
            self._decoder = decoder_for(self._exchange.headers)
        receive = self._exchange.next
        if piece := await (next_decoded(self._decoder, receive, self.request) if self._decoder else receive()):
            return piece
        self._exchange.finish()
        self._lease = None
        self._pool.give_back(lease)
        return _DONE

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        lease = self._lease
        if lease is None:
            return
        # A stream is often left at its last event, with nothing but the end of the body to come: if that
        # is here already, the connection is good for the next request.
        lease.state.only_what_is_here()
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
