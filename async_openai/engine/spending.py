"""The reserve of an attempt in the budgets of its call: the most that it can cost, held before anything is sent."""

from __future__ import annotations

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
    from collections.abc import Callable, Sequence

    from async_openai.budgets.balance import Short, Wanted
    from async_openai.budgets.budget import Settled
    from async_openai.engine.context import CallContext
    from async_openai.engine.limits.waits import Waits
    from async_openai.engine.routing import Candidate
    from async_openai.engine.target import Target

_LONG_PROMPT = 100_000
"""Tokens of a prompt that may be priced otherwise than a short one."""
_MINUTE = 60


async def hold_for(context: CallContext, candidate: Candidate, waiting: Callable[[], Waits]) -> Hold | None:
    """Reserve what an attempt may cost in every budget of its call, waiting for others where it has to.

    Args:
        context: The call.
        candidate: Who is asked.
        waiting: Gives the waits of the call.

    Returns:
        The reserve; None for a call of no budget.

    Raises:
        BudgetExceededError: It does not fit, or its most is not known. Nothing was sent.
    """
    target = candidate.target
    budgets = book.matching(context.all_tags(target), target.budgets)
    if not budgets:
        return None
    now = context.runtime.time()
    amounts = _amounts(budgets, context, candidate, now)
    wanted = [(budget.account, most) for budget, most in zip(budgets, amounts, strict=True)]
    short = reserve(wanted, None, now) if current.store is None else _FIRST
    parts: Sequence[Settled] | None = None
    if short is not None:
        parts = await _wait(budgets, wanted, short, context, waiting())
    return Hold(
        tuple(
            [
                (budget, account, most, account.process)
                for budget, account, most in zip(
                    budgets, [account for account, _ in wanted] if parts is None else parts, amounts, strict=True
                )
            ]
        ),
        (target.provider.name, candidate.model),
    )


_FIRST: Short = -1, 0.0
"""Nobody was asked yet."""


async def _wait(
    budgets: tuple[Budget, ...], wanted: Wanted, short: Short | None, context: CallContext, waits: Waits
) -> Sequence[Settled] | None:
    """Reserve, waiting for others to settle. Raises BudgetExceededError where it does not fit in time.

    Returns:
        What settles the reserves, where that is not the balances.
    """
    place = Applicant()
    shared = [budget.shared for budget in budgets]
    try:
        while short is not None:
            index, seconds = short
            if short is not _FIRST:
                budget, most = budgets[index], wanted[index][1]
                if not seconds or not budget.waits or not await waits.for_others(seconds):
                    raise budget.exhausted(most, waited=bool(seconds))  # noqa: TRY301 - its place is left, as at any other
            if None in shared:
                short = reserve(wanted, place, context.runtime.time())
                continue
            amounts = [most for _, most in wanted]
            found = await context.runtime.offload(
                reserve_shared, budgets, shared, amounts, place, context.runtime.time()
            )
            if isinstance(found, list):
                return found
            short = found
    except BaseException:
        place.leave()
        raise
    return None


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
