"""One budget, as users hold it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from async_openai.budgets.balance import Balance, lock
from async_openai.errors import BudgetExceededError
from async_openai.transport.clock import current
from async_openai.utils import logger

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from async_openai.budgets.periods import Per
    from async_openai.budgets.sharing import SharedBalance

AmountIn = Literal["usd", "tokens", "calls"]
OnBudget = Callable[["Budget", float], object]
"""`on_budget(budget, share)`: called at half, 0.8 and all of the limit, each once a period. All of it is also spent
where a call is refused because what is left is less than it may cost."""
SHARES: Final = (0.5, 0.8, 1.0)
_SCALE: Final[dict[str, int]] = {"usd": 10**9, "tokens": 1, "calls": 1}
_AS_TEXT: Final[dict[str, str]] = {"usd": "{:.6g} USD", "tokens": "{:,.0f} tokens", "calls": "{:,.0f} calls"}


class Settled(Protocol):
    """Where a reserve is settled: a budget's balance, or this process's part of a shared one."""

    process: int
    """How often the process was forked."""

    def settle(self, most: int, actual: int, now: float) -> None:
        """Give a reserve up, and add what was spent of it."""
        ...


class Budget:
    """An amount that calls may cost in a period. `OpenAI.budget(...)` makes one.

    It holds for all clients and pools of the process, under any number of calls, threads and event loops. A forked
    child has its own from then on, and what the parent had spent counts in it too.
    """

    def __init__(
        self,
        name: str,
        unit: AmountIn,
        limit: float,
        *,
        per: Per | None = None,
        tags: AbstractSet[str] | None = None,
        wait: bool = True,
        on_budget: OnBudget | None = None,
        unpriced: float | None = None,
    ) -> None:
        """Make a budget that nobody knows yet: of values that were checked."""
        self.name = name
        """Its name."""
        self.unit: AmountIn = unit
        """AmountIn of its amounts."""
        self.per: Per | None = per
        """Its period; None for one without an end."""
        self.tags = tags
        """It counts calls with one of these; None: all calls. Empty: those of clients that name it alone."""
        self.waits = wait
        """Whether a call waits for others to settle where it would fit without them."""
        self._on_budget = on_budget
        self._scale = _SCALE[unit]
        self.unpriced = None if unpriced is None else self.whole(unpriced)
        """What a call without a known price counts, in whole parts."""
        self.account = Balance(self.whole(limit, up=False), per)
        """Its amounts, in whole parts; where processes share it, what the store last said of all."""
        self.shared: SharedBalance | None = None
        """This process's part, where processes share it."""
        self._told: tuple[int, float] = (0, 0.0)
        """Period, and the highest share of its limit that was told."""
        self.is_removed = False
        """Whether it counts nothing any more."""

    def whole(self, amount: float | Decimal, *, up: bool = True) -> int:
        """Return an amount in whole parts: what is spent is rounded up, what may be spent down."""
        exact = (amount if isinstance(amount, Decimal) else Decimal(str(amount))) * self._scale
        return int(exact.to_integral_value(ROUND_CEILING)) if up else int(exact)

    def _now(self, *, ask: bool = True) -> Balance:
        account = self.account
        with lock:
            account.look(current.clock.time())
        if self.shared is not None and ask:
            self.shared.look()
        return account

    def mirror(self, spent: int, reserved: int) -> None:
        """Take in what the store says of all processes."""
        account = self.account
        with lock:
            account.look(current.clock.time())
            account.spent, account.reserved = spent, reserved
        self.look_up()

    def share(self, shared: SharedBalance | None) -> None:
        """Share it with other processes, or no more."""
        with lock:
            self.shared = shared

    @property
    def limit(self) -> float:
        """The most that a period may spend, in its unit."""
        return self.account.limit / self._scale

    @property
    def spent(self) -> float:
        """What the period has spent so far, in its unit."""
        return self._now().spent / self._scale

    @property
    def reserved(self) -> float:
        """What is held for attempts under way: the most that they can cost."""
        return self._now().reserved / self._scale

    @property
    def left(self) -> float:
        """What is neither spent nor reserved; never below 0."""
        account = self._now()
        return max(0, account.limit - account.spent - account.reserved) / self._scale

    @property
    def opens_at(self) -> float | None:
        """When the next period begins, in seconds since the epoch. None without a period."""
        return None if self.per is None else self._now().ends

    def begin_with(self, spent: int) -> None:
        """Count what the period had spent before, in whole parts; more than that stays as it is."""
        account = self._now()
        with lock:
            account.spent = max(account.spent, spent)
        if self.shared is not None:
            self.shared.begin_with(spent)

    def remove(self) -> None:
        """Count no call any more. What is under way settles as before."""
        from async_openai.budgets.book import book  # noqa: PLC0415 - it holds us

        book.remove(self)

    # --- what attempts do -----------------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Tell the observer, if there is one, what was reached."""
        if self._on_budget is not None:
            self._tell(self._reached())

    def exhausted(self, most: int, *, waited: bool = False) -> BudgetExceededError:
        """Make the error for an attempt that does not fit.

        Args:
            most: The most that it can cost.
            waited: Whether it fits beside what is spent, and could wait no longer for what is reserved.
        """
        account = self.account
        fits_later = most <= account.limit
        why = "more than its limit" if not fits_later else "more than what is left"
        if waited:
            why = "more than what is left beside the calls under way"
        elif fits_later and self._on_budget is not None:
            self._tell(1.0)
        return self.error(f"an attempt can cost {self._text(most)}, {why}", opens=fits_later and not waited)

    def error(self, why: str, *, opens: bool = False) -> BudgetExceededError:
        """Make the error for an attempt that is not sent."""
        account = self._now(ask=False)
        spent, reserved, limit = account.spent, account.reserved, account.limit
        return BudgetExceededError(
            f"budget {self.name!r}: {why} ({self._text(spent)} spent and {self._text(reserved)} reserved of "
            f"{self._text(limit)}{'' if self.per is None else f' a {self.per}'})",
            budget=self.name,
            spent=spent / self._scale,
            reserved=reserved / self._scale,
            limit=limit / self._scale,
            opens_at=self.opens_at if opens else None,
        )

    def _text(self, amount: int) -> str:
        return _AS_TEXT[self.unit].format(amount / self._scale)

    def _reached(self) -> float:
        account = self.account
        reached = [share for share in SHARES if account.spent >= share * account.limit]
        return reached[-1] if reached else 0.0

    def _tell(self, share: float) -> None:
        """Tell the observer of the shares that were reached, each once a period."""
        account = self.account
        with lock:
            period, told = self._told
            told = told if period == account.period else 0.0
            new = [one for one in SHARES if told < one <= share]
            if not new:
                return
            self._told = account.period, new[-1]
        for one in new:
            try:
                if self._on_budget is not None:
                    self._on_budget(self, one)
            except Exception as broken:  # noqa: BLE001 - the user's function may raise anything
                logger.warning("on_budget raised %s", type(broken).__name__, exc_info=broken)

    def __repr__(self) -> str:
        per = "" if self.per is None else f" a {self.per}"
        account = self._now()
        return f"<Budget {self.name!r}: {self._text(account.spent)} of {self._text(account.limit)}{per}>"


Reserves = tuple[tuple[Budget, Settled, int, int], ...]
"""Budgets, what settles the reserve in each, the reserve, and the process that made it."""


class Hold:
    """The reserve of one attempt: settled once, whatever becomes of it."""

    __slots__ = ("_parts", "_settled", "job", "place")

    def __init__(self, parts: Reserves, place: Any) -> None:
        self._parts = parts
        self._settled = False
        self.job: str | None = None
        """Id of the background response that the attempt began: all of the reserve is spent until its bill is told."""
        self.place = place
        """What its answers are remembered under: provider and model."""

    def nothing(self, now: float) -> None:
        """Give it up: nothing was sent, or it was refused."""
        self.settle(now, lambda _budget, _most: 0)

    def told(self, now: float, usd: Decimal, tokens: int) -> None:
        """Settle it with what the host told."""
        amounts = [
            budget.whole(usd) if budget.unit == "usd" else tokens if budget.unit == "tokens" else most
            for budget, _, most, _ in self._parts
        ]
        self._settle(now, amounts)

    def settle(self, now: float, actual: Callable[[Budget, int], int]) -> None:
        """Settle it. What is settled later comes on top: a bill that was told apart.

        Args:
            now: Seconds since the epoch.
            actual: What a budget counts, in whole parts, by its reserve.
        """
        self._settle(now, [actual(budget, most) for budget, _, most, _ in self._parts])

    def _settle(self, now: float, amounts: Sequence[int]) -> None:
        with lock:
            again, self._settled = self._settled, True
            for (_, account, most, process), amount in zip(self._parts, amounts, strict=True):
                # What a forked child inherited is its parent's.
                if account.process == process:
                    account.settle(0 if again else most, amount, now)
        for budget, _, _, _ in self._parts:
            budget.look_up()

    @property
    def units(self) -> frozenset[str]:
        """The units of its budgets."""
        return frozenset(budget.unit for budget, _, _, _ in self._parts)
