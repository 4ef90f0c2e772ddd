"""Limits: refusals that say "later" are waited for, given ones are kept to, and told ones steer."""

from __future__ import annotations

import asyncio
import threading

import pytest
from waiting import until

from async_openai import (
    APIError,
    AsyncOpenAI,
    ConfigurationError,
    InternalServerError,
    InvalidParameterError,
    NoUsableClientError,
    OpenAI,
    RateLimitError,
    UsageError,
)
from async_openai.engine.limits.gates import gates
from async_openai.testing import Fault

LATER = Fault.rate_limit(retry_after=2)


def chats(surface, client, count, **more):
    """Some calls at once."""

    async def all_of_them():
        method = surface.method(client, "chat.completions.create")
        return await asyncio.gather(*(method(**asked(number), **more) for number in range(count)))

    def asked(number):
        return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": str(number)}]}

    if surface.asynchronous:
        return surface.run(all_of_them())
    return [client.chat.completions.create(**asked(number), **more) for number in range(count)]


# --- waiting is not retrying ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault", [LATER, Fault.overloaded(retry_after=2), Fault(status=529, headers={"retry-after": "2"})]
)
def test_a_wait_is_no_repeat(surface, server, clock, fault):
    server.script(*[fault] * 9)
    client = surface.client(server, max_retries=1)
    reply = surface.chat(client)
    assert reply.text == "You said: Hi" and len(reply.failed_attempts) == 9
    assert sum(clock.sleeps) >= 18
    assert [row.waited for row in client.ledger.rows][:2] == [0, 2]


def test_what_failed_counts_as_before(surface, server, clock):
    server.script(429, 500, LATER, 503, 500)
    with pytest.raises(InternalServerError) as caught:
        surface.chat(surface.client(server, max_retries=1))
    assert [attempt.status_code for attempt in caught.value.attempts] == [429, 500, 429, 503]


@pytest.mark.parametrize(
    ("client", "call", "most"),
    [({}, {}, 120), ({"max_wait": 30}, {}, 30), ({}, {"max_wait": 10}, 10), ({"max_wait": 10}, {"deadline": 60}, 10)],
)
def test_an_endless_refusal_ends_with_patience(surface, server, clock, client, call, most):
    server.always(Fault.rate_limit(retry_after=4))
    with pytest.raises(RateLimitError) as caught:
        surface.chat(surface.client(server, **client), **call)
    assert most - 20 <= sum(clock.sleeps) <= most
    error = caught.value
    assert error.retry_after == 4 and error.usable_at > clock.time()
    assert len(error.attempts) == len(server.requests) and "waiting is limited to" in str(error)


def test_a_delay_longer_than_patience_is_told_at_once(surface, server, clock):
    server.always(Fault.rate_limit(retry_after=31))
    with pytest.raises(RateLimitError, match="nobody can be asked for 31 s, and waiting is limited to 30 s") as caught:
        surface.chat(surface.client(server, max_wait=30))
    assert clock.sleeps == [] and caught.value.usable_at == pytest.approx(clock.time() + 31)


@pytest.mark.parametrize("options", [{"max_retries": 0}, {"auto_retry": False}, {"max_wait": 0}])
def test_who_repeats_nothing_is_refused_at_once(surface, server, clock, options):
    server.always(LATER)
    with pytest.raises(RateLimitError) as caught:
        surface.chat(surface.client(server), **options)
    assert len(server.requests) == 1 and clock.sleeps == []
    assert caught.value.retry_after == 2 and caught.value.usable_at == pytest.approx(clock.time() + 2)


@pytest.mark.parametrize("options", [{"deadline": 60}, {"max_wait": 60}])
def test_who_repeats_nothing_waits_where_it_says_how_long(surface, server, clock, options):
    server.script(LATER, LATER)
    assert surface.chat(surface.client(server, max_retries=0), **options).text == "You said: Hi"
    assert clock.sleeps == [2, 2]


def test_no_credit_is_no_wait(surface, server, clock):
    server.always(Fault.insufficient_quota(headers={"retry-after": "1"}))
    with pytest.raises(RateLimitError):
        surface.chat(surface.client(server, deadline=60))
    assert len(server.requests) == 1


# --- one gate for all -----------------------------------------------------------------------------------------------


def test_clients_of_one_account_share_what_they_learn(surface, server, clock):
    server.script(Fault.rate_limit(retry_after=5))
    first, second = surface.client(server), surface.client(server)
    other = surface.client(server, api_key="sk-another-account")
    with pytest.raises(RateLimitError):
        surface.chat(first, max_retries=0)
    surface.chat(other)
    assert clock.sleeps == []
    surface.chat(second)
    assert clock.sleeps == [5]


def test_who_cannot_wait_as_long_as_is_guessed_asks(surface, server, clock):
    server.always(Fault(status=429, headers={"retry-after": None, "x-ratelimit-reset-requests": None}))
    client = surface.client(server)
    with pytest.raises(RateLimitError):
        surface.chat(client, deadline=8)
    server.clear()
    assert surface.chat(client, deadline=0.1).text == "You said: Hi"


def test_other_models_go_on(surface, server, clock):
    server.script(Fault.rate_limit(retry_after=5))
    client = surface.client(server)
    with pytest.raises(RateLimitError):
        surface.chat(client, max_retries=0)
    surface.call(client, "chat.completions.create", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert clock.sleeps == []


def test_no_row_is_lost_and_no_trace_left(server, clock):
    """Sync in threads beside an event loop, through a limit that refuses one in two."""
    refuse = [LATER if number % 2 else None for number in range(40)]
    server.script(*refuse)
    done: list[str] = []

    def work():
        with OpenAI(base_url=server.url, api_key="k", max_retries=0, max_wait=1000) as client:
            done.extend(client.chat.completions.create(**hello).text for _ in range(5))

    async def loop():
        async with AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0, max_wait=1000) as client:
            replies = await asyncio.gather(*(client.chat.completions.create(**hello) for _ in range(10)))
            done.extend(reply.text for reply in replies)

    hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    asyncio.run(loop())
    for thread in threads:
        thread.join()
    assert len(done) == 25
    assert [(gate.waiting, gate._in_flight) for gate in gates._gates.values()] == [(0, 0)]


def test_the_state_of_a_client_tells_of_waits(server):
    server.script(Fault.rate_limit(retry_after=0.2))

    async def main():
        OpenAI.init_api_client("a", base_url=server.url, api_key="k")
        pool = OpenAI.pool("p", clients=["a"])
        hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
        call = asyncio.create_task(pool.chat.completions.async_create(**hello))
        await until(lambda: pool.status()["a"].waiting == 1)
        await call
        return pool.status()["a"]

    row = asyncio.run(main())
    assert row.waiting == 0 and row.waited == pytest.approx(0.2, abs=0.05) and (row.calls, row.errors) == (2, 1)


def test_a_cancelled_waiter_hands_on_its_turn(server):
    server.script(Fault.rate_limit(retry_after=0.3))

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="k") as client:
            hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
            first = asyncio.create_task(client.chat.completions.create(**hello))
            await until(lambda: server.requests and any(gate.waiting for gate in gates._gates.values()))
            second = asyncio.create_task(client.chat.completions.create(**hello))
            await asyncio.sleep(0.01)
            first.cancel()
            return (await second).text

    assert asyncio.run(main()) == "You said: Hi"
    assert [(gate.waiting, gate._in_flight) for gate in gates._gates.values()] == [(0, 0)]


# --- given limits ---------------------------------------------------------------------------------------------------


def test_a_number_of_requests_a_minute_is_kept_to(surface, server, clock):
    client = surface.client(server, requests_per_minute=3)
    begun = clock.monotonic()
    assert len(chats(surface, client, 7)) == 7
    assert 120 <= clock.monotonic() - begun <= 122 and server.counts.statuses == {200: 7}
    assert sum(row.waited > 0 for row in client.ledger.rows) >= 2


def test_a_limit_by_model_goes_before_the_one_for_all(surface, server, clock):
    limits = {"gpt-4o-mini": {"requests_per_minute": 50}}
    client = surface.client(server, requests_per_minute=1, limits=limits)
    chats(surface, client, 5)
    assert clock.sleeps == []
    for _ in range(2):
        surface.call(client, "chat.completions.create", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert sum(clock.sleeps) == pytest.approx(60.3)


def test_tokens_a_minute_are_estimated_or_counted(surface, server, clock):
    client = surface.client(server, tokens_per_minute=1000, token_counter=lambda request: 10 * len(request.messages))
    surface.chat(client, max_tokens=500)
    with pytest.raises(InvalidParameterError, match="needs about 1001 tokens, and tokens_per_minute allows 1000"):
        surface.chat(client, max_tokens=991)
    surface.chat(client, max_tokens=900)
    assert len(server.requests) == 2


@pytest.mark.parametrize(("counter", "words"), [(lambda _: "7", "returned str"), (lambda _: 1 / 0, "ZeroDivision")])
def test_a_counter_that_fails(surface, server, counter, words):
    with pytest.raises(UsageError, match=words):
        surface.chat(surface.client(server, tokens_per_minute=1000, token_counter=counter))
    assert not server.requests


def test_no_more_are_under_way_than_allowed(server):
    server.always(Fault(delay=0.02))

    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key="k", max_concurrency=3) as client:
            hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
            return await asyncio.gather(*(client.chat.completions.create(**hello) for _ in range(20)))

    assert len(asyncio.run(main())) == 20 and server.counts.max_in_flight <= 3


def test_a_limit_that_is_used_up_is_told_before_anything_is_sent(surface, server, clock):
    client = surface.client(server, requests_per_minute=1)
    surface.chat(client)
    with pytest.raises(NoUsableClientError, match=r"nobody can be asked for 60\.3 s") as caught:
        surface.chat(client, deadline=30)
    assert len(server.requests) == 1 and caught.value.usable_at == pytest.approx(clock.time() + 60.3)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"requests_per_minute": 0}, "requests_per_minute: expected a number of at least 1"),
        ({"tokens_per_minute": -5}, "tokens_per_minute: expected a number of at least 1"),
        ({"max_concurrency": 1.5}, r"max_concurrency: expected a whole number of at least 1 \(the nearest is 2\)"),
        ({"max_wait": -1}, "max_wait: expected seconds between 0"),
        ({"requests_per_minute": True}, "requests_per_minute"),
        ({"requests_per_minute": float("nan")}, "requests_per_minute"),
        ({"limits": [1]}, "limits: expected limits by model"),
        ({"limits": {"": {"requests_per_minute": 1}}}, "no rule can name it"),
        ({"limits": {"gpt-4o": {}}}, "expected one or more of"),
        ({"limits": {"gpt-4o": {"request_per_minute": 1}}}, "did you mean 'requests_per_minute'"),
        ({"limits": {"gpt-4o": {"max_concurrency": 0}}}, "'gpt-4o': max_concurrency: expected"),
        ({"requests_per_minute": 10, "tokens_per_minute": 9}, "nearest that fits: 9"),
        ({"requests_per_minute": 10, "limits": {"m": {"tokens_per_minute": 9}}}, "limits: 'm': requests_per_minute"),
        (
            {"models": ["gpt-4o"], "limits": {"gpt-4": {"max_concurrency": 1}}},
            "no model 'gpt-4'; did you mean 'gpt-4o'",
        ),
    ],
)
def test_wrong_limits_are_told_at_once(settings, words):
    with pytest.raises(ConfigurationError, match=words):
        OpenAI(api_key="k", **settings)


def test_limits_in_the_environment(monkeypatch, server, clock):
    monkeypatch.setenv("OPENAI_REQUESTS_PER_MINUTE", "1")
    monkeypatch.setenv("OPENAI_LIMITS", '{"gpt-4o": {"requests_per_minute": 2}}')
    with OpenAI(base_url=server.url, api_key="k") as client:
        for _ in range(2):
            client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert clock.sleeps == []


# --- told limits ----------------------------------------------------------------------------------------------------


def test_headers_steer_before_anything_is_refused(surface, server, clock):
    def told(left, reset):
        return Fault(
            headers={
                "x-ratelimit-limit-requests": "10",
                "x-ratelimit-remaining-requests": str(left),
                "x-ratelimit-reset-requests": f"{reset}s",
            },
        )

    # Not the rate of a bucket: a count that begins anew.
    server.script(told(9, 30), told(1, 20), told(0, 10))
    client = surface.client(server)
    for _ in range(4):
        surface.chat(client)
    assert sum(clock.sleeps) == pytest.approx(10) and server.counts.statuses == {200: 4}


# --- pools ----------------------------------------------------------------------------------------------------------


def asked_of(surface, pool, count):
    """The clients that answer some calls, one after the other."""
    return "".join(surface.chat(pool).client_name for _ in range(count))


@pytest.fixture
def pool(server):
    """Two clients, of which the first may make two calls a minute."""
    OpenAI.init_api_client("a", base_url=server.url, api_key="sk-a", requests_per_minute=2)
    OpenAI.init_api_client("b", base_url=server.url, api_key="sk-b")
    return OpenAI.pool("both", clients=["a", "b"])


@pytest.fixture
def blocking_or_not(surface):
    if surface.name == "AsyncOpenAI":
        pytest.skip("pools have blocking and async_ methods")
    return surface


def test_a_member_at_its_limit_is_passed_over(blocking_or_not, pool, clock):
    assert asked_of(blocking_or_not, pool, 4) == "aabb" and clock.sleeps == []
    clock.advance(61)
    assert asked_of(blocking_or_not, pool, 1) == "a"


def test_when_all_are_at_their_limit_the_first_that_opens_is_waited_for(blocking_or_not, server, pool, clock):
    OpenAI.init_api_client("c", base_url=server.url, api_key="sk-c", requests_per_minute=1)
    two = OpenAI.pool("two", clients=["a", "c"])
    clock.advance(0)
    assert asked_of(blocking_or_not, two, 2) == "aa"
    clock.advance(20)
    assert asked_of(blocking_or_not, two, 1) == "c"
    assert asked_of(blocking_or_not, two, 1) == "a" and sum(clock.sleeps) == pytest.approx(40.3)


def test_a_full_member_spills_over(server):
    server.always(Fault(delay=0.1))
    OpenAI.init_api_client("a", base_url=server.url, api_key="sk-a", max_concurrency=2)
    OpenAI.init_api_client("b", base_url=server.url, api_key="sk-b")
    pool = OpenAI.pool("both", clients=["a", "b"])

    async def main():
        hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}
        replies = await asyncio.gather(*(pool.chat.completions.async_create(**hello) for _ in range(5)))
        return sorted(reply.client_name for reply in replies)

    assert asyncio.run(main()) == ["a", "a", "b", "b", "b"]


def test_full_connections_spill_over(server):
    server.always(Fault(delay=0.1))
    OpenAI.init_api_client("a", base_url=server.url, api_key="sk-a", max_connections=2)
    OpenAI.init_api_client("b", base_url=server.url, api_key="sk-b")
    pool = OpenAI.pool("both", clients=["a", "b"])
    hello = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}

    async def main():
        first = [asyncio.create_task(pool.chat.completions.async_create(**hello)) for _ in range(2)]
        await until(lambda: server.counts.max_in_flight == 2)
        third = await pool.chat.completions.async_create(**hello)
        return [reply.client_name for reply in await asyncio.gather(*first)], third.client_name

    assert asyncio.run(main()) == (["a", "a"], "b")


def test_a_waiting_call_goes_over_to_whoever_opens_first(blocking_or_not, server, clock):
    """The gate that is waited for is closed for longer meanwhile, as another call learns."""
    for name in "ab":
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", max_retries=0)
    pool = OpenAI.pool("both", clients=["a", "b"])
    server.script(Fault.rate_limit(retry_after=5), Fault.rate_limit(retry_after=9))
    for name in "ab":
        with pytest.raises(RateLimitError):
            blocking_or_not.chat(OpenAI[name])
    begun = clock.monotonic()
    (waiting,) = [gate for gate in gates._gates.values() if gate.closed_until < begun + 6]

    def longer():
        if clock.monotonic() > begun + 2:
            waiting.refused(clock.monotonic(), clock.monotonic(), 60.0)

    sleep, async_sleep = clock.sleep, clock.async_sleep

    def slept(seconds):
        sleep(seconds)
        longer()

    async def awaited(seconds):
        await async_sleep(seconds)
        longer()

    clock.sleep, clock.async_sleep = slept, awaited
    reply = blocking_or_not.chat(pool, max_wait=100)
    assert reply.client_name == "b" and clock.monotonic() - begun == pytest.approx(9, abs=0.1)
    assert [(gate.waiting, gate._in_flight) for gate in gates._gates.values()] == [(0, 0)] * 2


@pytest.mark.parametrize(
    ("settings", "call", "tried"),
    [
        ({"a": 0, "b": 2}, {}, {"abbb"}),
        ({"a": 2, "b": 0}, {}, {"aaab"}),
        ({"a": 1, "b": 1}, {}, {"aabb"}),
        ({"a": 5, "b": 5}, {"max_retries": 1}, {"aab", "abb"}),
    ],
)
def test_each_members_own_number_of_repeats_holds(blocking_or_not, server, clock, settings, call, tried):
    for name, most in settings.items():
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", max_retries=most)
    server.always(Fault(status=409))
    with pytest.raises(APIError) as caught:
        blocking_or_not.chat(OpenAI.pool("both", clients=["a", "b"]), **call)
    assert "".join(sorted(attempt.client for attempt in caught.value.attempts)) in tried


@pytest.mark.parametrize(
    ("words", "waits"),
    [
        ("This request would exceed your organization's rate limit of 50 requests per minute.", True),
        ("Account-wide limit of 5 requests a second", True),
        ("Rate limit reached for gpt-4o-mini in organization org-1 on tokens per min.", False),
        ("The limit of your organization for this model is 5", False),
        ("Slow down. Add a payment method to your account: https://example.com/your/account", False),
    ],
)
def test_a_limit_of_the_whole_account_holds_for_all_its_models(surface, server, clock, words, waits):
    body = {"error": {"message": words, "type": "rate_limit_error"}}
    server.script(Fault(status=429, body=body, headers={"retry-after": "5"}))
    client = surface.client(server)
    with pytest.raises(RateLimitError):
        surface.chat(client, max_retries=0)
    surface.chat(surface.client(server, api_key="sk-of-another-account"))
    assert clock.sleeps == []
    surface.call(client, "chat.completions.create", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert sum(clock.sleeps) == (5 if waits else 0)
