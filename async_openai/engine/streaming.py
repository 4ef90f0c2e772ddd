"""The streams in users' hands.

`Stream` drives the core with `run_sync`, `AsyncStream` awaits it. Both iterate with generators, so that `break`
closes the connection, and both replay what was already read.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from async_openai.transport.driving import run_sync
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.stream_core import StreamCore
    from async_openai.errors import Attempt

E_co = TypeVar("E_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


class LiveResponse(RawResponse):
    """Status and headers of a stream's answer; `close` and `aclose` close the stream."""

    _core: ClassVar[Any] = None

    @classmethod
    def of(cls, core: StreamCore[Any, Any]) -> Self:
        """Make the response of a stream."""
        came = core.response
        made = cls(came.status_code, came.headers)
        vars(made).update(_core=core, asked=core.asked)
        return made

    @property
    def is_closed(self) -> bool:  # type: ignore[override]
        """Whether the stream was closed, or read to its end."""
        return self._core is None or cast("bool", self._core.closed)

    def close(self) -> None:
        """Close the stream, read or not. Of an `AsyncStream`: `await response.aclose()`."""
        if not self.is_closed:
            run_sync(self._core.close())

    async def aclose(self) -> None:
        """Close the stream, read or not."""
        if not self.is_closed:
            await self._core.close()


class BaseStream(Generic[E_co, R_co]):
    """The part common to both kinds of stream: its answer and its state."""

    is_stream: ClassVar[bool] = True

    _live: Any = None
    """The iteration of a reader who takes chunks one by one: a later one goes on behind them."""

    def __init__(self, core: StreamCore[E_co, R_co]) -> None:
        self._core = core

    def __bool__(self) -> bool:
        # `if stream:` must not read the network.
        return True

    def __repr__(self) -> str:
        state = "complete" if self.complete else "closed" if self._core.closed else "open"
        return f"{type(self).__name__}({state}, {len(self._core.log)} chunks read)"

    @property
    def restarts(self) -> int:
        """How often it was begun anew after content had come (`on_break="restart"`); its chunks then begin anew too."""
        return self._core.restarts

    @property
    def complete(self) -> bool:
        """Whether the server sent everything and said so. False while reading, after `break` and after a cut."""
        return self._core.complete

    @property
    def usage_estimated(self) -> bool:
        """Whether the ledger has an estimate of the usage: the stream was left, or cut, before the server told it.

        `consumption` is the price of the estimate then; `usage` stays what the server told.
        """
        return self._core.usage_estimated

    @property
    def response(self) -> LiveResponse:
        """Status and headers of the answer; the content is not kept. Closing it closes the stream."""
        return LiveResponse.of(self._core)

    @property
    def client_name(self) -> str:
        """Name of the serving client."""
        return self._core.client_name

    @property
    def failed_attempts(self) -> tuple[Attempt, ...]:
        """The attempts that failed before this answer, oldest first."""
        return self._core.failed_attempts

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self._core.response.request_id


class Stream(BaseStream[E_co, R_co]):
    """A streamed reply. Iterate over its chunks live, or read it as if it were the reply.

    `text`, `usage`, `len(...)` and every other attribute of the reply read the stream to its end first. What was
    read is replayed to a later iteration. Leaving a `for` loop early closes the connection; `complete` is then
    False and `text` what had come.
    """

    def __iter__(self) -> Iterator[E_co]:
        return self._all() if self._live is None else self._rest()

    def __next__(self) -> E_co:
        if self._live is None:
            self._live = self._all()
        return cast("E_co", next(self._live))

    def _rest(self) -> Iterator[E_co]:
        yield from self._live

    def _all(self) -> Iterator[E_co]:
        core, seen, restarts = self._core, 0, self._core.restarts
        try:
            while True:
                if core.restarts != restarts:
                    # Another reader met the break: what was seen is void.
                    seen, restarts = 0, core.restarts
                log = core.log
                chunk = log.again(seen) if seen - log.dropped < len(log.shown) else core.arrived()
                if chunk is None and (chunk := run_sync(core.advance())) is None:
                    return
                seen = seen + 1 if core.restarts == restarts else 1
                restarts = core.restarts
                yield chunk
        finally:
            self.close()

    def read(self) -> R_co:
        """Read to the end and return the reply of a plain call."""
        return run_sync(self._core.read())

    def close(self) -> None:
        """Close the connection, read or not."""
        run_sync(self._core.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def text(self) -> str:
        """The whole text; after an early `close`, the text so far."""
        if not self._core.closed:
            self.read()
        return self._core.text

    @property
    def usage(self) -> Any:
        """The usage reported by the server, None if it reported none."""
        return cast("Any", self.read()).usage

    @property
    def consumption(self) -> float | None:
        """Cost of the call in USD, None without a known price or usage."""
        return cast("float | None", cast("Any", self.read()).consumption)

    def __len__(self) -> int:
        return len(cast("Any", self.read()))

    def __getitem__(self, key: Any) -> Any:
        return cast("Any", self.read())[key]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self.read(), name)


class AsyncStream(BaseStream[E_co, R_co]):
    """A streamed reply, read asynchronously. Iterate over its chunks live, or `await stream.read()`.

    What was read is replayed to a later iteration. Leaving an `async for` loop early closes the connection.
    """

    def __aiter__(self) -> AsyncIterator[E_co]:
        return self._all() if self._live is None else self._rest()

    async def __anext__(self) -> E_co:
        if self._live is None:
            self._live = self._all()
        return cast("E_co", await anext(self._live))

    async def _rest(self) -> AsyncIterator[E_co]:
        try:
            async for chunk in self._live:
                yield chunk
        finally:
            await self._core.close()

    async def _all(self) -> AsyncIterator[E_co]:
        core, seen, restarts = self._core, 0, self._core.restarts
        try:
            while True:
                if core.restarts != restarts:
                    # Another reader met the break: what was seen is void.
                    seen, restarts = 0, core.restarts
                log = core.log
                chunk = log.again(seen) if seen - log.dropped < len(log.shown) else core.arrived()
                if chunk is None and (chunk := await core.advance()) is None:
                    return
                seen = seen + 1 if core.restarts == restarts else 1
                restarts = core.restarts
                yield chunk
        finally:
            await core.close()

    async def read(self) -> R_co:
        """Read to the end and return the reply of a plain call."""
        return await self._core.read()

    async def close(self) -> None:
        """Close the connection, read or not."""
        await self._core.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def text(self) -> str:
        """The text so far."""
        return self._core.text

    @property
    def partial(self) -> R_co:
        """The reply so far, put together from the chunks read."""
        return self._core.result()

    @property
    def usage(self) -> Any:
        """The usage reported so far; servers send it at the end."""
        return cast("Any", self.partial).usage

    @property
    def consumption(self) -> float | None:
        """Cost of the call in USD, once the usage has arrived."""
        return cast("float | None", cast("Any", self.partial).consumption)
