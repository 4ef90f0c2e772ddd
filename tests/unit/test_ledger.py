"""The ledger: exact sums, bounded rows, safe over threads and forks, nothing priced on the call path."""

from __future__ import annotations

import datetime as dt
import gc
import json
import os
import random
import threading
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai.costs import running_sums
from async_openai.costs import sums as sums_module
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow, ledger_lock
from async_openai.costs.sums import OTHERS, Total
from async_openai.costs.token_usage import TokenUsage
from async_openai.costs.writer import writer
from async_openai.errors import ConfigurationError

NOON = dt.datetime(2026, 11, 15, 12, tzinfo=dt.UTC).timestamp()


def row(**changes: Any) -> LedgerRow:
    values: dict[str, Any] = {
        "time": NOON,
        "call_id": "1",
        "attempt": 1,
        "client": "default",
        "provider": "openai",
        "model_asked": "gpt-4o",
        "model_served": None,
        "endpoint": "/chat/completions",
        "status": 200,
        "error": None,
        "usage": TokenUsage(input=1000, output=100),
        "seconds": 0.5,
    }
    return LedgerRow(**{**values, **changes})


COST = 0.0035  # of that row: 1000 x 2.50 + 100 x 10 USD a million


def failed(**changes: Any) -> LedgerRow:
    return row(**{"status": 429, "error": "RateLimitError", "usage": None, **changes})


def filled(*rows: LedgerRow, **options: Any) -> Ledger:
    ledger = Ledger(**options)
    for each in rows:
        ledger.record(each)
    return ledger


def test_an_empty_ledger() -> None:
    ledger = Ledger()
    assert (ledger.usd, len(ledger), ledger.rows, ledger.totals(), bool(ledger)) == (0.0, 0, [], {}, True)
    assert ledger.total == Total()
    assert str(ledger).splitlines()[1].split() == ["total", "0", "0", "0", "0", "0", "0.000000", "0"]
    assert repr(ledger) == "Ledger(0 attempts)"


def test_sums_by_client_model_tag_and_day() -> None:
    ledger = filled(
        row(tags=("a", "b", "a")),
        row(client="az", provider="azure", tags=("a",)),
        row(model_asked="gpt-4o-mini", time=NOON - 86400),
        failed(),
    )
    assert set(ledger.totals()) == {("default", "gpt-4o"), ("az", "gpt-4o"), ("default", "gpt-4o-mini")}
    pair = ledger.totals()["default", "gpt-4o"]
    assert (pair.calls, pair.errors, pair.usd, pair.priced, pair.unpriced) == (2, 1, COST, 2, 0)
    assert (pair.usage.input, pair.usage.output) == (1000, 100)
    assert {name: total.calls for name, total in ledger.by_client().items()} == {"default": 3, "az": 1}
    assert {name: total.calls for name, total in ledger.by_model().items()} == {"gpt-4o": 3, "gpt-4o-mini": 1}
    assert {name: total.calls for name, total in ledger.by_tag().items()} == {"a": 2, "b": 1}
    assert {day: total.calls for day, total in ledger.by_day().items()} == {"2026-11-14": 1, "2026-11-15": 3}
    assert list(ledger.by_day()) == ["2026-11-14", "2026-11-15"]
    assert ledger.usd == pytest.approx(2 * COST + 0.00021)


def test_a_model_nobody_asked_for_is_filed_under_the_one_served() -> None:
    ledger = filled(row(model_asked=None, model_served="gpt-4o"), row(model_asked=None, usage=None, endpoint="/files"))
    assert set(ledger.by_model()) == {"gpt-4o", "-"}
    assert ledger.usd == COST


@pytest.mark.parametrize(
    "one",
    [
        row(model_asked="nobody-knows-it"),
        row(provider="ollama"),
        row(usage=None),
        failed(error="APITimeoutError", may_be_billed=True),
        row(tier="scale"),
        row(model_asked="gpt-3.5-turbo-16k", batch=True),
    ],
    ids=["model", "provider", "no usage", "lost", "tier", "batch"],
)
def test_an_unknown_price_is_counted_apart_and_never_zero(one: LedgerRow) -> None:
    ledger = filled(one)
    assert ledger.usd is None
    assert (ledger.total.priced, ledger.total.unpriced) == (0, 1)
    assert ledger.export()[0]["usd"] is None
    assert "?" in str(ledger)
    ledger.record(row())
    assert (ledger.usd, ledger.total.priced, ledger.total.unpriced) == (COST, 1, 1)


@pytest.mark.parametrize(
    "one",
    [
        failed(),
        row(usage=None, model_asked="gpt-4o", endpoint="/models/{model}"),
        row(usage=None, model_asked=None, endpoint="/fine_tuning/jobs"),
        row(usage=None, model_asked="omni-moderation-latest", endpoint="/moderations"),
    ],
    ids=["refused", "models", "management", "moderation"],
)
def test_what_is_not_billed_costs_nothing(one: LedgerRow) -> None:
    ledger = filled(one)
    assert (ledger.usd, ledger.total.priced, ledger.total.unpriced) == (0.0, 1, 0)
    assert (ledger.export()[0]["usd"], ledger.export()[0]["price_source"]) == (0.0, None)


def test_tiers_and_batches() -> None:
    ledger = filled(row(model_asked="gpt-5", tier="flex"), row(model_asked="gpt-5", batch=True))
    assert ledger.usd == 2 * (1000 * 0.625 + 100 * 5) / 1_000_000


def test_pricing_that_is_configured_later_counts() -> None:
    ledger = filled(row(model_asked="mine"), row(model_asked="mine", client="other"))
    assert ledger.usd is None
    prices: dict[str, dict[str, Any]] = {"default": {"mine": {"input": 1000, "output": 0}}}
    ledger.pricing = prices.get
    assert (ledger.usd, ledger.total.unpriced) == (1.0, 1)
    assert [entry["price_source"] for entry in ledger.export()] == ["override", None]
    prices["other"] = {"other/mine": {"input": 2000, "output": 0}}
    assert (ledger.usd, ledger.total.unpriced) == (3.0, 0)


def test_the_table() -> None:
    usage = TokenUsage(input=1000, cached_input=200, output=100)
    text = str(filled(row(usage=usage), failed(client="az"), row(model_asked="x")))
    lines = text.splitlines()
    assert lines[0].split() == ["client", "model", "calls", "errors", "input", "cached", "output", "USD", "unpriced"]
    assert lines[1].split() == ["az", "gpt-4o", "1", "1", "0", "0", "0", "0.000000", "0"]
    assert lines[2].split() == ["default", "gpt-4o", "1", "0", "1000", "200", "100", "0.003250", "0"]
    assert lines[3].split() == ["default", "x", "1", "0", "1000", "0", "100", "?", "1"]
    assert lines[4].split() == ["total", "3", "1", "2000", "200", "200", "0.003250", "1"]
    assert len({len(line) for line in lines}) == 1


def test_export_is_ready_for_json() -> None:
    exported = filled(row(tags=("a",), first_token=0.1, streamed=True)).export()
    assert json.loads(json.dumps(exported)) == exported
    (entry,) = exported
    assert entry["usd"] == COST
    assert entry["price_source"] == "genai-prices"
    assert entry["usage"]["input"] == 1000
    assert entry["tags"] == ["a"]
    assert set(LedgerRow.__slots__) < set(entry)


def test_a_row_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        row().client = "other"  # type: ignore[misc]


def test_reset() -> None:
    ledger = filled(row(tags=("a",)))
    ledger.reset()
    assert (ledger.usd, len(ledger), ledger.rows, ledger.by_tag()) == (0.0, 0, [], {})


def test_a_limit_below_one_row() -> None:
    with pytest.raises(ConfigurationError, match="at least 1"):
        Ledger(limit=0)


# --- bounded, with exact sums ----------------------------------------------------------------------------------------

rows = st.builds(
    row,
    client=st.sampled_from(["a", "b"]),
    model_asked=st.sampled_from(["gpt-4o", "gpt-5.4", "unknown", None]),
    usage=st.none() | st.builds(TokenUsage, input=st.integers(0, 500_000), output=st.integers(0, 10_000)),
    error=st.sampled_from([None, None, "RateLimitError"]),
    may_be_billed=st.booleans(),
    tags=st.lists(st.sampled_from("xyz"), max_size=2).map(tuple),
    time=st.floats(NOON - 3 * 86400, NOON),
)


def views(ledger: Ledger) -> list[Any]:
    return [
        ledger.totals(),
        ledger.by_client(),
        ledger.by_model(),
        ledger.by_tag(),
        ledger.by_key(),
        ledger.by_day(),
        ledger.by_hour(),
        ledger.total,
        str(ledger),
    ]


def kept(ledger: Ledger) -> int:
    return len(ledger._sums._kept) + len(ledger._sums.new)


@settings(max_examples=40)
@given(st.lists(rows, max_size=25), st.integers(1, 10), st.randoms(use_true_random=False))
def test_sums_do_not_depend_on_order_or_on_what_was_folded(
    entries: list[LedgerRow], limit: int, shuffle: random.Random
) -> None:
    whole = filled(*entries)
    shuffled = list(entries)
    shuffle.shuffle(shuffled)
    small = Ledger(limit=limit)
    for entry in shuffled:
        small.record(entry)
        if shuffle.random() < 0.3:
            small._sums.fold()
        if shuffle.random() < 0.1:
            assert small.total.calls == len(small)
    small._sums.fold()
    assert small.rows == shuffled[-limit:]
    assert kept(small) <= limit
    assert len(small) == len(entries)
    assert views(small) == views(whole)
    assert sum(part.calls for part in small.by_hour().values()) == len(entries)
    total = Total()
    for part in whole.totals().values():
        total += part
    assert total == whole.total
    assert whole.total.priced + whole.total.unpriced == whole.total.calls == len(entries)
    assert sum(part.amount for part in whole.by_day().values()) == whole.total.amount


def test_old_rows_are_summed_up_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_sums, "_UNREAD", 10)
    priced_in: set[str] = set()
    ledger = Ledger(limit=20, pricing=lambda _client: priced_in.add(threading.current_thread().name))
    ledger._sums.fold_at = 10
    for _ in range(100):
        ledger.record(row())
    ended = writer.submit(lambda: True)
    assert ended.result(10)
    # Where it is late, by the ledger's own.
    assert priced_in and priced_in <= {"async-openai-writer", "async-openai-ledger"}
    assert len(ledger.rows) == 20
    assert ledger.total.amount == 100 * Decimal("0.0035")


def test_a_sink_that_takes_its_time_keeps_no_rows_from_being_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_sums, "_UNREAD", 10)
    going_on = threading.Event()
    held_up = writer.submit(lambda: going_on.wait(10))
    ledger = Ledger(limit=20)
    ledger._sums.fold_at = 10
    for _ in range(200):
        ledger.record(row())
    for thread in threading.enumerate():
        if thread.name == "async-openai-ledger":
            thread.join(10)
    assert len(ledger._sums.new) < 200
    going_on.set()
    assert held_up.result(10)
    assert ledger.total.calls == 200


def test_prices_that_change_count_for_the_latest_rows_alone() -> None:
    rates: dict[str, Any] = {"gpt-4o": {"input": 1000, "output": 0}}
    ledger = Ledger(limit=3, pricing=lambda _client: rates)
    for number in range(5):
        ledger.record(row(tags=(str(number),)))
    assert ledger.usd == 5
    rates["gpt-4o"] = {"input": 2000, "output": 0}
    assert (ledger.usd, ledger.total.unpriced) == (8, 0)
    assert [total.usd for total in ledger.by_tag().values()] == [1, 1, 2, 2, 2]
    rates["gpt-4o"] = {"input": 1000}
    assert (ledger.total.amount, ledger.total.priced, ledger.total.unpriced) == (2, 2, 3)
    ledger.record(row(tags=("5",)))
    ledger.pricing = None
    assert ledger.total.amount == 2 + 3 * Decimal("0.0035")
    assert (ledger.total.priced, ledger.total.unpriced) == (5, 1)


def test_only_the_latest_hours_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sums_module, "_MOST_HOURS", 3)
    ledger = Ledger()
    for hours in (0, 1, -1, 2, 1, -5, 3):
        ledger.record(row(time=NOON + 3600 * hours))
        ledger.by_hour()
    assert {hour: total.calls for hour, total in ledger.by_hour().items()} == {
        "2026-11-15T13": 2,
        "2026-11-15T14": 1,
        "2026-11-15T15": 1,
    }
    assert list(ledger.by_hour()) == sorted(ledger.by_hour())
    assert ledger.total.calls == 7


def test_a_read_counts_only_what_came_since_the_last_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = filled(*(row(tags=(str(number % 3),)) for number in range(30)))
    priced = 0
    counted = ledger._sums._price

    def price(one: LedgerRow, overrides: Any) -> Any:
        nonlocal priced
        priced += 1
        return counted(one, overrides)

    monkeypatch.setattr(ledger._sums, "_price", price)
    for expected in (30, 30, 31, 31):
        if expected == 31 and priced == 30:
            ledger.record(row())
        before = views(ledger)
        assert priced == expected
        assert before == views(ledger)
    tag = ledger.by_tag()["1"]
    ledger.record(row(tags=("2",)))
    assert ledger.by_tag()["1"] is tag


def test_a_price_that_fails_in_the_background_loses_no_row(caplog: pytest.LogCaptureFixture) -> None:
    ledger = filled(row(), row(), row(), limit=1, pricing=lambda _: {"gpt-4o": {"inptu": 1}})
    ledger._sums.fold()
    assert "could not price" in caplog.text
    ledger.pricing = None
    assert (len(ledger), ledger.total.unpriced, ledger.usd) == (3, 2, COST)


def test_a_reset_while_old_rows_are_summed_up() -> None:
    def reset_once(_client: str) -> None:
        ledger.pricing = None
        ledger.reset()

    ledger = filled(row(), row(), limit=1, pricing=reset_once)
    ledger._sums.fold()
    assert (len(ledger), ledger.usd) == (0, 0.0)
    ledger.record(row())
    assert (len(ledger), ledger.usd) == (1, COST)


def test_no_thread_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoThread:
        def __init__(self, **_: Any) -> None: ...

        def start(self) -> None:
            raise RuntimeError("can't start new thread")

    monkeypatch.setattr(running_sums, "_UNREAD", 1)
    monkeypatch.setattr(threading, "Thread", NoThread)
    ledger = Ledger(limit=1)
    ledger._sums.fold_at, ledger._sums._asked = 1, True
    for _ in range(3):
        ledger.record(row())
    assert (len(ledger), ledger._sums._thread, ledger.usd) == (3, 0, 3 * COST)


def test_a_tag_for_each_request_does_not_take_all_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sums_module, "_MOST_KEYS", 5)
    ledger = Ledger(limit=1)
    for number in range(40):
        ledger.record(row(tags=(f"request-{number}",), client=f"client-{number}"))
        ledger._sums.fold()
    assert len(ledger.totals()) == len(ledger.by_client()) == 6
    assert ledger.totals()[OTHERS, OTHERS].calls == ledger.by_client()[OTHERS].calls == 35
    tags = ledger.by_tag()
    assert len(tags) == 6
    assert sum(total.calls for total in tags.values()) == 40
    assert tags[OTHERS].calls == 35


# --- shared ----------------------------------------------------------------------------------------------------------


def test_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_sums, "_READ", 50)
    ledger = Ledger(limit=100)
    seen: list[int] = []

    def work(number: int) -> None:
        for _ in range(300):
            ledger.record(row(client=f"client-{number}"))
            if _ % 100 == 0:
                seen.append(ledger.total.calls)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ledger) == 1800
    assert {name: total.calls for name, total in ledger.by_client().items()} == {f"client-{n}": 300 for n in range(6)}
    assert ledger.total.amount == 1800 * Decimal("0.0035")
    assert max(seen) <= 1800


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_after_a_fork() -> None:
    ledger = filled(row(), row(), limit=1)
    # As if threads of the parent were counting: the child has none such and must start its own.
    ledger._sums._asked, ledger._sums._thread, ledger._sums.fold_at = True, os.getpid(), 3
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            ledger.record(row())
            for thread in threading.enumerate():
                if thread.name == "async-openai-ledger":
                    thread.join(10)
            os.write(writer, f"{len(ledger)} {kept(ledger)} {ledger.usd}".encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    with os.fdopen(reader) as told:
        assert told.read() == f"3 1 {3 * COST}"
    assert (len(ledger), ledger._sums._thread) == (2, os.getpid())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_waits_for_sums_that_are_being_written() -> None:
    ledger = filled(row())
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with ledger_lock:
            held.set()
            done.wait(0.05)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(5)
    child = os.fork()
    if child == 0:
        # Would hang for ever if the lock had been copied while held.
        os._exit(0 if ledger.usd == COST else 1)
    done.set()
    holder.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_the_collector_does_not_go_over_the_rows() -> None:
    ledger = Ledger()
    for number in range(100):
        ledger.record(row(call_id=str(number), tags=("a",)))
    assert ledger.usd is not None
    ledger.record(row(call_id="100", tags=("a",)))
    for _ in range(3):
        # A tuple is let go of once what it holds is.
        gc.collect()
    sums = ledger._sums
    assert (len(sums._kept), len(sums.new)) == (100, 1)
    # An amount is gone over from Python 3.13 on, whatever holds it.
    for held in (sums._kept, sums.new, [] if gc.is_tracked(Decimal(1)) else sums._amounts):
        assert not any(map(gc.is_tracked, held))
    assert not any(gc.is_tracked(part) for values in (*sums._kept, *sums.new) for part in values)
    assert [(each.call_id, type(each), type(each.usage)) for each in ledger.rows[:1]] == [("0", LedgerRow, TokenUsage)]
