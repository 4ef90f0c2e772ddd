"""The servers that the benchmarks measure against, each in a process of its own: `python -m tests.benchmarks.server`.

The first part of a path says how it is answered: `/plain` at once, `/large` a stream in large writes, `/events` a
stream in one write per event, `/hold-N` when N requests are there (a stream gets its first event before that).
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.benchmarks import answers

_AT_ONCE = 65536
_PAUSE = 1.0
"""Seconds between the last request that is held back and the answers: time to look at the memory."""


@cache
def _embeddings(form: str) -> bytes:
    return answers.whole(answers.embeddings(form))


@cache
def _events() -> list[bytes]:
    return [answers.transfer(event) for event in answers.events()]


@cache
def _large() -> bytes:
    """A whole stream; several events in each chunk of the coding, as a proxy that buffers makes them."""
    data = b"".join(answers.events())
    pieces = [data[at : at + _AT_ONCE] for at in range(0, len(data), _AT_ONCE)]
    return answers.STREAM_HEAD + b"".join(map(answers.transfer, pieces)) + answers.STREAM_END


class Held:
    """Requests that wait for each other."""

    def __init__(self) -> None:
        self._waiting = 0
        self._open = asyncio.Event()

    async def wait(self, count: int) -> None:
        self._waiting += 1
        if self._waiting == count:
            asyncio.get_running_loop().call_later(_PAUSE, self._release)
        await self._open.wait()

    def _release(self) -> None:
        self._open.set()
        self._open, self._waiting = asyncio.Event(), 0


class Answerer(asyncio.Protocol):
    """HTTP/1.1 as far as the benchmarks need it: requests with a length, one after the other."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self._buffer = b""
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.WriteTransport = transport  # type: ignore[assignment]

    def connection_lost(self, error: Exception | None) -> None:
        for task in self._tasks:
            task.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end].lower()
            _, found, rest = head.partition(b"content-length:")
            length = int(rest.split(b"\r\n", 1)[0]) if found else 0
            if len(self._buffer) < end + 4 + length:
                return
            body = self._buffer[end + 4 : end + 4 + length]
            self._buffer = self._buffer[end + 4 + length :]
            self._answer(head.split(b" ", 2)[1].decode(), body)

    def _answer(self, path: str, body: bytes) -> None:
        streamed = b'"stream":true' in body.replace(b": ", b":")
        kind = path.split("/")[1]
        if kind.startswith("hold-"):
            self._begin(self._answer_held(int(kind[5:]), streamed=streamed))
        elif streamed and kind == "events":
            self._begin(self._answer_events())
        elif streamed:
            self._transport.write(_large())
        elif path.endswith("/embeddings"):
            self._transport.write(_embeddings("base64" if b'"base64"' in body else "float"))
        else:
            self._transport.write(answers.whole(answers.CHAT))

    def _begin(self, work: object) -> None:
        task = asyncio.ensure_future(work)  # type: ignore[arg-type,var-annotated]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer_events(self) -> None:
        self._transport.write(answers.STREAM_HEAD)
        for event in _events():
            self._transport.write(event)
            # So that the reader gets them one by one.
            await asyncio.sleep(0.0002)
        self._transport.write(answers.STREAM_END)

    async def _answer_held(self, count: int, *, streamed: bool) -> None:
        events = _events()
        if streamed:
            self._transport.write(answers.STREAM_HEAD + events[0])
        await self._held.wait(count)
        if streamed:
            self._transport.write(b"".join(events[-3:]) + answers.STREAM_END)
        else:
            self._transport.write(answers.whole(answers.CHAT))


async def _serve(port: int) -> None:
    held = Held()
    server = await asyncio.get_running_loop().create_server(
        lambda: Answerer(held), "127.0.0.1", port, backlog=4096, start_serving=True
    )
    for form in ("base64", "float"):
        _embeddings(form)
    _large()
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextlib.contextmanager
def answerer() -> Iterator[str]:
    """Start the answerer in a process of its own; gives its URL without a path."""
    port = _free_port()
    command = [sys.executable, "-m", "tests.benchmarks.server", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            if process.stdout.readline() != b"ready\n":
                raise RuntimeError("the benchmark's server did not start")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


_NGINX = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/log crit; worker_rlimit_nofile 16384;
events {{ worker_connections 8192; }}
http {{
  access_log off; keepalive_requests 100000000; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder}; default_type application/json;
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    location / {{ add_header x-request-id req_0123456789abcdef; return 200 '{body}'; }}
  }}
}}
"""


@contextlib.contextmanager
def chat_server(fallback: str) -> Iterator[tuple[str, str]]:
    """Start nginx for plain chat calls where it is installed, else use the answerer. Gives its name and URL."""
    program = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if program is None:
        yield "asyncio answerer", fallback
        return
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "conf"
        file.write_text(_NGINX.format(folder=folder, port=port, body=answers.CHAT.decode()), "utf-8")
        with subprocess.Popen([program, "-c", str(file), "-p", folder, "-e", f"{folder}/log"]) as process:
            try:
                _until_open(port)
                yield "nginx", f"http://127.0.0.1:{port}"
            finally:
                process.terminate()


def _until_open(port: int) -> None:
    import time

    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise RuntimeError("nginx did not start")


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
