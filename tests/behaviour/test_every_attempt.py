"""Every attempt has exactly one row, whatever becomes of its object: dropped, collected, forked, cancelled."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from pressing import pressing
from waiting import PATIENCE, eventually, until

from async_openai import AsyncOpenAI, BadRequestError, OpenAI, UsageError
from async_openai.testing import Fault
from async_openai.transport.base import SendFailure

MODEL = "gpt-4o-mini"
KEY = "sk-test-0123456789"
ANY = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
TRANSPORTS = ["default", "httpx", "aiohttp"]
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def rows(client):
    return [(row.status, row.error, row.may_be_billed) for row in client.ledger.rows]


LEFT = (200, "Abandoned", True)


# --- dropped --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_streams_dropped_unread(surface, server, transport):
    client = surface.client(server, transport=transport)
    server.always(Fault(stall=3))
    for _ in range(10):
        assert surface.open(client)
    assert rows(client) == [LEFT] * 10 and all(row.usage_estimated for row in client.ledger.rows)
    assert client.ledger.total.unpriced == 0 < client.ledger.usd == client.ledger.total.estimated
    surface.settle()
    assert eventually(lambda: server.connections.open == 0) and len(server.requests) == 10


def _as_an_iterator(surface, client):
    stream = surface.open(client)
    iterator = iter(stream) if not surface.asynchronous else aiter(stream)
    for _ in range(2):
        _ = next(iterator) if not surface.asynchronous else surface.run(_next_of(iterator))


async def _next_of(iterator):
    return await anext(iterator)


def _in_a_cycle(surface, client):
    cycle = [surface.open(client)]
    cycle.append(cycle)


def _as_an_answer_with_its_stream(surface, client):
    raw = surface.run(surface.method(client.with_raw_response, "chat.completions.create")(**ANY, stream=True))
    assert raw.status_code == 200


def _as_a_parsed_answer(surface, client):
    raw = surface.run(surface.method(client.with_raw_response, "chat.completions.create")(**ANY, stream=True))
    parsed = raw.parse()
    assert not parsed.complete and not raw.is_closed


def _as_an_answer_unread(surface, client):
    manager = surface.method(client.with_streaming_response, "chat.completions.create")(**ANY)
    entered = surface.run(manager.__aenter__()) if surface.asynchronous else manager.__enter__()
    assert entered.status_code == 200


def _as_events(surface, client):
    manager = surface.method(client, "chat.completions.stream")(**ANY)
    entered = surface.run(manager.__aenter__()) if surface.asynchronous else manager.__enter__()
    assert entered.response.status_code == 200


WAYS = [
    _as_an_iterator,
    _in_a_cycle,
    _as_an_answer_with_its_stream,
    _as_a_parsed_answer,
    _as_an_answer_unread,
    _as_events,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_however_it_is_dropped(surface, server, way):
    client = surface.client(server)
    server.always(Fault(stall="after_headers" if way is _as_an_answer_unread else 3))
    way(surface, client)
    gc.collect()
    surface.settle()
    assert rows(client) == [LEFT]
    assert eventually(lambda: server.connections.open == 0)


def test_one_row_for_what_ended_before(surface, server):
    client = surface.client(server)
    server.script(Fault(cut_after_events=3), Fault.stream_error(3))
    for _ in range(2):
        assert surface.stream(client).error is not None
    assert surface.stream(client).error is None
    surface.run(surface.open(client).close())
    surface.stream(client, stop=2)
    read = surface.run(surface.open(client).read())
    raw = surface.run(surface.method(client.with_raw_response, "chat.completions.create")(**ANY))
    assert (raw.parse().text, read.text) == ("You said: Hi", "You said: Hi")
    del raw, read
    gc.collect()
    errors = [row.error for row in client.ledger.rows]
    assert errors[1] in {"InternalServerError", "APIStatusError", "ServiceUnavailableError"}
    assert [errors[0], *errors[2:]] == ["StreamInterruptedError", None, "Abandoned", "Abandoned", None, None]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("read", [0, 2])
def test_dropped_after_its_loop_was_closed(server, transport, read):
    client = AsyncOpenAI(base_url=server.url, api_key=KEY, transport=transport)
    server.always(Fault(stall=3))
    kept = []

    async def main():
        stream = await client.chat.completions.create(**ANY, stream=True)
        chunks = aiter(stream)
        for _ in range(read):
            await anext(chunks)
        kept.append(stream if read == 0 else chunks)

    runner = asyncio.Runner()
    runner.run(main())
    assert rows(client) == []
    if read == 0:
        runner.close()
        kept.clear()
    else:
        # An iterator of a loop that is stopped, and never goes on: what it asks the loop for comes with the closing.
        kept.clear()
        runner.close()
    gc.collect()
    assert rows(client) == [LEFT]
    assert eventually(lambda: server.connections.open == 0)


def test_a_result_that_nobody_takes(server):
    client = AsyncOpenAI(base_url=server.url, api_key=KEY)
    server.always(Fault(stall=3))

    async def main():
        task = asyncio.create_task(client.chat.completions.create(**ANY, stream=True))
        await until(task.done)

    asyncio.run(main())
    gc.collect()
    assert rows(client) == [LEFT]


def test_dropped_in_any_thread_at_any_moment(server):
    """The garbage collector runs in whatever thread allocates next, also in one that holds the ledger's locks."""
    client = OpenAI(base_url=server.url, api_key=KEY)

    def work():
        for _ in range(20):
            _in_a_cycle_of(client)
            assert client.ledger.total.calls >= 0

    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
    finally:
        gc.set_threshold(*before)
    gc.collect()
    assert not any(thread.is_alive() for thread in threads)
    assert rows(client) == [LEFT] * 60


def _in_a_cycle_of(client):
    cycle = [client.chat.completions.create(**ANY, stream=True)]
    cycle.append(cycle)


# --- forks, the end of the program ----------------------------------------------------------------------------------

PRELUDE = """
import asyncio, gc, os, sys
from async_openai import AsyncOpenAI, OpenAI
url, path, transport = sys.argv[1:]
ANY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
options = {"base_url": url, "api_key": "sk-test-0123456789", "ledger": path, "transport": transport}
"""


def program(server, path, transport, code, *, quiet=True):
    """Run a program that must say nothing; return the rows of its file."""
    unclosed = [] if quiet else ["-W", "ignore::ResourceWarning"]
    code = PRELUDE + textwrap.dedent(code)
    warnings = ["-W", "error", "-W", "ignore:.*fork:DeprecationWarning", *unclosed]
    done = subprocess.run(
        [sys.executable, *warnings, "-c", code, server.url, str(path), transport],
        env={"PYTHONPATH": ":".join(sys.path)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return [json.loads(line)["error"] for line in path.read_text().splitlines()]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    "ending", ["", "sys.exit(0)", "cycle = [first, second]; cycle.append(cycle); del first, second"]
)
def test_the_program_ends_with_streams_open(server, tmp_path, transport, ending):
    server.always(Fault(stall=3))
    code = f"""
    client = OpenAI(**options)
    first = client.chat.completions.create(**ANY, stream=True)
    second = client.chat.completions.create(**ANY, stream=True)
    chunks = iter(second)
    next(chunks)
    raw = client.with_raw_response.chat.completions.create(**ANY, stream=True)
    {ending}
    """
    assert program(server, tmp_path / "rows.jsonl", transport, code) == ["Abandoned"] * 3


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_program_ends_with_a_loop_that_was_never_closed(server, tmp_path, transport):
    server.always(Fault(stall=3))
    code = """
    client = AsyncOpenAI(**options)
    loop = asyncio.new_event_loop()
    stream = loop.run_until_complete(client.chat.completions.create(**ANY, stream=True))
    """
    assert program(server, tmp_path / "rows.jsonl", transport, code, quiet=False) == ["Abandoned"]


CHILDREN = {
    "drops them": "del stream, chunks, later, raw; gc.collect()",
    "closes them": "stream.close(); chunks.close(); raw.close()",
    "reads them": "assert len(list(chunks)) < 3 and not stream.complete",
    "ends": "sys.exit(0)",
}


@needs_fork
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("child", CHILDREN)
def test_the_streams_of_a_forked_childs_parent(server, tmp_path, transport, child):
    """The child writes no row of them and leaves their sockets alone: the parent reads on."""
    code = f"""
    client, other = OpenAI(**options), AsyncOpenAI(**options)
    runner = asyncio.Runner()
    stream = client.chat.completions.create(**ANY, stream=True)
    chunks = iter(stream)
    assert next(chunks).text == ""
    raw = client.with_raw_response.chat.completions.create(**ANY, stream=True)
    later = runner.run(other.chat.completions.create(**ANY, stream=True))
    pid = os.fork()
    if pid == 0:
        {CHILDREN[child]}
        gc.collect()
        client.chat.completions.create(**ANY)
        assert [row.error for row in client.ledger.rows] == [None]
        # Not by way of the parent's loop, whose closing is the parent's.
        assert client.ledger.flush(10)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert "".join(chunk.text for chunk in chunks) == "You said: Hi"
    assert raw.parse().read().text == "You said: Hi"
    assert runner.run(later.read()).text == "You said: Hi"
    runner.run(other.close())
    runner.close()
    """
    written = program(server, tmp_path / "rows.jsonl", transport, code, quiet=False)
    count = 3 if child == "ends" else 4
    assert written == [None] * count and server.counts.requests == count


# --- cancelled ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_only_what_was_written_may_be_billed(server, transport):
    server.always(Fault.hang())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, transport=transport, max_connections=10) as client:
            calls = [asyncio.create_task(client.chat.completions.create(**ANY)) for _ in range(100)]
            await until(lambda: len(server.requests) == 10)
            for call in calls:
                call.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            return client.ledger.rows

    seen = asyncio.run(main())
    assert {(row.error, row.status) for row in seen} == {("Cancelled", None)} and len(seen) == 100
    assert sum(row.may_be_billed for row in seen) == len(server.requests) == 10


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_cancelled_while_the_name_is_looked_up(transport, monkeypatch):
    asked, go = threading.Event(), threading.Event()

    def slow(*_, **__):
        asked.set()
        go.wait(PATIENCE)
        raise OSError("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", slow)

    async def main():
        async with AsyncOpenAI(base_url=f"http://{transport}.slow.test/v1", api_key=KEY, transport=transport) as client:
            call = asyncio.create_task(client.chat.completions.create(**ANY))
            await until(asked.is_set)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            go.set()
            return rows(client)

    assert asyncio.run(main()) == [(None, "Cancelled", False)]


@pytest.fixture
def ctrl_c():
    with pressing() as press:
        yield press


@pytest.mark.parametrize("transport", ["default", "httpx"])
def test_ctrl_c_while_the_answer_is_waited_for(server, transport, ctrl_c):
    server.always(Fault.hang())
    client = OpenAI(base_url=server.url, api_key=KEY, transport=transport)

    def press():
        server.wait_for(1, outcome="stalled")
        ctrl_c()

    presser = threading.Thread(target=press)
    presser.start()
    with pytest.raises(KeyboardInterrupt):
        client.chat.completions.create(**ANY)
    presser.join()
    assert rows(client) == [(None, "Cancelled", True)]


@pytest.mark.parametrize("transport", ["default", "httpx"])
def test_ctrl_c_while_a_place_is_waited_for(server, transport, ctrl_c):
    server.always(Fault.hang())
    client = OpenAI(base_url=server.url, api_key=KEY, transport=transport, max_connections=1)
    first = threading.Thread(target=lambda: client.chat.completions.create(**ANY))
    first.start()
    server.wait_for(1, outcome="stalled")
    presser = threading.Timer(0.1, ctrl_c)
    presser.start()
    with pytest.raises(KeyboardInterrupt):
        client.chat.completions.create(**ANY)
    assert rows(client) == [(None, "Cancelled", False)] and len(server.requests) == 1
    server.release()
    first.join(PATIENCE)
    assert len(client.ledger.rows) == 2


class SlowFile:
    """A remote file that takes its time to be opened."""

    remote = True
    name = "slow.jsonl"

    def __init__(self):
        self.asked, self.go = threading.Event(), threading.Event()

    def open(self):
        self.asked.set()
        self.go.wait(PATIENCE)
        raise OSError("gone")


def test_cancelled_while_a_remote_file_is_opened(server, monkeypatch):
    from async_openai.engine import starting

    slow = SlowFile()
    part = type("Part", (), {"ready": slow.open})()
    monkeypatch.setattr(starting, "remote_files", lambda _: [part])

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY) as client:
            sending = asyncio.create_task(client.files.create(file=("a.jsonl", b"{}"), purpose="batch"))
            await until(slow.asked.is_set)
            sending.cancel()
            slow.go.set()
            await asyncio.gather(sending, return_exceptions=True)
            return rows(client)

    assert asyncio.run(main()) == [(None, "Cancelled", False)] and server.requests == []


# --- without an event loop ------------------------------------------------------------------------------------------


def _async_calls(server, transport):
    options = {"base_url": server.url, "api_key": KEY, "transport": transport}
    client, other = AsyncOpenAI(**options), OpenAI(**options)
    return [
        (client, lambda: client.chat.completions.create(**ANY)),
        (client, lambda: client.chat.completions.create(**ANY, stream=True)),
        (client, lambda: client.with_raw_response.chat.completions.create(**ANY)),
        (other, lambda: other.chat.completions.async_create(**ANY)),
    ]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_driven_without_a_loop(server, transport):
    for client, call in _async_calls(server, transport):
        with pytest.raises(UsageError, match="needs a running event loop of asyncio"):
            call().send(None)
        assert rows(client) == []
    assert server.requests == []


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_under_trio(server, transport):
    trio = pytest.importorskip("trio")
    for client, call in _async_calls(server, transport):

        async def main(call=call):
            await call()

        with pytest.raises(UsageError, match=r"event loop of asyncio.*trio\.to_thread\.run_sync"):
            trio.run(main)
        assert rows(client) == []
    assert server.requests == []


def test_the_blocking_methods_work_under_trio(server):
    trio = pytest.importorskip("trio")
    client = OpenAI(base_url=server.url, api_key=KEY)

    async def main():
        return await trio.to_thread.run_sync(lambda: client.chat.completions.create(**ANY))

    assert trio.run(main).text == "You said: Hi" and rows(client) == [(200, None, False)]


# --- many prompts ---------------------------------------------------------------------------------------------------

SOON = 5.0
"""Seconds, on a busy machine. What hangs here would do so for longer."""
MANY = [{"role": "user", "content": str(number)} for number in range(40)]


def _interrupted(server, client, ctrl_c, count):
    """Press Ctrl-C while so many calls hang; return the seconds until it is raised."""
    pressed = []

    def press():
        server.wait_for(count, outcome="stalled")
        pressed.append(time.monotonic())
        ctrl_c()

    presser = threading.Thread(target=press)
    presser.start()
    with pytest.raises(KeyboardInterrupt):
        client.create_chats(MANY, MODEL, batch_size=8)
    seconds = time.monotonic() - pressed[0]
    presser.join()
    return seconds


def _workers():
    return [thread for thread in threading.enumerate() if thread.name.startswith("async-openai_")]


@pytest.mark.parametrize("transport", ["default", "httpx"])
@pytest.mark.parametrize("places", [5, None])
def test_ctrl_c_cuts_what_is_under_way(server, transport, places, ctrl_c):
    server.always(Fault.hang())
    client = OpenAI(base_url=server.url, api_key=KEY, transport=transport, max_connections=places)
    count = places or 8
    assert _interrupted(server, client, ctrl_c, count) < SOON
    # On a busy machine a thread may end a moment later; none is left behind.
    assert eventually(lambda: not _workers())
    seen = rows(client)
    # Of those without a place some may not have begun.
    assert {row[:2] for row in seen} == {(None, "Cancelled")} and count <= len(seen) <= 8
    billed = sum(row[2] for row in seen)
    assert len(server.requests) == count
    # A call that is cut on its way to a place may be taken for written: too many, never too few.
    assert count <= billed <= len(seen)
    assert eventually(lambda: server.connections.open == 0)
    # Nothing is broken.
    server.clear()
    assert client.chat.completions.create(**ANY).text == "You said: Hi"


def test_ctrl_c_leaves_the_calls_of_others_alone(server, ctrl_c):
    client = OpenAI(base_url=server.url, api_key=KEY)
    server.script(Fault(stall=3))
    stream = client.chat.completions.create(**ANY, stream=True)
    server.always(Fault.hang())
    assert _interrupted(server, client, ctrl_c, 9) < SOON
    server.release()
    assert stream.read().text == "You said: Hi"


class Uncuttable:
    """A transport of somebody's own, whose calls end when they end."""

    blocking = True

    def __init__(self):
        self.sent, self.go = 0, threading.Event()

    async def send(self, request):
        self.sent += 1
        self.go.wait(PATIENCE)
        raise SendFailure("gone", delivery="unknown")

    async def close(self):
        pass


def test_ctrl_c_waits_for_nobody_who_cannot_be_cut(ctrl_c):
    transport = Uncuttable()
    client = OpenAI(base_url="http://nobody.test/v1", api_key=KEY, http_client=transport)
    pressed = []

    def press():
        assert eventually(lambda: transport.sent == 4)
        pressed.append(time.monotonic())
        ctrl_c()

    threading.Thread(target=press).start()
    with pytest.raises(KeyboardInterrupt):
        client.create_chats(MANY, MODEL, batch_size=4)
    assert time.monotonic() - pressed[0] < SOON and transport.sent == 4
    transport.go.set()
    assert eventually(lambda: len(client.ledger.rows) == 4)
    # Each has its row, when it ends, and none is begun anew.
    assert rows(client) == [(None, "Cancelled", True)] * 4 and transport.sent == 4


def test_ctrl_c_between_attempts(server, ctrl_c):
    server.always(Fault.rate_limit(retry_after=3))
    client = OpenAI(base_url=server.url, api_key=KEY, max_retries=5)
    pressed = []

    def press():
        assert eventually(lambda: len(client.ledger.rows) == 4)
        pressed.append(time.monotonic())
        ctrl_c()

    threading.Thread(target=press).start()
    with pytest.raises(KeyboardInterrupt):
        client.create_chats(MANY, MODEL, batch_size=4)
    assert time.monotonic() - pressed[0] < 2.5
    before = len(server.requests)
    assert eventually(lambda: not [one for one in threading.enumerate() if one.name.startswith("async-openai_")])
    assert len(server.requests) == before == 4 and {row[1] for row in rows(client)} == {"RateLimitError"}


def test_the_first_error_cuts_the_others(surface, server):
    server.script(Fault.hang(), Fault.hang(), Fault(status=400, body={"error": {"message": "no"}}))
    client = surface.client(server)
    name = "acreate_chat" if surface.asynchronous else "create_chats"
    with pytest.raises(BadRequestError):
        surface.run(getattr(client, name)(MANY, MODEL, batch_size=3))
    seen = [row.error for row in client.ledger.rows]
    assert sorted(seen) == ["BadRequestError", "Cancelled", "Cancelled"] and len(server.requests) == 3


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_cancelled_run_on_a_loop(server, transport):
    server.always(Fault.hang())

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, transport=transport, max_connections=5) as client:
            run = asyncio.create_task(client.acreate_chat(MANY, MODEL, batch_size=8))
            await until(lambda: len(server.requests) == 5)
            began = time.monotonic()
            run.cancel()
            with pytest.raises(asyncio.CancelledError):
                await run
            assert time.monotonic() - began < SOON
            return rows(client)

    seen = asyncio.run(main())
    assert {row[:2] for row in seen} == {(None, "Cancelled")} and len(seen) == 8
    assert sum(billed for _, _, billed in seen) == len(server.requests) == 5
