"""The socket, the thread and the connections of a server."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable

from async_openai.testing.application import Application
from async_openai.testing.connection import Connection
from async_openai.testing.journal import Connections

_BACKLOG = 4096
_PATIENCE = 10.0
_BUFFER = 256 * 1024


class Listener:
    """Runs an event loop in a thread, and the connections on it."""

    def __init__(self, application: Application, host: str, port: int, ssl_context: ssl.SSLContext | None) -> None:
        self._application = application
        self.host = host
        self.port = port
        self.ssl_context = ssl_context
        self.buffer = bytearray(_BUFFER)
        """Where every connection reads into; see `Lobby`."""
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._lock = threading.Lock()
        self._open: set[Connection] = set()
        self._total = self._max_open = 0
        self._parked: set[asyncio.Future[None]] = set()

    # ---- for the server, on any thread

    def start(self) -> None:
        """Listen. The port stays the same from the first start on.

        Raises:
            RuntimeError: it runs already.
            OSError: the port is taken.
        """
        if self._thread is not None:
            raise RuntimeError("the testing server runs already")
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        sock = socket.create_server((self.host, self.port), family=family, backlog=_BACKLOG)
        self.port = sock.getsockname()[1]
        ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._main(sock, ready)), name="async-openai-testing-server", daemon=True
        )
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Close the port and every connection. Does nothing if it does not run."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._call(self._stop)
        thread.join(_PATIENCE)
        self._loop = None

    def drop_connections(self, *, reset: bool) -> None:
        """Close every open connection, and wait until that is done."""
        if self._thread is None:
            return
        done = threading.Event()
        self._call(lambda: self._drop(reset, done))
        done.wait(_PATIENCE)

    def release(self) -> None:
        """Wake all who are parked."""
        self._call(self._release)

    @property
    def connections(self) -> Connections:
        """How many connections there are, and were."""
        with self._lock:
            return Connections(len(self._open), self._total, self._max_open)

    def _call(self, function: Callable[[], object]) -> None:
        """Run a function on the server's thread, after what is under way there."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it has just ended
                self._loop.call_soon_threadsafe(function)

    # ---- on the thread of the loop

    async def _main(self, sock: socket.socket, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        server = await self._loop.create_server(
            lambda: Connection(self._application, self), sock=sock, backlog=_BACKLOG, ssl=self.ssl_context
        )
        ready.set()
        await self._stopping.wait()
        server.close()
        tasks: list[asyncio.Task[None] | None] = []
        for _ in range(3):  # also those that were just being accepted
            tasks += [connection.abort(stopping=True) for connection in list(self._open)]
            await asyncio.sleep(0)
        await asyncio.gather(*(task for task in tasks if task), return_exceptions=True)

    def _stop(self) -> None:
        if self._stopping is not None:
            self._stopping.set()

    def _drop(self, reset: bool, done: threading.Event) -> None:
        for connection in list(self._open):
            connection.abort(reset=reset, stopping=True)
        # The sockets are closed in the next round of the loop.
        asyncio.get_running_loop().call_soon(done.set)

    def _release(self) -> None:
        for future in self._parked:
            if not future.done():
                future.set_result(None)

    # ---- for connections

    def opened(self, connection: Connection) -> int:
        """Count a connection in, and number it."""
        with self._lock:
            self._open.add(connection)
            self._total += 1
            self._max_open = max(self._max_open, len(self._open))
            return self._total

    def closed(self, connection: Connection) -> None:
        """Count it out."""
        with self._lock:
            self._open.discard(connection)

    async def parked(self) -> None:
        """Wait for `release()`."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._parked.add(future)
        try:
            await future
        finally:
            self._parked.discard(future)
