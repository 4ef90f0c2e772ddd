"""What the engine tells of calls and attempts, and whom. Knows nothing of OpenTelemetry.

Every method waits for nothing and raises nothing: telemetry never fails a call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from async_openai.costs.ledger import Ledger
    from async_openai.costs.rows import RowValues


@dataclass(slots=True)
class CallBegun:
    """A call at its beginning."""

    id: str
    verb: str
    path: str
    """With braces for ids."""
    parameters: Mapping[str, Any]
    """Of the request, by name."""
    model: str | None
    """Model as the user names it."""
    provider: str
    base_url: str
    streamed: bool
    started: float
    """On the clock of `now`."""
    now: Callable[[], float]
    """Seconds on a monotonic clock."""


@dataclass(slots=True)
class AttemptBegun:
    """An attempt just before it is sent."""

    number: int
    client: str
    provider: str
    base_url: str
    model: str | None
    """Model as sent."""
    key: str | None
    """Fingerprint of the key."""
    headers: dict[str, str]
    """Of the request, in lower case. More may be added, for the server to go on with the trace."""
    started: float
    """On the clock of the call."""
    waited: float
    """Seconds waited just before."""


class StreamRecord(Protocol):
    """The chunks of a stream that was read."""

    def latest(self) -> Iterator[object]:
        """Return the chunks, last one first."""
        ...

    def whole(self) -> object:
        """Put the reply together."""
        ...


class AttemptWatch(Protocol):
    """Watches one attempt."""

    def ended(self, row: RowValues, ledger: Ledger) -> None:
        """Take in its row, which the ledger prices.

        Where the row says `Abandoned`, a destructor may say so: within any other function, that may hold locks.
        """
        ...

    def let_go(self) -> None:
        """Take in that it ended without a row: nothing was sent."""
        ...


class CallWatch(Protocol):
    """Watches one call, to its end: that of its reply, of its last error, of its stream."""

    def attempt(self, begun: AttemptBegun) -> AttemptWatch | None:
        """Begin to watch an attempt."""
        ...

    def noted(self, event: str, told: Mapping[str, Any]) -> None:
        """Take in what happened between attempts: `failover`, `wait`, `cooldown`."""
        ...

    def replied(self, reply: object, log: StreamRecord | None) -> None:
        """Take in the reply, of a stream one of its last chunks and its log. The call has ended."""
        ...

    def failed(self, error: BaseException) -> None:
        """Take in the error that the call ends with."""
        ...

    def left(self) -> None:
        """Take in that the reader left a stream. A destructor may say so, as of an attempt."""
        ...


class SharedWatch:
    """The watch of a call, for one of two that are under way for it: that this one fails says nothing of the call."""

    def __init__(self, watch: CallWatch) -> None:
        self.attempt = watch.attempt
        self.noted = watch.noted
        self.replied = watch.replied
        self.left = watch.left

    def failed(self, error: BaseException) -> None:
        """Whoever began both says so."""


class Watcher(Protocol):
    """Watches the calls of a client."""

    def call(self, begun: CallBegun) -> CallWatch | None:
        """Begin to watch a call, in the context in which it is made."""
        ...
