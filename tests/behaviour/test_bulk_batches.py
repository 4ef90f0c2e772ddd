"""Bulk runs through the Batch API: one call, the same output, nothing created twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import BaseModel

from async_openai import APIStatusError, InvalidParameterError, OpenAI
from async_openai.bulk.via_batch import part_files
from tests.batch_host import BatchHost
from tests.behaviour.test_bulk import MODEL, begin, message

TEXTS = [f"row {number}" for number in range(7)]


@pytest.fixture
def output(tmp_path):
    return tmp_path / "results.jsonl"


def go(surface, target, rows, output, **arguments):
    run = begin(surface, target, rows, output=output, via="batch", **arguments)
    return surface.run(run.all()), run.summary


def lines(output):
    return sorted((json.loads(line) for line in Path(output).read_bytes().splitlines()), key=lambda line: line["index"])


def online(server):
    return [request.json["messages"][-1]["content"] for request in server.requests if "chat" in request.path]


def left(output):
    return sorted(path.name for path in output.parent.glob("*batch*"))


def test_a_run_through_the_batch_api(surface, server, output, clock):
    host = BatchHost(server, looks=3)
    rows = ["row 0", {"text": "row 1", "n": 2}, message("row 2")]
    found, summary = go(surface, surface.client(server), rows, output, temperature=0)
    assert [result.text for result in found] == [f"Batch: row {number}" for number in range(3)]
    assert [result.row for result in found] == rows and [line["row"] for line in lines(output)] == rows
    sent = [json.loads(line) for line in host.files["file-0"].splitlines()]
    assert [line["custom_id"] for line in sent] == [result.key for result in found]
    assert (
        sent[0]["method"] == "POST" and sent[0]["url"] == "/v1/chat/completions" == host.batches["batch-0"]["endpoint"]
    )
    assert sent[0]["body"] == {"model": MODEL, "messages": [message("row 0")], "temperature": 0}
    # At half the price of 10 and 10 tokens, $0.15 and $0.6 a million.
    assert summary.usd == pytest.approx(3 * (10 * 0.15 + 10 * 0.6) / 1e6 / 2) and summary.tokens == 60
    assert online(server) == [] and left(output) == [] and clock.slept >= 15
    # Run again, nothing is sent; a row more makes one more batch.
    again, summary = go(surface, surface.client(server), [*rows, "more"], output, temperature=0)
    assert [result.from_file for result in again] == [True] * 3 + [False] and summary.skipped == 3
    assert len(host.files["file-2"].splitlines()) == 1 and len(host.batches) == 2


def test_what_a_batch_has_no_answer_for_goes_row_by_row(surface, server, output, clock):
    server.always(400, when=lambda request: "row 5" in request.body.decode(), path="/chat/completions")
    BatchHost(server, fails=("row 1", "row 5"), expires=("row 3",))
    found, summary = go(surface, surface.client(server), TEXTS, output)
    assert sorted(online(server)) == ["row 1", "row 3", "row 5"]
    assert [result.index for result in found if result.error] == [5] and (summary.done, summary.failed) == (6, 1)
    assert found[1].text == "You said: row 1" and found[2].text == "Batch: row 2"


@pytest.mark.parametrize(("end", "alone"), [("failed", 7), ("expired", 3), ("cancelled", 3)])
def test_batches_that_do_not_complete(surface, server, output, clock, end, alone):
    host = BatchHost(server)
    host.ends = [end]
    found, _ = go(surface, surface.client(server), TEXTS, output)
    assert len(online(server)) == alone and [result.error for result in found] == [None] * 7 and left(output) == []


def test_files_keep_to_the_limits_of_the_api(surface, server, output, clock, monkeypatch):
    monkeypatch.setattr(part_files, "MOST_REQUESTS", 3)
    host = BatchHost(server)
    found, _ = go(surface, surface.client(server), TEXTS, output)
    assert [result.text for result in found] == [f"Batch: {text}" for text in TEXTS]
    assert [batch["request_counts"]["total"] for batch in host.batches.values()] == [3, 3, 1]
    monkeypatch.setattr(part_files, "MOST_BYTES", 400)
    go(surface, surface.client(server), TEXTS, output.with_name("other.jsonl"))
    sizes = [len(host.files[batch["input_file_id"]]) for batch in host.batches.values()]
    assert len(sizes) > 4 and max(sizes[3:]) <= 400


def test_after_so_long_the_rest_goes_online(surface, server, output, clock):
    host = BatchHost(server, looks=10**6)
    found, _ = go(surface, surface.client(server), TEXTS, output, wait=7200, then="online")
    assert host.calls.count("cancel") == 1 and 7200 <= clock.slept < 7400
    assert sorted(online(server)) == ["row 1", "row 3", "row 5"] and len(found) == len(lines(output)) == 7


class Label(BaseModel):
    label: str
    score: int


@pytest.mark.parametrize("endpoint", ["chat"])
def test_answers_become_instances(surface, server, output, clock, endpoint):
    BatchHost(server)
    for _ in range(2):
        found, _ = go(surface, surface.client(server), TEXTS[:2], output, response_format=Label)
        assert [type(result.parsed) for result in found] == [Label, Label]


# --- kills ----------------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """In the place of a `kill -9`."""


def kill(surface, target, output, monkeypatch, where, at):
    """Run until a call of the Batch API, and end there as a kill would: nothing is put in order."""
    from async_openai.bulk.via_batch.batch_api import BatchApi

    real, count = getattr(BatchApi, where), [0]

    async def call(*args, **arguments):
        count[0] += 1
        if count[0] == at:
            raise Killed
        return await real(*args, **arguments)

    with monkeypatch.context() as patch:
        patch.setattr(BatchApi, where, call)
        with pytest.raises(Killed):
            go(surface, target, TEXTS, output)


PLACES = [(where, at) for where in ("upload", "create", "content") for at in (1, 2)] + [("look", 1)]


@pytest.mark.spread
@pytest.mark.parametrize(("where", "at"), PLACES)
def test_a_batch_is_never_created_twice(surface, server, output, clock, monkeypatch, where, at):
    monkeypatch.setattr(part_files, "MOST_REQUESTS", 4)
    host = BatchHost(server, fails=("row 2",))
    kill(surface, surface.client(server), output, monkeypatch, where, at)
    found, summary = go(surface, surface.client(server), TEXTS, output)
    assert [line["index"] for line in lines(output)] == list(range(7)) == [result.index for result in found]
    sent = [
        json.loads(line)["custom_id"]
        for batch in host.batches.values()
        for line in host.files[batch["input_file_id"]].splitlines()
    ]
    assert len(host.batches) == 2 and online(server) == ["row 2"] and left(output) == []
    assert len(sent) == len(set(sent)) == 7 and summary.failed == 0


def test_a_creation_that_was_lost_on_the_way_is_found(surface, server, output, clock, monkeypatch):
    host = BatchHost(server)
    # Created, and killed before the answer came.
    from async_openai.bulk.via_batch.batch_api import BatchApi

    create = BatchApi.create

    async def created(self, *args):
        await create(self, *args)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(BatchApi, "create", created)
        with pytest.raises(Killed):
            go(surface, surface.client(server), TEXTS, output)
    found, _ = go(surface, surface.client(server), TEXTS, output)
    assert len(host.batches) == 1 and len(found) == 7 and host.calls.count("upload") == 1
    # The same within one run, where the answer alone is lost.
    host.lost = [True]
    go(surface, surface.client(server), TEXTS, output.with_name("other.jsonl"))
    assert len(host.batches) == 2


def test_in_a_pool_the_first_with_the_batch_api_does_it(server, output, clock):
    host = BatchHost(server)
    mistral = OpenAI(provider="mistral", base_url=server.url, api_key="m")
    groq = OpenAI(provider="groq", base_url=server.url, api_key="g")
    from async_openai import ClientPool

    pool = ClientPool("both", [mistral, groq])
    assert len(pool.map(TEXTS, MODEL, output=output, via="batch").all()) == 7 and len(host.batches) == 1
    assert {request.key for request in server.requests} == {"g"}


WRONG = [
    ({"output": None}, "give output"),
    ({"via": "mail"}, "'online' or 'batch'"),
    ({"wait": 5}, "go together"),
    ({"wait": -1, "then": "online"}, "expected seconds"),
    ({"then": "later", "wait": 1}, "expected 'online'"),
    ({"via": "online", "wait": 5, "then": "online"}, "go with via"),
    ({"dedupe": True}, "dedupe"),
]


@pytest.mark.parametrize(("arguments", "words"), WRONG)
def test_wrong_arguments(server, output, arguments, words):
    with pytest.raises(InvalidParameterError, match=words):
        OpenAI(base_url=server.url, api_key="x").map(["a"], MODEL, **{"output": output, "via": "batch", **arguments})


def test_a_host_without_it(surface, server, output, clock):
    server.always(404, path="/files")
    with pytest.raises(APIStatusError):
        go(surface, surface.client(server, max_retries=0), TEXTS, output)
    assert not output.with_name("results.jsonl.lock").exists()
