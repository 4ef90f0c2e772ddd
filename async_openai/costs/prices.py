"""Prices of calls, by the bundled data of genai-prices or by the user's own rates.

The data is loaded on first use and never fetched: prices are as of the installed release. A price that is not certain
is None, for a wrong one is worse than none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from time import time
from typing import TYPE_CHECKING, Any, Final, Literal

from async_openai.costs.rates import Rates, rates_of
from async_openai.costs.token_usage import TokenUsage
from async_openai.providers.hosts import PROVIDERS

if TYPE_CHECKING:
    from genai_prices.types import ModelInfo, TieredPrices

    from async_openai.providers.base import Provider
    from async_openai.types.billed import Uses

PriceSource = Literal["genai-prices", "override", "host"]


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a call."""

    amount: Decimal
    """USD, exactly."""
    source: PriceSource
    """Origin of the rates; `host`: its own figure."""

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
    usage: TokenUsage | None,
    *,
    provider: str,
    model: str,
    tier: str | None = None,
    batch: bool = False,
    overrides: Mapping[str, Any] | None = None,
    client: str | None = None,
    served: str | None = None,
    sent: str | None = None,
    uses: Uses = (),
    host_cost: float | None = None,
    at: float | None = None,
) -> Price | None:
    """Price one call.

    Args:
        usage: The tokens that the server reported.
        provider: One of our provider names (`"openai"`, `"azure"`, ...).
        model: The model asked for; for Azure the model behind the deployment.
        tier: The service tier that served the call (`"flex"`, `"priority"`).
        batch: Whether it was part of a batch.
        overrides: Rates by model, or by `client/model`: they go before all else, for every tier.
        client: Name of the client, for overrides.
        served: The model that the reply names: more exact than the one asked for, so it is looked up first.
        sent: The model as sent, where it is another than the one asked for.
        uses: What is billed beside tokens.
        host_cost: The host's own figure.
        at: When the call was made, in seconds since the epoch. Default: now.

    Returns:
        None for an unknown model, tier or kind of token.
    """
    row, names = _looked_up(provider, model, sent, served)
    own = _override(overrides, client, _distinct(model, sent, served)) if overrides else None
    if own is None and host_cost is not None and row is not None and row.states_usd:
        return Price(Decimal(str(host_cost)), "host")
    if own is not None and not uses:
        return _found(own, usage, uses, "override")
    if usage is None and not uses:
        return None
    known = _known_rates(row, names, None if tier in _STANDARD_TIERS else tier, at, usage, batch=batch)
    if own is not None:
        return _found(own if known is None else own.with_tools(known), usage, uses, "override")
    if known is None or _bills_uncounted(known, names, usage):
        return None
    return _found(known, usage, _as_billed(row, uses) if uses else uses, "genai-prices")


def _found(rates: Rates, usage: TokenUsage | None, uses: Uses, source: PriceSource) -> Price | None:
    amount = rates.cost(usage, uses)
    return None if amount is None else Price(amount, source)


_LEAST_SECONDS: Final = {"groq": 10}
"""The shortest audio that is billed."""
_SEARCHING: Final = ("-search-preview", "-search-api")


def _as_billed(row: Provider | None, uses: Uses) -> Uses:
    least = _LEAST_SECONDS.get(row.name, 0) if row is not None else 0
    return tuple((name, max(count, least) if name == "audio_seconds" else count) for name, count in uses)


def _bills_uncounted(rates: Rates, names: Iterable[str], usage: TokenUsage | None) -> bool:
    """Whether a model is billed for what no count tells: a search for each request, or sources that it read."""
    if rates.web_search is None and any(mark in name for name in names for mark in _SEARCHING):
        return True
    return rates.citation is not None and not (usage and usage.citation)


def _distinct(*names: str | None) -> list[str]:
    return list(dict.fromkeys(name for name in names if name))


_DATED: Final = re.compile(r"-(?:20\d\d-\d\d-\d\d|\d{4})$")


@lru_cache(maxsize=1024)
def _looked_up(
    provider: str, asked: str, sent: str | None, served: str | None
) -> tuple[Provider | None, tuple[str, ...]]:
    """Return the provider's row, and the names of a model, the most exact one first."""
    row = PROVIDERS.get(provider)
    mapped = sent is not None and sent != asked
    if row is not None and row.prices == "azure" and mapped and served and not _DATED.search(served):
        # Azure names a family only, the user's mapping the model.
        return row, tuple(_distinct(asked, served, sent))
    return row, tuple(_distinct(served, sent, asked))


def _override(overrides: Mapping[str, Any], client: str | None, names: Iterable[str]) -> Rates | None:
    """Return the user's rates. What was asked for is the name that users configure, so it comes first."""
    requested_first = list(names)
    for key in [*(f"{client}/{name}" for name in requested_first if client), *requested_first]:
        found = overrides.get(key)
        if found is not None:
            return found if isinstance(found, Rates) else rates_of(found, f"pricing[{key!r}]")
    return None


def _known_rates(
    row: Provider | None,
    names: tuple[str, ...],
    tier: str | None,
    at: float | None,
    usage: TokenUsage | None,
    *,
    batch: bool,
) -> Rates | None:
    known = row.prices if row is not None else None
    if known is None or (batch and tier is not None):
        return None
    context = {"processing": "batch"} if batch else {"service_tier": tier} if tier is not None else {}
    if row is not None and row.prices == "openai" and not row.own_only:
        # A gateway, or a host that may be one.
        names = tuple(name for name in names if not name.startswith(_OPEN_WEIGHTS))
    moment = time() if at is None else at
    # Microsoft's batch rates are OpenAI's; where genai-prices has none for it, it would give the full price.
    for listed in (known, "openai") if known == "azure" and batch else (known,):
        found = _listed(_snapshot_id(), listed, names, tuple(context.items()), int(moment) // 60)
        if found is None:
            continue
        if not context or _is_stated(found, dt.datetime.fromtimestamp(moment, dt.UTC), context, usage or TokenUsage()):
            return _rates_of(found.rows, usage.input if usage else 0) if found.is_tiered else found.rates
    return None


@dataclass(frozen=True, slots=True)
class _Listed:
    """A model's entry in the data at a time."""

    model: ModelInfo
    own: bool
    """Whether it is the provider's own entry, not one of another that stands in for it."""
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
    for model, own in _models(provider, names):
        rows = model.get_prices(dt.datetime.fromtimestamp(minute * 60, dt.UTC), dict(context))
        is_tiered = any(hasattr(getattr(rows, key), "tiers") for key, _ in _KINDS.values())
        return _Listed(model, own, rows, is_tiered, None if is_tiered else _rates_of(rows, 0))
    return None


def _snapshot_id() -> int:
    from genai_prices.data_snapshot import get_snapshot  # noqa: PLC0415 - as in `_models`

    return id(get_snapshot())


def _models(provider: str, names: Iterable[str]) -> Iterator[tuple[ModelInfo, bool]]:
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
            found, model = snapshot.find_provider_model(ref, None, provider, None)
        except LookupError:
            continue
        yield model, any(model is one for one in found.models)


_DISCOUNTED: Final = {
    "cached_input": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
    "audio_input": "input_audio_mtok",
    "audio_output": "output_audio_mtok",
    "image_input": "input_image_mtok",
    "image_output": "output_image_mtok",
    "cached_audio": "cache_audio_read_mtok",
    "cached_image": "cache_image_read_mtok",
    "cache_write_1h": "cache_write_1h_mtok",
    "citation": "output_citation_mtok",
}
"""Kinds of tokens with a price of their own at some models: the name in a usage, and in the data."""


def _is_stated(listed: _Listed, when: dt.datetime, context: dict[str, str], usage: TokenUsage) -> bool:
    """Return whether a tier or batch has rates of its own for all used kinds: genai-prices fills in ordinary ones."""
    model = listed.model
    if not listed.own:
        return False
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
    "input": ("input_mtok", 1),
    "cached_input": ("cache_read_mtok", 1),
    "cache_write": ("cache_write_mtok", 1),
    "output": ("output_mtok", 1),
    "reasoning": ("output_reasoning_mtok", 1),
    "audio_input": ("input_audio_mtok", 1),
    "audio_output": ("output_audio_mtok", 1),
    "image_input": ("input_image_mtok", 1),
    "image_output": ("output_image_mtok", 1),
    "cache_write_1h": ("cache_write_1h_mtok", 1),
    "cached_audio": ("cache_audio_read_mtok", 1),
    "cached_image": ("cache_image_read_mtok", 1),
    "citation": ("output_citation_mtok", 1),
    "characters": ("input_mchars", 1),
    "audio_hour": ("input_audio_hours", 1),
    "request": ("requests_kcount", 1000),
    "web_search": ("web_searches_kcount", 1000),
    "file_search": ("storage_searches_kcount", 1000),
}
"""Our names of rates, those of the data, and how many of ours one of the data's is for."""


def _rates_of(rows: Any, given: int) -> Rates:
    """Return the rates for a prompt of so many tokens."""

    def rate(key: str, per: int) -> Decimal | None:
        value: Decimal | TieredPrices | None = getattr(rows, key)
        if value is None or isinstance(value, Decimal):
            return value if value is None or per == 1 else value / per
        # A long prompt pays the higher rate for all its tokens.
        passed = [tier.price for tier in value.tiers if given > tier.start]
        return passed[-1] if passed else value.base

    found: dict[str, Any] = {name: rate(*key) for name, key in _KINDS.items()}
    return Rates(**{**found, "request": found["request"] or Decimal(0)})


# --- what a call can cost at most -------------------------------------------------------------------------------------

_DEARER: Final = ("priority", "fast")
"""Tiers that a host may serve a call by that names none: an account's own default."""


def possible_rates(
    *,
    provider: str,
    model: str,
    sent: str | None = None,
    tier: str | None = None,
    overrides: Mapping[str, Any] | None = None,
    client: str | None = None,
    given: int = 0,
    at: float | None = None,
) -> list[Rates]:
    """Return the rates that a call may be priced by: at each tier that may serve it, for a short and a long prompt.

    Args:
        provider: One of our provider names.
        model: The model asked for.
        sent: The model as sent, where it is another than the one asked for.
        tier: The service tier asked for.
        overrides: Rates by model, or by `client/model`: they go before all else.
        client: Name of the client, for overrides.
        given: The most tokens of its prompt.
        at: When it is made, in seconds since the epoch. Default: now.

    Returns:
        Nothing where its price is not known.
    """
    own = _override(overrides, client, _distinct(model, sent)) if overrides else None
    if own is not None:
        return [own]
    row, names = _looked_up(provider, model, sent, None)
    open_ = tier in {None, "", "auto"}
    tiers = [None, *(_DEARER if open_ else () if tier in _STANDARD_TIERS else (tier,))]
    found = [
        _known_rates(row, names, one, at, TokenUsage(input=size), batch=False)
        for one in tiers
        for size in ((0, given) if given else (0,))
    ]
    known = [rates for rates in found if rates is not None]
    return [] if any(_bills_uncounted(rates, names, None) for rates in known) else known


def plain_rates(
    *,
    provider: str,
    model: str,
    served: str | None = None,
    sent: str | None = None,
    tier: str | None = None,
    overrides: Mapping[str, Any] | None = None,
    client: str | None = None,
    at: float | None = None,
) -> Rates | None:
    """Return the rates of calls whose price follows from their tokens alone: those of `price` for any usage.

    Args: as for `price`.

    Returns:
        None where `price` has to look at the call: an unknown model, long prompts at other rates, a special tier.
    """
    own = _override(overrides, client, _distinct(model, sent, served)) if overrides else None
    if own is not None:
        return own
    if tier not in _STANDARD_TIERS:
        return None
    row, names = _looked_up(provider, model, sent, served)
    short, long = (_known_rates(row, names, None, at, TokenUsage(input=size), batch=False) for size in (0, _ANY_PROMPT))
    return None if short is None or short != long or _bills_uncounted(short, names, None) else short


_ANY_PROMPT: Final = 10**12
"""Tokens of a prompt that is longer than any."""


def context_window(provider: str, *names: str | None) -> int | None:
    """Return the most tokens that a model takes in, by the first of its names that is known."""
    row = PROVIDERS.get(provider)
    if row is None or row.prices is None:
        return None
    found = (model.context_window for model, _ in _models(row.prices, _distinct(*names)))
    return next((window for window in found if window), None)
