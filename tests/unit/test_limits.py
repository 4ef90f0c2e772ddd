"""The gate: who may go, and when to ask again. Pure, on a clock that is moved by hand."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from collections.abc import Callable, Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.engine.limits.estimate import answer_limit, image_tokens, prompt_tokens
from async_openai.engine.limits.gate import Gate, Learned, Permit, Ticket
from async_openai.engine.limits.given import NO_LIMITS, GivenLimits
from async_openai.engine.limits.pace import Pace
from async_openai.engine.limits.told import Told, tellings
from async_openai.engine.limits.windows import Spread, Window


class Bucket:
    """A host's bucket: `rate` a second, `size` at once. `delay` is how it names the wait."""

    def __init__(self, rate: float, size: float, delay: Callable[[float], float | None]) -> None:
        self.rate, self.size, self.level, self.at, self.delay = rate, size, size, 0.0, delay

    def ask(self, now: float) -> tuple[bool, float | None]:
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return True, None
        return False, self.delay((1 - self.level) / self.rate)

    def ideal(self, rows: int) -> float:
        return max(0.0, rows - self.size) / self.rate


class Counter(Bucket):
    """A host's count that begins anew each second."""

    def ask(self, now: float) -> tuple[bool, float | None]:
        if now // 1 != self.at // 1:
            self.level = self.size
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return True, None
        return False, self.delay(now // 1 + 1 - now)


class World:
    """Calls to a host through one gate, event by event."""

    def __init__(
        self, host: Bucket, gate: Gate, *, rows: int, at_once: int, latency: float = 0.05, left: Collection[int] = ()
    ) -> None:
        self.host, self.gate, self.latency = host, gate, latency
        self.done: list[float] = []
        self.refused = self.requests = 0
        self.sent: list[tuple[float, Ticket]] = []
        self.left = left
        """Rows whose caller gives up where it would wait."""
        self._events: list[tuple[float, int, str, tuple]] = []
        self._count = itertools.count()
        self._rows = iter(range(rows))
        for _ in range(at_once):
            self._next(0.0)
        while self._events:
            now, _, kind, what = heapq.heappop(self._events)
            getattr(self, f"_{kind}")(now, *what)

    def _push(self, at: float, kind: str, *what: object) -> None:
        heapq.heappush(self._events, (at, next(self._count), kind, what))

    def _next(self, now: float) -> None:
        if (row := next(self._rows, None)) is not None:
            self._push(now, "turn", row, Ticket())

    def _turn(self, now: float, row: int, ticket: Ticket) -> None:
        if row in self.left and ticket.waits:
            self.gate.leave(ticket)
            self._next(now)
            return
        at = self.gate.turn(ticket, now)
        if at is not None:
            assert at > now
            self._push(at, "turn", row, ticket)
            return
        self.requests += 1
        self.sent.append((now, ticket))
        self._push(now + 0.001, "arrive", row, ticket, Permit(self.gate, ticket.need, 0.0), now)

    def _arrive(self, now: float, row: int, ticket: Ticket, permit: Permit, sent: float) -> None:
        accepted, delay = self.host.ask(now)
        if accepted:
            self._push(now + self.latency, "answer", permit)
        else:
            self._push(now + 0.005, "refuse", row, ticket, permit, sent, delay)

    def _answer(self, now: float, permit: Permit) -> None:
        self.done.append(now)
        permit.done(now)
        self._next(now)

    def _refuse(self, now: float, row: int, ticket: Ticket, permit: Permit, sent: float, delay: float | None) -> None:
        self.refused += 1
        permit.done(now)
        self.gate.refused(sent, now, delay)
        self._push(now, "turn", row, ticket)


def gate(**limits) -> Gate:
    made = Gate(GivenLimits(**limits), Learned())
    made.learned.pace = Pace(random.Random(1))
    return made


WHOLE_SECONDS, EXACT, NONE = math.ceil, float, lambda _: None


# --- what refusals teach --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "longer", "refused"),
    [
        (Bucket(100, 100, WHOLE_SECONDS), 1.15, 0.05),
        (Bucket(100, 100, EXACT), 1.15, 0.055),
        (Bucket(100, 100, NONE), 1.15, 0.15),
        # At most 50 of the first refusals are in flight together, before anything is known.
        (Counter(100, 100, EXACT), 1.15, 0.06),
        (Bucket(100, 400, WHOLE_SECONDS), 1.15, 0.05),
        (Bucket(100, 10, EXACT), 1.15, 0.055),
    ],
    ids=["seconds", "exact", "none", "count", "large bucket", "small bucket"],
)
def test_a_thousand_rows_of_which_fifty_are_in_flight(host, longer, refused):
    world = World(host, gate(), rows=1000, at_once=50)
    assert len(world.done) == 1000
    assert world.done[-1] <= longer * host.ideal(1000)
    assert world.refused <= refused * world.requests


@pytest.mark.parametrize("rate", [5, 100])
@pytest.mark.parametrize("delay", [WHOLE_SECONDS, EXACT, NONE], ids=["seconds", "exact", "none"])
def test_the_same_job_at_any_rate_ends_at_the_same_ratio(rate, delay):
    host = Bucket(rate, rate, delay)
    world = World(host, gate(), rows=8 * rate, at_once=8 * rate)
    assert len(world.done) == 8 * rate and world.done[-1] <= 1.5 * host.ideal(8 * rate)


def test_answers_may_take_a_minute():
    host = Bucket(20, 20, WHOLE_SECONDS)
    world = World(host, gate(), rows=300, at_once=300, latency=60.0)
    assert len(world.done) == 300 and world.done[-1] <= 60 + 1.5 * host.ideal(300)


def test_half_of_those_who_wait_leave():
    host, left = Bucket(100, 100, WHOLE_SECONDS), set(range(1, 1000, 2))
    through = gate()
    world = World(host, through, rows=1000, at_once=1000, left=left)
    assert len(world.done) >= 500 and world.done[-1] <= 1.5 * host.ideal(len(world.done))
    assert through.waiting == 0 and not through._needs and through._in_flight == 0


def test_what_was_in_flight_counts_once():
    pace = Pace()
    for _ in range(100):
        pace.take(0.0)
    for number in range(50):
        pace.refused(0.0, 0.1 + number / 1000, 1.0)
    assert pace.closed_until == pytest.approx(1.149)
    # 50 were accepted in the time until it opens: at twice that pace for as long as it was closed, then at that.
    for now, every in ((1.2, 1.149 / 100), (2.1, 1.149 / 50)):
        assert pace.at(now, 1) - pace.at(now, 0) == pytest.approx(every, rel=0.01)


def test_no_delay_that_was_no_promise_is_believed_twice():
    pace, now, waits = Pace(random.Random(1)), 0.0, []
    for _ in range(6):
        pace.take(now)
        pace.refused(now, now, 0.0)
        waits.append(pace.closed_until - now)
        now = max(now, pace.at(pace.closed_until))
    assert waits[0] == 0
    for wait, most in zip(waits[1:], [1, 2, 4, 8, 8], strict=True):
        assert most / 5 <= wait <= most


def test_a_refusal_is_forgotten_after_a_quiet_minute():
    through = gate()
    through.refused(0.0, 0.0, 1.0)
    assert through.opens(0.5) == 1.0 and through.learned.active
    assert through.turn(Ticket(), 62.0) is None and not through.learned.active


# --- the queue ------------------------------------------------------------------------------------------------------


def test_first_come_first_served_and_a_refused_row_keeps_its_place():
    through = gate()
    first, second, third = Ticket(), Ticket(), Ticket()
    assert through.turn(first, 0.0) is None
    through.refused(0.0, 0.0, 1.0)
    assert through.turn(second, 0.0) == 1.0
    assert through.turn(third, 0.0) <= 1.0  # asked again after a second: those before it may have left
    assert through.turn(first, 0.0) == 1.0
    assert through.turn(third, 1.0) and through.turn(second, 1.0)
    assert through.turn(first, 1.0) is None
    assert through.turn(third, 1.25) and through.turn(second, 1.25) is None


def test_who_is_late_holds_nobody_up_and_keeps_its_share():
    through = gate(requests_per_minute=2)
    late, other, third = Ticket(), Ticket(), Ticket()
    for ticket in (Ticket(), Ticket()):
        assert through.turn(ticket, 0.0) is None
    for ticket in (late, other, third):
        assert through.turn(ticket, 0.0) is not None
    # The loop of the first one is busy: the second one goes at its time, and no later.
    assert through.turn(other, 61.0) is None
    assert through.turn(third, 61.0) is not None
    assert through.turn(late, 61.0) is None


def test_a_place_that_is_left_closes_up():
    through = gate(requests_per_minute=1)
    assert through.turn(Ticket(), 0.0) is None
    first, second = Ticket(), Ticket()
    assert through.turn(first, 0.0) and through.turn(second, 0.0)
    assert through.turn(second, 61.0) is not None
    through.leave(first)
    assert through.turn(second, 61.0) is None and through.waiting == 0
    through.leave(second)  # of one that waits no longer it does nothing


def test_a_full_number_in_flight_is_looked_for_again():
    through = gate(max_concurrency=1)
    ticket = Ticket()
    assert through.turn(ticket, 0.0) is None
    permit, waiter = Permit(through, 1.0, 0.0), Ticket()
    assert 0.0 < through.turn(waiter, 0.0) <= 1.0
    permit.done(0.5)
    permit.done(0.6)  # once
    assert through.turn(waiter, 0.6) is None and through._in_flight == 1


def test_places_in_flight_are_handed_over_in_order():
    through, rung = gate(max_concurrency=2), []
    permits = [through.enter(0.0), through.enter(0.0)]
    first, second, third = waiters = [Ticket() for _ in range(3)]
    for number, ticket in enumerate(waiters):
        ticket.bell = lambda number=number: rung.append(number)
        assert through.turn(ticket, 0.0) is not None and through.is_crowded(ticket)
        through.listen(ticket)
    permits[0].done(1.0)
    assert rung == [0] and not through.is_crowded(first) and through.is_crowded(second)
    through.leave(first)  # cancelled: it hands on its turn
    assert rung == [0, 1] and through.turn(second, 1.0) is None
    permits[1].done(1.0)
    assert rung == [0, 1, 2] and through.turn(third, 1.0) is None and not through._bells and through.waiting == 0
    # A place that became free before it listened.
    late = Ticket()
    late.bell = lambda: rung.append("late")
    assert through.turn(late, 1.0) is not None
    Permit(through, 1.0, 0.0).done(2.0)
    through.listen(late)
    assert rung[-1] == "late" and through.turn(late, 2.0) is None


@given(st.lists(st.sampled_from(["come", "end", "leave", "ask"]), max_size=60), st.integers(1, 4))
@settings(max_examples=60)
def test_nobody_waits_beside_a_free_place_unrung(steps, most):
    through, now, waiting, out, rung = gate(max_concurrency=most), 0.0, [], [], set()
    for step in steps:
        now += 0.1
        if step == "come":
            ticket = Ticket()
            ticket.bell = lambda ticket=ticket: rung.add(ticket)
            waiting.append(ticket)
        elif step == "end" and out:
            out.pop().done(now)
        elif step == "leave" and waiting:
            through.leave(waiting.pop(len(waiting) // 2))
        for ticket in list(waiting) if step == "ask" else waiting[-1:] if step == "come" else ():
            if through.turn(ticket, now) is None:
                waiting.remove(ticket)
                out.append(Permit(through, 1.0, 0.0))
            elif ticket not in rung or step == "ask":
                rung.discard(ticket)
                through.listen(ticket)
        assert len(out) <= most and through.waiting == len(waiting)
        assert all(ticket in rung for ticket in waiting[: most - len(out)])


# --- given limits ---------------------------------------------------------------------------------------------------

STEPS = st.lists(st.tuples(st.floats(0, 30), st.integers(1, 40)), min_size=1, max_size=25)


def most_in(moments: list[tuple[float, float]], seconds: float) -> float:
    """The most in any stretch of some seconds."""
    return max(
        sum(amount for at, amount in moments if start <= at < start + seconds) for start in {at for at, _ in moments}
    )


@given(STEPS, st.sampled_from([1, 3, 7, 60, 61, 90, 120, 500]), st.booleans())
@settings(max_examples=60)
def test_no_schedule_exceeds_a_number_of_requests(steps, limit, by_ten):
    through, now, sent = Gate(GivenLimits(requests_per_minute=limit), Learned(), 10.0 if by_ten else 60.0), 0.0, []
    waiting: list[Ticket] = []
    for pause, count in steps:
        now += pause
        waiting += [Ticket() for _ in range(count)]
        for ticket in list(waiting):
            if through.turn(ticket, now) is None:
                waiting.remove(ticket)
                sent.append((now, 1.0))
    assert sent and most_in(sent, 60.0) <= limit
    if by_ten and limit >= 6:
        assert most_in(sent, 10.0) <= limit / 6 + 1e-9


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(1, 1000)), min_size=1, max_size=60))
@settings(max_examples=60)
def test_no_schedule_exceeds_a_number_of_tokens(steps):
    through, now, sent, waiting = gate(tokens_per_minute=1000), 0.0, [], []
    for pause, need in steps:
        now += pause
        ticket = Ticket()
        ticket.need = need
        waiting.append(ticket)
        for one in list(waiting):
            if through.turn(one, now) is None:
                waiting.remove(one)
                sent.append((now, one.need))
    if sent:
        assert most_in(sent, 60.0) <= 1000 + 1e-3


@given(st.integers(1, 80), st.sampled_from([1, 10, 100, 1000]), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_nobody_starves(count, limit, rng):
    through, now, waiting = gate(requests_per_minute=limit), 0.0, [Ticket() for _ in range(count)]
    order = list(waiting)
    asks = dict.fromkeys(waiting, 0.0)
    gone = []
    while asks:
        now = max(now, min(asks.values()))
        due = [ticket for ticket, at in asks.items() if at <= now]
        rng.shuffle(due)
        for ticket in due:
            at = through.turn(ticket, now)
            if at is None:
                del asks[ticket]
                gone.append(ticket)
            else:
                asks[ticket] = at
    assert set(gone) == set(order)
    assert now <= 61.5 * math.ceil(count / limit)


@pytest.mark.parametrize("limit", [60, 120, 600])
def test_a_limit_is_used_up(limit):
    host = Bucket(1e6, 1e6, NONE)
    world = World(host, gate(requests_per_minute=limit), rows=limit * 3, at_once=50, latency=0.01)
    whole = [at for at, _ in world.sent if at < 120]
    assert len(whole) >= 0.97 * limit * 2 - 1


def test_a_large_request_is_not_passed_for_ever():
    through, big = gate(tokens_per_minute=1000), Ticket()
    small = [Ticket() for _ in range(300)]
    big.need = 900.0
    for ticket in small:
        ticket.need = 100.0
    assert through.turn(small[0], 0.0) is None
    assert through.turn(big, 0.0) is not None
    # They come after it, each with enough room for itself.
    big_at = next(
        now for now in itertools.count(1) for _ in [through.turn(small[now], now)] if through.turn(big, now) is None
    )
    assert big_at <= 62


# --- told limits ----------------------------------------------------------------------------------------------------

OPENAI = {
    "x-ratelimit-limit-requests": "100",
    "x-ratelimit-remaining-requests": "20",
    "x-ratelimit-reset-requests": "800ms",
}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (OPENAI, ("requests", 100, 20, 0.8)),
        ({name.replace("ratelimit", "rate-limit"): text for name, text in OPENAI.items()}, ("requests", 100, 20, 0.8)),
        (
            {"x-ratelimit-limit": "20", "x-ratelimit-remaining": "3", "x-ratelimit-reset": "1700000030000"},
            ("requests", 20, 3, 30),
        ),
        (
            {
                "anthropic-ratelimit-tokens-limit": "80000",
                "anthropic-ratelimit-tokens-remaining": "79000",
                "anthropic-ratelimit-tokens-reset": "2023-11-14T22:13:30Z",
            },
            ("tokens", 80000, 79000, 10),
        ),
        ({**OPENAI, "x-ratelimit-remaining-requests": "-1"}, None),
        ({**OPENAI, "x-ratelimit-reset-requests": "soon"}, None),
        ({**OPENAI, "x-ratelimit-limit-requests": "9" * 100}, None),
        ({}, None),
    ],
)
def test_headers_are_read(headers, expected):
    found = tellings(headers, 1_700_000_000.0)
    assert [(one.unit, one.limit, one.left, one.reset) for one in found] == ([expected] if expected else [])


def told(*answers: tuple[float, float, float], limit: float = 100) -> Told:
    """What answers tell: sent at, left, reset."""
    made = Told()
    for sent, left, reset in answers:
        (telling,) = tellings({
            "x-ratelimit-limit-requests": str(int(limit)),
            "x-ratelimit-remaining-requests": str(int(left)),
            "x-ratelimit-reset-requests": f"{reset}s",
        }, 0.0)  # fmt: skip
        made.take_in(telling, sent, 0.0)
    return made


def test_a_bucket_is_kept_to_by_its_rate():
    # 100 a second: what is missing is back after a hundredth of a second each.
    bucket = told((0.0, 60, 0.4), (0.1, 10, 0.9))
    for _ in range(8):
        assert bucket.at(0.1, 0, 1) == 0.1
        bucket.take(0.1, 1)
    assert bucket.at(0.1, 0, 1) == pytest.approx(0.11)
    assert bucket.at(0.1, 9, 1) == pytest.approx(0.20)


def test_a_count_is_spread_until_it_begins_anew():
    count = told((0.0, 60, 10.0), (5.0, 10, 5.0))
    count.take(5.0, 1)
    assert count.at(5.0, 0, 1) == pytest.approx(5.5)
    assert count.at(5.0, 3, 1) == pytest.approx(7.0)
    assert told((0.0, 0, 10.0)).at(1.0, 0, 1) == 10.0
    assert count.at(10.0, 0, 1) == 10.0 and not count.active


def test_older_news_and_plenty_hold_nobody_up():
    plenty = told((0.0, 90, 0.1))
    assert not plenty.active and plenty.at(0.0, 80, 1) == 0.0
    newer = told((1.0, 90, 0.1), (0.0, 0, 1.0))
    assert not newer.active


# --- tokens ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "tokens"),
    [
        ({"messages": [{"role": "user", "content": "x" * 400}]}, 104),
        ({"messages": [{"role": "user", "content": "ü" * 200}]}, 104),
        ({"messages": [{"role": "user", "content": [{"type": "text", "text": "x" * 40}]}]}, 14),
        ({"input": ["x" * 8, "x" * 4]}, 3),
        ({"input": [[1, 2, 3], [4]]}, 4),
        ({"input": 7, "prompt": None}, 1),
    ],
)
def test_a_prompt_is_estimated(parameters, tokens):
    assert prompt_tokens(parameters) == tokens


def test_images_count_by_their_size():
    png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAQACAYAAAA="  # 512 x 1024
    assert image_tokens(png) == 85 + 170 * 2
    assert image_tokens(png, "low") == 85
    assert image_tokens("https://a/b.jpg") == image_tokens("data:image/png;base64,AAAA") == 85 + 170 * 4
    message = {"role": "user", "content": [{"type": "image_url", "image_url": {"url": png, "detail": "low"}}]}
    assert prompt_tokens({"messages": [message]}) == 4 + 85


def test_an_answer_is_limited_or_as_long_as_they_are():
    assert answer_limit({"max_tokens": 50, "n": 3}) == 150 and answer_limit({"n": 3}) is None
    usage = Learned().usage
    assert usage.need(100, None) == 100 + 256 and usage.need(100, 50) == 150
    for _ in range(100):
        usage.used(100, 200, 40)
    assert usage.need(100, None) == pytest.approx(240, rel=0.01)
    assert usage.need(100, None, exact=True) == pytest.approx(140, rel=0.01)


def test_real_use_corrects_what_was_counted():
    through, ticket = gate(tokens_per_minute=1000), Ticket()
    ticket.need = 1000.0
    assert through.turn(ticket, 0.0) is None
    Permit(through, 1000.0, 500.0).done(1.0, (50, 50))
    other = Ticket()
    other.need = 800.0
    assert through.turn(other, 2.0) is None or through.turn(other, 20.0) is None


def test_a_free_gate_asks_nothing():
    through = Gate(NO_LIMITS, Learned())
    assert not through.is_given and not through.learned.active and through.opens(5.0) == 5.0


def test_windows_and_spreads_by_hand():
    window = Window(2, 10)
    window.take(0, 1)
    window.take(3, 1)
    assert window.at(4, 0, 1) == 10 and window.at(4, 1, 1) == 13 and window.at(13.5, 1, 1) == 13.5
    spread = Spread(2.0, 3.0)
    for _ in range(3):
        assert spread.at(0, 0, 1) <= 0
        spread.take(0, 1)
    assert spread.at(0, 0, 1) == 0.5 and spread.at(0, 2, 1) == 1.5
