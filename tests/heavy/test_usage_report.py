"""Long ledger files in flat memory, and the page of `async-openai usage` in a real browser.

The screenshots are kept out of the repository: `REPORT_SHOTS` names a folder for them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from async_openai.cli import main
from async_openai.costs.exporting import exported
from async_openai.costs.ledger import Ledger
from async_openai.costs.rows import LedgerRow
from async_openai.costs.token_usage import TokenUsage
from async_openai.testing import PNG

ROWS = int(os.environ.get("REPORT_ROWS", "1000000"))
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
START = 20_500 * 86_400.0
MEASURED = """
import resource, sys
from async_openai.cli import main
status = main(sys.argv[1:])
sys.stderr.write(f"peak={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
sys.exit(status)
"""
MOST_GROWN = 40 * 1024
"""KiB that a hundred times as many rows may take: names of a kind are bounded, not few."""


def lines() -> list[str]:
    """Ten thousand attempts, each with a tag of its own, in a month."""
    ledger = Ledger()
    made = []
    for number in range(10_000):
        failed = number % 20 == 0
        row = LedgerRow(
            time=START + number * 260.0,
            call_id=str(number),
            attempt=1 + (number % 20 == 1),
            client=f"client-{number % 3}",
            provider="openai",
            model_asked=("gpt-4o-mini", "gpt-4o", "gpt-5", "<b>mine</b>")[number * number % 7 % 4],
            model_served=None,
            endpoint="/chat/completions",
            status=429 if failed else 200,
            error="RateLimitError" if failed else None,
            usage=None if failed else TokenUsage(input=500 + number % 900, output=100 + number % 77),
            seconds=0.2 + number % 97 / 20,
            waited=1.5 if number % 20 == 1 else 0.0,
            first_token=0.1 + number % 13 / 50,
            streamed=True,
            tags=(f"request-{number}", "team=<script>alert(1)</script>"),
        )
        made.append(json.dumps(exported(row, ledger.price(row))) + "\n")
    return made


def peak(folder: Path, command: list[str], count: int) -> tuple[int, str]:
    """Run a command on so many rows, through a pipe, and return the most memory that it took, and what it printed."""
    pipe = folder / f"usage-{count}.jsonl"
    os.mkfifo(pipe)
    made = lines()

    def feed() -> None:
        with pipe.open("w") as file:
            for number in range(count // len(made)):
                # Of other calls each time, with tags of their own.
                file.write("".join(made).replace('"request-', f'"request-{number}-'))

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    program = [sys.executable, "-c", MEASURED, *(part.format(pipe) for part in command)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr[-2000:]
    return int(done.stderr.rpartition("peak=")[2]), done.stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("command", [["status", "--ledger", "{}", "--json"], ["usage", "{}", "--by", "model"]])
def test_a_long_file_takes_no_more_memory(tmp_path: Path, command: list[str], capsys: Any) -> None:
    short, _ = peak(tmp_path, command, 20_000)
    long, printed = peak(tmp_path, command, ROWS)
    with capsys.disabled():
        print(f"\n{command[0]}: {short / 1024:.0f} MiB for 20,000 rows, {long / 1024:.0f} for {ROWS:,}")
    assert str(ROWS) in printed.replace(",", "")
    assert long - short < MOST_GROWN


BROWSER = next((found for name in BROWSERS if (found := shutil.which(name))), None)


@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
@pytest.mark.parametrize("dark", [False, True])
def test_the_page_in_a_browser(tmp_path: Path, dark: bool) -> None:
    """It is drawn, asks for nothing, and runs nothing that a name would have it run."""
    source, page = tmp_path / "usage.jsonl", tmp_path / "report.html"
    source.write_text("".join(lines()))
    assert main(["usage", str(source), "--by", "model,client,tag,day", "--html", str(page)]) == 0
    shot = tmp_path / "report.png"
    command = [
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        f"--user-data-dir={tmp_path / 'browser'}", "--hide-scrollbars", "--window-size=1100,2600",
        "--enable-logging=stderr",
        *(["--blink-settings=preferredColorScheme=0"] if dark else []), f"--screenshot={shot}", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0 and shot.read_bytes().startswith(PNG[:8]), done.stderr[-2000:]
    # What the policy of the page refused, or a script said, would be there.
    assert "CONSOLE" not in done.stderr
    assert shot.stat().st_size > 50_000
    if folder := os.environ.get("REPORT_SHOTS"):
        shutil.copy(shot, Path(folder) / f"report-{'dark' if dark else 'light'}.png")
