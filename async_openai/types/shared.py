"""Small replies, shared by many groups of operations."""

from typing import Self

from async_openai.types.base import Reply, WireModel


class Deleted(Reply):
    """The result of a deletion."""

    id: str
    object: str = ""
    deleted: bool = False


class Empty(Reply):
    """An empty reply; with `response`, `request_id` and so on like any other."""

    @classmethod
    def from_content(cls, content: bytes, content_type: str | None) -> Self:  # noqa: ARG003 - whatever came
        """Make the reply of any content, none included."""
        return cls()


class ExpiresAfter(WireModel):
    """Time of automatic deletion: so long after the anchor, in one of the units."""

    anchor: str
    """`created_at` or `last_active_at`."""
    seconds: int | None = None
    minutes: int | None = None
    days: int | None = None
