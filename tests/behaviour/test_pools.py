"""Pools: calls go to whoever can serve them, on to the next when one fails, and leave alone what rests."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import math
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from async_openai import (
    APIConnectionError,
    APIError,
    AsyncOpenAI,
    AuthenticationError,
    AzureOpenAI,
    BadRequestError,
    ChatRequest,
    ClientCooldown,
    ClientRest,
    ConfigurationError,
    InternalServerError,
    InvalidParameterError,
    NotFoundError,
    OpenAI,
    RateLimitError,
    UnknownClientError,
    UsageError,
    get_settings,
    settings,
)
from async_openai.errors import NoUsableClientError, UnknownModelError
from async_openai.pool import ClientPool
from async_openai.testing import Fault, Server, refused_url

# Pools have blocking and async_ methods, as `OpenAI` has.
pytestmark = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Hi"}]
NAMES = ("a", "b", "c")
CHAT = "/chat/completions"


def fingerprint(key):
    return hashlib.sha256(key.encode()).hexdigest()[:8]


@pytest.fixture
def servers(clock):
    """Three servers, and a clock that moves by waits alone."""
    assert clock.sleeps == []
    with Server() as first, Server() as second, Server() as third:
        yield [first, second, third]


@pytest.fixture
def clients(servers):
    """A named client of each."""
    return [
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}")
        for name, server in zip(NAMES, servers, strict=True)
    ]


@pytest.fixture
def pool(clients):
    """A pool of all three, in order."""
    return OpenAI.pool("all", clients=NAMES)


def asked(servers):
    """How many requests each server got."""
    return [len(server.requests) for server in servers]


def served(surface, target, count=1, **more):
    """Which clients answered so many calls."""
    return "".join(surface.chat(target, **more).client_name for _ in range(count))


def failure(surface, target, kind=APIError, **more):
    with pytest.raises(kind) as caught:
        surface.chat(target, **more)
    return caught.value


def tried(error):
    """Who was asked, by an error."""
    return "".join(attempt.client for attempt in error.attempts)


# --- what a pool offers ---------------------------------------------------------------------------------------------

INFERENCE = [
    ("chat.completions.create", {"model": MODEL, "messages": MESSAGES}),
    ("chat.create", {"model": MODEL, "messages": MESSAGES}),
    ("chat_create", {"model": MODEL, "messages": MESSAGES}),
    ("completions.create", {"prompt": "x"}),
    ("embeddings.create", {"model": "m", "input": "x"}),
    ("moderations.create", {"input": "x"}),
    ("responses.create", {"model": MODEL, "input": "x"}),
    ("images.generate", {"prompt": "x"}),
    ("images.edit", {"prompt": "x", "image": b"\x89PNG"}),
    ("audio.speech.create", {"model": "tts-1", "input": "x", "voice": "alloy"}),
    ("audio.transcriptions.create", {"model": "whisper-1", "file": b"RIFF"}),
    ("edits.create", {"model": "m", "instruction": "x"}),
]


@pytest.mark.parametrize(("path", "parameters"), INFERENCE)
def test_every_inference_call_moves_on(surface, servers, pool, path, parameters):
    servers[0].always(500)
    for path_, reply in (
        ("/moderations", {"id": "m", "model": "m", "results": []}),
        ("/audio/speech", b"RIFF"),
        ("/audio/transcriptions", {"text": "x"}),
    ):
        servers[1].route("POST", path_, lambda _, reply=reply: (200, {}, reply))
    surface.call(pool, path, **parameters)
    assert asked(servers) == [1, 1, 0]
    assert servers[0].requests[0].path == servers[1].requests[0].path


def test_it_is_what_a_client_is(surface, servers, pool):
    request = ChatRequest(model=MODEL, messages=MESSAGES)
    assert surface.call(pool, "send", request).client_name == "a"
    body = {"model": MODEL, "messages": MESSAGES}
    assert surface.call(pool, "post", "/chat/completions", body=body, cast_to=dict)["model"] == MODEL
    raw = surface.call(pool.chat.completions.with_raw_response, "create", **body)
    assert raw.status_code == 200
    assert isinstance(pool, ClientPool) and repr(pool) == "<ClientPool 'all' of 'a', 'b', 'c', priority>"


def test_streams_move_on_too(surface, servers, pool):
    servers[0].always(Fault.rate_limit(retry_after=9))
    outcome = surface.stream(pool)
    assert outcome.error is None and outcome.text == "You said: Hi" and asked(servers) == [1, 1, 0]
    assert surface.stream(pool).text == "You said: Hi" and asked(servers) == [1, 2, 0]


def test_many_prompts_on_a_pool(surface, servers, pool):
    servers[0].always(500)
    if surface.asynchronous:
        replies = surface.run(pool.acreate_chat(MESSAGES * 9, MODEL))
    else:
        replies = pool.create_chats(MESSAGES * 9, MODEL)
    assert [reply.text for reply in replies] == ["You said: Hi"] * 9
    assert {reply.client_name for reply in replies} == {"b"} and asked(servers)[1:] == [9, 0]
    before = asked(servers)[0]
    # It rests now: nobody asks it.
    if surface.asynchronous:
        surface.run(pool.acreate_chat(MESSAGES * 5, MODEL))
    else:
        pool.create_chats(MESSAGES * 5, MODEL)
    assert asked(servers) == [before, 14, 0]


def test_a_pool_of_clients_that_nobody_registered(surface, servers):
    first = surface.track(OpenAI(base_url=servers[0].url, api_key="sk-1"))
    second = AsyncOpenAI(base_url=servers[1].url, api_key="sk-2")
    azure = AzureOpenAI(azure_endpoint=servers[2].azure_url, api_key="az-key")
    pool = ClientPool("mine", [first, second, azure])
    servers[0].always(500)
    assert surface.chat(pool).text == "You said: Hi" and asked(servers) == [1, 1, 0]
    servers[1].always(401)
    assert surface.chat(pool).client_name == "az" and asked(servers) == [1, 2, 1]
    assert servers[2].requests[0].azure and OpenAI.ledger.rows == []
    assert [len(client.ledger) for client in (first, second, azure)] == [1, 2, 1]
    with pytest.raises(ConfigurationError, match="pool 'mine': 'a' is a name, expected a client"):
        ClientPool("mine", ["a"])
    azure.close()
    surface.run(second.close())


def test_a_pool_sees_its_clients_as_they_are_now(surface, servers, pool):
    OpenAI.init_api_client("a", base_url=servers[2].url, api_key="sk-new")
    assert served(surface, pool) == "a" and asked(servers) == [0, 0, 1]
    OpenAI["a"].close()
    assert served(surface, pool) == "b"
    OpenAI.init_api_client("a", base_url=servers[2].url)
    assert served(surface, pool) == "b"
    # It had no key.
    OpenAI["a"].api_key = "sk-a"
    assert served(surface, pool) == "a" and keys(servers[2])[-1] == "sk-a"
    OpenAI.init_api_client("a", base_url=servers[2].url, api_key="sk-a", models=["another"])
    assert served(surface, pool) == "b" and served(surface, pool, model="another") == "a"


def test_a_pool_of_more_models_than_it_keeps(surface, servers, pool):
    models = [f"model-{number}" for number in range(300)]
    assert {served(surface, pool, model=model) for model in models} == {"a"}
    servers[0].always(500)
    assert served(surface, pool, model=models[0]) == "b" == served(surface, pool, model=models[0])
    assert asked(servers) == [301, 2, 0]


def test_a_pool_is_kept_by_its_name_until_reset(surface, servers, pool):
    assert OpenAI.pool("all") is pool
    again = OpenAI.pool("all", clients=["b", "a"], strategy="round_robin")
    assert OpenAI.pool("all") is again and [client.name for client in again.clients] == ["b", "a"]
    with pytest.raises(UnknownClientError, match="there is no pool 'al'; did you mean 'all'"):
        OpenAI.pool("al")
    OpenAI.reset()
    with pytest.raises(UnknownClientError, match=r"there is no pool 'all'; OpenAI.pool\(name, clients=\[...\]\) makes"):
        OpenAI.pool("all")


@pytest.mark.usefixtures("clients")
@pytest.mark.spread
@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"strategy": "priorty"},
            r"strategy: expected one of priority, .*, or a function, got another str \(did you mean 'priority'\?\)",
        ),
        ({"strategy": None}, "strategy: expected one of"),
        ({"clients": []}, "clients: expected at least one client, got none"),
        ({"clients": [[]]}, "clients: expected at least one client, got none"),
        ({"clients": "ab"}, "clients: expected a list of clients or their names, got str"),
        ({"clients": 3}, "clients: expected a list of clients or their names, got int"),
        ({"clients": ["a", 3]}, "clients: expected clients or their names, got int"),
        ({"clients": ["a", "bb"]}, "there is no client 'bb'; "),
        ({"clients": ["a", ["b", "a"]]}, "clients: 'a' is there twice"),
        ({"weights": {"aa": 1}}, "weights: 'aa' is not a client of the pool; did you mean 'a'"),
        ({"weights": {"a": -1}}, "weights: 'a': expected a number of at least 0, got -1"),
        ({"weights": {"a": math.inf}}, "weights: 'a': expected a number of at least 0, got inf"),
        ({"weights": {"a": 1}}, "weights: they mean nothing with the strategy 'priority', only with 'weighted'"),
        ({"clients": None, "strategy": "weighted"}, "pool 'wrong': without clients=.* no options go with it"),
        ({"clients": None, "seed": 0}, "pool 'wrong': without clients=.* no options go with it"),
        ({"parameters": {"bb": {}}}, "parameters: 'bb' is not a client of the pool; did you mean 'b'"),
        ({"parameters": [("a", {})]}, "parameters: expected a mapping, got list"),
        ({"parameters": {"a": None}}, "parameters: 'a': expected a mapping, got None"),
        ({"parameters": {"a": {3: 1}}}, "parameters: 'a': expected names of parameters, got int"),
        ({"parameters": {"a": {"model": "m"}}}, "parameters: 'a': 'model' cannot be another one here: aliases="),
        ({"parameters": {"a": {"timeout": 3}}}, "parameters: 'a': 'timeout' is an option of a call, expected a param"),
        ({"parameters": {"a": {"seed": object()}}}, "parameters: 'a': 'seed': expected what JSON can hold, got object"),
        ({"clients": None, "parameters": {"a": {}}}, "pool 'wrong': without clients=.* no options go with it"),
        ({"weights": {"a": True}}, "weights: 'a': expected a number of at least 0, got True"),
    ],
)
def test_wrong_arguments(surface, options, message):
    with pytest.raises(ConfigurationError, match=message):
        OpenAI.pool("wrong", **{"clients": ["a", "b"], **options})
    with pytest.raises(UnknownClientError):
        OpenAI.pool("wrong")


@pytest.mark.usefixtures("clients")
def test_a_client_by_its_name_and_as_it_is_are_one(surface):
    with pytest.raises(ConfigurationError, match="clients: 'a' is there twice"):
        OpenAI.pool("wrong", clients=["a", OpenAI["a"]])


# --- strategies -----------------------------------------------------------------------------------------------------


def test_priority_goes_by_the_order(surface, servers, pool):
    assert served(surface, pool, 3) == "aaa"
    servers[0].always(500)
    servers[1].always(500)
    assert served(surface, pool, 2) == "cc" and asked(servers) == [4, 1, 2]


def test_a_group_shares_and_spills_over(surface, servers, clients):
    pool = OpenAI.pool("grouped", clients=[["a", "b"], "c"], seed=1)
    first = Counter(served(surface, pool, 30))
    assert set(first) == {"a", "b"} and min(first.values()) > 5
    for server in servers[:2]:
        server.always(Fault.rate_limit(retry_after=30))
    assert served(surface, pool, 3) == "ccc" and servers[2].requests[0].json["model"] == MODEL


@pytest.mark.usefixtures("clients")
def test_the_same_seed_gives_the_same_picks(surface):
    def picks(seed):
        return served(surface, OpenAI.pool("p", clients=[list(NAMES)], seed=seed), 12)

    assert picks(3) == picks(3) != picks(4)


@pytest.mark.usefixtures("clients")
def test_round_robin(surface):
    assert served(surface, OpenAI.pool("p", clients=NAMES, strategy="round_robin"), 7) == "abcabca"


def test_weighted(surface, servers, clients):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", weight=3)
    pool = OpenAI.pool("p", clients=NAMES, strategy="weighted", weights={"c": 0}, seed=5)
    found = Counter(served(surface, pool, 60))
    assert found["c"] == 0 and found["a"] == pytest.approx(45, abs=9)
    # The one without weight is the last resort.
    for server in servers[:2]:
        server.always(500)
    assert served(surface, pool) == "c"


def test_lowest_latency(surface, clock):
    def taking(seconds):
        def answer(_request):
            clock.advance(seconds)
            return "late"

        return answer

    with Server(answer=taking(4.0)) as slow, Server(answer=taking(0.5)) as fast:
        for name, server in (("slow", slow), ("fast", fast)):
            OpenAI.init_api_client(name, base_url=server.url, api_key="k")
        pool = OpenAI.pool("p", clients=["slow", "fast"], strategy="lowest_latency")
        # Each is tried once; then the fast one serves.
        assert asked_after(surface, pool, 6, slow, fast) == [1, 5]
        # What is known of the slow one fades: some minutes later it has another chance.
        for _ in range(8):
            clock.advance(60)
            surface.chat(pool)
        assert len(slow.requests) > 1


def asked_after(surface, pool, count, *servers):
    for _ in range(count):
        surface.chat(pool)
    return asked(servers)


@pytest.mark.usefixtures("clients")
def test_the_default_pool_has_a_strategy_too(surface, servers):
    OpenAI.configure(enable_rotating_clients=True, rotation_strategy="round_robin")
    assert served(surface, OpenAI, 5) == "abcab"
    OpenAI.configure(rotation_strategy="priority")
    assert served(surface, OpenAI, 2) == "aa"


def test_priorities_of_clients_make_the_groups_of_the_default_pool(surface, servers, clients):
    OpenAI.configure(enable_rotating_clients=True)
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", priority=2)
    OpenAI.init_api_client("c", base_url=servers[2].url, api_key="sk-c", priority=-1)
    for server in servers:
        server.always(500)
    assert tried(failure(surface, OpenAI, max_retries=0)) == "cba"


# --- who can serve a model ------------------------------------------------------------------------------------------


def test_models_and_excluded_models(surface, servers, clients):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", models=["gpt-4o", "o3"])
    OpenAI.init_api_client("b", base_url=servers[1].url, api_key="sk-b", excluded_models=["gpt-4o", "o3"])
    pool = OpenAI.pool("p", clients=["a", "b"])
    found = [served(surface, pool, model=model) for model in ("gpt-4o", "o3", "gpt-4o-mini", "whatever")]
    assert found == ["a", "a", "b", "b"]
    servers[0].always(500)
    # The other one does not serve it, so nobody else is asked.
    error = failure(surface, pool, InternalServerError, model="o3", max_retries=0)
    assert tried(error) == "a" and asked(servers)[1] == 2


@pytest.mark.spread
@pytest.mark.parametrize(
    ("model", "hint"), [("gpt-4o-mni", "'gpt-4o-mini'"), ("gpt-5-prd", "'gpt-5-prod'"), ("zzz", "'gpt-4o-mini', ")]
)
def test_a_model_that_nobody_serves_is_told_with_the_nearest(surface, servers, clients, model, hint):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", models=["gpt-4o-mini", "o3"])
    OpenAI.init_api_client("b", base_url=servers[1].url, api_key="sk-b", models="gpt-5-prod")
    pool = OpenAI.pool("p", clients=["a", "b"])
    with pytest.raises(UnknownModelError) as caught:
        surface.chat(pool, model=model)
    text = str(caught.value)
    assert f"no client serves the model {model!r} (asked were 'a', 'b'); the nearest are {hint}" in text
    assert isinstance(caught.value, InvalidParameterError) and caught.value.param == "model"
    assert asked(servers) == [0, 0, 0]


def test_an_azure_client_with_a_mapping_serves_what_is_mapped(surface, servers, clients):
    mapping = {"gpt-4o": "my-4o"}
    OpenAI.init_api_client("az", azure_endpoint=servers[1].azure_url, api_key="az-key", azure_model_mapping=mapping)
    pool = OpenAI.pool("p", clients=["az", "a"])
    assert [served(surface, pool, model=model) for model in ("gpt-4o", "my-4o", "gpt-4o-mini")] == ["az", "az", "a"]
    assert [request.deployment for request in servers[1].requests] == ["my-4o", "my-4o"]
    servers[1].always(500)
    assert served(surface, pool, model="gpt-4o") == "a" and servers[0].requests[-1].json["model"] == "gpt-4o"


def test_an_azure_client_without_a_mapping_may_serve_anything(surface, servers, clients):
    OpenAI.init_api_client("az", azure_endpoint=servers[1].azure_url, api_key="az-key")
    pool = OpenAI.pool("p", clients=["az", "a"])
    assert served(surface, pool, model="gpt-4o") == "az"
    OpenAI.init_api_client("az", azure_endpoint=servers[1].azure_url, api_key="az-key", azure_deployment="one")
    assert served(surface, pool, model="anything") == "az" and servers[1].requests[-1].deployment == "one"


def test_no_host_is_asked_for_what_is_another_one_s_own(surface, servers):
    for name, provider, server in zip(NAMES, ("openai", "anthropic", "groq"), servers, strict=True):
        OpenAI.init_api_client(name, provider=provider, base_url=server.url, api_key="k")
    pool = OpenAI.pool("p", clients=["a", "b"])
    assert [served(surface, pool, model=model) for model in ("gpt-4o", "claude-sonnet-4-5", "ft:gpt-4o:x")] == [
        "a",
        "b",
        "a",
    ]
    with pytest.raises(UnknownModelError):
        surface.chat(pool, model="gemini-2.5-pro")
    # A host of others' models may have any.
    assert served(surface, OpenAI.pool("p", clients=NAMES), model="gemini-2.5-pro") == "c"
    assert asked(servers) == [2, 1, 1]


@pytest.mark.parametrize("where", ["setting", "pool"])
def test_aliases(surface, servers, clients, where):
    aliases = {"smart": {"openai": "gpt-5", "az": "gpt-5-prod", "b": "llama-3"}}
    if where == "setting":
        OpenAI.configure(model_aliases=aliases)
    OpenAI.init_api_client("a", provider="openai", base_url=servers[0].url, api_key="sk-a")
    OpenAI.init_api_client("b", base_url=servers[1].url, api_key="sk-b")
    OpenAI.init_api_client("az", azure_endpoint=servers[2].azure_url, api_key="az-key")
    pool = OpenAI.pool("p", clients=["a", "b", "az"], aliases=aliases if where == "pool" else None)
    servers[0].always(500)
    servers[1].always(500)
    reply = surface.chat(pool, model="smart")
    assert reply.client_name == "az"
    assert [servers[0].requests[0].json["model"], servers[1].requests[0].json["model"]] == ["gpt-5", "llama-3"]
    assert servers[2].requests[0].deployment == "gpt-5-prod"
    # The ledger has it as the user names it.
    assert {row.model_asked for row in OpenAI.ledger.rows} == {"smart"}
    assert [attempt.model for attempt in reply.failed_attempts] == ["gpt-5", "llama-3"]


def test_who_has_nothing_under_an_alias_is_not_asked_for_it(surface, servers, clients):
    pool = OpenAI.pool("p", clients=NAMES, aliases={"smart": {"b": "x"}})
    assert served(surface, pool, model="smart") == "b" and served(surface, pool, model="x") == "a"
    with pytest.raises(UnknownModelError, match="no client serves the model 'smart'"):
        surface.chat(OpenAI.pool("q", clients=["a"], aliases={"smart": {"b": "x"}}), model="smart")


# --- parameters of members ------------------------------------------------------------------------------------------


def bodies(server):
    return [request.json for request in server.requests]


def test_a_parameter_that_only_the_first_one_knows_fails_no_other(surface, servers, clients):
    own = {"b": {"reasoning_effort": None, "temperature": 0.2, "top_k": 5, "think": None, "min_p": None}}
    pool = OpenAI.pool("p", clients=["a", "b"], parameters=own)
    servers[0].script(500, 500, 500)
    given = {"reasoning_effort": "low", "top_p": 0.5, "think": True, "extra_body": {"min_p": 0.1, "top_a": 1}}
    assert surface.chat(pool, **given).client_name == "b"
    first, second = bodies(servers[0])[0], bodies(servers[1])[0]
    assert first.pop("messages") == second.pop("messages")
    assert first == {"model": MODEL, "reasoning_effort": "low", "top_p": 0.5, "think": True, "min_p": 0.1, "top_a": 1}
    assert second == {"model": MODEL, "temperature": 0.2, "top_p": 0.5, "top_k": 5, "top_a": 1}
    # What a client is not named for, or is called by itself, goes as it was given.
    surface.chat(OpenAI["b"], **given)
    assert bodies(servers[1])[1].keys() == {*first, "messages"}


def test_a_parameter_of_a_member_goes_where_there_is_such_a_parameter(surface, servers, clients):
    own = {"a": {"temperature": 0.2, "top_k": 5, "dimensions": 8, "seed": None}}
    pool = OpenAI.pool("p", clients=["a", "b"], parameters=own)
    surface.call(pool, "embeddings.create", model="m", input="x")
    surface.call(pool, "completions.create", model="m", prompt="x", seed=3, temperature=1, top_k=1)
    surface.call(pool, "responses.create", model="m", input="x", previous_response_id="resp_1")
    surface.call(pool, "post", "/chat/completions", body={"model": "m", "seed": 1, "messages": MESSAGES}, cast_to=dict)
    embedding, completion, response, posted = bodies(servers[0])
    assert embedding["dimensions"] == 8 and embedding.keys() & {"temperature", "top_k"} == set()
    assert (completion["temperature"], completion["top_k"]) == (0.2, 5) and "seed" not in completion
    assert response["temperature"] == 0.2 and response.keys() & {"top_k", "dimensions"} == set()
    assert posted == {"model": "m", "messages": MESSAGES, "temperature": 0.2, "top_k": 5, "dimensions": 8}


def test_what_is_said_of_usage_in_streams_can_be_left_out_for_one(surface, servers):
    for name, server in zip(NAMES, servers, strict=True):
        OpenAI.init_api_client(name, provider="openai", base_url=server.url, api_key="k")
    pool = OpenAI.pool("p", clients=["a", "b"], parameters={"b": {"stream_options": None}})
    servers[0].always(500)
    for options in ({}, {"stream_options": {"include_usage": True}}):
        assert surface.stream(pool, **options).text == "You said: Hi"
        assert "stream_options" in bodies(servers[0])[0] and "stream_options" not in bodies(servers[1])[-1]


def test_a_form_has_a_member_s_parameters_too(surface, servers, clients):
    pool = OpenAI.pool("p", clients=["a", "b"], parameters={"b": {"language": None, "prompt": "names"}})
    servers[0].always(500)
    servers[1].route("POST", "/audio/transcriptions", lambda _: (200, {}, {"text": "x"}))
    surface.call(pool, "audio.transcriptions.create", model="whisper-1", file=b"RIFF", language="en")
    first, second = (server.requests[0].form.fields for server in servers[:2])
    assert first["language"] == "en" and "prompt" not in first
    assert second["prompt"] == "names" and "language" not in second


# --- keys are members -----------------------------------------------------------------------------------------------


@pytest.fixture
def keyed(servers):
    """One client with three keys."""
    return OpenAI.init_api_client("keyed", base_url=servers[0].url, api_key=["sk-0", "sk-1", "sk-2"])


def keys(server):
    return [request.key for request in server.requests]


def test_a_rate_limit_rests_that_key_for_that_model(surface, servers, clock, keyed):
    servers[0].script(Fault.rate_limit(retry_after=40), key="sk-1")
    for _ in range(6):
        surface.chat(keyed)
    # The second call meets it and goes on at once; from then on the key is left alone.
    assert keys(servers[0]) == ["sk-0", "sk-1", "sk-2", "sk-2", "sk-0", "sk-2", "sk-2"] and clock.sleeps == []
    servers[0].clear(journal=True)
    for _ in range(3):
        surface.chat(keyed, model="another")
    assert sorted(keys(servers[0])) == ["sk-0", "sk-1", "sk-2"]
    servers[0].clear(journal=True)
    clock.advance(40)
    for _ in range(3):
        surface.chat(keyed)
    assert sorted(keys(servers[0])) == ["sk-0", "sk-1", "sk-2"]


def test_a_copy_knows_what_its_client_knows(surface, servers, keyed):
    servers[0].always(Fault.unauthorized(), key="sk-1")
    for _ in range(6):
        surface.chat(keyed.with_options(max_retries=0))
    # The keys are used in turn, and the refused one is asked once.
    assert Counter(keys(servers[0])) == {"sk-0": 2, "sk-1": 1, "sk-2": 4}
    # One with other keys, or elsewhere, knows nothing of it.
    servers[1].always(Fault.unauthorized(), key="sk-1")
    surface.chat(keyed.with_options(base_url=servers[1].url, api_key=["sk-1", "sk-2"]))
    surface.chat(keyed.with_options(base_url=servers[2].url))
    assert keys(servers[1]) == ["sk-1", "sk-2"] and keys(servers[2]) == ["sk-0"]
    # Nor does one of another project: limits are a project's own.
    assert keyed.with_options(project="other")._target.health is not keyed._target.health
    assert keyed.with_options(default_headers={"x-a": "1"})._target.health is keyed._target.health


def test_a_401_on_one_of_three_keys(surface, servers, clock, keyed, caplog):
    servers[0].always(Fault.unauthorized(), key="sk-1")
    with caplog.at_level(logging.WARNING, logger="async_openai"):
        for _ in range(9):
            surface.chat(keyed)
        clock.advance(1e6)
        for _ in range(9):
            surface.chat(keyed, model="another")
    found = Counter(keys(servers[0]))
    assert found["sk-1"] == 1 and found["sk-0"] + found["sk-2"] == 18
    warnings = [record.getMessage() for record in caplog.records]
    expected = f"client 'keyed', key {fingerprint('sk-1')} rests until it is configured anew: credentials"
    assert warnings == [expected] and "sk-1" not in warnings[0]
    # Configured anew, it is asked again.
    servers[0].clear(journal=True)
    keyed.api_key = ["sk-0", "sk-1", "sk-2"]
    for _ in range(3):
        surface.chat(keyed)
    assert sorted(keys(servers[0])) == ["sk-0", "sk-1", "sk-2"]


def test_a_key_without_credit_rests_for_long(surface, servers, clock, keyed):
    servers[0].always(Fault.insufficient_quota(headers={"x-ratelimit-reset-requests": "10ms"}), key="sk-0")
    for _ in range(4):
        surface.chat(keyed, model="one")
    clock.advance(599)
    for _ in range(4):
        surface.chat(keyed, model="two")
    assert Counter(keys(servers[0]))["sk-0"] == 1
    clock.advance(2)
    for _ in range(4):
        surface.chat(keyed)
    assert Counter(keys(servers[0]))["sk-0"] == 2
    clock.advance(1000)
    for _ in range(4):
        surface.chat(keyed)
    # Twice as long the second time.
    assert Counter(keys(servers[0]))["sk-0"] == 2


def test_all_keys_used_up_move_the_call_to_the_next_client(surface, servers, clients, clock, keyed):
    servers[0].always(Fault.rate_limit(retry_after=30))
    pool = OpenAI.pool("p", clients=["keyed", "b"])
    assert served(surface, pool, 3) == "bbb" and asked(servers) == [3, 3, 0] and clock.sleeps == []
    status = pool.status()
    assert [(row.key, row.model, row.cause) for row in status if row.key] == [
        (fingerprint(key), MODEL, "rate limit") for key in ("sk-0", "sk-1", "sk-2")
    ]


# --- what rests -----------------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (Fault.rate_limit(retry_after=7), 7),
        (Fault.rate_limit(retry_after=0.5), 0.5),
        (Fault.rate_limit(retry_after_ms=250), 0.25),
        (Fault.rate_limit(retry_after=900), 900),
        (Fault(status=429, headers={"x-ratelimit-reset-tokens": "6m0s"}), 360),
        (Fault.rate_limit(retry_after_ms=4000, headers={"retry-after-ms": None}), 4),  # in the text
        (Fault(status=429), 1),
        (Fault.overloaded(retry_after=20), 20),
        (Fault.server_error(), 1),
        (Fault.html(), 1),
        (Fault.disconnect(), 1),
        (Fault(status=408), 1),
        (Fault.model_not_found(), 300),
        (Fault.insufficient_quota(), 600),
    ],
)
@pytest.mark.usefixtures("pool")
def test_who_fails_is_left_alone_for_a_while(surface, servers, clock, fault, seconds):
    pool = OpenAI.pool("all")
    servers[0].script(fault)
    assert served(surface, pool, 3) == "bbb" and asked(servers) == [1, 3, 0]
    clock.advance(seconds - 0.01)
    assert served(surface, pool) == "b"
    clock.advance(0.02)
    assert served(surface, pool) == "a"
    # What refused the first call it got opens at a pace.
    clock.advance(0.25)
    assert served(surface, pool) == "a"
    assert clock.sleeps == []


def test_a_missing_deployment_rests_for_its_model_only(surface, servers, clients):
    OpenAI.init_api_client("az", azure_endpoint=servers[0].azure_url, api_key="az-key")
    pool = OpenAI.pool("p", clients=["az", "b"])
    servers[0].always(Fault.model_not_found(), deployment="gpt-9")
    assert [served(surface, pool, model=model) for model in ("gpt-9", "gpt-9", "gpt-4o", "gpt-9")] == [
        "b",
        "b",
        "az",
        "b",
    ]
    assert [request.deployment for request in servers[0].requests] == ["gpt-9", "gpt-4o"]


def test_a_breaker_rests_ever_longer_and_is_probed_by_one_call(surface, servers, clock, pool):
    servers[0].always(500)
    for rest in (1, 2, 4, 8, 16, 32, 60, 60):
        before = asked(servers)[0]
        assert served(surface, pool, 2) == "bb" and asked(servers)[0] == before + 1
        (row,) = parts(pool)
        assert (row.state, row.cause, row.rest_left) == ("resting", "unavailable", pytest.approx(rest))
        assert (row.key, row.model, row.endpoint) == (None, MODEL, CHAT) and pool.status()["a"].state == "ready"
        clock.advance(rest)
        assert [row.state for row in parts(pool)] == ["probing"]
    servers[0].clear()
    assert served(surface, pool, 2) == "aa" and parts(pool) == []
    # The next failure is the first again.
    servers[0].script(500)
    assert served(surface, pool) == "b" and parts(pool)[0].rest_left == pytest.approx(1)


def parts(pool):
    """What cools down of the clients, by the status."""
    return [row for row in pool.status() if not row.is_whole]


def test_a_client_as_a_whole_rests_only_where_all_of_it_is_out_of_reach(surface, servers, clock, pool):
    servers[0].script(Fault.html(502))
    assert served(surface, pool, max_retries=1) == "b"
    row = pool.status()["a"]
    assert (row.state, row.cause, row.rest_left) == ("resting", "unavailable", pytest.approx(1)) and parts(pool) == []
    assert surface.call(pool, "embeddings.create", model="m", input="x").client_name == "b"
    clock.advance(1)
    assert pool.status()["a"].state == "probing" and served(surface, pool) == "a"


@pytest.mark.spread
@pytest.mark.parametrize(
    "fault",
    [
        Fault.server_error(),
        Fault(status=501, body={"error": {"code": 501, "message": "no embeddings", "type": "not_supported_error"}}),
        Fault(status=500, body={"error": {"message": "litellm.APIError: one deployment", "type": None, "code": "500"}}),
        Fault(
            status=200, body={"choices": [{"message": {"content": ""}, "error": {"code": 502, "message": "Upstream"}}]}
        ),
        Fault.html(),
        Fault.disconnect(),
    ],
)
def test_what_fails_takes_nothing_else_away(surface, servers, pool, fault):
    servers[0].always(fault, path=CHAT, model=MODEL)
    assert served(surface, pool, 2) == "bb"
    assert served(surface, pool, model="another") == "a"
    assert surface.call(pool, "completions.create", model=MODEL, prompt="x").client_name == "a"
    assert [(row.client, row.key, row.model, row.endpoint) for row in parts(pool)] == [("a", None, MODEL, CHAT)]


def test_several_models_that_fail_in_a_row_take_their_client_away(surface, servers, clock, pool):
    servers[0].always(500)
    assert [served(surface, pool, model=model) for model in ("one", "two", "three", "four")] == ["b"] * 4
    assert asked(servers)[0] == 3 and pool.status()["a"].state == "resting"
    clock.advance(1)
    servers[0].clear()
    assert served(surface, pool, 2, model="four") == "aa" and pool.status()["a"].state == "ready"


NO_ROUTE = {
    "OpenAI": {"error": {"message": "Invalid URL (POST /v1/responses)", "type": "invalid_request_error"}},
    "FastAPI": {"detail": "Not Found"},
    "Go": "404 page not found",
    "nothing": b"",
}


@pytest.mark.parametrize("host", NO_ROUTE)
def test_a_host_without_a_route_goes_on_serving_all_others(surface, servers, clock, clients, host):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault(status=404, body=NO_ROUTE[host]), path="/responses")
    for model in (MODEL, "another"):
        assert surface.call(pool, "responses.create", model=model, input="x").client_name == "b"
    # Asked once; what is not there for one model is not there for another.
    assert asked(servers) == [1, 2, 0] and served(surface, pool) == "a"
    (row,) = parts(pool)
    assert (row.cause, row.model, row.endpoint, row.rest_left) == (
        "not found",
        None,
        "/responses",
        pytest.approx(300),
    )


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (410, {"error": {"message": f"The model {MODEL} has been retired"}}),
        (400, {"error": {"message": f"The model `{MODEL}` has been decommissioned", "code": "model_decommissioned"}}),
        (404, {"error": {"message": f"The model `{MODEL}` does not exist", "code": "model_not_found"}}),
    ],
)
def test_a_retired_model_is_asked_for_elsewhere(surface, servers, clients, status, body):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault(status=status, body=body), model=MODEL)
    assert served(surface, pool, 2) == "bb" and served(surface, pool, model="another") == "a"
    # It is gone at every endpoint.
    assert surface.call(pool, "completions.create", model=MODEL, prompt="x").client_name == "b"
    assert asked(servers) == [2, 3, 0]
    assert [(row.cause, row.model, row.endpoint) for row in parts(pool)] == [("not found", MODEL, None)]


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, {"error": {"message": "Your credit balance is too low", "type": "invalid_request_error"}}),
        (402, {"error": {"message": "Insufficient Balance", "type": "unknown_error", "code": "invalid_request_error"}}),
        (200, {"choices": [{"message": {"content": ""}, "error": {"code": 402, "message": "Insufficient credits"}}]}),
    ],
)
def test_a_key_without_credit_in_other_words(surface, servers, clients, status, body):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key=["sk-0", "sk-1"])
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault(status=status, body=body), key="sk-0")
    assert served(surface, pool, 3) == "aaa" and Counter(keys(servers[0])) == {"sk-0": 1, "sk-1": 3}
    servers[0].always(Fault(status=status, body=body))
    assert served(surface, pool, 2, model="another") == "bb"
    assert [(row.key, row.cause) for row in parts(pool)] == [(fingerprint(key), "quota") for key in ("sk-0", "sk-1")]


def test_a_client_that_nobody_answers(surface, servers, clients, clock):
    with refused_url() as url:
        OpenAI.init_api_client("a", base_url=url, api_key="sk-a")
        pool = OpenAI.pool("p", clients=["a", "b"])
        reply = surface.chat(pool, max_retries=0)
        assert reply.client_name == "b" and reply.failed_attempts[0].delivery == "unsent"
        assert served(surface, pool, 5) == "bbbbb" and clock.sleeps == []
    assert [row.client for row in OpenAI.ledger.rows if row.error] == ["a"]


@pytest.mark.parametrize("retries", [0, 1])
def test_a_timeout_goes_on_at_the_cost_of_a_retry(surface, servers, clients, retries):
    servers[0].always(Fault.hang())
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", timeout={"read": 0.05})
    pool = OpenAI.pool("p", clients=["a", "b"])
    if retries:
        assert surface.chat(pool, max_retries=1).client_name == "b"
    else:
        error = failure(surface, pool, APIConnectionError, max_retries=0)
        assert tried(error) == "a" and asked(servers) == [1, 0, 0]
    rows = OpenAI.ledger.rows
    assert (rows[0].error, rows[0].may_be_billed) == ("APITimeoutError", True)
    # Either way it rests for the next call.
    assert served(surface, pool) == "b"


@pytest.mark.parametrize("fault", [Fault.disconnect(), Fault(cut_after_bytes=10)])
@pytest.mark.parametrize("where", ["call", "client"])
def test_what_may_be_billed_is_not_repeated_where_that_is_forbidden(surface, servers, clients, fault, where):
    if where == "client":
        OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", retry_unknown=False)
    options = {"retry_unknown": False} if where == "call" else {}
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(fault, 500)
    error = failure(surface, pool, APIConnectionError, max_retries=5, **options)
    assert tried(error) == "a" and asked(servers) == [1, 0, 0]
    assert served(surface, pool, max_retries=5, **options) == "b"


@pytest.mark.parametrize("fault", [Fault.bad_request(), Fault.unprocessable(), Fault(status=413)])
def test_a_wrong_request_is_told_at_once_and_nobody_rests(surface, servers, pool, fault):
    servers[0].script(fault)
    assert tried(failure(surface, pool)) == "a" and asked(servers) == [1, 0, 0]
    assert served(surface, pool) == "a" and {row.state for row in pool.status()} == {"ready"}


# --- prompts that are too long, or filtered -------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["call", "setting"])
def test_a_prompt_that_is_too_long_goes_to_a_model_with_a_larger_window(surface, servers, clients, where):
    OpenAI.configure(fallback_models={"small": ["medium", "large"]} if where == "setting" else None)
    for name, server in zip(NAMES, servers, strict=True):
        OpenAI.init_api_client(name, base_url=server.url, api_key="k", models=["small", "medium"])
    OpenAI.init_api_client("b", base_url=servers[1].url, api_key="k", models=["large"])
    pool = OpenAI.pool("p", clients=["a", "b"])
    for model in ("small", "medium"):
        servers[0].always(Fault.context_length(), model=model)
    options = {"fallback_models": ["medium", "large"]} if where == "call" else {}
    reply = surface.chat(pool, model="small", max_retries=0, **options)
    assert reply.client_name == "b" and reply.model == "large"
    assert [request.json["model"] for server in servers[:2] for request in server.requests] == [
        "small",
        "medium",
        "large",
    ]
    assert [(row.model_asked, row.error) for row in OpenAI.ledger.rows] == [
        ("small", "BadRequestError"),
        ("medium", "BadRequestError"),
        ("large", None),
    ]
    # Nothing rests for it.
    assert {row.state for row in pool.status()} == {"ready"}


def test_without_a_fallback_a_long_prompt_is_a_wrong_request(surface, servers, pool):
    servers[0].always(Fault.context_length())
    assert tried(failure(surface, pool, BadRequestError)) == "a"
    # One that nobody serves is none.
    for client in ("a", "b", "c"):
        OpenAI.init_api_client(client, base_url=servers[0].url, api_key="k", models=[MODEL])
    error = failure(surface, pool, BadRequestError, fallback_models=["unserved"])
    assert error.code == "context_length_exceeded" and tried(error) == "a"


def test_a_fallback_of_one_client_alone(surface, servers):
    client = OpenAI.init_api_client("a", base_url=servers[0].url, api_key="k")
    servers[0].always(Fault.context_length(), model=MODEL)
    assert surface.chat(client, fallback_models=["large"]).model == "large"
    assert tried(failure(surface, client, BadRequestError, fallback_models=[])) == "a"


@pytest.mark.parametrize("where", ["pool", "setting"])
def test_what_one_provider_filters_another_one_may_answer(surface, servers, where):
    for name, provider, server in zip(NAMES, ("openai", "openai", None), servers, strict=True):
        OpenAI.init_api_client(name, provider=provider, base_url=server.url, api_key="k")
    for server in servers[:2]:
        server.always(Fault.content_filter())
    if where == "setting":
        OpenAI.configure(enable_rotating_clients=True, filtered_elsewhere=True)
        target = OpenAI
    else:
        target = OpenAI.pool("p", clients=NAMES, filtered_elsewhere=True)
    # The second client is the same provider's: it would refuse too.
    assert served(surface, target, max_retries=0) == "c" and asked(servers) == [1, 0, 1]
    assert {row.state for row in OpenAI.status()} == {"ready"}
    servers[2].always(Fault.content_filter())
    error = failure(surface, target, BadRequestError, max_retries=3)
    assert error.code == "content_filter" and tried(error) == "ac"


EMPTY = {"index": 0, "message": {"role": "assistant", "content": ""}, "finish_reason": "content_filter"}
EMPTIED = {"id": "c", "object": "chat.completion", "model": "m", "choices": [EMPTY], "usage": {"prompt_tokens": 55}}


@pytest.fixture
def filtered(servers):
    """A pool that goes on where a provider filters, and whose first two clients are one provider's."""
    for name, provider, server in zip(NAMES, ("openai", "openai", None), servers, strict=True):
        OpenAI.init_api_client(name, provider=provider, base_url=server.url, api_key="k")
    return OpenAI.pool("p", clients=NAMES, filtered_elsewhere=True)


@pytest.mark.parametrize("status", [200, 400])
def test_an_answer_of_which_the_filter_left_nothing_is_asked_for_elsewhere(surface, servers, filtered, status):
    servers[0].always(Fault(status=status, body=EMPTIED))
    reply = surface.chat(filtered, max_retries=0)
    assert reply.client_name == "c" and reply.text == "You said: Hi" and asked(servers) == [1, 0, 1]
    assert [attempt.client for attempt in reply.failed_attempts] == ["a"]
    assert parts(filtered) == [] and {row.state for row in filtered.status()} == {"ready"}
    # What it cost is written down.
    first, second = OpenAI.ledger.rows
    assert (first.client, first.status, first.usage.input) == ("a", status, 55) and second.error is None
    raw = surface.call(filtered.chat.completions.with_raw_response, "create", model=MODEL, messages=MESSAGES)
    assert raw.status_code == 200 and asked(servers) == [2, 0, 2]


def test_an_answer_that_the_filter_emptied_everywhere_is_given_as_it_came(surface, servers, filtered):
    for server in servers:
        server.always(Fault(status=200, body=EMPTIED))
    reply = surface.chat(filtered, max_retries=0)
    assert reply.client_name == "c" and reply.choices[0].finish_reason == "content_filter" and reply.text == ""
    assert asked(servers) == [1, 0, 1]
    # Where the others rest, too, and of one client alone.
    servers[2].always(Fault.rate_limit(retry_after=30))
    failure(surface, OpenAI["c"], max_retries=0)
    assert surface.chat(filtered, max_retries=0).client_name == "a"
    assert surface.chat(OpenAI["a"]).choices[0].finish_reason == "content_filter"


@pytest.mark.parametrize("done", [True, False])
def test_a_stream_that_the_filter_ends_before_its_first_word_begins_elsewhere(surface, servers, filtered, done):
    def chunk(delta, finish=None):
        return {"id": "c", "model": "m", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}

    chunks = [chunk({"role": "assistant", "content": ""}), chunk({}, "content_filter")]
    usage = {"id": "c", "model": "m", "choices": [], "usage": {"prompt_tokens": 55, "completion_tokens": 0}}
    events = [f"data: {json.dumps(one)}\n\n" for one in (*chunks, usage)] + ["data: [DONE]\n\n"] * done
    fault = Fault(status=200, content_type="text/event-stream", body="".join(events))
    servers[0].always(fault)
    outcome = surface.stream(filtered, max_retries=0)
    assert outcome.error is None and outcome.text == "You said: Hi" and asked(servers) == [1, 0, 1]
    first = OpenAI.ledger.rows[0]
    assert (first.client, first.usage.input) == ("a", 55)
    # With nobody else it is what it is.
    alone = surface.stream(OpenAI["a"])
    assert alone.error is None and alone.text == "" and alone.stream.complete


def test_by_default_a_filtered_prompt_is_a_wrong_request(surface, servers, pool):
    servers[0].always(Fault.content_filter())
    assert tried(failure(surface, pool, BadRequestError)) == "a" and asked(servers) == [1, 0, 0]


# --- when all rest --------------------------------------------------------------------------------------------------


def test_the_earliest_is_waited_for(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(Fault.rate_limit(retry_after=30))
    servers[1].script(Fault.rate_limit(retry_after=4))
    reply = surface.chat(pool)
    assert reply.client_name == "b" and clock.sleeps == pytest.approx([4]) and asked(servers) == [1, 2, 0]
    row = OpenAI.ledger.rows[-1]
    assert row.waited == pytest.approx(4) and row.attempt == 3


def test_the_next_calls_wait_as_well_and_nobody_is_asked_before(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    for server in servers[:2]:
        server.script(Fault.rate_limit(retry_after=6))
    assert tried(failure(surface, pool, RateLimitError, max_retries=0)) == "ab"
    assert clock.sleeps == []
    assert served(surface, pool, max_retries=0) == "a" and clock.sleeps == pytest.approx([6])


def test_rests_that_last_too_long_are_told_at_once(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault.rate_limit(retry_after=500))
    servers[1].always(Fault.insufficient_quota())
    error = failure(surface, pool, RateLimitError)
    assert tried(error) == "ab" and clock.sleeps == []
    assert error.usable_at == pytest.approx(clock.time() + 500)
    # And the next call is not made at all.
    error = failure(surface, pool, NoUsableClientError)
    assert error.attempts == () and asked(servers) == [1, 1, 0] and error.usable_at == pytest.approx(clock.time() + 500)
    assert "every client that could serve the call rests; nobody can be asked for 500 s" in str(error)


@pytest.mark.parametrize("where", ["call", "client", "environment"])
def test_a_deadline_shorter_than_every_rest_is_told_at_once(surface, servers, clock, monkeypatch, where):
    if where == "environment":
        monkeypatch.setenv("OPENAI_DEADLINE", "5")
    for name, server in zip(("a", "b"), servers, strict=False):
        deadline = {"deadline": 5} if where == "client" else {}
        OpenAI.init_api_client(name, base_url=server.url, api_key="k", **deadline)
        server.always(Fault.rate_limit(retry_after=8))
    pool = OpenAI.pool("p", clients=["a", "b"])
    error = failure(surface, pool, RateLimitError, **({"deadline": 5} if where == "call" else {}))
    assert tried(error) == "ab" and clock.sleeps == [] and error.usable_at == pytest.approx(clock.time() + 8)
    assert "nobody can be asked for 8 s, and the deadline leaves 5 s" in str(error)
    # One that allows the first wait, but not the second.
    assert tried(failure(surface, pool, RateLimitError, max_retries=3, deadline=9)) == "ab"
    assert clock.sleeps == pytest.approx([8])


def test_when_all_keys_are_refused_for_ever_it_is_asked_once_more_by_each_call(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    for server in servers[:2]:
        server.always(Fault.unauthorized())
    assert tried(failure(surface, pool, AuthenticationError)) == "ab"
    error = failure(surface, pool, AuthenticationError)
    assert tried(error) == "a" and error.usable_at is None and clock.sleeps == []
    # Mended at the provider's: the call that tries it finds out.
    servers[0].clear()
    assert served(surface, pool, 2) == "aa"


# --- pinned operations ----------------------------------------------------------------------------------------------


@pytest.mark.spread
@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("models.retrieve", {"model": "m"}),
        ("files.retrieve", {"file_id": "file-1"}),
        ("files.list", {}),
        ("batches.retrieve", {"batch_id": "batch_1"}),
        ("responses.retrieve", {"response_id": "resp_1"}),
        ("responses.create", {"model": MODEL, "input": "x", "previous_response_id": "resp_1"}),
        ("responses.create", {"model": MODEL, "input": "x", "conversation": "conv_1"}),
    ],
)
def test_what_is_stored_with_an_account_never_goes_to_another(surface, servers, pool, path, parameters):
    servers[0].always(500)
    with pytest.raises(InternalServerError) as caught:
        surface.items(pool, path) if path.endswith("list") else surface.call(pool, path, **parameters)
    assert tried(caught.value) == "aaa" and asked(servers)[1:] == [0, 0]
    servers[0].clear()
    servers[0].always(Fault.context_length())
    more = {} if path.endswith("list") else {"fallback_models": ["larger"]}
    with pytest.raises(APIError) as caught:
        surface.items(pool, path) if path.endswith("list") else surface.call(pool, path, **parameters, **more)
    assert tried(caught.value) == "a" and asked(servers)[1:] == [0, 0]


def test_clients_of_one_name_are_told_apart_by_what_they_store(surface, servers):
    first = surface.track(OpenAI(base_url=servers[0].url, api_key="sk-1"))
    second = surface.track(OpenAI(base_url=servers[1].url, api_key="sk-2"))
    told = []
    third = surface.track(
        OpenAI(base_url=servers[2].url, api_key="sk-3", on_failover=lambda attempt, client: told.append(client))
    )
    assert first.name == second.name == third.name
    pool = ClientPool("mine", [first, second, third])
    for server in servers[:2]:
        server.script(500)
    made = surface.call(pool, "responses.create", model=MODEL, input="x")
    assert asked(servers) == [1, 1, 1] and told == ["default"]
    surface.call(pool, "responses.create", model=MODEL, input="y", previous_response_id=made.id)
    assert asked(servers) == [1, 1, 2]


def test_a_404_of_an_id_does_not_keep_calls_from_the_client(surface, servers, pool):
    servers[0].script(404)
    with pytest.raises(NotFoundError):
        surface.call(pool, "files.retrieve", file_id="file-1")
    assert served(surface, pool) == "a"


# --- together -------------------------------------------------------------------------------------------------------


def at_once(surface, target, count, **more):
    """Make so many calls at the same time; returns replies."""
    if surface.asynchronous:

        async def gather():
            call = target.chat.completions.async_create
            return await asyncio.gather(*(call(model=MODEL, messages=MESSAGES, **more) for _ in range(count)))

        return surface.run(gather())
    with ThreadPoolExecutor(count) as threads:
        create = target.chat.completions.create
        return list(threads.map(lambda _: create(model=MODEL, messages=MESSAGES, **more), range(count)))


def test_sixty_calls_at_once_with_one_dead_member(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(500)
    assert [reply.client_name for reply in at_once(surface, pool, 60)] == ["b"] * 60
    # Before its first failure was known any number of calls may have gone there; each of them went on once.
    known = asked(servers)[0]
    assert 1 <= known <= 60 and asked(servers)[1] == 60
    # Failing together counted once.
    assert [row.rest_left for row in parts(pool)] == [pytest.approx(1)]
    # Those that begin now do not ask it.
    assert [reply.client_name for reply in at_once(surface, pool, 60)] == ["b"] * 60
    assert asked(servers) == [known, 120, 0]
    # After its rest one of them does.
    clock.advance(1)
    assert [reply.client_name for reply in at_once(surface, pool, 60)] == ["b"] * 60
    assert asked(servers) == [known + 1, 180, 0] and clock.sleeps == []
    assert [row.rest_left for row in parts(pool)] == [pytest.approx(2)]


def test_a_rate_limit_met_by_many_at_once_counts_once(surface, servers, clients, clock):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault(status=429))
    at_once(surface, pool, 30)
    rests = {row.cause: row.rest_left for row in pool.status() if row.model == MODEL}
    assert rests == {"rate limit": pytest.approx(1)}


def test_threads_share_a_pool(surface, servers, clients):
    pool = OpenAI.pool("p", clients=NAMES, strategy="round_robin")

    def work(number):
        return [surface_free_chat(pool).client_name for _ in range(10)]

    with ThreadPoolExecutor(6) as threads:
        found = Counter(name for names in threads.map(work, range(6)) for name in names)
    assert found.total() == 60 == sum(asked(servers)) and min(found.values()) >= 15


def surface_free_chat(pool):
    return pool.chat.completions.create(model=MODEL, messages=MESSAGES)


def test_while_one_probes_the_others_go_elsewhere(surface, servers, clients, clock):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(500)
    assert served(surface, pool) == "b"
    clock.advance(1)
    servers[0].script(Fault.hang())

    def others():
        servers[0].wait_for(2)
        assert served_blocking(pool, 3) == "bbb" and asked(servers)[0] == 2
        servers[0].release()

    with ThreadPoolExecutor(1) as threads:
        beside = threads.submit(others)
        assert served(surface, pool) == "a"
        beside.result()
    assert served(surface, pool) == "a"


def served_blocking(pool, count):
    return "".join(surface_free_chat(pool).client_name for _ in range(count))


def test_a_probe_that_is_cancelled_is_put_back(surface, servers, clients, clock):
    if not surface.asynchronous:
        pytest.skip("a blocking call is cancelled by Ctrl-C alone: see below")
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(500)
    assert served(surface, pool) == "b"
    clock.advance(1)
    servers[0].script(Fault.hang())

    async def cancelled():
        task = asyncio.create_task(pool.chat.completions.async_create(model=MODEL, messages=MESSAGES))
        await asyncio.to_thread(servers[0].wait_for, 2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    surface.run(cancelled())
    assert served(surface, pool) == "a"
    rows = [(row.client, row.error, row.may_be_billed) for row in OpenAI.ledger.rows]
    assert rows[-2:] == [("a", "Cancelled", True), ("a", None, False)]


def test_a_probe_that_is_interrupted_is_put_back(surface, servers, clients, clock):
    interrupts = []

    def interrupt(_attempt):
        if interrupts:
            raise interrupts.pop()

    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="sk-a", on_attempt=interrupt)
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(500)
    assert served(surface, pool) == "b"
    clock.advance(1)
    interrupts.append(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        surface.chat(pool)
    assert served(surface, pool) == "a"


# --- hooks ----------------------------------------------------------------------------------------------------------


class Seen:
    """Hooks that write down what they are told, blocking or not."""

    def __init__(self, *, asynchronous):
        self.told = []
        self.asynchronous = asynchronous

    def hook(self, name, note):
        def blocking(*told):
            self.told.append((name, note(*told)))

        async def waiting(*told):
            await asyncio.sleep(0)
            blocking(*told)

        return waiting if self.asynchronous else blocking

    @property
    def hooks(self):
        return {
            "on_attempt": self.hook("attempt", lambda attempt: (attempt.number, attempt.client)),
            "on_error": self.hook("error", lambda error, attempt: (type(error).__name__, attempt.client)),
            "on_failover": self.hook("failover", lambda attempt, client: (attempt.client, client)),
            "on_cooldown": self.hook(
                "cooldown", lambda told: (told.client, told.key, told.model, told.cause, told.seconds)
            ),
        }


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_hooks_are_told_in_order(surface, servers, kind):
    if kind == "async def" and not surface.asynchronous:
        pytest.skip("see the next test")
    seen = Seen(asynchronous=kind == "async def")
    for name, server in zip(NAMES, servers, strict=True):
        OpenAI.init_api_client(name, base_url=server.url, api_key=f"sk-{name}", **seen.hooks)
    servers[0].always(500)
    servers[1].always(Fault.rate_limit(retry_after=3))
    assert served(surface, OpenAI.pool("p", clients=NAMES)) == "c"
    assert seen.told == [
        ("attempt", (1, "a")),
        ("error", ("InternalServerError", "a")),
        ("cooldown", ("a", None, MODEL, "unavailable", 1.0)),
        ("attempt", (2, "b")),
        ("failover", ("a", "b")),
        ("error", ("RateLimitError", "b")),
        ("cooldown", ("b", fingerprint("sk-b"), MODEL, "rate limit", 3.0)),
        ("attempt", (3, "c")),
        ("failover", ("b", "c")),
    ]


def test_a_hook_that_waits_needs_an_asynchronous_call(surface, servers):
    seen = Seen(asynchronous=True)
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key="k", on_attempt=seen.hooks["on_attempt"])
    if surface.asynchronous:
        assert served(surface, OpenAI["a"]) == "a" and seen.told == [("attempt", (1, "a"))]
    else:
        with pytest.raises(UsageError, match="asynchronous"):
            surface.chat(OpenAI["a"])


def test_between_keys_of_one_client_there_is_no_failover(surface, servers, keyed):
    told = []
    servers[0].script(Fault.rate_limit(retry_after=9))
    OpenAI.init_api_client(
        "keyed", base_url=servers[0].url, api_key=["sk-0", "sk-1"], on_failover=lambda *told_: told.append(told_)
    )
    surface.chat(OpenAI["keyed"])
    assert asked(servers)[0] == 2 and told == []


@pytest.mark.parametrize("name", ["on_attempt", "on_error", "on_failover", "on_cooldown"])
def test_a_hook_that_fails_never_fails_the_call(surface, servers, caplog, name):
    def broken(*_):
        raise RuntimeError("mine")

    for client, server in zip(NAMES, servers, strict=True):
        OpenAI.init_api_client(client, base_url=server.url, api_key="k", **{name: broken})
    servers[0].always(500)
    with caplog.at_level(logging.WARNING, logger="async_openai"):
        assert served(surface, OpenAI.pool("p", clients=NAMES)) == "b"
    assert any(record.getMessage() == f"{name} raised RuntimeError" for record in caplog.records)


def test_who_rests_already_is_not_told_again(surface, servers, clock):
    told = []
    for name, server in zip(NAMES, servers, strict=True):
        OpenAI.init_api_client(name, base_url=server.url, api_key="k", on_cooldown=lambda rest: told.append(str(rest)))
    servers[0].always(500)
    pool = OpenAI.pool("p", clients=NAMES)
    served(surface, pool, 4)
    assert told == [f"client 'a', model {MODEL!r}, {CHAT} rests for 1 s: unavailable"]
    clock.advance(1)
    served(surface, pool, 4)
    assert told[1:] == [f"client 'a', model {MODEL!r}, {CHAT} rests for 2 s: unavailable"]


def cooling(surface, server, **given):
    """Let a client of its own cool down: what its hook is told, or the class's."""
    client = surface.track(OpenAI(base_url=server.url, api_key="k", max_retries=0, **given))
    failure(surface, client)


def test_the_older_name_of_the_cooldown_hook(surface, servers):
    told = []
    servers[0].always(500)
    cooling(surface, servers[0], on_rest=told.append)
    OpenAI.configure(on_rest=told.append)
    cooling(surface, servers[0])
    OpenAI.configure(on_cooldown=lambda cooldown: told.append(str(cooldown)))
    cooling(surface, servers[0])
    # A client's own goes before what is configured, whatever it is called.
    cooling(surface, servers[0], on_rest=told.append)
    expected = ClientCooldown("default", None, MODEL, "unavailable", 1.0, CHAT)
    assert told == [expected, expected, str(expected), expected]
    assert ClientRest is ClientCooldown and settings.on_rest is settings.on_cooldown is get_settings().on_rest
    OpenAI.configure(on_rest=None)
    assert settings.on_cooldown is None and get_settings().on_rest is None


def test_a_copy_replaces_the_hook_by_either_name(surface, servers):
    first, second = [], []
    servers[0].always(500)
    client = surface.track(OpenAI(base_url=servers[0].url, api_key="k", max_retries=0, on_cooldown=first.append))
    failure(surface, client.copy(on_rest=second.append))
    assert first == [] and [told.cause for told in second] == ["unavailable"]


@pytest.mark.parametrize("names", [("on_rest", "on_cooldown"), ("on_cooldown", "on_rest")])
def test_both_names_of_the_cooldown_hook_at_once_are_refused(surface, servers, names):
    both = dict.fromkeys(names, print)
    message = "on_cooldown was given twice [(]on_rest is another name of it[)]"
    for make in (OpenAI, AsyncOpenAI, OpenAI.configure, OpenAI.init_api_client, OpenAI(api_key="k").copy):
        with pytest.raises(ConfigurationError, match=message):
            make(**both)
    assert surface.chat(OpenAI.init_api_client("a", base_url=servers[0].url, api_key="k")).client_name == "a"


# --- status ---------------------------------------------------------------------------------------------------------


def test_the_status_of_a_pool(surface, servers, clients, clock):
    OpenAI.init_api_client("a", base_url=servers[0].url, api_key=["sk-0", "sk-1"])
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].always(Fault.rate_limit(retry_after=30), key="sk-0")
    servers[0].always(Fault.unauthorized(), key="sk-1")
    assert served(surface, pool) == "b"
    servers[1].always(500)
    failure(surface, pool, deadline=0.9)
    rows = [(row.client, row.key, row.model, row.state, row.cause, row.rest_left) for row in pool.status()]
    assert rows == [
        ("a", None, None, "ready", None, None),
        ("a", fingerprint("sk-0"), MODEL, "resting", "rate limit", pytest.approx(30)),
        ("a", fingerprint("sk-1"), None, "resting", "credentials", math.inf),
        ("b", None, None, "ready", None, None),
        ("b", None, MODEL, "resting", "unavailable", pytest.approx(1)),
    ]
    assert [row.endpoint for row in pool.status()] == [None, None, None, None, CHAT]
    counted = [(row.client, row.calls, row.errors) for row in pool.status() if row.is_whole]
    assert counted == [("a", 2, 2), ("b", 2, 1)]
    data = pool.status().data()
    assert data[2]["rest_left"] is None and data[1]["key"] == fingerprint("sk-0") and len(data) == 5
    text = str(pool.status())
    assert "sk-0" not in text and "sk-1" not in text
    lines = text.splitlines()
    assert lines[0].split()[:6] == ["client", "provider", "key", "model", "endpoint", "state"]
    assert "always" in lines[3] and f"{MODEL}  {CHAT}" in lines[5] and len(lines) == 6
    # The registry's has all clients, 'c' too.
    assert [row.client for row in OpenAI.status() if row.is_whole] == ["a", "b", "c"]
    with pytest.raises(KeyError):
        pool.status()["c"]


def test_latency_and_spend_are_in_it(surface, clock):
    def answer(_request):
        clock.advance(2.0)
        return "late"

    with Server(answer=answer) as server:
        OpenAI.init_api_client("a", provider="openai", base_url=server.url, api_key="k")
        surface.chat(OpenAI)
        row = OpenAI.status()["a"]
    assert row.latency == pytest.approx(2.0) and row.usd is not None and row.usd > 0 and row.calls == 1


# --- marks and the ledger -------------------------------------------------------------------------------------------


def test_what_marks_the_attempts_of_a_call(surface, servers, pool):
    servers[0].always(500)
    servers[1].always(429)
    surface.chat(pool)
    requests = [server.requests[0] for server in servers]
    (call,) = {row.call_id for row in OpenAI.ledger.rows}
    assert [request.headers["x-client-request-id"] for request in requests] == [f"{call}-{n}" for n in (1, 2, 3)]
    (key,) = {request.headers["idempotency-key"] for request in requests}
    surface.chat(pool)
    again = servers[2].requests[1]
    assert again.headers["idempotency-key"] != key
    assert again.headers["x-client-request-id"].endswith("-1") and not again.headers["x-client-request-id"].startswith(
        call
    )
    surface.chat(pool, idempotency_key="mine")
    assert servers[2].requests[2].headers["idempotency-key"] == "mine"


def test_the_ledger_has_a_row_for_every_attempt(surface, servers, clock, clients):
    pool = OpenAI.pool("p", clients=["a", "b"])
    servers[0].script(Fault.disconnect(), Fault.rate_limit(retry_after=50))
    servers[1].script(Fault.rate_limit(retry_after=3))
    # Going on after the lost one costs a repeat, as the two that follow do.
    surface.chat(pool, tags=["nightly", "team-x"], max_retries=3)
    found = [
        (row.attempt, row.client, row.key, row.status, row.error, row.waited, row.may_be_billed, row.endpoint)
        for row in OpenAI.ledger.rows
    ]
    a, b, path = fingerprint("sk-a"), fingerprint("sk-b"), "/chat/completions"
    assert found == [
        (1, "a", a, None, "APIConnectionError", 0.0, True, path),
        (2, "b", b, 429, "RateLimitError", 0.0, False, path),
        (3, "a", a, 429, "RateLimitError", pytest.approx(1), False, path),
        # One second of the three is over.
        (4, "b", b, 200, None, pytest.approx(2), False, path),
    ]
    assert {row.tags for row in OpenAI.ledger.rows} == {("nightly", "team-x")}
    assert len({row.call_id for row in OpenAI.ledger.rows}) == 1
    assert OpenAI.ledger.by_tag()["nightly"].calls == len(found)


def test_an_error_holds_no_key(surface, servers, pool):
    for name, server in zip(NAMES, servers, strict=True):
        server.always(Fault.unauthorized(f"sk-{name}"))
    error = failure(surface, pool)
    assert [attempt.key for attempt in error.attempts] == [fingerprint(f"sk-{name}") for name in NAMES]
    assert not any(f"sk-{name}" in f"{error}{error!r}" for name in NAMES)


def test_the_thread_that_calls_is_the_thread_that_is_told(surface, servers):
    # Hooks see thread-locals and context variables of the caller.
    told = []
    OpenAI.init_api_client(
        "a", base_url=servers[0].url, api_key="k", on_attempt=lambda _: told.append(threading.get_ident())
    )
    surface.chat(OpenAI.pool("p", clients=["a"]))
    assert told == [threading.get_ident()]
