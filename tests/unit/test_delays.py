"""For how long a server asks to be left alone, in every form in which servers say it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.delays import duration, retry_after, server_delay
from async_openai.engine.failures import failure_of, from_status
from async_openai.types.response import Headers, RawResponse

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)

AZURE = (
    "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded call "
    "rate limit of your current OpenAI S0 pricing tier. Please retry after {} seconds. Please go here: "
    "https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit."
)
OPENAI = (
    "Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000, Used 28000, "
    "Requested 2750. Please try again in {}. Visit https://platform.openai.com/account/rate-limits to learn more."
)


def named(**headers):
    return Headers.of({name.replace("_", "-"): value for name, value in headers.items()})


def read(**headers):
    return retry_after(named(**headers), NOW.timestamp())


def asked(status=429, message="", **headers):
    return server_delay(status, named(**headers), message, NOW.timestamp())


# --- the headers made for it ----------------------------------------------------------------------------------------


def test_no_header_is_no_wait():
    assert retry_after({}, 0) is None
    assert server_delay(429, {}, "", 0) is None


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


@given(st.integers(946_684_800, 3_000_000_000))
def test_every_date_is_read_back(seconds):
    date = datetime.fromtimestamp(seconds, UTC)
    wait = retry_after({"retry-after": format_datetime(date, usegmt=True)}, NOW.timestamp())
    assert wait == max(0, seconds - NOW.timestamp())


@pytest.mark.parametrize("status", [401, 408, 429, 500, 503, 529])
def test_the_headers_count_whatever_the_status(status):
    assert asked(status, Retry_After="2.5") == 2.5
    assert asked(status, retry_after_ms="20") == 0.02


# --- durations ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1s", 1),
        ("6m0s", 360),
        ("250ms", 0.25),
        ("7.66s", 7.66),
        ("2m59.56s", 179.56),
        ("1h0m0s", 3600),
        ("23h59m59s", 86399),
        ("1d", 86400),
        ("17ms", 0.017),
        ("0s", 0),
        ("8", 8),
        ("1.5", 1.5),
        (".5s", 0.5),
        (" 3 s ", 3),
        ("8 seconds", 8),
        ("1 second", 1),
        ("6 minutes", 360),
        ("2 minutes 3 seconds", 123),
        ("10 mins", 600),
        ("3 hours", 10800),
        ("2 Days", 172800),
        ("12 milliseconds", 0.012),
        ("1m30", 90),
    ],
)
def test_durations_as_servers_write_them(text, seconds):
    assert duration(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "s",
        "soon",
        "-1s",
        "1 apple",
        "5 weeks",
        "1..5s",
        "1e3s",
        "s1",
        "1s!",
        "1\u017f",
        "٣s",
        "1,5s",
        "9" * 400,
    ],
)
def test_what_is_no_duration(text):
    assert duration(text) is None


@pytest.mark.parametrize("text", ["1" * 5000 + "!", "1s" * 5000 + "!", "1 " * 5000 + "!"])
def test_reading_takes_no_longer_than_the_text_is_long(text):
    # A pattern that could share the digits out in many ways would not come back.
    assert duration(text) is None


@given(
    st.dictionaries(st.sampled_from(["d", "h", "m", "s", "ms"]), st.integers(0, 99_999), min_size=1),
    st.booleans(),
)
def test_every_duration_is_read_back(parts, spaced):
    worth = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}
    text = (" " if spaced else "").join(f"{parts[unit]}{unit}" for unit in worth if unit in parts)
    assert duration(text) == pytest.approx(sum(worth[unit] * count for unit, count in parts.items()))


# --- the reset of a limit -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["requests", "tokens"])
@pytest.mark.parametrize(("text", "seconds"), [("1s", 1), ("6m0s", 360), ("250ms", 0.25), ("10", 10)])
def test_a_limit_says_when_it_is_whole_again(what, text, seconds):
    assert asked(**{f"x_ratelimit_reset_{what}": text}) == seconds


def test_the_limit_that_is_used_up_counts_else_the_later_one():
    both = {"x_ratelimit_reset_requests": "2s", "x_ratelimit_reset_tokens": "6m0s"}
    left = {"x_ratelimit_remaining_requests": "0", "x_ratelimit_remaining_tokens": "150"}
    assert asked(**both) == 360
    assert asked(**both, **left) == 2
    assert asked(**both, x_ratelimit_remaining_requests="7", x_ratelimit_remaining_tokens="9") == 360
    assert asked(**both, x_ratelimit_remaining_requests="0", x_ratelimit_remaining_tokens="0") == 360
    assert asked(x_ratelimit_reset_requests="soon", x_ratelimit_reset_tokens="3s") == 3
    assert asked(x_ratelimit_reset_requests="soon") is None


def test_a_limit_of_which_much_is_left_is_not_the_one_that_was_met():
    # So OpenAI writes in every answer, one about another limit too (images, or requests at once).
    plenty = {"x_ratelimit_remaining_requests": "9999", "x_ratelimit_remaining_tokens": "1999990"}
    assert asked(**plenty, x_ratelimit_reset_requests="6ms", x_ratelimit_reset_tokens="0s") is None
    assert asked(**plenty, x_ratelimit_reset_requests="6ms", x_ratelimit_reset_tokens="4s") == 4
    assert asked(**plenty, message="Please try again in 20ms.", x_ratelimit_reset_requests="6ms") == 0.02


def test_only_a_rate_limit_is_about_limits():
    # Successes and server errors carry these headers too, and mean nothing by them.
    for status in (200, 401, 500, 503):
        assert asked(status, "please try again in 3s", x_ratelimit_reset_requests="2s") is None


# --- in words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [1, 8, 58, 86400])
def test_azure_says_it_in_its_text(seconds):
    assert asked(message=AZURE.format(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1.5s", 1.5), ("20s", 20), ("250ms", 0.25), ("6m0s", 360), ("7m12s", 432), ("1h2m3s", 3723), ("2 minutes", 120)],
)
def test_openai_says_it_in_its_text(text, seconds):
    assert asked(message=OPENAI.format(text)) == pytest.approx(seconds)
    assert asked(message=f"Try again in {text}") == pytest.approx(seconds)
    assert asked(message=f"Please try again in {text}.") == pytest.approx(seconds)


@pytest.mark.parametrize(
    "message", ["", "try again later", "try again in a while", "retry after lunch", "try again in "]
)
def test_words_that_name_no_time(message):
    assert asked(message=message) is None
    assert asked(message=message, x_ratelimit_reset_tokens="3s") == 3


def test_headers_go_before_words_and_words_before_limits():
    said = AZURE.format(8)
    assert asked(message=said, Retry_After="2") == 2
    assert asked(message=said, retry_after_ms="100", Retry_After="2") == 0.1
    assert asked(message=said, x_ratelimit_reset_requests="1s") == 8


def test_an_answer_s_delay_reaches_the_decision():
    body = b'{"error": {"code": "429", "message": "%s"}}' % AZURE.format(8).encode()
    error = from_status(RawResponse(429, Headers.of({"content-type": "application/json"}), body))
    assert failure_of(error, NOW.timestamp()).retry_after == 8


# --- whatever stands there ------------------------------------------------------------------------------------------

_TEXTS = st.one_of(
    st.text(max_size=40),
    st.text("0123456789.msdh ,-:GMT", max_size=40),
    st.from_regex(r"\A(?:try again in|retry after) [0-9.a-z ]{0,20}\Z"),
)
_NAMES = ("retry-after-ms", "retry-after", "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens")


@given(
    st.dictionaries(st.sampled_from([*_NAMES, "x-ratelimit-remaining-tokens"]), _TEXTS), _TEXTS, st.integers(100, 599)
)
def test_whatever_stands_there_is_a_wait_or_nothing(headers, message, status):
    found = server_delay(status, headers, message, NOW.timestamp())
    assert found is None or 0 <= found < float("inf")
