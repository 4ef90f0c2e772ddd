"""The context of one call, shared by its attempts."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from async_openai.budgets.tags import current_tags, joined
from async_openai.errors import DeadlineExceededError
from async_openai.utils import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from async_openai.budgets.tags import Tags
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.engine.wire import Outgoing
    from async_openai.errors import Attempt, Delivery
    from async_openai.telemetry.watching import CallWatch
    from async_openai.transport.runtime import Runtime

_NONE: Mapping[str, bool] = MappingProxyType({})
EARLY = 0.005
"""Seconds by which a wait may end before its time: clocks and timers count in steps."""


class CallContext:
    """One call: its request, its runtime, its deadline, its failed attempts."""

    __slots__ = (
        "ahead",
        "deadline",
        "elsewhere",
        "end",
        "failed",
        "id",
        "idempotency_key",
        "outgoing",
        "request",
        "runtime",
        "secrets",
        "served",
        "started",
        "tags",
        "watch",
    )

    def __init__(self, request: ApiRequest[Any], outgoing: Outgoing, runtime: Runtime, *, end: float | None) -> None:
        self.id = new_id()
        self.request = request
        self.outgoing = outgoing
        self.runtime = runtime
        self.started = runtime.monotonic()
        self.tags = current_tags()
        """The tags of the blocks around it."""
        self.end = end
        """Moment at which the call must be over, on the runtime's `monotonic()`; None without a deadline."""
        self.deadline: float | None = None
        """The call's own deadline in seconds."""
        self.ahead = 0
        """Attempts of another run of the same call that count before its own."""
        self.failed: tuple[Attempt, ...] = ()
        """The attempts that failed, oldest first."""
        self.idempotency_key: str | None = None
        self.secrets: Mapping[str, bool] = _NONE
        """What the attempts so far sent and nobody is to see, as far as it was asked for; see `secrets_of`."""
        # It keeps clients alive, and a stream that was read keeps the call: it is there only where it is needed.
        self.served: Callable[[ApiRequest[Any], Target, str], None] | None = None
        """Takes in which client stored an object."""
        self.elsewhere: Callable[[str, float], bool] | None = None
        """Whether a client of another provider than the named one can be asked now, where the filter leads there."""
        self.watch: CallWatch | None = None
        """Telemetry's view of the call; None where nobody watches."""

    def all_tags(self, target: Target) -> Tags:
        """Return its tags at a client: those of the blocks around it, the client's, its own."""
        own: Sequence[str] | None = self.outgoing.options["tags"]
        if not self.tags and not target.tags:
            return tuple(own) if own else ()
        return joined(self.tags, target.tags, own or ())

    def limit(self, seconds: float) -> None:
        """Set the call's own deadline. An earlier end stays."""
        own = self.started + seconds
        self.deadline = seconds
        self.end = own if self.end is None or own < self.end else self.end

    def is_over(self) -> bool:
        """Whether the deadline of the call has passed."""
        return self.end is not None and self.runtime.monotonic() >= self.end - EARLY

    def failed_with(self, error: BaseException) -> None:
        """Have telemetry see the error that the call ends with."""
        if self.watch is not None:
            self.watch.failed(error)

    def late(self, why: str, delivery: Delivery) -> DeadlineExceededError:
        """Make the error for a passed deadline."""
        seconds = "" if self.deadline is None else f" of {self.deadline:g} s"
        late = DeadlineExceededError(f"Request timed out: the deadline{seconds} passed ({why})")
        late.delivery, late.attempts = delivery, self.failed
        return late
