"""The helper of sessions: input is given, and the turn that follows is seen event by event."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec

from async_openai.engine.call import fetch
from async_openai.resources.base import Managed
from async_openai.resources.surface import Surface, perform

if TYPE_CHECKING:
    from async_openai.engine.agent_event_stream import AgentSessionStream, AsyncAgentSessionStream
    from async_openai.engine.events import AsyncStreamManager, StreamManager
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.stream_core import StreamCore
    from async_openai.transport.runtime import Runtime

P = ParamSpec("P")


class Following(Managed[Any, Any]):
    """`sessions.stream`: entering it opens the stream of events, then gives the session its input."""

    def opened(self, request: ApiRequest[Any], surface: Surface, runtime: Runtime) -> Coroutine[Any, Any, Any]:
        """Open the stream, and only then send what is to be seen in it."""
        return _open(request, surface, runtime)


async def _open(request: ApiRequest[Any], surface: Surface, runtime: Runtime) -> StreamCore[Any, Any]:
    from async_openai.resources.agent_sessions import SessionEventStreamRequest  # noqa: PLC0415 - it imports this module

    route = surface.route
    events: Any = SessionEventStreamRequest(request.given("session_id"))
    stream: StreamCore[Any, Any] = await fetch(events, route, runtime)
    try:
        await perform(request, route, runtime, live=False)
    except BaseException:
        await stream.close()
        raise
    return stream


def following(
    request: Callable[P, ApiRequest[Any]],
) -> tuple[
    Managed[Callable[P, StreamManager[AgentSessionStream]], Callable[P, AsyncStreamManager[AsyncAgentSessionStream]]],
    Managed[
        Callable[P, AsyncStreamManager[AsyncAgentSessionStream]],
        Callable[P, AsyncStreamManager[AsyncAgentSessionStream]],
    ],
]:
    """Make the method that gives the events of a turn in a `with` block, and its `async_` twin."""
    kinds = "agent_event_stream"
    return Following(request, awaitable=False, kinds=kinds), Following(request, awaitable=True, kinds=kinds)
