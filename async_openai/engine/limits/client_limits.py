"""The limits of a client, from its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from async_openai.engine.limits.given import MINUTE, GivenLimits, ModelLimits
from async_openai.errors import ConfigurationError
from async_openai.validation import nearest
from async_openai.validation.limit_settings import contradiction

if TYPE_CHECKING:
    from async_openai.engine.target import Offer

AZURE_SECONDS: Final = 10.0
"""Azure counts requests in stretches of 1 and 10 seconds, so that a minute's worth cannot go at once."""


def rates_of(get: Callable[[str], Any], offer: Offer, *, is_azure: bool) -> ModelLimits:
    """Read the limits of a client, for every model and by model.

    Raises:
        ConfigurationError: They contradict each other, or are for a model that the client does not serve.
    """
    every = GivenLimits(get("requests_per_minute"), get("tokens_per_minute"), get("max_concurrency"))
    _check(every, "")
    given: Mapping[str, Mapping[str, Any]] = get("limits") or {}
    by_model = {model: replace(every, **limits) for model, limits in given.items()}
    for model, limits in by_model.items():
        _check(limits, f"limits: {model!r}: ")
        if not offer.has(model) and model not in offer.aliases.values():
            close = nearest(model, sorted(offer.names), cutoff=0.4)
            hint = f"; did you mean {close!r}?" if close else ""
            raise ConfigurationError(f"limits: the client serves no model {model!r}{hint}")
    return ModelLimits(every, by_model, AZURE_SECONDS if is_azure else MINUTE)


def _check(limits: GivenLimits, where: str) -> None:
    why = contradiction(limits.requests_per_minute, limits.tokens_per_minute)
    if why is not None:
        raise ConfigurationError(where + why)
