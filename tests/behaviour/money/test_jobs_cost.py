"""Batches and background responses: billed once, when first seen finished; all other looks are free."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from decimal import Decimal

import pytest

from async_openai.costs.ledger_files import summary
from async_openai.costs.sqlite_sink import SQLiteSink

from .reading import read_stream
from .table import events, in_out, known, response

MODEL = "gpt-5"
USAGE = in_out(1000, 200)
HALF = known("openai", MODEL, {"processing": "batch"}, input_tokens=1000, output_tokens=200)
FULL = known("openai", MODEL, input_tokens=1000, output_tokens=200)
BATCH = {"id": "batch_1", "object": "batch", "endpoint": "/v1/responses", "model": MODEL, "status": "in_progress"}
DONE = {**BATCH, "status": "completed", "usage": USAGE, "request_counts": {"total": 2, "completed": 2, "failed": 0}}
QUEUED = {**response(MODEL, None), "output": [], "status": "queued", "background": True}
READY = response(MODEL, USAGE, background=True)


def exported(client):
    return [(row["usd"], row["job"], row["batch"]) for row in client.ledger.export()]


def test_a_batch_is_billed_once(surface, server):
    states = iter([BATCH, DONE, DONE])
    server.route("POST", "/batches", lambda _: (200, {}, BATCH))
    server.route("GET", "/batches/batch_1", lambda _: (200, {}, next(states)))
    server.route("GET", "/batches", lambda _: (200, {}, {"object": "list", "data": [DONE], "has_more": False}))
    client = surface.client(server, provider="openai")
    begun = surface.call(client, "batches.create", input_file_id="f", endpoint="/v1/responses", completion_window="24h")
    seen = [surface.call(client, "batches.retrieve", "batch_1") for _ in range(3)]
    surface.items(client, "batches.list")
    cost = float(HALF())
    assert [batch.consumption for batch in (begun, *seen)] == [0, 0, cost, cost]
    assert exported(client) == [(0, None, False), (0, None, False), (cost, "batch_1", True), *[(0, None, False)] * 2]
    assert client.ledger.total.amount == HALF() and client.ledger.total.unpriced == 0


def test_a_list_bills_each_finished_batch(surface, server):
    data = [DONE, BATCH | {"id": "batch_2"}, DONE | {"id": "batch_3", "model": "nobody-knows-it"}]
    server.route("GET", "/batches", lambda _: (200, {}, {"object": "list", "data": data, "has_more": False}))
    client = surface.client(server, provider="openai")
    for _ in range(2):
        surface.items(client, "batches.list")
    assert exported(client) == [
        (0, None, False),
        (float(HALF()), "batch_1", True),
        (None, "batch_3", True),
        (0, None, False),
    ]


@pytest.mark.parametrize("status", ["failed", "expired", "cancelled"])
def test_a_batch_of_which_nothing_was_done_costs_nothing(surface, server, status):
    ended = {**BATCH, "status": status, "request_counts": {"total": 2, "completed": 0, "failed": 2}}
    server.route("POST", "/batches/batch_1/cancel", lambda _: (200, {}, ended))
    client = surface.client(server, provider="openai")
    assert surface.call(client, "batches.cancel", "batch_1").consumption == 0
    assert exported(client) == [(0, "batch_1", True)]


def test_a_response_in_the_background_is_billed_once(surface, server):
    states = iter([QUEUED, READY, READY])
    server.route("POST", "/responses", lambda _: (200, {}, QUEUED))
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, next(states)))
    client = surface.client(server, provider="openai")
    replies = [surface.call(client, "responses.create", model=MODEL, input="Hi", background=True)]
    replies += [surface.call(client, "responses.retrieve", "resp_1") for _ in range(3)]
    cost = float(FULL())
    assert [reply.consumption for reply in replies] == [0, 0, cost, cost]
    assert [row[0] for row in exported(client)] == [0, 0, cost, 0]


def test_a_stream_in_the_background_is_billed_by_its_end(surface, server):
    server.route("POST", "/responses", lambda _: (200, {}, iter(events(READY))))
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, READY))
    client = surface.client(server, provider="openai")
    read_stream(surface, client, "responses.create", model=MODEL, input="Hi", background=True)
    surface.call(client, "responses.retrieve", "resp_1")
    assert [row[0] for row in exported(client)] == [float(FULL()), 0]


def test_other_looks_are_free(surface, server):
    stored = response(MODEL, USAGE)
    server.route("GET", "/responses/resp_1", lambda _: (200, {}, stored))
    server.route("DELETE", "/responses/resp_1", lambda _: (200, {}, {"id": "resp_1", "deleted": True}))
    server.route("GET", "/files/f", lambda _: (200, {}, {"id": "f", "object": "file", "model": MODEL}))
    client = surface.client(server, provider="openai")
    surface.call(client, "responses.retrieve", "resp_1")
    surface.call(client, "responses.delete", "resp_1")
    assert surface.call(client, "files.retrieve", "f").consumption == 0
    assert [row[0] for row in exported(client)] == [0, 0, 0]
    assert all(row.is_free for row in client.ledger.rows)


def test_another_process_is_told_by_the_file(surface, server, tmp_path):
    server.route("GET", "/batches/batch_1", lambda _: (200, {}, DONE))
    path = tmp_path / "usage.db"
    for _ in range(2):
        client = surface.client(server, provider="openai", ledger=str(path))
        surface.call(client, "batches.retrieve", "batch_1")
        client.ledger.flush()
        client.ledger.close()
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT usd, job, input_tokens FROM attempts ORDER BY id").fetchall()
    connection.close()
    assert rows == [(float(HALF()), "batch_1", 1000), (0.0, None, None)]
    assert summary(path).sums.total.amount == HALF()


def test_files_of_an_older_release_are_read_and_written_on(surface, server, tmp_path):
    server.route("GET", "/batches/batch_1", lambda _: (200, {}, DONE))
    usage = {"input": 10, "output": 5}
    old = {"time": 1.0, "call_id": "1", "attempt": 1, "client": "default", "provider": "openai", "endpoint": "/x"}
    lines, table = tmp_path / "usage.jsonl", tmp_path / "usage.db"
    lines.write_text(json.dumps({**old, "usage": usage, "usd": 0.5, "price_source": "genai-prices"}) + "\n")
    names = [*old, "input_tokens", "output_tokens", "usd", "price_source"]
    with contextlib.closing(sqlite3.connect(table)) as connection, connection:
        connection.execute(f"CREATE TABLE attempts (id INTEGER PRIMARY KEY, {', '.join(names)})")
        values = (*old.values(), 10, 5, 0.5, "genai-prices")
        connection.execute(f"INSERT INTO attempts ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", values)
    client = surface.client(server, provider="openai", ledger=[str(lines), str(table)])
    surface.call(client, "batches.retrieve", "batch_1")
    client.ledger.flush()
    client.ledger.close()
    for path in (lines, table):
        total = summary(path).sums.total
        assert (total.calls, total.usage.input, total.amount) == (2, 1010, HALF() + Decimal("0.5"))


@pytest.mark.parametrize("suffix", ["jsonl", "db"])
def test_what_is_billed_is_read_back(surface, server, tmp_path, suffix):
    searched = response(MODEL, USAGE, {"type": "web_search_call", "id": "i", "status": "completed"})
    server.route("POST", "/responses", lambda _: (200, {}, searched))
    path = tmp_path / f"usage.{suffix}"
    client = surface.client(server, provider="openai", ledger=str(path))
    surface.call(client, "responses.create", model=MODEL, input="Hi")
    client.ledger.flush()
    client.ledger.close()
    assert summary(path).sums.total == client.ledger.total
    if suffix == "jsonl":
        assert json.loads(path.read_text())["uses"] == {"web_search": 1}


def test_the_file_is_asked_in_another_thread_than_the_loops(surface, server, tmp_path, monkeypatch):
    server.route("GET", "/batches/batch_1", lambda _: (200, {}, DONE))
    asked = []

    def holds_job(_sink, _client, job):
        asked.append((job, threading.current_thread()))
        return True

    monkeypatch.setattr(SQLiteSink, "holds_job", holds_job)
    client = surface.client(server, provider="openai", ledger=str(tmp_path / "usage.db"))
    caller = surface.call(client, "batches.retrieve", "batch_1") and threading.current_thread()
    assert exported(client) == [(0, None, False)]
    assert [job for job, _ in asked] == ["batch_1"]
    assert (asked[0][1] is caller) is (surface.name == "sync")
    client.ledger.close()
