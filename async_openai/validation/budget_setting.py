"""The setting `budget`: budgets, or their names, and its check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, cast, runtime_checkable


@runtime_checkable
class NamedBudget(Protocol):
    """A budget, as `OpenAI.budget(...)` returns it."""

    name: str
    """Its name."""

    def remove(self) -> None:
        """Count no call any more."""
        ...


BudgetLike = NamedBudget | str
"""A budget, or the name of one."""


def check_budgets(value: Any) -> Any:
    """Return the setting `budget` as names: of one budget, or of a list of them. None stays None.

    Raises:
        ValueError: Something else.
    """
    if value is None:
        return None
    several = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else [value]
    return tuple(_name(one) for one in several)


def _name(value: Any) -> str:
    name = value if isinstance(value, str) else value.name if isinstance(value, NamedBudget) else None
    if not name:
        got = "an empty text" if name == "" else type(value).__name__
        raise ValueError(f"expected a budget of OpenAI.budget(...), or its name, got {got}")
    return name
