"""Ledger files, added up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from async_openai.costs.ledger_files import read_into
from async_openai.usage_report.gathered import Gathered

if TYPE_CHECKING:
    from async_openai.costs.prices import Price
    from async_openai.costs.rows import LedgerRow


def gathered(files: tuple[Path, ...], since: float) -> Gathered:
    """Add ledger files up.

    Args:
        files: The files.
        since: Rows before this time (seconds since the epoch) are left out.

    Raises:
        StorageError: One cannot be read, or holds no ledger.
        ConfigurationError: The name of one is not that of a ledger file.
    """
    result = Gathered()

    def add(row: LedgerRow, price: Price | None) -> None:
        if row.time >= since:
            result.add(row, price)

    for file in files:
        result.unreadable += read_into(file, add)
    return result
