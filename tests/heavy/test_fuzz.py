"""Damaged replies of all kinds, on all surfaces and transports: only errors of our tree come of them.

`FUZZ_SECONDS` says how long (60; 3600 for an hour), `FUZZ_REPLIES` how many replies instead, `FUZZ_START` the number of
the first case. A case is its number: `python -m tests.heavy.fuzz --replay NUMBER` runs it again.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))
REPLIES = os.environ.get("FUZZ_REPLIES")
START = os.environ.get("FUZZ_START", "0")
HOURS = 3 * 3600 if REPLIES else SECONDS + 300
pytestmark = pytest.mark.timeout(HOURS + 60)


def test_nothing_that_a_server_sends_is_a_foreign_exception(tmp_path, capsys):
    note, counts = tmp_path / "note", tmp_path / "counts.json"
    amount = ["--replies", REPLIES] if REPLIES else ["--seconds", str(SECONDS)]
    command = [sys.executable, "-m", "tests.heavy.fuzz", "--start", START, "--note", str(note), "--json", str(counts)]
    done = subprocess.run(
        [*command, *amount], capture_output=True, text=True, check=False, timeout=HOURS, cwd=ROOT, errors="replace"
    )
    with capsys.disabled():
        print(f"\n{done.stdout[-3000:]}")
    under_way = struct.unpack("<q", note.read_bytes())[0]
    assert done.returncode in {0, 1}, f"the process died in case {under_way}: {done.returncode}\n{done.stderr[-3000:]}"
    result = json.loads(counts.read_text())
    assert result["signatures"] == {}, done.stdout[:20_000]
    assert len(result["counts"]) == 14, "every surface on each of its transports"
    assert all(given for _, _, given, _ in result["counts"])
