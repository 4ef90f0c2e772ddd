"""The two ways to wait: blocking and asynchronous.

The engine is written once, as coroutines that await a `Runtime`. Awaited on an event loop, `AWAITING`
suspends; `run_sync` finishes the same coroutine over `BLOCKING`, which blocks the thread instead, so one
`coroutine.send(None)` runs it to its end. No second copy of the engine, no background loop.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from async_openai.errors import UsageError
from async_openai.transport.clock import SystemClock, current
from async_openai.transport.driving import Job, finish_hook

if TYPE_CHECKING:
    from async_openai.transport.base import Transport, WireAnswer, WireRequest
    from async_openai.transport.connections import ClientConnections
    from async_openai.transport.slots import Waiter

T = TypeVar("T")
Racer = Callable[["Runtime"], Coroutine[Any, Any, T]]
"""Makes the coroutine of a job over a runtime of its own."""


class OverdueError(Exception):
    """A user's function had not returned when its time was up."""


class Runtime(Protocol):
    """All operations that wait, blocking or asynchronous."""

    def time(self) -> float:
        """Seconds since the epoch."""
        ...

    def monotonic(self) -> float:
        """Seconds on a monotonic clock; deadlines are points on it."""
        ...

    def send(self, connections: ClientConnections, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send over a client's connections. To be called where it is awaited: on the loop. Raises SendFailure."""
        ...

    def is_full(self, connections: ClientConnections) -> bool:
        """Whether all of a client's connections are in use, so that a request would wait for one."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def waiter(self) -> Waiter | None:
        """Make what waits for another call; None on the clock of a test, where no time passes meanwhile."""
        ...

    async def call(self, hook: Callable[..., Any], *args: Any, until: float | None = None) -> Any:
        """Call a user's function, synchronous or not, and return its result.

        Raises:
            OverdueError: It had not returned at the monotonic time `until`. One that suspends is left behind then; one
                that blocks holds its caller up for as long as it takes.
            UsageError: A hook waits for something asynchronous in a synchronous call.
        """
        ...

    async def offload(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function that blocks (file access), without holding up others."""
        ...

    async def race(self, first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float) -> T:
        """Run a job; where it takes longer than `after` seconds also the one that `second` gives, if it gives one: a
        number is the seconds after which to ask for it again.

        The first to succeed wins, and the other is cancelled. Where both fail, the first one's error is raised.
        """
        ...

    def for_many(self) -> Runtime:
        """Return the runtime of calls that are run together, by its `run_many`: it can end them all."""
        ...

    async def run_many(self, jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
        """Run jobs with at most `limit` at once; results in the order of the jobs.

        `jobs` is read as places become free, so it may be long, and made on the way. With `keep_errors` an
        exception takes its job's place in the results; otherwise the first one is raised after the jobs not
        yet started were dropped and the running ones have ended (cancelled first, where that is possible).
        """
        ...


def is_full(transport: Transport) -> bool:
    """Whether all connections are in use. Of the user's own transport nobody knows."""
    ask: Callable[[], bool] | None = getattr(transport, "is_full", None)
    return ask is not None and ask()


class _Timekeeper:
    """The clock in use, read anew each time."""

    def time(self) -> float:
        """Seconds since the epoch."""
        return current.clock.time()

    def monotonic(self) -> float:
        """Seconds on a monotonic clock; deadlines are points on it."""
        read = current.clock.monotonic  # an attribute, not a method: Python finds those faster
        return read()

    def _in_time(self, result: T, until: float | None) -> T:
        """Return a function's result. Raises OverdueError where it came too late."""
        if until is not None and self.monotonic() >= until:
            raise OverdueError
        return result


class BlockingRuntime(_Timekeeper):
    """Blocks the thread; none of its coroutines ever suspends."""

    def for_many(self) -> Runtime:
        """Return a runtime that other threads can cut."""
        from async_openai.transport.cutting import CuttableRuntime  # noqa: PLC0415 - threads only where they are used

        return CuttableRuntime()

    def send(self, connections: ClientConnections, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        """Send over a client's connections."""
        return connections.blocking_transport().send(request)

    def is_full(self, connections: ClientConnections) -> bool:
        """Whether all of a client's connections are in use."""
        return is_full(connections.blocking_transport())

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        current.clock.sleep(seconds)

    def waiter(self) -> Waiter | None:
        """Make what waits for another call."""
        if not isinstance(current.clock, SystemClock):
            return None
        from async_openai.transport.own.blocking import BlockingWaiter  # noqa: PLC0415 - where something is waited for

        return BlockingWaiter()

    async def call(self, hook: Callable[..., Any], *args: Any, until: float | None = None) -> Any:
        """Call a user's function."""
        result = hook(*args)
        if inspect.isawaitable(result):
            result = finish_hook(result)
        return self._in_time(result, until)

    async def offload(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function that blocks, here."""
        return function(*args)

    async def race(self, first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float) -> T:
        """Run two jobs in threads."""
        return self._race(first, second, after, None)

    def _race(
        self,
        first: Racer[T],
        second: Callable[[], Racer[T] | float | None],
        after: float,
        check: Callable[[], None] | None,
    ) -> T:
        from async_openai.transport.racing import race_in_threads  # noqa: PLC0415 - threads only where they are used

        return race_in_threads(first, second, after, check)

    async def run_many(self, jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
        """Run jobs in threads."""
        from async_openai.transport.concurrency import run_in_threads  # noqa: PLC0415 - threads only where they are used

        return run_in_threads(jobs, limit, keep_errors=keep_errors)


class _Awaiting(_Timekeeper):
    """Suspends the task."""

    def for_many(self) -> Runtime:
        return self

    def send(self, connections: ClientConnections, request: WireRequest) -> Coroutine[Any, Any, WireAnswer]:
        try:
            transport = connections.awaiting_transport()
        except RuntimeError as error:
            raise _without_loop(error) from None
        return transport.send(request)

    def is_full(self, connections: ClientConnections) -> bool:
        return is_full(connections.awaiting_transport())

    def waiter(self) -> Waiter | None:
        if not isinstance(current.clock, SystemClock):
            return None
        from async_openai.transport.async_waiter import AsyncWaiter  # noqa: PLC0415 - imports asyncio

        return AsyncWaiter()

    async def sleep(self, seconds: float) -> None:
        try:
            await current.clock.async_sleep(seconds)
        except RuntimeError as error:
            raise _without_loop(error) from None

    async def call(self, hook: Callable[..., Any], *args: Any, until: float | None = None) -> Any:
        result = hook(*args)
        if not inspect.isawaitable(result):
            return self._in_time(result, until)
        if until is None:
            return await result
        import asyncio  # noqa: PLC0415 - as in run_many

        scope = asyncio.timeout(until - self.monotonic())
        try:
            async with scope:
                return await result
        except TimeoutError:
            if scope.expired():
                raise OverdueError from None
            raise

    async def offload(self, function: Callable[..., T], *args: Any) -> T:
        import asyncio  # noqa: PLC0415 - as in run_many

        return await asyncio.to_thread(function, *args)

    async def race(self, first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float) -> T:
        from async_openai.transport.racing import race_in_tasks  # noqa: PLC0415 - few programs have races

        return await race_in_tasks(self, first, second, after)

    async def run_many(self, jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
        from async_openai.transport.concurrency import run_in_tasks  # noqa: PLC0415 - imports asyncio

        return await run_in_tasks(jobs, limit, keep_errors=keep_errors)


def _without_loop(error: RuntimeError) -> RuntimeError:
    """Return the error to raise in place of asyncio's where no loop of its runs; any other as it is."""
    import asyncio  # noqa: PLC0415 - as in run_many

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        message = "an asynchronous call needs a running event loop of asyncio, and there is none"
        if "trio" in sys.modules:
            message += "; under trio use the blocking methods in a thread: trio.to_thread.run_sync"
        return UsageError(message)
    return error


BLOCKING: Final[Runtime] = BlockingRuntime()
"""Waits by blocking the thread. Its coroutines are finished by `run_sync`."""
AWAITING: Final[Runtime] = _Awaiting()
"""Waits by suspending the task; for use on an asyncio event loop."""
