"""Ten thousand calls on each transport, cancelled at random moments: nothing is lost, mixed up, or said wrongly."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import threading
import time
from collections import Counter
from pathlib import Path

import pytest
import waiting

from async_openai.transport.base import SendFailure, Timeouts, TransportOptions, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.runtime import AWAITING

CALLS = int(os.environ.get("CANCELLATIONS", "10000"))
PLACES = 8
AT_ONCE = 12


class EchoServer:
    """Answers each request with its number, whole or as a stream, and counts what it sees."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.open = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        started = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop)
        self._server = started.result(20)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(2)
                await self._answer(head.split(b" ", 2)[1][1:], writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def _answer(self, number: bytes, writer: asyncio.StreamWriter) -> None:
        self.seen[number.decode()] += 1
        rng = random.Random(number)
        await asyncio.sleep(rng.uniform(0, 0.004))
        if rng.random() < 0.5:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(number), number))
            return
        writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        for digit in number:
            writer.write(b"1\r\n%c\r\n" % digit)
            await asyncio.sleep(0.001)
        writer.write(b"0\r\n\r\n")

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)
        self._loop.close()


@pytest.fixture
def echo():
    server = EchoServer()
    yield server
    server.close()


def sockets() -> int:
    links = [file for file in Path("/proc/self/fd").iterdir() if file.is_symlink()]
    return sum(str(file.readlink()).startswith("socket:") for file in links)


def request_to(echo: EchoServer, number: object) -> WireRequest:
    return WireRequest("POST", f"{echo.url}/{number}", {}, b"{}", Timeouts(20, 20, 20, 20))


async def fetch(connections: ClientConnections, request: WireRequest) -> bytes:
    answer = await AWAITING.send(connections, request)
    content = b""
    while piece := await answer.next():
        content += piece
    return content


class Spell:
    """Calls of which some are cancelled, and what became of them."""

    def __init__(self, echo: EchoServer, kind: str) -> None:
        self.echo = echo
        self.kind = kind
        self.came: Counter[str] = Counter()
        self.unwritten: list[str] = []
        self._rng = random.Random(11)
        self._longest = 0.0
        """Seconds after which the latest are cancelled."""

    async def one(self, connections: ClientConnections, number: int) -> None:
        request = request_to(self.echo, number)
        try:
            async with asyncio.timeout(self._rng.uniform(0, self._longest)):
                content = await fetch(connections, request)
        except TimeoutError:
            self.came["cancelled"] += 1
        except SendFailure as failure:
            self.came[failure.message] += 1
        else:
            assert content == str(number).encode(), "the answer to another request"
            self.came["answered"] += 1
        if request.written is False:
            self.unwritten.append(str(number))

    async def all(self) -> None:
        connections = ClientConnections(TransportOptions(kind=self.kind, max_connections=PLACES))
        await self.learn(connections)
        numbers = iter(range(100_000, 100_000 + CALLS))

        async def work() -> None:
            for number in numbers:
                await self.one(connections, number)

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))
        await self.every_place_is_there(connections)
        await connections.aclose()

    async def learn(self, connections: ClientConnections) -> None:
        """See how long an answer takes here and now."""
        took = []

        async def work(worker: int) -> None:
            for number in range(5):
                began = time.monotonic()
                await fetch(connections, request_to(self.echo, f"1{worker:02}0{number}"))
                took.append(time.monotonic() - began)

        await asyncio.gather(*(work(worker) for worker in range(AT_ONCE)))
        self._longest = 2 * statistics.median(took)

    async def every_place_is_there(self, connections: ClientConnections) -> None:
        """As many calls as there are places go on at once, over and over."""
        for turn in range(3):
            numbers = [f"{turn}{place}" for place in range(PLACES)]
            async with asyncio.timeout(20):
                got = await asyncio.gather(*(fetch(connections, request_to(self.echo, one)) for one in numbers))
            assert got == [one.encode() for one in numbers]


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_cancelled_at_random_moments(echo, kind):
    before = sockets()
    spell = Spell(echo, kind)
    asyncio.run(spell.all())
    came = spell.came
    print(kind, dict(came), len(spell.unwritten), "unwritten")
    assert sum(came.values()) == CALLS and came["cancelled"] > CALLS / 20 and came["answered"] > CALLS / 20
    assert set(came) == {"cancelled", "answered"}, "a call failed that nobody cancelled"
    assert max(echo.seen.values()) == 1, "a request was sent again"
    said_unwritten = [number for number in spell.unwritten if number in echo.seen]
    assert not said_unwritten, "seen by the server, though said not to be written"
    waiting.eventually(lambda: echo.open == 0 and sockets() == before)
    assert (echo.open, sockets()) == (0, before)
