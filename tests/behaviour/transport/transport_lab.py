"""A scripted peer on raw sockets, a small proxy, and a driver for each transport."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import waiting

from async_openai.transport.base import SendFailure, Timeouts, TransportOptions, WireAnswer, WireRequest
from async_openai.transport.clock import current
from async_openai.transport.connections import ClientConnections
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

CERTIFICATES = Path(__file__).parent / "certificates"
SOON = waiting.PATIENCE


def eventually(check: Callable[[], Any], what: str = "it") -> None:
    """Wait until a check is true."""
    assert waiting.eventually(check), f"{what} did not happen in {SOON} s"


def http(status: int = 200, body: bytes = b"ok", headers: str = "", *, length: int | None = None) -> bytes:
    """Write an answer."""
    head = f"HTTP/1.1 {status} Whatever\r\ncontent-length: {len(body) if length is None else length}\r\n"
    return (head + "".join(f"{line}\r\n" for line in headers.splitlines()) + "\r\n").encode() + body


def chunk(data: bytes) -> bytes:
    """Write one chunk of a chunked body; the empty one ends it."""
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    head: bytes = field(repr=False)
    body: bytes = field(repr=False)
    connection: int
    """Number of the connection, from 1."""


class Link:
    """The peer's side of one connection."""

    def __init__(self, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self.gone = threading.Event()
        """Set when the client has closed it."""
        self._file = sock.makefile("rb")

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def close(self) -> None:
        """Close in order, so that nothing sent is lost."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self._file.close()
        self.sock.close()

    def reset(self) -> None:
        """Close with a reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._file.close()
        self.sock.close()

    def wait_until_gone(self) -> bool:
        """Read until the client closes; tell whether it did."""
        self.sock.settimeout(SOON)
        try:
            while self._file.read1(65536):
                pass
        except TimeoutError:
            return False
        except OSError:
            pass
        return True

    def read_head(self) -> tuple[str, str, dict[str, str], bytes] | None:
        lines: list[bytes] = []
        while (line := self._file.readline()) not in (b"\r\n", b""):
            lines.append(line)
        if not lines:
            return None
        method, target, _ = lines[0].decode().split()
        headers: dict[str, str] = {}
        for line in lines[1:]:
            name, _, value = line.decode().partition(":")
            headers[name.lower()] = value.strip()
        return method, target, headers, b"".join(lines)

    def read_body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self._file.read(int(headers.get("content-length", 0)))
        body = b""
        while size := int(self._file.readline(), 16):
            body += self._file.read(size)
            self._file.readline()
        self._file.readline()
        return body


Script = Callable[[Seen, Link], bool | None]
"""Answers one request; False ends the connection."""


def stalling(start: bytes = b"") -> Script:
    """Write a script that sends so much and then nothing more, until the client has gone."""

    def script(_: Seen, link: Link) -> bool:
        link.send(start)
        link.wait_until_gone()
        return False

    return script


OK = http()


class Peer:
    """A server that counts what arrives and answers by a script."""

    def __init__(self, script: Script | bytes = OK, *, tls: ssl.SSLContext | None = None, read: bool = True) -> None:
        self.script = script
        self.read = read
        """Whether bodies are read before the script runs."""
        self.tls = tls
        self.requests: list[Seen] = []
        self.accepted = 0
        self.most_open = 0
        self.links: list[Link] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    @property
    def port(self) -> int:
        return self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def open(self) -> int:
        """Connections that are open now."""
        return len(self.links)

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self.tls is not None:
                sock = self.tls.wrap_socket(sock, server_side=True)
        except OSError:
            sock.close()
            return
        with self._lock:
            self.accepted += 1
            link = Link(sock, self.accepted)
            self.links.append(link)
            self.most_open = max(self.most_open, len(self.links))
        try:
            while self._one(link):
                pass
        except (OSError, ValueError):
            pass
        finally:
            link.gone.set()
            with self._lock:
                self.links.remove(link)
            with contextlib.suppress(OSError):
                link.close()

    def _one(self, link: Link) -> bool:
        head = link.read_head()
        if head is None:
            return False
        method, target, headers, raw = head
        body = link.read_body(headers) if self.read else b""
        seen = Seen(method, target, headers, raw, body, link.number)
        with self._lock:
            self.requests.append(seen)
        if isinstance(self.script, bytes):
            link.send(self.script)
            return True
        return self.script(seen, link) is not False

    def close(self) -> None:
        # Closing a listener does not wake accept() on Linux; shutting it down does.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for link in list(self.links):
            with contextlib.suppress(OSError):
                link.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(SOON)


class ProxyPeer(Peer):
    """A proxy: forwards what is asked with an absolute URL, tunnels what is asked with CONNECT."""

    def __init__(self, *, tls: ssl.SSLContext | None = None, refuse: int | None = None) -> None:
        self.refuse = refuse
        super().__init__(self._proxy, tls=tls)

    def _proxy(self, seen: Seen, link: Link) -> bool | None:
        if self.refuse:
            link.send(http(self.refuse, b"no"))
            return True
        where = seen.target if seen.method == "CONNECT" else re.sub(r"^http://([^/]+).*", r"\1", seen.target)
        host, _, port = where.rpartition(":")
        with socket.create_connection((host, int(port))) as onward:
            if seen.method == "CONNECT":
                link.send(b"HTTP/1.1 200 Established\r\n\r\n")
            else:
                path = "/" + seen.target.split("/", 3)[3]
                onward.sendall(seen.head.replace(seen.target.encode(), path.encode(), 1) + b"\r\n" + seen.body)
            back = threading.Thread(target=_pump, args=(onward, link.sock), daemon=True)
            back.start()
            _pump(link.sock, onward)
            back.join(SOON)
        return False


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
    except OSError:
        pass
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def server_tls(*, ask_for_client: bool = False) -> ssl.SSLContext:
    """A server's TLS settings."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem")
    if ask_for_client:
        context.load_verify_locations(CERTIFICATES / "ca.pem")
        context.verify_mode = ssl.CERT_REQUIRED
    return context


class Driver:
    """One transport, blocking or awaiting, behind one way to run its coroutines."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kind, _, way = name.partition(" ")
        self.awaiting = way == "async"
        self.runtime = AWAITING if self.awaiting else BLOCKING
        self._made: list[ClientConnections] = []
        self._threads = ThreadPoolExecutor(16)
        self._loop: asyncio.AbstractEventLoop | None = None
        if self.awaiting:
            self._loop = asyncio.new_event_loop()
            self._running = threading.Thread(target=self._run_loop, args=(self._loop,), daemon=True)
            self._running.start()

    @staticmethod
    def _run_loop(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.run_forever()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    @property
    def default(self) -> bool:
        return self.kind == "default"

    def connections(self, **options: Any) -> ClientConnections:
        """Make a client's connections with this transport."""
        made = ClientConnections(TransportOptions(kind=self.kind, **options))
        self._made.append(made)
        return made

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine in the background."""
        if self._loop is not None:
            return asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        return self._threads.submit(run_sync, coroutine)

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine to its end."""
        return self.start(coroutine).result(SOON * 2)

    def send(self, connections: ClientConnections, request: WireRequest) -> WireAnswer:
        return self.run(self.answering(connections, request))

    async def answering(self, connections: ClientConnections, request: WireRequest) -> WireAnswer:
        return await self.runtime.send(connections, request)

    async def fetching(self, connections: ClientConnections, request: WireRequest) -> tuple[int, bytes]:
        answer = await self.runtime.send(connections, request)
        return answer.status_code, await answer.read()

    def fetch(self, connections: ClientConnections, request: WireRequest) -> tuple[int, bytes]:
        """Send, read the whole answer."""
        return self.run(self.fetching(connections, request))

    def start_fetch(self, connections: ClientConnections, request: WireRequest) -> Future[Any]:
        return self.start(self.fetching(connections, request))

    def fail(self, connections: ClientConnections, request: WireRequest) -> SendFailure:
        """Send and read, expecting a failure."""
        with pytest.raises(SendFailure) as caught:
            self.fetch(connections, request)
        return caught.value

    def run_out(self, peer: Peer, body: Any = None, **limits: float) -> SendFailure:
        """Let a limit end a request that is under way: where a busy machine had not sent it by then, with more time."""
        for factor in (1, 10, 100):
            more = {name: seconds * factor for name, seconds in limits.items()}
            failure = self.fail(self.connections(), ask(peer.url, body, **more))
            if peer.requests:
                break
        return failure

    def close(self) -> None:
        for made in self._made:
            if self.awaiting:
                self.run(made.aclose())
            made.close()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._running.join(SOON)
        self._threads.shutdown()


DRIVERS = ["default sync", "default async", "httpx sync", "httpx async", "aiohttp async"]
AWAITING_DRIVERS = [name for name in DRIVERS if name.endswith("async")]


def ask(
    url: str, body: Any = b"{}", method: str = "POST", headers: dict[str, str] | None = None, **limits: Any
) -> WireRequest:
    """Write a request; `deadline` is in seconds from now, the others are its timeouts."""
    deadline = limits.pop("deadline", None)
    timeouts = Timeouts(**{"connect": SOON, "read": SOON, "write": SOON, "pool": SOON, **limits})
    return WireRequest(
        method,
        url,
        {"content-type": "application/json"} if headers is None else headers,
        body,
        timeouts,
        None if deadline is None else current.clock.monotonic() + deadline,
    )
