"""Pools: clients that serve the same calls, one standing in for another.

`ClientPool` is what users hold; `PoolRoute` is the way of its calls, and that of calls on the class `OpenAI`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from async_openai.bridge.methods import Bridge
from async_openai.bulk.many_rows import AwaitedManyRows, ManyRows
from async_openai.engine.hedge_settings import checked_hedging
from async_openai.engine.homes import Homes
from async_openai.engine.ranking import PoolTarget
from async_openai.engine.request import OPTIONS
from async_openai.engine.resolve import require_key
from async_openai.engine.strategies import Balancer, Lineup, strategy_label
from async_openai.engine.target import Offer, changes
from async_openai.errors import ConfigurationError, InvalidParameterError, UnknownModelError
from async_openai.resources.blocking import BlockingSurface
from async_openai.resources.surface import Awaited, Surface, perform
from async_openai.resources.tree import AwaitedResources
from async_openai.resources.verb_methods import Verbs
from async_openai.settings_model import as_strategy
from async_openai.transport.clock import current
from async_openai.transport.runtime import AWAITING
from async_openai.validation import nearest
from async_openai.validation.member_parameters import check_member, checked_parameters

R = TypeVar("R")

if TYPE_CHECKING:
    from types import TracebackType

    from async_openai.client import Client
    from async_openai.engine.health import Health
    from async_openai.engine.hedge_rules import Hedging
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.settings_model import Strategy
    from async_openai.status import Status

_MOST_LINEUPS = 256
"""Of how many operations and models a pool keeps who can serve them."""


@dataclass(frozen=True, slots=True)
class PoolEntry:
    """A client with its group and weight in a pool."""

    client: Client
    group: float
    weight: float


class _Membership:
    """What is worked out of a pool's clients, until one of them changes."""

    def __init__(self, token: object, entries: Sequence[PoolEntry]) -> None:
        self.token = token
        self.entries = entries
        self.lineups: dict[tuple[str, str, str | None], Lineup] = {}
        """By verb, path and model."""

    @cached_property
    def labels(self) -> dict[Health, str]:
        """The names of clients by their health, which stands for a client: it is never shared by two accounts.

        They are numbered where several have the same: those made without a name.
        """
        found: dict[Health, str] = {}
        count: Counter[str] = Counter()
        for entry in self.entries:
            name = entry.client.name
            found.setdefault(entry.client._target.health, f"{name} {count[name]}" if count[name] else name)  # noqa: SLF001 - a pool is part of the clients
            count[name] += 1
        return found

    @cached_property
    def by_label(self) -> dict[str, Client]:
        """The clients by these names."""
        labels = self.labels
        return {labels[one.client._target.health]: one.client for one in reversed(self.entries)}  # noqa: SLF001 - as above


class PoolRoute:
    """The way of calls on a pool: the clients that can serve one, in the order of its strategy."""

    def __init__(
        self,
        entries: Callable[[], Sequence[PoolEntry]],
        balancer: Callable[[], Balancer],
        *,
        filtered_elsewhere: Callable[[], bool] = lambda: False,
        aliases: Mapping[str, Mapping[str, str]] | None = None,
        parameters: Mapping[str, Mapping[str, Any]] | None = None,
        depends_on: Callable[[], object] = lambda: None,
        hedging: Hedging | None = None,
    ) -> None:
        """Make a route.

        Args:
            entries: Gives the clients.
            balancer: Gives what puts them in order.
            filtered_elsewhere: Whether to go to another provider where a content filter refuses.
            aliases: Names of models, by client or provider.
            parameters: What a client is sent in the place of a call's own parameters.
            depends_on: Gives the setting behind the entries, if there is one.
            hedging: When a second client is asked as well.
        """
        self._entries = entries
        self._balancer = balancer
        self._filtered_elsewhere = filtered_elsewhere
        self._aliases = aliases or {}
        self._parameters = parameters or {}
        self._depends_on = depends_on
        self._known: _Membership | None = None
        self.remembers = True
        self.hedging = hedging
        self._homes = Homes()

    def over(self, entries: Callable[[], Sequence[PoolEntry]]) -> PoolRoute:
        """Return the same route over other entries: copies of its clients under the same names."""
        made = copy(self)
        vars(made).update(_entries=entries, _known=None)
        return made

    @property
    def filtered_elsewhere(self) -> bool:
        """Whether a call that one provider's content filter refuses goes to another provider."""
        return self._filtered_elsewhere()

    @property
    def ignore_errors(self) -> bool:
        """Whether one of the clients says so of the many-prompt helpers."""
        return any(entry.client._target.ignore_errors for entry in self._entries())  # noqa: SLF001 - as below

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:
        """Return the clients that can serve the request, first choice first.

        Raises:
            UnknownModelError: None of them serves the model.
            ConfigurationError: None of them has a key.
        """
        known = self._membership()
        if request.is_pinned():
            if request.administers:
                return (_administrator(known.entries).admin_target(request),)
            return (self._target_of(self.home(request, known.entries[0].client)),)
        # As `Target.model_of` has it, but for the defaults of clients.
        asked = model or (None if "model" in request.path_fields else request.given("model"))
        place = request.verb, request.path, asked
        lineup = known.lineups.get(place)
        if lineup is None:
            found = self._lineup(known.entries, request, model)
            if not isinstance(found, Lineup):
                return found
            if len(known.lineups) >= _MOST_LINEUPS:
                known.lineups.clear()
            lineup = known.lineups[place] = found
        return self._balancer().order(lineup, current.clock.monotonic(), streamed=request.chunk is not None)

    def _membership(self) -> _Membership:
        # Read before the clients are: what changes meanwhile is seen the next time.
        token, known = (changes.token, self._depends_on()), self._known
        if known is None or known.token != token:
            known = self._known = _Membership(token, self._entries())
        return known

    def _lineup(
        self, entries: Sequence[PoolEntry], request: ApiRequest[Any], model: str | None
    ) -> Lineup | Sequence[Target]:
        """Look at every client: which of them can serve the request."""
        usable = [entry for entry in entries if _can_serve(entry.client, request)]
        if not usable:
            # Let the first one say why.
            return (entries[0].client.ready_target(),)
        members = [
            PoolTarget(target := self._target_of(one.client), one.group, one.weight, model or target.model_of(request))
            for one in usable
        ]
        serving = [member for member in members if member.target.serves(member.model)]
        if not serving:
            raise _unserved(members)
        return Lineup(serving)

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002, ARG002 - as a `Route` has it
        """Remember which client holds an object."""
        self._homes.put(id, self._membership().labels.get(target.health, target.name))

    def home(self, request: ApiRequest[Any], otherwise: Client) -> Client:
        """Return the client that holds the object of a pinned request: the one that made it in this pool, as far back
        as is remembered.
        """
        home = self._homes.of(request)
        return otherwise if home is None else self._membership().by_label.get(home, otherwise)

    def _target_of(self, client: Client) -> Target:
        target = client.ready_target()
        if client.name in self._parameters:
            target = replace(target, offer=replace(target.offer, parameters=self._parameters[client.name]))
        if not self._aliases:
            return target
        own = {alias: names.get(client.name, names.get(client.provider)) for alias, names in self._aliases.items()}
        return replace(target, offer=replace(target.offer, aliases={**target.offer.aliases, **own}))


def _administrator(entries: Sequence[PoolEntry]) -> Client:
    """Return the first client with an admin key; the first one of all where none has."""
    having = (entry.client for entry in entries if entry.client._target.admin_keys.count)  # noqa: SLF001 - as below
    return next(having, entries[0].client)


def _unserved(members: Sequence[PoolTarget]) -> UnknownModelError:
    targets, model = [member.target for member in members], members[0].model or ""
    known = sorted({name for target in targets for name in target.offer.names})
    close = [name for name in (nearest(model, known, cutoff=0.4),) if name] or known[:5]
    hint = f"; the nearest are {', '.join(map(repr, close))}" if close else ""
    clients = ", ".join(repr(target.name) for target in targets)
    return UnknownModelError(f"no client serves the model {model!r} (asked were {clients}){hint}", param="model")


def _can_serve(client: Client, request: ApiRequest[Any]) -> bool:
    """Whether a client has a key and its provider the operation."""
    target = client._target  # noqa: SLF001 - a pool is part of the clients
    try:
        require_key(target)
        target.provider.check(request.verb, request.path)
    except (ConfigurationError, InvalidParameterError):
        return False
    return not client.is_closed


def in_groups(clients: Sequence[Client]) -> list[PoolEntry]:
    """Return clients as entries by their own settings: a group each, or where any names one by `priority`."""
    offers: list[Offer] = [client._target.offer for client in clients]  # noqa: SLF001 - as above
    graded = any(offer.priority is not None for offer in offers)
    groups = [offer.priority or 0 for offer in offers] if graded else range(len(offers))
    return [
        PoolEntry(client, group, offer.weight) for client, group, offer in zip(clients, groups, offers, strict=True)
    ]


class Pool(Surface):
    """Several clients that serve the same calls: their order, and the route through them.

    A call goes to the first client that can serve it and is not cooling down, and on to the next when one fails.
    Operations on what is stored with an account (files, batches, ids) go to the client that made it in this pool, else
    always to the first one.
    """

    def __init__(
        self,
        name: str,
        clients: Iterable[str | Client | Sequence[str | Client]],
        *,
        strategy: Strategy = "priority",
        weights: Mapping[str, float] | None = None,
        aliases: Mapping[str, Mapping[str, str]] | None = None,
        parameters: Mapping[str, Mapping[str, Any]] | None = None,
        filtered_elsewhere: bool = False,
        hedge_after: float | str | None = None,
        hedge_share: float | None = None,
        seed: int | str | None = None,
        find: Callable[[str], Client] | None = None,
    ) -> None:
        """Make a pool; `OpenAI.pool(...)` does so by name.

        Args:
            name: Its name.
            clients: Clients, or names of registered ones, first choice first. With the strategy `priority` a list in
                the list is a group whose members are tried in random order.
            strategy: `priority` (groups in order), `round_robin`, `weighted`, `lowest_latency` (the decayed average
                of the time to the first token), `most_headroom` (the share that is left of a member's limits for the
                model, given, told or learned; all where none is known), `least_busy` (calls for the model in flight or
                waiting), `cheapest` (USD of 750 tokens of input and 250 of output; without a known price last), or a
                function `(members, now, streamed)` that returns the members, best first; see `Member`. Of equal ones
                the first is asked.
            weights: Shares by client, for `weighted` or a function. Default: the clients' own (1).
            aliases: Names of models of one's own: `{"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}}`, by client or
                provider.
            parameters: What a client is sent in the place of a call's own parameters, by client:
                `{"spare": {"reasoning_effort": None, "temperature": 0.2}}`. None leaves one out. Operations without
                such a parameter do not get it; chat completions do, where it is a host's own.
            filtered_elsewhere: Go to another provider where a content filter refuses, or leaves nothing of the answer.
            hedge_after: Seconds after which a second client that is free is asked as well, or `p95`; see `OpenAI.pool`.
            hedge_share: The most second calls, as a share of all. Default 0.05.
            seed: Seed of what is random in a strategy with a name.
            find: Finds a client by its name. Default: the registry's.

        Raises:
            ConfigurationError: No client, one that does not exist, twice the same, or an unknown strategy.
        """
        self.name = name
        """Name in the registry."""
        self.strategy: Strategy = _checked_strategy(strategy)
        """How calls are shared."""
        self._find = find
        self._groups = _groups_of(clients)
        names = [_name_of(one) for one in itertools.chain(*self._groups)]
        self._weights = _checked_weights(weights or {}, names)
        if weights and not callable(strategy) and strategy != "weighted":
            raise ConfigurationError(f"weights: they mean nothing with the strategy {strategy!r}, only with 'weighted'")
        if seed is not None and callable(strategy):
            raise ConfigurationError("seed: it means nothing with a function as the strategy, which draws by itself")
        balancer = Balancer(strategy, seed, owner=f"pool {name!r}")
        self._own_route = PoolRoute(
            self._entries,
            lambda: balancer,
            filtered_elsewhere=lambda: filtered_elsewhere,
            aliases=aliases,
            parameters=checked_parameters(parameters, names, OPTIONS),
            hedging=checked_hedging(name, hedge_after, hedge_share, len(names)),
        )
        # A name that does not exist is an error now, not in the middle of the night.
        found = self.clients
        twice = next((client.name for client in found if found.count(client) > 1), None)
        if twice is not None:
            raise ConfigurationError(f"clients: {twice!r} is there twice")

    @classmethod
    def sharing(cls, pool: Pool) -> Self:
        """Make a pool of this kind with the clients of another, their order and what is remembered of them."""
        made = cls.__new__(cls)
        vars(made).update({name: value for name, value in vars(pool).items() if name in _SHARED})
        return made

    def with_options(self, **options: Any) -> Self:
        """Return a pool whose clients have some settings changed: each as by its own `with_options`.

        Raises:
            ConfigurationError: A wrong value.
        """
        made = type(self).sharing(self)
        copies = {id(entry.client): entry.client.with_options(**options) for entry in self._entries()}
        groups = [[copies[id(self._found(one))] for one in group] for group in self._groups]
        vars(made).update(_groups=groups, _own_route=self._own_route.over(made._entries))  # noqa: SLF001 - another of ours
        return made

    async def aclose(self) -> None:
        """Close all clients: their connections are closed, and the ledgers written."""
        for client in self.clients:
            await client._ashut()  # noqa: SLF001 - a pool is part of the clients

    @property
    def route(self) -> PoolRoute:
        """The route of its calls."""
        return self._own_route

    @property
    def clients(self) -> list[Client]:
        """The clients, first choice first."""
        return [entry.client for entry in self._entries()]

    @property
    def webhook_secret(self) -> str | None:
        """The first client's; None where it has none."""
        return self.clients[0].webhook_secret

    def _entries(self) -> list[PoolEntry]:
        return [self._entry(one, group) for group, members in enumerate(self._groups) for one in members]

    def _found(self, one: str | Client) -> Client:
        client = self._find(one) if isinstance(one, str) and self._find is not None else one
        if isinstance(client, str):
            raise ConfigurationError(f"pool {self.name!r}: {client!r} is a name, expected a client")
        return client

    def _entry(self, one: str | Client, group: int) -> PoolEntry:
        client = self._found(one)
        weight = self._weights.get(client.name, client._target.offer.weight)  # noqa: SLF001 - as above
        return PoolEntry(client, group, weight)

    def status(self) -> Status:
        """Return the state of its clients: cooldowns, latency, spend. Prints as a table."""
        from async_openai.status import status_of  # noqa: PLC0415 - few programs look at it

        return status_of([client._target for client in self.clients])  # noqa: SLF001 - as above

    def __repr__(self) -> str:
        names = ", ".join(repr(_name_of(one)) for one in itertools.chain(*self._groups))
        return f"<{type(self).__name__} {self.name!r} of {names}, {strategy_label(self.strategy)}>"


_SHARED = frozenset({"name", "strategy", "_find", "_groups", "_weights", "_own_route"})
"""What two forms of a pool have in common: all but the resources made for one."""


class ClientPool(Pool, BlockingSurface, ManyRows, Bridge):
    """Several clients that serve the same calls. Offers what a client offers, blocking and `async_`.

    A call goes to the first client that can serve it and is not cooling down, and on to the next when one fails.
    Operations on what is stored with an account (files, batches, ids) go to the client that made it in this pool, else
    always to the first one.
    """

    def close(self) -> None:
        """Close all clients: their connections are closed, and the ledgers written."""
        for client in self.clients:
            client._shut()  # noqa: SLF001 - as above

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncClientPool(Awaited, Pool, AwaitedResources, Verbs, AwaitedManyRows, Bridge):
    """A `ClientPool` whose methods are awaitable, in the style of `AsyncOpenAI`. `AsyncOpenAI.pool` makes it."""

    async def send(self, request: ApiRequest[R]) -> R:
        """Perform a request value and return its reply; of a stream, the live `AsyncStream`.

        Raises:
            APIError: Every attempt failed.
        """
        return cast("R", await perform(request, self.route, AWAITING, live=True))

    async_send = send

    async def close(self) -> None:
        """Close all clients: their connections are closed, and the ledgers written."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _name_of(one: Any) -> str:
    return one if isinstance(one, str) else str(one.name)


def _groups_of(clients: Any) -> list[list[Any]]:
    """Return the groups, each client in one of its own where it is not in a list."""
    if isinstance(clients, str) or not isinstance(clients, Iterable):
        raise ConfigurationError(f"clients: expected a list of clients or their names, got {type(clients).__name__}")
    given = cast("Iterable[Any]", clients)
    groups = [list(cast("Iterable[Any]", one)) if isinstance(one, list | tuple) else [one] for one in given]
    flat = list(itertools.chain(*groups))
    for one in flat:
        if not isinstance(one, str) and not hasattr(one, "ready_target"):
            raise ConfigurationError(f"clients: expected clients or their names, got {type(one).__name__}")
    names = [_name_of(one) for one in flat]
    if not names:
        raise ConfigurationError("clients: expected at least one client, got none")
    return groups


def _checked_strategy(strategy: Strategy) -> Strategy:
    try:
        return cast("Strategy", as_strategy(strategy))
    except ValueError as error:
        raise ConfigurationError(f"strategy: {error}") from None


def _checked_weights(weights: Mapping[str, float], names: Sequence[str]) -> Mapping[str, float]:
    for name, weight in weights.items():
        check_member("weights", name, names)
        if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 <= weight < float("inf"):
            raise ConfigurationError(f"weights: {name!r}: expected a number of at least 0, got {weight!r}")
    return weights
