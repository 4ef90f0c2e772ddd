"""The rows of one partition, into a file of their own."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from async_openai.bulk.lines import dumped
from async_openai.errors import ParameterTypeError
from async_openai.importing import importing

_SECRET: Final = ("api_key", "token", "secret", "password", "headers")


@dataclass(frozen=True, slots=True)
class PartitionSettings:
    """What every worker does: goes to all of them, so it holds no key.

    Args:
        arguments: Those of `OpenAI.map`: `model`, `template`, `response_format`, ...
        configure: Settings of `OpenAI.configure` in each worker: `requests_per_minute`, ... Keys come from the
            worker's environment.

    Raises:
        ParameterTypeError: There is a key in it.
    """

    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])
    configure: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        """Refuse what must not be pickled."""
        for name in self.configure:
            if any(mark in name for mark in _SECRET):
                raise ParameterTypeError(
                    f"{name}: keys come from each worker's environment, and are not sent to it", param=name
                )
        for name in ("output", "via"):
            if name in self.arguments:
                raise ParameterTypeError(f"{name}: a partition has a file of its own, and goes online", param=name)


def partition_output(folder: str | os.PathLike[str], index: int | None, rows: Iterable[Any]) -> str:
    """Return the file of a partition: `FOLDER/part-00017.jsonl`, also under the URL of a bucket.

    Args:
        folder: The folder.
        index: The partition's number. None names the file by the partition's content: the same rows find the same
            file, in whatever order their engine runs them.
        rows: The partition; looked at without a number alone.
    """
    name = content_key(rows) if index is None else f"{index:05}"
    return f"{os.fspath(folder).rstrip('/')}/part-{name}.jsonl"


def map_partition(
    rows: Iterable[Any], index: int | None, output: str | os.PathLike[str], settings: PartitionSettings
) -> dict[str, Any]:
    """Ask for the rows of one partition, and write them to its file. Run again, it sends what is missing.

    Pickles by its name, so that any engine can send it to its workers: give it a partition, its number, the folder
    and the settings. Two copies of a partition at once: the second is refused, and may be tried again.

    Args:
        rows: The partition; the same rows, in the same order, if it is run again.
        index: Its number, for the name of the file; None names it by its content.
        output: Folder of the outputs; the URL of a bucket with the extra `storage`.
        settings: What to do.

    Returns:
        `output` and the summary: `done`, `failed`, `skipped`, `usd`, `tokens`, `seconds`.

    Raises:
        OpenAIError: It could not begin, or was stopped.
    """
    # On a loop: more rows at once than threads could do.
    return asyncio.run(async_map_partition(rows, index, output, settings))


async def async_map_partition(
    rows: Iterable[Any], index: int | None, output: str | os.PathLike[str], settings: PartitionSettings
) -> dict[str, Any]:
    """As `map_partition`, on an event loop."""
    rows = rows if index is not None else list(rows)
    path = partition_output(output, index, rows)
    with importing:
        from async_openai.registry import OpenAI  # noqa: PLC0415 - in the worker

    if settings.configure:
        OpenAI.configure(**settings.configure)
    start: Any = OpenAI.async_map
    run: Any = start(rows, **{"workdir": _workdir(path), **settings.arguments, "output": path})
    async with run:
        async for _ in run:
            pass
    return {"output": path, **{name: getattr(run.summary, name) for name in _TOLD}}


_TOLD: Final = ("done", "failed", "skipped", "usd", "tokens", "seconds")


def _workdir(path: str) -> str | None:
    """Return where the lines are before they go to a bucket; None beside the output."""
    return os.environ.get("ASYNC_OPENAI_WORKDIR") if "://" in path else None


def content_key(rows: Iterable[Any]) -> str:
    """Return what tells the contents of partitions apart."""
    made = hashlib.blake2b(digest_size=8)
    for row in rows:
        made.update(dumped(row) + b"\n")
    return made.hexdigest()
