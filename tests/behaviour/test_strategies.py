"""Strategies: each name is one wherever a strategy can be given, and a function of the user is one too."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import get_args

import pytest

from async_openai import BadRequestError, ConfigurationError, Member, OpenAI, UsageError, get_settings
from async_openai.engine.strategies import _NAMED
from async_openai.pool import ClientPool
from async_openai.settings_model import StrategyName
from async_openai.testing import Fault, Server

# Pools and the class have blocking and async_ methods.
pytestmark = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)

MODEL = "gpt-4o-mini"
NAMES = ("a", "b", "c")


@pytest.fixture
def servers(clock):
    """Three servers, and a clock that moves by waits alone."""
    assert clock.sleeps == []
    with Server() as first, Server() as second, Server() as third:
        yield [first, second, third]


@pytest.fixture(autouse=True)
def clients(servers):
    """A named client of each."""
    return [
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", weight=weight)
        for name, server, weight in zip(NAMES, servers, (1, 2, 3), strict=True)
    ]


def shared(where, strategy):
    """What calls go to: a pool with a strategy, or the class with one configured."""
    if where == "pool":
        return OpenAI.pool("mine", clients=NAMES, strategy=strategy)
    OpenAI.configure(enable_rotating_clients=True, rotation_strategy=strategy)
    return OpenAI


everywhere = pytest.mark.parametrize("where", ["pool", "class"])


def asked(servers):
    """How many requests each server got."""
    return [len(server.requests) for server in servers]


def tried(reply):
    """Who was asked for a reply."""
    return "".join([*(attempt.client for attempt in reply.failed_attempts), reply.client_name])


def reverse(members, _now, _streamed):
    return members[::-1]


# --- names ----------------------------------------------------------------------------------------------------------


@everywhere
@pytest.mark.parametrize("name", get_args(StrategyName))
def test_each_name_is_a_strategy_everywhere(surface, servers, where, name):
    assert surface.chat(shared(where, name)).text == "You said: Hi" and sum(asked(servers)) == 1


def test_each_name_has_its_function_and_no_function_is_without_a_name(surface, monkeypatch):
    assert set(_NAMED) == set(get_args(StrategyName))
    for name in get_args(StrategyName):
        monkeypatch.setenv("OPENAI_ROTATION_STRATEGY", name)
        assert surface.chat(OpenAI).text == "You said: Hi"


@pytest.mark.spread
@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ("revers", r"another str"),
        ("round_robbin", r"another str \(did you mean 'round_robin'\?\)"),
        (3, "int"),
        (dict, "type"),
    ],
)
def test_what_is_no_strategy_is_refused_everywhere(surface, servers, wrong, found):
    expected = rf"strategy: expected one of {', '.join(get_args(StrategyName))}, or a function, got {found}$"
    with pytest.raises(ConfigurationError, match=expected):
        OpenAI.pool("wrong", clients=NAMES, strategy=wrong)
    with pytest.raises(ConfigurationError, match=f"rotation_{expected}"):
        OpenAI.configure(rotation_strategy=wrong)
    assert surface.chat(OpenAI).client_name == "a"


def test_the_cheapest_is_asked_first_and_one_without_a_price_last(surface, servers):
    rates = {"b": 0.9, "c": 0.2}
    OpenAI.configure(pricing={f"{name}/house": {"input": usd, "output": usd} for name, usd in rates.items()})
    pool = OpenAI.pool("mine", clients=NAMES, strategy="cheapest")
    assert surface.chat(pool, model="house").client_name == "c"
    for server in servers[1:]:
        server.always(409)
    assert tried(surface.chat(pool, model="house", max_retries=0)) == "cba"


def test_the_least_busy_is_asked_first(surface, servers):
    pool = OpenAI.pool("mine", clients=NAMES, strategy="least_busy")
    hello = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
    streams = [pool.chat.completions.create(**hello, stream=True) for _ in range(3)]
    assert asked(servers) == [1, 1, 1]
    assert [row.in_flight for row in pool.status()] == [1, 1, 1]
    streams[1].close()
    assert surface.chat(pool).client_name == "b"
    for stream in streams:
        stream.close()
    assert [row.in_flight for row in pool.status()] == [0, 0, 0]
    assert surface.chat(pool).client_name == "a"


def test_most_headroom_goes_by_the_share_that_is_left(surface, servers, clock):
    for name, most in zip(NAMES, (2, 4, 40), strict=True):
        OpenAI.init_api_client(
            name, base_url=servers[NAMES.index(name)].url, api_key=f"sk-{name}", requests_per_minute=most
        )
    pool = OpenAI.pool("mine", clients=NAMES, strategy="most_headroom")
    # Left of 2, 4 and 40: all; then the one of which the greatest share is left.
    assert "".join(surface.chat(pool).client_name for _ in range(6)) == "abcccc"
    assert [row.headroom for row in pool.status()] == pytest.approx([0.5, 0.75, 0.9])
    clock.advance(61)
    assert surface.chat(pool).client_name == "a"


# --- functions ------------------------------------------------------------------------------------------------------


@everywhere
def test_a_function_says_who_comes_first(surface, servers, where):
    assert surface.chat(shared(where, reverse)).client_name == "c"
    for server in servers[1:]:
        server.always(500)
    assert tried(surface.chat(shared(where, reverse))) == "cba"


@everywhere
@pytest.mark.parametrize("kind", [list, tuple])
def test_who_is_left_out_comes_after_those_that_are_named(surface, servers, where, kind):
    target = shared(where, lambda members, _now, _streamed: kind(members[1:2]))
    servers[1].always(500)
    assert tried(surface.chat(target)) == "ba"
    nobody_named = shared(where, lambda _members, _now, _streamed: kind())
    assert surface.chat(nobody_named).client_name == "a"


@everywhere
def test_what_a_function_is_shown(surface, servers, clock, where):
    shown = []

    def keep(members, now, streamed):
        shown.append((members, now, streamed))
        return members

    target = shared(where, keep)
    clock.advance(5)
    now = clock.monotonic()
    surface.chat(target)
    surface.stream(target)
    (members, first_now, streamed), (after, second_now, streamed_next) = shown
    assert [(one.name, one.model, one.weight, one.latency) for one in members] == [
        ("a", MODEL, 1, None),
        ("b", MODEL, 2, None),
        ("c", MODEL, 3, None),
    ]
    assert first_now == pytest.approx(now) and second_now >= first_now and (streamed, streamed_next) == (False, True)
    assert isinstance(members, tuple) and [one.name for one in after] == list(NAMES)
    with pytest.raises(dataclasses.FrozenInstanceError):
        members[0].weight = 5


@everywhere
def test_a_function_sees_latencies_in_seconds(surface, clock, where):
    def taking(seconds):
        def answer(_request):
            clock.advance(seconds)
            return "late"

        return answer

    seen = []

    def slowest_known_last(members, _now, _streamed):
        seen.append({one.name: one.latency for one in members})
        return sorted(members, key=lambda one: one.latency or 0)

    with Server(answer=taking(4.0)) as slow, Server(answer=taking(0.5)) as fast:
        OpenAI.init_api_client("a", base_url=slow.url, api_key="k")
        OpenAI.init_api_client("b", base_url=fast.url, api_key="k")
        target = shared(where, slowest_known_last)
        assert [surface.chat(target).client_name for _ in range(2)] == ["a", "b"]
        surface.chat(target)
    assert seen[0] == {"a": None, "b": None, "c": None}
    assert seen[2]["a"] == pytest.approx(4.0, rel=0.1) and seen[2]["b"] == pytest.approx(0.5, rel=0.1)


@everywhere
def test_cooldowns_come_after_the_function(surface, servers, where):
    target = shared(where, reverse)
    servers[2].always(Fault.rate_limit(retry_after=30))
    assert tried(surface.chat(target)) == "cb"
    assert tried(surface.chat(target)) == "b" and asked(servers) == [0, 2, 1]


def test_a_model_and_a_weight_are_those_of_the_member(surface):
    shown = []
    OpenAI.init_api_client("a", base_url=OpenAI["a"].base_url, api_key="k", default_completion_model="mine")
    target = OpenAI.pool(
        "mine",
        clients=["a", "b"],
        strategy=lambda members, _now, _streamed: shown.extend(members) or members,
        weights={"a": 7},
    )
    surface.call(target, "completions.create", prompt="x")
    surface.call(target, "images.generate", prompt="x")
    assert [one.model for one in shown] == ["mine", "gpt-3.5-turbo-instruct", None, None]
    assert [one.weight for one in shown[:2]] == [7, 2]


def test_where_one_client_is_left_there_is_nothing_to_choose(surface):
    calls = []
    OpenAI.init_api_client("a", base_url=OpenAI["a"].base_url, api_key="k", models=["only-here"])
    for name in "bc":
        OpenAI.init_api_client(name, base_url=OpenAI[name].base_url, api_key="k", excluded_models=["only-here"])
    target = OpenAI.pool("mine", clients=NAMES, strategy=lambda *given: calls.append(given))
    assert surface.chat(target, model="only-here").client_name == "a" and calls == []


@everywhere
def test_two_clients_without_names_are_two_members(surface, servers, where):
    unnamed = [surface.track(OpenAI(base_url=server.url, api_key="k")) for server in servers[:2]]
    target = ClientPool("own", unnamed, strategy=reverse) if where == "pool" else shared(where, reverse)
    assert surface.chat(target).text == "You said: Hi"
    assert asked(servers) == ([0, 1, 0] if where == "pool" else [0, 0, 1])


class Cheapest:
    """A strategy with a state."""

    def __init__(self, answer):
        self.answer = answer

    def __call__(self, members, now, streamed):
        return self.answer(members, now, streamed)


async def late(members, _now, _streamed):
    return members


def failing(_members, _now, _streamed):
    raise KeyError("mine")


WRONG = [
    (lambda members, *_: [members[0], members[1], members[0]], "returned the client 'a' twice"),
    (
        lambda *_: [Member(name="a", model=None, weight=1, latency=None)],
        "returned a member 'a' that is none of the members that it was given",
    ),
    (lambda members, *_: [dataclasses.replace(members[2])], "returned a member 'c' that is none of the members"),
    (lambda members, *_: [members[0].name], "returned str that is none of the members that it was given"),
    (lambda *_: None, "returned NoneType, expected a sequence of the members that it was given"),
    (lambda *_: "abc", "returned str, expected a sequence of the members that it was given"),
    (lambda members, *_: iter(members), "returned tuple_iterator, expected a sequence"),
    (lambda members, *_: set(members), "returned set, expected a sequence"),
    (late, "returned coroutine, expected a sequence"),
    (failing, "raised KeyError"),
    (lambda members: members, "raised TypeError"),
]


@everywhere
@pytest.mark.spread
@pytest.mark.parametrize(("function", "message"), WRONG)
def test_what_is_no_order_is_an_error_before_anything_is_sent(surface, servers, where, function, message):
    owner = "pool 'mine'" if where == "pool" else "the rotating clients"
    target = shared(where, Cheapest(function))
    with pytest.raises(UsageError) as caught:
        surface.chat(target)
    assert str(caught.value).startswith(f"the strategy 'Cheapest' of {owner} {message}")
    assert asked(servers) == [0, 0, 0] and OpenAI.ledger.rows == []


def test_the_error_of_a_function_is_the_cause(surface):
    with pytest.raises(UsageError, match="the strategy 'failing' of pool 'mine' raised KeyError") as caught:
        surface.chat(OpenAI.pool("mine", clients=NAMES, strategy=failing))
    assert isinstance(caught.value.__cause__, KeyError)


def test_how_a_pool_shows_its_function(surface, servers):
    pool = OpenAI.pool("mine", clients=NAMES, strategy=reverse)
    assert pool.strategy is reverse and repr(pool) == "<ClientPool 'mine' of 'a', 'b', 'c', reverse>"
    nameless = OpenAI.pool("mine", clients=NAMES, strategy=partial(reverse))
    assert repr(nameless).endswith(", partial>") and surface.chat(nameless).client_name == "c"
    with pytest.raises(ConfigurationError, match="seed: it means nothing with a function as the strategy"):
        OpenAI.pool("mine", clients=NAMES, strategy=reverse, seed=3)
    with pytest.raises(ConfigurationError, match="pool 'mine': without clients"):
        OpenAI.pool("mine", strategy=reverse)
    OpenAI.configure(rotation_strategy=reverse)
    assert get_settings().rotation_strategy is reverse


# --- many prompts ---------------------------------------------------------------------------------------------------


@everywhere
def test_the_many_prompt_helpers_choose_once_a_call(surface, servers, where):
    target = shared(where, "round_robin")
    call = target.acreate_chat if surface.asynchronous else target.create_chats
    replies = [surface.run(call([{"role": "user", "content": "Hi"}], MODEL))[0] for _ in servers]
    assert [reply.client_name for reply in replies] == list(NAMES)


@everywhere
def test_one_client_that_ignores_errors_is_enough_for_many_prompts(surface, servers, where):
    for server in servers:
        server.always(400)
    target = shared(where, "priority")
    call = target.acreate_chat if surface.asynchronous else target.create_chats
    conversations = [{"role": "user", "content": "Hi"}]
    with pytest.raises(BadRequestError):
        surface.run(call(conversations, MODEL))
    OpenAI.init_api_client("c", base_url=servers[2].url, api_key="sk-c", ignore_errors=True)
    (result,) = surface.run(
        (target.acreate_chat if surface.asynchronous else target.create_chats)(conversations, MODEL)
    )
    assert isinstance(result, BadRequestError)
