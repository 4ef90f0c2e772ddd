"""Ranges: checked by those whose provider keeps to them, when a member is picked, before anything is sent."""

from __future__ import annotations

import pytest

from async_openai import AzureOpenAI, InvalidParameterError, OpenAI
from async_openai.testing import Server

HOT = {"temperature": 2.5}
MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture
def servers():
    with Server() as first, Server() as second:
        yield [first, second]


def pool_of(servers, *providers):
    names = [f"{provider}-{place}" for place, provider in enumerate(providers)]
    for name, provider, server in zip(names, providers, servers, strict=True):
        OpenAI.init_api_client(name, provider=provider, base_url=server.url, api_key=f"sk-{name}")
    return OpenAI.pool("all", clients=names)


def asked(servers):
    return [len(server.requests) for server in servers]


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
@pytest.mark.parametrize("how", ["plain", "stream", "raw"])
def test_a_member_that_refuses_is_passed_over(surface, servers, how):
    pool = pool_of(servers, "openai", "custom")
    if how == "plain":
        assert surface.chat(pool, **HOT).client_name == "custom-1"
    elif how == "stream":
        assert surface.stream(pool, **HOT).text
    else:
        assert surface.call(pool, "chat.completions.with_raw_response.create", model="m", messages=MESSAGES, **HOT)
    assert asked(servers) == [0, 1] and servers[1].requests[0].json["temperature"] == 2.5
    # Nothing was tried there: no row, no cooldown, and the next call begins with it.
    assert [row.client for row in OpenAI.ledger.rows] == ["custom-1"]
    assert surface.chat(pool).client_name == "openai-0"


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_where_all_refuse_the_error_is_the_first_ones(surface, servers):
    pool = pool_of(servers, "openai", "openai")
    with pytest.raises(InvalidParameterError) as caught:
        surface.chat(pool, **HOT)
    assert str(caught.value) == (
        "POST /chat/completions: temperature: expected at most 2, got a larger float "
        "(client 'openai-0' keeps to the ranges of openai)"
    )
    assert caught.value.param == "temperature"
    assert asked(servers) == [0, 0] and not OpenAI.ledger.rows


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_the_error_of_whoever_was_asked_is_the_calls(surface, servers):
    pool = pool_of(servers, "openai", "custom")
    servers[1].always(400)
    error = surface.stream(pool, **HOT).error
    assert error.status_code == 400 and [attempt.client for attempt in error.attempts] == ["custom-1"]


@pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
def test_azure_checks_too(surface, server):
    azure = surface.track(AzureOpenAI(azure_endpoint=server.url, api_key="k", api_version="v1"))
    with pytest.raises(InvalidParameterError, match=r"n: expected at least 1, .* keeps to the ranges of azure"):
        surface.chat(azure, n=0)
    assert not server.requests and not server.connections.total


def test_options_of_the_call_are_checked_everywhere(surface, server):
    client = surface.client(server)
    with pytest.raises(InvalidParameterError, match="max_retries: expected at least 0"):
        surface.chat(client, max_retries=-1)
    assert not server.requests
