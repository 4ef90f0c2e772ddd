"""Connecting to a host with several addresses, the first to answer wins (RFC 8305, "Happy Eyeballs").

A host with a broken IPv6 route then costs a quarter of a second, not the whole connect timeout. The awaiting half is in
`connecting_awaiting.py`: a blocking program never loads asyncio, 13 ms of its first call.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from collections.abc import Sequence
from encodings import idna as idna  # noqa: PLC0414 - getaddrinfo needs it: a call would import it, and a fork lock it
from itertools import chain, zip_longest
from typing import Any

Address = tuple[Any, ...]
"""As from `getaddrinfo`: family, type, protocol, canonical name, socket address."""

STAGGER = 0.25
"""Seconds before the next address is tried beside one still connecting (RFC 8305, 8)."""
_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK)


def order(addresses: Sequence[Address]) -> list[Address]:
    """Return the addresses with the families in turn, the resolver's first choice first."""
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    return [address for address in chain.from_iterable(zip_longest(first, others)) if address is not None]


def connect(addresses: Sequence[Address], timeout: float | None) -> socket.socket:
    """Return a connected socket. Raises OSError, TimeoutError after `timeout` seconds."""
    due = None if timeout is None else time.monotonic() + timeout
    waiting = list(addresses)
    error: OSError = OSError("no address")
    with selectors.DefaultSelector() as selector:
        try:
            while waiting or selector.get_map():
                if waiting:
                    failed = _begin(waiting.pop(0), selector)
                    if failed is not None:
                        error = failed
                        continue
                for key, _ in selector.select(_pause(waiting, due)):
                    sock = key.fileobj
                    assert isinstance(sock, socket.socket)  # noqa: S101 - what _begin has registered
                    selector.unregister(sock)
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if code == 0:
                        sock.setblocking(True)
                        return sock
                    sock.close()
                    error = _os_error(code)
                if due is not None and time.monotonic() >= due:
                    raise TimeoutError
        finally:
            for key in list(selector.get_map().values()):
                key.fileobj.close()  # type: ignore[union-attr]  # sockets, as above
    try:
        raise error
    finally:
        # Its traceback holds this frame: together they would wait for the garbage collector.
        del error


def _begin(address: Address, selector: selectors.BaseSelector) -> OSError | None:
    family, kind, protocol, _, where = address
    sock: socket.socket | None = None
    try:
        sock = new_socket(family, kind, protocol)
        code = sock.connect_ex(where)
    except OSError as error:
        if sock is not None:
            sock.close()
        return error
    if code in _UNDER_WAY:
        selector.register(sock, selectors.EVENT_WRITE)
        return None
    sock.close()
    return _os_error(code)


def new_socket(family: int, kind: int, protocol: int) -> socket.socket:
    """Return a non-blocking socket."""
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        # The request goes out at once, not when the last packet has been acknowledged.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError:
        sock.close()
        raise
    return sock


def _os_error(code: int) -> OSError:
    return OSError(code, os.strerror(code))


def _pause(waiting: Sequence[Address], due: float | None) -> float | None:
    left = None if due is None else max(0.0, due - time.monotonic())
    if not waiting:
        return left
    return STAGGER if left is None else min(STAGGER, left)
