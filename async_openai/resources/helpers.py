"""Helpers: methods of several calls each. Written once, as coroutines over a `HelperContext`.

`wait, async_wait = helper(function)` puts one on a resource, as `methods(XRequest)` puts an operation. The function's
first parameter is the `HelperContext`; checkers see all others.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from async_openai.engine.ranges import takers
from async_openai.errors import ParameterTypeError
from async_openai.resources.base import Awaited, Surface
from async_openai.resources.deprecation import warning
from async_openai.resources.surface import perform
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.transport.runtime import Runtime

P = ParamSpec("P")
R = TypeVar("R")

_OFFICIAL: dict[str, tuple[str, float]] = {
    "poll_interval_ms": ("poll_interval", 1000),
    "max_wait_seconds": ("deadline", 1),
}
"""Parameters by the official client's names: our name, and its units in a second."""


@dataclasses.dataclass(frozen=True, slots=True)
class HelperContext:
    """The surface and the runtime of a helper: for making calls, and for waiting."""

    surface: Surface
    runtime: Runtime

    async def send(self, request: ApiRequest[R], *, end: float | None = None) -> R:
        """Perform a request; `end` is its latest end, on the runtime's `monotonic()`."""
        reply: R = await perform(request, self.surface.route, self.runtime, live=False, end=end)
        return reply

    def check(self, request: ApiRequest[Any]) -> None:
        """Refuse a request that will be refused later, when more has been done for it. Nothing is sent.

        Raises:
            InvalidParameterError: A value is outside what the client's provider takes.
        """
        takers(self.surface.route.targets(request), request)

    def end(self, deadline: float | None) -> float | None:
        """Return the moment `deadline` seconds from now, on the runtime's `monotonic()`; None without a deadline."""
        return None if deadline is None else self.runtime.monotonic() + deadline


class _BoundHelper:
    """The common part of both helper descriptors."""

    def __init__(self, function: Callable[..., Any], deprecated: str = "", *, awaitable: bool) -> None:
        self._function = function
        self._deprecated = deprecated
        self._awaitable = awaitable
        self._signature: inspect.Signature | None = None
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._qualified = f"{owner.__qualname__}.{name}"

    @property
    def signature(self) -> inspect.Signature:
        """Parameters and result, as `inspect.signature` and `help()` show them."""
        if self._signature is None:
            whole = inspect.signature(self._function)
            self._signature = whole.replace(parameters=list(whole.parameters.values())[1:])
        return self._signature

    def _arguments(self, args: tuple[Any, ...], parameters: dict[str, Any]) -> inspect.BoundArguments:
        for name in _OFFICIAL.keys() & parameters.keys():
            ours, units = _OFFICIAL[name]
            if ours in self.signature.parameters:
                value = parameters.pop(name)
                parameters.setdefault(ours, value / units if isinstance(value, int | float) else value)
        try:
            return self.signature.bind(*args, **parameters)
        except TypeError as error:
            raise ParameterTypeError(f"{self._name}: {error}") from None

    def _bind(self, instance: Surface | None) -> Any:
        if instance is None:
            return self
        function = self._awaiting(instance) if self._waits(instance) else self._blocking(instance)
        if self._deprecated:
            function = warning(function, self._qualified.replace(".async_", "."), self._deprecated)
        function.__name__, function.__qualname__ = self._name, self._qualified
        function.__doc__ = self.__doc__
        function.__signature__ = self.signature  # type: ignore[attr-defined]
        return instance.__dict__.setdefault(self._name, function)

    def _waits(self, surface: Surface) -> bool:
        return self._awaitable or isinstance(surface, Awaited)

    def _awaiting(self, surface: Surface) -> Callable[..., Any]:
        async def call(*args: Any, **parameters: Any) -> Any:
            given = self._arguments(args, parameters)
            return await self._function(HelperContext(surface, AWAITING), *given.args, **given.kwargs)

        return call

    def _blocking(self, surface: Surface) -> Callable[..., Any]:
        def call(*args: Any, **parameters: Any) -> Any:
            given = self._arguments(args, parameters)
            return run_sync(self._function(HelperContext(surface, BLOCKING), *given.args, **given.kwargs))

        return call


class HelperMethod(_BoundHelper, Generic[P, R]):
    """`poll`: blocking, or awaitable on the `AsyncOpenAI` side."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> HelperMethod[P, R]: ...
    @overload
    def __get__(self, instance: Awaited, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, R]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


class AsyncHelperMethod(_BoundHelper, Generic[P, R]):
    """`async_poll`: awaitable everywhere."""

    @overload
    def __get__(self, instance: None, owner: Any = ...) -> AsyncHelperMethod[P, R]: ...
    @overload
    def __get__(self, instance: Surface, owner: Any = ...) -> Callable[P, Coroutine[Any, Any, R]]: ...
    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        return self._bind(instance)


def helper(
    function: Callable[Concatenate[HelperContext, P], Coroutine[Any, Any, R]], deprecated: str = ""
) -> tuple[HelperMethod[P, R], AsyncHelperMethod[P, R]]:
    """Make `poll` and `async_poll` from a coroutine function whose first parameter is a `HelperContext`.

    Args:
        function: What they do.
        deprecated: What replaces a deprecated helper, and when it ends.
    """
    return HelperMethod(function, deprecated, awaitable=False), AsyncHelperMethod(function, deprecated, awaitable=True)
