"""The blocking runtime of many calls on threads: another thread may cut what they wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from async_openai.transport.base import CuttableTransport, SendFailure, Transport, WireAnswer, WireRequest
from async_openai.transport.concurrency import run_in_threads
from async_openai.transport.runtime import BlockingRuntime

if TYPE_CHECKING:
    from async_openai.transport.connections import ClientConnections
    from async_openai.transport.driving import Job
    from async_openai.transport.runtime import Racer
    from async_openai.types.response import Headers

T = TypeVar("T")


class Interrupted(BaseException):
    """The run of a call was cut from another thread."""


class CuttableRuntime(BlockingRuntime):
    """Blocks, until it is cut: then whatever waits, or would begin to, ends with `Interrupted`."""

    def __init__(self) -> None:
        self._is_cut = False
        self._under_way: dict[int, tuple[Transport, WireRequest]] = {}

    def check(self) -> None:
        """Raise Interrupted where it was cut."""
        if self._is_cut:
            raise Interrupted

    def cut(self) -> None:
        """Cut what is under way."""
        self._is_cut = True
        under_way = list(self._under_way.values())
        for _, request in under_way:
            # Whoever waits for a place, or connects, looks at it before the next step. All of them first: the places of
            # those that are cut would be taken by others.
            request.deadline = 0.0
        for transport, request in under_way:
            if isinstance(transport, CuttableTransport):
                transport.cut(request)

    async def send(self, connections: ClientConnections, request: WireRequest) -> WireAnswer:
        """Send over a client's connections."""
        request.written = False
        self.check()
        transport = connections.blocking_transport()
        if not isinstance(transport, CuttableTransport):
            # Nobody tells what it has written.
            request.written = None
        self._under_way[threading.get_ident()] = transport, request
        # Whoever cut before that did not see it.
        self.check()
        try:
            return _CuttableAnswer(self, await transport.send(request))
        except SendFailure:
            self.check()
            raise

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await super().sleep(seconds)
        self.check()

    async def race(self, first: Racer[T], second: Callable[[], Racer[T] | float | None], after: float) -> T:
        """Run two jobs in threads; cut both where this is cut."""
        return self._race(first, second, after, self.check)

    async def run_many(self, jobs: Iterable[Job[T]], limit: int, *, keep_errors: bool) -> list[T | BaseException]:
        """Run jobs in threads; an error cuts them all."""
        return run_in_threads(jobs, limit, keep_errors=keep_errors, cut=self.cut)


class _CuttableAnswer:
    """An answer whose reading ends with `Interrupted` once it was cut."""

    def __init__(self, runtime: CuttableRuntime, answer: WireAnswer) -> None:
        self._runtime, self._answer = runtime, answer

    @property
    def status_code(self) -> int:
        return self._answer.status_code

    @property
    def headers(self) -> Headers:
        return self._answer.headers

    async def read(self) -> bytes:
        return await self._read(self._answer.read)

    async def next(self) -> bytes:
        return await self._read(self._answer.next)

    async def _read(self, read: Any) -> bytes:
        try:
            content: bytes = await read()
        except SendFailure:
            self._runtime.check()
            raise
        return content

    async def close(self) -> None:
        await self._answer.close()
