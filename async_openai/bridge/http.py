"""Transports for httpx and httpx2, whose requests go through our engine, and the clients around them."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from functools import cache
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from async_openai.bridge.incoming import Incoming
from async_openai.bridge.passing import passed_on
from async_openai.errors import APIConnectionError, APITimeoutError, ConfigurationError
from async_openai.transport.base import Timeouts
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from async_openai.bridge.passing import Passed
    from async_openai.engine.target import Route
    from async_openai.resources.surface import Surface

Library = Literal["httpx", "httpx2"]
"""The two libraries whose clients the official client takes: `httpx` up to its version 2, `httpx2` since."""
_LIBRARIES: Final = get_args(Library)


def library_of(name: str | None) -> Any:
    """Return the library of that name; without one the one that the installed `openai` imports, else httpx.

    Raises:
        ConfigurationError: There is no such library, or it is not installed.
    """
    chosen = name or _of_official()
    if chosen not in _LIBRARIES:
        raise ConfigurationError(f"library: expected {' or '.join(map(repr, _LIBRARIES))}, got {name!r}")
    try:
        return import_module(chosen)
    except ImportError:
        raise ConfigurationError(f"library: {chosen!r} is not installed: pip install {chosen}") from None


@cache
def _of_official() -> Library:
    try:
        needs = metadata.requires("openai") or ()
    except metadata.PackageNotFoundError:
        return "httpx"
    # An extra of version 2 is httpx2, too.
    return "httpx2" if any(need.startswith("httpx2") and "extra" not in need for need in needs) else "httpx"


def made_client(surface: Surface, library: Any, *, awaited: bool) -> Any:
    """Make a client of httpx or httpx2 around a surface."""
    transport_kind, _ = _kinds(library)[awaited]
    kind = library.AsyncClient if awaited else library.Client
    # As the official client's own, so that it takes over a default that means nothing.
    usual = Timeouts()
    timeout = library.Timeout(connect=usual.connect, read=usual.read, write=usual.write, pool=usual.pool)
    return kind(transport=transport_kind(surface.route, library), timeout=timeout)


@cache
def _kinds(library: Any) -> dict[bool, tuple[Any, Any]]:
    """Return transport and body for both colours: both must be of the library's own classes."""
    body = type("PassedBody", (_BlockingContent, library.SyncByteStream), {})
    awaited_body = type("AwaitedPassedBody", (_AwaitedContent, library.AsyncByteStream), {})
    return {
        False: (type("BridgeTransport", (_Transport, library.BaseTransport), {"body": body}), body),
        True: (
            type("AsyncBridgeTransport", (_AwaitedTransport, library.AsyncBaseTransport), {"body": awaited_body}),
            awaited_body,
        ),
    }


class _Bridge:
    """The part common to both transports."""

    body: Any

    def __init__(self, route: Route, library: Any) -> None:
        self._route, self._library = route, library

    def _response(self, passed: Passed, request: Any) -> Any:
        stream = self.body(passed, self._library, request)
        return self._library.Response(passed.status_code, headers=passed.headers, stream=stream, request=request)


class _Transport(_Bridge):
    """Performs the requests of a blocking client. Closing it closes nothing: the connections are our clients'."""

    def handle_request(self, request: Any) -> Any:
        """Perform a request. Retries, failover, limits and ledger are those of a call of our own."""
        incoming = Incoming.of(request, request.read())
        try:
            passed = run_sync(passed_on(incoming, self._route, BLOCKING))
        except APIConnectionError as error:
            raise _unanswered(error, self._library, request) from error
        return self._response(passed, request)


class _AwaitedTransport(_Bridge):
    """The same for an asynchronous client, on any event loop."""

    async def handle_async_request(self, request: Any) -> Any:
        """Perform a request. Retries, failover, limits and ledger are those of a call of our own."""
        incoming = Incoming.of(request, await request.aread())
        try:
            passed = await passed_on(incoming, self._route, AWAITING)
        except APIConnectionError as error:
            raise _unanswered(error, self._library, request) from error
        return self._response(passed, request)


class _Passing:
    """The body of an answer."""

    def __init__(self, passed: Passed, library: Any, request: Any) -> None:
        self._passed, self._library, self._request = passed, library, request

    def _broken(self, error: APIConnectionError) -> Exception:
        """Make the library's error for a stream that broke."""
        kind = self._library.ReadTimeout if isinstance(error, APITimeoutError) else self._library.RemoteProtocolError
        made: Exception = kind(error.message, request=self._request)
        return made


class _BlockingContent(_Passing):
    def __iter__(self) -> Iterator[bytes]:
        yield self._passed.content
        if (following := self._passed.following) is None:
            return
        try:
            while piece := run_sync(following()):
                yield piece
        except APIConnectionError as error:
            raise self._broken(error) from error

    def close(self) -> None:
        if self._passed.leave is not None:
            run_sync(self._passed.leave())


class _AwaitedContent(_Passing):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._passed.content
        if (following := self._passed.following) is None:
            return
        try:
            while piece := await following():
                yield piece
        except APIConnectionError as error:
            raise self._broken(error) from error

    async def aclose(self) -> None:
        if self._passed.leave is not None:
            await self._passed.leave()


def _unanswered(error: APIConnectionError, library: Any, request: Any) -> Exception:
    """Make the error for a request without an answer.

    The official client lets its own errors through; one of its HTTP library makes it repeat the call twice.
    """
    late = isinstance(error, APITimeoutError)
    official: Any = sys.modules.get("openai")
    made: Exception
    if official is not None:
        kind = official.APITimeoutError if late else official.APIConnectionError
        made = kind(request=request)
        # It takes no words for one of them.
        made.args, made.message = (error.message,), error.message  # type: ignore[attr-defined]
        return made
    unsent = error.delivery == "unsent"
    if late:
        kind = library.ConnectTimeout if unsent else library.ReadTimeout
    else:
        kind = library.ConnectError if unsent else library.ReadError
    made = kind(error.message, request=request)
    return made
