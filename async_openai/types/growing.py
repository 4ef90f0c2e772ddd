"""Values that grow piece by piece: texts joined once, objects found by number. Nothing costs by the square."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar, cast

from async_openai.types.texts import part_text

T = TypeVar("T")
ItemFields = dict[str, Any]


class GrowingText:
    """A text in pieces. Joined when somebody looks, and kept joined until the next piece."""

    __slots__ = ("_pieces", "size")

    def __init__(self, *pieces: str) -> None:
        self._pieces = list(pieces)
        self.size = sum(map(len, pieces))
        """Its length in characters."""

    def add(self, piece: str) -> None:
        """Take the next piece."""
        self._pieces.append(piece)
        self.size += len(piece)

    def __str__(self) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def begins(self, text: str) -> bool:
        """Whether a text begins with it. Looks at no more of itself than the text is long."""
        return len(text) >= self.size and text.startswith(str(self))


class GrowingContent:
    """Content in pieces, texts and lists of parts. A list only once a part has come that is no text."""

    __slots__ = ("_parts", "_text")

    def __init__(self, *pieces: object) -> None:
        self._text = GrowingText()
        self._parts: list[Any] | None = None
        for piece in pieces:
            self.add(piece)

    def add(self, piece: object) -> None:
        """Take the next piece."""
        for part in cast("list[object]", piece) if isinstance(piece, list) else [piece]:
            text = part_text(part)
            if text is None and self._parts is None:
                self._parts = [{"type": "text", "text": GrowingText(str(self._text))}] if self._text.size else []
            if text is not None:
                self._text.add(text)
            if self._parts is not None:
                self._append(text, part)

    def _append(self, text: str | None, part: object) -> None:
        """Append a part, or the next piece of the last one."""
        parts = self._parts or []
        last = cast("ItemFields", parts[-1]) if parts and isinstance(parts[-1], dict) else {}
        if text is not None:
            if last.get("type") == "text":
                last["text"].add(text)
            else:
                parts.append({"type": "text", "text": GrowingText(text)})
        elif isinstance(part, dict) and part_grows(last, cast("ItemFields", part)):
            last["thinking"].add(cast("ItemFields", part)["thinking"])
        elif isinstance(part, dict) and is_thinking(cast("ItemFields", part)):
            fields = cast("ItemFields", part)
            parts.append({**fields, "thinking": GrowingContent(fields["thinking"])})
        else:
            parts.append(part)
        self._parts = parts

    def __str__(self) -> str:
        return str(self._text)

    def plain(self) -> object:
        """Return it as plain JSON."""
        return str(self._text) if self._parts is None else plain(self._parts)


def is_thinking(part: ItemFields) -> bool:
    """Whether a part holds thoughts, which grow as content does (Mistral)."""
    return part.get("type") == "thinking" and isinstance(part.get("thinking"), list)


def part_grows(last: ItemFields, part: ItemFields) -> bool:
    """Whether a part is the next piece of the last one."""
    return isinstance(last.get("thinking"), GrowingContent) and is_thinking(part)


def number_of(value: object) -> int | None:
    """Return a position as servers number things; a negative one, or none at all, counts as not given."""
    return value if type(value) is int and value >= 0 else None


class Numbered(Generic[T]):
    """Objects by number. A number is a key: gaps and any first one are as good as others; their order is its own."""

    __slots__ = ("_by_number", "_last", "_next")

    def __init__(self, items: Sequence[T] = ()) -> None:
        self._by_number: dict[int, T] = dict(enumerate(items))
        self._next: int = len(self._by_number)
        self._last: int = self._next - 1

    def __len__(self) -> int:
        return len(self._by_number)

    def at(self, number: int | None, make: Callable[[int], T], *, begins: bool = False) -> T:
        """Return the object of a number, made if it is new.

        Args:
            number: Its number. Without one the last object is meant.
            make: Makes a new one of its number.
            begins: Whether, without a number, a new object begins.
        """
        if number is None:
            number = self._next if begins or self._last < 0 else self._last
        found = self._by_number.get(number)
        if found is None:
            found = self._by_number[number] = make(number)
            self._next = max(self._next, number + 1)
        self._last = number
        return found

    def ordered(self) -> list[T]:
        """Return the objects in the order of their numbers."""
        return [self._by_number[number] for number in sorted(self._by_number)]


class GrowingList:
    """A list that grows: pieces of objects are matched by number or id, everything else is appended."""

    __slots__ = ("_by_id", "_by_number", "_items", "_last")

    def __init__(self, items: Iterable[Any] = ()) -> None:
        self._items: list[Any] = []
        self._by_number: dict[int, ItemFields] = {}
        """The latest object of each number."""
        self._by_id: dict[str, ItemFields] = {}
        """The first object of each id."""
        self._last: ItemFields | None = None
        for item in items:
            self.append(item)
            if isinstance(item, dict):
                self.matched(cast("ItemFields", item))

    def append(self, item: object) -> None:
        """Append an item."""
        self._items.append(item)

    def begin(self) -> ItemFields:
        """Append a new object and return it."""
        item: ItemFields = {}
        self._items.append(item)
        return item

    def matched(self, item: ItemFields) -> None:
        """Note number and id of an object, to be found by later pieces."""
        self._last = item
        number, identity = number_of(item.get("index")), item.get("id")
        if number is not None:
            self._by_number[number] = item
        if isinstance(identity, str) and identity:
            self._by_id.setdefault(identity, item)

    def numbered(self, number: int) -> ItemFields | None:
        """Return the latest object of a number."""
        return self._by_number.get(number)

    def identified(self, identity: str) -> ItemFields | None:
        """Return the first object of an id."""
        return self._by_id.get(identity)

    @property
    def last(self) -> ItemFields | None:
        """The object of the last piece."""
        return self._last

    def ordered(self) -> list[Any]:
        """Return the items: in the order of their numbers where all have one, else as they came."""
        numbers = [_number_in(item) for item in self._items]
        if None in numbers:
            return self._items
        places = sorted(range(len(numbers)), key=lambda place: numbers[place] or 0)
        return [self._items[place] for place in places]


def _number_in(item: object) -> int | None:
    return number_of(cast("ItemFields", item).get("index")) if isinstance(item, dict) else None


def has_grown(value: object) -> bool:
    """Whether anything has come of a value. Joins nothing."""
    if isinstance(value, GrowingText):
        return value.size > 0
    return bool(value.ordered()) if isinstance(value, GrowingList) else bool(value)


def plain(value: Any) -> Any:
    """Return a grown value as plain JSON: texts joined, objects in the order of their numbers."""
    if isinstance(value, GrowingText):
        return str(value)
    if isinstance(value, GrowingContent):
        return value.plain()
    if isinstance(value, dict):
        return {name: plain(item) for name, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [plain(item) for item in cast("list[Any]", value)]
    if isinstance(value, Numbered | GrowingList):
        return [plain(item) for item in cast("Numbered[Any]", value).ordered()]
    return cast("object", value)
