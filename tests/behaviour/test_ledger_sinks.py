"""The ledger written down: every attempt in the files, and no call that notices."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from async_openai import APIError, AsyncOpenAI, MemorySink, OpenAI
from async_openai.cli import main
from async_openai.costs.ledger_files import summary
from async_openai.testing import Fault

MODEL = "gpt-4o-mini"
KEY = "sk-test-0123456789"
MESSAGES = [{"role": "user", "content": "Hello there, secret-prompt"}]
PRICING = {MODEL: {"input": 1, "output": 2}}
COST = (3 * 1 + 5 * 2) / 1e6
on_the_class = pytest.mark.parametrize("surface", ["sync", "async_"], indirect=True)
files = pytest.mark.parametrize("name", ["l.jsonl", "l.db"])


def ask(surface, client, **more):
    return surface.call(client, "chat.create", model=MODEL, messages=MESSAGES, **more)


def attempts(path):
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text().splitlines()]
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(each) for each in connection.execute("SELECT * FROM attempts ORDER BY id")]


@files
@pytest.mark.usefixtures("clock")
def test_every_attempt_is_in_the_file(surface, server, tmp_path, name):
    client = surface.client(server, ledger=str(tmp_path / name), pricing=PRICING)
    server.script(500, Fault.rate_limit())
    ask(surface, client)
    outcome = surface.stream(client, model=MODEL, messages=MESSAGES)
    assert outcome.error is None
    server.script(400)
    with pytest.raises(APIError):
        ask(surface, client)
    surface.run(client.ledger.aflush()) if surface.asynchronous else client.ledger.flush()
    found = attempts(tmp_path / name)
    assert [(row["attempt"], row["status"], row["error"]) for row in found] == [
        (1, 500, "InternalServerError"),
        (2, 429, "RateLimitError"),
        (3, 200, None),
        (1, 200, None),
        (1, 400, "BadRequestError"),
    ]
    assert len({row["call_id"] for row in found}) == 3
    assert {row["key"] for row in found} == {hashlib.sha256(KEY.encode()).hexdigest()[:8]}
    assert [row["waited"] > 0 for row in found][:3] == [False, True, True]
    assert [row["usd"] for row in found] == [0, 0, pytest.approx(COST), pytest.approx(COST), 0]
    assert summary(tmp_path / name).sums.total == client.ledger.total
    assert surface.run(client.ledger.aclose()) if surface.asynchronous else client.ledger.close()


def test_sums_by_key_and_tag(surface, server, tmp_path):
    client = surface.client(server, api_key=["sk-one", "sk-two"], ledger=tmp_path / "l.db")
    for number in range(4):
        ask(surface, client, tags=["all", f"part-{number % 2}"])
    surface.run(client.close())
    prints = {hashlib.sha256(key.encode()).hexdigest()[:8] for key in ("sk-one", "sk-two")}
    assert {name: total.calls for name, total in client.ledger.by_key().items()} == dict.fromkeys(prints, 2)
    assert {name: total.calls for name, total in client.ledger.by_tag().items()} == {"all": 4, "part-0": 2, "part-1": 2}
    sums = summary(tmp_path / "l.db").sums
    assert (sums.by_key, sums.by_tag) == (client.ledger.by_key(), client.ledger.by_tag())


def test_closing_a_client_writes_its_ledger(surface, server, tmp_path):
    client = surface.client(server, ledger=[tmp_path / "a.jsonl", str(tmp_path / "b.db")])
    ask(surface, client)
    surface.run(client.close())
    assert len(attempts(tmp_path / "a.jsonl")) == len(attempts(tmp_path / "b.db")) == 1


@pytest.mark.usefixtures("clock")
def test_a_failing_sink_never_fails_a_call(surface, server, caplog):
    def broken(row):
        if not repaired:
            raise ValueError(f"cannot take {row}")

    repaired = []
    client = surface.client(server, ledger=broken)
    with caplog.at_level(logging.DEBUG, "async_openai"):
        for _ in range(3):
            assert ask(surface, client).text
        assert client.ledger.flush() is False
    (status,) = client.ledger.sink_status()
    assert (status.waiting, status.written, status.dropped) == (3, 0, 0)
    assert client.ledger.total.calls == 3
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert ["CallableSink failed" in record.getMessage() for record in warnings] == [True]
    assert "secret-prompt" not in caplog.text and MODEL not in warnings[0].getMessage()
    repaired.append(True)
    assert client.ledger.close()


def test_a_sink_that_hangs_holds_up_no_call(surface, server):
    hangs, entered, go = [], threading.Event(), threading.Event()

    def slow(row):
        entered.set()
        go.wait(20)
        hangs.append(row["call_id"])

    client = surface.client(server, ledger=slow)
    ask(surface, client)
    assert entered.wait(20)
    for _ in range(4):
        ask(surface, client)
    assert hangs == [] and client.ledger.total.calls == 5
    go.set()
    assert client.ledger.flush()
    assert hangs == [row.call_id for row in client.ledger.rows]


@files
@pytest.mark.usefixtures("clock")
def test_no_secret_is_in_a_file(surface, server, tmp_path, name):
    path = tmp_path / name
    client = surface.client(
        server, api_key="sk-very-secret-key", default_headers={"X-Secret": "header-secret"}, ledger=path
    )
    server.script(401, when=None)
    with pytest.raises(APIError):
        ask(surface, client, user="user-secret")
    ask(surface, client, user="user-secret")
    surface.run(client.close())
    client.ledger.close()
    content = path.read_bytes()
    assert b"chat" in content
    assert b"secret" not in content
    assert b"secret" not in repr(client.ledger.sinks).encode()


# --- which ledger -----------------------------------------------------------------------------------------------------


@on_the_class
@pytest.mark.parametrize("by", ["configure", "environment"])
def test_the_setting_is_for_all_clients(surface, server, tmp_path, monkeypatch, by):
    path = tmp_path / "all.jsonl"
    if by == "configure":
        OpenAI.configure(ledger=path)
    else:
        monkeypatch.setenv("OPENAI_LEDGER", str(path))
    OpenAI.configure(base_url=server.url, api_key=KEY, azure_api_base=server.azure_url, azure_api_key="az")
    ask(surface, OpenAI)
    ask(surface, OpenAI["az"])
    independent = surface.client(server)
    ask(surface, independent)
    assert OpenAI.ledger.sinks == independent.ledger.sinks and len(OpenAI.ledger.sinks) == 1
    assert OpenAI.ledger.flush() and independent.ledger.flush()
    assert [row["client"] for row in attempts(path)] == ["default", "az", "default"]


@on_the_class
def test_a_named_client_may_have_a_file_of_its_own(surface, server, tmp_path):
    OpenAI.init_api_client("a", base_url=server.url, api_key=KEY, ledger=str(tmp_path / "a.jsonl"))
    OpenAI.init_api_client("b", base_url=server.url, api_key=KEY)
    everything = MemorySink()
    OpenAI.ledger.add_sink(everything)
    ask(surface, OpenAI["a"])
    ask(surface, OpenAI["b"])
    assert OpenAI.ledger.flush()
    assert [row["client"] for row in attempts(tmp_path / "a.jsonl")] == ["a"]
    assert [row["client"] for row in everything.rows] == ["a", "b"]


@on_the_class
def test_reset_writes_and_closes(surface, server, tmp_path):
    OpenAI.configure(base_url=server.url, api_key=KEY, ledger=tmp_path / "l.db")
    ask(surface, OpenAI)
    OpenAI.reset()
    assert [path.name for path in tmp_path.iterdir()] == ["l.db"]
    assert len(attempts(tmp_path / "l.db")) == 1
    assert OpenAI.ledger.sinks == ()


@on_the_class
def test_another_file_in_its_place(surface, server, tmp_path):
    OpenAI.configure(base_url=server.url, api_key=KEY, ledger=tmp_path / "one.jsonl")
    ask(surface, OpenAI)
    OpenAI.configure(ledger=tmp_path / "two.jsonl")
    ask(surface, OpenAI)
    OpenAI.configure(ledger=None)
    ask(surface, OpenAI)
    assert OpenAI.ledger.flush() and OpenAI.ledger.sinks == ()
    assert len(attempts(tmp_path / "one.jsonl")) == len(attempts(tmp_path / "two.jsonl")) == 1
    assert OpenAI.ledger.total.calls == 3


def test_a_copy_shares_the_ledger_unless_it_names_another(surface, server, tmp_path):
    first = surface.client(server, ledger=tmp_path / "one.jsonl")
    same = surface.track(first.with_options(timeout=3))
    other = surface.track(first.with_options(ledger=tmp_path / "two.jsonl"))
    for client in (first, same, other):
        ask(surface, client)
    assert first.ledger.flush() and other.ledger.flush()
    assert len(attempts(tmp_path / "one.jsonl")) == 2 and len(attempts(tmp_path / "two.jsonl")) == 1


@pytest.mark.parametrize("wrong", ["usage.txt", 5, ["a.jsonl", 5], "/nowhere/usage.db"])
def test_a_wrong_setting_says_what_is_expected(wrong):
    with pytest.raises(ValueError, match=r"ledger.*(expected a path|folder does not exist)"):
        OpenAI(ledger=wrong)
    if wrong != "/nowhere/usage.db":
        with pytest.raises(ValueError, match="settings: ledger"):
            OpenAI.configure(ledger=wrong)


# --- loops, forks, the end --------------------------------------------------------------------------------------------


def test_many_calls_at_once_on_one_loop(server, tmp_path):
    async def main():
        async with AsyncOpenAI(base_url=server.url, api_key=KEY, ledger=tmp_path / "l.db", pricing=PRICING) as client:
            await asyncio.gather(*(client.chat.create(model=MODEL, messages=MESSAGES) for _ in range(50)))
            return client.ledger.total

    assert asyncio.run(main()) == summary(tmp_path / "l.db").sums.total


SCRIPT = """
import os, sys
from async_openai import OpenAI
OpenAI.configure(base_url={url!r}, api_key={key!r}, ledger={path!r})
def ask(count):
    for _ in range(count):
        OpenAI.chat.create(model="gpt-4o-mini", messages=[{{"role": "user", "content": "Hi"}}])
{body}
"""
FORKS = """
ask(2)
child = os.fork()
if child == 0:
    ask(3)
    sys.exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
ask(1)
"""


@files
@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("ask(5)", 5),
        (
            (
                "client = OpenAI(ledger=os.environ['OTHER']); ask(2); "
                "client.chat.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}])"
            ),
            2,
        ),
        pytest.param(FORKS, 6, marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")),
    ],
    ids=["ends", "two files", "forks"],
)
def test_a_program_that_just_ends_loses_nothing(server, tmp_path, transport, name, body, count):
    # A forked child cannot close what httpx opened in its parent: Python warns of it as the child ends.
    unclosed = ["-W", "ignore::ResourceWarning"] if transport == "httpx" else []
    script = SCRIPT.format(url=server.url, key=KEY, path=str(tmp_path / name), body=body)
    other = tmp_path / f"other-{name}"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:.*fork:DeprecationWarning", *unclosed, "-c", script],
        env={**os.environ, "OTHER": str(other)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert summary(tmp_path / name).sums.total.calls == count
    assert not other.exists() or summary(other).sums.total.calls == 1


# --- the command ------------------------------------------------------------------------------------------------------


@files
def test_the_command_sums_a_file_up(server, tmp_path, name, capsys):
    with OpenAI(base_url=server.url, api_key=KEY, ledger=tmp_path / name, pricing=PRICING) as client:
        for _ in range(3):
            client.chat.create(model=MODEL, messages=MESSAGES)
        client.chat.create(model="unknown", messages=MESSAGES, tags=["blue"])
    assert main(["status", "--ledger", str(tmp_path / name)]) == 0
    shown = capsys.readouterr().out
    assert str(client.ledger) in shown
    (day,) = client.ledger.by_day()
    assert any(line.split()[:2] == [day, "4"] for line in shown.splitlines())
    (key,) = client.ledger.by_key()
    counts = {line.split()[0]: line.split()[1] for line in shown.splitlines() if line}
    assert (counts["tag"], counts["blue"], counts[key]) == ("calls", "1", "4")
    assert main(["status", "--ledger", str(tmp_path / name), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["total"]["calls"] == 4 and data["total"]["unpriced"] == 1
    assert data["total"]["usd"] == pytest.approx(3 * COST)
    assert [(entry["model"], entry["calls"]) for entry in data["by_client_and_model"]] == [(MODEL, 3), ("unknown", 1)]
    assert data["by_day"][day]["usage"]["output"] == 20


def test_the_command_tells_of_lines_it_left_out(server, tmp_path, capsys):
    path = tmp_path / "l.jsonl"
    with OpenAI(base_url=server.url, api_key=KEY, ledger=path) as client:
        client.chat.create(model=MODEL, messages=MESSAGES)
    with path.open("a") as file:
        file.write("{")
    assert main(["status", "--ledger", str(path)]) == 0
    assert "1 lines" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["none.jsonl", "none.db", "wrong.txt"])
def test_the_command_refuses_what_is_no_ledger(tmp_path, name, capsys):
    assert main(["status", "--ledger", str(tmp_path / name)]) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1 and name in captured.err


def test_the_command_lists_the_clients_of_the_environment(monkeypatch, capsys):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("connected"))
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    monkeypatch.setenv("AZURE_OPENAI_API_BASE", "https://name.openai.azure.com")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "prod")
    assert main(["status"]) == 0
    shown = capsys.readouterr().out
    first, second = (line.split() for line in shown.splitlines()[1:])
    assert first == [
        "default", "openai", "https://api.openai.com/v1", hashlib.sha256(KEY.encode()).hexdigest()[:8], "all"
    ]  # fmt: skip
    assert second[:2] == ["az", "azure"] and second[-1] == "prod"
    assert KEY not in shown and "azure-key" not in shown
    assert main(["status", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [client["name"] for client in data["clients"]] == ["default", "az"]
    assert data["clients"][0]["keys"] == [first[3]] and data["clients"][1]["models"] == ["prod"]


def test_the_command_without_a_key_and_with_wrong_settings(monkeypatch, capsys):
    assert main(["status"]) == 0
    assert "none" in capsys.readouterr().out
    monkeypatch.setenv("OPENAI_TIMEOUT", "soon")
    assert main(["status"]) == 1
    captured = capsys.readouterr()
    assert "OPENAI_TIMEOUT" in captured.err and captured.err.count("\n") == 1
