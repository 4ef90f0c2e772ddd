"""A call's way through clients and keys: orders, decisions, and properties over random states, errors and clocks."""

from __future__ import annotations

import asyncio
import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.costs.ledger import Ledger
from async_openai.engine.call import fetch
from async_openai.engine.health import WHOLE, Scope
from async_openai.engine.refusals import is_emptied
from async_openai.engine.retry import LONGEST_WAIT, Failure, verdict
from async_openai.engine.routing import Candidate, Selection, candidates_of, cool_down_after
from async_openai.engine.strategies import Balancer, Lineup, PoolTarget
from async_openai.engine.target import KeyRing, Target
from async_openai.errors import APIError, APITimeoutError, BadRequestError, NoUsableClientError
from async_openai.providers.base import Site
from async_openai.providers.hosts import CUSTOM, OPENAI
from async_openai.resources.chat import ChatRequest
from async_openai.settings_model import StrategyName, as_keys
from async_openai.testing import FakeClock, fast_clock
from async_openai.transport.base import SendFailure, Timeouts, TransportOptions, WireRequest
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING
from async_openai.types.response import Headers

HI = [{"role": "user", "content": "hi"}]


def target(name: str = "a", keys: Any = "sk-a", provider: Any = CUSTOM, connections: Any = None, **more: Any) -> Target:
    """A target that nothing is sent to, unless connections are given."""
    site, ledger = Site(f"http://{name}/v1"), Ledger()
    return Target(name, provider, site, KeyRing(as_keys(keys)), "bearer", Timeouts(), connections, ledger, **more)


def members(*names: str, **more: Any) -> list[PoolTarget]:
    return [
        PoolTarget(target(name), **{key: values[at] for key, values in more.items()}) for at, name in enumerate(names)
    ]


def answered(status, **more):
    return Failure("answered", status, **more)


UNSENT = Failure("unsent")
UNKNOWN = Failure("unknown", may_be_billed=True)


# --- the order of a pool --------------------------------------------------------------------------------------------


def orders(order, places, count, now=0.0, *, streamed=False):
    lineup = Lineup(places)
    return ["".join(one.name for one in order.order(lineup, now, streamed=streamed)) for _ in range(count)]


@pytest.mark.parametrize("strategy", get_args(StrategyName))
@pytest.mark.parametrize("count", [0, 1])
def test_one_client_has_one_place(strategy, count):
    order = Balancer(strategy)
    assert orders(order, members(*"a"[:count]), 3) == ["a"[:count]] * 3
    # Nothing to choose uses up no turn.
    assert order.turn == 0


@pytest.mark.parametrize("strategy", get_args(StrategyName))
def test_every_order_holds_every_client_once(strategy):
    places = members(*"abcde", group=[0, 0, 1, 1, 1], weight=[1, 2, 0, 0.5, 3])
    assert {"".join(sorted(found)) for found in orders(Balancer(strategy), places, 50)} == {"abcde"}


@pytest.mark.parametrize("strategy", get_args(StrategyName))
@pytest.mark.parametrize("seed", [0, 7, "words"])
def test_equal_state_and_seed_give_equal_orders(strategy, seed):
    places = members(*"abcde", group=[0, 0, 0, 1, 1], weight=[1, 2, 3, 4, 5])
    assert orders(Balancer(strategy, seed), places, 30) == orders(Balancer(strategy, seed), places, 30)


@pytest.mark.parametrize("strategy", ["priority", "weighted"])
def test_without_a_seed_or_with_another_orders_differ(strategy):
    places = members(*"abcdefgh", group=[0] * 8)
    assert orders(Balancer(strategy), places, 20) != orders(Balancer(strategy), places, 20)
    assert orders(Balancer(strategy, 1), places, 20) != orders(Balancer(strategy, 2), places, 20)


def test_priority_goes_by_group_and_at_random_inside_one():
    places = members(*"abcd", group=[2, 1, 1, -3])
    found = Counter(orders(Balancer("priority", 1), places, 1000))
    assert set(found) == {"dbca", "dcba"}
    assert found["dbca"] == pytest.approx(500, abs=60)


def test_a_group_each_is_a_fixed_order():
    order = Balancer("priority", 1)
    assert set(orders(order, members(*"abc", group=[0, 1, 2]), 20)) == {"abc"}


def test_round_robin_begins_with_each_in_turn():
    assert orders(Balancer("round_robin"), members(*"abc"), 7) == ["abc", "bca", "cab", "abc", "bca", "cab", "abc"]


def test_round_robin_among_those_that_can_serve():
    order, places = Balancer("round_robin"), members(*"abcd")
    found = Counter(order.order(Lineup(places[: 2 + step % 3]), 0.0, streamed=False)[0].name for step in range(12))
    assert found.total() == 12 and set(found) <= set("abcd")


def test_weighted_shares():
    places = members(*"abcd", weight=[5, 3, 2, 0])
    found = orders(Balancer("weighted", 42), places, 6000)
    first = Counter(order[0] for order in found)
    assert [first[name] / 6000 for name in "abcd"] == pytest.approx([0.5, 0.3, 0.2, 0], abs=0.02)
    # Who comes next is chosen by weight among the others.
    after_a = Counter(order[1] for order in found if order[0] == "a")
    assert after_a["b"] / after_a.total() == pytest.approx(0.6, abs=0.03)
    # No weight: the last resort.
    assert {order[-1] for order in found} == {"d"}


def test_weights_of_any_size():
    places = members(*"ab", weight=[1e-9, 1e-9])
    found = Counter(order[0] for order in orders(Balancer("weighted", 1), places, 1000))
    assert found["a"] == pytest.approx(500, abs=60)
    assert set(orders(Balancer("weighted", 1), members(*"abc", weight=[0, 0, 0]), 5)) == {"abc"}


def test_lowest_latency_goes_first_and_one_without_any_before_it():
    places = members(*"abc")
    for member, seconds in zip(places, (3.0, 1.0, 2.0), strict=True):
        member.target.health.answered_after(seconds, 0.0, streamed=True)
    assert orders(Balancer("lowest_latency"), places, 2, streamed=True) == ["bca", "bca"]
    new = PoolTarget(target("n"))
    assert orders(Balancer("lowest_latency"), [*places, new], 1, streamed=True) == ["nbca"]


def test_lowest_latency_comes_back_to_one_that_was_slow_once():
    slow, fast = members(*"sf")
    slow.target.health.answered_after(8.0, 0.0, streamed=False)
    fast.target.health.answered_after(1.0, 0.0, streamed=False)
    assert orders(Balancer("lowest_latency"), [fast, slow], 1, now=10.0) == ["fs"]
    for now in range(0, 600, 10):
        fast.target.health.answered_after(1.0, float(now), streamed=False)
    assert orders(Balancer("lowest_latency"), [fast, slow], 1, now=595.0) == ["sf"]


# --- keys are members -----------------------------------------------------------------------------------------------


def places_of(candidates):
    return [(candidate.target.name, candidate.key) for candidate in candidates]


def test_each_key_has_a_seat_and_calls_begin_with_each_in_turn():
    many, one, none = target("a", ["k0", "k1", "k2"]), target("b", "k"), target("c", None)
    found = [places_of(candidates_of([many, one, none], lambda _: "m")) for _ in range(4)]
    others = [("b", 0), ("c", 0)]
    assert found == [
        [("a", 0), ("a", 1), ("a", 2), *others],
        [("a", 1), ("a", 2), ("a", 0), *others],
        [("a", 2), ("a", 0), ("a", 1), *others],
        [("a", 0), ("a", 1), ("a", 2), *others],
    ]


def test_a_function_that_gives_keys_has_one_seat():
    assert places_of(candidates_of([target("a", lambda: "k")], lambda _: None)) == [("a", 0)]


# --- a walk ---------------------------------------------------------------------------------------------------------


def walk_over(*targets: Target, retries: int = 2, now: float = 0.0, model: str | None = "m", **more: Any) -> Selection:
    return Selection(candidates_of(targets, lambda _: model), retries=retries, waits=iter([0.5] * 100), **more)  # type: ignore[arg-type]


def fail(walk: Selection, candidate: Candidate, failure: Failure, now: float = 0.0, *, judged: bool = True) -> None:
    """What a call does with a failed attempt."""
    if judged:
        cool_down_after(candidate, failure, now, now)
    walk.failed(candidate, failure, verdict(failure), now)


def picked(walk: Selection, now: float = 0.0) -> str | float | None:
    """The client (and key, if not its first) that is next."""
    found = walk.pick(now)
    if not isinstance(found, Candidate):
        return found
    return found.target.name + (str(found.key) if found.key else "")


def test_the_first_that_does_not_rest_is_asked():
    a, b, c = (target(name) for name in "abc")
    assert picked(walk_over(a, b, c)) == "a"
    a.health.cool_down(WHOLE, "unavailable", 10.0, 0.0, 0.0)
    b.health.cool_down(Scope(0, "m"), "rate limit", 10.0, 0.0, 0.0)
    assert picked(walk_over(a, b, c)) == "c"
    assert picked(walk_over(a, b, c, model="n")) == "b"
    assert picked(walk_over(a, b, c), 10.0) == "a"


@pytest.mark.parametrize("failure", [answered(500), answered(429, retry_after=9.0), answered(401), UNSENT])
def test_going_on_after_a_refusal_is_free(failure):
    targets = [target(name) for name in "abcdefg"]
    walk, seen = walk_over(*targets, retries=0), []
    while isinstance(candidate := walk.pick(0.0), Candidate):
        seen.append(candidate.target.name)
        fail(walk, candidate, failure)
    assert candidate is None and seen == list("abcdefg")


def test_after_an_unknown_outcome_going_on_is_a_repeat():
    targets = [target(name) for name in "abcdefg"]
    walk, seen = walk_over(*targets, retries=2), []
    while isinstance(candidate := walk.pick(0.0), Candidate):
        seen.append(candidate.target.name)
        fail(walk, candidate, UNKNOWN)
    assert candidate is None and seen == list("abc") and walk.retries == 0


def test_with_none_left_an_unknown_outcome_is_the_end():
    walk = walk_over(target("a"), target("b"), retries=0)
    fail(walk, walk.pick(0.0), UNKNOWN)
    assert walk.pick(0.0) is None


def test_an_unknown_outcome_can_be_the_end_by_the_user_s_word():
    walk = walk_over(target("a"), target("b"), retries=5, repeats_unknown=False)
    fail(walk, walk.pick(0.0), answered(500))
    candidate = walk.pick(0.0)
    assert candidate.target.name == "b"
    fail(walk, candidate, UNKNOWN)
    assert walk.pick(0.0) is None and walk.pick(1000.0) is None


def test_a_wrong_request_is_the_end():
    walk = walk_over(target("a"), target("b"), retries=5)
    fail(walk, walk.pick(0.0), answered(400))
    assert walk.pick(0.0) is None


def test_when_all_were_asked_the_earliest_is_waited_for_and_asked_again():
    a, b, c = (target(name) for name in "abc")
    walk = walk_over(a, b, c, retries=2)
    fail(walk, walk.pick(0.0), answered(429, retry_after=7.0))
    fail(walk, walk.pick(0.0), answered(429, retry_after=3.0))
    fail(walk, walk.pick(0.0), answered(401))
    assert walk.pick(0.0) == 3.0 and walk.pick(2.9) == 3.0
    assert picked(walk, 3.0) == "b"
    fail(
        walk,
        next(each for each in walk._candidates if each.target is b),
        answered(429, retry_after=30.0),
        3.0,
    )
    assert walk.pick(3.0) == 7.0 and picked(walk, 7.0) == "a"
    fail(
        walk,
        next(each for each in walk._candidates if each.target is a),
        answered(429, retry_after=1.0),
        7.0,
    )
    assert walk.pick(7.0) is None and walk.retries == 0
    # The one after whom nobody was asked: the first one, in a second.
    assert walk.earliest(7.0) == 8.0


def test_the_least_asked_is_asked_again_first():
    a, b = target("a"), target("b")
    walk, seen = walk_over(a, b, retries=4), []
    now = 0.0
    while (found := walk.pick(now)) is not None:
        if isinstance(found, Candidate):
            seen.append(found.target.name)
            fail(walk, found, answered(409), now)
        else:
            now = found
    assert seen == ["a", "b", "a", "b", "a", "b"]


def test_an_untried_one_is_waited_for_even_without_retries():
    a, b = target("a"), target("b")
    b.health.cool_down(WHOLE, "unavailable", 5.0, 0.0, 0.0)
    walk = walk_over(a, b, retries=0)
    fail(walk, walk.pick(0.0), answered(500))
    assert walk.pick(0.0) == 5.0 and picked(walk, 5.0) == "b"


def test_an_untried_one_that_can_be_asked_goes_before_all_that_failed():
    a, b = target("a"), target("b")
    b.health.cool_down(WHOLE, "unavailable", 5.0, 0.0, 0.0)
    walk = walk_over(a, b, retries=9)
    fail(walk, walk.pick(0.0), answered(409))
    assert walk.pick(0.0) == 0.5 and picked(walk, 0.5) == "a"
    fail(walk, walk._candidates[-1], answered(409), 5.0)
    assert picked(walk, 5.5) == "b"


def test_a_key_that_is_refused_leaves_the_others_of_its_client():
    walk = walk_over(target("a", ["k0", "k1", "k2"]), target("b"), retries=0)
    fail(walk, walk.pick(0.0), answered(429))
    fail(walk, candidate := walk.pick(0.0), answered(401))
    assert (candidate.target.name, candidate.key) == ("a", 1)
    assert picked(walk) == "a2"


@pytest.mark.parametrize(
    "failure", [answered(500), UNSENT, answered(404), answered(200, malformed=True), answered(409)]
)
def test_a_client_that_fails_is_left_with_all_its_keys(failure):
    walk = walk_over(target("a", ["k0", "k1", "k2"]), target("b"), retries=0)
    fail(walk, walk.pick(0.0), failure)
    assert picked(walk) == "b"


def test_one_client_alone_with_one_key_is_always_asked():
    alone = target("a")
    for scope in (WHOLE, Scope(0), Scope(None, "m"), Scope(0, "m")):
        alone.health.cool_down(scope, "credentials", None, 0.0, 0.0)
    walk = walk_over(alone, retries=1)
    assert walk.alone and picked(walk) == "a"
    fail(walk, walk._candidates[0], answered(429, retry_after=8.0))
    # Within a call its own word, or the backoff, is kept to.
    assert walk.pick(0.0) == 8.0 and picked(walk, 8.0) == "a"


def test_of_one_client_with_keys_each_rests_for_itself():
    client = target("a", ["k0", "k1"])
    client.health.cool_down(WHOLE, "unavailable", 50.0, 0.0, 0.0)
    client.health.cool_down(Scope(0, "m"), "rate limit", 5.0, 0.0, 0.0)
    assert picked(walk_over(client)) == "a1"
    client.health.cool_down(Scope(1, None), "credentials", None, 0.0, 0.0)
    walk = walk_over(client, retries=0)
    assert walk.pick(0.0) == 5.0 and walk.earliest(0.0) == 5.0
    assert picked(walk, 5.0) == "a"


def test_where_all_rest_for_ever_the_first_is_asked_once():
    # Nobody knows whether the key has been mended at the provider's meanwhile.
    a, b = target("a", ["k0", "k1"]), target("b")
    for client, keys in ((a, 2), (b, 1)):
        for key in range(keys):
            client.health.cool_down(Scope(key, None), "credentials", None, 0.0, 0.0)
    walk = walk_over(a, b, retries=9)
    candidate = walk.pick(0.0)
    assert candidate.target is a
    fail(walk, candidate, answered(401))
    assert walk.pick(0.0) is None and walk.earliest(0.0) is None


def test_clients_may_be_asked_for_models_of_their_own():
    a, b = target("a"), target("b")
    b.health.cool_down(Scope(0, "of b"), "rate limit", 9.0, 0.0, 0.0)
    walk = Selection(candidates_of([b, a], lambda one: f"of {one.name}"), retries=0)
    assert picked(walk) == "a"


def test_who_probes_goes_on_and_the_others_look_again():
    a = target("a")
    a.health.cool_down(WHOLE, "unavailable", 1.0, 0.0, 0.0)
    b = target("b")
    b.health.cool_down(WHOLE, "unavailable", 90.0, 0.0, 0.0)
    first, second = walk_over(a, b), walk_over(a, b)
    assert picked(first, 1.0) == "a"
    assert second.pick(1.0) == pytest.approx(1.1)
    a.health.succeeded(0, "m", 1.0)
    assert picked(second, 1.1) == "a"


def test_a_provider_that_filters_is_left_out_with_all_its_clients():
    walk = walk_over(target("a", provider=OPENAI), target("b", provider=OPENAI), target("c"), retries=3)
    candidate = walk.pick(0.0)
    walk.refused_by("openai")
    walk.failed(candidate, answered(400, refusal="content filter"), "elsewhere", 0.0)
    assert picked(walk) == "c"


def test_a_client_whose_key_source_fails_is_left_out():
    walk = walk_over(target("a", ["k0", "k1"]), target("b"), retries=3)
    walk.broken(walk.pick(0.0))
    fail(walk, candidate := walk.pick(0.0), answered(401))
    assert candidate.target.name == "b" and walk.pick(0.0) is None


def test_the_end_is_the_end():
    walk = walk_over(target("a"), target("b"))
    walk.end()
    assert walk.pick(0.0) is None


def test_when_the_first_can_be_asked_is_known_though_this_call_asks_it_no_more():
    a, b = target("a"), target("b")
    walk = walk_over(a, b, retries=5)
    fail(walk, walk.pick(0.0), answered(402))
    assert walk.earliest(0.0) is None  # b is free
    fail(walk, walk.pick(0.0), answered(404, missing="model"))
    assert walk.pick(0.0) is None and walk.earliest(0.0) == 300.0


# --- what rests -----------------------------------------------------------------------------------------------------


KEY, KEY_AND_MODEL, AT_ENDPOINT = Scope(1), Scope(1, "m"), Scope(None, "m", "/x")


@pytest.mark.parametrize(
    ("failure", "scope", "cause", "seconds"),
    [
        (answered(429), KEY_AND_MODEL, "rate limit", 1),
        (answered(429, retry_after=0.25), KEY_AND_MODEL, "rate limit", 0.25),
        (answered(429, retry_after=7200.0), KEY_AND_MODEL, "rate limit", 7200),
        (answered(429, code="insufficient_quota"), KEY, "quota", 600),
        # A limit on requests that is whole again in 10 ms says nothing of the money.
        (answered(429, code="insufficient_quota", retry_after=0.01), KEY, "quota", 600),
        (answered(429, code="billing_hard_limit_reached", retry_after=7200.0), KEY, "quota", 7200),
        (answered(402), KEY, "quota", 600),
        (answered(401), KEY, "credentials", math.inf),
        (answered(401, retry_after=3.0), KEY, "credentials", math.inf),
        (answered(403), KEY, "credentials", math.inf),
        (answered(404, missing="model"), Scope(None, "m"), "not found", 300),
        (answered(410, missing="model"), Scope(None, "m"), "not found", 300),
        (answered(400, missing="model"), Scope(None, "m"), "not found", 300),
        (answered(404, missing="route"), Scope(None, None, "/x"), "not found", 300),
        (answered(404, missing="model of route"), AT_ENDPOINT, "not found", 300),
        (answered(408), AT_ENDPOINT, "unavailable", 1),
        (answered(408, at_large=True), WHOLE, "unavailable", 1),
        (answered(500), AT_ENDPOINT, "unavailable", 1),
        (answered(501), AT_ENDPOINT, "unavailable", 1),
        (answered(502), AT_ENDPOINT, "unavailable", 1),
        (answered(502, at_large=True), WHOLE, "unavailable", 1),
        (answered(503, retry_after=20.0), AT_ENDPOINT, "unavailable", 20),
        (answered(503, retry_after=0.0), AT_ENDPOINT, "unavailable", 1),
        (answered(529), AT_ENDPOINT, "unavailable", 1),
        (answered(200, malformed=True), AT_ENDPOINT, "unavailable", 1),
        (UNSENT, WHOLE, "unavailable", 1),
        (UNKNOWN, AT_ENDPOINT, "unavailable", 1),
        (Failure("unknown", may_be_billed=True, at_large=True), WHOLE, "unavailable", 1),
    ],
)
def test_an_error_decides_what_rests_and_for_how_long(failure, scope, cause, seconds):
    candidate = Candidate(target("a", ["k0", "k1"]), 1, "m", "/x")
    found = cool_down_after(candidate, failure, 10.0, 11.0)
    assert found is not None and found[0] == scope
    assert (found[1].cause, found[1].until - 11.0, found[1].count) == (cause, seconds, 1)


@pytest.mark.parametrize("status", [400, 404, 405, 409, 410, 413, 422])
def test_a_request_that_is_wrong_lets_nobody_rest(status):
    candidate = Candidate(target("a"), 0, "m")
    assert cool_down_after(candidate, answered(status), 0.0, 1.0) is None
    assert candidate.target.health.cooling_down(1.0) == {}


@pytest.mark.parametrize("status", [400, 401, 404, 409, 429])
def test_a_refusal_shows_that_the_client_is_there_again(status):
    candidate = Candidate(target("a"), 0, "m")
    candidate.target.health.cool_down(WHOLE, "unavailable", None, 0.0, 0.0)
    cool_down_after(candidate, answered(status), 1.0, 1.1)
    assert WHOLE not in candidate.target.health.cooling_down(1.1)


@pytest.mark.parametrize("failure", [answered(404, missing="model"), answered(404, missing="route"), answered(500)])
def test_a_failure_of_a_call_without_a_model_does_not_let_the_client_rest(failure):
    candidate = Candidate(target("a"), 0, None)
    cool_down_after(candidate, failure, 0.0, 0.0)
    assert walk_over(candidate.target, target("b")).pick(0.0).target is candidate.target


def places(client: Target, *names: str | None, endpoint: str | None = "/x") -> list[Candidate]:
    return [Candidate(client, 0, name, endpoint) for name in names]


def free(client: Target, now: float, *names: str | None, endpoint: str | None = "/x") -> str:
    """The models that can be asked for."""
    return "".join(
        str(one.model) for one in places(client, *names, endpoint=endpoint) if one.usable_at(now, whole=True) <= now
    )


def test_what_fails_takes_away_nothing_else_that_its_client_serves():
    client = target("a")
    (m,) = places(client, "m")
    cool_down_after(m, answered(500), 0.0, 0.0)
    assert free(client, 0.5, *"mno") == "no" and free(client, 0.5, *"mno", endpoint="/y") == "mno"
    cool_down_after(m, answered(404, missing="route"), 0.5, 0.5)
    assert free(client, 0.6, *"mno") == "" and free(client, 0.6, *"mno", endpoint="/y") == "mno"
    cool_down_after(m, answered(404, missing="model"), 0.6, 0.6)
    assert free(client, 0.7, *"mno", endpoint="/y") == "no"


def test_several_models_that_fail_in_a_row_speak_against_their_client():
    client = target("a")
    found = [
        cool_down_after(one, answered(500), float(at), float(at)) for at, one in enumerate(places(client, *"mmnmo"))
    ]
    assert [one and one[0] for one in found] == [
        Scope(None, "m", "/x"),
        Scope(None, "m", "/x"),
        Scope(None, "n", "/x"),
        Scope(None, "m", "/x"),
        WHOLE,
    ]
    assert free(client, 4.5, *"mnop", endpoint="/y") == ""
    # Its probe fails too, of whichever model: it rests longer.
    (p,) = places(client, "p")
    assert p.take(5.0, whole=True) and not p.take(5.0, whole=True)
    again = cool_down_after(p, answered(500), 5.0, 5.1)
    assert again is not None and (again[0], again[1].count, again[1].until) == (WHOLE, 2, 7.1)
    # And an answer ends it, and the count.
    assert p.take(7.1, whole=True)
    client.health.succeeded(0, "p", 7.1, endpoint="/x")
    assert free(client, 7.2, "p", "q") == "pq"
    assert cool_down_after(p, answered(500), 8.0, 8.0)[0] == Scope(None, "p", "/x")


@pytest.mark.parametrize("between", [answered(429), answered(400), answered(404, missing="model"), None])
def test_any_answer_between_them_shows_that_the_client_is_there(between):
    client = target("a")
    for at, one in enumerate(places(client, *"mnop")):
        found = cool_down_after(one, answered(500), float(at), float(at))
        assert found[0] != WHOLE
        if between is None:
            client.health.succeeded(0, "z", at + 0.5, endpoint="/x")
        else:
            cool_down_after(Candidate(client, 0, "z", "/x"), between, at + 0.5, at + 0.5)


def test_a_host_s_own_error_ends_the_rest_of_who_could_not_be_reached():
    client = target("a")
    (m,) = places(client, "m")
    cool_down_after(m, UNSENT, 0.0, 0.0)
    assert free(client, 0.5, "m", "n") == ""
    assert m.take(1.0, whole=True)
    found = cool_down_after(m, answered(500), 1.0, 1.1)
    assert found[0] == Scope(None, "m", "/x") and free(client, 1.2, "m", "n") == "n"


def test_what_was_unavailable_is_probed_by_one_call_and_all_else_goes_on():
    client = target("a")
    m, n = places(client, "m", "n")
    cool_down_after(m, answered(500), 0.0, 0.0)
    assert not m.take(0.5, whole=True) and n.take(0.5, whole=True)
    assert m.take(1.0, whole=True) and not m.take(1.0, whole=True) and n.take(1.0, whole=True)
    assert m.usable_at(1.0, whole=True) == pytest.approx(1.1)
    # One that is cancelled is put back; what begins beside it is none.
    n.release(1.0)
    assert not m.take(1.05, whole=True)
    m.release(1.0)
    assert m.take(1.05, whole=True)
    found = cool_down_after(m, answered(500), 1.05, 1.1)
    assert (found[1].count, found[1].until) == (2, 3.1)
    assert m.take(3.1, whole=True)
    # Refused: the model answers again.
    cool_down_after(m, answered(400), 3.1, 3.2)
    assert m.take(3.2, whole=True) and m.take(3.2, whole=True)


def test_who_probed_a_model_and_cannot_reach_its_host_is_no_probe_any_more():
    client = target("a")
    (m,) = places(client, "m")
    cool_down_after(m, answered(500), 0.0, 0.0)
    assert m.take(1.0, whole=True)
    cool_down_after(m, UNSENT, 1.0, 1.0)
    client.health.succeeded(0, "n", 2.0, endpoint="/x")
    assert m.take(2.1, whole=True)


def test_a_function_that_gives_keys_may_give_a_good_one_soon():
    candidate = Candidate(target("a", lambda: "k"), 0)
    found = cool_down_after(candidate, answered(401), 0.0, 0.0)
    assert found is not None and found[1].until == 10.0


# --- calls over simulated clients -----------------------------------------------------------------------------------
#
# A world is a few clients whose answers are written down beforehand. The real engine makes a call in it, blocking and
# awaited, on a clock that moves by what the clients take and what the call waits; the world looks at every step.

ANSWERS: dict[str, tuple[int, dict[str, str], Any]] = {
    "ok": (200, {}, None),
    "429": (429, {}, {"message": "slow down", "code": "rate_limit_exceeded"}),
    "429 0.3s": (429, {"retry-after": "0.3"}, {"message": "slow down"}),
    "429 20s": (429, {"retry-after-ms": "20000"}, {"message": "slow down"}),
    "429 300s": (429, {}, {"message": "Please retry after 300 seconds. Please go elsewhere."}),
    "quota": (429, {}, {"message": "no money", "code": "insufficient_quota"}),
    "401": (401, {}, {"message": "wrong key"}),
    "404": (404, {}, {"message": "no such model"}),
    "409": (409, {}, {"message": "locked"}),
    "500": (500, {}, {"message": "broken"}),
    "503 5s": (503, {"retry-after": "5"}, {"message": "busy"}),
    "html": (200, {"content-type": "text/html"}, "<html></html>"),
}
UNANSWERED = {
    "refused": SendFailure("connection refused", delivery="unsent"),
    "cut": SendFailure("connection lost", delivery="unknown"),
    "timeout": SendFailure("no answer", delivery="unknown", timed_out=True),
}
KEY_ONLY = {"429", "429 0.3s", "429 20s", "429 300s", "quota", "401"}
OK = json.dumps(
    {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"message": {"content": "hi"}}]}
).encode()


@dataclass
class Answer:
    """What a simulated client answers."""

    status_code: int
    headers: Headers
    content: bytes

    async def read(self) -> bytes:
        return self.content

    async def next(self) -> bytes:
        raise NotImplementedError

    async def close(self) -> None:
        """Nothing to close."""


@dataclass
class Plan:
    """A client: its keys, what each of its answers is (and then `ok`), how long one takes, and how it rests."""

    keys: int
    steps: list[str]
    seconds: float
    rests: list[tuple[int | None, bool, float]] = field(default_factory=list)
    """Key, whether of the model alone, seconds."""


@dataclass
class Step:
    """One request that was sent."""

    client: str
    key: str
    outcome: str
    at: float


class World:
    """Some clients, and what happens in one call to them."""

    filtered_elsewhere = False
    hedging = None
    remembers = False

    def served(self, request: Any, target: Target, id: str) -> None:  # noqa: A002 - as a `Route` has it
        raise NotImplementedError

    def __init__(self, plans: Sequence[Plan], clock: FakeClock, *, suspends: bool) -> None:
        self.clock = clock
        self.suspends = suspends
        self.steps: list[Step] = []
        self.wrong: list[str] = []
        self.end = math.inf
        self._sleep = clock.sleep
        clock.sleep = self.sleep  # type: ignore[method-assign]
        self.slept_at: list[float] = []
        self.lines = {name: Line(self, name, plan) for name, plan in zip("abcde", plans, strict=False)}
        self.clients = [line.client for line in self.lines.values()]
        now = clock.monotonic()
        for client, plan in zip(self.clients, plans, strict=True):
            for key, of_model, seconds in plan.rests:
                cause: Any = "unavailable" if key is None and not of_model else "rate limit"
                client.health.cool_down(Scope(key, "m" if of_model else None), cause, seconds, now, now)

    def targets(self, request: Any, model: str | None = None) -> list[Target]:
        return self.clients

    # What the world sees.

    def candidates(self) -> Iterator[tuple[Target, int]]:
        for client in self.clients:
            for key in range(client.keys.count):
                yield client, key

    @property
    def alone(self) -> bool:
        return len(list(self.candidates())) == 1

    def usable_at(self, client: Target, key: int) -> float:
        """When a candidate's rests are over, from what is known of it."""
        rests = client.health.cooling_down(self.clock.monotonic())
        several = len(self.clients) > 1
        path = "/chat/completions"
        shared = [Scope(None, "m"), Scope(None, None, path), Scope(None, "m", path), WHOLE]
        scopes = [Scope(key), Scope(key, "m")] + (shared if several else [])
        return max((rests[scope].until for scope in scopes if scope in rests), default=-math.inf)

    def untried(self) -> list[tuple[Target, int]]:
        """The candidates that this call has no reason to think badly of."""
        failed = {(step.client, step.key) for step in self.steps}
        left = {step.client for step in self.steps if step.outcome not in KEY_ONLY}
        return [
            (client, key)
            for client, key in self.candidates()
            if client.name not in left and (client.name, f"{client.name}{key}") not in failed
        ]

    def sending(self, client: Target, key: int) -> None:
        """Look at a request that is about to be sent."""
        now = self.clock.monotonic()
        ends = {(candidate[0].name, candidate[1]): self.usable_at(*candidate) for candidate in self.candidates()}
        if not self.alone and ends[client.name, key] > now and not all(end == math.inf for end in ends.values()):
            self.wrong.append(f"{client.name}{key} is asked while it rests")
        free = [(candidate.name, number) for candidate, number in self.untried() if ends[candidate.name, number] <= now]
        if free and (client.name, key) not in free and not self.alone:
            self.wrong.append(f"{client.name}{key} is asked again, or before its rest is over, while {free} are free")
        if now >= self.end:
            self.wrong.append("sent after the deadline")

    def sleep(self, seconds: float) -> None:
        """Look at a wait."""
        now = self.clock.monotonic()
        if not self.alone and any(self.usable_at(*candidate) <= now for candidate in self.untried()):
            self.wrong.append("it waits while an untried one is free")
        if now + seconds >= self.end:
            self.wrong.append("it waits past its deadline")
        self._sleep(seconds)


class Line:
    """The connections of a simulated client, of either colour."""

    options = TransportOptions(proxies={})

    def __init__(self, world: World, name: str, plan: Plan) -> None:
        self.world, self.plan = world, plan
        self.steps = iter(plan.steps)
        keys = [f"{name}{number}" for number in range(plan.keys)]
        self.client = target(name, keys if plan.keys > 1 else keys[0], connections=self)

    def blocking_transport(self) -> Line:
        assert not self.world.suspends
        return self

    def awaiting_transport(self) -> Line:
        assert self.world.suspends
        return self

    async def send(self, request: WireRequest) -> Answer:
        """Answer by plan, after so long; no later than the request's deadline."""
        world, clock = self.world, self.world.clock
        key = request.headers["authorization"].removeprefix("Bearer ")
        world.sending(self.client, int(key[1:]))
        outcome = next(self.steps, "ok")
        step = Step(self.client.name, key, outcome, clock.monotonic())
        if world.suspends:
            await asyncio.sleep(0)
        left = math.inf if request.deadline is None else request.deadline - clock.monotonic()
        clock.advance(min(self.plan.seconds, left))
        if self.plan.seconds >= left:
            step.outcome = "timeout"
            world.steps.append(step)
            raise SendFailure("too late", delivery="unknown", timed_out=True)
        world.steps.append(step)
        if outcome in UNANSWERED:
            raise UNANSWERED[outcome]
        status, headers, body = ANSWERS[outcome]
        content = (
            OK if body is None else body.encode() if isinstance(body, str) else json.dumps({"error": body}).encode()
        )
        return Answer(status, Headers.of({"content-type": "application/json", **headers}), content)


@dataclass
class Outcome:
    """How a call ended."""

    result: Any
    steps: list[Step]
    sleeps: list[float]
    seconds: float
    wrong: list[str]
    rows: list[Any]
    world: World

    @property
    def told(self) -> Any:
        """What both colours must agree on."""
        failed = isinstance(self.result, APIError)
        return (
            self.steps,
            self.sleeps,
            self.seconds,
            self.rows,
            (type(self.result), self.result.message, self.result.usable_at) if failed else "reply",
            [(one.client, one.key, one.outcome, one.delivery) for one in self.result.attempts] if failed else None,
        )


RUNNER = asyncio.Runner()


def call(plans: Sequence[Plan], *, suspends: bool = False, **options: Any) -> Outcome:
    """Make a call in a new world."""
    # The backoff draws from it.
    random.seed(1)
    with fast_clock() as clock:
        world = World(plans, clock, suspends=suspends)
        started = clock.monotonic()
        if options.get("deadline") is not None:
            world.end = started + options["deadline"]
        request = ChatRequest(model="m", messages=HI, **options)
        result: Any
        try:
            work = fetch(request, world, AWAITING if suspends else BLOCKING)
            result = RUNNER.run(work) if suspends else run_sync(work)
        except APIError as error:
            result = error
        rows = [
            (row.client, row.key, row.attempt, row.error, row.waited, row.seconds, row.may_be_billed)
            for client in world.clients
            for row in client.ledger.rows
        ]
        seconds = clock.monotonic() - started
        return Outcome(result, world.steps, clock.sleeps, seconds, world.wrong, rows, world)


OUTCOMES = [*ANSWERS, *UNANSWERED]
_RESTS = st.tuples(
    st.sampled_from([None, 0, 1]), st.booleans(), st.sampled_from([0.2, 1.0, 10.0, 90.0, 1000.0, math.inf])
)


def plans(outcomes: Sequence[str] = OUTCOMES, *, least: int = 1) -> st.SearchStrategy[list[Plan]]:
    plan = st.builds(
        Plan,
        keys=st.sampled_from([1, 1, 2, 3]),
        steps=st.lists(st.sampled_from(outcomes), max_size=6),
        seconds=st.sampled_from([0.0, 0.1, 1.0, 30.0]),
        rests=st.lists(_RESTS, max_size=2),
    )
    return st.lists(plan, min_size=least, max_size=4)


OPTIONS = st.fixed_dictionaries(
    {
        "max_retries": st.integers(0, 4),
        "deadline": st.sampled_from([None, None, 0.5, 2.0, 15.0, 100.0]),
        "retry_unknown": st.sampled_from([None, True, False]),
    }
)


@given(plans(), OPTIONS)
@settings(max_examples=200)
def test_every_call_keeps_the_promises(made, options):
    outcome = call(made, **options)
    assert outcome.wrong == []
    candidates = sum(plan.keys for plan in made)
    # Nor is a refusal that says "later" a repeat.
    later = [step for step in outcome.steps if step.outcome.startswith("429")]
    assert len(outcome.steps) <= candidates + options["max_retries"] + len(later)
    # Over in time, whoever is to blame.
    if options["deadline"] is not None:
        assert outcome.seconds <= options["deadline"] + 1e-6
    else:
        assert all(wait <= LONGEST_WAIT + 1e-6 for wait in outcome.sleeps)
    # Unknown outcomes are paid for out of max_retries, or are the last.
    unknown = [step for step in outcome.steps if step.outcome in {"cut", "timeout"}]
    going_on = [step for step in unknown if step is not outcome.steps[-1]]
    assert len(going_on) <= (0 if options["retry_unknown"] is False else options["max_retries"])
    # A result is the last attempt's, an error lists all of them, and the ledger has each of them once.
    assert isinstance(outcome.result, APIError) is (not outcome.steps or outcome.steps[-1].outcome != "ok")
    assert [row[0] for row in sorted(outcome.rows, key=lambda row: row[2])] == [step.client for step in outcome.steps]
    if isinstance(outcome.result, APIError):
        assert [one.client for one in outcome.result.attempts] == [step.client for step in outcome.steps]
        usable = outcome.result.usable_at
        assert usable is None or usable >= outcome.world.clock.time()
    # Every wait was needed: it was followed by an attempt, at once.
    waits = sum(row[4] for row in outcome.rows)
    assert waits == pytest.approx(sum(outcome.sleeps), abs=1e-6)


@given(plans(), OPTIONS)
@settings(max_examples=120)
def test_both_colours_do_the_same(made, options):
    assert call(made, **options).told == call(made, suspends=True, **options).told


@given(
    plans([name for name in OUTCOMES if name not in {"cut", "timeout"}]),
    st.integers(0, 4),
    st.integers(0, 3),
    st.sampled_from([None, True, False]),
)
def test_a_call_succeeds_at_once_if_anybody_could_serve_it(made, at, retries, unknown):
    for plan in made:
        plan.seconds = 0.0
    # A healthy one among them, and whatever the others do that is not billed.
    made.insert(at, Plan(1, [], 0.0))
    outcome = call(made, max_retries=retries, retry_unknown=unknown, deadline=0.5)
    assert outcome.steps[-1].outcome == "ok" and outcome.sleeps == [] and outcome.seconds == 0.0


@given(plans(["ok"]), st.integers(0, 3))
def test_who_answers_is_asked_once(made, retries):
    outcome = call(made, max_retries=retries)
    assert len(outcome.steps) <= 1 and outcome.wrong == []
    if not outcome.steps:
        # All of them rest for longer than anybody waits.
        assert type(outcome.result) is NoUsableClientError and outcome.result.attempts == ()
        assert outcome.result.usable_at is not None


@given(plans(), st.integers(0, 4))
def test_the_time_at_which_the_first_can_be_asked_is_true(made, retries):
    outcome = call(made, max_retries=retries)
    world = outcome.world
    if not isinstance(outcome.result, APIError) or world.alone:
        return
    first = min(world.usable_at(*candidate) - world.clock.monotonic() for candidate in world.candidates())
    at = outcome.result.usable_at
    if at is None:
        assert first <= 1e-6 or first == math.inf
    else:
        assert at - world.clock.time() == pytest.approx(first, abs=1e-5)


def test_a_scenario_in_full():
    made = [Plan(2, ["429 20s", "401"], 0.1), Plan(1, ["500", "500", "ok"], 0.1), Plan(1, ["refused"], 0.0)]
    outcome = call(made, max_retries=3)
    assert [(step.client, step.key, step.outcome) for step in outcome.steps] == [
        ("a", "a0", "429 20s"),
        ("a", "a1", "401"),
        ("b", "b0", "500"),
        ("c", "c0", "refused"),
        # 'b' and 'c' rest for a second each; 'b' began to earlier, but 'c' has been asked as often.
        ("b", "b0", "500"),
        ("c", "c0", "ok"),
    ]
    assert outcome.wrong == []


@pytest.mark.parametrize("suspends", [False, True])
def test_a_deadline_shorter_than_every_rest_is_told_at_once(suspends):
    made = [Plan(1, ["429 20s"], 0.0), Plan(1, ["503 5s"], 0.0)]
    outcome = call(made, suspends=suspends, max_retries=3, deadline=4.0)
    error = outcome.result
    assert (len(error.attempts), outcome.sleeps, outcome.seconds) == (2, [], 0.0)
    assert error.usable_at == pytest.approx(outcome.world.clock.time() + 5)
    assert "; nobody can be asked for 5 s, and the deadline leaves 4 s" in error.message


@pytest.mark.parametrize("suspends", [False, True])
def test_a_client_that_hangs_is_left_when_the_deadline_comes(suspends):
    outcome = call([Plan(1, [], 30.0), Plan(1, [], 0.0)], suspends=suspends, deadline=2.0)
    assert isinstance(outcome.result, APITimeoutError) and outcome.seconds == pytest.approx(2.0)
    assert [step.client for step in outcome.steps] == ["a"]
    assert "the deadline of 2 s passed" in outcome.result.message


def test_a_wrong_request_is_told_at_once():
    ANSWERS["400"] = (400, {}, {"message": "wrong", "type": "invalid_request_error"})
    try:
        outcome = call([Plan(1, ["400"], 0.0), Plan(1, [], 0.0)], max_retries=4)
    finally:
        del ANSWERS["400"]
    assert type(outcome.result) is BadRequestError and len(outcome.steps) == 1


def test_a_backoff_is_drawn_only_where_somebody_is_asked_again():
    drawn: list[float] = []

    def waits() -> Iterator[float]:
        while True:
            drawn.append(0.5)
            yield 0.5

    first, second = target("a"), target("b")
    walk = Selection(candidates_of([first, second], lambda _: "m"), retries=1, waits=waits())  # type: ignore[arg-type]
    for client in (first, second):
        candidate = walk.pick(0.0)
        assert isinstance(candidate, Candidate) and candidate.target is client
        assert drawn == []
        walk.failed(candidate, Failure("answered", 409), "retry", 0.0)
    assert walk.pick(0.0) == 0.5 and drawn == [0.5, 0.5]
    assert isinstance(walk.pick(0.5), Candidate)


def test_asked_again_in_another_way_is_no_retry_and_no_turn_of_another():
    first, second = target("a"), target("b")
    walk = Selection(candidates_of([first, second], lambda _: "m"), retries=0)
    one = walk.pick(0.0)
    walk.again(one)
    assert walk.pick(0.0) is one and one.attempts == 2 and walk.retries == 0
    assert walk.pick(0.0).target is second
    walk.again(one)
    walk.end()
    assert walk.pick(0.0) is None


@pytest.mark.parametrize("choices", [[{"finish_reason": "content_filter"}], ["text"], []])
def test_a_class_of_the_callers_is_never_taken_for_a_filtered_reply(choices):
    class Own:
        pass

    reply = Own()
    reply.choices = choices
    assert is_emptied(reply) is False
    reply.incomplete_details = Own()
    reply.incomplete_details.reason = "content_filter"
    assert is_emptied(reply) is True  # what it has left is nothing
