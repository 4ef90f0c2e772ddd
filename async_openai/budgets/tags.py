"""Tags of all calls within a `with` block."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Self

from async_openai.errors import ParameterTypeError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

Tags = tuple[str, ...]

_current: Final[ContextVar[Tags]] = ContextVar("async_openai_tags", default=())
_outer: Final[ContextVar[tuple[Tags, ...]]] = ContextVar("async_openai_outer_tags", default=())
"""What held outside of each block. One variable for all blocks: a context keeps every variable that it has seen."""
current_tags = _current.get
"""Returns the tags of the blocks around this moment, the outermost first."""


def joined(*groups: Iterable[str]) -> Tags:
    """Return the tags of all groups, each once."""
    return tuple(dict.fromkeys(tag for group in groups for tag in group))


def tagged(*tags: str) -> TagBlock:
    """Give every call made within a block some tags.

    `with tagged("acme"): ...` adds them to a call's own `tags=`, for ledgers and budgets. Tasks begun within the block
    have them, and so have the threads of the many-prompt helpers; a stream opened within it keeps them. Blocks may be
    nested; one object may be entered by several threads and tasks at once.

    Args:
        tags: Names, one or more.

    Raises:
        ParameterTypeError: None, or one that is no text or empty.
    """
    for tag in tags:
        if not isinstance(tag, str) or not tag:
            kind = "an empty text" if tag == "" else type(tag).__name__
            raise ParameterTypeError(f"tagged: expected tags as text, got {kind}", param="tags")
    if not tags:
        raise ParameterTypeError("tagged: expected one tag or more", param="tags")
    return TagBlock(tags)


class TagBlock:
    """A block whose calls have some tags: what `tagged(...)` returns."""

    def __init__(self, tags: Tags) -> None:
        self._tags = tags

    def __enter__(self) -> Self:
        before = _current.get()
        _outer.set((*_outer.get(), before))
        _current.set(joined(before, self._tags))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        outer = _outer.get()
        if outer:  # else it is left in another context, as a generator that nobody reads on is
            _outer.set(outer[:-1])
            _current.set(outer[-1])
