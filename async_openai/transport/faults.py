"""What goes wrong on a connection, named as httpcore names it: one table says what each means (`failures.py`).

Not httpcore's own exceptions: to import it takes a tenth of the time to a program's first answer, and it is needed for
proxies alone.
"""

# ruff: noqa: N818

from __future__ import annotations


class Fault(Exception):
    """Something went wrong on a connection."""


class ClosedMeanwhile(Fault):
    """A kept connection was closed before anything of the request was written to it."""


class ConnectTimeout(Fault):
    """It was not open in time."""


class ConnectError(Fault):
    """It could not be opened."""


class ReadTimeout(Fault):
    """Nothing came in time."""


class ReadError(Fault):
    """It broke while the answer was read."""


class WriteTimeout(Fault):
    """The request was not taken in time."""


class WriteError(Fault):
    """It broke while the request was written."""


class LocalProtocolError(Fault):
    """What was to be sent is not HTTP."""


class RemoteProtocolError(Fault):
    """What came is not HTTP."""
