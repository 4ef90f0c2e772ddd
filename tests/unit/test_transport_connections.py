"""Connections before anything is opened, and the limits of one connection in time."""

from __future__ import annotations

import asyncio
import gc
import weakref

import aiohttp
import pytest

from async_openai import AsyncOpenAI, DefaultAioHttpClient
from async_openai.errors import ConfigurationError
from async_openai.testing import FakeClock, fast_clock
from async_openai.transport.base import TransportOptions, WireRequest
from async_openai.transport.connections import ClientConnections
from async_openai.transport.own import connection_state
from async_openai.transport.own.connection_state import ConnectionState


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"kind": "requests"}, "transport: expected one of default, httpx, aiohttp, got 'requests'"),
        ({"max_connections": 0}, "max_connections: expected a number, 1 or more, or None, got 0"),
        ({"max_keepalive_connections": -1}, "max_keepalive_connections.*0 or more"),
        ({"keepalive_expiry": "5"}, "keepalive_expiry.*got '5'"),
        ({"proxies": {"all://": "x"}}, "proxies"),
    ],
)
def test_options_that_cannot_work_are_named_at_once(options, words):
    with pytest.raises(ConfigurationError, match=words):
        ClientConnections(TransportOptions(**options))


def test_nothing_is_opened_before_it_is_used():
    connections = ClientConnections(
        TransportOptions(max_connections=None, keepalive_expiry=0, max_keepalive_connections=0)
    )
    assert len(connections) == 0 and bool(connections)
    connections.close()


def test_the_last_reference_is_the_last():
    connections = ClientConnections()
    connections.blocking_transport()
    gone = weakref.ref(connections)
    gc.disable()
    try:
        del connections
        assert gone() is None
    finally:
        gc.enable()


def request_until(deadline=None):
    return WireRequest("GET", "http://127.0.0.1/", {}, deadline=deadline)


def test_each_wait_takes_the_smaller_of_timeout_and_deadline():
    with fast_clock() as clock:
        state = ConnectionState()
        state.start(request_until())
        assert state.limit(3)() == 3 and state.limit(None)() is None
        state.start(request_until(clock.monotonic() + 10))
        assert state.limit(3)() == 3 and state.limit(None)() == 10 and state.limit(30)() == 10
        limit = state.limit(3)
        clock.advance(8)
        assert limit() == 2
        clock.advance(2)
        with pytest.raises(TimeoutError):
            limit()


def test_opening_takes_one_timeout_in_all(monkeypatch):
    with fast_clock() as clock:
        machine = FakeClock()
        monkeypatch.setattr(connection_state, "monotonic", machine.monotonic)
        state = ConnectionState()
        state.start(request_until())
        assert state.opening(5)() == 5
        machine.advance(4)
        assert state.opening(5)() == 1
        machine.advance(1)
        with pytest.raises(TimeoutError):
            state.opening(5)()
        state.start(request_until(clock.monotonic() + 2))
        assert state.opening(5)() == 2
        state.start(request_until())
        assert state.opening(None)() is None


def test_a_sleep_on_the_clock_of_a_test_times_out_no_connection_that_is_being_opened():
    """Another thread may sleep there while this one connects."""
    with fast_clock() as clock:
        state = ConnectionState()
        state.start(request_until())
        opening = state.opening(60)
        clock.sleep(3600)
        assert 0 < opening() <= 60


def test_only_what_is_here_never_waits():
    state = ConnectionState()
    state.start(request_until())
    state.only_what_is_here()
    assert state.limit(5)() == 0
    state.start(request_until())
    assert state.limit(5)() == 5


@pytest.mark.parametrize("version", ["3.10.11", "3.11.18"])
def test_an_aiohttp_that_repeats_requests_by_itself_is_refused(version, monkeypatch):
    monkeypatch.setattr(aiohttp, "__version__", version)
    with pytest.raises(ConfigurationError, match=rf"aiohttp {version} is too old, expected 3\.12"):
        DefaultAioHttpClient()
    client = AsyncOpenAI(base_url="http://127.0.0.1:9/v1", api_key="k", transport="aiohttp")
    with pytest.raises(ConfigurationError, match="too old"):
        asyncio.run(client.models.retrieve("m"))


@pytest.mark.parametrize("version", ["3.12.0", "3.15.0b1", "4.0.0a1"])
def test_a_newer_aiohttp_is_taken(version, monkeypatch):
    monkeypatch.setattr(aiohttp, "__version__", version)
    assert DefaultAioHttpClient().options.kind == "aiohttp"
