"""One run on many machines: a function for a partition, for the engine that you have, and adapters for two.

    partitions.py   `map_partition`: the rows of one partition, into a file of their own; picklable, for any engine
    ray_data.py     the same by Ray Data (extra `ray`)
    dask_bag.py     the same by Dask (extra `dask`)

Keys come from each worker's environment, and are never pickled. What all workers ask for together in a minute is kept
by limits whose state is in Redis.
"""

from __future__ import annotations

from async_openai.distributed.dask_bag import map_bag
from async_openai.distributed.partitions import PartitionSettings, async_map_partition, map_partition
from async_openai.distributed.ray_data import map_dataset

__all__ = ["PartitionSettings", "async_map_partition", "map_bag", "map_dataset", "map_partition"]
