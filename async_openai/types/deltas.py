"""Putting streamed pieces together: deltas of any nesting merged into one object."""

from __future__ import annotations

from typing import Any, cast

_WHOLE = frozenset({"role", "id", "type", "name", "object", "model"})
"""Sent whole; a later chunk that repeats them adds nothing."""


def merge(into: dict[str, Any], delta: dict[str, Any]) -> None:
    """Merge a delta: texts are joined, objects merged, list items matched by `index`, the rest replaced."""
    for key, value in delta.items():
        known = into.get(key)
        if value is None:
            into.setdefault(key, None)
        elif isinstance(value, list):
            into[key] = merge_list(known or [], cast("list[Any]", value))
        elif isinstance(value, dict):
            target: dict[str, Any] = cast("dict[str, Any]", known) if isinstance(known, dict) else {}
            merge(target, cast("dict[str, Any]", value))
            into[key] = target
        elif isinstance(value, str) and isinstance(known, str) and known:
            into[key] = known if key in _WHOLE else known + value
        else:
            into[key] = value


def merge_list(into: list[Any], items: list[Any]) -> list[Any]:
    """Merge list items that carry an `index` with those of the same index, and append the others."""
    for item in items:
        if not isinstance(item, dict):
            into.append(item)
            continue
        piece = cast("dict[str, Any]", item)
        same = _same(cast("list[dict[str, Any]]", into), piece)
        if same is None:
            same = {}
            into.append(same)
        merge(same, piece)
    return into


def _same(known: list[dict[str, Any]], piece: dict[str, Any]) -> dict[str, Any] | None:
    index = piece.get("index")
    if index is not None:
        return next((item for item in known if item.get("index") == index), None)
    if "token" in piece or not known:
        return None  # log probabilities: every item is another token
    # Some hosts leave the index out: a new id starts a new item, no id goes on with the last one.
    identity = piece.get("id")
    return known[-1] if identity is None or known[-1].get("id") == identity else None


class ChoiceAccumulator:
    """Collects the choices of a stream by their index, and the fields around them."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.choices: dict[int, dict[str, Any]] = {}

    def take(self, chunk: Any) -> list[Any]:
        """Keep a chunk's own fields, and return its choices."""
        for name in chunk.model_fields_set:
            value = getattr(chunk, name)
            # Later chunks repeat these, or send null where an earlier one had a value.
            if name != "choices" and value is not None:
                self.fields[name] = value
        return chunk.choices or []

    def choice(self, index: int) -> dict[str, Any]:
        """Return the choice of that index."""
        return self.choices.setdefault(index, {"index": index, "finish_reason": None})

    def finished(self) -> bool:
        """Whether every choice has said why it ended."""
        return bool(self.choices) and all(choice["finish_reason"] for choice in self.choices.values())

    def ordered(self) -> list[dict[str, Any]]:
        """Return the choices in the order of their indexes."""
        return [self.choices[index] for index in sorted(self.choices)]
