"""What an attempt cost its budgets, by its row in the ledger.

The ledger may estimate; a budget may not. What the host told is counted. What was refused or never sent cost nothing.
Of all else, a lost outcome or a stream that was left, the whole reserve is spent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from async_openai.budgets.book import book
from async_openai.costs.prices import plain_rates
from async_openai.costs.rows import row_of

if TYPE_CHECKING:
    from decimal import Decimal

    from async_openai.budgets.budget import Budget, Hold
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rates import Rates
    from async_openai.costs.rows import LedgerRow, RowValues
    from async_openai.costs.token_usage import TokenUsage

_MINUTE: Final = 60
_MOST: Final = 1024
_known: dict[Any, tuple[float, object, Rates | None]] = {}


def settle(hold: Hold, values: tuple[Any, ...], usage: TokenUsage | None, ledger: Ledger) -> None:
    """Settle the reserve of an attempt by its row, and the ledger's prices."""
    usd = _usd_at_once(values, usage, ledger)
    if usd is not None and usage is not None:
        book.answered(hold.place, usage.output)
        hold.told(values[0], usd, usage.total)
        return
    row = row_of(cast("RowValues", values))
    if row.job is not None and (begun := book.begun(row.job)) is not None:
        # What a background response took: whoever looks at it, its budgets are those of the call that began it.
        hold.nothing(row.time)
        hold = begun
    elif row.unbilled and hold.job is not None:
        book.begins(hold.job, hold)
        hold.settle(row.time, lambda _budget, most: most)
        return
    if usage is not None and row.error is None and not row.usage_estimated:
        book.answered(hold.place, usage.output)
    if row.is_free:
        hold.nothing(row.time)
        return
    price = ledger.price(row) if "usd" in hold.units else None

    def actual(budget: Budget, most: int) -> int:
        told = _told(budget, most, row, None if price is None else price.amount)
        if told is None:
            return most
        # What a stream told before it broke may be a part; what was estimated was not told.
        is_whole = not row.usage_estimated and not (row.may_be_billed and (row.streamed or row.usage is None))
        return told if is_whole else max(most, told)

    if hold.job is None:
        hold.settle(row.time, actual)
    else:
        hold.settle(row.time, lambda budget, most: actual(budget, most) - most)


def _told(budget: Budget, most: int, row: LedgerRow, usd: Decimal | None) -> int | None:
    """Return what the host told that an attempt cost; None where it did not."""
    match budget.unit:
        case "calls":
            return most
        case "tokens":
            return None if row.usage is None else row.usage.total
        case _:
            return budget.unpriced if usd is None else budget.whole(usd)


def _usd_at_once(values: tuple[Any, ...], usage: TokenUsage | None, ledger: Ledger) -> Decimal | None:
    """Return what a success cost whose price follows from its tokens: nearly all. None for any other row."""
    (time, _, _, client, provider, asked, served, _, _, error, _, _, _, _, _, _, _, _, tier, rare) = values
    batch, sent, uses, host_cost, unbilled, job, estimated = rare
    if usage is None or asked is None or error is not None or host_cost is not None:
        return None
    if batch or uses or unbilled or job or estimated:
        return None
    overrides = None if ledger.pricing is None else ledger.pricing(client)
    place = client, provider, asked, served, sent, tier
    found, minute = _known.get(place), time // _MINUTE
    if found is None or found[0] != minute or found[1] is not overrides:
        rates = plain_rates(
            provider=provider,
            model=asked,
            served=served,
            sent=sent,
            tier=tier,
            overrides=overrides,
            client=client,
            at=time,
        )
        if len(_known) >= _MOST:
            _known.clear()
        found = _known[place] = minute, overrides, rates
    return None if found[2] is None else found[2].cost(usage)
