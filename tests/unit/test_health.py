"""What is known of a client: rests by scope, growing, with a probe after them; latency; deadlines used up."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.health import (
    FIRST_COOLDOWN,
    HALF_LIFE,
    LONGEST_COOLDOWN,
    LOOK_AGAIN,
    PROBE,
    WHOLE,
    Cooldown,
    Health,
    Scope,
)

CAUSES = ["rate limit", "quota", "credentials", "not found", "unavailable"]
SCOPES = [WHOLE, Scope(0), Scope(None, "m"), Scope(0, "m")]


def resting(scope, cause="unavailable", asked=None, now=0.0):
    """A health with one rest."""
    health = Health()
    assert health.cool_down(scope, cause, asked, now, now) is not None
    return health


def usable(health, key, model, now, *, whole=True):
    return health.usable_at(key, model, now, whole=whole) <= now


# --- scopes ---------------------------------------------------------------------------------------------------------


def test_what_is_not_known_to_rest_is_usable():
    health = Health()
    assert usable(health, 0, "m", 0.0) and usable(health, 3, None, 0.0)
    assert health.take(0, "m", 0.0)
    assert health.cooling_down(0.0) == {}


@pytest.mark.parametrize(
    ("scope", "rest_too"),
    [
        (WHOLE, {(0, "m"), (0, "n"), (1, "m"), (1, "n")}),
        (Scope(0), {(0, "m"), (0, "n")}),
        (Scope(None, "m"), {(0, "m"), (1, "m")}),
        (Scope(0, "m"), {(0, "m")}),
    ],
)
def test_a_rest_is_of_its_scope(scope, rest_too):
    health = resting(scope, asked=10.0)
    found = {(key, model) for key in (0, 1) for model in ("m", "n") if not usable(health, key, model, 9.9)}
    assert found == rest_too
    assert all(health.usable_at(key, model, 9.9) == 10.0 for key, model in rest_too)
    assert all(health.take(key, model, 9.9) is ((key, model) not in rest_too) for key in (0, 1) for model in ("m", "n"))
    assert all(usable(health, key, model, 10.0) for key, model in rest_too)


def test_a_call_without_a_model_is_not_held_up_by_those_of_models():
    health = resting(Scope(0, "m"), asked=10.0)
    assert health.cool_down(Scope(None, "m"), "not found", None, 0.0, 0.0) is not None
    assert usable(health, 0, None, 1.0)


def test_of_one_client_alone_rests_of_the_client_do_not_count():
    health = resting(WHOLE, asked=10.0)
    assert health.cool_down(Scope(None, "m"), "not found", 10.0, 0.0, 0.0) is not None
    assert not usable(health, 0, "m", 1.0)
    assert usable(health, 0, "m", 1.0, whole=False) and health.take(0, "m", 1.0, whole=False)
    # Those of a key do: there are other keys.
    assert health.cool_down(Scope(0, None), "quota", 10.0, 0.0, 0.0) is not None
    assert not usable(health, 0, "m", 1.0, whole=False) and usable(health, 1, "m", 1.0, whole=False)


def test_the_latest_end_of_all_counts():
    health = resting(Scope(0, "m"), "rate limit", asked=3.0)
    assert health.cool_down(Scope(0, None), "rate limit", 20.0, 0.0, 0.0) is not None
    assert health.cool_down(WHOLE, "unavailable", 5.0, 0.0, 0.0) is not None
    assert health.usable_at(0, "m", 1.0) == 20.0
    assert health.usable_at(1, "m", 1.0) == 5.0


# --- how long -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cause", CAUSES)
def test_rests_grow_twofold_up_to_the_longest(cause):
    health, now, lengths = Health(), 0.0, []
    for _ in range(12):
        rest = health.cool_down(Scope(0, "m"), cause, None, now, now)
        if rest is None:
            break
        lengths.append(rest.until - now)
        assert (rest.cause, rest.began, rest.count) == (cause, now, len(lengths))
        now = rest.until
    expected = [min(FIRST_COOLDOWN[cause] * 2**step, LONGEST_COOLDOWN[cause]) for step in range(12)]
    assert lengths == (expected if cause != "credentials" else [math.inf])


def test_the_documented_numbers():
    assert {
        "rate limit": 1.0,
        "quota": 600.0,
        "credentials": math.inf,
        "not found": 300.0,
        "unavailable": 1.0,
    } == FIRST_COOLDOWN
    assert {
        "rate limit": 60.0,
        "quota": 3600.0,
        "credentials": math.inf,
        "not found": 3600.0,
        "unavailable": 60.0,
    } == LONGEST_COOLDOWN


def test_growing_a_thousand_times_overflows_nothing():
    health, now = Health(), 0.0
    for _ in range(1100):
        rest = health.cool_down(WHOLE, "unavailable", None, now, now)
        assert rest is not None
        now = rest.until
    assert rest.until - rest.began == 60.0


def test_what_the_server_asks_for_is_kept_exactly():
    health = Health()
    rest = health.cool_down(Scope(0, "m"), "rate limit", 86_400.0, 5.0, 5.0)
    assert rest == Cooldown("rate limit", 5.0, 86_405.0, 1)


@pytest.mark.parametrize("cause", ["quota", "not found", "unavailable"])
def test_what_may_last_is_not_over_sooner_because_the_server_names_a_time(cause):
    health, now = Health(), 0.0
    for step in range(4):
        rest = health.cool_down(WHOLE, cause, 0.5, now, now)
        assert rest is not None and rest.until - now == min(FIRST_COOLDOWN[cause] * 2**step, LONGEST_COOLDOWN[cause])
        now = rest.until
    # A longer time is kept exactly, whenever it is named.
    assert health.cool_down(WHOLE, cause, 9999.0, 0.0, now) is not None
    assert health.usable_at(0, "m", now) == now + 9999.0
    # Of what fails together only the server's own word counts.
    assert health.cool_down(WHOLE, cause, 9998.0, 0.0, now + 0.5) is None


def test_no_time_at_all_is_no_rest():
    health = Health()
    assert health.cool_down(Scope(0, "m"), "rate limit", 0.0, 1.0, 1.0) is None
    assert health.cooling_down(0.0) == {}


def test_a_shorter_rest_never_shortens_a_longer_one():
    health = resting(Scope(0, "m"), "rate limit", asked=30.0)
    assert health.cool_down(Scope(0, "m"), "rate limit", 2.0, 0.0, 1.0) is None
    assert health.cool_down(Scope(0, "m"), "rate limit", None, 0.0, 1.0) is None
    assert health.usable_at(0, "m", 1.0) == 30.0
    # A longer one lengthens it.
    rest = health.cool_down(Scope(0, "m"), "rate limit", 60.0, 0.0, 1.0)
    assert rest is not None and rest.until == 61.0


def test_credentials_rest_for_ever_and_are_told_once():
    health = resting(Scope(0, None), "credentials")
    assert health.usable_at(0, "m", 1e12) == math.inf
    assert health.cool_down(Scope(0, None), "credentials", None, 5.0, 6.0) is None
    assert health.cool_down(Scope(0, None), "quota", 600.0, 5.0, 6.0) is None
    assert usable(health, 1, "m", 0.0)


def test_calls_that_fail_together_count_once():
    health = Health()
    for number in range(60):
        # All of them had begun before anything was known.
        health.cool_down(WHOLE, "unavailable", None, 0.0, 0.5 + number / 100)
    assert health.cooling_down(0.5)[WHOLE] == Cooldown("unavailable", 0.5, 1.5, 1)
    # What began after the rest and fails again does count.
    again = health.cool_down(WHOLE, "unavailable", None, 1.5, 2.0)
    assert again is not None and (again.until, again.count) == (4.0, 2)
    # Of those that began in the first rest none does.
    assert health.cool_down(WHOLE, "unavailable", None, 0.9, 5.0) is None
    assert health.cooling_down(2.0)[WHOLE] == again


@given(
    st.lists(
        st.tuples(
            st.sampled_from(SCOPES),
            st.sampled_from(CAUSES),
            st.one_of(st.none(), st.floats(0, 1000)),
            st.floats(0, 100),
            st.floats(0, 100),
        ),
        max_size=30,
    )
)
def test_no_rest_ever_ends_earlier_for_what_fails_later(events):
    health, now = Health(), 0.0
    for scope, cause, asked, passed, ago in events:
        now += passed
        before = {known: rest.until for known, rest in health.cooling_down(now).items()}
        made = health.cool_down(scope, cause, asked, max(0.0, now - ago), now)
        after = {known: rest.until for known, rest in health.cooling_down(now).items()}
        assert all(after[known] >= until for known, until in before.items())
        if made is not None:
            assert made.until == health._cooldowns[scope].until >= now
            if asked is None:
                assert made.until - now <= LONGEST_COOLDOWN[cause] + 1e-6


def test_only_so_many_rests_are_kept():
    # A caller that asks for a new name each time must not fill the memory.
    health = resting(WHOLE, asked=1.0)
    for number in range(1000):
        health.cool_down(Scope(None, f"m{number}"), "not found", 500.0 + number, 0.0, 0.0)
    assert len(health.cooling_down(1.0)) == 256
    # Those are dropped that would have ended first, but never what is known of the whole client.
    assert WHOLE in health.cooling_down(1.0) and not usable(health, 0, "m999", 1.0)


# --- half open ------------------------------------------------------------------------------------------------------


def after_a_rest():
    health = resting(WHOLE)
    assert health.usable_at(0, "m", 0.5) == 1.0
    return health


def test_after_a_rest_one_call_at_a_time_asks():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    assert [health.take(key, model, 1.0) for key in (0, 1) for model in ("m", "n")] == [False] * 4
    # The others look again soon: the probe may end at any moment.
    assert health.usable_at(0, "m", 1.0) == 1.0 + LOOK_AGAIN
    assert not health.take(0, "m", 1.0 + LOOK_AGAIN)
    assert health.usable_at(0, "m", 0.99 + PROBE) == pytest.approx(1.0 + PROBE)
    # One that hangs does not keep the client shut.
    assert health.take(1, "m", 1.0 + PROBE)
    assert not health.take(0, "m", 1.0 + PROBE)


def test_a_probe_that_succeeds_opens_it():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    health.succeeded(0, "m", 1.0)
    assert all(health.take(key, "m", 1.1) for key in (0, 1, 0, 1))
    # And the next failure begins to count anew.
    rest = health.cool_down(WHOLE, "unavailable", None, 1.1, 1.2)
    assert rest is not None and (rest.count, rest.until) == (1, 2.2)


def test_a_probe_that_fails_makes_it_rest_longer_and_the_next_one_probe():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    rest = health.cool_down(WHOLE, "unavailable", None, 1.0, 1.5)
    assert rest is not None and (rest.count, rest.until) == (2, 3.5)
    assert not health.take(0, "m", 3.4)
    assert health.take(0, "m", 3.5) and not health.take(0, "m", 3.5)


def test_a_probe_that_is_refused_shows_that_the_client_is_there():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    health.answered(1.0)
    assert health.cool_down(Scope(0, "m"), "rate limit", 9.0, 1.0, 1.2) is not None
    assert health.take(1, "m", 1.3) and health.take(1, "n", 1.3) and not health.take(0, "m", 1.3)


def test_a_probe_that_is_cancelled_is_put_back():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    health.release(1.0)
    assert health.take(1, "m", 1.1) and not health.take(0, "m", 1.1)


def test_what_began_before_the_rest_does_not_end_the_probe():
    endings: list[Callable[[Health], object]] = [
        lambda health: health.release(0.0),
        lambda health: health.succeeded(0, "m", -1.0),
        lambda health: health.answered(-1.0),
        lambda health: health.ran_out(-1.0, 1.1),
        lambda health: health.cool_down(WHOLE, "unavailable", None, -1.0, 1.1),
    ]
    for end in endings:
        health = after_a_rest()
        assert health.take(0, "m", 1.0)
        end(health)
        assert not health.take(0, "m", 1.2)


def test_a_success_of_before_the_rest_does_not_end_it():
    health = resting(WHOLE, now=5.0)
    health.succeeded(0, "m", 4.0)
    assert not usable(health, 0, "m", 5.5)
    health.succeeded(0, "m", 5.0)
    assert usable(health, 0, "m", 5.5)


@pytest.mark.parametrize("scope", SCOPES)
def test_a_success_ends_all_rests_that_it_disproves(scope):
    health = resting(scope, asked=100.0)
    assert health.cool_down(Scope(1, None), "quota", None, 0.0, 0.0) is not None
    health.succeeded(0, "m", 1.0)
    assert usable(health, 0, "m", 2.0) and list(health.cooling_down(2.0)) == [Scope(1)]


def test_a_client_that_waits_for_its_probe_is_shown():
    health = after_a_rest()
    assert list(health.cooling_down(50.0)) == [WHOLE]
    assert list(resting(Scope(0, "m")).cooling_down(50.0)) == []


# --- latency --------------------------------------------------------------------------------------------------------


def test_latency_is_an_average_that_follows():
    health = Health()
    assert health.latency(0.0, streamed=True) == 0.0
    health.answered_after(2.0, 0.0, streamed=True)
    assert health.latency(0.0, streamed=True) == 2.0
    health.answered_after(1.0, 0.0, streamed=True)
    assert health.latency(0.0, streamed=True) == pytest.approx(1.7)
    for _ in range(30):
        health.answered_after(1.0, 0.0, streamed=True)
    assert health.latency(0.0, streamed=True) == pytest.approx(1.0, rel=1e-3)


def test_latency_fades_so_that_a_slow_client_is_tried_again():
    health = Health()
    health.answered_after(8.0, 100.0, streamed=True)
    assert health.latency(100.0 + HALF_LIFE, streamed=True) == pytest.approx(4.0)
    assert health.latency(100.0 + 3 * HALF_LIFE, streamed=True) == pytest.approx(1.0)
    # A clock read a moment earlier by another thread makes it no larger.
    assert health.latency(99.0, streamed=True) == 8.0


def test_streams_and_plain_calls_are_kept_apart_and_stand_in_for_each_other():
    health = Health()
    health.answered_after(9.0, 0.0, streamed=False)
    assert health.latency(0.0, streamed=True) == 9.0
    health.answered_after(1.0, 0.0, streamed=True)
    assert (health.latency(0.0, streamed=True), health.latency(0.0, streamed=False)) == (1.0, 9.0)


# --- deadlines ------------------------------------------------------------------------------------------------------


def test_only_several_deadlines_in_a_row_speak_against_a_client():
    health = Health()
    assert health.ran_out(0.0, 0.1) is None and health.ran_out(1.0, 1.1) is None
    assert usable(health, 0, "m", 1.2)
    rest = health.ran_out(2.0, 2.1)
    assert rest is not None and (rest.cause, rest.until) == ("unavailable", 3.1)
    assert not usable(health, 0, "m", 2.2)


@pytest.mark.parametrize("end", [lambda health: health.succeeded(0, "m", 1.0), lambda health: health.answered(1.0)])
def test_any_answer_between_them_starts_the_count_anew(end):
    health = Health()
    for _ in range(5):
        assert health.ran_out(0.0, 0.1) is None and health.ran_out(0.0, 0.1) is None
        end(health)
    assert health.cooling_down(0.2) == {}


def test_a_probe_that_ran_out_of_time_lets_the_next_one_ask():
    health = after_a_rest()
    assert health.take(0, "m", 1.0)
    assert health.ran_out(1.0, 1.5) is None
    assert health.take(0, "m", 1.6)


# --- threads --------------------------------------------------------------------------------------------------------


def test_many_threads_get_one_probe():
    for round_ in range(50):
        health = after_a_rest()
        with ThreadPoolExecutor(16) as threads:
            taken = list(threads.map(lambda key, health=health: health.take(key, "m", 1.0), range(16)))
        assert taken.count(True) == 1, round_


def test_many_threads_fail_together_and_count_once():
    for _ in range(20):
        health = Health()
        with ThreadPoolExecutor(16) as threads:
            made = list(
                threads.map(lambda _, health=health: health.cool_down(WHOLE, "unavailable", None, 0.0, 1.0), range(64))
            )
        assert sum(rest is not None for rest in made) == 1
        assert health.cooling_down(1.0)[WHOLE].count == 1


def test_threads_that_do_everything_at_once():
    health = Health()

    def work(seed: int) -> None:
        draw = random.Random(seed)
        for step in range(300):
            now, key, model = step / 10, draw.randrange(3), draw.choice(["m", "n", None])
            if health.take(key, model, now):
                if draw.random() < 0.5:
                    health.succeeded(key, model, now)
                    health.answered_after(draw.random(), now, streamed=draw.random() < 0.5)
                else:
                    scope = draw.choice([WHOLE, Scope(key), Scope(None, model or ""), Scope(key, model)])
                    health.cool_down(scope, "unavailable", draw.choice([None, 0.3]), now, now)
            health.cooling_down(now)
            assert 0 <= health.latency(now, streamed=True) <= 1

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(8)))
    health.succeeded(0, "m", 1000.0)
    assert usable(health, 0, "m", 1000.0)


def test_a_stream_that_hangs_after_its_first_content_speaks_against_the_client():
    health = Health()
    for start in (0.0, 1.0, 2.0):
        health.succeeded(0, "m", start, whole=False)
        rest = health.ran_out(start, start + 0.5)
    assert rest is not None and rest.cause == "unavailable"
