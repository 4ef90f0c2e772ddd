"""The store in use, if there is one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from async_openai.importing import importing
from async_openai.utils import process

if TYPE_CHECKING:
    from async_openai.shared.store import Store


class _InUse:
    """Holds the store in use."""

    def __init__(self) -> None:
        self.store: Store | None = None
        """None: nothing is shared, and nobody asks."""
        self.on_change: list[Callable[[], None]] = []
        """What is done once another store is in use, or none."""

    def use(self, store: Store | None) -> None:
        """Use a store; None: none."""
        before, self.store = self.store, store
        for function in self.on_change:
            function()
        if before is not None:
            before.close()

    def at_end(self) -> None:
        """Tell the store what is to be told, at the end of the process."""
        if self.store is not None and not self.store.is_away:
            self.store.flush()

    def forked(self) -> None:
        """Begin anew in a forked child."""
        if self.store is not None:
            self.store.forked()


current: Final = _InUse()
process.at_end.append(current.at_end)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=current.forked)


def opened(url: str) -> Store:
    """Connect to a store. Raises ConfigurationError where it cannot be reached, or its client is not installed."""
    with importing:
        from async_openai.shared.store import Store  # noqa: PLC0415 - few programs share anything

    return Store(url)
