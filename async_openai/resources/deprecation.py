"""Deprecated operations: each warns once a process."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

_told: set[str] = set()


def warning(function: Callable[..., Any], name: str, instead: str) -> Callable[..., Any]:
    """Return a function that warns before its first call of all, and then does what the given one does.

    Args:
        function: What to do.
        name: Name of the operation, the same for both its forms.
        instead: What replaces it, and when it ends.
    """

    def call(*args: Any, **parameters: Any) -> Any:
        if name not in _told:
            _told.add(name)
            warnings.warn(f"{name} is deprecated; {instead}", DeprecationWarning, stacklevel=2)
        return function(*args, **parameters)

    return call
