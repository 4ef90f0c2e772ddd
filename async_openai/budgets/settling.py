"""What an attempt cost its budgets, by its row in the ledger.

The ledger may estimate; a budget may not. What the host told is counted. What was refused or never sent cost nothing.
Of all else, a lost outcome or a stream that was left, the whole reserve is spent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.budgets.book import book
from async_openai.costs.rows import row_of

if TYPE_CHECKING:
    from decimal import Decimal

    from async_openai.budgets.budget import Budget, Hold
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rows import LedgerRow, RowValues


def settle(hold: Hold, values: RowValues, ledger: Ledger) -> None:
    """Settle the reserve of an attempt by its row, and the ledger's prices."""
    row = row_of(values)
    if row.is_free:
        hold.nothing(row.time)
        return
    if row.usage is not None and row.error is None and not row.usage_estimated:
        book.answered(hold.place, row.usage.output)
    usd = ledger.price(row) if "usd" in hold.units else None

    def actual(budget: Budget, most: int) -> int:
        told = _told(budget, most, row, None if usd is None else usd.amount)
        if told is None:
            return most
        # What a stream told before it broke may be a part; what was estimated was not told.
        is_whole = not row.usage_estimated and not (row.may_be_billed and (row.streamed or row.usage is None))
        return told if is_whole else max(most, told)

    hold.settle(row.time, actual)


def _told(budget: Budget, most: int, row: LedgerRow, usd: Decimal | None) -> int | None:
    """Return what the host told that an attempt cost; None where it did not."""
    match budget.unit:
        case "calls":
            return most
        case "tokens":
            return None if row.usage is None else row.usage.total
        case _:
            return budget.unpriced if usd is None else budget.whole(usd)
