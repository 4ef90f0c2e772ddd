"""The default transport on uvloop, which watches sockets in its own way."""

from __future__ import annotations

import asyncio
import gc
import time
from pathlib import Path

import pytest

from async_openai import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI, StreamInterruptedError
from async_openai.testing import Fault, refused_url
from async_openai.transport.own.protocol_socket import ProtocolSocket

uvloop = pytest.importorskip("uvloop")
ASK = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}


def client_of(server, **options):
    return AsyncOpenAI(base_url=server.url, api_key="k", **{"max_retries": 0, **options})


def run(main):
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(asyncio.wait_for(main, 10))


@pytest.mark.parametrize("events", [0, 1, 3])
@pytest.mark.parametrize("how", [{"reset": True}, {"framing": "close"}, {}])
def test_a_broken_stream_never_hangs(server, events, how):
    async def main():
        server.always(Fault(cut_after_events=events, **how))
        async with client_of(server) as client:
            for _ in range(5):
                with pytest.raises(StreamInterruptedError):
                    await (await client.chat.completions.create(**ASK, stream=True)).read()

    run(main())


def test_a_reset_before_the_headers(server):
    async def main():
        server.always(Fault(reset=True))
        async with client_of(server) as client:
            with pytest.raises(APIConnectionError) as raised:
                await client.chat.completions.create(**ASK)
        assert raised.value.delivery == "unknown"

    run(main())


def test_a_refused_connection():
    async def main():
        with refused_url() as url:
            async with AsyncOpenAI(base_url=url, api_key="k", max_retries=0) as client:
                with pytest.raises(APIConnectionError) as raised:
                    await client.chat.completions.create(**ASK)
        assert raised.value.delivery == "unsent"

    run(main())


def test_connections_are_kept_and_dropped_ones_are_not_used(server):
    async def main():
        async with client_of(server) as client:
            for _ in range(3):
                await client.chat.completions.create(**ASK)
            assert server.connections.total == 1
            server.drop_connections()
            await asyncio.sleep(0.01)
            await client.chat.completions.create(**ASK)
        assert [request.outcome for request in server.requests] == ["answered"] * 4

    run(main())


def test_a_timeout(server):
    async def main():
        server.always(Fault.hang())
        async with client_of(server, timeout=0.05) as client:
            with pytest.raises(APITimeoutError):
                await client.chat.completions.create(**ASK)
        server.release()

    run(main())


def test_large_bodies_in_both_directions(server):
    async def main():
        async with client_of(server) as client:
            text = "word " * 400_000
            reply = await client.embeddings.create(model="m", input=[text, text], dimensions=4)
            assert len(reply.data) == 2
            many = await client.embeddings.create(model="m", input=["x"] * 1000, encoding_format="float")
            assert len(many.data) == 1000

    run(main())


def test_a_cancelled_call_closes_its_connection(server):
    async def main():
        server.always(Fault.hang())
        async with client_of(server) as client:
            call = asyncio.create_task(client.chat.completions.create(**ASK))
            await asyncio.to_thread(server.wait_for, 1)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await asyncio.to_thread(server.wait_for, 1, outcome="client_gone")

    run(main())


def test_loop_after_loop_nothing_is_left(server):
    client = OpenAI(base_url=server.url, api_key="k")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(20):
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            assert runner.run(client.chat.async_create(**ASK)).text == "You said: Hello"
    client.close()
    gc.collect()
    deadline = time.monotonic() + 5
    while server.connections.open and time.monotonic() < deadline:
        time.sleep(0.005)
    assert server.counts.requests == 20
    assert server.connections.open == 0
    assert len(list(Path("/proc/self/fd").iterdir())) <= before


def test_it_is_used_there(server):
    async def main():
        async with client_of(server, transport="default") as client:
            await client.chat.completions.create(**ASK)
            gc.collect()
            return [thing for thing in gc.get_objects() if isinstance(thing, ProtocolSocket)]

    assert run(main())
