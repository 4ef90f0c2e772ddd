"""How a request model becomes methods: `create, async_create = methods(XRequest)`.

A descriptor captures the model's constructor with a ParamSpec, so checkers see every keyword and the result. Which
form a method has (blocking, awaitable) is said by a marker base of the resource, not by another line per operation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast, overload

from async_openai.engine.call import fetch
from async_openai.engine.request import OPTIONS, ApiRequest, as_request
from async_openai.engine.streaming import AsyncStream, Stream, StreamCore
from async_openai.transport.runtime import AWAITING, BLOCKING, run_sync

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from async_openai.engine.pages import AsyncPages, Page, Paged
    from async_openai.engine.target import Route
    from async_openai.transport.runtime import Runtime

P = ParamSpec("P")
PS = ParamSpec("PS")
PL = ParamSpec("PL")
R = TypeVar("R")
E = TypeVar("E")
R_co = TypeVar("R_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)


class Surface:
    """Anything that calls are made through: a client, a resource. Knows the route that they take."""

    @property
    def route(self) -> Route:
        """The route that calls take. Every kind of surface has one."""
        raise AttributeError("route")


class Awaited(Surface):
    """Marks surfaces whose plain methods are awaitable: `AsyncOpenAI` and its resources."""


class Resource(Surface):
    """A group of operations, bound to a route."""

    def __init__(self, owner: Surface) -> None:
        self._owner = owner

    @property
    def route(self) -> Route:
        """The owner's route."""
        return self._owner.route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._owner!r}>"


K = TypeVar("K", bound=Resource)
A = TypeVar("A", bound=Resource)


class attach(Generic[K, A]):  # noqa: N801 - reads as a declaration
    """Puts a resource on a client or on another resource; its module is imported on first touch.

    `chat: attach[Chat, AsyncChat] = attach("chat", "Chat")` means the classes `Chat` and `AsyncChat` of
    `async_openai.resources.chat`.
    """

    def __init__(self, module: str, kind: str) -> None:
        self._module, self._kind = module, kind

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> A: ...
    @overload
    def __get__(self, instance: Surface | None, owner: Any = ...) -> K: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        if instance is None:
            # On the class `OpenAI` itself: the registry's clients, chosen at each call.
            instance = getattr(owner, "surface", None)
            if instance is None:
                return self
        made = instance.__dict__.get(self._name)
        if made is None:
            prefix = "Async" if isinstance(instance, Awaited) else ""
            kind = getattr(import_module(f"async_openai.resources.{self._module}"), prefix + self._kind)
            # setdefault: two threads may come here at once, and must get the same one.
            made = instance.__dict__.setdefault(self._name, kind(instance))
        return made


# --- performing -----------------------------------------------------------------------------------------------------


async def perform(request: ApiRequest[Any], route: Route, runtime: Runtime, *, live: bool) -> Any:
    """Fetch a reply; of a stream, its live iterator or the whole reply read to the end."""
    result: Any = await fetch(request, route, runtime)
    if not isinstance(result, StreamCore):
        return result
    core = cast("StreamCore[Any, Any]", result)
    if not live:
        return await core.read()
    return AsyncStream(core) if runtime is AWAITING else Stream(core)


def send_blocking(request: ApiRequest[R], route: Route) -> R:
    """Perform a request and block until its reply is there."""
    return cast("R", run_sync(perform(request, route, BLOCKING, live=True)))


Choose = Callable[[dict[str, Any]], "type[ApiRequest[Any]]"]


def _blocking(choose: Choose, surface: Surface) -> Callable[..., Any]:
    def call(*args: Any, **parameters: Any) -> Any:
        return send_blocking(as_request(choose(parameters), args, parameters), surface.route)

    return call


def _awaitable(choose: Choose, surface: Surface, *, live: bool) -> Callable[..., Any]:
    async def call(*args: Any, **parameters: Any) -> Any:
        request = as_request(choose(parameters), args, parameters)
        whole = not live and request.given("parse_stream") is not False
        return await perform(request, surface.route, AWAITING, live=not whole)

    return call


def _parameter(name: str, field: FieldInfo) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if field.kw_only is False else inspect.Parameter.KEYWORD_ONLY
    default = inspect.Parameter.empty if field.is_required() else field.get_default(call_default_factory=True)
    return inspect.Parameter(name, kind, default=default, annotation=field.annotation)


class _Bound:
    """The common part of all method descriptors: makes the bound function once an instance, and describes it."""

    def __init__(self, *requests: Any, awaitable: bool) -> None:
        self._requests: tuple[type[ApiRequest[Any]], ...] = requests
        self._awaitable = awaitable
        self._signature: inspect.Signature | None = None
        self.__doc__ = self._requests[0].__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._qualified = f"{owner.__qualname__}.{name}"

    def _choose(self, parameters: dict[str, Any]) -> type[ApiRequest[Any]]:
        """Pick the request model by `stream`: the plain one also refuses what is neither True nor False."""
        plain, *streamed = self._requests
        if not streamed or parameters.get("stream") is not True:
            return plain
        return streamed[-1] if parameters.get("parse_stream") is False else streamed[0]

    def _make(self, surface: Surface) -> Callable[..., Any]:
        if self._awaitable or isinstance(surface, Awaited):
            return _awaitable(self._choose, surface, live=isinstance(surface, Awaited))
        return _blocking(self._choose, surface)

    def _bind(self, instance: Surface | None) -> Any:
        if instance is None:
            return self
        function = self._make(instance)
        function.__name__, function.__qualname__ = self._name, self._qualified
        function.__doc__ = self.__doc__
        function.__signature__ = self.signature  # type: ignore[attr-defined]
        return instance.__dict__.setdefault(self._name, function)

    @property
    def signature(self) -> inspect.Signature:
        """Parameters and reply type, as `inspect.signature` and `help()` show them."""
        if self._signature is None:
            fields: dict[str, FieldInfo] = {}
            for kind in reversed(self._requests):
                fields.update(kind.model_fields)
            parameters = [_parameter(name, field) for name, field in fields.items()]
            # Ids, then what is required, then the rest; what may be said about any call at the end.
            parameters.sort(key=lambda p: (p.kind, p.name in OPTIONS, p.default is not p.empty))
            self._signature = inspect.Signature(parameters, return_annotation=self._requests[0].reply)
        return self._signature

    @property
    def request(self) -> type[ApiRequest[Any]]:
        """The request model behind the method."""
        return self._requests[0]


class Method(_Bound, Generic[P, R]):
    """`create`: blocking, or awaitable on the `AsyncOpenAI` side."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> Method[P, R]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, R]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncMethod(_Bound, Generic[P, R]):
    """`async_create`: awaitable everywhere."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> AsyncMethod[P, R]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def methods(request: Callable[P, ApiRequest[R]]) -> tuple[Method[P, R], AsyncMethod[P, R]]:
    """Make `create` and `async_create` from a request model."""
    return Method(request, awaitable=False), AsyncMethod(request, awaitable=True)


# --- streaming operations -------------------------------------------------------------------------------------------


class SyncCall(Protocol[P, PS, R_co, E_co]):
    """`create(stream=True)` gives a `Stream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Stream[E_co, R_co]: ...


class LiveCall(Protocol[P, PS, R_co, E_co]):
    """`await create(stream=True)` on the `AsyncOpenAI` side gives an `AsyncStream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, AsyncStream[E_co, R_co]]: ...


class ParsedCall(Protocol[P, PS, PL, R_co, E_co]):
    """`await async_create(stream=True)` gives the whole reply, unless `parse_stream=False`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PL.args, **kwargs: PL.kwargs) -> Coroutine[Any, Any, AsyncStream[E_co, R_co]]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, R_co]: ...


class StreamMethod(_Bound, Generic[P, PS, R, E]):
    """`create` of an operation that can stream."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> StreamMethod[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> LiveCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> SyncCall[P, PS, R, E]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncParsed(_Bound, Generic[P, PS, PL, R, E]):
    """`async_create` of an operation that can stream."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> AsyncParsed[P, PS, PL, R, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> ParsedCall[P, PS, PL, R, E]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def streaming(
    plain: Callable[P, ApiRequest[R]],
    streamed: Callable[PS, ApiRequest[Stream[E, R]]],
    live: Callable[PL, ApiRequest[Stream[E, R]]],
) -> tuple[StreamMethod[P, PS, R, E], AsyncParsed[P, PS, PL, R, E]]:
    """Make `create` and `async_create` of an operation that can stream, from its three request models."""
    return StreamMethod(plain, streamed, live, awaitable=False), AsyncParsed(plain, streamed, live, awaitable=True)


# --- lists in pages -------------------------------------------------------------------------------------------------


class _BoundPages(_Bound):
    def _make(self, surface: Surface) -> Callable[..., Any]:
        from async_openai.engine.pages import AsyncPages, Page  # noqa: PLC0415 - only lists need it

        asynchronous = self._awaitable or isinstance(surface, Awaited)

        def call(*args: Any, **parameters: Any) -> Any:
            request = as_request(self._requests[0], args, parameters)
            if asynchronous:
                return AsyncPages[Any](request, lambda r: perform(r, surface.route, AWAITING, live=True))
            return Page[Any](request, lambda r: send_blocking(r, surface.route))

        return call


class PageMethod(_BoundPages, Generic[P, E]):
    """`list`: a page that goes on to the next ones when iterated over."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> PageMethod[P, E]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, AsyncPages[E]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Page[E]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncPageMethod(_BoundPages, Generic[P, E]):
    """`async_list`: to be awaited for one page, or iterated over with `async for`."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> AsyncPageMethod[P, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, AsyncPages[E]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def paged(request: Callable[P, ApiRequest[Paged[E]]]) -> tuple[PageMethod[P, E], AsyncPageMethod[P, E]]:
    """Make `list` and `async_list` from a request model whose reply is a page."""
    return PageMethod(request, awaitable=False), AsyncPageMethod(request, awaitable=True)
