"""Helpers of runs: an assistant works in the background, and is waited for or followed."""
# ruff: noqa: D417 - the first parameter of a helper is not one of its method

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, cast

from async_openai.resources.assistant_requests import INSTEAD
from async_openai.resources.base import Managed, Method
from async_openai.resources.helpers import AsyncHelperMethod, HelperMethod, helper
from async_openai.resources.polling import Poller

if TYPE_CHECKING:
    from async_openai.engine.assistant_event_stream import AssistantStream, AsyncAssistantStream
    from async_openai.engine.events import AsyncStreamManager, StreamManager
    from async_openai.engine.request import ApiRequest
    from async_openai.resources.helpers import HelperContext
    from async_openai.types.threads import Run

P = ParamSpec("P")
_GOES_ON = frozenset({"queued", "in_progress", "cancelling"})


def _has_ended(run: Run) -> bool:
    # One that waits for the results of tools does nothing before it has them.
    return run.status not in _GOES_ON


async def poll_run(
    context: HelperContext,
    run_id: str,
    thread_id: str,
    poll_interval: float | None = None,
    *,
    deadline: float | None = None,
) -> Run:
    """Wait until a run has ended, or waits for the results of tools; see its `status`.

    Args:
        run_id: ID of the run.
        thread_id: ID of the thread.
        poll_interval: Seconds between two polls. Default: what the server advises, else one.
        deadline: Seconds to wait at most. Default: without end.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A poll failed.
    """
    return await _poll(Poller[Any](context, poll_interval, deadline, None), run_id, thread_id)


async def _poll(poller: Poller[Run], run_id: str, thread_id: str) -> Run:
    from async_openai.resources.thread_runs import ThreadRunRetrieveRequest  # noqa: PLC0415 - it imports this module

    request = ThreadRunRetrieveRequest(run_id=run_id, thread_id=thread_id)
    return await poller.until(_has_ended, request, f"run {run_id!r}")


async def _start(context: HelperContext, request: Callable[..., ApiRequest[Run]], parameters: dict[str, Any]) -> Run:
    interval, deadline = parameters.pop("poll_interval", None), parameters.pop("deadline", None)
    poller = Poller[Any](context, interval, deadline, None)
    run = await poller.send(request(**parameters))
    return run if _has_ended(run) else await _poll(poller, run.id, run.thread_id)


def waiting(request: Callable[P, ApiRequest[Run]], what: str) -> tuple[HelperMethod[P, Run], AsyncHelperMethod[P, Run]]:
    """Make the method that sends a request and waits for its run, and its `async_` twin."""
    method: Method[P, Run] = Method(request, awaitable=False)

    async def wait(context: HelperContext, *args: Any, **parameters: Any) -> Run:
        return await _start(context, request, {**dict(zip(method.request.ids, args, strict=False)), **parameters})

    wait.__doc__ = f"""{what}, and wait until it has ended or waits for the results of tools.

    Parameters are those of the plain call, and `poll_interval` and `deadline`, in seconds.

    Raises:
        PollTimeoutError: It took longer than `deadline`.
        APIError: A call failed.
    """
    pause = inspect.Parameter("poll_interval", inspect.Parameter.KEYWORD_ONLY, default=None, annotation="float | None")
    first = inspect.Parameter("context", inspect.Parameter.POSITIONAL_ONLY)
    # For what reads signatures: `help()`, and the check of what was given.
    known = [each for each in method.signature.parameters.values() if each.name != "stream"]
    wait.__signature__ = method.signature.replace(parameters=[first, *known, pause])  # type: ignore[attr-defined]
    return helper(cast("Callable[Concatenate[HelperContext, P], Coroutine[Any, Any, Run]]", wait), INSTEAD)


def followed(
    request: Callable[P, ApiRequest[Any]],
) -> tuple[
    Managed[Callable[P, StreamManager[AssistantStream]], Callable[P, AsyncStreamManager[AsyncAssistantStream]]],
    Managed[
        Callable[P, AsyncStreamManager[AsyncAssistantStream]], Callable[P, AsyncStreamManager[AsyncAssistantStream]]
    ],
]:
    """Make the method that gives the events of a run in a `with` block, and its `async_` twin."""
    kinds = "assistant_event_stream"
    return Managed(request, awaitable=False, kinds=kinds), Managed(request, awaitable=True, kinds=kinds)
