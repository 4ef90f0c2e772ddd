"""Pools: clients that serve the same calls, one standing in for another.

`ClientPool` is what users hold; `PoolRoute` is the way of its calls, and that of calls on the class `OpenAI`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast, get_args

from async_openai.engine.homes import Homes
from async_openai.engine.resolve import require_key
from async_openai.engine.routing import Member, Order, Strategy
from async_openai.engine.target import Offer
from async_openai.errors import ConfigurationError, InvalidParameterError, UnknownModelError
from async_openai.resources.many_prompts import ManyPrompts
from async_openai.resources.sending import Sending, Shortcut
from async_openai.resources.tree import Resources
from async_openai.resources.verb_methods import Verbs
from async_openai.transport.clock import current
from async_openai.validation import nearest

if TYPE_CHECKING:
    from async_openai.client import Client
    from async_openai.engine.request import ApiRequest
    from async_openai.engine.target import Target
    from async_openai.status import Status

_STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)


@dataclass(frozen=True, slots=True)
class Place:
    """A client's place in a pool."""

    client: Client
    group: float
    weight: float


class PoolRoute:
    """The way of calls on a pool: the clients that can serve one, in the order of its strategy."""

    def __init__(
        self,
        places: Callable[[], Sequence[Place]],
        order: Callable[[], Order],
        *,
        filtered_elsewhere: Callable[[], bool] = lambda: False,
        aliases: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._places = places
        self._order = order
        self._filtered_elsewhere = filtered_elsewhere
        self._aliases = aliases or {}
        self.remembers = True
        self._homes = Homes()

    @property
    def filtered_elsewhere(self) -> bool:
        """Whether what one provider's content filter refuses is asked of another provider."""
        return self._filtered_elsewhere()

    def targets(self, request: ApiRequest[Any], model: str | None = None) -> Sequence[Target]:
        """Return the clients that can serve the request, first choice first.

        Raises:
            UnknownModelError: None of them serves the model.
            ConfigurationError: None of them has a key.
        """
        places = self._places()
        if request.is_pinned():
            return (self.home(request, places[0].client).ready_target(),)
        usable = [place for place in places if _can_serve(place.client, request)]
        if not usable:
            # Let the first one say why.
            return (places[0].client.ready_target(),)
        members = [Member(self._target_of(place.client), place.group, place.weight) for place in usable]
        serving = [member for member in members if member.target.serves(model or member.target.model_of(request))]
        if not serving:
            raise self._unserved(members, request, model)
        return self._order().of(serving, current.clock.monotonic(), streamed=request.chunk is not None)

    def served(self, request: ApiRequest[Any], target: Target, id: str) -> None:  # noqa: A002, ARG002 - as a `Route` has it
        """Remember which client holds an object."""
        # Its health stands for a client: it is never shared by two accounts.
        known = (label for label, client in self._labelled() if client._target.health is target.health)  # noqa: SLF001 - as below
        self._homes.put(id, next(known, target.name))

    def home(self, request: ApiRequest[Any], otherwise: Client) -> Client:
        """Return the client that holds what a pinned request is about: the one that made it in this pool, as far back
        as is remembered.
        """
        home = self._homes.of(request)
        return next((client for label, client in self._labelled() if label == home), otherwise)

    def _labelled(self) -> Iterator[tuple[str, Client]]:
        """Give the clients by name, numbered where several have the same: those made without a name."""
        seen: Counter[str] = Counter()
        for place in self._places():
            name = place.client.name
            yield (f"{name} {seen[name]}" if seen[name] else name), place.client
            seen[name] += 1

    def _target_of(self, client: Client) -> Target:
        target = client.ready_target()
        if not self._aliases:
            return target
        own = {alias: names.get(client.name, names.get(client.provider)) for alias, names in self._aliases.items()}
        return replace(target, offer=replace(target.offer, aliases={**target.offer.aliases, **own}))

    def _unserved(self, members: Iterable[Member], request: ApiRequest[Any], model: str | None) -> UnknownModelError:
        targets = [member.target for member in members]
        asked = model or targets[0].model_of(request) or ""
        known = sorted({name for target in targets for name in target.offer.names})
        close = [name for name in (nearest(asked, known, cutoff=0.4),) if name] or known[:5]
        hint = f"; the nearest are {', '.join(map(repr, close))}" if close else ""
        clients = ", ".join(repr(target.name) for target in targets)
        return UnknownModelError(f"no client serves the model {asked!r} (asked were {clients}){hint}", param="model")


def _can_serve(client: Client, request: ApiRequest[Any]) -> bool:
    """Whether a client has a key and its provider the operation."""
    target = client._target  # noqa: SLF001 - a pool is part of the clients
    try:
        require_key(target)
        target.provider.check(request.verb, request.path)
    except (ConfigurationError, InvalidParameterError):
        return False
    return not client.is_closed


def in_groups(clients: Sequence[Client]) -> list[Place]:
    """Return the places of clients by their own settings: a group each, or where any names one by `priority`."""
    offers: list[Offer] = [client._target.offer for client in clients]  # noqa: SLF001 - as above
    graded = any(offer.priority is not None for offer in offers)
    groups = [offer.priority or 0 for offer in offers] if graded else range(len(offers))
    return [Place(client, group, offer.weight) for client, group, offer in zip(clients, groups, offers, strict=True)]


class ClientPool(Resources, Sending, Verbs, ManyPrompts):
    """Several clients that serve the same calls. Offers what a client offers, blocking and `async_`.

    A call goes to the first client that can serve it and does not rest, and on to the next when one fails. Operations
    on what is stored with an account (files, batches, ids) go to the client that made it in this pool, else always to
    the first one.
    """

    chat_create = Shortcut(lambda chat: chat.create)
    async_chat_create = Shortcut(lambda chat: chat.async_create)

    def __init__(
        self,
        name: str,
        clients: Iterable[str | Client | Sequence[str | Client]],
        *,
        strategy: Strategy = "priority",
        weights: Mapping[str, float] | None = None,
        aliases: Mapping[str, Mapping[str, str]] | None = None,
        filtered_elsewhere: bool = False,
        seed: int | str | None = None,
        find: Callable[[str], Client] | None = None,
    ) -> None:
        """Make a pool; `OpenAI.pool(...)` does so by name.

        Args:
            name: Its name.
            clients: Clients, or names of registered ones, first choice first. With the strategy `priority` a list in
                the list is a group whose members are asked in random order.
            strategy: `priority` (groups in order), `round_robin`, `weighted`, or `lowest_latency` (the decayed average
                of the time to the first token).
            weights: Shares by client, for `weighted`. Default: the clients' own (1).
            aliases: Names of models of one's own: `{"smart": {"openai": "gpt-5", "az": "gpt-5-prod"}}`, by client or
                provider.
            filtered_elsewhere: Ask another provider where a content filter refuses.
            seed: Seed of what is random.
            find: Finds a client by its name. Default: the registry's.

        Raises:
            ConfigurationError: No client, one that does not exist, twice the same, or an unknown strategy.
        """
        if strategy not in _STRATEGIES:
            close = nearest(str(strategy), _STRATEGIES, cutoff=0.4)
            hint = f"; did you mean {close!r}?" if close else ""
            raise ConfigurationError(f"strategy: expected one of {', '.join(_STRATEGIES)}, got {strategy!r}{hint}")
        self.name = name
        """Name in the registry."""
        self.strategy: Strategy = strategy
        self._find = find
        self._groups = _groups_of(clients)
        self._weights = _checked_weights(weights or {}, [_name_of(one) for one in itertools.chain(*self._groups)])
        if weights and strategy != "weighted":
            raise ConfigurationError(f"weights: they mean nothing with the strategy {strategy!r}, only with 'weighted'")
        order = Order(strategy, seed)
        self._own_route = PoolRoute(
            self._places, lambda: order, filtered_elsewhere=lambda: filtered_elsewhere, aliases=aliases
        )
        # A name that does not exist is told now, not in the middle of the night.
        found = self.clients
        twice = next((client.name for client in found if found.count(client) > 1), None)
        if twice is not None:
            raise ConfigurationError(f"clients: {twice!r} is there twice")

    @property
    def route(self) -> PoolRoute:
        """The route of its calls."""
        return self._own_route

    @property
    def clients(self) -> list[Client]:
        """The clients, first choice first."""
        return [place.client for place in self._places()]

    @property
    def webhook_secret(self) -> str | None:
        """The first client's; None where it has none."""
        return self.clients[0].webhook_secret

    def _places(self) -> list[Place]:
        return [self._place(one, group) for group, members in enumerate(self._groups) for one in members]

    def _place(self, one: str | Client, group: int) -> Place:
        client = self._find(one) if isinstance(one, str) and self._find is not None else one
        if isinstance(client, str):
            raise ConfigurationError(f"pool {self.name!r}: {client!r} is a name, expected a client")
        weight = self._weights.get(client.name, client._target.offer.weight)  # noqa: SLF001 - as above
        return Place(client, group, weight)

    def status(self) -> Status:
        """Return the state of its clients: what rests and for how long, latency, spend. Prints as a table."""
        from async_openai.status import status_of  # noqa: PLC0415 - few programs look at it

        return status_of([client._target for client in self.clients])  # noqa: SLF001 - as above

    def __repr__(self) -> str:
        names = ", ".join(repr(_name_of(one)) for one in itertools.chain(*self._groups))
        return f"<ClientPool {self.name!r} of {names}, {self.strategy}>"


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


def _checked_weights(weights: Mapping[str, float], names: Sequence[str]) -> Mapping[str, float]:
    for name, weight in weights.items():
        if name not in names:
            close = nearest(name, names, cutoff=0.4)
            hint = f"; did you mean {close!r}?" if close else ""
            raise ConfigurationError(f"weights: {name!r} is not a client of the pool{hint}")
        if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 <= weight < float("inf"):
            raise ConfigurationError(f"weights: {name!r}: expected a number of at least 0, got {weight!r}")
    return weights
