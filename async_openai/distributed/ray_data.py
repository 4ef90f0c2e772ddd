"""A run over a Ray dataset: each of its batches is a partition of ours. Needs the extra `ray`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

from async_openai.distributed.partitions import PartitionSettings, async_map_partition
from async_openai.errors import ParameterTypeError


class RayPartitions:
    """The actor: Ray makes one in each worker, and gives it batches."""

    def __init__(self, output: str, settings: PartitionSettings) -> None:
        self._output, self._settings = output, settings

    async def __call__(self, batch: Any) -> AsyncIterator[dict[str, list[Any]]]:
        """Ask for the rows of a batch."""
        told = await async_map_partition(batch.to_pylist(), None, self._output, self._settings)
        yield {name: [value] for name, value in told.items()}


def map_dataset(
    dataset: Any,
    output: str | os.PathLike[str],
    settings: PartitionSettings,
    *,
    workers: int = 2,
    batch_size: int = 1000,
    **options: Any,
) -> Any:
    """Ask for the rows of a dataset on Ray's workers.

    Args:
        dataset: A `ray.data.Dataset` whose columns are rows: with a `template` all of them, else `text`, `prompt` or
            `messages`.
        output: Folder of the outputs that all workers reach, or the URL of a bucket. A batch's file is named by its
            content, so that it is found again wherever Ray runs it next.
        settings: What to do.
        workers: Actors.
        batch_size: Rows of a batch.
        options: Further ones of `map_batches`: `num_cpus`, `max_restarts`, ...

    Returns:
        A dataset with the outcome of each batch, as `map_partition` gives it. Ray begins when it is read.

    Raises:
        ParameterTypeError: It is no dataset.
    """
    if not hasattr(dataset, "map_batches"):
        raise ParameterTypeError(f"dataset: expected a ray.data.Dataset, got {type(dataset).__name__}", param="dataset")
    return dataset.map_batches(
        RayPartitions,
        fn_constructor_args=(os.fspath(output), settings),
        batch_size=batch_size,
        batch_format="pyarrow",
        concurrency=workers,
        **options,
    )
