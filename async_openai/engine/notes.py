"""What is written down of a call's attempts: ledger rows, log lines, and what the user's hooks are told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from async_openai.costs.ledger import LedgerRow
from async_openai.costs.usage import TokenUsage
from async_openai.engine.wire import shown_url
from async_openai.errors import Attempt, UsageError

if TYPE_CHECKING:
    from async_openai.engine.call import Call, Try
    from async_openai.engine.health import Cause, Rest, Scope
    from async_openai.engine.retry import Failure
    from async_openai.engine.target import Target
    from async_openai.errors import APIError, Delivery
    from async_openai.types.response import RawResponse

logger = logging.getLogger("async_openai")
_NOTHING: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class ClientRest:
    """Something begins to rest, as `on_rest` hooks see it."""

    client: str
    key: str | None
    """Fingerprint of the key that rests; None where all of the client's do."""
    model: str | None
    """The model that rests; None where all do."""
    cause: Cause
    seconds: float
    """How long; infinity until the client is configured anew."""

    def __str__(self) -> str:
        what = [f"client {self.client!r}"]
        what += [f"key {self.key}"] if self.key else []
        what += [f"model {self.model!r}"] if self.model else []
        length = "until it is configured anew" if self.seconds == float("inf") else f"for {self.seconds:.3g} s"
        return f"{', '.join(what)} rests {length}: {self.cause}"


class Notes:
    """Writes down the attempts of one call."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    async def tell(self, target: Target, name: str, *told: object) -> None:
        """Call a client's observer. One that fails must not fail the call it observes."""
        hook: Callable[..., Any] | None = getattr(target.hooks, name)
        if hook is None:
            return
        try:
            await self._call.runtime.call(hook, *told)
        except UsageError:
            raise
        except Exception as broken:
            logger.warning("%s raised %s", name, type(broken).__name__, exc_info=broken)

    async def rests(self, attempt: Try, scope: Scope, rest: Rest, now: float, *, alone: bool) -> None:
        """Say that something begins to rest; `alone`, it is asked all the same."""
        key, model = scope
        target = attempt.target
        fingerprint = None if key is None else target.keys.fingerprint(attempt.key)
        told = ClientRest(target.name, fingerprint, model, rest.cause, rest.until - now)
        if rest.cause == "credentials" and not alone:
            # Once: what rests already is not told again.
            logger.warning("%s", told)
        await self.tell(target, "on_rest", told)

    def success(self, attempt: Try, reply: object, response: RawResponse) -> None:
        """Write a success down."""
        request = self._call.request
        # What tells of an earlier call (a stored response, a finished batch) reports that call's usage again.
        made_here = request.verb == "POST" and not request.path_fields
        usage, served, tier = _said(reply)
        tokens = TokenUsage.of(usage) if made_here else None
        self.row(attempt, response.status_code, None, usage=tokens, served=served, tier=tier)
        if attempt.target.debug:
            self._log(attempt, response.status_code, tokens, response.request_id)

    def attempt(self, attempt: Try, outcome: str, delivery: Delivery, **more: Any) -> Attempt:
        """Describe an attempt to the user."""
        target = attempt.target
        return Attempt(
            number=attempt.number,
            client=target.name,
            base_url=shown_url(target.site.base_url),
            model=attempt.model,
            outcome=outcome,
            delivery=delivery,
            key=target.keys.fingerprint(attempt.key),
            **more,
        )

    def failure(self, attempt: Try, error: APIError, failure: Failure) -> Attempt:
        """Add a failure to the call's attempts and the ledger."""
        known: int | None = getattr(error, "status_code", None)
        # An answer that was cut, or is none, had a status all the same.
        status = known or (error.response.status_code if error.response is not None else None)
        noted = self.attempt(
            attempt,
            type(error).__name__,
            failure.delivery,
            status_code=status,
            request_id=error.request_id,
            seconds=attempt.ended - attempt.started,
        )
        self._call.failed.append(noted)
        self.row(attempt, status, noted.outcome, usage=TokenUsage.of(error.usage), may_be_billed=failure.may_be_billed)
        if attempt.target.debug:
            self._log(attempt, status or noted.outcome, None, error.request_id)
        return noted

    def row(
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
        """Add a row to the client's ledger."""
        call, target = self._call, attempt.target
        tags = call.request.tags
        # By position, in the order of the declaration: nineteen keywords take as long as the rest of it.
        row = LedgerRow(
            call.runtime.time(),
            call.id,
            attempt.number,
            target.name,
            target.provider.name,
            attempt.asked,
            served,
            call.request.path,
            status,
            error,
            usage,
            attempt.ended - attempt.started,
            attempt.waited,
            target.keys.fingerprint(attempt.key),
            attempt.first_token,
            call.request.chunk is not None,
            may_be_billed,
            tuple(tags) if tags else (),
            tier,
        )
        target.ledger.record(row)

    def _log(self, attempt: Try, outcome: object, tokens: TokenUsage | None, request_id: str | None) -> None:
        """One line an attempt; never a body, a header or a key."""
        call = self._call
        logger.debug(
            "%s %s client=%s model=%s attempt=%d status=%s ms=%.0f tokens=%s request_id=%s",
            call.request.verb,
            call.request.path,
            attempt.target.name,
            attempt.model,
            attempt.number,
            outcome,
            (attempt.ended - attempt.started) * 1000,
            f"{tokens.input}+{tokens.output}" if tokens else "-",
            request_id or "-",
        )


def _said(reply: object) -> tuple[Any, Any, Any]:
    """Return usage, model and service tier of a reply of any kind: a model, or a dict of `post(..., cast_to=dict)`."""
    if isinstance(reply, dict):
        held = cast("dict[str, Any]", reply)
        return held.get("usage"), held.get("model"), held.get("service_tier")
    fields: dict[str, Any] = getattr(reply, "__dict__", _NOTHING)
    if "usage" in fields and "model" in fields and "service_tier" in fields:
        return fields["usage"], fields["model"], fields["service_tier"]
    return getattr(reply, "usage", None), getattr(reply, "model", None), getattr(reply, "service_tier", None)
