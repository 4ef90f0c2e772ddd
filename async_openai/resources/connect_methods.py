"""`connect`: a method that makes a connection to come, for `with` or `async with`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, cast, overload

from async_openai.engine.request import as_request
from async_openai.resources.base import Method
from async_openai.resources.surface import Awaited, Surface

if TYPE_CHECKING:
    import inspect

    from async_openai.connections.async_connection import AsyncConnectionManager
    from async_openai.connections.connect_requests import ConnectRequest
    from async_openai.connections.sync_connection import ConnectionManager
    from async_openai.engine.request import ApiRequest

P = ParamSpec("P")


class _BoundConnect:
    """The common part of both methods. They make no request of HTTP, and have no raw form."""

    has_raw_form = False

    def __init__(self, request: Any, *, awaitable: bool) -> None:
        self._request: type[ConnectRequest] = request
        self._awaitable = awaitable
        self.__doc__ = request.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._qualified = name, f"{owner.__qualname__}.{name}"

    @property
    def signature(self) -> inspect.Signature:
        """Parameters, as `inspect.signature` and `help()` show them."""
        return Method[Any, Any](self._request, awaitable=False).signature

    def _bind(self, instance: Surface | None) -> Any:
        if instance is None:
            return self
        awaits = self._awaitable or isinstance(instance, Awaited)

        def connect(*args: Any, **parameters: Any) -> Any:
            request = cast("ConnectRequest", as_request(self._request, args, parameters))
            if awaits:
                from async_openai.connections.async_connection import AsyncConnectionManager  # noqa: PLC0415 - lazy

                return AsyncConnectionManager(request, instance.route)
            from async_openai.connections.sync_connection import ConnectionManager  # noqa: PLC0415 - lazy

            return ConnectionManager(request, instance.route)

        connect.__name__, connect.__qualname__, connect.__doc__ = self._name, self._qualified, self.__doc__
        connect.__signature__ = self.signature  # type: ignore[attr-defined]
        return instance.__dict__.setdefault(self._name, connect)


class ConnectMethod(_BoundConnect, Generic[P]):
    """`connect`: for `with`, or for `async with` on the `AsyncOpenAI` side."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> ConnectMethod[P]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, AsyncConnectionManager]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, ConnectionManager]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncConnectMethod(_BoundConnect, Generic[P]):
    """`async_connect`: for `async with` everywhere."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> AsyncConnectMethod[P]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, AsyncConnectionManager]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def connecting(request: Callable[P, ApiRequest[Any]]) -> tuple[ConnectMethod[P], AsyncConnectMethod[P]]:
    """Make `connect` and `async_connect` from the request to open a connection."""
    return ConnectMethod(request, awaitable=False), AsyncConnectMethod(request, awaitable=True)
