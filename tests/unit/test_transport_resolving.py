"""Names of hosts are looked up where they hold nobody up longer than it wants to wait."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest
import waiting

from async_openai.transport.own import resolving
from async_openai.transport.own.resolving import async_resolve, resolve

FOUND = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 80))]


@pytest.fixture
def resolver(monkeypatch):
    """A resolver that hangs until it is let go on, and the names it was asked for."""
    go, names = threading.Event(), []

    def look_up(host, port, **_):
        names.append(host)
        assert go.wait(waiting.PATIENCE)
        if host == "nowhere.example":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return FOUND

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield go, names
    go.set()
    waiting.eventually(lambda: not resolving._lookups)


def test_a_resolver_that_hangs_is_waited_for_no_longer_than_allowed(resolver):
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        resolve("slow.example", 80, 0.05)
    assert time.monotonic() - began < 5

    async def main():
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await async_resolve("slow.example", 80, asyncio.get_running_loop())

    # The end of the program's loop does not wait for it either.
    asyncio.run(main())
    assert time.monotonic() - began < 10


def test_all_that_wait_for_a_name_share_one_lookup(resolver, monkeypatch):
    go, names = resolver
    found, came, look_up = [], [], resolving._lookup
    monkeypatch.setattr(resolving, "_lookup", lambda *name: (look_up(*name), came.append(name))[0])
    threads = [threading.Thread(target=lambda: found.append(resolve("one.example", 80, 20))) for _ in range(5)]
    for thread in threads:
        thread.start()
    waiting.eventually(lambda: len(came) == 5)

    async def main():
        loop = asyncio.get_running_loop()
        tasks = [asyncio.create_task(async_resolve("one.example", 80, loop)) for _ in range(3)]
        await asyncio.sleep(0)
        go.set()
        found.extend(await asyncio.gather(*tasks))

    asyncio.run(main())
    for thread in threads:
        thread.join(waiting.PATIENCE)
    assert found == [FOUND] * 8 and names == ["one.example"]


def test_the_next_one_looks_anew(resolver):
    go, names = resolver
    go.set()
    for _ in range(2):
        assert resolve("one.example", 80, 20) == FOUND
    assert len(names) == 2


def test_its_error_is_raised_for_all(resolver):
    go, _ = resolver
    go.set()
    with pytest.raises(socket.gaierror, match="not known"):
        resolve("nowhere.example", 80, 20)
    with pytest.raises(socket.gaierror, match="not known"):
        asyncio.run(_async("nowhere.example"))


async def _async(host):
    return await async_resolve(host, 80, asyncio.get_running_loop())


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_an_address_needs_no_thread(host, monkeypatch):
    monkeypatch.setattr(threading, "Thread", None)
    assert resolve(host, 80, 1)[0][4][:2] == (host, 80)


def test_without_a_thread_it_is_looked_up_here(resolver, monkeypatch):
    def none_left(_):
        raise RuntimeError("can't start new thread")

    go, _ = resolver
    go.set()
    monkeypatch.setattr(threading.Thread, "start", none_left)
    assert resolve("one.example", 80, 20) == FOUND
