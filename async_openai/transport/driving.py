"""Coroutines of the blocking runtime, run to their end without an event loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from async_openai.errors import UsageError

T = TypeVar("T")

Job = Callable[[], Coroutine[Any, Any, T]]
"""Makes one coroutine to run."""

_SUSPENDED = (
    "something asynchronous was used in a synchronous call (a hook, key source or token provider that waits); "
    "use the async_ methods or AsyncOpenAI"
)


def run_sync(coroutine: Coroutine[Any, Any, T]) -> T:
    """Finish a coroutine written over `BLOCKING`, without an event loop.

    Raises:
        UsageError: The coroutine waited for something that only an event loop can deliver.
    """
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value  # type: ignore[no-any-return]
    coroutine.close()
    raise UsageError(_SUSPENDED)


def finish_hook(result: Awaitable[Any]) -> Any:
    """Return the result of a user's asynchronous function, provided it does not wait.

    Raises:
        UsageError: It waits for something asynchronous.
    """
    try:
        return run_sync(_awaited(result))
    except RuntimeError as error:
        # What asyncio's functions say where no loop runs: the hook tried to wait before it could suspend.
        if isinstance(error, UsageError) or "no running event loop" not in str(error):
            raise
        raise UsageError(_SUSPENDED) from error


async def _awaited(result: Awaitable[T]) -> T:
    return await result
