"""The two ways to wait: blocking and asynchronous.

The engine is written once, as coroutines that await a `Runtime`. Awaited on an event loop, `AWAITING`
suspends; `run_sync` finishes the same coroutine over `BLOCKING`, which blocks the thread instead, so one
`coroutine.send(None)` runs it to its end. No second copy of the engine, no background loop.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from async_openai.errors import UsageError
from async_openai.transport.clock import current

if TYPE_CHECKING:
    from async_openai.transport.base import WireAnswer, WireRequest
    from async_openai.transport.connections import Connections

T = TypeVar("T")


class Runtime(Protocol):
    """Everything that may wait, in one colour of waiting."""

    async def send(self, connections: Connections, request: WireRequest) -> WireAnswer:
        """Send over a client's connections. Raises SendFailure."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    async def call(self, hook: Callable[..., Any], *args: Any) -> Any:
        """Call a user's function, synchronous or not, and return its result."""
        ...

    async def run_many(
        self, jobs: Sequence[Callable[[], Coroutine[Any, Any, T]]], limit: int, *, keep_errors: bool
    ) -> list[T | BaseException]:
        """Run jobs with at most `limit` at once; results in the order of the jobs.

        With `keep_errors` an exception takes its job's place in the results; otherwise the first one is
        raised after the jobs not yet started were dropped and the running ones have ended.
        """
        ...


def run_sync(coroutine: Coroutine[Any, Any, T]) -> T:
    """Finish a coroutine that was written over `BLOCKING`, without an event loop."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value  # type: ignore[no-any-return]
    coroutine.close()
    msg = (
        "something asynchronous was used in a synchronous call (a hook, key source or token provider that waits); "
        "use the async_ methods or AsyncOpenAI"
    )
    raise UsageError(msg)
