"""What calls used and cost: on each reply, and in sum by client and model."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from genai_prices import Usage, calc_price

from async_openai import APIError, AsyncOpenAI, AzureOpenAI, OpenAI
from async_openai.testing import Fault, Server

MODEL = "gpt-4o-mini"
KEY = "sk-test-0123456789"
MESSAGES = [{"role": "user", "content": "Hello there"}]
PRICING = {MODEL: {"input": 1, "output": 2}, "text-embedding-3-small": {"input": 0.5}}
"""USD a million tokens."""
COST = (2 * 1 + 4 * 2) / 1e6
"""Of the call above: two tokens in, four out."""
on_the_class = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)


def official(server, surface, **options):
    """A client of the server that takes it for OpenAI itself, whose prices are known."""
    return surface.client(server, provider="openai", **options)


# --- the cost of a reply --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [MODEL, "gpt-4o", "gpt-3.5-turbo"])
def test_a_known_price(surface, server, model):
    reply = surface.call(official(server, surface), "chat.create", model=model, messages=MESSAGES)
    known = calc_price(Usage(input_tokens=2, output_tokens=4), model_ref=model, provider_id="openai").total_price
    assert reply.consumption == pytest.approx(float(known)) and reply.consumption > 0


@pytest.mark.parametrize("path", ["chat.create", "completions.create"])
def test_a_stream_costs_what_a_plain_call_does(surface, server, path):
    client = surface.client(server, pricing={"m": {"input": 1, "output": 2}})
    parameters = {"prompt": "Hello there"} if path.startswith("completions") else {"messages": MESSAGES}
    plain = surface.call(client, path, model="m", **parameters)
    streamed = surface.run(surface.open(client, path, model="m", **parameters).read())
    assert streamed.usage == plain.usage and streamed.consumption == plain.consumption == pytest.approx(COST)


def test_an_unknown_price_is_none_and_not_nothing(surface, server):
    reply = surface.call(official(server, surface), "chat.create", model="no-such-model", messages=MESSAGES)
    assert reply.usage.total_tokens == 6 and reply.consumption is None
    local = surface.chat(surface.client(server, provider="ollama"))
    assert local.consumption is None  # a local server asks nothing that we would know
    gateway = surface.chat(surface.client(server))
    assert gateway.consumption > 0  # a host by its URL is taken for a gateway to OpenAI's models


def test_without_usage_there_is_no_price(surface, server):
    client = surface.client(server, pricing=PRICING)
    stream = surface.open(client, model=MODEL, messages=MESSAGES, stream_options={"include_usage": False})
    assert surface.run(stream.read()).consumption is None
    images = surface.call(client, "images.generate", prompt="x", model=MODEL)
    assert images.consumption is None


def test_cached_and_reasoning_tokens(surface):
    with Server(cached_tokens=1, reasoning_tokens=10) as server:
        client = surface.client(server, pricing={MODEL: {"input": 100, "cached_input": 10, "output": 1000}})
        reply = surface.chat(client, "Hello there")
        streamed = surface.run(surface.open(client, model=MODEL, messages=MESSAGES).read())
    assert reply.usage.prompt_tokens_details.cached_tokens == 1
    assert reply.usage.completion_tokens_details.reasoning_tokens == 10
    # One token at the full price, one from the cache, 14 out: reasoning is among them.
    assert reply.consumption == streamed.consumption == pytest.approx((100 + 10 + 14 * 1000) / 1e6)
    assert client.ledger.total.usage.reasoning == 20 and client.ledger.total.usage.cached_input == 2


def test_embeddings_cost_their_input(surface, server):
    client = surface.client(server, pricing=PRICING)
    reply = surface.call(client, "embeddings.create", model="text-embedding-3-small", input=["a b c", "d"])
    assert reply.consumption == pytest.approx(4 * 0.5 / 1e6)


def test_an_override_goes_before_the_known_price(surface, server):
    reply = surface.chat(official(server, surface, pricing=PRICING), "Hello there")
    assert reply.consumption == pytest.approx(COST)


def test_an_override_for_one_client(server):
    OpenAI.configure(pricing={**PRICING, "dear/gpt-4o-mini": {"input": 1000, "output": 2000}})
    for name in ("cheap", "dear"):
        OpenAI.init_api_client(name, base_url=server.url, api_key=KEY)
    cheap, dear = (OpenAI[name].chat.create(model=MODEL, messages=MESSAGES) for name in ("cheap", "dear"))
    assert cheap.consumption == pytest.approx(COST) and dear.consumption == pytest.approx(1000 * COST)


def test_azure_prices_the_model_behind_the_deployment(server):
    with AzureOpenAI(azure_endpoint=server.azure_url, api_key="az", azure_model_mapping={"gpt-4o": "ours"}) as client:
        reply = client.chat.create(model="gpt-4o", messages=MESSAGES)
    known = calc_price(Usage(input_tokens=2, output_tokens=4), model_ref="gpt-4o", provider_id="azure").total_price
    assert reply.consumption == pytest.approx(float(known))
    assert server.requests[0].deployment == "ours" and set(client.ledger.by_model()) == {"gpt-4o"}


# --- rows and sums --------------------------------------------------------------------------------------------------


def test_a_row_for_a_call(surface, server, clock):
    client = surface.client(server, pricing=PRICING)
    surface.chat(client, "Hello there")
    (row,) = client.ledger.rows
    assert (row.client, row.provider, row.endpoint, row.status, row.error) == (
        "default",
        "custom",
        "/chat/completions",
        200,
        None,
    )
    assert (row.model_asked, row.model_served, row.attempt, row.streamed) == (MODEL, MODEL, 1, False)
    assert (row.usage.input, row.usage.output) == (2, 4) and not row.may_be_billed
    assert row.time == clock.time() and row.seconds >= 0


def test_a_row_for_a_stream(surface, server):
    client = surface.client(server, pricing=PRICING)
    outcome = surface.stream(client, model=MODEL, messages=MESSAGES)
    (row,) = client.ledger.rows
    assert outcome.error is None and row.streamed and row.status == 200 and row.error is None
    assert (row.usage.input, row.usage.output, row.model_served) == (2, 4, MODEL)
    assert client.ledger.usd == pytest.approx(COST)


def test_sums_by_client_and_model(surface, server):
    client = surface.client(server, pricing=PRICING)
    for _ in range(3):
        surface.chat(client, "Hello there")
    surface.run(surface.open(client, model=MODEL, messages=MESSAGES).read())
    surface.call(client, "embeddings.create", model="text-embedding-3-small", input="a b")
    surface.call(client, "chat.create", model="unknown", messages=MESSAGES)
    totals = client.ledger.totals()
    assert set(totals) == {("default", MODEL), ("default", "text-embedding-3-small"), ("default", "unknown")}
    chat = totals["default", MODEL]
    assert (chat.calls, chat.errors, chat.usage.input, chat.usage.output) == (4, 0, 8, 16)
    assert chat.usd == pytest.approx(4 * COST) and chat.unpriced == 0
    unknown = totals["default", "unknown"]
    assert unknown.usd is None and unknown.unpriced == 1 and unknown.usage.total == 6
    whole = client.ledger.total
    assert whole.calls == 6 == len(client.ledger) and whole.usd == pytest.approx(4 * COST + 1e-6) == client.ledger.usd
    assert MODEL in str(client.ledger) and "total" in str(client.ledger)


@pytest.mark.usefixtures("clock")
def test_failed_attempts_count_and_cost_nothing(surface, server):
    client = surface.client(server, pricing=PRICING)
    server.script(500, Fault.rate_limit())
    surface.chat(client, "Hello there")
    assert [(row.attempt, row.status, row.error) for row in client.ledger.rows] == [
        (1, 500, "InternalServerError"),
        (2, 429, "RateLimitError"),
        (3, 200, None),
    ]
    assert len({row.call_id for row in client.ledger.rows}) == 1
    total = client.ledger.total
    assert (total.calls, total.errors, total.unpriced) == (3, 2, 0) and total.usd == pytest.approx(COST)


@pytest.mark.parametrize(
    ("fault", "status", "error", "billed"),
    [
        (Fault.bad_request(), 400, "BadRequestError", False),
        (Fault.disconnect(), None, "APIConnectionError", True),
        (Fault(cut_after_bytes=30), 200, "APIConnectionError", True),
        (Fault.hang(), None, "APITimeoutError", True),
    ],
)
def test_what_a_failure_may_cost(surface, server, fault, status, error, billed):
    server.always(fault)
    client = surface.client(server, max_retries=0, timeout={"read": 0.3})
    with pytest.raises(APIError):
        surface.chat(client)
    (row,) = client.ledger.rows
    assert (row.status, row.error, row.may_be_billed, row.usage) == (status, error, billed, None)
    assert client.ledger.total.unpriced == int(billed) and client.ledger.total.errors == 1


def test_what_a_stream_left_early_may_cost(surface, server):
    server.always(Fault(stall=4))
    client = surface.client(server)
    surface.stream(client, stop=2)
    (row,) = client.ledger.rows
    assert (row.error, row.status, row.may_be_billed, row.streamed) == ("Abandoned", 200, True, True)
    server.clear()
    server.always(Fault(cut_after_events=2))
    surface.stream(client)
    assert client.ledger.rows[1].error == "StreamInterruptedError" and client.ledger.rows[1].may_be_billed
    assert client.ledger.total.unpriced == 0
    assert [row.usage_estimated for row in client.ledger.rows] == [True, True]


def test_nothing_is_written_down_for_what_was_not_sent(surface, server):
    client = surface.client(server, provider="openai")
    with pytest.raises(ValueError, match="max_tokens"):
        surface.chat(client, max_tokens=-1)
    assert len(client.ledger) == 0


def test_what_is_free(surface, server):
    client = surface.client(server)
    surface.call(client, "models.list")
    surface.call(client, "models.retrieve", "m")
    surface.items(client, "fine_tuning.jobs.list", limit=30)
    total = client.ledger.total
    assert (total.calls, total.unpriced, total.usd) == (4, 0, 0.0)


# --- whose ledger it is ---------------------------------------------------------------------------------------------


@on_the_class
def test_the_named_clients_share_one_ledger(surface, server):
    OpenAI.configure(
        base_url=server.url, api_key=KEY, pricing=PRICING, azure_api_base=server.azure_url, azure_api_key="az"
    )
    surface.chat(OpenAI, "Hello there")
    surface.chat(OpenAI["az"], "Hello there")
    outcome = surface.stream(OpenAI["az"], model=MODEL, messages=MESSAGES)
    assert outcome.error is None
    assert {name: total.calls for name, total in OpenAI.ledger.by_client().items()} == {"default": 1, "az": 2}
    assert OpenAI.ledger.usd == pytest.approx(3 * COST) and OpenAI["az"].ledger is OpenAI.ledger
    OpenAI.ledger.reset()
    assert len(OpenAI.ledger) == 0 and OpenAI.ledger.totals() == {}


@on_the_class
def test_prices_configured_afterwards_count_too(surface, server):
    OpenAI.configure(base_url=server.url, api_key=KEY)
    surface.chat(OpenAI, "Hello there")
    assert OpenAI.ledger.usd != pytest.approx(COST)
    OpenAI.configure(pricing=PRICING)
    assert OpenAI.ledger.usd == pytest.approx(COST)


def test_independent_clients_have_their_own(surface, server):
    first, second = surface.client(server), surface.client(server)
    surface.chat(first)
    surface.chat(first.with_options(timeout=3))
    assert (len(first.ledger), len(second.ledger), len(OpenAI.ledger)) == (2, 0, 0)


def test_nothing_is_lost_between_threads_and_loops(server):
    with OpenAI(base_url=server.url, api_key=KEY, pricing=PRICING) as client:

        def work(number):
            if number % 2:
                asyncio.run(client.acreate_chat([MESSAGES] * 10, MODEL))
            else:
                client.create_chats([MESSAGES] * 10, MODEL, batch_size=3)

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(work, range(6)))
        assert client.ledger.total.calls == 60 and client.ledger.usd == pytest.approx(60 * COST)


def test_many_prompts_are_counted(server):
    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, pricing=PRICING) as client:
            server.always(400, when=lambda request: "bad" in request.body.decode())
            await client.acreate_chat([MESSAGES, [{"role": "user", "content": "bad"}]], MODEL, return_exceptions=True)
            return client.ledger.total

    total = asyncio.run(main())
    assert (total.calls, total.errors) == (2, 1) and total.usd == pytest.approx(COST)


def test_rows_can_be_exported(surface, server):
    client = surface.client(server, pricing=PRICING)
    surface.chat(client, "Hello there")
    server.script(400)
    with pytest.raises(APIError):
        surface.chat(client)
    first, second = json.loads(json.dumps(client.ledger.export()))
    assert first["usd"] == pytest.approx(COST) and first["price_source"] == "override" and first["usage"]["output"] == 4
    assert second["usd"] == 0 and second["error"] == "BadRequestError" and second["price_source"] is None
