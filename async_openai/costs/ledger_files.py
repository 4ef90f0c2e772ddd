"""Ledger files read back: the sums of their rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from async_openai.costs.exporting import imported
from async_openai.costs.sums import Sums
from async_openai.errors import ConfigurationError, StorageError
from async_openai.validation.ledger_setting import ledger_format

if TYPE_CHECKING:
    from async_openai.costs.prices import Price
    from async_openai.costs.rows import LedgerRow

Reader = Callable[[Path], Iterator[Mapping[str, Any] | None]]


@dataclass(slots=True)
class Summary:
    """The sums of a ledger file."""

    sums: Sums = field(default_factory=Sums)
    unreadable: int = 0
    """Lines without a row, such as one cut short by the death of its process."""


def summary(path: str | Path) -> Summary:
    """Sum a ledger file up, with the prices in it.

    Raises:
        ConfigurationError: Its name is not one of a ledger file.
        StorageError: It cannot be read, or holds no ledger.
    """
    result = Summary()

    def add(row: LedgerRow, price: Price | None) -> None:
        result.sums.add(row, None if price is None else price.amount)

    result.unreadable = read_into(path, add)
    return result


def read_into(path: str | Path, add: Callable[[LedgerRow, Price | None], None]) -> int:
    """Call a function with each row of a ledger file and the price in it. Keeps none of them.

    Args:
        path: The file.
        add: Takes a row. It may raise ValueError, TypeError, ArithmeticError or OSError for one that is none.

    Returns:
        The number of lines without a row.

    Raises:
        ConfigurationError: Its name is not one of a ledger file.
        StorageError: It cannot be read, or holds no ledger.
    """
    place = Path(path).expanduser()
    read = _reader(place, str(path))
    try:
        readable, unreadable = _counted(read(place), add)
    except OSError as error:
        if isinstance(error, StorageError):
            raise
        raise StorageError(f"cannot read {str(path)!r}: {error.strerror or type(error).__name__}") from None
    if unreadable and not readable:
        raise StorageError(f"{str(place)!r} holds no ledger: none of its {unreadable} lines is an attempt")
    return unreadable


def rows_of_file(path: str | os.PathLike[str]) -> Iterator[tuple[LedgerRow, Price | None]]:
    """Yield the rows of a ledger file with the prices in it; what cannot be read is left out.

    A file that does not exist yet has no rows.

    Raises:
        ConfigurationError: Its name is not one of a ledger file.
        StorageError: It cannot be read, or holds no ledger.
    """
    place = Path(path).expanduser()
    read = _reader(place, str(path))
    if not place.exists():
        return
    try:
        for data in read(place):
            with suppress(ValueError, TypeError, AttributeError, ArithmeticError):
                yield imported({} if data is None else data)
    except OSError as error:
        if isinstance(error, StorageError):
            raise
        raise StorageError(f"cannot read {str(path)!r}: {error.strerror or type(error).__name__}") from None


def _reader(place: Path, name: str) -> Reader:
    try:
        row = ledger_format(place)
    except ValueError as error:
        raise ConfigurationError(f"{name!r} is not a ledger file: {error}") from None
    reader: Reader = getattr(import_module(row.module), row.reader)
    return reader


def _counted(
    lines: Iterator[Mapping[str, Any] | None], add: Callable[[LedgerRow, Price | None], None]
) -> tuple[int, int]:
    """Count the lines with a row, and those without."""
    readable = unreadable = 0
    for data in lines:
        try:
            add(*imported({} if data is None else data))
        except (ValueError, TypeError, AttributeError, ArithmeticError, OSError):
            unreadable += 1
        else:
            readable += 1
    return readable, unreadable
