"""The objects that a testing server has been given, by their path."""

from __future__ import annotations

import threading
from typing import Any, Final
from urllib.parse import quote

_MOST: Final = 10_000
"""Objects that are kept; the oldest go first."""


def place_of(collection: str, identifier: object) -> str:
    """Return the path of an object of a collection."""
    return f"{collection}/{quote(str(identifier), safe='')}"


class StoredObjects:
    """Objects by path (`/vector_stores/vs_1/files/file-1`), ids percent-encoded, oldest first. Safe for any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._objects: dict[str, Any] = {}

    def keep(self, path: str, value: Any) -> None:
        """Keep an object, or the bytes of a file, in the place of what was there."""
        with self._lock:
            self._objects[path] = value
            if len(self._objects) > _MOST:
                del self._objects[next(iter(self._objects))]

    def get(self, path: str) -> Any:
        """Return what a path holds; None for nothing."""
        return self._objects.get(path)

    def drop(self, path: str) -> None:
        """Forget an object, and all below it."""
        with self._lock:
            for name in [name for name in self._objects if name == path or name.startswith(f"{path}/")]:
                del self._objects[name]

    def below(self, path: str) -> list[Any]:
        """Return the objects of a collection, oldest first."""
        with self._lock:
            return [
                value
                for name, value in self._objects.items()
                if name.rpartition("/")[0] == path and not isinstance(value, bytes)
            ]

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._objects.clear()
