"""Imports in the middle of a program's work, and the locks that a fork waits for.

A child that is forked while another thread imports a module gets that module half made, and locked for ever; the same
is true of pydantic's models, which are built under a lock of its own. So what a first call imports and builds is
imported and built under a lock that is taken around a fork.
"""

from __future__ import annotations

# Whoever imports something makes a logger: a fork takes its lock after ours, so its hook comes first. One hook of ours
# for all locks: of one that is registered while a fork waits only the second half would run.
import logging as logging  # noqa: PLC0414
import os
import sys
import threading
from importlib import import_module
from typing import Any, Final

if "asyncio" in sys.modules:
    # A loop imports it for its first look-up of a name, and its hooks for forks break where one is under way.
    import_module("concurrent.futures.thread")


class Importing:
    """The lock of what calls import and build, and the other locks that a fork takes. Re-entrant.

    No module of the package takes any of them while it is being imported.
    """

    def __init__(self) -> None:
        self._imports = threading.RLock()
        self._others: list[Any] = []
        self._taken: list[Any] = []
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self._take, after_in_parent=self._release, after_in_child=self._release)

    def __enter__(self) -> None:
        self._imports.acquire()

    def __exit__(self, *_: object) -> None:
        self._imports.release()

    def around_forks(self, lock: Any) -> None:
        """Have a lock taken around a fork, so that a child never gets it locked."""
        self._others.append(lock)

    def _take(self) -> None:
        taken: list[Any] = []
        while True:
            # Whoever holds one of these may import something, so they are taken before.
            for lock in reversed(self._others[len(taken) :]):
                lock.acquire()
                taken.append(lock)
            self._imports.acquire()
            if len(taken) == len(self._others):
                break
            self._imports.release()
        building.acquire()
        self._taken = taken

    def _release(self) -> None:
        taken, self._taken = self._taken, []
        building.release()
        self._imports.release()
        for lock in reversed(taken):
            lock.release()


building: Final = threading.RLock()
"""Held while a model is built, in the middle of an import perhaps. Whoever holds it takes no other lock of ours."""
importing: Final = Importing()
"""To be held while a call imports modules or builds models: `with importing:`."""
