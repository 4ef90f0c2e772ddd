"""The pace that a host's refusals teach. Pure: clock values in.

A refusal closes the gate until its delay is over. What was accepted from one opening to the next bounds the host's
rate from below (by the whole time, the delay included) and from above (by the time until the refusal): the gate opens
at the lower one, and grows towards the upper one with what is accepted. It is the same for a bucket that fills at a
rate and for a count that begins anew each minute. The constants are shares, so that the same job at 5 and at 100 a
second ends at the same ratio to the ideal; those in seconds are what a network, a timer or an idle host may take.
"""

from __future__ import annotations

import math
import random
from collections import deque
from typing import Final

from async_openai.engine.limits.windows import Spread
from async_openai.engine.retry import FIRST_WAIT, LONGEST_BACKOFF

SLOWER: Final = 0.9
"""Share of the pace that is left after another refusal, unless more than that was accepted."""
FASTER: Final = 2.0
"""The most by which the pace grows in the time from one opening to the next."""
CATCHING_UP: Final = 2.0
"""Times the pace at which calls go after a delay, as long as it was: a host puts by what it did not let through."""
CLOSE: Final = 0.25
"""Share of that growth where the bounds are close."""
GROWTH: Final = 1 / 2000
"""Share by which each accepted call raises the pace beyond what was ever accepted."""
STRETCH: Final = 1.0
"""Seconds' worth of calls that a host may have let through at once before it first refused."""
ENOUGH: Final = 10
"""Accepted calls that tell a rate."""
WILD: Final = 2.0
"""A pace of more than so many times what was accepted is not lowered step by step."""
FLOOR: Final = 0.2
"""Share of a wait without a named delay that is waited in any case; the rest is drawn."""
SLACK: Final = 0.25
"""Seconds' worth of calls that may go at once where those waiting came late."""
ACCEPTED_AFTER: Final = 0.25
"""Seconds without a refusal after which a call counts as accepted: its answer may take a minute."""
QUIET: Final = 60.0
"""Seconds without a refusal after which all is forgotten."""
_BURST: Final = 10.0
"""Seconds after which the count of calls begins anew, while nothing was refused."""


class Pace:
    """The pace at one account and model."""

    def __init__(self, rng: random.Random | None = None) -> None:
        self._uniform = (rng or random).uniform
        self.sent = 0
        """How many calls went, ever."""
        self._since, self._before, self._refused = -math.inf, 0, 0
        self.renews = -math.inf
        """When a call that goes is more than one number more."""
        self.reset()

    def reset(self) -> None:
        """Forget all refusals."""
        self.active = False
        """Whether something was refused of late."""
        if self.renews == -math.inf:
            self.renews = self._since + _BURST
        self.closed_until = -math.inf
        """When the last delay is over."""
        self._event = self._emptied = -math.inf
        """When the last refusal came that said something new, and when its call was sent."""
        self._vain = 0
        """How many in a row came without anything accepted between them."""
        self._closed = 0.0
        """Seconds for which it was closed since it counts."""
        self._delay = self._length = 0.0
        """Seconds of the last delay, and from one opening to the next."""
        self._credit, self._ahead_until = 0.9, -math.inf
        """Share of a delay for which it catches up after it, and until when it does."""
        self.is_told = False
        """Whether the host named that delay."""
        self._is_open = True
        self._most = math.inf
        """The rate that was never exceeded by what was accepted."""
        self._spread = Spread(math.inf)
        self._pending: deque[float] = deque()
        """When calls went that may be refused yet."""

    # --- calls go -----------------------------------------------------------------------------------------------------

    def at(self, now: float, ahead: int = 0) -> float:
        """Return the first time at which a call may go, with `ahead` others before it."""
        if not self.active:
            return now
        if now < self.closed_until:
            return self.closed_until + ahead / self._spread.rate
        if not self._is_open:
            self._open()
        self._grow(now)
        return self._spread.at(now, ahead / CATCHING_UP if now < self._ahead_until else ahead, 1.0)

    def take(self, now: float) -> None:
        """Take in a call that goes."""
        self.sent += 1
        if now > self.renews:
            self.renew(now)

    def renew(self, now: float) -> None:
        """Take in a call that goes, beyond its number."""
        if self.active:
            # Those who came late find the calls that they have missed, up to a limit.
            need = 1 / CATCHING_UP if now < self._ahead_until else 1.0
            self._spread.take(now - SLACK, need)
            self._pending.append(now)
        else:
            self._since, self._before, self._refused = now, self.sent - 1, 0
            self.renews = now + _BURST

    def is_over(self, now: float) -> bool:
        """Whether the last refusal is long past."""
        return now - max(self._event, self.closed_until) > max(QUIET, 2 * self._delay)

    # --- calls are refused --------------------------------------------------------------------------------------------

    def refused(self, started: float, now: float, delay: float | None) -> None:
        """Take in a refusal. What was in flight when the last one came counts once.

        Args:
            started: When the refused call was sent.
            now: The time.
            delay: Seconds that the host asks for; None where it names none.
        """
        self._refused += 1
        if self.active and (not self._is_open or started < self._event):
            if not self._is_open:
                self._close(now + (delay or 0.0))
            return
        self._vain = self._vain + 1 if self.active and self._accepted() <= 0 else 0
        self.active = True
        self.renews = -math.inf
        if started < self._ahead_until:
            self._credit /= 2
        self._delay = self._wait(delay)
        self.is_told = self._delay == delay
        self._event, self._emptied = now, started
        self._is_open = False
        self._close(now + self._delay)

    def _accepted(self) -> int:
        return max(0, self.sent - self._before - self._refused)

    def _close(self, until: float) -> None:
        self.closed_until = max(self.closed_until, until)

    def _wait(self, delay: float | None) -> float:
        """Return the seconds to wait: as told, but of a delay that is none, or was no promise."""
        in_vain = self._vain - 1 if delay else self._vain
        if delay is not None and in_vain <= 0:
            return delay
        most = min(FIRST_WAIT * 2.0 ** min(in_vain, 20), LONGEST_BACKOFF)
        return max(delay or 0.0, most * self._uniform(FLOOR, 1.0))

    def _open(self) -> None:
        """Let calls through again: by now it is known how many were accepted."""
        self._is_open = True
        self._pending.clear()
        known = self._spread.rate
        if known < math.inf and 0 < self._accepted() < ENOUGH:
            # Too few to say more, so they count with the next ones.
            self._begin(known * SLOWER)
            self._closed += self._delay
            return
        least, most = self._bounds()
        if known < math.inf:
            self._most = max(most, known * SLOWER)
            least = max(least, known * SLOWER if least * WILD > known else min(known / FASTER, most))
        else:
            self._most = most
            # Where nothing was accepted, one call at a time finds out.
            least = max(least or 1 / ACCEPTED_AFTER, 1 / (self._delay or ACCEPTED_AFTER))
        self._length = max(self._delay, FASTER * ACCEPTED_AFTER)
        self._begin(least)
        if self.is_told:
            # What the host has put by while nothing was sent.
            self._ahead_until = self.closed_until + self._delay * self._credit
        self._since, self._before, self._refused, self._closed = self.closed_until, self.sent, 0, 0.0

    def _begin(self, rate: float) -> None:
        self._spread = Spread(rate)
        # Nobody can have missed anything before.
        self._spread.due = self.closed_until

    def _bounds(self) -> tuple[float, float]:
        """Return the rates between which the host's own is, by what it accepted since the last opening."""
        accepted = self._accepted()
        if not accepted:
            return 0.0, self._spread.rate
        shortest = STRETCH if self.is_told and self._spread.rate == math.inf else 1 / 1000
        return (
            accepted / max(self.closed_until - self._since, shortest),
            accepted / max(self._emptied - self._since - self._closed, 1 / 1000),
        )

    def _grow(self, now: float) -> None:
        """Raise the pace by what was accepted since the last look."""
        pending, spread = self._pending, self._spread
        while pending and pending[0] + ACCEPTED_AFTER <= now:
            if pending.popleft() < self._ahead_until:
                # It may have been put by: it tells nothing of the rate.
                continue
            wanted = min(max(self._most / spread.rate, 1.0), FASTER)
            share = (1.0 if wanted == FASTER else CLOSE) / (spread.rate * self._length)
            spread.rate *= wanted ** min(1.0, share) * (1 + GROWTH)
