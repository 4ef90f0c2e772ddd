"""Every example runs, offline, as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "examples"
EXAMPLES = sorted(path.name for path in FOLDER.glob("[a-z]*.py"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_runs(name: str):
    environment = {key: value for key, value in os.environ.items() if "OPENAI" not in key}
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", name],
        cwd=FOLDER,
        env={**environment, "PYTHONPATH": str(FOLDER.parent)},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert "Traceback" not in done.stderr


def test_the_list_of_examples_is_complete():
    listed = (FOLDER / "README.md").read_text("utf-8")
    assert [name for name in EXAMPLES if f"`{name}`" not in listed] == []
