"""Very many calls through a pool whose servers fail at random: nothing grows, nothing is lost, nothing is made up.

`SOAK_CALLS` says how many (100,000), `SOAK_SEED` which faults, `SOAK_MINUTES` how long they may take (15).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from async_openai.testing import refused_url

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from soak_plan import DEADLINE, DOWN, SERVERS, Ask, clients  # noqa: E402 - it lies beside this file

CALLS = int(os.environ.get("SOAK_CALLS", "100000"))
SEED = os.environ.get("SOAK_SEED", "soak")
MIB = 1024**2
ROOM = 8 * MIB
"""What memory may grow by after a fifth of the calls: what an allocator rounds up to, not what calls leave behind."""
SOCKETS = 6
"""Sockets that may be open in the end and were not in the first half."""
OUT_OF_TIME = "DeadlineExceededError"
UNKNOWING = {OUT_OF_TIME, "Cancelled"}
"""Attempts that cannot know whether the server still took them."""
MINUTES = int(os.environ.get("SOAK_MINUTES", "15"))
pytestmark = pytest.mark.timeout(60 * MINUTES + 60)


@dataclass(frozen=True)
class Attempt:
    """A row of the ledger."""

    name: str
    """As the server was told: the call and the number of the attempt."""
    client: str
    status: int | None
    error: str | None
    may_be_billed: bool
    usage: dict[str, int] | None
    usd: float | None
    estimated: bool
    streamed: bool


@dataclass(frozen=True)
class Soak:
    """What came of it."""

    client: dict[str, Any]
    attempts: list[Attempt]
    seen: list[tuple[str, str, str, str, int, int]]
    """Name, key, status and outcome of every request, and the tokens that a whole answer has."""
    counts: list[dict[str, Any]]


def _environment() -> dict[str, str]:
    # The package may be installed, or just be here; no key of the machine makes a client.
    kept = {name: value for name, value in os.environ.items() if "OPENAI" not in name and "proxy" not in name.lower()}
    return {**kept, "PYTHONPATH": os.pathsep.join([str(HERE.parent.parent), str(HERE)])}


def _attempts(file: Path) -> list[Attempt]:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [
        Attempt(
            f"{row['call_id']}-{row['attempt']}",
            row["client"],
            row["status"],
            row["error"],
            row["may_be_billed"],
            row["usage"],
            row["usd"],
            row["usage_estimated"],
            row["streamed"],
        )
        for row in rows
    ]


def _seen(folder: Path) -> list[tuple[str, str, str, str, int, int]]:
    lines = [line for number in range(SERVERS) for line in (folder / f"journal-{number}.txt").read_text().splitlines()]
    parts = (line.split(" ") for line in lines)
    return [(name, key, status, outcome, int(given), int(made)) for name, key, status, outcome, given, made in parts]


@pytest.fixture(scope="module")
def soak(tmp_path_factory) -> Soak:
    folder = tmp_path_factory.mktemp("soak")
    python, ledger = [sys.executable], folder / "ledger.jsonl"
    servers = subprocess.Popen(
        [*python, str(HERE / "soak_servers.py"), str(folder), SEED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(),
    )
    try:
        with refused_url() as refused:
            job = {
                "urls": json.loads(servers.stdout.readline()),
                "refused": refused,
                "calls": CALLS,
                "ledger": str(ledger),
            }
            command = [*python, str(HERE / "soak_client.py"), json.dumps(job)]
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=60 * MINUTES, env=_environment()
            )
        assert done.returncode == 0, done.stderr[-3000:]
        counts = json.loads(servers.communicate("\n", timeout=30)[0].splitlines()[-1])
    finally:
        servers.kill()
        servers.wait()
    return Soak(json.loads(done.stdout), _attempts(ledger), _seen(folder), counts)


def test_it_runs(soak, capsys):
    done = soak.client
    assert done["calls"] == CALLS
    assert done["wrong"] == []
    first, *_, last = done["samples"]
    errors = Counter(attempt.error for attempt in soak.attempts if attempt.error)
    with capsys.disabled():
        print(
            f"\nsoak: {CALLS:,} calls in {done['seconds']:.0f} s ({CALLS / done['seconds']:.0f}/s), "
            f"{len(soak.attempts):,} attempts, {len(soak.seen):,} requests; "
            f"{len(done['failures'])} calls failed, {done['restarts']} streams begun again; memory "
            f"{first['resident'] / MIB:.1f} -> {last['resident'] / MIB:.1f} MiB, "
            f"sockets {first['sockets']:.0f} -> {last['sockets']:.0f}; failed attempts: {dict(errors.most_common())}"
        )


def test_memory_is_flat(soak):
    samples = soak.client["samples"]
    grown = [sample["resident"] - samples[1]["resident"] for sample in samples[2:]]
    assert max(grown) < ROOM, [f"{value / MIB:.1f} MiB" for value in grown]


def test_sockets_are_flat(soak):
    samples = soak.client["samples"]
    half = len(samples) // 2
    # Connections are kept: as many as a client has had calls at once, which chance decides.
    assert samples[-1]["sockets"] <= max(sample["sockets"] for sample in samples[:half]) + SOCKETS, samples
    # Those of the ledger come and go; the event loop's own executor grows to a fixed size.
    most = min(32, (os.cpu_count() or 1) + 4)
    for sample in samples:
        names = [name for name in sample["threads"] if not name.startswith(("async-openai", "asyncio_"))]
        assert names == ["MainThread"], sample
        assert sum(name.startswith("asyncio_") for name in sample["threads"]) <= most, sample


def test_nothing_is_open_in_the_end(soak):
    before, after = soak.client["before"], soak.client["after"]
    assert (after["sockets"], after["files"]) == (before["sockets"], before["files"])
    # The thread that writes ledgers is one for a process, and stays with it.
    assert set(after["threads"]) - set(before["threads"]) <= {"async-openai-writer"}


def test_every_request_is_an_attempt_of_the_ledger(soak):
    keys = {key: name for name, (_, key) in clients().items()}
    attempts = Counter((attempt.name, attempt.client) for attempt in soak.attempts)
    requests = Counter((name, keys[key]) for name, key, *_ in soak.seen)
    assert max(requests.values()) == max(attempts.values()) == 1
    assert list((requests - attempts).elements())[:10] == []
    assert sum(count["requests"] for count in soak.counts) == len(soak.seen)
    # What is cancelled may be so in the middle of its request.
    assert sum(count["incomplete"] for count in soak.counts) <= soak.client["cancelled"]


def test_every_attempt_is_a_request(soak):
    """What reached no server says so: it has no status, and is certainly not billed. All others are in a journal.

    An attempt that its deadline ended cannot know whether the server still took it.
    """
    seen = {name for name, *_ in soak.seen}
    unseen = [attempt for attempt in soak.attempts if attempt.name not in seen and attempt.error not in UNKNOWING]
    assert {attempt.client for attempt in unseen} == {DOWN}
    assert {(attempt.error, attempt.status, attempt.may_be_billed) for attempt in unseen} == {
        ("APIConnectionError", None, False)
    }


def test_few_attempts_end_by_the_deadline(soak):
    """Only calls that cannot be served have one."""
    late = [attempt for attempt in soak.attempts if attempt.error == OUT_OF_TIME]
    assert len(late) <= CALLS // 200
    assert {attempt.status for attempt in late} <= {None}


def test_statuses_agree(soak):
    """What the ledger says of an attempt is what the server answered, and what was lost may have to be paid."""
    answered = {name: (status, outcome) for name, _, status, outcome, *_ in soak.seen}
    known = [
        (attempt, *answered[attempt.name])
        for attempt in soak.attempts
        if attempt.name in answered and attempt.error not in UNKNOWING
    ]
    # Of an answer that is not whole, or not of the API, the row gives the error instead of the status.
    differing = [
        (attempt, status)
        for attempt, status, _ in known
        if str(attempt.status) != status and not (attempt.status is None and attempt.error and status == "200")
    ]
    assert differing[:10] == []
    lost = [attempt for attempt, _, outcome in known if outcome in {"cut", "reset"}]
    assert lost
    assert [attempt for attempt in lost if not (attempt.may_be_billed and attempt.error)][:10] == []


def test_sums_count_every_row(soak):
    assert soak.client["rows"] == len(soak.attempts)
    sums, priced = soak.client["sums"], [Decimal(str(attempt.usd or 0)) for attempt in soak.attempts]
    assert Decimal(sums["amount"]) == sum(priced)
    assert sums["unpriced"] == sum(attempt.usd is None for attempt in soak.attempts)
    for name in ("input", "output"):
        assert sums[name] == sum(attempt.usage[name] for attempt in soak.attempts if attempt.usage)


def test_tokens_are_those_of_the_journal(soak):
    """Of an answer that was read, all of them; of one that was left or cut, an estimate that says so."""
    told = {name: (given, made) for name, *_, given, made in soak.seen}
    whole = [attempt for attempt in soak.attempts if attempt.error is None]
    assert sum(attempt.usage["input"] for attempt in whole) == sum(told[attempt.name][0] for attempt in whole)
    assert sum(attempt.usage["output"] for attempt in whole) == sum(told[attempt.name][1] for attempt in whole)
    assert not any(attempt.estimated for attempt in whole)
    left = [attempt for attempt in soak.attempts if attempt.error == "Abandoned"]
    assert len(left) >= soak.client["left"] > CALLS // 20
    parts = [attempt for attempt in soak.attempts if attempt.estimated]
    assert [attempt for attempt in left if attempt.streamed and not attempt.estimated][:10] == []
    assert {attempt.error for attempt in parts} <= {"Abandoned", "StreamInterruptedError", "APIConnectionError"}
    assert [attempt for attempt in parts if not 0 < attempt.usage["output"] <= told[attempt.name][1]][:10] == []
    assert Decimal(soak.client["sums"]["estimated"]) == sum(Decimal(str(attempt.usd)) for attempt in parts) > 0


def test_what_was_lost_has_no_price(soak):
    lost = [attempt for attempt in soak.attempts if attempt.may_be_billed and not attempt.estimated]
    assert lost and {attempt.usd for attempt in lost} == {None}


def test_no_call_is_answered_twice(soak):
    """A call that succeeded asks nobody again: one attempt without an error for each call that did not fail."""
    calls = Counter(attempt.name.rpartition("-")[0] for attempt in soak.attempts if attempt.error is None)
    assert max(calls.values()) == 1
    assert len(calls) == CALLS - len(soak.client["failures"]) - soak.client["left"] - soak.client["cancelled"]


def test_calls_fail_only_where_all_members_do(soak):
    """... or in the middle of a stream whose text was handed out already."""
    hopeless = [number for number in range(CALLS) if Ask(number).kind == "hopeless"]
    failures = {failure["number"]: failure for failure in soak.client["failures"]}
    others = [failure for number, failure in failures.items() if Ask(number).kind != "hopeless"]
    assert [failure for failure in others if not (failure["kind"] in {"stream", "left"} and failure["text"])] == []
    assert [number for number in hopeless if number not in failures] == []
    for number in hopeless:
        # Who was not asked rests, or its gate is closed, for longer than the call could wait.
        failure = failures[number]
        unasked = {*clients(), DOWN} - set(failure["tried"]) - set(failure["resting"])
        closed = re.search(
            r"nobody can be asked for ([\d.]+) s, and the deadline leaves ([\d.]+) s", failure["message"]
        )
        in_vain = closed is not None and float(closed[1]) > float(closed[2])
        assert not unasked or in_vain or failure["seconds"] > DEADLINE - 0.05, failure
