"""Whose output it is: the input, model and parameters of a run, in a file beside its output."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from async_openai.bulk.lines import dumped
from async_openai.errors import InvalidParameterError, StorageError
from async_openai.storage import writer_for

_UNSAID = object()


class RunIdentity:
    """The file beside an output, `results.run.json`.

    Args:
        output: The output.
        facts: What the run is: values of JSON by name.
    """

    def __init__(self, output: Path, facts: Mapping[str, Any]) -> None:
        self._path = beside(output, "run.json")
        self._output = output
        self._facts: dict[str, Any] = json.loads(dumped(dict(facts)))

    def check(self) -> None:
        """Refuse the output of another run.

        Raises:
            InvalidParameterError: Something differs; it is named.
        """
        try:
            known = cast("dict[str, Any]", json.loads(self._path.read_bytes()))
        except (OSError, ValueError):
            return
        for name, value in self._facts.items():
            before = known.get(name, _UNSAID)
            if before is not _UNSAID and before != value:
                raise InvalidParameterError(
                    f"output: {str(self._output)!r} belongs to another run: {name} {_change(before, value)}; "
                    "give another output, or the same run",
                    param="output",
                )

    def write(self) -> None:
        """Write the file, whole or not at all."""
        writer = writer_for(self._path)
        try:
            writer.write(json.dumps(self._facts, indent=1, ensure_ascii=False).encode("utf-8", "replace"))
            writer.commit()
        except StorageError:
            writer.abort()
            raise


def beside(output: Path, suffix: str) -> Path:
    """Return the path of a file that belongs to an output: `results.jsonl` has `results.errors.jsonl`."""
    return output.with_name(f"{output.name.removesuffix('.jsonl')}.{suffix}")


def _change(before: Any, now: Any) -> str:
    if isinstance(before, dict) and isinstance(now, dict):
        old, new = cast("dict[str, Any]", before), cast("dict[str, Any]", now)
        for name in sorted({*old, *new}):
            if old.get(name, _UNSAID) != new.get(name, _UNSAID):
                return f"{name!r} {_change(old.get(name), new.get(name))}"
    return f"was {shown(before)}, is {shown(now)}"


def shown(value: Any) -> str:
    """Return the beginning of a value's JSON, enough to see what it is."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:77]}..."  # noqa: PLR2004 - as above
