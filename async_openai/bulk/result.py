"""What a run gives: a result for each row, and a summary of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, cast

R = TypeVar("R")
RunEnding = Literal["stop", "budget", "errors", "error"]


@dataclass(slots=True)
class Result(Generic[R]):
    """The outcome of one row."""

    index: int
    """Place in the input, from 0."""
    key: str
    """What the row is known by in the output: a hash of its request, and its place."""
    row: Any
    """The row as it was given; from a file as JSON has it."""
    reply: R | None = None
    """The reply; None where the row failed."""
    error: Exception | None = None
    """Why it failed; None where it did not."""
    usd: float | None = None
    """What it cost, the repair included; None where that is not known."""
    attempts: int = 0
    """How often it was sent."""
    from_file: bool = False
    """Whether it was there before the run: in the output, or in the cache."""
    parsed: Any = None
    """The answer as an instance of `response_format`; decoded JSON for a schema."""

    @property
    def text(self) -> str | None:
        """The text of the reply; None without one."""
        text = getattr(self.reply, "text", None)
        return text if isinstance(text, str) else None

    @property
    def vector(self) -> list[float] | None:
        """The vector of the reply, of embeddings with one input; None without one."""
        data: Any = getattr(self.reply, "data", None)
        if not data or not hasattr(data[0], "embedding"):
            return None
        vector: Any = data[0].embedding
        return cast("list[float]", vector if isinstance(vector, list) else data[0].array.tolist())


@dataclass(slots=True)
class RunSummary:
    """What a run has come to."""

    done: int = 0
    """Rows with a reply, of this run."""
    failed: int = 0
    """Rows with an error, of this run."""
    skipped: int = 0
    """Rows that were done before: found in the output."""
    usd: float = 0.0
    """Cost, as far as it is known."""
    tokens: int = 0
    """Tokens of prompts and answers."""
    seconds: float = 0.0
    """From the start to now, or to the end."""
    ended: RunEnding | None = None
    """Why it ended before the input did: `stop`, `budget`, `errors` (`stop_after_errors`) or `error`; None if not."""

    def __str__(self) -> str:
        parts = [f"{self.done} done", f"{self.failed} failed"]
        parts += [f"{self.skipped} were there"] if self.skipped else []
        parts += [f"{self.tokens:,} tokens", f"${self.usd:.6g}", f"{self.seconds:.1f} s"]
        return ", ".join(parts) + (f"; ended early: {self.ended}" if self.ended else "")
