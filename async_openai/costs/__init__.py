"""Costs of calls: prices, usage, ledger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from async_openai.costs.token_usage import TokenUsage


def priced(
    usage: object,
    *,
    client: str,
    provider: str,
    model: str | None,
    pricing: Mapping[str, Any] | None = None,
    served: str | None = None,
    tier: str | None = None,
    batch: bool = False,
    at: float | None = None,
) -> float | None:
    """Return the price of a reply's usage in USD; None without usage or a known price.

    Args:
        usage: The reply's `usage`: a model, a dict, None.
        client: Name of the client that served the call, for overrides.
        provider: Its provider.
        model: The model asked for, before any mapping to a deployment.
        pricing: The overrides of `configure(pricing=...)`.
        served: The model that the reply names.
        tier: The service tier that the reply names.
        batch: Whether it was part of a batch.
        at: When the call was made, in seconds since the epoch. Default: now.
    """
    from async_openai.costs.prices import price  # noqa: PLC0415 - off the call path

    tokens = TokenUsage.of(usage)
    if tokens is None:
        return None
    found = price(
        tokens,
        provider=provider,
        model=model or "",
        tier=tier,
        batch=batch,
        overrides=pricing,
        client=client,
        served=served,
        at=at,
    )
    return found.usd if found is not None else None


def priced_reply(
    reply: object,
    *,
    client: str,
    provider: str,
    model: str | None,
    sent: str | None,
    pricing: Mapping[str, Any] | None,
    content: bytes,
    characters: int | None,
    free: bool,
    at: float | None,
    estimate: TokenUsage | None = None,
) -> float | None:
    """Return the price of a reply in USD; None where it is not known.

    Args:
        reply: The reply.
        client: Name of the client that served the call, for overrides.
        provider: Its provider.
        model: The model asked for, before any mapping to a deployment.
        sent: The model as sent, where it is another.
        pricing: The overrides of `configure(pricing=...)`.
        content: The answer's bytes.
        characters: Length of a text to speak.
        free: Whether such a call is not billed by itself.
        at: When the call was made, in seconds since the epoch.
        estimate: Usage of a reply that tells none.
    """
    from async_openai.costs.bill import bill_of  # noqa: PLC0415 - off the call path
    from async_openai.costs.prices import price  # noqa: PLC0415 - as above

    bill = bill_of(reply, content=content, characters=characters)
    if bill.usage is None and estimate is not None:
        bill = bill._replace(usage=estimate)
    if bill.job is not None and not bill.finished:
        return 0.0
    if free and bill.usage is None and bill.job is None:
        return 0.0
    found = price(
        bill.usage,
        provider=provider,
        model=model or "",
        tier=bill.tier if isinstance(bill.tier, str) else None,
        batch=bill.batch,
        overrides=pricing,
        client=client,
        served=bill.served if isinstance(bill.served, str) else None,
        sent=sent,
        uses=bill.uses,
        host_cost=bill.host_cost,
        at=at,
    )
    return found.usd if found is not None else None
