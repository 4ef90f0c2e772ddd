"""Classes of the official client that are one class here: an instance is told by its `type`."""

from __future__ import annotations

from typing import Any

from async_openai.types.base import WireModel


class KindMeta(type(WireModel)):  # type: ignore[misc] # pydantic's, which nothing else names
    """Makes `isinstance(event, ResponseTextDeltaEvent)` a question of the event's type."""

    def __instancecheck__(cls, instance: object) -> bool:
        known = _KINDS.get(cls)
        if known is None:
            found: bool = super().__instancecheck__(instance)
            return found
        base, types = known
        return isinstance(instance, base) and getattr(instance, "type", None) in types


_KINDS: dict[Any, tuple[type, frozenset[str]]] = {}


def kind(name: str, base: type[Any], *types: str) -> Any:
    """Make the class of one kind.

    Args:
        name: Its name.
        base: The class of all kinds.
        types: The values of `type` that mean it.
    """
    make: Any = KindMeta
    made = make(name, (base,), {"__module__": base.__module__, "__doc__": base.__doc__})
    _KINDS[made] = base, frozenset(types)
    return made
