"""The rows of each batch, on the disk from before it is sent until it is back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from async_openai.bulk.identity import beside
from async_openai.bulk.lines import dumped

if TYPE_CHECKING:
    from async_openai.bulk.core import RowJob

MOST_REQUESTS: Final = 50_000
"""Requests of one file. https://platform.openai.com/docs/api-reference/batch/create"""
MOST_BYTES: Final = 200_000_000
"""Bytes of one file, by the same page (200 MB)."""


class PartFiles:
    """The files of one batch: what is uploaded, and the rows behind it.

    Args:
        output: The run's output.
        number: The batch's.
    """

    def __init__(self, output: Path, number: int) -> None:
        self.requests = beside(output, f"batch-{number}.requests.jsonl")
        self._rows = beside(output, f"batch-{number}.rows.jsonl")

    def writing(self, url: str) -> PartWriter:
        """Return what writes both."""
        return PartWriter(self.requests, self._rows, url)

    def jobs(self) -> Iterator[tuple[int, str, Any, dict[str, Any]]]:
        """Give place, key, row and body of each request."""
        with self.requests.open("rb") as requests, self._rows.open("rb") as rows:
            for request, row in zip(requests, rows, strict=False):
                line = json.loads(request)
                key: str = line["custom_id"]
                yield int(key.rpartition("-")[2]), key, json.loads(row), line["body"]

    def delete(self) -> None:
        """Delete both."""
        self.requests.unlink(missing_ok=True)
        self._rows.unlink(missing_ok=True)


class PartWriter:
    """Writes the files of one batch."""

    def __init__(self, requests: Path, rows: Path, url: str) -> None:
        self._requests = requests.open("wb")
        self._rows = rows.open("wb")
        self._head = b',"method":"POST","url":' + dumped(url) + b',"body":'
        self.count = 0
        """Requests written."""
        self.size = 0
        """Bytes of the file that is uploaded."""

    def takes(self, line: bytes) -> bool:
        """Whether another request fits."""
        return self.count < MOST_REQUESTS and (not self.count or self.size + len(line) <= MOST_BYTES)

    def line(self, job: RowJob, body: bytes) -> bytes:
        """Return the line of a request."""
        return b'{"custom_id":' + dumped(job.key) + self._head + body + b"}\n"

    def add(self, line: bytes, row: Any) -> None:
        """Write a request."""
        self._requests.write(line)
        self._rows.write(dumped(row) + b"\n")
        self.count += 1
        self.size += len(line)

    def close(self) -> None:
        """Write both to the disk."""
        for file in (self._requests, self._rows):
            with file:
                file.flush()
                os.fsync(file.fileno())
