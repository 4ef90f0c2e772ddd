"""Putting streamed pieces together: deltas of any nesting merged into one object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic_core import from_json

from async_openai.types.growing import GrowingContent, GrowingList, GrowingText, ItemFields, has_grown, number_of, plain
from async_openai.types.usage import counts_something

_WHOLE = frozenset({"role", "id", "type", "object", "model", "format"})
"""Sent whole; a later piece that repeats them adds nothing."""


def merge(into: ItemFields, delta: ItemFields) -> None:
    """Merge a delta: texts are joined, objects merged, list items matched by `index`, the rest replaced.

    What has grown is made JSON again by `plain`.
    """
    for key, value in delta.items():
        known = into.get(key)
        if value is None:
            into.setdefault(key, None)
        elif key == "content" and (isinstance(value, list) or isinstance(known, GrowingContent)):
            into[key] = _content(known, cast("object", value))
        elif isinstance(value, list):
            if not isinstance(known, GrowingList):
                known = GrowingList(cast("list[Any]", known) if isinstance(known, list) else ())
                into[key] = known
            _merge_list(known, cast("list[Any]", value), _same_call if key == "tool_calls" else _same_number)
        elif isinstance(value, dict):
            target: ItemFields = cast("ItemFields", known) if isinstance(known, dict) else {}
            merge(target, cast("ItemFields", value))
            into[key] = target
        elif isinstance(value, str) and known and isinstance(known, str | GrowingText):
            into[key] = _joined(key, known, value)
        else:
            into[key] = value


def _content(known: Any, value: object) -> GrowingContent:
    """Return content with its next piece: parts, or a text after parts."""
    if not isinstance(known, GrowingContent):
        before = str(known) if isinstance(known, GrowingText) else known
        known = GrowingContent() if before is None else GrowingContent(before)
    known.add(value)
    return cast("GrowingContent", known)


def _joined(key: str, known: str | GrowingText, value: str) -> str | GrowingText:
    if key in _WHOLE:
        return known
    grown = GrowingText(known) if isinstance(known, str) else known
    if key == "name" and grown.begins(value):
        return value  # said again; in pieces it is joined, like any text
    grown.add(value)
    return grown


def _merge_list(
    into: GrowingList, items: list[Any], same: Callable[[GrowingList, ItemFields], ItemFields | None]
) -> None:
    """Merge objects with those that `same` finds for them, and append everything else."""
    for item in items:
        if not isinstance(item, dict):
            into.append(item)
            continue
        piece = cast("ItemFields", item)
        known = same(into, piece)
        if known is None:
            known = into.begin()
        merge(known, piece)
        into.matched(known)


def _same_number(into: GrowingList, piece: ItemFields) -> ItemFields | None:
    """Find the item a piece belongs to. Without an index (log probabilities, citations) it stands alone."""
    number = number_of(piece.get("index"))
    return None if number is None else into.numbered(number)


def _same_call(into: GrowingList, piece: ItemFields) -> ItemFields | None:
    """Find the tool call a piece belongs to: the last one of its index, or the last one at all.

    Gemini and others leave the index out, or give every call the same one; ids and names tell these apart. Some
    releases of vLLM give every piece another id, so with an index an id alone does not start a call.
    """
    number, identity = number_of(piece.get("index")), piece.get("id")
    if number is None and identity and (by_id := into.identified(identity)) is not None:
        return by_id
    call = into.last if number is None else into.numbered(number)
    if call is None:
        return None
    renamed = bool(_called(call) and _called(piece))
    other = identity and call.get("id") and identity != call["id"]
    starts_anew = renamed or other if number is None else renamed and other
    return None if starts_anew else call


def _called(call: ItemFields) -> Any:
    inner = call.get("function") or call.get("custom")
    return cast("ItemFields", inner).get("name") if isinstance(inner, dict) else None


class ChoiceAccumulator:
    """Collects the choices of a stream by their index, and the fields around them."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.choices: dict[int, dict[str, Any]] = {}

    def take(self, chunk: Any) -> list[Any]:
        """Keep a chunk's own fields, and return its choices."""
        sent: dict[str, Any] = {**chunk.__dict__, **(chunk.__pydantic_extra__ or {})}
        for name in chunk.model_fields_set:
            # Not an attribute: a server may name a field as Python or pydantic theirs.
            value = sent[name]
            # Later chunks repeat these, or send nothing (null, "", 0) where an earlier one had a value.
            if name in {"choices", "obfuscation"} or value is None or not (value or name not in self.fields):
                continue
            if name == "usage" and name in self.fields and not counts_something(value):
                continue  # zeros after the real counts
            self.fields[name] = value
        return chunk.choices or []

    def said(self, index: int) -> frozenset[str]:
        """Return the fields of a choice's message that have come so far."""
        message = self.choices.get(max(index, 0), {}).get("message", {})
        return frozenset(name for name, value in message.items() if has_grown(value))

    def choice(self, index: int) -> dict[str, Any]:
        """Return the choice of that index. A negative one counts as none given, which is the first."""
        index = max(index, 0)
        return self.choices.setdefault(index, {"index": index, "finish_reason": None})

    def keep(self, choice: dict[str, Any], piece: Any, delta: str) -> None:
        """Keep a piece's fields beside its delta: the latest value of each, but every log probability."""
        # A whole message beside the delta is the host's own addition.
        others: dict[str, Any] = piece.model_dump(exclude_unset=True, exclude={delta, "index", "message"})
        for name, value in others.items():
            if name == "logprobs" and value is not None:
                merge(choice, {name: value})
            elif value:
                choice[name] = value

    def has_ended(self) -> bool:
        """Whether a choice has a finish reason."""
        return any(choice["finish_reason"] for choice in self.choices.values())

    def finished(self) -> bool:
        """Whether every choice has a finish reason."""
        return bool(self.choices) and all(choice["finish_reason"] for choice in self.choices.values())

    def ordered(self) -> list[dict[str, Any]]:
        """Return the choices in the order of their indexes, what has grown in them as plain JSON."""
        return [plain(self.choices[index]) for index in sorted(self.choices)]

    def grown_text(self, text_of: Callable[[dict[str, Any]], object]) -> str:
        """Return the text of every choice so far, joined."""
        return "".join(str(text_of(self.choices[index]) or "") for index in sorted(self.choices))


class SoFar:
    """A growing text at one moment. Joined at first access."""

    __slots__ = ("_count", "_pieces")

    def __init__(self, pieces: list[str]) -> None:
        self._pieces, self._count = pieces, len(pieces)

    def __str__(self) -> str:
        return "".join(self._pieces[: self._count])

    def json(self) -> Any:
        """Decode the JSON so far, an unfinished value included; None before there is a value."""
        try:
            return from_json(str(self), allow_partial="trailing-strings")
        except ValueError:
            return None
