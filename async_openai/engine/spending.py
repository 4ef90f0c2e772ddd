"""The reserve of an attempt in the budgets of its call: the most that it can cost, held before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from async_openai.budgets.balance import Applicant, reserve
from async_openai.budgets.book import book
from async_openai.budgets.bounds import NAMES, Dearest, Most, Outbound, most_of
from async_openai.budgets.budget import Budget, Hold
from async_openai.budgets.sharing import reserve_shared
from async_openai.costs.prices import context_window, possible_rates
from async_openai.costs.rows import is_free
from async_openai.engine.limits.waits import counted_tokens
from async_openai.shared.in_use import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from async_openai.budgets.balance import Short
    from async_openai.budgets.budget import Settled
    from async_openai.engine.context import CallContext
    from async_openai.engine.limits.waits import Waits
    from async_openai.engine.routing import Candidate
    from async_openai.engine.target import Target

_LONG_PROMPT = 100_000
"""Tokens of a prompt that may be priced otherwise than a short one."""
_MINUTE = 60


@dataclass(slots=True)
class Pending:
    """A reserve that cannot be had at once."""

    budgets: tuple[Budget, ...]
    amounts: list[int]
    place: tuple[str, str | None]
    short: Short | None
    """Which budget is at fault; None where the store is to be asked."""


def hold_at_once(context: CallContext, candidate: Candidate) -> Hold | Pending | None:
    """Reserve what an attempt may cost in every budget of its call, where that needs no wait.

    Returns:
        The reserve; what `hold_later` makes one of; or None for a call of no budget.

    Raises:
        BudgetExceededError: The most that it can cost is not known. Nothing was sent.
    """
    target = candidate.target
    budgets = book.matching(context.all_tags(target), target.budgets)
    if not budgets:
        return None
    now = context.runtime.time()
    amounts = _amounts(budgets, context, candidate, now)
    place = target.provider.name, candidate.model
    if current.store is not None:
        return Pending(budgets, amounts, place, None)
    short = reserve([(budget.account, most) for budget, most in zip(budgets, amounts, strict=True)], None, now)
    if short is not None:
        return Pending(budgets, amounts, place, short)
    return _held(budgets, [budget.account for budget in budgets], amounts, place)


def _held(
    budgets: Sequence[Budget], settled: Sequence[Settled], amounts: Sequence[int], place: tuple[str, str | None]
) -> Hold:
    parts = [(one, by, most, by.process) for one, by, most in zip(budgets, settled, amounts, strict=True)]
    return Hold(tuple(parts), place)


async def hold_later(pending: Pending, context: CallContext, waits: Waits) -> Hold:
    """Reserve, waiting for others to settle. Raises BudgetExceededError where it does not fit in time."""
    budgets, amounts, short = pending.budgets, pending.amounts, pending.short
    balances = [budget.account for budget in budgets]
    wanted = list(zip(balances, amounts, strict=True))
    shared = [budget.shared for budget in budgets]
    place, runtime = Applicant(), context.runtime
    try:
        while True:
            if short is not None:
                budget = budgets[short[0]]
                if not short[1] or not budget.waits or not await waits.for_others(short[1]):
                    raise budget.exhausted(amounts[short[0]], waited=bool(short[1]))  # noqa: TRY301 - its place is left
            if None in shared:
                short = reserve(wanted, place, runtime.time())
                if short is None:
                    return _held(budgets, balances, amounts, pending.place)
                continue
            found = await runtime.offload(reserve_shared, budgets, shared, amounts, place, runtime.time())
            if isinstance(found, list):
                return _held(budgets, found, amounts, pending.place)
            short = found
    except BaseException:
        # The store may be answering yet, on another thread.
        place.give_up(runtime.time())
        raise


def _amounts(budgets: tuple[Budget, ...], context: CallContext, candidate: Candidate, now: float) -> list[int]:
    """Return the most that an attempt counts in each of its budgets."""
    traits = context.outgoing.traits
    if is_free(traits.verb, traits.path):
        return [0] * len(budgets)
    most: Most | None = None
    found: list[int] = []
    for budget in budgets:
        if budget.unit == "calls":
            found.append(1)
            continue
        most = most or _most(context, candidate)
        tokens = budget.unit == "tokens"
        found.append(most.input + most.output if tokens else _usd(budget, most, context, candidate, now))
    return found


def _most(context: CallContext, candidate: Candidate) -> Most:
    outgoing, target, model = context.outgoing, candidate.target, candidate.model
    body, sent = outgoing.sized(target, model)
    given = outgoing.options
    if outgoing.request.__pydantic_extra__ or given["extra_body"] or target.offer.parameters:
        given = {name: _given(context, target, name) for name in NAMES}
    counter = target.limits.token_counter
    counted = None if counter is None else int(counted_tokens(counter, outgoing.request))
    place = target.provider.name, model
    return most_of(
        Outbound(outgoing.traits.path, body, given, sent or ""),
        usual=book.usual(place),
        window=lambda: context_window(target.provider.name, model, sent),
        counted=counted,
    )


def _given(context: CallContext, target: Target, name: str) -> Any:
    """Return a parameter as it is sent: the last word has `extra_body`, then the member's own in a pool."""
    more = context.outgoing.options["extra_body"]
    if more and name in more:
        return more[name]
    if name in target.offer.parameters:
        return target.offer.parameters[name]
    return context.request.given(name)


def _usd(budget: Budget, most: Most, context: CallContext, candidate: Candidate, now: float) -> int:
    dearest = _dearest(most, context, candidate, now)
    cost = None if dearest is None else dearest.cost(most)
    if cost is None:
        cost = 0 if candidate.model is None else budget.unpriced
    if cost is None:
        raise budget.error(
            f"the price of {candidate.model!r} at client {candidate.target.name!r} is not known; "
            "pricing={...} of the client names it, or unpriced= of the budget what a call counts"
        )
    return cost


def _dearest(most: Most, context: CallContext, candidate: Candidate, now: float) -> Dearest | None:
    """Return the highest prices that may apply: looked up once a minute for all but long prompts."""
    target, model = candidate.target, candidate.model
    if model is None:
        return None
    tier = context.outgoing.options.get("service_tier")
    if tier is None or target.offer.parameters or context.outgoing.options["extra_body"]:
        tier = _given(context, target, "service_tier")
    tier = tier if isinstance(tier, str) else None
    pricing = target.ledger.pricing
    overrides = None if pricing is None else pricing(target.name)
    known, place = target.cache.dearest, (model, tier)
    minute = now // _MINUTE
    found = known.get(place)
    if found is not None and found[0] == minute and found[1] is overrides and most.input < _LONG_PROMPT:
        return found[2]
    _, sent = context.outgoing.sized(target, model)
    dearest = Dearest.of(
        possible_rates(
            provider=target.provider.name,
            model=model,
            sent=sent if sent != model else None,
            tier=tier,
            overrides=overrides,
            client=target.name,
            given=most.input if most.input >= _LONG_PROMPT else 0,
            at=now,
        )
    )
    if most.input < _LONG_PROMPT:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        known[place] = minute, overrides, dearest
    return dearest


_MOST_KNOWN = 256
