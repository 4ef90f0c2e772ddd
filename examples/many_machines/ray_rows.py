"""Rows on Ray's actors: a file for each batch; run again, only what is missing is sent. Needs `ray[data]`."""

from __future__ import annotations

import tempfile
from pathlib import Path

import ray
from _offline import environment

from async_openai.distributed import PartitionSettings, map_dataset


def main() -> None:
    # Two actors hold a processor each; what makes the batches needs one too.
    ray.init(num_cpus=4, include_dashboard=False, runtime_env={"env_vars": environment()})
    output = Path(tempfile.mkdtemp())
    rows = ray.data.from_items([{"text": f"review {number}"} for number in range(40)])
    settings = PartitionSettings({"model": "gpt-4o-mini", "template": "Classify: {text}"})
    for _ in ("first", "again"):
        told = map_dataset(rows, output, settings, workers=2, batch_size=10).take_all()
        print({name: sum(one[name] for one in told) for name in ("done", "failed", "skipped")})
    print(len(list(output.glob("part-*.jsonl"))), "files")
    ray.shutdown()


if __name__ == "__main__":
    main()
