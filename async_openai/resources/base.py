"""Methods from request models: `create, async_create = methods(XRequest)`.

A descriptor captures the model's constructor with a ParamSpec, so checkers see every keyword and the result. Which
form a method has (blocking, awaitable) follows from a marker base of the resource, not from another line per operation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Never, ParamSpec, TypeVar, cast, overload

from async_openai.engine.call import fetch
from async_openai.engine.request import OPTIONS, ApiRequest, as_request
from async_openai.keywords import LazySignature
from async_openai.resources.deprecation import warning
from async_openai.resources.documented import text_of
from async_openai.resources.surface import Awaited, Resource, Surface, attach, perform, send_blocking, wrap_result
from async_openai.sentinels import without_absent
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from async_openai.engine.paging import AsyncPage, AsyncPages, Page, Paged
    from async_openai.engine.raw import RawAPIResponse, RawCall, Wrap
    from async_openai.engine.streaming import AsyncStream, Stream
    from async_openai.resources.method_protocols import (
        LiveCall,
        ParsedCall,
        RawLiveCall,
        RawSyncCall,
        SyncCall,
        WholeCall,
    )
    from async_openai.transport.runtime import Runtime

P = ParamSpec("P")
PS = ParamSpec("PS")
PL = ParamSpec("PL")
R = TypeVar("R")
E = TypeVar("E")
S = TypeVar("S")
A = TypeVar("A")
RS = TypeVar("RS")
RA = TypeVar("RA")

__all__ = ["AsyncMethod", "Awaited", "Method", "Resource", "Surface", "attach", "live", "methods", "paged", "streaming"]
# The surfaces too: with the methods they are all that a file of operations needs.

Choose = Callable[[dict[str, Any]], "type[ApiRequest[Any]]"]


def _blocking(choose: Choose, surface: Surface) -> Callable[..., Any]:
    def call(*args: Any, **parameters: Any) -> Any:
        return send_blocking(as_request(choose(parameters), args, parameters), surface.route)

    return call


def _awaitable(choose: Choose, surface: Surface, *, live: bool) -> Callable[..., Any]:
    async def call(*args: Any, **parameters: Any) -> Any:
        request = as_request(choose(parameters), args, parameters)
        given_live = live or request.given("parse_stream") is False
        return await perform(request, surface.route, AWAITING, live=given_live)

    return call


def _parameter(name: str, field: FieldInfo, *, needed: bool) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if field.kw_only is False else inspect.Parameter.KEYWORD_ONLY
    if field.is_required():
        default = inspect.Parameter.empty if needed else None
    else:
        default = field.get_default(call_default_factory=True, validated_data={})
    # `path` is a request's own.
    return inspect.Parameter(field.alias or name, kind, default=default, annotation=field.annotation)


class _Bound:
    """The common part of all method descriptors: makes the bound function once an instance, and describes it."""

    has_raw_form = True
    """Whether the method has a raw form: it makes exactly one request."""

    def __init__(self, *requests: Any, awaitable: bool) -> None:
        self._requests: tuple[type[ApiRequest[Any]], ...] = requests
        self._streams = len(requests) > 1
        self._awaitable = awaitable
        self._signature: inspect.Signature | None = None
        self._shown = LazySignature(lambda: self.signature)
        self.__doc__ = self._requests[0].__doc__
        self._is_documented = False

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name
        self._qualified = f"{owner.__qualname__}.{name}"

    def choose(self, parameters: dict[str, Any]) -> type[ApiRequest[Any]]:
        """Pick the request model by `stream`; the plain one refuses any value but True and False."""
        if not self._streams:
            return self._requests[0]
        if "input_object" in parameters and isinstance(parameters["input_object"], Mapping):
            parameters = {**cast("Mapping[str, Any]", parameters["input_object"]), **parameters}
        if parameters.get("stream") is not True:
            return self._requests[0]
        return self._requests[-1 if parameters.get("parse_stream") is False else 1]

    def runtime(self, surface: Surface) -> Runtime:
        """Return how the method waits on a surface."""
        return AWAITING if self._awaitable or isinstance(surface, Awaited) else BLOCKING

    def wrap(self, request: ApiRequest[Any], surface: Surface) -> Wrap:  # noqa: ARG002 - pages need the request
        """Return the function from the engine's result to the user's object."""
        return partial(wrap_result, runtime=self.runtime(surface))

    def _make(self, surface: Surface) -> Callable[..., Any]:
        # Whose route is asked for at each call: directly, not through resources in resources.
        root = surface.root if isinstance(surface, Resource) else surface
        if self.runtime(surface) is AWAITING:
            return _awaitable(self.choose, root, live=isinstance(surface, Awaited))
        return _blocking(self.choose, root)

    def _bind(self, instance: Surface | None) -> Any:
        if instance is None:
            return self
        return instance.__dict__.setdefault(self._name, self._finished(self._make(instance)))

    def _finished(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Describe a function; of a deprecated operation it warns."""
        if instead := self._requests[0].deprecated:
            function = warning(function, self._qualified.replace(".async_", "."), instead)
        return self.described(function)

    def raw_form(self, surface: Surface, *, read: bool) -> Callable[..., Any]:
        """Return the method in its raw form on a surface, its answers read at once or not."""
        from async_openai.resources.raw_call import raw_call  # noqa: PLC0415 - few programs look at answers as they came

        wrap = partial(self.wrap, surface=surface)
        return self._finished(raw_call(self.choose, wrap, surface, self.runtime(surface), read=read))

    def described(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Give a function the method's name, docstring and signature."""
        if not self._is_documented:
            self.__doc__, self._is_documented = text_of(self._owner, self._name) or self.__doc__, True
        function.__name__, function.__qualname__ = self._name, self._qualified
        function.__doc__ = self.__doc__
        function.__wrapped__ = self._shown  # type: ignore[attr-defined]
        return function

    @property
    def signature(self) -> inspect.Signature:
        """Parameters and reply type, as `inspect.signature` and `help()` show them."""
        if self._signature is None:
            fields: dict[str, FieldInfo] = {}
            for kind in reversed(self._requests):
                fields.update(kind.model_fields)
            # What only one of several forms has can be left out.
            always = self._requests[0].model_fields
            parameters = [_parameter(name, field, needed=name in always) for name, field in fields.items()]
            # Ids, then required parameters, then optional ones; the options of every call at the end.
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
    def __get__(self, instance: None, owner: type[Awaited]) -> Callable[P, RawCall[R]]: ...
    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> Callable[P, RawAPIResponse[R]]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, R]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncMethod(_Bound, Generic[P, R]):
    """`async_create`: awaitable everywhere."""

    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> Callable[P, RawCall[R]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def methods(request: Callable[P, ApiRequest[R]]) -> tuple[Method[P, R], AsyncMethod[P, R]]:
    """Make `create` and `async_create` from a request model."""
    return Method(request, awaitable=False), AsyncMethod(request, awaitable=True)


# --- streaming operations -------------------------------------------------------------------------------------------


class StreamMethod(_Bound, Generic[P, PS, R, E]):
    """`create` of an operation that can stream."""

    @overload
    def __get__(self, instance: None, owner: type[Awaited]) -> RawLiveCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> RawSyncCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> LiveCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> SyncCall[P, PS, R, E]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncParsed(_Bound, Generic[P, PS, PL, R, E]):
    """`async_create` of an operation that can stream."""

    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> RawLiveCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> ParsedCall[P, PS, PL, R, E]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncWhole(_Bound, Generic[P, PS, R, E]):
    """`async_create` of an operation that can stream, without `parse_stream`."""

    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> RawLiveCall[P, PS, R, E]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> WholeCall[P, PS, R]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


@overload
def streaming(
    plain: Callable[P, ApiRequest[R]], streamed: Callable[PS, ApiRequest[Stream[E, R]]]
) -> tuple[StreamMethod[P, PS, R, E], AsyncWhole[P, PS, R, E]]: ...
@overload
def streaming(
    plain: Callable[P, ApiRequest[R]],
    streamed: Callable[PS, ApiRequest[Stream[E, R]]],
    live: Callable[PL, ApiRequest[Stream[E, R]]],
) -> tuple[StreamMethod[P, PS, R, E], AsyncParsed[P, PS, PL, R, E]]: ...
def streaming(plain: Any, streamed: Any, live: Any = None) -> Any:
    """Make `create` and `async_create` of an operation that can stream, from its request models.

    The third model, with `parse_stream=False`, is for the two operations whose `async_create` can also give the live
    stream (chat and completions). Elsewhere `AsyncOpenAI` gives it.
    """
    requests = (plain, streamed) if live is None else (plain, streamed, live)
    twin = AsyncWhole if live is None else AsyncParsed
    return StreamMethod(*requests, awaitable=False), twin(*requests, awaitable=True)


class BoundLive(_Bound):
    """An operation that streams in any case: it gives the live stream, on every surface."""

    def _make(self, surface: Surface) -> Callable[..., Any]:
        root = surface.root if isinstance(surface, Resource) else surface
        if self.runtime(surface) is AWAITING:
            return _awaitable(self.choose, root, live=True)
        return _blocking(self.choose, root)


class LiveMethod(BoundLive, Generic[P, E, R]):
    """`stream` of such an operation."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> Callable[P, RawCall[AsyncStream[E, R]]]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, AsyncStream[E, R]]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Stream[E, R]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncLiveMethod(BoundLive, Generic[P, E, R]):
    """`async_stream`: awaitable everywhere."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> Callable[P, RawCall[AsyncStream[E, R]]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, AsyncStream[E, R]]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def live(
    request: Callable[P, ApiRequest[Stream[E, R]]],
) -> tuple[LiveMethod[P, E, R], AsyncLiveMethod[P, E, R]]:
    """Make `stream` and `async_stream` of an operation that streams in any case."""
    return LiveMethod(request, awaitable=False), AsyncLiveMethod(request, awaitable=True)


# --- methods whose reply depends on a class that is given -----------------------------------------------------------


class Shaped(_Bound, Generic[S, A, RS, RA]):
    """A method typed form by form: blocking, awaitable, and both as raw responses."""

    @overload
    def __get__(self, instance: None, owner: type[Awaited]) -> RA: ...
    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> RS: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> A: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> S: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class Managed(Shaped[S, A, Never, Never]):
    """`stream`: makes a context manager; entering it sends the request."""

    has_raw_form = False

    def __init__(self, *requests: Any, awaitable: bool, kinds: str) -> None:
        """Take the request models, and the name of the engine's module with the `STREAMS` to enter."""
        super().__init__(*requests, awaitable=awaitable)
        self._kinds = kinds

    def opened(self, request: ApiRequest[Any], surface: Surface, runtime: Runtime) -> Coroutine[Any, Any, Any]:
        """Send the request; the result is the stream."""
        return fetch(request, surface.route, runtime)

    def choose(self, parameters: dict[str, Any]) -> type[ApiRequest[Any]]:
        """Pick the request model: with `response_id` the last one, for a stored response."""
        return self._requests[-1 if "response_id" in without_absent(parameters) else 0]

    def _make(self, surface: Surface) -> Callable[..., Any]:
        from async_openai.engine.events import AsyncStreamManager, StreamManager  # noqa: PLC0415 - as with pages

        runtime = self.runtime(surface)
        blocking, awaitable = import_module(f"async_openai.engine.{self._kinds}").STREAMS

        def call(*args: Any, **parameters: Any) -> Any:
            request = as_request(self.choose(parameters), args, parameters)
            opener: Any = partial(self.opened, request, surface, runtime)
            if runtime is AWAITING:
                return AsyncStreamManager(awaitable, opener)
            return StreamManager(blocking, opener)

        return call


# --- lists in pages -------------------------------------------------------------------------------------------------


class _BoundPages(_Bound):
    def wrap(self, request: ApiRequest[Any], surface: Surface) -> Wrap:
        from async_openai.engine.paging import AsyncPage, Page  # noqa: PLC0415 - only lists need it

        if self.runtime(surface) is AWAITING:
            return lambda reply: AsyncPage[Any](request, reply, partial(_fetch_page, surface))
        return lambda reply: Page[Any](request, reply, lambda following: send_blocking(following, surface.route))

    def _make(self, surface: Surface) -> Callable[..., Any]:
        from async_openai.engine.paging import AsyncPages  # noqa: PLC0415 - as above

        asynchronous = self.runtime(surface) is AWAITING

        def call(*args: Any, **parameters: Any) -> Any:
            request = as_request(self._requests[0], args, parameters)
            if asynchronous:
                return AsyncPages[Any](request, partial(_fetch_page, surface))
            return self.wrap(request, surface)(send_blocking(request, surface.route))

        return call


async def _fetch_page(surface: Surface, request: ApiRequest[Any]) -> Any:
    return await perform(request, surface.route, AWAITING, live=True)


class PageMethod(_BoundPages, Generic[P, E]):
    """`list`: a page; iterating over it goes on through the next ones."""

    @overload
    def __get__(self, instance: None, owner: type[Awaited]) -> Callable[P, RawCall[AsyncPage[E]]]: ...
    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> Callable[P, RawAPIResponse[Page[E]]]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, AsyncPages[E]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Page[E]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncPageMethod(_BoundPages, Generic[P, E]):
    """`async_list`: to be awaited for one page, or iterated over with `async for`."""

    @overload
    def __get__(self, instance: None, owner: type[Surface]) -> Callable[P, RawCall[AsyncPage[E]]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, AsyncPages[E]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def paged(request: Callable[P, ApiRequest[Paged[E]]]) -> tuple[PageMethod[P, E], AsyncPageMethod[P, E]]:
    """Make `list` and `async_list` from a request model whose reply is a page."""
    return PageMethod(request, awaitable=False), AsyncPageMethod(request, awaitable=True)
