"""Answers in the hands of their readers: each ends with exactly one row of the ledger, a dropped one too."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from async_openai.utils import process

if TYPE_CHECKING:
    from async_openai.engine.attempt import Attempt
    from async_openai.engine.stream_log import StreamLog
    from async_openai.transport.base import WireAnswer


class OpenAnswer:
    """An answer that its reader ends. Dropped before, it is written down like one that was left."""

    # Of the class until the answer is there.
    closed = True
    """Whether nothing more is read here."""
    _attempt: Attempt
    _answer: WireAnswer

    def _opened(self, attempt: Attempt, answer: WireAnswer) -> None:
        self._attempt = attempt
        self._answer = answer
        self.closed = False
        _open.add(self)

    def leave(self) -> None:
        """Write down that it was left, unless it has ended. Waits for nothing."""
        if not self.closed:
            self.closed = True
            self._attempt.abandoned(self._part())

    def _part(self) -> StreamLog[Any, Any] | None:
        """Return the chunks so far; None where nobody keeps them."""
        return None

    def inherited(self) -> None:
        """Leave it, in a forked child, to the parent: not even its destructor may touch the socket."""
        if not self.closed:
            self.closed = True
            _inherited.append(self._answer)

    def __del__(self) -> None:
        # At any time, in any thread. The connection is closed by the transport's answer, which goes with this one.
        try:  # noqa: SIM105 - at the end of the interpreter contextlib may be gone
            self.leave()
        except Exception:  # noqa: BLE001, S110 - and anything else
            pass


_open: WeakSet[OpenAnswer] = WeakSet()
_inherited: list[object] = []


def _leave_all() -> None:
    """Write down, at the end of the process, what is being read yet."""
    for answer in list(_open):
        answer.leave()


def _inherit_all() -> None:
    for answer in list(_open):
        answer.inherited()


process.at_end.append(_leave_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_inherit_all)
