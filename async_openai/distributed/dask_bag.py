"""A run over a Dask bag: each of its partitions is one of ours. Needs the extra `dask`."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from async_openai.distributed.partitions import PartitionSettings, map_partition
from async_openai.errors import ConfigurationError


def map_bag(bag: Any, output: str | os.PathLike[str], settings: PartitionSettings) -> list[dict[str, Any]]:
    """Ask for the rows of a bag on Dask's workers; wait for all of them.

    Args:
        bag: A `dask.bag.Bag` whose items are rows.
        output: Folder of the outputs that all workers reach, `part-00000.jsonl` and so on, or the URL of a bucket.
        settings: What to do.

    Returns:
        The outcome of each partition, as `map_partition` gives it.

    Raises:
        ConfigurationError: Dask is not installed.
    """
    try:
        dask: Any = import_module("dask")
    except ImportError:
        raise ConfigurationError("Dask needs the extra 'dask': pip install dask distributed") from None
    partition = dask.delayed(map_partition, pure=False)
    parts = [partition(rows, index, output, settings) for index, rows in enumerate(bag.to_delayed())]
    found: tuple[dict[str, Any], ...] = dask.compute(*parts)
    return list(found)
