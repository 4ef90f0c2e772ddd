"""Ctrl-C, as at a terminal, for tests."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Generator

_NUDGE = 0.1


@contextlib.contextmanager
def pressing() -> Generator[Callable[[], None]]:
    """Give a function that presses Ctrl-C once; a shell starts what runs in the background with SIGINT ignored.

    A signal that arrives just before the main thread enters a system call is seen when that call ends, which here may
    be never. So it is followed by others that do nothing but end such calls.
    """
    main = threading.main_thread().ident
    assert main is not None
    over = threading.Event()
    nudgers: list[threading.Thread] = []

    def nudge() -> None:
        while not over.wait(_NUDGE):
            signal.pthread_kill(main, signal.SIGUSR1)

    def press() -> None:
        nudger = threading.Thread(target=nudge)
        nudger.start()
        nudgers.append(nudger)
        signal.pthread_kill(main, signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler), signal.signal(signal.SIGUSR1, _nothing)
    try:
        yield press
    finally:
        over.set()
        for nudger in nudgers:
            nudger.join()
        for number, handler in zip((signal.SIGINT, signal.SIGUSR1), before, strict=True):
            signal.signal(number, handler)


def _nothing(number: int, frame: object) -> None:
    pass
