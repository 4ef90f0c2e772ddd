"""Loops, threads, forks and endings: one client is safe in all of them and leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from transport_lab import CHUNKED, SOON, ask, chunk, eventually, http, stalling

from async_openai.transport import loops
from async_openai.transport.aiohttp.default_client import DefaultAioHttpClient
from async_openai.transport.base import TransportOptions
from async_openai.transport.connections import ClientConnections
from async_openai.transport.driving import run_sync
from async_openai.transport.injected import as_transports
from async_openai.transport.runtime import AWAITING, BLOCKING

KINDS = ["default", "httpx", "aiohttp", "DefaultAioHttpClient"]


@pytest.fixture(params=KINDS)
def connections(request):
    if request.param == "DefaultAioHttpClient":
        return ClientConnections(None, *as_transports(DefaultAioHttpClient()))
    return ClientConnections(TransportOptions(kind=request.param))


async def fetch(connections: ClientConnections, url: str, runtime=AWAITING) -> bytes:
    answer = await runtime.send(connections, ask(url))
    return await answer.read()


def fetch_sync(connections: ClientConnections, url: str) -> bytes:
    return run_sync(fetch(connections, url, BLOCKING))


def sockets() -> int:
    """Count this process's open sockets."""
    return sum(
        str(file.readlink()).startswith("socket:") for file in Path("/proc/self/fd").iterdir() if file.is_symlink()
    )


def test_twenty_event_loops_leave_nothing(connections, peers):
    peer = peers()
    before = sockets()

    async def several() -> None:
        assert await asyncio.gather(*(fetch(connections, peer.url) for _ in range(3))) == [b"ok"] * 3
        # Both ends of them are in this process.
        assert sockets() >= before + 6

    for _ in range(20):
        asyncio.run(several())
    assert len(connections) == 0 and loops.count() == 0
    assert len(peer.requests) == 60
    eventually(lambda: peer.open == 0 and sockets() == before, "closing all connections")


def test_a_loop_keeps_its_connections_between_its_runs(connections, peers):
    peer = peers()
    with asyncio.Runner() as runner:
        for _ in range(3):
            assert runner.run(fetch(connections, peer.url)) == b"ok"
        assert peer.accepted == 1
    eventually(lambda: peer.open == 0, "closing the connection")


def test_eight_threads_with_a_loop_each(connections, peers):
    peer = peers()
    start = threading.Barrier(8)

    def work() -> None:
        async def several() -> None:
            for _ in range(5):
                assert await fetch(connections, peer.url) == b"ok"

        start.wait(SOON)
        asyncio.run(several())

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(work) for _ in range(8)]:
            done.result(SOON * 2)
    assert len(peer.requests) == 40 and peer.accepted == 8
    assert len(connections) == 0 and loops.count() == 0
    eventually(lambda: peer.open == 0, "closing all connections")


def test_eight_threads_share_the_blocking_connections(peers):
    peer = peers()
    connections = ClientConnections(TransportOptions(max_connections=3))
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: fetch_sync(connections, peer.url), range(80))) == [b"ok"] * 80
    assert len(peer.requests) == 80 and peer.accepted <= 3 and peer.most_open <= 3
    connections.close()


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_a_blocking_call_inside_a_running_loop(peers, kind):
    peer = peers()
    connections = ClientConnections(TransportOptions(kind=kind))

    async def both() -> None:
        assert fetch_sync(connections, peer.url) == b"ok"
        assert await fetch(connections, peer.url) == b"ok"
        assert fetch_sync(connections, peer.url) == b"ok"

    asyncio.run(both())
    assert len(peer.requests) == 3
    connections.close()
    eventually(lambda: peer.open == 0, "closing all connections")


def test_uvloop(connections, peers):
    uvloop = pytest.importorskip("uvloop")
    peer = peers()

    async def several() -> None:
        assert await asyncio.gather(*(fetch(connections, peer.url) for _ in range(3))) == [b"ok"] * 3
        assert await fetch(connections, peer.url) == b"ok"

    for _ in range(3):
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(several())
    assert len(peer.requests) == 12 and loops.count() == 0
    eventually(lambda: peer.open == 0, "closing all connections")


class LoopWithoutReaders(asyncio.SelectorEventLoop):
    """As Windows' proactor loop: reads from and writes to sockets, but does not watch them for others."""

    def add_reader(self, fd, callback, *args):
        raise NotImplementedError

    def add_writer(self, fd, callback, *args):
        raise NotImplementedError


def test_a_loop_that_watches_no_sockets(peers):
    peer = peers(http(200, b"x" * 300_000))
    connections = ClientConnections()

    async def several() -> None:
        for _ in range(2):
            answer = await AWAITING.send(connections, ask(peer.url, b"y" * 20_000_000))
            assert len(await answer.read()) == 300_000

    with asyncio.Runner(loop_factory=LoopWithoutReaders) as runner:
        runner.run(several())
    assert peer.accepted == 1 and [len(seen.body) for seen in peer.requests] == [20_000_000] * 2
    eventually(lambda: peer.open == 0, "closing the connection")


def test_a_loop_closed_without_its_endings(connections, peers):
    peer = peers()
    for _ in range(3):
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(fetch(connections, peer.url)) == b"ok"
        loop.close()
    # The next call closes what was left, on another loop or on none.
    asyncio.run(fetch(connections, peer.url))
    assert len(connections) == 0 and loops.count() == 0
    gc.collect()
    eventually(lambda: peer.open == 0, "closing all connections")


def test_a_blocking_call_buries_dead_loops_too(peers):
    peer = peers()
    connections = ClientConnections()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(fetch(connections, peer.url))
    loop.close()
    del loop
    fetch_sync(connections, peer.url)
    assert loops.count() == 0 and len(connections) == 1
    connections.close()
    eventually(lambda: peer.open == 0, "closing all connections")


def test_a_loop_closed_in_the_middle_of_an_answer(peers):
    peer = peers(stalling(http(200, b"some", length=99)))
    connections = ClientConnections()

    async def begin():
        answer = await AWAITING.send(connections, ask(peer.url))
        assert await answer.next() == b"some"
        return answer

    loop = asyncio.new_event_loop()
    answer = loop.run_until_complete(begin())
    loop.close()
    connections.close()
    eventually(lambda: peer.open == 0, "closing the connection")
    del answer
    gc.collect()


def test_a_stream_left_in_the_middle_as_the_loop_ends(connections, peers):
    peer = peers(stalling(http(200, b"some", length=99)))

    async def leave() -> None:
        answer = await AWAITING.send(connections, ask(peer.url))
        assert await answer.next() == b"some"
        await answer.close()

    async def forget() -> None:
        answer = await AWAITING.send(connections, ask(peer.url))
        assert await answer.next() == b"some"

    for main in (leave, forget):
        asyncio.run(main())
        gc.collect()
        eventually(lambda: peer.open == 0, "closing the connection")
    assert loops.count() == 0


def test_dropping_the_last_reference_closes_everything(peers):
    peer = peers()
    for kind in ("default", "httpx"):
        connections = ClientConnections(TransportOptions(kind=kind))
        fetch_sync(connections, peer.url)
        assert peer.open == 1
        del connections
        gc.collect()
        eventually(lambda: peer.open == 0, "closing the connection")


def test_dropping_the_last_reference_on_a_running_loop(peers):
    peer = peers()

    async def use_and_drop(kind: str) -> None:
        connections = ClientConnections(TransportOptions(kind=kind))
        assert await fetch(connections, peer.url) == b"ok"
        del connections
        gc.collect()
        for _ in range(100):
            await asyncio.sleep(0.005)
            if not peer.open:
                return
        raise AssertionError("the connection stayed open")

    for kind in ("default", "httpx", "aiohttp"):
        asyncio.run(use_and_drop(kind))


def test_nothing_keeps_a_loop_alive(peers):
    import weakref

    peer = peers()
    connections = ClientConnections()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(fetch(connections, peer.url))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    dead = weakref.ref(loop)
    del loop
    gc.collect()
    assert dead() is None


def test_closing_from_another_thread_while_a_loop_runs(peers):
    peer = peers()
    connections = ClientConnections()
    used, closed = threading.Event(), threading.Event()

    async def use() -> None:
        for _ in range(3):
            assert await fetch(connections, peer.url) == b"ok"
        used.set()
        await asyncio.to_thread(closed.wait, SOON)
        assert await fetch(connections, peer.url) == b"ok"

    thread = threading.Thread(target=asyncio.run, args=(use(),))
    thread.start()
    assert used.wait(SOON)
    connections.close()
    eventually(lambda: peer.open == 0, "closing the connection")
    closed.set()
    thread.join(SOON)
    assert len(peer.requests) == 4
    eventually(lambda: peer.open == 0, "closing the connection")


def test_memory_and_sockets_stay_flat_over_many_calls(peers):
    peer = peers(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunk(b"ok") + chunk(b""))
    connections = ClientConnections()

    async def many(count: int) -> None:
        await AWAITING.run_many([lambda: fetch(connections, peer.url)] * count, 10, keep_errors=False)

    async def main() -> tuple[int, int]:
        await many(100)
        peer.requests.clear()
        gc.collect()
        before = len(gc.get_objects())
        await many(400)
        peer.requests.clear()
        gc.collect()
        return before, len(gc.get_objects())

    before, after = asyncio.run(main())
    assert peer.accepted <= 10
    assert after - before < 50


def script(source: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh interpreter that tolerates no warning."""
    root = Path(__file__).parents[3]
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(source), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )


def program(source: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that calls the peer whose URL is its first argument."""
    return script(PRELUDE + textwrap.dedent(source), *arguments)


PRELUDE = """\
import asyncio, os, sys, threading
from async_openai.transport.base import TransportOptions, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING
url = sys.argv[1]
async def fetch(connections, runtime=AWAITING):
    answer = await runtime.send(connections, WireRequest("POST", url, {}, b"{}"))
    return await answer.read()
def sockets():
    files = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")]
    return sum(os.readlink(file).startswith("socket:") for file in files if os.path.lexists(file))
"""


def test_a_forked_child_uses_connections_of_its_own(peers):
    peer = peers(lambda seen, link: link.send(http(200, str(link.number).encode())))
    done = program(
        """
        connections = ClientConnections()
        parent = run_sync(fetch(connections, BLOCKING))
        runner = asyncio.Runner()
        parent_async = runner.run(fetch(connections))
        assert parent_async != parent
        def child():
            # The parent's connections are let go of, not used and not broken.
            assert run_sync(fetch(connections, BLOCKING)) not in (parent, parent_async)
            assert asyncio.run(fetch(connections)) not in (parent, parent_async)
            assert sockets() == 1 + 2, sockets()  # the parent's loop has a pair of its own
            connections.close()
        pid = os.fork()
        if pid == 0:
            try:
                child()
            except BaseException:
                import traceback; traceback.print_exc()
                os._exit(1)
            os._exit(0)
        assert os.waitpid(pid, 0)[1] == 0
        assert run_sync(fetch(connections, BLOCKING)) == parent
        assert runner.run(fetch(connections)) == parent_async
        runner.close()
        connections.close()
        """,
        peer.url,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(peer.requests) == 6 and peer.accepted == 4


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_a_fork_with_another_transport_is_quiet(peers, kind):
    peer = peers()
    done = program(
        """
        connections = ClientConnections(TransportOptions(kind=sys.argv[2]))
        run_sync(fetch(connections, BLOCKING))
        runner = asyncio.Runner()
        runner.run(fetch(connections))
        pid = os.fork()
        if pid == 0:
            assert asyncio.run(fetch(connections)) == run_sync(fetch(connections, BLOCKING)) == b"ok"
            connections.close()
            sys.stderr.flush()
            os._exit(0)
        assert os.waitpid(pid, 0)[1] == 0
        assert runner.run(fetch(connections)) == b"ok"
        runner.close()
        """,
        peer.url,
        kind,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(peer.requests) == 5


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_a_program_that_closes_nothing_ends_quietly(peers, kind):
    done = program(
        """
        connections = ClientConnections(TransportOptions(kind=sys.argv[2]))
        for _ in range(2):
            run_sync(fetch(connections, BLOCKING))
            asyncio.run(fetch(connections))
        print(len(connections))
        """,
        peers().url,
        kind,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")


def test_importing_opens_nothing_and_loads_little():
    done = script(
        """
        import sys
        import pydantic
        before = set(sys.modules)
        import async_openai.transport.connections, async_openai.transport.runtime
        heavy = {"asyncio", "httpx", "httpcore", "aiohttp", "ssl", "concurrent.futures"}
        print(sorted(heavy & set(sys.modules) - before))
        """
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("kind", ["default", "httpx", "aiohttp"])
def test_a_healthy_server_loses_no_call(kind, peers):
    """Streams, read in their readers' own time, beside plain calls, over fewer connections than there are callers."""

    def script(seen, link):
        if seen.target == "/plain":
            return link.send(http(200, b"plain"))
        link.send(CHUNKED)
        for _ in range(4):
            link.send(chunk(b"data"))
            link.gone.wait(0.001)
        return link.send(chunk(b""))

    peer = peers(script)
    connections = ClientConnections(TransportOptions(kind=kind, max_connections=10))

    async def one(number):
        if number % 3:
            assert await fetch(connections, peer.url + "/plain") == b"plain"
            return
        answer, got = await AWAITING.send(connections, ask(peer.url + "/stream")), b""
        while piece := await answer.next():
            got += piece
            await asyncio.sleep(0.002)
        assert got == b"data" * 4

    async def main():
        await AWAITING.run_many([lambda number=number: one(number) for number in range(450)], 30, keep_errors=False)
        await connections.aclose()

    asyncio.run(main())
    assert len(peer.requests) == 450
