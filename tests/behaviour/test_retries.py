"""When a call is repeated, how often and after how long; with which key; and who is told."""

from __future__ import annotations

import email.utils
import logging
import threading

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    InternalServerError,
    OpenAI,
    RateLimitError,
    UsageError,
)
from async_openai.testing import Fault, refused_url

KEYS = ["sk-key-number-one", "sk-key-number-two", "sk-key-number-three"]


def failure(surface, client, kind=APIError, **more):
    """The error of a chat call that must fail."""
    with pytest.raises(kind) as caught:
        surface.chat(client, **more)
    return caught.value


# --- what is repeated, and how long is waited -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=408),
        Fault(status=409),
        Fault(status=429),
        Fault(status=500),
        Fault(status=502),
        Fault(status=503),
        Fault(status=529),
        Fault.disconnect(),
        Fault.disconnect(reset=True),
        Fault(cut="after_headers"),
        Fault(cut_after_bytes=20),
        Fault.error_with_success(),
    ],
    ids=lambda fault: str(fault.status or fault.cut or fault.cut_after_bytes),
)
def test_passing_failures_are_repeated(surface, server, clock, fault):
    server.script(fault, fault)
    assert surface.chat(surface.client(server)).text == "You said: Hi"
    assert len(server.requests) == 3 and len(clock.sleeps) == 2
    assert 0 <= clock.sleeps[0] <= 0.5 and 0 <= clock.sleeps[1] <= 1


def test_timeouts_are_repeated(surface, server, clock):
    server.script(Fault.hang(), Fault(stall="after_headers"))
    assert surface.chat(surface.client(server, timeout={"read": 0.2})).text == "You said: Hi"
    assert len(server.requests) == 3 and len(clock.sleeps) == 2


def test_a_refused_connection_is_repeated(surface, clock):
    with refused_url() as url:
        error = failure(surface, surface.client(base_url=url, api_key="sk-x"), APIConnectionError)
    assert len(error.attempts) == 3 and {attempt.delivery for attempt in error.attempts} == {"unsent"}
    assert len(clock.sleeps) == 2


def test_the_last_error_is_raised(surface, server, clock):
    server.script(500, 429, 502, Fault.rate_limit(retry_after=121))
    error = failure(surface, surface.client(server))
    assert type(error) is RateLimitError and [a.status_code for a in error.attempts] == [500, 429, 502, 429]


@pytest.mark.spread
@pytest.mark.parametrize(
    "fault",
    [
        Fault.bad_request(),
        Fault.context_length(),
        Fault.unauthorized(),
        Fault.forbidden(),
        Fault.model_not_found(),
        Fault.method_not_allowed(),
        Fault.unprocessable(),
        Fault.insufficient_quota(),
        Fault.insufficient_quota(headers={"retry-after": "1", "x-should-retry": "true"}),
        Fault(status=429, body={"error": {"message": "no credit", "type": "insufficient_quota", "code": None}}),
        Fault(status=429, body={"error": {"message": "pay first", "code": "billing_hard_limit_reached"}}),
        Fault(status=413),
        Fault.html(),
    ],
)
def test_failures_that_would_come_again_are_not_repeated(surface, server, clock, fault):
    server.always(fault)
    error = failure(surface, surface.client(server, max_retries=5))
    assert len(server.requests) == 1 == len(error.attempts) and clock.sleeps == []


@pytest.mark.spread
@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "12.5"}, 0.0125),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"x-ms-retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "60"}, 60),
        ({"retry-after": email.utils.formatdate(1_700_000_000 + 30, usegmt=True)}, 30),
        ({"retry-after": "0"}, 0),
        ({"retry-after": email.utils.formatdate(1_600_000_000, usegmt=True)}, 0),
    ],
)
def test_the_wait_that_a_server_asks_for_is_kept(surface, server, clock, headers, wait):
    server.script(Fault(status=429, headers=headers), Fault(status=503, headers=headers))
    surface.chat(surface.client(server, max_retries=1))
    if wait and "GMT" not in str(headers):
        assert clock.sleeps == pytest.approx([wait, wait])
    else:
        # The first wait moves the clock to a date. No wait is no promise where it was kept once, in vain.
        *first, second = clock.sleeps
        assert first == pytest.approx([wait] if wait else []) and 0.1 <= second <= 1


@pytest.mark.spread
@pytest.mark.parametrize("value", ["soon", "-3", "nan", "inf", "1e999", "", "Fri, 99 Foo 2023 00:00:00 GMT"])
def test_a_wait_that_cannot_be_read_is_none(surface, server, clock, value):
    server.script(Fault(status=429, headers={"retry-after": value, "retry-after-ms": value}))
    surface.chat(surface.client(server))
    (wait,) = clock.sleeps
    assert 0 <= wait <= 0.5


@pytest.mark.parametrize("headers", [{"retry-after": "121"}, {"retry-after-ms": "600000"}])
def test_a_wait_of_more_than_two_minutes_is_not_waited(surface, server, clock, headers):
    server.script(Fault(status=429, headers=headers))
    error = failure(surface, surface.client(server), RateLimitError)
    assert len(server.requests) == 1 and clock.sleeps == []
    seconds = 121 if "retry-after" in headers else 600
    assert f"; nobody can be asked for {seconds} s, and waiting is limited to 120 s" in str(error)
    assert error.usable_at == pytest.approx(clock.time() + seconds)


@pytest.mark.parametrize(
    ("fault", "requests"),
    [
        (Fault(status=429, headers={"x-should-retry": "false"}), 1),
        (Fault(status=503, headers={"x-should-retry": "false"}), 1),
        (Fault(status=400, headers={"x-should-retry": "true"}), 3),
        (Fault(status=404, headers={"x-should-retry": "TRUE"}), 3),
    ],
)
def test_a_server_can_say_whether_to_repeat(surface, server, clock, fault, requests):
    server.always(fault)
    failure(surface, surface.client(server))
    assert len(server.requests) == requests


def test_waits_are_jittered_under_a_doubling_ceiling(surface, server, clock):
    server.always(500)
    client = surface.client(server, max_retries=8)
    for _ in range(4):
        failure(surface, client)
    ceilings = [0.5, 1, 2, 4, 8, 8, 8, 8] * 4
    assert len(clock.sleeps) == len(ceilings) and all(0 <= s <= c for s, c in zip(clock.sleeps, ceilings, strict=True))
    assert len(set(clock.sleeps)) == len(clock.sleeps)
    # Full jitter spreads over the whole range, not around the ceiling.
    assert min(s / c for s, c in zip(clock.sleeps, ceilings, strict=True)) < 0.4


def test_every_operation_is_repeated(surface, server, clock):
    client = surface.client(server)
    server.script(500)
    assert len(surface.items(client, "fine_tuning.jobs.list", limit=30)) == 45
    server.script(500)
    surface.call(client, "models.delete", "m")
    server.script(500)
    surface.call(client, "images.edit", image=b"\x89PNG", prompt="x")
    edits = [request for request in server.requests if request.path.endswith("/edits")]
    assert len(edits) == 2 and all(request.form.files["image"].content == b"\x89PNG" for request in edits)
    assert len(clock.sleeps) == 3


def test_a_stream_is_repeated_before_its_headers(surface, server, clock):
    server.script(500, Fault.disconnect())
    outcome = surface.stream(surface.client(server))
    assert outcome.error is None and outcome.text == "You said: Hi"
    assert len(server.requests) == 3 and len(clock.sleeps) == 2


def test_a_stream_is_not_repeated_once_it_runs(surface, server, clock):
    server.always(Fault(cut_after_events=3))
    assert surface.stream(surface.client(server)).error is not None
    assert len(server.requests) == 1 and clock.sleeps == []


# --- how often ------------------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("options", "requests"),
    [
        (({}, {}), 3),
        (({"max_retries": 0}, {}), 1),
        (({"max_retries": 4}, {}), 5),
        (({"max_retries": 4}, {"max_retries": 1}), 2),
        (({"max_retries": 0}, {"max_retries": 1}), 2),
        (({}, {"auto_retry": None}), 3),
        (({}, {"auto_retry": True}), 6),
        (({}, {"auto_retry": False}), 1),
        (({"max_retries": 9}, {"auto_retry": True}), 6),
        (({}, {"auto_retry": True, "auto_retry_limit": 1}), 2),
        (({}, {"auto_retry": True, "auto_retry_limit": 0}), 1),
        (({"auto_retry_limit": 3}, {"auto_retry": True}), 4),
        (({"auto_retry_limit": 3}, {}), 3),
        (({"auto_retry_limit": 3}, {"auto_retry": True, "auto_retry_limit": 7}), 8),
        (({"disable_retries": True}, {}), 1),
        (({"disable_retries": True, "max_retries": 5}, {"max_retries": 5}), 1),
        (({"disable_retries": True}, {"auto_retry": True}), 1),
    ],
)
def test_how_often(surface, server, clock, options, requests):
    of_client, of_call = options
    server.always(500)
    error = failure(surface, surface.client(server, **of_client), InternalServerError, **of_call)
    assert len(server.requests) == requests == len(error.attempts) and len(clock.sleeps) == requests - 1


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("name", "value", "requests"), [("max_retries", 1, 2), ("disable_retries", True, 1)])
def test_configure_says_how_often(surface, server, name, value, requests):
    server.always(500)
    OpenAI.configure(**{name: value})
    failure(surface, surface.client(server))
    assert len(server.requests) == requests


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("name", "requests"), [("OPENAI_MAX_RETRIES", 2), ("OPENAI_DISABLE_RETRIES", 1)])
def test_the_environment_says_how_often(surface, server, monkeypatch, name, requests):
    server.always(500)
    monkeypatch.setenv(name, "1")
    failure(surface, surface.client(server))
    assert len(server.requests) == requests


def test_a_copy_can_have_its_own_number(surface, server, clock):
    server.always(500)
    client = surface.client(server)
    failure(surface, client.with_options(max_retries=0))
    assert len(server.requests) == 1
    failure(surface, client)
    assert len(server.requests) == 4


# --- idempotency ----------------------------------------------------------------------------------------------------


def test_all_attempts_of_a_call_have_one_idempotency_key(surface, server, clock):
    client = surface.client(server)
    server.script(500, Fault.disconnect(), None, 500)
    surface.chat(client)
    surface.chat(client)
    keys = [request.headers["idempotency-key"] for request in server.requests]
    assert len(keys) == 5 and len(set(keys[:3])) == 1 and len(set(keys[3:])) == 1 and len(set(keys)) == 2
    assert all(len(key) >= 32 for key in keys)


def test_the_body_is_the_same_in_every_attempt(surface, server, clock):
    server.script(500, 500)
    surface.chat(surface.client(server), tools=(t for t in [{"type": "function", "function": {"name": "f"}}]))
    bodies = {request.body for request in server.requests}
    assert len(server.requests) == 3 and len(bodies) == 1 and b'"name":"f"' in bodies.pop()


def test_only_what_creates_something_has_an_idempotency_key(surface, server):
    client = surface.client(server)
    surface.call(client, "models.list")
    surface.call(client, "models.delete", "m")
    assert all("idempotency-key" not in request.headers for request in server.requests)


# --- on_error -------------------------------------------------------------------------------------------------------


def test_on_error_sees_each_failed_attempt(surface, server, clock):
    seen = []
    server.script(500, Fault.rate_limit(retry_after=1))
    surface.chat(surface.client(server, on_error=lambda error, attempt: seen.append((error, attempt))))
    assert [(type(error).__name__, attempt.number, attempt.status_code) for error, attempt in seen] == [
        ("InternalServerError", 1, 500),
        ("RateLimitError", 2, 429),
    ]
    assert seen[0][0].attempts == (seen[0][1],) and seen[1][0].attempts == (seen[0][1], seen[1][1])


def test_on_error_may_be_async(surface, server, clock):
    seen = []

    async def hook(error, attempt):
        seen.append(attempt.number)

    server.script(500, 500)
    surface.chat(surface.client(server, on_error=hook))
    assert seen == [1, 2]


def test_on_error_that_waits_needs_an_event_loop(surface, server, clock):
    import asyncio

    seen = []

    async def hook(error, attempt):
        await asyncio.sleep(0)
        seen.append(attempt.number)

    server.always(500)
    client = surface.client(server, on_error=hook)
    if surface.asynchronous:
        failure(surface, client)
        assert seen == [1, 2, 3]
    else:
        error = failure(surface, client, UsageError)
        assert "AsyncOpenAI" in str(error) and seen == [] and len(server.requests) == 1


def test_a_broken_on_error_does_not_break_the_call(surface, server, clock, caplog):
    def hook(error, attempt):
        raise KeyError("mine")

    server.script(500)
    with caplog.at_level(logging.WARNING, "async_openai"):
        assert surface.chat(surface.client(server, on_error=hook)).text == "You said: Hi"
    assert [record.getMessage() for record in caplog.records] == ["on_error raised KeyError"]


def test_on_error_sees_what_ends_the_call_too(surface, server):
    seen = []
    server.always(Fault.bad_request())
    client = surface.client(server, on_error=lambda error, attempt: seen.append(error))
    assert failure(surface, client) is seen[0] and len(seen) == 1


def test_on_error_sees_a_stream_break(surface, server):
    seen = []
    server.always(Fault(cut_after_events=3))
    client = surface.client(server, on_error=lambda error, attempt: seen.append((error, attempt.outcome)))
    outcome = surface.stream(client)
    assert seen == [(outcome.error, "StreamInterruptedError")]


def test_on_error_is_configured_for_all(surface, server):
    seen = []
    OpenAI.configure(on_error=lambda error, attempt: seen.append(attempt.client))
    server.always(400)
    failure(surface, surface.client(server), BadRequestError)
    assert seen == ["default"]


# --- keys -----------------------------------------------------------------------------------------------------------


def used(server):
    """The keys of the requests so far."""
    return [KEYS.index(request.key) + 1 for request in server.requests]


def test_calls_use_the_keys_in_turn(surface, server):
    client = surface.client(server, api_key=KEYS)
    for _ in range(6):
        surface.chat(client)
    assert used(server) == [1, 2, 3, 1, 2, 3]


def test_a_repeat_uses_the_next_key(surface, server, clock):
    server.script(500, 503)
    surface.chat(surface.client(server, api_key=KEYS))
    assert used(server) == [1, 2, 3] and len(clock.sleeps) == 2


def test_a_key_at_its_limit_is_passed_over_at_once(surface, server, clock):
    server.script(Fault.rate_limit(retry_after=60), Fault.rate_limit(retry_after=60))
    surface.chat(surface.client(server, api_key=KEYS))
    assert used(server) == [1, 2, 3] and clock.sleeps == []


def test_when_all_keys_are_at_their_limit_the_call_waits_as_told(surface, server, clock):
    server.script(*[Fault.rate_limit(retry_after=7)] * 3)
    surface.chat(surface.client(server, api_key=KEYS))
    assert used(server) == [1, 2, 3, 1] and clock.sleeps == [7]


@pytest.mark.parametrize("fault", [Fault.unauthorized(), Fault.forbidden(), Fault.insufficient_quota()])
def test_a_bad_key_is_passed_over_at_once(surface, server, clock, fault):
    server.always(fault, key=KEYS[0])
    client = surface.client(server, api_key=KEYS, max_retries=0)
    assert surface.chat(client).text == "You said: Hi"
    assert used(server) == [1, 2] and clock.sleeps == []


def test_every_key_is_tried_once(surface, server, clock):
    server.always(Fault.unauthorized())
    error = failure(surface, surface.client(server, api_key=KEYS), AuthenticationError)
    assert used(server) == [1, 2, 3] and len(error.attempts) == 3 and clock.sleeps == []


def test_what_is_wrong_with_the_request_is_not_tried_with_another_key(surface, server):
    server.always(Fault.model_not_found())
    failure(surface, surface.client(server, api_key=KEYS), APIStatusError)
    assert used(server) == [1]


def test_a_function_gives_the_key_before_each_attempt(surface, server, clock):
    given = iter(KEYS)
    server.script(500, 500)
    surface.chat(surface.client(server, api_key=lambda: next(given)))
    assert used(server) == [1, 2, 3]


def test_an_async_function_gives_the_key(surface, server, clock):
    given = iter(KEYS)

    async def key():
        return next(given)

    server.script(500)
    surface.chat(surface.client(server, api_key=key))
    assert used(server) == [1, 2]


def test_an_async_function_that_waits_for_the_key_needs_an_event_loop(surface, server):
    import asyncio

    async def key():
        await asyncio.sleep(0)
        return KEYS[0]

    client = surface.client(server, api_key=key)
    if surface.asynchronous:
        surface.chat(client)
        assert used(server) == [1]
    else:
        error = failure(surface, client, UsageError)
        assert "AsyncOpenAI" in str(error) and server.requests == []


@pytest.mark.spread
@pytest.mark.parametrize(
    ("given", "words"),
    [(None, "NoneType"), (17, "int"), ("", "unusable"), ("a\nb", "unusable"), ("ключ", "unusable"), (b"x", "bytes")],
)
def test_a_function_that_gives_no_key(surface, server, given, words):
    error = failure(surface, surface.client(server, api_key=lambda: given), ConfigurationError)
    assert words in str(error) and "the function given as the key" in str(error) and server.requests == []


def test_a_function_that_fails_to_give_a_key(surface, server):
    def key():
        raise RuntimeError("vault sealed: token hvs.secret")

    error = failure(surface, surface.client(server, api_key=key), ConfigurationError)
    assert "RuntimeError" in str(error) and "hvs.secret" not in str(error) and server.requests == []
    assert isinstance(error.__cause__, RuntimeError)


# --- a server that dies ---------------------------------------------------------------------------------------------


def test_a_server_killed_in_the_middle_of_a_call(surface, server, clock):
    server.always(Fault.hang())

    def kill():
        server.wait_for(1)
        server.stop()

    killer = threading.Thread(target=kill)
    killer.start()
    error = failure(surface, surface.client(server), APIConnectionError)
    killer.join()
    assert [attempt.delivery for attempt in error.attempts] == ["unknown", "unsent", "unsent"]
    assert server.counts.requests == 1


def test_a_server_that_comes_back(surface, server, clock):
    client = surface.client(server)
    surface.chat(client)
    server.stop()
    failure(surface, client, APIConnectionError)
    server.start()
    assert surface.chat(client).text == "You said: Hi"


def test_a_connection_closed_while_idle_is_not_used_again(surface, server, clock):
    client = surface.client(server, max_retries=0)
    for _ in range(5):
        surface.chat(client)
        server.drop_connections()
    assert server.counts.requests == 5 and clock.sleeps == []


def test_timeouts_are_not_hidden_by_repeats(surface, server, clock):
    server.always(Fault.hang())
    error = failure(surface, surface.client(server, timeout=0.03), APITimeoutError)
    assert [attempt.outcome for attempt in error.attempts] == ["APITimeoutError"] * 3
