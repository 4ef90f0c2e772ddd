"""The output of bulk runs: gone on with, healed, refused where it is another run's."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from async_openai import InvalidParameterError, OpenAI, StorageError, UsageError
from async_openai.bulk import line_file
from async_openai.testing import Fault
from tests.behaviour.test_bulk import begin

MODEL = "gpt-4o-mini"
KEY = "sk-test-0123456789"


@pytest.fixture
def client(server):
    with OpenAI(base_url=server.url, api_key=KEY, max_retries=0) as client:
        yield client


@pytest.fixture
def output(tmp_path):
    return tmp_path / "results.jsonl"


def texts(number):
    return [f"row {place}" for place in range(number)]


def lines(path):
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def errors_of(output):
    return output.with_name("results.errors.jsonl")


def go(client, rows, output, **more):
    run = client.map(rows, **{"model": MODEL, "output": output, **more})
    return run.all(), run.summary


def test_a_line_a_row(client, output, server):
    (result,), _ = go(client, [{"text": "ä\n", "n": 1}], output)
    (line,) = lines(output)
    assert list(line) == ["index", "key", "row", "text", "usage", "usd", "attempts", "reply"]
    assert line["row"] == {"text": "ä\n", "n": 1} and line["text"] == result.text and line["key"] == result.key
    assert line["usd"] == result.usd > 0 and line["usage"]["total_tokens"] == line["reply"]["usage"]["total_tokens"]
    assert line["reply"] == result.reply.raw and KEY not in output.read_text()


def test_only_what_is_missing_is_sent(client, output, server):
    go(client, texts(3), output)
    found, summary = go(client, texts(5), output, ordered=True)
    assert [result.from_file for result in found] == [True] * 3 + [False] * 2
    assert [result.text for result in found] == [f"You said: {text}" for text in texts(5)]
    assert (summary.done, summary.skipped) == (2, 3) and server.counts.requests == 5
    assert sorted(line["index"] for line in lines(output)) == list(range(5))


TAILS = {
    "nothing": b"",
    "half a line": b'{"index":9,"key":"00000000000000ab-9","row":"x","te',
    "a line without its end": b'{"index":9,"key":"00000000000000ab-9","row":"x"}',
    "zeros": bytes(5000),
    "no UTF-8": b"\xff\xfe",
}


@pytest.mark.parametrize("kind", TAILS)
def test_a_torn_last_line_is_healed(client, output, server, kind):
    go(client, texts(2), output)
    whole = output.read_bytes()
    output.write_bytes(whole + TAILS[kind])
    _, summary = go(client, texts(3), output)
    assert summary.skipped == 2 and output.read_bytes().startswith(whole) and len(lines(output)) == 3


@pytest.mark.parametrize("keep", [0, 1, 20, 150, -1])
def test_a_file_cut_anywhere_is_healed(client, output, server, keep):
    go(client, texts(3), output, concurrency=1)
    output.write_bytes(output.read_bytes()[:keep])
    go(client, texts(3), output)
    assert sorted(line["index"] for line in lines(output)) == [0, 1, 2]


def test_strange_lines_are_left_alone(client, output, server):
    output.write_bytes(
        b'not JSON\n{"index": 1}\n[]\n{"index":99999999999,"key":"0000000000000001-99999999999","row":1}\n'
    )
    _, summary = go(client, texts(2), output)
    assert summary.done == 2 and output.read_bytes().startswith(b"not JSON\n")
    # Whoever writes it anew, in another form, keeps what is done.
    output.write_text("".join(json.dumps(json.loads(line)) + "\n" for line in output.read_bytes().splitlines()[4:]))
    assert go(client, texts(2), output)[1].skipped == 2


CHANGES = {
    "model": ({"model": "other"}, 'model was "gpt-4o-mini", is "other"'),
    "parameters": ({"temperature": 1}, "parameters 'temperature' was null, is 1"),
    "template": ({"template": "{}"}, "template was null"),
    "endpoint": ({"endpoint": "completions"}, "endpoint"),
    "rows": ({"rows": ["row 0", "other"]}, "row 1 of the input is another"),
    "resume": ({"resume": False}, "resume=False"),
}


def test_a_changed_row_is_found_before_another_is_sent(surface, output, server):
    target = surface.client(server)
    server.always(400, when=lambda request: "row 1" in request.body.decode())
    surface.run(begin(surface, target, texts(3), output=output).all())
    server.clear()
    # The second row was put right, and would be sent; the third is another.
    with pytest.raises(InvalidParameterError, match=r'row 2 of the input is another.*, "row 2"; give'):
        surface.run(begin(surface, target, ["row 0", "right", "other"], output=output, concurrency=1).all())
    assert server.counts.requests == 3
    surface.run(begin(surface, target, ["row 0", "right", "row 2", "more"], output=output).all())
    assert server.counts.requests == 5


@pytest.mark.parametrize("kind", CHANGES)
def test_another_run_under_the_same_output_is_refused(client, output, server, kind):
    go(client, texts(2), output)
    before, (change, words) = output.read_bytes(), CHANGES[kind]
    with pytest.raises(InvalidParameterError, match=words):
        go(client, change.pop("rows", texts(2)), output, **change)
    assert output.read_bytes() == before and server.counts.requests == 2
    # How a run goes is no part of what it is.
    go(client, texts(2), output, concurrency=1, ordered=True, max_retries=1, timeout=3, tags=["x"], deadline=5.0)


def test_errors_have_a_file_of_their_own(client, output, server):
    server.always(400, when=lambda request: "row 1" in request.body.decode())
    found, summary = go(client, texts(3), output, max_retries=1)
    assert summary.failed == 1 and [line["index"] for line in lines(errors_of(output))] == [1]
    (line,) = lines(errors_of(output))
    assert line["error"]["type"] == "BadRequestError" and line["error"]["status_code"] == 400
    assert line["request"]["messages"][0]["content"] == "row 1" and len(line["attempts"]) == found[1].attempts == 1
    assert KEY not in errors_of(output).read_text()
    # Final: not sent again, and no result, until it is asked for.
    found, summary = go(client, texts(3), output)
    assert (summary.skipped, server.counts.requests, [one.index for one in found]) == (3, 3, [0, 2])
    assert go(client, texts(3), output, retry_errors=True)[1].failed == 1
    assert len(lines(errors_of(output))) == 1
    server.clear()
    assert go(client, texts(3), output, retry_errors=True)[1].done == 1
    assert not errors_of(output).exists() and len(lines(output)) == 3


def test_a_wrong_row_that_was_put_right_is_sent(client, output, server):
    assert go(client, ["a", 7], output)[1].failed == 1
    assert go(client, ["a", 7], output)[1].skipped == 2
    assert go(client, ["a", "b"], output)[1].done == 1
    assert not errors_of(output).exists()


HOLDER = """
import sys
from async_openai.bulk.lock import OutputLock
from pathlib import Path
OutputLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_two_runs_on_one_output(client, output, server):
    server.always(Fault.hang())
    run = client.map(texts(2), MODEL, output=output, concurrency=1)
    with run:
        run._begin()
        with pytest.raises(UsageError, match="another run is writing"):
            go(client, texts(2), output)
        server.wait_for(1, 50, outcome="stalled")
        run.stop()
        server.release()
    server.clear()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(output)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(UsageError, match="another run is writing"):
            go(client, texts(2), output)
        holder.kill()
    # It died with its process.
    assert go(client, texts(2), output)[1].done == 2 - run.summary.done
    assert not list(output.parent.glob("*.lock"))


def test_a_full_disk_stops_the_run_and_loses_nothing(client, output, server, monkeypatch):
    real, full = os.pwrite, [False]

    def write(file, data, at):
        if not full[0]:
            return real(file, data, at)
        real(file, data[:10], at)  # a part of it
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(line_file.os, "pwrite", write)
    run, found = client.map(texts(50), MODEL, output=output, concurrency=4), []

    def take():
        for result in run:
            found.append(result)
            full[0] = len(found) >= 5

    with pytest.raises(StorageError, match=r"finished row\(s\) could not be written") as caught:
        take()
    told = str(caught.value)
    assert "No space left on device; make room for it, and run the same again" in told and str(output) in told
    # Every row that finished is given to whoever takes the results; those in the file are whole, and not sent again.
    written = len(lines(output))
    assert server.counts.requests == len(found) < 50 and written >= 5
    full[0] = False
    assert go(client, texts(50), output)[1].skipped == written and len(lines(output)) == 50


def test_room_that_is_made_in_time(output, monkeypatch):
    real, full = os.pwrite, [False]

    def write(file, data, at):
        if full[0]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(file, data, at)

    monkeypatch.setattr(line_file.os, "pwrite", write)
    file = line_file.LineFile(output)
    file.append(b"one\n")
    full[0] = True
    for line in (b"two\n", b"three\n"):
        with pytest.raises(StorageError, match="cannot write"):
            file.append(line)
    full[0] = False
    file.close()
    assert output.read_bytes() == b"one\ntwo\nthree\n"
    with pytest.raises(StorageError, match="has ended"):
        file.append(b"four\n")


def test_csv(client, tmp_path, server):
    output = tmp_path / "results.csv"
    rows = [{"text": "a", "n": "1"}, {"text": "b, c", "n": "2"}]
    go(client, rows, output, template="{text}")
    with output.open(newline="") as file:
        found = sorted(csv.DictReader(file), key=lambda row: row["index"])
    assert [(row["text"], row["n"], row["answer"]) for row in found] == [
        ("a", "1", "You said: a"),
        ("b, c", "2", "You said: b, c"),
    ]
    go(client, [*rows, {"text": "d", "n": "3"}], output, template="{text}", workdir=tmp_path)
    assert server.counts.requests == 3 and len(output.read_text().splitlines()) == 4


def test_parquet(client, tmp_path, server):
    parquet = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "results.parquet"
    go(client, [{"text": "a", "n": 1}, {"text": "b", "n": 2}], output, template="{text}")
    found = sorted(parquet.read_table(output).to_pylist(), key=lambda row: row["index"])
    assert [(row["n"], row["answer"]) for row in found] == [(1, "You said: a"), (2, "You said: b")]
