"""The shapes of paginated lists."""

from typing import Any, ClassVar, Generic, TypeVar

from async_openai.types.base import Reply
from async_openai.types.deviations import Notes, Where
from async_openai.types.marks import with_list

T = TypeVar("T")


class ListPage(Reply, Generic[T]):
    """A whole list, in one page."""

    _items_field: ClassVar[str | None] = "data"
    essential: ClassVar[frozenset[str]] = frozenset({"data"})

    object: str = "list"
    data: list[T]

    @classmethod
    def usual_shape(cls, sent: dict[str, Any], notes: Notes, where: Where) -> dict[str, Any]:
        """Return the fields with a list: servers in Go write null for an empty one."""
        return with_list(sent, "data", notes, where)

    def page_items(self) -> list[T]:
        """The items."""
        return self.data

    def next_parameters(self) -> dict[str, Any] | None:
        """There is no next page."""
        return None


class CursorPage(ListPage[T], Generic[T]):
    """A page; `after=<id of its last item>` gives the next one."""

    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None

    def next_parameters(self) -> dict[str, Any] | None:
        """The cursor to go on with; None where the server says that there is no more."""
        if self.has_more is False or not self.data:
            return None
        last = getattr(self.data[-1], "id", None) or self.last_id
        return {"after": last} if last else None


class NextCursorPage(ListPage[T], Generic[T]):
    """A page that names the cursor of the next one: `after=<next>`."""

    has_more: bool | None = None
    next: str | None = None

    def next_parameters(self) -> dict[str, Any] | None:
        """The cursor to go on with; None at the end."""
        return {"after": self.next} if self.has_more is not False and self.next else None


class TokenPage(ListPage[T], Generic[T]):
    """A page that names the token of the next one: `page=<next>`."""

    next: str | None = None

    def next_parameters(self) -> dict[str, Any] | None:
        """The token to go on with; None at the end."""
        return {"page": self.next} if self.next else None


class ConversationCursorPage(CursorPage[T], Generic[T]):
    """A page with a cursor of its own: `after=<last_id>` gives the next one."""

    def next_parameters(self) -> dict[str, Any] | None:
        """The cursor to go on with; None where the server says that there is no more, or names none."""
        return {"after": self.last_id} if self.has_more is not False and self.last_id else None
