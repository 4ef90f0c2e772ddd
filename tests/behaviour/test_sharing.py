"""One client, and the global one, over loops, threads and forks: every request arrives once, nothing is left open."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import struct
import subprocess
import sys
import textwrap
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from waiting import eventually

from async_openai import APIConnectionError, AsyncOpenAI, OpenAI, StreamInterruptedError
from async_openai.testing import Fault
from async_openai.transport import loops

MODEL = "gpt-4o-mini"
KEY = "sk-x"


def words(number):
    return {"model": MODEL, "messages": [{"role": "user", "content": f"request {number}"}]}


@pytest.fixture(params=["OpenAI", "AsyncOpenAI", "the class"])
def shared(request, server):
    """Something to be shared, closed afterwards: a client of each kind, or the class with its default client."""
    if request.param == "the class":
        OpenAI.configure(base_url=server.url, api_key=KEY)
        yield OpenAI
        return
    client = (OpenAI if request.param == "OpenAI" else AsyncOpenAI)(base_url=server.url, api_key=KEY)
    yield client
    if request.param == "OpenAI":
        client.close()
    else:
        asyncio.run(client.close())


def creates(client):
    """The awaitable method of a client, whatever its kind."""
    return client.chat.create if isinstance(client, AsyncOpenAI) else client.chat.async_create


async def ask(client, number):
    """Make a call, and see that the answer is to this very question."""
    reply = await creates(client)(**words(number))
    assert reply.text == f"You said: request {number}"


async def stream(client, number):
    """Read a stream live."""
    options = {} if isinstance(client, AsyncOpenAI) else {"parse_stream": False}
    chunks = await creates(client)(**words(number), stream=True, **options)
    assert "".join([chunk.text async for chunk in chunks]) == f"You said: request {number}"


async def burst(client, numbers):
    """Calls and streams at once."""
    await asyncio.gather(*((stream if number % 4 == 3 else ask)(client, number) for number in numbers))


def arrived_once(server, count):
    """Whether the server saw each of so many requests exactly once."""
    seen = [request.json["messages"][0]["content"] for request in server.requests]
    return sorted(seen) == sorted(f"request {number}" for number in range(count)) and not server.counts.incomplete


def descriptors():
    """Open files of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


# --- loops ----------------------------------------------------------------------------------------------------------


def test_successive_loops(shared, server):
    for number in range(6):
        asyncio.run(burst(shared, range(4 * number, 4 * number + 4)))
    assert arrived_once(server, 24)
    assert eventually(lambda: server.connections.open == 0) and server.counts.statuses == {200: 24}


def test_twenty_loops_leave_nothing_open(shared, server):
    asyncio.run(ask(shared, 0))
    gc.collect()
    before, kept = descriptors(), loops.count()
    for number in range(1, 21):
        asyncio.run(ask(shared, number))
    gc.collect()
    assert arrived_once(server, 21) and descriptors() <= before and loops.count() <= kept
    assert eventually(lambda: server.connections.open == 0)


def test_a_loop_that_is_closed_without_ceremony(shared, server):
    for number in range(4):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(shared, number))
        loop.close()  # no shutdown_asyncgens, as careless programs do
    asyncio.run(ask(shared, 4))
    assert arrived_once(server, 5) and eventually(lambda: server.connections.open == 0)


def test_two_loops_in_turn(shared, server):
    first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
    for number in range(6):
        (first if number % 2 else second).run_until_complete(ask(shared, number))
    assert arrived_once(server, 6) and server.connections.total == 2
    for loop in (first, second):
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    assert eventually(lambda: server.connections.open == 0)


def test_uvloop(shared, server):
    uvloop = pytest.importorskip("uvloop")
    for number in range(3):
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(burst(shared, range(4 * number, 4 * number + 4)))
    asyncio.run(ask(shared, 12))
    assert arrived_once(server, 13) and eventually(lambda: server.connections.open == 0)


class Resetting(threading.Thread):
    """A server for one request: half of an answer and a RST leave it together, when it is told to go on."""

    def __init__(self):
        super().__init__()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.received, self.go, self.done = threading.Event(), threading.Event(), threading.Event()

    def run(self):
        connection = self._listener.accept()[0]
        connection.recv(65536)
        self.received.set()
        self.go.wait(5)
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        self._listener.close()
        self.done.set()


@pytest.mark.parametrize("name", ["asyncio", "uvloop"])
def test_a_reset_that_comes_with_data_is_noticed(name):
    module, server = pytest.importorskip(name), Resetting()
    server.start()

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, max_retries=0, timeout={"read": 1}) as client:
            task = asyncio.create_task(ask(client, 0))
            while not server.received.is_set():  # noqa: ASYNC110 - an event of another thread
                await asyncio.sleep(0.001)
            # The loop stands still meanwhile, so that it finds both at once.
            server.go.set()
            server.done.wait(5)
            with pytest.raises(APIConnectionError) as caught:
                await task
            return type(caught.value)

    with asyncio.Runner(loop_factory=module.new_event_loop) as runner:
        assert runner.run(main()) is APIConnectionError
    server.join()


def test_connections_are_reused_within_a_loop(shared, server):
    async def main():
        for number in range(5):
            await ask(shared, number)
        await stream(shared, 5)
        await ask(shared, 6)

    asyncio.run(main())
    assert arrived_once(server, 7) and server.connections.total == 1


def test_a_client_made_in_one_loop_is_used_in_another(server):
    async def make():
        client = AsyncOpenAI(base_url=server.url, api_key=KEY)
        await ask(client, 0)
        return client

    client = asyncio.run(make())
    asyncio.run(ask(client, 1))
    asyncio.run(client.close())
    assert arrived_once(server, 2) and eventually(lambda: server.connections.open == 0)


def test_a_stream_does_not_outlive_its_loop(shared, server):
    server.always(Fault(stall=3))

    async def begin():
        options = {} if isinstance(shared, AsyncOpenAI) else {"parse_stream": False}
        chunks = await creates(shared)(**words(0), stream=True, **options)
        async for _ in chunks:
            break
        return chunks

    left = asyncio.run(begin())
    server.wait_for(1, outcome="client_gone")
    assert not left.complete
    server.clear()
    asyncio.run(ask(shared, 1))


# --- threads --------------------------------------------------------------------------------------------------------


def test_eight_threads_each_with_its_own_loop(shared, server):
    barrier = threading.Barrier(8)

    def thread(number):
        barrier.wait()
        asyncio.run(burst(shared, range(6 * number, 6 * number + 6)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(thread, range(8)))
    assert arrived_once(server, 48) and eventually(lambda: server.connections.open == 0)


def test_eight_threads_that_block(server):
    with OpenAI(base_url=server.url, api_key=KEY) as client:
        barrier = threading.Barrier(8)

        def thread(number):
            barrier.wait()
            for each in range(6 * number, 6 * number + 6):
                assert client.chat.create(**words(each)).text == f"You said: request {each}"

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(thread, range(8)))
        assert arrived_once(server, 48) and server.connections.total <= 8
    assert eventually(lambda: server.connections.open == 0)


def test_blocking_calls_inside_a_running_loop(server):
    with OpenAI(base_url=server.url, api_key=KEY) as client:

        async def main():
            for number in range(0, 6, 2):
                assert client.chat.create(**words(number)).text == f"You said: request {number}"
                await ask(client, number + 1)
            chunks = client.chat.create(**words(6), stream=True)
            assert "".join(chunk.text for chunk in chunks) == "You said: request 6"
            assert len(client.create_chats([words(7)["messages"]], MODEL)) == 1

        asyncio.run(main())
    assert arrived_once(server, 8) and eventually(lambda: server.connections.open == 0)


def test_loops_and_blocking_threads_together(server):
    with OpenAI(base_url=server.url, api_key=KEY) as client:

        def thread(number):
            if number % 2:
                asyncio.run(burst(client, range(4 * number, 4 * number + 4)))
            else:
                for each in range(4 * number, 4 * number + 4):
                    client.chat.create(**words(each))

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(thread, range(6)))
    assert arrived_once(server, 24) and eventually(lambda: server.connections.open == 0)


# --- forks and whole programs ---------------------------------------------------------------------------------------

PRELUDE = """
import asyncio, gc, logging, os, threading
from async_openai import AsyncOpenAI, OpenAI

# In its debug mode asyncio warns of every step of 0.1 s, as the first call is with its imports.
logging.getLogger("asyncio").setLevel(logging.ERROR)
MODEL = "gpt-4o-mini"

def words(number):
    return {"model": MODEL, "messages": [{"role": "user", "content": f"request {number}"}]}

async def ask(client, number):
    create = client.chat.create if isinstance(client, AsyncOpenAI) else client.chat.async_create
    assert (await create(**words(number))).text == f"You said: request {number}"
"""


def program(server, code):
    """Run a program of its own, in which every warning is an error; it must say nothing."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", PRELUDE + textwrap.dedent(code)],
        env={"PYTHONPATH": ":".join(sys.path), "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_after_a_fork(server):
    program(
        server,
        """
        client = AsyncOpenAI()
        OpenAI.chat.create(**words(0))
        asyncio.run(ask(client, 1))
        async def held():
            # Connections of a loop that is running while the process forks.
            await ask(client, 2)
            children = []
            for number in (10, 20):
                pid = os.fork()
                if pid == 0:
                    try:
                        asyncio._set_running_loop(None)
                        OpenAI.chat.create(**words(number))
                        OpenAI.chat.create(**words(number + 1))
                        asyncio.run(ask(client, number + 2))
                        asyncio.run(ask(OpenAI, number + 3))
                        assert len(OpenAI.ledger) == 1 + 3
                    except BaseException as error:
                        print("child:", repr(error), flush=True)
                        os._exit(1)
                    os._exit(0)
                children.append(pid)
            for pid in children:
                assert os.waitpid(pid, 0)[1] == 0
            await ask(client, 3)
        asyncio.run(held())
        OpenAI.chat.create(**words(4))
        asyncio.run(client.close())
        OpenAI.reset()
        """,
    )
    expected = [0, 1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23]
    assert sorted(request.json["messages"][0]["content"] for request in server.requests) == sorted(
        f"request {number}" for number in expected
    )
    # The child never speaks on a connection of the parent.
    assert server.counts.statuses == {200: len(expected)} and eventually(lambda: server.connections.open == 0)


def test_a_program_that_closes_nothing(server):
    program(
        server,
        """
        client, other = OpenAI(), AsyncOpenAI()
        client.chat.create(**words(0))
        OpenAI.chat.create(**words(1))
        asyncio.run(ask(other, 2))
        asyncio.run(ask(OpenAI, 3))
        async def left():
            chunks = await other.chat.create(**words(4), stream=True)
            async for _ in chunks:
                break
        asyncio.run(left())
        for chunk in client.chat.create(**words(5), stream=True):
            break
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(other, 6))
        loop.close()
        """,
    )
    assert arrived_once(server, 7) and eventually(lambda: server.connections.open == 0)


def test_a_program_that_drops_its_clients(server):
    program(
        server,
        """
        for number in range(5):
            OpenAI().chat.create(**words(2 * number))
            asyncio.run(ask(AsyncOpenAI(), 2 * number + 1))
        gc.collect()
        paths = [f"/proc/self/fd/{fd}" for fd in os.listdir("/proc/self/fd")]
        targets = [os.readlink(path) for path in paths if os.path.lexists(path)]
        assert not [target for target in targets if target.startswith("socket:")], targets
        """,
    )
    assert arrived_once(server, 10)


def test_a_program_that_uses_threads_at_its_end(server):
    program(
        server,
        """
        def run(number):
            asyncio.run(ask(OpenAI, number))
        threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        """,
    )
    assert arrived_once(server, 8)


# --- servers that die, calls that are cancelled ---------------------------------------------------------------------


@pytest.mark.usefixtures("clock")
def test_a_server_killed_in_the_middle(shared, server):
    server.always(Fault.hang())

    async def main():
        calls = [asyncio.create_task(ask(shared, number)) for number in range(5)]
        await asyncio.to_thread(server.wait_for, 5, outcome="stalled")
        await asyncio.to_thread(server.stop)
        return await asyncio.gather(*calls, return_exceptions=True)

    errors = asyncio.run(main())
    assert all(isinstance(error, APIConnectionError) for error in errors)
    assert {error.attempts[0].delivery for error in errors} == {"unknown"}
    # Each was sent once; what was tried afterwards found nobody.
    assert arrived_once(server, 5)
    server.clear()
    server.start()
    asyncio.run(ask(shared, 5))
    assert arrived_once(server, 6)


def test_a_cancelled_call_is_given_up_at_once(shared, server):
    server.script(Fault.hang())

    async def main():
        task = asyncio.create_task(ask(shared, 0))
        await asyncio.to_thread(server.wait_for, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(server.wait_for, 1, outcome="client_gone")
        await ask(shared, 1)

    asyncio.run(main())
    assert arrived_once(server, 2)
    row = shared.ledger.rows[0]
    assert (row.error, row.status, row.may_be_billed) == ("Cancelled", None, True) and len(shared.ledger) == 2


def test_a_call_with_a_time_limit_of_its_own(shared, server):
    server.script(Fault.hang())

    async def main():
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await ask(shared, 0)
        await ask(shared, 1)

    asyncio.run(main())
    assert arrived_once(server, 2)


def test_cancelled_while_waiting_for_a_place(server):
    server.script(Fault.hang())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, max_connections=1) as client:
            first = asyncio.create_task(ask(client, 0))
            await asyncio.to_thread(server.wait_for, 1)
            waiting = [asyncio.create_task(ask(client, number)) for number in (1, 2)]
            await asyncio.sleep(0)
            waiting[0].cancel()
            await asyncio.gather(waiting[0], return_exceptions=True)
            server.release()
            await asyncio.gather(first, waiting[1])
            await ask(client, 3)

    asyncio.run(main())
    seen = [request.json["messages"][0]["content"] for request in server.requests]
    assert seen == ["request 0", "request 2", "request 3"] and server.connections.max_open == 1


def test_connections_closed_by_the_server_between_calls(shared, server):
    async def main():
        for number in range(6):
            await ask(shared, number)
            await asyncio.to_thread(server.drop_connections, reset=bool(number % 2))

    asyncio.run(main())
    assert arrived_once(server, 6) and server.counts.statuses == {200: 6}


def test_a_server_that_closes_after_each_answer(shared, server):
    server.always(Fault(close="silent"))
    asyncio.run(burst(shared, range(8)))
    asyncio.run(burst(shared, range(8, 12)))
    assert arrived_once(server, 12)


# --- garbage --------------------------------------------------------------------------------------------------------


def test_clients_are_collected(server):
    alive = []

    async def use(client, number):
        await ask(client, number)

    for number in range(4):
        client = (OpenAI if number % 2 else AsyncOpenAI)(base_url=server.url, api_key=KEY)
        asyncio.run(use(client, number))
        alive.append(weakref.ref(client))
    del client
    gc.collect()
    assert [reference() for reference in alive] == [None] * 4
    assert arrived_once(server, 4) and eventually(lambda: server.connections.open == 0)


def test_a_client_dropped_inside_its_loop(server):
    async def main():
        await ask(AsyncOpenAI(base_url=server.url, api_key=KEY), 0)
        gc.collect()
        assert await asyncio.to_thread(eventually, lambda: server.connections.open == 0)

    asyncio.run(main())


def test_a_reply_keeps_no_client_alive(server):
    client = OpenAI(base_url=server.url, api_key=KEY)
    reply, chunks = client.chat.create(**words(0)), client.chat.create(**words(1), stream=True)
    assert chunks.text == "You said: request 1"
    alive = weakref.ref(client)
    del client
    gc.collect()
    assert alive() is None and reply.text == "You said: request 0" and reply.client_name == "default"


def test_an_open_stream_goes_on_without_its_client(server):
    server.script(Fault(stall=3))
    chunks = OpenAI(base_url=server.url, api_key=KEY).chat.create(**words(0), stream=True)
    gc.collect()
    server.wait_for(1, outcome="stalled")
    server.release()
    assert "".join(chunk.text for chunk in chunks) == "You said: request 0" and chunks.complete


def test_closing_a_client_ends_its_streams(server):
    server.always(Fault(stall=3))
    client = OpenAI(base_url=server.url, api_key=KEY)
    chunks = iter(client.chat.create(**words(0), stream=True))
    next(chunks)
    client.close()
    with pytest.raises(StreamInterruptedError):
        list(chunks)
    server.wait_for(1, outcome="client_gone")
