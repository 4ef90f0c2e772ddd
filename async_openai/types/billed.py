"""What a reply says about its cost, in one form for all kinds of replies."""

from __future__ import annotations

from typing import Literal, NamedTuple

Uses = tuple[tuple[str, float], ...]
"""What is billed beside tokens, by name: `web_search`, `file_search`, `code_session`, `image_generation` (counts),
`audio_seconds`, `characters`."""


class Billed(NamedTuple):
    """The billed part of a reply. Its values are as the server sent them: of any type."""

    usage: object = None
    model: object = None
    tier: object = None
    uses: Uses = ()
    makes: Literal["image"] | None = None
    """Kind of all generated tokens, where the usage does not tell them apart."""
    batch: bool = False
    job: str | None = None
    """Id of a batch or a background response: it is billed once, however often it is looked at."""
    finished: bool = True
    """Whether a job has ended."""
