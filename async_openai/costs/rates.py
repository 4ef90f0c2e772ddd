"""Rates of one model, and the arithmetic from tokens to USD."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from async_openai.errors import ConfigurationError
from async_openai.validation.words import nearest

if TYPE_CHECKING:
    from async_openai.costs.token_usage import TokenUsage

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Rates:
    """Prices of one model in USD for a million tokens. None: not priced apart, or not known."""

    input: Decimal | None = None
    cached_input: Decimal | None = None
    """Default: as other input."""
    cache_write: Decimal | None = None
    """Default: as other input."""
    output: Decimal | None = None
    reasoning: Decimal | None = None
    """Default: as other output."""
    audio_input: Decimal | None = None
    audio_output: Decimal | None = None
    image_input: Decimal | None = None
    """Default: as other input."""
    image_output: Decimal | None = None
    """Default: as other output."""
    request: Decimal = Decimal(0)
    """USD for each request, whatever its size."""

    def cost(self, usage: TokenUsage) -> Decimal | None:
        """Return the cost of a call in USD; None where one of its kinds of tokens has no known price."""
        if usage.cached_input and (usage.audio_input or usage.image_input) and self.cached_input is not None:
            # Nobody says which of them were cached, and they differ in price.
            return None
        before = _side(
            usage.input,
            self.input,
            (usage.cached_input, self.cached_input, True),
            (usage.cache_write, self.cache_write, True),
            (usage.audio_input, self.audio_input, False),
            (usage.image_input, self.image_input, True),
        )
        after = _side(
            usage.output,
            self.output,
            (usage.reasoning, self.reasoning, True),
            (usage.audio_output, self.audio_output, False),
            (usage.image_output, self.image_output, True),
        )
        return None if before is None or after is None else (before + after) / _MILLION + self.request


def _side(whole: int, rate: Decimal | None, *parts: tuple[int, Decimal | None, bool]) -> Decimal | None:
    """Price the input or the output: parts by their own rates (else, where allowed, by `rate`), and the remainder."""
    total, remaining = Decimal(0), whole
    for count, own, as_whole in parts:
        if not count or (own is None and as_whole):
            continue
        if own is None:
            return None
        total += own * count
        remaining -= count
    if remaining < 0 or (remaining and rate is None):
        return None
    return total + remaining * rate if rate is not None else total


_KEYS = ("input", "cached_input", "cache_write", "output", "reasoning", "audio_input", "audio_output", "image_input",
         "image_output", "request")  # fmt: skip


def rates_of(prices: Mapping[str, Any], subject: str) -> Rates:
    """Read a user's rates: `{"input": 1.25, "cached_input": 0.125, "output": 10}`.

    Raises:
        ConfigurationError: An unknown key, or something other than a number of USD, zero or more.
    """
    for key in prices:
        if key not in _KEYS:
            close = nearest(str(key), _KEYS, cutoff=0.6)
            hint = f"did you mean {close!r}?" if close else f"known are {', '.join(_KEYS)}"
            raise ConfigurationError(f"{subject}: {key!r} is not a kind of price; {hint}")
    if not prices:
        raise ConfigurationError(f'{subject}: expected prices such as {{"input": 1.25, "output": 10}}, got none')
    return Rates(**{key: _usd(value, f"{subject}.{key}") for key, value in prices.items()})


def _usd(value: object, subject: str) -> Decimal:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        try:
            # By its text: the nearest float of 0.1 is not what was meant.
            amount = Decimal(str(value))
        except InvalidOperation:
            amount = Decimal("NaN")
        if amount.is_finite() and amount >= 0:
            return amount
        raise ConfigurationError(f"{subject}: expected USD per million tokens, zero or more")
    raise ConfigurationError(f"{subject}: expected a number (USD per million tokens), got {type(value).__name__}")


def check_pricing(pricing: object) -> dict[str, Rates]:
    """Validate `configure(pricing=...)`: rates by model, or by client and model (`"az/gpt-5-prod"`).

    Raises:
        ConfigurationError: What is wrong, with its path.
    """
    if not isinstance(pricing, Mapping):
        raise ConfigurationError(f"pricing: expected a dict of models to prices, got {type(pricing).__name__}")
    checked: dict[str, Rates] = {}
    for model, prices in cast("Mapping[Any, Any]", pricing).items():
        subject = f"pricing[{model!r}]"
        if not isinstance(model, str) or not model:
            raise ConfigurationError(f"{subject}: expected the name of a model")
        if isinstance(prices, Rates):
            checked[model] = prices
        elif isinstance(prices, Mapping):
            checked[model] = rates_of(cast("Mapping[str, Any]", prices), subject)
        else:
            raise ConfigurationError(f"{subject}: expected a dict of prices, got {type(prices).__name__}")
    return checked
