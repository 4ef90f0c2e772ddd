"""The table of odd replies: a case for each line of `rows/`. Kinds from public reports, each with a host that does it.

Beside what `bodies.py` reads, a row says what a user must get:

- `want`: what differs from the usual values of its operation (`DEFAULTS`). `text`; `usage`, the tokens altogether;
  `calls`, names and arguments; `items`, what is in the list; `re`, a pattern for the text; `json`, content that is no
  text; `whole`, where only the whole reply of a stream has the text; `complete`, of a stream. None is not looked at.
- `refuse`: what the message of the error says, perhaps nothing; `keeps`: the tokens that the error keeps.
- `either`: both are defensible, but for an exception that is not ours.
- `odd`: the places that deviate, by spaces; none without it.
- `cut`: the server hangs up before the length that it promised.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .bodies import body_of

_ROWS = Path(__file__).parent / "rows"

DEFAULTS: dict[str, dict[str, Any]] = {
    "chat": {"text": "hello", "usage": 3},
    "chat stream": {"text": "hello"},
    "responses": {"text": "hello", "usage": 3},
    "responses stream": {"text": "hello", "usage": 3},
    "completions": {"text": "hello", "usage": 3},
    "completions stream": {"text": "hello"},
    "embeddings": {"items": [[0.5, 1.5]], "usage": 3},
    "images": {"items": ["http://x/1.png"]},
    "models": {"items": ["m"]},
    "transcriptions": {"text": "hello"},
    "moderations": {"items": [True]},
}
"""What a plain answer gives, by group."""


@dataclass(frozen=True)
class Case:
    """One answer of a server, and what a user must get."""

    group: str
    """An operation, with ` stream` after it where it is streamed."""
    host: str
    name: str
    body: bytes
    media_type: str
    cut: bool
    want: Mapping[str, Any]
    refuse: str | None
    keeps: int | None
    either: bool
    odd: tuple[str, ...]

    @property
    def operation(self) -> str:
        """What was asked for."""
        return self.group.partition(" ")[0]

    @property
    def streamed(self) -> bool:
        """Whether a stream was asked for."""
        return self.group.endswith("stream")

    @property
    def readable(self) -> bool:
        """Whether a user must get it."""
        return self.refuse is None and not self.either

    @property
    def id(self) -> str:
        """Names it among all."""
        return f"{self.group}: {self.host}: {self.name}"


def _case(group: str, row: dict[str, Any]) -> Case:
    return Case(
        group,
        row["host"],
        row["name"],
        body_of(group, row),
        row.get("media_type", "text/event-stream" if group.endswith("stream") else "application/json"),
        row.get("cut", False),
        {**DEFAULTS[group], **row.get("want", {})},
        row.get("refuse"),
        row.get("keeps"),
        row.get("either", False),
        tuple(row.get("odd", "").split()),
    )


@cache
def cases() -> tuple[Case, ...]:
    """Return the whole table."""
    return tuple(
        _case(group, json.loads(line))
        for group in DEFAULTS
        for line in (_ROWS / f"{group.replace(' ', '_')}.jsonl").read_text().splitlines()
    )
