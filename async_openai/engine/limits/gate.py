"""The gate of one account and model: who may go now, and when to ask again. Pure: tickets and clock values in.

First come, first served: each waiter has a ticket whose place it keeps when it is refused. A waiter sleeps until its
own time, which follows from its rank, and asks again, so it is the same for threads and event loops. Only for a place
among those in flight it is woken, by its ticket's bell: when one becomes free nobody knows before.
Those before a waiter that are late (their loop is busy) keep their share and hold nobody up.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Final

from async_openai.engine.limits.estimate import Usage
from async_openai.engine.limits.given import MINUTE, GivenLimits, request_rules, token_rules
from async_openai.engine.limits.pace import Pace
from async_openai.engine.limits.told import Told, tellings
from async_openai.utils import Changing, Dirty, shared_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from async_openai.engine.limits.windows import Spread, Window

LONGEST_SLEEP: Final = 1.0
"""Seconds after which a waiter with others before it asks again: they may have left."""
LOOK_AGAIN: Final = 16
"""Calls after which headers are looked at again that told of no limit; twice as many after each look in vain."""
_MOST_LOOKS: Final = 4
"""How often that number is doubled."""
_NEAR: Final = 64
"""Places in the queue whose needs are summed; those further behind are taken to need as much each."""
_QUARTER: Final = 0.25
_SHORTEST: Final = 0.002
_WEIGHT: Final = 0.2

PlaceOfGate = tuple[tuple[str, str | int | None], str | None]
"""Host and port with the fingerprint of a key, and the model as sent."""
NOWHERE: Final[PlaceOfGate] = (("", None), None)
Gone = tuple[float, int, float]

_lock = shared_lock()
_places = itertools.count()


class Ticket:
    """A waiter's place in a queue, and what it needs."""

    __slots__ = ("bell", "need", "place", "waits")

    def __init__(self) -> None:
        self.bell: Callable[[], None] | None = None
        """Wakes it when a place among those in flight may be its own; None where nobody does."""
        self.place = next(_places)
        self.need = 1.0
        """Tokens."""
        self.waits = False
        """Whether it is in the queue."""


class Permit:
    """One call on its way."""

    __slots__ = ("_gate", "_gone", "need", "prompt")

    def __init__(self, gate: Gate, need: float, prompt: float) -> None:
        self._gate: Gate | None = gate
        self.need = need
        self.prompt = prompt
        """The estimate of its prompt; 0 where nobody counts."""

    def done(self, now: float, used: tuple[int, int] | None = None) -> None:
        """End the call: once, whatever comes later.

        Args:
            now: The time.
            used: Tokens of its prompt and of its answer, where they are known.
        """
        gate, self._gate = self._gate, None
        if gate is not None:
            gate.done(self, now, used)


class Learned:
    """What all clients of an account know of one model there."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Forget everything."""
        self.active = False
        """Whether anything holds calls up."""
        self.pace = Pace()
        self.requests = Told()
        self.tokens = Told()
        self.usage = Usage()
        self.tokens_sent = 0.0
        self.look_at = self.looks = 0
        """Count of calls at which headers are looked at again, and how many looks in a row were in vain."""

    def settle(self) -> None:
        """Find out whether anything holds calls up."""
        self.active = self.pace.active or self.requests.active or self.tokens.active


class Gate(Changing):
    """Lets the calls of one account and model through. Free while nothing is given, told or refused."""

    def __init__(
        self, given: GivenLimits, learned: Learned, seconds: float = MINUTE, place: PlaceOfGate = NOWHERE
    ) -> None:
        super().__init__()
        self.given = given
        self.place = place
        """The account and the model."""
        self.learned = learned
        """The model's own, or that of all models of its account."""
        self.usage = learned.usage
        self.is_given = bool(given)
        """Whether the user gave limits."""
        self.counts = self.is_given
        """Whether the calls in flight are counted: where limits are given, or a pool's strategy asks for them."""
        requests, tokens = given.requests_per_minute, given.tokens_per_minute
        self._requests: list[Spread | Window] = [] if requests is None else request_rules(requests, seconds)
        self._tokens: list[Spread | Window] = [] if tokens is None else token_rules(tokens, seconds)
        self._queue: list[int] = []
        self._needs: dict[int, float] = {}
        self._bells: dict[int, Callable[[], None]] = {}
        self._in_flight = 0
        self._ended = 0.0
        self._every = 0.0
        """Seconds from one end of a call to the next."""

    @property
    def is_limited(self) -> bool:
        """Whether a limit is known: given, told or learned."""
        return self.is_given or self.learned.active

    @property
    def in_flight(self) -> int:
        """How many calls are on their way, where they are counted."""
        return self._in_flight

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._queue)

    @property
    def counts_tokens(self) -> bool:
        """Whether what a call needs in tokens matters now."""
        return bool(self._tokens) or self.learned.tokens.active

    @property
    def only_guesses(self) -> bool:
        """Whether it is closed, if at all, for a time that nobody named: only asking can tell."""
        learned = self.learned
        told = learned.pace.is_told or learned.requests.active or learned.tokens.active
        return not self.is_given and not told

    @property
    def closed_until(self) -> float:
        """When the last refusal's delay is over."""
        return self.learned.pace.closed_until

    def watch(self, dirty: Dirty) -> None:
        """Have it put into a set whenever calls come or go, or its limits change."""
        with _lock:
            super().watch(dirty)
            self.counts = True

    def headroom(self, now: float) -> float:
        """Return the share of its limits that is left: of the one that is used up most, 1 where none is known."""
        with _lock:
            if self._queue:
                return 0.0
            learned, most = self.learned, self.given.max_concurrency
            left = 1.0 if most is None else max(0.0, 1.0 - self._in_flight / most)
            if learned.active:
                closed = learned.pace.active and not learned.pace.is_over(now) and learned.pace.at(now) > now
                left = 0.0 if closed else min(left, learned.requests.left(now), learned.tokens.left(now))
            return min([left, *(rule.left(now) for rule in (*self._requests, *self._tokens))])

    # --- calls go -----------------------------------------------------------------------------------------------------

    def opens(self, now: float, ahead: int = 0) -> float:
        """Return the first time at which a call that comes now would go: `now` where it may go at once.

        Args:
            now: The time.
            ahead: How many come before it, beside those that wait here.
        """
        if not self.is_given and not self.learned.active:
            return now
        with _lock:
            return self._at(now, len(self._queue) + ahead, 1.0)

    def listen(self, ticket: Ticket) -> None:
        """Have a waiter's bell rung when a place among those in flight may be its own: at once, if one is."""
        with _lock:
            if ticket.waits and ticket.bell is not None:
                self._bells[ticket.place] = ticket.bell
                self._ring()

    def is_crowded(self, ticket: Ticket) -> bool:
        """Whether a waiter waits for a place among those in flight."""
        most = self.given.max_concurrency
        with _lock:
            return most is not None and self._in_flight + bisect_left(self._queue, ticket.place) >= most

    def rank(self, ticket: Ticket) -> int:
        """Return how many wait before a waiter."""
        with _lock:
            return bisect_left(self._queue, ticket.place)

    def enter(self, now: float) -> Permit:
        """Let a call through that is to be counted alone."""
        with _lock:
            self._go(now, 1.0)
        return Permit(self, 1.0, 0.0)

    def turn(self, ticket: Ticket, now: float) -> float | None:
        """Take a call's turn, if it has come; else return when to ask again. A place stays until it is left."""
        with _lock:
            rank = bisect_left(self._queue, ticket.place)
            at = self._at(now, rank, ticket.need)
            if at <= now:
                self._leave(ticket, rank)
                self._go(now, ticket.need)
                return None
            if not ticket.waits:
                ticket.waits = True
                self._needs[ticket.place] = ticket.need
                insort(self._queue, ticket.place)
                self._changed()
            return min(at, now + LONGEST_SLEEP) if rank else at

    def leave(self, ticket: Ticket) -> None:
        """Give a place up. Those behind move on when they ask again."""
        with _lock:
            self._leave(ticket, bisect_left(self._queue, ticket.place))
            self._ring()

    def _leave(self, ticket: Ticket, rank: int) -> None:
        if ticket.waits:
            ticket.waits = False
            self._bells.pop(ticket.place, None)
            # After a fork the queue is empty.
            if self._needs.pop(ticket.place, None) is not None:
                del self._queue[rank]
                self._changed()

    def _at(self, now: float, rank: int, need: float) -> float:
        learned = self.learned
        if learned.active:
            if learned.pace.active and learned.pace.is_over(now):
                learned.pace.reset()
            at = max(now, learned.pace.at(now, rank), learned.requests.at(now, rank, 1.0))
            learned.settle()
        else:
            at = now
        for rule in self._requests:
            at = max(at, rule.at(now, rank, 1.0))
        if self._tokens or learned.tokens.active:
            ahead = sum(map(self._needs.__getitem__, self._queue[: min(rank, _NEAR)]))
            ahead += need * max(0, rank - _NEAR)
            at = max(at, learned.tokens.at(now, ahead, need), *(rule.at(now, ahead, need) for rule in self._tokens))
        return at if self.given.max_concurrency is None else max(at, self._place_at(now, rank))

    def _place_at(self, now: float, rank: int) -> float:
        """Return when a place among those in flight may be free, by how often one was."""
        behind = self._in_flight + rank - (self.given.max_concurrency or 0)
        return now if behind < 0 else now + max(_SHORTEST, self._every * (behind + _QUARTER))

    def _go(self, now: float, need: float) -> None:
        learned = self.learned
        learned.pace.take(now)
        learned.tokens_sent += need
        learned.requests.take(now, 1.0)
        learned.tokens.take(now, need)
        for rule in self._requests:
            rule.take(now, 1.0)
        for rule in self._tokens:
            rule.take(now, need)
        self._in_flight += 1
        self._changed()

    def _changed(self) -> None:
        if self.is_watched:
            self.tell()

    # --- calls end ----------------------------------------------------------------------------------------------------

    def done(self, permit: Permit, now: float, used: tuple[int, int] | None) -> None:
        """Take in the end of a call."""
        with _lock:
            self._in_flight = max(0, self._in_flight - 1)
            self._changed()
            self._ring()
            if self.given.max_concurrency is not None:
                self._every += _WEIGHT * (min(now - self._ended, LONGEST_SLEEP) - self._every) if self._ended else 0.0
                self._ended = now
            if used is None:
                return
            if permit.prompt:
                self.usage.used(permit.prompt, *used)
            for rule in self._tokens:
                rule.settle(sum(used) - permit.need)

    def _ring(self) -> None:
        """Wake those who come next, as many as there are free places among those in flight."""
        if self._bells:
            free = (self.given.max_concurrency or 0) - self._in_flight
            for place in self._queue[: max(0, free)]:
                bell = self._bells.pop(place, None)
                if bell is not None:
                    bell()

    def refused(self, started: float, now: float, delay: float | None) -> None:
        """Take in a refusal: of a call sent at `started`, with the seconds that the host asks for, if it names any."""
        with _lock:
            self.learned.pace.refused(started, now, delay)
            self.learned.active = True
            self._changed()

    def told(self, headers: Mapping[str, str], gone: Gone, now: float) -> None:
        """Take in the headers of an answer.

        Args:
            headers: The headers.
            gone: When its request was sent, and what had gone then: requests, tokens.
            now: Seconds since 1970.
        """
        found = tellings(headers, now)
        with _lock:
            learned = self.learned
            learned.look_at = learned.pace.sent + (LOOK_AGAIN << learned.looks)
            learned.looks = 0 if found else min(learned.looks + 1, _MOST_LOOKS)
            for telling in found:
                if telling.unit == "requests":
                    learned.requests.take_in(telling, gone[0], max(0, learned.pace.sent - gone[1]))
                    learned.look_at = learned.pace.sent + int(telling.left / LOOK_AGAIN)
                else:
                    learned.tokens.take_in(telling, gone[0], max(0.0, learned.tokens_sent - gone[2]))
            learned.settle()
            self._changed()

    def forked(self) -> None:
        """Forget what waits and runs in the parent process."""
        self._queue.clear()
        self._needs.clear()
        self._bells.clear()
        self._in_flight = 0
