"""The ledger: one row for each attempt of a call, and their sums."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from async_openai.costs.jobs import BilledJobs
from async_openai.costs.rows import LedgerRow, RowValues, ledger_lock, row_of, values_of
from async_openai.costs.running_sums import PricingSource, RunningSums
from async_openai.costs.sums import Total
from async_openai.costs.tables import as_html
from async_openai.errors import ConfigurationError

if TYPE_CHECKING:
    from concurrent.futures import Future
    from decimal import Decimal

    from async_openai.costs.comparison import Compared
    from async_openai.costs.ledger_sinks import LedgerSinks
    from async_openai.costs.outlet import SinkStatus
    from async_openai.costs.prices import Price
    from async_openai.validation.ledger_setting import Sink, SinkLike

logger = logging.getLogger("async_openai")


class Ledger:
    """Usage and costs of calls. Safe to share over threads, loops and forks; a forked child has its own from then on.

    Sums are running: each row is priced and counted once, exactly: by the next reader, or in the background.
    `configure(pricing=...)` counts for the latest rows afterwards too.

    Sinks get every row, written by a background thread (`add_sink`). One that fails or is slow never fails nor holds up
    a call: rows wait for it, and the sums here are exact in any case.

    Args:
        limit: How many rows to keep, 1 or more.
        pricing: Gives the price overrides of a client.

    Raises:
        ConfigurationError: A limit below 1.
    """

    def __init__(self, *, limit: int = 10_000, pricing: PricingSource | None = None) -> None:
        if limit < 1:
            raise ConfigurationError("a ledger's limit must be at least 1 row")
        self._sums = RunningSums(limit, _amount, pricing, _cannot_price)
        self._new = self._sums.new
        self._sinks: LedgerSinks | None = None
        self._jobs = BilledJobs()

    @property
    def pricing(self) -> PricingSource | None:
        """A function from the name of a client to its price overrides. May be set later."""
        return self._sums.pricing

    @pricing.setter
    def pricing(self, pricing: PricingSource | None) -> None:
        self._sums.pricing = pricing

    def record(self, row: LedgerRow | RowValues) -> None:
        """Add a row. Takes about a microsecond; nothing is priced."""
        values = values_of(row) if isinstance(row, LedgerRow) else row
        new = self._new
        new.append(values)
        if self._sinks is not None:
            self._sinks.put(values)
        if len(new) >= self._sums.fold_at:
            self._sums.fold_soon()

    def claim(self, client: str, job: str) -> bool:
        """Claim the bill of a finished batch or background response for the next row; False where a row has it.

        Args:
            client: Name of the client.
            job: Id of the batch or response.
        """
        return self._jobs.claim(client, job)

    def look_up(self, client: str, jobs: Iterable[str]) -> None:
        """Ask the sinks for finished jobs that other processes have billed. Waits for their files.

        Args:
            client: Name of the client.
            jobs: Ids of batches and background responses.
        """
        self._jobs.look_up(client, jobs, self.sinks)

    @property
    def has_sinks(self) -> bool:
        """Whether it ever had a sink."""
        return self._sinks is not None

    def price(self, row: LedgerRow) -> Price | None:
        """Price a row: None where the model's price is not known, or the attempt reported no usage."""
        return _price(row, self._sums.overrides(row.client))

    @property
    def rows(self) -> list[LedgerRow]:
        """The latest rows, oldest first."""
        return self._sums.rows()

    def totals(self) -> dict[tuple[str, str], Total]:
        """Return the sums by client and model."""
        return self._sums.read(lambda sums: sums.by_pair)

    def by_client(self) -> dict[str, Total]:
        """Return the sums by client."""
        return self._sums.read(lambda sums: sums.by_client)

    def by_model(self) -> dict[str, Total]:
        """Return the sums by model, as named by the callers."""
        return self._sums.read(lambda sums: sums.by_model)

    def by_tag(self) -> dict[str, Total]:
        """Return the sums by tag. A row with several tags counts for each."""
        return self._sums.read(lambda sums: sums.by_tag)

    def by_day(self) -> dict[str, Total]:
        """Return the sums by day (`2026-01-31`, UTC), in order."""
        return self._sums.read(lambda sums: sums.by_day)

    def by_hour(self) -> dict[str, Total]:
        """Return the sums of the latest 800 hours with attempts (`2026-01-31T14`, UTC), in order."""
        return self._sums.read(lambda sums: sums.by_hour)

    def by_key(self) -> dict[str, Total]:
        """Return the sums by fingerprint of the key; attempts without a key under `-`."""
        return self._sums.read(lambda sums: sums.by_key)

    @property
    def total(self) -> Total:
        """The sum of everything."""
        return self._sums.read(lambda sums: sums.total)

    @property
    def usd(self) -> float | None:
        """USD of everything with a known price, None if nothing has one; `total.unpriced` counts the others."""
        return self.total.usd

    def compare(self, costs: Iterable[Any]) -> list[Compared]:
        """Put what the provider billed beside what was written down, by day and model, in order.

        Only the latest rows are looked at: `limit` of them.

        Args:
            costs: What `client.admin.organization.usage.costs(..., group_by=["line_item"])` gives, all its pages.

        Raises:
            ParameterTypeError: There is something else in it.
        """
        from async_openai.costs.comparison import compared  # noqa: PLC0415 - off the path of calls

        return compared(self, costs, self.price)

    def export(self) -> list[dict[str, Any]]:
        """Return the latest rows as plain dicts, ready for JSON, with `usd` and `price_source` (None if unknown)."""
        return [self._exported(row) for row in self.rows]

    def _exported(self, row: LedgerRow) -> dict[str, Any]:
        from async_openai.costs.exporting import exported  # noqa: PLC0415 - off the path of calls

        return exported(row, self.price(row))

    def reset(self) -> None:
        """Forget all rows and sums."""
        self._sums.clear()

    def __len__(self) -> int:
        """How many attempts were recorded since the last reset."""
        return len(self._sums)

    def __bool__(self) -> bool:
        return True

    def __str__(self) -> str:
        return self._sums.read(lambda sums: sums.table)

    def _repr_html_(self) -> str:
        return as_html(str(self))

    def __repr__(self) -> str:
        return f"Ledger({len(self)} attempts)"

    # --- sinks --------------------------------------------------------------------------------------------------------

    def add_sink(self, sink: SinkLike, *, limit: int | None = None) -> Sink:
        """Write every row from now on to a sink too; return the sink. Adding it again changes nothing but its limit.

        Args:
            sink: A `Sink`, a function that is called with each row (a dict as of `export`), or the path of a file:
                JSON lines (`usage.jsonl`) or a SQLite table (`usage.db`). The same path is the same sink for all
                ledgers of the process.
            limit: Rows that may wait for it. What comes while so many wait is counted as dropped, and reported.
                Default 50,000.

        Raises:
            ConfigurationError: None of these, a folder that does not exist, or a limit below 1.
        """
        if limit is not None and limit < 1:
            raise ConfigurationError("a sink's limit must be at least 1 row")
        with ledger_lock:
            return self._own_sinks().add(sink, limit)

    def remove_sink(self, sink: SinkLike) -> None:
        """Write no more rows to a sink. Those recorded so far still are; files of the library are closed then.

        Args:
            sink: As it was added, or as `add_sink` returned it.

        Raises:
            ConfigurationError: It is none of this ledger's.
        """
        with ledger_lock:
            self._own_sinks().remove(sink)

    def _configure_sinks(self, client: str, sinks: Iterable[SinkLike] | None) -> None:
        """Write the rows of a client to the sinks of its settings, in place of those it had before."""
        if sinks or self._sinks is not None:
            with ledger_lock:
                self._own_sinks().configure(client, sinks or ())

    def _own_sinks(self) -> LedgerSinks:
        if self._sinks is None:
            from async_openai.costs.ledger_sinks import LedgerSinks  # noqa: PLC0415 - few programs write rows down

            self._sinks = LedgerSinks(self._exported_safely)
        return self._sinks

    def _exported_safely(self, values: RowValues) -> dict[str, Any]:
        from async_openai.costs.exporting import exported  # noqa: PLC0415 - off the path of calls

        row = row_of(values)
        return exported(row, self._price_or_none(row))

    @property
    def sinks(self) -> tuple[Sink, ...]:
        """The sinks of this ledger."""
        return () if self._sinks is None else self._sinks.sinks()

    def sink_status(self) -> list[SinkStatus]:
        """Return the counts of each sink: rows waiting, written and dropped, and failures."""
        return [] if self._sinks is None else self._sinks.status()

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until everything recorded so far is written.

        Args:
            timeout: Seconds to wait at most. Default: as long as it takes.

        Returns:
            True when all sinks have taken all rows; False when one failed (its rows stay waiting, and it is tried
            again later) or the time was up.

        Raises:
            UsageError: Called by a sink.
        """
        return True if self._sinks is None else _waited(self._sinks.flush(), timeout)

    async def aflush(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - as `flush`
        """As `flush`, without blocking the event loop."""
        return True if self._sinks is None else await _awaited(self._sinks.flush(), timeout)

    def close(self, timeout: float | None = None) -> bool:
        """Write everything recorded so far, then close the sinks and take them away. Sums and rows stay.

        A sink that another ledger uses stays open for it.

        Args:
            timeout: Seconds to wait at most. Default: as long as it takes.

        Returns:
            True when all is written and closed. False when a sink failed or got more rows meanwhile, and so stays with
            the rows that wait for it, or when the time was up. To call it again is safe.

        Raises:
            UsageError: Called by a sink.
        """
        return True if self._sinks is None else _waited(self._sinks.close(), timeout)

    async def aclose(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - as `close`
        """As `close`, without blocking the event loop."""
        return True if self._sinks is None else await _awaited(self._sinks.close(), timeout)

    # --- prices -------------------------------------------------------------------------------------------------------

    def _price_or_none(self, row: LedgerRow) -> Price | None:
        try:
            return self.price(row)
        except Exception as error:  # noqa: BLE001 - nobody is there to catch it; whoever reads the ledger gets it raised
            _cannot_price(row, error)
            return None


def _price(row: LedgerRow, overrides: Mapping[str, Any] | None) -> Price | None:
    if row.usage is None and not row.uses and row.host_cost is None:
        return None
    from async_openai.costs.prices import price  # noqa: PLC0415 - loads on first use, off the call path

    return price(
        row.usage,
        provider=row.provider,
        model=row.model_asked or "",
        served=row.model_served,
        sent=row.model_sent,
        uses=row.uses,
        host_cost=row.host_cost,
        tier=row.tier,
        batch=row.batch,
        client=row.client,
        overrides=overrides,
        at=row.time,
    )


def _amount(row: LedgerRow, overrides: Mapping[str, Any] | None) -> Decimal | None:
    found = _price(row, overrides)
    return None if found is None else found.amount


def _cannot_price(row: LedgerRow, error: Exception) -> None:
    logger.warning("the ledger could not price %s of client %r", row.model, row.client, exc_info=error)


def _waited(done: Future[bool], timeout: float | None) -> bool:
    try:
        return done.result(timeout)
    except TimeoutError:
        # What was not begun is not to happen later: whoever asked for it was told that it has not.
        done.cancel()
        return False


async def _awaited(done: Future[bool], timeout: float | None) -> bool:  # noqa: ASYNC109 - as `flush`
    import asyncio  # noqa: PLC0415 - 30 ms that a synchronous program never needs

    try:
        return await asyncio.wait_for(asyncio.wrap_future(done), timeout)
    except TimeoutError:
        return False
