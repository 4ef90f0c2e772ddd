"""The setting `pricing`: rates by model, and their check."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, cast

from async_openai.errors import ConfigurationError
from async_openai.validation.words import nearest

TOOLS: Final = ("web_search", "file_search", "code_session")
"""Names of the rates of hosted tools."""
RATES: Final = ("input", "cached_input", "cache_write", "output", "reasoning", "audio_input", "audio_output",
                "image_input", "image_output", "request", "cache_write_1h", "cached_audio", "cached_image", "citation",
                "characters", "audio_hour", *TOOLS)  # fmt: skip
"""Names of all rates."""


def checked_rates(prices: Mapping[str, Any], subject: str) -> dict[str, Decimal]:
    """Return the rates of one model, exactly.

    Raises:
        ConfigurationError: An unknown key, or something other than a number of USD, zero or more.
    """
    for key in prices:
        if key not in RATES:
            close = nearest(str(key), RATES, cutoff=0.6)
            hint = f"did you mean {close!r}?" if close else f"known are {', '.join(RATES)}"
            raise ConfigurationError(f"{subject}: {key!r} is not a kind of price; {hint}")
    if not prices:
        raise ConfigurationError(f'{subject}: expected prices such as {{"input": 1.25, "output": 10}}, got none')
    return {key: _usd(value, f"{subject}.{key}") for key, value in prices.items()}


def _usd(value: object, subject: str) -> Decimal:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        try:
            # By its text: the nearest float of 0.1 is not what was meant.
            amount = Decimal(str(value))
        except InvalidOperation:
            amount = Decimal("NaN")
        if amount.is_finite() and amount >= 0:
            return amount
        raise ConfigurationError(f"{subject}: expected USD per million tokens, zero or more, got {value}")
    raise ConfigurationError(f"{subject}: expected a number (USD per million tokens), got {type(value).__name__}")


def check_pricing(pricing: object) -> dict[str, dict[str, Decimal]]:
    """Return `configure(pricing=...)` as exact rates: by model, or by client and model (`"az/gpt-5-prod"`).

    Raises:
        ConfigurationError: What is wrong, with its path.
    """
    if not isinstance(pricing, Mapping):
        raise ConfigurationError(f"pricing: expected a dict of models to prices, got {type(pricing).__name__}")
    checked: dict[str, dict[str, Decimal]] = {}
    for model, prices in cast("Mapping[Any, Any]", pricing).items():
        subject = f"pricing[{model!r}]"
        if not isinstance(model, str) or not model:
            raise ConfigurationError(f"{subject}: expected the name of a model")
        given = _as_mapping(prices)
        if given is None:
            raise ConfigurationError(f"{subject}: expected a dict of prices, got {type(prices).__name__}")
        checked[model] = checked_rates(given, subject)
    return checked


def _as_mapping(prices: object) -> Mapping[str, Any] | None:
    """Return prices as a dict: those of `Rates` are its attributes."""
    if isinstance(prices, Mapping):
        return cast("Mapping[str, Any]", prices)
    if not all(hasattr(prices, name) for name in RATES):
        return None
    return {name: value for name in RATES if (value := getattr(prices, name)) is not None}
