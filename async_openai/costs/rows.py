"""A row of the ledger as a named tuple and as plain values, and the lock of all ledgers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from async_openai.utils import shared_lock

if TYPE_CHECKING:
    from async_openai.costs.token_usage import TokenUsage
    from async_openai.types.billed import Uses

PATIENCE: Final = 30.0
"""Longest wait for the ledger's sinks at the end of a client, and of the process, in seconds."""
_FREE: Final = ("/models", "/moderations")
"""Operations without a charge, even with a model's name in them."""
_READS: Final = frozenset({"GET", "DELETE"})


def is_free(verb: str, path: str) -> bool:
    """Whether an operation is never billed: it looks at what is there, deletes it, or has no charge."""
    return verb in _READS or path.startswith(_FREE)


# Held for moments: a forked child never gets it locked nor sums half written.
ledger_lock = shared_lock()
"""One lock for all ledgers."""


class LedgerRow(NamedTuple):
    """One attempt. Holds no key, header or body; times are in seconds."""

    time: float
    """End of the attempt, in seconds since the epoch."""
    call_id: str
    attempt: int
    """Position in its call, from 1."""
    client: str
    provider: str
    model_asked: str | None
    """Model as named by the caller, before any mapping to a deployment."""
    model_served: str | None
    """Model as named by the reply."""
    endpoint: str
    status: int | None
    """HTTP status; None where none came."""
    error: str | None
    """Class name of the error; None for a success."""
    usage: TokenUsage | None
    seconds: float
    """Duration of the attempt."""
    waited: float = 0.0
    """Seconds waited just before the attempt: for a server's delay or a backoff."""
    key: str | None = None
    """Fingerprint of the key, the first 8 hexadecimal digits of its SHA-256; None without a key. Never the key."""
    first_token: float | None = None
    """Seconds until the first content of a stream."""
    streamed: bool = False
    may_be_billed: bool = False
    """True for a failure after which the server may have done the work and charge for it."""
    tags: tuple[str, ...] = ()
    tier: str | None = None
    """Service tier as named by the reply."""
    batch: bool = False
    model_sent: str | None = None
    """Model as sent, where it is another than the one asked for: a deployment, what an alias stands for."""
    uses: Uses = ()
    """What is billed beside tokens, by name."""
    host_cost: float | None = None
    """Cost as named by the host, in USD at those known to state it."""
    unbilled: bool = False
    """True for an operation without a bill: a look at what is there, the start of a batch."""
    job: str | None = None
    """Id of the batch or background response billed here. Later looks at it are free."""
    usage_estimated: bool = False
    """Whether `usage` is an estimate: its stream was left, or cut, before the server told it."""

    @property
    def model(self) -> str:
        """The model for sums: the requested one, else the served one, else `-`."""
        return self.model_asked or self.model_served or "-"

    @property
    def is_free(self) -> bool:
        """True for an attempt certain to have cost nothing."""
        if self.unbilled:
            return True
        if self.job is not None or self.uses or self.host_cost:
            return False
        if self.usage is not None:
            return False
        if self.error is not None:
            return not self.may_be_billed
        return self.model == "-" or self.endpoint.startswith(_FREE)


RareValues = tuple[bool, str | None, tuple[tuple[str, float], ...], float | None, bool, str | None, bool]
"""The last values of a row, from `batch` on. Nearly all rows share `USUAL`."""
USUAL: Final[RareValues] = (False, None, (), None, False, None, False)
"""Nothing special."""
RowValues = tuple[
    float,
    str,
    int,
    str,
    str,
    str | None,
    str | None,
    str,
    int | None,
    str | None,
    tuple[int, ...] | None,
    float,
    float,
    str | None,
    float | None,
    bool,
    bool,
    tuple[str, ...],
    str | None,
    RareValues,
]
"""The values of a row, in its order, and of its usage; the last ones apart.

Rows are kept as such: the garbage collector lets plain tuples of texts and numbers out of its sight, but would go over
ten thousand named ones again and again.
"""
CLIENT: Final = 3
"""Index of the client in the values."""
_USAGE: Final = 10
"""Index of the usage."""


def row_of(values: RowValues) -> LedgerRow:
    """Make a row from its values."""
    from async_openai.costs.token_usage import TokenUsage  # noqa: PLC0415 - off the path of calls

    counts: tuple[int, ...] | None = values[_USAGE]
    usage = None if counts is None else TokenUsage._make(counts)
    return LedgerRow._make((*values[:_USAGE], usage, *values[_USAGE + 1 : -1], *values[-1]))


def values_of(row: LedgerRow) -> RowValues:
    """Return the values of a row."""
    counts = None if row.usage is None else tuple(row.usage)
    # Literal places: type checkers know the parts by them.
    return (*row[:10], counts, *row[11:19], row[19:])
