"""The socket, the thread and the connections of a server."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable

from async_openai.testing.application import Application
from async_openai.testing.connection import ServerConnection
from async_openai.testing.journal import ConnectionCounts

_BACKLOG = 4096
_STOP_TIMEOUT = 10.0
_BUFFER = 256 * 1024
_ROUNDS = 100
_ROUND_SECONDS = 0.01


class Listener:
    """Runs an event loop in a thread, and the connections on it."""

    def __init__(self, application: Application, host: str, port: int, ssl_context: ssl.SSLContext | None) -> None:
        self._application = application
        self.host = host
        self.port = port
        self.ssl_context = ssl_context
        # Not a bytearray: asyncio's TLS writes into slices of it, which would be copies.
        self.buffer = memoryview(bytearray(_BUFFER))
        """Read buffer of every connection; see `ConnectionHost`."""
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._lock = threading.Lock()
        self._open: set[ServerConnection] = set()
        self._total = self._max_open = 0
        self._stalled: set[asyncio.Future[None]] = set()
        self._accepting: set[asyncio.Task[None]] = set()

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
            target=self._run, args=(sock, ready), name="async-openai-testing-server", daemon=True
        )
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Close the port and every connection. Does nothing if it does not run."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._call(self._stop)
        thread.join(_STOP_TIMEOUT)
        self._loop = None

    def drop_connections(self, *, reset: bool) -> None:
        """Close every open connection, and wait until that is done."""
        if self._thread is None:
            return
        done = threading.Event()
        self._call(lambda: self._drop(reset, done))
        done.wait(_STOP_TIMEOUT)

    def release(self) -> None:
        """Wake all stalled answers."""
        self._call(self._release)

    @property
    def connections(self) -> ConnectionCounts:
        """How many connections there are, and were."""
        with self._lock:
            return ConnectionCounts(len(self._open), self._total, self._max_open)

    def _call(self, function: Callable[[], object]) -> None:
        """Run a function on the server's thread, after the work under way there."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it has just ended
                self._loop.call_soon_threadsafe(function)

    # ---- on the thread of the loop

    def _run(self, sock: socket.socket, ready: threading.Event) -> None:
        # Not the loop of a policy: a program under test may have set one for itself (uvloop).
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._main(sock, ready))

    async def _main(self, sock: socket.socket, ready: threading.Event) -> None:
        loop = self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        sock.setblocking(False)
        loop.add_reader(sock, self._accept, sock)
        ready.set()
        await self._stopping.wait()
        loop.remove_reader(sock)
        sock.close()
        for _ in range(_ROUNDS):
            # A connection that is just being accepted is a task first, and open later.
            for connection in list(self._open):
                connection.abort(stopping=True)
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            if not tasks and not self._open:
                break
            await (asyncio.wait(tasks, timeout=_ROUND_SECONDS) if tasks else asyncio.sleep(0))

    def _accept(self, sock: socket.socket) -> None:
        """Accept the waiting connections. By hand: `loop.create_server`, closed while accepting, loses a connection."""
        loop = asyncio.get_running_loop()
        for _ in range(_BACKLOG):
            try:
                accepted, _address = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError:  # no file descriptor is left: what waits stays waiting for a moment
                loop.remove_reader(sock)
                loop.call_later(_ROUND_SECONDS, self._accept_again, sock)
                return
            accepted.setblocking(False)
            # asyncio does so for the sockets that it accepts itself; an answer in two writes would wait 40 ms else.
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            task = loop.create_task(self._connect(accepted))
            self._accepting.add(task)
            task.add_done_callback(self._accepting.discard)

    def _accept_again(self, sock: socket.socket) -> None:
        if sock.fileno() >= 0:
            asyncio.get_running_loop().add_reader(sock, self._accept, sock)

    async def _connect(self, accepted: socket.socket) -> None:
        with contextlib.suppress(OSError):  # a TLS handshake that failed, or a client that went in the middle of it
            await asyncio.get_running_loop().connect_accepted_socket(
                lambda: ServerConnection(self._application, self), accepted, ssl=self.ssl_context
            )

    def _stop(self) -> None:
        if self._stopping is not None:
            self._stopping.set()

    def _drop(self, reset: bool, done: threading.Event) -> None:
        for connection in list(self._open):
            connection.abort(reset=reset, stopping=True)
        # The sockets are closed in the next round of the loop.
        asyncio.get_running_loop().call_soon(done.set)

    def _release(self) -> None:
        for future in self._stalled:
            if not future.done():
                future.set_result(None)

    # ---- for connections

    def opened(self, connection: ServerConnection) -> int:
        """Count a connection in, and number it."""
        with self._lock:
            self._open.add(connection)
            self._total += 1
            self._max_open = max(self._max_open, len(self._open))
            return self._total

    def closed(self, connection: ServerConnection) -> None:
        """Count it out."""
        with self._lock:
            self._open.discard(connection)

    async def wait_for_release(self) -> None:
        """Wait for `release()`."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stalled.add(future)
        try:
            await future
        finally:
            self._stalled.discard(future)
