"""The script of a server: faults for requests."""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from async_openai.testing.journal import RecordedRequest
from async_openai.testing.server_faults import Fault

Step = Fault | int | None
"""A fault, a status as short form of one, or None for the usual answer."""


def as_fault(step: Step) -> Fault | None:
    """Turn a step into its fault, or None.

    Raises:
        TypeError: it is neither a fault, nor a status, nor None.
    """
    if step is None or isinstance(step, Fault):
        return step
    if isinstance(step, bool) or not isinstance(step, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"expected a Fault, a status or None, got {type(step).__name__}")
    return Fault(status=step)


class Conditions(TypedDict, total=False):
    """Conditions of a rule, as keyword arguments. See `Match`."""

    path: str
    key: str
    deployment: str
    model: str
    method: str
    when: Callable[[RecordedRequest], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Conditions of a rule on its requests. None: any."""

    path: str | None = None
    """The path, or its end (`/chat/completions`)."""
    key: str | None = None
    deployment: str | None = None
    model: str | None = None
    method: str | None = None
    when: Callable[[RecordedRequest], bool] | None = None

    def __call__(self, request: RecordedRequest) -> bool:
        """Whether this request is meant."""
        return (
            (self.path is None or request.path.endswith(self.path))
            and (self.key is None or request.key == self.key)
            and (self.deployment is None or request.deployment == self.deployment)
            and (self.method is None or request.method == self.method.upper())
            and (self.model is None or request.model == self.model)
            and (self.when is None or self.when(request))
        )


class Script:
    """Rules for the requests to come. Changed by any thread, read by the server's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: list[tuple[Match, deque[Fault | None]]] = []
        self._standing: list[tuple[Match, Fault | None]] = []
        self._random: list[tuple[Match, random.Random, list[tuple[Fault | None, float]]]] = []
        self.active = False
        """Whether there is any rule; lets the server pass by at no cost."""

    def queue(self, match: Match, steps: Iterable[Step], times: int) -> None:
        """Give each matching request the next of `steps`; the whole sequence `times` times."""
        if times < 1:
            raise ValueError(f"times must be at least 1, got {times}")
        faults = [as_fault(step) for step in steps] * times
        with self._lock:
            self._queues.append((match, deque(faults)))
            self.active = True

    def always(self, match: Match, step: Step) -> None:
        """Give every matching request this fault; of several such rules the newest holds."""
        fault = as_fault(step)
        with self._lock:
            self._standing.insert(0, (match, fault))
            self.active = True

    def random(self, match: Match, seed: int | str, chances: Mapping[Fault | int, float]) -> None:
        """Give matching requests a fault, each with its own probability."""
        weights = [(as_fault(step), chance) for step, chance in chances.items()]
        if any(chance < 0 for _, chance in weights) or sum(chance for _, chance in weights) > 1 + 1e-9:
            raise ValueError("the probabilities of random faults must not be negative, nor be more than 1 together")
        with self._lock:
            self._random.append((match, random.Random(seed), weights))  # noqa: S311
            self.active = True

    def clear(self) -> None:
        """Drop every rule."""
        with self._lock:
            self._queues.clear()
            self._standing.clear()
            self._random.clear()
            self.active = False

    @property
    def pending(self) -> int:
        """Number of queued steps not yet met by a request."""
        with self._lock:
            return sum(len(steps) for _, steps in self._queues)

    def take(self, request: RecordedRequest, *, before_body: bool = False) -> Fault | None:
        """The fault for this request, if any.

        Called twice for a request: when its head is there (`before_body`; only faults that want that are given), and
        when it is complete.
        """
        with self._lock:
            for position, (match, steps) in enumerate(self._queues):
                if steps and _early(steps[0]) == before_body and match(request):
                    fault = steps.popleft()
                    if not steps:
                        del self._queues[position]
                    return fault
            for match, fault in self._standing:
                if _early(fault) == before_body and match(request):
                    return fault
            return None if before_body else self._draw(request)

    def _draw(self, request: RecordedRequest) -> Fault | None:
        for match, generator, weights in self._random:
            if match(request):
                drawn = generator.random()
                for fault, chance in weights:
                    drawn -= chance
                    if drawn < 0:
                        return fault
        return None


def _early(fault: Fault | None) -> bool:
    return fault is not None and fault.before_body
