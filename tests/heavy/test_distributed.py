"""Ray Data and Dask with two local workers, one killed in the middle: every row once in the output.

Their packages are large: `pip install 'async-openai[ray,dask]'`; without them these are skipped.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from async_openai.distributed import PartitionSettings, map_bag, map_dataset
from async_openai.testing import Server

ROWS = [{"text": f"row {number}"} for number in range(400)]
SETTINGS = PartitionSettings({"model": "gpt-4o-mini", "template": "{text}", "concurrency": 4})


def outcome(folder: Path) -> Counter:
    """How often each row is in the output."""
    files = [path for path in folder.glob("part-*.jsonl") if "errors" not in path.name]
    return Counter(json.loads(line)["row"]["text"] for path in files for line in path.read_bytes().splitlines())


def sent(server: Server) -> Counter:
    return Counter(request.json["messages"][0]["content"] for request in server.requests)


def check(folder: Path, server: Server, in_flight: int) -> None:
    found, asked = outcome(folder), sent(server)
    assert found == Counter(row["text"] for row in ROWS)
    assert max(asked.values()) <= 2 and sum(asked.values()) - len(ROWS) <= in_flight


@pytest.fixture
def server(monkeypatch):
    with Server(delay=0.05) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        yield server


def workers_of(parent: int) -> list[int]:
    """The processes that hold a file of the output open: those at work."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal() and int(entry.name) != parent:
            try:
                names = [str(link.readlink()) for link in (entry / "fd").iterdir()]
            except OSError:
                continue
            if any("/part-" in name for name in names):
                found.append(int(entry.name))
    return found


def kill_one(server: Server, after: int) -> threading.Thread:
    def kill() -> None:
        server.wait_for(after, timeout=120)
        os.kill(workers_of(os.getpid())[0], signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    return thread


def test_dask(server, tmp_path):
    pytest.importorskip("dask")
    distributed = pytest.importorskip("distributed")
    import dask.bag

    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    with distributed.LocalCluster(**options) as cluster, distributed.Client(cluster):
        bag = dask.bag.from_sequence(ROWS, npartitions=8)
        killer = kill_one(server, 60)
        told = map_bag(bag, tmp_path, SETTINGS)
        killer.join()
    assert len(told) == 8
    check(tmp_path, server, 4)


@pytest.mark.timeout(300)
def test_ray(server, tmp_path):
    ray, data = pytest.importorskip("ray"), pytest.importorskip("ray.data")
    environment = {name: os.environ[name] for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL")}
    # The two actors hold one each; what makes the blocks needs one too.
    ray.init(num_cpus=4, include_dashboard=False, runtime_env={"env_vars": environment})
    try:
        dataset = data.from_items(ROWS).repartition(8)
        killer = kill_one(server, 60)
        told = map_dataset(dataset, tmp_path, SETTINGS, workers=2, batch_size=50).take_all()
        killer.join()
    finally:
        ray.shutdown()
    assert sum(one["done"] + one["skipped"] for one in told) == len(ROWS)
    # An actor has several batches at once.
    check(tmp_path, server, 4 * 8)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("name", "package"), [("dask_rows.py", "distributed"), ("ray_rows.py", "ray")])
def test_examples(name, package):
    pytest.importorskip(package)
    folder = Path(__file__).parents[2] / "examples" / "many_machines"
    environment = {key: value for key, value in os.environ.items() if "OPENAI" not in key}
    done = subprocess.run(
        [sys.executable, name],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(folder.parents[1])},
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first, again = done.stdout.splitlines()[:2]
    assert "'done': 40, 'failed': 0, 'skipped': 0" in first and "'done': 0, 'failed': 0, 'skipped': 40" in again
