"""A file of 1 GiB, up from disk and down to it, with flat memory; and a large one through a bucket."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from heavy.conftest import free_port, running

GIB = 1024**3
MIB = 1024**2
HERE = Path(__file__).parent
ROOM = 24 * MIB
"""What a transfer may take beyond what the process had: pieces on their way, and what an allocator rounds up to."""
BUCKET_ROOM = 80 * MIB
"""Blocks of 8 MB, on their way into and out of obstore."""


@pytest.fixture(scope="module")
def sink():
    port = free_port()
    with running(port, sys.executable, str(HERE / "sink.py"), str(port)) as url:
        yield f"{url}/v1"


@pytest.fixture(scope="module")
def gibibyte(tmp_path_factory):
    """A file with something else in every block."""
    path = tmp_path_factory.mktemp("large") / "large.bin"
    digest, block = hashlib.sha256(), os.urandom(MIB)
    with path.open("wb") as file:
        for number in range(GIB // MIB):
            piece = number.to_bytes(8, "big") + block[8:]
            digest.update(piece)
            file.write(piece)
    yield path, digest.hexdigest()
    shutil.rmtree(path.parent)


def transfer(*arguments: str) -> dict:
    """One transfer in a process of its own."""
    command = [sys.executable, str(HERE / "transfer.py"), *arguments]
    # The package may be installed, or just be here.
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent.parent)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def told(what: str, done: dict) -> None:
    print(f"{what}: memory grew by {done['grown'] / MIB:.1f} MiB, {done['seconds']:.1f} s")


@pytest.mark.parametrize("form", ["sync", "async"])
def test_a_gibibyte_goes_up(sink, gibibyte, form, capsys):
    path, digest = gibibyte
    done = transfer(sink, form, "up", str(path), "-")
    with capsys.disabled():
        told(f"1 GiB up, {form}", done)
    assert (done["reply"]["bytes"], done["reply"]["sha256"]) == (GIB, digest)
    assert done["grown"] < ROOM


@pytest.mark.parametrize("form", ["sync", "async"])
def test_a_gibibyte_comes_down(sink, tmp_path, form, capsys):
    path = tmp_path / "down.bin"
    done = transfer(sink, form, "down", str(GIB), str(path))
    with capsys.disabled():
        told(f"1 GiB down, {form}", done)
    assert path.stat().st_size == GIB
    path.unlink()
    assert done["grown"] < ROOM


@pytest.mark.parametrize("form", ["sync", "async"])
def test_through_a_bucket(sink, environment, s3, form, capsys):
    for name, value in (("ENDPOINT_URL", s3), ("ACCESS_KEY_ID", "test"), ("SECRET_ACCESS_KEY", "test")):
        environment.setenv(f"AWS_{name}", value)
    url, size = f"s3://asyncopenaiheavy/{form}.bin", 256 * MIB
    down = transfer(sink, form, "down", str(size), url)
    up = transfer(sink, form, "up", url, "-")
    with capsys.disabled():
        told(f"256 MiB into a bucket, {form}", down)
        told(f"256 MiB out of a bucket, {form}", up)
    assert (up["reply"]["bytes"], up["reply"]["sha256"]) == (size, hashlib.sha256(bytes(size)).hexdigest())
    assert down["grown"] < BUCKET_ROOM
    assert up["grown"] < BUCKET_ROOM
