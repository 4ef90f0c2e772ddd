"""The output of a run: what is in it, and what comes to it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from async_openai.bulk.done import FAILED, DoneRows
from async_openai.bulk.identity import RunIdentity, beside, shown
from async_openai.bulk.line_file import LineFile
from async_openai.bulk.lines import error_line, fields_of, head_of, result_line
from async_openai.bulk.lock import OutputLock
from async_openai.bulk.places import OutputPlace
from async_openai.errors import InvalidParameterError, OpenAIError

if TYPE_CHECKING:
    from async_openai.bulk.endpoints import RunEndpoint
    from async_openai.bulk.options import RunOptions
    from async_openai.bulk.result import Result


class RunOutput:
    """The files of a run: `results.jsonl`, `results.errors.jsonl`, `results.run.json`.

    Args:
        options: Where, and whether to go on.
        endpoint: The operation.
        facts: What the run is; another one under the same output is refused.

    Raises:
        InvalidParameterError: The output is another run's, or exists and is not to be gone on with.
        UsageError: Another run writes it.
        StorageError: It cannot be read or written.
    """

    def __init__(self, options: RunOptions, endpoint: RunEndpoint, facts: Mapping[str, Any]) -> None:
        self.place = OutputPlace.of(options.output or "", options.workdir)
        self._endpoint = endpoint
        self._retry = options.retry_errors
        self._lock = OutputLock(self.place.local)
        try:
            self._open(options.resume, facts)
        except BaseException:
            self._lock.release()
            raise

    def _open(self, resume: bool, facts: Mapping[str, Any]) -> None:
        path, errors = self.place.local, beside(self.place.local, "errors.jsonl")
        if not resume:
            found = next((one for one in (path, errors) if one.exists() and one.stat().st_size), None)
            if found is not None:
                raise InvalidParameterError(
                    f"output: {str(found)!r} exists, and resume=False starts no second run on it", param="output"
                )
        identity = RunIdentity(path, facts)
        identity.check()
        self.done = DoneRows()
        self._errors_path = errors
        self._repaired = False
        self._errors: LineFile | None = None
        self._journal = LineFile(path)
        try:
            self.done.read(self._journal.lines())
            if errors.exists():
                self._errors = LineFile(errors)
                self.done.read(self._errors.lines(), failed=True)
            identity.write()
        except BaseException:
            with contextlib.suppress(OpenAIError):
                self._journal.close()
            raise

    @property
    def identity(self) -> Path:
        """The file that says whose the output is."""
        return beside(self.place.local, "run.json")

    def has(self, index: int, mark: int) -> bool:
        """Whether a row needs no request.

        Raises:
            InvalidParameterError: The output has another row in its place.
        """
        known = self.done.mark(index)
        if known is None:
            return False
        failed = self.done.offset(index) == FAILED
        if known != (mark or 1):
            if failed:
                return False  # whoever has put a wrong row right wants it sent
            there = shown(self.line(index).get("row"))
            raise InvalidParameterError(
                f"output: row {index} of the input is another than the one in {str(self.place.local)!r}, {there}; "
                "give another output, or the same input",
                param="output",
            )
        return not (failed and self._retry)

    def failed(self, index: int) -> bool:
        """Whether a row is there with an error."""
        return self.done.offset(index) == FAILED

    def line(self, index: int) -> Mapping[str, Any]:
        """Return the fields of the line of a row."""
        return fields_of(self._journal.line_at(self.done.offset(index) or 0))

    def line_at(self, offset: int) -> Mapping[str, Any]:
        """Return the fields of the line at an offset."""
        return fields_of(self._journal.line_at(offset))

    def marks(self) -> Any:
        """Give request hash and offset of every row with a reply."""
        for offset, line in self._journal.lines():
            head = head_of(line)
            if head is not None:
                yield head[1], offset

    def put(self, result: Result[Any], request: bytes) -> int | None:
        """Append the line of a row; return its offset, of a row with a reply.

        Raises:
            StorageError: It could not be written. It is kept, and tried again at the end.
        """
        if result.error is None:
            if self.failed(result.index):
                self._repaired = True
            return self._journal.append(result_line(result, self._endpoint))
        if self._errors is None:
            self._errors = LineFile(self._errors_path)
        elif self.failed(result.index):
            self._repaired = True
        self._errors.append(error_line(result, request))
        return None

    def close(self) -> None:
        """Write all to the disk, leave out errors that have passed, and let the output go. Made for one call.

        Raises:
            StorageError: Something could not be written.
        """
        try:
            try:
                self._journal.close()
            finally:
                if self._errors is not None:
                    self._errors.close()
            if self._repaired:
                self._rewrite_errors()
            self.place.publish()
        finally:
            self._lock.release()

    def _rewrite_errors(self) -> None:
        """Keep the last error of each row that has no reply."""
        replied = DoneRows()
        journal = LineFile(self.place.local)
        try:
            replied.read(journal.lines())
        finally:
            journal.close()
        latest: dict[int, int] = {}
        errors = LineFile(self._errors_path)
        try:
            for offset, line in errors.lines():
                head = head_of(line)
                if head is not None and replied.mark(head[0]) is None:
                    latest[head[0]] = offset
            part = self._errors_path.with_name(f".{self._errors_path.name}.part")
            with part.open("wb") as file:
                for offset in latest.values():
                    file.write(errors.line_at(offset))
                file.flush()
                os.fsync(file.fileno())
        finally:
            errors.close()
        part.replace(self._errors_path)
        if not latest:
            self._errors_path.unlink()
