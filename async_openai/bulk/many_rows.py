"""The bulk methods of every client, pool and the class `OpenAI`. Each imports what it needs with its first use."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, overload

from async_openai.bulk.many_prompts import ManyPrompts
from async_openai.resources.surface import Surface

if TYPE_CHECKING:
    from async_openai.bulk.async_run import AsyncRun
    from async_openai.bulk.embed_many import EmbedCall, Vectors
    from async_openai.bulk.endpoints import EndpointName
    from async_openai.bulk.many_prompts import Later
    from async_openai.bulk.run import Run
    from async_openai.resources.binding import OnSurface
    from async_openai.types.chat import ChatCompletion

    PathLike = str | os.PathLike[str]
    Rows = Iterable[Any] | AsyncIterable[Any]


class BlockingMap(Protocol):
    """`map` on threads."""

    @overload
    def __call__(
        self,
        rows: Iterable[Any],
        model: str | None = None,
        *,
        endpoint: Literal["chat"] = "chat",
        template: str | None = None,
        columns: Sequence[str] | None = None,
        system: str | None = None,
        ordered: bool = False,
        concurrency: int | None = None,
        stop_after_errors: float | None = None,
        output: PathLike | None = None,
        resume: bool = True,
        retry_errors: bool = False,
        workdir: PathLike | None = None,
        dedupe: bool = False,
        cache: PathLike | None = None,
        repair: bool = False,
        via: Literal["online", "batch"] = "online",
        wait: float | None = None,
        then: Literal["online"] | None = None,
        **parameters: Any,
    ) -> Run[ChatCompletion]: ...
    @overload
    def __call__(
        self, rows: Iterable[Any], model: str | None = None, *, endpoint: EndpointName, **arguments: Any
    ) -> Run[Any]: ...


class AwaitedMap(Protocol):
    """`map` of `AsyncOpenAI`, and `async_map`."""

    @overload
    def __call__(
        self,
        rows: Rows,
        model: str | None = None,
        *,
        endpoint: Literal["chat"] = "chat",
        template: str | None = None,
        columns: Sequence[str] | None = None,
        system: str | None = None,
        ordered: bool = False,
        concurrency: int | None = None,
        stop_after_errors: float | None = None,
        output: PathLike | None = None,
        resume: bool = True,
        retry_errors: bool = False,
        workdir: PathLike | None = None,
        dedupe: bool = False,
        cache: PathLike | None = None,
        repair: bool = False,
        via: Literal["online", "batch"] = "online",
        wait: float | None = None,
        then: Literal["online"] | None = None,
        **parameters: Any,
    ) -> AsyncRun[ChatCompletion]: ...
    @overload
    def __call__(
        self, rows: Rows, model: str | None = None, *, endpoint: EndpointName, **arguments: Any
    ) -> AsyncRun[Any]: ...


class LazyMethod:
    """A method of surfaces whose module is imported when it is first called."""

    def __init__(self, module: str, function: str) -> None:
        self._module, self._function_name = module, function

    def _load(self) -> Callable[..., Any]:
        from importlib import import_module  # noqa: PLC0415 - with the first use

        from async_openai.importing import importing  # noqa: PLC0415 - as above

        with importing:
            function: Callable[..., Any] = getattr(
                import_module(f"async_openai.bulk.{self._module}"), self._function_name
            )
        return function

    @property
    def __doc__(self) -> str | None:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        """The function's."""
        return self._load().__doc__

    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        surface = getattr(owner, "surface", None) if instance is None else instance
        if surface is None:
            return self
        function = self._load()

        def method(*args: Any, **arguments: Any) -> Any:
            return function(surface, *args, **arguments)

        whole = inspect.signature(function)
        method.__doc__, method.__name__ = function.__doc__, function.__name__
        method.__signature__ = whole.replace(parameters=list(whole.parameters.values())[1:])  # type: ignore[attr-defined]
        return method


class ManyRows(ManyPrompts):
    """The bulk methods of clients with blocking methods, of pools, and of the class `OpenAI`."""

    map: OnSurface[BlockingMap] = LazyMethod("mapping", "map_rows")
    async_map: OnSurface[AwaitedMap] = LazyMethod("mapping", "async_map_rows")
    embed_many: OnSurface[EmbedCall[Vectors]] = LazyMethod("embed_many", "embed_many")
    async_embed_many: OnSurface[EmbedCall[Later[Vectors]]] = LazyMethod("embed_many", "async_embed_many")


class AwaitedManyRows(ManyPrompts):
    """The bulk methods of `AsyncOpenAI`."""

    map: OnSurface[AwaitedMap] = LazyMethod("mapping", "map_rows")
    async_map: OnSurface[AwaitedMap] = LazyMethod("mapping", "async_map_rows")
    embed_many: OnSurface[EmbedCall[Later[Vectors]]] = LazyMethod("embed_many", "embed_many")
    async_embed_many: OnSurface[EmbedCall[Later[Vectors]]] = LazyMethod("embed_many", "async_embed_many")
