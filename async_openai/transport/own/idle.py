"""Idle connections, kept for reuse."""

from __future__ import annotations

from collections import deque
from typing import Generic, Protocol, TypeVar


class Kept(Protocol):
    """What can be kept."""

    origin: tuple[str, str, int]
    idle_since: float


C = TypeVar("C", bound=Kept)


class IdleConnections(Generic[C]):
    """Kept connections by origin, last used first: the others grow old and are closed when load falls."""

    def __init__(self) -> None:
        self._by_origin: dict[tuple[str, str, int], deque[C]] = {}
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, connection: C) -> None:
        """Keep a connection. Its `idle_since` must not be earlier than that of any kept one."""
        kept = self._by_origin.get(connection.origin)
        if kept is None:
            kept = self._by_origin[connection.origin] = deque()
        kept.append(connection)
        self._count += 1

    def newest(self, origin: tuple[str, str, int]) -> C | None:
        """Take out the most recently used connection to `origin`."""
        kept = self._by_origin.get(origin)
        if not kept:
            return None
        self._count -= 1
        return kept.pop()

    def oldest(self, count: int) -> list[C]:
        """Take out the `count` connections idle longest, to any origin."""
        taken: list[C] = []
        while self._count and len(taken) < count:
            first = min((kept for kept in self._by_origin.values() if kept), key=lambda kept: kept[0].idle_since)
            taken.append(first.popleft())
            self._count -= 1
        self._forget_empty(taken)
        return taken

    def before(self, time: float) -> list[C]:
        """Take out the connections idle since before `time`."""
        taken: list[C] = []
        for kept in self._by_origin.values():
            while kept and kept[0].idle_since < time:
                taken.append(kept.popleft())
                self._count -= 1
        self._forget_empty(taken)
        return taken

    def _forget_empty(self, taken: list[C]) -> None:
        for connection in taken:
            if not self._by_origin.get(connection.origin):
                self._by_origin.pop(connection.origin, None)
