"""The surfaces `with_raw_response` and `with_streaming_response`: the operations of a resource in their raw form."""

from __future__ import annotations

from collections.abc import Callable
from inspect import getattr_static
from typing import TYPE_CHECKING, Any

from async_openai.engine.call import fetch_answer
from async_openai.engine.raw import RawAPIResponse, RawCall
from async_openai.engine.request import as_request
from async_openai.errors import InvalidParameterError
from async_openai.resources.base import _Bound
from async_openai.resources.surface import Surface, attach
from async_openai.transport.driving import run_sync
from async_openai.transport.runtime import AWAITING, BLOCKING

if TYPE_CHECKING:
    from async_openai.engine.answer import AnswerCore


class RawSurface:
    """A resource or client with its operations in raw form, those of its resources too."""

    def __init__(self, surface: Surface, *, read: bool) -> None:
        self._surface = surface
        self._read = read

    def __getattr__(self, name: str) -> Any:
        declared = getattr_static(type(self._surface), name, None)
        if isinstance(declared, attach):
            made: Any = RawSurface(getattr(self._surface, name), read=self._read)
        elif isinstance(declared, _Bound) and declared.has_raw_form:
            made = declared.described(_raw(declared, self._surface, read=self._read))
        else:
            raise AttributeError(f"{self!r} has no {name!r}: only operations that are one request have a raw form")
        return self.__dict__.setdefault(name, made)

    def __dir__(self) -> list[str]:
        kind = type(self._surface)
        return [name for name in dir(kind) if isinstance(getattr_static(kind, name), attach | _Bound)]

    def __repr__(self) -> str:
        return f"<raw form of {self._surface!r}>"


def _raw(operation: _Bound, surface: Surface, *, read: bool) -> Callable[..., Any]:
    asynchronous = operation.runtime(surface) is AWAITING

    def call(*args: Any, **parameters: Any) -> Any:
        request = as_request(operation.choose(parameters), args, parameters)
        if request.given("parse_stream"):
            raise InvalidParameterError("parse_stream=True: a raw response gives the live stream", param="parse_stream")
        if request.on_break == "restart":
            raise InvalidParameterError("on_break='restart': a raw response is one answer", param="on_break")
        wrap = operation.wrap(request, surface)
        if asynchronous:
            return RawCall[Any](lambda whole: fetch_answer(request, surface.route, AWAITING, read=whole), wrap)

        def fetch() -> AnswerCore:
            return run_sync(fetch_answer(request, surface.route, BLOCKING, read=read))

        return RawAPIResponse[Any](fetch(), wrap) if read else RawAPIResponse[Any](None, wrap, fetch)

    return call
