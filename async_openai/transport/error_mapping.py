"""Exceptions of HTTP libraries, mapped to `SendFailure` in plain words.

httpcore, httpx and httpx2 name their exceptions alike, and ours are named after them, so they are told apart by name:
no need to import one that is not in use, and one table serves all, test tools like respx included.
"""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from async_openai.errors import InvalidParameterError
from async_openai.transport.base import SendFailure, UnansweredDelivery
from async_openai.transport.exceptions import TransportError
from async_openai.transport.urls import parse_url

if TYPE_CHECKING:
    from async_openai.transport.proxies import Proxy


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
_NOT_TLS = frozenset(
    ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE", "HTTP_REQUEST")
)
"""What the versions of OpenSSL say of a peer that answers a handshake in plain words."""


class Way(NamedTuple):
    """Where a request was to go, as far as that is known."""

    url: str | None = None
    proxy: Proxy | None = None

    def not_connected(self, error: BaseException) -> str:
        """Say in words why there is no connection."""
        if speaks_no_tls(error):
            return f"{self._peer()} does not speak TLS; does its URL begin with http://, not https://?"
        # The server's certificate is of no concern to the proxy.
        tls = any(hasattr(cause, "reason") for cause in causes(error))
        whom = f" to {self.of_proxy()}" if self.proxy is not None and not tls else ""
        return f"could not connect{whom}{reason(error)}"

    def too_slow(self) -> str:
        """Say in words that there was no connection in time."""
        return f"connecting {'' if self.proxy is None else f'through {self.of_proxy()} '}took too long"

    def refused(self, status: int | None, otherwise: str = "") -> str:
        """Say in words what a proxy answered."""
        answer = otherwise if status is None else f"{status} {_PHRASES.get(status, '')}".strip()
        return f"{self.of_proxy()} refused to connect{answer and f': {answer}'}"

    def of_proxy(self) -> str:
        """Name the proxy, without its password."""
        return "the proxy" if self.proxy is None else f"the proxy {_authority(self.proxy.host, self.proxy.port)}"

    def _peer(self) -> str:
        if self.url is None:
            return "the server"
        parsed = parse_url(self.url)
        server = f"the server at {_authority(parsed.host, parsed.port)}"
        by_tls = self.proxy is not None and self.proxy.scheme == "https"
        return f"{self.of_proxy()}, or {server}," if by_tls else server


_PHRASES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    407: "Proxy Authentication Required",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
"""The proxy's own phrase may hold anything."""
_NOWHERE = Way()


def _authority(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def speaks_no_tls(error: BaseException) -> bool:
    """Whether a handshake failed because the other side answered in plain words."""
    return any(getattr(cause, "reason", None) in _NOT_TLS for cause in causes(error))


def failure_of(error: BaseException, *, written: bool | None = None, way: Way = _NOWHERE) -> SendFailure | None:
    """Describe an exception of an HTTP library; None where it is not one.

    Args:
        error: What was raised.
        written: Whether a byte of the request was given to the network; None if that is not known, then the
            kind of the error decides.
        way: Where the request was to go.

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
            return SendFailure(_words(found, error, way), delivery=delivery, timed_out=found.timed_out)
    if type(error).__module__.partition(".")[0] in _LIBRARIES:
        return SendFailure(f"the HTTP client failed ({type(error).__name__})", delivery="unknown")
    return None


def _words(kind: _Kind, error: BaseException, way: Way) -> str:
    if kind is _KINDS["ConnectError"]:
        return way.not_connected(error)
    if kind is _KINDS["ConnectTimeout"]:
        return way.too_slow()
    if kind is _KINDS["ProxyError"]:
        # httpcore: the status and the proxy's phrase; of a SOCKS proxy words of httpcore's own.
        text = str(error)
        status = int(text[:3]) if text[:3].isdecimal() and text[:3].isascii() else None
        return way.refused(status, next((words for said, words in _OF_SOCKS if said in text), ""))
    return kind.message + reason(error)


_OF_SOCKS = (
    ("Connection refused", "the server refused the connection"),
    ("Connection not allowed by ruleset", "its rules do not allow it"),
    ("Network unreachable", "the network cannot be reached"),
    ("Host unreachable", "the server cannot be reached"),
    ("Invalid username/password", "user or password is wrong"),
)


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
