"""Budgets: accounts, periods and bounds. Pure, on a clock that is moved by hand."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai import ParameterTypeError, tagged
from async_openai.budgets.balance import LONGEST, Applicant, Balance, reserve
from async_openai.budgets.book import Book
from async_openai.budgets.bounds import (
    AROUND,
    NAMES,
    TOOLS,
    UNKNOWN_ANSWER,
    UNKNOWN_WINDOW,
    Dearest,
    Most,
    Outbound,
    largest_image,
    most_of,
)
from async_openai.budgets.budget import Budget, Hold
from async_openai.budgets.periods import begin, end
from async_openai.budgets.tags import current_tags
from async_openai.costs.prices import possible_rates, price
from async_openai.costs.rates import Rates
from async_openai.costs.token_usage import TokenUsage
from async_openai.transport.base import FilePart, Multipart

DAY = 86_400
NOON = dt.datetime(2026, 1, 31, 12, 30, tzinfo=dt.UTC).timestamp()


# --- periods --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("per", "began", "ends"),
    [
        ("hour", "2026-01-31T12:00", "2026-01-31T13:00"),
        ("day", "2026-01-31T00:00", "2026-02-01T00:00"),
        ("month", "2026-01-01T00:00", "2026-02-01T00:00"),
    ],
)
def test_periods_are_those_of_the_calendar(per, began, ends):
    began, ends = (dt.datetime.fromisoformat(text + "+00:00").timestamp() for text in (began, ends))
    assert begin(per, NOON) == began and end(per, began) == ends
    assert begin(per, ends) == ends and begin(per, ends - 0.001) == began
    assert begin(None, NOON) < 0 and end(None, 0.0) > 1e12


def test_a_year_ends_too():
    december = begin("month", dt.datetime(2026, 12, 24, tzinfo=dt.UTC).timestamp())
    assert dt.datetime.fromtimestamp(end("month", december), dt.UTC).isoformat() == "2027-01-01T00:00:00+00:00"


# --- accounts -------------------------------------------------------------------------------------------------------

LIMIT = 100
STEPS = st.one_of(
    st.tuples(st.just("ask"), st.integers(0, 120), st.integers(0, 3)),
    st.tuples(st.just("again"), st.integers(0, 50), st.just(0)),
    st.tuples(st.just("leave"), st.integers(0, 50), st.just(0)),
    st.tuples(st.just("told"), st.integers(0, 50), st.integers(0, 100)),
    st.tuples(st.just("lost"), st.integers(0, 50), st.just(0)),
    st.tuples(st.just("time"), st.integers(-5000, 50_000), st.just(0)),
    st.tuples(st.just("fork"), st.just(0), st.just(0)),
)


@given(st.lists(STEPS, max_size=60))
def test_no_order_of_what_happens_exceeds_a_limit_or_leaves_a_reserve_behind(steps):  # noqa: C901 - a table of steps
    budgets = [Budget("a", "calls", LIMIT, per="hour"), Budget("b", "calls", 2 * LIMIT)]
    now, waiting, flying = NOON, [], []
    billed: dict[tuple[str, str, float], int] = {}

    def ask(ticket, most, which):
        wanted = [(budget.account, most) for budget in which]
        short = reserve(wanted, ticket, now)
        if short is None:
            hold = Hold(tuple((budget, budget.account, most, budget.account.process) for budget in which), None)
            flying.append((hold, most, which, now))
        elif short[1]:
            assert 0 < short[1] <= LONGEST
            waiting.append((ticket, most, which))
        else:
            assert most > which[short[0]].account.left

    def bill(which, amount, began):
        # A host may take a call for one of the period in which it began, or of that in which it ended.
        for budget in which:
            for kind, at in (("began", began), ("ended", now)):
                place = budget.name, kind, begin(budget.per, at)
                billed[place] = billed.get(place, 0) + amount
                assert billed[place] <= budget.account.limit

    def settle(index, share):
        hold, most, which, began = flying.pop(index % len(flying))
        amount = most * share // 100
        bill(which, amount, began)
        hold.settle(now, lambda _budget, _most: amount)

    for kind, one, two in steps:
        if kind == "ask":
            ask(Applicant(), one, budgets[: two or 2] if two < 3 else budgets[1:])
        elif kind in {"again", "leave"} and waiting:
            ticket, most, which = waiting.pop(one % len(waiting))
            ask(ticket, most, which) if kind == "again" else ticket.leave()
        elif kind in {"told", "lost"} and flying:
            settle(one, two if kind == "told" else 100)
        elif kind == "time":
            now += one
            latest = max(budget.account.began for budget in budgets)
            now = max(now, latest, NOON)  # no call ends before it began
        elif kind == "fork":
            for budget in budgets:
                budget.account.forked()
            inherited, flying, waiting = flying, [], []
            for hold, *_ in inherited:
                hold.settle(now, lambda _budget, most: most)
        for budget in budgets:
            assert budget.account.reserved == sum(most for _, most, which, _ in flying if budget in which)
            assert budget.account.spent + budget.account.reserved <= budget.account.limit
    while flying:
        settle(0, 100)
    for ticket, *_ in waiting:
        ticket.leave()
    assert [(budget.account.reserved, budget.account.waiting) for budget in budgets] == [(0, []), (0, [])]


def test_first_come_first_served_over_several_budgets():
    small, large = Balance(10, None), Balance(100, None)
    assert reserve([(small, 8), (large, 8)], Applicant(), 1.0) is None
    first, second, other = Applicant(), Applicant(), Applicant()
    assert reserve([(large, 5), (small, 5)], first, 1.0) == (1, pytest.approx(0.002))
    assert reserve([(small, 1)], second, 1.0) is not None, "it would fit, and was not first"
    assert reserve([(large, 90)], other, 1.0) is None, "who waits for one budget holds up no other"
    small.settle(8, 1, 2.0)
    assert reserve([(small, 1)], second, 2.0) is not None
    assert reserve([(large, 1), (small, 5)], first, 2.0) is None
    assert reserve([(small, 1)], second, 2.0) is None
    assert small.reserved == 6 and not small.waiting and not large.waiting


def test_who_waited_is_refused_once_it_cannot_fit_any_more():
    account = Balance(10, "hour")
    assert reserve([(account, 6)], Applicant(), NOON) is None
    waiter = Applicant()
    assert reserve([(account, 6)], waiter, NOON)[1] > 0
    account.settle(6, 5, NOON)
    assert reserve([(account, 6)], waiter, NOON) == (0, 0.0) and not account.waiting
    assert reserve([(account, 6)], waiter, NOON + 3600) is None, "the next hour"
    assert reserve([(account, 0)], Applicant(), NOON + 3600) is None, "what costs nothing always goes"


def test_a_clock_that_goes_back_gives_nothing_back():
    account = Balance(10, "hour")
    assert reserve([(account, 10)], Applicant(), NOON) is None
    account.settle(10, 10, NOON)
    assert reserve([(account, 1)], Applicant(), NOON - 7200) == (0, 0.0)


def test_the_longest_answer_of_late():
    book = Book()
    place = "openai", "m"
    assert book.usual(place) is None
    for output, usual in ((100, 100), (20, 95), (400, 400), (400, 400)):
        book.answered(place, output)
        assert book.usual(place) == usual


# --- bounds ---------------------------------------------------------------------------------------------------------


def most(path="/chat/completions", body=None, usual=None, window=None, counted=None, model="gpt-4o-mini", **given):
    parameters = {**dict.fromkeys(NAMES), **given}
    made = json.dumps(given).encode() if body is None else body
    return most_of(Outbound(path, made, parameters, model), usual=usual, window=lambda: window, counted=counted)


@pytest.mark.parametrize(
    ("more", "output"),
    [
        ({}, UNKNOWN_ANSWER),
        ({"usual": 70}, 140),
        ({"max_tokens": 5}, 5),
        ({"max_tokens": 5, "max_completion_tokens": 9, "n": 3}, 27),
        ({"max_output_tokens": 7, "usual": 70}, 7),
        ({"path": "/completions", "max_tokens": 5, "best_of": 4, "n": 2, "prompt": ["a", "b", "c"]}, 60),
        ({"path": "/embeddings"}, 0),
    ],
)
def test_the_longest_answer(more, output):
    assert most(**more).output == output


DATA = "data:image/png;base64," + "A" * 5000


@pytest.mark.parametrize(
    ("content", "window", "low", "high"),
    [
        ("x" * 1000, None, 1000, 1100 + AROUND),
        ("\u4f60\u597d" * 100, None, 600, 1300 + AROUND),  # as JSON of the standard library, six bytes each
        ([{"type": "image_url", "image_url": {"url": "https://x/y.png"}}], None, 48_169, 48_400),
        ([{"type": "image_url", "image_url": {"url": DATA}}] * 2, None, 2 * 48_169, 2 * 48_169 + 400),
        ([{"type": "input_image", "image_url": DATA}], None, 48_169, 48_400),
        ([{"type": "file", "file": {"file_data": DATA}}], 128_000, 128_000, 128_300),
        ([{"type": "file", "file": {"file_id": "f"}}], None, UNKNOWN_WINDOW, UNKNOWN_WINDOW + 300),
        ([{"type": "input_audio", "input_audio": {"data": "A" * 5000}}], None, 5000, 5300),
    ],
)
def test_the_longest_prompt(content, window, low, high):
    found = most(messages=[{"role": "user", "content": content}], window=window)
    assert low <= found.input <= high
    assert found.has_media == (not isinstance(content, str))


def test_what_lies_at_the_host_may_fill_the_window():
    assert most(previous_response_id="r", window=5000).input > 5000
    assert most(tools=[{"type": "function"}]).input > TOOLS
    assert most(messages=[{"content": "x" * 999}], counted=12).input == 12


def test_forms_by_their_files():
    sound = FilePart("a.wav", b"x" * 50_000, "audio/wav")
    heard = most("/audio/transcriptions", Multipart([("model", "m")], [("file", sound)]))
    assert heard.seconds == 200 and heard.input == 2000 + AROUND + 1
    picture = most("/images/edits", Multipart([], [("image", sound), ("mask", sound)]), model="gpt-4o")
    assert picture.input == 2 * 1_445 + AROUND
    assert most("/audio/speech", input="abc").characters == 3
    assert largest_image("gpt-4o-mini-x") > largest_image("gpt-4o") and largest_image("?") == 48_169


USAGES = st.builds(
    TokenUsage,
    input=st.integers(300, 500),
    cached_input=st.integers(0, 100),
    cache_write=st.integers(0, 100),
    output=st.integers(50, 500),
    reasoning=st.integers(0, 50),
    cache_write_1h=st.just(0),
)


@given(
    USAGES,
    st.sampled_from(["gpt-4o-mini", "gpt-5", "gpt-4.1", "o3"]),
    st.sampled_from([None, "auto", "default", "priority", "flex"]),
    st.sampled_from([None, "default", "priority", "flex"]),
)
def test_nothing_that_a_host_can_bill_is_above_the_bound(usage, model, asked, given_tier):
    if asked not in {None, "auto"} and given_tier not in {asked, None, "default"}:
        given_tier = asked  # a host does not serve by a dearer tier than was asked for
    dearest = Dearest.of(possible_rates(provider="openai", model=model, tier=asked, at=NOON))
    billed = price(usage, provider="openai", model=model, tier=given_tier, at=NOON)
    if billed is not None:
        assert billed.amount * 10**9 <= dearest.cost(Most(usage.input, usage.output))


def test_the_dearest_of_all_rates():
    cheap = Rates(input=Decimal(1), output=Decimal(2))
    dear = Rates(
        input=Decimal("0.5"), cache_write=Decimal(3), output=Decimal(1), image_input=Decimal(7), request=Decimal("0.01")
    )
    found = Dearest.of([cheap, dear])
    assert found.cost(Most(1000, 0)) == 1000 * 3000 + 10**7
    assert found.cost(Most(1000, 100, has_media=True)) == 1000 * 7000 + 100 * 2000 + 10**7
    assert Dearest.of([]) is None
    assert Dearest.of([Rates(output=Decimal(1))]).cost(Most(1, 1)) is None, "no price of the prompt"
    assert Dearest.of([Rates(audio_hour=Decimal(36))]).cost(Most(9, 9, seconds=9.5)) == 10 * 10**7
    assert Dearest.of([Rates(characters=Decimal(15))]).cost(Most(9, 9, characters=1000)) == 15 * 10**6


# --- tags -----------------------------------------------------------------------------------------------------------


def test_tags_of_blocks():
    assert current_tags() == ()
    outer = tagged("a", "b")
    with outer:
        with tagged("b", "c"), outer:
            assert current_tags() == ("a", "b", "c")
        assert current_tags() == ("a", "b")
    assert current_tags() == ()
    outer.__exit__(None, None, None)  # in a context that it was not entered in
    assert current_tags() == ()


@pytest.mark.parametrize("tags", [(), ("",), ("a", 5), (None,)])
def test_tags_are_texts(tags):
    with pytest.raises(ParameterTypeError, match="tagged: expected"):
        tagged(*tags)
