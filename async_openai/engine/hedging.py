"""A second attempt on another member of a pool where the first one is slow. The first answer wins.

Each of the two is a whole call of its own kind: the first over all members, as without this; the second over those that
are free, without repeats. The other one is cancelled, and written down as billed, perhaps.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from async_openai.engine.call import Call
from async_openai.engine.delivery import deliver_reply
from async_openai.engine.limits.gates import gate_of
from async_openai.engine.traits import traits_of
from async_openai.telemetry.watching import SharedWatch

if TYPE_CHECKING:
    from async_openai.engine.delivery import Deliver
    from async_openai.engine.health import Health
    from async_openai.engine.hedge_rules import Hedging
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.routing import Candidate
    from async_openai.engine.target import Route, Target
    from async_openai.telemetry.watching import CallWatch, Watcher
    from async_openai.transport.runtime import Runtime

_SHORTEST = 0.01
"""Seconds after which to look again whether the first member has been asked."""
_STATELESS = frozenset({"/chat/completions", "/completions", "/embeddings", "/moderations", "/responses"})
"""Operations that leave nothing behind, unless they are asked to."""


_STREAMS = frozenset({"StreamCore", "PassedStream"})
"""By name, as in `wrap_result`; the second is a stream of the bridge."""


def may_be_hedged(request: ApiRequest[Any]) -> bool:
    """Whether a request may be sent to two accounts: not what is pinned to one, and not what stores something."""
    traits = traits_of(request)
    if traits.verb != "POST" or traits.path not in _STATELESS or traits.body_kind != "json" or request.is_pinned():
        return False
    if request.given("background"):
        return False
    store = request.given("store")
    return store is False if traits.path == "/responses" else not store


async def hedged(
    request: ApiRequest[Any],
    route: Route,
    runtime: Runtime,
    hedging: Hedging,
    *,
    end: float | None,
    deliver: Deliver = deliver_reply,
) -> Any:
    """Perform a request, with a second attempt elsewhere where the first is slow and the pool's rule allows it."""
    first: _First | None = None
    place = request.given("model"), request.chunk is not None
    began = runtime.monotonic()

    def ask_first(own: Runtime) -> Coroutine[Any, Any, Any]:
        nonlocal first
        first = _First(request, route, own, end=end)
        return first.finish(deliver)

    def ask_second() -> Callable[[Runtime], Coroutine[Any, Any, Any]] | float | None:
        if first is None or first.asked is None:
            # Its thread has not begun, or it waits for its turn.
            return max(_SHORTEST, after or 0.0)
        if not (free := _free(request, route, first)) or not hedging.allows():
            return None
        primary = first

        def ask(own: Runtime) -> Coroutine[Any, Any, Any]:
            return _Second(request, _Members(free), own, primary).finish(deliver)

        return ask

    after = hedging.wait(place)
    try:
        return await runtime.race(ask_first, ask_second, math.inf if after is None else after)
    except BaseException as error:
        if first is not None and first.watch is not None:
            first.watch.failed(error)
        raise
    finally:
        hedging.took(place, runtime.monotonic() - began)


class _First(Call):
    """The call as it would be without a second one; says whom it asks."""

    asked: Health | None = None
    watch: CallWatch | None = None
    """Telemetry's view of both."""

    def _watch(self, watcher: Watcher, target: Target) -> None:
        super()._watch(watcher, target)
        self.watch = self._context.watch
        self._context.watch = self.shared_watch()

    def shared_watch(self) -> SharedWatch | None:
        """Return telemetry's view of both for one of them."""
        return None if self.watch is None else SharedWatch(self.watch)

    async def _attempt(self, candidate: Candidate, deliver: Any) -> Any:
        self.asked = candidate.target.health
        return await super()._attempt(candidate, deliver)

    async def finish(self, deliver: Deliver) -> Any:
        """Perform it; a stream until its first content."""
        return await _with_content(await self.run(deliver))

    def free(self, targets: Sequence[Target]) -> list[Target]:
        """Return the members that could be asked now, but for the one that is being asked."""
        now = self._runtime.monotonic()
        return [target for target in targets if target.health is not self.asked and self._is_free(target, now)]

    def _is_free(self, target: Target, now: float) -> bool:
        model, endpoint, count = self._model_at(target), self._outgoing.traits.path, max(1, target.keys.count)
        return any(
            target.health.usable_at(key, model, now, endpoint=endpoint, whole=True) <= now
            and gate_of(target, key, model).opens(now) <= now
            for key in range(count)
        )

    def began(self) -> tuple[str, float, float | None]:
        """Return its id, when it began and when it must end."""
        return self._context.id, self._context.started, self._context.end


class _Second(Call):
    """The second attempt: a part of the first call, without repeats."""

    def __init__(self, request: ApiRequest[Any], route: Route, runtime: Runtime, first: _First) -> None:
        call_id, started, end = first.began()
        super().__init__(request, route, runtime, end=end)
        context = self._context
        context.id, context.started, context.ahead = call_id, started, 1
        context.watch = first.shared_watch()
        self._selection.retries, self._fallbacks = 0, ()

    def _watch(self, watcher: Watcher, target: Target) -> None:
        """It is a part of the first call."""

    async def finish(self, deliver: Deliver) -> Any:
        """Perform it; a stream until its first content."""
        return await _with_content(await self.run(deliver))


async def _with_content(result: Any) -> Any:
    if type(result).__name__ in _STREAMS:
        await result.begin()
    return result


class _Members:
    """The route of a second attempt: to the members that are free."""

    filtered_elsewhere = False
    ignore_errors = False
    remembers = False
    hedging = None

    def __init__(self, targets: Sequence[Target]) -> None:
        self._targets = targets

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002 - as a `Route` has it
        """Nothing is stored by what is hedged."""

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:  # noqa: ARG002 - as a `Route` has it
        """Return the members."""
        return self._targets


def _free(request: ApiRequest[Any], route: Route, first: _First) -> list[Target]:
    return first.free(route.targets(request))
