"""The library's logger, and what a fork must leave usable: locks, and ids that no other process gives."""

from __future__ import annotations

import itertools
import logging
import os
import threading
import weakref
from collections.abc import Callable
from typing import Any, Final

from async_openai.importing import importing

logger = logging.getLogger("async_openai")
"""Silent unless the program configures logging; `debug_enabled` shows one line an attempt on standard error."""


def show_debug() -> None:
    """Let the library's own logger speak, where the program has set up no handler for it."""
    logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def shared_lock() -> threading.RLock:  # type: ignore[valid-type, unused-ignore] # a function before Python 3.13
    """Make a lock for module level, to be held for moments.

    It is taken around a fork, so that a child never gets it locked. Re-entrant: the garbage collector may close a
    stream, which takes such locks, at any point.
    """
    lock = threading.RLock()
    importing.around_forks(lock)
    return lock


class Dirty(set[Any]):
    """What has changed since somebody looked; a set that can be referred to weakly."""


class Changing:
    """A thing that tells of its changes."""

    __slots__ = ("__weakref__", "_watchers", "is_watched")

    def __init__(self) -> None:
        self._watchers: tuple[weakref.ref[Dirty], ...] = ()
        self.is_watched = False

    def watch(self, dirty: Dirty) -> None:
        """Have it put into a set whenever it changes, for as long as somebody holds the set."""
        self._watchers = (*(known for known in self._watchers if known() is not None), weakref.ref(dirty))
        self.is_watched = True

    def tell(self) -> None:
        """Put it into these sets."""
        for watcher in self._watchers:
            dirty = watcher()
            if dirty is not None:
                dirty.add(self)


class _Process:
    """This process's id: the system is asked once, which takes as long as a dozen attributes each time."""

    def __init__(self) -> None:
        self.id = os.getpid()
        self.at_end: list[Callable[[], None]] = []
        """What is done at the end of the process, before the last rows are written."""

    def forked(self) -> None:
        """Ask again, in a child."""
        self.id = os.getpid()


process = _Process()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=process.forked)


class _Ids:
    """Gives ids that no other process gives: each has a random number of its own, to which it adds a count."""

    # Asking the system for each id takes longer than all the rest of a call on some machines.
    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Draw a number, in a forked child as well. From the system: a program may seed the shared generator."""
        self.process = os.urandom(8).hex()
        self.count = itertools.count(int.from_bytes(os.urandom(6), "big"))


_ids = _Ids()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_ids.begin)


_SCATTER: Final = 0x9E3779B97F4A7C15
_MOST: Final = 2**64 - 1


def new_id() -> str:
    """Make an id that no other call has, in this process or another: 32 hex digits. The first six tell most apart."""
    # An odd factor gives each count a number of its own, and scatters those that follow each other.
    return f"{next(_ids.count) * _SCATTER & _MOST:016x}{_ids.process}"
