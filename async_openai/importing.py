"""Imports in the middle of a program's work, and the locks that a fork waits for.

A child that is forked while another thread imports a module gets that module half made, and locked for ever; the same
is true of pydantic's models, which are built under a lock of its own. So what a first call imports and builds is
imported and built under a lock that is taken around a fork.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Any, Final

if "asyncio" in sys.modules:
    # A loop imports it for the first name that it looks up. It has hooks for forks, which break where it is imported
    # at the moment of one.
    from concurrent.futures import thread as thread  # noqa: PLC0414


class Importing:
    """The lock of what calls import and build, and the other locks that a fork takes. Re-entrant.

    No module of the package takes any of them while it is being imported.
    """

    def __init__(self) -> None:
        self._imports = threading.RLock()
        self._others: list[Any] = []
        self._taken: list[Any] = []
        self._watches = False

    def __enter__(self) -> None:
        self._imports.acquire()
        if not self._watches:
            self._watch()

    def __exit__(self, *_: object) -> None:
        self._imports.release()

    def around_forks(self, lock: Any) -> None:
        """Have a lock taken around a fork, so that a child never gets it locked."""
        self._others.append(lock)
        if not self._watches:
            self._watch()

    def _watch(self) -> None:
        # Whoever imports something makes a logger: its lock is to be taken by a fork after ours, so its hook comes
        # first. One hook for all locks: of one that is registered while a fork waits only the second half would run.
        import logging as logging  # noqa: PLC0415, PLC0414 - importing this package alone is to cost nothing

        if "asyncio" in sys.modules:
            # A loop imports it to look a name up.
            pass

        if "asyncio" in sys.modules:
            from concurrent.futures import thread as thread  # noqa: PLC0414, PLC0415 - as above

        self._watches = True
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self._take, after_in_parent=self._release, after_in_child=self._release)

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
