"""Budgets: what calls may cost is reserved before anything is sent, and settled on every way out."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import threading

import pytest
from waiting import until

from async_openai import (
    APIError,
    BudgetExceededError,
    ConfigurationError,
    InternalServerError,
    OpenAI,
    ParameterTypeError,
    UnknownClientError,
    tagged,
)
from async_openai.testing import Fault, refused_url

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Hi"}]
PRICING = {MODEL: {"input": 1, "output": 2, "request": 0.01}, "free": {"input": 0}}
"""USD a million tokens, and a cent a request: nearly all that a call costs."""
COST = 0.01 + (1 + 3 * 2) / 1e6
"""Of the usual call: one token in, three out."""
MOST = pytest.approx(0.0104, abs=0.0002)
"""The most it can cost, with 100 tokens allowed: a token for each byte of some 85, and 64 beside."""
ASK = {"max_tokens": 100}


def priced(surface, server, **options):
    return surface.client(server, pricing=PRICING, **{"max_retries": 0, **options})


def test_what_does_not_fit_is_not_sent(surface, server, clock):
    client = priced(surface, server)
    budget = OpenAI.budget("acme", usd=0.025, per="day")
    for count in (1, 2):
        surface.chat(client, **ASK)
        assert budget.spent == pytest.approx(count * COST) and budget.reserved == 0
    with pytest.raises(BudgetExceededError, match=r"can cost 0.01.* USD, more than what is left") as told:
        surface.chat(client, **ASK)
    error = told.value
    assert (error.budget, error.spent, error.reserved, error.limit) == ("acme", budget.spent, 0, 0.025)
    assert error.opens_at == clock.time() // 86_400 * 86_400 + 86_400 and error.attempts == ()
    assert len(server.requests) == 2 and len(client.ledger) == 2
    assert budget.left == pytest.approx(0.025 - 2 * COST) and budget.limit == 0.025
    clock.advance(error.opens_at - clock.time())
    assert budget.spent == 0 and surface.chat(client, **ASK).text
    budget.remove()
    for _ in range(3):
        surface.chat(client, **ASK)
    assert OpenAI.budgets == {} and budget.spent == pytest.approx(COST)


@pytest.mark.parametrize(
    ("amount", "spent"), [({"usd": 1}, COST), ({"tokens": 1000}, 4), ({"calls": 9}, 1)], ids=["usd", "tokens", "calls"]
)
def test_units(surface, server, amount, spent):
    budget = OpenAI.budget("b", **amount)
    client = priced(surface, server)
    surface.chat(client, **ASK)
    assert budget.spent == pytest.approx(spent, rel=1e-6) and budget.opens_at is None
    assert surface.stream(client, **ASK).text and budget.spent == pytest.approx(2 * spent, rel=1e-6)
    surface.call(client, "models.list")
    assert budget.spent == pytest.approx(2 * spent, rel=1e-6), "a look at what is there costs nothing"


@pytest.mark.spread
@pytest.mark.parametrize(
    ("fault", "spent"),
    [
        (Fault.rate_limit(retry_after=9), 0),
        (Fault.bad_request("no"), 0),
        (500, 0),
        (Fault.disconnect(), MOST),
        (Fault(cut_after_bytes=20), MOST),
        (Fault(body={"object": "chat.completion", "choices": [{"index": 0, "message": {"content": "x"}}]}), MOST),
        (Fault(body={"object": "chat.completion", "choices": [], "usage": {"prompt_tokens": 1}}), 0.01),
        (Fault.error_with_success(), 0),
    ],
    ids=["later", "refused", "failed", "lost", "cut", "no usage told", "no choices, usage told", "an error with 200"],
)
def test_settled_by_how_an_attempt_ended(surface, server, clock, fault, spent):
    budget = OpenAI.budget("b", usd=1)
    server.script(fault)
    with contextlib.suppress(APIError):
        surface.chat(priced(surface, server, max_wait=0), **ASK)
    assert budget.reserved == 0
    assert budget.spent == (pytest.approx(spent, abs=2e-5) if isinstance(spent, float) else spent)


def test_what_never_left_the_machine_costs_nothing(surface):
    budget = OpenAI.budget("b", usd=1)
    with refused_url() as url, pytest.raises(APIError):
        surface.chat(surface.client(base_url=url, api_key="k", pricing=PRICING, max_retries=0))
    assert (budget.spent, budget.reserved) == (0, 0)


def test_a_key_that_cannot_be_had_gives_the_reserve_back(surface, server):
    budget = OpenAI.budget("b", usd=1)

    def broken():
        raise RuntimeError

    with pytest.raises(ConfigurationError):
        surface.chat(surface.client(server, api_key=broken, pricing=PRICING))
    assert (budget.spent, budget.reserved) == (0, 0)


@pytest.mark.parametrize("how", ["read", "left", "dropped", "cut"])
def test_streams(surface, server, how):
    budget = OpenAI.budget("b", usd=1)
    client = priced(surface, server)
    if how == "cut":
        server.script(Fault(cut_after_events=3))
    if how == "dropped":
        stream = surface.open(client, **ASK)
        assert budget.reserved == MOST
        del stream
        gc.collect()
    else:
        surface.stream(client, stop=1 if how == "left" else None, **ASK)
    assert budget.reserved == 0 and budget.spent == (pytest.approx(COST) if how == "read" else MOST)


def test_raw_answers_are_settled_as_well(surface, server):
    budget = OpenAI.budget("b", usd=1)
    raw = surface.chat(priced(surface, server).with_raw_response, **ASK)
    assert raw.status_code == 200 and budget.reserved == 0 and budget.spent == pytest.approx(COST)


def test_cancelled(server):
    budget = OpenAI.budget("b", usd=1)
    server.always(Fault(stall="before_headers"))

    async def main():
        client = OpenAI(base_url=server.url, api_key="k", pricing=PRICING)
        task = asyncio.create_task(client.chat.async_create(model=MODEL, messages=MESSAGES, **ASK))
        await until(lambda: server.requests)
        assert budget.reserved > 0.01
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await client.aclose()

    asyncio.run(main())
    assert budget.reserved == 0 and budget.spent == MOST


def test_every_attempt_is_reserved_for(surface, server, clock):
    budget = OpenAI.budget("b", calls=2)
    server.script(500, Fault(cut_after_bytes=20), 500, 500)
    with pytest.raises(InternalServerError):
        surface.chat(priced(surface, server, max_retries=3))
    assert budget.spent == 1 and budget.reserved == 0
    server.script(Fault(cut_after_bytes=20))
    with pytest.raises(BudgetExceededError, match="more than what is left") as told:
        surface.chat(priced(surface, server, max_retries=3))
    assert [attempt.outcome for attempt in told.value.attempts] == ["APIConnectionError"]
    assert isinstance(told.value.__cause__, APIError) and len(server.requests) == 5


def test_a_background_response_is_spent_until_its_bill_is_told(surface, server):
    budget = OpenAI.budget("b", usd=1)
    begun = {"id": "resp_1", "object": "response", "status": "queued", "background": True, "model": MODEL, "output": []}
    usage = {"input_tokens": 1, "output_tokens": 3, "total_tokens": 4}
    server.route("POST", "/responses", lambda _: (200, {}, begun))
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, {**begun, "status": "completed", "usage": usage}))
    client = priced(surface, server)
    surface.call(client, "responses.create", model=MODEL, input="Hi", background=True, max_output_tokens=100)
    assert budget.reserved == 0 and budget.spent == pytest.approx(0.0104, abs=0.0002)
    for _ in range(2):
        surface.call(client, "responses.retrieve", "resp_1")
        assert budget.reserved == 0 and budget.spent == pytest.approx(COST)


# --- several at once ------------------------------------------------------------------------------------------------


def test_a_call_waits_for_others_to_settle(server):
    budget = OpenAI.budget("b", usd=0.025)  # two reserves at once, two calls in all

    async def main():
        async with asyncio.timeout(20):
            client = OpenAI(base_url=server.url, api_key="k", pricing=PRICING)
            calls = [client.chat.async_create(model=MODEL, messages=MESSAGES, **ASK) for _ in range(5)]
            results = await asyncio.gather(*calls, return_exceptions=True)
            await client.aclose()
            return results

    results = asyncio.run(main())
    assert sum(isinstance(one, BudgetExceededError) for one in results) == 3
    assert len(server.requests) == 2 and budget.reserved == 0


@pytest.mark.parametrize("patience", ["never", "max_wait", "deadline"])
def test_waiting_ends(surface, server, clock, patience):
    budget = OpenAI.budget("b", usd=0.015, wait=patience != "never")
    client = priced(surface, server, max_wait=5)
    held = surface.open(client, **ASK)
    with pytest.raises(BudgetExceededError, match="more than what is left beside the calls under way") as told:
        surface.chat(client, **ASK, **({"deadline": 3} if patience == "deadline" else {}))
    assert told.value.opens_at is None and told.value.reserved == budget.reserved == MOST
    assert clock.slept == pytest.approx({"never": 0, "max_wait": 5, "deadline": 3}[patience], abs=0.3)
    surface.run(held.read())
    assert budget.reserved == 0 and len(server.requests) == 1


def test_threads_share_a_budget(server):
    budget = OpenAI.budget("b", usd=10.5 * COST)
    client = OpenAI(base_url=server.url, api_key="k", pricing=PRICING)
    outcomes = []

    def work():
        for _ in range(4):
            try:
                client.chat.create(model=MODEL, messages=MESSAGES, **ASK)
                outcomes.append(None)
            except BudgetExceededError as error:
                outcomes.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert len(server.requests) == outcomes.count(None) == 10 and len(outcomes) == 16
    assert budget.spent == pytest.approx(10 * COST, rel=1e-3) and budget.reserved == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_leaves_what_is_under_way_to_its_parent(server):
    budget = OpenAI.budget("b", usd=0.025)
    client = OpenAI(base_url=server.url, api_key="k", pricing=PRICING)
    client.chat.create(model=MODEL, messages=MESSAGES, **ASK)
    stream = client.chat.create(model=MODEL, messages=MESSAGES, stream=True, **ASK)
    if (child := os.fork()) == 0:
        code = 1
        try:
            stream.close()
            code = 0 if budget.reserved == 0 and 0 < budget.spent < 0.011 else 2
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert budget.reserved == MOST
    stream.read()
    client.close()
    assert budget.reserved == 0 and budget.spent == pytest.approx(2 * COST)


# --- whose calls ----------------------------------------------------------------------------------------------------


def within(surface, block, client, **more):
    """Make a chat call in a block: asynchronously within the task that makes it."""
    method = surface.method(client, "chat.completions.create")
    asked = {"model": MODEL, "messages": MESSAGES, **more}

    async def inside():
        with tagged(*block):
            return await method(**asked)

    if surface.asynchronous:
        return surface.run(inside())
    with tagged(*block):
        return method(**asked)


def test_by_tags_and_by_client(surface, server):
    acme, all_of_them = OpenAI.budget("a", calls=99, tags=["acme"]), OpenAI.budget("all", calls=99)
    none = OpenAI.budget("none", calls=99, tags=[])
    client = priced(surface, server)
    surface.chat(client)
    surface.chat(client, tags=["x", "acme"])
    surface.chat(client.with_options(tags=["acme", "y"]))
    within(surface, ["acme", "z"], client, tags=["x"])
    live = {"parse_stream": False} if surface.name == "async_" else {}
    stream = within(surface, ["w", "acme"], client, stream=True, **live)
    surface.run(stream.read())
    assert (acme.spent, all_of_them.spent, none.spent) == (4, 5, 0)
    assert [row.tags for row in client.ledger.rows] == [
        (),
        ("x", "acme"),
        ("acme", "y"),
        ("acme", "z", "x"),
        ("w", "acme"),
    ]
    for given in (none, "none", [none, "a"]):
        surface.chat(client.with_options(budget=given))
    assert (acme.spent, none.spent) == (5, 3)
    assert list(OpenAI.budgets) == ["a", "all", "none"]


def test_tags_reach_tasks_and_helper_threads(server):
    budget = OpenAI.budget("a", calls=99, tags=["acme"])
    OpenAI.init_api_client("c", base_url=server.url, api_key="k")
    with tagged("acme"):
        OpenAI.create_chats([MESSAGES] * 3, model=MODEL)
        asyncio.run(OpenAI.acreate_chat([MESSAGES] * 3, model=MODEL))
    assert budget.spent == 6


def test_several_budgets_at_once(surface, server):
    one, two = OpenAI.budget("one", calls=9), OpenAI.budget("two", calls=1)
    client = priced(surface, server)
    surface.chat(client)
    with pytest.raises(BudgetExceededError, match="'two'"):
        surface.chat(client)
    assert (one.spent, two.spent, one.reserved) == (1, 1, 0)


def test_made_anew_it_goes_on(surface, server):
    client = priced(surface, server)
    OpenAI.budget("b", calls=1)
    surface.chat(client)
    budget = OpenAI.budget("b", calls=3)
    assert (budget.spent, budget.left) == (1, 2)
    assert OpenAI.budget("b", calls=3, per="day").spent == 0


# --- prices ---------------------------------------------------------------------------------------------------------


def test_without_a_known_price_nothing_goes_or_each_call_counts_the_same(surface, server):
    budget = OpenAI.budget("b", usd=1)
    client = surface.client(server, provider="ollama", max_retries=0)
    with pytest.raises(BudgetExceededError, match=r"the price of .* at client .* is not known") as told:
        surface.chat(client)
    assert told.value.opens_at is None and not server.requests
    assert surface.call(client, "models.list") is not None, "what has no model has no price"
    budget = OpenAI.budget("b", usd=1, unpriced=0.3)
    for count in (1, 2, 3):
        surface.chat(client)
        assert budget.spent == pytest.approx(0.3 * count)
    with pytest.raises(BudgetExceededError):
        surface.chat(client)


def test_a_pool_goes_on_to_who_can_be_paid(surface, server):
    OpenAI.budget("b", usd=0.011)
    OpenAI.init_api_client("unknown", base_url=server.url, api_key="k", provider="ollama")
    OpenAI.init_api_client("dear", base_url=server.url, api_key="k", pricing={MODEL: {"input": 1, "output": 10_000}})
    OpenAI.init_api_client("cheap", base_url=server.url, api_key="k", pricing=PRICING)
    pool = OpenAI.pool("p", clients=["unknown", "dear", "cheap"])
    if surface.name == "AsyncOpenAI":
        pytest.skip("a pool has the other two surfaces")
    assert surface.call(pool, "chat.create", model=MODEL, messages=MESSAGES, **ASK).client_name == "cheap"
    with pytest.raises(BudgetExceededError):
        surface.call(pool, "chat.create", model=MODEL, messages=MESSAGES, **ASK)


def test_observers_are_told_once_a_period(surface, server, clock):
    seen = []

    def broken(budget, share):
        seen.append((budget.name, share))
        raise RuntimeError

    budget = OpenAI.budget("b", calls=10, per="hour", on_budget=broken)
    client = priced(surface, server)
    for _ in range(10):
        surface.chat(client)
    expected = [("b", 0.5), ("b", 0.8), ("b", 1.0)]
    assert seen == expected
    with pytest.raises(BudgetExceededError):
        surface.chat(client)
    assert seen == expected
    clock.advance(3600)
    for _ in range(9):
        surface.chat(client)
    budget.account.spent += 0
    assert seen == expected + expected[:2]


def test_what_a_ledger_says_of_the_period_counts(surface, server, clock, tmp_path):
    path = tmp_path / "usage.db"
    client = priced(surface, server, ledger=path)
    assert OpenAI.budget("none", usd=1, ledger=path).spent == 0, "there is no file yet"
    surface.chat(client, tags=["acme"])
    clock.advance(86_400)
    surface.chat(client, tags=["acme"])
    surface.chat(client)
    client.ledger.flush(9)
    for source in (path, str(path), client.ledger):
        assert OpenAI.budget("day", usd=1, per="day", tags=["acme"], ledger=source).spent == pytest.approx(COST)
        assert OpenAI.budget("ever", usd=1, tags=["acme"], ledger=source).spent == pytest.approx(2 * COST)
    assert OpenAI.budget("calls", calls=9, per="day", ledger=path).spent == 2
    assert OpenAI.budget("tokens", tokens=99, ledger=path).spent == 12


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "exactly one of usd=, tokens= or calls=, got none"),
        ({"usd": 1, "calls": 2}, "got usd= and calls="),
        ({"usd": 0}, "expected more than 0, got 0"),
        ({"usd": -1}, "at least 0, got -1 (the nearest is 0)"),
        ({"usd": "much"}, "expected a number of at least 0, got str"),
        ({"usd": float("nan")}, "got float"),
        ({"usd": True}, "got bool"),
        ({"calls": 1.6}, "expected a whole number (the nearest is 2)"),
        ({"tokens": 0}, "at least 1, got 0 (the nearest is 1)"),
        ({"usd": 1, "per": "days"}, "per: expected 'hour', 'day', 'month' or None, got 'days'; did you mean 'day'?"),
        ({"usd": 1, "per": 60}, "got 60"),
        ({"usd": 1, "tags": "acme"}, "tags: expected a list, as in tags=['acme']"),
        ({"usd": 1, "tags": ["a", 5]}, "tags: expected texts, got int"),
        ({"usd": 1, "tags": 5}, "tags: expected a list of texts, got int"),
        ({"usd": 1, "tags": [""]}, "got an empty text"),
        ({"usd": 1, "unpriced": -1}, "unpriced: expected a number of at least 0"),
        ({"calls": 1, "unpriced": 1}, "unpriced= is USD a call, so it goes with usd= alone"),
        ({"usd": 1, "on_budget": 5}, "on_budget: expected a function, not async, got int"),
        ({"usd": 1, "ledger": 5}, "ledger: expected the path of a ledger's file, or a Ledger, got int"),
        ({"usd": 1, "ledger": "usage.txt"}, "not a ledger file"),
        ({"usd": 1, "name": ""}, "expected a name as text, got an empty text"),
    ],
)
def test_wrong_budgets(options, words):
    with pytest.raises(ConfigurationError) as told:
        OpenAI.budget(options.pop("name", "b"), **options)
    assert words in str(told.value)
    assert OpenAI.budgets == {}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"budget": "acne"}, "there is no budget 'acne'; did you mean 'acme'?"),
        ({"budget": "zz"}, "there is no budget 'zz'; OpenAI.budget('zz', usd=...) makes one"),
        ({"budget": 5}, "expected a budget of OpenAI.budget(...), or its name, got int"),
        ({"tags": 5}, "tags"),
        ({"tags": ["a", 5]}, "tags"),
    ],
)
def test_wrong_clients(options, words):
    OpenAI.budget("acme", usd=1)
    with pytest.raises(ConfigurationError) as told:
        OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1").with_options(**options)
    assert words in str(told.value)


def test_what_is_no_budget_is_no_client_either():
    with pytest.raises(UnknownClientError):
        OpenAI["acme"]
    with pytest.raises(ParameterTypeError):
        tagged()
