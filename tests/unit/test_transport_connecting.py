"""Hosts with several addresses."""

from __future__ import annotations

import asyncio
import socket
import time

import pytest

from async_openai.transport.own import connecting
from async_openai.transport.own.connecting import connect, order
from async_openai.transport.own.connecting_awaiting import async_connect

V4, V6 = socket.AF_INET, socket.AF_INET6


def address(port: int, host: str = "127.0.0.1"):
    return (V4, socket.SOCK_STREAM, 6, "", (host, port))


@pytest.fixture
def listener():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@pytest.fixture
def refusing():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@pytest.fixture
def silent():
    """A port that neither takes nor refuses connections: its queue is full."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listening.getsockname())
        time.sleep(0.01)
        yield listening.getsockname()[1]
        for filler in fillers:
            filler.close()


def both(addresses, timeout=5.0):
    """Connect in both ways; return the ports reached."""

    async def awaiting():
        async with asyncio.timeout(timeout):
            return await async_connect(addresses)

    for way in (lambda: connect(addresses, timeout), lambda: asyncio.run(awaiting())):
        with way() as sock:
            yield sock.getpeername()[1]


def test_families_take_turns():
    made = [(V6, 1), (V6, 2), (V6, 3), (V4, 4)]
    assert order(made) == [(V6, 1), (V4, 4), (V6, 2), (V6, 3)]
    assert order(made[3:]) == made[3:]


def test_one_address(listener):
    assert list(both([address(listener)])) == [listener] * 2


def test_packets_leave_at_once(listener):
    with connect([address(listener)], 5) as sock:
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert sock.getblocking()


def test_one_that_refuses_is_passed_over_at_once(listener, refusing, monkeypatch):
    monkeypatch.setattr(connecting, "STAGGER", 5)
    start = time.monotonic()
    assert list(both([address(refusing), address(refusing), address(listener)])) == [listener] * 2
    assert time.monotonic() - start < 5


def test_one_that_is_silent_is_overtaken(listener, silent, monkeypatch):
    monkeypatch.setattr(connecting, "STAGGER", 0.02)
    assert list(both([address(silent), address(listener)])) == [listener] * 2


def test_all_refuse(refusing):
    addresses = [address(refusing), address(refusing)]
    with pytest.raises(ConnectionRefusedError):
        connect(addresses, 5)
    with pytest.raises(ConnectionRefusedError):
        asyncio.run(async_connect(addresses))


def test_all_are_silent(silent, monkeypatch):
    monkeypatch.setattr(connecting, "STAGGER", 0.01)
    with pytest.raises(TimeoutError):
        connect([address(silent), address(silent)], 0.05)

    async def awaiting():
        async with asyncio.timeout(0.05):
            await async_connect([address(silent), address(silent)])

    with pytest.raises(TimeoutError):
        asyncio.run(awaiting())


def test_an_address_that_cannot_be_used_is_passed_over(listener):
    odd = (V4, socket.SOCK_STREAM, 999, "", ("127.0.0.1", listener))
    assert list(both([odd, address(listener)])) == [listener] * 2


def test_the_losers_are_closed(listener, monkeypatch):
    monkeypatch.setattr(connecting, "STAGGER", 0)
    for _ in range(20):
        assert list(both([address(listener)] * 3)) == [listener] * 2
