"""The contract between engine and transports: requests, answers, failures.

Everything here is coloured `async def` and written once. A blocking transport implements the same
methods without ever suspending, so `run_sync` finishes its coroutines with one `send(None)`.
"""

from __future__ import annotations

import os
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol, cast, runtime_checkable

from async_openai.errors import OpenAIError, StorageError
from async_openai.types.response import Headers

if TYPE_CHECKING:
    from async_openai.settings_model import TransportKind

UnansweredDelivery = Literal["unsent", "unknown"]
"""How far a request without an answer got: nothing of it left this machine, or something may have."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits of one attempt, each in seconds; None is no limit."""

    connect: float | None = 5.0
    """To open a connection, TLS included."""
    read: float | None = 600.0
    """Between two pieces of the answer, so also until its first byte."""
    write: float | None = 600.0
    """For each piece of the request."""
    pool: float | None = 600.0
    """To wait for a free connection when `max_connections` are in use."""


@dataclass(frozen=True, slots=True)
class TransportOptions:
    """How connections are made and kept. Equal options may share a TLS context."""

    kind: TransportKind = "default"
    """Our own connections, httpx's (HTTP/2 where the package h2 is installed), or for asynchronous calls aiohttp's."""
    proxies: Mapping[str, str] | None = field(default=None, repr=False)
    """Proxy URL by scheme (`http://`, `https://`, `all://`, with or without a host pattern such as
    `all://*.example.com`). None reads HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; `{}` uses no proxy."""
    verify: Any = True
    """True (SSL_CERT_FILE or SSL_CERT_DIR, else certifi's authorities), False (anyone), a path to a CA bundle or
    folder, or an `ssl.SSLContext`."""
    cert: str | tuple[str, str] | tuple[str, str, str] | None = field(default=None, repr=False)
    """Client certificate: a PEM path, (certificate, key) or (certificate, key, password)."""
    max_connections: int | None = 1000
    max_keepalive_connections: int | None = 100
    keepalive_expiry: float | None = 5.0
    """Seconds an idle connection stays usable."""


class Openable(Protocol):
    """A file opened for each attempt: a section of one, or an object in a bucket."""

    @property
    def remote(self) -> bool:
        """Whether opening it may block for long."""
        ...

    def open(self) -> IO[bytes]:
        """Open it for reading, from its beginning. May block. Raises StorageError."""
        ...


@dataclass(slots=True)
class FilePart:
    """One file of a multipart body."""

    name: str
    """File name sent to the server."""
    content: bytes | IO[bytes] | os.PathLike[str] | Openable
    """Bytes; a binary stream, sent from its position when the part was made, put back there for each attempt; or a
    path or `Openable`, opened for each attempt and closed after it. A stream that cannot seek can be sent once."""
    content_type: str
    start: int | None = field(init=False, default=None, repr=False)
    """Position of a stream when the part was made; None if it cannot seek."""
    spent: bool = field(init=False, default=False, repr=False)
    """Whether an unseekable stream has been sent."""
    error: OpenAIError | None = field(init=False, default=None, repr=False)
    """Reason of a failed read. HTTP libraries take an exception of the body for a broken connection."""
    _opened: IO[bytes] | None = field(init=False, default=None, repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.content, bytes) and not self.opens:
            stream = cast("IO[bytes]", self.content)
            try:
                if stream.seekable():
                    self.start = stream.tell()
            except (AttributeError, OSError, ValueError):
                # Not every stream says whether it can seek; one that cannot say its position cannot go back to it.
                self.start = None

    @property
    def opens(self) -> bool:
        """Whether it is opened for each attempt."""
        content = self.content
        return isinstance(content, os.PathLike) or not (isinstance(content, bytes) or hasattr(content, "read"))

    def ready(self) -> None:
        """Open it for the next attempt, where opening may block.

        Raises:
            StorageError: It cannot be read.
        """
        if self._opened is None:
            self._opened = self._open()

    def take(self) -> tuple[IO[bytes], int | None]:
        """Return it, open for one attempt, and its size; None for a pipe."""
        self.ready()
        stream, self._opened = cast("IO[bytes]", self._opened), None
        if not stream.seekable():
            return stream, None
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        return stream, size

    def _open(self) -> IO[bytes]:
        if not isinstance(self.content, os.PathLike):
            return cast("Openable", self.content).open()
        try:
            return open(self.content, "rb")  # noqa: PTH123 - closed by who takes it
        except OSError as error:
            raise self.fail(
                StorageError(f"cannot read the file {self.name!r}: {error.strerror or type(error).__name__}")
            ) from error

    def fail(self, error: OpenAIError) -> OpenAIError:
        """Keep why it cannot be read."""
        self.error = error
        return error


@dataclass(frozen=True, slots=True)
class Multipart:
    """A multipart/form-data body (RFC 7578), encoded by the transport."""

    fields: Sequence[tuple[str, str]]
    files: Sequence[tuple[str, FilePart]]

    @property
    def remote(self) -> list[FilePart]:
        """The files with a long way to open, as those in a bucket."""
        return [part for _, part in self.files if getattr(part.content, "remote", False)]

    @property
    def error(self) -> OpenAIError | None:
        """Why a file could not be read."""
        return next((part.error for _, part in self.files if part.error is not None), None)


@dataclass(slots=True)
class WireRequest:
    """One HTTP request, ready to go, with an absolute URL.

    It has all headers but Host, Content-Length and Accept-Encoding, with names in lower case.
    """

    method: str
    url: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    content: bytes | Multipart | None = field(default=None, repr=False)
    timeouts: Timeouts = Timeouts()
    deadline: float | None = None
    """When waiting must end, on the runtime clock's `monotonic()`. No wait is longer than what is left.

    While a stream is read the engine moves it (`first_token_timeout`, `inter_token_timeout`), so a transport looks at
    it anew for each wait.
    """
    redirects: int = 0
    """How many were followed so far."""
    written: bool | None = None
    """Whether a byte of it was given to the network, as far as the transport says; None counts as written."""
    max_response_bytes: int | None = None
    """Most bytes, after unpacking, that `WireAnswer.read` returns of a success. None is no limit."""


class WireAnswer(Protocol):
    """An HTTP answer whose headers have arrived. Exactly one of `read`, reading `next` to its end, or `close` ends it.

    Any of them may raise `SendFailure` with delivery `"unknown"`.
    """

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        ...

    async def read(self) -> bytes:
        """Return the whole decoded body and give the connection back.

        Raises `ResponseTooLarge` beyond the request's `max_response_bytes`. Of an answer that is not a success the
        first MiB is enough.
        """
        ...

    async def next(self) -> bytes:
        """Return the next decoded piece of the body as soon as it is there, `b""` at its end."""
        ...

    async def close(self) -> None:
        """Give the connection back if the body has been read, else close it. May be called more than once."""
        ...


class Transport(Protocol):
    """Performs requests. Implement it to bring another HTTP library.

    A transport is taken to be asynchronous unless it has an attribute `blocking = True`: then it serves the
    synchronous calls, and its coroutines must never suspend. One whose coroutines never do where a synchronous call
    is made may say `serves_all = True` instead.
    """

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send the request once and return when the headers of the answer are there. Raises `SendFailure`.

        To be written as `async def`.
        """
        ...

    async def close(self) -> None:
        """Close every connection. The transport may be used again afterwards."""
        ...


class OwnTransport(Protocol):
    """A transport made by the library, on sockets of its own."""

    def send(self, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send once, following redirects."""
        ...

    async def close(self) -> None:
        """Close, on the running loop."""
        ...

    def abort(self) -> None:
        """Close at once, from any thread."""
        ...

    def disown(self) -> None:
        """Let go, in a forked child, of the parent's sockets."""
        ...

    def is_full(self) -> bool:
        """Whether all connections are in use, so that a request would wait for one."""
        ...


@runtime_checkable
class CuttableTransport(Protocol):
    """A blocking transport whose requests can be cut."""

    def cut(self, request: WireRequest) -> None:
        """Close the connection that serves a request, from any thread: whoever waits on it gets an error."""
        ...


class SendFailure(Exception):  # noqa: N818 - a value for the engine, never seen by users
    """A request without a complete answer."""

    def __init__(self, message: str, *, delivery: UnansweredDelivery, timed_out: bool = False) -> None:
        super().__init__(message)
        self.message = message
        """In plain words, with no URL query, header or body in it (`"connection refused"`)."""
        self.delivery: UnansweredDelivery = delivery
        """`"unsent"` only if no byte of the request can have reached the server."""
        self.timed_out = timed_out


class ResponseTooLarge(SendFailure):
    """An answer beyond a limit of size. The server did its work; a repeat would bring the same."""

    def __init__(self, message: str) -> None:
        super().__init__(message, delivery="unknown")
