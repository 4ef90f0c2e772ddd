"""Prices of calls, by the bundled data of genai-prices or by the user's own rates.

The data is loaded on first use and never fetched: prices are as of the installed release. A price that is not certain
is None, for a wrong one is worse than none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal

from async_openai.costs.rates import Rates, rates_of
from async_openai.costs.token_usage import TokenUsage
from async_openai.providers.hosts import PROVIDERS

if TYPE_CHECKING:
    from genai_prices.types import ModelInfo, TieredPrices

PriceSource = Literal["genai-prices", "override"]


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a call."""

    amount: Decimal
    """USD, exactly."""
    source: PriceSource
    """Origin of the rates."""

    @property
    def usd(self) -> float:
        """USD."""
        return float(self.amount)


_OPEN_WEIGHTS: Final = "gpt-oss"
"""Models with open weights: anybody can serve them, at any price."""

_STANDARD_TIERS: Final = frozenset({None, "", "auto", "default", "standard", "standard_only", "on_demand"})
"""Names of the ordinary price: OpenAI's `default`, Anthropic's `standard`, Groq's `on_demand`. `auto` is what was
asked for, where the host does not say what it gave."""


def price(
    usage: TokenUsage,
    *,
    provider: str,
    model: str,
    tier: str | None = None,
    batch: bool = False,
    overrides: Mapping[str, Any] | None = None,
    client: str | None = None,
    served: str | None = None,
    at: float | None = None,
) -> Price | None:
    """Price the tokens of one call.

    Args:
        usage: What the server reported.
        provider: One of our provider names (`"openai"`, `"azure"`, ...).
        model: The model asked for; for Azure the model behind the deployment.
        tier: The service tier that served the call (`"flex"`, `"priority"`).
        batch: Whether it was part of a batch.
        overrides: Rates by model, or by `client/model`: they go before all else, for every tier.
        client: Name of the client, for overrides.
        served: The model that the reply names: more exact than the one asked for, so it is looked up first.
        at: When the call was made, in seconds since the epoch. Default: now.

    Returns:
        None for an unknown model, tier or kind of token.
    """
    names = list(dict.fromkeys(name for name in (served, model) if name))
    own = _override(overrides or {}, client, names)
    if own is not None:
        amount = own.cost(usage)
        return None if amount is None else Price(amount, "override")
    when = dt.datetime.fromtimestamp(at, dt.UTC) if at is not None else dt.datetime.now(dt.UTC)
    rates = _known_rates(provider, names, None if tier in _STANDARD_TIERS else tier, when, usage, batch=batch)
    amount = rates.cost(usage) if rates is not None else None
    return None if amount is None else Price(amount, "genai-prices")


def _override(overrides: Mapping[str, Any], client: str | None, names: Iterable[str]) -> Rates | None:
    if not overrides:
        return None
    # What was asked for is the name that users configure; the served one is a version of it.
    requested_first = list(names)[::-1]
    for key in [*(f"{client}/{name}" for name in requested_first if client), *requested_first]:
        found = overrides.get(key)
        if found is not None:
            return found if isinstance(found, Rates) else rates_of(found, f"pricing[{key!r}]")
    return None


def _known_rates(
    provider: str, names: Iterable[str], tier: str | None, when: dt.datetime, usage: TokenUsage, *, batch: bool
) -> Rates | None:
    row = PROVIDERS.get(provider)
    known = row.prices if row is not None else None
    if known == "azure" and batch:
        # Microsoft's batch rates are OpenAI's; genai-prices has none for it and would give the full price.
        known = "openai"
    elif known == "azure" and tier is not None:
        return None
    if known is None or (batch and tier is not None):
        return None
    context = {"processing": "batch"} if batch else {"service_tier": tier} if tier is not None else {}
    if row is not None and row.prices == "openai" and not row.own_only:
        # A gateway, or a host that may be one.
        names = [name for name in names if not name.startswith(_OPEN_WEIGHTS)]
    found = _listed(_snapshot_id(), known, tuple(names), tuple(context.items()), int(when.timestamp()) // 60)
    if found is None or (context and not _is_stated(found.model, when, context, usage)):
        return None
    return _rates_of(found.rows, usage.input) if found.is_tiered else found.rates


@dataclass(frozen=True, slots=True)
class _Listed:
    """A model's entry in the data at a time."""

    model: ModelInfo
    rows: Any
    is_tiered: bool
    """True where long prompts pay other rates."""
    rates: Rates | None
    """The rates; None where they are tiered."""


@lru_cache(maxsize=1024)
def _listed(
    snapshot: int,  # noqa: ARG001 - what was found in other data does not count
    provider: str,
    names: tuple[str, ...],
    context: tuple[tuple[str, str], ...],
    minute: int,
) -> _Listed | None:
    """Look a model up once a minute: many rows are priced one after the other, and looking up takes most of it."""
    for model in _models(provider, names):
        rows = model.get_prices(dt.datetime.fromtimestamp(minute * 60, dt.UTC), dict(context))
        is_tiered = any(hasattr(getattr(rows, key), "tiers") for key in _KINDS.values())
        return _Listed(model, rows, is_tiered, None if is_tiered else _rates_of(rows, 0))
    return None


def _snapshot_id() -> int:
    from genai_prices.data_snapshot import get_snapshot  # noqa: PLC0415 - as in `_models`

    return id(get_snapshot())


def _models(provider: str, names: Iterable[str]) -> Iterator[ModelInfo]:
    # Loading takes about 0.15 s and brings an HTTP client, which we never start.
    from genai_prices.data_snapshot import get_snapshot  # noqa: PLC0415

    snapshot = get_snapshot()
    for name in names:
        # Gemini lists its models as `models/...`; Azure writes 3.5 as 35, for deployments may hold no full stop.
        ref = name.removeprefix("models/").replace("gpt-35-", "gpt-3.5-")
        if provider == "google":
            # Vertex AI names the maker, too.
            ref = ref.removeprefix("google/")
        try:
            yield snapshot.find_provider_model(ref, None, provider, None)[1]
        except LookupError:
            continue


_UNCOUNTED: Final = frozenset({"output_citation_mtok"})
"""Kinds of billed tokens without a count in any reply of this library's operations."""


_DISCOUNTED: Final = {
    "cached_input": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
    "audio_input": "input_audio_mtok",
    "audio_output": "output_audio_mtok",
    "image_input": "input_image_mtok",
    "image_output": "output_image_mtok",
}
"""Kinds of tokens with a price of their own at some models: the name in a usage, and in the data."""


def _is_stated(model: ModelInfo, when: dt.datetime, context: dict[str, str], usage: TokenUsage) -> bool:
    """Return whether a tier or batch has rates of its own for all used kinds: genai-prices fills in ordinary ones."""
    stated = [
        variant.prices
        for variant in model.price_variants or ()
        if variant.when == context and (variant.constraint is None or variant.constraint.active(when))
    ]
    ordinary = model.get_prices(when, {})
    return bool(stated) and all(
        getattr(ordinary, key) is None or any(getattr(prices, key) is not None for prices in stated)
        for kind, key in _DISCOUNTED.items()
        if getattr(usage, kind)
    )


_KINDS: Final = {
    "input": "input_mtok",
    "cached_input": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
    "output": "output_mtok",
    "reasoning": "output_reasoning_mtok",
    "audio_input": "input_audio_mtok",
    "audio_output": "output_audio_mtok",
    "image_input": "input_image_mtok",
    "image_output": "output_image_mtok",
    "request": "requests_kcount",
}
"""Our names of rates, and those of the data."""


def _rates_of(rows: Any, given: int) -> Rates | None:
    """Return the rates for a prompt of so many tokens."""
    if any(getattr(rows, key) is not None for key in _UNCOUNTED):
        return None

    def rate(key: str) -> Decimal | None:
        value: Decimal | TieredPrices | None = getattr(rows, key)
        if value is None or isinstance(value, Decimal):
            return value
        # A long prompt pays the higher rate for all its tokens.
        passed = [tier.price for tier in value.tiers if given > tier.start]
        return passed[-1] if passed else value.base

    found: dict[str, Any] = {name: rate(key) for name, key in _KINDS.items()}
    return Rates(**{**found, "request": (found["request"] or Decimal(0)) / 1000})
