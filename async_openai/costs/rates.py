"""Rates of one model, and the arithmetic from tokens to USD."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from async_openai.validation.price_setting import TOOLS, checked_rates

if TYPE_CHECKING:
    from async_openai.costs.token_usage import TokenUsage
    from async_openai.types.billed import Uses

_MILLION = 1_000_000
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Rates:
    """Prices of one model in USD: of a million tokens, unless it says otherwise.

    None: not priced apart, or not known.
    """

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
    cache_write_1h: Decimal | None = None
    """Default: as other writes."""
    cached_audio: Decimal | None = None
    cached_image: Decimal | None = None
    citation: Decimal | None = None
    characters: Decimal | None = None
    """USD for a million characters of text to speak: in the place of tokens."""
    audio_hour: Decimal | None = None
    """USD for an hour of audio: in the place of tokens."""
    web_search: Decimal | None = None
    """USD for each search, as the next ones for each use. Default: what the data says."""
    file_search: Decimal | None = None
    code_session: Decimal | None = None

    def cost(self, usage: TokenUsage | None, uses: Uses = ()) -> Decimal | None:
        """Return the cost of a call in USD; None where something in it has no known price."""
        if not uses:
            amount = None if usage is None else self._of_tokens(usage)
            return None if amount is None else amount + self.request
        counts = dict(uses)
        whole = self._measured(usage, counts.pop("audio_seconds", None), counts.pop("characters", None))
        fees = self._fees(counts)
        return None if whole is None or fees is None else whole + fees + self.request

    def with_tools(self, known: Rates) -> Rates:
        """Return these rates with those of tools that others know and these leave open."""
        open_ = {name: getattr(known, name) for name in TOOLS if getattr(self, name) is None}
        return replace(self, **open_)

    def _measured(self, usage: TokenUsage | None, seconds: float | None, characters: float | None) -> Decimal | None:
        """Price the content: by its characters or length where the model is priced so, else by its tokens."""
        if characters is not None and self.characters is not None:
            return _exact(characters) * self.characters / _MILLION
        if seconds is not None and self.audio_hour is not None:
            both = self.input is not None and usage is not None and usage.total
            # Nobody says whether the tokens hold the audio, too.
            return None if both else _exact(seconds) * self.audio_hour / _HOUR
        return None if usage is None else self._of_tokens(usage)

    def _fees(self, counts: Mapping[str, float]) -> Decimal | None:
        """Price the uses of tools."""
        total = Decimal(0)
        for name, count in counts.items():
            rate: Decimal | None = getattr(self, name, None) if name in TOOLS else None
            if rate is not None:
                total += _exact(count) * rate
            elif not (name == "web_search" and self.request):
                # Where a request has a price, its searches are in it.
                return None
        return total

    def _of_tokens(self, usage: TokenUsage) -> Decimal | None:
        split = self._without_cached_media(usage)
        if split is None:
            return None
        fresh, cached, media = split
        before = _side(
            usage.input,
            self.input,
            (cached, self.cached_input, True),
            (usage.cache_write - usage.cache_write_1h, self.cache_write, True),
            (usage.cache_write_1h, self.cache_write if self.cache_write_1h is None else self.cache_write_1h, True),
            (fresh[0], self.audio_input, False),
            (fresh[1], self.image_input, True),
            *media,
        )
        after = _side(
            usage.output,
            self.output,
            (usage.reasoning, self.reasoning, True),
            (usage.audio_output, self.audio_output, False),
            (usage.image_output, self.image_output, True),
            (usage.citation, self.citation, False),
        )
        return None if before is None or after is None else (before + after) / _MILLION

    def _without_cached_media(self, usage: TokenUsage) -> tuple[tuple[int, int], int, tuple[_Part, ...]] | None:
        """Tell cached audio and images apart: the rest of both, the cached text, and those parts.

        None where nobody says which tokens were cached, and they differ in price.
        """
        audio, images, cached = usage.audio_input, usage.image_input, usage.cached_input
        apart = audio or (images and self.image_input is not None)
        if not cached or not apart or self.cached_input is None:
            return (audio, images), cached, ()
        heard, seen = usage.cached_audio, usage.cached_image
        if not (heard or seen or usage.cached_text):
            if cached == usage.input:
                heard, seen = audio, images
            elif usage.input in {audio, images}:
                heard, seen = (cached, 0) if audio else (0, cached)
        if heard > audio or seen > images or (cached > heard + seen and cached != heard + seen + usage.cached_text):
            return None
        return (
            (audio - heard, images - seen),
            cached - heard - seen,
            ((heard, self.cached_audio, False), (seen, self.cached_image, False)),
        )


_Part = tuple[int, Decimal | None, bool]
"""A number of tokens, their own rate, and whether they are priced as the whole without one."""


def _exact(count: float) -> Decimal:
    return Decimal(str(count))


def _side(whole: int, rate: Decimal | None, *parts: _Part) -> Decimal | None:
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


def rates_of(prices: Mapping[str, Any], subject: str) -> Rates:
    """Read a user's rates: `{"input": 1.25, "cached_input": 0.125, "output": 10}`.

    Raises:
        ConfigurationError: An unknown key, or something other than a number of USD, zero or more.
    """
    return Rates(**checked_rates(prices, subject))
