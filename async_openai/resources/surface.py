"""Surfaces: what calls are made through, clients and resources, and how a call on one is performed."""

from __future__ import annotations

from importlib import import_module
from inspect import getattr_static
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from async_openai.engine.call import fetch
from async_openai.engine.streaming import AsyncStream, Stream
from async_openai.importing import importing
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable

    from async_openai.engine.request import ApiRequest
    from async_openai.engine.stream_core import StreamCore
    from async_openai.engine.target import Route
    from async_openai.transport.runtime import Runtime

R = TypeVar("R")


_NOT_FOR_USERS = frozenset({"ready_target", "rotating", "root", "route", "surface"})


def for_users(names: Iterable[str]) -> list[str]:
    """Leave out what completion need not offer: what the library asks of its own surfaces."""
    return sorted({*names} - _NOT_FOR_USERS)


class Surface:
    """A client, a pool, a resource: calls are made through it, on its route."""

    @property
    def route(self) -> Route:
        """The route that calls take. Every kind of surface has one."""
        raise AttributeError("route")

    def __dir__(self) -> list[str]:
        return for_users(super().__dir__())


class Awaited(Surface):
    """Marks surfaces whose plain methods are awaitable: `AsyncOpenAI` and its resources."""


class OnClass(Surface):
    """Marks a class that is a surface itself: `OpenAI`, whose `surface` stands for it."""


class Resource(Surface):
    """A group of operations, bound to a route."""

    def __init__(self, owner: Surface) -> None:
        self._owner = owner
        self.root: Surface = owner.root if isinstance(owner, Resource) else owner
        """The client, or the class `OpenAI`."""

    @property
    def route(self) -> Route:
        """The client's route."""
        return self.root.route

    # The stubs (`tests/generate`) say what both are to a type checker: a class whose methods are typed in their raw
    # form, for `__get__` of a method has an overload for access on the class, which has no other use.
    @property
    def with_raw_response(self) -> Any:
        """The same operations, giving answers as they came: `RawAPIResponse`, with the reply in its `parse()`."""
        return RawSurface(self, read=True)

    @property
    def with_streaming_response(self) -> Any:
        """The same, to be used in a `with` or `async with` statement, before the body of the answer is read."""
        return RawSurface(self, read=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._owner!r}>"


K_co = TypeVar("K_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)


class attach(Generic[K_co, A_co]):  # noqa: N801 - reads as a declaration
    """Puts a resource on a client or on another resource; its module is imported on first touch.

    `chat: attach[Chat, AsyncChat] = attach("chat", "Chat")` means the classes `Chat` and `AsyncChat` of
    `async_openai.resources.chat`.
    """

    def __init__(self, module: str, kind: str) -> None:
        self.module, self._kind = module, kind

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[OnClass]) -> K_co: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> A_co: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> K_co: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        if instance is None:
            # On the class `OpenAI` itself: the registry's clients, chosen at each call.
            instance = getattr(owner, "surface", None)
            if instance is None:
                return self
        made = instance.__dict__.get(self._name)
        if made is None:
            prefix = "Async" if isinstance(instance, Awaited) else ""
            with importing:
                kind = getattr(import_module(f"async_openai.resources.{self.module}"), prefix + self._kind)
            # setdefault: two threads may come here at once, and must get the same one.
            made = instance.__dict__.setdefault(self._name, kind(instance))
        return made


class RawSurface:
    """A resource or client whose operations give their answers as they came. Its resources do so too.

    Args:
        surface: The resource or client.
        read: Whether answers are read at once.
    """

    def __init__(self, surface: Surface, *, read: bool) -> None:
        self._surface = surface
        self._read = read

    def __getattr__(self, name: str) -> Any:
        declared: Any = getattr_static(type(self._surface), name, None)
        if isinstance(declared, attach):
            made: Any = RawSurface(getattr(self._surface, name), read=self._read)
        elif _has_raw_form(declared):
            made = declared.raw_form(self._surface, read=self._read)
        else:
            raise AttributeError(f"{self!r} has no {name!r}: only operations that are one request have a raw form")
        return self.__dict__.setdefault(name, made)

    def __dir__(self) -> list[str]:
        kind = type(self._surface)
        declared = {name: getattr_static(kind, name) for name in dir(kind)}
        return [name for name, value in declared.items() if isinstance(value, attach) or _has_raw_form(value)]

    def __repr__(self) -> str:
        return f"<raw form of {self._surface!r}>"


def _has_raw_form(declared: Any) -> bool:
    """Whether an attribute of a surface is an operation that is one request (see `base.py`)."""
    return getattr(declared, "has_raw_form", False)


# --- performing -----------------------------------------------------------------------------------------------------


def wrap_result(result: Any, runtime: Runtime) -> Any:
    """Return a result as the user gets it: a stream as its live iterator."""
    # By its name: `isinstance` is answered in Python by pydantic for its own, and the class comes with a first stream.
    if type(result).__name__ != "StreamCore":
        return result
    core = cast("StreamCore[Any, Any]", result)
    return AsyncStream(core) if runtime is AWAITING else Stream(core)


def perform(
    request: ApiRequest[Any], route: Route, runtime: Runtime, *, live: bool, end: float | None = None
) -> Coroutine[Any, Any, Any]:
    """Fetch a reply; of a stream, its live iterator or the whole reply read to the end. `end` is as for `fetch`."""
    fetched = fetch(request, route, runtime, end=end)
    return fetched if request.chunk is None else _perform_stream(fetched, runtime, live=live)


async def _perform_stream(fetched: Coroutine[Any, Any, Any], runtime: Runtime, *, live: bool) -> Any:
    core = await fetched
    return wrap_result(core, runtime) if live else await core.read()


def send_blocking(request: ApiRequest[R], route: Route) -> R:
    """Perform a request and block until its reply is there."""
    reply: R = run_sync(perform(request, route, BLOCKING, live=True))
    return reply
