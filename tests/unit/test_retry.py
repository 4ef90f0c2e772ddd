"""When a failure is repeated, where, and after how long."""

from __future__ import annotations

import random
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.retry import (
    FIRST_WAIT,
    LONGEST_BACKOFF,
    LONGEST_WAIT,
    Failure,
    backoff_waits,
    cooldown_for,
    should_retry,
    verdict,
)
from async_openai.types.response import Headers


def answered(status, **more):
    return Failure("answered", status, **more)


@pytest.mark.parametrize("status", [None, 200, 413, 429, 500])
def test_an_answer_that_is_too_large_is_asked_for_once_and_says_nothing_against_the_client(status):
    failure = Failure("answered", status, too_large=True, may_be_billed=True)
    assert verdict(failure) == "final"
    assert cooldown_for(failure) is None


@pytest.mark.parametrize("delivery", ["unsent", "unknown"])
def test_a_failed_connection_is_repeated(delivery):
    assert verdict(Failure(delivery)) == "retry"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, "final"),
        (302, "final"),
        (400, "final"),
        (401, "elsewhere"),
        (402, "elsewhere"),
        (403, "elsewhere"),
        (404, "elsewhere"),
        (405, "final"),
        (408, "retry"),
        (409, "retry"),
        (413, "final"),
        (422, "final"),
        (429, "retry"),
        (500, "retry"),
        (501, "retry"),
        (502, "retry"),
        (503, "retry"),
        (504, "retry"),
        (529, "retry"),
    ],
)
def test_the_status_decides(status, expected):
    assert verdict(answered(status)) == expected
    # A code that says nothing about credit, and a wait that is asked for, change nothing.
    assert verdict(answered(status, code="rate_limit_exceeded", retry_after=3.0)) == expected


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"])
@pytest.mark.parametrize("status", [400, 403, 429, 500])
@pytest.mark.parametrize("word", [None, True, False])
def test_a_key_without_credit_is_never_asked_again(code, status, word):
    assert verdict(answered(status, code=code, should_retry=word)) == "elsewhere"


@pytest.mark.parametrize(
    ("status", "word", "expected"),
    [
        (400, True, "retry"),
        (404, True, "retry"),
        (429, False, "elsewhere"),
        (500, False, "elsewhere"),
        (503, False, "elsewhere"),
        (401, False, "elsewhere"),
        (408, False, "final"),
        (409, False, "final"),
        (400, False, "final"),
    ],
)
def test_the_server_s_own_word_goes_before_the_status(status, word, expected):
    assert verdict(answered(status, should_retry=word)) == expected


@pytest.mark.parametrize("status", [200, 500, 400])
def test_an_answer_that_is_none_is_asked_for_elsewhere(status):
    assert verdict(answered(status, malformed=True)) == "elsewhere"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", True), ("True", True), ("false", False), ("FALSE", False), ("", None), ("1", None), ("maybe", None)],
)
def test_x_should_retry(value, expected):
    assert should_retry(Headers.of({"X-Should-Retry": value})) is expected


def test_no_word_is_no_word():
    assert should_retry({}) is None


@given(st.integers(0, 2**32))
def test_backoff_stays_under_its_ceilings(seed):
    ceilings = [0.5, 1, 2, 4, 8, 8, 8, 8]
    waits = list(islice(backoff_waits(random.Random(seed)), len(ceilings)))
    assert all(0 <= wait <= ceiling for wait, ceiling in zip(waits, ceilings, strict=True))


def test_backoff_uses_the_whole_range_below_the_ceilings():
    draws = [list(islice(backoff_waits(random.Random(seed)), 6)) for seed in range(400)]
    for column, ceiling in zip(zip(*draws, strict=True), [0.5, 1, 2, 4, 8, 8], strict=True):
        assert min(column) < ceiling / 20
        assert max(column) > ceiling * 0.95
        assert sum(column) / len(column) == pytest.approx(ceiling / 2, rel=0.15)


def test_backoff_is_repeatable_with_a_seed_and_differs_without():
    assert list(islice(backoff_waits(random.Random(1)), 5)) == list(islice(backoff_waits(random.Random(1)), 5))
    assert list(islice(backoff_waits(), 5)) != list(islice(backoff_waits(), 5))


def test_the_documented_numbers():
    assert (FIRST_WAIT, LONGEST_BACKOFF, LONGEST_WAIT) == (0.5, 8.0, 120.0)
