"""Requests to other machines, sent to a server on this one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from async_openai.engine.wire import Marks, Outgoing

if TYPE_CHECKING:
    from async_openai.engine.target import Target
    from async_openai.testing.server import Server
    from async_openai.transport.base import WireRequest

_PROXIED = ("http_proxy", "https_proxy", "all_proxy")


@contextlib.contextmanager
def redirected_to(server: Server) -> Generator[Server]:
    """Send every request of this library to the server, as long as the block lasts.

    Whatever client it is of, of whatever host: one that the program made with a real key and before the test too.
    Requests to loopback addresses go where they are meant to. The header `x-forwarded-host` says for whom one was.

    Args:
        server: A server that runs.
    """
    original = Outgoing.to

    def to(
        self: Outgoing, target: Target, requested_model: str | None, key: str | None, marks: Marks
    ) -> tuple[WireRequest, str | None]:
        wire, model = original(self, target, requested_model, key, marks)
        parts = urlsplit(wire.url)
        if not _is_here(parts.hostname or ""):
            origin = urlsplit(server.origin)
            wire.url = urlunsplit((origin.scheme, origin.netloc, parts.path, parts.query, ""))
            wire.headers["x-forwarded-host"] = parts.netloc
        return wire, model

    with _no_proxy():
        Outgoing.to = to  # type: ignore[method-assign]
        try:
            yield server
        finally:
            Outgoing.to = original  # type: ignore[method-assign]


def _is_here(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@contextlib.contextmanager
def _no_proxy() -> Generator[None]:
    """Have no proxy of the environment asked for addresses on this machine."""
    if not any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXIED):
        yield
        return
    before = {name: os.environ.get(name) for name in ("no_proxy", "NO_PROXY")}
    names = ",".join(filter(None, ("127.0.0.1", "localhost", "::1", before["no_proxy"] or before["NO_PROXY"])))
    os.environ.update(dict.fromkeys(before, names))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
