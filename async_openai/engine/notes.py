"""What is written down of a call's attempts: ledger rows, log lines, and what the user's hooks are told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from async_openai.costs.usage import TokenUsage
from async_openai.engine.wire import shown_url
from async_openai.errors import Attempt, UsageError

if TYPE_CHECKING:
    from async_openai.engine.attempt import Try
    from async_openai.engine.call import Call
    from async_openai.engine.health import Cause, Rest, Scope
    from async_openai.engine.retry import Failure
    from async_openai.engine.target import Target
    from async_openai.errors import APIError, Delivery
    from async_openai.types.response import RawResponse

logger = logging.getLogger("async_openai")
_three: Callable[[dict[str, Any]], tuple[Any, Any, Any]] = itemgetter("usage", "model", "service_tier")


@dataclass(frozen=True, slots=True)
class ClientCooldown:
    """The cooldown of a client, key or model that begins now, as `on_cooldown` hooks see it."""

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


ClientRest = ClientCooldown
"""Another name of `ClientCooldown`."""


async def tell(call: Call, target: Target, name: str, *told: object) -> None:
    """Call a client's observer. One that fails must not fail the call it observes."""
    hook: Callable[..., Any] | None = getattr(target.hooks, name)
    if hook is None:
        return
    try:
        await call.runtime.call(hook, *told)
    except UsageError:
        raise
    except Exception as broken:
        logger.warning("%s raised %s", name, type(broken).__name__, exc_info=broken)


async def rests(call: Call, attempt: Try, scope: Scope, rest: Rest, now: float, *, alone: bool) -> None:
    """Say that something begins to rest; `alone`, it is asked all the same."""
    key, model = scope
    target = attempt.target
    fingerprint = None if key is None else target.keys.fingerprint(attempt.key)
    told = ClientCooldown(target.name, fingerprint, model, rest.cause, rest.until - now)
    if rest.cause == "credentials" and not alone:
        # Once: what rests already is not told again.
        logger.warning("%s", told)
    await tell(call, target, "on_cooldown", told)


def success(call: Call, attempt: Try, reply: object, response: RawResponse) -> None:
    """Write a success down."""
    usage, served, tier = _said(reply)
    tokens = TokenUsage.of(usage) if call.outgoing.traits.generates else None
    row(call, attempt, response.status_code, None, usage=tokens, served=served, tier=tier)
    if attempt.target.debug:
        _log(call, attempt, response.status_code, tokens, response.request_id)


def described(attempt: Try, outcome: str, delivery: Delivery, **more: Any) -> Attempt:
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


def failure(call: Call, attempt: Try, error: APIError, failure: Failure) -> Attempt:
    """Add a failure to the call's attempts and the ledger."""
    known: int | None = getattr(error, "status_code", None)
    # An answer that was cut, or is none, had a status all the same.
    status = known or (error.response.status_code if error.response is not None else None)
    noted = described(
        attempt,
        type(error).__name__,
        failure.delivery,
        status_code=status,
        request_id=error.request_id,
        seconds=attempt.ended - attempt.started,
    )
    call.failed = (*call.failed, noted)
    row(call, attempt, status, noted.outcome, usage=TokenUsage.of(error.usage), may_be_billed=failure.may_be_billed)
    if attempt.target.debug:
        _log(call, attempt, status or noted.outcome, None, error.request_id)
    return noted


def row(
    call: Call,
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
    target, outgoing = attempt.target, call.outgoing
    tags = outgoing.options["tags"]
    target.ledger.record(
        (
            call.runtime.time(),
            call.id,
            attempt.number,
            target.name,
            target.provider.name,
            attempt.asked,
            served,
            outgoing.traits.path,
            status,
            error,
            None if usage is None else usage[:],
            attempt.ended - attempt.started,
            attempt.waited,
            target.keys.fingerprint(attempt.key),
            attempt.first_token,
            outgoing.traits.chunk is not None,
            may_be_billed,
            tuple(tags) if tags else (),
            tier,
            False,
        )
    )


def _log(call: Call, attempt: Try, outcome: object, tokens: TokenUsage | None, request_id: str | None) -> None:
    """One line an attempt; never a body, a header or a key."""
    traits = call.outgoing.traits
    logger.debug(
        "%s %s client=%s model=%s attempt=%d status=%s ms=%.0f tokens=%s request_id=%s",
        traits.verb,
        traits.path,
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
    try:
        # At once, of the replies that have all of them: those that cost most.
        return _three(reply.__dict__)
    except (AttributeError, KeyError):
        pass
    if isinstance(reply, dict):
        held = cast("dict[str, Any]", reply)
        return held.get("usage"), held.get("model"), held.get("service_tier")
    return getattr(reply, "usage", None), getattr(reply, "model", None), getattr(reply, "service_tier", None)
