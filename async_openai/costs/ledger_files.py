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
    place = Path(path).expanduser()
    read = _reader(place, str(path))
    try:
        return _summed(place, read)
    except OSError as error:
        if isinstance(error, StorageError):
            raise
        raise StorageError(f"cannot read {str(path)!r}: {error.strerror or type(error).__name__}") from None


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


def _summed(place: Path, read: Reader) -> Summary:
    result = Summary()
    readable = 0
    for data in read(place):
        try:
            row, price = imported({} if data is None else data)
            result.sums.add(row, None if price is None else price.amount)
        except (ValueError, TypeError, AttributeError, ArithmeticError, OSError):
            result.unreadable += 1
        else:
            readable += 1
    if result.unreadable and not readable:
        raise StorageError(f"{str(place)!r} holds no ledger: none of its {result.unreadable} lines is an attempt")
    return result
