"""The forms that bound methods have, for type checkers: what can be given, and what comes back.

Imported while type checking only. `P` are the parameters of a plain call, `PS` those with `stream=True`, `PL` those
with `parse_stream=False`.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, ParamSpec, Protocol, TypeVar, overload

from async_openai.engine.raw import RawAPIResponse, RawCall
from async_openai.engine.streaming import AsyncStream, Stream

P = ParamSpec("P")
PS = ParamSpec("PS")
PL = ParamSpec("PL")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)


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


class WholeCall(Protocol[P, PS, R_co]):
    """`await async_create(stream=True)` where there is no `parse_stream`: the whole reply, read to its end."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> Coroutine[Any, Any, R_co]: ...


class RawSyncCall(Protocol[P, PS, R_co, E_co]):
    """`with_raw_response.create(stream=True)`: parsed, it gives a `Stream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> RawAPIResponse[Stream[E_co, R_co]]: ...


class RawLiveCall(Protocol[P, PS, R_co, E_co]):
    """`await with_raw_response.create(stream=True)`: parsed, it gives an `AsyncStream`."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawCall[R_co]: ...
    @overload
    def __call__(self, *args: PS.args, **kwargs: PS.kwargs) -> RawCall[AsyncStream[E_co, R_co]]: ...
