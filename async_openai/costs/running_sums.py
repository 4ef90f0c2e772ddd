"""The rows of a ledger: the latest as they are, and running sums of all."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from decimal import Decimal
from time import monotonic, sleep
from typing import Any, Final, NamedTuple, TypeVar

from async_openai.costs.rows import CLIENT, LedgerRow, RowValues, ledger_lock, row_of
from async_openai.costs.sums import Sums
from async_openai.utils import process

T = TypeVar("T")

Pricer = Callable[[LedgerRow, Mapping[str, Any] | None], Decimal | None]
"""A function from a row, and its client's price overrides, to USD."""
PricingSource = Callable[[str], Mapping[str, Any] | None]
"""A function from the name of a client to its price overrides."""

_UNREAD: Final = 1000
"""New rows that are counted in the background together, while nobody reads the sums."""
_SHORT: Final = 5.0
"""Seconds in which nothing is counted that fits in what is kept: a short program that nobody asks prices nothing."""
_READ: Final = 100
"""The same once somebody has: a reader finds few left."""
_GENTLE: Final = 10
"""Rows counted in one go in the background, about a tenth of a millisecond: an event loop waits for no more."""


class _Prices(NamedTuple):
    """The prices in force: what kept rows were counted with, or are to be."""

    overrides: dict[str, Mapping[str, Any] | None]
    """By client."""
    data: int | None
    """Id of the data of genai-prices; None before it is loaded."""

    def differs(self, now: _Prices) -> bool:
        """Whether rows that were counted with these have another price now."""
        if self.data not in {None, now.data}:
            return True
        return any(given != now.overrides.get(client, given) for client, given in self.overrides.items())


class RunningSums:
    """The latest rows, and sums of all. Rows come without a lock; all else is done under the ledger's.

    A row is counted once, with the prices in force: by the next reader, or in the background. Prices that change
    count for the latest rows too.

    Args:
        limit: How many rows to keep.
        price: Prices a row.
        pricing: Gives the price overrides of a client. Called without a lock: it is the user's function, perhaps.
        broken: Called in the background with a row that could not be priced, and the error.
    """

    def __init__(
        self,
        limit: int,
        price: Pricer,
        pricing: PricingSource | None,
        broken: Callable[[LedgerRow, Exception], None],
    ) -> None:
        self.pricing = pricing
        self._limit = limit
        self._price, self._broken = price, broken
        self.new: deque[RowValues] = deque()
        """Rows that are not counted yet."""
        self._kept: deque[RowValues] = deque()
        """The latest rows that are."""
        self._amounts: deque[Decimal | None] = deque()
        """What they were counted with."""
        self._clients: dict[str, int] = {}
        """How many of the kept rows each client has."""
        self._prices = _Prices({}, None)
        self._sums = Sums()
        self._soon = _UNREAD
        self.fold_at = _UNREAD
        """Number of new rows at which they are to be counted in the background."""
        self._began = monotonic()
        self._asked = False
        """Whether the writer was asked to."""
        self._thread = 0
        """Id of the process with a thread that does it; 0 for none."""

    def overrides(self, client: str) -> Mapping[str, Any] | None:
        """Return the price overrides of a client, as they are now."""
        return None if self.pricing is None else self.pricing(client)

    def clear(self) -> None:
        """Forget everything."""
        with ledger_lock:
            self.new.clear()
            self._kept.clear()
            self._amounts.clear()
            self._clients.clear()
            self._sums = Sums()

    def rows(self) -> list[LedgerRow]:
        """Return the latest rows, oldest first."""
        with ledger_lock:
            kept = [*self._kept, *self.new]
        return list(map(row_of, kept[-self._limit :]))

    def __len__(self) -> int:
        """How many rows there were."""
        with ledger_lock:
            return self._sums.total.calls + len(self.new)

    def read(self, read: Callable[[Sums], T]) -> T:
        """Count what is new, and call a function with the sums.

        Raises:
            ConfigurationError: The prices given for a row are none.
        """
        self._soon = _READ
        while True:
            prices = self._in_force(len(self.new))
            with ledger_lock:
                self._use(prices)
                if self._count(prices, len(self.new)):
                    self.fold_at = _READ
                    return read(self._sums)

    # --- counting -----------------------------------------------------------------------------------------------------

    def _in_force(self, most: int) -> _Prices:
        """Look up the prices in force, for the clients of kept rows and of the first new ones."""
        with ledger_lock:
            # By their places: calls append meanwhile, also those that the garbage collector ends within this thread.
            new = [self.new[place] for place in range(min(most, len(self.new)))]
            clients = dict.fromkeys([*self._clients, *(values[CLIENT] for values in new)])
        overrides = {client: _held(self.overrides(client)) for client in clients}
        return _Prices(overrides, _data_id())

    def _use(self, prices: _Prices) -> None:
        """Count the kept rows anew where their prices have changed."""
        self._trim()
        if self._prices.differs(prices):
            amounts = deque(self._priced(values, prices) for values in self._kept)
            for values, before, after in zip(self._kept, self._amounts, amounts, strict=True):
                self._sums.reprice(row_of(values), before, after)
            self._amounts = amounts
        self._prices = prices

    def _priced(self, values: RowValues, prices: _Prices) -> Decimal | None:
        return self._price(row_of(values), prices.overrides.get(values[CLIENT]))

    def _count(self, prices: _Prices, most: int) -> bool:
        """Count new rows, oldest first. Returns False at one of a client whose prices were not looked up."""
        for _ in range(most):
            if not self.new:
                break
            values = self.new[0]
            if values[CLIENT] not in prices.overrides:
                return False
            row = row_of(values)
            self._count_one(row, self._price(row, prices.overrides[row.client]))
        if self._prices.data is None:
            # The first row has loaded it.
            self._prices = self._prices._replace(data=_data_id())
        self._trim()
        return True

    def _count_one(self, row: LedgerRow, amount: Decimal | None) -> None:
        self._sums.add(row, amount)
        self._kept.append(self.new.popleft())
        self._amounts.append(amount)
        self._clients[row.client] = self._clients.get(row.client, 0) + 1

    def _trim(self) -> None:
        """Let go of the rows above the limit."""
        for _ in range(min(len(self._kept), len(self._kept) + len(self.new) - self._limit)):
            client = self._kept.popleft()[CLIENT]
            self._amounts.popleft()
            self._clients[client] -= 1
            if not self._clients[client]:
                del self._clients[client]

    # --- in the background --------------------------------------------------------------------------------------------

    def fold_soon(self) -> None:
        """Have new rows counted by the writer's thread; by one of their own where a slow sink holds that up."""
        new = len(self.new)
        if new < self._limit and self._soon == _UNREAD and monotonic() - self._began < _SHORT:
            self.fold_at = min(self._limit, new + _UNREAD)
            return
        self.fold_at = max(self._limit, new) + _UNREAD
        if not self._asked:
            from async_openai.costs.writer import WorkItem, writer  # noqa: PLC0415 - few programs make so many calls

            self._asked = True
            writer.ready(WorkItem(self.fold))
        elif self._thread != process.id:
            self._thread = process.id
            try:
                threading.Thread(target=self._fold_alone, name="async-openai-ledger", daemon=True).start()
            except RuntimeError:
                # The interpreter is ending, or out of threads: some later row tries again.
                self._thread = 0

    def _fold_alone(self) -> None:
        try:
            self.fold()
        finally:
            self._thread = 0

    def fold(self) -> bool:
        """Count the new rows a few at a time. One that cannot be priced stays for a reader, as long as it is kept."""
        try:
            while self.new and self._fold_some():
                # Lets go of the interpreter.
                sleep(0)
        finally:
            self._asked = False
            self.fold_at = self._soon + len(self.new)
        return True

    def _fold_some(self) -> bool:
        """Count a few rows. Returns whether to go on."""
        try:
            prices = self._in_force(_GENTLE)
            with ledger_lock:
                self._use(prices)
                self._count(prices, _GENTLE)
        except Exception as error:  # noqa: BLE001 - the user's prices may be anything
            return self._passed_over(error)
        return True

    def _passed_over(self, error: Exception) -> bool:
        """Count a row without a price, unless it is to be kept."""
        with ledger_lock:
            if len(self.new) <= self._limit:
                return False
            row = row_of(self.new[0])
            self._count_one(row, None)
            self._trim()
        self._broken(row, error)
        return True


def _held(overrides: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return overrides as they are now: a dict may be changed in place."""
    return None if overrides is None else dict(overrides)


def _data_id() -> int | None:
    module = sys.modules.get("genai_prices.data_snapshot")
    get: Callable[[], object] | None = getattr(module, "get_snapshot", None)
    return None if get is None else id(get())
