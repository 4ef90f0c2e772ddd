"""Exceptions of HTTP libraries, mapped to `SendFailure` in plain words.

httpcore, httpx and httpx2 name their exceptions alike, and ours are named after them, so they are told apart by name:
no need to import one that is not in use, and one table serves all, test tools like respx included.
"""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from typing import NamedTuple

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import SendFailure, UnansweredDelivery
from async_openai.transport.exceptions import TransportError


class _Kind(NamedTuple):
    message: str
    delivery: UnansweredDelivery
    timed_out: bool = False


_KINDS = {
    "PoolTimeout": _Kind("no connection became free in time", "unsent", timed_out=True),
    "ConnectTimeout": _Kind("connecting took too long", "unsent", timed_out=True),
    "ConnectError": _Kind("could not connect", "unsent"),
    "ProxyError": _Kind("the proxy refused to connect", "unsent"),
    "UnsupportedProtocol": _Kind("the URL's scheme is not supported", "unsent"),
    "WriteTimeout": _Kind("the server did not take the request in time", "unknown", timed_out=True),
    "ReadTimeout": _Kind("the server did not answer in time", "unknown", timed_out=True),
    "TimeoutException": _Kind("it took too long", "unknown", timed_out=True),
    "WriteError": _Kind("the connection broke while the request was sent", "unknown"),
    "ReadError": _Kind("the connection broke", "unknown"),
    "CloseError": _Kind("the connection broke", "unknown"),
    "NetworkError": _Kind("the connection broke", "unknown"),
    "RemoteProtocolError": _Kind(
        "the server closed the connection early or sent something that is not HTTP", "unknown"
    ),
    "DecodingError": _Kind("the compressed answer is damaged", "unknown"),
    "ProtocolError": _Kind("the answer is not valid HTTP", "unknown"),
    "StreamClosed": _Kind("the answer was closed", "unknown"),
    "ReadTimeoutError": _Kind("the server did not answer in time", "unknown", timed_out=True),
    "TransportError": _Kind("the connection failed", "unknown"),
    "RequestError": _Kind("the request failed", "unknown"),
}
_LIBRARIES = frozenset(("httpcore", "httpcore2", "httpx", "httpx2"))


def failure_of(error: BaseException, *, written: bool | None = None) -> SendFailure | None:
    """Describe an exception of an HTTP library; None where it is not one.

    Args:
        error: What was raised.
        written: Whether a byte of the request was given to the network; None if that is not known, then the
            kind of the error decides.

    Raises:
        InvalidParameterError: The request itself cannot be put on the wire (a header with a line break).
    """
    for kind in type(error).__mro__:
        if kind.__module__.partition(".")[0] not in _LIBRARIES and kind.__module__ != TransportError.__module__:
            continue
        if kind.__name__ == "LocalProtocolError" and not written:
            # Its own text quotes the header, which may be a key.
            raise InvalidParameterError(
                "a header of this request has characters that HTTP does not allow", param="extra_headers"
            ) from None
        found = _KINDS.get(kind.__name__)
        if found is not None:
            # What was written when a proxy refused was for the proxy.
            delivery: UnansweredDelivery = "unknown" if written and kind.__name__ != "ProxyError" else found.delivery
            return SendFailure(found.message + reason(error), delivery=delivery, timed_out=found.timed_out)
    if type(error).__module__.partition(".")[0] in _LIBRARIES:
        return SendFailure(f"the HTTP client failed ({type(error).__name__})", delivery="unknown")
    return None


def reason(error: BaseException) -> str:
    """Return the text of the operating system or the TLS library, empty where there is none."""
    system_errors = [
        cause for cause in causes(error) if isinstance(cause, OSError) and not isinstance(cause, TimeoutError)
    ]
    # What TLS says is more exact than what was made of it.
    system_errors.sort(key=lambda cause: not hasattr(cause, "verify_message"))
    return next((f": {text}" for cause in system_errors if (text := _system_text(cause))), "")


def _system_text(error: OSError) -> str | None:
    # SSL errors: `verify_message` is the readable one ("certificate has expired"), then `reason`.
    for name in ("verify_message", "reason"):
        if isinstance(text := getattr(error, name, None), str) and text:
            return text.replace("_", " ").lower()
    # asyncio and anyio put words of their own into `strerror`; the number is the system's. Not so with names of hosts.
    if error.errno is not None and error.errno in errno.errorcode and not isinstance(error, socket.gaierror):
        return os.strerror(error.errno)
    return error.strerror


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and its chain of causes."""
    seen: set[int] = set()
    while id(error) not in seen:
        yield error
        seen.add(id(error))
        following = error.__cause__ or error.__context__
        if following is None and error.args and isinstance(error.args[0], BaseException):
            # httpcore passes the original as the argument.
            following = error.args[0]
        if following is None:
            return
        error = following
