"""Names of hosts, looked up in daemon threads: the system's resolver knows no timeout and cannot be stopped.

One lookup a name at a time: all that wait for it share it, and a resolver that hangs holds one thread for each name,
not those of the event loop's executor, whose end a program waits for.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from async_openai.transport.own.connecting import Address
from async_openai.utils import process

if TYPE_CHECKING:
    import asyncio


class _Lookup:
    """One lookup under way."""

    def __init__(self, host: str, port: int) -> None:
        self._name = host, port
        self.done = threading.Event()
        self._tell: list[Callable[[], object]] = []
        self._addresses: list[Address] = []
        self._error: Exception | None = None

    def start(self) -> None:
        """Look up in a thread, or here where there is none to be had."""
        thread = threading.Thread(target=self._run, name=f"async-openai lookup of {self._name[0]}", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            self._run()

    def _run(self) -> None:
        try:
            self._addresses = addresses(*self._name)
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            self._error = error
        finally:
            _lookups.pop((process.id, *self._name), None)
            self.done.set()
            for tell in self._tell:
                tell()

    def when_done(self, tell: Callable[[], object]) -> None:
        """Call a function when it is done, perhaps twice."""
        self._tell.append(tell)
        if self.done.is_set():
            tell()

    def result(self) -> list[Address]:
        """Return the addresses, or raise the error, of a lookup that is done."""
        if self._error is not None:
            # A copy: several threads may raise it, each with a traceback of its own.
            raise type(self._error)(*self._error.args)
        return self._addresses


_lookups: dict[tuple[int, str, int], _Lookup] = {}
"""By process too: threads do not live on in a forked child."""


def resolve(host: str, port: int, seconds: float | None) -> list[Address]:
    """Return the addresses of a host. Raises OSError, TimeoutError after `seconds`."""
    if seconds is None or _is_numeric(host):
        return addresses(host, port)
    lookup = _lookup(host, port)
    if not lookup.done.wait(min(seconds, threading.TIMEOUT_MAX)):
        raise TimeoutError
    return lookup.result()


async def async_resolve(host: str, port: int, loop: asyncio.AbstractEventLoop) -> list[Address]:
    """Return the addresses of a host. Raises OSError; the caller sets the timeout."""
    if _is_numeric(host):
        return addresses(host, port)
    lookup = _lookup(host, port)
    arrived: asyncio.Future[None] = loop.create_future()

    def arrive() -> None:
        if not arrived.done():
            arrived.set_result(None)

    def tell() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed, and the one who waited gone with it
            loop.call_soon_threadsafe(arrive)

    lookup.when_done(tell)
    await arrived
    return lookup.result()


def _lookup(host: str, port: int) -> _Lookup:
    made = _Lookup(host, port)
    # One step, so that no lock is needed: a lock that another thread holds at a fork stays locked in the child.
    lookup = _lookups.setdefault((process.id, host, port), made)
    if lookup is made:
        lookup.start()
    return lookup


def addresses(host: str, port: int) -> list[Address]:
    """Return the addresses of a host, however long it takes. Raises OSError."""
    return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def _is_numeric(host: str) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.inet_pton(family, host.partition("%")[0])
    except OSError:
        return False
    return True
