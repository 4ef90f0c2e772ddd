"""What is under way at the Batch API, in a file beside the output."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from async_openai.bulk.identity import beside
from async_openai.errors import StorageError
from async_openai.storage import writer_for


@dataclass(slots=True)
class BatchPart:
    """One batch: a file of requests, and what is known of it."""

    number: int
    rows: int
    input_file_id: str | None = None
    batch_id: str | None = None
    is_created: bool = False
    """Whether its creation was begun: without an ID it is looked for in the list of batches."""
    created: float | None = None
    """When, in seconds since the epoch."""


@dataclass(slots=True)
class BatchState:
    """The batches of a run that are not back yet.

    Args:
        path: The file.
        run: What the run is known by, in the metadata of its batches.
        parts: The batches.
    """

    path: Path
    run: str = field(default_factory=lambda: os.urandom(12).hex())
    parts: list[BatchPart] = field(default_factory=list[BatchPart])
    next: int = 0
    """Number of the next batch."""

    @classmethod
    def of(cls, output: Path) -> BatchState:
        """Read the file beside an output; an empty state where there is none.

        Raises:
            StorageError: It cannot be read.
        """
        path = beside(output, "batch.json")
        try:
            read = cast("dict[str, Any]", json.loads(path.read_bytes()))
        except FileNotFoundError:
            return cls(path)
        except OSError as error:
            raise StorageError(f"cannot read {str(path)!r}: {error.strerror}") from error
        except ValueError:
            raise StorageError(f"{str(path)!r} is not what a run wrote; it names the batches under way") from None
        parts = [BatchPart(**part) for part in read["parts"]]
        return cls(path, str(read["run"]), parts, int(read["next"]))

    def add(self, rows: int) -> BatchPart:
        """Begin a batch."""
        part = BatchPart(self.next, rows)
        self.next += 1
        self.parts.append(part)
        self.save()
        return part

    def drop(self, part: BatchPart) -> None:
        """Forget a batch that is back."""
        self.parts.remove(part)
        self.save()

    def save(self) -> None:
        """Write the file, whole or not at all; delete it where nothing is under way.

        Raises:
            StorageError: It cannot be written.
        """
        if not self.parts:
            self.path.unlink(missing_ok=True)
            return
        known = {"run": self.run, "next": self.next, "parts": [asdict(part) for part in self.parts]}
        writer = writer_for(self.path)
        try:
            writer.write(json.dumps(known, indent=1).encode())
            writer.commit()
        except BaseException:
            writer.abort()
            raise
