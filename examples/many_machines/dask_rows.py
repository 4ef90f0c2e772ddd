"""Rows on Dask's workers: a file for each partition, gone on with when run again. Needs `dask` and `distributed`."""

from __future__ import annotations

import tempfile
from pathlib import Path

import dask.bag
from _offline import environment
from distributed import Client, LocalCluster

from async_openai.distributed import PartitionSettings, map_bag


def main() -> None:
    environment()
    output = Path(tempfile.mkdtemp())
    rows = dask.bag.from_sequence([{"text": f"review {number}"} for number in range(40)], npartitions=4)
    settings = PartitionSettings(
        {"model": "gpt-4o-mini", "template": "Classify: {text}"},
        # Of one worker. What all keep to together needs shared_state="redis://..." besides.
        configure={"requests_per_minute": 3000},
    )
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster):
        for _ in ("first", "again"):
            told = map_bag(rows, output, settings)
            print({name: sum(one[name] for one in told) for name in ("done", "failed", "skipped")})
    print(sorted(path.name for path in output.glob("part-*.jsonl")))


# Workers import this file: only the program itself starts them.
if __name__ == "__main__":
    main()
