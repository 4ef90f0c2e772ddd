"""How one call is performed: attempts, waits, moving on. Written once, as coroutines over a `Runtime`.

For a single client a failed attempt is repeated there, after a wait. With several targets (rotation) the
next one is tried at once instead, each at most once. Errors travel as values inside this file and are raised in one
place.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from async_openai.costs.ledger import LedgerRow
from async_openai.costs.usage import TokenUsage
from async_openai.engine.failures import failure_of, from_status, from_transport
from async_openai.engine.record import CallRecord
from async_openai.engine.request import operation
from async_openai.engine.retry import LONGEST_WAIT, Verdict, backoff_waits, verdict, wait_for
from async_openai.engine.streaming import StreamCore
from async_openai.engine.wire import Bodies, build, remote_files, shown_url, unreadable, wants_usage
from async_openai.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    Attempt,
    ConfigurationError,
    OpenAIError,
    StorageError,
    UsageError,
)
from async_openai.transport.base import SendFailure
from async_openai.types.base import Reply
from async_openai.types.response import RawResponse

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Route, Target
    from async_openai.transport.base import WireAnswer, WireRequest
    from async_openai.transport.runtime import Runtime

R = TypeVar("R")
logger = logging.getLogger("async_openai")
_SUCCESS = range(200, 300)


async def fetch(request: ApiRequest[R], route: Route, runtime: Runtime) -> R:
    """Perform a request and return its reply; for a stream its `StreamCore`, once the headers are there.

    Raises:
        APIError: every attempt failed; the error is the last one's and lists all.
        ConfigurationError: no client can serve it. Nothing was sent.
    """
    return cast("R", await Call(request, route.targets(request), runtime).run())


@dataclass(slots=True)
class Try:
    """One attempt: where it went, with which key, since when."""

    target: Target
    number: int
    wire: WireRequest = field(repr=False)
    asked: str | None
    """Model as the user named it."""
    model: str | None
    """Model as sent."""
    key: str | None = field(repr=False)
    started: float
    usage_asked: bool = False
    """Whether the usage of a stream was asked for on the user's behalf."""


Deliver = Callable[["Call", Try, "WireAnswer"], Coroutine[Any, Any, Any]]
"""Makes of a successful answer what the caller of the call gets, or the error that it is. It notes the success."""


async def deliver_reply(call: Call, attempt: Try, answer: WireAnswer) -> Any | APIError:
    """Read and validate the reply; leave a stream to be read by whoever gets it."""
    if call.request.chunk is not None:
        return StreamCore[Any, Any](call, attempt, answer)
    response = RawResponse(answer.status_code, answer.headers, await answer.read())
    reply = call.request.read_reply(response, attempt.key)
    if not isinstance(reply, APIError):
        call.succeeded(attempt, reply, response)
        if isinstance(reply, Reply):
            reply.bind(call.record(attempt, response))
            reply.settle()
    return reply


class Call:
    """The state of one call."""

    def __init__(
        self,
        request: ApiRequest[Any],
        targets: Sequence[Target],
        runtime: Runtime,
        deliver: Deliver | None = None,
    ) -> None:
        self.request = request
        self.targets = targets
        self.runtime = runtime
        self._deliver = deliver or deliver_reply
        self.id = os.urandom(16).hex()
        self.started = runtime.monotonic()
        self.failed: list[Attempt] = []
        self.bodies = Bodies(request)
        # One key for all attempts: a server that knows it answers a repeat without doing the work again.
        self.idempotency_key = (request.idempotency_key or self.id) if request.verb == "POST" else None

    async def run(self) -> Any:
        """Try the targets in turn until one gives a result."""
        rotating = len(self.targets) > 1
        error: OpenAIError = UsageError("a route must give at least one target")
        for target in self.targets:
            try:
                result, decision = await self._ask(target, 0 if rotating else target.retries(self.request))
            except ConfigurationError as broken:
                # This client's key source fails; another client may have a good one.
                error = broken
                continue
            if not isinstance(result, APIError):
                return result
            error = result
            if decision == "final" or not self.bodies.can_be_sent_again():
                break
        if isinstance(error, APIError):
            error.attempts = tuple(self.failed)
        try:
            raise error
        finally:
            del error  # a traceback that refers to itself keeps the connection's objects alive

    async def _ask(self, target: Target, retries: int) -> tuple[Any, Verdict]:
        """Ask one target, repeating where that can help. Returns the result, or the last error and its verdict."""
        waits = backoff_waits()
        turn, keys_left = target.keys.next_turn(), len(target.keys) - 1
        while True:
            result = await self._attempt(target, turn)
            if not isinstance(result, APIError):
                return result, "final"
            failure = failure_of(result, self.runtime.time())
            decision = verdict(failure)
            if not self.bodies.can_be_sent_again():
                return result, decision
            if keys_left > 0 and failure.status in {401, 403, 429}:
                # Another key may be good, or have its own limits: it is tried at once, and each of them only once so.
                turn, keys_left = turn + 1, keys_left - 1
                continue
            if decision != "retry" or retries <= 0:
                return result, decision
            pause = wait_for(failure, waits)
            if pause is None:
                result.message += (
                    f"; the server asks to wait {failure.retry_after:.0f} s, more than {LONGEST_WAIT:.0f} s"
                )
                return result, decision
            if target.end is not None and self.runtime.monotonic() + pause >= target.end:
                return result, "final"
            retries, turn = retries - 1, turn + 1
            await self.runtime.sleep(pause)

    async def _attempt(self, target: Target, turn: int) -> Any | APIError:
        """Send the request once."""
        key = await target.keys.at(turn, self.runtime)
        wire, model = build(self.request, target, self.bodies, key, self.idempotency_key)
        asked = target.model_of(self.request)
        asks_usage = wants_usage(self.request, target)
        attempt = Try(target, len(self.failed) + 1, wire, asked, model, key, self.runtime.monotonic(), asks_usage)
        try:
            result = await self._send(attempt)
        except (SendFailure, StorageError) as failure:
            # A file that could not be read on looks like a broken connection to most transports.
            broken = failure if isinstance(failure, StorageError) else unreadable(wire)
            if broken is not None:
                raise StorageError(f"{operation(type(self.request))}: {broken.message}") from broken
            result = from_transport(cast("SendFailure", failure))
        except OpenAIError:
            # Refused before anything was sent: a header that HTTP does not allow.
            raise
        except BaseException:
            # Cancelled, or interrupted by Ctrl-C: the server may have done the work.
            self._note(attempt, None, "Cancelled", may_be_billed=True)
            raise
        if isinstance(result, APIError):
            await self.failure(attempt, result)
        return result

    async def _send(self, attempt: Try) -> Any | APIError:
        for part in remote_files(attempt.wire):
            await self.runtime.offload(part.ready)
        answer = await self.runtime.send(attempt.target.connections, attempt.wire)
        if answer.status_code in _SUCCESS:
            return await self._deliver(self, attempt, answer)
        return from_status(RawResponse(answer.status_code, answer.headers, await answer.read()), attempt.key)

    def record(self, attempt: Try, response: RawResponse) -> CallRecord:
        """Return what a reply remembers of this call."""
        return CallRecord(
            client=attempt.target.name,
            provider=attempt.target.provider.name,
            model=attempt.asked,
            response=response,
            seconds=self.runtime.monotonic() - self.started,
            failed=tuple(self.failed),
            pricing=attempt.target.pricing,
            toolbox=self.request.toolbox,
        )

    def succeeded(self, attempt: Try, reply: object, response: RawResponse) -> None:
        """Write a success down: what the reply (or the last chunks of a stream) says of usage, model and tier."""
        # What tells of an earlier call (a stored response, a finished batch) reports that call's usage again.
        made_here = self.request.verb == "POST" and not self.request.path_fields
        tokens = TokenUsage.of(_said(reply, "usage")) if made_here else None
        served, tier = _said(reply, "model"), _said(reply, "service_tier")
        self._note(attempt, response.status_code, None, usage=tokens, served=served, tier=tier)
        if attempt.target.debug:
            self._log(attempt, response.status_code, tokens, response.request_id)

    def abandoned(self, attempt: Try) -> None:
        """Write down a stream that its reader left; what it generated is billed all the same."""
        self._note(attempt, 200, "Abandoned", may_be_billed=True)

    async def failure(self, attempt: Try, error: APIError) -> None:
        """Write a failed attempt down and tell the observer."""
        noted = self._failure_noted(attempt, error)
        error.attempts = tuple(self.failed)
        hook = attempt.target.on_error
        if hook is None:
            return
        try:
            await self.runtime.call(hook, error, noted)
        except UsageError:
            raise
        except Exception as broken:
            # An observer that fails must not fail the call it observes.
            logger.warning("on_error raised %s", type(broken).__name__, exc_info=broken)

    def _failure_noted(self, attempt: Try, error: APIError) -> Attempt:
        """Add a failure to the call's attempts and the ledger."""
        status = error.status_code if isinstance(error, APIStatusError) else None
        delivery = error.delivery if isinstance(error, APIConnectionError) else "answered"
        noted = Attempt(
            number=attempt.number,
            client=attempt.target.name,
            base_url=shown_url(attempt.target.site.base_url),
            model=attempt.model,
            outcome=type(error).__name__,
            delivery=delivery,
            status_code=status,
            request_id=error.request_id,
            seconds=self.runtime.monotonic() - attempt.started,
        )
        self.failed.append(noted)
        self._note(attempt, status, noted.outcome, may_be_billed=delivery == "unknown")
        if attempt.target.debug:
            self._log(attempt, status or noted.outcome, None, error.request_id)
        return noted

    def _note(
        self,
        attempt: Try,
        status: int | None,
        error: str | None,
        *,
        usage: TokenUsage | None = None,
        served: str | None = None,
        tier: str | None = None,
        may_be_billed: bool = False,
    ) -> None:
        target = attempt.target
        target.ledger.record(
            LedgerRow(
                time=self.runtime.time(),
                call_id=self.id,
                attempt=attempt.number,
                client=target.name,
                provider=target.provider.name,
                model_asked=attempt.asked,
                model_served=served,
                endpoint=self.request.path,
                status=status,
                error=error,
                usage=usage,
                seconds=self.runtime.monotonic() - attempt.started,
                streamed=self.request.chunk is not None,
                tier=tier,
                may_be_billed=may_be_billed,
            )
        )

    def _log(self, attempt: Try, outcome: object, tokens: TokenUsage | None, request_id: str | None) -> None:
        """One line an attempt; never a body, a header or a key."""
        logger.debug(
            "%s %s client=%s model=%s attempt=%d status=%s ms=%.0f tokens=%s request_id=%s",
            self.request.verb,
            self.request.path,
            attempt.target.name,
            attempt.model,
            attempt.number,
            outcome,
            (self.runtime.monotonic() - attempt.started) * 1000,
            f"{tokens.input}+{tokens.output}" if tokens else "-",
            request_id or "-",
        )


def _said(reply: object, name: str) -> Any:
    """Return a field of a reply of any kind: a model, or a dict of `client.post(..., cast_to=dict)`."""
    return cast("dict[str, Any]", reply).get(name) if isinstance(reply, dict) else getattr(reply, name, None)
