"""`deadline`: seconds for a whole call - attempts, waits, other clients, stream - on every surface and transport.

What can be counted runs on a clock that never waits. The few real waits are over sockets and last a quarter second.
"""

from __future__ import annotations

import asyncio
import importlib.util
import threading
import time

import pytest

from async_openai import (
    APIError,
    APITimeoutError,
    ConfigurationError,
    DeadlineExceededError,
    InternalServerError,
    InvalidParameterError,
    NoUsableClientError,
    OpenAI,
    OpenAIError,
    RateLimitError,
)
from async_openai.testing import Fault, Server

# Pools have blocking and async_ methods; `AsyncOpenAI` is a client by itself.
both = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)

TRANSPORTS = ["default", "httpx", *(["aiohttp"] if importlib.util.find_spec("aiohttp") else [])]
CHAT = "chat.completions.create"
ANY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
SHORT = 0.2
"""The deadline of calls that really wait, in seconds."""
LATE = 4.0
"""What it may take on a busy machine. Without a deadline these calls would last for at least 5 s."""


@pytest.fixture
def servers():
    """Two servers."""
    with Server() as first, Server() as second:
        yield first, second


@pytest.fixture
def make(surface, servers):
    """Makes a pool of a client for each server, `a` and `b`."""

    def pool(**options):
        clients = [
            surface.track(
                OpenAI.init_api_client(name, base_url=server.url, api_key="k", set_as_default=False, **options)
            )
            for name, server in zip("ab", servers, strict=True)
        ]
        return OpenAI.pool("pool", clients=clients)

    return pool


def failed(call, *args, **parameters):
    """The error of a call, and how long it took."""
    started = time.monotonic()
    with pytest.raises(APIError) as caught:
        call(*args, **parameters)
    return caught.value, time.monotonic() - started


def asked(servers):
    """How many requests each server got."""
    return [len(server.requests) for server in servers]


# --- where it is said -----------------------------------------------------------------------------------------------


def by_call(surface, server, monkeypatch):
    return surface.client(server), {"deadline": 5}


def by_client(surface, server, monkeypatch):
    return surface.client(server, deadline=5), {}


def by_configure(surface, server, monkeypatch):
    OpenAI.configure(deadline=5)
    return surface.client(server), {}


def by_environment(surface, server, monkeypatch):
    monkeypatch.setenv("OPENAI_DEADLINE", "5")
    return surface.client(server), {}


def by_options(surface, server, monkeypatch):
    return surface.track(surface.client(server, deadline=500).with_options(deadline=5)), {}


def by_call_over_client(surface, server, monkeypatch):
    return surface.client(server, deadline=500), {"deadline": 5.0}


WAYS = [by_call, by_client, by_configure, by_environment, by_options, by_call_over_client]


@pytest.mark.parametrize("way", WAYS, ids=[way.__name__ for way in WAYS])
def test_a_wait_that_the_server_asks_for_is_never_slept_past_the_deadline(surface, server, clock, monkeypatch, way):
    client, options = way(surface, server, monkeypatch)
    server.always(Fault.rate_limit(retry_after=30))
    with pytest.raises(RateLimitError) as caught:
        surface.chat(client, **options)
    error = caught.value
    assert clock.sleeps == [] and len(server.requests) == 1 == len(error.attempts)
    assert error.usable_at == clock.time() + 30
    assert "nobody can be asked for 30 s, and the deadline leaves 5 s" in str(error)


def test_without_a_deadline_it_is_waited_for(surface, server, clock):
    server.script(Fault.rate_limit(retry_after=30))
    assert surface.chat(surface.client(server)).text == "You said: Hi"
    assert clock.sleeps == [30]


def test_a_wait_that_fits_is_kept(surface, server, clock):
    server.script(Fault.rate_limit(retry_after=4), Fault.rate_limit(retry_after=4))
    with pytest.raises(RateLimitError) as caught:
        surface.chat(surface.client(server), deadline=5)
    # After the first one a second of the five is left.
    assert clock.sleeps == [4] and len(server.requests) == 2 == len(caught.value.attempts)
    assert "the deadline leaves 1 s" in str(caught.value)


@pytest.mark.parametrize("path", ["embeddings.create", "responses.create"])
def test_every_operation_has_it(surface, server, clock, path):
    server.always(Fault.rate_limit(retry_after=30))
    with pytest.raises(RateLimitError, match="deadline"):
        surface.call(surface.client(server), path, model="m", input="x", deadline=5)
    with pytest.raises(RateLimitError, match="deadline"):
        surface.call(surface.client(server), "models.retrieve", "m", deadline=5)
    with pytest.raises(RateLimitError, match="deadline"):
        surface.call(surface.client(server), "chat.completions.with_raw_response.create", **ANY, deadline=5)
    assert clock.sleeps == [] and len(server.requests) == 3


WRONG = [0, -1, float("nan"), float("inf"), "soon", True, [1], 1e300]


@pytest.mark.spread
@pytest.mark.parametrize("value", [*WRONG, "1", 0.0], ids=repr)
def test_a_wrong_value_in_a_call_is_told_before_anything_is_sent(surface, server, value):
    with pytest.raises(InvalidParameterError, match="deadline") as caught:
        surface.chat(surface.client(server), deadline=value)
    assert caught.value.param == "deadline" and "pydantic" not in str(caught.value) and server.requests == []


@pytest.mark.spread
@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_a_wrong_value_in_the_settings_is_told_before_anything_is_sent(surface, server, monkeypatch, value):
    with pytest.raises(OpenAIError, match="deadline"):
        surface.client(server, deadline=value)
    with pytest.raises(OpenAIError, match="deadline"):
        OpenAI.configure(deadline=value)
    monkeypatch.setenv("OPENAI_DEADLINE", str(value))
    with pytest.raises(OpenAIError, match=r"(?i)deadline"):
        surface.chat(surface.client(server))
    assert server.requests == []


# --- what it bounds, counted ----------------------------------------------------------------------------------------


def taking(server, clock, seconds, status=503):
    """Let each answer of a server take so long.

    Whether one that comes too late is seen or not is a race, as it is in earnest.
    """

    def handler(_):
        clock.advance(seconds)
        return status, {}, {"error": {"message": "busy"}}

    server.route("POST", "/chat/completions", handler)


TOO_LATE = (InternalServerError, DeadlineExceededError)


def test_attempts_and_waits_count_together(surface, server, clock):
    taking(server, clock, 3)
    with pytest.raises(TOO_LATE) as caught:
        surface.chat(surface.client(server), deadline=10, max_retries=50)
    # Three attempts of 3 s, and a fourth where the waits before it left the time to begin.
    assert 3 <= len(server.requests) <= 4 and len(caught.value.attempts) == len(server.requests)
    # The last one, and every wait, began in time.
    assert clock.slept + 3 * (len(server.requests) - 1) < 10


@pytest.mark.parametrize("deadline", [0.5, 1, 2, 4])
def test_no_backoff_reaches_past_it(surface, server, clock, deadline):
    server.always(503)
    # Where a wait leaves next to nothing, the last answer may come too late.
    with pytest.raises(TOO_LATE):
        surface.chat(surface.client(server), deadline=deadline, max_retries=100)
    assert clock.slept < deadline


@both
def test_clients_that_follow_have_what_is_left(surface, servers, make, clock):
    taking(servers[0], clock, 6)
    taking(servers[1], clock, 6)
    with pytest.raises(TOO_LATE) as caught:
        surface.chat(make(), deadline=10)
    assert asked(servers) == [1, 1] and [one.client for one in caught.value.attempts] == ["a", "b"]
    assert clock.sleeps == []


@both
def test_it_moves_on_where_it_cannot_wait(surface, servers, make, clock):
    servers[0].always(Fault.rate_limit(retry_after=30))
    reply = surface.chat(make(), deadline=5)
    assert reply.client_name == "b" and clock.sleeps == []


@both
def test_where_all_rest_for_longer_it_says_until_when(surface, servers, make, clock):
    servers[0].always(Fault.rate_limit(retry_after=40))
    servers[1].always(Fault.rate_limit(retry_after=30))
    pool = make()
    with pytest.raises(RateLimitError) as caught:
        surface.chat(pool, deadline=5)
    assert caught.value.usable_at == clock.time() + 30 and asked(servers) == [1, 1]
    # Now that both rest, nobody is asked at all.
    with pytest.raises(NoUsableClientError) as rest:
        surface.chat(pool, deadline=5)
    assert rest.value.usable_at == clock.time() + 30 and rest.value.attempts == () and asked(servers) == [1, 1]
    assert "the deadline leaves 5 s" in str(rest.value) and clock.sleeps == []
    # With the time for it, it is waited for.
    servers[1].clear()
    assert surface.chat(pool, deadline=35).client_name == "b" and clock.sleeps == [30]


@both
def test_a_deadline_that_is_over_before_a_client_is_asked_asks_nobody(surface, servers, make, clock):
    taking(servers[0], clock, 20)
    with pytest.raises(TOO_LATE) as caught:
        surface.chat(make(), deadline=10)
    assert asked(servers) == [1, 0] and len(caught.value.attempts) == 1


# --- over real sockets ----------------------------------------------------------------------------------------------


def trickle(server, path="/chat/completions", *, events=False, pause=0.01):
    """Let a server send a little every 10 ms, for 5 s."""
    chunk = b'data: {"id": "c", "model": "m", "choices": [{"index": 0, "delta": {"content": "x"}}]}\n\n'

    async def pieces():
        for _ in range(500):
            yield chunk if events else b" "
            await asyncio.sleep(pause)

    kind = "text/event-stream" if events else "application/json"
    server.route("POST", path, lambda _: (200, {"content-type": kind}, pieces()))


SLOW = {
    "hangs": lambda server: server.always(Fault.hang()),
    "hangs in the body": lambda server: server.always(Fault(stall="after_headers")),
    "trickles": trickle,
}


@pytest.fixture(params=TRANSPORTS)
def client(request, surface, server):
    """A client on each transport, connected: what its transport imports takes longer than the short deadline."""
    if request.param == "aiohttp" and not surface.asynchronous:
        pytest.skip("aiohttp is asynchronous")
    made = surface.client(server, transport=request.param, max_retries=0)
    surface.call(made, "models.retrieve", "m")
    server.clear(journal=True)
    return made


@both
@pytest.mark.parametrize("how", SLOW)
def test_a_server_that_is_slow_is_left_in_time(surface, server, client, how):
    SLOW[how](server)
    error, seconds = failed(surface.chat, client, deadline=SHORT)
    assert type(error) is DeadlineExceededError and isinstance(error, APITimeoutError)
    assert SHORT - 0.01 <= seconds < LATE
    assert f"the deadline of {SHORT:g} s passed" in str(error) and error.delivery == "unknown"
    (attempt,) = error.attempts
    assert attempt.outcome == "DeadlineExceededError" and attempt.delivery == "unknown"
    row = client.ledger.rows[-1]
    assert row.error == "DeadlineExceededError" and row.may_be_billed and row.seconds < LATE
    # The connection is not used again, and nothing waits on it.
    server.clear()
    server.release()
    assert surface.chat(client, deadline=5).text == "You said: Hi"


@pytest.mark.parametrize("surface", ["sync"], indirect=True)
@pytest.mark.parametrize("transport", ["default", "httpx"])
def test_a_server_that_trickles_and_then_hangs_is_not_waited_for_twice(surface, server, transport):
    # httpx hands a body's read timeout on once: what was left at the beginning would begin again with the last piece.
    deadline = 1.2

    async def pieces():
        for _ in range(105):
            yield b" "
            await asyncio.sleep(0.01)
        await asyncio.sleep(5)

    client = surface.client(server, transport=transport, max_retries=0)
    surface.call(client, "models.retrieve", "m")
    server.route("POST", "/chat/completions", lambda _: (200, {"content-type": "application/json"}, pieces()))
    error, seconds = failed(surface.chat, client, deadline=deadline)
    assert type(error) is DeadlineExceededError and seconds < 2 * deadline - 0.2


@both
def test_a_stream_is_bounded_to_its_end(surface, server, client):
    trickle(server, events=True)
    started = time.monotonic()
    outcome = surface.stream(client, deadline=SHORT, inter_token_timeout=5, first_token_timeout=5)
    assert SHORT - 0.01 <= time.monotonic() - started < LATE
    error = outcome.error
    assert type(error) is DeadlineExceededError and error.text == outcome.text and set(error.text) == {"x"}
    assert not outcome.stream.complete and len(error.attempts) == 1 and len(server.requests) == 1


@both
@pytest.mark.parametrize("fault", [Fault(stall=1), Fault(stall=3)], ids=["before content", "after content"])
def test_a_stream_does_not_begin_anew_when_the_time_is_up(surface, servers, make, fault):
    servers[0].always(fault)
    outcome = surface.stream(make(), deadline=SHORT, on_break="restart", max_retries=5)
    assert type(outcome.error) is DeadlineExceededError and asked(servers) == [1, 0]


def test_whole_replies_of_streams_are_bounded_too(server, surface):
    if surface.name != "async_":
        pytest.skip("the others give the live stream")
    trickle(server, events=True)
    error, seconds = failed(surface.call, surface.client(server), CHAT, **ANY, stream=True, deadline=SHORT)
    assert type(error) is DeadlineExceededError and seconds < LATE and set(error.text) == {"x"}


def test_event_streams_are_bounded_too(surface, server):
    trickle(server, events=True)
    manager = surface.method(surface.client(server), "chat.completions.stream")(**ANY, deadline=SHORT)
    error, seconds = failed(surface.inside, manager, surface.collect)
    assert type(error) is DeadlineExceededError and seconds < LATE


def test_bodies_that_are_read_in_pieces_are_bounded_too(surface, server):
    trickle(server)
    call = surface.method(surface.client(server), "chat.completions.with_streaming_response.create")
    error, seconds = failed(
        surface.inside,
        call(**ANY, deadline=SHORT),
        lambda response: surface.collect(response.iter_bytes()),
    )
    assert type(error) is DeadlineExceededError and seconds < LATE


def test_the_attempts_before_it_are_listed(surface, server, monkeypatch):
    monkeypatch.setattr("async_openai.engine.retry.FIRST_WAIT", 0.001)
    server.script(503, Fault(cut="before_headers"), Fault.hang())
    error, seconds = failed(surface.chat, surface.client(server), deadline=SHORT)
    assert type(error) is DeadlineExceededError and seconds < LATE
    outcomes = [attempt.outcome for attempt in error.attempts]
    assert outcomes == ["InternalServerError", "APIConnectionError", "DeadlineExceededError"]
    assert all(f"#{number} client 'default'" in str(error) for number in (1, 2, 3))


@both
def test_a_client_that_hangs_leaves_time_for_the_next(surface, servers, make):
    servers[0].always(Fault.hang())
    reply = surface.chat(make(), deadline=5, timeout={"read": 0.2})
    assert reply.client_name == "b" and [one.outcome for one in reply.failed_attempts] == ["APITimeoutError"]


def test_a_key_function_that_hangs_is_left_in_time(surface, server):
    if not surface.asynchronous:
        pytest.skip("what blocks cannot be left")

    async def never():
        await asyncio.sleep(5)

    async def in_vain():
        raise TimeoutError

    client = surface.client(server, api_key=never)
    error, seconds = failed(surface.chat, client, deadline=SHORT)
    assert type(error) is DeadlineExceededError and seconds < LATE
    assert "the function given as the key of client 'default' had not returned" in str(error)
    assert error.delivery == "unsent" and error.attempts == () and not server.requests and not client.ledger.rows
    # A `TimeoutError` of its own is a failure like any other.
    with pytest.raises(ConfigurationError, match="raised TimeoutError"):
        surface.chat(surface.client(server, api_key=in_vain), deadline=5)


def test_a_key_function_that_returns_too_late_sends_nothing(surface, server, clock):
    def slow():
        clock.advance(6)
        return "sk-late"

    client = surface.client(server, api_key=slow)
    assert surface.chat(client, deadline=7).text == "You said: Hi"
    with pytest.raises(
        DeadlineExceededError, match="the function given as the key of client 'default' had not returned"
    ):
        surface.chat(client, deadline=5)
    assert len(server.requests) == 1 and len(client.ledger.rows) == 1


# --- waiting for a connection ---------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("transport", ["default", *TRANSPORTS[2:]])
def test_waiting_for_a_connection_is_bounded(surface, server, transport):
    if transport == "aiohttp" and not surface.asynchronous:
        pytest.skip("aiohttp is asynchronous")
    client = surface.client(server, transport=transport, max_connections=1)
    server.script(Fault(stall="before_headers"))

    def sync():
        holder = threading.Thread(target=surface.chat, args=(client,))
        holder.start()
        server.wait_for(1)
        found = failed(surface.chat, client, deadline=SHORT)
        server.release()
        holder.join()
        return found

    async def waited():
        create = surface.method(client, CHAT)
        holder = asyncio.create_task(create(**ANY))
        await asyncio.to_thread(server.wait_for, 1)
        started = time.monotonic()
        with pytest.raises(DeadlineExceededError) as caught:
            await create(**ANY, deadline=SHORT)
        found = caught.value, time.monotonic() - started
        server.release()
        await holder
        return found

    error, seconds = surface.run(waited()) if surface.asynchronous else sync()
    assert type(error) is DeadlineExceededError and error.delivery == "unsent"
    assert SHORT - 0.01 <= seconds < LATE and len(server.requests) == 1
    row = next(row for row in client.ledger.rows if row.error)
    assert not row.may_be_billed
    # Whoever gave up has no place in the queue any more.
    assert surface.chat(client, deadline=5).text == "You said: Hi"


# --- what it says of a client ---------------------------------------------------------------------------------------


@both
def test_a_short_deadline_does_not_let_a_healthy_client_rest(surface, servers, make):
    pool = make()
    servers[0].always(Fault.hang())

    def state():
        return pool.status()["a"].state

    for _ in range(2):
        with pytest.raises(DeadlineExceededError):
            surface.chat(pool, deadline=0.1)
        assert state() == "ready"
    # An answer in between: those before it say nothing any more.
    servers[0].clear()
    assert surface.chat(pool).client_name == "a"
    servers[0].always(Fault.hang())
    for expected in ("ready", "ready", "resting"):
        with pytest.raises(DeadlineExceededError):
            surface.chat(pool, deadline=0.1)
        assert state() == expected
    assert surface.chat(pool, deadline=5).client_name == "b"


@both
def test_a_refusal_in_between_counts_as_an_answer(surface, servers, make):
    pool = make()
    for _ in range(2):
        servers[0].script(Fault.hang(), Fault.hang(), 400)
        for error in (DeadlineExceededError, DeadlineExceededError, APIError):
            with pytest.raises(error):
                surface.chat(pool, deadline=0.1 if error is DeadlineExceededError else 5)
    assert pool.status()["a"].state == "ready" and asked(servers) == [6, 0]
