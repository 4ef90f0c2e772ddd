"""Hedging: a second member is asked where the first is slow, and the first answer wins."""

from __future__ import annotations

import asyncio

import pytest
from waiting import eventually

from async_openai import APIError, BudgetExceededError, ConfigurationError, InternalServerError, OpenAI
from async_openai.testing import Fault, Server

MESSAGES = [{"role": "user", "content": "Hi"}]
ASK = {"model": "gpt-4o-mini", "messages": MESSAGES}
STALLED = Fault(stall="before_headers")
SLOW_STREAM = Fault(stall="after_headers")


@pytest.fixture(params=["sync", "async_"])
def surface(request):
    """A pool has these two."""
    from tests.conftest import Surface

    made = Surface(request.param)
    yield made
    made.close()


@pytest.fixture
def servers():
    with Server() as first, Server() as second:
        OpenAI.init_api_client("first", base_url=first.url, api_key="k")
        OpenAI.init_api_client("second", base_url=second.url, api_key="k")
        yield first, second


def pool(**more):
    return OpenAI.pool("p", **{"clients": ["first", "second"], "hedge_after": 0.01, "hedge_share": 1.0, **more})


def create(surface, made, **more):
    return surface.call(made, "chat.create", **ASK, **more)


def rows():
    return sorted((row.client, row.attempt, row.error, row.may_be_billed) for row in OpenAI.ledger.rows)


WON = [("first", 1, "Cancelled", True), ("second", 2, None, False)]


def test_the_first_answer_wins_and_the_other_is_cancelled(surface, servers):
    servers[0].always(STALLED)
    reply = create(surface, pool())
    assert reply.client_name == "second" and reply.text == "You said: Hi"
    assert eventually(lambda: len(OpenAI.ledger) == 2) and rows() == WON
    assert len({row.call_id for row in OpenAI.ledger.rows}) == 1
    assert eventually(lambda: servers[0].requests[0].settled)


def test_streams_until_their_first_content(surface, servers):
    servers[0].always(SLOW_STREAM)
    live = {"parse_stream": False} if surface.asynchronous else {}
    stream = create(surface, pool(), stream=True, **live)
    assert surface.run(stream.read()).text == "You said: Hi" and stream.complete
    assert eventually(lambda: len(OpenAI.ledger) == 2)
    assert [(row.client, row.error) for row in OpenAI.ledger.rows if row.error is None] == [("second", None)]


def test_who_is_quick_is_asked_alone(surface, servers):
    made = pool(hedge_after=30)
    assert create(surface, made).client_name == "first"
    live = {"parse_stream": False} if surface.asynchronous else {}
    stream = create(surface, made, stream=True, **live)
    assert "".join(chunk.text for chunk in surface.run(surface.collect(stream))) == "You said: Hi"
    assert not servers[1].requests


@pytest.mark.parametrize(
    "request_",
    [
        {"path": "chat.create", **ASK, "store": True},
        {"path": "responses.create", "model": "gpt-4o-mini", "input": "Hi"},
        {"path": "responses.create", "model": "m", "input": "Hi", "store": False, "previous_response_id": "resp_1"},
    ],
)
def test_what_is_stored_or_pinned_goes_to_one(surface, servers, request_):
    servers[0].always(Fault(delay=0.1))
    parameters = dict(request_)
    surface.call(pool(hedge_after=0), parameters.pop("path"), **parameters)
    assert len(servers[0].requests) == 1 and not servers[1].requests


def test_both_fail(surface, servers):
    servers[0].always(Fault(status=500, delay=0.1))
    servers[1].always(Fault(status=400))
    with pytest.raises(APIError):
        create(surface, pool(hedge_after=0.001))
    servers[0].clear()
    servers[1].clear()


def test_the_slower_one_answers_where_the_second_fails(surface, servers):
    servers[0].always(Fault(delay=0.2))
    servers[1].always(500)
    assert create(surface, pool(hedge_after=0.001)).client_name == "first"


def test_a_failure_before_the_time_moves_on_as_ever(surface, servers):
    servers[0].always(500)
    assert create(surface, pool(hedge_after=30)).client_name == "second"
    servers[1].always(500)
    with pytest.raises(InternalServerError):
        create(surface, pool(hedge_after=30), max_retries=0)


def test_the_share_is_kept_to(surface, servers):
    servers[0].always(Fault(delay=0.03))
    made = pool(hedge_after=0.001, hedge_share=0.25)
    for _ in range(8):
        create(surface, made)
    # On a busy machine the answer may be there before the other one is asked.
    assert len(servers[1].requests) <= 2 and len(servers[0].requests) == 8


def test_nobody_else_is_free(surface, servers):
    servers[1].script(Fault.rate_limit(retry_after=60))
    with pytest.raises(APIError):
        surface.call(OpenAI["second"], "chat.create", **ASK, max_retries=0)
    servers[0].always(Fault(delay=0.1))
    assert create(surface, pool(hedge_after=0.001)).client_name == "first"
    assert len(servers[1].requests) == 1


def test_a_budget_counts_both(surface, servers):
    servers[0].always(STALLED)
    budget = OpenAI.budget("b", calls=3)
    create(surface, pool())
    assert eventually(lambda: (budget.spent, budget.reserved) == (2, 0))
    servers[0].clear()
    create(surface, pool(hedge_after=30))
    with pytest.raises(BudgetExceededError):
        create(surface, pool(hedge_after=0))


def test_cancelled_both_end(servers):
    for server in servers:
        server.always(STALLED)

    async def main():
        task = asyncio.create_task(pool().chat.async_create(**ASK))
        while not servers[1].requests:  # noqa: ASYNC110 - another thread's
            await asyncio.sleep(0.002)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()

    asyncio.run(main())
    assert [row[2:] for row in rows()] == [("Cancelled", True)] * 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"hedge_after": -1}, "hedge_after: expected seconds of at least 0, got -1 (the nearest is 0)"),
        ({"hedge_after": "p99"}, "hedge_after: expected seconds or 'p95', got 'p99'"),
        ({"hedge_after": None}, "hedge_share goes with hedge_after"),
        ({"hedge_after": True}, "got bool"),
        ({"hedge_share": 2}, "a share between 0 and 1, got 2 (the nearest is 1)"),
        ({"clients": ["first"]}, "there is one alone"),
    ],
)
def test_wrong_rules(servers, options, words):
    with pytest.raises(ConfigurationError) as told:
        pool(**options)
    assert words in str(told.value)


def test_a_single_client_is_told_where_it_belongs():
    with pytest.raises(ConfigurationError, match=r"hedge_after.*OpenAI\.pool"):
        OpenAI(api_key="k", hedge_after=1)
