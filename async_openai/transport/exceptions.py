"""Errors of a connection, named as in httpcore. Their meanings are one table (`error_mapping.py`).

Not httpcore's own exceptions: to import it takes a tenth of the time to a program's first answer, and it is needed for
proxies alone.
"""

# ruff: noqa: N818

from __future__ import annotations


class TransportError(Exception):
    """Base of the errors of a connection."""


class ClosedMeanwhile(TransportError):
    """A kept connection was closed before anything of the request was written to it."""


class ConnectTimeout(TransportError):
    """It was not open in time."""


class ConnectError(TransportError):
    """It could not be opened."""


class ReadTimeout(TransportError):
    """Nothing came in time."""


class ReadError(TransportError):
    """It broke while the answer was read."""


class WriteTimeout(TransportError):
    """The request was not taken in time."""


class WriteError(TransportError):
    """It broke while the request was written."""


class LocalProtocolError(TransportError):
    """What was to be sent is not HTTP."""


class RemoteProtocolError(TransportError):
    """What came is not HTTP."""
