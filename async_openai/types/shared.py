"""Small objects that many groups of operations answer with."""

from typing import Self

from async_openai.types.base import Reply, WireModel


class Deleted(Reply):
    """What came of a deletion."""

    id: str
    object: str = ""
    deleted: bool = False


class Empty(Reply):
    """The reply of an operation that answers with nothing; it says where it came from like any other."""

    @classmethod
    def from_content(cls, content: bytes, content_type: str | None) -> Self:  # noqa: ARG003 - whatever came
        """Make the reply of any content, none included."""
        return cls()


class ExpiresAfter(WireModel):
    """When something is deleted by itself: so long after its anchor, in the unit that is given."""

    anchor: str
    """`created_at` or `last_active_at`."""
    seconds: int | None = None
    minutes: int | None = None
    days: int | None = None
