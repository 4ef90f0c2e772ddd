"""Sinks: every row once, whatever fails; nothing on the path of a call waits for them."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import sqlite3
import stat
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from async_openai import (
    CallableSink,
    ConfigurationError,
    JSONLSink,
    MemorySink,
    OpenAI,
    Sink,
    SQLiteSink,
    StorageError,
    UsageError,
)
from async_openai.cli import main
from async_openai.costs import outlet as outlet_module
from async_openai.costs import sqlite_sink as sqlite_module
from async_openai.costs import writer as writer_module
from async_openai.costs.jsonl_sink import read_lines
from async_openai.costs.ledger import Ledger
from async_openai.costs.ledger_files import summary
from async_openai.costs.outlet import Outlet
from async_openai.costs.rows import LedgerRow, values_of
from async_openai.costs.token_usage import TokenUsage
from async_openai.costs.writer import Writer, writer
from async_openai.validation import ledger_setting
from async_openai.validation.ledger_setting import LedgerFormat, ledger_format

NOON = 1_794_744_000.0
MODEL = "mine"
PRICES = {MODEL: {"input": 1000, "output": 0}}
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
ROOT = Path(__file__).parents[2]
LONG = 20.0
"""Seconds after which a test that hangs fails."""
files = pytest.mark.parametrize("name", [f"l{format_.suffixes[0]}" for format_ in ledger_setting.FORMATS])


def row(number: int = 0, **changes: Any) -> LedgerRow:
    values: dict[str, Any] = {
        "time": NOON + number,
        "call_id": str(number),
        "attempt": 1,
        "client": "default",
        "provider": "openai",
        "model_asked": MODEL,
        "model_served": None,
        "endpoint": "/chat/completions",
        "status": 200,
        "error": None,
        "usage": TokenUsage(input=1000, cached_input=10, output=100),
        "seconds": 0.5,
        "key": "0a1b2c3d",
        "waited": 0.25,
    }
    return LedgerRow(**{**values, **changes})


class Recorder:
    """A sink that fails and stops as it is told."""

    def __init__(self, *, batch_size: int = 500, fails: Iterator[bool] | None = None) -> None:
        self.batch_size = batch_size
        self.fails = fails or iter(())
        self.error: type[BaseException] = ValueError
        self.batches: list[list[dict[str, Any]]] = []
        self.closed = 0
        self.threads: set[str] = set()
        self.go = threading.Event()
        self.go.set()
        self.entered = threading.Event()

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        self.threads.add(threading.current_thread().name)
        self.entered.set()
        assert self.go.wait(LONG)
        if next(self.fails, False):
            raise self.error("sk-secret 123")
        self.batches.append(list(rows))

    def close(self) -> None:
        self.closed += 1

    @property
    def ids(self) -> list[int]:
        return [int(each["call_id"]) for batch in self.batches for each in batch]


def ledger_with(*sinks: Any, **options: Any) -> Ledger:
    ledger = Ledger(pricing=lambda _: PRICES)
    for sink in sinks:
        ledger.add_sink(sink, **options)
    return ledger


def fill(ledger: Ledger, count: int, start: int = 0) -> None:
    for number in range(start, start + count):
        ledger.record(row(number))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def table(path: Path, query: str = "SELECT * FROM attempts ORDER BY id") -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(each) for each in connection.execute(query)]


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of any format, as its reader gives them."""
    found = ledger_format(path)
    return list(getattr(import_module(found.module), found.reader)(path))


# --- each kind -------------------------------------------------------------------------------------------------------


def test_a_memory_sink_keeps_the_latest_rows() -> None:
    sink = MemorySink(limit=3)
    ledger = ledger_with(sink)
    fill(ledger, 5)
    assert ledger.flush()
    assert [each["call_id"] for each in sink.rows] == ["2", "3", "4"]
    assert sink.rows[0]["usd"] == 1.0
    assert sink.rows == ledger.export()[2:]
    ledger.close()
    assert (len(sink), bool(MemorySink()), repr(sink)) == (3, True, "MemorySink(limit=3)")
    with pytest.raises(ConfigurationError, match="at least 1"):
        MemorySink(0)


def test_a_function_is_called_with_each_row() -> None:
    seen: list[dict[str, Any]] = []
    ledger = ledger_with(seen.append)
    fill(ledger, 3)
    assert ledger.flush()
    assert seen == ledger.export()
    assert isinstance(ledger.sinks[0], CallableSink)
    ledger.remove_sink(seen.append)
    assert ledger.sinks == ()


def test_an_asynchronous_function_is_refused() -> None:
    async def function(_: dict[str, Any]) -> None: ...

    class Object:
        async def __call__(self, _: dict[str, Any]) -> None: ...

    for wrong in (function, Object()):
        with pytest.raises(ConfigurationError, match="must not be asynchronous"):
            Ledger().add_sink(wrong)
    with pytest.raises(ConfigurationError, match="takes a function, got int"):
        CallableSink(5)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["l.jsonl", "l.NDJSON"])
def test_json_lines(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ledger = ledger_with(str(path))
    assert not path.exists()
    fill(ledger, 2)
    ledger.record(row(2, tags=("a", "ü"), usage=None, error="APITimeoutError", may_be_billed=True, status=None))
    assert ledger.close()
    assert lines(path) == ledger.export()
    assert lines(path)[2]["usd"] is None
    assert path.read_bytes().endswith(b"}\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    ledger.add_sink(path)
    fill(ledger, 1)
    assert ledger.close()
    assert len(lines(path)) == 4


def test_a_line_that_was_cut_does_not_spoil_the_next(tmp_path: Path) -> None:
    path = tmp_path / "l.jsonl"
    path.write_text('{"time": 1')
    ledger = ledger_with(path)
    fill(ledger, 2)
    assert ledger.close()
    assert [json.loads(line)["call_id"] for line in path.read_text().splitlines()[1:]] == ["0", "1"]


@pytest.mark.parametrize("name", ["l.db", "l.sqlite", "l.sqlite3"])
def test_a_sqlite_table(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ledger = ledger_with(path)
    fill(ledger, 2)
    ledger.record(row(2, tags=("a", "b"), usage=None, error="APITimeoutError", may_be_billed=True, status=None))
    assert ledger.close()
    first, _, third = table(path)
    assert (first["time"], first["call_id"], first["key"], first["waited"]) == (NOON, "0", "0a1b2c3d", 0.25)
    assert (first["input_tokens"], first["cached_input_tokens"], first["output_tokens"]) == (1000, 10, 100)
    assert (first["usd"], first["price_source"], first["status"], first["streamed"]) == (1.0, "override", 200, 0)
    assert (third["usd"], third["input_tokens"], third["may_be_billed"], third["tags"]) == (None, None, 1, '["a", "b"]')
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [name]  # closed: nothing is left beside it


def test_a_table_of_an_older_release_gets_the_columns_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE attempts (id INTEGER PRIMARY KEY, time REAL, call_id TEXT, attempt INTEGER, client TEXT)"
        )
    ledger = ledger_with(path)
    fill(ledger, 1)
    assert ledger.close()
    assert table(path)[0]["usd"] == 1.0


@pytest.mark.parametrize("patience", [10.0, 0.0])
def test_a_database_that_another_process_is_making(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float
) -> None:
    # SQLite refuses at once to switch a file to WAL that somebody else is about to write to; its timeout does not hold.
    path, pauses = tmp_path / "l.db", []
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        other.close()

    monkeypatch.setattr(sqlite_module, "sleep", pause)
    monkeypatch.setattr(sqlite_module, "_BUSY", patience)
    ledger, sink = Ledger(), SQLiteSink(path)
    rows = [ledger._exported_safely(values_of(row(0)))]
    with closing(sink), closing(other):
        if patience:
            sink.write(rows)
            assert (len(pauses), [each["call_id"] for each in table(path)]) == (1, ["0"])
        else:
            with pytest.raises(StorageError, match="database is locked"):
                sink.write(rows)
            assert pauses == []


@files
def test_what_a_strange_server_says_keeps_no_row_waiting(tmp_path: Path, name: str) -> None:
    ledger = ledger_with(tmp_path / name)
    ledger.record(row(0, model_served="\ud800", tags=("\ud800", "ü"), usage=TokenUsage(input=10**30)))
    ledger.record(row(1, tags=(5,)))
    assert ledger.close()
    assert summary(tmp_path / name).sums.total.calls == 2


def test_several_ledgers_share_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first, second = ledger_with("l.jsonl"), ledger_with(tmp_path / "x" / ".." / "l.jsonl")
    assert first.sinks == second.sinks
    fill(first, 2)
    fill(second, 3)
    assert first.close()
    assert second.sinks[0]._file is not None  # type: ignore[attr-defined] # open for the other one
    assert second.close()
    assert len(lines(tmp_path / "l.jsonl")) == 5


@pytest.mark.parametrize("kind", [JSONLSink, SQLiteSink])
def test_a_file_sink_can_be_used_again_after_it_was_closed(tmp_path: Path, kind: Any) -> None:
    sink = kind(tmp_path / ("l.jsonl" if kind is JSONLSink else "l.db"))
    assert isinstance(sink, Sink)
    for number in range(3):
        ledger = ledger_with(sink)
        fill(ledger, 1, number)
        assert ledger.close()
        sink.close()
    assert summary(sink.path).sums.total.calls == 3
    assert str(sink.path) in repr(sink)


@pytest.mark.parametrize(
    ("sink", "message"),
    [
        ("usage.txt", r"a path that ends in \.jsonl"),
        (Path("usage"), r"a path that ends in \.jsonl"),
        (5, "an object with write and close.*got int"),
        (JSONLSink, "got the class JSONLSink"),
        ("/nowhere/at/all/usage.db", "its folder does not exist"),
    ],
)
def test_what_is_no_sink(sink: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Ledger().add_sink(sink)


def test_an_open_file_is_no_sink(tmp_path: Path) -> None:
    with (tmp_path / "f").open("w") as file, pytest.raises(ConfigurationError, match="got an open file"):
        Ledger().add_sink(file)  # type: ignore[arg-type]


# --- failures --------------------------------------------------------------------------------------------------------


def test_a_sink_that_fails_keeps_its_rows_and_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    sink = Recorder(fails=iter([True, True, True]))
    ledger = ledger_with(sink)
    fill(ledger, 2)
    with caplog.at_level(logging.INFO, "async_openai"):
        assert [ledger.flush(), ledger.flush()].count(False) == 2
        (status,) = ledger.sink_status()
        assert (status.waiting, status.written, status.dropped) == (2, 0, 0)
        assert status.failures >= 2
        while not ledger.flush():
            pass
    assert sink.ids == [0, 1]
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "Recorder failed, its rows wait: ValueError" in caplog.text
    assert "works again" in caplog.text
    assert "sk-secret" not in caplog.text
    ledger.close()


def test_a_sink_that_ends_the_thread_does_not_end_it() -> None:
    sink = Recorder(fails=iter([True]))
    sink.error = SystemExit
    ledger = ledger_with(sink)
    fill(ledger, 1)
    while not ledger.flush():
        pass
    assert sink.ids == [0]
    ledger.close()


def test_a_sink_is_tried_again_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlet_module, "_FIRST_DELAY", 0.0)
    written = threading.Event()

    def function(_: dict[str, Any]) -> None:
        if next(fails, False):
            raise OSError
        written.set()

    fails = iter([True, True])
    ledger = ledger_with(function)
    fill(ledger, 1)
    assert written.wait(LONG)
    assert ledger.close()
    assert ledger.sink_status() == []


def test_a_failing_sink_does_not_keep_rows_from_the_others(tmp_path: Path) -> None:
    broken, good = Recorder(fails=iter([True] * 1000)), Recorder()
    ledger = ledger_with(broken, good)
    fill(ledger, 3)
    assert not ledger.close()
    assert good.ids == [0, 1, 2]
    assert (good.closed, broken.closed) == (1, 0)
    assert ledger.sinks == (broken,)  # what has rows waiting stays
    broken.fails = iter(())
    assert ledger.close()
    assert (broken.ids, broken.closed, ledger.sinks) == ([0, 1, 2], 1, ())


def test_a_sink_that_cannot_be_closed(caplog: pytest.LogCaptureFixture) -> None:
    sink = Recorder()
    sink.close = lambda: 1 / 0  # type: ignore[method-assign, assignment, return-value]
    ledger = ledger_with(sink)
    fill(ledger, 1)
    assert ledger.close()
    assert "could not be closed: ZeroDivisionError" in caplog.text


@files
def test_a_file_that_cannot_be_written(tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / name
    path.mkdir()
    ledger = ledger_with(path)
    fill(ledger, 2)
    assert not ledger.flush()
    assert f"{str(path)!r}" in caplog.text
    path.rmdir()
    assert ledger.close()
    assert summary(path).sums.total.calls == 2


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    path.write_text("no database, " * 500)
    sink = SQLiteSink(path)
    with pytest.raises(StorageError, match="file is not a database"):
        sink.write(ledger_with().export())
    assert path.read_text().startswith("no database")


def test_a_batch_that_does_not_fit_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sink = JSONLSink(tmp_path / "l.jsonl")
    ledger = ledger_with()
    fill(ledger, 2)
    sink.write(ledger.export())
    whole, real = sink.path.read_bytes(), os.write
    left = [10]

    def full(file: int, data: bytes) -> int:
        if not left[0]:
            raise OSError(28, "No space left on device")
        written, left[0] = real(file, data[: left[0]]), 0
        return written

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(StorageError, match="No space left on device"):
            sink.write(ledger.export())
    assert sink.path.read_bytes() == whole
    sink.write(ledger.export())
    assert sink.path.read_bytes() == whole * 2
    sink.close()


# --- slow sinks ------------------------------------------------------------------------------------------------------


def test_what_comes_while_too_many_wait_is_counted_and_said(caplog: pytest.LogCaptureFixture) -> None:
    sink = Recorder(batch_size=2)
    sink.go.clear()
    ledger = ledger_with(sink, limit=5)
    fill(ledger, 1)
    assert sink.entered.wait(LONG)
    fill(ledger, 11, start=1)
    (status,) = ledger.sink_status()
    assert (status.waiting, status.dropped) == (5, 7)
    assert not ledger.flush(0.0)
    assert (len(ledger), ledger.total.calls) == (12, 12)
    sink.go.set()
    assert ledger.flush()
    assert sink.ids == [0, 1, 2, 3, 4]
    assert "Recorder lost 7 rows" in caplog.text
    (status,) = ledger.sink_status()
    assert (status.waiting, status.written, status.dropped) == (0, 5, 7)
    ledger.close()


def test_a_limit_below_one_row() -> None:
    with pytest.raises(ConfigurationError, match="at least 1 row"):
        Ledger().add_sink(MemorySink(), limit=0)


def test_a_flush_in_time_and_one_out_of_time() -> None:
    sink = Recorder()
    sink.go.clear()
    ledger = ledger_with(sink)
    assert ledger.flush(0.0) in {True, False}
    fill(ledger, 1)
    assert sink.entered.wait(LONG)
    assert not ledger.flush(0.0)
    assert not ledger.close(0.0)
    sink.go.set()
    assert ledger.flush(LONG)
    assert ledger.sinks == (sink,)  # the close that was out of time was not done later
    assert ledger.close()


def test_without_a_sink_there_is_nothing_to_wait_for() -> None:
    ledger = Ledger()
    assert (ledger.flush(), ledger.close(), ledger.sinks, ledger.sink_status()) == (True, True, (), [])
    assert asyncio.run(ledger.aflush())
    assert asyncio.run(ledger.aclose())


def test_the_event_loop_goes_on_while_a_sink_hangs() -> None:
    sink = Recorder()
    sink.go.clear()
    ledger = ledger_with(sink)

    async def main() -> None:
        fill(ledger, 1)
        flushing = asyncio.create_task(ledger.aflush())
        assert await asyncio.to_thread(sink.entered.wait, LONG)
        for _ in range(100):
            await asyncio.sleep(0)
        assert not flushing.done()
        assert not await ledger.aflush(0.001)
        waits = asyncio.create_task(ledger.aclose())
        await asyncio.sleep(0)
        waits.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waits
        sink.go.set()
        assert await flushing
        assert ledger.sinks
        assert await ledger.aclose()

    asyncio.run(main())
    assert (sink.ids, sink.closed) == ([0], 1)


def test_a_sink_cannot_wait_for_itself() -> None:
    caught: list[BaseException] = []

    def function(_: dict[str, Any]) -> None:
        try:
            ledger.flush()
        except UsageError as error:
            caught.append(error)

    ledger = ledger_with(function)
    fill(ledger, 1)
    assert ledger.close()
    assert "wait for itself" in str(caught[0])


# --- every row once --------------------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(
    steps=st.lists(st.integers(0, 7) | st.just("flush"), max_size=20),
    batch_size=st.integers(1, 6),
    failures=st.lists(st.booleans(), max_size=30),
)
def test_rows_written_are_the_rows_recorded(steps: list[int | str], batch_size: int, failures: list[bool]) -> None:
    sink = Recorder(batch_size=batch_size, fails=iter(failures))
    ledger = ledger_with(sink)
    count = 0
    for step in steps:
        if isinstance(step, int):
            fill(ledger, step, count)
            count += step
        elif ledger.flush():
            assert sink.ids == list(range(count))
    while not ledger.close():
        pass
    assert sink.ids == list(range(count))
    assert max(map(len, sink.batches), default=0) <= batch_size


@settings(max_examples=30)
@given(
    limit=st.integers(1, 5),
    bursts=st.lists(st.integers(1, 9), min_size=1, max_size=6),
    failures=st.lists(st.booleans(), max_size=10),
)
def test_rows_written_and_rows_dropped_are_the_rows_recorded(
    limit: int, bursts: list[int], failures: list[bool]
) -> None:
    sink = Recorder(fails=iter(failures))
    ledger = ledger_with(sink, limit=limit)
    (outlet,) = ledger._sinks.outlets()  # type: ignore[union-attr]
    count = 0
    for burst in bursts:
        fill(ledger, burst, count)
        count += burst
        ledger.flush()
    while not ledger.flush():
        pass
    assert outlet.written + outlet.dropped == count == len(ledger)
    assert len(sink.ids) == outlet.written == len(set(sink.ids))
    ledger.close()


def test_many_threads_and_sinks_that_come_and_go(tmp_path: Path) -> None:
    all_rows, now_and_then = Recorder(), Recorder()
    ledger = ledger_with(all_rows, tmp_path / "l.jsonl", tmp_path / "l.db")
    done = threading.Event()

    def work(number: int) -> None:
        fill(ledger, 300, number * 300)

    def change() -> None:
        while not done.is_set():
            ledger.add_sink(now_and_then)
            ledger.remove_sink(now_and_then)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    changing = threading.Thread(target=change)
    for thread in (*threads, changing):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    changing.join()
    assert ledger.close()
    assert sorted(all_rows.ids) == list(range(1200))
    assert len(lines(tmp_path / "l.jsonl")) == len(table(tmp_path / "l.db")) == 1200
    assert len(now_and_then.ids) == len(set(now_and_then.ids))
    assert all_rows.threads == {"async-openai-writer"}


def test_rows_of_a_sink_that_was_removed_are_still_written(tmp_path: Path) -> None:
    gate, path = Recorder(), tmp_path / "l.jsonl"
    gate.go.clear()
    ledger = ledger_with(gate, path)
    fill(ledger, 3)
    sink = ledger.sinks[1]
    ledger.remove_sink(path)
    fill(ledger, 1, start=3)
    gate.go.set()
    assert ledger.flush()
    assert len(lines(path)) == 3
    assert ledger.flush()
    assert sink._file is None  # type: ignore[attr-defined] # nobody uses it: closed
    assert gate.ids == [0, 1, 2, 3]
    with pytest.raises(ConfigurationError, match="no such sink"):
        ledger.remove_sink(path)
    ledger.close()


def test_a_ledger_that_is_dropped_loses_nothing(tmp_path: Path) -> None:
    gate, path = Recorder(), tmp_path / "l.db"
    gate.go.clear()
    other = ledger_with(gate)
    fill(other, 1)
    ledger = ledger_with(path)
    fill(ledger, 3)
    dropped = weakref.ref(ledger)
    del ledger
    gc.collect()
    gate.go.set()
    assert other.close()
    # The thread may hold it for one step more.
    assert writer.submit(lambda: True).result(LONG)
    gc.collect()
    assert dropped() is None
    assert len(table(path)) == 3


def test_sinks_of_one_client() -> None:
    all_rows, of_one, of_both = Recorder(), Recorder(), Recorder()
    ledger = ledger_with(all_rows)
    ledger._configure_sinks("a", [of_one, of_both, all_rows, of_both])
    ledger._configure_sinks("b", [of_both])
    for number, client in enumerate("aabc"):
        ledger.record(row(number, client=client))
    ledger._configure_sinks("b", None)
    ledger.record(row(4, client="b"))
    assert ledger.close()
    assert (all_rows.ids, of_one.ids, of_both.ids) == ([0, 1, 2, 3, 4], [0, 1], [0, 1, 2])


def test_a_sink_added_twice_gets_each_row_once() -> None:
    sink = Recorder()
    ledger = ledger_with(sink, sink)
    fill(ledger, 2)
    assert ledger.close()
    assert sink.ids == [0, 1]


def test_a_row_recorded_while_one_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    # As when the garbage collector closes a stream in the middle of `put`.
    sink = Recorder()
    ledger = ledger_with(sink)
    real, depth = writer.ready, [0]

    def ready(item: Any) -> None:
        if depth[0] == 0:
            depth[0] = 1
            fill(ledger, 1, 1)
        real(item)

    (outlet,) = ledger._sinks.outlets()  # type: ignore[union-attr]
    outlet._ready = ready
    fill(ledger, 1)
    assert ledger.close()
    assert sorted(sink.ids) == [0, 1]


def test_a_price_that_cannot_be_told_loses_no_row() -> None:
    sink = MemorySink()
    ledger = Ledger(pricing=lambda _: {MODEL: {"inptu": 1}})
    ledger.add_sink(sink)
    fill(ledger, 1)
    assert ledger.close()
    assert (sink.rows[0]["usd"], sink.rows[0]["price_source"]) == (None, None)


def test_nothing_is_priced_by_the_call() -> None:
    priced_in: set[str] = set()
    ledger = Ledger(pricing=lambda _: priced_in.add(threading.current_thread().name))
    ledger.add_sink(MemorySink())
    fill(ledger, 3)
    assert ledger.close()
    assert priced_in == {"async-openai-writer"}


# --- no thread, forks, the end ---------------------------------------------------------------------------------------


class NoThread:
    def __init__(self, **_: Any) -> None: ...

    def start(self) -> None:
        raise RuntimeError("can't start new thread")


def outlet_of(own: Writer, sink: Any) -> Outlet:
    made = Outlet(sink, Ledger()._exported_safely, own.ready)
    own.outlets.add(made)
    return made


def test_no_thread_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer_module.threading, "Thread", NoThread)
    own, sink = Writer(), Recorder()
    outlet = outlet_of(own, sink)
    outlet.put(values_of(row(0)))
    assert sink.ids == []
    assert own.submit(lambda: own.flush((outlet,))).result(0)
    assert sink.ids == [0]
    own.finish()
    outlet.put(values_of(row(1)))  # after the end: at once
    assert (sink.ids, sink.closed) == ([0, 1], 1)


def test_the_end_counts_what_no_sink_takes(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(writer_module, "PATIENCE", 0.0)
    own, hangs = Writer(), Recorder()
    hangs.go.clear()
    outlet = outlet_of(own, hangs)
    outlet.put(values_of(row(0)))
    assert hangs.entered.wait(LONG)
    own.finish()
    assert (outlet.dropped, len(outlet.waiting)) == (1, 0)
    assert "Recorder lost 1 rows: it did not take them before the end" in caplog.text
    hangs.go.set()


SCRIPT = """
import sys
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow
ledger = Ledger()
ledger.add_sink({path!r})
def fill(ledger, count, start=0):
    for number in range(start, start + count):
        ledger.record(
            LedgerRow(
                time={noon!r} + number, call_id=str(number), attempt=1, client="default", provider="ollama", status=200,
                model_asked="m", model_served=None, endpoint="/chat/completions", error=None, usage=None, seconds=0.5,
            )
        )
{body}
"""


def run(body: str, path: Path) -> None:
    script = SCRIPT.format(noon=NOON, path=str(path), body=body)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:.*fork:DeprecationWarning", "-c", script],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr) == (0, "")


@files
def test_a_process_that_just_ends_loses_nothing(tmp_path: Path, name: str) -> None:
    run("fill(ledger, 700)", tmp_path / name)
    assert summary(tmp_path / name).sums.total.calls == 700
    assert [path.name for path in tmp_path.iterdir()] == [name]


@needs_fork
@files
def test_a_fork_writes_nothing_twice_and_loses_nothing(tmp_path: Path, name: str) -> None:
    body = """
import os
fill(ledger, 100)
children = []
for number in range(1, 4):
    fill(ledger, 100, 1000 * number)
    child = os.fork()
    if child == 0:
        fill(ledger, 50, 10000 * number)
        # Without a flush: its own end writes it.
        sys.exit(0)
    children.append(child)
for child in children:
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
fill(ledger, 10, 90000)
"""
    run(body, tmp_path / name)
    path = tmp_path / name
    found = [int(each["call_id"]) for each in rows_of(path)]
    expected = [*range(100), *range(90000, 90010)]
    for number in (1, 2, 3):
        expected += [*range(1000 * number, 1000 * number + 100), *range(10000 * number, 10000 * number + 50)]
    assert sorted(found) == sorted(expected)


@needs_fork
def test_children_of_multiprocessing_lose_nothing(tmp_path: Path) -> None:
    body = """
import multiprocessing
context = multiprocessing.get_context("fork")
children = [context.Process(target=fill, args=(ledger, 40, 100 * number)) for number in range(3)]
for child in children:
    child.start()
for child in children:
    child.join()
    assert child.exitcode == 0
"""
    run(body, tmp_path / "l.db")
    found = [int(each["call_id"]) for each in table(tmp_path / "l.db")]
    assert sorted(found) == [number * 100 + each for number in range(3) for each in range(40)]


@needs_fork
def test_a_child_closes_only_what_it_used(tmp_path: Path) -> None:
    body = """
import os
class Shared:
    def write(self, rows): pass
    def close(self):
        with open({path!r}, "a") as file: file.write("closed\\n")
ledger.add_sink(Shared())
fill(ledger, 1)
ledger.flush()
child = os.fork()
if child == 0:
    sys.exit(0)
os.waitpid(child, 0)
""".format(path=str(tmp_path / "said"))
    run(body, tmp_path / "l.jsonl")
    assert (tmp_path / "said").read_text() == "closed\n"


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_while_a_sink_writes(tmp_path: Path) -> None:
    gate = Recorder()
    gate.go.clear()
    ledger = ledger_with(gate, tmp_path / "l.db")
    fill(ledger, 2)
    assert gate.entered.wait(LONG)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            gate.go = threading.Event()
            gate.go.set()
            fill(ledger, 1, 50)
            code = 0 if ledger.flush(LONG) and gate.ids == [50] else 2
        finally:
            os._exit(code)
    gate.go.set()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert ledger.close()
    assert gate.ids == [0, 1]
    assert sorted(int(each["call_id"]) for each in table(tmp_path / "l.db")) == [0, 1, 50]


def test_several_processes_write_to_one_file(tmp_path: Path) -> None:
    paths = [str(tmp_path / "l.jsonl"), str(tmp_path / "l.db")]
    body = f"ledger.add_sink({paths[1]!r})\nfor _ in range(20):\n    fill(ledger, 10)\n    ledger.flush()"
    script = SCRIPT.format(noon=NOON, path=paths[0], body=body)
    running = [subprocess.Popen([sys.executable, "-c", script], cwd=ROOT) for _ in range(3)]
    assert [process.wait(50) for process in running] == [0] * 3
    assert [summary(path).sums.total.calls for path in paths] == [600, 600]


def test_the_thread_starts_with_the_first_row() -> None:
    script = """
import sys, threading
from async_openai.costs.ledger import Ledger
ledger = Ledger()
assert not {"sqlite3", "concurrent.futures", "async_openai.costs.writer"} & set(sys.modules)
ledger.add_sink(print)
assert threading.active_count() == 1 and "sqlite3" not in sys.modules
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, timeout=30)


# --- read back -------------------------------------------------------------------------------------------------------


@files
def test_a_file_adds_up_to_what_the_ledger_says(tmp_path: Path, name: str) -> None:
    ledger = ledger_with(tmp_path / name)
    for number, changes in enumerate(
        [
            {},
            {"client": "az", "provider": "azure", "tags": ("a", "b"), "key": None},
            {"model_asked": "unknown", "tags": ("a",)},
            {"error": "RateLimitError", "status": 429, "usage": None},
            {"error": "APITimeoutError", "status": None, "usage": None, "may_be_billed": True},
            {"time": NOON - 86400, "model_asked": None, "model_served": MODEL, "streamed": True, "first_token": 0.1},
        ]
    ):
        ledger.record(row(number, **changes))
    assert ledger.flush()
    assert summary(tmp_path / name).sums.total == ledger.total  # while it is open
    assert ledger.close()
    found = summary(tmp_path / name).sums
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert found.by_pair == ledger.totals()
    assert (found.by_day, found.by_tag, found.by_key) == (ledger.by_day(), ledger.by_tag(), ledger.by_key())
    assert found.total == ledger.total
    assert ledger.total.unpriced == 2
    assert set(ledger.by_key()) == {"0a1b2c3d", "-"}


def test_lines_that_are_no_rows_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "l.jsonl"
    ledger = ledger_with(path)
    fill(ledger, 2)
    assert ledger.close()
    with path.open("a") as file:
        file.write('[]\n{"time": "x"}\n\n5\n{"cut')
    found = summary(path)
    assert (found.unreadable, found.sums.total.calls) == (4, 2)


@pytest.mark.parametrize(
    ("name", "content", "error", "message"),
    [
        ("l.txt", "", ConfigurationError, "is not a ledger file: expected a path that ends in"),
        ("l.jsonl", None, StorageError, "cannot read .*No such file"),
        ("l.db", None, StorageError, "cannot read .*No such file"),
        ("l.jsonl", "hello\n", StorageError, "holds no ledger: none of its 1 lines"),
        ("l.db", "hello" * 500, StorageError, "holds no ledger: file is not a database"),
        ("l.db", "", StorageError, "holds no ledger: no such table: attempts"),
    ],
)
def test_what_is_no_ledger_file(
    tmp_path: Path, name: str, content: str | None, error: type[Exception], message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(error, match=message):
        summary(tmp_path / name)


# --- a format of one's own: one row ----------------------------------------------------------------------------------

ACME = """
from async_openai.costs.file_sink import FileSink

class AcmeSink(FileSink):
    def _open(self):
        return self.path.open("a")

    @staticmethod
    def _shut(file):
        file.close()

    def write(self, rows):
        for row in rows:
            self._opened().write(",".join(str(row[name]) for name in FIELDS) + "\\n")
        self._opened().flush()

FIELDS = "time", "call_id", "attempt", "client", "provider", "endpoint", "usd", "price_source"

def read_acme(path):
    for line in path.read_text().splitlines():
        values = dict(zip(FIELDS, line.split(","), strict=True))
        yield values | {"time": float(values["time"]), "attempt": int(values["attempt"]), "usage": None}
"""


def test_a_format_is_one_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme_sink_of_a_test.py").write_text(ACME)
    monkeypatch.syspath_prepend(tmp_path)
    more = LedgerFormat((".acme", ".acm"), "Acme", "acme_sink_of_a_test", "AcmeSink", "read_acme")
    monkeypatch.setattr(ledger_setting, "FORMATS", (*ledger_setting.FORMATS, more))
    for refused in (Ledger().add_sink, lambda sink: OpenAI.configure(ledger=sink), summary):
        with pytest.raises(ConfigurationError, match=r"or \.acme or \.acm \(Acme\)"):
            refused("usage.txt")
    OpenAI.configure(ledger=tmp_path / "l.acm")
    ledger = ledger_with(tmp_path / "l.ACME")
    assert type(ledger.sinks[0]).__name__ == "AcmeSink"
    fill(ledger, 3)
    assert ledger.close()
    found = summary(tmp_path / "l.ACME")
    assert (found.sums.total.calls, found.sums.total.usd) == (3, 3.0)
    assert main(["status", "--ledger", str(tmp_path / "l.ACME")]) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[0] == "default"


class Unwritable:
    """A value that no file takes."""

    def __str__(self):
        raise ValueError("no text")


@pytest.mark.parametrize("kind", [SQLiteSink, JSONLSink])
def test_a_row_that_cannot_be_written_is_left_out_once_told(
    kind: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sink = kind(tmp_path / "ledger")
    memory = MemorySink()
    ledger = ledger_with(memory)
    fill(ledger, 1)
    ledger.flush(20)
    rows = [{**memory.rows[0], "call_id": name} for name in "abcd"]
    rows[1] = {**rows[1], "tags": [Unwritable()]}
    rows[2] = {**rows[2], "tier": object() if kind is SQLiteSink else Unwritable()}
    with caplog.at_level("WARNING", "async_openai"):
        sink.write(rows)
        sink.write(rows[1:2])
        sink.write(rows[:1])
    sink.close()
    read: Any = {SQLiteSink: sqlite_module.read_table, JSONLSink: read_lines}[kind]
    assert [found["call_id"] for found in read(sink.path)] == ["a", "d", "a"]
    assert len(caplog.records) == 1 and "leaves out rows" in caplog.text
