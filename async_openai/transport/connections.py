"""The connections of one client, for synchronous calls and for every event loop."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, get_args

from async_openai.errors import ConfigurationError
from async_openai.importing import importing
from async_openai.settings_model import TransportKind
from async_openai.transport.base import OwnTransport, Transport, TransportOptions
from async_openai.utils import process

if TYPE_CHECKING:
    from async_openai.transport.loops import PerLoop


class _OpenTransports:
    """The open transports of a `ClientConnections`, apart from it to be closed when it is collected."""

    def __init__(self, options: TransportOptions) -> None:
        self.options = options
        self.pid = process.id
        self.lock = threading.Lock()
        self.blocking: OwnTransport | None = None
        self.awaiting: PerLoop[OwnTransport] | None = None

    def forget(self) -> None:
        """Let go, in a forked child, of the parent's sockets."""
        blocking, self.blocking = self.blocking, None
        self.lock = threading.Lock()
        self.pid = process.id
        if blocking is not None:
            blocking.disown()
        if self.awaiting is not None:
            self.awaiting.disown()

    def get_blocking(self) -> OwnTransport:
        with importing, self.lock:
            if self.blocking is None:
                from async_openai.transport.factory import blocking_transport  # noqa: PLC0415 - imports h11

                self.blocking = blocking_transport(self.options)
            return self.blocking

    def get_awaiting(self) -> PerLoop[OwnTransport]:
        with importing, self.lock:
            if self.awaiting is None:
                from async_openai.transport.factory import awaiting_transport  # noqa: PLC0415 - imports h11
                from async_openai.transport.loops import PerLoop  # noqa: PLC0415 - imports asyncio

                options = self.options

                def make() -> OwnTransport:
                    with importing:
                        return awaiting_transport(options)

                self.awaiting = PerLoop(make)
            return self.awaiting

    def abort(self) -> None:
        """Close every socket, from any thread, with or without a running loop."""
        if self.pid != process.id:
            self.forget()
            return
        with self.lock:
            blocking, self.blocking = self.blocking, None
        if blocking is not None:
            blocking.abort()
        if self.awaiting is not None:
            self.awaiting.abort_all()


class ClientConnections:
    """The connections of one client; safe to use from any number of threads, event loops and forked processes.

    Synchronous calls share one pool. Asynchronous ones use a pool of their event loop, closed when that loop
    ends. After a fork the child opens its own. Dropping the last reference closes everything, as does `close`;
    a call made after that opens connections again.
    """

    def __init__(
        self,
        options: TransportOptions | None = None,
        blocking: Transport | None = None,
        awaiting: Transport | None = None,
    ) -> None:
        """Prepare; nothing is opened before it is used.

        Args:
            options: How connections are made.
            blocking: The user's own transport for synchronous calls, used as it is and never closed from here.
            awaiting: The same for asynchronous calls.

        Raises:
            ConfigurationError: An option cannot work. Files of certificates are looked at when TLS is first used.
        """
        self.options = options or TransportOptions()
        _check(self.options)
        self._blocking = blocking
        self._awaiting = awaiting
        self._made = _OpenTransports(self.options)
        self._finalizer = weakref.finalize(self, self._made.abort)

    def blocking_transport(self) -> Transport:
        """Return the transport of synchronous calls."""
        if self._blocking is not None:
            return self._blocking
        made = self._made
        if made.pid != process.id:
            made.forget()
        if made.awaiting is not None:
            self._close_ended_loops()
        return made.blocking or made.get_blocking()

    def awaiting_transport(self) -> Transport:
        """Return the transport of the running event loop."""
        if self._awaiting is not None:
            return self._awaiting
        made = self._made
        if made.pid != process.id:
            made.forget()
        awaiting = made.awaiting
        # Not by `or`: it would ask how many loops there are.
        return (made.get_awaiting() if awaiting is None else awaiting).get()

    @staticmethod
    def _close_ended_loops() -> None:
        from async_openai.transport.loops import close_ended_loops  # noqa: PLC0415 - imported by then

        close_ended_loops()

    def close(self) -> None:
        """Close every connection at once, those of other threads and event loops too."""
        self._made.abort()

    async def aclose(self) -> None:
        """Close every connection, those of the running event loop in its own time."""
        awaiting = self._made.awaiting
        if awaiting is not None and self._made.pid == process.id:
            await awaiting.close_here()
        self._made.abort()

    def __len__(self) -> int:
        """Pools and clients that are open: one for synchronous calls, one for each event loop."""
        return (self._made.blocking is not None) + len(self._made.awaiting or ())

    def __bool__(self) -> bool:
        return True


def _check(options: TransportOptions) -> None:
    if options.kind not in (kinds := get_args(TransportKind)):
        raise ConfigurationError(f"transport: expected one of {', '.join(kinds)}, got {options.kind!r}")
    for name, least in (("max_connections", 1), ("max_keepalive_connections", 0), ("keepalive_expiry", 0)):
        value = getattr(options, name)
        if value is not None and not (isinstance(value, (int, float)) and value >= least):
            raise ConfigurationError(f"{name}: expected a number, {least} or more, or None, got {value!r}")
    if options.proxies is not None:
        from async_openai.transport.proxies import proxy_rules  # noqa: PLC0415 - only where there are some

        proxy_rules(options.proxies)
