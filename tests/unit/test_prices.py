"""Prices: known figures, and None wherever one is not certain."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest
from genai_prices import Usage, calc_price
from genai_prices.data_snapshot import get_snapshot
from genai_prices.types import ModelInfo, ModelPrice, TieredPrices
from hypothesis import given
from hypothesis import strategies as st

from async_openai import OpenAI, OpenAIClient
from async_openai.costs import priced
from async_openai.costs.prices import Price, price
from async_openai.costs.rates import Rates, rates_of
from async_openai.costs.token_usage import TokenUsage
from async_openai.errors import ConfigurationError
from async_openai.providers.hosts import PROVIDERS
from async_openai.validation.price_setting import check_pricing

MILLION = TokenUsage(input=1_000_000, output=1_000_000)
NOVEMBER_2026 = dt.datetime(2026, 11, 15, 12, tzinfo=dt.UTC)
AT = NOVEMBER_2026.timestamp()


def usd(usage: TokenUsage, provider: str, model: str, **more: Any) -> float | None:
    found = price(usage, provider=provider, model=model, at=AT, **more)
    return None if found is None else found.usd


def model_named(provider: str, name: str) -> ModelInfo:
    return get_snapshot().find_provider_model(name, None, provider, None)[1]


# --- figures that were checked by hand against the price lists -----------------------------------------------------


def test_the_readme_s_model_costs_3_and_4_dollars_a_million() -> None:
    assert usd(MILLION, "openai", "gpt-3.5-turbo-16k") == 7.0
    # The README of async-openai: 16 and 19 tokens.
    assert usd(TokenUsage(input=16, output=19), "openai", "gpt-3.5-turbo-16k") == pytest.approx(0.000124)


def test_cached_tokens_cost_less() -> None:
    # gpt-4o: 2.50, cached 1.25, output 10.
    usage = TokenUsage(input=1_000_000, cached_input=400_000, output=100_000)
    assert usd(usage, "openai", "gpt-4o") == 0.6 * 2.5 + 0.4 * 1.25 + 0.1 * 10


def test_reasoning_is_part_of_the_output() -> None:
    # gpt-5: 1.25, 10.
    assert usd(TokenUsage(input=1000, output=500, reasoning=400), "openai", "gpt-5") == pytest.approx(0.00625)


def test_embeddings() -> None:
    assert usd(TokenUsage(input=1_000_000), "openai", "text-embedding-3-small") == 0.02


def test_audio_has_a_price_of_its_own() -> None:
    # gpt-audio: 2.50 and 10 for text, 32 and 64 for audio.
    usage = TokenUsage(input=2_000_000, audio_input=1_000_000, output=2_000_000, audio_output=1_000_000)
    assert usd(usage, "openai", "gpt-audio") == 2.5 + 32 + 10 + 64


# --- the same as genai-prices, where it is right -------------------------------------------------------------------

MODELS = [
    ("openai", "openai", "gpt-4o"),
    ("openai", "openai", "gpt-5.4"),
    ("openai", "openai", "gpt-6-sol"),
    ("openai", "openai", "o3"),
    ("azure", "azure", "o3-mini"),
    ("deepseek", "deepseek", "deepseek-chat"),
    ("xai", "x-ai", "grok-4"),
    ("gemini", "google", "gemini-2.5-pro"),
    ("anthropic", "anthropic", "claude-sonnet-4-5"),
    ("mistral", "mistral", "mistral-large-latest"),
    ("groq", "groq", "llama-3.3-70b-versatile"),
    ("perplexity", "perplexity", "sonar"),
]


@given(
    st.sampled_from(MODELS),
    st.integers(0, 400_000),
    st.integers(0, 100_000),
    st.floats(0, 1),
    st.datetimes(dt.datetime(2025, 1, 1), dt.datetime(2027, 1, 1)),  # noqa: DTZ001 - made aware below
)
def test_as_genai_prices_calculates(
    model: tuple[str, str, str], given: int, generated: int, cached: float, when: dt.datetime
) -> None:
    provider, theirs, name = model
    when = when.replace(tzinfo=dt.UTC)
    usage = TokenUsage(input=given, cached_input=int(given * cached), output=generated)
    expected = calc_price(
        Usage(input_tokens=given, cache_read_tokens=usage.cached_input, output_tokens=generated),
        name,
        provider_id=theirs,
        genai_request_timestamp=when,
    )
    found = price(usage, provider=provider, model=name, at=when.timestamp())
    assert found == Price(expected.total_price, "genai-prices")


@given(st.sampled_from(MODELS), st.tuples(*[st.integers(0, 30_000)] * 2), st.tuples(*[st.integers(0, 100)] * 2))
def test_two_calls_cost_what_they_cost_apart(
    model: tuple[str, str, str], inputs: tuple[int, int], outputs: tuple[int, int]
) -> None:
    # Below the threshold of every tier; `sonar` has a price for each request.
    provider, _, name = model
    apart = [usd(TokenUsage(input=i, output=o), provider, name) or 0 for i, o in zip(inputs, outputs, strict=True)]
    together = usd(TokenUsage(input=sum(inputs), output=sum(outputs)), provider, name)
    request = usd(TokenUsage(), provider, name) or 0
    assert together is not None
    assert together + request == pytest.approx(sum(apart))


def test_a_long_prompt_pays_the_higher_rate_for_all_its_tokens() -> None:
    rows = model_named("openai", "gpt-5.4").prices
    assert isinstance(rows, ModelPrice)
    rates = rows.input_mtok
    assert isinstance(rates, TieredPrices)
    (tier,) = rates.tiers
    below = usd(TokenUsage(input=tier.start), "openai", "gpt-5.4")
    above = usd(TokenUsage(input=tier.start + 1), "openai", "gpt-5.4")
    assert below == float(rates.base * tier.start / 1_000_000)
    assert above == float(tier.price * (tier.start + 1) / 1_000_000)


def test_prices_of_the_day() -> None:
    # o3 became cheaper on 10 June 2025.
    before = dt.datetime(2025, 6, 9, tzinfo=dt.UTC).timestamp()
    after = dt.datetime(2025, 6, 11, tzinfo=dt.UTC).timestamp()
    found = [price(MILLION, provider="openai", model="o3", at=at) for at in (before, after)]
    assert [p.usd for p in found if p] == [50, 10]


# --- providers and names ---------------------------------------------------------------------------------------------


def test_every_provider_is_priced_or_has_none() -> None:
    known = {provider.id for provider in get_snapshot().providers}
    assert {row.prices for row in PROVIDERS.values()} - {None} <= known
    assert [row.name for row in PROVIDERS.values() if row.prices is None and row.name in known] == []


def test_a_host_by_its_url_is_taken_for_a_gateway_to_openai() -> None:
    assert usd(MILLION, "custom", "gpt-4o") == usd(MILLION, "openai", "gpt-4o")
    assert usd(MILLION, "openai", "gpt-oss-20b") is not None
    assert usd(MILLION, "custom", "gpt-oss-20b") is None
    assert usd(MILLION, "custom", "llama3.2") is None


@pytest.mark.parametrize("provider", ["portkey", "helicone", "litellm"])
def test_a_gateway_has_openai_s_prices(provider: str) -> None:
    assert usd(MILLION, provider, "gpt-4o") == usd(MILLION, "openai", "gpt-4o")
    assert usd(MILLION, provider, "gpt-oss-20b") is None


@pytest.mark.parametrize("provider", ["ollama", "vllm", "lmstudio", "llamacpp", "huggingface", "nobody", ""])
def test_local_and_unknown_hosts_have_no_price(provider: str) -> None:
    assert usd(MILLION, provider, "gpt-4o") is None
    assert usd(MILLION, provider, "gpt-4o", overrides={"gpt-4o": {"input": 1, "output": 1}}) == 2.0


@pytest.mark.parametrize("model", ["gpt-none", "", "text-davinci-edit-001", "my-gpt-4o-deployment"])
def test_an_unknown_model_has_no_price(model: str) -> None:
    assert usd(MILLION, "openai", model) is None
    assert usd(TokenUsage(), "openai", model) is None


@pytest.mark.parametrize("model", ["gpt-35-turbo-16k", "gpt-3.5-turbo-16k"])
@pytest.mark.parametrize("provider", ["azure", "openai"])
def test_azure_s_way_of_writing_models(provider: str, model: str) -> None:
    assert usd(MILLION, provider, model) == 7.0


def test_azure_takes_openai_s_price_where_it_has_none() -> None:
    assert "gpt-4o" not in [model.id for model in next(p for p in get_snapshot().providers if p.id == "azure").models]
    assert usd(MILLION, "azure", "gpt-4o") == 12.5


def test_the_served_model_counts_where_the_one_asked_for_is_a_deployment() -> None:
    assert usd(MILLION, "azure", "gpt-prod", served="gpt-4o-2024-08-06") == 12.5
    assert usd(MILLION, "azure", "gpt-4o", served="something-of-azure") == 12.5
    # gpt-4o-2024-05-13 costs more than what gpt-4o stands for now.
    assert usd(MILLION, "openai", "gpt-4o", served="gpt-4o-2024-05-13") == 20.0


def test_google_s_prefixes() -> None:
    assert usd(MILLION, "gemini", "models/gemini-2.5-flash") == usd(MILLION, "gemini", "gemini-2.5-flash") == 2.8
    assert usd(MILLION, "vertex", "google/gemini-2.5-flash") == 2.8


# --- batches and tiers -----------------------------------------------------------------------------------------------


def test_batches_cost_half() -> None:
    assert usd(MILLION, "openai", "gpt-3.5-turbo", batch=True) == 1.0
    assert usd(MILLION, "openai", "gpt-5", batch=True) == 0.625 + 5


def test_a_batch_at_azure_costs_what_it_costs_at_openai() -> None:
    assert usd(MILLION, "azure", "gpt-35-turbo", batch=True) == 1.0
    # What genai-prices says for azure, silently: the full price.
    full = calc_price(
        Usage(input_tokens=1, output_tokens=0),
        "gpt-5",
        provider_id="azure",
        genai_request_timestamp=NOVEMBER_2026,
        price_context={"processing": "batch"},
    )
    assert full.total_price == Decimal("0.00000125")
    assert usd(TokenUsage(input=1), "azure", "gpt-5", batch=True) == 0.000000625


def test_a_batch_without_a_known_rate_has_no_price() -> None:
    assert not model_named("openai", "gpt-3.5-turbo-16k").price_variants
    assert usd(MILLION, "openai", "gpt-3.5-turbo-16k", batch=True) is None
    assert usd(MILLION, "deepseek", "deepseek-chat", batch=True) is None
    assert usd(MILLION, "azure", "grok-4", batch=True) is None


def test_a_rate_that_was_not_yet_in_force_is_none() -> None:
    before = dt.datetime(2026, 10, 1, tzinfo=dt.UTC).timestamp()
    assert price(MILLION, provider="openai", model="gpt-5", batch=True, at=before) is None


@pytest.mark.parametrize(
    ("tier", "expected"), [("flex", 5.625), ("priority", 22.5), ("fast", 22.5), ("default", 11.25)]
)
def test_tiers(tier: str, expected: float) -> None:
    assert usd(MILLION, "openai", "gpt-5", tier=tier) == expected


@pytest.mark.parametrize("tier", [None, "", "auto", "default", "standard", "on_demand"])
def test_names_of_the_ordinary_tier(tier: str | None) -> None:
    assert usd(MILLION, "openai", "gpt-3.5-turbo-16k", tier=tier) == 7.0


RATES: dict[str, dict[str, tuple[float | None, float | None, float | None]]] = {
    # USD a million tokens: input, cached input, output; by OpenAI's price list.
    "gpt-5": {
        "": (1.25, 0.125, 10),
        "batch": (0.625, 0.0625, 5),
        "flex": (0.625, 0.0625, 5),
        "priority": (2.5, 0.25, 20),
    },
    "gpt-5-mini": {
        "": (0.25, 0.025, 2),
        "batch": (0.125, 0.0125, 1),
        "flex": (0.125, 0.0125, 1),
        "priority": (0.45, 0.045, 3.6),
    },
    # The list has no rate for cached tokens in batches of these.
    "o3": {"": (2, 0.5, 8), "batch": (1, None, 4), "flex": (1, 0.25, 4), "priority": (3.5, 0.875, 14)},
    "gpt-4.1": {"": (2, 0.5, 8), "batch": (1, None, 4), "flex": (None, None, None), "priority": (3.5, 0.875, 14)},
    "gpt-4o": {"": (2.5, 1.25, 10), "batch": (1.25, None, 5), "priority": (4.25, 2.125, 17)},
    "gpt-4o-mini": {"": (0.15, 0.075, 0.6), "batch": (0.075, None, 0.3), "priority": (0.25, 0.125, 1)},
}


@pytest.mark.parametrize(
    ("model", "way", "rates"), [(model, way, rates) for model, ways in RATES.items() for way, rates in ways.items()]
)
def test_the_price_list(model: str, way: str, rates: tuple[float | None, ...]) -> None:
    more: dict[str, Any] = {"batch": True} if way == "batch" else {"tier": way}
    # Below the threshold of any tier.
    tenth = 100_000
    used = (TokenUsage(input=tenth), TokenUsage(input=tenth, cached_input=tenth), TokenUsage(output=tenth))
    expected = [None if rate is None else pytest.approx(rate / 10) for rate in rates]
    assert [usd(usage, "openai", model, **more) for usage in used] == expected
    # Microsoft's rates are OpenAI's, but nobody lists those of its tiers.
    known = way in {"", "batch"}
    assert [usd(usage, "azure", model, **more) for usage in used] == (expected if known else [None] * 3)


def test_a_tier_without_a_known_rate_has_no_price() -> None:
    assert usd(MILLION, "openai", "gpt-3.5-turbo-16k", tier="flex") is None
    assert usd(MILLION, "openai", "gpt-5", tier="scale") is None
    assert usd(MILLION, "azure", "gpt-5", tier="priority") is None
    assert usd(MILLION, "openai", "gpt-5", tier="flex", batch=True) is None


# --- kinds of tokens -------------------------------------------------------------------------------------------------


def test_audio_tokens_of_a_model_without_an_audio_price() -> None:
    assert usd(TokenUsage(input=10, output=10), "openai", "gpt-4o-audio-preview") is not None
    assert usd(TokenUsage(input=10, audio_input=1), "openai", "gpt-4o-audio-preview") is None
    assert usd(TokenUsage(output=10, audio_output=1), "openai", "gpt-4o-audio-preview") is None


def test_cached_audio_is_ambiguous() -> None:
    assert usd(TokenUsage(input=10, audio_input=4, cached_input=5), "openai", "gpt-realtime") is None


def test_output_of_a_model_without_an_output_price() -> None:
    assert usd(TokenUsage(input=1, output=1), "openai", "text-embedding-3-small") is None


def test_a_model_billed_by_the_hour() -> None:
    assert usd(TokenUsage(input=10), "openai", "whisper-1") is None


def test_parts_larger_than_their_whole() -> None:
    assert usd(TokenUsage(input=10, cached_input=11), "openai", "gpt-4o") is None


def test_a_model_that_also_bills_what_is_not_reported() -> None:
    assert usd(TokenUsage(input=10, output=10), "perplexity", "sonar-deep-research") is None
    # 2 in, 8 out, 2 for citations.
    assert (
        usd(TokenUsage(input=1_000_000, output=2_000_000, citation=1_000_000), "perplexity", "sonar-deep-research")
        == 12
    )


def test_images() -> None:
    # gpt-image-1: 5 for text, 10 for images in, 40 for images out.
    usage = TokenUsage(input=1_000_000, image_input=500_000, output=1_000_000)
    assert usd(usage, "openai", "gpt-image-1") == 2.5 + 5 + 40


# --- overrides -------------------------------------------------------------------------------------------------------


def test_overrides_go_before_all() -> None:
    own = {"gpt-4o": {"input": 1, "cached_input": 0.1, "output": 2}}
    found = price(TokenUsage(1_000_000, 500_000, 0, 1_000_000), provider="openai", model="gpt-4o", overrides=own)
    assert found == Price(Decimal("2.55"), "override")
    assert usd(MILLION, "openai", "gpt-4o-mini", overrides=own) == 0.75
    assert usd(MILLION, "openai", "gpt-4o", overrides=own, tier="flex") == 3.0


def test_overrides_of_one_client() -> None:
    own = {"az/gpt-5-prod": {"input": 3, "output": 4}, "gpt-5-prod": {"input": 1, "output": 1}}
    assert usd(MILLION, "azure", "gpt-5-prod", overrides=own, client="az") == 7.0
    assert usd(MILLION, "azure", "gpt-5-prod", overrides=own, client="az-2") == 2.0
    assert usd(MILLION, "azure", "gpt-5-prod", overrides=own, client="az", served="gpt-5-2025-08-07") == 7.0
    assert usd(MILLION, "azure", "other", overrides=own, client="az", served="gpt-5-prod") == 7.0


def test_an_override_that_lacks_a_price() -> None:
    own = {"m": {"input": 1}}
    assert usd(TokenUsage(input=1_000_000), "custom", "m", overrides=own) == 1.0
    assert usd(MILLION, "custom", "m", overrides=own) is None


def test_a_price_for_each_request() -> None:
    assert usd(TokenUsage(), "custom", "m", overrides={"m": {"request": 0.005}}) == 0.005


def test_decimal_fractions_are_exact() -> None:
    found = price(TokenUsage(input=3_000_000), provider="x", model="m", overrides={"m": {"input": 0.1}})
    assert found is not None
    assert found.amount == Decimal("0.3")


def test_checked_pricing_can_be_used_as_it_is() -> None:
    checked = check_pricing({"m": {"input": 1.5}, "az/m": Rates(input=Decimal(2))})
    assert checked == {"m": {"input": Decimal("1.5")}, "az/m": {"input": Decimal(2), "request": Decimal(0)}}
    assert usd(TokenUsage(input=1_000_000), "custom", "m", overrides=checked, client="az") == 2.0


@pytest.mark.parametrize(
    ("pricing", "message"),
    [
        ([], "pricing: expected a dict of models to prices, got list"),
        ({"": {"input": 1}}, "expected the name of a model"),
        ({5: {"input": 1}}, "pricing[5]: expected the name of a model"),
        ({"m": 5}, "pricing['m']: expected a dict of prices, got int"),
        ({"m": {}}, "expected prices such as"),
        ({"m": {"inputs": 1}}, "'inputs' is not a kind of price; did you mean 'input'?"),
        ({"m": {"zzz": 1}}, "known are input, cached_input"),
        ({"m": {"input": "1"}}, "pricing['m'].input: expected a number (USD per million tokens), got str"),
        ({"m": {"input": True}}, "got bool"),
        ({"m": {"input": -1}}, "zero or more"),
        ({"m": {"input": float("nan")}}, "zero or more"),
        ({"m": {"input": float("inf")}}, "zero or more"),
        ({"m": {"input": Decimal("sNaN")}}, "zero or more"),
        ({"m": Rates(output=Decimal(-1))}, "['m'].output: expected USD per million tokens, zero or more, got -1"),
    ],
)
def test_bad_pricing(pricing: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_pricing(pricing)
    assert message in str(caught.value)
    for use in (OpenAI.configure, OpenAIClient):
        with pytest.raises(ConfigurationError, match=re.escape(message.removeprefix("pricing").removeprefix(": "))):
            use(pricing=pricing)


def test_a_bad_override_is_said_when_it_is_used() -> None:
    with pytest.raises(ConfigurationError, match="not a kind of price"):
        usd(MILLION, "openai", "m", overrides={"m": {"inptu": 1}})
    assert rates_of({"input": 1}, "x").input == 1


def test_an_override_takes_the_rates_of_tools_that_it_leaves_open() -> None:
    uses = (("web_search", 3), ("code_session", 1))
    own = {"gpt-5": {"input": 1, "output": 1}}
    assert usd(MILLION, "openai", "gpt-5", uses=uses[:1], overrides=own) == 2 + 3 * 0.01
    assert usd(MILLION, "openai", "gpt-5", uses=uses, overrides=own) is None
    own["gpt-5"] |= {"web_search": 1, "code_session": 0.5}
    assert usd(MILLION, "openai", "gpt-5", uses=uses, overrides=own) == 2 + 3 + 0.5


@pytest.mark.parametrize(
    ("rates", "uses", "expected"),
    [
        ({"audio_hour": 3.6}, (("audio_seconds", 10),), 0.01),
        ({"characters": 15}, (("characters", 2000),), 0.03),
        ({"input": 1, "output": 1}, (("audio_seconds", 10),), None),
        ({"input": 1, "output": 1}, (("characters", 10),), None),
    ],
)
def test_what_is_billed_in_the_place_of_tokens(rates: dict[str, float], uses: Any, expected: float | None) -> None:
    found = price(None, provider="custom", model="m", uses=uses, overrides={"m": rates})
    assert (None if found is None else found.usd) == expected


def test_a_host_s_own_figure_goes_before_ours_and_the_user_s_before_both() -> None:
    assert usd(MILLION, "openrouter", "openai/gpt-4o", host_cost=0.25) == 0.25
    assert usd(MILLION, "openai", "gpt-4o", host_cost=0.25) == 12.5
    own = {"openai/gpt-4o": {"input": 1, "output": 1}}
    assert usd(MILLION, "openrouter", "openai/gpt-4o", host_cost=0.25, overrides=own) == 2


# --- from a reply ----------------------------------------------------------------------------------------------------


def test_priced() -> None:
    usage = {"prompt_tokens": 16, "completion_tokens": 19}
    assert priced(usage, client="c", provider="openai", model="gpt-3.5-turbo-16k") == pytest.approx(0.000124)
    assert priced(None, client="c", provider="openai", model="gpt-4o") is None
    assert priced(usage, client="c", provider="openai", model=None) is None
    assert priced(usage, client="c", provider="openai", model="nothing") is None


def test_nothing_is_loaded_before_it_is_needed_and_nothing_is_fetched() -> None:
    script = """
import socket, sys, threading
def refuse(*_, **__): raise AssertionError("network")
socket.socket.connect = socket.getaddrinfo = refuse
from async_openai.costs import priced
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow
assert not {"genai_prices", "httpx2", "httpx", "asyncio"} & set(sys.modules), sys.modules
assert priced({"prompt_tokens": 10}, client="c", provider="openai", model="gpt-4o") == 0.000025
assert "genai_prices" in sys.modules
assert threading.active_count() == 1
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, timeout=30)
