"""A server that is slow in eighteen ways, for `deadline_overrun`; each by the first part of the path."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import socket
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

DROP = 0.005
"""Seconds between two pieces."""
CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n"
EVENT = b'data: {"id": "c", "model": "m", "choices": [{"index": 0, "delta": {"content": "x"}}]}\n\n'
SLOW_HOST = "slow.example"
"""Looking it up takes a second."""
ELSEWHERE = ("queue", "handshake", "resolver")
"""Kinds of slowness before there is a connection."""
UPLOAD = "upload"
"""The body of the request is not taken."""
STREAMED = ("events", "event stall")


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


Pieces = Iterator[bytes]


def _repeat(start: bytes, piece: bytes) -> Pieces:
    yield start
    while True:
        yield piece


def _gzip() -> Pieces:
    packer = zlib.compressobj(wbits=31)
    yield CHUNKED + b"content-encoding: gzip\r\n\r\n"
    while True:
        yield _chunk(packer.compress(b" ") + packer.flush(zlib.Z_SYNC_FLUSH))


STREAM = CHUNKED.replace(b"application/json", b"text/event-stream")
KINDS: dict[str, Callable[[], Pieces]] = {
    "hang": lambda: iter(()),
    "status line": lambda: (b"%c" % byte for byte in b"HTTP/1.1 200 " + b"x" * 9999),
    "headers": lambda: _repeat(b"HTTP/1.1 200 OK\r\nx: ", b"x"),
    "header lines": lambda: _repeat(b"HTTP/1.1 200 OK\r\n", b"x: y\r\n"),
    "interim": lambda: _repeat(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "stall": lambda: iter((b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n",)),
    "body": lambda: _repeat(b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n", b" "),
    "chunks": lambda: _repeat(CHUNKED + b"\r\n", _chunk(b" ")),
    "chunk extension": lambda: _repeat(CHUNKED + b"\r\n1;", b"x"),
    "trailers": lambda: _repeat(CHUNKED + b"\r\n" + _chunk(b"{}") + b"0\r\n", b"x: y\r\n"),
    "gzip": _gzip,
    "events": lambda: _repeat(STREAM + b"\r\n", _chunk(EVENT)),
    "event stall": lambda: iter((STREAM + b"\r\n" + _chunk(EVENT),)),
    UPLOAD: lambda: iter(()),
}
FAST = "flood"
"""The body comes as fast as it is taken, without an end."""
ALL = (*KINDS, FAST, *ELSEWHERE)


async def _pieces(kind: str) -> AsyncIterator[bytes]:
    if kind == FAST:
        for piece in _repeat(CHUNKED + b"\r\n", _chunk(b" " * 8192)):
            yield piece
    for piece in KINDS[kind]():
        await asyncio.sleep(DROP)
        yield piece
    await asyncio.sleep(5)


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError, asyncio.IncompleteReadError):
        head = await reader.readuntil(b"\r\n\r\n")
        kind = head.split(b" ", 2)[1].split(b"/")[1].decode().replace("%20", " ")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        if kind == UPLOAD:
            writer.transport.pause_reading()
        else:
            await reader.readexactly(int(length.split(b":")[1]))
        async for piece in _pieces(kind):
            writer.write(piece)
            await writer.drain()
    writer.close()


async def _main(ready: Any) -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, limit=4096)
    # Takes connections and says nothing; and one whose queue is full.
    silent = await asyncio.start_server(lambda reader, writer: asyncio.sleep(5), "127.0.0.1", 0)
    full = socket.socket()
    full.bind(("127.0.0.1", 0))
    full.listen(0)
    fillers = [socket.socket() for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(full.getsockname())
    ready.send([made.getsockname()[1] for made in (server.sockets[0], silent.sockets[0], full)])
    await asyncio.to_thread(_until_closed, ready)


def _until_closed(ready: Any) -> None:
    with contextlib.suppress(EOFError):
        ready.recv()


def _run(ready: Any) -> None:
    asyncio.run(_main(ready))


@contextlib.contextmanager
def running() -> Iterator[dict[str, str]]:
    """Run it in another process; gives the base URL of each kind of slowness."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(theirs,), daemon=True)
    process.start()
    try:
        port, silent, full = ours.recv()
        urls = {kind: f"http://127.0.0.1:{port}/{kind.replace(' ', '%20')}/v1" for kind in ALL}
        elsewhere = (f"http://127.0.0.1:{full}", f"https://127.0.0.1:{silent}", f"http://{SLOW_HOST}:{port}/hang/v1")
        urls.update((kind, url) for kind, url in zip(ELSEWHERE, elsewhere, strict=True) if kind in urls)
        yield urls
    finally:
        ours.close()
        process.terminate()
        process.join()
