"""When a failure is repeated, where, and after how long."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.delays import retry_after
from async_openai.engine.retry import (
    FIRST_WAIT,
    LONGEST_BACKOFF,
    LONGEST_WAIT,
    Failure,
    backoff_waits,
    should_retry,
    verdict,
)
from async_openai.types.response import Headers

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def answered(status, **more):
    return Failure("answered", status, **more)


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
    assert retry_after({}, 0) is None


def read(**headers):
    return retry_after(Headers.of({name.replace("_", "-"): value for name, value in headers.items()}), NOW.timestamp())


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("3", 3), ("1.5", 1.5), (".5", 0.5), ("2.", 2), (" 7 ", 7), ("120", 120), ("99999", 99999)],
)
def test_seconds(value, seconds):
    assert read(Retry_After=value) == seconds


@pytest.mark.parametrize(("value", "seconds"), [("1500", 1.5), ("0", 0), ("20.5", 0.0205)])
def test_milliseconds_go_before_seconds(value, seconds):
    assert read(retry_after_ms=value, Retry_After="60") == pytest.approx(seconds)


@pytest.mark.parametrize(
    "garbage",
    ["", " ", "soon", "-1", "-0.5", "nan", "NaN", "inf", "-inf", "Infinity", "1_0", "0x10", "5, 10", "٣", "9" * 400],
)
def test_garbage_counts_as_absent(garbage):
    raw = [(b"retry-after", garbage.encode())]
    assert retry_after(Headers(raw), NOW.timestamp()) is None
    assert read(retry_after_ms=garbage.encode().decode("latin-1"), Retry_After="4") == 4


@pytest.mark.parametrize(
    "form",
    [
        "%a, %d %b %Y %H:%M:%S GMT",  # IMF-fixdate
        "%A, %d-%b-%y %H:%M:%S GMT",  # RFC 850
        "%a %b %d %H:%M:%S %Y",  # asctime: no zone, UTC all the same
        "%a, %d %b %Y %H:%M:%S +0000",
        "%a, %d %b %Y %H:%M:%S -0000",
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_http_dates_are_utc_wherever_we_are(monkeypatch, form, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert read(Retry_After=(NOW + timedelta(seconds=30)).strftime(form)) == 30
        assert read(Retry_After=(NOW - timedelta(seconds=30)).strftime(form)) == 0
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "date", ["Wed, 99 Mar 2026 05:06:07 GMT", "Wed, 04 Mar 2026 25:06:07 GMT", "Wed, 04 Mar 2026 05:06:07 +9999999999"]
)
def test_impossible_dates_count_as_absent(date):
    assert read(Retry_After=date) is None


@given(st.text(st.characters(max_codepoint=255)), st.text(st.characters(max_codepoint=255)))
def test_whatever_stands_there_is_a_wait_or_nothing(milliseconds, seconds):
    found = read(retry_after_ms=milliseconds, Retry_After=seconds)
    assert found is None or 0 <= found < float("inf")


@given(st.integers(946_684_800, 3_000_000_000))
def test_every_date_is_read_back(seconds):
    date = datetime.fromtimestamp(seconds, UTC)
    wait = retry_after({"retry-after": format_datetime(date, usegmt=True)}, NOW.timestamp())
    assert wait == max(0, seconds - NOW.timestamp())


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
