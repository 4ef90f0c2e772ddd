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

if TYPE_CHECKING:
    from async_openai.engine.health import Health
    from async_openai.engine.hedge_rules import Hedging
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.routing import Candidate
    from async_openai.engine.target import Route, Target
    from async_openai.transport.runtime import Runtime

_STATELESS = frozenset({"/chat/completions", "/completions", "/embeddings", "/moderations", "/responses"})
"""Operations that leave nothing behind, unless they are asked to."""


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
    request: ApiRequest[Any], route: Route, runtime: Runtime, hedging: Hedging, *, end: float | None
) -> Any:
    """Perform a request, with a second attempt elsewhere where the first is slow and the pool's rule allows it."""
    first: _First | None = None
    second: _Second | None = None
    place = request.given("model"), request.chunk is not None
    began = runtime.monotonic()

    def ask_first(own: Runtime) -> Coroutine[Any, Any, Any]:
        nonlocal first
        first = _First(request, route, own, end=end)
        return first.finish()

    def ask_second() -> Callable[[Runtime], Coroutine[Any, Any, Any]] | None:
        nonlocal second
        if first is None or first.asked is None or not (free := _free(request, route, first)) or not hedging.allows():
            return None
        primary = first

        def ask(own: Runtime) -> Coroutine[Any, Any, Any]:
            nonlocal second
            second = _Second(request, _Members(free), own, primary)
            return second.finish()

        return ask

    after = hedging.wait(place)
    try:
        return await runtime.race(ask_first, ask_second, math.inf if after is None else after)
    finally:
        hedging.took(place, runtime.monotonic() - began)


class _First(Call):
    """The call as it would be without a second one; says whom it asks."""

    asked: Health | None = None

    async def _attempt(self, candidate: Candidate, deliver: Any) -> Any:
        self.asked = candidate.target.health
        return await super()._attempt(candidate, deliver)

    async def finish(self) -> Any:
        """Perform it; a stream until its first content."""
        return await _with_content(await self.run(deliver_reply))

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
        self._selection.retries, self._fallbacks = 0, ()

    async def finish(self) -> Any:
        """Perform it; a stream until its first content."""
        return await _with_content(await self.run(deliver_reply))


async def _with_content(result: Any) -> Any:
    if type(result).__name__ == "StreamCore":
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
