"""Putting streamed pieces together: deltas of any nesting merged into one object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic_core import from_json

_WHOLE = frozenset({"role", "id", "type", "object", "model", "format"})
"""Sent whole; a later piece that repeats them adds nothing."""


def merge(into: dict[str, Any], delta: dict[str, Any]) -> None:
    """Merge a delta: texts are joined, objects merged, list items matched by `index`, the rest replaced."""
    for key, value in delta.items():
        known = into.get(key)
        if value is None:
            into.setdefault(key, None)
        elif isinstance(value, list):
            items: list[Any] = cast("list[Any]", known) if isinstance(known, list) else []
            merge_list(items, cast("list[Any]", value), _same_call if key == "tool_calls" else _same_index)
            into[key] = items
        elif isinstance(value, dict):
            target: dict[str, Any] = cast("dict[str, Any]", known) if isinstance(known, dict) else {}
            merge(target, cast("dict[str, Any]", value))
            into[key] = target
        elif isinstance(value, str) and isinstance(known, str) and known:
            into[key] = _joined(key, known, value)
        else:
            into[key] = value


def _joined(key: str, known: str, value: str) -> str:
    if key in _WHOLE:
        return known
    if key == "name" and value.startswith(known):
        return value  # repeated; in pieces it is joined, like any text
    return known + value


ItemFields = dict[str, Any]


def merge_list(into: list[Any], items: list[Any], same: Callable[[list[Any], ItemFields], ItemFields | None]) -> None:
    """Merge each object into its counterpart found by `same`; append everything else."""
    for item in items:
        if not isinstance(item, dict):
            into.append(item)
            continue
        piece = cast("ItemFields", item)
        known = same(into, piece)
        if known is None:
            known = {}
            into.append(known)
        merge(known, piece)


def _same_index(into: list[Any], piece: ItemFields) -> ItemFields | None:
    """Find the item of a piece by its index. A piece without one (log probabilities, citations) stands alone."""
    index = piece.get("index")
    return next((item for item in _objects(into) if item.get("index") == index), None) if index is not None else None


def _objects(items: list[Any]) -> list[ItemFields]:
    return [cast("ItemFields", item) for item in items if isinstance(item, dict)]


def _same_call(into: list[Any], piece: ItemFields) -> ItemFields | None:
    """Find the tool call of a piece: the last one of its index, or the last one at all.

    Gemini and others leave the index out, or give every call the same one; ids and names tell these apart. Some
    releases of vLLM give every piece another id, so with an index an id alone does not start a call.
    """
    known, index, identity = _objects(into), piece.get("index"), piece.get("id")
    if index is None:
        by_id = next((call for call in known if identity and call.get("id") == identity), None)
        if by_id is not None:
            return by_id
    call = next((call for call in reversed(known) if index is None or call.get("index") == index), None)
    if call is None:
        return None
    renamed = bool(_called(call) and _called(piece))
    other = identity and call.get("id") and identity != call["id"]
    starts_anew = renamed or other if index is None else renamed and other
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
        for name in chunk.model_fields_set:
            value = getattr(chunk, name)
            # Later chunks repeat these, or send nothing (null, "", 0) where an earlier one had a value.
            if name not in {"choices", "obfuscation"} and value is not None and (value or name not in self.fields):
                self.fields[name] = value
        return chunk.choices or []

    def choice(self, index: int) -> dict[str, Any]:
        """Return the choice of that index."""
        return self.choices.setdefault(index, {"index": index, "finish_reason": None})

    def keep(self, choice: dict[str, Any], piece: Any, delta: str) -> None:
        """Keep a piece's fields beside its delta: the latest value of each, but every log probability."""
        others: dict[str, Any] = piece.model_dump(exclude_unset=True, exclude={delta, "index"})
        for name, value in others.items():
            if name == "logprobs" and value is not None:
                merge(choice, {name: value})
            elif value:
                choice[name] = value

    def finished(self) -> bool:
        """Whether every choice has a finish reason."""
        return bool(self.choices) and all(choice["finish_reason"] for choice in self.choices.values())

    def ordered(self) -> list[dict[str, Any]]:
        """Return the choices in the order of their indexes."""
        return [self.choices[index] for index in sorted(self.choices)]


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
