"""Functions of a surface as its methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from async_openai.resources.surface import Surface

T_co = TypeVar("T_co", covariant=True)


class OnSurface(Protocol[T_co]):
    """A function of a surface that also works on the class `OpenAI`."""

    def __get__(self, instance: Surface | None, owner: Any = ...) -> T_co: ...


class Bindable:
    """A function of a surface as a method, on the class `OpenAI` too."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: Surface | None, owner: Any = None) -> Any:
        surface = getattr(owner, "surface", None) if instance is None else instance
        return self if surface is None else self._function.__get__(surface)
