"""A bulk run with random faults that is killed again and again: complete, nothing twice, no finished row sent again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from async_openai.testing import Fault, Server

ROWS = int(os.environ.get("SOAK_ROWS", "100000"))
KILLS = 5
AT_ONCE = 32
WORKER = Path(__file__).with_name("bulk_worker.py")


def finished(output: Path) -> dict[int, str]:
    """The rows whose lines are whole."""
    found: dict[int, str] = {}
    for line in output.read_bytes().split(b"\n")[:-1]:
        fields = json.loads(line)
        assert fields["index"] not in found, "a row twice"
        found[fields["index"]] = fields["row"]
    return found


def test_a_run_that_is_killed_loses_and_repeats_nothing(tmp_path):
    output, answered, late = tmp_path / "out.jsonl", Counter[str](), Counter[str]()
    done: set[str] = set()

    def settled(request):
        text = json.loads(request.body)["messages"][0]["content"]
        if text in done:
            late[text] += 1
        if request.status == 200:
            answered[text] += 1

    with Server(journal=False, on_settled=settled) as server:
        server.random_faults(1, {Fault.rate_limit(retry_after=0.01): 0.02, 500: 0.01, Fault.disconnect(): 0.005})
        command = [sys.executable, str(WORKER), server.url, str(ROWS), str(output), str(AT_ONCE)]
        chance = random.Random(1)
        for kill in range(KILLS):
            goal = ROWS * (kill + chance.random()) / (KILLS + 1)
            process = subprocess.Popen(command)
            while process.poll() is None and sum(answered.values()) < goal:
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
            process.wait()
            time.sleep(0.5)  # what the server has still under way of it
            if output.exists():
                whole = output.read_bytes().rpartition(b"\n")[0]
                done.update(json.loads(line)["row"] for line in whole.splitlines())
        assert subprocess.run(command, check=False).returncode == 0
    rows = finished(output)
    assert rows == {index: f"row {index}" for index in range(ROWS)}
    assert not late, "a finished row was sent again"
    # Those that were in flight at a kill were perhaps paid twice, no others.
    assert sum(answered.values()) - ROWS <= KILLS * AT_ONCE
    assert not output.with_name("out.errors.jsonl").exists()
