"""`async-openai usage`: tables, CSV and a page of ledger files, whatever is in them."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.cli import main
from async_openai.costs.exporting import exported
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow
from async_openai.costs.tables import shown
from async_openai.costs.token_usage import TokenUsage
from async_openai.usage_report import gathered as gathered_module
from async_openai.usage_report.charts import _STEPS, _WHOLE, Column, Scale, _round_up, _ticks, bars, columns, ranges
from async_openai.usage_report.columns_of_days import in_columns, unit_of
from async_openai.usage_report.durations import Durations
from async_openai.usage_report.figures import compact, dollars, duration
from async_openai.usage_report.gathered import Gathered

DAY = 86_400.0
FIRST = 20_500 * DAY
"""2026-02-16."""
NASTY = '<script>alert("1")</script>\x1b[31m&\u202e'


def row(**changes: Any) -> LedgerRow:
    values: dict[str, Any] = {
        "time": FIRST,
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
        "key": "a1b2c3d4",
    }
    return LedgerRow(**{**values, **changes})


def refused(**changes: Any) -> LedgerRow:
    return row(**{"status": 429, "error": "RateLimitError", "usage": None, **changes})


ROWS = [
    row(tags=("a", NASTY), first_token=0.1, streamed=True),
    refused(call_id="2", client="first", waited=1.5),
    row(call_id="2", attempt=2, client="second", time=FIRST + DAY, tags=("a",), seconds=2.0, waited=3.0),
    row(call_id="3", time=FIRST + 2 * DAY, model_asked=NASTY, tags=("=1+1",)),
    row(call_id="4", time=FIRST + 2 * DAY, error="Abandoned", usage_estimated=True, may_be_billed=True),
]
COST = 0.0035
"""Of each but the refused one and that of a model that nobody knows."""


def written(path: Path, rows: list[LedgerRow]) -> str:
    ledger = Ledger()
    ledger.add_sink(path)
    for each in rows:
        ledger.record(each)
    assert ledger.close()
    return str(path)


@pytest.fixture(params=["jsonl", "db"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return written(tmp_path / f"usage.{request.param}", ROWS)


def lines_of(text: str, head: str) -> dict[str, list[str]]:
    """The lines of a table by their first cell."""
    table = next(part for part in text.split("\n\n") if part.startswith(head))
    return {line.split("  ")[0]: line.split() for line in table.splitlines()[1:]}


def test_tables(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", file, "--by", "model,tag, CLIENT,key,day,hour"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("2026-02-16 to 2026-02-18: 5 attempts, $0.01 (")
    first, *rest = text.splitlines()[:3]
    assert first.endswith("($0.0035 of it by estimated usage, 1 attempt without a known price)")
    assert rest == [
        "failed: 2 attempts (40.0 %); calls that went well after a failure: 1; moved to another client: 1",
        "waited: 4.5 s in all, before 2 attempts (95 % of them at most 3 s)",
    ]
    assert lines_of(text, "model")["gpt-4o"] == ["gpt-4o", "4", "2", "3000", "0", "300", "0.010500", "100.0", "%", "0"]
    assert lines_of(text, "model")["total"][-1] == "1"
    assert next(iter(lines_of(text, "tag"))) == "a" and "\x1b" not in text and r"</script>\x1b[31m&\x202e" in text
    assert set(lines_of(text, "client")) == {"default", "first", "second", "total"}
    assert set(lines_of(text, "key")) == {"a1b2c3d4", "total"}
    assert list(lines_of(text, "day")) == ["2026-02-16", "2026-02-17", "2026-02-18", "total"]
    assert next(iter(lines_of(text, "hour"))) == "2026-02-16T00"


def test_several_files_and_the_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = written(tmp_path / "one.jsonl", ROWS[:1]), written(tmp_path / "other.db", ROWS[1:])
    monkeypatch.chdir(tmp_path)
    assert main(["usage", one, other, "one.jsonl"]) == 0
    assert ": 5 attempts" in capsys.readouterr().out
    monkeypatch.setenv("OPENAI_LEDGER", other)
    assert main(["usage"]) == 0
    assert ": 4 attempts" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("since", "count"),
    [("2026-02-17", 3), ("2026-02-16T00:00:01+00:00", 3), ("20260218", 2), ("7d", 0), ("2w", 0), ("12h", 0)],
)
def test_since(file: str, capsys: pytest.CaptureFixture[str], since: str, count: int) -> None:
    assert main(["usage", file, "--since", since]) == 0
    assert f": {count} attempts" in capsys.readouterr().out


def test_since_a_span(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("time.time", lambda: FIRST + 2.5 * DAY)
    file = written(tmp_path / "usage.jsonl", ROWS)
    for since, count in {"1d": 2, "36h": 3, "1w": 5}.items():
        assert main(["usage", file, "--since", since]) == 0
        assert f": {count} attempts" in capsys.readouterr().out


def test_csv(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", file, "--by", "model,tag", "--csv"]) == 0
    text = capsys.readouterr().out
    target = tmp_path / "totals.csv"
    assert main(["usage", file, "--by", "model,tag", "--csv", str(target)]) == 0
    assert target.read_text() == text and "gpt-4o" in capsys.readouterr().out
    lines = list(csv.DictReader(io.StringIO(text)))
    found = {(line["by"], line["name"]): line for line in lines}
    assert found["model", "gpt-4o"]["usd"] == "0.0105" and found["model", "gpt-4o"]["estimated_usd"] == "0.0035"
    assert found["model", NASTY]["usd"] == "" and found["model", NASTY]["unpriced"] == "1"
    # A spreadsheet shows it and does not calculate it.
    assert found["tag", "'=1+1"]["calls"] == "1"
    assert found["total", ""]["calls"] == "5" and found["total", ""]["waited_seconds"] == "4.5"


class Page(HTMLParser):
    """Collects what a page holds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page(file: str, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    assert main(["usage", file, "--by", "model,tag,client,key", "--html", str(target)]) == 0
    text = target.read_text("utf-8")
    page = Page(text)
    assert page.tags.count("svg") == 5 and page.tags.count("section") == 8
    assert "script" not in page.tags and "<script>alert" in page.text and "\x1b" not in text
    # Nothing runs and nothing is loaded.
    assert not {"src", "href", "onload", "style"} & {name for name, _ in page.attributes}
    assert "url(" not in text and "@import" not in text and "default-src 'none'" in str(page.attributes)
    assert "prefers-color-scheme: dark" in text
    for said in ("first", "second", "RateLimitError", "$0.01", "1 attempt told to come later", "p99"):
        assert said in page.text
    for drawing in re.findall("<svg.*?</svg>", text, re.DOTALL):
        ET.fromstring(drawing)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [refused()],
        [row(usage=None, seconds=0.0)],
        [row(time=FIRST + number * DAY * 9, model_asked=f"m{number}", tags=(f"t{number}",)) for number in range(120)],
        [row(time=0.0), row(time=FIRST * 100)],
    ],
    ids=["none", "refused", "nothing", "many", "centuries"],
)
def test_a_page_of_anything(rows: list[LedgerRow], tmp_path: Path) -> None:
    source, target = tmp_path / "usage.jsonl", tmp_path / "report.html"
    source.write_text("".join(json.dumps(exported(each, None)) + "\n" for each in rows))
    assert main(["usage", str(source), "--html", str(target), "--by", "tag,day"]) == 0
    page = Page(target.read_text())
    assert page.tags.count("section") == 6 and page.tags.count("rect") < 2000
    assert len(target.read_bytes()) < 200_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["usage.txt"], "'usage.txt' is not a ledger file: expected a path that ends in"),
        (["missing.jsonl"], "cannot read 'missing.jsonl': No such file or directory"),
        (["none.jsonl"], "holds no ledger: none of its 2 lines is an attempt"),
        (["none.db"], "holds no ledger"),
        ([], "no ledger file: name one (usage.jsonl, usage.db), or set OPENAI_LEDGER"),
        (
            ["ok.jsonl", "--by", "modle"],
            "--by: 'modle' is none of model, day, tag, client, key, hour; did you mean",
        ),
        (["ok.jsonl", "--by", "model,xyz"], "--by: 'xyz' is none of model, day, tag, client, key, hour\n"),
        (["ok.jsonl", "--by", ","], "--by: expected one or several of model"),
        (["ok.jsonl", "--since", "yesterday"], "--since: 'yesterday' is no date; expected a day such as 2026-01-31"),
        (["ok.jsonl", "--since", "2026-02-31"], "--since: '2026-02-31' is no date"),
        (["ok.jsonl", "--html", "nowhere/r.html"], "--html: cannot write 'nowhere/r.html'"),
        (["ok.jsonl", "--html", "ok.jsonl"], "--html ok.jsonl: that is named like a ledger"),
        (["--csv", "ok.jsonl"], "--csv ok.jsonl: that is named like a ledger; ledger files go before the options"),
    ],
)
def test_bad_input(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    ok = written(tmp_path / "ok.jsonl", ROWS)
    before = Path(ok).read_bytes()
    Path("none.jsonl").write_text('hello\n{"a": 1}\n')
    Path("none.db").write_bytes(b"hello")
    assert main(["usage", *arguments]) == 1
    found = capsys.readouterr()
    assert said in found.err and not found.out and Path(ok).read_bytes() == before


def test_lines_that_are_no_attempts_are_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "usage.jsonl"
    good = exported(ROWS[0], None)
    bad = [{**good, name: value} for name, value in {"time": "x", "client": 5, "usage": 3, "seconds": "s"}.items()]
    file.write_text("".join(json.dumps(each) + "\n" for each in [good, *bad, {**good, "time": math.inf}]))
    assert main(["usage", str(file)]) == 0
    found = capsys.readouterr()
    assert "attempt, cost unknown" in found.out and "5 lines are no attempts" in found.err


def test_a_terminal_that_cannot_write_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(out, encoding="ascii", write_through=True))
    assert main(["usage", written(tmp_path / "usage.jsonl", [row(tags=("日本",))]), "--by", "tag"]) == 0
    assert b"\n??  " in out.getvalue()


def test_what_is_gathered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathered_module, "_MOST_DAYS", 2)
    monkeypatch.setattr(gathered_module, "_MOST_NAMES", 3)
    monkeypatch.setattr(gathered_module, "_MOST_CALLS", 3)
    found = Gathered()
    for number in range(20):
        name = f"n{number}"
        found.add(row(model_asked=name, call_id=name), Ledger().price(row()))
        found.add(refused(error=name, client=name, call_id=f"f{number}"), None)
        found.add(row(client=name, attempt=2, call_id=f"f{number - 1}"), None)
    assert len(found.latencies) == len(found.errors) == len(found.days["2026-02-16"].spent) == 4
    for number in range(5):
        found.add(row(time=FIRST + number * DAY), None)
    assert len(found.days) == 2 and found.sums.total.calls == 65
    assert len(found.failovers) <= 4 and len(found._failed) <= 3
    assert sum(found.errors.values()) == 20 and sum(each.count for each in found.latencies.values()) == 45


# --- parts -----------------------------------------------------------------------------------------------------------


@given(st.lists(st.floats(1e-4, 1e5), min_size=1, max_size=60), st.sampled_from([0.01, 0.5, 0.9, 0.99, 1.0]))
def test_percentiles(seconds: list[float], share: float) -> None:
    spread = Durations()
    for each in seconds:
        spread.add(each)
    exact = sorted(seconds)[math.ceil(share * len(seconds)) - 1]
    assert spread.percentile(share) == pytest.approx(exact, rel=0.021)
    assert Durations().percentile(share) is None


@given(st.floats(1e-7, 1e9), st.floats(1, 1e4))
def test_scales(low: float, factor: float) -> None:
    for steps in (_STEPS, _WHOLE)[: 1 + (low >= 1)]:
        top = _round_up(low, steps)
        assert low <= top * 1.000001 and (top <= 2.6 * low or top == steps[0])
    ticks = _ticks(low, low * factor)
    assert ticks[0] <= low * 1.000001 and ticks[-1] >= low * factor * 0.999999 and len(ticks) > 2
    assert ticks == sorted(set(ticks))


def test_charts_are_whole_drawings() -> None:
    scale = Scale(compact, "A & B", counts=True)
    for drawing in (
        columns([Column("d<", (1, 0)), Column("e", (0, 0))], ["<x>", "y"], scale),
        columns([], [], scale),
        bars({NASTY.replace("\x1b", ""): 3.0, "b" * 100: 0.0}, scale),
        ranges({"m": (0.5, 0.5, 0.5), "n": (1e-6, 1.0, 1e4)}, scale),
    ):
        ET.fromstring(drawing)


def test_columns_of_days() -> None:
    few = {"2026-01-30": 1, "2026-02-02": 2}
    assert in_columns(few) == [("01-30", [1]), ("01-31", []), ("02-01", []), ("02-02", [2])]
    assert in_columns({}) == [] and unit_of(few) == unit_of([]) == "day"
    assert in_columns({"2026-01-07": 1, "2026-03-09": 2})[0] == ("01-05", [1])
    assert [label for label, _ in in_columns({"2025-01-31": 1, "2026-02-02": 2})][::13] == ["2025-01", "2026-02"]
    assert len(in_columns({"0001-01-01": 1, "9999-12-31": 2})) < 1300


@pytest.mark.parametrize(
    ("function", "values"),
    [
        (dollars, {0: "$0", 12.3: "$12.30", 1234: "$1,234.00", 0.0042: "$0.0042", 0.00001234: "$1.2e-05"}),
        (duration, {0: "0 s", 0.12: "120 ms", 3.21: "3.21 s", 300: "5 min", 7200: "2 h"}),
        (compact, {999: "999", 12_345: "12.3k", 4_500_000: "4.5M", 2e9: "2G"}),
        (shown, {"a b": "a b", "a\nb": "a\\x0ab", "\ud800": "\\xd800", "x" * 100: "x" * 79 + "…"}),
    ],
)
def test_words(function: Any, values: dict[Any, str]) -> None:
    assert {value: function(value) for value in values} == values
