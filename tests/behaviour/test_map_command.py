"""The command `async-openai map`."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from async_openai.bulk.result import RunSummary
from async_openai.cli import main
from async_openai.map_command import progress
from async_openai.map_command.map_options import _seconds, read_schema
from async_openai.testing import Fault
from tests.batch_host import BatchHost

SCHEMA = {"type": "object", "properties": {"n": {"type": "string"}}, "required": ["n"], "additionalProperties": False}


@pytest.fixture
def folder(tmp_path, monkeypatch, server):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    (tmp_path / "in.jsonl").write_text("".join(json.dumps({"text": f"row {n}", "n": n}) + "\n" for n in range(6)))
    (tmp_path / "in.csv").write_text('\ufefftext,n\n"a, b",1\nc,2\n', "utf-8")
    (tmp_path / "in.txt").write_text("one\n\ntwo\n")
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))
    return tmp_path


def go(*arguments, output="out.jsonl"):
    return main(["map", *arguments, *(("--output", output) if output else ()), *("--model", "gpt-4o-mini")])


def lines(path="out.jsonl"):
    with Path(path).open("rb") as file:
        return sorted(map(json.loads, file), key=lambda line: line["index"])


INPUTS = {
    "jsonl": (["in.jsonl"], [f"row {n}" for n in range(6)]),
    "limit": (["in.jsonl", "--limit", "2"], ["row 0", "row 1"]),
    "csv": (["in.csv", "--template", "{n}: {text}"], ["1: a, b", "2: c"]),
    "columns": (["in.csv", "--columns", "text"], ["a, b", "c"]),
    "text": (["in.txt"], ["one", "two"]),
    "stdin": (["-"], ["x", "y"]),
    "stdin, JSON": (["-"], ["j"]),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_inputs(folder, server, monkeypatch, capsys, kind):
    arguments, texts = INPUTS[kind]
    monkeypatch.setattr("sys.stdin", io.StringIO('{"prompt": "j"}\n' if "JSON" in kind else "x\ny\n"))
    assert go(*arguments) == 0
    assert [line["text"] for line in lines()] == [f"You said: {text}" for text in texts]
    assert f"{len(texts)} done, 0 failed" in capsys.readouterr().err


def test_options_reach_the_requests(folder, server, capsys):
    options = ["--system", "Be kind", "--param", "temperature=0.5", "--param", "user=me", "--schema", "schema.json"]
    limits = ["--rpm", "6000", "--tpm", "100000", "--concurrency", "2", "--dedupe", "--cache", "c.db"]
    assert go("in.csv", "--template", "{text}", *options, *limits, output="out.csv") == 0
    request = server.requests[0].json
    assert request["messages"][0] == {"role": "system", "content": "Be kind"} and request["temperature"] == 0.5
    assert request["user"] == "me" and request["response_format"]["json_schema"]["schema"] == SCHEMA
    assert request["response_format"]["json_schema"]["strict"] is True
    assert (folder / "out.csv").read_text().splitlines()[0] == "text,n,index,usd"
    assert go("in.txt", "--endpoint", "embeddings", output="v.jsonl") == 0 and "vector" in lines("v.jsonl")[0]


def test_parquet(folder, server):
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"text": ["a", "b"], "n": [1, 2]}), "in.parquet")
    assert go("in.parquet", output="out.parquet") == 0
    assert sorted(parquet.read_table("out.parquet")["answer"].to_pylist()) == ["You said: a", "You said: b"]


WRONG = {
    "no file": (["none.jsonl"], "there is no file"),
    "empty": (["empty.jsonl"], "is empty"),
    "not JSON": (["bad.jsonl"], "line 2 is not JSON"),
    "no request": (["none_row.jsonl"], "line 3: expected 'messages'"),
    "no column": (
        ["in.csv", "--template", "{txt}"],
        "line 2: template: there is no column 'txt'; did you mean 'text'?",
    ),
    "ragged": (["ragged.csv"], "line 3 has 1 more cell"),
    "no schema": (["in.txt", "--schema", "in.txt"], "not JSON"),
    "a schema that is none": (["in.txt", "--schema", "none_row.json"], "no JSON schema"),
    "parameter": (["in.txt", "--param", "x"], "NAME=VALUE"),
    "wrong parameter": (["in.txt", "--param", "temperature=hot"], "temperature"),
    "wait": (["in.txt", "--wait", "2h"], "--via batch"),
    "client": (["in.txt", "--client", "nobody"], "nobody"),
    "another run's": (["in.txt", "--system", "x"], "belongs to another run: system was null"),
    "repair": (["in.txt", "--repair"], "response_format"),
    "stdin twice": (["-", "--sample", "3"], "expected a file"),
    "UTF-8": (["latin.txt"], "not UTF-8"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_wrong_input_is_told_before_the_first_request(folder, server, capsys, kind):
    arguments, words = WRONG[kind]
    (folder / "empty.jsonl").write_text("\n")
    (folder / "bad.jsonl").write_text('{"text": "a"}\nnope\n')
    (folder / "none_row.jsonl").write_text('{"text": "a"}\n\n{"label": 1}\n')
    (folder / "none_row.json").write_text('{"label": 1}')
    (folder / "ragged.csv").write_text("text\na\nb,c\n")
    (folder / "latin.txt").write_bytes(b"caf\xe9\n")
    if kind == "another run's":
        assert go("in.txt") == 0
    sent = server.counts.requests
    assert go(*arguments) == 2 and words in capsys.readouterr().err and server.counts.requests == sent


def test_another_row_is_told_before_any_is_sent(folder, server, capsys):
    assert go("in.txt") == 0
    (folder / "out.jsonl").write_text(json.dumps(lines()[1]) + "\n")
    (folder / "in.txt").write_text("one\nother\n")
    assert go("in.txt") == 2 and "row 1 of the input is another" in capsys.readouterr().err
    assert server.counts.requests == 2


def test_usage(folder, capsys):
    for arguments in (["in.txt", "--limit", "0"], ["in.txt", "--wait", "soon"], ["in.txt", "--via", "mail"]):
        with pytest.raises(SystemExit) as left:
            go(*arguments)
        assert left.value.code == 2
    assert go("in.txt", output=None) == 2 and "--output" in capsys.readouterr().err


def test_some_failed_and_how_it_goes_on(folder, server, capsys):
    server.always(400, when=lambda request: "row 3" in request.body.decode())
    assert go("in.jsonl") == 1 and "out.errors.jsonl" in capsys.readouterr().err
    assert go("in.jsonl") == 1 and server.counts.requests == 6
    assert go("in.jsonl", "--no-resume") == 2
    server.clear()
    assert go("in.jsonl", "--retry-errors") == 0 and server.counts.requests == 7


@pytest.mark.parametrize(
    "stop", [["--stop-after-errors", "1", "--concurrency", "1"], ["--budget", "0.0000001", "--concurrency", "1"]]
)
def test_stopped_with_rows_left(folder, server, capsys, stop):
    if "--budget" not in stop:
        server.always(400)
    assert go("in.jsonl", *stop) == 3 and "the same command goes on" in capsys.readouterr().err
    assert server.counts.requests < 6


def test_dry_run(folder, server, capsys):
    assert go("in.jsonl", "--dry-run", "--rpm", "2", "--param", "max_tokens=100", output=None) == 0
    said = capsys.readouterr().out
    assert "rows:     6" in said and "600 out" in said and "minutes:  3.0" in said and '"content": "row 0"' in said
    assert "cost:     about $0.0003" in said and server.counts.requests == 0 and not list(folder.glob("out*"))


@pytest.mark.parametrize(("answer", "code", "sent"), [("y\n", 0, 6), ("\n", 3, 2)])
def test_sample(folder, server, capsys, monkeypatch, answer, code, sent):
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert go("in.jsonl", "--sample", "2") == code and len(lines()) == sent == server.counts.requests
    said = capsys.readouterr()
    assert said.out.count("--- row ") == 2 and "the other 4 will cost about $" in said.err
    assert go("in.jsonl", "--sample", "2", "--yes") == 0 and server.counts.requests == 6


def test_clients_and_pools(folder, server):
    assert go("in.txt", "--client", "default") == 0
    assert go("in.txt", "--pool", output="b.jsonl") == 0 and go("in.txt", "--pool", "default", output="c.jsonl") == 0
    assert server.counts.requests == 6


def test_via_batch(folder, server, clock):
    host = BatchHost(server, looks=10**6)
    assert go("in.jsonl", "--via", "batch", "--wait", "2h", "--then", "online") == 0
    assert host.calls.count("cancel") == 1 and len(lines()) == 6
    assert sum(line["text"].startswith("Batch:") for line in lines()) == 3


def test_ctrl_c_once_finishes_what_is_under_way_and_twice_stops(folder, server):
    server.always(Fault.hang())
    code = "import sys; from async_openai.cli import main; sys.exit(main())"
    options = ["--model", "m", "--output", "out.jsonl", "--concurrency", "2"]
    command = [sys.executable, "-c", code, "map", "in.jsonl", *options]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for signals in (1, 2):
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        before = len(server.requests)
        with process:
            server.wait_for(2, 50, outcome="stalled")
            process.send_signal(signal.SIGINT if signals == 1 else signal.SIGTERM)
            said = process.stderr.readline()
            while "stopping" not in said:
                said = process.stderr.readline()
            if signals == 1:
                server.release()
            else:
                process.send_signal(signal.SIGINT)
            assert "the same command goes on" in process.stderr.read()
        assert process.returncode == 3 and len(server.requests) == before + 2
        assert len((folder / "out.jsonl").read_bytes().splitlines()) == 2
        assert not (folder / "out.jsonl.lock").exists()


def test_lines_of_progress():
    summary = RunSummary(done=90, failed=10, skipped=50, usd=1.0, tokens=6000, seconds=20.0)
    assert progress.line_of(summary, 1150, tpm=20_000, resting="az 5s", doing="batch 1 is in_progress") == (
        "150 of 1,150, 10 failed, 5.0 rows/s, 18,000 of 20,000 tokens/min, $1 of about $11, 3m20s left, "
        "resting: az 5s, batch 1 is in_progress"
    )
    assert progress.line_of(RunSummary(), None) == "0, 0 failed"
    assert [progress.spelled(seconds) for seconds in (5, 65, 7500)] == ["5s", "1m05s", "2h05m"]
    assert [_seconds(text) for text in ("2h", "30m", "1.5d", "9")] == [7200, 1800, 129600, 9]


def test_live_progress():
    from importlib import import_module

    pytest.importorskip("rich")
    shown = progress.LiveProgress(import_module, 10, lambda: 5)
    shown._bar.console.file = io.StringIO()
    with shown:
        shown.show("[5] of 10")
        shown.say("stopping")
    assert "stopping" in shown._bar.console.file.getvalue() and shown._bar.tasks[0].completed == 5


def test_schemas_in_all_forms(tmp_path):
    path = tmp_path / "my schema.json"
    for given in (SCHEMA, {"schema": SCHEMA}, {"name": "x", "schema": SCHEMA}):
        path.write_text(json.dumps(given))
        made = read_schema(str(path))
        assert made["json_schema"]["schema"] == SCHEMA and made["type"] == "json_schema"
        assert made["json_schema"]["name"] == given.get("name", "my_schema") and made["json_schema"]["strict"] is True
    path.write_text(json.dumps({"type": "json_schema", "json_schema": {"name": "y", "schema": {}}}))
    assert read_schema(str(path))["json_schema"]["name"] == "y"
